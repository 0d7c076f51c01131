// De draaibank. Sector: metal and machines. Winds: robots × ai, all four futures. One hall with many workshops: metal, engines, plastic, bicycles, cardboard.
// An old lathe called Aunt Cor, who trembles; a small pin for a school bus that must be there by three; a brass spinning top for who helped.
// Each future has its own event: a system sells the lathe, three hundred hooks are bent the wrong way, an ear piece says stop just when it was taken
// out, a gear breaks that nobody makes any more.
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
VAR robots = ""
VAR ai = ""
VAR cor = 0
VAR noor = 0
VAR gekerfd = ""
VAR eerste_weg = "Ik blijf en ik groei hier."

-> nu_al

=== nu_al
~ robots = hendel("robots")
~ ai = hendel("ai")
{situatie():
    - "kwijt": ~ eerste_weg = "Hetzelfde werk, op een andere plek."
    - "niet_terug": ~ eerste_weg = "Ik neem mee wat goed was."
    - "school": ~ eerste_weg = "Ik houd deze richting. Die past."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: machine
Dit zie je nu al. Een arm legt metaal in een machine.
Een camera kijkt of het goed is.
Ernaast staat een mens. Die hoort dat er iets rammelt.
# beat: later
# plaats: werkplek, ochtend
# jaar: 2030
{begin() != "": Nu is het 2030. Het is {begin()}. | Nu is het 2030. Je dag begint.}
{situatie():
    - "kwijt": Dit is je nieuwe plek: een hal vol werkplaatsen. Het werk ken je al.
    - "niet_terug": Jij doet nu ander werk, in de hal.
    - "school": Je bent klaar met school. Je eerste jaar begint in een hal vol werkplaatsen.
    - else: Jij werkt in een hal vol werkplaatsen. Jij bent de {beroep()}.
}
{eerste_ding() != "": Eerst doe je dit: {eerste_ding()}.}
{geluid() != "": Je hoort {geluid()}.}
# beat: tante_cor
# wie: ria
// uitleg draaibank: die draait metaal rond, een mes snijdt het glad
In het midden staat een draaibank uit 1962. Die draait metaal rond, tegen een mes.
"Dit is Tante Cor," zegt Ria. "Ze trilt een beetje. Ik ook."
Op de plank staan tollen. Die draaien ook.
+ [ Je legt je hand op Tante Cor. # id: hand_op # beeld: hand-palm # wijst: leergierig # leren: +1 ]
    ~ cor = cor + 1
    Ze is warm, zoals een hond. Er klopt iets in.
+ [ "Waarom geen nieuwe?" # id: geen_nieuwe # beeld: question # wijst: eerlijk # zekerheid: -1 ]
    "Een nieuwe praat," zegt Ria. "Deze luistert."
+ [ Je draait een tol. # id: draai_tol # beeld: star-four # wijst: humor # energie: +1 ]
    Hij draait en draait. Ria telt tot negentig.
    "Wie Tante Cor helpt, krijgt er één," zegt ze.
- { robots == "veel":
    -> donkere_hal
- else:
    -> volle_hal
}

=== donkere_hal
# beat: donkere_hal
# geluid: machine
# wie: bep
Achterin is het donker. Toch wordt daar gewerkt.
"Goedemorgen. Ik ben Bep," zegt een arm. "Licht heb ik niet nodig."
Hij werkte de hele nacht. Er staan twaalf volle bakken.
+ [ "Wij wel." Je doet licht aan. # id: licht_aan # beeld: lightbulb # wijst: moed # zekerheid: +1 ]
    "O," zegt Bep. "Zo zien jullie eruit."
+ [ Je pakt één stuk uit een bak. # id: een_stuk # beeld: magnifying-glass # wijst: precies # leren: +1 ]
    Je voelt een kras. Op het volgende ook. Je wordt stil.
+ [ "Goed geslapen, Bep?" # id: goed_geslapen # beeld: moon-stars # wijst: humor # energie: +1 ]
    "Nee," zegt Bep. "Vierhonderd stuks."
- -> meten_of_weten

=== volle_hal
# beat: volle_hal
# geluid: werk
# wie: noor
De hal is vol mensen. Iedereen vijlt, tilt en roept.
De radio staat te hard. Het ruikt naar olie.
Noor leert hier. Er zit een doek om haar duim. "Derde keer," zegt ze.
+ [ "Eerst een pleister. Dan praten." # id: pleister # beeld: first-aid-kit # wijst: zorg # energie: -1 ]
    ~ noor = noor + 1
    Onder de pleister klopt het. Noor praat een kwartier.
+ [ "Zo houd je hem vast." # id: zo_vast # beeld: chalkboard-teacher # wijst: geduld # leren: +1 ]
    ~ noor = noor + 1
    Noor doet het na. Een vierde keer komt er niet.
+ [ Je zet de radio zachter. # id: radio_zacht # beeld: speaker-slash # wijst: moed # zekerheid: +1 ]
    Vijf hoofden gaan omhoog. Eén knikt: dank je.
- -> meten_of_weten

=== meten_of_weten
{ ai == "veel":
    -> het_scherm_hoort
- else:
    -> het_schrift
}

=== het_scherm_hoort
# beat: het_scherm_hoort
# geluid: stilte
# wie: ria
// uitleg lager: een ring waar iets in draait
Boven elke werkplek hangt een scherm.
"Over negen dagen gaat Tante Cor stuk," zegt het. "Het lager. Ik hoor het."
Een lager is een ring. Ria zegt: "Ik hoor het al jaren."
+ [ "Wat hoor je dan, Ria?" # id: wat_hoor_je # beeld: ear # wijst: leergierig # leren: +1 ]
    ~ cor = cor + 1
    Ria zingt de toon. "Dat klopt," zegt het scherm.
+ [ Je hangt een doek voor de camera. # id: doek # beeld: eye-slash # wijst: vrijheid # zekerheid: -1 ]
    "Ik zie je niet meer," zegt het scherm. "Dat is de bedoeling," zegt Ria.
+ [ "Goed dat iemand het zegt." # id: goed_gezegd # beeld: seal-check # wijst: zekerheid # zekerheid: +1 ]
    Ria gaat Tante Cor poetsen. Harder dan anders.
- -> ravi_komt

=== het_schrift
# beat: het_schrift
# geluid: stilte
# wie: ria
Een scherm is er niet. Er is een schrift met vette randen.
Daar staat alles in: de maat, het mes, wie er boos was.
Op bladzijde 40 zit koffie. "Zes of negen?" vraagt Ria.
+ [ "We meten het na." # id: we_meten # beeld: ruler # wijst: precies # zekerheid: +1 ]
    ~ cor = cor + 1
    Het is zes. Ria schrijft het erbij, met pen.
+ [ "We bellen wie het schreef." # id: we_bellen # beeld: phone # wijst: samen # energie: +1 ]
    Joop is met pensioen. Hij weet het meteen. En ook nog drie verhalen.
+ [ "Negen. Doorgaan." # id: doorgaan # beeld: timer # wijst: vlug # geld: -1 ]
    Het was zes. Nu staat er een streep bij de koffie.
- -> ravi_komt

=== ravi_komt
# beat: ravi_komt
# geluid: deur
# wie: ravi
Ravi komt binnen. Hij rijdt de schoolbus. Zijn lift voor rolstoelen is stuk.
Hij heeft een gebroken pen, een soort dikke spijker.
"Om drie uur staan er zes kinderen," zegt hij. "Wat kun jij?"
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ gekerfd = kan(1)
    "Dan blijf ik hier," zegt Ravi. Hij gaat op een krat zitten.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ gekerfd = kan(2)
    "Goed," zegt Ravi. "Ik heb koekjes bij me. Voor straks."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ gekerfd = kan(3)
    "Dat kan ik niet," zegt Ravi. "Ik kan achteruit door een poort."
+ [ "Geef maar. We vinden iets." # id: geef_maar # beeld: handshake # wijst: mensen # energie: -1 ]
    ~ gekerfd = kan(1)
    Ravi haalt koffie voor de hele hal. Elf bekers in één keer.
- { robots == "veel":
    -> vierhonderd
- else:
    -> sleutel_negentien
}

=== vierhonderd
# beat: vierhonderd
# speel: kaart
# geluid: stilte
# wie: noor
Noor houdt een stuk tegen het licht. Er zit een kras op.
Op alle vierhonderd. "Vannacht bleef er iets hangen," zegt ze.
Bep ging door. De klant komt om twaalf uur. Leg een kaart neer.
+ [ Met je handen # id: vier_handen # familie: handen # energie: -1 ]
    Jij maakt ze glad, samen met Noor. Na honderd doet Bep jullie na.
+ [ Met mensen # id: vier_mensen # familie: mensen # zekerheid: +1 ]
    Je belt de klant. "Een kras? Die kant zit in de muur." Niemand ziet hem.
+ [ Met je hoofd # id: vier_hoofd # familie: hoofd # geld: +1 ]
    Waar begon het? Bij nummer 131. Dus de eerste bakken zijn goed.
+ [ Hulp vragen # id: vier_hulp # familie: hulp # energie: +1 ]
    Ria belooft taart. Drie werkplaatsen schuren mee. Om vijf voor twaalf is het klaar.
+ [ Iets nieuws proberen # id: vier_nieuw # familie: nieuw # leren: +1 ]
    ~ noor = noor + 1
    Noor en jij leren Bep voelen, met een oude sok. Blijft die hangen? Weg ermee.
- {gekozen() != "": In de bak ligt ook jouw kaart: {gekozen()}.}
-> sam_belt

=== sleutel_negentien
# beat: sleutel_negentien
# speel: kaart
# geluid: werk
# wie: noor
Sleutel negentien is weg, die voor bouten. Iedereen heeft hem nodig.
"Bij de fietsen," roept er één. "Bij het plastic," roept een ander.
Het wordt ruzie. Noor kijkt naar jou. Leg een kaart neer.
+ [ Met je handen # id: sleutel_handen # familie: handen # energie: -1 ]
    ~ noor = noor + 1
    Met Noor maak je er één uit een oude. Lelijk. Hij past.
+ [ Met mensen # id: sleutel_mensen # familie: mensen # energie: +1 ]
    Je gaat overal langs. Overal drink je koffie. In werkplaats zes ligt hij.
+ [ Met je hoofd # id: sleutel_hoofd # familie: hoofd # geld: +1 ]
    Wie had hem gisteren? En daarna? Hij ligt in de koelkast. Naast de kaas.
+ [ Hulp vragen # id: sleutel_hulp # familie: hulp # zekerheid: +1 ]
    "Wie hem vindt, krijgt mijn koek." Eén minuut later ligt hij er.
+ [ Iets nieuws proberen # id: sleutel_nieuw # familie: nieuw # leren: +1 ]
    Je tekent elke sleutel op de muur. Nu ziet iedereen wat leeg is.
- {gekozen() != "": Aan de muur hangt nu jouw kaart: {gekozen()}.}
-> sam_belt

=== sam_belt
# beat: sam_belt
# plaats: werkplek, middag
# geluid: telefoon
# wie: sam
Sam belt. Sam verdeelt het werk in de hal.
{stijgt(1) != "":
    "Ze zoeken iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Ze zoeken iemand die anderen leert wat jij kunt."
}
+ [ "Goed. In de tijd van de baas." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Natuurlijk," zegt Sam. "Thuis heb jij geen hal."
+ [ "Met Noor erbij." # id: met_noor # beeld: users # wijst: samen # energie: +1 ]
    ~ noor = noor + 1
    Noor hoort het. Ze doet alsof ze veegt.
+ [ "Vraag het volgend jaar nog eens." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # zekerheid: +1 ]
    "Dat mag," zegt Sam. Je hoort een potlood.
- -> twee_lijsten

=== twee_lijsten
# beat: twee_lijsten
# geluid: stilte
# wie: noor
// bron: ROA, AIS tot 2030: iets minder vraag naar machinebedieners, en toch veel plekken die vrijkomen in metaal en machines
{daalt(1) != "":
    Noor heeft twee lijsten. Dit doet een machine steeds vaker: {daalt(1)}.
- else:
    Noor heeft twee lijsten. Een machine doet een klein deel.
}
Dit blijft mensenwerk: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"De ene lijst zegt: minder werk," zegt ze. "De andere: veel vrije plekken."
+ [ "Fijn. Dat scheelt mijn polsen." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "En je rug," zegt Noor. "En je zaterdag."
+ {daalt(1) != ""} [ "Jammer. Daar was ik goed in." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ noor = noor + 1
    "Leer het mij nog," zegt Noor. "Voor als de stroom uitvalt."
+ {daalt(1) == ""} [ "Jammer. Ik werk graag met mensen." # id: liever_mensen # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ noor = noor + 1
    "Ik ben er toch," zegt Noor. Ze klinkt een beetje boos.
+ [ "Twee lijsten. Ik wacht af." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    Noor vouwt ze op. Samen passen ze onder een poot van de tafel.
- { ai == "veel":
    -> gat_met_een_bocht
- else:
    -> honderd_stuks
}

=== gat_met_een_bocht
# beat: gat_met_een_bocht
# speel: kaart
# geluid: stilte
# wie: ria
Een klant stuurt een tekening. Een computer maakte hem, in één tel.
Hij is prachtig. In het staal zit een gat met een bocht.
"Boor dat maar eens," zegt Ria. Leg een kaart neer.
+ [ Met je handen # id: gat_handen # familie: handen # energie: -1 ]
    ~ cor = cor + 1
    Jullie maken twee helften, zoals vroeger. Ze passen als een broodje.
+ [ Met mensen # id: gat_mensen # familie: mensen # zekerheid: +1 ]
    Je belt de klant. Het wordt een lamp. "Het snoer mag ook buitenom," zegt hij.
+ [ Met je hoofd # id: gat_hoofd # familie: hoofd # geld: +1 ]
    Je tekent het recht. Het scherm vindt het minder mooi. Het kan wel.
+ [ Hulp vragen # id: gat_hulp # familie: hulp # energie: +1 ]
    Ria belt haar zus. Die giet metaal. Ze lacht lang. "Gieten kan wel," zegt ze.
+ [ Iets nieuws proberen # id: gat_nieuw # familie: nieuw # leren: +1 ]
    "Scherm, boor het zelf eens." Het is lang stil. Dan komt er een rechte tekening.
- {gekozen() != "": Op de tekening ligt jouw kaart: {gekozen()}.}
-> eigen_schaduw

=== honderd_stuks
# beat: honderd_stuks
# speel: kaart
# geluid: telefoon
# wie: ria
De telefoon gaat. Iemand wil weten wat honderd stuks kosten.
Geen scherm rekent dat uit. Ria houdt de telefoon bij jouw oor.
"Zeg jij het maar," fluistert ze. Leg een kaart neer.
+ [ Met je handen # id: honderd_handen # familie: handen # energie: -1 ]
    ~ cor = cor + 1
    "Wacht." Je maakt er één. Een kwartier. Keer honderd. Nu weet je het.
+ [ Met mensen # id: honderd_mensen # familie: mensen # geld: -1 ]
    "Waar is het voor?" Voor een draaimolen. Je prijs gaat vanzelf omlaag.
+ [ Met je hoofd # id: honderd_hoofd # familie: hoofd # zekerheid: +1 ]
    Je rekent op een stuk karton. Ria kijkt niet mee. Ze telt wel.
+ [ Hulp vragen # id: honderd_hulp # familie: hulp # energie: +1 ]
    "Wat vroeg jij vorig jaar, Ria?" Ze zoekt het op. "Te weinig," zegt ze.
+ [ Iets nieuws proberen # id: honderd_nieuw # familie: nieuw # geld: +1 ]
    "Noemt u eens een bedrag." Het is hoger dan jij dacht. Je kucht.
- {gekozen() != "": Bij de telefoon ligt jouw kaart: {gekozen()}.}
-> eigen_schaduw

=== eigen_schaduw
# beat: eigen_schaduw
# geluid: stilte
# wie: noor
Ria draait de pen voor Ravi. Jij meet. Er klopt iets niet.
{in_handen() != "": Je legt dit weg: {in_handen()}.}
Noor kijkt. "Mag ik iets zeggen?" vraagt ze.
"Je staat in je eigen schaduw."
+ [ "Zet de lamp maar zo. Dank je." # id: zet_de_lamp # beeld: lamp # wijst: samen # energie: +1 ]
    ~ noor = noor + 1
    Nu zie je het meteen. Daar is de pen te dik.
+ [ "Doe jij het eens voor." # id: doe_jij # beeld: chalkboard-teacher # wijst: leergierig # leren: +1 ]
    ~ noor = noor + 1
    Noor doet het voor. Haar duim doet niet meer mee. Het lukt.
+ [ "Eerst vijf minuten naar buiten." # id: naar_buiten # beeld: door-open # wijst: eerlijk # geld: -1 ]
    Als je terugkomt, hangt de lamp anders. Noor zegt niets.
- { robots == "veel":
    { ai == "veel":
        -> verkocht
    - else:
        -> naar_links
    }
- else:
    { ai == "veel":
        -> het_oortje
    - else:
        -> het_tandwiel
    }
}

// Many machines, many clever computers: the system counts minutes and sells the lathe.
=== verkocht
# beat: verkocht
# geluid: deur
# wie: ria
Er rijdt een wagen de hal in.
"Ik kom een draaibank halen," zegt een man. "Gekocht. Vannacht."
"Negen minuten per dag in gebruik," zegt het scherm. Het klinkt tevreden.
# beat: ria_zit
# speel: kaart
# geluid: stilte
# wie: ria
Ria gaat op Tante Cor zitten.
"Negen minuten," zegt ze. "En dan?"
De man heeft zijn touw al klaar. De pen zit er nog in.
Leg een kaart neer.
+ [ Met je handen # id: cor_handen # familie: handen # energie: -1 ]
    Je zet Tante Cor aan. Er komt een lange krul. De man laat zijn touw zakken.
+ [ Met mensen # id: cor_mensen # familie: mensen # energie: +1 ]
    "Waar gaat ze heen?" Naar een museum. Stil, achter glas. Hij kijkt naar Ria. Hij rijdt leeg weg.
+ [ Met je hoofd # id: cor_hoofd # familie: hoofd # geld: +1 ]
    Je leest zijn papier: een draaibank, zonder mensen. "Er zit er één op," zeg jij.
+ [ Hulp vragen # id: cor_hulp # familie: hulp # zekerheid: +1 ]
    Je belt Sam. "Verkocht? Door wie?" Even later gaat de koop niet door.
+ [ Iets nieuws proberen # id: cor_nieuw # familie: nieuw # leren: +1 ]
    Je zegt het scherm wat negen minuten doen. Zes kinderen komen thuis. Het rekent opnieuw.
- {gekozen() != "": Op Tante Cor ligt jouw kaart: {gekozen()}.}
-> drie_uur

// Many machines, few clever computers: strong arms do exactly what was typed.
=== naar_links
# beat: naar_links
# geluid: machine
# wie: bep
Bep buigt haken. Hij doet wat iemand intikt. Precies dat.
"Driehonderd," zegt hij. "Allemaal gelijk."
Allemaal naar links. Op het papier staat: rechts.
# beat: wie_tikte
# speel: kaart
# geluid: stilte
# wie: noor
Noor is bleek. "Ik tikte," zegt ze. "Een min te veel."
De hal is stil. Ria legt een hand op haar schouder.
De klant is al onderweg. Leg een kaart neer.
+ [ Met je handen # id: haak_handen # familie: handen # energie: -1 ]
    Je buigt er één terug. Krak. Dan maar nieuwe. Noor werkt naast je, tot de laatste.
+ [ Met mensen # id: haak_mensen # familie: mensen # zekerheid: +1 ]
    Je vertelt over jouw ergste dag. Ria ook. Ravi ook. Noor ademt weer.
+ [ Met je hoofd # id: haak_hoofd # familie: hoofd # geld: +1 ]
    Je draait een haak om. Nu wijst hij naar rechts. Een hele tijd zegt niemand iets.
+ [ Hulp vragen # id: haak_hulp # familie: hulp # energie: +1 ]
    Je belt de klant. "Links? Ook goed," zegt hij. "Dan hang ik de deur andersom."
+ [ Iets nieuws proberen # id: haak_nieuw # familie: nieuw # leren: +1 ]
    Elke jas in de hal krijgt een haak, met een naam. Er zijn er nog 260.
- {gekozen() != "": Aan een haak hangt jouw kaart: {gekozen()}.}
-> drie_uur

// Few machines, many clever computers: a voice in the ear sets the pace, and is right at the wrong moment.
=== het_oortje
# beat: het_oortje
# geluid: werk
# wie: ria
Iedereen heeft een oortje in. Het zegt wat je doet, en hoe snel.
"Iets vlugger, Ria," zegt het. Iedereen hoort het.
Ria haalt het oortje eruit. Ze legt het in de olie.
# beat: nu_stoppen
# speel: kaart
# geluid: machine
# wie: noor
Dan wordt elk scherm rood. "Stop. Tante Cor. Het lager. Nu."
Iedereen hoort het. Ria niet.
Haar handen zijn vlak bij het staal. Leg een kaart neer.
+ [ Met je handen # id: oor_handen # familie: handen # energie: -1 ]
    Jouw vuist raakt de rode knop. Tante Cor zucht en staat stil.
+ [ Met mensen # id: oor_mensen # familie: mensen # energie: +1 ]
    Je roept haar naam. Alleen haar naam. Ze laat los.
+ [ Met je hoofd # id: oor_hoofd # familie: hoofd # zekerheid: +1 ]
    De tollen op de plank dansen. Jij haalt de stroom eraf.
+ [ Hulp vragen # id: oor_hulp # familie: hulp # geld: +1 ]
    "Noor, de knop." Noor is sneller dan jij ooit was.
+ [ Iets nieuws proberen # id: oor_nieuw # familie: nieuw # leren: +1 ]
    "Scherm, zeg het hard." Het galmt door de hal. Zelfs de radio stopt.
- {gekozen() != "": Bij de knop hangt jouw kaart: {gekozen()}.}
"Over het lager, ja," zegt Ria. "Over mij niet." De pen is af.
-> drie_uur

// Few machines, few clever computers: what breaks is made again by hand.
=== het_tandwiel
# beat: het_tandwiel
# geluid: stilte
# wie: ria
// uitleg tandwiel: een wiel met tanden
Krak. Tante Cor staat stil. Een tandwiel is stuk: een wiel met tanden.
"Nieuwe bestaan niet meer," zegt Ria. "De fabriek ging dicht in 1974."
De pen voor Ravi is half af.
# beat: zes_ideeen
# speel: kaart
# geluid: werk
# wie: noor
De hele hal komt eromheen staan.
Zes werkplaatsen, zes ideeën. Iedereen praat.
Noor tekent alles op haar hand. Leg een kaart neer.
+ [ Met je handen # id: wiel_handen # familie: handen # energie: -1 ]
    Jullie vijlen een nieuw wiel. Ieder vijf tanden. Die van Noor zijn het mooist.
+ [ Met mensen # id: wiel_mensen # familie: mensen # zekerheid: +1 ]
    Je geeft elk idee één stap. De een tekent, de ander zaagt. Zo wordt het één wiel.
+ [ Met je hoofd # id: wiel_hoofd # familie: hoofd # leren: +1 ]
    Je telt: dertig tanden. Waar zit er nog zo één? In de oude kar, achterin.
+ [ Hulp vragen # id: wiel_hulp # familie: hulp # energie: +1 ]
    Ravi belt zijn oom. Die heeft er nog één. Het houdt zijn deur open.
+ [ Iets nieuws proberen # id: wiel_nieuw # familie: nieuw # geld: +1 ]
    Jullie maken er één van hard karton en lijm. Het houdt, precies één pen lang.
- {gekozen() != "": Naast het tandwiel ligt jouw kaart: {gekozen()}.}
-> drie_uur

=== drie_uur
# beat: drie_uur
# geluid: deur
# wie: ravi
Vijf voor drie. De pen gaat erin. De lift zakt. De lift komt omhoog.
Ravi zegt niets. Hij geeft iedereen een hand.
Dan hoor je de bus, drie keer: toet.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: noor
Ria en Noor lopen mee naar de tram.
{ robots == "veel":
    { ai == "veel":
        Achter jullie gaat het licht uit. De hal werkt door.
        "Negen minuten," zegt Ria. "Vandaag waren het er veertig."
    - else:
        Bep buigt vannacht weer. Naar rechts.
        "Ik tikte het zelf in," zegt Noor. "En ik keek twee keer."
    }
- else:
    { ai == "veel":
        Het oortje in Ria's zak glimt van olie.
        "Morgen weer," zegt ze. "In één oor."
    - else:
        Jullie handen zijn zwart. Die van Ria het meest.
        "Ze loopt," zegt Ria. "Een beetje scheef. Wie niet?"
    }
}
# wie: ria
Uit haar jas haalt Ria een tol.
# beat: de_vraag
# wie: noor
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Je oren ruisen. | Je hebt nog energie. Dat merk je nu pas.}
{noor > 1: "Ik kom morgen naast jou staan," zegt Noor. "En jij? Later?" | "En jij?" vraagt Noor. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Vragen wie de machine instelt. Eén ding aan een computer vragen, en nakijken.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": { ai == "veel": Over een jaar werk jij in een andere hal. Het scherm luistert naar jou. Dat is een stap. | Over een jaar werk jij in een andere hal. Jouw schrift groeit. Dat is een stap. }
        - "niet_terug": { cor > 1: Over een jaar doe jij ander werk. Je hoort elke machine. Dat is een stap. | Over een jaar doe jij ander werk. De tol ging mee. Dat is een stap. }
        - else: { robots == "veel": Over een jaar kun jij hier meer. Bep doet jou na. Dat is een stap. | Over een jaar kun jij hier meer. Noor leert van jou. Dat is een stap. }
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":
        Over een jaar werk jij als {dichtbij(1)}. Veel kende je al. Dat is een stap.
    - else:
        { robots == "veel": Over een jaar stel jij machines in. Noor kijkt met je mee. Dat is een stap. | Over een jaar leer jij anderen dit vak. Noor helpt mee. Dat is een stap. }
    }
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    { cor > 1: Over een jaar doe jij iets heel nieuws. De tol draait nog. Dat is een stap. | Over een jaar doe jij iets heel nieuws. Ravi brengt je erheen. Dat is een stap. }
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: ria
In kleine letters staat er op de tol: {gekerfd}.
Je zet hem op de bank. De tram komt. De deuren gaan open.
Ria telt. Bij negentig draait hij nog.
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "draaier"
=== function kan(n)
{ n:
    - 1: ~ return "metaal op maat draaien"
    - 2: ~ return "horen of een machine goed loopt"
    - else: ~ return "samenwerken met collega's"
}
=== function stijgt(n)
~ return "een machine instellen"
=== function naast(n)
~ return "metaal op maat draaien"
=== function daalt(n)
~ return "stukken in de machine leggen"
=== function blijft(n)
~ return "uitleggen hoe het werkt"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "zeven uur"
=== function geluid()
~ return "de radio"
=== function in_handen()
~ return "een sleutel"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return ""
