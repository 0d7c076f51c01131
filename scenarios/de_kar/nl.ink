// De kar. Verandering: machines en robots (robots = veel). Voor elk beroep. De speler wordt geholpen.
// Een kar draagt het zware en volgt wie geel draagt. Dan volgt hij de verkeerde, en de hele stad helpt zoeken.
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
VAR naam = "de kar"
VAR vrij = ""
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
Dit zie je nu al. In grote loodsen rijden karren zonder mens.
Soms rijdt er een kar achter iemand aan.
Soms achter de verkeerde.
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
{geluid() != "": Je hoort {geluid()}. Achter je zoemt iets. | Achter je zoemt iets.}
# beat: achter_je
# wie: youssef
Achter je staat een kar. Vier wielen, twee ronde ogen.
{plek():
    - "mensen": Hij draagt wat de mensen meenemen.
    - "weg": Hij draagt alles van de wagen naar de deur.
    - "buiten": Hij draagt het zware, door gras en modder.
    - "bureau": Hij draagt dozen papier. En jouw tas.
    - "dieren": Hij draagt het voer. De dieren lopen mee.
    - "machines": Hij draagt de zware delen. Hij wacht netjes op zijn beurt.
    - else: Hij draagt wat jij altijd tilde.
}
"Hij volgt geel," zegt Youssef. Jij krijgt een geel hesje.
+ [ "Dan heet hij Karel." # id: karel # beeld: smiley-wink # wijst: humor # energie: +1 ]
    ~ naam = "Karel"
    ~ band = band + 1
    "Die van de haven heet Bianca," zegt Youssef.
+ [ "Hoe stop ik hem?" # id: hoe_stop_ik # beeld: hand-palm # wijst: precies # zekerheid: +1 ]
    "Hesje uit," zegt Youssef. "Dan weet hij niets meer."
+ [ "Vorig jaar droegen mensen dit." # id: vorig_jaar # beeld: users # wijst: eerlijk # zekerheid: -1 ]
    "Twee," zegt Youssef. "Eén werkt nu bij mij. Van de ander weet ik het niet."
- -> handen_vrij

=== handen_vrij
# beat: handen_vrij
# wie: niemand
Jij loopt. {naam == "Karel": Karel|De kar} rijdt achter je. Jij tilt niets.
{in_handen() != "": Je houdt alleen dit nog vast: {in_handen()}. | Je weet niet waar je je handen laat.}
Er is tijd over. Wat doe je ermee?
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ vrij = kan(1)
    Je doet het eens zonder haast. Het voelt als zondag.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ vrij = kan(2)
    Je doet het eens zonder haast. Het voelt als zondag.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ vrij = kan(3)
    Je doet het eens zonder haast. Het voelt als zondag.
+ [ Zitten. Vijf minuten. # id: zitten # beeld: armchair # wijst: tijd # energie: +1 ]
    ~ vrij = kan(1)
    Je gaat zitten. Na vijf minuten weet je wat je wilt doen.
- -> youssef_zoekt

=== youssef_zoekt
# beat: youssef_zoekt
# geluid: werk
# wie: youssef
Youssef let op veertig karren. Hij eet zijn brood staand.
{stijgt(1) != "":
    "Jij hebt nu handen vrij. Leer je dit erbij: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Jij hebt nu handen vrij. Leer je anderen met hem werken?"
}
+ [ "Ja, als jij het voordoet." # id: doe_voor # beeld: student # wijst: leergierig # leren: +1 ]
    ~ band = band + 1
    "Graag," zegt Youssef. "Dan zie ik ook eens mensen."
+ [ "Wordt mijn loon dan hoger?" # id: loon_hoger # beeld: coins # wijst: loon # geld: +1 ]
    "Dat vroeg ik ook," zegt Youssef. "Na een half jaar wel."
+ [ "Eerst wennen aan die ogen." # id: eerst_wennen # beeld: hourglass # wijst: zekerheid # energie: +1 ]
    "Daar wen je nooit aan," zegt Youssef.
- -> wat_hij_doet

=== wat_hij_doet
# beat: wat_hij_doet
# plaats: werkplek, middag
# geluid: machine
# wie: youssef
{andere():
    - "mensen_veel": Zonder karren lukt het hier niet meer. Er is niemand.
    - "mensen_weinig": Er zijn mensen genoeg. Toch kwamen de karren.
    - "ai_veel": De karren praten met elkaar. Niemand weet waarover.
    - "ai_weinig": De kar is sterk. Slim is hij niet.
    - "groen_veel": De kar laadt op onder het dak met zonnepanelen.
    - "zorg_veel": Een man van tachtig hangt er zijn tas aan.
    - "online_veel": Buiten rijden er nog zes, met pakjes.
    - "regels_veel": Op de kar zitten drie stickers. En een bel.
    - else: De kar rijdt de hele middag heen en weer.
}
{daalt(1) != "":
    Nog een machine doet dit: {daalt(1)}.
- else:
    De kar draagt. Meer doet hij niet.
}
Dit blijft bij jou: {blijft(1) != "":{blijft(1)}|{vrij}}.
+ [ "Mooi. Mijn armen zijn nog fris." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Dat zegt iedereen om deze tijd," zegt Youssef.
+ {daalt(1) != ""} [ "Jammer. Dat deed ik graag." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Ja," zegt Youssef. "Ik maakte vroeger fietsen. Die keken niet terug."
+ {daalt(1) == ""} [ "Jammer. Tillen deden we samen." # id: samen_tillen # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Ja," zegt Youssef. "En daarna samen koffie."
+ [ "Eerst zien of hij volhoudt." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Tot nu toe wel," zegt Youssef. Hij klopt zacht op de kar.
- -> warm

=== warm
# beat: warm
# speel: kaart
# geluid: deur
# wie: niemand
Het wordt druk. Het wordt warm. Het hesje plakt. Je hangt het op.
{plek():
    - "mensen": Iedereen wil tegelijk iets. Jij bent met één.
    - "weg": Twee ritten staan op dezelfde tijd.
    - "buiten": De lucht wordt donker. Alles kan nat worden.
    - "bureau": Vier mensen willen vandaag een antwoord.
    - "dieren": De dieren willen allemaal eerst.
    - "machines": Er gaat een bel, en dan nog één.
    - else: Alles komt tegelijk.
}
Leg een kaart neer.
+ [ Met je handen # id: warm_handen # familie: handen # energie: -1 ]
    Je pakt aan. Je armen kunnen het nog goed.
+ [ Met mensen # id: warm_mensen # familie: mensen # zekerheid: +1 ]
    Je kijkt ze één voor één aan. Dat helpt meer dan harder praten.
+ [ Met je hoofd # id: warm_hoofd # familie: hoofd # geld: +1 ]
    Je ziet wat eerst kan. Dat scheelt een uur.
+ [ Hulp vragen # id: warm_hulp # familie: hulp # energie: +1 ]
    {collega() != "": {collega()} komt erbij. Samen gaat het snel. | Iemand komt erbij. Samen gaat het snel.}
+ [ Iets nieuws proberen # id: warm_nieuw # familie: nieuw # leren: +1 ]
    Je begint achteraan. Niemand weet waarom het werkt.
- {gekozen() != "": Dat leerde je zonder kar: {gekozen()}.}
-> weg

=== weg
# beat: weg
# geluid: stilte
# wie: niemand
Dan kijk je om. {naam == "Karel": Karel|De kar} is weg.
{plek():
    - "mensen": Alles van de mensen ligt erop.
    - "weg": De hele lading ligt erop.
    - "buiten": Al je spullen liggen erop.
    - "bureau": Al het papier van vandaag ligt erop.
    - "dieren": Al het voer ligt erop.
    - "machines": Het deel waar iedereen op wacht, ligt erop.
    - else: Het werk van vandaag ligt erop.
}
Op straat liep net een meisje. Met een gele jas.
+ [ Je rent achter haar aan. # id: rennen # beeld: person-simple-run # wijst: vlug # energie: -1 ]
    Tot de hoek. Daar beginnen vier straten.
+ [ Je zegt het eerlijk, meteen. # id: eerlijk_zeggen # beeld: megaphone # wijst: eerlijk # zekerheid: -1 ]
    ~ band = band + 1
    "Ik ben alles kwijt," zeg je. Niemand lacht. Bijna niemand.
+ [ "Youssef, help." # id: youssef_help # beeld: phone # wijst: samen # zekerheid: +1 ]
    "Ik zie een stip," zegt Youssef. "Hij gaat naar de vijver."
- -> de_stad_zoekt

=== de_stad_zoekt
# beat: de_stad_zoekt
# plaats: halte, middag
# geluid: telefoon
# wie: ravi
Je telefoon gaat. Het is Ravi, van de bus.
"Ik zag je kar. Hij wachtte voor rood," zegt hij. "Heel netjes."
"Stap maar in. Ik rijd langs de vijver. Vandaag wel."
# beat: de_jongen
# wie: jongen
In de bus zit een jongen. "Vorig jaar droeg ik die spullen," zegt hij.
"Nu zoek ik karren. Dat betaalt beter. Het is stiller."
Hij wil graag mee.
+ [ "Wat mis je van vroeger?" # id: wat_mis_je # beeld: ear # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    "De grappen," zegt hij. "Een kar snapt geen grap."
+ [ "Hoe kwam je aan dit werk?" # id: hoe_kwam_je # beeld: question # wijst: leergierig # leren: +1 ]
    "Ik vroeg het Youssef," zegt hij. "Hij zei drie keer nee."
+ [ "Hoe laat ben je vrij?" # id: hoe_laat_vrij # beeld: clock # wijst: tijd # zekerheid: +1 ]
    "Nu," zegt hij. "Al een half uur. Maar dit wil ik zien."
- -> de_vijver

=== de_vijver
# beat: de_vijver
# plaats: halte, avond
# speel: kaart
# geluid: regen
# wie: kind
Bij de vijver staat een meisje in een gele jas. "Hij is lief," zegt ze.
{naam == "Karel": Karel|De kar} zit vast in het zand, tot zijn ogen.
Leg een kaart neer.
+ [ Met je handen # id: vijver_handen # familie: handen # energie: -1 ]
    Jij graaft. De jongen duwt. Hij weet nog hoe zwaar het is.
    Eén wiel. Twee wielen.
+ [ Met mensen # id: vijver_mensen # familie: mensen # zekerheid: +1 ]
    Je roept iedereen die op een bankje zit.
    Negen mensen tillen. Op drie.
+ [ Met je hoofd # id: vijver_hoofd # familie: hoofd # leren: +1 ]
    Je hangt de gele jas aan een lange tak, voor zijn ogen.
    Hij trekt zichzelf eruit.
+ [ Hulp vragen # id: vijver_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Ravi, heb je een touw?"
    "Een buschauffeur heeft altijd een touw," zegt Ravi.
+ [ Iets nieuws proberen # id: vijver_nieuw # familie: nieuw # leren: +1 ]
    Je leent de gele jas. Hij komt tot je ellebogen.
    De kar kijkt. Dan komt hij.
- {gekozen() != "": Deze kaart ging mee naar de vijver: {gekozen()}.}
-> terug

=== terug
# beat: terug
# plaats: werkplek, avond
# geluid: deur
# wie: kind
Zo komen jullie terug. Het meisje voorop. Dan de kar, dan jij.
Alles ligt er nog. Er ligt zelfs iets bij: een tekening.
"Voor als hij bang is," zegt ze.
+ [ "Zonder jullie was alles weg." # id: zonder_jullie # beeld: heart # wijst: samen # energie: +1 ]
    ~ band = band + 1
    "Klopt," zegt de jongen. Hij gaat niet meteen naar huis.
+ [ "Voortaan blijft mijn hesje aan." # id: hesje_aan # beeld: check # wijst: precies # zekerheid: +1 ]
    "Dat staat op de sticker," zegt Youssef. "Niemand leest hem."
+ [ "Ik betaal de bus voor iedereen." # id: ritten_betalen # beeld: coins # wijst: eerlijk # geld: -1 ]
    Ravi telt. Vier mensen, één kar. "De kar mag gratis," zegt hij.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: youssef
Youssef loopt mee. Op zijn scherm staat een lijst.
Bij vandaag schrijft hij: één kar kwijt. Acht mensen gevonden.
En: handen vrij voor dit: {vrij}.
# beat: de_vraag
# wie: youssef
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Vooral in je benen. | Je armen zijn fris. Dat is raar, op dit uur.}
{band > 2: "Morgen eet ik mijn brood bij jou," zegt Youssef. "En jij? Wat ga jij doen?" | "En jij?" vraagt Youssef. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Bij een robot gaan kijken. Vragen wie erop let, en hoe die begon.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. De kar draagt de rest. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. De kar draagt de rest. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar let jij hier op de karren. Youssef eet weer zittend. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. De kar herkent je jas. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: youssef
De tram komt. De tram is geel.
Achter jou begint {naam} zacht te zoemen.
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
