// De linkerhandschoen. Sector: land- en tuinbouw, dieren, bos en visserij. Veranderingen: robots en groen, vier dagen.
// Het erf heeft een kas, een stal en een boot, zodat het klopt voor wie plukt, voert, snoeit of vaart.
// De hond steelt linkerhandschoenen. Waarom, blijkt aan het einde; waar ze liggen, hangt af van wat daar warm is.
// Wat van één vak is, doen Agnieszka (plukken) en Youssef (machines); wat de speler doet, komt uit de eigen kaarten.
// uitleg erf: de grond rond een boerderij
// uitleg handschoen: iets voor over je hand
// uitleg handschoenen: kleren voor je handen
// uitleg linkerhandschoen: een handschoen voor links
// uitleg linkerhandschoenen: handschoenen voor links
// uitleg waslijn: een touw voor natte kleren
// uitleg trekker: een sterke wagen voor op het land
// uitleg accu: daar zit stroom in
// uitleg lader: daar krijgt een machine stroom
// uitleg geiten: dieren met hoorns, kleiner dan een koe
// uitleg geit: een dier met hoorns
// uitleg pluk: van de plant halen
// uitleg plukkers: mensen die plukken
// uitleg plukt: van de plant halen
// uitleg ketel: die maakt warm water
// uitleg koelcel: een kast zo groot als een kamer, waar het koud is
// uitleg sloot: een smal water
// uitleg slaapmasker: een doekje voor je ogen
// uitleg miauwt: het geluid van een kat
// uitleg blaft: het geluid van een hond
// uitleg koebel: een bel voor een koe
// uitleg chutney: zoete, zure groente in een pot
// uitleg modder: natte grond

EXTERNAL beroep()
EXTERNAL kan(n)
EXTERNAL stijgt(n)
EXTERNAL naast(n)
EXTERNAL daalt(n)
EXTERNAL blijft(n)
EXTERNAL eigen_woord()
EXTERNAL gekozen()
EXTERNAL groot(text)
EXTERNAL begin()
EXTERNAL geluid()
EXTERNAL in_handen()
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR hand = ""
VAR klas = ""
VAR nest = 0
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
Dit zie je nu al. Een robot melkt een koe. Niemand kijkt.
Op het dak van de stal liggen zonnepanelen.
De trekker ervoor rijdt op diesel.
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
# beat: het_erf
Dit is een erf bij het water. Een kas, een stal, een boot.
{hendel("robots") == "veel": In de kas rijdt iets heen en weer. | In de kas zingt iemand.}
{hendel("groen") == "veel": Op elk dak ligt zon. Niets stinkt. | Het ruikt naar diesel en natte hond.}
{geluid() != "": Je hoort {geluid()}.}
-> waslijn

