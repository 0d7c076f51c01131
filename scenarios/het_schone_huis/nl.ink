// Glitter gaat nooit weg. Sector: cleaning. Winds: robots and mensen, each veel or weinig: four days in a house of seven floors.
// The running thing: glitter, which goes everywhere and ends on the floor of the tram; and the book in which Ria writes who goes out.
// The player helps Hans or three who are too few, and is helped by Ria with a tub of warm water.

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
VAR robots = ""
VAR mensen = ""
VAR eigen = ""
VAR band = 0
VAR keuze = ""
VAR eerste_weg = "Ik blijf en ik groei hier."

-> nu_al

=== nu_al
~ robots = hendel("robots")
~ mensen = hendel("mensen")
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
# geluid: machine
Dit zie je nu al. In een hal dweilt een robot.
Een mens tilt er een stoel voor opzij.
Op het prikbord hangt een briefje: mensen gezocht.
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
Eén huis, zeven verdiepingen: zwembad, kapel, kantoren, hotel.
{eerste_ding() != "": Eerst doe je dit: {eerste_ding()}.}
# beat: glitter
# wie: ria
Ria zit 's nachts bij de deur. Nu mag ze naar bed.
"Er was feest," zegt ze. "Met een kanon."
Overal ligt glitter. Ook op Ria.
+ [ "Glitter gaat nooit weg." # id: nooit_weg # beeld: sparkle # wijst: humor # energie: +1 ]
    "Mijn jongste zoon ook niet," zegt Ria. "Hij is veertig."
+ [ "Waar liep iedereen heen?" # id: waarheen # beeld: footprints # wijst: precies # leren: +1 ]
    Ria wijst. Trap, lift, keuken, dak. "Vooral dak," zegt ze.
+ [ "Slaap lekker, Ria." # id: slaap_lekker # beeld: moon # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    "Jij hebt iets op je wang," zegt ze. Daar begint het al.
- {mensen == "veel": -> karren | -> volle_karren}

=== karren
# beat: karren
# geluid: stilte
# wie: hans
Er zijn twaalf karren met emmers. Vandaag rijden er drie.
"Drie mensen, zeven verdiepingen," zegt Hans.
"Wat doen we vandaag niet?"
+ [ "Alle bureaus. Die kunnen ze zelf." # id: bureaus_niet # beeld: desktop # wijst: moed # zekerheid: -1 ]
    Jullie hangen een briefje op. Hans tekent er een doekje bij.
+ [ "Wat niemand ziet." # id: niemand_ziet # beeld: eye-slash # wijst: eerlijk # energie: +1 ]
    "Dat is precies wat ik wel zie," zegt hij. Hij doet het licht uit.
+ [ "We doen alles. Snel." # id: alles_snel # beeld: person-simple-run # wijst: vlug # energie: -1 ]
    Hij maakt zijn schoenen goed vast. Zeven verdiepingen is veel trap.
- -> handschoen

=== volle_karren
# beat: volle_karren
# geluid: werk
# wie: hans
Er zijn twaalf karren met emmers. Jullie zijn met veertien.
Twee mensen dragen hun emmer zelf.
"Ik poets wat jij net hebt gepoetst," zegt Hans.
+ [ "Dan doen we het eindelijk goed." # id: eindelijk_goed # beeld: magnifying-glass # wijst: precies # leren: +1 ]
    Achter de verwarming vinden jullie een kerstkaart. Uit 2019.
+ [ "Jij boven, ik onder. Straks ruilen." # id: straks_ruilen # beeld: swap # wijst: samen # energie: +1 ]
    ~ band = band + 1
    Beneden zijn er al vier. Jullie ruilen meteen terug.
+ [ "Wie krijgt er straks minder uren?" # id: minder_uren # beeld: clock # wijst: eerlijk # zekerheid: -1 ]
    Niemand zegt iets. Veertien doeken krijgen het druk.
- -> handschoen

=== handschoen
# beat: handschoen
# wie: agnieszka
Om drie uur komt meneer De Wit. Hij kijkt of alles schoon is.
"Met witte handschoenen," zegt Agnieszka, de chef. "Wat doe jij? Voor op de lijst."
{in_handen() != "": Ze kijkt naar je handen: {in_handen()}.}
+ [ {groot(kan(1))} # id: lijst_een # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    "Mooi," zegt Agnieszka. "Dat mag hij zien."
+ {kan(2) != ""} [ {groot(kan(2))} # id: lijst_twee # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    "Mooi," zegt Agnieszka. "Dat ziet hij nergens anders."
+ {kan(3) != ""} [ {groot(kan(3))} # id: lijst_drie # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    "Mooi," zegt Agnieszka. Ze haalt glitter van haar scherm.
+ [ "Alles wat hij gaat aanraken." # id: wat_hij_aanraakt # beeld: hand-palm # wijst: humor # energie: -1 ]
    ~ eigen = kan(1)
    "Dat is alles," zegt Agnieszka. Ze schrijft er toch één ding op.
- {robots == "veel": -> twaalf_beps | -> een_bep}

=== twaalf_beps
# beat: twaalf_beps
# speel: kaart
# geluid: machine
# wie: bep
Vannacht poetsten de Beps. Twaalf robots, alle vloeren.
Eén Bep reed door de glitter. Nu ligt het overal.
"Klaar," zegt Bep. "Alles glanst."
Leg een kaart neer.
+ [ Met je handen # id: beps_handen # familie: handen # energie: -1 ]
    Doek, water, geduld. Hans telt de treden. Het zijn er honderd.
+ [ Met mensen # id: beps_mensen # familie: mensen # energie: +1 ]
    "Wie is waar?" Na vijf minuten heeft elke verdieping een naam.
+ [ Met je hoofd # id: beps_hoofd # familie: hoofd # zekerheid: +1 ]
    Je volgt het spoor terug. Het was Bep zeven. Je legt hem op zijn rug.
+ [ Hulp vragen # id: beps_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    Je belt Ria wakker. "Een ballon," zegt ze. "Wrijven, en eroverheen."
+ [ Iets nieuws proberen # id: beps_nieuw # familie: nieuw # leren: +1 ]
    Je doet plakband om Bep, de lijm naar buiten. Nu helpt hij mee.
- {gekozen() != "": Tussen de doeken ligt jouw kaart: {gekozen()}.}
-> agnieszka_vraagt

=== een_bep
# beat: een_bep
# speel: kaart
# geluid: werk
# wie: bep
In de kast staat één robot. Er hangt een laken over.
"Update," zegt hij. Dat zegt hij al sinds maart.
De glitter ligt op zeven trappen.
Leg een kaart neer.
+ [ Met je handen # id: bep_handen # familie: handen # energie: -1 ]
    Op je knieën, met een natte doek. Tree na tree. Het blijft weg.
+ [ Met mensen # id: bep_mensen # familie: mensen # energie: +1 ]
    Je zet koffie op elke trap. Wie koffie haalt, krijgt een doekje mee.
+ [ Met je hoofd # id: bep_hoofd # familie: hoofd # zekerheid: +1 ]
    Van boven naar beneden, nooit andersom. Want alles valt.
+ [ Hulp vragen # id: bep_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    Je belt Ria wakker. "Een ballon," zegt ze. "Wrijven, en eroverheen."
+ [ Iets nieuws proberen # id: bep_nieuw # familie: nieuw # leren: +1 ]
    Je haalt het laken van de robot. Daarmee veeg je de hele trap.
- {gekozen() != "": Tussen de doeken ligt jouw kaart: {gekozen()}.}
-> agnieszka_vraagt

=== agnieszka_vraagt
# beat: agnieszka_vraagt
# geluid: telefoon
# wie: agnieszka
{mensen == "veel": "Negen karren staan stil," zegt Agnieszka. | "Ik heb meer mensen dan uren," zegt Agnieszka.}
{stijgt(1) != "":
    "Wie leert dit: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Wie leert een ander wat jij kunt?"
}
+ [ "Ik. Als het overdag mag." # id: overdag_leren # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Donderdag, van tien tot twaalf," zegt Agnieszka. "Dan zien ze je eens."
+ [ "Kan een robot dit straks ook?" # id: robot_ook # beeld: robot # wijst: eerlijk # zekerheid: -1 ]
    // bron: Nesta 2020: 0,91 van de taken van schoonmakers is moeilijk te automatiseren
    "Het boek zegt: bijna niets. De verkoper zegt: alles."
    "En jij?" – "Kijk naar de trap," zegt Agnieszka.
+ [ "Nu niet. Mijn hoofd is vol." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Dat mag," zegt Agnieszka. "Mijn scherm is ook vol."
- {mensen == "veel": -> kees | -> te_schoon}

=== kees
# beat: kees
# plaats: werkplek, middag
# speel: kaart
# geluid: werk
# wie: hans
Op verdieping drie staan veertig kopjes. Op bureaus, op kasten, in een plant.
"Kan dat weg?" vraagt een man. Hij wijst naar zijn eigen kop.
Jullie zijn met drie.
Leg een kaart neer.
+ [ Met je handen # id: kees_handen # familie: handen # energie: -1 ]
    Je zet een bak op zijn bureau. "Hier kan alles in," zeg jij. Hij doet het.
+ [ Met mensen # id: kees_mensen # familie: mensen # energie: +1 ]
    "Hoe heet u?" Hij heet Kees. Kees zag de keuken nog nooit.
+ [ Met je hoofd # id: kees_hoofd # familie: hoofd # zekerheid: +1 ]
    Een briefje: leeg bureau, schoon bureau. Om twee uur zijn er dertig leeg.
+ [ Hulp vragen # id: kees_hulp # familie: hulp # energie: +1 ]
    "Wij zijn met drie. Helpt u mee?" Het is stil. Dan staan er zes op.
+ [ Iets nieuws proberen # id: kees_nieuw # familie: nieuw # leren: +1 ]
    Elke tafel krijgt een doekje in een eigen kleur. Nu is het een wedstrijd.
- {gekozen() != "": Op de lijst komt ook jouw kaart: {gekozen()}.}
{robots == "veel": -> hoeken | -> achten}

=== te_schoon
# beat: te_schoon
# plaats: werkplek, middag
# speel: kaart
# geluid: stilte
# wie: hans
Voor de pauze is alles klaar. Twee keer.
"Dan heb ik geen uren meer voor zes van jullie." Agnieszka zegt het zacht.
Hans pakt zijn jas al.
Leg een kaart neer.
+ [ Met je handen # id: schoon_handen # familie: handen # energie: -1 ]
    ~ band = band + 1
    De hoge ramen van de trap. Jij gaat omhoog. Hans houdt de ladder.
+ [ Met mensen # id: schoon_mensen # familie: mensen # energie: +1 ]
    Je belt rond. Bij het bad is iemand ziek. Daar kunnen er drie heen.
+ [ Met je hoofd # id: schoon_hoofd # familie: hoofd # zekerheid: +1 ]
    Je rekent: één dag veel, één dag weinig. Zo houdt iedereen uren.
+ [ Hulp vragen # id: schoon_hulp # familie: hulp # energie: +1 ]
    "Hans, wat zie jij nog?" Hij noemt negen dingen. De lijst is vol.
+ [ Iets nieuws proberen # id: schoon_nieuw # familie: nieuw # leren: +1 ]
    Jullie vragen gasten wat beter kan. Er komen veertig briefjes.
- {gekozen() != "": Op de lijst komt ook jouw kaart: {gekozen()}.}
{robots == "veel": -> hoeken | -> achten}

=== hoeken
# beat: hoeken
# geluid: machine
# wie: hans
De Beps doen elke nacht de vloer.
{daalt(1) != "": Dit staat nu bij Bep op de lijst: {daalt(1)}. | Ze doen een klein deel. Niets van jouw kaarten.}
Dit doet Bep niet: {blijft(1) != "":{blijft(1)}|{eigen}}.
Hans houdt zijn dweil vast. "Twintig jaar," zegt hij.
+ [ "Fijn. Mijn knieën zijn er blij mee." # id: hoeken_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Knieën vergeten niets," zegt hij. "Net als glitter."
+ {daalt(1) != ""} [ "Jammer. Ik deed dat anders." # id: hoeken_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Ik ook," zegt hij. "Met bochten. Bep rijdt rechtdoor."
+ {daalt(1) == ""} [ "Jammer. Een lege vloer gaf rust." # id: hoeken_rust # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Ja," zegt hij. "Dan dacht ik na. Vooral over soep."
+ [ "Eerst kijken in de hoeken." # id: hoeken_afwachten # beeld: magnifying-glass # gevoel: afwachten ]
    In elke hoek ligt stof. "Bep is rond," zegt hij. "Een hoek niet."
- {mensen == "veel": -> rv_vlek | -> rg_rij}

=== achten
# beat: achten
# geluid: werk
# wie: hans
Hans dweilt in achten: 8, 8, 8. Dat leerde hij van zijn tante.
{daalt(1) != "": In een ander huis doet een robot dit: {daalt(1)}. | In een ander huis dweilt een robot.}
Hier doen jullie het zelf. Ook dit: {blijft(1) != "":{blijft(1)}|{eigen}}.
+ [ "Fijn. Zo blijft het van ons." # id: achten_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    ~ band = band + 1
    "Van ons en van mijn tante," zegt hij.
+ [ "Jammer. Mijn knieën willen die robot." # id: achten_verlies # beeld: smiley-sad # gevoel: verlies # energie: -1 ]
    "Je kunt die van ons krijgen," zegt hij. "Hij zegt alleen: update."
+ [ "Eerst zien of hij achten kan." # id: achten_afwachten # beeld: eye # gevoel: afwachten ]
    "Mijn nicht zegt van niet," zegt hij. "Hij kan alleen een nul."
- {mensen == "veel": -> mv_feest | -> mg_kunst}

=== rv_vlek
# beat: rv_vlek
# speel: kaart
# geluid: machine
# wie: bep
Drie uur. Meneer De Wit heeft witte schoenen. Op één zit glitter.
"Vlek gevonden," zegt Bep. Twaalf Beps rijden achter hem aan.
Hij loopt steeds harder.
Leg een kaart neer.
+ [ Met je handen # id: vlek_handen # familie: handen # energie: -1 ]
    Je bukt, je veegt, jij bent eerder. De Beps draaien om.
+ [ Met mensen # id: vlek_mensen # familie: mensen # energie: +1 ]
    "Blijf maar staan," zeg jij rustig. Twaalf Beps poetsen één schoen. Hij lacht.
+ [ Met je hoofd # id: vlek_hoofd # familie: hoofd # zekerheid: +1 ]
    Een Bep kan geen trap op. Dus neem jij hem mee, drie treden.
+ [ Hulp vragen # id: vlek_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    Hans giet koffie op de vloer. Twaalf Beps kijken om.
+ [ Iets nieuws proberen # id: vlek_nieuw # familie: nieuw # leren: +1 ]
    Je plakt glitter op Bep één. Nu poetsen ze elkaar.
- {gekozen() != "": Meneer De Wit leest jouw kaart: {gekozen()}.}
-> rv_oordeel

=== rv_oordeel
# beat: rv_oordeel
# wie: klant
"De vloer: een tien," zegt meneer De Wit. "De trap: een vier."
Zijn handschoen is grijs. Op de hoogste trap kwam vandaag niemand.
"Hoe kan dat?"
+ [ "Wij zijn met drie. Tel maar." # id: met_drie # beeld: users # wijst: eerlijk # zekerheid: +1 ]
    Hij telt de karren die stilstaan. Dan schrijft hij: huis goed, mensen te weinig.
+ [ "Robots doen geen trappen." # id: geen_trappen # beeld: robot # wijst: leergierig # leren: +1 ]
    "Dat stond niet in de folder," zegt hij. Hij aait Bep.
+ [ "Geef ons een uur." # id: geef_een_uur # beeld: timer # wijst: vlug # energie: -1 ]
    De trap wordt een acht. Jullie knieën worden een drie.
- -> proefdag

=== rg_rij
# beat: rg_rij
# speel: kaart
# geluid: stilte
# wie: bep
Drie uur. Bep ziet één glitter en stopt. "Diep gat," zegt hij.
Achter hem stoppen elf Beps. Meneer De Wit kijkt op zijn horloge.
Veertien mensen kijken. Eindelijk werk.
Leg een kaart neer.
+ [ Met je handen # id: rij_handen # familie: handen # energie: -1 ]
    Eén veeg. De glitter zit nu op jouw duim. Twaalf Beps rijden.
+ [ Met mensen # id: rij_mensen # familie: mensen # energie: +1 ]
    "Ieder één Bep." Veertien mensen, twaalf Beps. Twee schenken koffie.
+ [ Met je hoofd # id: rij_hoofd # familie: hoofd # zekerheid: +1 ]
    Je doet de grote lamp uit. Geen glans, geen gat. Bep rijdt.
+ [ Hulp vragen # id: rij_hulp # familie: hulp # energie: +1 ]
    "Meneer De Wit, maakt u even schaduw?" Dat kan hij heel goed.
+ [ Iets nieuws proberen # id: rij_nieuw # familie: nieuw # leren: +1 ]
    Jullie tillen hem er met vieren overheen. "Ik vlieg," zegt Bep.
- {gekozen() != "": Meneer De Wit leest jouw kaart: {gekozen()}.}
-> rg_uren

=== rg_uren
# beat: rg_uren
# wie: agnieszka
De Wit geeft een negen. Agnieszka kijkt niet blij.
"De Beps doen de vloer. Jullie zijn met veertien."
"Ieder twee uur minder? Of weten jullie iets beters?"
+ [ "Ieder twee uur. Dan blijft iedereen." # id: ieder_twee # beeld: users-three # wijst: samen # geld: -1 ]
    ~ band = band + 1
    Veertien handen gaan omhoog. Niet allemaal even snel.
+ [ "Laat mij de Beps instellen." # id: beps_instellen # beeld: gear # wijst: leergierig # leren: +1 ]
    "Daarvoor is één plek," zegt Agnieszka. Hans wilde die ook.
+ [ "Zet ons overdag. Dan zien ze ons." # id: zet_ons_overdag # beeld: sun # wijst: moed # zekerheid: +1 ]
    "Overdag," zegt Agnieszka langzaam. Ze zoekt haar potlood. "Dat vraag ik."
- -> jas

=== mv_feest
# beat: mv_feest
# speel: kaart
# geluid: deur
# wie: hans
Drie uur, meneer De Wit. Om vier uur feest: zestig jaar getrouwd.
De kapel is stoffig. De lakens zijn warm. Jullie zijn met drie.
Hans lacht, van de zenuwen.
Leg een kaart neer.
+ [ Met je handen # id: feest_handen # familie: handen # energie: -1 ]
    Jij neemt de banken, zij de kaarsen. Het ruikt naar was en haast.
+ [ Met mensen # id: feest_mensen # familie: mensen # energie: +1 ]
    Je belt alle verdiepingen. Koks dragen lakens. Mensen van kantoor dragen stoelen.
+ [ Met je hoofd # id: feest_hoofd # familie: hoofd # zekerheid: +1 ]
    Wat zien gasten? De deur, de vloer, de wc. De rest kan morgen.
+ [ Hulp vragen # id: feest_hulp # familie: hulp # energie: +1 ]
    "Meneer De Wit, kunt u strijken?" Hij trekt zijn handschoenen uit.
+ [ Iets nieuws proberen # id: feest_nieuw # familie: nieuw # leren: +1 ]
    Je laat de glitter liggen. "Hoort bij het feest," zeg jij. Niemand twijfelt.
- {gekozen() != "": Meneer De Wit leest jouw kaart: {gekozen()}.}
-> mv_zwart

=== mv_zwart
# beat: mv_zwart
# wie: klant
De handschoenen van meneer De Wit zijn zwart. Zijn knieën ook.
"Jullie doen het werk van negen," zegt hij.
"Wie ziet dat eigenlijk?"
+ [ "U. Vandaag." # id: u_vandaag # beeld: eye # wijst: humor # energie: +1 ]
    Hij pakt kar vier. Hij blijft tot zes uur.
+ [ "Schrijf het dan op." # id: schrijf_het_op # beeld: pencil-line # wijst: moed # zekerheid: +1 ]
    Hij schrijft drie bladzijden. Agnieszka leest ze staand.
+ [ "Niemand. Dat is het vak." # id: dat_is_het_vak # beeld: sparkle # wijst: eerlijk # leren: +1 ]
    ~ band = band + 1
    "Ze zien het als wij er niet zijn," zegt Hans.
- -> proefdag

=== mg_kunst
# beat: mg_kunst
# speel: kaart
# geluid: stilte
# wie: agnieszka
In de hal stond kunst: drie flessen, een dweil, glitter.
Nu is de hal heel schoon. Agnieszka is bleek.
Veertien mensen kijken naar jou. Daar is meneer De Wit.
Leg een kaart neer.
+ [ Met je handen # id: kunst_handen # familie: handen # energie: -1 ]
    Je duikt in de container. Fles één, twee, drie. De dweil hing al te drogen.
+ [ Met mensen # id: kunst_mensen # familie: mensen # energie: +1 ]
    "Wie was het?" Niemand. Dan iedereen. Veertien handen.
+ [ Met je hoofd # id: kunst_hoofd # familie: hoofd # zekerheid: +1 ]
    In de folder staat een foto. Jullie bouwen het na, fles voor fles.
+ [ Hulp vragen # id: kunst_hulp # familie: hulp # energie: +1 ]
    Je belt de kunstenaar. "Eindelijk," zegt ze. "Iemand keek ernaar."
+ [ Iets nieuws proberen # id: kunst_nieuw # familie: nieuw # leren: +1 ]
    Jullie maken zelf iets. Veertien doeken, op kleur. Het heet: Dinsdag.
- {gekozen() != "": Meneer De Wit leest jouw kaart: {gekozen()}.}
-> mg_mooi

=== mg_mooi
# beat: mg_mooi
# wie: klant
Meneer De Wit staat lang stil in de hal. Hij raakt het aan. Glitter.
"Schoon is het niet," zegt hij. "Mooi wel."
"Met hoeveel zijn jullie hier?"
+ [ "Met veertien. Wij hebben tijd." # id: wij_hebben_tijd # beeld: hourglass # wijst: tijd # energie: +1 ]
    "Dat zie ik," zegt hij. "In het volgende huis zijn ze met drie."
+ [ "Mag haar naam erbij?" # id: haar_naam_erbij # beeld: tag # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    Op het bordje komt: dweil van Hans. Hij stuurt zijn tante een foto.
+ [ "Te veel, straks. Toch?" # id: te_veel_straks # beeld: question # wijst: eerlijk # zekerheid: -1 ]
    "Daar ga ik niet over," zegt hij. Hij kijkt naar Agnieszka. Agnieszka kijkt weg.
- -> jas

=== proefdag
# beat: proefdag
# plaats: werkplek, avond
# geluid: telefoon
# wie: agnieszka
"Morgen komt er iemand op proef," zegt Agnieszka. "Voor kar vier."
"Wie neemt hem mee?" Drie mensen kijken naar drie emmers.
+ [ "Ik. Dan wil ik vrijdag vrij." # id: vrijdag_vrij # beeld: swap # wijst: tijd # zekerheid: +1 ]
    ~ keuze = "Vrijdag is van jou."
    "Goed," zegt Agnieszka. "Vrijdag poets ik zelf." Hans hoest.
+ [ "Ik. Wat betaalt dat?" # id: wat_betaalt_dat # beeld: coins # wijst: loon # geld: +1 ]
    ~ keuze = "Morgen heb je iemand naast je."
    "Een uur extra," zegt Agnieszka. "En mijn dank." Het uur telt.
+ [ "Vraag Hans. Ik ben moe." # id: vraag_hans # beeld: bed # wijst: eerlijk # energie: +1 ]
    ~ keuze = "Morgen leert iemand dweilen in achten."
    "Ik leer hem achten," zegt Hans. Hij staat al op.
- -> jij_ook

=== jas
# beat: jas
# plaats: werkplek, avond
# geluid: stilte
# wie: hans
Hans hoort vrijdag of hij mag blijven.
"Ik kan dit werk," zegt hij. "Zoek ik iets anders, of wacht ik?"
+ [ "Wat zou je graag doen?" # id: graag_doen # beeld: lightbulb # wijst: zorg # energie: +1 ]
    ~ keuze = "Hans kijkt omhoog, naar de ramen."
    "Ramen," zegt hij meteen. "Hoog. Met wind."
+ [ "Ik help je met een brief." # id: help_met_brief # beeld: envelope # wijst: samen # energie: -1 ]
    ~ band = band + 1
    ~ keuze = "Er zit een halve brief in je tas."
    Jullie schrijven twee zinnen. De tweede is goed.
+ [ "Ik denk er ook over." # id: ik_ook # beeld: chats-circle # wijst: eerlijk # zekerheid: -1 ]
    ~ keuze = "Jullie denken er allebei over."
    "Gelukkig," zegt hij. "Ik dacht dat ik de enige was."
- -> jij_ook

=== jij_ook
# beat: jij_ook
# plaats: werkplek, avond
# geluid: deur
# wie: ria
Ria is er weer, voor de nacht. Ze heeft een bak warm water.
"Schoenen uit," zegt ze. "Jij stond de hele dag."
{robots == "veel": Bep dweilt om je heen. Heel zacht. | Hans dweilt om je heen. Een acht.}
+ [ Je voeten gaan het water in. # id: voeten_in_water # beeld: drop # wijst: tijd # energie: +1 ]
    Niemand zegt iets. Zelfs het huis niet.
+ [ "Er zit glitter in, Ria." # id: glitter_in_water # beeld: sparkle # wijst: humor # energie: +1 ]
    "Dat kost normaal extra," zegt Ria.
+ [ "En jouw nacht? Hoe gaat die?" # id: jouw_nacht # beeld: moon-stars # wijst: mensen # zekerheid: +1 ]
    ~ band = band + 1
    "Lang," zegt ze. "Met jou erbij is hij korter."
- -> het_boek

=== het_boek
# beat: het_boek
# wie: ria
Ria schrijft op wie er naar buiten gaat.
Achter jouw naam zet ze: {eigen}.
En daarachter, kleiner: glitter op de wang.
# beat: de_vraag
# plaats: halte, avond
# geluid: tram
# wie: hans
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je knieën zijn moe. | Je voeten zijn warm.} {keuze}
"En jij?" vraagt Hans. "Wat ga jij doen?"
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Bij een machine gaan kijken, vooral in de hoeken.
Vragen om andere tijden, of om uren om te leren.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij in een ander huis.
        - "niet_terug": Over een jaar doe jij ander werk.
        - else: Over een jaar kun jij hier veel meer.
    }
    {robots == "veel":
        {situatie() == "niet_terug": Kijken in de hoeken: dat nam je mee. | Jij zegt waar de robot rijdt.}
    - else:
        {situatie() == "niet_terug": Van boven naar beneden: dat nam je mee. | Wie nieuw is, leert van jou.}
    }
    Dat is een stap.
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "": Over een jaar kun jij dit werk ook doen: {dichtbij(1)}. | Over een jaar leer jij anderen dit vak.}
    {mensen == "veel": Er rijden weer twaalf karren. | Wat je hier leerde, gaat mee.}
    Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws.
    {band > 1: Ria bewaart jouw bladzij in het boek. | Er zit nog glitter in je jas.}
    Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
{robots == "veel":
    {mensen == "veel": De tram komt. Voor het huis staat Bep. Hij zwaait met zijn borstel. | De tram komt. Veertien mensen stappen in. Niemand heeft haast.}
- else:
    {mensen == "veel": De tram komt. Boven dansen twee mensen van tachtig. Hun haar glittert. | De tram komt. In de hal staat nog iemand te kijken.}
}
De tram is heel schoon. Op de vloer ligt één stukje glitter.
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "schoonmaker"
=== function kan(n)
{ n:
    - 1: ~ return "ramen wassen"
    - 2: ~ return "goed opletten"
    - else: ~ return "vloeren schoonmaken"
}
=== function stijgt(n)
~ return "schoonmakers aansturen"
=== function naast(n)
~ return "samenwerken met collega's"
=== function daalt(n)
~ return "vloeren schoonmaken met een machine"
=== function blijft(n)
~ return "kleine reparaties doen"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "kwart voor zeven"
=== function in_handen()
~ return "een doekje"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "conciërge"
