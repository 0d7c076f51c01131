// Het plein. Sector: security, and all who watch over others (guards, police, fire, prison, first aid). Winds: ai and regels,
// each veel or weinig; so four days. A feast on a square, a pigeon on a camera, and an old man on the bench below it.
// What is special to one trade is done by Fatma (who leads the post) or others; what the player does comes from their cards.

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
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR ai = ""
VAR reg = ""
VAR band = 0
VAR eigen = ""
VAR bank = 0
VAR eerste_weg = "Ik blijf en ik groei hier."

-> nu_al

=== nu_al
~ ai = hendel("ai")
~ reg = hendel("regels")
{situatie():
    - "kwijt": ~ eerste_weg = "Hetzelfde werk, op een andere plek."
    - "niet_terug": ~ eerste_weg = "Ik neem mee wat goed was."
    - "school": ~ eerste_weg = "Ik houd deze richting. Die past."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
Dit zie je nu al. Een camera telt hoeveel mensen er op een plein zijn.
Hij ziet een tas staan. Hij weet niet van wie.
Dan loopt er iemand heen.
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
-> het_plein

=== het_plein
# beat: het_plein
# geluid: werk
# wie: meneer_tan
Het is feest op het plein. Jouw team let mee op.
{ai == "veel":Er hangen twaalf camera's.|Er hangt één oude camera.} {reg == "veel":Overal staan hekken en borden.|Er staat geen hek.}
Op de camera zit een duif. "Dat is de inspecteur," zegt meneer Tan.
+ [ "Goedemorgen, inspecteur." # id: dag_inspecteur # beeld: bird # wijst: humor # energie: +1 ]
    De duif draait zijn kop. "Nu weet hij wie je bent," zegt meneer Tan.
+ [ "Zit u goed, meneer Tan?" # id: zit_u_goed # beeld: armchair # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    "Elke zaterdag, op deze bank," zegt hij. "Al vier jaar."
+ [ Je kijkt het plein rond. # id: rondkijken # beeld: eye # wijst: precies # leren: +1 ]
    Twee uitgangen. Eén fontein. Zeven kramen. Goed om te weten.
- -> de_post

=== de_post
# beat: de_post
# geluid: deur
# wie: fatma
Fatma heeft de leiding. Iedereen krijgt van haar een portofoon, om te praten.
"Die staat altijd aan," zegt ze. "Waarvoor mag ik jou roepen?"
{collega() != "": "Voor grappen heb ik {collega()} al."}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    Fatma zegt het door. Het hele team hoort het.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    Fatma zegt het door. Het hele team hoort het.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    Fatma zegt het door. Het hele team hoort het.
+ [ "Roep maar voor de koffie." # id: voor_koffie # beeld: coffee # wijst: humor # energie: +1 ]
    ~ eigen = kan(1)
    "Daarvoor ook," zegt Fatma. Ze zegt iets anders door.
- In haar tent liggen twee rapporten. Eén: een machine kan veel van dit werk. Twee: bijna niets.
"De schrijvers kwamen allebei niet kijken," zegt Fatma.
{
    - ai == "veel": -> camera_drie
    - else: -> de_ronde
}

=== camera_drie
# beat: camera_drie
# geluid: machine
# wie: fatma
De computer kijkt naar alle schermen. Mensen bouwen kramen. Alles is rustig.
Alleen camera drie niet. Die ziet iets groots en grijs. Onbekend.
Het is de achterkant van de inspecteur.
+ [ Je tikt in: dit is een duif. # id: dit_is_een_duif # beeld: keyboard # wijst: leergierig # leren: +1 ]
    "Dank u," zegt de computer. Nu ziet hij overal duiven. Een vrouw in het wit is ook een duif.
+ [ "Ik ga zelf kijken." # id: zelf_kijken # beeld: binoculars # wijst: precies # energie: -1 ]
    Het is een duif. En jij ziet nog iets: de paal zit los.
+ [ "Kijk jij hier de hele dag naar?" # id: hele_dag_kijken # beeld: desktop # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    "Ja," zegt Fatma. "Dat vraagt nooit iemand." Jij krijgt haar koekje.
- {
    - reg == "veel": -> de_blusser
    - else: -> de_vis
}

=== de_ronde
# beat: de_ronde
# geluid: deur
# wie: fatma
Jullie lopen een ronde. Deur, kraam, trap, deur.
Bij de friet ruik jij iets. Gas. De man van de friet ruikt niets.
Hij is verkouden.
+ [ "Vuur uit, gas dicht. Nu, alstublieft." # id: vuur_uit # beeld: fire # wijst: moed # zekerheid: +1 ]
    Hij kijkt boos. Dan snuit hij zijn neus. Dan draait hij alles dicht.
+ [ Je draait de gasfles dicht. # id: fles_dicht # beeld: wrench # wijst: precies # energie: -1 ]
    De slang zat een beetje los. Geen camera die dat ruikt.
+ [ "Fatma, ruik jij dit ook?" # id: ruik_jij_dit # beeld: users # wijst: samen # leren: +1 ]
    ~ band = band + 1
    "Al op drie meter," zegt ze. Ze draait het gas dicht.
- {
    - reg == "veel": -> de_blusser
    - else: -> de_vis
}

=== de_blusser
# beat: de_blusser
# speel: kaart
# geluid: werk
# wie: fatma
Fatma heeft een lijst van twintig punten. Klopt alles, dan begint het feest.
Punt negen: de brandblusser bij de poffertjes. Goed tot gisteren, staat erop.
"Kraam dicht," zegt ze. Leg een kaart neer.
+ [ Met je handen # id: blusser_handen # familie: handen # energie: -1 ]
    Je haalt de blusser uit de tent van Fatma.
    In haar tent staat nu een emmer water.
+ [ Met mensen # id: blusser_mensen # familie: mensen # zekerheid: +1 ]
    De vrouw van de poffertjes wordt stil. Jij blijft erbij.
    Dan belt ze haar zus. Die heeft een goede.
+ [ Met je hoofd # id: blusser_hoofd # familie: hoofd # geld: +1 ]
    Je leest punt negen nog eens. Twee kramen mogen één blusser delen.
    De kraam met vis staat ernaast.
+ [ Hulp vragen # id: blusser_hulp # familie: hulp # energie: +1 ]
    De brandweer staat op de hoek. "Leen er een van ons," zegt iemand.
+ [ Iets nieuws proberen # id: blusser_nieuw # familie: nieuw # leren: +1 ]
    De kraam gaat vlak naast de brandweerauto staan.
    Veiliger kan niet.
- {gekozen() != "": Naast de poffertjes ligt jouw kaart: {gekozen()}.}
-> de_oproep

=== de_vis
# beat: de_vis
# speel: kaart
# geluid: werk
# wie: klant
Iedereen zet zijn kraam waar hij wil. Er is geen lijst.
De kraam met vis staat waar de brandweer rijdt.
"Van wie mag dat niet?" vraagt de visboer. Van niemand. Leg een kaart neer.
+ [ Met je handen # id: uitgang_handen # familie: handen # energie: -1 ]
    Jij zet je schouder tegen de kraam. De visboer kijkt.
    Dan duwt hij mee.
+ [ Met mensen # id: uitgang_mensen # familie: mensen # zekerheid: +1 ]
    "Wie komt er vanavond voor jou?" vraag je. Zijn dochter.
    De kraam gaat opzij.
+ [ Met je hoofd # id: uitgang_hoofd # familie: hoofd # geld: +1 ]
    Jij kijkt naar de rook van de friet. Die waait recht in zijn haring.
    De kraam gaat opzij.
+ [ Hulp vragen # id: uitgang_hulp # familie: hulp # energie: +1 ]
    Jij roept de brandweer. De rode auto rijdt tot aan de vis.
    Opeens kan de kraam opzij.
+ [ Iets nieuws proberen # id: uitgang_nieuw # familie: nieuw # leren: +1 ]
    Je tekent met krijt een baan op de stenen. Kinderen gaan er rennen.
    Nu zet niemand er iets neer.
- {gekozen() != "": Naast de vis ligt jouw kaart: {gekozen()}.}
-> de_oproep

=== de_oproep
# beat: de_oproep
# geluid: telefoon
# wie: fatma
Het is even rustig. Fatma leest een bericht voor.
{stijgt(1) != "":
    "Ons team zoekt iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Ons team zoekt iemand die een nieuwe het werk leert."
}
+ [ "Ik. Maar niet op mijn vrije dag." # id: niet_vrije_dag # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Op donderdag," zegt Fatma. "Dan is het plein leeg."
+ [ "En wat krijg ik daarvoor?" # id: wat_krijg_ik # beeld: coins # wijst: loon # geld: +1 ]
    "Meer geld," zegt Fatma. "Als je het papier hebt. Ik schrijf het op."
+ [ "Nu niet. Ik sta goed hier." # id: sta_goed_hier # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Dat mag," zegt Fatma. "Goed staan is ook werk."
- {
    - ai == "veel": -> drie_uur_stil
    - else: -> drie_stem
}

=== drie_uur_stil
# beat: drie_uur_stil
# plaats: werkplek, middag
# geluid: machine
# wie: meneer_tan
De computer piept. Man, drie uur op een bank. Vreemd gedrag.
Op het scherm zit meneer Tan. Hij doet niets.
Dat doet hij goed.
+ [ Je gaat op zijn bank zitten. # id: naast_hem # beeld: users # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    ~ bank = 1
    "Om zes uur speelt de muziek ons lied," zegt hij. "Ik ben graag vroeg."
+ [ "Fatma, zet die piep uit." # id: piep_uit # beeld: speaker-slash # wijst: moed # zekerheid: -1 ]
    "Dan piept er niets meer," zegt ze. "Ook niet als het echt is." Ze doet het.
+ [ "Wat ziet u, meneer Tan?" # id: wat_ziet_u # beeld: eye # wijst: leergierig # leren: +1 ]
    ~ bank = 1
    "Een man met een rode pet. Hij voelt steeds aan die fiets." Jij loopt erheen.
- -> hoek

=== drie_stem
# beat: drie_stem
# plaats: werkplek, middag
# geluid: telefoon
# wie: fatma
De portofoon kraakt. Drie stemmen tegelijk.
Eén roept iets van de fontein. Eén zingt. Eén zegt alleen: eh.
Fatma kijkt naar jou.
+ [ "Om de beurt. Eerst de fontein." # id: fontein_eerst # beeld: megaphone # wijst: precies # zekerheid: +1 ]
    Het wordt stil. "Hond in de fontein," zegt iemand. "Hij durft er niet uit."
+ [ Je loopt naar wie 'eh' zei. # id: naar_eh # beeld: footprints # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    Het is de nieuwe. Zij heeft nog niets gegeten vandaag. Nu wel.
+ [ Je vraagt het meneer Tan. # id: vraag_meneer_tan # beeld: ear # wijst: samen # leren: +1 ]
    ~ bank = 1
    Hij wijst met zijn stok. "Daar een natte hond. Daar een blije bakker. Daar iemand met honger."
- -> hoek

=== hoek
{
    - ai == "veel" && reg == "veel": -> rode_tas
    - ai == "veel": -> op_alle_schermen
    - reg == "veel": -> aan_het_hek
    - else: -> te_vol
}

=== rode_tas
# beat: rode_tas
# geluid: stilte
# wie: fatma
Camera vijf ziet een rode tas. Al zestien minuten staat hij daar alleen.
Dan gaat alles vanzelf. Muziek uit. Iedereen achter het lint.
"Zo staat het in het plan," zegt Fatma.
# beat: achter_het_lint
# speel: kaart
# geluid: stilte
# wie: meneer_tan
Achthonderd mensen wachten. Een man met een stok komt naar voren.
"Dat is mijn tas," zegt meneer Tan. In het plan staat: niemand mag erbij.
Leg een kaart neer.
+ [ Met je handen # id: tas_handen # familie: handen # energie: -1 ]
    Je houdt het lint hoog. Daar komt de vrouw die zulke tassen openmaakt.
    Er zit brood in.
+ [ Met mensen # id: tas_mensen # familie: mensen # zekerheid: +1 ]
    "Wat zit erin?" vraag jij zacht. "Brood," zegt hij. "Voor de inspecteur."
    De duif zit er al op.
+ [ Met je hoofd # id: tas_hoofd # familie: hoofd # geld: +1 ]
    Jij kijkt de beelden terug. Daar: een stok. Een hand. De tas.
    Dat telt als bewijs.
+ [ Hulp vragen # id: tas_hulp # familie: hulp # energie: +1 ]
    Jij roept de politiehond. Hij ruikt heel rustig.
    Dan eet hij het brood op.
+ [ Iets nieuws proberen # id: tas_nieuw # familie: nieuw # leren: +1 ]
    Jij vraagt om het robotje met de camera. Het rijdt erheen.
    Het ziet brood. Het ziet ook een duif.
- {gekozen() != "": De duif loopt over jouw kaart: {gekozen()}.}
-> de_paal

=== op_alle_schermen
# beat: op_alle_schermen
# geluid: telefoon
# wie: jongen
Alle telefoons trillen tegelijk. Een app van de winkels stuurt een foto.
Eronder staat: dief. Op de foto draagt iemand een groene jas.
Bij de fontein staat een jongen met een groene jas.
# beat: de_kring
# speel: kaart
# geluid: stilte
# wie: jongen
Mensen gaan om hem heen staan. Iemand filmt.
"Ik kocht een lampje," zegt hij. "Voor mijn fiets."
De app weet het zeker. Leg een kaart neer.
+ [ Met je handen # id: kring_handen # familie: handen # energie: -1 ]
    Je gaat voor hem staan, met open handen.
    De kring wordt groter. Iemand stopt met filmen.
+ [ Met mensen # id: kring_mensen # familie: mensen # zekerheid: +1 ]
    Je vraagt zijn naam en zegt hem hardop. Jesse.
    Nu heeft hij een naam. Ze roepen minder hard.
+ [ Met je hoofd # id: kring_hoofd # familie: hoofd # geld: +1 ]
    Je houdt de foto naast hem. Andere schoenen. Andere oren.
    "Kijk zelf," zeg jij. Ze kijken.
+ [ Hulp vragen # id: kring_hulp # familie: hulp # energie: +1 ]
    "Wie zag hem vandaag?" roep jij. De fietsenmaker steekt zijn hand op.
    Hij heeft de bon nog.
+ [ Iets nieuws proberen # id: kring_nieuw # familie: nieuw # leren: +1 ]
    Jij stuurt een foto rond van de duif. Eronder zet jij: dief.
    Iemand lacht. Dan iedereen.
- {gekozen() != "": De jongen leest jouw kaart: {gekozen()}.}
-> de_paal

=== aan_het_hek
# beat: aan_het_hek
# geluid: deur
# wie: fatma
Bij het hek staat de fanfare. Dertig mensen met trompetten en een tuba.
Ze staan niet op de lijst. In het plan staat: vol is vol.
"Ze mogen er niet in," zegt Fatma ongelukkig.
# beat: zonder_fanfare
# speel: kaart
# geluid: werk
# wie: meneer_tan
"Ik kwam voor de muziek," zegt meneer Tan. Hij draagt netjes zijn polsbandje.
Buiten begint de tuba vast te oefenen.
Leg een kaart neer.
+ [ Met je handen # id: hek_handen # familie: handen # energie: -1 ]
    Jij telt de polsbandjes van wie al weg is. Het zijn er dertig.
    Het hek gaat open.
+ [ Met mensen # id: hek_mensen # familie: mensen # energie: +1 ]
    "Wie wil er even ruilen?" vraag jij. Dertig mensen gaan buiten friet eten.
+ [ Met je hoofd # id: hek_hoofd # familie: hoofd # geld: +1 ]
    Jij leest het plan nog eens. Wie werkt, telt niet mee.
    De fanfare werkt.
+ [ Hulp vragen # id: hek_hulp # familie: hulp # zekerheid: +1 ]
    Jij belt wie het plan schreef. Zij staat al op het plein.
    Zij speelde vroeger tuba.
+ [ Iets nieuws proberen # id: hek_nieuw # familie: nieuw # leren: +1 ]
    De fanfare blijft buiten, op straat. Daar is geen regel voor.
    Het plein luistert over het hek.
- {gekozen() != "": Meneer Tan leest jouw kaart: {gekozen()}.}
-> de_paal

=== te_vol
# beat: te_vol
# geluid: werk
# wie: kind
Geen hek, geen kaartjes. Iedereen komt.
Bij de fontein kan niemand zijn arm nog optillen.
Daar staat een meisje. "Mijn vader is weg," zegt ze.
# beat: de_golf
# speel: kaart
# geluid: werk
# wie: kind
De mensen duwen, als een golf. Jouw team is met drie.
De inspecteur ziet alles. Hij zegt niets.
Het meisje houdt jouw jas vast. Leg een kaart neer.
+ [ Met je handen # id: golf_handen # familie: handen # energie: -1 ]
    Je tilt haar op de rand van de fontein. Nu ziet iedereen haar.
    Iedereen doet een stap terug.
+ [ Met mensen # id: golf_mensen # familie: mensen # zekerheid: +1 ]
    "Eén stap terug. Dank u. Nog één." Jij zegt het rustig en hard.
    Het gaat klinken als een lied.
+ [ Met je hoofd # id: golf_hoofd # familie: hoofd # geld: +1 ]
    Jij ziet waar de golf begint: bij de friet.
    De friet gaat naar de straat. De mensen ook.
+ [ Hulp vragen # id: golf_hulp # familie: hulp # energie: +1 ]
    Jij pakt de hand van een vreemde. Die pakt er ook een.
    Zo staat er een hek van mensen.
+ [ Iets nieuws proberen # id: golf_nieuw # familie: nieuw # leren: +1 ]
    Jij wijst de muziek naar de straat. De trompetten gaan voorop.
    Het plein loopt erachteraan.
- {gekozen() != "": Het meisje houdt jouw kaart vast: {gekozen()}.}
-> de_paal

=== de_paal
# beat: de_paal
# geluid: machine
# wie: fatma
{ai == "veel": Er komt weer een slimme camera bij. De dertiende. | Er komt een slimme camera. Hij is op proef.}
{daalt(1) != "":
    De computer erin doet nu dit: {daalt(1)}.
- else:
    Hij telt mensen. Met jouw kaarten doet hij niets.
}
"Dit doet hij niet," leest Fatma. "{blijft(1) != "":{groot(blijft(1))}|{groot(eigen)}}."
+ [ "Fijn. Twee ogen erbij." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Eén," zegt Fatma. "Maar wel een groot oog."
+ {daalt(1) != ""} [ "Jammer. Dat was van mij." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Fatma knikt. "Van mij ook. Ik was er goed in."
+ {daalt(1) == ""} [ "Jammer. Er wordt al zoveel gekeken." # id: zoveel_gekeken # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Fatma knikt. "Ik doe thuis ook de gordijnen dicht."
+ [ "Ik kijk zelf ook nog even." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    De inspecteur gaat erop zitten. "Die ziet niets meer," zegt Fatma.
- {
    - reg == "veel": -> het_verslag
    - else: -> wie_zegt_nee
}

=== het_verslag
# beat: het_verslag
# geluid: werk
# wie: fatma
Alles wordt opgeschreven. Hoe laat, waar, wie, wat. Zes bladzijden.
"Staat het er niet, dan is het niet gebeurd," zegt Fatma.
Buiten huilt een jongetje. Zijn knie bloedt.
+ [ Je schrijft het rustig op. # id: rustig_opschrijven # beeld: pencil-line # wijst: precies # zekerheid: +1 ]
    Om tien voor zes is het klaar. Een collega plakte de pleister.
+ [ Eerst de pleister. # id: eerst_pleister # beeld: first-aid-kit # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    Hij is vijf. Het prikt. Daarna schrijf je zes bladzijden.
+ [ "Ik vertel, jij tikt. Goed?" # id: vertel_tik # beeld: chats-circle # wijst: samen # leren: +1 ]
    Het gaat twee keer zo snel. Dan is er tijd voor de knie.
- -> jouw_beurt

=== wie_zegt_nee
# beat: wie_zegt_nee
# geluid: stilte
# wie: klant
Een man wil dansen, boven op de fontein. Hij vraagt het netjes.
Er is geen regel en geen baas.
"Mag het van jou?" Iedereen kijkt naar jou.
+ [ "Nee. Er staan kinderen onder." # id: nee_kinderen # beeld: hand-palm # wijst: moed # zekerheid: -1 ]
    Hij vloekt. Twee vaders steken hun duim op.
+ [ "Daar, op het muurtje. Met mij." # id: op_het_muurtje # beeld: music-notes # wijst: samen # energie: -1 ]
    ~ band = band + 1
    Jij houdt zijn hand vast. Het is mooi. Het is ook glad.
+ [ "Vraag het de mensen hier." # id: vraag_de_mensen # beeld: hand-arrow-up # wijst: vrijheid # leren: +1 ]
    Ze steken hun hand op. Nee wint, met elf handen.
- -> jouw_beurt

=== jouw_beurt
# beat: jouw_beurt
# speel: kaart
# geluid: stilte
# wie: fatma
Een man scheldt jou uit, vlak voor jouw gezicht. Dan loopt hij weg.
Jouw handen trillen nog.
Fatma komt naast je staan. "Nu zijn wij er voor jou." Leg een kaart neer.
+ [ Met je handen # id: beurt_handen # familie: handen # energie: +1 ]
    Je doet iets wat je goed kent. Fatma houdt de rest weg.
    Je handen trillen niet meer.
+ [ Met mensen # id: beurt_mensen # familie: mensen # zekerheid: +1 ]
    Je vertelt wat hij zei. Alles. Fatma zegt alleen: "Ja."
    Dan is het kleiner.
+ [ Met je hoofd # id: beurt_hoofd # familie: hoofd # leren: +1 ]
    Wat gebeurde eerst? En toen? Jullie zetten het samen op een rij.
    Het lag niet aan jou.
+ [ Hulp vragen # id: beurt_hulp # familie: hulp # energie: +1 ]
    "Neem jij het even over?" Fatma pakt jouw portofoon.
    Meneer Tan schuift op. De bank is nog warm.
+ [ Iets nieuws proberen # id: beurt_nieuw # familie: nieuw # geld: -1 ]
    Je koopt poffertjes. Voor het hele team.
    Met heel veel suiker. Het helpt.
- {gekozen() != "": Fatma houdt jouw kaart vast: {gekozen()}.}
{
    - ai == "veel" && reg == "veel": -> lint_weg
    - ai == "veel": -> de_foto
    - reg == "veel": -> zes_pleisters
    - else: -> geen_stem
}

=== lint_weg
# beat: lint_weg
# plaats: werkplek, avond
# geluid: stilte
# wie: meneer_tan
Om zeven uur mag het lint weg. Niemand is gewond. Niemand heeft gedanst.
Meneer Tan krijgt zijn tas terug. Hij zet vier keer zijn naam.
"Veilig was het," zegt hij.
+ [ "Het spijt me van uw avond." # id: spijt_me # beeld: heart # wijst: eerlijk # energie: -1 ]
    ~ band = band + 1
    "Jij kwam het zeggen," zegt hij. "Een camera doet dat niet."
+ [ "Mag er nog één lied?" # id: nog_een_lied # beeld: music-notes # wijst: moed # zekerheid: -1 ]
    Eén lied mag. Hij danst met zijn stok. De computer telt: één.
+ [ "Ik ben blij dat het brood was." # id: blij_brood # beeld: bread # wijst: humor # energie: +1 ]
    "Ik ook," zegt hij. "De inspecteur lust niets anders."
- -> dank_je

=== de_foto
# beat: de_foto
# plaats: werkplek, avond
# geluid: telefoon
# wie: jongen
Vandaag vond de app vier kinderen terug. Elk in één minuut.
Ook zijn foto staat er nog. "Wie haalt die weg?" vraagt de jongen.
"Volgens mij mag het niet," zegt Fatma. "Niemand let erop."
+ [ Je belt alle winkels. # id: winkels_bellen # beeld: phone # wijst: geduld # energie: -1 ]
    ~ band = band + 1
    Na de negende winkel is de foto weg. Bijna overal.
+ [ "Ik loop met jou naar huis." # id: mee_naar_huis # beeld: house-line # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    Zijn nieuwe lampje doet het. Jullie lopen achter het licht.
+ [ "Schrijf op wat er gebeurde." # id: schrijf_op # beeld: pencil-line # wijst: precies # leren: +1 ]
    Hij schrijft een hele bladzijde. Jij zet jouw naam eronder.
- -> dank_je

=== zes_pleisters
# beat: zes_pleisters
# plaats: werkplek, avond
# geluid: werk
# wie: meneer_tan
Zes pleisters. Geen ruzie. Alles ging zoals in het plan.
Buiten het hek staan nog tweehonderd mensen. Zij dansen daar.
"Kijk," zegt meneer Tan. "Het feest is buiten."
+ [ "Zullen we gaan kijken?" # id: gaan_kijken # beeld: footprints # wijst: vrijheid # energie: +1 ]
    ~ band = band + 1
    Niemand vraagt naar zijn polsbandje. Dan danst hij.
+ [ "Volgend jaar een groter plein." # id: groter_plein # beeld: lightbulb # wijst: leergierig # leren: +1 ]
    Fatma schrijft het op. Het is punt eenentwintig.
+ [ "Zes pleisters. Dat is goed werk." # id: goed_werk # beeld: first-aid-kit # wijst: zekerheid # zekerheid: +1 ]
    "Vorig jaar waren het er veertig," zegt Fatma.
- -> dank_je

=== geen_stem
# beat: geen_stem
# plaats: werkplek, avond
# geluid: stilte
# wie: kind
Om zeven uur is jouw stem weg. De vader is er weer.
Het meisje slaapt op zijn schouder. Het plein ligt vol bekers.
"Het mooiste feest," zegt iemand. "Het engste ook," zegt Fatma.
+ [ Je ruimt de bekers op. # id: bekers # beeld: broom # wijst: samen # energie: -1 ]
    ~ band = band + 1
    Eén beker, twee bekers. Dan staan er ineens dertig mensen te rapen.
+ [ Je drinkt thee en zwijgt. # id: thee_zwijgen # beeld: coffee # wijst: tijd # energie: +1 ]
    Fatma zwijgt mee. Zij heeft ook geen stem meer.
+ [ Je schrijft: volgend jaar een hek. # id: volgend_jaar_hek # beeld: clipboard-text # wijst: precies # zekerheid: +1 ]
    Fatma leest het. Ze zet erbij: een klein hek.
- -> dank_je

=== dank_je
De portofoon kraakt nog één keer. "Dank je," zegt Fatma. "Hiervoor roep ik jou weer: {eigen}."
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: meneer_tan
{bank > 0: "Jij kwam bij mijn bank," zegt meneer Tan. | Meneer Tan loopt mee. Zijn stok tikt.}
{ai == "veel": "De camera keek ook. Hij weet niet hoe ik heet." | "Jij keek de hele dag. Met twee ogen."}
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{band > 2: "En jij? Ik wil het echt weten." | "En jij?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Eén dienst meelopen met een ander team. Eén vraag: wat ziet die camera?
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. {band > 2:Fatma roept jou nog wel eens.|Het werk ken je al.} Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. {band > 2:De mensen van het plein bleven.|Wat goed was, nam je mee.} Dat is een stap.
        - else: {ai == "veel":Over een jaar zie jij wat de camera mist. Fatma vraagt jou erbij. Dat is een stap.|Over een jaar leert een nieuwe dit werk van jou. Fatma kijkt mee. Dat is een stap.}
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":Over een jaar leer jij dit werk: {dichtbij(1)}.|Over een jaar doe jij hier ander werk.} {reg == "veel":Fatma zet jou op de lijst.|Meneer Tan houdt een plek vrij.} Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {bank > 0:Over een jaar doe jij iets heel nieuws. Meneer Tan stuurt jou een kaart. Dat is een stap.|Over een jaar doe jij iets heel nieuws. De inspecteur kent jou nog. Dat is een stap.}
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: meneer_tan
{energie < 2: Je bent moe. Het was een lange dag. | Je hebt nog energie. Dat merk je nu pas.}
De tram komt. Op het dak zit een duif.
{
    - ai == "veel" && reg == "veel": "Die heeft geen kaartje," zegt meneer Tan. Hij strooit brood.
    - ai == "veel": Alle telefoons trillen. Een foto van de duif. Eronder staat: gezocht.
    - reg == "veel": Om zijn poot zit een polsbandje. "Hij mocht erin," zegt meneer Tan.
    - else: In zijn bek zit een stukje friet. "Hij had ook dienst," zegt meneer Tan.
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "beveiliger"
=== function kan(n)
{ n:
    - 1: ~ return "rustig blijven bij ruzie"
    - 2: ~ return "een gebouw controleren"
    - else: ~ return "mensen de weg wijzen"
}
=== function stijgt(n)
~ return "mensen helpen na een ongeluk"
=== function naast(n)
~ return "rustig blijven bij ruzie"
=== function daalt(n)
~ return "camerabeelden bekijken"
=== function blijft(n)
~ return "een ruzie stoppen met praten"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "half acht"
=== function geluid()
~ return "een portofoon"
=== function collega()
~ return "Sanne"
=== function eerste_ding()
~ return "een ronde lopen"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "conciërge"
