// De gans is terug. Sector: winkel. Veranderingen: online en ai, vier dagen.
// Een lamp die een gans is: niemand houdt hem, tot vanavond. Wat de speler met hem doet, komt terug op de tram.
// Wat van één vak is, doen Agnieszka (magazijn) en Youssef (schermen en kassa's); wat de speler doet, komt uit de eigen kaarten.
// uitleg gans: een grote witte vogel
// uitleg magazijn: waar de spullen liggen die nog niet in de winkel staan
// uitleg stickers: papiertjes die plakken
// uitleg sticker: een papiertje dat plakt
// uitleg pakjes: kleine dozen met post
// uitleg plafond: de bovenkant van een kamer
// uitleg muts: iets warms voor op je hoofd
// uitleg wisselgeld: munten om terug te geven
// uitleg plakken: vastmaken met lijm
// uitleg elastiekje: een rond draadje dat kan rekken
// uitleg trompet: een ding van metaal, je blaast erop en het maakt muziek
// uitleg batterij: daar zit stroom in
// uitleg kassa: waar je betaalt

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
VAR gans = ""
VAR gezegd = 0
VAR meisje = 0
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
Dit zie je nu al. Je betaalt zelf, bij een scherm.
Het piept. Dan komt er een mens.
Thuis staat een doos. Die gaat terug.
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
Dit is een groot oud warenhuis. Elke hoek doet iets anders.
{hendel("online") == "veel": Beneden staat een muur van pakjes. | Voor de deur wachten al mensen.}
{hendel("ai") == "veel": In het plafond woont een stem. Zij weet elke prijs. | Elke prijs is een sticker. Klik, doet de tang.}
{geluid() != "": Je hoort {geluid()}.}
-> de_gans

