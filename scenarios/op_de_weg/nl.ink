// Op de weg. Sector: road transport and logistics. Winds: groen and robots, each veel or weinig; so four days.
// One yard beside the motorway, a dog called Diesel and four hundred ice creams. What is special to one trade is done by
// Ravi (lorry), Daan (gate and bikes) or Youssef (technician); what the player does comes from their own cards.

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
VAR groen = ""
VAR robots = ""
VAR band = 0
VAR eigen = ""
VAR mee = 0
VAR ijs = ""
VAR eerste_weg = "Ik blijf en ik groei hier."

-> nu_al

=== nu_al
~ groen = hendel("groen")
~ robots = hendel("robots")
{situatie():
    - "kwijt": ~ eerste_weg = "Hetzelfde werk, op een andere plek."
    - "niet_terug": ~ eerste_weg = "Ik neem mee wat goed was."
    - "school": ~ eerste_weg = "Ik houd deze richting. Die past."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
Dit zie je nu al. "Straks alleen nog schone wagens in de stad," zegt een chauffeur.
Er rijden ook wagens die zelf tussen de strepen blijven.
Op het stuur liggen nog handen.
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
-> het_erf

=== het_erf
# beat: het_erf
# geluid: werk
# wie: hond
Naast de snelweg ligt het erf, vol wagens. {groen == "veel":Je hoort de vogels.|Het ruikt naar diesel.} {robots == "veel":In veel wagens zit niemand.|Iedereen roept naar iedereen.}
Ria bakt gehaktballen achter haar luik. Ervoor zit een hond.
"Dat is Diesel," zegt ze. "Van Ravi."
+ [ Je geeft hem een halve bal. # id: halve_bal # beeld: gift # wijst: zorg # geld: -1 ]
    ~ mee = 1
    "Nu heb jij een hond," zegt Ria. "Elke dag. Een halve bal."
+ [ "Kom maar naast mij, Diesel." # id: naast_mij # beeld: dog # wijst: mensen # energie: +1 ]
    ~ mee = 1
    Hij gaat op jouw voet zitten. Hij is zwaar en warm.
+ [ "En hoe gaat het met jou, Ria?" # id: hoe_gaat_het # beeld: heart # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    {robots == "veel": "Een lege wagen eet niet," zegt Ria. "Dat merk ik." | "Ik sta al sinds vijf uur," zegt Ria. "Dus goed."}
- {groen == "veel": "In de stad mag Diesel niet meer komen." Ze lacht er zelf om. | "Hij ruikt ook naar zijn naam." Ze lacht er zelf om.}
-> het_bord

=== het_bord
# beat: het_bord
# wie: ria
Boven het luik hangt een bord. Daar staat met krijt: soep, gehaktbal.
"En wat heb jij vandaag?" vraagt Ria. "Dan zet ik het erbij."
{collega() != "": "{collega()} staat er nog op van gisteren."}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    Ria schrijft het op. Zonder prijs.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    Ria schrijft het tussen de soep en de gehaktbal.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    Ria schrijft het op, groter dan de soep.
+ [ "Schrijf maar: goed humeur." # id: humeur # beeld: smiley-wink # wijst: humor # energie: +1 ]
    ~ eigen = kan(1)
    "Dat heb ik al." Ria schrijft iets anders.
- Op het luik liggen twee kranten. De ene: straks rijdt alles zelf. De andere: te weinig chauffeurs.
"Ik lap er de ramen mee," zegt Ria.
{
    - robots == "veel": -> lege_cabine
    - else: -> te_weinig
}

=== lege_cabine
# beat: lege_cabine
# geluid: machine
# wie: ravi
Er komt een vrachtwagen, met vierhonderd ijsjes voor een school. De cabine is leeg.
Ravi, de oude chauffeur, zet de dozen recht. De deur gaat dicht. De wagen rijdt weg.
Achter het raam zit Diesel.
+ [ Je rent erachteraan. # id: erachteraan # beeld: person-simple-run # wijst: moed # energie: -1 ]
    ~ band = band + 1
    Bij de oprit stop je. Diesel zwaait niet terug.
+ [ "Kun jij die wagen bellen?" # id: wagen_bellen # beeld: phone # wijst: samen # zekerheid: +1 ]
    Ravi belt. "Ik rijd nu," zegt de wagen. "Ik bel later terug."
+ [ Je lacht. Ravi lacht ook. # id: samen_lachen # beeld: smiley # wijst: humor # energie: +1 ]
    ~ band = band + 1
    "Twintig jaar reed ik in die wagen," zegt Ravi. "Ik zat er net zo bij."
- {
    - groen == "veel": -> laadplein
    - else: -> de_paal
}

=== te_weinig
# beat: te_weinig
# geluid: machine
# wie: ravi
Ravi rijdt het erf op. "Vierhonderd ijsjes," zegt hij. "Voor een school."
Op het rooster zijn drie plekken leeg. Er zijn te weinig mensen.
Ravi kijkt naar jou. Hij vraagt niets.
+ [ "Ik neem er iets bij." # id: erbij # beeld: hand-arrow-up # wijst: samen # energie: -1 ]
    ~ band = band + 1
    "Een uurtje," zegt Ravi. Jullie weten allebei: twee.
+ [ "Wat betaalt zo'n lege plek?" # id: wat_betaalt # beeld: coins # wijst: loon # geld: +1 ]
    "Meer dan vorig jaar," zegt Ravi. "Ze bellen nu zelfs terug."
+ [ "Vandaag niet. Ik ben ook moe." # id: ook_moe # beeld: bed # wijst: eerlijk # zekerheid: +1 ]
    ~ band = band + 1
    "Dat zeg ik nu ook," zegt Ravi. "Vroeger niet."
- {
    - groen == "veel": -> laadplein
    - else: -> de_paal
}

=== laadplein
# beat: laadplein
# speel: kaart
# geluid: stilte
# wie: daan
Daan heeft de lijst. Hij zegt wie waar mag laden, en hoe lang.
"Plek zes was voor de bus," zegt hij. "Daar staat een verhuiswagen. Leeg."
De bus wacht. Leg een kaart neer.
+ [ Met je handen # id: laad_handen # familie: handen # energie: -1 ]
    Je sleept de lange kabel van plek vijf erheen. Hij past net.
+ [ Met mensen # id: laad_mensen # familie: mensen # zekerheid: +1 ]
    Je vraagt rond. De verhuizer zit op de wc. Hij komt rennend.
+ [ Met je hoofd # id: laad_hoofd # familie: hoofd # geld: +1 ]
    Je leest de lijst nog eens. Plek vijf en acht kunnen ruilen.
+ [ Hulp vragen # id: laad_hulp # familie: hulp # energie: +1 ]
    "Ria?" Ria roept één keer door het luik. Het hele erf hoort het.
+ [ Iets nieuws proberen # id: laad_nieuw # familie: nieuw # leren: +1 ]
    Je zet een kegel neer met een briefje: plek van Daan.
    Dat helpt meer dan een boete.
- {gekozen() != "": Op het luik ligt jouw kaart: {gekozen()}.}
-> de_planning

=== de_paal
# beat: de_paal
# speel: kaart
# geluid: deur
# wie: daan
Een elektrisch busje kruipt het erf op. Medicijnen, voor het ziekenhuis.
Daan doet het hek open. "Wij hebben één laadpaal. Die is kapot."
"Sinds maart. Ik heb het gezegd." Leg een kaart neer.
+ [ Met je handen # id: paal_handen # familie: handen # energie: -1 ]
    Je trekt een kabel uit de keuken van Ria. De soep wordt koud.
    Het busje wordt wakker.
+ [ Met mensen # id: paal_mensen # familie: mensen # energie: +1 ]
    Je vraagt wie naar het ziekenhuis gaat. Een taxi. De doos gaat mee.
+ [ Met je hoofd # id: paal_hoofd # familie: hoofd # geld: +1 ]
    Je kijkt op de kaart. Drie straten verder heeft de bakker een laadpaal.
    Dat haalt het busje nog.
+ [ Hulp vragen # id: paal_hulp # familie: hulp # zekerheid: +1 ]
    Je roept Youssef. Hij slaat één keer op de paal. Groen licht.
+ [ Iets nieuws proberen # id: paal_nieuw # familie: nieuw # leren: +1 ]
    Jullie duwen. Met tien mensen kom je tot de rotonde.
    Daar is een laadpaal.
- {gekozen() != "": Op het luik ligt jouw kaart: {gekozen()}.}
-> de_planning

=== de_planning
# beat: de_planning
# geluid: telefoon
# wie: ria
De telefoon van het luik gaat. "Voor jou," zegt Ria. "De planning."
{stijgt(1) != "":
    "Wij zoeken iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Wij zoeken iemand die een nieuwe het werk leert."
}
+ [ "Goed. Dan wel in werktijd." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "In werktijd," zegt de planning. Ria schrijft de dag op het bord.
+ [ "En wat staat daar tegenover?" # id: tegenover # beeld: coins # wijst: loon # geld: +1 ]
    Je hoort iemand typen. "Meer loon. Als je het papier haalt."
+ [ "Nu niet. Ik heb genoeg." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Dan bel ik in de herfst weer," zegt de planning. Ria hangt op.
- {
    - robots == "veel": -> de_kamer
    - else: -> ravis_uren
}

=== de_kamer
# beat: de_kamer
# plaats: werkplek, middag
# geluid: stilte
# wie: youssef
Boven het luik kijkt Youssef naar twaalf wagens tegelijk. "Wagen vier blaft," zegt hij.
"En wagen negen ziet een steen op de weg. Zie jij die?"
Jij ziet: de steen ademt. Het is een egel.
+ [ "Stop. Wacht tot hij over is." # id: wachten # beeld: hourglass # wijst: geduld # geld: -1 ]
    ~ ijs = "egel"
    Vier minuten staat alles stil. De egel kijkt niet om.
+ [ "Langzaam eromheen. Links is ruimte." # id: eromheen # beeld: steering-wheel # wijst: precies # zekerheid: +1 ]
    ~ ijs = "egel"
    "Dat durfde de wagen niet," zegt Youssef. Nu kruipt hij erlangs.
+ [ "Hoe houd jij dit vol?" # id: volhouden # beeld: eye # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    "Twee uur," zegt Youssef. "Daarna zie ik strepen. Neem jij even over?"
- -> hoek

=== ravis_uren
# beat: ravis_uren
# plaats: werkplek, middag
# geluid: stilte
# wie: ravi
In de cabine van Ravi piept een kastje. Dat telt zijn uren.
"Vier en een half uur gereden," zegt hij. "Nu drie kwartier pauze."
"Zo hoort het," zegt Ria. "Het ijs weet dat niet."
+ [ "Rust jij. Ik doe de rest." # id: rust_jij # beeld: bed # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    ~ ijs = "rust"
    Ravi slaapt na tien tellen. Diesel ook. Ze snurken om de beurt.
+ [ "Drie kwartier. Vertel eens, Ravi." # id: vertel_eens # beeld: chats-circle # wijst: geduld # leren: +1 ]
    ~ ijs = "rust"
    "Soms ga ik een dag naar les," zegt hij. "Ik kies waarin."
+ [ "Kan het niet iets korter?" # id: iets_korter # beeld: timer # wijst: vlug # zekerheid: -1 ]
    "Dat vroegen ze mij vroeger ook," zegt Ravi. "Toen reed ik in de sloot."
- -> hoek

=== hoek
{
    - groen == "veel" && robots == "veel": -> in_de_uitrit
    - groen == "veel": -> het_net_is_vol
    - robots == "veel": -> de_sliert
    - else: -> roze_ijs
}

=== in_de_uitrit
# beat: in_de_uitrit
# geluid: stilte
# wie: hond
De wagen met de ijsjes is terug. Hij staat stil, midden in de uitrit.
Op de zijkant staat in licht: iemand in de cabine.
Dat klopt. Het is Diesel.
# beat: niemand_toetert
# speel: kaart
# geluid: stilte
# wie: ravi
De deur blijft dicht. Achter de wagen staan er nog negen.
Niemand toetert. Er zit niemand in.
"Nou," zegt Ravi. Leg een kaart neer.
+ [ Met je handen # id: uitrit_handen # familie: handen # energie: -1 ]
    Je voelt onder de deur. Daar zit een greep voor nood.
    Klik. Diesel springt op Ravi.
+ [ Met mensen # id: uitrit_mensen # familie: mensen # energie: +1 ]
    Je praat zacht met Diesel, door het glas. Hij gaat liggen.
    De camera ziet niemand meer. De deur gaat open.
+ [ Met je hoofd # id: uitrit_hoofd # familie: hoofd # geld: +1 ]
    Aan de stekker gaat zo'n deur altijd van het slot.
    Jij steekt de stekker erin. De deur gaat open.
+ [ Hulp vragen # id: uitrit_hulp # familie: hulp # zekerheid: +1 ]
    Ria komt met een gehaktbal. Ze houdt hem bij de knop.
    Diesel drukt. De deur gaat open.
+ [ Iets nieuws proberen # id: uitrit_nieuw # familie: nieuw # leren: +1 ]
    "Ik ben Diesel," zeg jij tegen de wagen. "Ik wil eruit."
    "Goedendag, Diesel," zegt de wagen. De deur gaat open.
- {gekozen() != "": Diesel ruikt aan jouw kaart: {gekozen()}.}
-> het_kastje

=== het_net_is_vol
# beat: het_net_is_vol
# geluid: stilte
# wie: daan
Elf wagens staan te laden. Dan gaan alle lampjes uit.
Daan leest het hardop. "Het stroomnet is vol. Weer stroom om drie uur."
Elf mensen stappen uit. Ze kijken naar de wagen met ijsjes.
# beat: een_uur_koud
# speel: kaart
# wie: ravi
"De koeling heeft nog stroom voor één uur," zegt Ravi.
Ria snijdt vast brood. Voor elf.
Wat nu? Leg een kaart neer.
+ [ Met je handen # id: net_handen # familie: handen # energie: -1 ]
    Je draagt een doos naar de vriezer van Ria. Dan nog een.
    Elf mensen gaan in een rij staan. Het wordt een ketting.
+ [ Met mensen # id: net_mensen # familie: mensen # zekerheid: +1 ]
    "Wie kan wachten?" vraag je. Tien handen gaan omhoog.
    Hun stroom gaat naar het ijs.
+ [ Met je hoofd # id: net_hoofd # familie: hoofd # geld: +1 ]
    De accu van de bus is vol. Een bus kan ook stroom geven.
    Jij ziet waar de stekker zit.
+ [ Hulp vragen # id: net_hulp # familie: hulp # energie: +1 ]
    "Weet iemand iets?" Youssef wijst naar het dak. Daar liggen zonnepanelen.
    Hij trekt een kabel naar het ijs.
+ [ Iets nieuws proberen # id: net_nieuw # familie: nieuw # leren: +1 ]
    Je legt je jas over de koeling. Dan elf jassen.
    Het blijft koud. De mensen nu ook.
- {gekozen() != "": Naast het ijs ligt jouw kaart: {gekozen()}.}
-> het_kastje

=== de_sliert
# beat: de_sliert
# geluid: machine
# wie: youssef
Op de oprit staan vijf wagens achter elkaar. De motoren draaien. De rook is blauw.
Er ligt een kegel op de weg. Omgewaaid.
"Ze denken dat de weg dicht is," zegt Youssef.
# beat: in_de_rook
# speel: kaart
# geluid: machine
# wie: hond
In de laatste wagen zit Diesel, bij de ijsjes. Hij kijkt verveeld.
Achter jullie begint iemand te toeteren. Een mens.
Leg een kaart neer.
+ [ Met je handen # id: sliert_handen # familie: handen # energie: -1 ]
    Je loopt langs de rook. Je zet de kegel aan de kant.
    Vijf wagens gaan rijden. Het was één kegel.
+ [ Met mensen # id: sliert_mensen # familie: mensen # energie: +1 ]
    Je stapt in het zicht en wenkt. Langzaam, met je hele arm.
    De eerste wagen gelooft jou. De rest gelooft de eerste.
+ [ Met je hoofd # id: sliert_hoofd # familie: hoofd # geld: +1 ]
    Jij kent een weg achter de boerderij langs.
    Youssef tikt die weg in. De koeien kijken op.
+ [ Hulp vragen # id: sliert_hulp # familie: hulp # zekerheid: +1 ]
    Daan komt, in zijn gele hes. Hij steekt zijn hand op.
    "Rijden," zegt hij. Ze rijden.
+ [ Iets nieuws proberen # id: sliert_nieuw # familie: nieuw # leren: +1 ]
    Je fluit op je vingers. Diesel springt op en raakt een knop.
    De wagen gaat achteruit. Nu ziet hij dat er ruimte is.
- {gekozen() != "": Daan leest jouw kaart hardop: {gekozen()}.}
-> het_kastje

=== roze_ijs
# beat: roze_ijs
# geluid: machine
# wie: youssef
De wagen van Ravi is zestien jaar oud. De motor loopt. De koeling niet.
Youssef ligt eronder. "Dit deel maken ze niet meer."
# beat: diesel_likt
# speel: kaart
# wie: hond
Onder de deur hangt een druppel. Hij is roze.
Diesel likt hem op. Hij gaat zitten en wacht op de volgende.
"Nog een half uur," roept Ravi. Leg een kaart neer.
+ [ Met je handen # id: druppel_handen # familie: handen # energie: -1 ]
    Je kruipt ernaast en houdt vast. Youssef buigt een oud deel recht.
    Je handen zijn zwart. De koeling bromt.
+ [ Met mensen # id: druppel_mensen # familie: mensen # energie: +1 ]
    Je roept het erf bij elkaar. Iedereen brengt een koelbox.
    In één zit nog een boterham.
+ [ Met je hoofd # id: druppel_hoofd # familie: hoofd # zekerheid: +1 ]
    Je rekent. Het ijs kan een half uur wachten. Naar school is twintig minuten.
    "Nu rijden," zeg jij.
+ [ Hulp vragen # id: druppel_hulp # familie: hulp # geld: +1 ]
    Ria doet haar vriezer open. De ballen gaan eruit, het ijs erin.
    Vandaag kost een gehaktbal de helft.
+ [ Iets nieuws proberen # id: druppel_nieuw # familie: nieuw # leren: +1 ]
    Je pakt het ijs in krantenpapier. In beide kranten.
    Nu zijn ze allebei ergens goed voor.
- {gekozen() != "": Diesel ligt op jouw kaart: {gekozen()}.}
-> het_kastje

=== het_kastje
# beat: het_kastje
# geluid: machine
# wie: youssef
{robots == "veel": Youssef hangt weer een slim kastje op. Het is het zesde. | Youssef hangt een slim kastje op. Het is het eerste.}
{daalt(1) != "":
    Dit doet het nu: {daalt(1)}.
- else:
    Het telt de wagens bij het hek. Van jouw kaarten doet het niets.
}
{robots == "veel":"Hiervoor bellen ze een mens," zegt Youssef.|"Dit kan het niet," zegt Youssef.} "{blijft(1) != "":{groot(blijft(1))}|{groot(eigen)}}."
+ [ "Mooi. Dat scheelt mij tijd." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Mij ook," zegt Youssef. "Als het blijft hangen."
+ {daalt(1) != ""} [ "Jammer. Dat was van mij." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Ik weet het," zegt hij. "Ik schroef. Ik lach er niet bij."
+ {daalt(1) == ""} [ "Jammer. Weer iets dat piept." # id: weer_piep # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Ik zet het zachter," zegt hij. "Harder kan het niet."
+ [ "Eerst zien. Dan geloof ik het." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Verstandig," zegt Youssef. Het kastje valt van de muur.
- {
    - groen == "veel": -> de_zone
    - else: -> de_straat
}

=== de_zone
# beat: de_zone
# geluid: stilte
# wie: daan
Bij de stad staat een bord: alleen klein en schoon.
Diesel gaat er precies onder zitten.
Vanaf hier gaat alles op de bakfiets. "Acht fietsen," telt Daan. "Zes mensen."
+ [ "Ik trap er een." # id: ik_trap # beeld: bicycle # wijst: samen # energie: -1 ]
    ~ band = band + 1
    Voorin zit ijs. Bovenop het ijs zit Diesel. Hij blaft bij elke bocht.
+ [ "Ik vraag er twee mensen bij." # id: twee_erbij # beeld: users # wijst: mensen # zekerheid: +1 ]
    Iemand van de taxi, iemand van de bus. Zij fietsten sinds school niet meer.
+ [ "Ik heb nog eigen werk." # id: eigen_werk # beeld: list-checks # wijst: precies # geld: +1 ]
    "Prima," zegt Daan. "Dan rijd ik twee keer. Ik ben toch de snelste."
- -> de_school

=== de_straat
# beat: de_straat
# geluid: machine
# wie: daan
In deze stad mag alles rijden. Dus rijdt alles.
Voor één huis staan zes motoren aan. Dat is het huis van Daan.
"Ik werk er graag mee," zegt hij. "Ik slaap er slecht van."
+ [ "Ik vraag of ze uit mogen." # id: mogen_ze_uit # beeld: hand-palm # wijst: moed # energie: -1 ]
    ~ band = band + 1
    Vier motoren gaan uit. Twee chauffeurs zeggen: ik ben zo weg. Daan zwaait naar de vier.
+ [ "Het is ook ons loon, Daan." # id: ons_loon # beeld: coins # wijst: eerlijk # geld: +1 ]
    "Ja," zegt Daan. "Van dat loon kocht ik oordoppen."
+ [ "Waar slaap jij dan wel?" # id: waar_slaap_je # beeld: moon-stars # wijst: zorg # zekerheid: +1 ]
    "Bij mijn zus," zegt hij. "Daar is alleen een haan."
- -> de_school

=== de_school
{
    - groen == "veel" && robots == "veel": -> school_stil
    - groen == "veel": -> school_laat
    - robots == "veel": -> school_groot
    - else: -> school_zacht
}

=== school_stil
# beat: school_stil
# geluid: stilte
De bakfietsen komen op het schoolplein. Je hoort alleen de bellen.
Vierhonderd ijsjes. Hard als steen. Precies op tijd.
{ijs == "egel": De kinderen willen alles weten van de egel. | "Wie reed de vrachtwagen?" vraagt een jongen. "Diesel," zegt Ravi.}
-> jouw_beurt

=== school_laat
# beat: school_laat
# geluid: werk
Om half vijf komt er een stoet aan. Bakfietsen, taxi's, een kleine bus.
Alle kinderen staan er nog.
"Jullie zijn laat," zegt een meisje. "Wel met veel."
-> jouw_beurt

=== school_groot
# beat: school_groot
# geluid: machine
De grote wagen rijdt tot aan de school. Diesel springt eruit.
Elk kind mag toeteren. Dan gaan de ramen dicht. Er hangt rook.
{ijs == "egel": Eén jongen wil weten hoe het met de egel is. | Eén meisje vraagt of de wagen ijs lust.}
-> jouw_beurt

=== school_zacht
# beat: school_zacht
# geluid: werk
Een bus, drie taxi's, een fiets met een krat. Iedereen brengt een doos.
De helft van het ijs is soep. "Milkshake," roept een meisje.
Het hele plein plakt.
-> jouw_beurt

=== jouw_beurt
# beat: jouw_beurt
# speel: kaart
# geluid: werk
# wie: ravi
Op het erf ligt jouw eigen werk nog.
{in_handen() != "": Daar ligt ook dit: {in_handen()}.}
Ravi komt naast je staan. "Jij hielp ons," zegt hij. "Nu ik jou. Zeg maar."
Leg een kaart neer.
+ [ Met je handen # id: beurt_handen # familie: handen # energie: -1 ]
    Jij doet het. Ravi geeft aan. Jullie zeggen niets en zijn snel klaar.
+ [ Met mensen # id: beurt_mensen # familie: mensen # zekerheid: +1 ]
    Jij zegt wat er nodig is. Drie mensen doen mee.
    Niemand wil er iets voor terug.
+ [ Met je hoofd # id: beurt_hoofd # familie: hoofd # geld: +1 ]
    Wat kan wachten tot morgen? Jij kiest, Ravi streept weg.
+ [ Hulp vragen # id: beurt_hulp # familie: hulp # energie: +1 ]
    "Alles," zeg jij. Ravi rolt zijn mouwen op.
    Daan komt ook, met een stoel.
+ [ Iets nieuws proberen # id: beurt_nieuw # familie: nieuw # leren: +1 ]
    Ravi doet het op zijn manier. Het ziet er gek uit.
    Het gaat sneller.
- {gekozen() != "": Ravi leest jouw kaart: {gekozen()}.}
{
    - groen == "veel" && robots == "veel": -> zes_klanten
    - groen == "veel": -> zacht_ijs
    - robots == "veel": -> nieuwe_rit
    - else: -> oude_wagen
}

=== zes_klanten
# beat: zes_klanten
# plaats: werkplek, avond
# geluid: stilte
# wie: ria
Het is vijf uur. Alles is klaar. Op het erf is niemand meer.
"Zes klanten vandaag," zegt Ria. "Eén was een hond."
+ [ "Dan eet ik vanavond hier." # id: hier_eten # beeld: fork-knife # wijst: mensen # geld: -1 ]
    ~ band = band + 1
    Ria zet twee stoelen buiten. Jullie horen een merel.
+ [ "Fijn. Ik ben vroeg thuis." # id: vroeg_thuis # beeld: house-line # wijst: tijd # energie: +1 ]
    Het is nog licht. Dat was lang geleden.
+ [ "Zet jouw luik bij de school." # id: luik_bij_school # beeld: storefront # wijst: leergierig # leren: +1 ]
    "De wielen zitten er nog onder," zegt Ria langzaam.
- -> op_het_bord

=== zacht_ijs
# beat: zacht_ijs
# plaats: werkplek, avond
# geluid: werk
# wie: ravi
Er is nog één doos ijs, een beetje zacht. Het hele erf eet mee.
Iemand van de bus begint te zingen.
{ijs == "rust": Ravi is uitgeslapen. Hij danst erbij. | Ravi valt staand in slaap.}
+ [ Je blijft en zingt mee. # id: meezingen # beeld: music-notes # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    Je kent de woorden niet. Niemand kent ze.
+ [ Je belt naar huis: later. # id: naar_huis_bellen # beeld: phone # wijst: zorg # zekerheid: +1 ]
    "Alweer?" hoor je. Dan: "Neem je een ijsje mee?"
+ [ "Morgen wil ik niet wachten." # id: niet_wachten # beeld: clock # wijst: tijd # energie: -1 ]
    "Dan vroeg op," zegt Ravi. "Voor vijf uur is er stroom."
- -> op_het_bord

=== nieuwe_rit
# beat: nieuwe_rit
# plaats: werkplek, avond
# geluid: machine
# wie: ravi
De wagen heeft al een nieuwe rit. Hij hoeft niet te eten.
"Zaterdagnacht willen ze ons erbij," zegt Ravi. "Laden en kijken. Het betaalt goed."
+ [ "Goed. Dat geld is welkom." # id: geld_welkom # beeld: coins # wijst: loon # geld: +1 ]
    Ravi zet twee kruisjes. De wagens wachten met de motor aan.
+ [ "Zaterdag slaap ik, Ravi." # id: zaterdag_slapen # beeld: moon # wijst: tijd # energie: +1 ]
    "Gelijk heb je," zegt Ravi. Hij kijkt lang naar het papier.
+ [ "Ieder de halve nacht?" # id: halve_nacht # beeld: arrows-split # wijst: samen # zekerheid: +1 ]
    ~ band = band + 1
    "Diesel neemt de derde helft," zegt Ravi.
- -> op_het_bord

=== oude_wagen
# beat: oude_wagen
# plaats: werkplek, avond
# geluid: machine
# wie: ravi
{ijs == "rust": Ravi is wakker. Hij wou dat hij sliep. | Ravi is zo moe dat hij lacht.}
Zijn wagen wordt opgehaald, voor altijd. Hij klopt op de deur.
"Een miljoen kilometer," zegt hij. "Ik ken zijn hoest."
+ [ "Wat ga jij nu rijden?" # id: wat_nu_rijden # beeld: truck # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    "Drie bazen belden al," zegt Ravi. "Geen een vroeg hoe het ging."
+ [ "Het hele erf hielp mee." # id: hele_erf # beeld: users-three # wijst: samen # zekerheid: +1 ]
    ~ band = band + 1
    "Ja," zegt Ravi. Hij telt ze na. Hij komt tot negentien.
+ [ Je gaat zitten. Je bent op. # id: gaan_zitten # beeld: armchair # wijst: eerlijk # energie: +1 ]
    Ravi komt naast je zitten. De stoep plakt ook.
- -> op_het_bord

=== op_het_bord
Ria veegt haar bord schoon. Eén regel blijft staan: {eigen}.
Ze tekent er een gehaktbal achter.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: ravi
{mee > 0: Diesel loopt naast jou. Niet naast Ravi. | Diesel loopt tussen jullie in.}
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{robots == "veel": "Ik was chauffeur," zegt Ravi. "Ik zoek nog het nieuwe woord." | "Ze kunnen niet zonder mij," zegt Ravi. "Dat is mooi. En zwaar."}
{band > 2: "En jij? Ik wil het echt weten." | "En jij?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
{robots == "veel": Kijken wat een wagen die zelf stuurt niet kan. Eén vraag aan de planning. | Eén keer met een elektrische wagen mee. Eén vraag aan de planning.}
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. {band > 2:Het erf belt jou nog vaak.|Het werk ken je al.} Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. {band > 2:De mensen van het erf ken je nog.|Wat goed was, nam je mee.} Dat is een stap.
        - else: {robots == "veel":Over een jaar zie jij wat de wagen niet ziet. Ravi leert het van jou. Dat is een stap.|Over een jaar leert een nieuwe dit werk van jou. Ravi kijkt mee. Dat is een stap.}
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":Over een jaar leer jij dit werk: {dichtbij(1)}.|Over een jaar doe jij hier ander werk.} {groen == "veel":Daan houdt een laadpaal voor je vrij.|Ria houdt een gehaktbal voor je warm.} Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {mee > 0:Over een jaar doe jij iets heel nieuws. Diesel kent jou nog op straat. Dat is een stap.|Over een jaar doe jij iets heel nieuws. Ria bewaart jouw regel op het bord. Dat is een stap.}
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hond
{energie < 2: Je bent moe. Het was een lange dag. | Je hebt nog energie. Dat merk je nu pas.}
De tram komt. Op de zijkant staat: rijdt op stroom. Diesel stapt als eerste in.
{
    - groen == "veel" && robots == "veel": In jouw jas zit een ijsje. Het is nog hard.
    - groen == "veel": In jouw jas zit een ijsje. Het is een beetje zacht.
    - robots == "veel": In jouw jas zit een ijsje. Het ruikt naar rook.
    - else: In jouw jas zat een ijsje. Diesel weet waar.
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "vrachtwagenchauffeur"
=== function kan(n)
{ n:
    - 1: ~ return "spullen veilig vastzetten"
    - 2: ~ return "op tijd rijden"
    - else: ~ return "praten met klanten"
}
=== function stijgt(n)
~ return "ritten plannen"
=== function naast(n)
~ return "op tijd rijden"
=== function daalt(n)
~ return "papieren van de vracht invullen"
=== function blijft(n)
~ return "laden en lossen op een drukke plek"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "kwart voor zes"
=== function geluid()
~ return "de radio"
=== function in_handen()
~ return "een bos sleutels"
=== function collega()
~ return "Wim"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "buschauffeur"
