// Het magazijn. Sector: warehouse. Winds: robots and online, each veel or weinig; so four days.
// One hall, a table for returns and a garden gnome that keeps coming back. What is special to one trade is done by Hans
// (returns), Agnieszka (forklift) or Lotte (who runs the hall); what the player does comes from their own cards.

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
VAR robots = ""
VAR online = ""
VAR band = 0
VAR eigen = ""
VAR mee = 0
VAR geruild = 0
VAR eerste_weg = "Ik blijf en ik groei hier."

-> nu_al

=== nu_al
~ robots = hendel("robots")
~ online = hendel("online")
{situatie():
    - "kwijt": ~ eerste_weg = "Hetzelfde werk, op een andere plek."
    - "niet_terug": ~ eerste_weg = "Ik neem mee wat goed was."
    - "school": ~ eerste_weg = "Ik houd deze richting. Die past."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
Dit zie je nu al. In de ene hal rijdt de kast naar de mens.
In de andere loopt de mens de hele dag naar de kast.
Bijna elk pakje mag ook weer terug.
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
-> de_hal

=== de_hal
# beat: de_hal
# geluid: werk
# wie: hans
Dit is de hal. {robots == "veel":Kasten rijden hier vanzelf.|Overal lopen mensen met karren.} {online == "veel":Buiten wachten twaalf vrachtwagens.|Buiten wacht één busje.}
Hans werkt met wat terugkomt. Voor hem staat een kabouter, voor in de tuin.
"Kijk," zegt hij. "Voor de vijfde keer terug."
+ [ "Waarom komt hij terug?" # id: wat_is_er_mis # beeld: magnifying-glass # wijst: leergierig # leren: +1 ]
    "Er staat bij: hij kijkt raar." Je kijkt. Hij kijkt inderdaad raar.
+ [ "Zet hem maar bij mij." # id: bij_mij # beeld: hand-heart # wijst: humor # energie: +1 ]
    ~ mee = 1
    Daar staat hij. Hij kijkt mee, een beetje raar.
+ [ "Hoe is het met jou, Hans?" # id: hoe_is_het # beeld: heart # wijst: zorg ]
    ~ band = band + 1
    "Mij sturen ze niet terug," zegt Hans. "Dertig jaar al niet."
- {online == "veel": "Mensen kopen hem op een foto," zegt hij. "Dan zien ze hem." | "De vrouw van de winkel bracht hem zelf. Door de regen."}
-> het_label

=== het_label
# beat: het_label
# geluid: machine
# wie: hans
Hans heeft een printer voor labels. Alles krijgt er een.
"Jij ook," zegt hij. "Wat zet ik op jouw hes?"
{collega() != "": "Op {collega()} staat: deze kant boven."}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    Het label zit scheef. Dat hoort zo.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    Hans print er twee. Eén is voor de zekerheid.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    Het label is nog warm. Hans strijkt het glad.
+ [ "Zet maar: breekbaar." # id: breekbaar # beeld: wine # wijst: humor # energie: +1 ]
    ~ eigen = kan(1)
    "Dat zijn we allemaal," zegt Hans. Hij print iets anders.
- Op de radio praten er twee. Eén: straks te veel mensen in de hal. Twee: te weinig.
"Zij staan niet in een hal," zegt Hans.
{
    - robots == "veel": -> bep_wacht
    - else: -> grote_doos
}

=== bep_wacht
# beat: bep_wacht
# geluid: machine
# wie: bep
Een kast komt naar je toe. Eronder rijdt Bep, een robot met een lamp.
"Rij drie, vak twee," zegt Bep. "Pak maar. Ik wacht."
Achter Bep wachten er nog elf.
+ [ "Rustig, Bep. Ik kom." # id: rustig_bep # beeld: hourglass # wijst: geduld # zekerheid: +1 ]
    "Ik heb geen haast," zegt Bep. Zijn lamp wordt wel een beetje rood.
+ [ Je pakt zo snel je kunt. # id: snel_pakken # beeld: timer # wijst: vlug # energie: -1 ]
    "Mooi tempo," zegt Bep. Hij schrijft het meteen op.
+ [ "Wat zit er in die doos?" # id: wat_zit_erin # beeld: package # wijst: leergierig # leren: +1 ]
    "Dat weet ik niet," zegt Bep. "Ik weet waar hij staat."
- {
    - online == "veel": -> de_berg
    - else: -> aan_de_deur
}

=== grote_doos
# beat: grote_doos
# geluid: werk
# wie: agnieszka
Op de pallet staat een doos. Op het label staat: 31 kilo.
Agnieszka stapt van haar heftruck. "Zo zwaar tillen wij samen," zegt ze.
"Of wil jij een oude rug?"
+ [ "Samen. Door de knieën." # id: samen_tillen # beeld: barbell # wijst: samen # energie: +1 ]
    ~ band = band + 1
    Agnieszka knikt. Jullie tillen. Jullie ruggen zeggen niets.
+ [ Je maakt er twee dozen van. # id: twee_dozen # beeld: knife # wijst: precies # zekerheid: +1 ]
    Je snijdt hem open. De helft gaat in een andere doos. Dat tilt beter.
+ [ "Ik doe het zo wel." # id: zo_wel # beeld: person-simple-run # wijst: vlug # energie: -1 ]
    Krak, zegt jouw rug. Agnieszka hoort het ook.
- {
    - online == "veel": -> de_berg
    - else: -> aan_de_deur
}

=== de_berg
# beat: de_berg
# speel: kaart
# geluid: werk
# wie: hans
Er komt een bak binnen met spullen die terug zijn. En nog een.
Een jurk met glitter. Eén schoen. Een fluit. De fluit is nat.
"Leeg voor tien uur," zucht Hans. Leg een kaart neer.
+ [ Met je handen # id: berg_handen # familie: handen # energie: -1 ]
    Je handen weten het. Goed gaat links, kapot gaat rechts.
    De fluit pak je met twee vingers.
+ [ Met mensen # id: berg_mensen # familie: mensen # energie: +1 ]
    Je roept er vier mensen bij. Het wordt een wedstrijd.
    Hans wint. Op zijn stoel.
+ [ Met je hoofd # id: berg_hoofd # familie: hoofd # geld: +1 ]
    Eerst alles wat vandaag weer weg kan. De glitter mag wachten.
+ [ Hulp vragen # id: berg_hulp # familie: hulp # zekerheid: +1 ]
    Agnieszka zet haar heftruck stil. "Vijf minuten," zegt ze.
    Na twintig minuten is ze er nog.
+ [ Iets nieuws proberen # id: berg_nieuw # familie: nieuw # leren: +1 ]
    Je hangt de losse schoenen aan een touw.
    Om half tien horen er twee bij elkaar.
- {gekozen() != "": Tussen de schoenen ligt jouw kaart: {gekozen()}.}
-> lotte_vraagt

=== aan_de_deur
# beat: aan_de_deur
# speel: kaart
# geluid: deur
# wie: klant
Aan de deur staat de vrouw van een winkel, met een doos.
"Ik wilde groene gieters, voor de plantjes. Deze zijn blauw."
Zij kijkt jou aan. Leg een kaart neer.
+ [ Met je handen # id: deur_handen # familie: handen # energie: -1 ]
    Je klimt achter rij negen. Daar staan er nog zes.
    Groen, onder het stof.
+ [ Met mensen # id: deur_mensen # familie: mensen # zekerheid: +1 ]
    "Wie kopen ze bij u?" vraag je. Jullie praten erover.
    Blauw mag ook, bij de gele bloemen.
+ [ Met je hoofd # id: deur_hoofd # familie: hoofd # geld: +1 ]
    Je kijkt in het boek. De groene staan bij een andere winkel.
    Die winkel wil graag blauw. Ze ruilen.
+ [ Hulp vragen # id: deur_hulp # familie: hulp # energie: +1 ]
    Agnieszka weet van elke pallet waar hij staat.
    Ze wijst zonder te kijken.
+ [ Iets nieuws proberen # id: deur_nieuw # familie: nieuw # leren: +1 ]
    Je zet de kabouter naast de gieter. Zijn jas is blauw.
    De vrouw lacht. "Goed dan."
- {gekozen() != "": Bij de gieters ligt jouw kaart: {gekozen()}.}
-> lotte_vraagt

=== lotte_vraagt
# beat: lotte_vraagt
# geluid: telefoon
# wie: lotte
Lotte komt langs met twee telefoons. Zij is hier de baas.
{stijgt(1) != "":
    "Ik zoek iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Ik zoek iemand die een nieuwe het werk leert."
}
+ [ "Ik. Wie doet dan mijn rij?" # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Ik," zegt Lotte. "Dinsdag, twee uur." Ze schrijft het op haar hand.
+ [ "Wat verdien ik dan?" # id: wat_levert_het_op # beeld: coins # wijst: loon # geld: +1 ]
    Lotte legt één telefoon weg. "Meer per uur. Dat regel ik eerst."
+ [ "Vandaag niet. Mijn hoofd is vol." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Eerlijk," zegt Lotte. "Ik wou dat ik dat kon."
- {
    - robots == "veel": -> gele_lijnen
    - else: -> de_knie
}

=== gele_lijnen
# beat: gele_lijnen
# plaats: werkplek, middag
# geluid: machine
# wie: bep
Bep rijdt tussen gele lijnen. Daar mag geen mens in.
Nu ligt daar de handschoen van Agnieszka. Ze wil hem pakken.
De rode knop zet alle veertig kasten stil.
+ [ Je drukt op rood. # id: rode_knop # beeld: hand-palm # wijst: zekerheid # geld: -1 ]
    ~ band = band + 1
    Veertig lampen gaan uit. Lotte komt kijken. "Goed," zegt ze. "Duur. Maar goed."
+ [ "Bep, pak jij hem even?" # id: bep_pakt # beeld: robot # wijst: leergierig # leren: +1 ]
    "Dat is geen doos," zegt Bep. Hij rijdt er netjes omheen. De hele dag.
+ [ "Laat liggen. Neem die van mij." # id: neem_van_mij # beeld: gift # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    ~ geruild = 1
    "Te groot," zegt Agnieszka. Ze trekt hem aan.
- -> hoek

=== de_knie
# beat: de_knie
# plaats: werkplek, middag
# geluid: werk
# wie: hans
Om één uur loopt Hans scheef.
"Dertig jaar bukken," zegt hij. "Mijn knie wil niet meer."
Zijn lage tafel ligt nog vol.
+ [ "Ruilen? Jij zit, ik buk." # id: ruilen # beeld: swap # wijst: samen # energie: -1 ]
    ~ band = band + 1
    ~ geruild = 1
    "Eén uur," zegt Hans. Hij gaat zitten en begint te fluiten.
+ [ Je zet zijn tafel hoger. # id: tafel_hoger # beeld: arrow-fat-up # wijst: precies # leren: +1 ]
    Onder elke poot komt een blok. "Vier blokken," zegt Hans. "Na dertig jaar."
+ [ "Zeg het tegen Lotte." # id: zeg_het_lotte # beeld: megaphone # wijst: eerlijk # zekerheid: +1 ]
    Hans wil niet. Dan zegt hij het toch. "Ik wist het niet," zegt Lotte.
- -> hoek

=== hoek
{
    - robots == "veel" && online == "veel": -> iets_raars
    - robots == "veel": -> lege_hal
    - online == "veel": -> rode_naam
    - else: -> de_pallet
}

=== iets_raars
# beat: iets_raars
# geluid: machine
# wie: bep
Een grote arm pakt de kabouter. Zijn muts is te glad.
"Dit ken ik niet," zegt de arm. "Roep een mens."
Dan stopt de band. Dan stopt Bep. Dan stoppen ze alle veertig.
# beat: de_stapel
# speel: kaart
# geluid: stilte
# wie: lotte
Achter de arm vallen dozen op dozen. Heel zacht.
Buiten kijken twaalf chauffeurs op de klok.
"Een mens," zegt Lotte. Ze kijkt naar jou. Leg een kaart neer.
+ [ Met je handen # id: arm_handen # familie: handen # energie: -1 ]
    Je pakt de kabouter bij zijn baard. Eén ruk.
    De band loopt weer.
+ [ Met mensen # id: arm_mensen # familie: mensen # energie: +1 ]
    Je zet vier mensen aan de band. Zij geven alles door, met de hand.
    Er wordt zelfs gepraat.
+ [ Met je hoofd # id: arm_hoofd # familie: hoofd # geld: +1 ]
    De arm kent flessen. Jij zet de kabouter op zijn kop.
    Nu is hij een fles.
+ [ Hulp vragen # id: arm_hulp # familie: hulp # zekerheid: +1 ]
    "Hans, jij kent hem het best." Hans praat even met hem.
    Dan trekt hij hard.
+ [ Iets nieuws proberen # id: arm_nieuw # familie: nieuw # leren: +1 ]
    Je doet een sok over zijn muts. Nu glijdt hij niet meer.
    Lotte maakt een foto van de sok.
- {gekozen() != "": Op de band ligt ook jouw kaart: {gekozen()}.}
-> de_proef

=== lege_hal
# beat: lege_hal
# geluid: stilte
# wie: bep
Het is donker in de hal. Een lamp gaat aan als er iets rijdt.
Er rijdt één kast. Het is Bep, met de kabouter.
"Niemand bestelde hem," zegt Bep. "Ik had niets anders."
# beat: tot_hier
# speel: kaart
# geluid: stilte
# wie: lotte
Lotte plakt een gele streep op de vloer.
"Tot hier huren wij nog," zegt ze. "Vanavond past alles aan deze kant."
Ze kijkt naar de streep. Leg een kaart neer.
+ [ Met je handen # id: streep_handen # familie: handen # energie: -1 ]
    Jij begint bij rij één. Schuiven, stapelen, schuiven.
    Bep draagt. Jij kijkt of het past.
+ [ Met mensen # id: streep_mensen # familie: mensen # zekerheid: +1 ]
    Je vraagt iedereen: wat pak jij nooit? Dat mag weg.
    De kabouter mag blijven.
+ [ Met je hoofd # id: streep_hoofd # familie: hoofd # geld: +1 ]
    Je tekent de hal op een doos. Smaller en hoger.
    Alles past. Eén rij staat in de gang.
+ [ Hulp vragen # id: streep_hulp # familie: hulp # energie: +1 ]
    "Agnieszka, hoe hoog kom jij?" Heel hoog. Heel langzaam. Alles past.
+ [ Iets nieuws proberen # id: streep_nieuw # familie: nieuw # leren: +1 ]
    Jij belt de school. Die zoekt een plek om te sporten.
    De school huurt de lege helft.
- {gekozen() != "": Op de gele streep ligt jouw kaart: {gekozen()}.}
-> de_proef

=== rode_naam
# beat: rode_naam
# geluid: werk
# wie: jongen
Boven de band hangt een bord. Het laat zien hoe snel iedereen is.
Onderaan staat een jongen. Zijn naam is rood.
Het is zijn derde dag.
# beat: morgen_niet
# speel: kaart
# geluid: machine
# wie: jongen
"Ik kan de vakken niet vinden," zegt hij. Zijn shirt is nat.
"Blijf ik rood, dan bellen ze me morgen niet."
De band gaat niet langzamer. Leg een kaart neer.
+ [ Met je handen # id: rood_handen # familie: handen # energie: -1 ]
    Je loopt een half uur met hem mee. Pakken, piepen, leggen.
    Zijn voeten leren het eerst.
+ [ Met mensen # id: rood_mensen # familie: mensen # energie: +1 ]
    Je brengt hem naar rij vier. Daar komen ze uit zes landen.
    Iemand zegt zijn naam goed.
+ [ Met je hoofd # id: rood_hoofd # familie: hoofd # geld: +1 ]
    Hij loopt elke rij heen en terug. Jij tekent een kortere weg.
    Zijn naam wordt geel.
+ [ Hulp vragen # id: rood_hulp # familie: hulp # zekerheid: +1 ]
    Agnieszka legt het uit met vijf woorden en twee handen.
    "Ik was ook rood," zegt ze.
+ [ Iets nieuws proberen # id: rood_nieuw # familie: nieuw # leren: +1 ]
    Je geeft de kabouter ook een scanner. Nu staat híj onderaan.
    De jongen lacht. Dan gaat het beter.
- {gekozen() != "": De jongen leest jouw kaart: {gekozen()}.}
-> de_proef

=== de_pallet
# beat: de_pallet
# geluid: stilte
# wie: agnieszka
Er is een pallet weg. Vijftig gieters, voor vijf winkels.
In het boek staat: rij zeven. In rij zeven staat niets.
"Ik reed hem zelf," zegt Agnieszka. "Ik weet het nog. Bijna."
# beat: vijf_winkels
# speel: kaart
# geluid: deur
# wie: klant
Aan de deur staan vijf busjes. Vijf winkeliers drinken koffie en kijken.
Ze komen hier al twintig jaar. Toch kijken ze op de klok.
Leg een kaart neer.
+ [ Met je handen # id: pallet_handen # familie: handen # energie: -1 ]
    Je schuift, tilt en kruipt. In rij elf ligt een zeil.
    Onder het zeil staan de gieters.
+ [ Met mensen # id: pallet_mensen # familie: mensen # energie: +1 ]
    "Wie was hier gisteren?" vraag jij. Eén winkelier wordt rood.
    Zij zette er een kast voor.
+ [ Met je hoofd # id: pallet_hoofd # familie: hoofd # zekerheid: +1 ]
    Je kijkt goed naar het boek. Het is geen zeven.
    Hans schreef elf. Zo schrijft Hans.
+ [ Hulp vragen # id: pallet_hulp # familie: hulp # geld: +1 ]
    Je laat de vijf ook zoeken. Ze vinden de gieters.
    Ze vinden ook het brood van Hans, van maandag.
+ [ Iets nieuws proberen # id: pallet_nieuw # familie: nieuw # leren: +1 ]
    Agnieszka tilt een telefoon omhoog, met haar heftruck. Hij filmt van boven.
    Daar staan ze. Achter de kabouter.
- {gekozen() != "": De winkeliers lezen jouw kaart: {gekozen()}.}
-> de_proef

=== de_proef
# beat: de_proef
# geluid: machine
# wie: lotte
{robots == "veel": Er staat weer een machine met een scherm. De vierde dit jaar. | Er staat een machine met een scherm. Hij is op proef.}
{daalt(1) != "":
    Dit doet hij nu: {daalt(1)}.
- else:
    Hij plakt dozen dicht. Hij weet niets van jouw kaarten.
}
"Dit doet hij niet," leest Lotte voor. "{blijft(1) != "":{groot(blijft(1))}|{groot(eigen)}}."
+ [ "Fijn. Daar werd ik moe van." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Dat zeg ik tegen mijn baas," zegt Lotte. "Hij was duur."
+ {daalt(1) != ""} [ "Jammer. Dat deed ik elke dag." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Lotte knikt. "Ik heb hem besteld. Daarom zeg ik het je zelf."
+ {daalt(1) == ""} [ "Jammer. Hij praat niet terug." # id: praat_niet # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Lotte knikt. "Kom dan vaker bij mij koffie drinken."
+ [ "Laat hem het maar eens doen." # id: afwachten # beeld: eye # gevoel: afwachten ]
    De machine plakt zijn eigen klep dicht. "Tja," zegt Lotte.
- {
    - online == "veel": -> tot_acht
    - else: -> een_vel
}

=== tot_acht
# beat: tot_acht
# geluid: telefoon
# wie: lotte
Het is vier uur. Wie nu iets koopt, heeft het morgen al.
De lijst wordt langer. Er komen er nog duizend bij.
"Wie kan er langer blijven?" vraagt Lotte.
+ [ "Ik. Wel met extra loon." # id: met_toeslag # beeld: coins # wijst: loon # geld: +1 ]
    "Met extra loon," zegt Lotte. "En met soep."
+ [ "Ik niet. Thuis wacht iemand." # id: thuis_wacht # beeld: house-line # wijst: zorg # energie: +1 ]
    "Dan ga jij," zegt Lotte. Ze belt de volgende.
+ [ "Schrijf jij jouw naam ook op?" # id: jouw_naam_ook # beeld: pencil-line # wijst: eerlijk # zekerheid: +1 ]
    ~ band = band + 1
    Lotte lacht. Dan doet ze haar jas uit en pakt een kar.
- -> jouw_beurt

=== een_vel
# beat: een_vel
# geluid: stilte
# wie: lotte
De lijst van vandaag is één vel papier. Het is drie uur en bijna alles is weg.
"Wie wil eerder naar huis?" vraagt Lotte. "Dat is wel minder loon."
+ [ "Ik. Ik kan die tijd gebruiken." # id: tijd_gebruiken # beeld: clock # wijst: tijd # geld: -1 ]
    "Morgen dan," zegt Lotte. "Morgen mag jij om drie uur weg."
+ [ "Ik heb die uren nodig." # id: uren_nodig # beeld: coins # wijst: loon # geld: +1 ]
    "Dan blijf je," zegt Lotte. "Er staat nog een hek te verven."
+ [ "Wat zou hier nog meer kunnen?" # id: wat_nog_meer # beeld: lightbulb # wijst: leergierig # leren: +1 ]
    ~ band = band + 1
    "Repareren," zegt Lotte langzaam. "Daar vraagt elke winkel naar."
- -> jouw_beurt

=== jouw_beurt
# beat: jouw_beurt
# speel: kaart
# geluid: werk
# wie: agnieszka
Dan valt jouw stapel om. Alles ligt door elkaar.
{in_handen() != "": Dit houd je nog vast: {in_handen()}.}
Agnieszka stopt naast je. {geruild > 0:"Vanmiddag hielp jij," zegt ze.|"Vanmorgen hielp jij," zegt ze.} "Zeg maar."
Leg een kaart neer.
+ [ Met je handen # id: beurt_handen # familie: handen # energie: -1 ]
    Zij raapt van links, jij van rechts.
    In het midden ligt de kabouter.
+ [ Met mensen # id: beurt_mensen # familie: mensen # zekerheid: +1 ]
    Jij roept. Zes mensen bukken.
    Niemand zegt iets over de stapel.
+ [ Met je hoofd # id: beurt_hoofd # familie: hoofd # geld: +1 ]
    Jij zegt wat onderop gaat. Bovenop gaat wat kan breken.
    Zij legt het neer. Het klopt.
+ [ Hulp vragen # id: beurt_hulp # familie: hulp # energie: +1 ]
    "Help mij," zeg jij. Agnieszka doet haar grote lamp aan.
    Hans komt, op zijn stoel met wielen.
+ [ Iets nieuws proberen # id: beurt_nieuw # familie: nieuw # leren: +1 ]
    Jullie bouwen de stapel rond, als een toren.
    Hij valt niet om. Hij is zelfs mooi.
- {gekozen() != "": Boven op de stapel ligt jouw kaart: {gekozen()}.}
{
    - robots == "veel" && online == "veel": -> alles_weg
    - robots == "veel": -> de_bal
    - online == "veel": -> elf_talen
    - else: -> met_taart
}

=== alles_weg
# beat: alles_weg
# plaats: werkplek, avond
# geluid: stilte
# wie: bep
Om zes uur is alles weg. Ook de kabouter, naar zijn zesde huis.
Je telt met wie je vandaag sprak. Vier mensen. En Bep.
"Dank je," zegt Bep. Dat zegt hij tegen iedereen.
+ [ "Tot morgen, Bep." # id: tot_morgen_bep # beeld: hand-waving # wijst: humor # energie: +1 ]
    "Tot morgen," zegt Bep. "Ik rijd nog even."
+ [ Je loopt nog langs Agnieszka. # id: langs_agnieszka # beeld: coffee # wijst: mensen # energie: -1 ]
    ~ band = band + 1
    "Vijf," zegt ze. "Ik ben nummer vijf."
+ [ Je gaat. Het is nog licht. # id: nog_licht # beeld: sun # wijst: tijd # zekerheid: +1 ]
    Achter je rijden veertig lampen rond.
- -> op_de_tafel

=== de_bal
# beat: de_bal
# plaats: werkplek, avond
# geluid: stilte
# wie: hans
Achter de gele streep is een half voetbalveld vrij.
Hans zet de kabouter neer als paal. Bep is de andere paal.
"Kom," zegt hij. "Morgen zijn er toch weinig uren."
+ [ Je speelt mee. # id: meespelen # beeld: soccer-ball # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    Het wordt zes tegen vijf. Bep stopt de mooiste bal.
+ [ "Hoeveel uren, Hans?" # id: hoeveel_uren # beeld: clock # wijst: eerlijk # zekerheid: -1 ]
    "Ze weten het niet," zegt Hans. "Dus wij ook niet. Vang."
+ [ Je leert Bep te schoppen. # id: bep_schopt # beeld: robot # wijst: leergierig # leren: +1 ]
    Het lukt. Dan is er een ruit kapot.
- -> op_de_tafel

=== elf_talen
# beat: elf_talen
# plaats: werkplek, avond
# geluid: stilte
# wie: jongen
Om acht uur stopt de band. Jouw voeten doen pijn.
Er is iemand jarig. Ze zingen in elf talen, door elkaar.
De naam van de jongen is nu geel. Hij belt zijn moeder.
+ [ Je zingt mee, in jouw taal. # id: jouw_taal # beeld: music-notes # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    De jongen zingt mee. Hij zingt het hardst.
+ [ Je trekt je schoenen uit. # id: schoenen_uit # beeld: sneaker-move # wijst: eerlijk # energie: -1 ]
    Agnieszka ook. De vloer is lekker koud.
+ [ Je telt jouw uren van deze week. # id: uren_tellen # beeld: calculator # wijst: loon # geld: +1 ]
    Het zijn er veel. Dat wordt een nieuwe wasmachine.
- -> op_de_tafel

=== met_taart
# beat: met_taart
# plaats: werkplek, avond
# geluid: deur
# wie: klant
Om vijf uur gaat de deur op slot. Dat is elke dag zo.
De vrouw van de winkel komt terug, met taart. Ze ziet de kabouter.
"Die neem ik," zegt ze. "Hij kijkt zo raar."
+ [ "Maar dan komt hij niet terug." # id: geen_retour # beeld: handshake # wijst: humor # geld: +1 ]
    "Beloofd," zegt ze. Hans geeft haar een hand, heel lang.
+ [ "Vraag het eerst aan Hans." # id: vraag_hans # beeld: heart # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    Hans denkt na. "Als ik hem mag bezoeken," zegt hij.
+ [ "Lotte, krijg ik ook meer loon?" # id: kan_er_loon_bij # beeld: coins # wijst: loon # zekerheid: -1 ]
    "Dit jaar niet," zegt Lotte. "Ik zeg het liever eerlijk."
- -> op_de_tafel

=== op_de_tafel
Hans trekt het label van jouw hes. Hij plakt het op zijn tafel: {eigen}.
"Dit label blijft hier," zegt hij.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: hans
{robots == "veel": "Bep weet waar alles staat," zegt Hans. "Ik weet wat het is." | "Zonder handen staat hier alles stil," zegt Hans. "Mooi werk. Zwaar werk."}
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{band > 2: "En jij? Wat komt er op jouw nieuwe label?" | "En jij?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Eén dag ruilen met een collega. Eén vraag over een nieuwe machine.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij in een andere hal. {band > 2:Hans belt nog elke week.|Het werk daar ken je al.} Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. {band > 2:Hans vraagt nog naar je.|Wat goed was, nam je mee.} Dat is een stap.
        - else: {robots == "veel":Over een jaar leert Bep van jou wat breekbaar is. Hans kijkt mee. Dat is een stap.|Over een jaar heb jij een eigen rij. Een nieuwe loopt met je mee. Dat is een stap.}
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":Over een jaar leer jij dit werk: {dichtbij(1)}.|Over een jaar doe jij hier ander werk.} {online == "veel":Agnieszka zwaait vanaf haar heftruck.|De winkeliers weten jou te vinden.} Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {mee > 0 && (robots == "veel" || online == "veel"):Over een jaar doe jij iets heel nieuws. De kabouter kijkt daar raar mee. Dat is een stap.|Over een jaar doe jij iets heel nieuws. Hans print een label: goede reis. Dat is een stap.}
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hans
{energie < 2: Je bent moe. Het was een lange dag. | Je hebt nog energie. Dat merk je nu pas.}
De tram komt. De deuren gaan open.
{
    - robots == "veel" && online == "veel": Binnen zit een man met een doos. Er steekt een muts uit. "Nummer zes," zegt Hans zacht.
    - robots == "veel": In de hal gaat één lamp aan. Bep oefent zijn schot. De kabouter kijkt raar.
    - online == "veel": Op jouw telefoon staat een foto. De kabouter draagt een hes. Hij is de snelste van vandaag.
    - else: In een raam aan de overkant staat de kabouter. Hij kijkt raar. Hans zwaait.
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "orderpicker"
=== function kan(n)
{ n:
    - 1: ~ return "bestellingen verzamelen"
    - 2: ~ return "dozen veilig stapelen"
    - else: ~ return "tellen of alles klopt"
}
=== function stijgt(n)
~ return "een machine instellen"
=== function naast(n)
~ return "tellen of alles klopt"
=== function daalt(n)
~ return "etiketten plakken"
=== function blijft(n)
~ return "breekbare spullen inpakken"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "zes uur"
=== function geluid()
~ return "een radio"
=== function in_handen()
~ return "een scanner"
=== function collega()
~ return "Kofi"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "heftruckchauffeur"
