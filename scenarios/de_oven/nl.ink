// Wie voert Joop? Sector: bakkerij en voedsel. Veranderingen: robots en mensen, vier dagen.
// Joop is de zuurdesem van het huis. Wie hem voert, komt 's avonds terug in een pot op de tram.
// Wat van één vak is, doen Ria (brood) en Daan (keuren op gehoor); wat de speler doet, komt uit de eigen kaarten.
// uitleg zuurdesem: levend deeg, dat staat erbij
// uitleg blub: het geluid van Joop
// uitleg koelcel: een kast zo groot als een kamer, waar het koud is
// uitleg meelzak: een zak met meel
// uitleg meelzakken: zakken met meel
// uitleg broodjes: kleine broden
// uitleg snurkt: hard ademen in je slaap
// uitleg beschuit: hard, droog brood
// uitleg deksel: wat op een pot zit
// uitleg kinderwagen: een wagentje voor een baby
// uitleg focaccia: plat brood uit Italië
// uitleg theedoek: een doek uit de keuken

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
VAR joop = "wacht"
VAR geleerd = ""
VAR boek = 0
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
# geluid: machine
Dit zie je nu al. In een fabriek rolt brood voorbij.
Bijna niemand raakt het aan.
Op de deur hangt een papier: wij zoeken mensen.
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
# beat: de_plek
Hier maken jullie eten, onder één dak.
In het midden staat een oude oven.
{hendel("robots") == "veel": Ernaast staat een arm van staal. | Ernaast staat een tafel, wit van het meel.}
{hendel("mensen") == "veel": Er zijn acht haken. Er hangen drie jassen. | Er zijn acht haken. Er hangen tien jassen.}
{geluid() != "": Je hoort {geluid()}.}
-> joop_heeft_honger

