// De balie. Sector: office and administration. Winds: ai and regels, each veel or weinig; so four days.
// A building with many doors, and a letter of 1994 that lay behind a cupboard for thirty-six years. What is special to one
// trade is told of the building; what the player does comes from their own cards.

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
VAR dicht = 0
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
Dit zie je nu al. Een computer schrijft een brief in één seconde.
Een andere computer schrijft het antwoord.
Soms leest geen mens het.
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
-> de_balie

=== de_balie
# beat: de_balie
# geluid: deur
# wie: noor
{ai == "veel":Zes verdiepingen. Op elke gang praat een scherm.|Zes verdiepingen. Op elke gang gaat een telefoon.} {reg == "veel":Op elke deur hangt een lijst.|Alle deuren staan open.}
Noor schuift een kast weg. Erachter ligt een brief uit 1994.
Er staat op: voor de dame van balie vier.
+ [ "Laat hem dicht, Noor." # id: laat_dicht # beeld: envelope # wijst: eerlijk # zekerheid: +1 ]
    ~ dicht = 1
    "Natuurlijk," zegt Noor. Ze houdt hem nog even tegen de lamp.
+ [ "Balie vier? Waar was dat?" # id: waar_was_dat # beeld: map-pin # wijst: leergierig # leren: +1 ]
    "Beneden," zegt Noor. "Nu staat daar het koffieapparaat."
+ [ "Wie werkt hier al zo lang?" # id: al_zo_lang # beeld: users # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    "Ik," zegt Hans. Hij heeft alle sleutels hier. Hij wordt rood.
- -> het_bordje

=== het_bordje
# beat: het_bordje
# geluid: werk
# wie: noor
Noor maakt bordjes, voor op elke deur. Met wat iemand kan.
"Wat zet ik bij jou?" vraagt ze.
{collega() != "": "Bij {collega()} staat: eerst kloppen."}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    Het bordje hangt. Het hangt zelfs recht.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    Het bordje hangt. Het hangt zelfs recht.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    Het bordje hangt. Het hangt zelfs recht.
+ [ "Zet maar: hier is koffie." # id: hier_is_koffie # beeld: coffee # wijst: humor # energie: +1 ]
    ~ eigen = kan(1)
    "Dan komt iedereen," zegt Noor. Ze schrijft iets anders.
- Twee stukjes krant hangen aan de muur. Eén: werk op kantoor wordt minder. Twee: kantoor zoekt mensen.
"Ze lazen elkaar niet," zegt Hans van de sleutels.
{
    - ai == "veel": -> alles_versturen
    - else: -> de_rij
}

=== alles_versturen
# beat: alles_versturen
# geluid: machine
# wie: noor
De computer schreef vannacht tweehonderd brieven terug. Ze staan klaar.
Onderaan zit een knop: alles versturen.
Nummer drie begint zo: "Lieve boze klant."
+ [ Je leest ze allemaal. # id: allemaal_lezen # beeld: magnifying-glass # wijst: precies # energie: -1 ]
    Om elf uur ben je klaar. Negen waren raar, één was mooi.
+ [ Je drukt op de knop. # id: op_de_knop # beeld: timer # wijst: vlug # zekerheid: -1 ]
    Bijna iedereen is blij. Negen mensen bellen. Nu.
+ [ "Noor, lees jij mee?" # id: lees_jij_mee # beeld: users # wijst: samen # leren: +1 ]
    ~ band = band + 1
    Noor lacht al bij de tweede. Jullie maken een lijst van rare woorden.
- {
    - reg == "veel": -> drie_stempels
    - else: -> de_doos
}

=== de_rij
# beat: de_rij
# geluid: telefoon
# wie: hans
De machine met nummers staat op twaalf. Al een halfjaar.
Beneden wachten dertig mensen. De telefoon gaat ook.
Hans tikt met zijn sleutels op de machine. Twaalf.
+ [ "Wie was er het eerst?" # id: wie_het_eerst # beeld: hand-arrow-up # wijst: eerlijk # zekerheid: +1 ]
    Een vrouw steekt haar hand op. Iedereen knikt. Zo kan het ook.
+ [ Je schrijft zelf dertig nummers. # id: zelf_nummers # beeld: pencil-line # wijst: precies # energie: -1 ]
    Met pen, op gele briefjes. Iemand wil graag de zeven.
+ [ Je zet koffie bij de rij. # id: koffie_rij # beeld: coffee # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    Het duurt even lang. Het is wel gezellig.
- {
    - reg == "veel": -> drie_stempels
    - else: -> de_doos
}

=== drie_stempels
# beat: drie_stempels
# speel: kaart
# geluid: deur
# wie: klant
Een man wil een papier. Daarmee krijgt hij vandaag zijn huis.
Er horen drie stempels op, van drie verdiepingen.
De man van stempel drie is bij de tandarts. Leg een kaart neer.
+ [ Met je handen # id: stempel_handen # familie: handen # energie: -1 ]
    Je loopt zelf. Drie trappen op, drie trappen af.
    De laatste stempel haal je bij de tandarts. Die is naast de deur.
+ [ Met mensen # id: stempel_mensen # familie: mensen # zekerheid: +1 ]
    "Wie doet het als hij er niet is?" vraag jij de hele gang.
    "Ik, denk ik," zegt een vrouw. Ze zet de stempel.
+ [ Met je hoofd # id: stempel_hoofd # familie: hoofd # geld: +1 ]
    Jij leest ook de achterkant. Daar staat: twee stempels mag ook.
    De deur van het huis kan open.
+ [ Hulp vragen # id: stempel_hulp # familie: hulp # energie: +1 ]
    "Hans, weet jij iets?" Hans opent een la. Daar ligt nog een stempel.
    Die mag ook. Niemand wist het.
+ [ Iets nieuws proberen # id: stempel_nieuw # familie: nieuw # leren: +1 ]
    Je belt met de camera aan. De tandarts houdt de telefoon vast.
    "Aaa," zegt de man. Noor schrijft op: ja.
- {gekozen() != "": Naast de stempels ligt jouw kaart: {gekozen()}.}
-> sam_belt

=== de_doos
# beat: de_doos
# speel: kaart
# geluid: deur
# wie: klant
Een man komt een doos halen, voor zijn zus.
Hij heeft geen papier bij zich. Er is ook geen regel.
"Je kunt mij geloven," zegt hij. Is dat zo? Leg een kaart neer.
+ [ Met je handen # id: bewijs_handen # familie: handen # energie: -1 ]
    Je pakt de doos op. "Wat zit erin?" vraag je. "Laarzen."
    Je schudt zacht. Boem, boem. Het klopt.
+ [ Met mensen # id: bewijs_mensen # familie: mensen # zekerheid: +1 ]
    Hij vertelt over zijn zus. Haar hond, haar lach, haar soep.
    Zo praat geen vreemde.
+ [ Met je hoofd # id: bewijs_hoofd # familie: hoofd # geld: +1 ]
    Je vraagt waar zijn zus vroeger woonde. Hij weet het meteen.
    Hij weet ook het nummer van het huis.
+ [ Hulp vragen # id: bewijs_hulp # familie: hulp # energie: +1 ]
    Noor belt de zus. "Vergat hij alweer het papier?" roept die.
    De hele gang hoort het.
+ [ Iets nieuws proberen # id: bewijs_nieuw # familie: nieuw # leren: +1 ]
    Je stuurt de zus een foto van hem met de doos.
    "Ja," schrijft ze. "Die zijn allebei van mij."
- {gekozen() != "": Op de doos ligt jouw kaart: {gekozen()}.}
-> sam_belt

=== sam_belt
# beat: sam_belt
# geluid: telefoon
# wie: sam
Sam belt, van boven. Sam maakt het rooster.
{stijgt(1) != "":
    "Ik zoek iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Ik zoek iemand die een nieuwe het werk leert."
}
+ [ "Ik. Maar niet na vijven." # id: als_er_uren_zijn # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Elke woensdagochtend," zegt Sam. "Ik schrijf het op."
+ [ "Wat krijg ik daarvoor?" # id: wat_krijg_ik # beeld: coins # wijst: loon # geld: +1 ]
    Het is even stil. "Iets meer geld," zegt Sam. "Goed dat je het vraagt."
+ [ "Nee. Ik heb genoeg te doen." # id: genoeg_te_doen # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Duidelijk," zegt Sam. "Ik hoor bijna nooit nee. Het is wel eerlijk."
- {
    - ai == "veel": -> een_stem
    - else: -> de_printer
}

=== een_stem
# beat: een_stem
# plaats: werkplek, middag
# geluid: telefoon
# wie: mevrouw_bos
Daar is mevrouw Bos. Zij werkte hier vroeger.
"Ik belde eerst," zegt ze. "Een computer zei: ik begrijp u. Zes keer."
Hans poetst al vijf minuten hetzelfde stukje glas.
+ [ "Vertel het mij maar." # id: vertel_mij # beeld: ear # wijst: geduld # energie: -1 ]
    ~ band = band + 1
    Ze wil één formulier. De computer stuurde er twintig.
+ [ Je luistert het gesprek terug. # id: stem_terug # beeld: headset # wijst: leergierig # leren: +1 ]
    Hij begreep haar niet. Jij tikt erbij: vraag eerst wat er is.
+ [ "Zei hij dat hij geen mens is?" # id: geen_mens # beeld: robot # wijst: eerlijk # zekerheid: +1 ]
    "Meteen," zegt ze. "Dat vond ik netjes. Dat zegt niet elk mens."
- -> hoek

=== de_printer
# beat: de_printer
# plaats: werkplek, middag
# geluid: machine
# wie: mevrouw_bos
Daar is mevrouw Bos. Zij werkte hier vroeger. De printer stopt bij haar papier.
Hans komt met zijn sleutels. Hij kijkt haar niet aan.
"Het is dat rode lampje," zegt hij tegen het lampje.
+ [ "Gaat u zitten. Koffie?" # id: gaat_u_zitten # beeld: coffee # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    "Graag," zegt ze. "Precies hier stond vroeger mijn stoel."
+ [ Je trekt het papier eruit. # id: papier_eruit # beeld: printer # wijst: vlug # zekerheid: +1 ]
    Het scheurt en piept. Jij hebt zwarte handen, zij heeft haar papier.
+ [ "Hans, laat eens zien hoe." # id: laat_zien_hoe # beeld: wrench # wijst: leergierig # leren: +1 ]
    Hans knielt en doet het voor. Zij kijkt naar zijn rug. Niemand zegt iets.
- -> hoek

=== hoek
{
    - ai == "veel" && reg == "veel": -> mag_niet_zeggen
    - ai == "veel": -> uw_aanvraag
    - reg == "veel": -> in_de_bak
    - else: -> zoek_hem
}

=== mag_niet_zeggen
# beat: mag_niet_zeggen
# geluid: machine
# wie: noor
Noor legt de brief voor de camera van de computer.
"Ik weet voor wie hij is," zegt de computer. "Ik mag het niet zeggen."
De naam is privé. Een formulier duurt drie weken.
# beat: drie_weken
# speel: kaart
# geluid: stilte
# wie: hans
Hans komt voorbij en ziet de brief. Zijn sleutels vallen.
"Drie weken kan nog wel," zegt hij. "Ik wacht al zesendertig jaar."
Leg een kaart neer.
+ [ Met je handen # id: weken_handen # familie: handen # energie: -1 ]
    Je haalt het oude boek van het gebouw. Iedereen mag erin kijken.
    Balie vier, 1994: mevrouw Bos.
+ [ Met mensen # id: weken_mensen # familie: mensen # zekerheid: +1 ]
    "Is hij van jou, Hans?" Hij knikt.
    "Voor mevrouw Bos," zegt hij. Hij mag het zeggen.
+ [ Met je hoofd # id: weken_hoofd # familie: hoofd # geld: +1 ]
    Jij leest de regel. Een computer mag het niet zeggen.
    Er staat niets over Hans. Hans zegt: "Mevrouw Bos."
+ [ Hulp vragen # id: weken_hulp # familie: hulp # energie: +1 ]
    Jij belt de baas van de regels. "Hang een briefje op," zegt zij.
    Mevrouw Bos leest het. "Balie vier? Dat was ik."
+ [ Iets nieuws proberen # id: weken_nieuw # familie: nieuw # leren: +1 ]
    "Mag jij zeggen voor wie hij níet is?" Dat mag.
    Na vijf minuten is er één naam over: Bos.
- {gekozen() != "": Naast de brief ligt jouw kaart: {gekozen()}.}
-> het_programma

=== uw_aanvraag
# beat: uw_aanvraag
# geluid: machine
# wie: hans
De computer maakte de brief open en schreef meteen terug.
"Beste Hans. U vroeg om koffie. Het antwoord is nee. Balie vier is weg."
Het staat op alle schermen.
# beat: naar_de_kelder
# speel: kaart
# geluid: stilte
# wie: hans
Iedereen leest het. Iemand lacht.
Hans pakt zijn sleutels en loopt naar de kelder.
Zesendertig jaar wist niemand dit. Leg een kaart neer.
+ [ Met je handen # id: kelder_handen # familie: handen # energie: -1 ]
    Je loopt de gang door. Je zet elk scherm uit.
    De trap op, en daar ook.
+ [ Met mensen # id: kelder_mensen # familie: mensen # energie: +1 ]
    Jij gaat ook naar de kelder. Jullie zitten op een doos.
    "Ik schreef maar één brief," zegt Hans. "In mijn hele leven."
+ [ Met je hoofd # id: kelder_hoofd # familie: hoofd # geld: +1 ]
    Jij vraagt de computer waarom. Hij zocht balie vier.
    "Hij is voor een mens," zeg jij. De schermen worden leeg.
+ [ Hulp vragen # id: kelder_hulp # familie: hulp # zekerheid: +1 ]
    "Wie schreef ooit zo'n brief?" vraag jij de gang.
    Eerst niemand. Dan zeven handen.
+ [ Iets nieuws proberen # id: kelder_nieuw # familie: nieuw # leren: +1 ]
    Jij stuurt zelf iets naar alle schermen.
    "Beste Hans. Sorry. Het antwoord komt van de dame zelf."
- {gekozen() != "": Hans leest jouw kaart: {gekozen()}.}
-> het_programma

=== in_de_bak
# beat: in_de_bak
# geluid: deur
# wie: noor
Om vier uur komt een vrachtwagen. Alles van voor 2000 wordt snippers.
Zo is de regel. De brief ligt al in de bak, op slot.
Eruit halen? Dat formulier duurt zes weken.
# beat: kwart_voor_vier
# speel: kaart
# geluid: machine
# wie: hans
Het is kwart voor vier. Buiten rijdt de vrachtwagen achteruit.
Hans staat bij de bak. Hij heeft alle sleutels. Alleen deze niet.
Leg een kaart neer.
+ [ Met je handen # id: bak_handen # familie: handen # energie: -1 ]
    Jouw hand past door de gleuf. Net.
    Twee vingers. Daar is de brief.
+ [ Met mensen # id: bak_mensen # familie: mensen # zekerheid: +1 ]
    Je vertelt het de chauffeur. Hij kijkt naar Hans.
    "Ik neem eerst koffie," zegt hij. "Met de sleutel op tafel."
+ [ Met je hoofd # id: bak_hoofd # familie: hoofd # geld: +1 ]
    Jij leest de regel. Papier van het gebouw gaat weg. Deze is van een dame.
    Het slot gaat open.
+ [ Hulp vragen # id: bak_hulp # familie: hulp # energie: +1 ]
    Jij belt wie de sleutel heeft. "Een liefdesbrief?" vraagt een man.
    Na tien minuten is hij er. Hij is buiten adem.
+ [ Iets nieuws proberen # id: bak_nieuw # familie: nieuw # leren: +1 ]
    Jij hangt een briefje op de bak: kapot.
    Een kapotte bak mag niet mee. Iemand komt hem openmaken.
- {gekozen() != "": Boven op de bak ligt jouw kaart: {gekozen()}.}
-> het_programma

=== zoek_hem
# beat: zoek_hem
# geluid: werk
# wie: noor
Niemand paste op de brief. Iedereen keek er even naar.
Om één uur lag hij bij de printer. Om twee uur in de kantine.
Nu is hij weg. "Ik gaf hem aan jou," zegt iedereen.
# beat: de_pot
# speel: kaart
# geluid: werk
# wie: hans
Er staat al een pot met geld. Wie schreef die brief, denk jij?
Elf mensen doen mee. Hans niet. Hij zoekt onder alle stoelen.
Leg een kaart neer.
+ [ Met je handen # id: pot_handen # familie: handen # energie: -1 ]
    Jij zoekt in laden, onder bekers en in de plant.
    Hij ligt onder de taart. Met een vlek.
+ [ Met mensen # id: pot_mensen # familie: mensen # energie: +1 ]
    Jij vraagt elke collega: aan wie gaf jij hem?
    De negende wordt rood. Hij zit in haar tas.
+ [ Met je hoofd # id: pot_hoofd # familie: hoofd # geld: +1 ]
    Jij denkt: om drie uur gaan alle brieven op de fiets mee.
    Jij rent naar buiten. Net op tijd.
+ [ Hulp vragen # id: pot_hulp # familie: hulp # zekerheid: +1 ]
    "Sta allemaal even op," roep jij.
    Iemand zat erop.
+ [ Iets nieuws proberen # id: pot_nieuw # familie: nieuw # leren: +1 ]
    Jij hangt een lege brief op. Erbij staat: dit is hem niet.
    Na tien minuten brengt iemand de echte.
- {gekozen() != "": In de kantine hangt nu jouw kaart: {gekozen()}.}
-> het_programma

=== het_programma
# beat: het_programma
# geluid: machine
# wie: noor
{ai == "veel": Er komt weer een programma bij. Het vijfde dit jaar. | Er komt een nieuw programma. Het is op proef.}
{daalt(1) != "":
    Dit doet het nu: {daalt(1)}.
- else:
    Het legt brieven op volgorde. Jouw kaarten laat het liggen.
}
"Dit doet het niet," leest Noor. "{blijft(1) != "":{groot(blijft(1))}|{groot(eigen)}}."
+ [ "Fijn. Dat was veel werk." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Dan ben jij om vijf uur klaar," zegt Noor. "Dat is nieuw."
+ {daalt(1) != ""} [ "Jammer. Dat was van mij." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Noor knikt. "En ik wilde het nog van jou leren."
+ {daalt(1) == ""} [ "Jammer. Weer een wachtwoord erbij." # id: wachtwoord_erbij # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Noor knikt. "Ik ben de vorige vier al kwijt."
+ [ "Eerst kijk ik mee." # id: afwachten # beeld: magnifying-glass # gevoel: afwachten ]
    Het programma vraagt of Noor een mens is. Ze tikt: ja.
- {
    - reg == "veel": -> twaalf_woorden
    - else: -> de_huur
}

=== twaalf_woorden
# beat: twaalf_woorden
# geluid: stilte
# wie: noor
Het wachtwoord van Noor is één maand oud. Dat mag niet meer.
Het nieuwe mag niet lijken op de laatste twaalf.
"Ik heb geen woorden meer," zegt ze.
+ [ "Neem een heel rare zin." # id: rare_zin # beeld: lightbulb # wijst: leergierig # leren: +1 ]
    Noor tikt: mijn kast danst op dinsdag. Het mag.
+ [ "Haal eerst die briefjes weg." # id: briefjes_weg # beeld: lock-simple # wijst: precies # zekerheid: +1 ]
    Op haar scherm plakken er drie. Iedereen kan ze lezen.
+ [ "Ga lopen. Dan komt het." # id: ga_lopen # beeld: person-simple-walk # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    Op de trap weet ze een woord. Ze rent terug. Ze zegt het hardop.
- -> jouw_beurt

=== de_huur
# beat: de_huur
# geluid: deur
# wie: klant
Een klant krijgt geld terug. Noor zei: op maandag.
Een collega zei vrijdag. Een derde zei: dat kan niet.
"Er is geen regel," zegt Noor zacht. "Wat doen we?"
+ [ "Maandag. Dat zeiden wij het eerst." # id: maandag # beeld: handshake # wijst: eerlijk # geld: -1 ]
    "Dank je," zegt de klant. Noor zegt het ook.
+ [ "Ik roep jullie alle drie." # id: alle_drie # beeld: users-three # wijst: samen # energie: -1 ]
    ~ band = band + 1
    Drie collega's aan één tafel. Het wordt woensdag. Niemand is helemaal blij.
+ [ "Wanneer is het nodig?" # id: wanneer_nodig # beeld: calendar-check # wijst: zorg # leren: +1 ]
    "Donderdag, voor de huur." Niemand had het gevraagd. Het wordt donderdag.
- -> jouw_beurt

=== jouw_beurt
# beat: jouw_beurt
# speel: kaart
# geluid: werk
# wie: noor
Op jouw deur hangt een briefje. "Werk klaar om vijf uur?"
Het is half vijf. Jij zag het niet, door de brief.
Noor pakt een stoel. "Jij hielp ons. Nu ik." Leg een kaart neer.
+ [ Met je handen # id: beurt_handen # familie: handen # energie: -1 ]
    Jij doet het ene deel, Noor het andere.
    Om één minuut voor vijf zijn jullie klaar.
+ [ Met mensen # id: beurt_mensen # familie: mensen # zekerheid: +1 ]
    Jij belt wie erop wacht. "Morgen is ook goed," hoor je.
    Noor blijft toch zitten.
+ [ Met je hoofd # id: beurt_hoofd # familie: hoofd # geld: +1 ]
    Wat is vandaag echt nodig? Alleen de eerste helft.
    Die helft doen jullie samen.
+ [ Hulp vragen # id: beurt_hulp # familie: hulp # energie: +1 ]
    "Ik red dit niet alleen," zeg jij. Er gaan deuren open.
    Er komen vier stoelen bij.
+ [ Iets nieuws proberen # id: beurt_nieuw # familie: nieuw # leren: +1 ]
    Noor doet het op haar manier. Jij kijkt en doet haar na.
    Het kan in de helft van de tijd.
- {gekozen() != "": Naast de klok ligt jouw kaart: {gekozen()}.}
{
    - ai == "veel" && reg == "veel": -> vier_namen
    - ai == "veel": -> hard_gezegd
    - reg == "veel": -> nog_heel
    - else: -> de_vlek
}

=== vier_namen
# beat: vier_namen
# plaats: werkplek, avond
# geluid: stilte
# wie: mevrouw_bos
Mevrouw Bos zet haar naam op een formulier. Hans ook. Allebei twee keer.
Nu mag de brief open. Niemand mag meelezen.
Er staat maar één zin in. Ze leest hem heel lang.
+ [ Je kijkt de andere kant op. # id: andere_kant # beeld: eye-slash # wijst: eerlijk # zekerheid: +1 ]
    In het raam zie je haar lachen. Dat zag jij dus niet.
+ [ Je zet twee stoelen neer. # id: twee_stoelen # beeld: armchair # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    Ze gaan zitten waar balie vier was. Het koffieapparaat bromt.
+ [ "Wat staat er, mevrouw?" # id: wat_staat_er # beeld: question # wijst: moed # leren: +1 ]
    "Dat is privé," zegt ze. Dan fluistert ze het. "Koffie? Vijf uur, beneden."
- -> op_de_deur

=== hard_gezegd
# beat: hard_gezegd
# plaats: werkplek, avond
# geluid: deur
# wie: mevrouw_bos
Om vijf uur komt mevrouw Bos terug. Zij las het antwoord ook.
"Ik zei geen nee," roept ze. "Ik zei niets. Ik wist het niet."
De gang wordt stil. Hans komt de trap op.
+ [ Je stuurt iedereen naar huis. # id: naar_huis # beeld: sign-out # wijst: moed # energie: -1 ]
    ~ band = band + 1
    De gang loopt leeg. Op de schermen staat alleen nog de klok.
+ [ Je blijft, net als iedereen. # id: net_als_iedereen # beeld: users-three # wijst: mensen # energie: +1 ]
    "Ik keek elke dag naar jou," zegt ze tegen Hans. Iemand snuit zijn neus.
+ [ "Computer, dit is privé." # id: dit_is_prive # beeld: lock-simple # wijst: zorg # zekerheid: +1 ]
    "Wat is privé?" vraagt de computer. Jij legt het uit. Hij luistert stil.
- -> op_de_deur

=== nog_heel
# beat: nog_heel
# plaats: werkplek, avond
# geluid: stilte
# wie: hans
De vrachtwagen rijdt weg, vol oud papier. Eén brief bleef heel.
Hans houdt hem vast met twee handen.
"Ik kan hem ook weer in de bak doen," zegt hij.
+ [ "Mevrouw Bos staat beneden, Hans." # id: zij_staat_beneden # beeld: footprints # wijst: moed # zekerheid: -1 ]
    Hij kijkt naar de trap. Dan rent hij. Zijn sleutels rinkelen.
+ [ "Hij is van jou. Kies maar." # id: kies_maar # beeld: envelope # wijst: vrijheid # energie: +1 ]
    Hans denkt na. "Nee," zegt hij. "Hij is van haar." Hij gaat.
+ [ "Ik loop met je mee." # id: loop_mee # beeld: users # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    Jij houdt de deur open. Daar staat mevrouw Bos. Hans geeft haar de brief.
- -> op_de_deur

=== de_vlek
# beat: de_vlek
# plaats: werkplek, avond
# geluid: werk
# wie: mevrouw_bos
Mevrouw Bos leest de brief. Er zit een vlek op. De hele kantine kijkt.
"Hij is van Hans," zegt ze. Daar staat de pot met geld.
Niemand had Hans geraden.
+ [ "Dan is de pot van Hans." # id: pot_van_hans # beeld: coins # wijst: humor # geld: -1 ]
    Jij doet er ook iets in. "Koffie voor iedereen," zegt Hans.
+ [ "Kom. Wij gaan naar de gang." # id: de_gang_op # beeld: sign-out # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    Iedereen gaat mee. Iedereen kijkt door het raam. Hans zwaait.
+ [ Je begint te klappen. # id: klappen # beeld: confetti # wijst: mensen # energie: +1 ]
    Dan klapt de hele kantine. "Het antwoord is ja," zegt ze tegen Hans.
- -> op_de_deur

=== op_de_deur
Noor wijst naar het bordje op jouw deur. "Dat blijft hangen," zegt ze. Er staat: {eigen}.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: noor
{dicht > 0: "Jij liet hem dicht," zegt Noor. "Dat onthoud ik." | Noor loopt met je mee naar de tram.}
{ai == "veel": "De computer las duizend brieven," zegt ze. "Ik heb er één gevonden." | "Alles met de hand vandaag," zegt ze. "Mijn hand doet pijn."}
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{band > 2: "En jij? Wat wil jij?" | "En jij?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Eén brief door een computer laten schrijven. Nakijken wat niet klopt.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. {band > 2:Noor belt je nog elke week.|Het werk ken je al.} Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. {band > 2:De mensen van de gang bleven.|Wat goed was, nam je mee.} Dat is een stap.
        - else: {ai == "veel":Over een jaar zie jij wat de computer mist. Noor leert het ook. Dat is een stap.|Over een jaar leert een nieuwe dit werk van jou. Noor zit erbij. Dat is een stap.}
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":Over een jaar leer jij dit werk: {dichtbij(1)}.|Over een jaar doe jij hier ander werk.} {reg == "veel":Hans geeft jou een eigen sleutel.|Hans houdt de deur voor je open.} Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {dicht > 0:Over een jaar doe jij iets heel nieuws. Noor stuurt jou een echte brief. Dat is een stap.|Over een jaar doe jij iets heel nieuws. Jouw bordje ging met je mee. Dat is een stap.}
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: mevrouw_bos
{energie < 2: Je bent moe. Het was een lange dag. | Je hebt nog energie. Dat merk je nu pas.}
Op de bank bij de halte zitten mevrouw Bos en Hans. Met koffie.
{
    - ai == "veel" && reg == "veel": Tussen hen in ligt een formulier. Er staat een kring op, van koffie.
    - ai == "veel": Op het scherm van de halte staat: het antwoord is ja.
    - reg == "veel": De brief zit in haar tas. Haar hand ligt erop.
    - else: Half het gebouw hangt uit de ramen en zwaait.
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "receptionist"
=== function kan(n)
{ n:
    - 1: ~ return "mensen ontvangen"
    - 2: ~ return "afspraken plannen"
    - else: ~ return "brieven schrijven"
}
=== function stijgt(n)
~ return "nakijken of een tekst klopt"
=== function naast(n)
~ return "brieven schrijven"
=== function daalt(n)
~ return "gegevens invoeren"
=== function blijft(n)
~ return "een boze klant helpen"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "half negen"
=== function geluid()
~ return "de printer"
=== function collega()
~ return "Ingrid"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "planner"
