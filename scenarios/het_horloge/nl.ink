// Bent u gevallen? Verandering: ouder worden en zorg (zorg = veel). Voor elk beroep. De speler helpt.
// Een horloge belt bij elke lach. Als het zegt dat alles goed is, ziet een mens dat er iets niet klopt.
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
VAR liet_zien = ""
VAR afspraak = ""
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
Dit zie je nu al. Er komen meer mensen van tachtig.
Veel van hen wonen alleen.
Sommigen dragen een horloge dat meet.
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
{geluid() != "": Je hoort {geluid()}. Dan gaat je telefoon. | Dan gaat je telefoon.}
# beat: gevallen
# geluid: telefoon
# wie: meneer_tan
"Meneer Tan is gevallen," zegt een stem. "U staat op nummer één."
Meneer Tan woont hiernaast. Hij staat voor je neus.
Hij lacht om zijn eigen grap.
# beat: het_horloge
# wie: meneer_tan
"Bent u gevallen?" vraagt zijn horloge. "Nee," zegt hij. "Ik lachte."
{plek():
    - "mensen": Hij komt hier elke dag. Hij laat iedereen voorgaan.
    - "weg": Hij zwaait elke dag als jij wegrijdt.
    - "buiten": Hij kijkt elke dag over het hek. Hij weet alles beter.
    - "bureau": Hij brengt elke dag een mandarijn.
    - "dieren": Hij komt elke dag voor de dieren. Zegt hij.
    - "machines": Hij luistert elke dag bij de deur. Hij hoort wat rammelt.
    - else: Hij komt elke dag twee keer. Hij vraagt hoe het gaat.
}
+ [ "Waarom sta ik op nummer één?" # id: nummer_een # beeld: question # wijst: leergierig # leren: +1 ]
    "Jij neemt op," zegt hij. "Mijn zoon woont in Canada. Die is niet snel hier."
+ [ "Goed. Laat hem maar bellen." # id: laat_bellen # beeld: phone # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    "Je bent een goed mens," zegt hij. "Met een drukke telefoon."
+ [ "Zet mij op nummer twee." # id: nummer_twee # beeld: hand-palm # wijst: tijd # zekerheid: +1 ]
    "Dan staat de kapper op één," zegt hij. "Die hoort niets, met zijn föhn."
- -> laat_eens_zien

=== laat_eens_zien
# beat: laat_eens_zien
# wie: meneer_tan
"Laat mij eens zien wat jij kunt," zegt hij.
{in_handen() != "": Jij houdt dit vast: {in_handen()}. "En verder?" vraagt hij. | Hij trekt een stoel bij. "Ik heb tijd."}
Jij kiest.
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ liet_zien = kan(1)
    Hij kijkt. Het horloge piept: uw hart gaat sneller. "Dit is spannend," zegt hij.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ liet_zien = kan(2)
    Hij kijkt. Het horloge piept: uw hart gaat sneller. "Dit is spannend," zegt hij.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ liet_zien = kan(3)
    Hij kijkt. Het horloge piept: uw hart gaat sneller. "Dit is spannend," zegt hij.
+ [ "Eerst u. Wat deed u vroeger?" # id: eerst_u # beeld: ear # wijst: mensen # energie: +1 ]
    ~ liet_zien = kan(1)
    ~ band = band + 1
    "Klokken," zegt hij. "En nu dit ding." Dan kijkt hij naar jouw werk.
- -> hij_niest

=== hij_niest
# beat: hij_niest
# speel: kaart
# geluid: telefoon
# wie: meneer_tan
{plek():
    - "mensen": De rij wordt lang. Je telefoon gaat.
    - "weg": De rit begint. Je telefoon gaat.
    - "buiten": Er komt regen aan. Je telefoon gaat.
    - "bureau": Er komen drie vragen binnen. En je telefoon gaat.
    - "dieren": De dieren schrikken. Je telefoon gaat.
    - "machines": Een machine loopt vast. Je telefoon gaat.
    - else: Er komt veel tegelijk. En je telefoon gaat.
}
"Meneer Tan is gevallen," zegt de stem. Het was een nies.
Het werk wacht. Leg een kaart neer.
+ [ Met je handen # id: nies_handen # familie: handen # energie: -1 ]
    Je werkt door. De telefoon ligt in een emmer. Nu zoemt de emmer.
+ [ Met mensen # id: nies_mensen # familie: mensen # zekerheid: +1 ]
    "Meneer Tan, houdt u de deur open?" Hij groet iedereen bij naam.
+ [ Met je hoofd # id: nies_hoofd # familie: hoofd # geld: +1 ]
    Eén tel nadenken. Drie dingen nu, twee straks.
+ [ Hulp vragen # id: nies_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    {collega() != "": {collega()} neemt je telefoon over. "Gezondheid," zegt die, elke keer. | Meneer Tan neemt zelf op. "Met mij is het goed," zegt hij.}
+ [ Iets nieuws proberen # id: nies_nieuw # familie: nieuw # leren: +1 ]
    Je schuift een sok over het horloge. Nu hoort het niets.
- {gekozen() != "": Dat leerde je hiermee: {gekozen()}.}
-> lotte_komt

=== lotte_komt
# beat: lotte_komt
# geluid: deur
# wie: lotte
Lotte komt langs. Zij is hier de baas. Haar jas zit scheef.
{stijgt(1) != "":
    "Ik zoek iemand," zegt ze. "Wie leert dit: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Er komen meer oude mensen. Wie leert de anderen rustig uitleggen?"
}
+ [ "Ik. Als het in werktijd mag." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Vrijdag," zegt Lotte. "In werktijd. Met koffie."
+ [ "Wat verdien ik ermee, Lotte?" # id: wat_schuift # beeld: coins # wijst: loon # geld: +1 ]
    "Een beetje," zegt Lotte. "Vroeger zei ik: dankbaarheid. Dat zeg ik niet meer."
+ [ "Nu niet. Ik heb meneer Tan." # id: nu_niet # beeld: hand-palm # wijst: zorg # zekerheid: +1 ]
    Lotte lacht. "Dat is ook werk," zegt ze. "Dat zie ik."
- -> wat_het_meet

=== wat_het_meet
# beat: wat_het_meet
# plaats: werkplek, middag
# geluid: machine
# wie: kind
Het buurmeisje is acht. Zij heeft het horloge om. Dat mocht.
{andere():
    - "robots_veel": "Bij opa rijdt een robot," zegt ze. "Die botst."
    - "robots_weinig": "Robots zie ik alleen op tv," zegt ze.
    - "ai_veel": "Mijn computer weet alles," zegt ze. "Dit horloge niet."
    - "mensen_veel": "Bij oma komt niemand," zegt ze. "Er is niemand."
    - "mensen_weinig": "Bij oma komen er drie," zegt ze. "Eén is leuk."
    - "groen_veel": "Dit horloge loopt op de zon," zegt ze.
    - "online_veel": "Oma bestelt alles," zegt ze. "Ook per ongeluk."
    - "regels_veel": "Er zit geen camera in," zegt ze. "Dat staat erop."
    - else: "Dit horloge meet alles," zegt ze. "Behalve of je het leuk vindt."
}
# beat: wie_doet_wat
# wie: kind
Aan de muur hangt een lijst. Ze leest hem voor.
{daalt(1) != "":
    "Dit doet bij jullie een computer," zegt ze. "{groot(daalt(1))}."
- else:
    "De computer doet hier een klein beetje," zegt ze. "Niet jouw dingen."
}
"En dit doet hij niet: {blijft(1) != "":{blijft(1)}|{liet_zien}}."
+ [ "Fijn. Dat scheelt mij werk." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Dan kun je spelen," zegt ze. Ze meent het.
+ {daalt(1) != ""} [ "Jammer. Dat was van mij." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Mijn beer was ook van mij," zegt ze. Ze klopt op je arm.
+ {daalt(1) == ""} [ "Jammer. Vroeger belde er niets." # id: belde_niets # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Vroeger was saai," zegt ze. "Zegt meneer Tan."
+ [ "Eerst zien of hij het goed doet." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Ik let ook op," zegt ze. Ze kijkt boos naar het horloge.
- -> te_stil

=== te_stil
# beat: te_stil
# plaats: werkplek, avond
# geluid: stilte
# wie: niemand
Meneer Tan ging naar huis, met zijn horloge. Hij zou terugkomen.
De telefoon is stil. Op het scherm staat: alles goed.
Negenduizend stappen vandaag.
# beat: de_kat
# wie: kind
Jij denkt: negenduizend? Met die stok?
"O," zegt het meisje. "Dat is de kat. Die mag het horloge soms om."
+ [ Je gaat meteen kijken. # id: meteen_kijken # beeld: person-simple-run # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    Je jas blijft hangen. Het werk blijft liggen.
+ [ Je maakt dit af. Dan ga je. # id: eerst_af # beeld: check # wijst: precies # geld: +1 ]
    Drie minuten. Ze duren heel lang.
+ [ "Ga je mee? Jij kent zijn huis." # id: ga_je_mee # beeld: users # wijst: samen # zekerheid: +1 ]
    "Ik weet de geheime weg," zegt ze.
- -> het_balkon

=== het_balkon
# beat: het_balkon
# speel: kaart
# geluid: werk
# wie: meneer_tan
Meneer Tan staat op zijn balkon. Op pantoffels.
De deur viel dicht. Hij staat er al een uur.
"Ik riep wel," zegt hij. "Niemand kijkt omhoog."
Leg een kaart neer.
+ [ Met je handen # id: balkon_handen # familie: handen # energie: -1 ]
    Je haalt een ladder. Je klimt, en duwt de deur open.
    "Netjes," zegt hij.
+ [ Met mensen # id: balkon_mensen # familie: mensen # zekerheid: +1 ]
    Je praat met hem tot de buurman komt. Met de sleutel.
    Hij rilt al minder.
+ [ Met je hoofd # id: balkon_hoofd # familie: hoofd # leren: +1 ]
    "Waar ligt uw sleutel?" vraag je.
    "Onder de derde pot," zegt hij. "Dat is geheim."
+ [ Hulp vragen # id: balkon_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Pas jij door het luik van de kat?"
    Het meisje is al binnen.
+ [ Iets nieuws proberen # id: balkon_nieuw # familie: nieuw # leren: +1 ]
    Je gooit een touw omhoog. Hij trekt een mandje op, met je telefoon.
    Hij belt zelf de slotenmaker.
- {gekozen() != "": Je dacht aan wat je kunt: {gekozen()}.}
-> de_afspraak

=== de_afspraak
# beat: de_afspraak
# geluid: deur
# wie: meneer_tan
Binnen is het warm. De kat heeft tienduizend stappen.
"Zie je," zegt hij. "Niemand hoeft op mij te letten."
Hij zegt het zacht.
+ [ "Doet u het weer om? Voor mij." # id: weer_om # beeld: watch # wijst: eerlijk # zekerheid: +1 ]
    ~ afspraak = "horloge"
    "Voor jou dan," zegt hij. "Maar ik blijf lachen."
+ [ "Ik kijk elke dag omhoog." # id: omhoog # beeld: eye # wijst: zorg # energie: -1 ]
    ~ afspraak = "omhoog"
    ~ band = band + 1
    "Dan zet ik daar een plant neer," zegt hij. "Voor het uitzicht."
+ [ "Mag ik uw sleutel bewaren?" # id: uw_sleutel # beeld: key # wijst: samen # zekerheid: -1 ]
    ~ afspraak = "sleutel"
    Hij denkt na. Dan legt hij de sleutel in je hand. Die is nog warm.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: meneer_tan
Meneer Tan loopt mee tot de tram. Het horloge leest de dag voor.
Uw hart ging sneller bij dit: {liet_zien}.
{afspraak:
    - "sleutel": In jouw zak zit zijn sleutel.
    - "omhoog": Hij wijst naar zijn balkon. Er staat al een plant.
    - else: Hij houdt zijn arm omhoog. "Het zit om, hoor."
}
# beat: de_vraag
# wie: meneer_tan
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Je deed vandaag twee dingen tegelijk. | Je hebt nog energie. En je telefoon is stil.}
{band > 2: "Ik ben 78," zegt hij. "Jou vertrouw ik. Wat ga jij doen?" | "Ik ben 78," zegt hij. "En jij? Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Iemand van tachtig vragen: wat helpt u?
Een dag meelopen in de zorg.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Oude mensen kennen jou. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Oude mensen kennen jou. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar help jij hier de oude mensen. Meneer Tan is trots. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Meneer Tan belt nog vaak. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: meneer_tan
De tram komt. De deuren gaan open. Meneer Tan lacht ergens om.
"Bent u gevallen?" hoor je nog.
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
