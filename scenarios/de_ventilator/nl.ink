// De ventilator zegt nee. Verandering: schone energie (groen = veel). Voor elk beroep. De speler wordt geholpen.
// Op de heetste dag valt de ventilator om. Daan weet in welk bakje het goede stukje ligt, en hij ruilt.
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
VAR geruild = ""
VAR vraag = ""
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
Dit zie je nu al. De zomers worden heter.
En wat stuk is, gooien we vaak weg.
Soms maakt iemand het weer heel.
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
{geluid() != "": Je hoort {geluid()}. En een ventilator. Het is heet. | Je hoort een ventilator. Het is heet.}
# beat: hij_zegt_nee
# wie: ria
{plek():
    - "mensen": Hij staat bij de deur, voor wie wacht.
    - "weg": Hij zit vast in de cabine. Met tape.
    - "buiten": Hij staat in de schuur, aan een lang snoer.
    - "bureau": Hij staat op het bureau. Op elk papier ligt een steen.
    - "dieren": Hij hangt bij de dieren. Ze staan er allemaal onder.
    - "machines": Hij staat tussen de machines. Hij is ouder dan jij.
    - else: Hij staat in de hoek. Hij is ouder dan jij.
}
Hij draait van links naar rechts. Hij schudt nee.
"Ik vraag hem elke dag iets," zegt Ria. "Vandaag jij."
+ [ "Wordt het vandaag koeler?" # id: vraag_koeler # beeld: sun # wijst: humor # energie: +1 ]
    ~ vraag = "koeler"
    Nee, schudt de ventilator. "Hij is wel eerlijk," zegt Ria.
+ [ "Krijg ik meer loon?" # id: vraag_loon # beeld: coins # wijst: loon ]
    ~ vraag = "loon"
    Nee, schudt de ventilator. "Mij zei hij hetzelfde," zegt Ria. "Vier jaar al."
+ [ "Is Ria altijd zo streng?" # id: vraag_ria # beeld: smiley-wink # wijst: moed # energie: -1 ]
    ~ vraag = "ria"
    ~ band = band + 1
    Nee, schudt de ventilator. Ria kijkt tevreden.
- -> klap

=== klap
# beat: klap
# geluid: stilte
# wie: ria
Je draait je om. Je arm raakt hem. Klap.
De ventilator ligt op de grond. Hij zegt niets meer.
{collega() != "": {collega()} kijkt. Ria kijkt. Haar hond ook. | Ria kijkt. Haar hond ook.}
"Zo," zegt Ria. "Het wordt vandaag 38 graden."
+ [ "Dat was ik. Sorry, allemaal." # id: was_ik # beeld: hand-palm # wijst: eerlijk # energie: -1 ]
    ~ band = band + 1
    "Beter jij dan ik," zegt Ria. "Ik schaam mij al zo snel."
+ [ "Hij was oud, Ria." # id: hij_was_oud # beeld: hourglass # wijst: humor # energie: +1 ]
    "Ik ben ook oud," zegt Ria. "Mij gooi je ook niet om."
+ [ "Ik koop een nieuwe. Nu." # id: nieuwe_kopen # beeld: coins # wijst: vlug # geld: -1 ]
    Je betaalt. Dan lees je: hij komt over zes weken.
- -> youssef

=== youssef
# beat: youssef
# geluid: deur
# wie: youssef
Youssef komt voor de warmtepomp. Hij legt zijn tas neer.
Binnen één minuut ligt de ventilator open.
"De motor is goed. Dit wieltje is stuk. Dat maken ze niet meer."
# beat: twintig_euro
# wie: ria
"Nieuw is niet duur," zegt Ria. "Maken kost een halve dag."
# wie: youssef
"En volgend jaar is die ook stuk," zegt Youssef.
Ze hebben allebei een beetje gelijk.
+ [ "Wie heeft zo'n wieltje?" # id: wie_wieltje # beeld: gear # wijst: leergierig # leren: +1 ]
    "Daan," zegt Youssef. "Van de bakjes. Hij weet waar alles ligt."
+ [ "Ik maak hem. Help je mij?" # id: help_mij # beeld: wrench # wijst: samen # energie: +1 ]
    ~ band = band + 1
    "Ik niet," zegt Youssef. "Ik bel Daan. Die is beter."
+ [ "Laat maar. Ik werk wel door." # id: laat_maar # beeld: briefcase # wijst: zekerheid # geld: +1 ]
    Na vijf minuten plakt alles. Youssef belt toch: "Daan? Kom je?"
- -> de_hond

=== de_hond
# beat: de_hond
# speel: kaart
# geluid: werk
# wie: hond
{plek():
    - "mensen": De mensen worden stil en rood. Ze wachten op jou.
    - "weg": De weg trilt van de hitte. De rit wacht niet.
    - "buiten": De grond is wit van de zon. Het werk wacht.
    - "bureau": De computer zegt: te warm. Hij gaat uit.
    - "dieren": De dieren zoeken schaduw. Ze drinken alles leeg.
    - "machines": De machines worden te warm. Eén staat al stil.
    - else: De lucht staat stil. Het werk niet.
}
De hond van Ria ligt op de enige koele plek.
Hoe werk jij door? Leg een kaart neer.
+ [ Met je handen # id: hond_handen # familie: handen # energie: -1 ]
    Je doet het zware eerst. Daarna ga je langzaam, als een kat.
+ [ Met mensen # id: hond_mensen # familie: mensen # zekerheid: +1 ]
    Je zegt hoe lang het duurt. Ria brengt iedereen water.
+ [ Met je hoofd # id: hond_hoofd # familie: hoofd # geld: +1 ]
    Wat kan vanavond, als het koel is? Dat doe je dan pas.
+ [ Hulp vragen # id: hond_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Ria, neem jij een stuk over?" Ze staat er al.
+ [ Iets nieuws proberen # id: hond_nieuw # familie: nieuw # leren: +1 ]
    Je neemt je werk mee naar de hond. Hij schuift op.
- {gekozen() != "": Daar kwam je op door dit: {gekozen()}.}
-> daan_komt

=== daan_komt
# beat: daan_komt
# plaats: werkplek, middag
# geluid: deur
# wie: daan
Daan is tweeëntwintig. Hij werkt bij de bakjes, om de hoek.
Daar ligt alles wat nog goed is. Duizend bakjes.
"Bakje 212," zegt hij. In zijn hand: een wieltje.
# beat: ruilen
# wie: daan
"Uit een haardroger," zegt Daan. "Ik geef het niet weg. Ik ruil."
Hij pakt een leeg bakje. Nummer 213.
"Wat kun jij?"
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ geruild = kan(1)
    Daan schrijft het op een briefje. Het briefje gaat in het bakje.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ geruild = kan(2)
    Daan schrijft het op een briefje. Het briefje gaat in het bakje.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ geruild = kan(3)
    Daan schrijft het op een briefje. Het briefje gaat in het bakje.
+ [ "Wat zoek je, Daan?" # id: wat_zoek_je # beeld: ear # wijst: samen # leren: +1 ]
    ~ geruild = kan(1)
    ~ band = band + 1
    "Alles," zegt Daan. Ria zegt wat jij kunt. Hij schrijft mee.
- -> ria_zoekt

=== ria_zoekt
# beat: ria_zoekt
# wie: ria
Ria maakt hier het rooster. Met een map maakt ze wind.
{stijgt(1) != "":
    "Ik zoek ook iets," zegt ze. "Iemand die dit leert: {stijgt(1)}."
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Ik zoek ook iets," zegt ze. "Iemand die zegt wat nog goed is."
}
+ [ "Ik. Leert iemand het mij?" # id: leer_mij # beeld: student # wijst: leergierig # leren: +1 ]
    "Ik vraag rond," zegt Ria. "Betaald. Anders doe ik het niet."
+ [ "In de koele uren dan." # id: koele_uren # beeld: clock # wijst: tijd # energie: +1 ]
    "Van zes tot negen," zegt Ria. "Dan ben ik ook aardig."
+ [ "Nu niet. Het is te warm." # id: te_warm # beeld: hand-palm # wijst: zekerheid # zekerheid: +1 ]
    "Mooi," zegt Ria. "Ik vraag het in de winter weer."
- -> koele_lucht

=== koele_lucht
# beat: koele_lucht
# geluid: machine
# wie: youssef
{andere():
    - "robots_veel": Er staan hier vier machines. Elk heeft koele lucht.
    - "robots_weinig": Er staat hier één machine. Die heeft koele lucht.
    - "ai_veel": De computer mag niet te warm worden. Jullie wel.
    - "ai_weinig": De kleine computer is het enige wat koel blijft.
    - "mensen_veel": Eén mens is ziek van de hitte. Niemand valt in.
    - "mensen_weinig": Er zijn genoeg mensen. Elk uur rust er iemand.
    - "zorg_veel": Buiten loopt iemand van tachtig, met een parasol.
    - "online_veel": Een bezorger staat in de schaduw van een paal.
    - "regels_veel": Op een lijst staat: bij hitte elk uur rust.
    - else: Eén machine krijgt koele lucht. Jullie niet.
}
{daalt(1) != "":
    Dit doet de machine sinds kort: {daalt(1)}.
- else:
    De machine doet een klein deel. Niet wat jij doet.
}
Dit doet hij niet: {blijft(1) != "":{blijft(1)}|{geruild}}.
+ [ "Fijn. Ik had het zo druk." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Kom," zegt Youssef. "Bij die machine is het lekker koel."
+ {daalt(1) != ""} [ "Jammer. Dat kon ik juist goed." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Youssef knikt. "Ik kon vroeger gas ruiken. Dat vraagt niemand meer."
+ {daalt(1) == ""} [ "Jammer. Die machine heeft het beter." # id: heeft_beter # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Ja," zegt Youssef. "Ik zet hem een graad warmer."
+ [ "Eerst zien hoe lang hij meegaat." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    "Goed plan," zegt Youssef. "Daan houdt al een bakje vrij."
- -> het_wieltje

=== het_wieltje
# beat: het_wieltje
# plaats: werkplek, avond
# speel: kaart
# wie: daan
{in_handen() != "": Vaak in jouw handen: {in_handen()}. Nu een halve ventilator. | In jouw handen: een halve ventilator.}
"Jij doet de schroefjes," zegt Daan. "Rustig."
Het wieltje past. Bijna.
Leg een kaart neer.
+ [ Met je handen # id: wiel_handen # familie: handen # energie: -1 ]
    Je voelt het. Nog een beetje. Daan houdt zijn adem in.
    Klik.
+ [ Met mensen # id: wiel_mensen # familie: mensen # energie: +1 ]
    Ria houdt de lamp vast. Youssef de voet. Jij zegt steeds wat er komt.
    Klik.
+ [ Met je hoofd # id: wiel_hoofd # familie: hoofd # zekerheid: +1 ]
    Je kijkt lang. Het wieltje ligt op zijn kop.
    "Dat zag ik niet," zegt Daan. Klik.
+ [ Hulp vragen # id: wiel_hulp # familie: hulp # leren: +1 ]
    ~ band = band + 1
    "Daan, doe jij het laatste stukje?"
    "Ik doe het. Jij kijkt." Klik.
+ [ Iets nieuws proberen # id: wiel_nieuw # familie: nieuw # leren: +1 ]
    Je pakt een drupje olie, uit de lunch van Ria.
    Het ruikt naar sla. Klik.
- {gekozen() != "": Dit stond op geen lijst: {gekozen()}.}
-> hij_zegt_ja

=== hij_zegt_ja
# beat: hij_zegt_ja
# geluid: machine
# wie: daan
De voet is krom. Daan legt de ventilator op zijn kant.
Hij draait. Van boven naar beneden. Van boven naar beneden.
"Hij zegt ja," zegt Daan.
# beat: vraag_het_nog_eens
# wie: ria
Het is heel stil. Dan roept iedereen tegelijk een vraag.
{vraag:
    - "loon": "Meer loon?" vraagt Ria voor jou. Ja, knikt hij.
    - "ria": "Ben ik streng?" vraagt Ria. Ja, knikt hij.
    - else: "Wordt het koeler?" vraagt Ria voor jou. Ja, knikt hij.
}
+ [ "Dank je, Daan. Dit kon ik niet." # id: dank_daan # beeld: heart # wijst: eerlijk # energie: +1 ]
    ~ band = band + 1
    "Nee," zegt Daan. "Maar nu wel."
+ [ "Daan, jij wordt hier chef." # id: daan_chef # beeld: smiley-wink # wijst: humor # zekerheid: +1 ]
    "Nee," zegt Daan. "Ik heb al een baan."
+ [ "IJsje? Ik betaal." # id: ijsje # beeld: gift # wijst: samen # geld: -1 ]
    ~ band = band + 1
    Het worden vijf ijsjes. De hond krijgt er ook één.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: daan
Daan gaat ook met de tram. Hij heeft het bakje bij zich.
Er ligt één briefje in. Daarop staat: {geruild}.
"Als ik dat nodig heb, vind ik jou," zegt hij.
# beat: de_vraag
# wie: daan
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. De hitte zit in je benen. | Het wordt koel. Je hebt nog energie.}
{band > 2: Daan zit dicht bij je. "En jij? Wat ga jij doen?" | "En jij?" vraagt Daan. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Iets laten maken, en meekijken. Vragen: wat doen wij bij hitte?
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Ook als het heet is. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Ook als het heet is. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar maak jij hier wat stuk is. Daan zoekt de wieltjes. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Daan bewaart jouw bakje. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: daan
De tram komt. De deuren gaan open. Binnen is het koel.
"Goede dag?" vraagt Daan. Je knikt, van boven naar beneden.
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