=== de_gans
# beat: de_gans
# wie: agnieszka
Agnieszka van het magazijn zet iets voor je neer.
{hendel("online") == "veel": "Hij is terug," zegt ze. "De zevende keer." | "Hij staat hier nog," zegt ze. "Het zevende jaar."}
Het is een lamp. Het is een gans. Het licht zit in zijn buik.
+ [ "Zet hem in het raam." # id: gans_raam # beeld: storefront # wijst: zin # energie: +1 ]
    ~ gans = "raam"
    De gans kijkt de straat in. Een man blijft staan.
    Dan loopt hij snel door.
+ [ "Bij mij. Hij mag bij mij." # id: gans_mij # beeld: hand-heart # wijst: zorg # zekerheid: +1 ]
    ~ gans = "mij"
    "Dan ben jij nu zijn moeder," zegt Agnieszka.
    Zij geeft jou ook zijn batterij.
+ [ "Wat is er mis met hem?" # id: gans_mankeert # beeld: magnifying-glass # wijst: leergierig # leren: +1 ]
    ~ gans = "mankeert"
    "Niets," zegt Agnieszka. "Dat is het. Hij is helemaal goed.
    Hij is een gans."
- { hendel("ai") == "veel":
    -> de_stem
- else:
    -> de_tang
}

// Veel slimme computers: een stem die elk uur een prijs bedenkt.
=== de_stem
# beat: de_stem
# geluid: machine
# wie: youssef
"De gans kost vier euro," zegt de stem in het plafond.
Even later: "Vierhonderd euro."
Youssef staat op een ladder. Hij maakt de schermen.
"Ze leert nog," zegt hij. – "Van wie?" vraagt Agnieszka.
+ [ "Stem, waarom vierhonderd?" # id: stem_waarom # beeld: question # wijst: leergierig # leren: +1 ]
    "Gisteren keek een kind twaalf minuten," zegt de stem.
    "Dat is lang." Daar heeft ze gelijk in.
+ [ Je plakt er een prijs op. # id: stem_plak # beeld: tag # wijst: moed # zekerheid: +1 ]
    Vijfentwintig euro. "Dat klopt niet," zegt de stem.
    "Het plakt wel," zegt Agnieszka.
+ [ "Kan ze wat zachter, Youssef?" # id: stem_zacht # beeld: speaker-slash # wijst: tijd # energie: +1 ]
    Youssef draait iets. Nu fluistert de stem.
    "Vierhonderd," fluistert ze. Dat is erger.
- -> online_vroeg

// Weinig slimme computers: elfhonderd stickers.
=== de_tang
# beat: de_tang
# geluid: werk
# wie: agnieszka
Alles wordt tien cent duurder. Dat zijn duizend stickers.
Agnieszka heeft de prijstang. Klik. Klik. Klik. // uitleg prijstang: een tang die stickers maakt
"'s Nachts klik ik door," zegt ze. "Mijn man telt mee."
+ [ Je plakt met haar mee. # id: tang_mee # beeld: tag # wijst: samen # energie: -1 ]
    Bij driehonderd praten jullie over vroeger.
    Bij zevenhonderd over later. Dan zijn de stickers op.
+ [ "Laat mij die tang eens voelen." # id: tang_voelen # beeld: wrench # wijst: leergierig # leren: +1 ]
    Hij is zwaar en warm. Na tien keer klik je vanzelf.
    Er zit een sticker op jouw neus. Elf vijfennegentig.
+ [ "Tien cent? Dat merkt niemand." # id: tang_niemand # beeld: scales # wijst: eerlijk # geld: +1 ]
    "Mevrouw van de kaas wel," zegt Agnieszka.
    Mevrouw van de kaas staat achter je.
- -> online_vroeg

=== online_vroeg
{ hendel("online") == "veel":
    -> terug_met_de_post
- else:
    -> bent_u_van_hier
}

// Veel online: wat weg was, komt terug.
=== terug_met_de_post
# beat: terug_met_de_post
# geluid: machine
# wie: agnieszka
Een wagen rijdt achteruit. Piep, piep. Driehonderd pakjes komen terug.
Uit één doos komt een rode jurk. Agnieszka ruikt.
"Gedragen," zegt ze. "Op een feest. Met haring."
+ [ "Terug naar haar. Zo kan het niet." # id: post_terug # beeld: scales # wijst: eerlijk # zekerheid: -1 ]
    Morgen schrijft zij een boos bericht. Dat weet iedereen hier.
    De doos gaat toch terug.
+ [ "Wassen. Dan is hij tweedehands." # id: post_was # beeld: washing-machine # wijst: zin # leren: +1 ]
    Agnieszka weet hoe je haring uit zijde krijgt.
    Met azijn. Nu weet jij het ook.
+ [ Je belt haar. # id: post_bel # beeld: phone # wijst: mensen # energie: +1 ]
    "Het was de bruiloft van mijn ex," zegt ze.
    Jullie praten tien minuten. Zij houdt de jurk.
- -> vier_uren

// Weinig online: mensen, tassen, natte jassen.
=== bent_u_van_hier
# beat: bent_u_van_hier
# geluid: deur
# wie: klant
De deur gaat open. Natte jassen. Tassen. Kinderen.
"Bent u van hier?" vraagt een man.
{collega() != "": Die vraag hoor je de hele dag. {collega()} telt ze. | Die vraag hoor je de hele dag.}
+ [ "Ja. Loopt u mee?" # id: hier_mee # beeld: footprints # wijst: zorg # energie: -1 ]
    Drie trappen op, twee hoeken om. Hij zoekt de wc.
    Daarna koopt hij een kast.
+ [ "Ik ben van hier en daar." # id: hier_daar # beeld: smiley-wink # wijst: humor # energie: +1 ]
    Hij lacht. "Dan zoek ik iets voor hier," zegt hij.
    Achter hem wachten er negen.
+ [ "Ja. Wie was er eerst?" # id: hier_eerst # beeld: list # wijst: eerlijk # geld: +1 ]
    Een mevrouw met een hoed. Niemand zag haar.
    Zij koopt voor zes mensen.
- -> vier_uren

=== vier_uren
{ hendel("online") == "veel":
    { hendel("ai") == "veel":
        -> het_hek
    - else:
        -> de_trompet
    }
- else:
    { hendel("ai") == "veel":
        -> alles_gratis
    - else:
        -> de_pin
    }
}

// Veel online, veel slimme computers.
=== het_hek
# beat: het_hek
# plaats: werkplek, middag
# speel: kaart
# geluid: stilte
# wie: meneer_tan
Eén klant vandaag: meneer Tan. Het hek blijft dicht.
"U betaalde niet," zegt de stem.
"Ik kocht niets," zegt hij. – "Dat is vreemd," zegt de stem.
Leg een kaart neer.
+ [ Met je handen # id: hek_handen # familie: handen # energie: -1 ]
    Je voelt langs de kant. Achter een plaat zit een hendel.
    Het hek zucht. Meneer Tan ook.
+ [ Met mensen # id: hek_mensen # familie: mensen # zekerheid: +1 ]
    Je brengt thee en een stoel. Youssef is zo terug.
    "Laat dat hek maar," zegt meneer Tan. "Ik zit hier goed."
+ [ Met je hoofd # id: hek_hoofd # familie: hoofd # geld: -1 ]
    Je koopt één elastiekje, op zijn naam. Drie cent.
    "Dank u, meneer Tan," zegt de stem. Open.
+ [ Hulp vragen # id: hek_hulp # familie: hulp # energie: +1 ]
    "Stem," roept Agnieszka. "Hij werkt hier."
    "Welkom, collega," zegt de stem. Meneer Tan groeit een beetje.
+ [ Iets nieuws proberen # id: hek_nieuw # familie: nieuw # leren: +1 ]
    Je houdt de gans voor de camera.
    "Onbekende vogel," zegt de stem. Alles gaat open.
- {gekozen() != "": Naast de gans ligt jouw kaart: {gekozen()}.}
-> sam_zoekt

// Veel online, weinig slimme computers.
=== de_trompet
# beat: de_trompet
# plaats: werkplek, middag
# speel: kaart
# geluid: telefoon
# wie: agnieszka
Een vrouw belt. Zij stuurde de verkeerde doos terug.
Haar trompet zit erin. Om vier uur speelt ze.
Driehonderd dozen. Geen computer die zoekt.
Leg een kaart neer.
+ [ Met je handen # id: trompet_handen # familie: handen # energie: -1 ]
    Je tilt en je schudt. Een trompet is licht en maakt lawaai.
    Doos tweehonderd. Daar is hij.
+ [ Met mensen # id: trompet_mensen # familie: mensen # zekerheid: +1 ]
    "Wat zag u op de doos?" Je laat haar rustig denken.
    "Een vlek," zegt ze. "In de vorm van een hond."
+ [ Met je hoofd # id: trompet_hoofd # familie: hoofd # geld: +1 ]
    Waar woont ze? Achter het park. Die dozen haalden ze het laatst op.
    Dus staat haar doos vooraan.
+ [ Hulp vragen # id: trompet_hulp # familie: hulp # energie: +1 ]
    Je vraagt het café aan de overkant. Twaalf mensen komen.
    Eén vindt de trompet. Eén vindt zijn eigen broek.
+ [ Iets nieuws proberen # id: trompet_nieuw # familie: nieuw # leren: +1 ]
    Alle dozen in een rij op straat. Zij fietst erlangs.
    "Die," roept ze. Ze speelt meteen.
- {gekozen() != "": Naast de gans ligt jouw kaart: {gekozen()}.}
-> sam_zoekt

// Weinig online, veel slimme computers.
=== alles_gratis
# beat: alles_gratis
# plaats: werkplek, middag
# speel: kaart
# geluid: werk
# wie: youssef
De winkel is vol. Dan praat de stem, heel hard.
"Vandaag is alles gratis."
Eén tel is het stil. Dan rent iedereen.
"Dat heb ik haar niet geleerd," zegt Youssef. Leg een kaart neer.
+ [ Met je handen # id: gratis_handen # familie: handen # energie: -1 ]
    Je trekt de stekker eruit. Je schrijft groot: niet waar.
    Een man zet een bad weer neer.
+ [ Met mensen # id: gratis_mensen # familie: mensen # zekerheid: +1 ]
    Je klimt op een krat. "De koffie is gratis. De rest niet."
    Er wordt gelachen. Iemand gaf al een tv terug.
+ [ Met je hoofd # id: gratis_hoofd # familie: hoofd # geld: +1 ]
    Waar kwam dat vandaan? Youssef leest: "Vandaag is parkeren gratis."
    Eén woord ging mis.
+ [ Hulp vragen # id: gratis_hulp # familie: hulp # energie: +1 ]
    Meneer Tan gaat voor de deur staan, met zijn stok.
    Hij is bijna tachtig. Niemand durft erlangs.
+ [ Iets nieuws proberen # id: gratis_nieuw # familie: nieuw # leren: +1 ]
    Je laat de stem zelf sorry zeggen.
    Zij doet het elf keer. In vier talen. Dan zingt ze.
- {gekozen() != "": Naast de gans ligt jouw kaart: {gekozen()}.}
-> sam_zoekt

// Weinig online, weinig slimme computers.
=== de_pin
# beat: de_pin
# plaats: werkplek, middag
# speel: kaart
# geluid: werk
# wie: klant
Niemand kan pinnen. In de hele straat niet.
De rij staat tot aan de deur.
In de la ligt wisselgeld voor tien mensen.
"En nu?" vraagt de eerste. Leg een kaart neer.
+ [ Met je handen # id: pin_handen # familie: handen # energie: -1 ]
    Je pakt een schrift. Naam, bedrag, "morgen".
    Iedereen tekent. Eén man tekent met een hartje.
+ [ Met mensen # id: pin_mensen # familie: mensen # zekerheid: +1 ]
    "Wie heeft geld in zijn zak?" vraag jij hard.
    Ze lenen van elkaar. Twee mensen praten nog na zes uur.
+ [ Met je hoofd # id: pin_hoofd # familie: hoofd # geld: +1 ]
    Je rekent uit je hoofd, en rond. De rij gaat sneller.
    "Zo deed mijn vader het," zegt meneer Tan.
+ [ Hulp vragen # id: pin_hulp # familie: hulp # energie: +1 ]
    De bakker hiernaast heeft een emmer vol munten.
    "Dertig jaar gespaard," zegt hij. "Voor vandaag dus."
+ [ Iets nieuws proberen # id: pin_nieuw # familie: nieuw # leren: +1 ]
    Wie geen geld heeft, laat iets achter.
    Om zes uur liggen er vier horloges. En valse tanden.
- {gekozen() != "": Naast de gans ligt jouw kaart: {gekozen()}.}
-> sam_zoekt

=== sam_zoekt
# beat: sam_zoekt
# wie: sam
{in_handen() != "": In jouw handen: {in_handen()}. Sam, de chef, komt langs. | Sam, de chef, komt bij je staan.}
{stijgt(1) != "":
    "Wie leert dit: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Wie leert anderen wat jij kunt?"
}
{hendel("online") == "veel": "Daar komt werk bij," zegt Sam. | "Klanten vragen erom," zegt Sam.}
+ [ "Ik. In werktijd?" # id: zoekt_ik # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    {hendel("ai") == "veel": "De stem zegt: vier uur per week," zegt Sam. "Ik zeg vijf." | "Op maandag," zegt Sam. "Dan is het stil. Soms."}
+ [ "Komt er ook geld bij?" # id: zoekt_geld # beeld: coins # wijst: loon # geld: +1 ]
    {hendel("online") == "veel": "Zeventig cent per uur," zegt Sam. "Online telt elke cent." | "Op zaterdag een euro," zegt Sam. "Zaterdag is zwaar."}
+ [ "Nu niet. Zo is het goed." # id: zoekt_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Prima," zegt Sam. "Dan vraag ik het de gans."
- -> wat_zij_kan

=== wat_zij_kan
# beat: wat_zij_kan
# geluid: machine
# wie: youssef
{hendel("ai") == "veel": "Zij kan nu meer," zegt Youssef. | "In andere winkels is een stem," zegt Youssef.}
{daalt(1) != "":
    Hij leest van zijn scherm: {daalt(1)}.
- else:
    Hij leest van zijn scherm. Niets van jouw kaarten.
}
Dit kan zij niet: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
+ [ "Fijn. Dan heb ik mijn handen vrij." # id: kan_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Precies," zegt Youssef. "Ik heb er altijd te weinig."
+ {daalt(1) != ""} [ "Jammer. Dat kon ik goed." # id: kan_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Youssef knikt. "Mijn vader maakte radio's," zegt hij.
    "Hij mist de geur. Niet de radio's."
+ {daalt(1) == ""} [ "Jammer. Een mens praat terug." # id: kan_mens # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Zij ook," zegt Youssef. "Dat is juist het vervelende."
+ [ "Wat zeggen de cijfers?" # id: kan_wachten # beeld: eye # gevoel: afwachten ]
    "De een zegt: minder winkels. De ander: te weinig mensen ervoor."
    Youssef haalt zijn schouders op. "Allebei met cijfers."
- { hendel("ai") == "veel":
    -> zeven_keer_per_uur
- else:
    -> honderd_euro
}

// Veel slimme computers: de stem telt de speler. De speler wordt geholpen.
=== zeven_keer_per_uur
# beat: zeven_keer_per_uur
# speel: kaart
# geluid: stilte
# wie: youssef
"Jij lacht zeven keer per uur," zegt de stem. "Dat is weinig."
Op het scherm van Sam staat jouw naam in rood.
"Dat is niet netjes," zegt Youssef. "Ik help je."
Leg een kaart neer.
+ [ Met je handen # id: zeven_handen # familie: handen # energie: -1 ]
    Jij houdt de ladder. Youssef draait de camera naar de gans.
    "Nul keer," zegt de stem.
+ [ Met mensen # id: zeven_mensen # familie: mensen # zekerheid: +1 ]
    Drie klanten schrijven iets op voor Sam.
    "Lacht met de ogen," staat er. Drie keer.
+ [ Met je hoofd # id: zeven_hoofd # familie: hoofd # leren: +1 ]
    "Wat telt zij precies?" – "Tanden," zegt Youssef.
    Jij lacht met je mond dicht. Meer is het niet.
+ [ Hulp vragen # id: zeven_hulp # familie: hulp # energie: +1 ]
    ~ gezegd = 1
    "Kan dit uit?" Youssef gaat met jou mee naar Sam.
    Hij praat eerst. Dan durf jij ook.
+ [ Iets nieuws proberen # id: zeven_nieuw # familie: nieuw # geld: -1 ]
    ~ gezegd = 1
    "Ik wil niet geteld worden," zeg jij tegen Sam.
    Youssef komt naast je staan. Agnieszka ook. Het gaat uit.
- {gekozen() != "": Op tafel ligt jouw kaart: {gekozen()}.}
-> online_laat

// Weinig slimme computers: de kas klopt niet. De speler wordt geholpen.
=== honderd_euro
# beat: honderd_euro
# speel: kaart
# geluid: stilte
# wie: agnieszka
Jij telt de kas. Er is honderd euro te weinig.
Je telt nog een keer. Nog steeds.
Agnieszka ziet jouw gezicht. "Ik help je," zegt ze.
Leg een kaart neer.
+ [ Met je handen # id: honderd_handen # familie: handen # energie: -1 ]
    Jullie halen de la eruit. Helemaal.
    Achterin zit een briefje vast. Van honderd.
+ [ Met mensen # id: honderd_mensen # familie: mensen # zekerheid: +1 ]
    Agnieszka vraagt het rond. Rustig, zonder namen.
    Om vijf uur komt iemand iets terugbrengen.
+ [ Met je hoofd # id: honderd_hoofd # familie: hoofd # leren: +1 ]
    Jullie lezen alle bonnen. Eén van honderd staat er twee keer.
    "Bij mij was het duizend," zegt Agnieszka.
+ [ Hulp vragen # id: honderd_hulp # familie: hulp # energie: +1 ]
    ~ gezegd = 1
    Agnieszka gaat met jou mee naar Sam.
    "Dit gebeurt," zegt Sam. "Fijn dat je het zegt."
+ [ Iets nieuws proberen # id: honderd_nieuw # familie: nieuw # geld: -1 ]
    ~ gezegd = 1
    Je zegt het hardop, tegen iedereen. Het is even stil.
    Dan legt iedereen twee euro neer. Ook Sam.
- {gekozen() != "": Op tafel ligt jouw kaart: {gekozen()}.}
-> online_laat

=== online_laat
{ hendel("online") == "veel":
    -> elf_euro
- else:
    -> opa_kwijt
}

// Veel online: een vraag van een kind, op een scherm. De speler helpt.
=== elf_euro
# beat: elf_euro
# geluid: telefoon
# wie: kind
Er komt een bericht binnen.
"hoi ik ben 8. ik heb 11 euro. is de gans lief?"
Niemand weet wie hierop antwoordt. Dus jij.
+ [ "Ja. Hij bijt niet." # id: elf_lief # beeld: chat-text # wijst: humor # energie: +1 ]
    ~ meisje = 1
    "oke," schrijft ze. "ik ook niet."
    Het is het beste bericht van deze week.
+ [ "Ik bewaar hem voor jou." # id: elf_bewaar # beeld: gift # wijst: zorg # geld: -1 ]
    ~ meisje = 1
    Er komen elf hartjes terug. Voor elke euro één.
    Jij zet de gans apart.
+ [ "Zit er iemand bij jou?" # id: elf_iemand # beeld: shield-check # wijst: precies # zekerheid: +1 ]
    "mijn opa, maar hij is bij jullie. hij heet tan."
    Je vraagt het meneer Tan. Het klopt.
- -> vier_einden

// Weinig online: een kind alleen in de winkel. De speler helpt.
=== opa_kwijt
# beat: opa_kwijt
# geluid: werk
# wie: kind
Bij de gans staat een meisje van acht. Alleen.
Haar hand ligt op zijn buik. Die is warm.
"Ik ben mijn opa kwijt," zegt ze. "De gans ook."
+ [ Je zoekt met haar, hand in hand. # id: opa_hand # beeld: footprints # wijst: zorg # energie: -1 ]
    ~ meisje = 1
    Drie trappen. Dan ziet ze een stok.
    Opa is meneer Tan. Hij zocht haar ook.
+ [ "We wachten hier. Hij komt terug." # id: opa_wacht # beeld: hourglass # wijst: geduld # zekerheid: +1 ]
    ~ meisje = 1
    Wie zoekt, gaat terug naar waar het goed was.
    Daar komt meneer Tan. Hij is buiten adem.
+ [ "Hoe heet je opa?" # id: opa_naam # beeld: megaphone # wijst: vlug # energie: +1 ]
    "Opa," zegt ze. Je roept: "Opa, bij de gans."
    Er komen zes opa's. De vierde is het.
- -> vier_einden

=== vier_einden
{ hendel("online") == "veel":
    { hendel("ai") == "veel":
        -> zonder_deur
    - else:
        -> dozen_en_dozen
    }
- else:
    { hendel("ai") == "veel":
        -> is_dat_waar
    - else:
        -> een_stoel
    }
}

// Veel online, veel slimme computers: stil, schoon, en met weinig.
=== zonder_deur
# beat: zonder_deur
# geluid: stilte
# wie: sam
Sam leest voor. "De stem heeft gerekend.
Zonder deur en zonder licht kan het met twee mensen."
"En wie zet dan thee?" vraagt meneer Tan.
+ [ "Eén middag open. Om te voelen." # id: deur_middag # beeld: door-open # wijst: mensen # geld: -1 ]
    "Om te voelen?" vraagt de stem. "Wat is dat?"
    Sam schrijft het op. Woensdag.
+ [ "Ik ben één van die twee." # id: deur_twee # beeld: hand-arrow-up # wijst: zekerheid # zekerheid: +1 ]
    Sam is blij dat iemand het zegt.
    Agnieszka kijkt naar de gans. Die zegt ook niets.
+ [ "Laat mij die som zien." # id: deur_som # beeld: calculator # wijst: precies # leren: +1 ]
    Zij telde meneer Tan veertig keer. Als dief.
    De som begint opnieuw. Met jou erbij.
- -> vijf_voor_zes

// Veel online, weinig slimme computers: veel werk, achterin.
=== dozen_en_dozen
# beat: dozen_en_dozen
# geluid: werk
# wie: sam
Vierhonderd dozen gaan weg. Driehonderd komen terug.
Alles gaat door jullie handen. Die zijn zwart van het karton.
"Achter komen er tien plekken bij," zegt Sam. "Voor, in de winkel, gaat er één weg."
+ [ "Ik wil naar achter. Vaste uren." # id: dozen_achter # beeld: package # wijst: zekerheid # zekerheid: +1 ]
    Agnieszka maakt plaats aan haar tafel.
    "Radio of stilte?" vraagt ze. Dat is hier de grote vraag.
+ [ "De ene week voor, de andere achter." # id: dozen_week # beeld: arrows-clockwise # wijst: vrijheid # energie: +1 ]
    "Dat is lastig," zegt Sam. Hij kijkt naar zijn rooster.
    Dan is het ineens niet lastig.
+ [ "Terugsturen is gratis. Niet voor ons." # id: dozen_gratis # beeld: coins # wijst: eerlijk # geld: +1 ]
    Nu gaat het drie euro kosten. Er komen boze berichten.
    Het worden wel minder dozen.
- -> vijf_voor_zes

// Weinig online, veel slimme computers: de stem verkoopt, de mens legt uit.
=== is_dat_waar
# beat: is_dat_waar
# geluid: werk
# wie: sam
De stem weet alles van alle spullen. De klant luistert.
Dan draait de klant zich om, naar jou. "Is dat waar?"
"Dertig keer vandaag," zegt Sam. "Zij verkoopt. Jullie kijken het na."
+ [ "Dan willen wij haar loon." # id: waar_loon # beeld: coins # wijst: loon # geld: +1 ]
    "Zij krijgt niets," zegt Sam. "Precies," zeg jij.
    Sam lacht. Dan rekent hij.
+ [ "Leer mij hoe zij kiest." # id: waar_leren # beeld: student # wijst: leergierig # leren: +1 ]
    Youssef laat het zien. Zij raadt wat duur is en past.
    Nu kun jij zeggen wat er klopt.
+ [ "Op zaterdag gaat zij uit." # id: waar_uit # beeld: power # wijst: moed # energie: +1 ]
    "Op zaterdag praten wij zelf," zeg jij. Sam wil het proberen.
    De stem vindt het een goed idee. Dat zegt ze altijd.
- -> vijf_voor_zes

// Weinig online, weinig slimme computers: vol, druk, en de hele dag op de benen.
=== een_stoel
# beat: een_stoel
# geluid: werk
# wie: sam
Het was de hele dag vol. Niemand zat. Jouw benen trillen.
"De beste dag van het jaar," zegt Sam. "Ik wil zondag ook open."
Agnieszka trekt haar schoenen uit.
+ [ "Zondag is van ons." # id: stoel_zondag # beeld: sun # wijst: tijd # energie: +1 ]
    "De overkant is wel open," zegt Sam.
    "Dan ga ik daar kijken," zegt Agnieszka. "Met een stoel."
+ [ "Een stoel. Op elke plek één." # id: stoel_stoel # beeld: armchair # wijst: moed # zekerheid: +1 ]
    Sam kijkt alsof hij het woord voor het eerst hoort.
    Drie trappen hoger verkopen ze stoelen. Het is zo geregeld.
+ [ "Zondag open. Dubbel geld." # id: stoel_dubbel # beeld: coins # wijst: loon # geld: +1 ]
    "Anderhalf," zegt Sam. "Dubbel," zeggen jullie. Met zijn achten.
    Het wordt dubbel.
- -> vijf_voor_zes

=== vijf_voor_zes
# beat: vijf_voor_zes
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: klant
Vijf voor zes. Dan komt er altijd nog iemand.
{hendel("online") == "veel": Hij staat op het scherm. Zijn gezicht is groot. | Hij staat voor je. Zijn jas is nat.}
"Ik zoek iets," zegt hij. "Ik weet niet wat."
Leg een kaart neer.
+ [ Met je handen # id: zes_handen # familie: handen # energie: -1 ]
    Je laat drie dingen zien, één voor één.
    "Die," zegt hij. Hij wijst naar een vierde.
+ [ Met mensen # id: zes_mensen # familie: mensen # geld: -1 ]
    "Voor wie is het?" – "Mijn vrouw. We praten al weken niet."
    "Bel haar," zeg jij. Hij koopt niets. Hij bedankt je lang.
+ [ Met je hoofd # id: zes_hoofd # familie: hoofd # geld: +1 ]
    "Wat heeft ze al?" – "Alles," zegt hij.
    Dus iets wat je opeet. Een taart.
+ [ Hulp vragen # id: zes_hulp # familie: hulp # energie: +1 ]
    "Sokken," roept Agnieszka van ver.
    Het worden sokken. Hij huilt bijna. Van blijdschap.
+ [ Iets nieuws proberen # id: zes_nieuw # familie: nieuw # leren: +1 ]
    Je laat hem de gans zien. Hij kijkt lang.
    "Nee," zegt hij. "Zo erg is het nou ook weer niet."
- {gekozen() != "": Dit legde jij erbij: {gekozen()}.}
-> op_de_halte

=== op_de_halte
# beat: op_de_halte
# plaats: halte, avond
# geluid: tram
# wie: agnieszka
"De gans is weg," zegt Agnieszka bij de tram.
{hendel("ai") == "veel": "De stem vroeg ineens elf euro. Eén minuut lang." | "Er zat ineens een sticker op. Elf euro. Niemand zag wie."}
{hendel("online") == "veel": "Hij mag ook weer terug, denk ik," zegt ze. | "Zeven jaar," zegt ze. "Het is nu zo leeg."}
# beat: de_vraag
# wie: agnieszka
{ gans:
    - "mij": Zijn batterij zat in jouw zak. Die is ook weg.
    - "raam": In het raam staat nu niets. Je keek er twee keer naar.
    - else: Hij was helemaal goed. Dat wist jij als eerste.
}
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
"En jij?" vraagt Agnieszka. "Wat ga jij doen?"
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Een computer één ding vragen. Kijken of het klopt.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek.
        - "niet_terug": Over een jaar doe jij ander werk.
        - else: Over een jaar kun jij hier veel meer.
    }
    {gezegd > 0: Wat jij zei, zeggen anderen nu ook. | Wie twijfelt, komt eerst naar jou toe.}
    Dat is een stap.
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar doe jij een andere taak.
    {hendel("online") == "veel": Jij praat met wie thuis iets koopt. | Jij laat nieuwe mensen alle hoeken zien.}
    Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {dichtbij(1) != "": Over een jaar doe jij nieuw werk: {dichtbij(1)}. | Over een jaar doe jij iets heel nieuws.}
    {hendel("ai") == "veel": Wat een computer zegt, kijk jij na. | Met mensen praten doe jij daar ook.}
    Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: kind
De tram komt. Achterin zit een meisje naast haar opa.
{meisje > 0: Op haar schoot brandt een gans. Zij zwaait. | Op haar schoot brandt een gans.}
{ gans == "mij": Zij geeft hem een kus. Hij kijkt naar jou. | Iedereen kijkt. Niemand lacht. Hij is zo mooi.}
-> END

// Wat Inky zegt als het zonder het spel speelt.
=== function beroep()
~ return "verkoper"
=== function kan(n)
{ n:
    - 1: ~ return "klanten helpen"
    - 2: ~ return "op de tijd letten"
    - else: ~ return "samenwerken met collega's"
}
=== function stijgt(n)
~ return "uitleggen hoe iets werkt"
=== function naast(n)
~ return "klanten helpen"
=== function daalt(n)
~ return "prijzen plakken"
=== function blijft(n)
~ return "een boze klant kalm maken"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "negen uur"
=== function geluid()
~ return "stemmen"
=== function in_handen()
~ return "een doos"
=== function collega()
~ return "Turbo"
=== function eerste_ding()
~ return "het licht aandoen"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "receptionist"
