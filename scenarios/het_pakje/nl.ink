// Het pakje zingt. Verandering: alles online (online = veel). Voor elk beroep. De speler helpt.
// Een pakje zingt bij elke hand die het aanraakt. Niemand weet voor wie het is, en de app zegt dat het er al is.
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
VAR knop = ""
VAR pakje = ""
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
Dit zie je nu al. Veel mensen kopen op hun telefoon.
Iemand brengt het naar de deur.
Die heeft niet veel tijd.
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
{geluid() != "": Je hoort {geluid()}. En heel zacht: een liedje. | Je hoort heel zacht een liedje.}
# beat: het_zingt
# geluid: deur
# wie: jongen
Bij de deur staat een jongen met een pakje. Het pakje zingt.
"Lang zal hij leven."
{plek():
    - "mensen": De mensen die wachten, klappen mee.
    - "weg": Op de weg toetert iemand mee.
    - "buiten": De vogels zijn meteen stil.
    - "bureau": Achter elk scherm komt een hoofd omhoog.
    - "dieren": De dieren kijken. Eén doet mee.
    - "machines": De machines zijn hard. Het pakje is harder.
    - else: Iedereen houdt op met werken.
}
"Ik ben Milan," zegt hij. "Het zingt als je het aanraakt."
+ [ "Is er iemand jarig?" # id: wie_jarig # beeld: cake # wijst: leergierig # leren: +1 ]
    "Ja," zegt Milan. "Dat denk ik. Alleen weet ik niet wie."
+ [ Je zingt mee. # id: meezingen # beeld: music-notes # wijst: humor # energie: +1 ]
    ~ band = band + 1
    "Niet doen," zegt Milan. "Dan zingt het nog liever."
+ [ "Kan het ook uit?" # id: kan_uit # beeld: speaker-slash # wijst: vlug # energie: -1 ]
    "Ik heb het geschud," zegt Milan. "Toen ging het harder."
- -> nat

=== nat
# beat: nat
# wie: jongen
Het briefje op het pakje is nat. Je leest nog: drie trappen op. Bel lang. Hij slaapt diep.
"De app zegt: bezorgd," zegt Milan. "Ik krijg niets voor zoeken. Nog 94 deuren."
+ [ "Laat het hier. Ik zoek wel." # id: laat_hier # beeld: package # wijst: zorg # energie: -1 ]
    ~ pakje = "tafel"
    ~ band = band + 1
    "Echt?" Milan zit al op zijn fiets. Het pakje zingt nog voor hem.
+ [ "In de kast. Eerst mijn werk." # id: in_de_kast # beeld: briefcase # wijst: zekerheid # zekerheid: +1 ]
    ~ pakje = "kast"
    De kast gaat dicht. Nu zingt de kast.
+ [ "Wat krijg jij per deur?" # id: per_deur # beeld: coins # wijst: loon # leren: +1 ]
    ~ pakje = "tafel"
    "Een half broodje," zegt Milan. "Dus ik tel in broodjes." Hij laat het pakje hier.
- -> de_knop

=== de_knop
# beat: de_knop
# geluid: telefoon
# wie: sam
Sam belt. Sam zet jullie werk op het scherm.
"Mensen zien daar één knop van jou," zegt Sam. "Wat staat erop?"
{in_handen() != "": "Nu staat er een foto op: {in_handen()}."}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ knop = kan(1)
    "Het staat erop," zegt Sam. "Er drukt al iemand."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ knop = kan(2)
    "Het staat erop," zegt Sam. "Er drukt al iemand."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ knop = kan(3)
    "Het staat erop," zegt Sam. "Er drukt al iemand."
+ [ "Mijn gezicht. Dan zien ze wie." # id: mijn_gezicht # beeld: user # wijst: mensen # energie: +1 ]
    ~ knop = kan(1)
    "Lief," zegt Sam. "Maar wie drukt er nu op een neus?" Er komt toch iets anders op.
- -> vragen

=== vragen
# beat: vragen
# speel: kaart
# geluid: telefoon
# wie: niemand
{plek():
    - "mensen": Voor je staan drie mensen. Op het scherm wachten er dertig.
    - "weg": De app stuurt je een rit. En nog een. Allebei nu.
    - "buiten": Het waait. In de chat willen zes mensen een foto.
    - "bureau": De chat loopt vol. Dertig vragen, één stoel.
    - "dieren": Zes mensen vragen in de chat hoe de dieren heten.
    - "machines": De bestellingen gaan sneller dan de machines.
    - else: Er komen dertig bestellingen. Jij bent met één.
}
{pakje == "kast": En elke vijf minuten zingt de kast. | En elke vijf minuten zingt het pakje. Vanzelf.}
Leg een kaart neer.
+ [ Met je handen # id: vraag_handen # familie: handen # energie: -1 ]
    Je doet wat voor je ligt. Dan het volgende. De chat moppert in hoofdletters.
+ [ Met mensen # id: vraag_mensen # familie: mensen # zekerheid: +1 ]
    Je schrijft terug: ik ben een mens, en ik kom eraan. Het wordt stil.
+ [ Met je hoofd # id: vraag_hoofd # familie: hoofd # geld: +1 ]
    Twintig vragen zijn dezelfde vraag. Je schrijft één antwoord.
+ [ Hulp vragen # id: vraag_hulp # familie: hulp # energie: +1 ]
    {collega() != "": {collega()} neemt de chat. Met veel smileys. | Sam neemt de chat. Met veel smileys.}
+ [ Iets nieuws proberen # id: vraag_nieuw # familie: nieuw # leren: +1 ]
    Je maakt een filmpje van tien seconden. Daar staat alles op. Ook een liedje.
- {gekozen() != "": De chat keek mee. Jij deed dit: {gekozen()}.}
-> sam_zoekt

=== sam_zoekt
# beat: sam_zoekt
# geluid: telefoon
# wie: sam
Sam belt nog eens.
{stijgt(1) != "":
    "Alles gaat via het scherm. Ik zoek iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Niet iedereen komt uit dat scherm. Ik zoek iemand die dan helpt."
}
+ [ "Dat wil ik leren. In werktijd." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Twee uur per week," zegt Sam. "En je mag mij alles vragen. Ook drie keer."
+ [ "Wat levert het mij op?" # id: levert_op # beeld: coins # wijst: loon # geld: +1 ]
    "Iets erbij," zegt Sam. "Wacht. Staat daar iemand te zingen?"
+ [ "Nu niet. Ik heb een pakje." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Iedereen heeft een pakje," zegt Sam. "Ik bel volgende maand weer."
- -> klant_komt

=== klant_komt
# beat: klant_komt
# plaats: werkplek, middag
# geluid: deur
# wie: klant
Er komt een man binnen. Een echte, met natte schoenen.
{andere():
    - "robots_veel": Een robot wilde hem helpen. Hij liep eromheen.
    - "robots_weinig": "Gelukkig, geen robot," zegt hij.
    - "ai_veel": "Ik sprak een uur met een computer," zegt hij. "Leuk. Maar nee."
    - "ai_weinig": "Het scherm zegt nooit iets terug," zegt hij.
    - "mensen_veel": "Aan de telefoon kwam niemand," zegt hij.
    - "mensen_weinig": Bij de deur vroegen drie mensen of ze konden helpen.
    - "groen_veel": Zijn auto laadt op, voor de deur. Hij heeft een uur.
    - "zorg_veel": "Mijn moeder is tachtig," zegt hij. "Zij kan niets met schermen."
    - "regels_veel": "Ik heb drie codes nodig voor één vraag," zegt hij.
    - else: "Is hier iemand?" vraagt hij. "Of alleen een knop?"
}
"Ik regelde alles op mijn scherm. Behalve één ding."
{daalt(1) != "": -> met_knop | -> geen_knop}

=== met_knop
# beat: met_knop
# wie: klant
Hij laat zijn scherm zien.
Voor een deel van dit werk is nu een knop: {daalt(1)}.
Hiervoor is geen knop: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"Wat vind jij daarvan?" vraagt hij.
+ [ "Fijn. Dat scheelt mij veel." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Mij ook," zegt hij. "Ik deed het om drie uur vannacht. In bed."
+ [ "Jammer. Ik deed dat graag." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Hij denkt na. "Een mens maakt er een grapje bij," zegt hij. "De knop niet."
+ [ "Eerst zien of de knop werkt." # id: afwachten # beeld: eye # gevoel: afwachten ]
    Hij drukt. Er gebeurt niets. Hij drukt nog eens. Nu heeft hij er twee.
- -> broodje

=== geen_knop
# beat: geen_knop
# wie: klant
Hij laat zijn scherm zien. Hij zocht dit: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"Daar is geen knop voor," zegt hij. "Er stond: kom langs."
{pakje == "kast": De kast zingt. Hij kijkt ernaar en zegt niets. | Het pakje zingt. Hij kijkt ernaar en zegt niets.}
+ [ "Fijn. Dan heb ik nog werk." # id: nog_werk # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "En ik heb nog iemand om mee te praten," zegt hij.
+ [ "Jammer. Ik had graag een knop." # id: graag_knop # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Voor wat?" vraagt hij. "Voor koffie," zeg jij. Dat snapt hij.
+ [ "Nog geen knop. Wie weet." # id: wie_weet # beeld: hourglass # gevoel: afwachten ]
    "Ik kom dan toch," zegt hij. "De knop vraagt nooit hoe het gaat."
- -> broodje

=== broodje
# beat: broodje
# geluid: deur
# wie: jongen
Om één uur is Milan er weer. Hij eet een half broodje, staand.
"Nog veertig," zegt hij. "Trappen zijn het ergste. Thuis heb ik er ook drie. Geen lift."
+ [ "Ga zitten. Vijf minuten." # id: ga_zitten # beeld: armchair # wijst: zorg # geld: -1 ]
    ~ band = band + 1
    Je koopt er een heel broodje bij. Na één minuut slaapt hij. Het pakje zingt. Hij slaapt door.
+ [ "Deze straat doe ik voor jou." # id: deze_straat # beeld: footprints # wijst: samen # energie: -1 ]
    ~ band = band + 1
    Zes deuren. Als je terug bent, slaapt hij. Het pakje zingt. Hij slaapt door.
+ [ "Waarom doe je dit werk?" # id: waarom_werk # beeld: question # wijst: leergierig # leren: +1 ]
    "Ik wilde buiten zijn," zegt hij. "Met mensen." Dan slaapt hij, tegen de muur. Het pakje zingt. Hij slaapt door.
- -> van_wie

=== van_wie
# beat: van_wie
# plaats: werkplek, avond
# speel: kaart
# geluid: stilte
# wie: jongen
Het is avond. Het pakje zingt heel langzaam. De batterij raakt leeg.
"Gooi maar weg," zegt Milan. "Niemand mist het."
Wie stuurde het? Er staat nog een half telefoonnummer. Leg een kaart neer.
+ [ Met je handen # id: wie_handen # familie: handen # energie: -1 ]
    Je droogt het briefje bij een lamp. Heel rustig.
    Het nummer komt terug, stukje voor stukje.
+ [ Met mensen # id: wie_mensen # familie: mensen # zekerheid: +1 ]
    Je laat het papier zien, in de hele straat.
    "Dat heb ik ingepakt," zegt een vrouw. Zij heeft het nummer nog.
+ [ Met je hoofd # id: wie_hoofd # familie: hoofd # geld: +1 ]
    Je houdt het tegen het licht. De pen drukte door.
    Daar staat het nummer. Achterstevoren.
+ [ Hulp vragen # id: wie_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Milan, kan de app iets zeggen?"
    "Ik mag één vraag per dag," zegt hij. Hij vraagt het. Daar is het nummer.
+ [ Iets nieuws proberen # id: wie_nieuw # familie: nieuw # leren: +1 ]
    Je zet een filmpje van het pakje op het scherm. Met liedje.
    "Dat is van ons," schrijft een winkel. Zij hebben het nummer.
- {gekozen() != "": Milan leest jouw kaart, twee keer: {gekozen()}.}
-> mama

=== mama
# beat: mama
# geluid: telefoon
# wie: jongen
Milan typt het nummer. Er komt een naam op zijn scherm.
Mama.
Hij kijkt naar het pakje. Hij kijkt naar jou.
# beat: de_hele_dag
# wie: jongen
"Welke dag is het?" vraagt Milan. Het is de twaalfde.
Hij gaat zitten.
"Dan ben ik jarig," zegt hij. "Al de hele dag."
+ [ Je zingt. Heel hard. # id: hard_zingen # beeld: music-notes # wijst: humor # energie: +1 ]
    ~ band = band + 1
    Iedereen zingt. Het pakje ook. Milan weet niet waar hij kijken wil.
+ [ "Bel haar. Nu meteen." # id: bel_haar # beeld: phone # wijst: zorg # zekerheid: +1 ]
    "Mama?" zegt hij. Zij praat. Hij knikt, een kwartier lang.
+ [ "Jouw laatste deuren doe ik." # id: laatste_deuren # beeld: gift # wijst: samen # energie: -1 ]
    ~ band = band + 1
    Het zijn er elf. Jij belt aan. Hij belt zijn moeder.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: jongen
Milan laat zijn fiets staan. In het pakje zat een regenjas. Hij heeft hem aan.
Hij drukt op jouw knop: {knop}.
"Ik bestel niets," zegt hij. "Ik keek of jij er was."
# beat: de_vraag
# wie: jongen
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Het liedje zit nog in je hoofd. | Je fluit. Je weet wel wat.}
{band > 2: "Jij zocht mij, de hele dag," zegt Milan. "En nu? Wat ga jij doen?" | "En jij?" vraagt Milan. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Kijken hoe mensen jouw werk vinden op een scherm.
Vragen hoe iemand heet die iets brengt.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Mensen vinden jou. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Mensen vinden jou. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar doe jij de chat en de knoppen. Sam helpt mee. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Milan brengt jou iets. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: jongen
De tram komt. De deuren gaan open. Milan gaat zitten en slaapt.
In zijn tas zingt het, één keer nog. Hij slaapt door.
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
