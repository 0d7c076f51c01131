// De pan gaat nooit leeg terug. Verandering: ouder worden en zorg (zorg = veel). Voor elk beroep. De speler wordt geholpen.
// Wie thuis voor iemand zorgt, krijgt de blauwe pan. Vandaag is dat de speler, en een ander let op een stuk van het werk.
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
VAR wie = ""
VAR overgenomen = ""
VAR geregeld = ""
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
Dit zie je nu al. Veel mensen werken en zorgen tegelijk.
Voor een ouder, een kind of een buur.
Op het werk praten ze daar niet altijd over.
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
{geluid() != "": Je hoort {geluid()}. Je ruikt soep. | Je ruikt soep.}
# beat: de_blauwe_pan
# wie: hans
Agnieszka brengt een blauwe pan terug. Ze zet hem op tafel.
Er zitten appels in. Hans kijkt onder het deksel.
"Wie voor iemand zorgt, krijgt de pan," zegt hij. "Nooit leeg terug."
+ [ "Van wie is die regel?" # id: wiens_regel # beeld: question # wijst: leergierig # leren: +1 ]
    "Van niemand," zegt Hans. "De pan stond er ineens. Net als mijn moeder, met haar koffer."
+ [ "Mooi. Ik heb hem niet nodig." # id: niet_nodig # beeld: hand-palm # wijst: vrijheid # zekerheid: +1 ]
    "Dat zei ik ook," zegt Agnieszka. "De dag erna had ik hem."
+ [ "Wat doe jij erin, Hans?" # id: wat_erin # beeld: cooking-pot # wijst: humor # energie: +1 ]
    ~ band = band + 1
    "Erwtensoep," zegt Hans. "Ook in juli."
- -> de_telefoon

=== de_telefoon
# beat: de_telefoon
# geluid: telefoon
# wie: niemand
Je telefoon gaat. Je kent die stem.
"Ik ga straks ergens heen. Ik durf niet alleen. Kom je?"
Wie belt jou?
+ [ Iemand uit mijn familie. # id: familie # beeld: house-line ]
    ~ wie = "familie"
    Je kent die stem al heel lang. Je hoort wat er niet gezegd wordt.
+ [ Iemand uit mijn straat. # id: straat # beeld: door-open ]
    ~ wie = "straat"
    Tussen jullie zit maar één muur. Je wist het al een beetje.
+ [ Iemand met wie ik lach. # id: vriend # beeld: smiley ]
    ~ wie = "vriend"
    Jullie lachen eerst. Dan is het even stil.
- -> wat_zeg_je

=== wat_zeg_je
# beat: wat_zeg_je
# wie: agnieszka
Het is druk vandaag. Over een paar uur is het zover.
{collega() != "": {collega()} kijkt weg. Agnieszka hoort alles. | Agnieszka hoort alles.}
Ze schilt een appel, heel langzaam.
Wat zeg je aan de telefoon?
+ [ "Ik kom. Ik regel het hier." # id: ik_kom # beeld: hand-heart # wijst: zorg # zekerheid: -1 ]
    ~ band = band + 1
    "Dank je," zegt de stem. Nu het werk nog.
+ [ "Ik vraag het hier eerst." # id: eerst_vragen # beeld: ear # wijst: eerlijk # energie: +1 ]
    "Goed," zegt de stem. Je hoort: het is niet goed.
+ [ "Ik bel je zo terug." # id: bel_terug # beeld: clock # wijst: precies # geld: +1 ]
    Je werkt door, maar je hoofd niet. Dan bel je: "Ik kom."
- -> welk_stuk

=== welk_stuk
# beat: welk_stuk
# wie: agnieszka
"Straks ben jij weg," zegt Agnieszka. "Waar let ik op, voor jou?"
{in_handen() != "": Ze wijst naar dit: {in_handen()}. "Hierop? Of op iets anders?" | Ze heeft haar mouwen al omhoog.}
Jij kiest.
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: -1 ]
    ~ overgenomen = kan(1)
    Jij legt het uit. Ze schrijft het met krijt op het deksel.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: -1 ]
    ~ overgenomen = kan(2)
    Jij legt het uit. Ze schrijft het met krijt op het deksel.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: -1 ]
    ~ overgenomen = kan(3)
    Jij legt het uit. Ze schrijft het met krijt op het deksel.
+ [ "Nergens op. Ik red het wel." # id: ik_red_het # beeld: barbell # wijst: moed # energie: -1 ]
    ~ overgenomen = kan(1)
    "Dan kies ik," zegt ze. Ze schrijft al, met krijt, op het deksel.
- -> zoveel_mogelijk

=== zoveel_mogelijk
# beat: zoveel_mogelijk
# speel: kaart
# geluid: werk
# wie: hans
{plek():
    - "mensen": Er zijn veel mensen. Ze willen allemaal jou.
    - "weg": Er staan nog vier ritten op de lijst.
    - "buiten": De wolken komen. Dit kan niet blijven liggen.
    - "bureau": Er staan 40 berichten. Nu zijn het er 41.
    - "dieren": De dieren willen nu. Niet straks.
    - "machines": De machine loopt. Hij wacht op niemand.
    - else: Er ligt werk voor een hele dag. Je hebt een halve.
}
Hans zegt: "Kies wat telt."
Leg een kaart neer.
+ [ Met je handen # id: mogelijk_handen # familie: handen # energie: -1 ]
    Je werkt vlug en rustig. Dat kan samen, als je het goed kent.
+ [ Met mensen # id: mogelijk_mensen # familie: mensen # zekerheid: +1 ]
    Je zegt hoe laat je weggaat. Niemand vindt het raar.
+ [ Met je hoofd # id: mogelijk_hoofd # familie: hoofd # geld: +1 ]
    Je zet drie dingen op een rij. De rest kan morgen.
+ [ Hulp vragen # id: mogelijk_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Hans, doe jij dit?" Hij zet zijn bril op. Dat zegt genoeg.
+ [ Iets nieuws proberen # id: mogelijk_nieuw # familie: nieuw # leren: +1 ]
    Je begint met wat je altijd het laatst doet. Het scheelt.
- {gekozen() != "": Zo werk je ook bij dit: {gekozen()}.}
-> sam_weet_het

=== sam_weet_het
# beat: sam_weet_het
# geluid: deur
# wie: sam
Sam maakt het rooster. "Wie voor een zieke zorgt, mag verlof vragen," zegt Sam.
"Een deel van je loon gaat dan door."
"Of je ruilt. Of je haalt het in. Jij kiest."
+ [ "Dan neem ik verlof." # id: verlof # beeld: calendar-check # wijst: tijd # geld: -1 ]
    ~ geregeld = "verlof"
    "Het staat in de wet," zegt Sam. "Ik zoek de regels voor je op."
+ [ "Ik ruil met Agnieszka." # id: ruilen # beeld: swap # wijst: samen ]
    ~ geregeld = "ruil"
    ~ band = band + 1
    "Zaterdag ben jij er dan," zegt Agnieszka. "Ik niet."
+ [ "Ik haal het vanavond in." # id: inhalen # beeld: moon # wijst: loon # energie: -1 ]
    ~ geregeld = "inhalen"
    "Dat kan," zegt Sam. "Maar niet elke week. Dan zeg ik er iets van."
- -> sam_zoekt

=== sam_zoekt
# beat: sam_zoekt
# wie: sam
"Nog iets," zegt Sam. "Dit soort dagen komt vaker."
{stijgt(1) != "":
    "Wie wil dit erbij leren: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Wie leert de anderen om voor elkaar in te vallen?"
}
+ [ "Ik. Maar niet vandaag." # id: niet_vandaag # beeld: student # wijst: leergierig # leren: +1 ]
    "Volgende maand," zegt Sam. "In werktijd. Ik noteer het."
+ [ "Vraag Hans. Die kan veel." # id: vraag_hans # beeld: users # wijst: samen # energie: +1 ]
    "Op mijn leeftijd," zegt Hans. Maar hij kijkt blij.
+ [ "Nu niet. Mijn hoofd is vol." # id: hoofd_vol # beeld: hand-palm # wijst: eerlijk # zekerheid: +1 ]
    "Dat snap ik," zegt Sam. "Ik ken dat hoofd."
- -> een_half_uur

=== een_half_uur
# beat: een_half_uur
# plaats: werkplek, middag
# geluid: machine
# wie: hans
{andere():
    - "robots_veel": Een robot brengt de spullen rond. Hij groet niemand.
    - "robots_weinig": Robots zijn er weinig. Alles gaat met de hand.
    - "ai_veel": Een computer schrijft de lijsten. Hij is snel klaar.
    - "ai_weinig": De lijsten doen jullie nog zelf.
    - "mensen_veel": Er zijn te weinig mensen. Vandaag merk je dat.
    - "mensen_weinig": Er zijn genoeg mensen. Invallen kan bijna altijd.
    - "groen_veel": Buiten staat een stille bus te laden.
    - "online_veel": Om je heen komt alles via een app.
    - "regels_veel": Elk stuk werk heeft een lijst. Agnieszka leest hem.
    - else: Op de klok is het bijna zover.
}
{daalt(1) != "":
    Dit doet hier nu een machine: {daalt(1)}.
- else:
    Een machine doet een klein deel. Niet wat jij doet.
}
Dit doet hij niet: {blijft(1) != "":{blijft(1)}|{overgenomen}}.
# beat: van_wie
# wie: hans
"Dat scheelt een half uur," zegt Hans.
"Van wie is dat half uur?"
+ [ "Van mij. Ik kan het gebruiken." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Mooi," zegt Hans. "Zeg dat dan ook. Hardop."
+ {daalt(1) != ""} [ "Ik deed dat graag zelf." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Hans knikt. "Ik ook. Toen was mijn hoofd even leeg."
+ {daalt(1) == ""} [ "Vroeger hadden we meer tijd." # id: meer_tijd # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Hans knikt. "En sterkere soep."
+ [ "Dat moet ik nog zien." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    "Ik ook," zegt Hans. "Ik kijk op de klok."
- -> je_jas

=== je_jas
# beat: je_jas
# speel: kaart
# geluid: telefoon
# wie: agnieszka
Je hebt je jas al aan. Dan komt alles nog één keer.
{plek():
    - "mensen": Iemand zegt: "Nog één vraag."
    - "weg": Iemand zegt: "Nog één rit."
    - "buiten": Iemand zegt: "Nog één stuk, voor de regen."
    - "bureau": Iemand zegt: "Nog één formulier."
    - "dieren": Eén dier wil niet eten. Het kijkt naar jou.
    - "machines": Eén lamp wordt rood.
    - else: Iemand zegt: "Nog één ding."
}
Agnieszka houdt de deur open. "Ga," zegt ze.
Leg een kaart neer.
+ [ Met je handen # id: jas_handen # familie: handen # energie: -1 ]
    Je doet het, met je jas aan. Twee minuten.
    Dan duwt Agnieszka je naar buiten.
+ [ Met mensen # id: jas_mensen # familie: mensen # zekerheid: +1 ]
    "Agnieszka weet het nu ook," zeg je hardop.
    En dat is zo.
+ [ Met je hoofd # id: jas_hoofd # familie: hoofd # leren: +1 ]
    Je schrijft drie regels op. Meer is het niet.
    Agnieszka leest ze hardop. Ze kloppen.
+ [ Hulp vragen # id: jas_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Hans. Agnieszka. Dit is nu van jullie."
    "Eindelijk," zegt Hans.
+ [ Iets nieuws proberen # id: jas_nieuw # familie: nieuw # leren: +1 ]
    Je gaat, voor het eerst, midden in het werk.
    Agnieszka pakt het op. Er valt niets om.
- {gekozen() != "": Dit hielp je de deur uit: {gekozen()}.}
-> ravi_rijdt

=== ravi_rijdt
# beat: ravi_rijdt
# plaats: halte, middag
# geluid: tram
# wie: ravi
Buiten staat Ravi met zijn bus. "Ik heb pauze," zegt hij.
Hij heeft helemaal geen pauze. "Ik had de pan in maart."
Jullie zeggen verder niets. Dat is ook goed.
# beat: daar
# wie: niemand
{wie:
    - "familie": Iemand uit je familie wacht bij de deur, met een jas aan.
    - "straat": Iemand uit je straat wacht bij de deur, met een jas aan.
    - else: Iemand met wie je lacht, wacht bij de deur. Jas aan.
}
Jullie gaan samen. Wat doe jij daar vooral?
+ [ Ik houd een hand vast. # id: hand_vast # beeld: hand-heart # wijst: zorg # energie: -1 ]
    Die hand is eerst koud. Later niet meer.
+ [ Ik vertel over mijn werk. # id: vertellen # beeld: chats-circle # wijst: humor # energie: +1 ]
    Over Hans en zijn soep. Jullie lachen, op een plek waar iedereen fluistert.
+ [ Ik stel de vragen. # id: de_vragen # beeld: question # wijst: precies # leren: +1 ]
    Je schrijft de antwoorden op. Vier zijn goed. Eén weet je nog niet.
- -> terug

=== terug
# beat: terug
# plaats: werkplek, avond
# geluid: deur
# wie: hans
Later kom je terug voor je tas. Het werk is klaar.
Op jouw plek staat de blauwe pan. Hij is warm.
"Erwtensoep," zegt Hans. Hij kijkt naar de muur.
+ [ "Dank je. Jullie allemaal." # id: dank_je # beeld: heart # wijst: samen # energie: +1 ]
    ~ band = band + 1
    "Bedank mij maandag maar," zegt Hans. "Als je hem hebt gegeten."
+ [ "Dit was niet nodig, Hans." # id: was_niet_nodig # beeld: smiley-wink # wijst: vrijheid # zekerheid: +1 ]
    "Nee," zegt Hans. "Soep is nooit nodig. Neem hem mee."
+ [ "Wie krijgt hem na mij?" # id: na_mij # beeld: ear # wijst: zorg ]
    ~ band = band + 1
    Het is stil. Dan steekt Sam een hand op. "Ik," zegt Sam. "Mijn vader."
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: agnieszka
Agnieszka draagt de pan tot de tram. Op het deksel staat krijt.
Er staat: {overgenomen}. En daarachter: ging goed.
{geregeld:
    - "ruil": "Tot zaterdag," zegt ze. "Ik slaap dan uit."
    - "inhalen": "En niet vanavond nog werken," zegt ze. "Dat deed ik al."
    - else: "Verlof vragen vond ik eng," zegt ze. "De eerste keer."
}
# beat: de_vraag
# wie: agnieszka
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Het was een dag met twee dagen erin. | Je hebt nog energie. En je hebt soep.}
{band > 2: "Wij vangen jou op," zegt ze. "En jij? Wat ga jij doen?" | "En jij?" vraagt Agnieszka. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Vragen: welk verlof is er bij ons? Eén collega vragen hoe het thuis gaat.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Op uren die passen. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Op uren die passen. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar regel jij wie voor wie invalt. Agnieszka valt vaak in. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. De blauwe pan gaat mee. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: agnieszka
De tram komt. Je zit, met de pan op schoot.
"Niet leeg terug, hè," roept Agnieszka.
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
