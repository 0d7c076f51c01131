// Zeven minuten. Er veranderde weinig: geen verandering, geen kant. Voor elk beroep.
// Een klok loopt al twaalf jaar achter en iedereen telt er zeven bij. Achterop zit een stukje tape, en dat verandert hoe je ernaar kijkt.
// Wat tussen { } staat, komt van de speler; alles behalve beroep() en kan(1) kan leeg zijn.

EXTERNAL beroep()
EXTERNAL kan(n)
EXTERNAL stijgt(n)
EXTERNAL naast(n)
EXTERNAL blijft(n)
EXTERNAL dichtbij(n)
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
VAR klok = ""
VAR zelfde = ""
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
Dit zie je nu al. Ergens hangt een klok die niet klopt.
Iedereen weet het.
Niemand doet er iets aan.
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
{geluid() != "": Je hoort {geluid()}. En een klok die tikt. | Je hoort een klok die tikt.}
# beat: de_klok
# wie: hans
{plek():
    - "mensen": Hij hangt boven de deur. Wie wacht, kijkt ernaar.
    - "weg": Hij hangt bij de koffie, waar jullie vertrekken.
    - "buiten": Hij hangt aan de schuur. Er woont een vogel achter.
    - "bureau": Hij hangt boven het raam, boven alle schermen.
    - "dieren": Hij hangt bij de dieren. Die kijken er nooit op.
    - "machines": Hij hangt tussen de machines. Hij heeft geen haast.
    - else: Hij hangt boven de koffie. Er zit een vlieg in.
}
De klok loopt zeven minuten achter. Al twaalf jaar.
"Je telt er zeven bij," zegt Hans. "Dat weet iedereen."
+ [ "Zeven erbij. Dat kan ik." # id: zeven_erbij # beeld: calculator # wijst: zekerheid # zekerheid: +1 ]
    Hans knikt. "Na een week tel je niet meer. Dan weet je het."
+ [ "Ik kijk op mijn telefoon." # id: op_telefoon # beeld: device-mobile # wijst: vlug # energie: +1 ]
    "Dan ben je steeds te vroeg," zegt Hans. "Helemaal alleen."
+ [ "Waarom zet niemand hem goed?" # id: waarom # beeld: question # wijst: leergierig # leren: +1 ]
    ~ band = band + 1
    Hans neemt een slok koffie. En nog één. "Tja," zegt hij.
- -> hetzelfde

=== hetzelfde
# beat: hetzelfde
# wie: hans
{collega() != "": {collega()} zit waar {collega()} altijd zit. Hans ook. | Iedereen zit op een vaste stoel. Hans ook.}
"Wat doe jij vandaag?" vraagt hij. "Hetzelfde?"
"En wat is dat, hetzelfde?"
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ zelfde = kan(1)
    "Voor jou hetzelfde," zegt Hans. "Voor een ander is het nieuw."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ zelfde = kan(2)
    "Voor jou hetzelfde," zegt Hans. "Voor een ander is het nieuw."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ zelfde = kan(3)
    "Voor jou hetzelfde," zegt Hans. "Voor een ander is het nieuw."
+ [ "Vandaag iets anders, misschien." # id: iets_anders # beeld: sparkle # wijst: vrijheid # energie: +1 ]
    ~ zelfde = kan(1)
    "Vandaag?" zegt Hans. "Op een dinsdag?"
- -> tien_uur

=== tien_uur
# beat: tien_uur
# speel: kaart
# geluid: werk
# wie: hans
{plek():
    - "mensen": Om tien uur komen ze allemaal tegelijk. Elke dinsdag.
    - "weg": Om tien uur staat de weg vol. Elke dinsdag.
    - "buiten": Om tien uur draait de wind. Bijna elke dinsdag.
    - "bureau": Om tien uur gaat de telefoon. En nog een. Elke dinsdag.
    - "dieren": Om tien uur worden de dieren wild. Elke dinsdag.
    - "machines": Om tien uur hapert dezelfde machine. Elke dinsdag.
    - else: Om tien uur komt alles tegelijk. Elke dinsdag.
}
Op de klok is het dan zeven minuten voor tien.
Jij weet wat er komt. Leg een kaart neer.
+ [ Met je handen # id: tien_handen # familie: handen # energie: -1 ]
    Je handen beginnen vast. Niemand hoeft iets te zeggen.
+ [ Met mensen # id: tien_mensen # familie: mensen # zekerheid: +1 ]
    Wie haast heeft, gaat eerst. Wie wil mopperen, krijgt Hans.
+ [ Met je hoofd # id: tien_hoofd # familie: hoofd # geld: +1 ]
    Je legde gisteren alles al klaar. Dat scheelt een half uur.
+ [ Hulp vragen # id: tien_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Hans?" zeg jij. Zijn jas is al uit.
+ [ Iets nieuws proberen # id: tien_nieuw # familie: nieuw # leren: +1 ]
    Je doet het andersom. Hans kijkt. "Kan dat ook?"
- {gekozen() != "": Dat kon je al, en het hielp: {gekozen()}.}
-> lotte_belt

=== lotte_belt
# beat: lotte_belt
# geluid: telefoon
# wie: lotte
Lotte belt. Zij regelt hier het werk. Ze belt elk jaar.
{stijgt(1) != "":
    "Dezelfde vraag," zegt ze. "Wie leert dit: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Dezelfde vraag," zegt ze. "Wie leert een ander wat jij kunt?"
}
+ [ "Dit jaar zeg ik ja." # id: dit_jaar_ja # beeld: student # wijst: leergierig # leren: +1 ]
    Het is even stil. "Ja?" zegt Lotte. "Dan zoek ik een pen."
+ [ "Krijg ik er dit jaar iets voor?" # id: iets_voor # beeld: coins # wijst: loon # geld: +1 ]
    "Een uur per week, betaald," zegt Lotte. "Niemand vroeg dat ooit."
+ [ "Nee. Ik zit hier goed." # id: zit_goed # beeld: armchair # wijst: zekerheid # energie: +1 ]
    "Goed," zegt Lotte. "Tot volgend jaar. Ik vind het een fijn gesprek."
- -> in_de_hoek

=== in_de_hoek
# beat: in_de_hoek
# plaats: werkplek, middag
# geluid: stilte
# wie: hans
{andere():
    - "robots_weinig": In de hoek staat één robot. Er staat een plant op.
    - "ai_weinig": In de hoek staat een slim scherm. Het is al een jaar uit.
    - "mensen_weinig": Er zijn genoeg mensen. In de hoek zit iemand met thee.
    - "groen_weinig": In de hoek bromt de oude kachel. Hij ruikt zoals altijd.
    - "zorg_weinig": Buiten fietst iemand van tachtig voorbij. Hard.
    - "online_weinig": In de hoek staat een kast voor pakjes. Hij is leeg.
    - "regels_weinig": In de hoek hangt een lijst met regels. Eén regel.
    - else: In de hoek staat een doos. Er staat op: nieuw. Al drie jaar.
}
"De krant zei: alles wordt anders," zegt Hans. "Toen ging ik werken."
Dit is nog hetzelfde: {blijft(1) != "":{blijft(1)}|{zelfde}}.
+ [ "Het is fijn zo." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Wennen kost tijd," zegt Hans. "Die houd je nu over."
+ [ "Ik hoopte op iets." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Waarop?" vraagt Hans. Hij wacht. Hij wil het weten.
+ [ "Het kan nog komen." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    "Dat kan," zegt Hans. "Morgen is het woensdag."
- -> achterop

=== achterop
# beat: achterop
# geluid: deur
# wie: youssef
Youssef komt voor de klok. Die staat al twaalf jaar op zijn lijst.
Achterop zit een stukje tape. Hij leest het voor.
"Zeven minuten. Niet aankomen. H." Hans kijkt in zijn koffie.
+ [ "Die H, dat ben jij." # id: die_h # beeld: eye # wijst: moed # zekerheid: -1 ]
    "Er zijn meer mensen met een H," zegt Hans. Hij noemt er geen.
+ [ Je zegt niets. Je wacht. # id: wachten # beeld: hourglass-medium # wijst: geduld # energie: +1 ]
    ~ band = band + 1
    De klok tikt. Hans houdt het vier tikken vol.
+ [ "Eerst koffie, Youssef?" # id: eerst_koffie # beeld: coffee # wijst: zorg # geld: -1 ]
    ~ band = band + 1
    "Graag," zegt Youssef. Hans schuift een stoel bij. Dan zucht hij.
- -> de_oude_baas

=== de_oude_baas
# beat: de_oude_baas
# wie: hans
"Ravi bracht zijn dochter naar school," zegt Hans. "Dan kwam hij te laat."
"De oude baas keek op de klok. Toen zette ik hem zeven minuten terug."
"Ravi weet dat niet. Niemand weet het."
+ [ "Zet hem goed. Zij is nu groot." # id: zet_goed # beeld: check # wijst: eerlijk # zekerheid: +1 ]
    ~ klok = "goed"
    Youssef draait. Zeven minuten zijn zo voorbij.
+ [ "Hang hem terug, zoals hij was." # id: hang_terug # beeld: clock # wijst: geduld # energie: +1 ]
    ~ klok = "terug"
    Youssef zet een vinkje op zijn lijst. "Gezien," schrijft hij erbij.
+ [ "Vraag het Ravi. Het was voor hem." # id: vraag_ravi # beeld: users # wijst: samen # energie: -1 ]
    ~ klok = "ravi"
    "Dan hoort hij het," zegt Hans. Hij krijgt rode oren.
- -> ravi

=== ravi
# beat: ravi
# geluid: deur
# wie: ravi
{klok:
    - "goed": Ravi komt binnen. Hij kijkt op de klok en schrikt. "Ben ik te laat?"
    - "terug": Ravi komt binnen en kijkt op de klok. "Mooi op tijd," zegt hij.
    - else: Ravi komt binnen. De klok ligt op tafel. Hij leest de tape drie keer.
}
{dichtbij(1) != "": "Mijn dochter begint morgen met werken. Als {dichtbij(1)}." | "Mijn dochter begint morgen met werken."}
"Ze is altijd te vroeg. Van wie heeft ze dat?"
+ {klok != "ravi"} [ "Niet van jou. Vraag Hans maar." # id: vraag_hans # beeld: smiley-wink # wijst: moed # zekerheid: -1 ]
    Hans vertelt het, in één zin. Ravi gaat zitten. Lang zegt hij niets.
    "Dat waren veel ochtenden," zegt hij dan.
+ {klok == "ravi"} [ Je laat die twee alleen. # id: die_twee # beeld: door-open # wijst: geduld # energie: +1 ]
    Door het raam zie je het. Ravi geeft Hans een hand.
    Hij laat niet los.
+ [ "Zeg haar: veel plezier, van ons." # id: veel_plezier # beeld: gift # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    Ravi lacht. "Van jullie allemaal?"
    "Ook van Hans," zegt Hans.
+ [ Je kijkt naar Hans en zwijgt. # id: zwijgen # beeld: speaker-slash # wijst: eerlijk # zekerheid: +1 ]
    Dit is van Hans. Hij knikt naar jou, heel klein.
    "Van haar vader," zegt hij.
- -> hij_klemt

=== hij_klemt
# beat: hij_klemt
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
{plek():
    - "weg": De deur van de wagen gaat moeilijk open.
    - "buiten": Het hek gaat moeilijk open.
    - "dieren": Het hek gaat moeilijk open.
    - else: De deur gaat moeilijk open.
}
Al jaren. Je tilt en duwt. Mevrouw Bos weet dat niet.
"Ik wacht hier elke week," zegt ze. "Ik dacht: zo hoort het."
Leg een kaart neer.
+ [ Met je handen # id: klem_handen # familie: handen # energie: -1 ]
    Je tilt, je duwt, je zet alles recht.
    Nu lukt het met één vinger. Mevrouw Bos doet het drie keer.
+ [ Met mensen # id: klem_mensen # familie: mensen # zekerheid: +1 ]
    "Waarom riep u niet?" vraag je.
    "Ik riep wel," zegt ze. "Zacht." Vanaf nu hangt er een bel.
+ [ Met je hoofd # id: klem_hoofd # familie: hoofd # geld: +1 ]
    Je gaat op je knieën en kijkt. Er zit een steentje onder.
    Een steentje. Al die jaren.
+ [ Hulp vragen # id: klem_hulp # familie: hulp # leren: +1 ]
    "Youssef, staat dit ook op je lijst?"
    "Nee," zegt hij. Hij haalt zijn trap. "Nu wel."
+ [ Iets nieuws proberen # id: klem_nieuw # familie: nieuw # leren: +1 ]
    Iedereen duwt. Jij trekt.
    Dat werkt. Niemand zegt iets.
- {gekozen() != "": Dat kan dus ook hiermee: {gekozen()}.}
-> wat_nog_meer

=== wat_nog_meer
# beat: wat_nog_meer
# wie: mevrouw_bos
Mevrouw Bos gaat op de stoel van Hans zitten. Niemand durft iets te zeggen.
"En wat laten jullie zo?" vraagt ze.
+ [ "De koffie om tien uur." # id: koffie_tien # beeld: coffee # wijst: mensen # energie: +1 ]
    "Die ken ik," zegt ze. "Die ruik ik al jaren. Van buiten."
+ [ "Het loon niet. Daar praat ik over." # id: loon_niet # beeld: coins # wijst: loon # geld: +1 ]
    "Ook al jaren zo?" vraagt ze. Hans hoest in zijn koffie.
+ [ "Dat ik weet wat er komt." # id: weet_wat_komt # beeld: house-line # wijst: zekerheid # zekerheid: +1 ]
    "Mooi," zegt ze. "Mij zag je niet komen."
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: hans
Hans loopt mee naar de tram. Dat doet hij anders nooit.
Hij heeft een nieuw stukje tape. Daarop staat: {zelfde}.
"Voor achter op de klok. Dat vinden ze over twaalf jaar."
# beat: de_vraag
# wie: hans
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Ook een dag als altijd is een dag. | Je bent niet zo moe als anders.}
{band > 2: "Ik vertel nooit iets," zegt Hans. "Nu jij. Wat ga jij doen?" | "En jij?" vraagt Hans. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Vragen waarom iets zo is. Eén klein ding goed zetten.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Hans vraagt het aan jou. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Hans vraagt het aan jou. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar leer jij anderen hoe het hier gaat. Hans luistert mee. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Hans bewaart jouw vaste stoel. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hans
{klok == "goed": De tram komt, precies op tijd. Dat wordt wennen. | De tram komt. Zeven minuten te laat. "Mooi op tijd," zegt Hans.}
De deuren gaan open.
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
=== function blijft(n)
~ return "proeven of het goed is"
=== function dichtbij(n)
~ return "kok"
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