=== waslijn
# beat: waslijn
# wie: agnieszka
Aan de waslijn hangen elf handschoenen. Elf keer rechts.
"Alle linkerhandschoenen zijn weg," zegt Agnieszka. Zij leidt de ploeg.
De hond heet Baas. Hij kijkt de andere kant op.
+ [ "Baas, waar zijn ze?" # id: lijn_vraag # beeld: dog # wijst: eerlijk # zekerheid: +1 ]
    ~ hand = "vraag"
    Baas gaapt. Hij legt een poot op je schoen.
    "Dat is geen antwoord," zegt Agnieszka. Het is er wel een.
+ [ Je doet er twee rechts aan. # id: lijn_rechts # beeld: smiley-wink # wijst: humor # energie: +1 ]
    ~ hand = "rechts"
    Eén duim staat nu aan de verkeerde kant.
    "Mooi," zegt Agnieszka. "Niemand geeft jou vandaag een hand."
+ [ Je gaat Baas volgen. # id: lijn_volg # beeld: footprints # wijst: leergierig # leren: +1 ]
    ~ hand = "volg"
    Baas loopt twee keer om de stal. Hij wacht op jou.
    Dan gaat hij liggen. Hij wint.
- { hendel("robots") == "veel":
    -> rood
- else:
    -> dertig_rijen
}

// Veel machines: een plukker die rood plukt.
=== rood
# beat: rood
# geluid: machine
# wie: agnieszka
"Rood," zegt de robot. Hij plukt. "Rood." Hij plukt.
Hij heet Bep. Hij plukt tomaten. Dag en nacht.
"Rood," zegt Bep. Weg is de pet van Agnieszka.
+ [ "Bep, dat is een pet." # id: rood_pet # beeld: chats-circle # wijst: geduld # leren: +1 ]
    Je laat drie tomaten zien. Dan de pet. Dan weer een tomaat.
    "Pet," zegt Bep. "Niet eten."
+ [ "Draag morgen maar blauw." # id: rood_blauw # beeld: t-shirt # wijst: humor # energie: +1 ]
    "Ik draag al twintig jaar rood," zegt Agnieszka.
    Ze kijkt Bep aan. Bep kijkt niet terug.
+ [ Je zet Bep even stil. # id: rood_stil # beeld: power # wijst: zorg # zekerheid: +1 ]
    Het is ineens heel stil in de kas.
    Je hoort water. Je hoort een hommel. // uitleg hommel: een dikke bij
- -> op_zon_of_op_gas

// Weinig machines: iedereen plukt mee.
=== dertig_rijen
# beat: dertig_rijen
# geluid: werk
# wie: agnieszka
Vandaag plukt iedereen mee. Ook van de stal, ook van de boot.
Dertig rijen tomaten. Je begint op je knieën.
"Draaien, niet trekken," zegt Agnieszka. "Dan zingt de steel."
+ [ Je luistert of de steel zingt. # id: rijen_steel # beeld: ear # wijst: precies # leren: +1 ]
    Tik, doet hij. Dat is het zingen.
    Na rij twee hoor je niets anders meer.
+ [ "Wie het laatst klaar is, kookt." # id: rijen_kookt # beeld: timer # wijst: vlug # energie: -1 ]
    Het gaat hard. Ravi van het erf wordt laatste.
    Ravi kan niet koken. Dat was niet slim.
+ [ "Mijn knieën. Is er iets zachts?" # id: rijen_knie # beeld: hand-heart # wijst: zorg # zekerheid: +1 ]
    Agnieszka geeft jou een oud kussen. Er staat een zwaan op.
    "Van mijn bank," zegt ze. "Mijn bank is nu hard."
- -> op_zon_of_op_gas

=== op_zon_of_op_gas
{ hendel("groen") == "veel":
    -> vier_stekkers
- else:
    -> hij_start_niet
}

// Veel schone energie: de zon maakt het rooster.
=== vier_stekkers
# beat: vier_stekkers
# geluid: stilte
# wie: youssef
"Om twaalf uur kost stroom bijna niets," zegt Youssef. "Door de zon."
Dan wil alles tegelijk: de pomp, de koelcel, de trekker.
"Vier stekkers," telt hij. "En vijf dingen."
+ [ "Eerst water voor dieren en planten." # id: vier_water # beeld: drop # wijst: zorg # zekerheid: +1 ]
    De pomp zoemt. In de stal hoor je drinken.
    De trekker wacht tot één uur.
+ [ "Eerst de koffie." # id: vier_koffie # beeld: coffee # wijst: mensen # energie: +1 ]
    Het vijfde ding was koffie. Dat had Youssef gehoopt.
    Zes mensen in de zon. Tien minuten.
+ [ "Mag ik dat schema maken?" # id: vier_schema # beeld: calendar-check # wijst: leergierig # leren: +1 ]
    Youssef geeft jou de tablet. Hij laat los, heel langzaam.
    Jij schuift. Het past. Bijna.
- -> vier_lucht

// Weinig schone energie: een trekker met een karakter.
=== hij_start_niet
# beat: hij_start_niet
# geluid: machine
# wie: ravi
Ravi leidt het erf. Hij draait aan een sleutel. Niets.
De trekker is van zijn vader. Hij start met boze woorden.
"Diesel is weer duurder," zegt Ravi. Dat helpt niet genoeg.
+ [ Jij zegt nog meer boze woorden. # id: start_boos # beeld: megaphone # wijst: humor # energie: +1 ]
    De motor hoest. Hij loopt. Ravi kijkt naar jou.
    "Waar leerde jij dat?" vraagt hij.
+ [ Je duwt, met de hele ploeg. # id: start_duw # beeld: users-three # wijst: samen # energie: -1 ]
    De dijk af. Beneden start hij.
    Al het werk is boven.
+ [ "Wat kost hij in een jaar?" # id: start_kost # beeld: calculator # wijst: eerlijk # geld: +1 ]
    Jullie rekenen op een kist. Het is meer dan Ravi dacht.
    Hij doet zijn pet af. Voor de trekker.
- -> vier_lucht

=== vier_lucht
{ hendel("robots") == "veel":
    { hendel("groen") == "veel":
        -> geen_zon
    - else:
        -> te_veel_licht
    }
- else:
    { hendel("groen") == "veel":
        -> op_het_dak
    - else:
        -> de_pomp
    }
}

// Veel machines, veel schone energie.
=== geen_zon
# beat: geen_zon
# speel: kaart
# geluid: stilte
# wie: youssef
De lucht wordt grijs. Geen wind. Bep stopt midden in een rij.
Stroom kopen is nu te duur. De accu kan één ding.
Bep, de koelcel, of water voor de dieren?
Leg een kaart neer.
+ [ Met je handen # id: zon_handen # familie: handen # energie: -1 ]
    Jullie plukken zelf. De dieren houden water.
    "Goed werk," zegt Bep. Hij kan alleen nog praten.
+ [ Met mensen # id: zon_mensen # familie: mensen # geld: -1 ]
    Je belt de buren. Hun accu is nog vol.
    Het kost twee kisten, en een praatje van een uur.
+ [ Met je hoofd # id: zon_hoofd # familie: hoofd # zekerheid: +1 ]
    Nu water. Om drie uur de koelcel. Dan komt de zon.
    Jij keek naar de lucht. Youssef keek naar de tablet.
+ [ Hulp vragen # id: zon_hulp # familie: hulp # energie: +1 ]
    Agnieszka belt zes oude plukkers. Ze komen op de fiets.
    Ze zijn sneller dan Bep. Ze zeggen het ook.
+ [ Iets nieuws proberen # id: zon_nieuw # familie: nieuw # leren: +1 ]
    De trekker heeft ook een accu. Daar hang je de koelcel aan.
    "Kan niet," zegt Youssef. Het licht gaat aan.
- {gekozen() != "": Baas ruikt aan jouw kaart: {gekozen()}.}
-> ravi_zoekt

// Veel machines, weinig schone energie.
=== te_veel_licht
# beat: te_veel_licht
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
Lampen op gas. Zo plukt Bep de hele nacht.
Aan het hek staat mevrouw Bos. Zij draagt een slaapmasker.
"Mijn kippen leggen om middernacht," zegt ze.
Achter haar staan er negen. Leg een kaart neer.
+ [ Met je handen # id: licht_handen # familie: handen # energie: -1 ]
    Je trekt de doeken dicht, meter voor meter.
    Mevrouw Bos trekt mee. De helft van het licht is weg.
+ [ Met mensen # id: licht_mensen # familie: mensen # zekerheid: +1 ]
    Koffie. "Wat ziet u vanuit bed?" vraag jij.
    "Een mooie ochtend," zegt ze. "Om twaalf uur in de nacht."
+ [ Met je hoofd # id: licht_hoofd # familie: hoofd # geld: +1 ]
    Welke lamp schijnt waar? Je loopt met haar mee.
    Drie lampen schijnen naar het dorp. Niet driehonderd.
+ [ Hulp vragen # id: licht_hulp # familie: hulp # energie: +1 ]
    "Agnieszka, zeg jij eens iets." Ze loopt naar het hek.
    Ze gaat naast mevrouw Bos staan. "Ik slaap ook niet."
+ [ Iets nieuws proberen # id: licht_nieuw # familie: nieuw # leren: +1 ]
    "Kom eens kijken, vannacht," zeg jij.
    Ze komen met zijn tienen. In pyjama. Bep plukt een slipper.
- {gekozen() != "": Baas ruikt aan jouw kaart: {gekozen()}.}
-> ravi_zoekt

// Weinig machines, veel schone energie.
=== op_het_dak
# beat: op_het_dak
# speel: kaart
# geluid: werk
# wie: hond
Op het veld staan zonnepanelen. Eronder lopen geiten.
Nu niet. Nu staan er vier geiten op de panelen.
Youssef houdt zijn handen voor zijn ogen. Baas kijkt naar jou.
Leg een kaart neer.
+ [ Met je handen # id: dak_handen # familie: handen # energie: -1 ]
    Ladder op, geit onder de arm, ladder af. Vier keer.
    De derde eet je mouw.
+ [ Met mensen # id: dak_mensen # familie: mensen # zekerheid: +1 ]
    Je praat. Zacht, over niets. De oudste luistert.
    Zij komt. De rest doet alsof ze dat ook wilden.
+ [ Met je hoofd # id: dak_hoofd # familie: hoofd # geld: +1 ]
    Wat wil een geit? Hoger. Je zet een kist neer die hoger is.
    Ze stappen over. Alle vier.
+ [ Hulp vragen # id: dak_hulp # familie: hulp # energie: +1 ]
    "Baas?" Hij blaft één keer. Vier geiten, vier sprongen.
    Nu weet iedereen wie hier de baas is.
+ [ Iets nieuws proberen # id: dak_nieuw # familie: nieuw # leren: +1 ]
    Je schudt een emmer met steentjes. Het klinkt als eten.
    Geiten zijn slim. Jij was slimmer, één keer.
- {gekozen() != "": Baas ruikt aan jouw kaart: {gekozen()}.}
-> ravi_zoekt

// Weinig machines, weinig schone energie.
=== de_pomp
# beat: de_pomp
# speel: kaart
# geluid: regen
# wie: ravi
Het regent al twee dagen. De pomp loopt op diesel.
Hij is ouder dan Agnieszka. Hij hoest. Dan niets.
Het water staat bij de kas. De dieren staan dicht bij elkaar.
Leg een kaart neer.
+ [ Met je handen # id: pomp_handen # familie: handen # energie: -1 ]
    Emmers. Een rij van zes mensen en een hond.
    Niemand kijkt op de klok. De kas blijft droog.
+ [ Met mensen # id: pomp_mensen # familie: mensen # zekerheid: +1 ]
    Je gaat het dorp rond. "Wie heeft er laarzen?"
    Er komen achttien laarzen. Eén man heeft er drie bij zich.
+ [ Met je hoofd # id: pomp_hoofd # familie: hoofd # geld: +1 ]
    Waar wil het water heen? Je graaft één gat, heel laag.
    Het water vindt de sloot. Het bedankt niet.
+ [ Hulp vragen # id: pomp_hulp # familie: hulp # energie: +1 ]
    Youssef legt zijn oor op de pomp. "Dorst," zegt hij.
    De pomp krijgt water, om water te pompen. Hij loopt.
+ [ Iets nieuws proberen # id: pomp_nieuw # familie: nieuw # leren: +1 ]
    De motor van de boot kan ook pompen, denk jij.
    Eerst komt er een vis uit. Dan het water.
- {gekozen() != "": Baas ruikt aan jouw kaart: {gekozen()}.}
-> ravi_zoekt

=== ravi_zoekt
# beat: ravi_zoekt
# wie: ravi
{in_handen() != "": In jouw handen: {in_handen()}. Ravi van het erf komt langs. | Ravi van het erf komt bij je staan.}
{stijgt(1) != "":
    "Wie leert dit: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Wie leert anderen wat jij kunt?"
}
{hendel("robots") == "veel": "Bep kan het niet," zegt hij. | "Jij kent dit erf," zegt hij.}
+ [ "Ik. Als het regent." # id: zoekt_regen # beeld: cloud-rain # wijst: leergierig, tijd # leren: +1 ]
    {hendel("robots") == "veel": "In de kas regent het nooit," zegt Ravi. "Maandag dan." | "Dan leer jij veel," zegt Ravi. Hij kijkt naar de lucht.}
+ [ "Wat betaal je dan?" # id: zoekt_loon # beeld: coins # wijst: loon # geld: +1 ]
    {hendel("groen") == "veel": "De zon betaalt de huur," zegt Ravi. "Een euro erbij." | "Vijftig cent," zegt Ravi. "De rest gaat naar de diesel."}
+ [ "Nu niet. Vraag het in januari." # id: zoekt_nee # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Dan is het stil op het erf," zegt Ravi. "Dan zeg jij ja."
- -> de_krant

=== de_krant
# beat: de_krant
# plaats: werkplek, middag
# geluid: machine
# wie: agnieszka
{hendel("robots") == "veel": Bij Bep hangt een lijst met wat hij kan. | In de krant staat een robot van een ander erf.}
{daalt(1) != "":
    Agnieszka leest: {daalt(1)}.
- else:
    Agnieszka leest. Niets van jouw kaarten.
}
Dit kan hij niet: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
+ [ "Fijn. Mijn rug zegt dank je." # id: krant_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "De mijne zegt niets meer," zegt Agnieszka. "Die is boos."
+ {daalt(1) != ""} [ "Jammer. Ik deed dat graag." # id: krant_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Mijn vader molk met de hand," zegt Agnieszka.
    "Hij kende elke koe. De robot ook. Maar anders."
+ {daalt(1) == ""} [ "Jammer. Een mens zingt mee." # id: krant_maat # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Een robot kent geen liedjes," zegt Agnieszka. Zij wel.
+ [ "Hoeveel werk blijft er dan?" # id: krant_wachten # beeld: eye # gevoel: afwachten ]
    "De een zegt: minder dieren. De ander: te weinig mensen ervoor."
    Ze vouwt de krant op. "Ik zeg: koffie."
- -> een_klas

// De speler laat eigen werk zien.
=== een_klas
# beat: een_klas
# speel: kaart
# geluid: werk
# wie: kind
Er stopt een bus. Twintig kinderen. Niemand wist het.
"Wat doe jij?" vraagt een meisje. "En waarom stinkt het?"
{collega() != "": {collega()} is ineens heel druk.}
Laat iets zien. Leg een kaart neer.
+ [ Met je handen # id: klas_handen # familie: handen # energie: -1 ]
    ~ klas = "handen"
    Je doet het voor. Twintig monden gaan open.
    "Mag ik?" vraagt het meisje. Ze mag. Het lukt bijna.
+ [ Met mensen # id: klas_mensen # familie: mensen # energie: +1 ]
    ~ klas = "mensen"
    "Wie weet waar eten vandaan komt?" – "Van de app," zegt er een.
    Je neemt hem mee naar de kas. Hij bijt. Hij kijkt.
+ [ Met je hoofd # id: klas_hoofd # familie: hoofd # leren: +1 ]
    ~ klas = "hoofd"
    "Kijk naar de lucht," zeg jij. "Wat gebeurt er straks?"
    Ze raden. Het meisje heeft gelijk. Jij ook.
+ [ Hulp vragen # id: klas_hulp # familie: hulp # zekerheid: +1 ]
    ~ klas = "hulp"
    "Helpen jullie mij?" Veertig handen.
    Het is niet recht. Het is wel klaar.
+ [ Iets nieuws proberen # id: klas_nieuw # familie: nieuw # geld: +1 ]
    ~ klas = "nieuw"
    Je vraagt wat zij zouden maken. "Een robot voor stank."
    De juf betaalt twintig tomaten.
- {gekozen() != "": Dit liet jij de klas zien: {gekozen()}.}
{ hendel("robots") == "veel":
    -> in_de_sloot
- else:
    -> rij_negen
}

// Veel machines: de speler drukte op start. De speler wordt geholpen.
=== in_de_sloot
# beat: in_de_sloot
# speel: kaart
# geluid: stilte
# wie: youssef
Plons. Bep ligt in de sloot. Zijn lamp brandt nog.
Jij drukte op start. Bep reed de verkeerde kant op.
"Dat heb ik twee keer gedaan," zegt Youssef. "Ik help je."
Leg een kaart neer.
+ [ Met je handen # id: sloot_handen # familie: handen # energie: -1 ]
    Touw, laarzen, trekken. Bep komt los met een zucht.
    Er zit een kikker op zijn arm. // uitleg kikker: een groen diertje dat springt
+ [ Met mensen # id: sloot_mensen # familie: mensen # zekerheid: -1 ]
    Je zegt het zelf tegen Ravi, voor hij het ziet.
    "Goed dat je het zegt," zegt Ravi. Hij trekt zijn schoenen uit.
+ [ Met je hoofd # id: sloot_hoofd # familie: hoofd # geld: +1 ]
    Twee planken en een rol. Youssef houdt, jij draait.
    "Dat ga ik onthouden," zegt hij.
+ [ Hulp vragen # id: sloot_hulp # familie: hulp # energie: +1 ]
    "Hoe deed jij het toen?" Youssef wordt rood.
    "Met een paard," zegt hij. Het paard is er nog.
+ [ Iets nieuws proberen # id: sloot_nieuw # familie: nieuw # leren: +1 ]
    Jullie laten Bep zelf duwen. Eén wiel, dan het andere.
    Hij zwemt niet. Hij komt wel.
- {gekozen() != "": Op tafel ligt jouw kaart: {gekozen()}.}
-> de_trekker

// Weinig machines: de speler plukte een dag te vroeg. De speler wordt geholpen.
=== rij_negen
# beat: rij_negen
# speel: kaart
# geluid: stilte
# wie: agnieszka
Jij plukte rij negen. Rij negen was voor volgende week.
Tien kisten. Zo groen als gras.
"Dat deed ik ook, in mijn eerste zomer," zegt Agnieszka.
"Ik help je." Leg een kaart neer.
+ [ Met je handen # id: negen_handen # familie: handen # energie: -1 ]
    Snijden, zout, azijn, suiker. Dat heet chutney.
    Het worden negentig potjes. Jouw ogen tranen.
+ [ Met mensen # id: negen_mensen # familie: mensen # zekerheid: -1 ]
    Je zegt het zelf tegen Ravi. Hij telt tot tien.
    "Groen," zegt hij. "Ik ken iemand die dat lust."
+ [ Met je hoofd # id: negen_hoofd # familie: hoofd # geld: +1 ]
    Groene tomaten bij rijp fruit. In het donker.
    Over zes dagen zijn ze rood. Rij negen was op tijd.
+ [ Hulp vragen # id: negen_hulp # familie: hulp # energie: +1 ]
    "Wat deed jij toen?" – "Huilen," zegt Agnieszka.
    "En daarna bakken, in de pan." Ze haalt de pan.
+ [ Iets nieuws proberen # id: negen_nieuw # familie: nieuw # leren: +1 ]
    Je zet een bord aan de weg: groen is het nieuwe rood.
    Er stopt een auto. Dan nog een.
- {gekozen() != "": Op tafel ligt jouw kaart: {gekozen()}.}
-> de_trekker

=== de_trekker
{ hendel("groen") == "veel":
    -> geen_geluid
- else:
    -> johan
}

// Veel schone energie: een trekker zonder geluid. De speler helpt.
=== geen_geluid
# beat: geen_geluid
# geluid: stilte
# wie: ravi
Ravi zit in de nieuwe trekker. Al tien minuten.
"Ik weet niet of hij aan is," zegt hij. "Hij zegt niets.
Dertig jaar diesel. En nu fluister ik ook."
+ [ Je gaat naast hem zitten. # id: geluid_naast # beeld: users # wijst: geduld # energie: -1 ]
    "Kijk naar dat lampje. Nu zachtjes," zeg jij.
    Na een rondje rijdt hij. Na twee zingt hij.
+ [ Je hangt er een koebel aan. # id: geluid_bel # beeld: bell-ringing # wijst: humor # energie: +1 ]
    Kling. Hij rijdt. Kling. Hij is blij.
    Drie koeien lopen achter hem aan.
+ [ "Wat mis jij het meest?" # id: geluid_mis # beeld: ear # wijst: zorg # zekerheid: +1 ]
    "Dat hij mij wakker schudde," zegt Ravi.
    Jullie zitten even. Dan zoekt hij de knop.
- -> vier_avonden

// Weinig schone energie: de oude trekker stopt voorgoed. De speler helpt.
=== johan
# beat: johan
# geluid: stilte
# wie: ravi
De trekker van zijn vader stopt. Nu voorgoed, zegt Youssef.
Ravi gaat ernaast zitten, in het gras.
"Hij heet Johan," zegt hij. "Mijn vader ook."
+ [ Je gaat naast hem zitten. # id: johan_naast # beeld: users # wijst: geduld # energie: -1 ]
    Jullie zeggen niets. Baas komt erbij liggen.
    Dan klopt Ravi drie keer op het wiel.
+ [ "Vertel eens over Johan." # id: johan_vertel # beeld: chats-circle # wijst: zorg # zekerheid: +1 ]
    "Welke?" vraagt Ravi. Allebei, zeg jij.
    Het duurt een uur. Het was nodig.
+ [ "Zoeken we er samen een?" # id: johan_zoek # beeld: magnifying-glass # wijst: samen # leren: +1 ]
    Diesel, of stroom? De een is duur. De ander ook.
    "Jij vraagt goede dingen," zegt Ravi.
- -> vier_avonden

=== vier_avonden
{ hendel("robots") == "veel":
    { hendel("groen") == "veel":
        -> een_naam_voor_de_nacht
    - else:
        -> sterren
    }
- else:
    { hendel("groen") == "veel":
        -> lange_tafel
    - else:
        -> twaalf_laarzen
    }
}

// Veel machines, veel schone energie: licht werk, weinig mensen, en de nacht.
=== een_naam_voor_de_nacht
# beat: een_naam_voor_de_nacht
# plaats: werkplek, avond
# geluid: stilte
# wie: ravi
De zon kwam terug. Alles laadt. Niemand heeft rugpijn.
Op het rooster staan vier namen. Vroeger twintig.
"Eén iemand ligt 's nachts wakker," zegt Ravi. "Voor als het piept."
+ [ "Ik. Voor meer geld." # id: nacht_ik # beeld: coins # wijst: loon # geld: +1 ]
    De eerste nacht piept het om drie uur.
    Het was een uil. Hij zat op een knop. // uitleg uil: een vogel van de nacht
+ [ "Om de beurt. Jij ook, Ravi." # id: nacht_beurt # beeld: arrows-clockwise # wijst: samen # energie: +1 ]
    Ravi denkt lang aan zijn bed.
    "Eerlijk is eerlijk," zegt hij.
+ [ "Leer mij horen wat er piept." # id: nacht_leer # beeld: ear # wijst: leergierig # leren: +1 ]
    Youssef kent elf piepjes. Hij doet ze voor.
    De hele ploeg komt luisteren. Baas jankt mee.
- -> veertig_handschoenen

// Veel machines, weinig schone energie: veel oogst, een hoge rekening.
=== sterren
# beat: sterren
# plaats: werkplek, avond
# geluid: stilte
# wie: ravi
Ravi heeft de rekening van het gas. Hij leest twee keer.
"Het licht kost meer dan de tomaten," zegt hij.
"Om tien uur uit? Dan is er minder werk."
+ [ "Uit. Dan slaapt het dorp." # id: sterren_uit # beeld: moon-stars # wijst: zorg # geld: -1 ]
    Klik. Het wordt zwart. Dan zie je ze.
    "Zo veel," zegt mevrouw Bos. Ze bedoelt de sterren.
+ [ "Aan. Wij leven van die uren." # id: sterren_aan # beeld: lightbulb # wijst: zekerheid # zekerheid: +1 ]
    "Ook waar," zegt Ravi. Bep plukt door.
    Aan het hek gaat iemand naar huis.
+ [ "Wat kost een dak vol zon?" # id: sterren_dak # beeld: sun # wijst: leergierig # leren: +1 ]
    Youssef tekent het op de rekening. Zes jaar.
    "Zes," zegt Ravi. Hij telt op zijn vingers. Het kan.
- -> veertig_handschoenen

// Weinig machines, veel schone energie: veel handen, een vol erf.
=== lange_tafel
# beat: lange_tafel
# plaats: werkplek, avond
# geluid: werk
# wie: agnieszka
Onder de panelen staat een lange tafel. Iedereen eet.
"De zon betaalt de huur," zegt Agnieszka. "Wij verdienen de rest.
Alleen wil bijna niemand nog bukken."
De geiten liggen onder tafel.
+ [ "Dan kost bukken meer." # id: tafel_loon # beeld: coins # wijst: loon # geld: +1 ]
    Ravi kauwt lang. "Eén euro," zegt hij.
    "Twee," zegt Agnieszka. Het wordt er anderhalf.
+ [ "Laat mensen zelf komen plukken." # id: tafel_zelf # beeld: basket # wijst: mensen # zekerheid: +1 ]
    Zaterdag komt het dorp. Ze eten de helft op.
    De andere helft betalen ze.
+ [ "Ik maak een stoel op wielen." # id: tafel_stoel # beeld: wrench # wijst: leergierig # leren: +1 ]
    Youssef heeft nog vier wielen. Agnieszka mag eerst.
    Ze rijdt de hele rij zittend. Ze komt zingend terug.
- -> veertig_handschoenen

// Weinig machines, weinig schone energie: nat, samen, en geen plan.
=== twaalf_laarzen
# beat: twaalf_laarzen
# plaats: werkplek, avond
# geluid: regen
# wie: ravi
Twaalf laarzen staan op hun kop. Er loopt water uit.
Eén pan soep, zes lepels. De kas is droog gebleven.
"Nog één zomer zo," zegt Ravi. "Dan weet ik het niet."
+ [ "Wij wel. Wij komen." # id: laarzen_wij # beeld: users-three # wijst: samen # energie: +1 ]
    Niemand zegt iets. De lepels gaan door.
    Dan krijg jij als eerste meer soep.
+ [ "Eerlijk? Ik zoek er iets naast." # id: laarzen_naast # beeld: signpost # wijst: eerlijk # zekerheid: +1 ]
    "Verstandig," zegt Ravi. "Welke dagen hou je vrij voor ons?"
    Jullie pakken een pen.
+ [ "Eén ding nieuw. Wat eerst?" # id: laarzen_eerst # beeld: list-checks # wijst: leergierig # leren: +1 ]
    "De pomp," zeggen zes mensen tegelijk.
    Jij schrijft het op een natte doos.
- -> veertig_handschoenen

=== veertig_handschoenen
# beat: veertig_handschoenen
# geluid: stilte
# wie: hond
Baas trekt aan je mouw. Hij wil iets laten zien.
{ hendel("robots") == "veel":
    Onder de lader van Bep is het warm.
- else:
    {hendel("groen") == "veel": Onder de grote accu is het warm. | Achter de oude ketel is het warm.}
}
Daar liggen veertig linkerhandschoenen. Erop ligt een kat.
Met vijf jonge katten.
+ [ Je legt jouw handschoen erbij. # id: nest_erbij # beeld: hand-heart # wijst: zorg # geld: -1 ]
    ~ nest = 1
    Baas knikt. Een hond kan niet knikken. Deze wel.
    "Nu snap ik het," fluistert Agnieszka.
+ [ "Baas. Jij bent een goede baas." # id: nest_baas # beeld: dog # wijst: humor # energie: +1 ]
    Hij gaat liggen, voor de ingang. Niemand komt erlangs.
    Ravi maakt een foto. Hij zegt dat hij niet huilt.
+ [ Je telt. Wie neemt er een? # id: nest_tel # beeld: list # wijst: samen # zekerheid: +1 ]
    Agnieszka twee. Youssef één. Ravi zegt nee.
    Ravi neemt er één. Nu is er nog één.
- -> op_de_halte

=== op_de_halte
# beat: op_de_halte
# plaats: halte, avond
# geluid: tram
# wie: agnieszka
Agnieszka loopt mee naar de halte.
{ klas:
    - "handen": "Dat meisje wil later jouw werk," zegt ze.
    - "mensen": "Die jongen wil vanavond tomaten," zegt ze.
    - else: "Die kinderen komen terug," zegt ze. "Ik hoorde het ze zeggen."
}
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
"En jij? Wat ga jij doen?"
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Gaan kijken bij een robot of een dak vol zon.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek.
        - "niet_terug": Over een jaar doe jij ander werk.
        - else: Over een jaar kun jij hier veel meer.
    }
    {hendel("robots") == "veel": Wat een machine doet, stel jij in. | Jij zorgt nu goed voor je rug.}
    Dat is een stap.
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar doe jij een andere taak.
    {klas == "handen" || klas == "mensen": Elke week komt er een klas langs. | Wie nieuw is, loopt met jou mee.}
    Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {dichtbij(1) != "": Over een jaar doe jij nieuw werk: {dichtbij(1)}. | Over een jaar doe jij iets heel nieuws.}
    {hendel("groen") == "veel": Wat zon en wind doen, weet jij. | Met weinig doe jij al heel veel.}
    Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
De tram komt. In jouw jas beweegt iets.
{nest > 0: Het is jouw linkerhandschoen. Hij miauwt. | Het is een linkerhandschoen. Hij miauwt.}
{ hand:
    - "rechts": Nu heb je ook links. Je zet hem op je schoot.
    - "volg": Je hebt Baas niet gevolgd. Baas heeft jou gevolgd.
    - else: Dat was dus het antwoord van Baas.
}
-> END

// Wat Inky zegt als het zonder het spel speelt.
=== function beroep()
~ return "kweker"
=== function kan(n)
{ n:
    - 1: ~ return "planten verzorgen"
    - 2: ~ return "op het weer letten"
    - else: ~ return "samenwerken met collega's"
}
=== function stijgt(n)
~ return "een machine instellen"
=== function naast(n)
~ return "gereedschap onderhouden"
=== function daalt(n)
~ return "tomaten sorteren"
=== function blijft(n)
~ return "zieke planten herkennen"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "kwart voor zeven"
=== function geluid()
~ return "vogels"
=== function in_handen()
~ return "een schep"
=== function collega()
~ return "Beer"
=== function eerste_ding()
~ return "naar de lucht kijken"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "monteur"
