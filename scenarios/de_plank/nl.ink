// Ik ben regel 12. Verandering: regels en veiligheid (regels = veel). Voor elk beroep. De speler wordt geholpen.
// De sleutel zit aan een plank van een halve meter. De speler raakt hem kwijt, en dan blijkt dat elke regel iemands slechte dag is.
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
VAR doorgaan = ""
VAR gezegd = ""
VAR regel = ""
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
Dit zie je nu al. Er gaat iets mis op het werk.
Een week later hangt er een regel.
Na een jaar weet niemand meer waarom.
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
{geluid() != "": Je hoort {geluid()}. En een hond, buiten. | Je hoort een hond, buiten.}
# beat: regel_30
# wie: daan
Van Daan krijg je een sleutel.
Hij zit aan een plank van een halve meter.
{plek():
    - "mensen": Het is de sleutel van de voordeur.
    - "weg": Het is de sleutel van alle wagens.
    - "buiten": Het is de sleutel van de schuur.
    - "bureau": Het is de sleutel van de kast met papieren.
    - "dieren": Het is de sleutel van het grote hek.
    - "machines": Het is de sleutel die alles aanzet.
    - else: Het is de sleutel van de grote kast.
}
"Regel 30," zegt Daan. "Zo raakt niemand hem kwijt."
+ [ "Een halve meter? Echt?" # id: halve_meter # beeld: ruler # wijst: humor # energie: +1 ]
    "De vorige zat aan een lepel," zegt Daan. "Die is weg."
+ [ "Ik doe hem aan mijn riem." # id: aan_riem # beeld: key # wijst: precies # zekerheid: +1 ]
    Nu kun je niet meer zitten. De hond bij het raam kijkt mee.
+ [ "Waar komt regel 30 vandaan?" # id: waar_vandaan # beeld: question # wijst: leergierig # leren: +1 ]
    "Elke regel komt van iemand," zegt Daan. Achter hem hoest Hans.
- -> op_slot

=== op_slot
# beat: op_slot
# speel: kaart
# geluid: werk
# wie: daan
{plek():
    - "mensen": Er komen twintig mensen. Wat ze willen, zit op slot.
    - "weg": Er komen drie ritten tegelijk. Elke wagen zit op slot.
    - "buiten": Er komt regen. Alles wat je nodig hebt, zit op slot.
    - "bureau": Iedereen wil een papier. Elk papier zit op slot.
    - "dieren": De dieren hebben honger. Het eten zit op slot.
    - "machines": Het is druk. Elke machine zit op slot.
    - else: Het is druk. Alles wat je nodig hebt, zit op slot.
}
Jij hebt de sleutel. En een plank.
Leg een kaart neer.
+ [ Met je handen # id: slot_handen # familie: handen # energie: -1 ]
    Je werkt met één arm. Onder de andere zit de plank.
+ [ Met mensen # id: slot_mensen # familie: mensen # zekerheid: +1 ]
    "Houdt u even vast?" De plank gaat van hand naar hand.
+ [ Met je hoofd # id: slot_hoofd # familie: hoofd # geld: +1 ]
    Je doet alles in één keer open. Daarna heeft de plank vrij.
+ [ Hulp vragen # id: slot_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    Daan draagt de plank achter je aan. Als een schilderij.
+ [ Iets nieuws proberen # id: slot_nieuw # familie: nieuw # leren: +1 ]
    Je legt de plank op je hoofd. Zo lopen ze in films ook.
- {gekozen() != "": Dat ging goed, dankzij dit: {gekozen()}.}
-> weg

=== weg
# beat: weg
# geluid: stilte
# wie: niemand
Dan leg je hem neer. Eén seconde.
Je draait je om. Geen sleutel. Geen plank.
Op de muur staat: wie hem kwijt is, zegt het meteen.
+ [ "Daan, ik ben hem kwijt." # id: meteen # beeld: megaphone # wijst: eerlijk # zekerheid: -1 ]
    ~ gezegd = "meteen"
    Daan schrikt niet. Hij steekt zijn hand uit.
+ [ Je zoekt eerst zelf. # id: zelf_zoeken # beeld: magnifying-glass # wijst: moed # energie: -1 ]
    ~ gezegd = "later"
    Je kijkt achter alles. Twee keer. Dan staat Daan daar. Hij steekt zijn hand uit.
+ [ "Daan? Regel 30 werkt niet." # id: werkt_niet # beeld: smiley-wink # wijst: humor # energie: +1 ]
    ~ gezegd = "meteen"
    ~ band = band + 1
    Daan lacht zo hard dat Hans komt kijken. Dan steekt hij zijn hand uit.
- -> regel_12

=== regel_12
# beat: regel_12
# wie: daan
"Dag," zegt Daan. "Ik ben regel 12."
Regel 12: geen ballonnen bij de ventilator.
"Elke regel hier is een slechte dag van iemand."
# beat: regel_4
# wie: hans
"Ik ben regel 4," zegt Hans. "Eerst kijken, dan achteruit."
{collega() != "": "{collega()} is regel 19. Daar praten we niet over." | "Regel 19 is al met pensioen. Daar praten we niet over."}
"Regel 30 ben ik ook. Toen hing er een lepel aan."
-> lotte_belt

=== lotte_belt
# beat: lotte_belt
# geluid: telefoon
# wie: lotte
Lotte belt, van boven. "De sleutel is weg, hoor ik."
{stijgt(1) != "":
    "Het werk ligt nu toch stil. Wie leert straks dit: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Het werk ligt nu toch stil. Wie vertelt nieuwe mensen straks waarom een regel er is?"
}
+ [ "Ik? Ik ben de sleutel kwijt." # id: ik_kwijt # beeld: student # wijst: leergierig # leren: +1 ]
    "Daarom," zegt Lotte. "Van jou geloven ze het."
+ [ "Betaal ik dit zelf?" # id: betaal_ik # beeld: coins # wijst: loon # geld: +1 ]
    "Nee," zegt Lotte. "Per ongeluk is per ongeluk. Dat staat in de wet."
+ [ "Nu niet. Eerst de plank." # id: eerst_plank # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Goed," zegt Lotte. "Ik kijk even onder mijn stoel. Je weet maar nooit."
- -> wij_zoeken

=== wij_zoeken
# beat: wij_zoeken
# plaats: werkplek, middag
# geluid: deur
# wie: daan
"Wij zoeken," zegt Daan. "Wie iets kwijt is, kijkt te snel."
"Er is nog één oude sleutel, voor één ding."
{in_handen() != "": "Dit heb je nog: {in_handen()}. Wat gaat door?" | "Wat gaat door?"}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ doorgaan = kan(1)
    Jij begint. Buiten roepen ze. "Plank," roepen ze. "Plank."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ doorgaan = kan(2)
    Jij begint. Buiten roepen ze. "Plank," roepen ze. "Plank."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ doorgaan = kan(3)
    Jij begint. Buiten roepen ze. "Plank," roepen ze. "Plank."
+ [ "Ik wil mee zoeken." # id: mee_zoeken # beeld: binoculars # wijst: samen # energie: -1 ]
    ~ doorgaan = kan(1)
    "Tien minuten," zegt Daan. Daarna brengt hij je terug naar je werk.
- -> hans_zoekt

=== hans_zoekt
# beat: hans_zoekt
# geluid: stilte
# wie: hans
Hans komt bij je staan. Zijn haar zit vol stof.
{andere():
    - "robots_veel": "De robots zoeken ook," zegt hij. "Ze vonden mij al twee keer."
    - "robots_weinig": "We hadden hier één robot," zegt hij. "Die is regel 27."
    - "ai_veel": "De computer weet het," zegt hij. "Hij ligt waar hij ligt."
    - "ai_weinig": "Geen camera's hier," zegt hij. "Alleen ogen. Oude."
    - "mensen_veel": "Wij zoeken met drie mensen," zegt hij. "Dat duurt tot december."
    - "mensen_weinig": "Wij zoeken met twaalf," zegt hij. "Eén heeft een plank. Een andere."
    - "groen_veel": "In de bak voor oud hout liggen veertig planken," zegt hij.
    - "zorg_veel": "Een vrouw van tachtig zag een plank rennen," zegt hij. "Ja, ja."
    - "online_veel": "Iemand bestelde al een nieuwe plank," zegt hij.
    - else: "Achter de kast lag een lepel," zegt hij.
}
{daalt(1) != "": -> regel_29 | -> geen_regel}

=== regel_29
# beat: regel_29
# wie: hans
Hij leest regel 29 voor. Die gaat over machines.
Dit mogen ze nu overnemen: {daalt(1)}.
Dit mogen ze niet: {blijft(1) != "":{blijft(1)}|{doorgaan}}.
+ [ "Fijn. Dat is veiliger." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Zeker," zegt Hans. "Een machine raakt niets kwijt. Behalve stroom."
+ [ "Jammer. Daar was ik goed in." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Ja," zegt Hans. "Daar is geen regel voor, voor jammer."
+ [ "Eerst zien of dat goed gaat." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Gaat het mis, dan komt er een regel bij," zegt Hans.
- -> zes_uur

=== geen_regel
# beat: geen_regel
# wie: hans
Hij kijkt hoe jij werkt. Dan leest hij alle dertig regels.
"Niet één gaat over dit: {blijft(1) != "":{blijft(1)}|{doorgaan}}."
"Dat zit in jou," zegt hij. "Een machine kan dat niet lezen."
+ [ "Fijn. Daar zit het goed." # id: doe_het_zo # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Zeg het zacht," zegt Hans. "Anders maken ze er een regel van."
+ [ "Jammer. Een regel geeft mij rust." # id: wil_regel # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Hans wijst. "Neem regel 19," zegt hij. "Niemand gebruikt hem."
+ [ "Het komt nog wel op de muur." # id: komt_nog # beeld: hourglass # gevoel: afwachten ]
    "Dan hoop ik op een korte regel," zegt Hans.
- -> zes_uur

=== zes_uur
# beat: zes_uur
# plaats: werkplek, avond
# geluid: deur
# wie: lotte
Lotte staat er. "Om zes uur gaan alle sloten eruit," zegt ze. "Dat is regel 8."
Ze ziet jouw gezicht.
"Regel 1: koffie uit," zegt ze. "Dat was ik. De oude muur was zwart."
# beat: bonk
# speel: kaart
# geluid: deur
# wie: hond
Bonk. Het komt van de deur. Bonk.
Daar staat de hond. In zijn bek zit een plank. Dwars.
De hond past. De plank niet. Doe jij een stap, dan rent hij.
Leg een kaart neer.
+ [ Met je handen # id: bonk_handen # familie: handen # energie: -1 ]
    Op je knieën. Je draait de plank, heel langzaam.
    De hond draait mee.
+ [ Met mensen # id: bonk_mensen # familie: mensen # zekerheid: +1 ]
    "Zit," zeg jij.
    De hond zit. Hans ook.
+ [ Met je hoofd # id: bonk_hoofd # familie: hoofd # geld: +1 ]
    Jij loopt weg. Alsof je die plank niet wilt.
    Dat vindt de hond niet goed. Hij brengt je de plank.
+ [ Hulp vragen # id: bonk_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Daan?" Daan heeft al een langere stok.
    De hond denkt na. Hij ruilt.
+ [ Iets nieuws proberen # id: bonk_nieuw # familie: nieuw # leren: +1 ]
    Je gaat plat op de grond liggen.
    De hond legt de plank op je buik. En zijn hoofd.
- {gekozen() != "": Eén kaart was genoeg: {gekozen()}.}
-> regel_31

=== regel_31
# beat: regel_31
# wie: lotte
Lotte pakt een pen. "Dit wordt regel 31," zegt ze. "Hij is van jou. Wat komt er te staan?"
+ [ "Wie iets kwijt is, krijgt hulp." # id: krijgt_hulp # beeld: users # wijst: samen # zekerheid: +1 ]
    ~ regel = "hulp"
    Lotte schrijft het op. "Die had ik graag gehad," zegt Hans. "Twee keer."
+ [ "Geen plank bij een hond." # id: geen_plank # beeld: dog # wijst: precies # energie: +1 ]
    ~ regel = "hond"
    De hond kijkt alsof hij kan lezen.
+ [ "Streep eerst regel 30 door." # id: streep_door # beeld: eraser # wijst: moed # leren: +1 ]
    ~ regel = "minder"
    Lotte twijfelt. Dan zet ze een streep. Er ging nog nooit een regel weg. Hans klapt.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: daan
Daan loopt mee naar de tram. Hij heeft de plank. Er staan tanden in.
En er staat, met stift: {doorgaan}.
"Dat deed jij," zegt hij. "Toen alles op slot zat."
# beat: de_vraag
# wie: daan
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je bent moe. De slechte dag liep goed af. | Je loopt lichter, zonder plank.}
{gezegd == "meteen": "Jij zei het meteen," zegt Daan. | "Ik zocht toen ook zelf," zegt Daan. "Drie uur."}
{band > 2: "Een goede slechte dag. Wat ga jij doen?" | "Dag, regel 31. Wat ga jij doen?"}
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Vragen: van wie komt deze regel?
Eén keer zeggen: dat was ik.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek. Het werk ken je al. Dat is een stap.
        - "niet_terug": Over een jaar doe jij ander werk. Wat goed was, nam je mee. Dat is een stap.
        - "school": Over een jaar kun jij hier veel meer. Daan vraagt het aan jou. Dat is een stap.
        - else: Over een jaar kun jij hier veel meer. Daan vraagt het aan jou. Dat is een stap.
    }
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar leer jij anderen de regels. Daan helpt je daarbij. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Daan stuurt jou een plank. Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hond
De tram komt. De hond wil mee. Hij heeft een tak gevonden.
{regel:
    - "hond": Dwars. Bonk. Daar staat nog niets over in regel 31.
    - "minder": Dwars. Bonk. Geen regel die hem tegenhoudt.
    - else: Dwars. Bonk. Jij draait hem recht. Dat is regel 31.
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
