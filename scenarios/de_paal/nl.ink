// Telt de paal mee? Verandering: alles online (online = veel). Voor elk beroep. De speler wordt geholpen.
// Het scherm vraagt: klik op alle stoplichten. Iedereen heeft een mening over de paal, en op plaatje zes loopt iemand.
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
VAR paal = ""
VAR bewijs = ""
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
Dit zie je nu al. Je regelt veel op een scherm.
Soms vraagt het scherm: bent u een mens?
Dan klik je op plaatjes.
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
{geluid() != "": Je hoort {geluid()}. En een scherm dat piept. | Je hoort een scherm dat piept.}
# beat: stoplichten
# wie: fatma
Alles begint bij het scherm aan de deur.
{plek():
    - "mensen": Daarop staat wie er vandaag komt.
    - "weg": Daarop staat waar je naartoe rijdt.
    - "buiten": Daarop staat wat er buiten te doen is.
    - "bureau": Zonder dat scherm doet je computer niets.
    - "dieren": Daarop staat wat elk dier krijgt.
    - "machines": Daarmee gaan de machines aan.
    - else: Daarop staat wat er te doen is.
}
"Klik op alle stoplichten," zegt het. Er komen negen plaatjes.
"Telt de paal mee?" vraagt Fatma, achter je.
+ [ "Ja. De paal telt mee." # id: paal_ja # beeld: traffic-signal # wijst: precies # zekerheid: +1 ]
    ~ paal = "ja"
    "Helaas," zegt het scherm. "Misschien bent u een robot."
+ [ "Nee. Alleen de lampen." # id: paal_nee # beeld: lightbulb # wijst: eerlijk # zekerheid: +1 ]
    ~ paal = "nee"
    "Helaas," zegt het scherm. "Een robot zegt dat ook."
+ [ Je klikt zo snel je kunt. # id: snel_klikken # beeld: timer # wijst: vlug # energie: -1 ]
    ~ paal = "snel"
    "Dat was te snel voor een mens," zegt het scherm.
- -> op_slot

=== op_slot
# beat: op_slot
# geluid: stilte
# wie: fatma
"Op slot tot zes uur," zegt het scherm.
Geen lijst. Geen uren. Zelfs geen koffie.
{collega() != "": "De paal telt mee," zegt {collega()}. Zomaar. | "De paal telt mee," roept iemand. Zomaar.}
"Hier, mijn koffie," zegt Fatma. "En jouw uren schrijf ik op papier."
+ [ "Dank je, Fatma. Graag." # id: graag # beeld: coffee # wijst: samen # energie: +1 ]
    ~ band = band + 1
    "Zo," zegt ze. "Robots zeggen nooit: graag."
+ [ "Houd je koffie. Ik red me." # id: red_me # beeld: hand-palm # wijst: vrijheid # energie: -1 ]
    Fatma drinkt de helft. De andere helft zet ze neer. Naast jou.
+ [ "Schrijf de plaatjes ook op." # id: plaatjes_ook # beeld: pencil-line # wijst: loon # geld: +1 ]
    "Twaalf minuten plaatjes," schrijft ze. "Dat is ook werk."
- -> zonder_scherm

=== zonder_scherm
# beat: zonder_scherm
# speel: kaart
# geluid: werk
# wie: fatma
{plek():
    - "mensen": De mensen komen. Wie het zijn, weet het scherm.
    - "weg": Je kunt weg. Waar naartoe, weet het scherm.
    - "buiten": Buiten wacht het werk. Wat eerst komt, weet het scherm.
    - "bureau": De telefoon gaat. Wie er belt, weet het scherm.
    - "dieren": De dieren wachten. Wat ze krijgen, weet het scherm.
    - "machines": De machines wachten. De code weet het scherm.
    - else: Het werk wacht. Wat eerst komt, weet het scherm.
}
Jij weet ook iets.
Leg een kaart neer.
+ [ Met je handen # id: zonder_handen # familie: handen # energie: -1 ]
    Jouw handen weten waar het begint. Al snel mist niemand de lijst.
+ [ Met mensen # id: zonder_mensen # familie: mensen # zekerheid: +1 ]
    Je vraagt het rond. Iedereen weet een stukje van de lijst.
+ [ Met je hoofd # id: zonder_hoofd # familie: hoofd # geld: +1 ]
    Je schrijft een eigen lijst. Hij is korter dan die van het scherm.
+ [ Hulp vragen # id: zonder_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Fatma, lees jij jouw lijst voor?" Ze leest alsof het het nieuws is.
+ [ Iets nieuws proberen # id: zonder_nieuw # familie: nieuw # leren: +1 ]
    Je schrijft alles op een doos. Zonder wachtwoord.
- {gekozen() != "": Fatma schrijft het bij jouw uren: {gekozen()}.}
-> bewijs_het

=== bewijs_het
# beat: bewijs_het
# geluid: telefoon
# wie: fatma
Het scherm piept weer. "Bewijs dat u een mens bent," staat er.
"Schrijf in één zin wat u kunt."
Fatma geeft je haar pen. "Nee, wacht," zegt ze. "Typen."
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # leren: +1 ]
    ~ bewijs = kan(1)
    "Dank u," zegt het scherm. "Een robot kan dat ook typen."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # leren: +1 ]
    ~ bewijs = kan(2)
    "Dank u," zegt het scherm. "Een robot kan dat ook typen."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # leren: +1 ]
    ~ bewijs = kan(3)
    "Dank u," zegt het scherm. "Een robot kan dat ook typen."
+ [ "Fatma kent mij. Vraag haar." # id: vraag_haar # beeld: users # wijst: mensen # zekerheid: +1 ]
    ~ bewijs = kan(1)
    ~ band = band + 1
    "Wie is Fatma?" vraagt het scherm. Fatma schrijft jouw zin dan maar op papier.
- -> lotte_belt

=== lotte_belt
# beat: lotte_belt
# geluid: telefoon
# wie: lotte
Lotte belt. Zij leidt hier alles.
"Ik zie jou niet op mijn scherm," zegt ze. "Ik hoor je wel."
{stijgt(1) != "":
    "Wie leert dit: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Wie helpt straks de mensen die er niet in komen?"
}
+ [ "Ik. Zodra ik er weer in kan." # id: weer_erin # beeld: student # wijst: leergierig # leren: +1 ]
    "Het kan ook op papier," zegt Lotte. "Ik heb nog een pen. Ergens."
+ [ "Eerst mijn uren van vandaag." # id: eerst_uren # beeld: coins # wijst: loon # geld: +1 ]
    "Fatma stuurde een foto van een papier," zegt Lotte. "Dat is goed."
+ [ "Nu niet. Ik ben nu een robot." # id: nu_robot # beeld: robot # wijst: humor # energie: +1 ]
    Lotte lacht. Je hoorde haar nog nooit lachen.
- -> vinkjes

=== vinkjes
# beat: vinkjes
# plaats: werkplek, middag
# geluid: machine
# wie: fatma
{andere():
    - "robots_veel": Er rijdt een robot voorbij. Het scherm laat hem door.
    - "robots_weinig": "Er is hier niet eens een robot," zegt Fatma.
    - "ai_veel": "Ook de computer vindt de paal lastig," zegt Fatma.
    - "ai_weinig": "Dat scherm is niet slim," zegt Fatma. "Het is streng."
    - "mensen_veel": "Wij zijn met te weinig," zegt Fatma. "En jou laten ze niet binnen."
    - "mensen_weinig": Vier collega's kijken mee. Twee zijn voor de paal.
    - "groen_veel": Een wolk schuift voor de zon. Het scherm wordt donker. Dan weer licht.
    - "zorg_veel": Bij de deur wacht iemand van tachtig. Ook op slot.
    - "regels_veel": "Eerst drie vinkjes," zegt Fatma. "Dan mag je ademen."
    - else: Fatma wijst naar haar scherm. Het staat vol vinkjes.
}
{daalt(1) != "": -> met_klik | -> geen_vinkje}

=== met_klik
# beat: met_klik
# wie: fatma
"Dit doen mensen nu zelf, met een klik," zegt Fatma.
Op het scherm staat: {daalt(1)}.
Dit staat er niet: {blijft(1) != "":{blijft(1)}|{bewijs}}.
+ [ "Fijn. Laat ze maar klikken." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Ze klikken ook om negen uur 's avonds," zegt Fatma. "Dan zit ik op de bank."
+ [ "Jammer. Dat hoorde bij mij." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Bij mij ook," zegt Fatma. "Mensen zeiden dan iets aardigs."
+ [ "Eerst zien of zij erin komen." # id: afwachten # beeld: eye # gevoel: afwachten ]
    Buiten tikt iemand op het raam. "Telt de paal mee?" hoor je.
- -> meneer_tan

=== geen_vinkje
# beat: geen_vinkje
# wie: fatma
Fatma zoekt jouw werk op, in de lijst met vinkjes.
"Raar," zegt ze. "Dit staat nergens: {blijft(1) != "":{blijft(1)}|{kan(1)}}."
"Daar past geen vinkje bij."
+ [ "Fijn. Dan blijft het van mij." # id: van_mij # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    Het scherm piept. "Die is jaloers," zegt Fatma.
+ [ "Jammer. Soms wil ik een vinkje." # id: wil_vinkje # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Fatma zet er een. Met pen. Op je hand.
+ [ "Ze vinden er nog wel een." # id: vinden_wel # beeld: hourglass # gevoel: afwachten ]
    "Dan kom ik kijken," zegt Fatma. "Met koffie."
- -> meneer_tan

=== meneer_tan
# beat: meneer_tan
# geluid: deur
# wie: meneer_tan
Fatma heeft iemand gebeld. Meneer Tan is 78.
Hij helpt in de bieb, bij de schermen. Gratis.
Hij heeft een vergrootglas bij zich. "Ik maakte klokken," zegt hij.
# beat: die_hoek
# wie: meneer_tan
Hij kijkt lang naar de plaatjes.
"Die hoek ken ik," zegt hij. "Dat stoplicht staat hier. Bij de tram."
+ [ "Kom. Dan gaan we kijken." # id: gaan_kijken # beeld: footprints # wijst: leergierig # leren: +1 ]
    Jullie lopen erheen. Meneer Tan tikt met zijn stok op de paal. Het klinkt echt.
+ [ "Telt de paal nu mee?" # id: telt_mee # beeld: question # wijst: precies # zekerheid: +1 ]
    "Zonder paal ligt het licht op straat," zegt meneer Tan.
+ [ "Wilt u het voor mij doen?" # id: voor_mij # beeld: hand-heart # wijst: samen # energie: +1 ]
    ~ band = band + 1
    "Nee," zegt hij. "Jij klikt. Ik kijk. Zo doe ik dat met iedereen."
- -> een_kans

=== een_kans
# beat: een_kans
# plaats: werkplek, avond
# speel: kaart
# geluid: stilte
# wie: meneer_tan
Het is zes uur. "U heeft één kans," zegt het scherm.
Iedereen is blijven staan. Niemand is het eens over de paal.
Leg een kaart neer.
+ [ Met je handen # id: kans_handen # familie: handen # energie: -1 ]
    Je veegt het scherm schoon, met je mouw.
    Er zat een vlek. Precies op een stoplicht.
+ [ Met mensen # id: kans_mensen # familie: mensen # zekerheid: +1 ]
    "Wie is voor de paal?" vraag je. Zes handen. "En wie niet?" Zes handen.
    Meneer Tan doet twee keer mee.
+ [ Met je hoofd # id: kans_hoofd # familie: hoofd # geld: +1 ]
    Je bekijkt ze alle negen. Langzaam.
    Zo langzaam als een mens.
+ [ Hulp vragen # id: kans_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    Meneer Tan houdt het vergrootglas vast.
    Fatma houdt meneer Tan vast.
+ [ Iets nieuws proberen # id: kans_nieuw # familie: nieuw # leren: +1 ]
    Je vraagt om andere plaatjes. Daar is een knop voor.
    "Die zag ik nooit," zegt Fatma. Niemand zag hem ooit.
- {gekozen() != "": Fatma plakt jouw kaart naast het scherm: {gekozen()}.}
-> plaatje_zes

=== plaatje_zes
# beat: plaatje_zes
# wie: meneer_tan
Er komt een nieuwe vraag: klik op alle mensen.
Op plaatje zes steekt iemand over. Je ziet een rug.
Meneer Tan kijkt door zijn glas. Dan naar jou.
"Draai je eens om," zegt hij.
# beat: dat_ben_jij
# wie: fatma
Je draait je om. Het is heel stil.
"Dat ben jij," zegt Fatma. "Bij ons stoplicht. Dezelfde rug."
{in_handen() != "": "En kijk wat je bij je hebt: {in_handen()}."}
+ [ Je klikt op jezelf. # id: klik_jezelf # beeld: user # wijst: moed # zekerheid: +1 ]
    "Dank u," zegt het scherm. "U bent een mens." Er wordt geklapt.
+ [ "Fatma, klik jij mij aan?" # id: klik_mij # beeld: users # wijst: samen # energie: +1 ]
    ~ band = band + 1
    Fatma doet het met één vinger, heel zacht. "U bent een mens," zegt het scherm.
+ [ Je kijkt nog even naar die rug. # id: die_rug # beeld: eye # wijst: eerlijk # leren: +1 ]
    "Loop ik zo?" vraag je. "Altijd," zegt Fatma. Dan klik je.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: fatma
Bij de tram geeft Fatma je haar papier. Jouw uren staan erop.
Eronder staat wat deze mens kan: {bewijs}.
"Bewaar het," zegt ze. "Voor als er weer iemand twijfelt."
# beat: de_vraag
# wie: meneer_tan
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Een mens zijn kost tijd. | Je hebt nog energie. Een robot was nu leeg.}
{band > 2: "Jij liet je helpen," zegt meneer Tan. "Ik leer dat nog. Wat ga jij doen?" | "En jij?" vraagt meneer Tan. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Eén ding regelen op een scherm, samen met iemand.
In de bieb vragen of ze helpen.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Iedereen kent jouw rug. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Iedereen kent jouw rug. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar help jij mensen bij het scherm. Meneer Tan helpt mee. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Fatma stuurt jou plaatjes. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: niemand
De tram komt. Hij wacht nog even, voor het stoplicht.
{paal:
    - "ja": Je kijkt naar de paal. Hij telt mee. Dat vind je nog steeds.
    - "nee": Je kijkt naar de lampen. De paal is de paal.
    - else: Jij hebt alle tijd. Je telt de lampen. En de paal.
}
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