=== joop_heeft_honger
# beat: joop_heeft_honger
# wie: ria
In de koelcel staat een emmer. Daarin woont Joop.
Joop is zuurdesem: levend deeg. Hij is veertig jaar oud.
"Hij heeft honger," zegt Ria. "Wie voert hem?"
+ [ Jij geeft hem meel en water. # id: joop_zelf # beeld: grains # wijst: zorg # energie: -1 ]
    ~ joop = "jij"
    Blub, doet Joop. Ria knikt.
    "Hij mag jou. Mijn man mocht hij nooit."
+ [ "Doe jij het? Dan kijk ik." # id: joop_kijken # beeld: eye # wijst: leergierig # leren: +1 ]
    ~ joop = "ria"
    "Het water is lauw," zegt Ria. "Als thee die je vergat."
    Blub, doet Joop.
+ [ "Joop kan wel even wachten." # id: joop_wacht # beeld: clock # wijst: vlug # geld: +1 ]
    "Dat denken mensen," zegt Ria. "Joop denkt iets anders."
    In de emmer borrelt iets.
- { hendel("robots") == "veel":
    -> de_arm
- else:
    -> de_zakken
}

// Veel machines: de arm die niet weet wat Joop is.
=== de_arm
# beat: de_arm
# geluid: machine
# wie: bep
De arm weegt, tilt en stapelt. Daan noemt hem Bep.
"Negenhonderd gram," zegt Bep. "Negenhonderd gram."
# wie: daan
Daan houdt een hapje Joop omhoog. "En dit?"
"Onbekend," zegt Bep. "Het beweegt."
+ [ "Leg jij het hem uit, Daan?" # id: arm_daan # beeld: chats-circle # wijst: samen # energie: +1 ]
    "Joop is een collega," zegt Daan. "Hij werkt als jij slaapt."
    "Ik slaap niet," zegt Bep.
+ [ Je leert Bep wat Joop is. # id: arm_leren # beeld: student # wijst: leergierig # leren: +1 ]
    Je toont het drie keer. Je drukt op drie knoppen.
    "Joop," zegt Bep. "Twee kilo. Niet stapelen."
+ [ "Handen af van Joop, Bep." # id: arm_af # beeld: hand-palm # wijst: zorg # zekerheid: +1 ]
    "Ik heb geen handen," zegt Bep.
    Daan vindt dat een goed punt.
- -> mensen_in_de_ochtend

// Weinig machines: veertig zakken.
=== de_zakken
# beat: de_zakken
# geluid: deur
# wie: daan
Buiten staat een wagen met meel. Veertig zakken.
Een zak weegt net zo veel als een kind van acht.
Een machine die tilt, is er niet.
"Zak één," zegt Daan.
+ [ Je tilt mee. Zak na zak. # id: zak_tillen # beeld: barbell # wijst: samen # energie: -1 ]
    Bij zak tien zegt niemand meer iets.
    Bij zak dertig lachen jullie weer. Jullie zijn helemaal wit.
+ [ "Met zijn tweeën, Daan. Rug recht." # id: zak_samen # beeld: users # wijst: zorg # zekerheid: +1 ]
    "Dat zeg ik altijd tegen Ria," zegt Daan.
    "En wat zegt Ria?" – "Zak twee."
+ [ "Waarom hebben wij geen kar?" # id: zak_kar # beeld: question # wijst: moed # leren: +1 ]
    Ria denkt na. Uit de kelder haalt ze een kinderwagen.
    Hij piept. Er passen vier zakken in.
- -> mensen_in_de_ochtend

=== mensen_in_de_ochtend
{ hendel("mensen") == "veel":
    -> lege_haken
- else:
    -> de_bank
}

// Te weinig mensen: wie binnenkomt, krijgt meteen een haak.
=== lege_haken
# beat: lege_haken
# geluid: deur
# wie: ravi
De deur gaat open. Een man van vijftig doet zijn jas uit.
"Ravi. Dertig jaar taxi. Nu wil ik iets maken."
Ria wijst een haak aan. Wat leert hij van jou?
+ [ {groot(kan(1))} # id: haak_eerste # toont: kan 1 # zekerheid: +1 ]
    ~ geleerd = kan(1)
    De eerste keer gaat het mis.
    "Mijn eerste bocht ook," zegt Ravi. Hij doet het nog eens.
+ {kan(2) != ""} [ {groot(kan(2))} # id: haak_tweede # toont: kan 2 # zekerheid: +1 ]
    ~ geleerd = kan(2)
    Ravi schrijft het op zijn hand.
    "Elke straat kende ik ook," zegt hij.
+ [ Eerst koffie. Dan de rest. # id: haak_koffie # beeld: coffee # wijst: mensen # energie: +1 ]
    ~ geleerd = kan(1)
    "In de taxi dronk ik alleen," zegt Ravi.
    Daarna kijkt hij goed naar jouw werk.
- -> vier_dagen

// Genoeg mensen: wie binnenkomt, wacht op een haak.
=== de_bank
# beat: de_bank
# geluid: deur
# wie: ravi
Buiten staat een bank. Daar wachten mensen op werk.
Ravi, vijftig jaar, zit er elke morgen. Hij reed taxi.
"Mag ik iets laten zien?" vraagt hij. Er is geen haak vrij.
+ [ Je leert hem: {kan(1)} # id: bank_kijken # toont: kan 1 # wijst: zorg # zekerheid: -1 ]
    ~ geleerd = kan(1)
    Hij kijkt. Hij doet het na. Voor de derde keer is het goed.
    Achter je kucht een collega.
+ [ "Eerlijk? Er is nu niets." # id: bank_eerlijk # beeld: chats-circle # wijst: eerlijk # energie: -1 ]
    "Dank je," zegt Ravi. "De anderen zeggen: misschien."
    Hij blijft toch kijken, door het raam.
+ [ Je brengt hem warm brood. # id: bank_brood # beeld: bread # wijst: zorg # energie: +1 ]
    Hij ruikt eerst, lang. "Twee minuten te kort," zegt hij.
    Ria kijkt. Hij heeft gelijk.
- -> vier_dagen

=== vier_dagen
{ hendel("robots") == "veel":
    { hendel("mensen") == "veel":
        -> meel_op_zijn_oog
    - else:
        -> om_zes_uur_klaar
    }
- else:
    { hendel("mensen") == "veel":
        -> het_deeg_wacht_niet
    - else:
        -> achthonderd
    }
}

// Veel machines, te weinig mensen.
=== meel_op_zijn_oog
# beat: meel_op_zijn_oog
# speel: kaart
# geluid: machine
# wie: bep
Zeshonderd broodjes voor de scholen. Jullie zijn met vier.
Bep stapelt. Naast de kar. Op de vloer.
Er zit meel op zijn oog. "Alles goed," zegt Bep.
Leg een kaart neer.
+ [ Met je handen # id: oog_handen # familie: handen # energie: -1 ]
    Je veegt zijn oog schoon met je mouw.
    "Wie heeft dit gedaan?" vraagt Bep. Hij wijst naar de vloer.
+ [ Met mensen # id: oog_mensen # familie: mensen # zekerheid: +1 ]
    Je belt de school. "Het wordt een kwartier later."
    "Heerlijk," zegt de juf. "Dan spelen ze nog even."
+ [ Met je hoofd # id: oog_hoofd # familie: hoofd # geld: +1 ]
    Je telt wat nog goed is. Daan telt ook.
    Samen komen jullie op hetzelfde getal. Het kan net.
+ [ Hulp vragen # id: oog_hulp # familie: hulp # energie: +1 ]
    Ria komt met haar kwast voor de eieren.
    Eén veeg. "Goedemorgen," zegt Bep. "Ik zie een dame."
+ [ Iets nieuws proberen # id: oog_nieuw # familie: nieuw # leren: +1 ]
    Je zet een zeef voor zijn oog.
    Bep ziet nu alles met gaatjes. Het werkt.
- {gekozen() != "": Op tafel ligt jouw kaart: {gekozen()}.}
-> lotte_zoekt

// Veel machines, genoeg mensen.
=== om_zes_uur_klaar
# beat: om_zes_uur_klaar
# speel: kaart
# geluid: stilte
# wie: lotte
Bep is al klaar. Met alles. Tien mensen staan om de tafel.
"Vijf kunnen naar huis," zegt Lotte, de chef.
Niemand pakt zijn jas.
Leg een kaart neer.
+ [ Met je handen # id: zes_handen # familie: handen # energie: -1 ]
    Er is nog deeg over. Je maakt iets wat Bep niet kent.
    Eén voor één komen er handen bij.
+ [ Met mensen # id: zes_mensen # familie: mensen # zekerheid: +1 ]
    "Wie wil er zelf naar huis?" vraag jij.
    Twee vingers gaan omhoog. Dat had niemand gevraagd.
+ [ Met je hoofd # id: zes_hoofd # familie: hoofd # geld: -1 ]
    Je rekent het uit, op een meelzak. Iedereen een uur korter.
    "Dat is evenveel," zegt Lotte. Ze zucht. Het mag.
+ [ Hulp vragen # id: zes_hulp # familie: hulp # energie: +1 ]
    "Wie weet iets?" Ria weet iets. "Een tafel, buiten.
    Laat de straat maar proeven." Iedereen praat tegelijk.
+ [ Iets nieuws proberen # id: zes_nieuw # familie: nieuw # leren: +1 ]
    "En als Bep naar huis gaat?" vraag jij.
    Lotte lacht. Dan denkt ze na.
- {gekozen() != "": Op tafel ligt jouw kaart: {gekozen()}.}
-> lotte_zoekt

// Weinig machines, te weinig mensen.
=== het_deeg_wacht_niet
# beat: het_deeg_wacht_niet
# speel: kaart
# geluid: werk
# wie: ria
Deeg rijst. Het wacht op niemand.
{collega() != "": Jullie zijn met vier. {collega()} is er niet. | Jullie zijn met vier. Er is werk voor acht.}
Daar gaat het: over de rand.
Ria vangt het op met haar schort. Leg een kaart neer.
+ [ Met je handen # id: deeg_handen # familie: handen # energie: -1 ]
    Je slaat de lucht eruit. Het deeg zucht. Jij ook.
    Daarna ligt het stil.
+ [ Met mensen # id: deeg_mensen # familie: mensen # zekerheid: +1 ]
    "Ravi: de deur. Daan: de bakken. Ria: de oven."
    Niemand vraagt wie de baas is.
+ [ Met je hoofd # id: deeg_hoofd # familie: hoofd # geld: +1 ]
    Van kou wordt deeg langzaam. De helft gaat de koelcel in.
    Daar win je een uur mee.
+ [ Hulp vragen # id: deeg_hulp # familie: hulp # energie: +1 ]
    Je belt meneer Tan van hiernaast. Hij is bijna tachtig.
    Hij komt meteen. Zijn pyjama zit onder zijn jas.
+ [ Iets nieuws proberen # id: deeg_nieuw # familie: nieuw # leren: +1 ]
    "Vandaag is alles plat," zeg jij.
    "Dat heet focaccia," zegt Ria. "Dat mag meer kosten."
- {gekozen() != "": Op tafel ligt jouw kaart: {gekozen()}.}
-> lotte_zoekt

// Weinig machines, genoeg mensen.
=== achthonderd
# beat: achthonderd
# speel: kaart
# geluid: telefoon
# wie: lotte
De school belt. Ze kopen nu aan de overkant.
Daar is het een cent goedkoper.
Er komen net achthonderd broodjes uit de oven.
Tien mensen kijken naar jou. Leg een kaart neer.
+ [ Met je handen # id: acht_handen # familie: handen # energie: -1 ]
    Een deel bak je nog eens. Dat wordt beschuit.
    "Brood met geduld," zegt Ria.
+ [ Met mensen # id: acht_mensen # familie: mensen # zekerheid: +1 ]
    Je belt terug. "Wat proeven de kinderen van die cent?"
    Het is stil. Ze nemen de helft.
+ [ Met je hoofd # id: acht_hoofd # familie: hoofd # geld: +1 ]
    Wie heeft er nu al honger? De tram. Het ziekenhuis.
    Je maakt een lijst. Lotte belt.
+ [ Hulp vragen # id: acht_hulp # familie: hulp # energie: +1 ]
    Tien mensen. Ieder belt een tante.
    Niemand wist dat er zo veel tantes zijn.
+ [ Iets nieuws proberen # id: acht_nieuw # familie: nieuw # leren: +1 ]
    Je hangt een bel aan de oude kinderwagen.
    Daar ga je, de straat in. Er komt al iemand.
- {gekozen() != "": Op tafel ligt jouw kaart: {gekozen()}.}
-> lotte_zoekt

=== lotte_zoekt
# beat: lotte_zoekt
# geluid: werk
# wie: lotte
Lotte komt bij je staan.
{in_handen() != "": In jouw handen: {in_handen()}.}
{stijgt(1) != "":
    "Wie leert dit: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Wie leert anderen wat jij kunt?"
}
{hendel("mensen") == "veel": "Ik vraag het jou als eerste." | "Er zijn nog drie mensen die willen."}
+ [ "Ja. Mag het in werktijd?" # id: zoekt_ja # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    {hendel("mensen") == "veel": "In werktijd. Als je maar blijft," zegt Lotte. | "De helft," zegt Lotte. "De rest doe je thuis."}
+ [ "Wat krijg ik ervoor?" # id: zoekt_loon # beeld: coins # wijst: loon # geld: +1 ]
    {hendel("mensen") == "veel": "Een euro per uur," zegt Lotte. Ze had het al opgeschreven. | "Een papier met je naam. En taart," zegt Lotte. "Veel taart."}
+ [ "Nu niet. Dit is genoeg." # id: zoekt_nee # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    {hendel("mensen") == "veel": "Jammer," zegt Lotte. "Ik vraag het volgende week weer." | "Dat mag," zegt Lotte. "Dank je dat je eerlijk bent."}
- -> het_briefje

=== het_briefje
# beat: het_briefje
# plaats: werkplek, middag
# geluid: machine
# wie: daan
{hendel("robots") == "veel": Op Bep plakt een briefje: dit kan ik. | In de krant staat een fabriek. Een arm maakt daar alles.}
{daalt(1) != "":
    Daan leest voor. Er staat: {daalt(1)}.
- else:
    Daan leest voor. Het lijkt niet op jouw kaarten.
}
Dit staat er niet: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
+ [ "Fijn. Dan houd ik tijd over." # id: brief_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    {hendel("robots") == "veel": "Tijd voor taart," zegt Daan. | "Die arm komt hier niet," zegt Daan. "De deur is te smal."}
+ {daalt(1) != ""} [ "Jammer. Dat was van mij." # id: brief_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Daan legt zijn hand op je schouder.
    "Mijn bus rijdt ook niet meer," zegt hij.
+ {daalt(1) == ""} [ "Vreemd. Ik sta er niet op." # id: brief_vreemd # beeld: question # gevoel: verlies # zekerheid: -1 ]
    "Misschien ben je te moeilijk," zegt Daan.
    Hij bedoelt het goed.
+ [ "Eerst zien. Dan geloof ik het." # id: brief_wachten # beeld: eye # gevoel: afwachten ]
    "Ik geloof niets van papier," zegt Daan. "Ik luister naar brood."
- { hendel("robots") == "veel":
    -> de_klop
- else:
    -> het_zout
}

// Veel machines: de machine ziet niets, Daan hoort het wel. De speler wordt geholpen.
=== de_klop
# beat: de_klop
# geluid: machine
# wie: bep
"Alles goed," zegt Bep. Jij tekent ervoor.
# wie: daan
"Wacht," zegt Daan. Hij klopt onder op een brood. Dof.
"Goed brood klinkt hol. Dit is nat van binnen."
# beat: de_klop_kaart
# speel: kaart
# wie: daan
Driehonderd broden. Jouw naam staat op het papier.
"Ik help jou," zegt Daan. "Jij zegt wat."
Leg een kaart neer.
+ [ Met je handen # id: klop_handen # familie: handen # energie: -1 ]
    Alles gaat terug in de oven. Jij schuift, Daan klopt.
    Hol, hol, hol.
+ [ Met mensen # id: klop_mensen # familie: mensen # zekerheid: +1 ]
    Je belt wie erop wacht. "Liever laat dan nat," zeg jij.
    Dat vinden zij ook.
+ [ Met je hoofd # id: klop_hoofd # familie: hoofd # geld: +1 ]
    Waar begon het? Bij de deur van de oven, ziet Daan.
    Die sluit niet meer. Een theedoek helpt.
+ [ Hulp vragen # id: klop_hulp # familie: hulp # energie: +1 ]
    "Leer mij dat kloppen," zeg jij.
    Daan legt jouw knokkels goed. Dan hoor jij het ook.
+ [ Iets nieuws proberen # id: klop_nieuw # familie: nieuw # leren: +1 ]
    Jullie geven Bep een microfoon. Daan klopt voor.
    "Hol is goed," zegt Bep. "Ik ben ook hol."
- {gekozen() != "": Op tafel ligt jouw kaart: {gekozen()}.}
-> mensen_in_de_middag

// Weinig machines: een mens vergeet het zout. De speler wordt geholpen.
=== het_zout
# beat: het_zout
# geluid: stilte
# wie: ria
Vandaag doet iedereen brood. Ook jij.
Ria proeft. Ze kauwt lang.
"Er zit geen zout in," zegt ze. "Wie had het zout?"
Jij had het zout.
# beat: het_zout_kaart
# speel: kaart
# wie: daan
"Dat had ik in maart ook," fluistert Daan. "Ik help jou."
Driehonderd broden smaken naar niets.
Leg een kaart neer.
+ [ Met je handen # id: zout_handen # familie: handen # energie: -1 ]
    Daan maakt zout water. Jij hebt een kwast.
    De korst wordt zout. Het is bijna lekker.
+ [ Met mensen # id: zout_mensen # familie: mensen # zekerheid: -1 ]
    "Ik was het," zeg jij hardop.
    Eén voor één zegt iedereen wat hij ooit vergat.
+ [ Met je hoofd # id: zout_hoofd # familie: hoofd # geld: +1 ]
    Wie wil brood zonder zout? Je belt het ziekenhuis.
    Daar vragen ze er al jaren om.
+ [ Hulp vragen # id: zout_hulp # familie: hulp # energie: +1 ]
    Daan wijst naar een touwtje aan de pot met zout.
    "Dat doe ik om mijn vinger. Sinds maart."
+ [ Iets nieuws proberen # id: zout_nieuw # familie: nieuw # leren: +1 ]
    "Wij doen er kaas op," zeg jij. Veel kaas.
    "Kaas is zout met een jas," zegt Daan.
- {gekozen() != "": Op tafel ligt jouw kaart: {gekozen()}.}
-> mensen_in_de_middag

=== mensen_in_de_middag
{ hendel("mensen") == "veel":
    -> de_zaterdag
- else:
    -> de_uren
}

// Te weinig mensen: op het rooster zit een gat.
=== de_zaterdag
# beat: de_zaterdag
# wie: lotte
Lotte komt met het rooster. Zaterdag is leeg.
"Ik zoek iemand van zes tot zes," zegt ze.
Ze kijkt naar jou. Ze kijkt naar de vloer.
+ [ "Ja. Voor dubbel geld." # id: zaterdag_ja # beeld: coins # wijst: loon # geld: +1 ]
    "Dubbel," zegt Lotte meteen. Dat ging te snel.
    Je kon ook drie keer zo veel vragen.
+ [ "Nee. Zaterdag is van mij." # id: zaterdag_nee # beeld: sun # wijst: vrijheid # energie: +1 ]
    "Goed," zegt Lotte. "Dan sta ik er zelf."
    Lotte kan veel. Bakken niet.
+ [ "Samen met Ravi. Hij leert snel." # id: zaterdag_ravi # beeld: users # wijst: samen # energie: -1 ]
    Ravi schrijft het op zijn hand. Heel groot.
    "Zaterdag, zes uur," zegt hij. "Dan slapen zelfs taxi's."
- -> vier_middagen

// Genoeg mensen: er zijn te weinig uren.
=== de_uren
# beat: de_uren
# wie: lotte
Lotte komt met het rooster. Er staan veel namen op.
"Te veel namen," zegt ze. "Te weinig uren.
Wie kan er een dag missen?"
+ [ "Geef Ravi mijn maandag." # id: uren_ravi # beeld: gift # wijst: zorg # geld: -1 ]
    Ravi komt van de bank. Er hangt een elfde jas.
    Hij hangt over die van jou.
+ [ "Ik houd mijn uren." # id: uren_houden # beeld: key # wijst: zekerheid # zekerheid: +1 ]
    "Dat zegt iedereen," zegt Lotte. "Het is ook zo."
    Aan tafel is het even stil.
+ [ "Mag ik die dag iets leren?" # id: uren_leren # beeld: student # wijst: leergierig # leren: +1 ]
    Lotte rekent. "Daar is geld voor," zegt ze.
    Van dat geld wist niemand iets.
- -> vier_middagen

=== vier_middagen
{ hendel("robots") == "veel":
    { hendel("mensen") == "veel":
        -> vroeger_zongen_we
    - else:
        -> de_tafel_buiten
    }
- else:
    { hendel("mensen") == "veel":
        -> op_is_op
    - else:
        -> de_kinderwagen
    }
}

// Veel machines, te weinig mensen: rust, loon, en niemand om mee te praten.
=== vroeger_zongen_we
# beat: vroeger_zongen_we
# geluid: machine
# wie: ria
Om twee uur is alles klaar. Niemand heeft pijn in zijn rug. Bep zoemt.
"Vroeger zongen wij hier," zegt Ria. "In april stop ik.
Dan weet niemand meer hoe Joop ruikt."
+ [ "Vertel. Ik schrijf het op." # id: zongen_boek # beeld: pencil-line # wijst: precies # leren: +1 ]
    ~ boek = 1
    "Naar appel," zegt Ria. "Dan is hij blij."
    Het worden drie bladzijden. Over deeg.
+ [ "Zing het dan voor. Nu." # id: zongen_zing # beeld: music-notes # wijst: mensen # energie: +1 ]
    Ria zingt. Hard en vals. "Storing?" vraagt Bep.
    "Nee," zegt Daan. "Muziek."
+ [ "Stop niet. Wij betalen meer." # id: zongen_geld # beeld: coins # wijst: eerlijk # geld: -1 ]
    "Geld heb ik," zegt Ria. "Buren niet meer.
    Die slapen als ik wakker ben."
- -> meneer_tan_tikt

// Veel machines, genoeg mensen: tijd voor iets moois, en te weinig geld voor allemaal.
=== de_tafel_buiten
# beat: de_tafel_buiten
# geluid: deur
# wie: lotte
Buiten staat nu een tafel. Jullie maakten alles zelf. Zonder Bep.
De straat proeft. Er wordt gelachen.
Lotte telt. "Dit betaalt drie mensen," zegt ze. "Geen vijf."
+ [ "Dan delen we het door vijf." # id: tafel_delen # beeld: users-three # wijst: samen # geld: -1 ]
    Vijf mensen knikken. Eén zucht.
    Morgen staat de tafel er weer.
+ [ "Ik ben één van die drie." # id: tafel_ik # beeld: hand-arrow-up # wijst: moed # zekerheid: +1 ]
    Het is waar. Iedereen proefde van jouw bord.
    Daan zegt niets. Dat duurt lang.
+ [ "Ria's hoek heeft ook iemand nodig." # id: tafel_ria # beeld: bread # wijst: leergierig # leren: +1 ]
    "In april stop ik," zegt Ria. "Kom maar vast ruiken."
    ~ boek = 1
- -> meneer_tan_tikt

// Weinig machines, te weinig mensen: goed betaald, gevraagd, en doodmoe.
=== op_is_op
# beat: op_is_op
# geluid: stilte
# wie: lotte
Half drie. De plank is leeg. Alles was duur en alles is weg.
Ria slaapt op de meelzakken. Ze snurkt.
"Twee dagen dicht," zegt Lotte. "Of iemand valt om."
+ [ "Dicht. Dan slapen we." # id: op_dicht # beeld: moon # wijst: tijd # energie: +1 ]
    Daan maakt het briefje. Er staat: wij liggen in bed.
    De straat vindt het goed.
+ [ "Open. Met meer loon." # id: op_open # beeld: coins # wijst: loon # geld: +1 ]
    "Goed," zegt Lotte. Ria doet één oog open.
    "Geld slaapt niet," zegt ze. "Ik wel."
+ [ "Wij maken minder soorten. Dat scheelt." # id: op_minder # beeld: list-checks # wijst: precies # leren: +1 ]
    ~ boek = 1
    Van dertig soorten naar tien. Ria wordt wakker.
    "Joop blijft," zegt ze. Jij schrijft op hoe.
- -> meneer_tan_tikt

// Weinig machines, genoeg mensen: samen, vrolijk, en arm.
=== de_kinderwagen
# beat: de_kinderwagen
# geluid: deur
# wie: daan
Wat over is, gaat de straat op. In een kinderwagen.
Acht collega's lopen mee. Daan zingt de prijs.
Om vier uur is alles weg. Het geld past in één hand.
+ [ "Morgen weer. Dit was leuk." # id: wagen_weer # beeld: smiley # wijst: zin # energie: +1 ]
    "Morgen zing jij," zegt Daan.
    Dat was niet de afspraak.
+ [ "Leuk. Maar dit betaalt niets." # id: wagen_eerlijk # beeld: calculator # wijst: eerlijk # zekerheid: -1 ]
    Niemand wordt boos. Dat is het ergste.
    Dan zegt Ria: "Twee wagens. En soep erbij."
+ [ Je gaat kijken aan de overkant. # id: wagen_overkant # beeld: binoculars # wijst: leergierig # leren: +1 ]
    ~ boek = 1
    Daar staat één vrouw. "Leuk hoor, jullie muziek," zegt ze.
    "Hoe ruikt jullie deeg zo?" Jij schrijft het op.
- -> meneer_tan_tikt

=== meneer_tan_tikt
# beat: meneer_tan_tikt
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: meneer_tan
Meneer Tan tikt met zijn stok op de deur.
{ hendel("robots") == "veel":
    {hendel("mensen") == "veel": Bep zegt gedag. Meneer Tan zoekt een mens. | Zes mensen vragen tegelijk wat hij wil.}
- else:
    {hendel("mensen") == "veel": "Op is op," leest hij. "Ik ook bijna." | Hij heeft al vier broodjes. Uit beleefdheid.}
}
"Mijn zus komt. Na tien jaar. Wat zet ik op tafel?"
Leg een kaart neer.
+ [ Met je handen # id: tan_handen # familie: handen # energie: -1 ]
    Je maakt iets kleins. Twee stuks.
    Hij draagt de doos alsof er een ei in zit.
+ [ Met mensen # id: tan_mensen # familie: mensen # zekerheid: +1 ]
    "Wat aten jullie vroeger?" vraag jij.
    "Appelmoes. Koud, uit de pan," zegt hij. Nu weet hij het.
+ [ Met je hoofd # id: tan_hoofd # familie: hoofd # geld: +1 ]
    "Is er iets wat ze niet mag eten?"
    "Noten," zegt hij. Hij zet iets terug. Met noten.
+ [ Hulp vragen # id: tan_hulp # familie: hulp # energie: +1 ]
    Ria kent die zus. "Ze houdt niet van zoet.
    Ze wil graag gelijk hebben. Geef haar gelijk."
+ [ Iets nieuws proberen # id: tan_nieuw # familie: nieuw # leren: +1 ]
    Van iedereen iets, op één bord. Het past niet bij elkaar.
    "Net als wij," zegt hij.
- {gekozen() != "": Dit legde jij erbij: {gekozen()}.}
-> de_pot

=== de_pot
# beat: de_pot
# plaats: halte, avond
# geluid: tram
# wie: ria
Ria loopt mee naar de tram. Ze draagt een pot in een theedoek.
Er zit een stukje Joop in. Voor jou.
{ joop:
    - "jij": "Jou kent hij al," zegt ze.
    - "ria": "Lauw water," zegt ze. "Je hebt het gezien."
    - else: "Hij is nog boos van vanmorgen," zegt ze.
}
# beat: de_vraag
# wie: ria
{boek > 0: In je jas zit een blad over Joop.}
{geleerd != "": Ravi kan nu iets meer: {geleerd}.}
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
"En jij?" vraagt Ria. "Wat ga jij doen?"
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Eén ding aan iemand leren. Vragen wie de machine instelt.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek.
        - "niet_terug": Over een jaar doe jij ander werk.
        - else: Over een jaar kun jij hier veel meer.
    }
    {hendel("mensen") == "veel": De baas vraagt nu eerst wat jij wilt. | Naast je werk leerde jij iets nieuws.}
    Dat is een stap.
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar doe jij een andere taak.
    {boek > 0: Wie iets over deeg vraagt, komt bij jou. | Wat jij kunt, leren Ravi en Daan van jou.}
    Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {dichtbij(1) != "": Over een jaar doe jij nieuw werk: {dichtbij(1)}. | Over een jaar doe jij iets heel nieuws.}
    {joop == "wacht": Ria belt nog vaak over Joop. | Joop staat daar in de koelkast.}
    Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
De tram komt. De deuren gaan open.
{ joop:
    - "jij": Blub, zegt de pot op jouw schoot. Een kind kijkt om.
    - "ria": Je houdt de pot warm, onder je jas. Blub.
    - else: Halverwege springt het deksel eraf. De hele tram ruikt naar appel.
}
-> END

// Wat Inky zegt als het zonder het spel speelt.
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
=== function begin()
~ return "kwart voor zeven"
=== function geluid()
~ return "de wekker van de oven"
=== function in_handen()
~ return "een bak met deeg"
=== function collega()
~ return "Ria"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "kok"
