// Bril vergeten. Verandering: regels en veiligheid (regels = veel). Voor elk beroep. De speler helpt.
// Ria heeft haar bril nooit bij zich. Iedereen legt er een voor haar neer, en geen bril past.
// Wat tussen { } staat, komt van de speler; alles behalve beroep() en kan(1) kan leeg zijn.

EXTERNAL beroep()
EXTERNAL kan(n)
EXTERNAL stijgt(n)
EXTERNAL naast(n)
EXTERNAL daalt(n)
EXTERNAL blijft(n)
EXTERNAL eigen_woord()
EXTERNAL gekozen()
EXTERNAL groot(text)
EXTERNAL plek()
EXTERNAL begin()
EXTERNAL geluid()
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL andere()

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR band = 0
VAR tekening = ""
VAR geheim = ""
VAR eerste_weg = "Ik blijf en ik groei hier."

-> nu_al

=== nu_al
{situatie():
    - "kwijt": ~ eerste_weg = "Hetzelfde werk, op een andere plek."
    - "niet_terug": ~ eerste_weg = "Ik neem mee wat goed was."
    - "school": ~ eerste_weg = "Ik houd deze richting. Die past."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
Dit zie je nu al. Op het werk hangen regels aan de muur.
Je leest ze. Je zet je naam eronder.
Niet iedereen leest graag.
# beat: later
# plaats: werkplek, ochtend
# jaar: 2030
{begin() != "": Nu is het 2030. Het is {begin()}. | Nu is het 2030. Je dag begint.}
{situatie():
    - "kwijt": Dit is je nieuwe plek. Het werk ken je al.
    - "niet_terug": Jij doet nu ander werk, hier op deze plek.
    - "school": Je bent klaar met school. Dit is je eerste jaar.
    - else: Jij bent er. Jij bent de {beroep()}.
}
{eerste_ding() != "": Eerst doe je dit: {eerste_ding()}.}
{geluid() != "": Je hoort {geluid()}. En de printer. | Je hoort de printer.}
# beat: veertig_regels
# wie: ria
Aan de muur hangen veertig regels. Vandaag komen er drie bij.
{plek():
    - "mensen": Over trappen, jassen en drukke dagen.
    - "weg": Over riemen, banden en rust.
    - "buiten": Over zon, wind en diepe gaten.
    - "bureau": Over stoelen, snoeren en wachtwoorden.
    - "dieren": Over hekken, handen en laarzen.
    - "machines": Over haren, handen en rode knoppen.
    - else: Over natte vloeren, trappen en vuur.
}
"Lees jij ze voor?" vraagt Ria. "Ik heb mijn bril niet bij me."
+ [ Je leest ze alle drie voor. # id: voorlezen # beeld: book-open # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    Ria doet haar ogen dicht. Na elke regel knikt ze, één keer.
+ [ "Waar is je bril dan?" # id: waar_bril # beeld: question # wijst: leergierig # leren: +1 ]
    "Thuis," zegt Ria. "Of in de auto." Ria komt met de fiets.
+ [ "Zet je naam maar. Niemand leest dat." # id: teken_maar # beeld: pen # wijst: vlug # zekerheid: -1 ]
    Dat doet Ria. Haar naam is één mooie krul. Hij staat er al veertig keer.
- -> regel_41

=== regel_41
# beat: regel_41
# speel: kaart
# geluid: werk
# wie: ria
{plek():
    - "mensen": Regel 41: eerst je naam op een lijst, dan naar binnen. Buiten staat een rij.
    - "weg": Regel 41: elke rit begint met tien vinkjes. Het is al laat.
    - "buiten": Regel 41: bij harde wind ligt het werk stil. Het waait.
    - "bureau": Regel 41: elk uur een nieuw wachtwoord. Iedereen zoekt.
    - "dieren": Regel 41: schone laarzen bij elk hek. Er zijn zes hekken.
    - "machines": Regel 41: elke machine eerst nakijken. Alles staat stil.
    - else: Regel 41: eerst alles nakijken, dan beginnen. Alles staat stil.
}
Iedereen leest. Ria kijkt naar jou.
Leg een kaart neer.
+ [ Met je handen # id: 41_handen # familie: handen # energie: -1 ]
    Je doet het, snel en netjes. Ria kijkt naar jouw handen. Niet naar de muur.
+ [ Met mensen # id: 41_mensen # familie: mensen # zekerheid: +1 ]
    Je zegt één keer hoe het gaat. Ria vertelt het door. Woord voor woord.
+ [ Met je hoofd # id: 41_hoofd # familie: hoofd # geld: +1 ]
    Waarom is deze regel er? Nu weet je wat niet kan wachten. En wat wel.
+ [ Hulp vragen # id: 41_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Ria, hoe deden jullie dit vroeger?" Ze weet het nog. Het past in regel 41.
+ [ Iets nieuws proberen # id: 41_nieuw # familie: nieuw # leren: +1 ]
    Je tekent het, op de achterkant. Ria lacht voor het eerst vandaag.
- {gekozen() != "": Dit hielp bij regel 41: {gekozen()}.}
-> lotte_belt

=== lotte_belt
# beat: lotte_belt
# geluid: telefoon
# wie: lotte
Lotte belt. Zij let op de veiligheid. "Vanavond kom ik kijken," zegt ze.
{stijgt(1) != "":
    "En ik zoek iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "En wie vertelt een regel zo, dat iedereen hem snapt?"
}
+ [ "Ik. In werktijd dan." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Natuurlijk in werktijd," zegt Lotte. "Dat is regel negen."
+ [ "Krijg ik er een papier van?" # id: een_papier # beeld: stamp # wijst: zekerheid # zekerheid: +1 ]
    "Met een stempel," zegt Lotte. "Soms mag je zonder niet naar binnen."
+ [ "Krijg ik er loon voor?" # id: loon_voor # beeld: coins # wijst: loon # geld: +1 ]
    "Iets," zegt Lotte. "Ik wil het op papier. Jij ook, denk ik."
- -> brillen

=== brillen
# beat: brillen
# plaats: werkplek, middag
# geluid: deur
# wie: kind
Youssef legt zijn bril neer voor Ria. Een bril tegen stof.
{collega() != "": {collega()} legde er een zonnebril bij. | Iemand legde er een zonnebril bij.}
En nu komt er een meisje van hiernaast. Met een bril van papier.
# beat: drie_brillen
# wie: ria
Ria zet ze op, alle drie tegelijk. "Nee," zegt ze. "Geen van deze."
{andere():
    - "robots_veel": Een robot rijdt voorbij. Hij heeft ook geen bril.
    - "robots_weinig": "Een robot mag hier niet binnen," zegt ze. "Dat is regel zes."
    - "ai_veel": "Vraag het de computer," zegt het meisje. "Die leest alles."
    - "ai_weinig": Youssef wil wel lezen. Dan gaat zijn telefoon.
    - "mensen_veel": Er is niemand anders om het te vragen.
    - "mensen_weinig": Drie mensen bieden aan om te lezen. Ria hoort ze niet.
    - "groen_veel": Het licht staat laag. Dat spaart stroom. Lezen gaat zo niet.
    - "zorg_veel": Iemand van tachtig wil haar bril ook wel geven.
    - "online_veel": "Bestel er een," zegt het meisje. "Morgen is hij er."
    - else: "Lees jij regel 42?" vraagt ze aan jou.
}
{daalt(1) != "": -> regel_42 | -> altijd_een_mens}

=== regel_42
# beat: regel_42
# wie: ria
Jij leest regel 42 voor. Hij gaat over machines.
Dit mag een machine voortaan doen: {daalt(1)}.
En dit niet: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
Ria knikt, één keer.
+ [ "Fijn. Daar werd ik moe van." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Mijn knieën zeggen hetzelfde," zegt Ria. "Twintig jaar te laat."
+ [ "Jammer. Dat was van mij." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Ze vragen nooit wie het graag deed," zegt Ria.
+ [ "Eerst zien of het veiliger is." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Heel goed," zegt Ria. "Ik geloof ook niet wat er staat."
- -> schakelaar

=== altijd_een_mens
# beat: altijd_een_mens
# wie: ria
Jij leest regel 42 voor. Hij is kort.
Hij gaat over dit: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
Daar hoort altijd een mens bij, staat er.
"Dat ben jij," zegt Ria.
+ [ "Fijn. Nu staat het er." # id: nu_staat_het # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Zie je," zegt Ria. "Soms is papier aardig."
+ [ "Jammer. Ik wilde wel wat hulp." # id: wilde_hulp # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Dan vraag je mij," zegt Ria. "Ik ben ook een mens."
+ [ "Volgend jaar staat er iets anders." # id: volgend_jaar # beeld: hourglass # gevoel: afwachten ]
    "Dan lees je mij dat voor," zegt Ria.
- -> schakelaar

=== schakelaar
# beat: schakelaar
# speel: kaart
# geluid: stilte
# wie: ria
Achter de muur werkt Youssef aan de stroom.
Op de schakelaar zit een rood papier: niet aanzetten.
Ria ziet een schakelaar. Ze wil licht. Haar hand gaat omhoog.
Leg een kaart neer.
+ [ Met je handen # id: stroom_handen # familie: handen # energie: -1 ]
    Jouw hand is er eerst. Haar hand ligt erop.
    Zo blijven jullie staan.
+ [ Met mensen # id: stroom_mensen # familie: mensen # zekerheid: +1 ]
    "Ria," zeg jij.
    Je zegt het zo dat zij stilstaat.
+ [ Met je hoofd # id: stroom_hoofd # familie: hoofd # leren: +1 ]
    Je weet waar de grote knop zit. Je draait hem om.
    Ria drukt. Er gebeurt niets.
+ [ Hulp vragen # id: stroom_hulp # familie: hulp # energie: +1 ]
    "Youssef," roep je. "Handen weg."
    Hij vraagt niets. Hij springt.
+ [ Iets nieuws proberen # id: stroom_nieuw # familie: nieuw # geld: -1 ]
    Je gooit je beker tegen de muur.
    Iedereen staat stil. Ook Ria.
- {gekozen() != "": Daar was geen regel voor nodig: {gekozen()}.}
-> op_de_stoep

=== op_de_stoep
# beat: op_de_stoep
# geluid: deur
# wie: youssef
"Daar hing een papier," zegt Youssef. Hij is heel wit. "Er hoort een slot op."
"Ik zag een papier," zegt Ria. "Ik zie de hele dag papier."
Ze gaat buiten op de stoep zitten.
# beat: geen_bril
# wie: ria
Jij komt ook. Eerst zegt ze niets.
"Ik heb geen bril," zegt Ria. "Ik heb er nooit een gehad."
+ [ Je gaat naast haar zitten. # id: naast_haar # beeld: users # wijst: geduld # energie: -1 ]
    ~ band = band + 1
    Er komt een bus voorbij. En nog een. "Veertig jaar," zegt ze dan.
+ [ "Hoe deed je dat, al die tijd?" # id: hoe_deed_je # beeld: ear # wijst: leergierig # leren: +1 ]
    "Goed luisteren," zegt ze. "En op tijd weg bij formulieren."
+ [ "Je schrok. Ik ook." # id: schrok_ook # beeld: heart # wijst: eerlijk # zekerheid: +1 ]
    ~ band = band + 1
    "Ja," zegt ze. Jullie handen trillen alle vier.
- -> uit_haar_hoofd

=== uit_haar_hoofd
# beat: uit_haar_hoofd
# wie: ria
"Vraag mij regel twaalf," zegt Ria.
Ze zegt hem uit haar hoofd. En regel dertig. En 41, van vanmorgen.
Woord voor woord. Ze hoorde elke regel één keer.
"Straks komt Lotte," zegt ze.
+ [ "Jij zegt het. Of niet." # id: jij_zegt_het # beeld: key # wijst: vrijheid # energie: +1 ]
    ~ geheim = "zelf"
    Ria denkt na. Dan trekt ze haar schort recht.
+ [ "Wij maken er plaatjes van." # id: wij_maken # beeld: palette # wijst: samen # leren: +1 ]
    ~ geheim = "plaatjes"
    "Ik kan tekenen," zegt Ria. "Daar vroeg nog nooit iemand naar."
+ [ "Ik zeg dat het te moeilijk is." # id: te_moeilijk # beeld: megaphone # wijst: moed # zekerheid: -1 ]
    ~ geheim = "jij"
    "Dat is zo," zegt Ria. "Maar niet voor mij liegen."
- -> lotte_komt

=== lotte_komt
# beat: lotte_komt
# plaats: werkplek, avond
# geluid: deur
# wie: lotte
{geheim:
    - "zelf": "Ik lees niet goed," zegt Ria. Vier woorden. Lotte schrijft niets op.
    - "plaatjes": Lotte kijkt naar de muur. Over de regels hangt al één tekening.
    - else: Jij zegt het: te moeilijk. Lotte leest regel dertig. "Ik snap hem ook niet."
}
"Een naam eronder is niet genoeg," zegt ze. "Mensen moeten het snappen. Dat zegt de wet."
# beat: te_veel_te_weinig
# wie: youssef
"Veertig is te veel," zegt Youssef.
"Vroeger waren het er tien," zegt Lotte. "Toen vielen er meer mensen."
"Het mogen er veertig zijn," zegt Ria. "Als ik maar zie wat ze zeggen."
-> tekenen

=== tekenen
# beat: tekenen
# wie: ria
Ria pakt een stift. Ze maakt er plaatjes van.
"Begin met iets van jou," zegt ze. "Hoe doe je dat veilig?"
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ tekening = kan(1)
    Vijf lijnen. Je ziet het meteen. Youssef ook.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ tekening = kan(2)
    Vijf lijnen. Je ziet het meteen. Youssef ook.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ tekening = kan(3)
    Vijf lijnen. Je ziet het meteen. Youssef ook.
+ [ "Eerst die van de schakelaar." # id: eerst_schakelaar # beeld: lightning # wijst: zorg # energie: +1 ]
    ~ tekening = kan(1)
    ~ band = band + 1
    Een hand, een rood blad, Youssef met haar recht overeind. Daarna tekent ze iets van jou.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: ria
Ria loopt mee naar de tram. Ze rolt een blad open.
Daar sta jij. Eronder schreef Youssef: {tekening}.
Dan zet ze de bril van papier op.
"Zo," zegt ze. "Nu zie ik niets."
# beat: de_vraag
# wie: ria
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. De schrik zit nog in je benen. | Je hebt nog energie. Je loopt sneller dan vanmorgen.}
{band > 2: "Jij weet nu iets van mij," zegt Ria. "Nu jij. Wat ga jij doen?" | "En jij?" vraagt Ria. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Vragen waarom een regel er is.
Naar het taalhuis gaan. Daar leer je lezen. Of je helpt iemand.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Ria tekent het erbij. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Ria tekent het erbij. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar let jij hier op de veiligheid. Ria tekent mee. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Ria stuurt jou een tekening. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: ria
Er komt een tram aan, nog ver weg.
"Dat is de onze," zegt Ria. Ze kijkt niet. Ze luistert.
-> END

// Wat Ink zegt als het alleen speelt, zonder het spel.
=== function beroep()
~ return "bakker"
=== function kan(n)
{ n:
    - 1: ~ return "brood bakken"
    - 2: ~ return "op de tijd letten"
    - else: ~ return "samenwerken met collega's"
}
=== function stijgt(n)
~ return "uitleggen wat er in het brood zit"
=== function naast(n)
~ return "klanten helpen"
=== function daalt(n)
~ return "deeg afwegen"
=== function blijft(n)
~ return "proeven of het goed is"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function plek()
~ return "binnen"
=== function begin()
~ return "kwart voor zeven"
=== function geluid()
~ return "de wekker van de oven"
=== function collega()
~ return "Turbo"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function andere()
~ return ""
