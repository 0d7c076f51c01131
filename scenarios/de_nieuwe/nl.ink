// De nieuwe. Change: te weinig mensen (mensen = veel). For any occupation.
// The player teaches a newcomer; what they show first says what they find important, and it comes back on Noor's hand.
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
VAR eerste = ""
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
Dit zie je nu al. Op veel deuren hangt een papier.
Er staat: wij zoeken iemand.
Dat papier hangt er al lang.
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
# beat: noor_komt
# wie: noor
Er wacht een meisje op je. Haar haren zijn nat.
"Ik ben Noor. Ik begin vandaag. Ben jij de {beroep()}?"
+ [ "Ja. Kom. Je bent helemaal nat." # id: kom # beeld: umbrella # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    "Ik miste de bus," zegt ze. "Dus ik ging rennen."
+ [ "Ja. Je bent op tijd. Fijn." # id: op_tijd # beeld: clock # wijst: zekerheid # zekerheid: +1 ]
    "Ik heb niet geslapen," zegt ze. "Van de zenuwen."
+ [ "Ja. Maar niemand vertelde mij iets." # id: niets_gezegd # beeld: question # wijst: eerlijk # zekerheid: -1 ]
    "Mij ook niet," zegt ze. Jullie lachen allebei.
- -> wat_eerst

=== wat_eerst
# beat: wat_eerst
# wie: noor
{collega() != "": {collega()} heeft vandaag vrij. Jullie doen het met zijn tweeën. | Vandaag doen jullie het met zijn tweeën.}
"Wat leer ik het eerst?" vraagt Noor.
Over een uur wordt het druk.
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eerste = kan(1)
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eerste = kan(2)
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eerste = kan(3)
+ [ Eerst koffie. Dan praten. # id: koffie # beeld: coffee # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    ~ eerste = kan(1)
    "Op school ging alles mis," zegt ze.
    "Dan begin je hier opnieuw," zeg jij.
- -> voordoen

=== voordoen
# beat: voordoen
# geluid: werk
# wie: noor
{in_handen() != "": In je handen: {in_handen()}.}
Jij doet het voor: {eerste}.
Je denkt er niet eens bij na.
Noor kijkt. Dan doet zij het. Het gaat mis.
+ [ Je wacht. Ze mag nog een keer. # id: wachten # beeld: hourglass # wijst: geduld # energie: -1 ]
    ~ band = band + 1
    De derde keer lukt het. Noor kijkt alsof het feest is.
+ [ Je doet het zelf. Het is druk. # id: overnemen # beeld: timer # wijst: vlug # geld: +1 ]
    Het is op tijd klaar. Noor zegt niets meer.
+ [ Je vertelt over jouw eerste keer. # id: vertellen # beeld: chats-circle # wijst: eerlijk # energie: +1 ]
    ~ band = band + 1
    "Bij mij ging het nog erger," zeg jij.
    "Echt?" Noor durft weer.
- -> druk

=== druk
# beat: druk
# speel: kaart
# wie: noor
{plek():
    - "mensen": Er staan ineens mensen. Ze wachten allemaal op jou.
    - "weg": Er komt een rit bij. En nog een.
    - "buiten": De lucht wordt zwart. Er is nog veel te doen.
    - "bureau": De telefoon gaat. En nog een. En nog een.
    - "dieren": De dieren worden onrustig. Ze wachten op jou.
    - "machines": Twee machines staan stil. Ze wachten op jou.
    - else: Er ligt meer werk dan jullie kunnen doen.
}
Alles komt tegelijk. Noor kijkt naar jou.
Leg een kaart neer.
+ [ Met je handen # id: druk_handen # familie: handen # energie: -1 ]
    Je begint. Je handen kennen het werk. Noor pakt de rest.
+ [ Met mensen # id: druk_mensen # familie: mensen # energie: +1 ]
    Je praat eerst. Rustig. Dan weet Noor wat ze kan doen.
+ [ Met je hoofd # id: druk_hoofd # familie: hoofd # geld: +1 ]
    Je staat stil en denkt na. Eerst dit. Dan dat.
+ [ Hulp vragen # id: druk_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Noor, help je mij?" Ze kan meer dan ze dacht.
+ [ Iets nieuws proberen # id: druk_nieuw # familie: nieuw # leren: +1 ]
    Je doet het op een andere manier. Het gaat net goed.
- {gekozen() != "": Dat leerde je hiermee: {gekozen()}.}
-> noor_is_weg

=== noor_is_weg
# beat: noor_is_weg
# plaats: werkplek, middag
# geluid: stilte
Dan is het stil. Waar is Noor?
# wie: noor
{plek():
    - "weg": Ze zit op de stoep. Haar ogen zijn rood.
    - "buiten": Ze zit op een muurtje. Haar ogen zijn rood.
    - else: Ze zit buiten op de stoep. Haar ogen zijn rood.
}
"Ik kan dit niet," zegt ze. "Ik ga naar huis."
+ [ Je gaat naast haar zitten. # id: naast_haar # beeld: users # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    Jullie zeggen lang niets. Dan staat ze op.
+ [ "Mijn eerste dag was ook zo." # id: ook_zo # beeld: heart # wijst: eerlijk # zekerheid: +1 ]
    ~ band = band + 1
    "En toen?" vraagt ze. "Toen kwam dag twee."
+ [ Je geeft haar één klein ding. # id: klein_ding # beeld: hand-heart # wijst: geduld # energie: +1 ]
    "Doe alleen dit," zeg jij. Het lukt. Ze blijft.
- -> sam_belt

=== sam_belt
# beat: sam_belt
# geluid: telefoon
# wie: sam
Sam belt. Sam regelt hier het werk.
{stijgt(1) != "":
    "Ik zoek iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Ik zoek iemand die anderen leert wat jij kunt."
}
# wie: noor
Noor fluistert: "Dat had ik op school. Een beetje."
+ [ "Goed. Noor, leer jij het mij?" # id: van_noor # beeld: student # wijst: leergierig, samen # leren: +1 ]
    ~ band = band + 1
    "Ik? Jou?" Noor wordt rood. Dan doet ze het voor.
+ [ "Wat krijg ik ervoor?" # id: wat_krijg_ik # beeld: coins # wijst: loon # geld: +1 ]
    Het is even stil. "Eerlijke vraag," zegt Sam. "Een uur per week, betaald."
+ [ "Nu niet. Dit is genoeg." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Dat mag," zegt Sam. "Ik vraag het volgend jaar weer."
- -> de_kist

=== de_kist
# beat: de_kist
# geluid: machine
# wie: noor
{andere():
    - "robots_veel": Er komt een kist. De derde dit jaar.
    - "robots_weinig": Er komt een kist. Het is de eerste dit jaar.
    - "ai_veel": Er komt een kist. De kist zegt: "Hallo."
    - "groen_veel": Er komt een kist. Een stille bus brengt hem.
    - "zorg_veel": Er komt een kist. Iemand van tachtig houdt de deur open.
    - "online_veel": Er komt een kist. Het is de zesde bezorger vandaag.
    - "regels_veel": Er komt een kist. Je tekent vier keer.
    - else: Er komt een kist. Er zit een machine in.
}
{daalt(1) != "":
    Op de kist staat wat de machine kan: {daalt(1)}.
- else:
    De machine doet een klein deel. Jouw kaarten niet.
}
Noor leest verder. "Dit kan hij niet: {blijft(1) != "":{blijft(1)}|{kan(1)}}."
+ [ "Fijn. Alle hulp is welkom." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    Je schouders zakken. Noor zet de kist open.
+ {daalt(1) != ""} [ "Jammer. Dat was van mij." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Noor knikt. "Mijn oma mist de brieven ook."
+ {daalt(1) == ""} [ "Jammer. Een mens is gezelliger." # id: liever_mens # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Noor knikt. "Hij lacht niet om mijn grappen."
+ [ "Eerst zien. Dan geloof ik het." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Slim," zegt Noor. Ze komt naast je staan.
- -> mevrouw_bos

=== mevrouw_bos
# beat: mevrouw_bos
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
Je bent bijna klaar. Dan komt mevrouw Bos.
"Ik belde vanmorgen," zegt ze. "Weten jullie het nog?"
# wie: noor
Noor wordt wit. "Ik nam op," fluistert ze. "Vergeten."
Leg een kaart neer.
+ [ Met je handen # id: bos_handen # familie: handen # energie: -1 ]
    Jij doet het meteen. Noor geeft alles aan.
    Mevrouw Bos kijkt stil naar jullie handen.
+ [ Met mensen # id: bos_mensen # familie: mensen # zekerheid: +1 ]
    Je zegt eerlijk hoe het kwam. Noor zegt: "Het spijt me."
    "Dank je," zegt mevrouw Bos. "Dat hoor ik nooit."
+ [ Met je hoofd # id: bos_hoofd # familie: hoofd # geld: +1 ]
    Je kijkt nog eens goed. De helft is al klaar.
    "Een half uur," zeg jij. Het worden twintig minuten.
+ [ Hulp vragen # id: bos_hulp # familie: hulp # leren: +1 ]
    "Mevrouw Bos, helpt u even mee?"
    "Eindelijk," zegt ze. Ze doet haar jas al uit.
+ [ Iets nieuws proberen # id: bos_nieuw # familie: nieuw # energie: -1 ]
    Jullie doen het op een nieuwe manier.
    Het is niet mooi. Het werkt wel.
- {gekozen() != "": Jij deed wat je altijd doet: {gekozen()}.}
-> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: noor
Noor loopt mee naar de tram. Ze laat haar hand zien.
Daar staat, in blauwe inkt: {eerste}.
"Dan vergeet ik het niet," zegt ze.
# beat: de_vraag
# wie: noor
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Het was een lange dag. | Je hebt nog energie. Dat merk je nu pas.}
{band > 2: "Wat ga jij doen?" vraagt Noor. "Dan weet ik het ook." | "Wat ga jij doen?" vraagt Noor. Ze kijkt naar haar schoenen.}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Eén ding aan iemand leren. Eén ding aan iemand vragen.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Noor leert van jou. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Noor leert van jou. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar leer jij anderen dit vak. Noor was de eerste. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Noor belt nog vaak. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: noor
De tram komt. De deuren gaan open.
Noor zwaait met haar blauwe hand.
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
