// De bouwkeet. Sector: building. Winds: groen × robots, all four futures. For all trades of a building site.
// Hans measures with a folding rule that lacks four millimetres since 1994; the machines measure too. The rule comes to the player when their
// tools are stolen, and back (or not) in the evening. Each future has its own event: a façade from the factory that does not fit a crooked house,
// a bottle in an old wall, a printed house without a door, concrete that will not wait.
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
VAR duim = 0
VAR band = 0
VAR steen = 0
VAR bord = ""
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
// bron: CBS StatLine, zonnestroom, elk jaar geteld
Dit zie je nu al. Op veel daken liggen zonnepanelen.
Een machine tilt de stenen. In de bouwkeet staat koffie.
Iemand dronk de pot leeg. Niemand zegt wie.
# beat: later
# plaats: werkplek, ochtend
# jaar: 2030
{begin() != "": Nu is het 2030. Het is {begin()}. | Nu is het 2030. Je dag begint.}
{situatie():
    - "kwijt": Dit is je nieuwe plek, op de bouw. Het werk ken je al.
    - "niet_terug": Jij doet nu ander werk, op de bouw.
    - "school": Je bent klaar met school. Dit is je eerste jaar op de bouw.
    - else: Vandaag is jouw werk op de bouw. Jij bent de {beroep()}.
}
{eerste_ding() != "": Eerst doe je dit: {eerste_ding()}.}
{geluid() != "": Je hoort {geluid()}.}
# beat: duimstok
# wie: hans
// uitleg duimstok: een meetlat van hout die je vouwt
In de keet zit Hans. Hij meet zijn boterham.
Zijn duimstok, een meetlat die je vouwt, is oud.
"Vooraan mist vier millimeter," zegt hij. "Die trek ik eraf."
+ [ "En klopt het dan?" # id: klopt_het # beeld: ruler # wijst: precies # leren: +1 ]
    ~ duim = duim + 1
    "Altijd," zegt Hans. "Behalve op vrijdag."
    Het is dinsdag.
+ [ "Koop een nieuwe, Hans." # id: nieuwe # beeld: coins # wijst: eerlijk # zekerheid: -1 ]
    "Deze kent mijn handen," zegt hij. "En mijn boterham."
+ [ Je aait eerst de hond. # id: hond_eerst # beeld: dog # wijst: zorg # energie: +1 ]
    # wie: hond
    Dit is Beitel, de hond van de keet.
    Hij ruikt naar nat hout en naar worst.
- { groen == "veel":
    -> straat_warm
- else:
    -> straat_plat
}

// The street in the future with much clean energy: old houses get a coat.
=== straat_warm
# beat: straat_warm
# geluid: stilte
# wie: lotte
Buiten is het stil. Alles loopt op stroom.
Lotte is uitvoerder: zij regelt de bouw.
"De hele straat krijgt een warme jas," zegt ze. "Vlas in de muren. Panelen op het dak."
+ [ "En de mensen die hier wonen?" # id: bewoners # beeld: house-line # wijst: mensen # energie: -1 ]
    "Die blijven thuis," zegt Lotte. "Dus zachtjes. Op nummer 9 slaapt een baby."
+ [ Je ruikt aan het vlas. # id: vlas # beeld: plant # wijst: leergierig # leren: +1 ]
    Het ruikt naar een boerderij. Hans niest drie keer.
+ [ "Is dat lang werk?" # id: lang_werk # beeld: calendar-check # wijst: zekerheid # zekerheid: +1 ]
    "Tot 2034," zegt Lotte. "Dan komt de volgende straat."
- -> naar_de_machine

// The street in the future with little of it: old houses go, concrete comes.
=== straat_plat
# beat: straat_plat
# geluid: machine
# wie: lotte
Buiten ruikt het naar diesel. Een machine stampt.
Lotte is uitvoerder: zij regelt de bouw.
"De oude straat gaat weg," zegt ze. "Er komt beton. Hetzelfde huis, veertig keer."
+ [ "Dan weet ik wat er komt." # id: weet_wat # beeld: buildings # wijst: zekerheid # zekerheid: +1 ]
    "Veertig keer," zegt Lotte. "Na tien zie je ze in je slaap."
+ [ "Zonde van die oude stenen." # id: zonde # beeld: wall # wijst: zin # energie: -1 ]
    ~ steen = 1
    Hans stopt er stil één in zijn tas.
+ [ "Wie woonde hier?" # id: wie_woonde # beeld: users # wijst: mensen # leren: +1 ]
    Lotte wijst naar boven. Daar hangt nog behang.
    "Iemand met kinderen," zegt ze. Hans kijkt weg.
- -> naar_de_machine

=== naar_de_machine
{ robots == "veel":
    -> bep_tekent
- else:
    -> met_de_hand
}

=== bep_tekent
# beat: bep_tekent
# geluid: machine
# wie: bep
Een kast op wielen rijdt door de modder.
"Goedemorgen. Ik ben Bep. Ik teken, ik boor, ik til."
Hij zet een rode streep op de vloer. Kaarsrecht.
# wie: hans
"Meet dat eens na," zegt Hans.
+ [ Je meet, met de duimstok. # id: meet_na # beeld: ruler # wijst: precies # zekerheid: +1 ]
    ~ duim = duim + 1
    Vier millimeter verschil. Hans fluit. Bep zoemt.
+ [ "Bep, waar begin jij met meten?" # id: waar_begin # beeld: question # wijst: leergierig # leren: +1 ]
    "Bij het begin," zegt Bep. Hans knikt. Dat klopt altijd.
+ [ "Laat hem doorgaan. Het gaat regenen." # id: laat_hem # beeld: cloud-rain # wijst: vlug # geld: +1 ]
    Bep tekent door. Recht door een plas.
    "Nat," zegt hij.
- -> het_bord

=== met_de_hand
# beat: met_de_hand
# geluid: werk
# wie: agnieszka
Een robot is er niet. Er is een kraan, en die is stuk.
Agnieszka tilt al sinds zeven uur.
"Twintig zakken," zegt ze. "En mijn rug telt mee."
+ [ "We doen het om de beurt." # id: om_de_beurt # beeld: users # wijst: samen # energie: -1 ]
    ~ band = band + 1
    Agnieszka telt in het Pools. Bij tien kun jij het ook.
+ [ Je zoekt eerst een kar. # id: kar # beeld: magnifying-glass # wijst: vlug # leren: +1 ]
    Achter de keet staat er één. Met drie wielen.
    Hij rijdt goed, als je scheef loopt.
+ [ "Dit is te zwaar. We stoppen." # id: te_zwaar # beeld: hand-palm # wijst: moed # geld: -1 ]
    ~ band = band + 1
    Lotte komt kijken. "Dan morgen," zegt ze. "Met de kraan."
- -> het_bord

=== het_bord
# beat: het_bord
# geluid: deur
# wie: hans
Op de tekening van de straat staat wie wat doet.
{in_handen() != "": In jouw handen: {in_handen()}.}
Hans pakt zijn potlood. "En jij? Wat schrijf ik op?"
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ bord = kan(1)
    Hans schrijft langzaam, met mooie letters.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ bord = kan(2)
    Hans schrijft. De punt breekt. Beitel kijkt boos.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ bord = kan(3)
    Het past precies. Hans heeft het eerst gemeten.
+ [ "Schrijf maar op: koffie." # id: koffie # beeld: coffee # wijst: humor # energie: +1 ]
    ~ bord = kan(1)
    Hans schrijft twee dingen op. Koffie staat bovenaan.
- { groen == "veel":
    -> vleermuis
- else:
    -> behang
}

=== vleermuis
# beat: vleermuis
# speel: kaart
# geluid: stilte
# wie: agnieszka
In een muur zit een gat. Daar beweegt iets.
"Een vleermuis," fluistert Agnieszka. "Daar blijven wij af."
Aan die muur werkt nu niemand. Leg een kaart neer.
+ [ Met je handen # id: vleermuis_handen # familie: handen # energie: -1 ]
    Je spant een lint om de muur, zonder één geluid. De rest kan door.
+ [ Met mensen # id: vleermuis_mensen # familie: mensen # energie: +1 ]
    Je belt aan bij nummer 9. "O, Truus," zegt de vrouw. "Die hangt er elke zomer."
+ [ Met je hoofd # id: vleermuis_hoofd # familie: hoofd # geld: +1 ]
    Je draait de dag om. Eerst de muur aan de achterkant. Niemand staat stil.
+ [ Hulp vragen # id: vleermuis_hulp # familie: hulp # leren: +1 ]
    Je belt iemand van de vleermuizen. Die bestaat. Ze komt om drie uur.
+ [ Iets nieuws proberen # id: vleermuis_nieuw # familie: nieuw # zekerheid: +1 ]
    ~ duim = duim + 1
    Je maakt met Hans een kast voor vleermuizen. Vier millimeter te smal. Truus past.
- {gekozen() != "": Op de steiger ligt jouw kaart: {gekozen()}.}
-> lotte_vraagt

=== behang
# beat: behang
# speel: kaart
# geluid: machine
# wie: hans
Eén muur staat nog. Er zit behang op, met ballonnen.
"Dat was mijn kamer," zegt Hans. "Ik was zes."
Om twaalf uur valt deze muur. Leg een kaart neer.
+ [ Met je handen # id: behang_handen # familie: handen # energie: -1 ]
    Je snijdt een stuk behang los. Hans rolt het op. Hij zegt niets.
+ [ Met mensen # id: behang_mensen # familie: mensen # energie: +1 ]
    Je praat met Lotte. De muur blijft tot één uur. Iedereen eet zijn brood ervoor.
+ [ Met je hoofd # id: behang_hoofd # familie: hoofd # zekerheid: +1 ]
    Als ze links beginnen, staat deze muur het langst. Je zegt het. Ze beginnen links.
+ [ Hulp vragen # id: behang_hulp # familie: hulp # geld: -1 ]
    Je roept de ploeg. Zes mensen dragen één stuk muur. Een klein stuk.
+ [ Iets nieuws proberen # id: behang_nieuw # familie: nieuw # leren: +1 ]
    Je legt er papier op en wrijft met krijt. De ballonnen komen mee.
- {gekozen() != "": Op de oude stenen ligt jouw kaart: {gekozen()}.}
{ steen == 1: "En ik heb een steen," zegt Hans. | "Nou," zegt Hans. "Dat was dat." }
-> lotte_vraagt

=== lotte_vraagt
# beat: lotte_vraagt
# plaats: werkplek, middag
# geluid: deur
# wie: lotte
Lotte komt de keet in met haar tablet.
{stijgt(1) != "":
    "Ze zoeken iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Ik zoek iemand die anderen leert wat jij kunt."
}
+ [ "Ik. Als het in werktijd mag." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Woensdagmiddag," zegt Lotte. "Dan is het hier toch modder."
+ [ "Met Agnieszka. Samen." # id: met_agnieszka # beeld: users # wijst: samen # energie: +1 ]
    ~ band = band + 1
    "Goed," zegt Agnieszka. "Dan leer jij Pools. De nette woorden."
+ [ "Nu niet. Dit is genoeg." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # zekerheid: +1 ]
    "Dat mag," zegt Lotte. "Na de zomer vraag ik het nog eens."
- -> de_folder

=== de_folder
# beat: de_folder
# geluid: stilte
# wie: agnieszka
{ robots == "veel": Op tafel ligt het boekje van Bep. | Op tafel ligt een folder: een robot voor de bouw. }
{daalt(1) != "":
    Dit doet een machine steeds vaker: {daalt(1)}.
- else:
    Zo'n machine kan een klein deel van het werk.
}
Dit blijft mensenwerk: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"De een zegt: snel. De ander: nog lang niet," zegt Agnieszka.
+ [ "Fijn. Mijn rug zegt dank je." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Die van mij ook," zegt Agnieszka. "Hij spreekt Pools."
+ {daalt(1) != ""} [ "Jammer. Dat was van mij." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Agnieszka schuift haar koek naar jou. Ze zegt niets.
+ {daalt(1) == ""} [ "Jammer. Zo wordt het stil hier." # id: liever_druk # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Agnieszka zet de radio harder. Een liedje over de zee.
+ [ "Eerst zien, in de regen." # id: afwachten # beeld: cloud-rain # gevoel: afwachten ]
    "In de regen en op vrijdag," zegt Agnieszka.
- { robots == "veel":
    -> hond_op_de_lijn
- else:
    -> het_raam
}

=== hond_op_de_lijn
# beat: hond_op_de_lijn
# speel: kaart
# geluid: stilte
# wie: bep
Dan staat Bep stil. En de boor. En de lift.
Midden op zijn rode lijn slaapt Beitel.
"Er ligt een muur," zegt Bep. "De muur snurkt."
Leg een kaart neer.
+ [ Met je handen # id: hond_handen # familie: handen # energie: -1 ]
    Je draagt Beitel weg. Veertig kilo. Hij snurkt door.
+ [ Met mensen # id: hond_mensen # familie: mensen # geld: -1 ]
    "Pauze," roep je. Twaalf minuten zon. Ook voor Bep.
+ [ Met je hoofd # id: hond_hoofd # familie: hoofd # geld: +1 ]
    Je geeft Bep een andere lijn. Om de hond heen.
+ [ Hulp vragen # id: hond_hulp # familie: hulp # energie: +1 ]
    "Hans, jouw hond." Hans opent zijn broodtrommel. Weg is Beitel.
+ [ Iets nieuws proberen # id: hond_nieuw # familie: nieuw # leren: +1 ]
    Je leert Bep één woord. "Koekje," zegt Bep. Beitel staat al naast hem.
- {gekozen() != "": Op de rode lijn ligt nu jouw kaart: {gekozen()}.}
-> kist_leeg

=== het_raam
# beat: het_raam
# speel: kaart
# geluid: werk
# wie: agnieszka
Een groot raam gaat omhoog, met zes mensen en een touw.
"Op drie," roept iemand.
"Op drie, of ná drie?" vraagt Agnieszka.
Niemand weet het. Leg een kaart neer.
+ [ Met je handen # id: raam_handen # familie: handen # energie: -1 ]
    Jij pakt de zwaarste hoek. De rest voelt wanneer jij tilt.
+ [ Met mensen # id: raam_mensen # familie: mensen # energie: +1 ]
    ~ band = band + 1
    "Agnieszka telt." Raz, dwa, trzy. Het raam zweeft. Trzy begrijpt iedereen.
+ [ Met je hoofd # id: raam_hoofd # familie: hoofd # zekerheid: +1 ]
    "Op drie," zeg jij. "Dus tegelijk met het woord." Het raam zweeft.
+ [ Hulp vragen # id: raam_hulp # familie: hulp # geld: -1 ]
    De postbode zet haar fiets neer. Zeven is genoeg.
+ [ Iets nieuws proberen # id: raam_nieuw # familie: nieuw # leren: +1 ]
    Je tikt op een buis. Tik, tik, tik. Op de derde gaat het.
- {gekozen() != "": Onder het raam ligt jouw kaart: {gekozen()}.}
-> kist_leeg

=== kist_leeg
# beat: kist_leeg
# geluid: deur
# wie: agnieszka
Je tas staat open. Jouw gereedschap is weg. Gestolen.
Agnieszka zegt één Pools woord. Geen net woord.
{collega() != "": {collega()} leent jou een tang. | Iemand leent jou een tang.} Agnieszka ook.
Hans legt de duimstok erbij.
+ [ Je neemt alles aan. "Dank je." # id: aannemen # beeld: gift # wijst: samen # energie: +1 ]
    ~ duim = duim + 1
    "Vrijdag terug," zegt Hans. "Vrijdag klopt hij toch niet."
+ [ Alleen de duimstok neem je. # id: alleen_duimstok # beeld: ruler # wijst: precies # zekerheid: +1 ]
    ~ duim = duim + 1
    Je meet. Je trekt er vier af. Het gaat vanzelf.
+ [ "Ik wil weten wie dit deed." # id: wie_deed # beeld: magnifying-glass # wijst: eerlijk # energie: -1 ]
    Niemand zag iets. Beitel ook niet. Die sliep.
    De duimstok zit al in jouw jas.
- { groen == "veel":
    { robots == "veel":
        -> de_gevel
    - else:
        -> oude_stenen
    }
- else:
    { robots == "veel":
        -> geprint_huis
    - else:
        -> beton_wacht_niet
    }
}

// Much clean energy, many machines: a wall from the factory does not fit a crooked house.
=== de_gevel
# beat: de_gevel
# geluid: machine
# wie: lotte
Een hele gevel komt aan op een wagen. De ramen zitten erin.
Vanmorgen stond hij nog in de fabriek.
"Eén huis per dag," zegt Lotte. "Optillen, klik, klaar."
# beat: geen_klik
# speel: kaart
# geluid: stilte
# wie: bep
Bep tilt de gevel op zijn plek. Er komt geen klik.
Vier millimeter.
"De fabriek is recht," zegt Bep. "Het huis is krom."
Leg een kaart neer.
+ [ Met je handen # id: gevel_handen # familie: handen # energie: -1 ]
    Je schuift, je vijlt, je voelt. Klik. Een huis met een jas aan.
+ [ Met mensen # id: gevel_mensen # familie: mensen # zekerheid: +1 ]
    Een vrouw doet haar raam open. "Krom sinds de oorlog," zegt ze. "Daar." Klik.
+ [ Met je hoofd # id: gevel_hoofd # familie: hoofd # geld: +1 ]
    Je kijkt langs de muur. De bocht zit bij de regenpijp. Dáár begin je. Klik.
+ [ Hulp vragen # id: gevel_hulp # familie: hulp # energie: +1 ]
    ~ duim = duim + 1
    "Hans?" Hij pakt de duimstok uit jouw jas. Vier eraf. Klik.
+ [ Iets nieuws proberen # id: gevel_nieuw # familie: nieuw # leren: +1 ]
    Je laat Bep de kromme muur meten. "Mooi krom," zegt hij. Klik.
- {gekozen() != "": Op de nieuwe vensterbank ligt jouw kaart: {gekozen()}.}
-> bij_de_tram

// Much clean energy, few machines: old bricks are cleaned by hand, and a wall holds a bottle.
=== oude_stenen
# beat: oude_stenen
# geluid: werk
# wie: agnieszka
Op het plein ligt een berg oude stenen.
Tik, tik: de kalk gaat eraf. Dan kan de steen in een nieuwe muur.
De hele buurt tikt mee. Ook de tandarts. Die is er goed in.
# beat: de_fles
# speel: kaart
# geluid: stilte
# wie: agnieszka
Uit een muur haalt Agnieszka een fles. Er zit een briefje in.
"1934. Gebouwd met koude handen. Groeten, ploeg zes."
Wie schrijft er terug? Het wordt bijna ruzie. Leg een kaart neer.
+ [ Met je handen # id: fles_handen # familie: handen # energie: -1 ]
    Je maakt een gat in de muur. Er past één klein briefje in. De ruzie is klaar.
+ [ Met mensen # id: fles_mensen # familie: mensen # energie: +1 ]
    Iedereen één woord, zeg jij. Het worden er elf. Eén is "worst".
+ [ Met je hoofd # id: fles_hoofd # familie: hoofd # leren: +1 ]
    Wie was ploeg zes? Je vraagt rond. De tandarts wordt stil. Zijn opa.
+ [ Hulp vragen # id: fles_hulp # familie: hulp # zekerheid: +1 ]
    ~ band = band + 1
    Agnieszka schrijft het, in het Pools. "Dan blijft het spannend."
+ [ Iets nieuws proberen # id: fles_nieuw # familie: nieuw # geld: -1 ]
    Jullie drukken je handen in natte klei. Tien handen. Eén poot.
- {gekozen() != "": Naast de fles ligt jouw kaart: {gekozen()}.}
-> bij_de_tram

// Little clean energy, many machines: a house was printed in the night, and something is not there.
=== geprint_huis
# beat: geprint_huis
# geluid: machine
# wie: bep
Vannacht printte een grote arm de muren van een huis. Van beton.
Laag op laag, zoals tandpasta.
"Geen pauze," zegt Bep. "Geen radio. Geen woord."
Jullie mogen kijken.
# beat: geen_deur
# speel: kaart
# geluid: stilte
# wie: lotte
Lotte loopt eromheen. En nog een keer.
"Prachtig," zegt ze. "Waar is de deur?"
Die is er niet. Bep zoekt in zijn tekening.
Leg een kaart neer.
+ [ Met je handen # id: deur_handen # familie: handen # energie: -1 ]
    Met een grote zaag maken jullie een deur. Het duurt tot vijf uur. Het stof blijft een week.
+ [ Met mensen # id: deur_mensen # familie: mensen # leren: +1 ]
    "Wie keek er vannacht?" vraag jij. Niemand. Lotte schrijft dat op.
+ [ Met je hoofd # id: deur_hoofd # familie: hoofd # zekerheid: +1 ]
    Je leest de tekening. De deur staat op bladzijde twee. Bep las bladzijde één.
+ [ Hulp vragen # id: deur_hulp # familie: hulp # energie: +1 ]
    Je belt de maker. Die lacht eerst. Dan stuurt hij een zaag.
+ [ Iets nieuws proberen # id: deur_nieuw # familie: nieuw # geld: +1 ]
    Jullie klimmen door het raam. "Daar," zegt Lotte. "Dat raam wordt de deur."
- {gekozen() != "": In het stof ligt jouw kaart: {gekozen()}.}
-> bij_de_tram

// Little clean energy, few machines: concrete comes, the crane is broken.
=== beton_wacht_niet
# beat: beton_wacht_niet
# geluid: machine
# wie: hans
Een wagen met beton draait de straat in.
De grote trommel draait. De kraan is nog stuk.
"Beton wacht niet," zegt Hans. "Straks is het steen. Ook in de wagen."
# beat: emmers
# speel: kaart
# geluid: werk
# wie: hans
"Emmers," roept Hans. "Kruiwagens. Petten, als het moet."
Iedereen staat klaar. Iedereen kijkt naar iedereen.
Leg een kaart neer.
+ [ Met je handen # id: emmers_handen # familie: handen # energie: -1 ]
    Je geeft door. Emmer na emmer. De rij neemt jouw ritme over.
+ [ Met mensen # id: emmers_mensen # familie: mensen # zekerheid: +1 ]
    Je zet de mensen op een rij. Lang naast lang, kort naast kort. Zo gaat het snel.
+ [ Met je hoofd # id: emmers_hoofd # familie: hoofd # geld: +1 ]
    Je legt planken in een rondje. Vol heen, leeg terug. Niemand botst.
+ [ Hulp vragen # id: emmers_hulp # familie: hulp # energie: +1 ]
    Je loopt naar de snackbar. Vier mensen in witte jassen komen mee. De jassen worden grijs.
+ [ Iets nieuws proberen # id: emmers_nieuw # familie: nieuw # leren: +1 ]
    Twee oude deuren worden een glijbaan. Het beton glijdt. Beitel blaft ernaar.
- {gekozen() != "": Op een emmer ligt jouw kaart: {gekozen()}.}
-> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: hans
Hans en Beitel lopen mee naar de tram.
{ groen == "veel":
    { robots == "veel":
        Het is vier uur en nog licht. De straat heeft een jas aan.
        "Vroeg klaar," zegt Hans. "En ik heb één keer gehamerd."
    - else:
        Er is vandaag een halve muur af. Er zit een fles in.
        "Het gaat langzaam," zegt Hans. "Maar de tandarts weet nu hoe ik heet."
    }
- else:
    { robots == "veel":
        Achter het hek begint de arm alweer. In het donker.
        "Die werkt vannacht," zegt Hans. "Ik niet. Heerlijk. En ook raar."
    - else:
        Jullie schoenen zijn grijs. Ze zijn zwaar als stenen.
        "Zo was het altijd," zegt Hans. "Mijn knieën weten het nog."
    }
}
# beat: duimstok_terug
# wie: hans
Je geeft de duimstok terug. Hans vouwt hem open.
{ duim > 1:
    "Houd hem maar," zegt hij. "Vier eraf. Niet vergeten."
- else:
    "Morgen mag je weer," zegt hij. "Vier eraf."
}
Op het hout staat iets, met potlood: {bord}.
# beat: de_vraag
# wie: hans
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Je handen ook. | Je hebt nog energie. Dat merk je nu pas.}
{band > 1: "Agnieszka vroeg of jij morgen komt," zegt Hans. "En daarna?" | "En nu?" vraagt Hans. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Eén dag meekijken bij een ander vak. Vragen welke machine er komt.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": { robots == "veel": Over een jaar werk jij op een andere bouw. Jij meet na. Dat is een stap. | Over een jaar werk jij op een andere bouw. Iedereen tilt als jij telt. Dat is een stap. }
        - "niet_terug": { groen == "veel": Over een jaar doe jij ander werk. Oude huizen ken je. Dat is een stap. | Over een jaar doe jij ander werk. Je ogen meten mee. Dat is een stap. }
        - else: { robots == "veel": Over een jaar kun jij hier meer. Bep leert van jou. Dat is een stap. | Over een jaar kun jij hier meer. Iemand leert van jou. Dat is een stap. }
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":
        Over een jaar werk jij als {dichtbij(1)}. Veel kende je al. Dat is een stap.
    - else:
        { groen == "veel": Over een jaar maak jij huizen warm. Veel kende je al. Dat is een stap. | Over een jaar regel jij het werk. Lotte legt uit. Dat is een stap. }
    }
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    { duim > 1: Over een jaar doe jij iets heel nieuws. De duimstok gaat mee. Dat is een stap. | Over een jaar doe jij iets heel nieuws. Hans bewaart de tekening. Dat is een stap. }
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hond
De tram komt. De deuren gaan open.
Hans meet de opening, met zijn handen.
"Vier millimeter te smal," zegt hij. "Voor de hond."
Beitel is al binnen.
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "timmerman"
=== function kan(n)
{ n:
    - 1: ~ return "hout op maat zagen"
    - 2: ~ return "recht werken"
    - else: ~ return "samenwerken met collega's"
}
=== function stijgt(n)
~ return "oude huizen warm maken"
=== function naast(n)
~ return "hout op maat zagen"
=== function daalt(n)
~ return "zware platen tillen"
=== function blijft(n)
~ return "zien of iets recht staat"
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
~ return "een zaag"
=== function collega()
~ return "Joop"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return ""
