// De meterkast. Sector: installation and energy. Winds: groen × mensen, all four futures. For pipes, heat, power, cables, lifts and appliances.
// Inside the door of an old man's meter cupboard stand pencil marks: his children, year by year. In the evening the player gets a mark of their own.
// Each future has its own event: the whole block cooks and charges at once, the door ends up in the skip, the old boiler stops, the lift
// stands still with a cake in it.
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
VAR groen = ""
VAR mensen = ""
VAR deur = 0
VAR aanbod = 0
VAR boekje = ""
VAR eerste_weg = "Ik blijf en ik groei hier."

-> nu_al

=== nu_al
~ groen = hendel("groen")
~ mensen = hendel("mensen")
{situatie():
    - "kwijt": ~ eerste_weg = "Hetzelfde werk, op een andere plek."
    - "niet_terug": ~ eerste_weg = "Ik neem mee wat goed was."
    - "school": ~ eerste_weg = "Ik houd deze richting. Die past."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
// bron: ROA AIS 2030 en UWV, spanning 2026Q1: veel vraag naar elektriciens en monteurs
Dit zie je nu al. Op een dak liggen zonnepanelen.
In de kelder bromt nog een ketel.
Op een busje staat: wij zoeken een monteur.
# beat: later
# plaats: werkplek, ochtend
# jaar: 2030
{begin() != "": Nu is het 2030. Het is {begin()}. | Nu is het 2030. Je dag begint.}
{situatie():
    - "kwijt": Dit is je nieuwe plek: een hoge flat. Het werk ken je al.
    - "niet_terug": Jij doet nu ander werk, in een flat.
    - "school": Je bent klaar met school. Je eerste jaar begint in een flat.
    - else: Vandaag is jouw werk in een hoge flat. Jij bent de {beroep()}.
}
{eerste_ding() != "": Eerst doe je dit: {eerste_ding()}.}
{geluid() != "": Je hoort {geluid()}.}
# beat: de_deur
# geluid: deur
# wie: meneer_tan
// uitleg meterkast: de kast met stroom, gas en water
Op nummer 31 opent meneer Tan zijn meterkast. Daar zitten stroom, gas en water.
Aan de binnenkant van de deur staan strepen, met potlood.
"Mijn kinderen," zegt hij. "Deze deur blijft."
+ [ "Wie was de kleinste?" # id: de_kleinste # beeld: ruler # wijst: mensen # energie: +1 ]
    ~ deur = deur + 1
    Hij wijst met zijn stok, heel laag.
    "Die is nu twee meter. Hij woont in Canada."
+ [ "Ik blijf van de deur af." # id: blijf_eraf # beeld: hand-palm # wijst: eerlijk # zekerheid: +1 ]
    "Dat zei de vorige ook," zegt meneer Tan. "Die stootte zijn hoofd."
+ [ Je kijkt in de kast. # id: in_de_kast # beeld: eye # wijst: leergierig # leren: +1 ]
    Je ziet oude draden, een kooi zonder vogel en azijn.
    "Voor als het lekt," zegt hij. Je weet niet wat.
- { groen == "veel":
    -> gas_eruit
- else:
    -> willem
}

=== gas_eruit
# beat: gas_eruit
# geluid: stilte
# wie: youssef
// uitleg warmtepomp: die haalt warmte uit de lucht
"Het gas gaat eruit," zegt Youssef. "Voor altijd."
In de kelder staat nu een warmtepomp. Die haalt warmte uit de lucht.
Hij is zo groot als een bus. Hij fluistert.
+ [ Je luistert met je hand. # id: luister # beeld: ear # wijst: leergierig # leren: +1 ]
    Hij trilt als een kat die slaapt. Youssef voelt ook.
+ [ "En wie op gas kookt?" # id: op_gas # beeld: cooking-pot # wijst: zorg # energie: -1 ]
    ~ deur = deur + 1
    "Meneer Tan," zegt Youssef. "Al vijftig jaar." Hij zucht.
+ [ "Is dit lang werk?" # id: lang_werk # beeld: calendar-check # wijst: zekerheid # zekerheid: +1 ]
    "Na deze flat nog elf," zegt Youssef. "Ik telde ze vanaf het dak."
- -> hoeveel_mensen

=== willem
# beat: willem
# geluid: machine
# wie: youssef
// uitleg ketel: die maakt het water warm
De ketel in de kelder is oud. Hij bromt en ruikt naar stof.
Op een kaartje staat zijn naam: Willem.
"Willem blijft," zegt Youssef. "Nog één winter. Dat zeggen we al acht jaar."
+ [ "Dag Willem." # id: dag_willem # beeld: hand-waving # wijst: humor # energie: +1 ]
    Willem hikt. Boven roept iemand: "Wat was dat?"
+ [ "Wat gaat het eerst stuk?" # id: eerst_stuk # beeld: wrench # wijst: precies # leren: +1 ]
    "De pomp," zegt Youssef. Hij klopt op hout. Het is geen hout.
+ [ "Wat kost dat de mensen?" # id: wat_kost_dat # beeld: coins # wijst: eerlijk # energie: -1 ]
    "Veel gas," zegt Youssef. "Op nummer 12 dragen ze twee truien."
- -> hoeveel_mensen

=== hoeveel_mensen
{ mensen == "veel":
    -> de_lijst
- else:
    -> zes_busjes
}

=== de_lijst
# beat: de_lijst
# speel: kaart
# geluid: telefoon
# wie: ria
// uitleg huismeester: die zorgt voor de flat
Ria is huismeester: zij zorgt voor de flat. Haar lijst is lang.
"Vierenveertig klussen," zegt ze. "Twee monteurs. Jij bent er één."
Leg een kaart neer.
+ [ Met je handen # id: lijst_handen # familie: handen # energie: -1 ]
    Je pakt wat snel klaar is. Negen kleine dingen. "Nog vijfendertig," zegt Ria.
+ [ Met mensen # id: lijst_mensen # familie: mensen # energie: +1 ]
    Je belt drie mensen. Eén klus is al klaar. Eén mens wil vooral praten.
+ [ Met je hoofd # id: lijst_hoofd # familie: hoofd # geld: +1 ]
    Je begint boven en eindigt beneden. Dat scheelt zes keer de lift.
+ [ Hulp vragen # id: lijst_hulp # familie: hulp # zekerheid: +1 ]
    "Ria, wie heeft het koud?" Nummer 12. Zij zit met haar jas aan voor de tv.
+ [ Iets nieuws proberen # id: lijst_nieuw # familie: nieuw # leren: +1 ]
    Je hangt de lijst in de hal. "Wie kan zelf iets?" Acht mensen schrijven hun naam.
- {gekozen() != "": Naast de lijst ligt jouw kaart: {gekozen()}.}
-> noa_vraagt

=== zes_busjes
# beat: zes_busjes
# speel: kaart
# geluid: deur
# wie: ria
// uitleg huismeester: die zorgt voor de flat
Ria is huismeester: zij zorgt voor de flat.
Voor de deur staan zes busjes. In de lift staan acht monteurs.
"Vechten mag buiten," zegt ze. Leg een kaart neer.
+ [ Met je handen # id: busjes_handen # familie: handen # energie: -1 ]
    Je begint. Na een uur kijken er drie mee. Dan doen ze het na.
+ [ Met mensen # id: busjes_mensen # familie: mensen # energie: +1 ]
    Je verdeelt het. Ieder één gang. Niemand struikelt meer over een tas.
+ [ Met je hoofd # id: busjes_hoofd # familie: hoofd # geld: +1 ]
    Je kijkt waar niemand kijkt. Achter de fietsen lekt het al een jaar.
+ [ Hulp vragen # id: busjes_hulp # familie: hulp # zekerheid: +1 ]
    "Wie deed dit vaker?" Een man met een grijze staart laat zijn truc zien.
+ [ Iets nieuws proberen # id: busjes_nieuw # familie: nieuw # leren: +1 ]
    Je ruilt een uur van werk. Jij doet het zijne, hij het jouwe. Er is tijd.
- {gekozen() != "": Op een busje plakt nu jouw kaart: {gekozen()}.}
-> noa_vraagt

=== noa_vraagt
# beat: noa_vraagt
# geluid: stilte
# wie: kind
Op de trap zit Noa van nummer 32. Ze is acht. Er is geen school.
"Ik maak een boekje over werk," zegt ze.
{in_handen() != "": Ze ziet wat je vasthoudt: {in_handen()}. "Wat kun jij?" | "Wat kun jij?"}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ boekje = kan(1)
    Noa schrijft het op. Haar tong komt uit haar mond.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ boekje = kan(2)
    "Mijn vader kan dat niet," zegt Noa. "Die kan fluiten."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ boekje = kan(3)
    "Langzaam," zegt Noa. "Ik schrijf met pen."
+ [ "Kijk maar een uur mee." # id: kijk_mee # beeld: eye # wijst: geduld # energie: -1 ]
    ~ boekje = kan(1)
    Noa tekent jou. Je krijgt heel grote handen.
- { groen == "veel":
    -> de_vlam
- else:
    -> gaslucht
}

=== de_vlam
# beat: de_vlam
# speel: kaart
# geluid: stilte
# wie: meneer_tan
Het gas kan dicht. Alleen op nummer 31 nog niet.
Meneer Tan zit op een stoel voor de gaskraan.
"Zonder vlam geen pannenkoek," zegt hij.
De hele flat wacht. Leg een kaart neer.
+ [ Met je handen # id: vlam_handen # familie: handen # energie: -1 ]
    Je zet de nieuwe kookplaat vast neer. Hij tikt erop. "Lelijk," zegt hij. En hij staat op.
+ [ Met mensen # id: vlam_mensen # familie: mensen # energie: +1 ]
    ~ deur = deur + 1
    Je vraagt naar zijn pannenkoeken. Na een half uur weet je alles. Hij staat op.
+ [ Met je hoofd # id: vlam_hoofd # familie: hoofd # zekerheid: +1 ]
    "Eerst bakken, dan de kraan," zeg jij. Hij bakt voor de hele gang.
+ [ Hulp vragen # id: vlam_hulp # familie: hulp # geld: +1 ]
    Je haalt Noa. "Mag ik de kraan dichtdoen?" vraagt ze. Dan mag het.
+ [ Iets nieuws proberen # id: vlam_nieuw # familie: nieuw # leren: +1 ]
    Twee pannenkoeken: één op gas, één op stroom. Noa proeft. "Precies gelijk." Hij staat op.
- {gekozen() != "": Naast de pan ligt jouw kaart: {gekozen()}.}
-> youssef_vraagt

=== gaslucht
# beat: gaslucht
# speel: kaart
# geluid: stilte
# wie: youssef
Op de derde ruikt het naar gas.
"Geen knop, geen bel, geen telefoon," zegt Youssef. "Ramen open."
Hij rent naar de kraan. Er zijn nog mensen binnen.
Leg een kaart neer.
+ [ Met je handen # id: gas_handen # familie: handen # energie: -1 ]
    Je zet alles open en klopt. Met je vuist, deur na deur. Iedereen komt.
+ [ Met mensen # id: gas_mensen # familie: mensen # zekerheid: +1 ]
    Je klopt, je praat, je blijft kalm. Iedereen loopt naar buiten. Ook de kat.
+ [ Met je hoofd # id: gas_hoofd # familie: hoofd # geld: +1 ]
    Zestien deuren, zestien keer kloppen. Buiten tel je de mensen. Het klopt.
+ [ Hulp vragen # id: gas_hulp # familie: hulp # energie: +1 ]
    "Ria." Zij weet wie niets hoort. Daar gaat ze zelf naar binnen.
+ [ Iets nieuws proberen # id: gas_nieuw # familie: nieuw # leren: +1 ]
    Wie naar buiten gaat, klopt eerst bij de buren. Zo hoort iedereen het.
- {gekozen() != "": In je zak zit jouw kaart: {gekozen()}.}
Het was een oude slang van een fornuis. Die is al weg.
-> youssef_vraagt

=== youssef_vraagt
# beat: youssef_vraagt
# plaats: werkplek, middag
# geluid: werk
# wie: youssef
Jullie eten op de trap. Youssef leest een bericht van kantoor.
{stijgt(1) != "":
    "Ze zoeken iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Ze zoeken iemand die anderen leert wat jij kunt."
}
+ [ "Ja. Maar wel in werktijd." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Dat typ ik met hoofdletters," zegt Youssef.
+ [ "Jij en ik, om de week." # id: om_de_week # beeld: users # wijst: samen # energie: +1 ]
    "Goed," zegt Youssef. "Jij onthoudt de eerste helft."
+ [ "Nu niet. Mijn hoofd is vol." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # zekerheid: +1 ]
    "Mag," zegt Youssef. Hij typt het netjes op.
- -> het_kastje

=== het_kastje
# beat: het_kastje
# geluid: machine
# wie: ria
{ mensen == "veel": In de kelder hangt een slimme meter. Die let altijd op. | In de kelder hangt een slimme meter. Die meet en die piept. }
{daalt(1) != "":
    Dit doet een machine steeds vaker: {daalt(1)}.
- else:
    Zo'n meter doet een klein deel.
}
Dit blijft mensenwerk: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"Ik lees er elke week iets anders over," zegt Ria.
+ [ "Fijn. Dan hoef ik dat niet." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Ik gun het je," zegt Ria. "Hier, een dropje."
+ {daalt(1) != ""} [ "Jammer. Dat was van mij." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Ik snap het," zegt Ria. "Ik belde vroeger zelf alle deuren langs."
+ {daalt(1) == ""} [ "Jammer. Ik hoor liever mensen." # id: liever_mensen # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Ik ook," zegt Ria. De meter piept. Ze doet de deur dicht.
+ [ "Eerst een winter zien." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    "Een winter met vorst," zegt Ria. "Anders telt het niet."
- { mensen == "veel":
    -> een_ander_bedrijf
- else:
    -> goedkoper
}

=== een_ander_bedrijf
# beat: een_ander_bedrijf
# geluid: telefoon
# wie: youssef
Je telefoon gaat. Iemand die je niet kent, weet jouw naam.
"Wij zoeken een {beroep()}. Kom maandag. Wij betalen meer."
Youssef kijkt heel hard naar zijn brood.
+ [ "Hoeveel meer?" # id: hoeveel_meer # beeld: coins # wijst: loon # geld: +1 ]
    ~ aanbod = 1
    De stem noemt een bedrag. "Denk erover," zegt hij.
    "Vraag dat hier ook eens," zegt Youssef.
+ [ "Nee, dank u. Ik zit goed." # id: ik_zit_goed # beeld: armchair # wijst: mensen # zekerheid: +1 ]
    Youssef zegt niets. Jij krijgt de helft van zijn koek.
+ [ "Wat kan ik bij jullie leren?" # id: wat_leren # beeld: book-open # wijst: leergierig # leren: +1 ]
    ~ aanbod = 1
    Het is stil. "Dat vroeg nog niemand," zegt de stem.
- -> de_stok

=== goedkoper
# beat: goedkoper
# geluid: deur
# wie: ria
Een andere ploeg wil jouw werk doen.
"Wij zijn goedkoper," zegt hun baas. "En morgen klaar."
Ria kijkt naar jou. "Wat zeg jij?"
+ [ "Kijk eerst wat ik vandaag deed." # id: kijk_eerst # beeld: seal-check # wijst: precies # zekerheid: +1 ]
    Ria kijkt. Ze voelt aan de randen. "Dit blijft zo," zegt ze.
+ [ "Dan vraag ik ook minder." # id: omlaag # beeld: coins # wijst: zekerheid # geld: -1 ]
    "Hoeft niet," zegt Ria. "Maar ik schrijf het op."
+ [ "We kunnen het samen doen." # id: samen_doen # beeld: handshake # wijst: samen # energie: +1 ]
    ~ aanbod = 1
    De baas denkt na. "Morgen om zeven," zegt hij. "Neem koffie mee."
- -> de_stok

=== de_stok
# beat: de_stok
# geluid: stilte
# wie: meneer_tan
In een muur tikt iets. Jij zoekt al een uur.
Meneer Tan zet zijn stok tegen de muur. Zijn oor gaat tegen de stok.
"Dertig jaar op een schip," zegt hij. "Daar."
+ [ "Leert u mij dat?" # id: leer_mij # beeld: ear # wijst: leergierig # leren: +1 ]
    ~ deur = deur + 1
    Je oor tegen het hout. Je hoort water, een radio, en getik.
+ [ "Dank u. Ik zocht verkeerd." # id: zocht_verkeerd # beeld: hands-praying # wijst: eerlijk # energie: +1 ]
    "Iedereen zoekt met zijn ogen," zegt meneer Tan.
+ [ "Ik kijk het nog na." # id: kijk_na # beeld: magnifying-glass # wijst: precies # zekerheid: +1 ]
    Precies daar zit het. Een warme buis tegen koud hout. Hij knikt alleen.
- { groen == "veel":
    { mensen == "veel":
        -> zes_uur
    - else:
        -> de_container
    }
- else:
    { mensen == "veel":
        -> willem_stopt
    - else:
        -> de_lift
    }
}

// Much clean energy, too few people: the whole block wants power at once, and nobody else can come.
=== zes_uur
# beat: zes_uur
# plaats: werkplek, avond
# geluid: machine
# wie: ria
Iedereen komt thuis. Kookplaten aan. Auto's aan de lader.
Tik. De hele flat is donker.
"Ze komen morgen," zegt Ria. "Of donderdag. Ze hebben geen mensen."
# beat: donker
# speel: kaart
# geluid: stilte
# wie: youssef
"Het kan wel," zegt Youssef. "Alleen niet tegelijk."
Op de trap staan veertig mensen in het donker.
Iemand maakt een grapje over kaarsen. Leg een kaart neer.
+ [ Met je handen # id: donker_handen # familie: handen # energie: -1 ]
    Met Youssef zet je alles uit. Dan gang voor gang weer aan. Het blijft branden.
+ [ Met mensen # id: donker_mensen # familie: mensen # zekerheid: +1 ]
    "Even nummers koken nu. Oneven om zeven uur." Er is gemopper. Ze doen het.
+ [ Met je hoofd # id: donker_hoofd # familie: hoofd # geld: +1 ]
    Je rekent op de muur. Eerst koken, dan laden. Ria maakt er een lijst van.
+ [ Hulp vragen # id: donker_hulp # familie: hulp # energie: +1 ]
    Noa gaat langs de deuren met een fietsbel. "U mag nu." Niemand durft nee te zeggen.
+ [ Iets nieuws proberen # id: donker_nieuw # familie: nieuw # leren: +1 ]
    Eén grote pan in de hal, voor iedereen. Meneer Tan roert. Op stroom.
- {gekozen() != "": In het donker voel je jouw kaart: {gekozen()}.}
-> de_streep

// Much clean energy, people enough: all is done in one day, too fast for one door.
=== de_container
# beat: de_container
# geluid: werk
# wie: youssef
Twaalf monteurs, één dag. De flat is bijna klaar.
Alles is wit en nieuw. Alles ruikt naar plastic.
In de container liggen oude ketels. En oude deuren.
# beat: waar_is_de_deur
# plaats: werkplek, avond
# speel: kaart
# geluid: stilte
# wie: meneer_tan
Meneer Tan staat voor zijn meterkast. De deur is nieuw.
Iemand was heel snel.
"Waar zijn mijn kinderen?" vraagt hij.
Leg een kaart neer.
+ [ Met je handen # id: deur_handen # familie: handen # energie: -1 ]
    Je klimt in de container. Onder drie ketels ligt hij. Eén hoek is stuk.
+ [ Met mensen # id: deur_mensen # familie: mensen # zekerheid: +1 ]
    Je vraagt het elke monteur. De zevende wordt rood. "Die zat zo vast."
+ [ Met je hoofd # id: deur_hoofd # familie: hoofd # geld: +1 ]
    Wie deed deze gang? En om hoe laat? De deur ligt in het vierde busje.
+ [ Hulp vragen # id: deur_hulp # familie: hulp # energie: +1 ]
    Twaalf monteurs zoeken één deur. Noa vindt hem. Ze zocht haar eigen streep.
+ [ Iets nieuws proberen # id: deur_nieuw # familie: nieuw # leren: +1 ]
    Je stuurt alle busjes een foto. Binnen een uur is hij er. Met een sorry.
- {gekozen() != "": In de container ligt ook jouw kaart: {gekozen()}.}
De oude deur hangt weer. Een beetje scheef.
-> de_streep

// Little clean energy, too few people: the old boiler stops in the cold.
=== willem_stopt
# beat: willem_stopt
# geluid: stilte
# wie: youssef
Om drie uur hikt Willem. Dan is het stil.
Buiten vriest het.
"De pomp," zegt Youssef. Hij belt. "Een nieuwe komt over zes weken."
# beat: in_de_hal
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: ria
De mensen komen naar de hal, met dekens. Ria zet soep op.
Twee monteurs, achtenveertig koude huizen.
"Nou," zegt Ria. "Wie heeft een idee?" Leg een kaart neer.
+ [ Met je handen # id: hal_handen # familie: handen # energie: -1 ]
    In de kelder ligt nog een pomp. Van twee kapotte maken jullie één hele. Willem hikt.
+ [ Met mensen # id: hal_mensen # familie: mensen # energie: +1 ]
    Nummer 5 heeft een kachel. Nummer 8 heeft bedden. Iedereen slaapt bij iemand.
+ [ Met je hoofd # id: hal_hoofd # familie: hoofd # zekerheid: +1 ]
    Eén kant kan warm blijven, zie jij. Vannacht slaapt iedereen links.
+ [ Hulp vragen # id: hal_hulp # familie: hulp # leren: +1 ]
    Je belt het zwembad. Er komt iemand op de fiets, met een pomp.
+ [ Iets nieuws proberen # id: hal_nieuw # familie: nieuw # geld: +1 ]
    Een boormachine draait de pomp. Iemand houdt hem vast. Elk half uur een ander.
- {gekozen() != "": Bij de soep ligt jouw kaart: {gekozen()}.}
-> de_streep

// Little clean energy, people enough: five mechanics and one lift.
=== de_lift
// uitleg liftmonteur: iemand die liften maakt en opent
# beat: de_lift
# geluid: machine
# wie: kind
Meneer Tan is jarig. Hij wordt 79.
Noa haalt de taart. Ze neemt de lift.
Tussen de derde en de vierde verdieping staat hij stil.
"Hallo?" roept Noa. "Het gaat goed. Met mij."
# beat: vijf_monteurs
# speel: kaart
# geluid: stilte
# wie: ria
Voor de lift staan vijf monteurs. Ze hebben vijf meningen.
"Niet aankomen," zegt de een. "Juist wel," zegt de ander.
"De slagroom zakt," roept Noa. Leg een kaart neer.
+ [ Met je handen # id: lift_handen # familie: handen # energie: -1 ]
    Jij houdt de lamp stil. De liftmonteur draait. Klik voor klik komt Noa omhoog.
+ [ Met mensen # id: lift_mensen # familie: mensen # zekerheid: +1 ]
    Je praat met Noa door de deur. Zij zingt. De vijf worden stil. Dan weet er één het.
+ [ Met je hoofd # id: lift_hoofd # familie: hoofd # geld: +1 ]
    "Wie heeft het papier voor liften?" Eén hand. De andere vier halen koffie.
+ [ Hulp vragen # id: lift_hulp # familie: hulp # energie: +1 ]
    Meneer Tan komt de trap op. "Op een schip praat er één," zegt hij. Het werkt.
+ [ Iets nieuws proberen # id: lift_nieuw # familie: nieuw # leren: +1 ]
    Wie de stok van meneer Tan heeft, mag praten. De derde weet het.
- {gekozen() != "": Voor de lift ligt jouw kaart: {gekozen()}.}
-> de_streep

=== de_streep
# beat: de_streep
# plaats: werkplek, avond
# geluid: stilte
# wie: meneer_tan
Noa staat tegen de deur. Er komt een streep bij: acht jaar.
"Nu jij," zegt meneer Tan.
Het potlood kriebelt in je haar.
Hij schrijft erbij: {boekje}. 2030.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: kind
Noa en meneer Tan lopen mee naar de tram.
{ groen == "veel":
    { mensen == "veel":
        Achter jullie gaan de keukens aan. Eén voor één.
        "Nu mag nummer 12," zegt Noa. Zij houdt het bij.
    - else:
        De flat is klaar. Morgen staan de busjes ergens anders.
        "Jij ook?" vraagt Noa. Ze schopt tegen een steentje.
    }
- else:
    { mensen == "veel":
        Achter één raam zit de halve flat. Met soep.
        "Het lijkt op kamperen," zegt Noa. "Binnen."
    - else:
        Jullie eten taart uit een servet. Platte taart.
        "Vijf monteurs voor één kind," zegt Noa. "Dat schrijf ik op."
    }
}
# beat: de_vraag
# wie: meneer_tan
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Dat is geen wonder. | Je hebt nog energie. Dat merk je nu pas.}
{aanbod == 1: "Ik hoorde dat ze jou willen hebben," zegt meneer Tan. "En jij?" | "En jij?" vraagt meneer Tan. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Vragen naar een korte cursus. Iemand één ding leren.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": { groen == "veel": Over een jaar werk jij in een andere flat. Warm, zonder gas. Dat is een stap. | Over een jaar werk jij in een andere flat. Willem heeft een neef. Dat is een stap. }
        - "niet_terug": { deur > 1: Over een jaar doe jij ander werk. Je luistert nog met een stok. Dat is een stap. | Over een jaar doe jij ander werk. Noa leest jouw bladzijde. Dat is een stap. }
        - else: { mensen == "veel": Over een jaar kun jij hier meer. Ria belt jou het eerst. Dat is een stap. | Over een jaar kun jij hier meer. Jij kiest waar je begint. Dat is een stap. }
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":
        Over een jaar werk jij als {dichtbij(1)}. Veel kende je al. Dat is een stap.
    - else:
        { mensen == "veel": Over een jaar leer jij anderen dit vak. Noa kijkt mee. Dat is een stap. | Over een jaar deel jij het werk in. Ria belt jou. Dat is een stap. }
    }
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    { deur > 1: Over een jaar doe jij iets heel nieuws. Je streep blijft staan. Dat is een stap. | Over een jaar doe jij iets heel nieuws. Noa schrijft deel twee. Dat is een stap. }
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: meneer_tan
De tram komt. De deuren gaan open.
Meneer Tan zet zijn stok tegen de tram. Hij luistert.
"Dat ene wiel," zegt hij. "Volgende week."
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "monteur"
=== function kan(n)
{ n:
    - 1: ~ return "leidingen aanleggen"
    - 2: ~ return "zoeken waar het lekt"
    - else: ~ return "met bewoners praten"
}
=== function stijgt(n)
~ return "een warmtepomp instellen"
=== function naast(n)
~ return "leidingen aanleggen"
=== function daalt(n)
~ return "meters aflezen"
=== function blijft(n)
~ return "uitleggen hoe het werkt"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "half acht"
=== function geluid()
~ return "de radio"
=== function in_handen()
~ return "een tang"
=== function eerste_ding()
~ return "de bus inladen"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return ""
