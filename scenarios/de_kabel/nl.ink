// De gele kabel. Verandering: schone energie (groen = veel). Voor elk beroep. De speler helpt.
// Alles werkt op stroom, en de stroom is weg. Er is één kabel, één volle bus en iemand die halverwege de trap zit.
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
VAR door_gaat = ""
VAR stekker = ""
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
Dit zie je nu al. Veel bedrijven willen meer stroom.
Ze staan op een lange wachtlijst.
De kabels in de grond zijn vol.
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
{geluid() != "": Je hoort {geluid()}. Dan hoor je niets meer. | Je hoort alles zoemen. Dan hoor je niets meer.}
# beat: stil
# geluid: stilte
# wie: agnieszka
{plek():
    - "mensen": Het licht is uit. De mensen praten ineens zacht.
    - "weg": Alle stoplichten zijn uit. Iedereen laat iedereen voor.
    - "buiten": De pompen zwijgen. Zelfs de vogels horen het.
    - "bureau": Alle schermen zijn zwart. Je ziet jezelf erin.
    - "dieren": De lampen zijn uit. De dieren kijken naar jou.
    - "machines": De machines draaien langzaam uit. Eén zucht nog.
    - else: Het licht is uit. Zelfs de koelkast zwijgt.
}
Er komt een vrouw aan. Over haar schouder hangt een gele kabel.
"Agnieszka," zegt ze. "Van de stroom. Dit gaat lang duren."
+ [ "Wat is er gebeurd?" # id: wat_gebeurd # beeld: question # wijst: leergierig # leren: +1 ]
    "Een kraan groef een gat," zegt ze. "Precies het verkeerde gat."
+ [ "Zit er nog iemand vast?" # id: wie_vast # beeld: ear # wijst: zorg # zekerheid: -1 ]
    ~ band = band + 1
    "Goede vraag," zegt ze. "Eén. Daar kom ik zo op."
+ [ "Mooi. Dan is het eens stil." # id: eens_stil # beeld: smiley-wink # wijst: humor # energie: +1 ]
    Agnieszka lacht kort. "Geniet ervan. Straks wil iedereen iets."
- -> de_bus

=== de_bus
# beat: de_bus
# geluid: deur
# wie: ravi
Voor de deur stopt een bus. Ravi stapt uit.
"Ik mag nu niet rijden," zegt hij. "Maar mijn bus zit vol stroom."
"Tien streepjes op de batterij. Vier zijn voor straks."
# beat: niet_lenen
# wie: agnieszka
De bus heeft één stopcontact.
Agnieszka kijkt naar haar kabel. Er zit een sticker op.
Daarop staat: niet lenen. "Eén keer dan," zegt ze.
+ [ Licht en telefoons voor de hele straat. # id: voor_de_straat # beeld: lamp # wijst: samen # energie: -1 ]
    ~ stekker = "straat"
    ~ band = band + 1
    Binnen tien minuten staat de straat bij jou. Met koffiebekers.
+ [ Eerst mijn eigen werk. # id: eigen_werk # beeld: plug # wijst: zekerheid # zekerheid: +1 ]
    ~ stekker = "werk"
    Hier brandt licht. In de straat is het donker. Mensen kijken.
+ [ De winkel hiernaast betaalt vijftig euro. # id: voor_geld # beeld: coins # wijst: loon # geld: +1 ]
    ~ stekker = "geld"
    "Handig," zegt Ravi. Hij kijkt even naar zijn bus.
- -> wat_gaat_door

=== wat_gaat_door
# beat: wat_gaat_door
# wie: agnieszka
{collega() != "": {collega()} zoekt een zaklamp. Die is ook leeg. | Jij zoekt een zaklamp. Die is ook leeg.}
"Alles werkt op stroom," zegt Agnieszka. "Wat gaat hier vandaag door?"
Ze heeft tape en een dikke stift.
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ door_gaat = kan(1)
    Ze schrijft het op tape. Dat plakt ze om de kabel.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ door_gaat = kan(2)
    Ze schrijft het op tape. Dat plakt ze om de kabel.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ door_gaat = kan(3)
    Ze schrijft het op tape. Dat plakt ze om de kabel.
+ [ Eerst thee. Dan zien we het. # id: eerst_thee # beeld: coffee # wijst: mensen # energie: +1 ]
    ~ door_gaat = kan(1)
    ~ band = band + 1
    Eén streepje voor de waterkoker. Ravi zegt er niets van.
- -> met_de_hand

=== met_de_hand
# beat: met_de_hand
# speel: kaart
# geluid: werk
# wie: agnieszka
{in_handen() != "": In je handen: {in_handen()}. Meer heb je nu niet. | Je hebt je handen nog. Daar hoeft geen stroom bij.}
{plek():
    - "mensen": De mensen blijven. Ze wachten. Het is bijna donker.
    - "weg": De rit gaat door. Alleen kun je nergens laden.
    - "buiten": Het weer wacht niet. De machines wel.
    - "bureau": Er ligt papier. Iemand vindt nog een potlood.
    - "dieren": De dieren wachten niet op Agnieszka.
    - "machines": Alles ligt stil. En toch is er haast.
    - else: Er is veel half klaar. Het wacht op jou.
}
Leg een kaart neer.
+ [ Met je handen # id: hand_handen # familie: handen # energie: -1 ]
    Je doet het zoals vroeger. Je handen weten het nog.
+ [ Met mensen # id: hand_mensen # familie: mensen # zekerheid: +1 ]
    Je zegt hardop wie wat doet. Dat gaat sneller dan op een scherm.
+ [ Met je hoofd # id: hand_hoofd # familie: hoofd # geld: +1 ]
    Je maakt een lijst. Wat kan nu, wat kan morgen?
+ [ Hulp vragen # id: hand_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Ravi, heb jij tijd?" Hij heeft alle tijd.
+ [ Iets nieuws proberen # id: hand_nieuw # familie: nieuw # leren: +1 ]
    Je doet het met touw en tape. Het houdt.
- {gekozen() != "": Dat leerde je hiermee: {gekozen()}.}
-> de_trap

=== de_trap
# beat: de_trap
# geluid: stilte
# wie: meneer_tan
Om de hoek woont meneer Tan. Hij zit op zijn traplift.
Halverwege. Al sinds het stil werd.
"Ik zit goed," zegt hij. "Alleen mijn krant ligt boven."
# beat: de_slinger
# wie: agnieszka
"Er zit een slinger op," zegt Agnieszka. "Voor met de hand."
"Elf treden naar beneden. Wie draait?"
+ [ "Ik. Wij hebben de tijd." # id: ik_draai # beeld: arrows-clockwise # wijst: geduld # energie: -1 ]
    ~ band = band + 1
    Het duurt een half uur. Meneer Tan vertelt. Jij kent nu zijn hele schooltijd.
+ [ "Wij dragen u. Dat is sneller." # id: wij_dragen # beeld: barbell # wijst: vlug # zekerheid: -1 ]
    "Ik ben geen kast," zegt meneer Tan.
    Dan draaien jullie, om de beurt. Hij telt de treden.
+ [ "Agnieszka, doe jij het? Ik werk door." # id: jij_draait # beeld: briefcase # wijst: precies # geld: +1 ]
    Agnieszka draait. Jouw werk gaat door.
    Na een half uur zwaait meneer Tan naar je. Beneden.
- -> lotte_belt

=== lotte_belt
# beat: lotte_belt
# geluid: telefoon
# wie: lotte
Lotte belt. Zij maakt hier het rooster.
"Ik heb ineens tijd," zegt ze. "Al mijn schermen zijn zwart."
{stijgt(1) != "":
    "Wie wil dit leren: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Wie weet hoe het moet zonder stroom? En wie leert dat aan anderen?"
}
+ [ "Ik. Als er uren voor zijn." # id: uren_ervoor # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Twee uur per week," zegt Lotte. Je hoort haar gapen.
+ [ "Krijg ik daar ook loon voor?" # id: loon_ervoor # beeld: coins # wijst: loon # geld: +1 ]
    "Ja," zegt Lotte. "Niet veel. Ik schrijf het op. Met een potlood."
+ [ "Nu niet. Eerst deze dag." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Goed," zegt Lotte. "Eerst deze dag. Dan praten we."
- -> wat_stilstaat

=== wat_stilstaat
# beat: wat_stilstaat
# plaats: werkplek, middag
# geluid: stilte
# wie: ravi
{andere():
    - "robots_veel": De robots staan stil in de gang. Net beelden.
    - "robots_weinig": Er zijn hier weinig robots. Dat scheelt nu.
    - "ai_veel": Het scherm dat altijd praat, zegt niets.
    - "ai_weinig": De lijsten zijn hier nog van papier. Handig.
    - "mensen_veel": Jullie zijn met te weinig. Vandaag helpt de straat.
    - "mensen_weinig": Er zijn genoeg mensen. Iedereen pakt iets vast.
    - "zorg_veel": Op de stoep zitten zes buren van tachtig.
    - "online_veel": De bezorgers zitten op de stoep. Hun app is leeg.
    - "regels_veel": Voor deze dag is er een lijst. Hij is geprint.
    - else: Ravi kijkt naar zijn bus. Zes streepjes.
}
{daalt(1) != "":
    Dit doet een machine hier nu: {daalt(1)}.
    Vandaag niet. Jij weet nog hoe het gaat.
- else:
    De machines staan stil. Wat jij kunt, gaat door.
}
Dit doet hier geen machine: {blijft(1) != "":{blijft(1)}|{door_gaat}}.
+ {daalt(1) != ""} [ "Fijn als hij het morgen weer doet." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Mijn rug zegt hetzelfde," zegt Ravi. "Over de oude bus."
+ {daalt(1) == ""} [ "Fijn. Het gaat hier gewoon door." # id: gaat_door # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Bij mij niet," zegt Ravi. "Een bus zonder stroom is een schuur."
+ [ "Jammer. Met de hand was het mooier." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Ja," zegt Ravi. "Ik hoorde vroeger aan de motor wat er was."
+ [ "Eerst zien of alles weer start." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    "Verstandig," zegt Ravi. "Mijn vrouw zegt dat ook. Over mij."
- -> streepjes

=== streepjes
# beat: streepjes
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: ravi
Ravi wil de mensen naar huis brengen. Hij kijkt nog eens.
{stekker:
    - "straat": Drie streepjes. De hele straat kijkt naar de grond.
    - "geld": Drie streepjes. De winkel hiernaast is al dicht.
    - else: Drie streepjes. Jullie kijken allebei naar de kabel.
}
"Met drie haal ik het niet," zegt hij.
Leg een kaart neer.
+ [ Met je handen # id: streep_handen # familie: handen # energie: -1 ]
    Je rolt de kabel naar de kerk. Honderd meter.
    Daar staat een volle batterij. De stekker past.
+ [ Met mensen # id: streep_mensen # familie: mensen # zekerheid: +1 ]
    Je belt aan. Deur na deur.
    Bij de zevende staat een elektrische auto. Vol. "Kom maar," zegt iemand.
+ [ Met je hoofd # id: streep_hoofd # familie: hoofd # geld: +1 ]
    Je tekent een kortere route. Geen verwarming, wel jassen.
    "Dan kan het net," zegt Ravi.
+ [ Hulp vragen # id: streep_hulp # familie: hulp # leren: +1 ]
    ~ band = band + 1
    "Weet u nog iets, meneer Tan?"
    "De kerk," zegt hij. "Daar staat een volle batterij. Ik zie hem elke zondag."
+ [ Iets nieuws proberen # id: streep_nieuw # familie: nieuw # leren: +1 ]
    Je schrijft op een bord: stroom gezocht.
    Na tien minuten komt er een jongen. Met een bakfiets vol batterijen.
- {gekozen() != "": Ook zonder licht hielp dit: {gekozen()}.}
-> licht

=== licht
# beat: licht
# geluid: machine
# wie: meneer_tan
Precies dan gaat het licht aan. Alles zoemt weer.
Bij meneer Tan gaat de traplift omhoog. Helemaal alleen.
"Net te laat," zegt hij. "Dank jullie wel. Ik mag jullie graag."
+ [ "Morgen om tien uur thee?" # id: morgen_thee # beeld: coffee # wijst: mensen # geld: -1 ]
    ~ band = band + 1
    "Ik kijk in mijn agenda," zegt hij. "Ja."
+ [ "U krijgt een nieuwe batterij." # id: nieuwe_batterij # beeld: wrench # wijst: zorg # zekerheid: +1 ]
    Agnieszka schrijft het al op. Met de dikke stift.
+ [ "Nu ga ik naar huis." # id: naar_huis # beeld: house-line # wijst: tijd # energie: +1 ]
    "Dat zei ik drie uur geleden ook," zegt Ravi.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: agnieszka
Agnieszka loopt mee naar de tram. Ze rolt de kabel op.
Overal zit tape. Op één stuk staat: {door_gaat}.
{stekker:
    - "straat": Ernaast staan twaalf namen. De hele straat.
    - "geld": Ernaast staat: vijftig euro. Met een lachend gezicht.
    - else: Ernaast staat: traplift. Elf treden.
}
# beat: de_vraag
# wie: agnieszka
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. Je hebt nog één streepje. | Je hebt nog streepjes over, net als de bus.}
{band > 2: "Ik bel jou de volgende keer," zegt Agnieszka. "En jij? Wat ga jij doen?" | "En jij?" vraagt Agnieszka. "Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Vragen: wat doen wij hier zonder stroom?
Bij een zonnepaneel of een batterij gaan kijken.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Ook zonder stroom. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Ook zonder stroom. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar let jij hier op de stroom. Agnieszka helpt mee. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Agnieszka weet jou te vinden. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: agnieszka
De tram komt. De deuren gaan open.
Op de kabel zit een nieuwe sticker. Daar staat: wel lenen.
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
