// Van wie is deze sok? Sector: childcare and teaching support. Winds: mensen and ai, each veel or weinig: four days with one group.
// The running thing: a yellow sock with a duck. Whose it is, turns out otherwise in each future; the other one is in the player's pocket.
// The player helps Ravi (or the child's tower), and is helped by Mila, who sees that their bread is still in the bag.

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
EXTERNAL in_handen()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR mensen = ""
VAR ai = ""
VAR ravi = 0
VAR eigen = ""
VAR beloofd = 0
VAR keuze = ""
VAR eerste_weg = "Ik blijf en ik groei hier."

-> nu_al

=== nu_al
~ mensen = hendel("mensen")
~ ai = hendel("ai")
{situatie():
    - "kwijt":
~ eerste_weg = "Hetzelfde werk, op een andere plek."
    - "niet_terug":
~ eerste_weg = "Ik neem mee wat goed was."
    - "school":
~ eerste_weg = "Ik houd deze richting. Die past."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
Dit zie je nu al. Op het bord staan de namen.
Achter één naam staat: ziek. Wie kan er komen?
Een vader kijkt op zijn telefoon naar een foto.
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
Dit is groep De Eenden. Veertien kinderen.
{eerste_ding() != "": Eerst doe je dit: {eerste_ding()}.}
# beat: sok
# wie: kind
Op de vloer ligt een sok. Geel, met een eend.
Het is vakantie. Mila is acht, de oudste. Zij vindt alles.
"Van wie is deze sok?" vraagt ze. Iedereen kijkt naar zijn voeten.
+ [ "Dat zoeken wij vandaag uit." # id: uitzoeken # beeld: magnifying-glass # wijst: precies # zekerheid: +1 ]
    ~ beloofd = 1
    "Beloofd?" Ze kijkt je lang aan. Beloofd.
+ [ "Is hij niet van jou?" # id: van_jou # beeld: smiley-wink # wijst: humor # energie: +1 ]
    Ze tilt twee voeten op. Twee rode sokken. "Denk na," zegt ze.
+ [ "In de bak, bij de rest." # id: in_de_bak # beeld: package # wijst: vlug # energie: +1 ]
    In de bak liggen negen wanten en een tand. Mila houdt de sok.
- {mensen == "veel": -> ziek | -> genoeg}

=== ziek
# beat: ziek
# geluid: telefoon
# wie: ravi
De telefoon. Eva is ziek. Bo is ook ziek.
"Er komt iemand," zegt Lotte. "Hij reed twintig jaar bus."
Daar staat Ravi. Zijn pet heeft hij nog op.
+ [ "Welkom. Ken jij liedjes?" # id: liedjes # beeld: music-notes # wijst: humor # energie: +1 ]
    ~ ravi = ravi + 1
    "Alle haltes van lijn acht," zegt Ravi. Hij zingt ze ook.
+ [ "Kijk eerst een uur mee." # id: uur_meekijken # beeld: eye # wijst: geduld # energie: -1 ]
    ~ ravi = ravi + 1
    "Een uur," knikt hij. Na vier minuten zit er een kind op zijn voet.
+ [ "Lotte, dit is te weinig." # id: te_weinig # beeld: users # wijst: moed # zekerheid: -1 ]
    "Ik weet het," zegt ze. "Eén minder, en ik doe de groep dicht. Zo doe ik het."
- -> bord

=== genoeg
# beat: genoeg
# geluid: werk
# wie: ravi
Vijf grote mensen, veertien kinderen. Bij elke rits knielen er twee.
Ravi reed twintig jaar bus. Nu leert hij dit.
"Wat is er voor mij te doen?" vraagt hij.
+ [ "Kijk wie er niets vraagt." # id: wie_niets_vraagt # beeld: eye # wijst: zorg # zekerheid: +1 ]
    ~ ravi = ravi + 1
    Hij kijkt een uur. "De jongen met de trui," zegt hij. Goed gezien.
+ [ "Zing de haltes van jouw lijn." # id: haltes # beeld: music-notes # wijst: humor # energie: +1 ]
    ~ ravi = ravi + 1
    Hij zingt. Bij halte Dijkstraat zingen er negen mee.
+ [ "Ik zoek ook iets te doen." # id: ook_niets # beeld: question # wijst: eerlijk # zekerheid: -1 ]
    "In de bus was er één chauffeur," zegt Ravi. "Dat was duidelijk."
- -> bord

=== bord
# beat: bord
# wie: kind
Aan de muur hangen plaatjes. Fruit eten. Buiten spelen.
Eén plaatje is leeg. "Dat ben jij," zegt Mila.
{in_handen() != "": Ze kijkt naar je handen: {in_handen()}.} "Wat doe jij vandaag?"
+ [ {groot(kan(1))} # id: bord_een # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    Mila tekent het. Jij hebt vier armen.
+ {kan(2) != ""} [ {groot(kan(2))} # id: bord_twee # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    Mila tekent het. Jouw hoofd is heel groot.
+ {kan(3) != ""} [ {groot(kan(3))} # id: bord_drie # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    Mila tekent het. Er staat een zon bij.
+ [ "Alles tegelijk, denk ik." # id: alles_tegelijk # beeld: list-checks # wijst: humor # energie: -1 ]
    ~ eigen = kan(1)
    "Dat past niet," zegt Mila. Ze kiest er één voor jou.
- {ai == "veel": -> pim_telt | -> papier}

=== pim_telt
# beat: pim_telt
# speel: kaart
# geluid: machine
Aan de muur hangt Pim, een kastje dat praat.
"Goedemorgen. Ik zie vijftien kinderen."
Het zijn er veertien. De deur naar het plein staat open.
Leg een kaart neer.
+ [ Met je handen # id: telt_handen # familie: handen # energie: -1 ]
    Deur dicht. Je raakt elk hoofd even aan. Nummer vijftien is een jas.
+ [ Met mensen # id: telt_mensen # familie: mensen # energie: +1 ]
    "Iedereen op zijn stoel." Op de laatste zit Ravi. Pim telde hem mee.
+ [ Met je hoofd # id: telt_hoofd # familie: hoofd # zekerheid: +1 ]
    Je telt de laarzen. Achtentwintig. Dat zijn veertien kinderen.
+ [ Hulp vragen # id: telt_hulp # familie: hulp # energie: +1 ]
    "Mila, klopt dit?" – "Pim telt de pop mee," zegt ze.
+ [ Iets nieuws proberen # id: telt_nieuw # familie: nieuw # leren: +1 ]
    "Wie is nummer vijftien?" Iedereen wijst. Het is de pop.
- {gekozen() != "": Op de kleine tafel ligt jouw kaart: {gekozen()}.}
-> lotte_vraagt

=== papier
# beat: papier
# speel: kaart
# geluid: werk
De namen staan op papier. Het papier ligt in de verf.
Wie is er? Wie mag geen noten? Alles is blauw.
Over tien minuten is er koek.
Leg een kaart neer.
+ [ Met je handen # id: papier_handen # familie: handen # energie: -1 ]
    Je spoelt het af en hangt het op. Daar staat: Sem, geen noten.
+ [ Met mensen # id: papier_mensen # familie: mensen # energie: +1 ]
    In de kring zegt ieder wat niet mag. "Broccoli," zegt Sem. "En noten."
+ [ Met je hoofd # id: papier_hoofd # familie: hoofd # zekerheid: +1 ]
    Jij weet het nog: alleen Sem, geen noten. Je schrijft het twee keer op.
+ [ Hulp vragen # id: papier_hulp # familie: hulp # energie: +1 ]
    Je belt de moeder van Sem. "Noten," zegt Fatma. "Altijd bellen. Goed zo."
+ [ Iets nieuws proberen # id: papier_nieuw # familie: nieuw # leren: +1 ]
    Vandaag eet iedereen peer. Mila snijdt de koek uit papier.
- {gekozen() != "": Op de kleine tafel ligt jouw kaart: {gekozen()}.}
-> lotte_vraagt

=== lotte_vraagt
# beat: lotte_vraagt
# geluid: deur
# wie: lotte
Lotte komt binnen. Op haar mouw zit banaan.
{mensen == "veel": "Ik zoek al een jaar mensen," zegt ze. | "Mensen heb ik genoeg," zegt ze.}
{stijgt(1) != "":
    "Wie leert dit: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Wie leert een ander wat jij kunt?"
}
+ [ "Ik. In werktijd, dan." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Woensdag van één tot drie," zegt Lotte. "Als er niemand bijt."
+ [ "Hoeveel werk is er straks?" # id: blijft_er_werk # beeld: chart-bar # wijst: eerlijk # zekerheid: -1 ]
    // bron: UWV 2025-2026 zet kinderopvang bij veel werk; ROA AIS 2030 verwacht er bijna geen tekort, voor onderwijsassistenten wel
    "De ene lijst zei: veel. De andere: niet overal," zegt ze.
    "En de kinderen?" – "Die maken geen lijsten."
+ [ "Nu niet. Ik zit vol." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Dat mag," zegt ze. "Ik vraag het na de vakantie."
- {mensen == "veel": -> ritsen | -> toren}

=== ritsen
# beat: ritsen
# plaats: werkplek, middag
# speel: kaart
# geluid: werk
# wie: ravi
Tijd voor buiten. Veertien jassen, veertien ritsen.
Ravi zit op de vloer. Om hem heen staan er acht.
"Ze willen allemaal eerst," zegt hij. "In de bus was er een rij."
Leg een kaart neer.
+ [ Met je handen # id: ritsen_handen # familie: handen # energie: -1 ]
    ~ ravi = ravi + 1
    Rits, rits, rits. Ravi kijkt naar jouw duimen. Dan kan hij het ook.
+ [ Met mensen # id: ritsen_mensen # familie: mensen # energie: +1 ]
    "Wie kan het zelf? Help een ander." Ineens zijn er zes helpers.
+ [ Met je hoofd # id: ritsen_hoofd # familie: hoofd # zekerheid: +1 ]
    ~ ravi = ravi + 1
    Twee stoelen zijn een halte. Wie vooraan staat, krijgt een rits. Ravi lacht.
+ [ Hulp vragen # id: ritsen_hulp # familie: hulp # energie: +1 ]
    "Mila, leg jij het Ravi uit?" Ze doet het langzaam. Net als jij.
+ [ Iets nieuws proberen # id: ritsen_nieuw # familie: nieuw # leren: +1 ]
    Jas op de vloer, armen erin, hup, over je hoofd. Ravi doet ook mee.
- {gekozen() != "": Ravi kijkt goed naar jouw kaart: {gekozen()}.}
{ai == "veel": -> pim_post | -> schriftje}

=== toren
# beat: toren
# plaats: werkplek, middag
# speel: kaart
# geluid: werk
# wie: kind
Mila bouwt een toren. Vijf grote mensen helpen mee.
Het wordt een mooie toren. Mila kijkt uit het raam.
"Hij was van mij," zegt ze zacht.
Leg een kaart neer.
+ [ Met je handen # id: toren_handen # familie: handen # energie: -1 ]
    Je breekt hem af, blok voor blok. Nu bouwt Mila. Jij geeft de blokken.
+ [ Met mensen # id: toren_mensen # familie: mensen # energie: +1 ]
    "Collega's, koffie." Iedereen gaat. Ravi snapt het als laatste.
+ [ Met je hoofd # id: toren_hoofd # familie: hoofd # zekerheid: +1 ]
    Je legt een touw neer. Hierbinnen mag één bouwer. Mila kiest: Mila.
+ [ Hulp vragen # id: toren_hulp # familie: hulp # energie: +1 ]
    "Mila, wat zullen wij doen?" – "Niks." Dat is moeilijk, met zijn vijven.
+ [ Iets nieuws proberen # id: toren_nieuw # familie: nieuw # leren: +1 ]
    ~ ravi = ravi + 1
    Ravi en jij bouwen er zelf een. Die valt om. Mila komt helpen.
- {gekozen() != "": Op de kleine tafel ligt jouw kaart: {gekozen()}.}
{ai == "veel": -> pim_post | -> schriftje}

=== pim_post
# beat: pim_post
# geluid: telefoon
# wie: fatma
Pim schrijft de ouders. Veertien keer, elke dag.
{daalt(1) != "": Dit doet een computer nu: {daalt(1)}. | Pim doet een klein deel. Niets van jouw kaarten.}
Dit doet Pim niet: {blijft(1) != "":{blijft(1)}|{eigen}}.
Fatma belt. "Er staat: Sem at zijn sok op. Klopt dat?"
+ [ "Soep. Het scheelt mij wel tijd." # id: pim_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Soep," zegt Fatma. "Dan klopt het niet. Soep eet hij nooit op."
+ {daalt(1) != ""} [ "Jammer. Vroeger schreef ik dat zelf." # id: pim_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Bij jou stond er hoe hij lachte," zegt Fatma.
+ {daalt(1) == ""} [ "Jammer. Ik vertel het liever zelf." # id: pim_liever_zelf # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Vertel dan," zegt Fatma. Het wordt een lang gesprek.
+ [ "Ik lees ze eerst even na." # id: pim_nalezen # beeld: magnifying-glass # gevoel: afwachten ]
    Je vindt nog twee sokken. En een kind dat hier niet zit.
- {mensen == "veel": -> vv_nul | -> wv_stil}

=== schriftje
# beat: schriftje
# geluid: deur
# wie: fatma
Elk kind heeft een schriftje. Daarin schrijf jij elke dag.
{daalt(1) != "": In een andere stad doet een computer dit: {daalt(1)}. | In een andere stad schrijft een computer dat.}
Dit doe jij ook zelf: {blijft(1) != "":{blijft(1)}|{eigen}}.
"Wat deed Sem?" vraagt Fatma bij het hek.
+ [ "Hij lachte. Ik schrijf het graag." # id: schrift_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Ik bewaar ze allemaal," zegt Fatma. "Ook die over het bijten."
+ [ "Lees maar. Het kost mij mijn pauze." # id: schrift_verlies # beeld: smiley-sad # gevoel: verlies # energie: -1 ]
    "Schrijf dan: goed," zegt Fatma. "De rest zie ik aan hem."
+ [ "Zou een computer dat kunnen?" # id: schrift_afwachten # beeld: desktop # gevoel: afwachten ]
    "Bij mijn zus wel," zegt Fatma. "Daar at haar zoon een sok."
- {mensen == "veel": -> vw_bus | -> ww_streep}

=== vv_nul
# beat: vv_nul
# speel: kaart
# geluid: machine
# wie: kind
Om vier uur hangt er een sok over Pims oog.
"Ik zie nul kinderen. Over één minuut bel ik alle ouders."
Mila kijkt naar het plafond. Ravi kijkt naar jou.
Leg een kaart neer.
+ [ Met je handen # id: nul_handen # familie: handen # energie: -1 ]
    Je klimt en je trekt. "Veertien," zegt Pim. "Waar waren jullie?"
+ [ Met mensen # id: nul_mensen # familie: mensen # energie: +1 ]
    "Pim, luister." Veertien kinderen roepen hun naam. Pim telt mee.
+ [ Met je hoofd # id: nul_hoofd # familie: hoofd # zekerheid: +1 ]
    De stekker. Iedereen zoekt een knop. Jij denkt aan de stekker.
+ [ Hulp vragen # id: nul_hulp # familie: hulp # energie: +1 ]
    "Mila?" Ze klimt op een stoel. "Sorry, Pim. Je keek zo."
+ [ Iets nieuws proberen # id: nul_nieuw # familie: nieuw # leren: +1 ]
    Je schrijft zelf, heel snel: alles goed, er hangt een sok.
- {gekozen() != "": Mila kijkt naar jouw kaart: {gekozen()}.}
-> vv_ouders

=== vv_ouders
# beat: vv_ouders
# geluid: deur
# wie: fatma
Negen ouders kregen toch een bericht. Ze kwamen rennend.
Ze zien veertien kinderen. Ze zien Ravi en jou.
"Zijn jullie met zijn tweeën?" vraagt Fatma.
+ [ "Ja. Vaker dan je denkt." # id: vaker # beeld: chat-text # wijst: eerlijk # energie: +1 ]
    Fatma hangt haar jas op. Vier anderen ook. Ze blijven tot zes uur.
+ [ "Wie kan er dinsdag een uur?" # id: dinsdag_uur # beeld: hand-arrow-up # wijst: samen # leren: +1 ]
    Drie handen. Eén vader leest heel slecht voor. De kinderen zijn gek op hem.
+ [ "Het gaat goed. Kom om zes uur." # id: kom_om_zes # beeld: shield-check # wijst: zekerheid # zekerheid: +1 ]
    Ze gaan weer. Fatma kijkt nog twee keer om.
- -> vv_sok

=== vv_sok
# beat: vv_sok
# wie: lotte
Lotte rent naar binnen. Zij kreeg ook een bericht.
"Kijk," fluistert Mila. Rechts een blote voet. Links een eend.
"Ik was om vijf uur wakker," zegt Lotte. "Zo gaat dat."
-> boterham

=== vw_bus
# beat: vw_bus
# speel: kaart
# geluid: regen
# wie: ravi
Om vijf uur komt de bus niet. Er is geen chauffeur.
Het regent. Veertien kinderen willen naar huis.
// uitleg looptouw: een touw met lussen, waar kinderen zich onderweg aan vasthouden
Ravi pakt het looptouw, met de lussen. "Ik ken de route."
Leg een kaart neer.
+ [ Met je handen # id: bus_handen # familie: handen # energie: -1 ]
    Veertien mutsen, veertien strikken. Eén hand per lus. Daar gaan jullie.
+ [ Met mensen # id: bus_mensen # familie: mensen # energie: +1 ]
    Wie graag loopt, loopt naast wie niet wil. Zo heeft ieder een buur.
+ [ Met je hoofd # id: bus_hoofd # familie: hoofd # zekerheid: +1 ]
    Je tekent de route. Eerst het plein, dan de brug, dan de dijk.
+ [ Hulp vragen # id: bus_hulp # familie: hulp # energie: +1 ]
    Bij elk huis gaat één ouder mee. Het wordt een lange slang.
+ [ Iets nieuws proberen # id: bus_nieuw # familie: nieuw # leren: +1 ]
    ~ ravi = ravi + 1
    Jullie zijn zelf de bus. Ravi toetert. Bij elke halte stapt iemand uit.
- {gekozen() != "": Mila kijkt naar jouw kaart: {gekozen()}.}
-> vw_haltes

=== vw_haltes
# beat: vw_haltes
# geluid: regen
# wie: ravi
Overal gaan deuren open. Licht, soep, een hond.
"Halte Dijkstraat," roept Ravi. Hij loopt nu rechtop.
Alleen Mila is er nog. Haar vader komt om zeven uur. Jullie zijn heel nat.
+ [ "Mila, zing jij de laatste halte?" # id: laatste_halte # beeld: music-notes # wijst: humor # energie: +1 ]
    Ze zingt hem. Zes keer. Zo ver is het.
+ [ Je geeft Mila jouw droge sjaal. # id: droge_sjaal # beeld: gift # wijst: zorg # energie: -1 ]
    Ze ruikt eraan. "Koffie," zegt ze. "En verf."
+ [ "Ravi, dit kan niet elke dag." # id: niet_elke_dag # beeld: cloud-rain # wijst: eerlijk # zekerheid: -1 ]
    ~ ravi = ravi + 1
    "Nee," zegt Ravi. "Vandaag kon het wel."
- -> vw_sok

=== vw_sok
# beat: vw_sok
# wie: ravi
Terug in de groep zoekt Ravi zijn bril.
"Die zit in een sok. Geel, met een eend. Van mijn kleindochter."
Mila geeft hem de sok. "Daar zat geen bril in," zegt ze. "Wel pepermunt."
-> boterham

=== wv_stil
# beat: wv_stil
# speel: kaart
# geluid: machine
# wie: kind
"Let op," zegt Pim. "Mila is al elf minuten stil."
Vier grote mensen knielen om haar heen. Pim maakt het licht zacht.
Mila houdt de sok vast.
Leg een kaart neer.
+ [ Met je handen # id: stil_handen # familie: handen # energie: -1 ]
    Je zet een grote doos om haar heen. Een huis, met één raam.
+ [ Met mensen # id: stil_mensen # familie: mensen # energie: +1 ]
    "Terug," zeg jij zacht. Acht knieën gaan omhoog. Ze kraken.
+ [ Met je hoofd # id: stil_hoofd # familie: hoofd # zekerheid: +1 ]
    Je kijkt naar haar mond. Die telt. Mila rekent iets uit.
+ [ Hulp vragen # id: stil_hulp # familie: hulp # energie: +1 ]
    "Mila, is er iets?" – "Ik denk," zegt ze. "Dat duurt even."
+ [ Iets nieuws proberen # id: stil_nieuw # familie: nieuw # leren: +1 ]
    Jij gaat ook stil zitten. Na elf minuten meldt Pim jou ook.
- {gekozen() != "": Mila kijkt naar jouw kaart: {gekozen()}.}
-> wv_rooster

=== wv_rooster
# beat: wv_rooster
# wie: lotte
Pim maakt ook het rooster. "Morgen zijn drie mensen genoeg."
Lotte leest de namen. Ravi is morgen vrij. Jij ook.
"Pim kan goed rekenen," zegt ze. "Ik wilde dat hij dat niet kon."
+ [ "Ik wil mijn uren houden." # id: uren_houden # beeld: clock # wijst: moed # zekerheid: +1 ]
    "Dat snap ik," zegt Lotte. Ze rekent opnieuw, zelf, met een potlood.
+ [ "Een dag vrij. Ook goed." # id: dag_vrij # beeld: sun-horizon # wijst: tijd # geld: -1 ]
    Minder loon. Wel een hele dag zee.
+ [ "Ravi en ik delen één dag." # id: dag_voor_ravi # beeld: gift # wijst: zorg # geld: -1 ]
    ~ ravi = ravi + 2
    Ravi zegt niets. Hij zet zijn pet af.
- -> wv_sok

=== wv_sok
# beat: wv_sok
# wie: kind
Mila is klaar. Ze steekt haar hand in de sok.
Twee knopen erop: ogen. Een bek. Het is een eend.
"Van niemand," zegt ze. "Nu van de groep." – "Kwaak," zegt Pim, bijna goed.
-> boterham

=== ww_streep
# beat: ww_streep
# speel: kaart
# geluid: deur
# wie: kind
Vandaag worden twee groepen één. Er zijn minder kinderen.
// uitleg krijtstreep: een lijn van krijt
De Kikkers staan in de deur. Op de vloer staat een krijtstreep.
"Zij daar. Wij hier," zegt Mila.
Leg een kaart neer.
+ [ Met je handen # id: streep_handen # familie: handen # energie: -1 ]
    Je zet de tafel met klei op de streep. Aan twee kanten stoelen.
+ [ Met mensen # id: streep_mensen # familie: mensen # energie: +1 ]
    "Wie heeft er een losse tand?" Zes Eenden, vijf Kikkers. Ze vergelijken.
+ [ Met je hoofd # id: streep_hoofd # familie: hoofd # zekerheid: +1 ]
    Er is één bal. Je geeft hem aan de Kikkers. De Eenden komen vanzelf.
+ [ Hulp vragen # id: streep_hulp # familie: hulp # energie: +1 ]
    "Mila, laat jij ze de wc zien?" Mila zucht. Ze stapt over de streep.
+ [ Iets nieuws proberen # id: streep_nieuw # familie: nieuw # leren: +1 ]
    Je veegt hem niet weg. Je tekent door. Het wordt een doolhof.
- {gekozen() != "": Mila kijkt naar jouw kaart: {gekozen()}.}
-> ww_naam

=== ww_naam
# beat: ww_naam
# wie: lotte
Nu de naam nog. De helft roept: Eenden. De rest roept: Kikkers.
Bo deed elf jaar de Kikkers. Ze zegt niets.
Lotte kijkt naar jou.
+ [ "Bo mag het zeggen." # id: bo_zegt # beeld: hand-heart # wijst: zorg # energie: +1 ]
    "Iets nieuws," zegt Bo. "Kikkers, dat was toen."
+ [ "Stemmen. Met de ogen dicht." # id: stemmen # beeld: hand-arrow-up # wijst: eerlijk # leren: +1 ]
    Acht om acht. En één stem voor dinosaurus.
+ [ "En onze uren, Lotte?" # id: onze_uren # beeld: clock # wijst: moed # zekerheid: -1 ]
    "Twee uur minder," zegt ze. "Dat zeg ik liever nu dan vrijdag."
- -> ww_sok

=== ww_sok
# beat: ww_sok
# wie: kind
Een Kikker kijkt naar de sok. Hij draait hem binnenstebuiten.
Vanbinnen is hij groen. "Een kikker," zegt iemand.
Zo heten ze nu. De Sokken.
-> boterham

=== boterham
# beat: boterham
# plaats: werkplek, avond
# geluid: stilte
# wie: kind
Je brood zit nog in je tas. Mila ziet het.
"Stop," zegt ze. "Eerst eten." Ze geeft je een kleine stoel.
{ai == "veel": "Ik zie één groot kind," zegt Pim. | Ravi houdt de deur dicht. Vijf minuten.}
+ [ Je zit en je eet. # id: je_eet # beeld: bread # wijst: mensen # energie: +1 ]
    "Nog twee hapjes," zegt Mila. "Dan mag je spelen."
+ [ "Wil jij de helft?" # id: de_helft # beeld: cheese # wijst: samen # zekerheid: +1 ]
    Ze neemt de helft met kaas. De korst is voor jou.
+ [ "Hoe zie jij dat allemaal?" # id: hoe_zie_jij # beeld: eye # wijst: leergierig # leren: +1 ]
    "Ik ben laag," zegt Mila. "Dan zie je meer."
- {mensen == "veel": -> morgen | -> proef}

=== morgen
# beat: morgen
# geluid: telefoon
# wie: lotte
Eva is morgen nog ziek. Lotte telt op haar vingers.
"Zonder jou gaat de groep dicht," zegt ze. "Kun jij een uur eerder?"
+ [ "Morgen. Niet elke dag." # id: niet_altijd # beeld: calendar-check # wijst: tijd # zekerheid: +1 ]
    ~ keuze = "Morgen begin je vroeg."
    "Eén keer," zegt Lotte. Ze schrijft het in rood.
+ [ "Ja. Betaal je dat uur?" # id: betaal_dat_uur # beeld: coins # wijst: loon # geld: +1 ]
    ~ keuze = "Morgen begin je vroeg."
    "Natuurlijk," zegt Lotte. De wekker gaat om vijf uur.
+ [ "Nee. Ik heb mijn rust nodig." # id: ik_ben_leeg # beeld: bed # wijst: eerlijk # energie: +1 ]
    ~ keuze = "Morgen is de groep een uur later open."
    Lotte knikt. Ze belt veertien ouders. Fatma zucht, en zegt oké.
- -> jaszak

=== proef
# beat: proef
# geluid: stilte
# wie: ravi
Lotte heeft één vaste plek. Drie mensen willen die.
"Wat zeg jij over mij?" vraagt Ravi.
+ [ "Dat kinderen op je voet zitten." # id: op_je_voet # beeld: heart # wijst: eerlijk # energie: +1 ]
    ~ ravi = ravi + 1
    ~ keuze = "Ravi hoort vrijdag of hij blijft."
    "Dat is geen diploma," zegt Ravi. Hij kijkt er blij bij.
+ [ "Dat jij nog veel kunt leren." # id: nog_leren # beeld: student # wijst: leergierig # leren: +1 ]
    ~ keuze = "Ravi zoekt een korte cursus."
    "Dat zei mijn eerste passagier ook," zegt Ravi. "In de sloot."
+ [ "Ik wil die plek ook." # id: die_plek_ook # beeld: key # wijst: moed # zekerheid: +1 ]
    ~ keuze = "Vrijdag hoor je of het jouw plek wordt."
    "Dan mag de beste winnen," zegt Ravi. Hij geeft je een pepermunt.
- -> jaszak

=== jaszak
# beat: jaszak
# plaats: halte, avond
# geluid: tram
In je jaszak zit een sok. Geel, met een eend. De andere.
Er zit een tekening in. Dat ben jij. Eronder staat: {eigen}.
{beloofd > 0: Beloofd is beloofd. Van wie is deze? | Van wie is deze dan?}
# beat: de_vraag
# wie: ravi
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe, tot in je voeten. | Je bent nog niet moe.} {keuze}
"Ik reed bus. Nu dit," zegt Ravi. "Wat ga jij doen?"
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Iemand die nieuw is één ding leren.
Een computer één ding vragen, en kijken of het klopt.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij in een andere groep.
        - "niet_terug": Over een jaar doe jij ander werk.
        - else: Over een jaar kun jij hier veel meer.
    }
    {mensen == "veel":
        {situatie() == "niet_terug": Zien wie niets vraagt: dat nam je mee. | Wie nieuw is, staat eerst naast jou.}
    - else:
        {situatie() == "niet_terug": Een kind laten denken: dat nam je mee. | Er is tijd, en jij weet voor wie.}
    }
    Dat is een stap.
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "": Over een jaar ben jij misschien een {dichtbij(1)}. | Over een jaar leer jij anderen dit werk.}
    {ai == "veel": Jij leest na wat Pim schrijft. | Op vrijdag schrijf jij in Mila's schriftje.}
    Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws.
    {ravi > 1: Ravi zingt elke dag jouw halte. | Mila stuurt je een tekening, met vier armen.}
    Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
De tram rijdt langs de groep. Het licht brandt nog.
{mensen == "veel":
    {ai == "veel": Pim knippert naar de straat. Over zijn oog hangt een want. | Iemand toetert, zonder bus.}
- else:
    {ai == "veel": Mila zit voor het raam en denkt. Niemand stoort haar. | Op de deur hangt een nieuw papier: De Sokken.}
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "onderwijsassistent"
=== function kan(n)
{ n:
    - 1: ~ return "met kinderen spelen"
    - 2: ~ return "voorlezen"
    - else: ~ return "omgaan met ruzie"
}
=== function stijgt(n)
~ return "kinderen na school opvangen"
=== function naast(n)
~ return "op kinderen passen"
=== function daalt(n)
~ return "verslagen schrijven"
=== function blijft(n)
~ return "zorgen dat kinderen zich goed voelen"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "acht uur"
=== function in_handen()
~ return "een doos"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "sportleraar"
