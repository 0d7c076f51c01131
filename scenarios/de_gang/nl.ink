// Deur veertig. Sector: care for the elderly. Winds: zorg and robots, each veel or weinig: four days in one corridor.
// The running thing: a roll of red tape. Mr Tan sticks a strip where he got to; at the end there is one on the player's sleeve.
// The player helps Mrs Bos and is helped by Mr Tan. What stands in { } comes from the player and may be empty.

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
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR zorg = ""
VAR robots = ""
VAR tan = 0
VAR eigen = ""
VAR deur = "veertig"
VAR keuze = ""
VAR eerste_weg = "Ik blijf en ik groei hier."

-> nu_al

=== nu_al
~ zorg = hendel("zorg")
~ robots = hendel("robots")
{situatie():
    - "kwijt":
~ eerste_weg = "Hetzelfde werk, op een andere plek."
    - "niet_terug":
~ eerste_weg = "Ik neem mee wat goed was."
    - "school":
~ eerste_weg = "Ik houd deze richting. Die past."
}
// bron: CBS Bevolkingsprognose 2024-2070
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
Dit zie je nu al. Een lange gang met veel deuren.
Elk jaar zijn er meer mensen van tachtig.
De één wil koffie. De ander wil naar buiten.
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
Dit huis heet De Linde. Eén gang, veertig deuren.
{eerste_ding() != "": Eerst doe je dit: {eerste_ding()}.}
# beat: plakband
# wie: meneer_tan
Bij deur twaalf staat meneer Tan. Bijna tachtig, een stok, een rol rood plakband.
Op de muur plakt een rood streepje. "Zo ver kwam ik gisteren."
"Vandaag deur veertig. Daar zie je de tram."
+ [ "Achtentwintig deuren. Kom, we gaan." # id: met_hem # beeld: footprints # wijst: zorg # energie: -1 ]
    ~ tan = tan + 1
    Stok, stap, stok, stap. Bij deur dertien plakt hij een nieuw streepje.
+ [ "Deur dertien is ook mooi." # id: dertien # beeld: door-open # wijst: eerlijk # zekerheid: +1 ]
    "Dertien?" zegt hij. "Daar kijk je uit op veertien."
+ [ "Plakt u mij niet vast?" # id: vastplakken # beeld: smiley-wink # wijst: humor # energie: +1 ]
    "Jij loopt te snel," zegt hij. "Jou krijg ik niet te pakken."
- {zorg == "veel": -> vol | -> stil}

=== vol
# beat: vol
# geluid: deur
# wie: agnieszka
De gang is vol. In de eetzaal staan nu ook bedden.
Het ruikt naar koffie, zeep en natte jassen.
Drie bellen gaan tegelijk. "Jij of ik?" vraagt Agnieszka.
+ [ "Jij één. Ik de andere twee." # id: twee_bellen # beeld: person-simple-run # wijst: vlug # energie: -1 ]
    Je bent snel. De man van deur negentien vraagt hoe laat het is.
+ [ "Wie belt er nooit?" # id: nooit_bellen # beeld: ear # wijst: precies # zekerheid: +1 ]
    Deur negen. Daar ligt iemand met koude voeten. Nu niet meer.
+ [ "Eén bel tegelijk. Rustig." # id: een_bel # beeld: hourglass # wijst: geduld # energie: +1 ]
    De derde bel was een lepel. Die viel op de knop.
- -> waarmee

=== stil
# beat: stil
# geluid: stilte
# wie: agnieszka
De gang is stil. Achttien deuren zijn op slot.
Mensen blijven langer fit. Ze wonen langer thuis.
"Ik heb tijd," zegt Agnieszka. "Dat vind ik eng."
+ [ "Eng? Ik zet koffie." # id: warme_koffie # beeld: coffee # wijst: mensen # energie: +1 ]
    Jullie drinken hem warm op. Dat is jaren geleden.
+ [ "Wie woont er nog wel?" # id: wie_nog # beeld: magnifying-glass # wijst: leergierig # leren: +1 ]
    De man van deur zes bouwt een brommer. "Houd vast," zegt hij. Je houdt een schroef vast.
+ [ "Blijft er werk voor ons?" # id: werk_voor_ons # beeld: question # wijst: eerlijk # zekerheid: -1 ]
    "Dat vraag ik ook elke avond," zegt ze. "Aan de kat."
- -> waarmee

=== waarmee
# beat: waarmee
# geluid: werk
# wie: agnieszka
{collega() != "": {collega()} is er vandaag niet. | Vandaag zijn jullie met zijn tweeën.}
{in_handen() != "": In jouw handen: {in_handen()}.}
"Wat doe jij zelf, wat er ook gebeurt?" vraagt Agnieszka. "Dan weet ik dat."
+ [ {groot(kan(1))} # id: eigen_een # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    "Goed," zegt ze. "Dan blijf ik daar weg."
+ {kan(2) != ""} [ {groot(kan(2))} # id: eigen_twee # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    "Goed," zegt ze. "Jij bent daar beter in."
+ {kan(3) != ""} [ {groot(kan(3))} # id: eigen_drie # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    "Goed," zegt ze. "Roep als je mij nodig hebt."
+ [ Kijken wie mij nodig heeft. # id: wie_mij_nodig_heeft # beeld: eye # wijst: zorg # energie: -1 ]
    ~ eigen = kan(1)
    "Dat is iedereen," zegt Agnieszka. "Begin maar ergens."
- {robots == "veel": -> drempel | -> wiel}

=== drempel
# beat: drempel
# speel: kaart
# geluid: machine
# wie: bep
Er rijdt een kar. Niemand duwt hem.
"Ik ben Bep. Ik breng de lakens."
Bij deur acht is een drempel. Bonk. Bonk. Bonk.
Achter de deur roept iemand: "Binnen."
Leg een kaart neer.
+ [ Met je handen # id: drempel_handen # familie: handen # energie: -1 ]
    Je tilt hem erover. Bep is zwaarder dan hij lijkt.
+ [ Met mensen # id: drempel_mensen # familie: mensen # energie: +1 ]
    Je doet de deur open. "Bezoek," zeg jij. In bed zwaait iemand naar Bep.
+ [ Met je hoofd # id: drempel_hoofd # familie: hoofd # zekerheid: +1 ]
    Je zoekt een plankje. Het past precies. Nu is het een helling.
+ [ Hulp vragen # id: drempel_hulp # familie: hulp # energie: +1 ]
    Je roept Agnieszka. Zij geeft een duw, precies op de goede plek.
+ [ Iets nieuws proberen # id: drempel_nieuw # familie: nieuw # leren: +1 ]
    "Bep, achteruit. En dan met vaart." Het lukt. De lakens liggen overal.
- {gekozen() != "": Op de kar ligt nu jouw kaart: {gekozen()}.}
-> lotte

=== wiel
# beat: wiel
# speel: kaart
# geluid: werk
# wie: meneer_tan
De kar met lakens piept. Al zes jaar.
Vandaag breekt het wiel af. Het rolt de hele gang door.
"Dat wiel komt verder dan ik," zegt meneer Tan.
Leg een kaart neer.
+ [ Met je handen # id: wiel_handen # familie: handen # energie: -1 ]
    Je tilt de hoek op. Blokje eronder, wiel erop. Hij rijdt weer, scheef.
+ [ Met mensen # id: wiel_mensen # familie: mensen # energie: +1 ]
    Je laat de kar staan. Iedereen haalt zijn eigen lakens, in ochtendjas.
+ [ Met je hoofd # id: wiel_hoofd # familie: hoofd # zekerheid: +1 ]
    In de kelder staat een oude kar. Die heeft hetzelfde wiel.
+ [ Hulp vragen # id: wiel_hulp # familie: hulp # energie: +1 ]
    ~ tan = tan + 1
    "Meneer Tan, houdt u de kar vast?" Met één hand houdt hij vast. Trots.
+ [ Iets nieuws proberen # id: wiel_nieuw # familie: nieuw # leren: +1 ]
    Je knoopt een laken aan de kar. Slepen gaat ook.
- {gekozen() != "": Op de kar ligt nu jouw kaart: {gekozen()}.}
-> lotte

=== lotte
# beat: lotte
# geluid: telefoon
# wie: lotte
Daar is Lotte. Zij leidt dit huis.
{zorg == "veel": "Ik heb acht mensen te weinig," zegt ze. | "Ik heb veel te veel kamers," zegt ze.}
{stijgt(1) != "":
    "Wie leert dit: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Ik zoek iemand die anderen leert wat jij kunt."
}
+ [ "Ik. Als het in werktijd mag." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Dinsdagmiddag," zegt Lotte. Ze schrijft het op een pleister.
+ [ "Weet iemand hoe het straks gaat?" # id: genoeg_mensen # beeld: chart-bar # wijst: eerlijk # zekerheid: -1 ]
    // bron: ROA AIS 2030 verwacht in 2030 bijna geen tekort; Prognosemodel Zorg en Welzijn verwacht een groot tekort
    "Het ene bureau zegt: bijna genoeg mensen. Het andere: veel te weinig."
    "Wie heeft gelijk?" – "Ze hebben allebei een mooi plaatje."
+ [ "Nu niet. Dit is genoeg." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Dat mag," zegt Lotte. "In mei vraag ik het weer."
- {zorg == "veel": -> koffer | -> koelkast}

=== koffer
# beat: koffer
# plaats: werkplek, middag
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
Op de gang staat een koffer. Daarop zit mevrouw Bos.
"Ik kom hier wonen," zegt ze. "Ze zeggen: morgen."
Er is geen kamer vrij. Die koffer is haar hele huis.
Leg een kaart neer.
+ [ Met je handen # id: koffer_handen # familie: handen # energie: -1 ]
    Een stoel, een kussen, een lampje. Midden op de gang is nu een kamer.
+ [ Met mensen # id: koffer_mensen # familie: mensen # energie: +1 ]
    Je gaat naast haar zitten. De koffer kraakt. Jullie lachen allebei.
+ [ Met je hoofd # id: koffer_hoofd # familie: hoofd # zekerheid: +1 ]
    Je telt de deuren na. De vrouw van deur drie gaat logeren. Eén nacht ruilen kan.
+ [ Hulp vragen # id: koffer_hulp # familie: hulp # energie: +1 ]
    Je klopt bij deur acht. Daar is thee. En een bank met dekens.
+ [ Iets nieuws proberen # id: koffer_nieuw # familie: nieuw # leren: +1 ]
    Je hangt een bordje aan de koffer: deur 41. Meneer Tan klopt aan.
- {gekozen() != "": Vandaag was deze kaart genoeg: {gekozen()}.}
{robots == "veel": -> bep_doet | -> zelf_doen}

=== koelkast
# beat: koelkast
# plaats: werkplek, middag
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
Mevrouw Bos komt op de fiets. Zij woont nog thuis.
"Ik kom voor de koffie," zegt ze. Ze gaat niet weg.
"Thuis praat er niemand. De koelkast zoemt."
Leg een kaart neer.
+ [ Met je handen # id: koelkast_handen # familie: handen # energie: -1 ]
    "Vouwt u mee?" Vijftig handdoeken, hoek op hoek. Ze fluit erbij.
+ [ Met mensen # id: koelkast_mensen # familie: mensen # energie: +1 ]
    Je vraagt hoe oud die koelkast is. Het gesprek duurt een uur.
+ [ Met je hoofd # id: koelkast_hoofd # familie: hoofd # zekerheid: +1 ]
    De man van deur zes zoekt iemand met kleine vingers. Zij zoekt iemand. Dinsdag, twee uur.
+ [ Hulp vragen # id: koelkast_hulp # familie: hulp # energie: +1 ]
    "Wij zoeken een vierde voor kaarten. Doet u mee?" Ze wint meteen.
+ [ Iets nieuws proberen # id: koelkast_nieuw # familie: nieuw # leren: +1 ]
    Jullie zetten de koffie voor de deur, op straat. Nu blijven er zes.
- {gekozen() != "": Vandaag was deze kaart genoeg: {gekozen()}.}
{robots == "veel": -> bep_doet | -> zelf_doen}

=== bep_doet
# beat: bep_doet
# geluid: machine
# wie: agnieszka
Bep rijdt de hele dag door. Er zijn vier Beps.
{daalt(1) != "": Dit doet een machine nu: {daalt(1)}. | Ze doen een klein deel. Niets van jouw kaarten.}
Dit doet Bep niet: {blijft(1) != "":{blijft(1)}|{eigen}}.
"Mijn rug is blij," zegt Agnieszka. "Mijn oren niet."
+ [ "Fijn. Mijn rug ook." # id: bep_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Dan dansen we vanavond," zegt ze. Ze meent het.
+ {daalt(1) != ""} [ "Jammer. Dat was van mij." # id: bep_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Van ons," zegt ze. Jullie kijken de kar na.
+ {daalt(1) == ""} [ "Jammer. Ik bracht graag de lakens." # id: bep_langs # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Ja," zegt ze. "Met de lakens bracht jij het nieuws."
+ [ "Eerst zien of het goed gaat." # id: bep_afwachten # beeld: hourglass # gevoel: afwachten ]
    "Vier karren," zegt ze. "Ik geef ze een week."
- {zorg == "veel": -> vol_bep_file | -> leeg_bep_horloge}

=== zelf_doen
# beat: zelf_doen
# geluid: stilte
# wie: agnieszka
// uitleg tilhulp: een machine die een mens helpt tillen
De tilhulp: batterij leeg. Alweer.
{daalt(1) != "": In een andere stad doet een machine dit: {daalt(1)}. | In een andere stad rijdt de kar vanzelf.}
Hier doen jullie het zelf. Ook dit: {blijft(1) != "":{blijft(1)}|{eigen}}.
"Mijn oren zijn blij," zegt ze. "Mijn rug niet."
+ [ "Fijn. Zo hoor ik nog eens wat." # id: zelf_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Ik ook," zegt ze. "Vooral mijn rug. Krak."
+ [ "Jammer. Zo'n machine wil ik ook." # id: zelf_verlies # beeld: smiley-sad # gevoel: verlies # energie: -1 ]
    "Ik vroeg er één," zegt ze. "Ik kreeg een folder."
+ [ "Eerst zien. Dan geloof ik het." # id: zelf_afwachten # beeld: eye # gevoel: afwachten ]
    "Mijn zus werkt met machines," zegt ze. "Ze klaagt ook."
- {zorg == "veel": -> vol_hand_lift | -> leeg_hand_sleutel}

=== vol_bep_file
# beat: vol_bep_file
# speel: kaart
# geluid: machine
# wie: bep
Om vier uur staat alles vast. Vier karren, drie rollators, één bed.
"Na u," zegt Bep. "Na u," zegt de andere Bep.
Achteraan wil iemand heel graag naar de wc.
Leg een kaart neer.
+ [ Met je handen # id: file_handen # familie: handen # energie: -1 ]
    Je pakt de eerste kar en trekt. Dan schuift de hele rij.
+ [ Met mensen # id: file_mensen # familie: mensen # energie: +1 ]
    "Eerst mensen, dan wielen." De rollators gaan voor. Iedereen klapt.
+ [ Met je hoofd # id: file_hoofd # familie: hoofd # zekerheid: +1 ]
    Eén kar achteruit, bij deur twintig. Het bed opzij. De puzzel klopt.
+ [ Hulp vragen # id: file_hulp # familie: hulp # energie: +1 ]
    ~ tan = tan + 1
    "Meneer Tan, regelt u het verkeer?" Zijn stok gaat omhoog. Alles stopt.
+ [ Iets nieuws proberen # id: file_nieuw # familie: nieuw # leren: +1 ]
    Rood plakband op de vloer. Rijden links, lopen rechts. Het werkt.
- {gekozen() != "": Dit legde jij neer: {gekozen()}.}
-> vol_bep_haag

=== vol_bep_haag
# beat: vol_bep_haag
# wie: meneer_tan
Nu staan de karren netjes langs de muur.
Meneer Tan loopt erlangs. "Dag," zegt Bep. "Dag," zegt Bep.
Bij deur eenendertig willen zijn benen niet meer. "Telt rijden ook?" vraagt hij.
+ [ "Ja. Stap maar op." # id: rijden_telt # beeld: truck-trailer # wijst: humor # energie: +1 ]
    ~ tan = tan + 1
    Hij zit op Bep, als een koning. Bij deur veertig plakt hij een kruisje.
+ [ "Nee. Morgen weer verder." # id: morgen_verder # beeld: calendar-check # wijst: eerlijk # zekerheid: +1 ]
    ~ deur = "eenendertig"
    "Zo is het," zegt hij. Het streepje komt bij eenendertig.
+ [ "Wat vindt u zelf?" # id: vindt_u_zelf # beeld: ear # wijst: geduld ]
    ~ deur = "eenendertig"
    Hij denkt lang na. "Half," zegt hij. Hij plakt een half streepje.
- -> zaterdag

=== vol_hand_lift
# beat: vol_hand_lift
# speel: kaart
# geluid: stilte
# wie: lotte
De lift van het huis is stuk. Het eten staat beneden.
Veertig mensen hebben honger. Er is één trap.
Beneden staan tien zoons, dochters en buren. "Zeg maar wat," roepen ze.
Leg een kaart neer.
+ [ Met je handen # id: lift_handen # familie: handen # energie: -1 ]
    Jij neemt de zwaarste pan. De rest loopt vanzelf achter je aan.
+ [ Met mensen # id: lift_mensen # familie: mensen # energie: +1 ]
    Je maakt een rij op de trap. De borden gaan van hand tot hand.
+ [ Met je hoofd # id: lift_hoofd # familie: hoofd # zekerheid: +1 ]
    Eerst de pannen, dan de borden. Drie keer lopen, geen veertig.
+ [ Hulp vragen # id: lift_hulp # familie: hulp # energie: +1 ]
    "Wie kan er goed sjouwen?" Eén zoon verhuist piano's. Soep is niets.
+ [ Iets nieuws proberen # id: lift_nieuw # familie: nieuw # leren: +1 ]
    Je laat een mand zakken, aan drie lakens. De pudding komt heel boven.
- {gekozen() != "": Dit legde jij neer: {gekozen()}.}
-> vol_hand_trap

=== vol_hand_trap
# beat: vol_hand_trap
# wie: meneer_tan
Na het eten gaat niemand weg. Iemand heeft een accordeon.
"Nu," zegt meneer Tan. Twintig mensen tellen zijn stappen hardop.
Bij deur zevenentwintig willen zijn benen niet meer. Jouw rug is ook moe.
+ [ "Wie geeft hem een arm?" # id: een_arm # beeld: users-three # wijst: samen # energie: -1 ]
    ~ tan = tan + 1
    Vier armen. Zo haalt hij deur veertig. "Dat telt," zegt hij. "Ik liep."
+ [ "Zevenentwintig. Dat is ver." # id: dat_is_ver # beeld: hand-heart # wijst: eerlijk # zekerheid: +1 ]
    ~ deur = "zevenentwintig"
    "Verder dan met kerst," zegt hij. Hij plakt twee streepjes.
+ [ "Wie kan er morgen weer?" # id: morgen_weer # beeld: calendar-check # wijst: mensen # leren: +1 ]
    ~ deur = "zevenentwintig"
    Drie handen. "Elke dag lukt mij niet," zegt een dochter zacht.
- -> zaterdag

=== leeg_bep_horloge
# beat: leeg_bep_horloge
# speel: kaart
# geluid: machine
# wie: bep
Bep stopt naast je. Zijn lamp is rood.
"Meneer Tan ligt op de grond. Deur twaalf. Dat zegt zijn horloge."
Bij deur twaalf ligt het horloge. Verder niemand.
Leg een kaart neer.
+ [ Met je handen # id: horloge_handen # familie: handen # energie: -1 ]
    Je duwt alle deuren open. Stof, een stoel, een kat. De kat is nieuw.
+ [ Met mensen # id: horloge_mensen # familie: mensen # energie: +1 ]
    Deur zes zag hem lopen. "Hij floot," zegt de man. "Die kant op."
+ [ Met je hoofd # id: horloge_hoofd # familie: hoofd # zekerheid: +1 ]
    Zijn stok is weg. Zijn plakband ook. Dan weet jij het al.
+ [ Hulp vragen # id: horloge_hulp # familie: hulp # energie: +1 ]
    "Bep, waar kom jij nooit?" – "Deur veertig. Daar is een drempel."
+ [ Iets nieuws proberen # id: horloge_nieuw # familie: nieuw # leren: +1 ]
    Je volgt de rode streepjes, als een spoor. Ze gaan ver.
- {gekozen() != "": Dit legde jij neer: {gekozen()}.}
-> leeg_bep_raam

=== leeg_bep_raam
# beat: leeg_bep_raam
# wie: meneer_tan
Bij deur veertig zit hij voor het raam. Helemaal zelf gelopen.
"Dat horloge piept als ik ver ga. Hier piept niets."
Achter jou bonkt Bep tegen de drempel. Niemand zag hem lopen.
+ [ Je gaat naast hem zitten. # id: naast_hem # beeld: armchair # wijst: zorg # energie: +1 ]
    ~ tan = tan + 1
    "Nu zag jij het," zegt hij. Daar gaat de tram.
+ [ "Ik was bang om u." # id: bang_om_u # beeld: heart # wijst: eerlijk # energie: -1 ]
    ~ tan = tan + 1
    "Dat is lang geleden," zegt hij. "Dat iemand dat was."
+ [ "Horloge om. Maar de piep uit." # id: piep_uit # beeld: speaker-slash # wijst: vrijheid # zekerheid: +1 ]
    "Afgesproken," zegt hij. "Vertel jij het aan Bep?"
- -> lege_kamers

=== leeg_hand_sleutel
# beat: leeg_hand_sleutel
# speel: kaart
# geluid: deur
# wie: lotte
Lotte heeft een sleutel. "De halve gang gaat dicht," zegt ze.
"Te weinig bewoners." Voorbij deur twintig is het donker en koud.
"En deur veertig dan?" vraagt meneer Tan.
Leg een kaart neer.
+ [ Met je handen # id: sleutel_handen # familie: handen # energie: -1 ]
    Het slot zit vast van de kou. Jouw handen krijgen het los.
+ [ Met mensen # id: sleutel_mensen # familie: mensen # energie: +1 ]
    "Eén avond nog," zeg jij. Lotte kijkt naar hem. Ze geeft de sleutel.
+ [ Met je hoofd # id: sleutel_hoofd # familie: hoofd # zekerheid: +1 ]
    Er is nog een deur, in de tuin. Die stond op geen lijst.
+ [ Hulp vragen # id: sleutel_hulp # familie: hulp # energie: +1 ]
    Agnieszka heeft ook een sleutel. "Al jaren," zegt ze. "Niemand vroeg ernaar."
+ [ Iets nieuws proberen # id: sleutel_nieuw # familie: nieuw # leren: +1 ]
    Jullie leggen telefoons op de vloer, met het lampje aan. Net een vliegveld.
- {gekozen() != "": Dit legde jij neer: {gekozen()}.}
-> leeg_hand_donker

=== leeg_hand_donker
# beat: leeg_hand_donker
# geluid: stilte
# wie: meneer_tan
Jullie lopen door het donker. Je ziet je adem.
Bij elke deur zegt hij een naam. "Dag Riet. Dag Sjaak."
Dan deur veertig. Het raam. De tram, vol licht.
+ [ Je zegt de namen mee. # id: namen_mee # beeld: chats-circle # wijst: zorg # energie: -1 ]
    ~ tan = tan + 1
    Twintig namen. De laatste zeggen jullie samen.
+ [ "Wie was Riet?" # id: wie_was_riet # beeld: question # wijst: mensen # leren: +1 ]
    ~ tan = tan + 1
    "Zij won altijd met kaarten," zegt hij. "Ze speelde vals."
+ [ Je houdt het licht vast. # id: licht_vast # beeld: lightbulb # wijst: samen # zekerheid: +1 ]
    Hij plakt zijn streepje. Scheef, rood, bij deur veertig.
- -> lege_kamers

=== zaterdag
# beat: zaterdag
# plaats: werkplek, avond
# geluid: werk
# wie: lotte
Lotte staat bij de kapstok. "Wie werkt er zaterdag?"
Iedereen kijkt naar zijn schoenen. Lotte ook.
+ [ "Ik. Dan wil ik woensdag vrij." # id: ruilen # beeld: swap # wijst: tijd # zekerheid: +1 ]
    ~ keuze = "Woensdag ben je vrij."
    Lotte ruilt. Het is haar eigen woensdag.
+ [ "Ik. Zet de uren erbij." # id: extra_dienst # beeld: coins # wijst: loon # geld: +1 ]
    ~ keuze = "Zaterdag werk je weer."
    "Jij bent goud waard," zegt Lotte. Goud gaat zaterdag vroeg uit bed.
+ [ "Ik niet. Ik ben te moe." # id: ik_niet # beeld: bed # wijst: eerlijk # energie: +1 ]
    ~ keuze = "Zaterdag slaap je uit."
    "Eerlijk," zegt Lotte. "Dan bel ik mijn moeder. Ze is zeventig."
- -> jij_ook

=== lege_kamers
# beat: lege_kamers
# plaats: werkplek, avond
# geluid: stilte
# wie: lotte
Lotte wijst naar de lege kamers. "Wat zou jij ermee doen?"
"Anders zijn er ook minder uren," zegt ze.
+ [ "Studenten. Met lawaai." # id: studenten # beeld: student # wijst: mensen # energie: +1 ]
    ~ keuze = "Straks wonen hier misschien studenten."
    "Mijn bewoners zijn erger," zegt Lotte. Ze schrijft het op.
+ [ "Een klas. Hier leer je dit werk." # id: een_klas # beeld: chalkboard-teacher # wijst: leergierig # leren: +1 ]
    ~ keuze = "Straks is hier misschien een klas."
    "Met meneer Tan als leraar," zegt ze. Ze schrijft het op.
+ [ "Eerst mijn uren. Dan de kamers." # id: eerst_uren # beeld: clock # wijst: zekerheid # zekerheid: +1 ]
    ~ keuze = "Morgen praat je met Lotte over je uren."
    "Je hebt gelijk," zegt Lotte. "Morgen, tien uur. Met koffie."
- -> jij_ook

=== jij_ook
# beat: jij_ook
# plaats: werkplek, avond
# geluid: stilte
# wie: meneer_tan
{energie < 2: Je benen zijn zwaar. Meneer Tan ziet het. | Je zoekt je jas. Meneer Tan houdt je tegen.}
"Zitten," zegt hij. Hij schuift zijn eigen stoel naar je toe.
{robots == "veel": Bep brengt soep. Bep weet niet waarom. | Agnieszka doet de laatste deur voor jou.}
+ [ Je gaat zitten. # id: zitten # beeld: armchair # wijst: mensen # energie: +1 ]
    "Zo," zegt hij. "Nu loop ik om jou heen."
+ [ "Vijf minuten dan." # id: vijf_minuten # beeld: timer # wijst: tijd # zekerheid: +1 ]
    Het worden er twintig. Hij telt ze niet.
+ [ "Leert u mij dat plakken?" # id: leer_plakken # beeld: student # wijst: leergierig # leren: +1 ]
    "Eerst lopen," zegt hij. "Dan scheuren. Dan plakken."
- -> mouw

=== mouw
# beat: mouw
# plaats: halte, avond
# geluid: tram
Bij de tram voel je iets aan je mouw. Rood plakband.
Er staat iets op, in kleine letters: {eigen}.
En daaronder: zo ver kwam jij.
# beat: de_vraag
# wie: agnieszka
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Het was een lange gang. | Je loopt rustig naar de halte.} {keuze}
"En jij?" vraagt Agnieszka. "Wat ga jij doen?"
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Iemand van tachtig vragen: wat helpt u?
Op je werk zeggen welk deel jij zelf wilt doen.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij in een ander huis.
        - "niet_terug": Over een jaar doe jij ander werk.
        - else: Over een jaar kun jij hier veel meer.
    }
    {zorg == "veel":
        {situatie() == "niet_terug": Letten op stille deuren: dat nam je mee. | Het is vol, en nieuwe mensen vragen het jou.}
    - else:
        {situatie() == "niet_terug": Tijd maken voor één mens: dat nam je mee. | De lege kamers leven weer, ook door jou.}
    }
    Dat is een stap.
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "": Over een jaar ben jij misschien een {dichtbij(1)}. | Over een jaar leer jij anderen dit werk.}
    {zorg == "veel": Agnieszka doet jouw deuren en belt elke week. | Elke dinsdag drink je koffie bij meneer Tan.}
    Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws.
    {tan > 1: Meneer Tan stuurt je elke maand een streepje. | Agnieszka belt je elke week met al het nieuws.}
    Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
De tram rijdt langs De Linde. Je kijkt omhoog.
{deur == "veertig":
    {robots == "veel":
        {zorg == "veel": Bij deur veertig branden vier lampjes. Daartussen zwaait meneer Tan. | Bij deur veertig zwaait een stok. Bep is nu ook over de drempel.}
    - else:
        {zorg == "veel": Bij deur veertig staan twintig mensen. Meneer Tan zwaait vooraan. | Bij deur veertig is het donker. Dan gaat er één lampje aan.}
    }
- else:
    Bij deur veertig staat een lege stoel. Die is voor morgen.
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "verzorgende"
=== function kan(n)
{ n:
    - 1: ~ return "bedden opmaken"
    - 2: ~ return "goed luisteren"
    - else: ~ return "voor ouderen zorgen"
}
=== function stijgt(n)
~ return "eerste hulp geven"
=== function naast(n)
~ return "voor ouderen zorgen"
=== function daalt(n)
~ return "formulieren invullen"
=== function blijft(n)
~ return "meeleven met de patiënt"
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
=== function collega()
~ return "Ria"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "woonbegeleider"
