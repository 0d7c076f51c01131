// Zes haken. Verandering: te weinig mensen (mensen = veel). Voor elk beroep. De speler wordt geholpen.
// Aan zes haken hangt 's morgens één jas. Wie er wacht, begint te helpen, en 's avonds is er geen haak meer vrij.
// Wat tussen { } staat, komt van de speler; alles behalve beroep() en kan(1) kan leeg zijn.

EXTERNAL beroep()
EXTERNAL kan(n)
EXTERNAL stijgt(n)
EXTERNAL naast(n)
EXTERNAL daalt(n)
EXTERNAL blijft(n)
EXTERNAL dichtbij(n)
EXTERNAL eigen_woord()
EXTERNAL gekozen()
EXTERNAL groot(text)
EXTERNAL plek()
EXTERNAL begin()
EXTERNAL geluid()
EXTERNAL in_handen()
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL andere()

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR band = 0
VAR zelf = ""
VAR gevraagd = ""
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
Dit zie je nu al. In veel werk zijn te weinig mensen.
Wie iets nodig heeft, wacht langer.
Wie er is, loopt harder.
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
{geluid() != "": Je hoort {geluid()}. Verder niemand. | Je hoort je eigen stappen. Verder niemand.}
# beat: een_jas
# geluid: telefoon
# wie: lotte
Aan de muur zitten zes haken, met zes namen.
{collega() != "": Ook {collega()} is er niet. Er hangt één jas. De jouwe. | Er hangt één jas. De jouwe.}
"Ik heb niemand," zegt Lotte aan de telefoon. "Red jij het?"
+ [ "Tot twaalf uur. Dan stop ik." # id: tot_twaalf # beeld: clock # wijst: eerlijk # energie: +1 ]
    "Eerlijk," zegt Lotte. "Dan zoek ik tot twaalf uur."
+ [ "Ik begin. Dan zien we het." # id: ik_begin # beeld: person-simple-run # wijst: moed # energie: -1 ]
    "Daar krijg je iets voor terug," zegt Lotte. Dat zegt ze elke week.
+ [ "En jij, Lotte? Kom jij?" # id: kom_jij # beeld: users # wijst: samen # zekerheid: -1 ]
    ~ band = band + 1
    Het is stil. "Ik heb handen," zegt ze. "Dat vergeet ik soms."
- -> de_rij

=== de_rij
# beat: de_rij
# speel: kaart
# geluid: deur
# wie: klant
{plek():
    - "mensen": De rij begint bij jou. Hij eindigt om de hoek.
    - "weg": Bij je wagen staan mensen. Ze willen allemaal als eerste.
    - "buiten": Bij het hek staan mensen. Ze wachten op jou.
    - "bureau": Op de gang zitten mensen. De bank is vol.
    - "dieren": Bij de deur staan mensen. De dieren ruiken het.
    - "machines": Aan de deur staan mensen. Ze wachten op hun spullen.
    - else: Voor de deur staan mensen. Ze wachten op jou.
}
Een man kijkt op zijn horloge. Hij zucht. En nog eens.
Leg een kaart neer.
+ [ Met je handen # id: rij_handen # familie: handen # energie: -1 ]
    Je begint bij de eerste. Je handen zijn sneller dan zijn zucht.
+ [ Met mensen # id: rij_mensen # familie: mensen # zekerheid: +1 ]
    "Ik ben alleen," zeg je hardop. "Het duurt." De rij wordt rustig.
+ [ Met je hoofd # id: rij_hoofd # familie: hoofd # geld: +1 ]
    Wie is in één minuut klaar? Die gaan eerst.
+ [ Hulp vragen # id: rij_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Wie heeft er tijd over?" Achteraan gaat één hand omhoog.
+ [ Iets nieuws proberen # id: rij_nieuw # familie: nieuw # leren: +1 ]
    Je zet stoelen neer, in een kring. Nu praat de rij.
- {gekozen() != "": Dat leerde je hiermee: {gekozen()}.}
-> de_derde_haak

=== de_derde_haak
# beat: de_derde_haak
# wie: ria
Achteraan staat Ria. Zij werkt nu ergens anders.
Boven de derde haak staat nog: Ria.
"Ik kom alleen iets halen," zegt ze. Haar jas blijft aan.
+ [ "Waarom ging jij hier weg?" # id: waarom_weg # beeld: question # wijst: leergierig # leren: +1 ]
    "Drie jaar vroeg ik om andere uren," zegt Ria. "Toen vroeg ik niets meer."
+ [ "Eén uur, Ria. Alsjeblieft." # id: een_uur # beeld: hourglass # wijst: samen # zekerheid: -1 ]
    ~ band = band + 1
    "Eén uur," zegt ze. "Ik tel mee."
+ [ "Je haak is nog vrij." # id: haak_vrij # beeld: coat-hanger # wijst: humor # energie: +1 ]
    "Dat zie ik," zegt Ria. "Er zijn er vijf."
- -> wat_jij_doet

=== wat_jij_doet
# beat: wat_jij_doet
# wie: ria
Toch doet ze haar jas uit. Nu zijn er twee haken vol.
{in_handen() != "": Jij houdt dit vast: {in_handen()}. "Goed," zegt ze. "Wat doe jij zelf?" | "Ik doe het gewone," zegt ze. "Wat doe jij zelf?"}
Jij kiest.
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ zelf = kan(1)
    "Dan blijf ik daar weg," zegt Ria. "De rest is van mij."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ zelf = kan(2)
    "Dan blijf ik daar weg," zegt Ria. "De rest is van mij."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ zelf = kan(3)
    "Dan blijf ik daar weg," zegt Ria. "De rest is van mij."
+ [ "Zeg jij het maar, Ria." # id: zeg_jij # beeld: ear # wijst: samen # energie: +1 ]
    ~ zelf = kan(1)
    ~ band = band + 1
    Ria kijkt hoe je werkt. "Dat daar," zegt ze. "Dat houd jij."
- -> de_zuchter

=== de_zuchter
# beat: de_zuchter
# wie: klant
De man van het horloge staat ineens naast je.
"Ik word gek van wachten," zegt hij. "Geef mij iets te doen."
Hij hangt zijn tas al op. Drie haken vol.
+ [ "Wilt u zeggen wie er mag?" # id: wie_is_er # beeld: list # wijst: samen # energie: +1 ]
    Hij roept: "Wie volgt?" Luid, en bijna vrolijk.
+ [ "Water, voor wie wacht." # id: water # beeld: drop # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    Hij brengt water. "Proost," zegt hij, twintig keer.
+ [ "Liever niet. Dit is mijn vak." # id: mijn_vak # beeld: hand-palm # wijst: precies # zekerheid: +1 ]
    "Terecht," zegt hij. Hij houdt de deur open. Dat kan hij goed.
- -> lotte_zoekt

=== lotte_zoekt
# beat: lotte_zoekt
# geluid: telefoon
# wie: lotte
Lotte belt weer. Je hoort haar fietsen.
"Overal zoeken ze iemand," hijgt ze. {dichtbij(1) != "": "Een {dichtbij(1)}, bijvoorbeeld."}
# beat: voor_later
# wie: lotte
{stijgt(1) != "":
    "Voor later zoek ik iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Voor later zoek ik iemand die nieuwe mensen op weg helpt."
}
+ [ "Ik. Als ik niet meer alleen ben." # id: niet_alleen # beeld: student # wijst: leergierig # leren: +1 ]
    "Dat is eerlijk," zegt Lotte. "Ik schrijf allebei op."
+ [ "Wat staat daar tegenover?" # id: tegenover # beeld: coins # wijst: loon # geld: +1 ]
    "Meer loon," zegt Lotte. "Een beetje. Ik vecht ervoor."
+ [ "Vraag het als het rustig is." # id: als_rustig # beeld: hand-palm # wijst: tijd # energie: +1 ]
    "Rustig," zegt Lotte. "Dat woord ken ik nog."
- -> de_tekening

=== de_tekening
# beat: de_tekening
# plaats: werkplek, middag
# geluid: machine
# wie: kind
Een meisje van acht wacht ook. Haar schooltas hangt al. Vier haken vol.
{andere():
    - "robots_veel": "Die robot werkt hier ook," zegt ze. "Hij heeft geen jas."
    - "robots_weinig": "Waar zijn de robots?" vraagt ze. Die zijn er niet.
    - "ai_veel": "Het scherm zegt: wacht even," zegt ze. "Al een uur."
    - "ai_weinig": "Het scherm doet niks," zegt ze.
    - "groen_veel": "Ik kwam met de stille bus," zegt ze.
    - "zorg_veel": "Oma wacht ook," zegt ze. "Die kan goed wachten."
    - "online_veel": "Mama bestelt het ook op haar telefoon," zegt ze.
    - "regels_veel": "Mag ik hier zijn?" vraagt ze. "Er hangt een lijst."
    - else: "Er hangen zes namen," zegt ze. "Waar is de rest?"
}
# beat: wie_het_doet
# wie: kind
Ze tekent wat ze ziet.
{daalt(1) != "":
    Bij de machine schrijft ze: {daalt(1)}.
- else:
    De machine tekent ze klein. Hij doet maar een klein deel.
}
Bij jou schrijft ze: {blijft(1) != "":{blijft(1)}|{zelf}}. "Dat kan hij niet," zegt ze.
+ [ "Fijn dat hij iets doet." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    Ze geeft de machine een mond. Hij lacht nu.
+ {daalt(1) != ""} [ "Vroeger was dat van mij." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Ze denkt na. Dan tekent ze jou ernaast. Groter.
+ {daalt(1) == ""} [ "Liever had ik een collega." # id: liever_collega # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Ze denkt na. Dan tekent ze de machine een jas.
+ [ "Ik kijk nog even." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Ik ook," zegt ze. Ze kijkt heel streng.
- -> spoed

=== spoed
# beat: spoed
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: ria
Ria heeft haar jas al vast. Haar uur is om.
{plek():
    - "mensen": Dan komt er iemand binnen die niet kan wachten.
    - "weg": Dan komt er een rit die niet kan wachten.
    - "buiten": Dan begint het te stormen. Alles ligt nog los.
    - "bureau": Dan belt er iemand die niet kan wachten.
    - "dieren": Dan gaat er een hek open. Er loopt er één weg.
    - "machines": Dan loopt er iets vast. Heel diep.
    - else: Dan komt er iets wat niet kan wachten.
}
Iedereen kijkt naar jou. Leg een kaart neer.
+ [ Met je handen # id: spoed_handen # familie: handen # energie: -1 ]
    Jij begint. Rechts van jou begint de man van het horloge.
    Links begint Ria, met haar jas over haar arm.
+ [ Met mensen # id: spoed_mensen # familie: mensen # zekerheid: +1 ]
    "Jij daar. U hier. Ria, bij mij."
    Ze doen het. Alle twaalf.
+ [ Met je hoofd # id: spoed_hoofd # familie: hoofd # leren: +1 ]
    Je ziet ineens hoe het kan. Je zegt het in drie zinnen.
    Ria knikt. "Zo, ja."
+ [ Hulp vragen # id: spoed_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Ik kan dit niet alleen."
    Dat dacht ook niemand. Iedereen staat op.
+ [ Iets nieuws proberen # id: spoed_nieuw # familie: nieuw # leren: +1 ]
    Je laat het meisje kiezen wie wat doet.
    Ze kiest goed. Ze heeft de hele dag gekeken.
- {gekozen() != "": Dit kon je al. Nu hielp het: {gekozen()}.}
-> geen_haak_vrij

=== geen_haak_vrij
# beat: geen_haak_vrij
# geluid: deur
# wie: lotte
Lotte komt binnen, nat van de regen. Ze zoekt een haak.
Jassen, een tas, een schooltas, een helm. Alles is vol.
"Er is er geen vrij," zegt ze. Ze gaat erbij zitten.
# beat: wie_heeft_gelijk
# wie: ria
"Er zijn te weinig mensen," zegt Lotte.
"Er zijn mensen genoeg," zegt Ria. "Maar niet voor deze uren. En niet voor dit loon."
Ze kijken allebei naar jou.
+ [ "Geef Ria haar uren." # id: uren_ria # beeld: clock # wijst: tijd # energie: -1 ]
    ~ gevraagd = "uren"
    ~ band = band + 1
    "Welke uren?" vraagt Lotte. Ria heeft ze nog op papier.
+ [ "Betaal wie er wel is." # id: betaal_ons # beeld: coins # wijst: loon # geld: +1 ]
    ~ gevraagd = "loon"
    Lotte schrijft een bedrag op haar hand. "Dit kan ik," zegt ze.
+ [ "Morgen één mens erbij. Jij." # id: een_mens # beeld: users # wijst: samen # zekerheid: +1 ]
    ~ gevraagd = "lotte"
    "Ik?" vraagt Lotte. Ria hangt haar jas voor haar op.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: ria
Ria loopt mee. Het meisje heeft boven jouw haak iets getekend.
Eronder staat: {zelf}.
{gevraagd:
    - "uren": "Vrijdag ben ik er," zegt Ria. "Vier uur. Geen minuut meer."
    - "loon": "Lotte wast haar hand niet," zegt Ria. "Let maar op."
    - else: "Lotte met een schort," zegt Ria. "Ik kom kijken."
}
# beat: de_vraag
# wie: ria
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Je deed vandaag het werk van zes. | Je hebt nog energie. Twaalf mensen hielpen je.}
{band > 2: "Je vroeg hulp," zegt Ria. "Dat deed ik nooit. Wat ga jij doen?" | "En jij?" vraagt Ria. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Eén keer hulp vragen. Eén keer vragen om andere uren.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Naast jouw jas hangt er nog één. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Naast jouw jas hangt er nog één. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar help jij hier nieuwe mensen op weg. Ria telt de jassen. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Ria weet hoe dat gaat. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: ria
De tram komt. De deuren gaan open.
Je hebt het koud. Je jas hangt nog aan de zesde haak.
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
=== function in_handen()
~ return "een bak met deeg"
=== function collega()
~ return "Turbo"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function andere()
~ return ""
