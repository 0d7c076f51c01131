// Geen stem. Verandering: computers en AI (ai = veel). Voor elk beroep. De speler wordt geholpen.
// De speler heeft vandaag geen stem. Een telefoon praat, en veel te beleefd; Agnieszka weet hoe het is om geen woorden te hebben.
// Daarom is bijna elke keuze een gebaar. Wat tussen { } staat, komt van de speler; alles behalve beroep() en kan(1) kan leeg zijn.

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
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL andere()

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR band = 0
VAR zonder = ""
VAR woord = ""
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
Dit zie je nu al. Een computer kan praten.
Hij klinkt bijna als een mens.
Soms praat hij voor iemand.
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
{geluid() != "": Je hoort {geluid()}. Alleen jezelf hoor je niet. | Je hoort van alles. Alleen jezelf niet.}
# beat: geen_stem
# wie: agnieszka
Je zegt goedemorgen. Er komt niets.
"Je stem is weg," zegt Agnieszka. "Vanavond komt hij terug."
{plek():
    - "mensen": En straks hebben mensen vragen.
    - "weg": En onderweg roept en belt iedereen.
    - "buiten": En buiten roep je altijd van ver.
    - "bureau": En hier gaat de hele dag de telefoon.
    - "dieren": En de dieren kennen alleen jouw stem.
    - "machines": En hier roep je boven de machines uit.
    - else: En hier roep je de hele dag naar elkaar.
}
"Deze telefoon praat voor jou. Wijs een woord aan."
+ [ Je wijst aan: goedemorgen. # id: wijst_morgen # beeld: device-mobile # wijst: vlug # energie: +1 ]
    "Ik wens u een bijzonder goede morgen," zegt de telefoon. Iedereen kijkt op.
+ [ Je zwaait. # id: zwaaien # beeld: hand-waving # wijst: vrijheid # zekerheid: +1 ]
    ~ band = band + 1
    Agnieszka zwaait terug. "Dat werkt ook," zegt ze.
+ [ Je probeert het toch zelf. # id: toch_zelf # beeld: megaphone # wijst: moed # energie: -1 ]
    Er komt een piep. Buiten antwoordt een hond.
- -> nee

=== nee
# beat: nee
# geluid: deur
# wie: mevrouw_bos
Mevrouw Bos vraagt iets. Je wijst aan: nee.
"Dit is een computer," zegt de telefoon. Dat zegt hij eerst. Dat is de wet.
"Dank voor uw mooie vraag. Helaas is het antwoord nee."
+ [ Je schudt je hoofd. # id: hoofd_schudden # beeld: smiley-wink # wijst: eerlijk # zekerheid: +1 ]
    "Nee dus," zegt mevrouw Bos. "Nu snap ik je."
+ [ Je wijst aan: sorry. # id: wijst_sorry # beeld: hands-praying # wijst: geduld # energie: -1 ]
    "Met oprechte spijt," begint de telefoon. Het duurt lang. Mevrouw Bos zoekt een stoel.
+ [ Je draait de telefoon om. # id: omdraaien # beeld: device-mobile # wijst: humor # energie: +1 ]
    ~ band = band + 1
    Hij praat door, tegen de tafel. Beleefd.
- -> niet_roepen

=== niet_roepen
# beat: niet_roepen
# speel: kaart
# geluid: werk
# wie: agnieszka
{plek():
    - "mensen": Er staan acht mensen. Ze praten door elkaar. Jij niet.
    - "weg": Een collega wil de verkeerde kant op rijden. Jij kunt niet roepen.
    - "buiten": Er komt een harde bui. Jij kunt niemand roepen.
    - "bureau": Drie telefoons gaan. Jij kunt er geen opnemen.
    - "dieren": Een hek staat open. Jij kunt niemand roepen.
    - "machines": Een machine loopt vast. Jij kunt niemand roepen.
    - else: Achterin gaat iets mis. Jij kunt niemand roepen.
}
De telefoon denkt na. Dat duurt te lang.
Leg een kaart neer.
+ [ Met je handen # id: roep_handen # familie: handen # energie: -1 ]
    Je begint zelf. Eén voor één doen ze mee.
+ [ Met mensen # id: roep_mensen # familie: mensen # zekerheid: +1 ]
    Je kijkt één iemand aan. Die weet genoeg.
+ [ Met je hoofd # id: roep_hoofd # familie: hoofd # geld: +1 ]
    Je tekent een pijl. Meer was er niet nodig.
+ [ Hulp vragen # id: roep_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    {collega() != "": Je wijst naar {collega()}. Die heeft een stem voor twee. | Je trekt aan een mouw. Agnieszka heeft een stem voor twee.}
+ [ Iets nieuws proberen # id: roep_nieuw # familie: nieuw # leren: +1 ]
    Je klapt, twee keer. Dat betekent nu: kom. Na een uur weet iedereen het.
- {gekozen() != "": Vandaag ging dit zonder woorden: {gekozen()}.}
-> geen_woorden

=== geen_woorden
# beat: geen_woorden
# geluid: stilte
# wie: agnieszka
"Ik had een jaar geen woorden," zegt Agnieszka. "Toen ik hier kwam."
"Ik kon alles. Ik kon het alleen niet zeggen."
"Mensen gingen harder praten. Dat hielp niet."
# beat: drie_woorden
# wie: agnieszka
"Iemand leerde mij drie woorden: koffie, voorzichtig, morgen. Daarmee kwam ik de winter door."
"Laat iets zien wat jij kunt. Zonder woorden. Ik raad het."
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ zonder = kan(1)
    Je doet het voor. "Stop," zegt ze. "Ik weet het al."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ zonder = kan(2)
    Je doet het voor. "Stop," zegt ze. "Ik weet het al."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ zonder = kan(3)
    Je doet het voor. "Stop," zegt ze. "Ik weet het al."
+ [ Je wijst naar de koffie. # id: naar_koffie # beeld: coffee # wijst: mensen # energie: +1 ]
    ~ zonder = kan(1)
    ~ band = band + 1
    "Mijn eerste woord," zegt ze. Na de koffie raadt ze wat jij kunt.
- -> sam_belt

=== sam_belt
# beat: sam_belt
# geluid: telefoon
# wie: sam
Sam belt. Sam praat met jouw telefoon. Ze vinden elkaar aardig.
{stijgt(1) != "":
    "Ik zoek iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Ik zoek iemand die hoort of de computer het goed zegt."
}
Wat wijs je aan?
+ [ Je wijst aan: ja. # id: wijst_ja # beeld: student # wijst: leergierig # leren: +1 ]
    "Met het grootste genoegen," zegt de telefoon. Sam is even stil. "Wie is dit?"
+ [ Je wijst aan: geld. # id: wijst_geld # beeld: coins # wijst: loon # geld: +1 ]
    "Mag ik vragen wat het mij brengt?" zegt de telefoon. "Twee uur per week, betaald," zegt Sam. Net zo beleefd.
+ [ Je wijst aan: nu niet. # id: wijst_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Een andere keer, met warme groet," zegt de telefoon. Sam groet warm terug.
- -> met_handen

=== met_handen
# beat: met_handen
# plaats: werkplek, middag
# geluid: machine
# wie: agnieszka
{andere():
    - "robots_veel": "De robot begrijpt jouw handen niet," zegt Agnieszka. "Ik wel."
    - "robots_weinig": "Geen robots hier," zegt Agnieszka. "Alleen mensen en een telefoon."
    - "mensen_veel": "Wij zijn met te weinig," zegt Agnieszka. "En nu ook nog stil."
    - "mensen_weinig": Vijf collega's praten nu voor jou. Door elkaar.
    - "groen_veel": De telefoon ligt op te laden in de zon. Hij zwijgt.
    - "zorg_veel": Een buurvrouw van tachtig verstaat hem goed. Hij praat hard.
    - "online_veel": In de chat merkt niemand iets. Daar was je altijd al stil.
    - "regels_veel": Voor elk woord vraagt de telefoon nu of het mag.
    - else: Jij en Agnieszka praten nu met vier handen.
}
"Zo'n telefoon had ik toen niet," zegt ze. "Die was best handig geweest."
{daalt(1) != "": -> ook_dit | -> zes_minuten}

=== ook_dit
# beat: ook_dit
# wie: agnieszka
De computer praat niet alleen.
Hij doet hier nu ook dit: {daalt(1)}.
Dit doet hij niet: {blijft(1) != "":{blijft(1)}|{zonder}}.
+ [ Duim omhoog: dat scheelt werk. # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    Agnieszka doet het ook. Twee duimen. De telefoon zegt dank u wel.
+ [ Hand op je hart: jammer. # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Ze legt haar hand ook daar. Ze vraagt niet waarom.
+ [ Vinger bij je oog: eerst zien. # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Ja," zegt ze. "Hij schreef vorige week dat ik een man ben."
- -> zes_tips

=== zes_minuten
# beat: zes_minuten
# wie: agnieszka
De computer legt uit hoe jij dit doet: {blijft(1) != "":{blijft(1)}|{zonder}}.
Hij praat zes minuten. Alles klopt een beetje.
Agnieszka kijkt naar jouw handen. "O, zo," zegt ze.
+ [ Duim omhoog: dit blijft van mij. # id: van_mij # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    Agnieszka doet het ook. Twee duimen. De telefoon begint opnieuw.
+ [ Je zucht: was hij maar handig. # id: maar_handig # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Hij heeft ook geen handen," zegt ze. "Voor hem is dat ook niet leuk."
+ [ Vinger bij je oog: eerst zien. # id: eerst_zien # beeld: eye # gevoel: afwachten ]
    "Ja," zegt ze. "Volgend jaar praat hij vijf minuten."
- -> zes_tips

=== zes_tips
# beat: zes_tips
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
Mevrouw Bos komt terug. Ze zegt niets. Ze huilt.
De telefoon hoort het. "Dit is een computer," zegt hij. "Hier zijn zes tips."
Jij hebt geen woorden.
Leg een kaart neer.
+ [ Met je handen # id: tips_handen # familie: handen # energie: -1 ]
    Je neemt haar tas aan. Dan haar jas.
    Dan houd je haar hand vast.
+ [ Met mensen # id: tips_mensen # familie: mensen # zekerheid: +1 ]
    Je gaat naast haar zitten. Zij praat. Jij kunt niets zeggen.
    Dus je luistert.
+ [ Met je hoofd # id: tips_hoofd # familie: hoofd # leren: +1 ]
    Ze heeft een brief in haar hand. Je leest hem, twee keer.
    Je wijst een zin aan. Zij las iets anders.
+ [ Hulp vragen # id: tips_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    Agnieszka komt erbij. Zij zegt ook niets.
    Zo zijn jullie met drie.
+ [ Iets nieuws proberen # id: tips_nieuw # familie: nieuw # geld: -1 ]
    Je zet de telefoon uit. Er was betaald tot zes uur.
    Het is de eerste stilte van vandaag.
- {gekozen() != "": De kaart ligt op tafel: {gekozen()}. Niemand zegt er iets over.}
-> precies

=== precies
# beat: precies
# wie: mevrouw_bos
Na een tijd droogt ze haar ogen.
"Dank je," zegt ze. "Je zei precies het goede."
Jij zei niets.
+ [ Je knikt. # id: knikken # beeld: check # wijst: geduld # zekerheid: +1 ]
    Zij knikt ook. Dat was een heel gesprek.
+ [ Je schrijft: kom morgen. # id: kom_morgen # beeld: pencil-line # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    "Dan praat je weer," zegt ze. "Dat mag ook."
+ [ Je wijst aan: graag gedaan. # id: graag_gedaan # beeld: device-mobile # wijst: humor # energie: +1 ]
    "Het was mij een grote eer," zegt de telefoon. Mevrouw Bos lacht, met natte ogen.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: agnieszka
Agnieszka loopt mee naar de tram. Er kriebelt iets in je keel.
"Daar is je stem," zegt ze. "Eén woord. Kies goed."
+ [ "Dank." # id: dank # beeld: heart # wijst: eerlijk # energie: +1 ]
    ~ woord = "dank"
    Het klinkt als een oude deur. Agnieszka knikt. "Dat was mijn vierde."
+ [ "Koffie." # id: koffie # beeld: coffee # wijst: humor # energie: +1 ]
    ~ woord = "koffie"
    Agnieszka lacht. "Daar begint het mee," zegt ze.
+ [ "Morgen." # id: morgen # beeld: sun-horizon # wijst: samen # zekerheid: +1 ]
    ~ woord = "morgen"
    "Morgen," zegt Agnieszka. "Dat is een afspraak."
- -> zij_doet_jou_na

=== zij_doet_jou_na
# beat: zij_doet_jou_na
# wie: agnieszka
Dan doet ze iets na. Zonder woorden.
Jij ziet jezelf. Je weet het meteen: {zonder}.
"Zie je," zegt ze. "Zo zag het eruit."
# beat: de_vraag
# wie: agnieszka
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Luisteren is ook werk. | Je hebt nog energie. Dat merk je nu pas.}
{band > 2: "Jij verstaat mij ook als ik niets zeg," zegt ze. "Wat ga jij doen?" | "En jij?" vraagt Agnieszka. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Een computer iets laten zeggen. Zou jij dat ook zo zeggen?
Iets voordoen aan wie de woorden nog leert.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Agnieszka doet jou na. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Agnieszka doet jou na. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar help jij wie de woorden nog leert. Agnieszka helpt mee. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Agnieszka zwaait nog vaak. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: agnieszka
{woord:
    - "koffie": De tram komt. "Koffie," zeg jij nog eens. Het klinkt al beter.
    - "morgen": De tram komt. "Morgen," zeg jij nog eens. Het klinkt al beter.
    - else: De tram komt. "Dank," zeg jij nog eens. Het klinkt al beter.
}
"Ik wens u een goede avond," zegt de telefoon in je zak.
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
=== function collega()
~ return "Turbo"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function andere()
~ return ""
