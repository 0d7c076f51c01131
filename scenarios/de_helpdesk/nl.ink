// De helpdesk. Sector: IT support. Winds: ai × online, all four futures. For who helps people, and who keeps machines, networks, phones and alarms going.
// Report number one, from 2014: printer three beeps, on Tuesdays only. Today is Tuesday; in the evening it turns out who was calling all those years.
// Each future has its own event: the town stands still and the computer that helps too, a queue that does not want to be helped faster, a digger
// through the cable, rain on the big computer in the cellar.
// What stands in { } comes from the player; each may be empty but beroep() and kan(1), so each has a sentence without.

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
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR ai = ""
VAR online = ""
VAR piep = 0
VAR buis = 0
VAR daan = 0
VAR sticker = ""
VAR eerste_weg = "Ik blijf en ik groei hier."

-> nu_al

=== nu_al
~ ai = hendel("ai")
~ online = hendel("online")
{situatie():
    - "kwijt": ~ eerste_weg = "Hetzelfde werk, op een andere plek."
    - "niet_terug": ~ eerste_weg = "Ik neem mee wat goed was."
    - "school": ~ eerste_weg = "Ik houd deze richting. Die past."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: telefoon
Dit zie je nu al. Je belt, en een computer neemt op.
Hij begrijpt je bijna.
Dan zeg je: mag ik een mens?
# beat: later
# plaats: werkplek, ochtend
# jaar: 2030
{begin() != "": Nu is het 2030. Het is {begin()}. | Nu is het 2030. Je dag begint.}
{situatie():
    - "kwijt": Dit is je nieuwe plek: de helpdesk van de stad. Het werk ken je al.
    - "niet_terug": Jij doet nu ander werk, bij de helpdesk.
    - "school": Je bent klaar met school. Je eerste jaar begint bij de helpdesk.
    - else: Jij werkt bij de helpdesk van de stad. Jij bent de {beroep()}.
}
{eerste_ding() != "": Eerst doe je dit: {eerste_ding()}.}
{geluid() != "": Je hoort {geluid()}.}
# beat: melding_een
# wie: daan
// uitleg melding: iemand zegt dat iets stuk is
Een melding is: iemand zegt dat iets stuk is. Daan kent ze allemaal.
"Melding één is uit 2014," zegt hij. "Printer drie piept. Alleen op dinsdag."
Het is dinsdag.
+ [ Je luistert bij de printer. # id: luister # beeld: printer # wijst: leergierig # leren: +1 ]
    ~ piep = piep + 1
    Piep. Piep. Piep. Dan niets meer.
    "Zie je," zegt Daan. "Hij weet dat jij luistert."
+ [ "Waarom sluit niemand die melding?" # id: waarom_open # beeld: question # wijst: eerlijk # zekerheid: +1 ]
    "Omdat hij nog piept," zegt Daan.
+ [ "Zestien jaar. Gefeliciteerd." # id: zestien_jaar # beeld: confetti # wijst: humor # energie: +1 ]
    Daan haalt een slinger uit de la. Die hangt er elk jaar.
- { ai == "veel":
    -> otto
- else:
    -> veertig_keer
}

=== otto
# beat: otto
# geluid: telefoon
# wie: fatma
Een computer neemt de telefoon op. Hij heet Otto.
"Otto lost bijna alles op," zegt Fatma.
Wie ons daarna nog belt, is boos. Of heeft iets raars. Of allebei.
+ [ "Geef mij de boze maar." # id: de_boze # beeld: siren # wijst: moed # energie: -1 ]
    "Ik zei het al vijf keer," roept een man. Jij luistert. Dan praat hij zacht.
+ [ "Geef mij de rare maar." # id: de_rare # beeld: magnifying-glass # wijst: leergierig # leren: +1 ]
    In een toetsenbord zit honing. De man heeft bijen. Otto geloofde hem niet.
+ [ Je luistert mee met Otto. # id: luister_mee # beeld: headset # wijst: precies # zekerheid: +1 ]
    "Zet hem uit en weer aan," zegt Otto. Het gaat over een paard.
- -> hoe_komen_ze

=== veertig_keer
# beat: veertig_keer
# geluid: telefoon
# wie: fatma
Geen computer neemt op. Fatma neemt op. Veertig keer per ochtend.
Dertig keer is iemand zijn wachtwoord kwijt.
"Zet hem uit en weer aan," zegt ze. Ook in haar slaap.
+ [ Je neemt de volgende. # id: de_volgende # beeld: headset # wijst: geduld # energie: -1 ]
    Een man fluistert zijn wachtwoord. Hij zit in de trein. Nu kent de trein het.
+ [ Je schrijft tien antwoorden op. # id: tien_antwoorden # beeld: list-checks # wijst: vlug # leren: +1 ]
    Daan maakt er stickers van. Morgen belt misschien de helft.
+ [ "Ga thee drinken, Fatma." # id: thee_drinken # beeld: coffee # wijst: zorg # zekerheid: +1 ]
    Fatma drinkt thee. Bij elke bel gaat haar hand omhoog.
- -> hoe_komen_ze

=== hoe_komen_ze
{ online == "veel":
    -> alles_in_de_app
- else:
    -> het_loket
}

=== alles_in_de_app
# beat: alles_in_de_app
# geluid: stilte
# wie: lotte
Het loket is dicht. Alles in de stad gaat met een app.
De deur van de school. De bus. De pillen.
"Staan wij stil, dan staat de stad stil," zegt Lotte. Zij leidt de helpdesk.
+ [ "En wie dat niet kan?" # id: wie_niet # beeld: users # wijst: zorg # energie: -1 ]
    "Die belt ons," zegt Lotte. "Met een app."
    Ze hoort het zelf ook.
+ [ "Waar lopen de kabels?" # id: waar_kabels # beeld: path # wijst: precies # leren: +1 ]
    ~ buis = 1
    Daan tekent ze op een servet. Alles gaat door één buis. Onder het plein.
+ [ "Dan zijn wij nodig." # id: wij_nodig # beeld: shield-check # wijst: zekerheid # zekerheid: +1 ]
    "Elke dag," zegt Lotte. "En elke nacht. Wie doet de nacht?"
- -> de_jongen

=== het_loket
# beat: het_loket
# geluid: deur
# wie: lotte
De mensen komen naar het loket, met hun computer onder hun arm.
Het ruikt naar stof en natte jassen. Ze trekken een nummer.
"Rustig dagje," zegt Lotte, de baas. Er staan dertig mensen.
+ [ Je begint bij nummer één. # id: nummer_een # beeld: ticket # wijst: zekerheid # zekerheid: +1 ]
    Een computer in een kinderwagen. De kinderwagen piept ook.
+ [ "Wat wilt u ermee doen?" # id: wat_doen # beeld: chats-circle # wijst: mensen # energie: +1 ]
    "Foto's kijken," zegt een man. "Van mijn dochter, toen ze klein was."
    Dat kan in twee minuten.
+ [ "Wie kan er iets zelf?" # id: wie_zelf # beeld: hand-arrow-up # wijst: samen # leren: +1 ]
    Een vrouw lacht. Ze helpt de man naast haar. Die helpt de volgende.
- -> de_jongen

=== de_jongen
# beat: de_jongen
# geluid: deur
# wie: jongen
Er komt een jongen binnen. Hij loopt één dag mee, van school.
{in_handen() != "": Hij ziet wat jij vasthoudt: {in_handen()}. "Ik wil iets met telefoons," zegt hij. | "Ik wil iets met telefoons," zegt hij.}
"Wat kun jij eigenlijk?"
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ sticker = kan(1)
    "Doe eens," zegt de jongen. Hij haalt één oortje uit.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ sticker = kan(2)
    De jongen haalt zijn oortjes uit. Allebei.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ sticker = kan(3)
    "Staat dat ook online?" vraagt hij. "Nee," zegt Daan. "Alleen hier."
+ [ "Kijk eerst. Vraag dan." # id: kijk_eerst # beeld: eye # wijst: geduld # energie: -1 ]
    ~ sticker = kan(1)
    Hij kijkt lang. Dan vraagt hij alles tegelijk.
- { ai == "veel":
    -> de_stem
- else:
    -> geel_briefje
}

=== de_stem
# beat: de_stem
# speel: kaart
# geluid: telefoon
# wie: lotte
De telefoon. Het is Lotte.
"Geef mij snel het wachtwoord van de stad," zegt ze.
Lotte staat naast je. Haar mond is dicht. Leg een kaart neer.
+ [ Met je handen # id: stem_handen # familie: handen # energie: -1 ]
    Klik. Je hangt op. Dan krijgt de stad een nieuw wachtwoord.
+ [ Met mensen # id: stem_mensen # familie: mensen # energie: +1 ]
    "Hoe heet jouw hond?" vraag jij. De stem denkt na. Lotte heeft een kat.
+ [ Met je hoofd # id: stem_hoofd # familie: hoofd # zekerheid: +1 ]
    Lotte zegt nooit "snel". Je belt haar eigen nummer. Haar jas rinkelt.
+ [ Hulp vragen # id: stem_hulp # familie: hulp # geld: +1 ]
    Je geeft de telefoon aan Lotte. "Met Lotte," zegt ze. "Met Lotte," zegt de stem.
+ [ Iets nieuws proberen # id: stem_nieuw # familie: nieuw # leren: +1 ]
    Jullie kiezen een geheim woord. Vanaf nu zegt iedereen eerst "slagroom".
- {gekozen() != "": Naast de telefoon ligt jouw kaart: {gekozen()}.}
-> lotte_vraagt

=== geel_briefje
# beat: geel_briefje
# speel: kaart
# geluid: telefoon
# wie: fatma
Een school belt. Driehonderd computers zijn op slot.
Het wachtwoord stond op een geel briefje. Het briefje is weg.
"Dan doen we ze één voor één," zegt Fatma. Leg een kaart neer.
+ [ Met je handen # id: geel_handen # familie: handen # energie: -1 ]
    Je begint in lokaal één. Na honderd doen je vingers het vanzelf.
+ [ Met mensen # id: geel_mensen # familie: mensen # energie: +1 ]
    Je belt wie er het langst werkt. "Het is mijn konijn," zegt zij. "Snoet."
+ [ Met je hoofd # id: geel_hoofd # familie: hoofd # geld: +1 ]
    Eén computer doet het nog, in de bieb. Daar hangt nog zo'n briefje.
+ [ Hulp vragen # id: geel_hulp # familie: hulp # zekerheid: +1 ]
    De oudste klas helpt mee. Dertig kinderen typen sneller dan jij.
+ [ Iets nieuws proberen # id: geel_nieuw # familie: nieuw # leren: +1 ]
    Elke klas kiest een eigen woord. De kleuters kiezen "poep". Dat onthoudt iedereen.
- {gekozen() != "": Daan plakt een sticker op jouw kaart: {gekozen()}.}
-> lotte_vraagt

=== lotte_vraagt
# beat: lotte_vraagt
# plaats: werkplek, middag
# geluid: stilte
# wie: lotte
Lotte wacht bij de koffie. Ze wrijft in haar ogen.
{stijgt(1) != "":
    "Wij zoeken iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Wij zoeken iemand die anderen leert wat jij kunt."
}
+ [ "Ik. Als de telefoon uit mag." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Op dinsdag," zegt Lotte. "Dan neem ik jouw telefoon wel."
+ [ "Ga jij eerst naar huis, Lotte." # id: ga_naar_huis # beeld: house-line # wijst: zorg # energie: -1 ]
    Lotte lacht. "Om vijf uur," zegt ze. Het wordt half zes.
+ [ "Nu niet. Mijn oren zijn vol." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # zekerheid: +1 ]
    "Die van mij ook," zegt Lotte. Jullie drinken stil koffie.
- -> het_plan

=== het_plan
# beat: het_plan
# geluid: stilte
# wie: fatma
// bron: ILO Working Paper 140, 2025; ROA, AIS tot 2030: een deel van dit werk kan een computer, en de vraag naar mensen blijft
{ ai == "veel": Otto leest zijn eigen lijst voor. | Op tafel ligt een folder: Otto neemt voor u op. }
{daalt(1) != "":
    Dit doet een computer steeds vaker: {daalt(1)}.
- else:
    Een computer doet een klein deel.
}
Dit blijft mensenwerk: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"De een zegt: straks minder mensen," zegt Fatma. "De ander zegt: meer."
+ [ "Fijn. Dan heb ik tijd." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Tijd," zegt Fatma. "Wat was dat ook alweer?"
+ {daalt(1) != ""} [ "Jammer. Dat deed ik zelf." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ daan = daan + 1
    Daan plakt een sticker op de lijst. Er staat: jammer.
+ {daalt(1) == ""} [ "Jammer. Ik hoor graag mensen." # id: liever_mensen # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ daan = daan + 1
    "Hallo," zegt Daan. "Ik ben er één."
+ [ "Eerst zien wat hij kan." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Kijk dan op maandag," zegt Fatma. "Dan belt iedereen."
- { online == "veel":
    -> de_voordeur
- else:
    -> oude_telefoon
}

=== de_voordeur
# beat: de_voordeur
# speel: kaart
# geluid: regen
# wie: mevrouw_bos
Mevrouw Bos belt. Ze staat buiten, voor haar eigen deur.
"De deur wil eerst een update," zegt ze. "Mijn telefoon is bijna leeg."
Je hoort de regen. Leg een kaart neer.
+ [ Met je handen # id: voordeur_handen # familie: handen # energie: -1 ]
    Je fietst erheen. De deur heeft ook een sleutelgat. "O," zegt ze. "Mijn oude sleutel."
+ [ Met mensen # id: voordeur_mensen # familie: mensen # zekerheid: +1 ]
    Stap voor stap. Bij elke stap zegt ze: "En toen?" Dan is ze binnen.
+ [ Met je hoofd # id: voordeur_hoofd # familie: hoofd # geld: +1 ]
    Je opent haar deur vanaf hier. Wie kan dat nog meer? Dat schrijf je op.
+ [ Hulp vragen # id: voordeur_hulp # familie: hulp # energie: +1 ]
    Je belt haar buurman. Die heeft thee, een handdoek en een ladder.
+ [ Iets nieuws proberen # id: voordeur_nieuw # familie: nieuw # leren: +1 ]
    Je zet de deur terug naar gisteren. Gisteren ging hij open. Nu ook.
- {gekozen() != "": Op jouw tafel ligt nu deze kaart: {gekozen()}.}
-> zelf_buiten

=== oude_telefoon
# beat: oude_telefoon
# speel: kaart
# geluid: stilte
# wie: mevrouw_bos
Mevrouw Bos legt een oude telefoon neer, in een zakdoek.
"Mijn man staat erop," zegt ze. "Zijn stem. Hij gaat niet meer aan."
De rij achter haar wordt stil. Leg een kaart neer.
+ [ Met je handen # id: oud_handen # familie: handen # energie: -1 ]
    Open, schoon, dicht. Hij trilt. "Met mij," zegt een man. "Ik ben wat later."
+ [ Met mensen # id: oud_mensen # familie: mensen # zekerheid: +1 ]
    Je vraagt hoe hij heette. Gerrit. Ze vertelt. Intussen laadt de telefoon van Gerrit op.
+ [ Met je hoofd # id: oud_hoofd # familie: hoofd # leren: +1 ]
    Alleen de batterij is op. Je haalt er een uit een kapotte telefoon. Daar is hij.
+ [ Hulp vragen # id: oud_hulp # familie: hulp # energie: +1 ]
    ~ daan = daan + 1
    Daan heeft een kast vol laders. Elke lader heeft een sticker. Deze past.
+ [ Iets nieuws proberen # id: oud_nieuw # familie: nieuw # geld: -1 ]
    Je haalt zijn stem eraf en bewaart hem twee keer. Nu kan hij niet meer weg.
- {gekozen() != "": Naast de zakdoek ligt jouw kaart: {gekozen()}.}
-> zelf_buiten

=== zelf_buiten
# beat: zelf_buiten
# geluid: stilte
# wie: daan
Dan gaat jouw eigen scherm op slot. Wachtwoord onbekend. Drie keer.
De jongen kijkt. Daan schuift een stoel aan.
"Goedemiddag, met de helpdesk," zegt hij. "Waarmee kan ik u helpen?"
+ [ "Goedemiddag. Ik kan er niet in." # id: kan_er_niet_in # beeld: handshake # wijst: humor # energie: +1 ]
    ~ daan = daan + 1
    "Dat is vervelend voor u," zegt Daan. Hij zingt ook de muziek van het wachten.
+ [ "Kijk jij eens mee. Dank je." # id: kijk_mee # beeld: eye # wijst: eerlijk # zekerheid: +1 ]
    ~ daan = daan + 1
    Daan kijkt. "Er ligt een koek op je toetsen," zegt hij.
+ [ "Zeg niets. Ik vind het." # id: zeg_niets # beeld: brain # wijst: moed # leren: +1 ]
    Daan zegt niets. Hij kijkt wel de hele tijd naar één toets. Die is het.
- { ai == "veel":
    { online == "veel":
        -> alles_staat_stil
    - else:
        -> de_rij_blijft
    }
- else:
    { online == "veel":
        -> het_gat
    - else:
        -> regen_binnen
    }
}

// Many clever computers, all online: the town stands still, and so does the one that should help.
=== alles_staat_stil
# beat: alles_staat_stil
# geluid: stilte
# wie: fatma
Om drie uur staat alles stil. De deuren, de bus, de kassa's.
"Otto?" vraagt Fatma.
"Ik ben er niet," zegt Otto. Dan is hij er niet.
# beat: de_lijst_van_daan
# speel: kaart
# geluid: deur
# wie: daan
Daan haalt een papier uit zijn la. Alle nummers, met pen.
"Voor dinsdagen," zegt hij.
{ buis == 1: Hij legt het servet erbij. Die ene buis. | Buiten beginnen mensen te roepen. }
Leg een kaart neer.
+ [ Met je handen # id: stil_handen # familie: handen # energie: -1 ]
    Op het dak staat nog een oude zender. Jij draait hem goed. Er kraakt iets. Een stem zegt hallo.
+ [ Met mensen # id: stil_mensen # familie: mensen # zekerheid: +1 ]
    Je gaat lopen. School, dokter, bus. Overal zeg je wat je weet. Dat helpt.
+ [ Met je hoofd # id: stil_hoofd # familie: hoofd # geld: +1 ]
    Wat is er om drie uur veranderd? Eén ding. Dat draai je terug. De eerste bus rijdt weer.
+ [ Hulp vragen # id: stil_hulp # familie: hulp # energie: +1 ]
    Je belt Joop. Hij is met pensioen. "Uit en weer aan," zegt hij. "Maar dan alles."
+ [ Iets nieuws proberen # id: stil_nieuw # familie: nieuw # leren: +1 ]
    De jongen fietst rond met briefjes. Een uur later fietsen er negen jongens.
- {gekozen() != "": Op de lijst van Daan ligt jouw kaart: {gekozen()}.}
-> la_drie

// Many clever computers, little online: all is solved, and nobody goes home.
=== de_rij_blijft
# beat: de_rij_blijft
# geluid: deur
# wie: lotte
Otto werkt ook bij het loket. Hij is vlug en vriendelijk.
Alle vragen zijn klaar. Toch wordt de rij niet korter.
"Ze zijn tevreden," leest Lotte. "En ze blijven staan."
# beat: nog_een_nummer
# speel: kaart
# geluid: stilte
# wie: fatma
Een man is klaar. Hij bedankt Otto. Hij trekt weer een nummer.
Voor de derde keer.
"Lotte wil het loket dichtdoen," fluistert Fatma. Leg een kaart neer.
+ [ Met je handen # id: rij_handen # familie: handen # energie: -1 ]
    Je zet een tafel neer, met thee. De rij wordt een kring.
+ [ Met mensen # id: rij_mensen # familie: mensen # energie: +1 ]
    Je vraagt het hem. "Thuis zegt niemand goedemorgen," zegt hij. Jij zegt: goedemorgen.
+ [ Met je hoofd # id: rij_hoofd # familie: hoofd # zekerheid: +1 ]
    Je telt. De helft komt niet voor een computer. Lotte kijkt lang naar dat getal.
+ [ Hulp vragen # id: rij_hulp # familie: hulp # geld: -1 ]
    Fatma gaat naast hem zitten. Ze kent zijn zus. Natuurlijk kent ze zijn zus.
+ [ Iets nieuws proberen # id: rij_nieuw # familie: nieuw # leren: +1 ]
    "Kunt u iets maken?" vraag jij. "Radio's." Nu zit hij achter het loket.
- {gekozen() != "": Lotte leest jouw kaart: {gekozen()}.}
"Dicht kan altijd nog," zegt Lotte.
-> la_drie

// Few clever computers, all online: a digger goes through the cable.
=== het_gat
# beat: het_gat
# geluid: telefoon
# wie: fatma
Alle telefoons gaan. Tweehonderd mensen bellen tegelijk.
Niets doet het. Nergens.
Op het plein staat een graafmachine. Een man kijkt in een gat.
# beat: in_het_gat
# speel: kaart
# geluid: werk
# wie: daan
{ buis == 1: "De buis," zegt Daan. Hij houdt het servet omhoog. | "De kabel is stuk," zegt Daan. Hij ziet het vanaf het raam. }
"Vier uur werk," roept iemand uit het gat.
Tweehonderd mensen bellen. Jullie zijn met zijn drieën. Leg een kaart neer.
+ [ Met je handen # id: gat_handen # familie: handen # energie: -1 ]
    Met de ploeg kruip je in het gat. Draad voor draad, dun als een haar.
+ [ Met mensen # id: gat_mensen # familie: mensen # zekerheid: +1 ]
    Je zegt eerlijk: vier uur. Iedereen zegt het door. De telefoons worden stil.
+ [ Met je hoofd # id: gat_hoofd # familie: hoofd # geld: +1 ]
    Wat gaat voor? De dokter, de bus, de school. Zij krijgen als eerste een nieuwe draad.
+ [ Hulp vragen # id: gat_hulp # familie: hulp # energie: +1 ]
    ~ daan = daan + 1
    Daan schrijft één zin voor iedereen. "Het is een gat. Wij zitten erin."
+ [ Iets nieuws proberen # id: gat_nieuw # familie: nieuw # leren: +1 ]
    De jongen hangt een laken uit het raam. "WIJ WETEN HET." Het wordt stil.
- {gekozen() != "": Naast het gat ligt jouw kaart: {gekozen()}.}
-> la_drie

// Few clever computers, little online: everything is in one room, and it rains there.
=== regen_binnen
# beat: regen_binnen
# geluid: regen
# wie: fatma
In de kelder staat de grote computer van de stad.
Alles van de stad zit erin. Er is maar één zo'n computer.
Buiten regent het. "Hier ook," zegt Fatma. Plof, doet het plafond.
# beat: paraplu
# speel: kaart
# geluid: regen
# wie: daan
Daan houdt een paraplu boven de computer. Zijn arm trilt.
"Ik houd dit nog tien minuten," zegt hij. "Elf, als jullie niet praten."
Leg een kaart neer.
+ [ Met je handen # id: regen_handen # familie: handen # energie: -1 ]
    Jullie tillen hem op, met acht mensen. Zo zwaar als een koe. Hij blijft aan.
+ [ Met mensen # id: regen_mensen # familie: mensen # energie: +1 ]
    Boven trouwt iemand. Je vraagt het aardig. Tien gasten komen tillen, en de bruid.
+ [ Met je hoofd # id: regen_hoofd # familie: hoofd # geld: +1 ]
    Waar komt het vandaan? Van het dak. Daar ligt een bal in de goot.
+ [ Hulp vragen # id: regen_hulp # familie: hulp # zekerheid: +1 ]
    De tuinman brengt een groot zeil. Hij vraagt niets. Hij kent deze kelder.
+ [ Iets nieuws proberen # id: regen_nieuw # familie: nieuw # leren: +1 ]
    Van paraplu's en plakband maken jullie een dak. Het is ook nog mooi.
- {gekozen() != "": Onder de paraplu ligt jouw kaart: {gekozen()}.}
-> la_drie

=== la_drie
# beat: la_drie
# plaats: werkplek, avond
# geluid: telefoon
# wie: daan
Piep. {piep > 0: Daar is hij weer, net als vanmorgen.}
Daan ligt onder printer drie. "Het is de la," zegt hij.
Er ligt een oude telefoon in, aan een lader.
# wie: mevrouw_bos
Jij neemt op. "Eindelijk," zegt mevrouw Bos.
+ [ "Met de helpdesk. Dag mevrouw Bos." # id: met_de_helpdesk # beeld: headset # wijst: geduld # zekerheid: +1 ]
    "Dit nummer kreeg ik in 2014," zegt ze.
+ [ "Zet hem uit en weer aan." # id: uit_en_aan # beeld: power # wijst: humor # energie: +1 ]
    "Waarom?" zegt ze. "Hij is toch niet stuk."
+ [ Je geeft hem aan Daan. # id: aan_daan # beeld: gift # wijst: samen # leren: +1 ]
    ~ daan = daan + 1
    "Met Daan," zegt Daan. Hij gaat netjes rechtop zitten.
- "Ik bel elke dinsdag. Mijn computer doet het. Dat wilde ik even zeggen."
-> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: daan
Daan brengt je naar de tram.
{ ai == "veel":
    { online == "veel":
        In de stad gaan de deuren weer vanzelf open.
        "Vandaag zei iedereen dag tegen mij," zegt Daan. "Dat doet een app niet."
    - else:
        Bij het loket brandt nog licht.
        "Otto zegt welterusten tegen de stoelen," zegt Daan. "Dat vind ik wel lief."
    }
- else:
    { online == "veel":
        In de huizen gaan de schermen weer aan. Rij voor rij.
        "Morgen bellen ze weer," zegt Daan. "Alle veertig. En die van het gat."
    - else:
        Het regent nog steeds.
        "De stad is droog," zegt Daan. "Van binnen. Mijn arm niet."
    }
}
# beat: de_vraag
# wie: daan
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Je oren ook. | Je hebt nog energie. Dat merk je nu pas.}
{daan > 1: "Ik sluit melding één," zegt Daan. "Omdat jij erbij was. En jij?" | "Melding één blijft nog open," zegt Daan. "Voor dinsdag. En jij?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Eén vraag aan een computer stellen. Kijken of het klopt. Samen met iemand.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": { online == "veel": Over een jaar help jij een andere stad. De lijn blijft open. Dat is een stap. | Over een jaar help jij aan een ander loket. Jij zegt goedemorgen. Dat is een stap. }
        - "niet_terug": { piep > 0: Over een jaar doe jij ander werk. Jij luistert goed. Dat is een stap. | Over een jaar doe jij ander werk. De sticker ging mee. Dat is een stap. }
        - else: { ai == "veel": Over een jaar kun jij hier meer. Otto leert van jou. Dat is een stap. | Over een jaar kun jij hier meer. Daan leert van jou. Dat is een stap. }
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":
        Over een jaar werk jij als {dichtbij(1)}. Veel kende je al. Dat is een stap.
    - else:
        { online == "veel": Over een jaar leer jij anderen dit werk. Daan plakt de stickers. Dat is een stap. | Over een jaar geef jij les bij het loket. Fatma zet thee. Dat is een stap. }
    }
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    { daan > 1: Over een jaar doe jij iets heel nieuws. Dinsdag belt Daan je. Dat is een stap. | Over een jaar doe jij iets heel nieuws. Dinsdag bel je Daan. Dat is een stap. }
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: daan
De tram komt. Daan plakt een sticker op je jas: {sticker}.
"Morgen melding twee," zegt hij. "Uit 2015."
"De koffie smaakt naar soep. Alleen op woensdag."
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "medewerker helpdesk"
=== function kan(n)
{ n:
    - 1: ~ return "problemen met computers oplossen"
    - 2: ~ return "rustig uitleggen"
    - else: ~ return "samenwerken met collega's"
}
=== function stijgt(n)
~ return "een netwerk beveiligen"
=== function naast(n)
~ return "problemen met computers oplossen"
=== function daalt(n)
~ return "wachtwoorden opnieuw instellen"
=== function blijft(n)
~ return "horen wat iemand bedoelt"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "acht uur"
=== function geluid()
~ return "de telefoon"
=== function in_handen()
~ return "een kabel"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return ""
