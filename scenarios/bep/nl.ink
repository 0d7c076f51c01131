// Bep. Change: machines en robots (robots = veel). For any occupation.
// A machine comes to work; the player says what they do themselves, and Hans, thirty years in the trade, hangs his coat over it.
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
VAR hans = 0
VAR eigen = ""
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
# geluid: machine
Dit zie je nu al. In veel winkels dweilt een robot.
Soms staat hij vast tegen een muur.
Dan komt er een mens.
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
{geluid() != "": Je hoort {geluid()}. En iets nieuws. Het tikt. | Je hoort iets nieuws. Het tikt.}
# beat: bep_komt
# wie: bep
Op jouw plek staat een machine. Eén arm, één lamp.
"Goedemorgen. Ik ben Bep," zegt hij. "Ik ben niet moe."
+ [ "Dag Bep. Ik wel." # id: groeten # beeld: hand-waving # wijst: humor # energie: +1 ]
    De lamp knippert. Misschien lacht hij.
+ [ "Jij staat op mijn plek." # id: mijn_plek # beeld: map-pin # wijst: eerlijk # zekerheid: +1 ]
    "Sorry," zegt Bep. Hij rijdt naar achteren. Bonk.
+ [ Je kijkt eerst hoe hij werkt. # id: kijken # beeld: eye # wijst: leergierig # leren: +1 ]
    Hij werkt snel. Hij kijkt nooit op.
- -> de_jas

=== de_jas
# beat: de_jas
# geluid: deur
# wie: hans
Hans komt erbij. Hij doet dit werk al dertig jaar.
Hij zegt niets. Hij hangt zijn jas over Bep.
# wie: bep
"Het is nacht," zegt Bep. "Welterusten."
+ [ Je lacht. Hans lacht ook. # id: lachen # beeld: smiley # wijst: humor # energie: +1 ]
    ~ hans = hans + 1
    De jas blijft nog even hangen.
+ [ Je haalt de jas weg. # id: jas_weg # beeld: coat-hanger # wijst: leergierig # zekerheid: -1 ]
    "Goedemorgen," zegt Bep weer. Hans draait zich om.
+ [ "Wat is er, Hans?" # id: wat_is_er # beeld: ear # wijst: zorg # energie: -1 ]
    ~ hans = hans + 1
    "Dertig jaar," zegt Hans. "En nu een lamp op wielen."
- -> zelf_doen

=== zelf_doen
# beat: zelf_doen
# wie: bep
{in_handen() != "": In jouw handen: {in_handen()}. Bep kijkt ernaar. | Bep kijkt naar jouw handen.}
"Ik kan veel," zegt hij. "Wat doe jij vandaag zelf?"
Jij kiest.
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    "Dan blijf ik eraf," zegt Bep.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    "Dan blijf ik eraf," zegt Bep.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    "Dan blijf ik eraf," zegt Bep.
+ [ "Om de beurt, Bep." # id: om_de_beurt # beeld: arrows-clockwise # wijst: samen # energie: +1 ]
    ~ eigen = kan(1)
    "Om de beurt," zegt Bep. "Jij eerst."
- -> sam_belt

=== sam_belt
# beat: sam_belt
# geluid: telefoon
# wie: sam
Sam belt. Sam regelt hier het werk.
{stijgt(1) != "":
    "Bep heeft iemand nodig die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Bep weet niet wat goed werk is. Wie leert hem dat?"
}
+ [ "Ik. Als het in werktijd mag." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Twee uur per week," zegt Sam. "Betaald."
+ [ "Vraag Hans en mij samen." # id: met_hans # beeld: users # wijst: samen # leren: +1 ]
    ~ hans = hans + 1
    "Hans?" Het is even stil. "Goed idee," zegt Sam.
+ [ "Nu niet. Dit is genoeg." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # zekerheid: +1 ]
    "Dat mag," zegt Sam. "Ik bel vrijdag weer."
- -> lege_handen

=== lege_handen
# beat: lege_handen
# plaats: werkplek, middag
# geluid: machine
# wie: hans
{andere():
    - "mensen_veel": Vroeger waren er acht mensen. Nu is er Bep.
    - "mensen_weinig": Er zijn genoeg mensen. Toch kwam Bep.
    - "ai_veel": "Dat ging goed," zegt Bep steeds. Tegen zichzelf.
    - "groen_veel": Bep werkt op de zon van het dak.
    - "zorg_veel": "Dag Bep," zegt iemand van tachtig.
    - "online_veel": Bep krijgt zijn werk van een app.
    - "regels_veel": Op Bep zit een sticker: gekeurd.
    - else: Bep werkt de hele middag door.
}
{daalt(1) != "":
    Dit doet hij nu: {daalt(1)}.
- else:
    Hij doet een klein deel. Jouw kaarten niet.
}
Dit doet hij niet: {blijft(1) != "":{blijft(1)}|{eigen}}.
Hans staat ernaast. Zijn handen zijn leeg.
+ [ "Fijn. Ik had het zo druk." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Ik ook," zegt Hans zacht. "Al tien jaar."
+ {daalt(1) != ""} [ "Jammer. Dat was van mij." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ hans = hans + 1
    "Van mij ook," zegt Hans. Jullie kijken samen.
+ {daalt(1) == ""} [ "Jammer. Het was hier zo stil." # id: liever_stil # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ hans = hans + 1
    "Ja," zegt Hans. "Stil was het." Jullie luisteren samen.
+ [ "Eerst zien. Dan geloof ik het." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    "Dat zei ik vroeger ook," zegt Hans. "Van de computer."
- -> bep_staat_stil

=== bep_staat_stil
# beat: bep_staat_stil
# speel: kaart
# geluid: stilte
# wie: bep
Dan piept Bep. Zijn lamp gaat uit.
{plek():
    - "mensen": De mensen wachten. Niemand zegt iets.
    - "weg": Hij staat midden op de weg.
    - "buiten": Het begint ook nog te regenen.
    - "bureau": De telefoon gaat. En nog een.
    - "dieren": De dieren kijken ook.
    - "machines": De andere machines staan nu ook stil.
    - else: Het werk ligt stil. Alles is half klaar.
}
# wie: hans
Hans kijkt naar jou.
Leg een kaart neer.
+ [ Met je handen # id: stil_handen # familie: handen # energie: -1 ]
    Je voelt. Je draait. Je trekt. De lamp gaat aan.
+ [ Met mensen # id: stil_mensen # familie: mensen # geld: +1 ]
    "Hans, kijk eens mee?" Samen zien jullie het losse draadje.
+ [ Met je hoofd # id: stil_hoofd # familie: hoofd # zekerheid: +1 ]
    Wat deed Bep als laatste? Je denkt na. Daar zit het.
+ [ Hulp vragen # id: stil_hulp # familie: hulp # energie: +1 ]
    ~ hans = hans + 1
    Je belt de maker. Die weet het niet. Hans wel.
+ [ Iets nieuws proberen # id: stil_nieuw # familie: nieuw # leren: +1 ]
    Je zet hem uit. Je zet hem weer aan. Hij doet het.
- {gekozen() != "": Dat leerde je hiermee: {gekozen()}.}
"Goedemorgen," zegt Bep. "Ik ben niet moe."
-> jij_of_dat_ding

=== jij_of_dat_ding
# beat: jij_of_dat_ding
# geluid: deur
# wie: mevrouw_bos
Mevrouw Bos komt kijken. Het werk is voor haar.
"Wie heeft dit gedaan?" vraagt ze. "Jij, of dat ding?"
{collega() != "": {collega()} kijkt om de hoek.}
Bep doet zijn lamp uit.
+ [ "Wij samen. Ik keek alles na." # id: wij_samen # beeld: handshake # wijst: samen # zekerheid: +1 ]
    "Dan is het goed," zegt ze. "Jou ken ik."
+ [ "Bep deed het meeste." # id: bep_meeste # beeld: robot # wijst: eerlijk # zekerheid: -1 ]
    "Dat is eerlijk," zegt ze. "Doe hem de groeten."
+ [ "Wat vindt u belangrijk?" # id: wat_belangrijk # beeld: heart # wijst: zorg # zekerheid: +1 ]
    "Dat iemand mij kent," zegt ze. Bep luistert mee.
- -> klaar_zegt_bep

=== klaar_zegt_bep
# beat: klaar_zegt_bep
# plaats: werkplek, avond
# speel: kaart
# wie: bep
"Klaar," zegt Bep. "Alles is goed."
Het is niet goed. Jij ziet het meteen.
# wie: hans
Hans pakt zijn tas. "Zie je wel," zegt hij. "Ik ga."
Leg een kaart neer.
+ [ Met je handen # id: klaar_handen # familie: handen # energie: -1 ]
    Je doet het over, met de hand. Hans zet zijn tas neer.
    "Niet zo," zegt hij. "Zo." En hij blijft.
+ [ Met mensen # id: klaar_mensen # familie: mensen # zekerheid: +1 ]
    ~ hans = hans + 1
    "Hans, zonder jou lukt dit niet."
    Hij kijkt je lang aan. Dan zet hij zijn tas neer.
+ [ Met je hoofd # id: klaar_hoofd # familie: hoofd # geld: +1 ]
    Je kijkt stap voor stap. Waar ging het mis?
    "Daar," wijst Hans. Zijn tas staat alweer.
+ [ Hulp vragen # id: klaar_hulp # familie: hulp # energie: +1 ]
    "Hans. Bep. Allebei. Nu."
    Ze komen. Bep zegt: "Ja, baas." Hans lacht hardop.
+ [ Iets nieuws proberen # id: klaar_nieuw # familie: nieuw # geld: +1 ]
    Je laat Bep het andersom doen. Het lukt.
    "Kijk nou," zegt Hans. Hij zet zijn tas neer.
- {gekozen() != "": Een gewone kaart. Die hielp vandaag: {gekozen()}.}
-> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: hans
Hans loopt mee naar de tram. Het is koud.
{ hans > 1:
    Hij heeft geen jas aan.
    "Die hangt bij Bep," zegt hij. "Anders kan hij niet slapen."
- else:
    Zijn jas is dicht, tot boven.
    "Morgen hang ik hem weer over Bep," zegt hij.
}
# beat: de_vraag
# wie: hans
Dit deed je vandaag zelf: {eigen}.
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Bep niet. | Je bent niet zo moe als anders.}
"En jij?" vraagt Hans. "Wat ga jij doen?"
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Bij een machine gaan kijken. Vragen wie die machine instelt.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Bep leert van jou. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Bep leert van jou. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar leer jij anderen werken met Bep. Hans helpt mee. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Hans belt nog vaak. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hans
De tram komt. De deuren gaan open.
Ver weg gaat een lampje uit. Welterusten, Bep.
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
