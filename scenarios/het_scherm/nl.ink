// Het scherm. Change: computers en AI (ai = veel). For any occupation.
// A screen that is always sure; what it does not know of the player comes back on a piece of paper in Fatma's pocket.
// What stands in { } comes from the player; each may be empty but beroep() and kan(1), so each has a sentence without.

EXTERNAL beroep()
EXTERNAL kan(n)
EXTERNAL weet(n)
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
VAR verteld = ""
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
Dit zie je nu al. Een computer schrijft een brief.
Hij is snel klaar. Het ziet er netjes uit.
Niet alles klopt.
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
{geluid() != "": Je hoort {geluid()}.}
# beat: het_regent_niet
# wie: fatma
Er is nu een scherm dat praat.
"Goedemorgen. Het regent niet. Ik weet het zeker."
{collega() != "": {collega()} trekt toch een jas aan.}
Dan komt Fatma. Ze is helemaal nat. Zelfs haar schoenen.
+ [ "Fatma, het regent niet, hoor." # id: regent_niet # beeld: smiley # wijst: humor # energie: +1 ]
    ~ band = band + 1
    "Nee," zegt Fatma. Er valt water op de grond. "Ik zie het."
+ [ Je geeft haar iets droogs. # id: droog # beeld: hand-heart # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    "Dank je," zegt ze. "Dat kan een scherm niet."
+ [ Je vraagt het scherm: "Zeker?" # id: zeker # beeld: question # wijst: leergierig # leren: +1 ]
    "Ik weet het zeker," zegt het scherm. Achter je dondert het.
- -> de_lijst

=== de_lijst
# beat: de_lijst
# wie: fatma
"Ik ken jou," zegt het scherm. "Ik las jouw papieren."
Het scherm heeft een lijst. Eén ding staat er niet op.
Wat vertel je?
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ verteld = kan(1)
    "Dat wist ik niet," zegt het scherm. "Niet zeker."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ verteld = kan(2)
    "Dat wist ik niet," zegt het scherm. "Niet zeker."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ verteld = kan(3)
    "Dat wist ik niet," zegt het scherm. "Niet zeker."
+ [ Niets. Dat is van mij. # id: niets # beeld: lock-simple # wijst: vrijheid # energie: +1 ]
    "Goed zo," fluistert Fatma.
- -> sam_belt

=== sam_belt
# beat: sam_belt
# geluid: telefoon
# wie: sam
Sam belt. Sam regelt hier het werk.
{stijgt(1) != "":
    "Het scherm kan veel. Ik zoek iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Ik zoek iemand die kijkt of het scherm gelijk heeft."
}
+ [ "Ik leer het. Met Fatma samen." # id: met_fatma # beeld: student # wijst: leergierig, samen # leren: +1 ]
    ~ band = band + 1
    "Dan neem ik de koekjes mee," roept Fatma.
+ [ "Hoeveel uur krijg ik daarvoor?" # id: hoeveel_uur # beeld: clock # wijst: tijd # geld: +1 ]
    "Twee uur per week," zegt Sam. "Betaald."
+ [ "Nu niet. Dit is genoeg." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Dat mag," zegt Sam. "Het scherm wist zeker: jij zegt ja."
- -> een_minuut

=== een_minuut
# beat: een_minuut
# plaats: werkplek, middag
# geluid: werk
# wie: fatma
{andere():
    - "robots_veel": Het scherm stuurt ook de machines aan.
    - "robots_weinig": Het scherm heeft geen handen. Jullie wel.
    - "mensen_veel": Er zijn te weinig mensen. Daarom is er het scherm.
    - "mensen_weinig": Er zijn genoeg mensen. Toch kwam het scherm.
    - "groen_veel": Het scherm spaart stroom. Het licht gaat uit.
    - "zorg_veel": Het scherm praat hard. Voor wie slecht hoort.
    - "online_veel": Het scherm praat ook op alle telefoons.
    - "regels_veel": Eerst teken je. Dan pas praat het scherm.
    - else: Het scherm werkt snel. Een minuut, meer niet.
}
{daalt(1) != "":
    Dit doet het nu: {daalt(1)}.
- else:
    Het doet een klein deel. Jouw kaarten niet.
}
Dit doet het niet: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"En nu?" vraagt Fatma.
+ [ "Fijn. Ik had het zo druk." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Thee dan?" Fatma pakt al twee bekers.
+ {daalt(1) != ""} [ "Jammer. Dat was van mij." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Fatma knikt. "Ik mis ook nog mijn oude fiets."
+ {daalt(1) == ""} [ "Jammer. Het praat zo veel." # id: praat_veel # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Ik ook," zegt Fatma. "Maar ik heb thee."
+ [ "Ik kijk het eerst na." # id: afwachten # beeld: magnifying-glass # gevoel: afwachten # geld: +1 ]
    Twee dingen kloppen niet. Fatma steekt haar duim op.
- -> geen_werk

=== geen_werk
# beat: geen_werk
# geluid: stilte
# wie: fatma
Dan wordt Fatma stil. Op het scherm staat haar naam.
"Fatma. Morgen geen werk."
"Waarom?" vraagt ze. "Ik weet het zeker," zegt het scherm.
+ [ Je belt Sam, samen met Fatma. # id: sam_bellen # beeld: phone # wijst: eerlijk, samen # zekerheid: +1 ]
    ~ band = band + 1
    "Geen werk? Dat klopt niet," zegt Sam. "Sorry, Fatma."
+ [ "Scherm, hoe weet jij dat?" # id: hoe_weet # beeld: question # wijst: moed # energie: -1 ]
    "Fatma hoestte gisteren." – "Eén keer," zegt Fatma.
    Het scherm haalt haar naam weg.
+ [ "Neem een werkdag van mij." # id: dag_van_mij # beeld: gift # wijst: zorg # geld: -1 ]
    ~ band = band + 1
    "Nee," zegt Fatma. "Maar dit vergeet ik nooit."
    Ze belt Sam zelf. "Dat klopt niet," zegt Sam. "Kom maar."
- -> kan_wachten

=== kan_wachten
# beat: kan_wachten
# speel: kaart
# geluid: telefoon
# wie: mevrouw_bos
{plek():
    - "mensen": Mevrouw Bos staat achteraan.
    - "weg": Mevrouw Bos belt. Ze is de laatste op je lijst.
    - "bureau": Mevrouw Bos is aan de telefoon.
    - else: Mevrouw Bos belt. Jullie werken voor haar.
}
Op het scherm staat: zij kan wachten.
"Ik wacht wel," zegt ze. Haar stem trilt.
Leg een kaart neer.
+ [ Met je handen # id: wachten_handen # familie: handen # energie: -1 ]
    Je doet haar werk eerst. Het scherm piept. Laat maar piepen.
+ [ Met mensen # id: wachten_mensen # familie: mensen # geld: +1 ]
    "Wat is er echt?" vraag je. Dan vertelt ze het.
+ [ Met je hoofd # id: wachten_hoofd # familie: hoofd # zekerheid: +1 ]
    Je kijkt nog eens. Er mist één ding. Het belangrijkste.
+ [ Hulp vragen # id: wachten_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    Fatma kent haar al jaren. Zij hoort meteen wat er is.
+ [ Iets nieuws proberen # id: wachten_nieuw # familie: nieuw # leren: +1 ]
    "Scherm, jij wacht," zeg jij. Het scherm wacht.
- {gekozen() != "": Dat leerde je hiermee: {gekozen()}.}
-> klopt_dit

=== klopt_dit
# beat: klopt_dit
# wie: fatma
"Klopt dit?" vraagt Fatma. Ze wijst naar het scherm.
{weet(1) != "":
    Het gaat over iets wat jij kent: {weet(1)}.
- else:
    Het gaat over iets wat jij kunt: {kan(1)}.
}
Er staat: "Ik weet het zeker." Jij denkt van niet.
+ [ "Nee. Dit klopt niet." # id: klopt_niet # beeld: x-circle # wijst: moed # zekerheid: +1 ]
    Fatma klapt. "Eén – nul voor ons."
+ [ Je zoekt het met haar op. # id: opzoeken # beeld: magnifying-glass # wijst: precies # energie: -1 ]
    Het is half waar. Dat is ook niet waar.
+ [ "Laat maar. Het is al laat." # id: laat_maar # beeld: moon # wijst: vlug # geld: -1 ]
    Een uur later doen jullie het toch over.
- -> zwart

=== zwart
# beat: zwart
# plaats: werkplek, avond
# speel: kaart
# geluid: stilte
# wie: fatma
Dan wordt het scherm zwart. Geen lijst. Geen plan.
Er is nog veel te doen.
{in_handen() != "": Dit heb je nog: {in_handen()}.}
"Wat nu?" vraagt Fatma.
Leg een kaart neer.
+ [ Met je handen # id: zwart_handen # familie: handen # energie: -1 ]
    Je begint. Zonder lijst.
    Fatma doet hetzelfde. Niemand hoeft iets te zeggen.
+ [ Met mensen # id: zwart_mensen # familie: mensen # geld: +1 ]
    Je belt de mensen. "Wat heb je als eerste nodig?"
    Dat is het plan.
+ [ Met je hoofd # id: zwart_hoofd # familie: hoofd # zekerheid: +1 ]
    Het plan zit nog in je hoofd.
    Je zegt het hardop. Fatma schrijft mee.
+ [ Hulp vragen # id: zwart_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Fatma, weet jij het nog?"
    Fatma weet alles nog. Zelfs de namen van de kinderen.
+ [ Iets nieuws proberen # id: zwart_nieuw # familie: nieuw # geld: +1 ]
    Je plakt een vel papier op het scherm.
    Daar komt het plan. Met een pen.
- {gekozen() != "": Dit kon ook zonder scherm: {gekozen()}.}
-> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: fatma
Fatma loopt mee naar de tram. Het regent nog steeds.
{verteld != "":
    Uit haar zak komt een papier. Daar staat: {verteld}.
    "Nu weet het scherm dat. En ik ook."
- else:
    "Het scherm weet niet alles," zegt ze. "Zo hoort het."
}
# beat: de_vraag
# wie: fatma
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Het was een lange dag. | Je hebt nog energie. Dat merk je nu pas.}
{band > 2: "Morgen ben ik er," zegt Fatma. "Met koekjes. En jij?" | "Morgen ben ik er," zegt Fatma. "En jij?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Eén keer met zo'n computer praten. Kijken of het klopt.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Fatma leert van jou. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Fatma leert van jou. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar help jij anderen met het scherm. Fatma helpt mee. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Fatma belt nog vaak. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: fatma
De tram komt. De deuren gaan open.
Op de tram staat in grote letters: het regent niet.
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "bakker"
=== function kan(n)
{ n:
    - 1: ~ return "brood bakken"
    - 2: ~ return "op de tijd letten"
    - else: ~ return "samenwerken met collega's"
}
=== function weet(n)
~ return "soorten meel"
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
~ return "Ria"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function andere()
~ return ""
