// Net als altijd. Sector: hair and beauty. Winds: online and zorg, each veel or weinig: four days in one salon.
// The running thing: a photo in the mirror, a woman with green hair, 1977; and what Daan writes in soap, back at the end.
// The player helps Mrs Bos to something new and is helped by Daan. What stands in { } comes from the player and may be empty.

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
EXTERNAL in_handen()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR online = ""
VAR zorg = ""
VAR eigen = ""
VAR foto = "spiegel"
VAR groen = ""
VAR eerste_weg = "Ik blijf en ik groei hier."

-> nu_al

=== nu_al
~ online = hendel("online")
~ zorg = hendel("zorg")
{situatie():
    - "kwijt":
~ eerste_weg = "Hetzelfde werk, op een andere plek."
    - "niet_terug":
~ eerste_weg = "Ik neem mee wat goed was."
    - "school":
~ eerste_weg = "Ik houd deze richting. Die past."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
Dit zie je nu al. In een salon kijkt iemand op haar telefoon.
Zij boekt haar volgende keer.
Naast haar zit iemand van tachtig. Die belt liever.
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
Salon De Spiegel: haar, huid, handen en voeten.
{eerste_ding() != "": Eerst doe je dit: {eerste_ding()}.}
# beat: foto
# wie: daan
In de grote spiegel zit een foto, tussen glas en lijst.
Een vrouw met groen haar, op een brommer. 1977.
"Niemand weet wie dat is," zegt Daan. "En ik weet alles."
+ [ Je haalt de foto eruit. # id: foto_eruit # beeld: camera # wijst: leergierig # leren: +1 ]
    ~ foto = "tas"
    Achterop staat niets. Je stopt hem bij je spullen.
+ [ "Laat haar zitten. Zij hoort hier." # id: foto_laten # beeld: heart # wijst: zorg # zekerheid: +1 ]
    Daan wast haar glas. Zij heeft de schoonste plek van de salon.
+ [ "Dat was jij, Daan." # id: dat_was_jij # beeld: smiley-wink # wijst: humor # energie: +1 ]
    "In 1977?" Daan denkt na. "Dan ben ik lang jong gebleven."
- {zorg == "veel": -> bankje | -> stille_straat}

=== bankje
# beat: bankje
# geluid: deur
# wie: fatma
Op het bankje zitten vier mensen van tachtig. Te vroeg, allemaal.
Er staan vijf rollators bij de deur. Ze zitten in elkaar vast.
"De helft komt voor het praten," zegt Fatma. Zij is de baas.
+ [ "Dan praten we. Dat hoort erbij." # id: dan_praten # beeld: chats-circle # wijst: mensen # energie: -1 ]
    Om half elf weet jij alles van één heup.
+ [ "Wie betaalt dat praten?" # id: wie_betaalt # beeld: coins # wijst: eerlijk # geld: +1 ]
    Fatma rekent. "Vijf minuten extra, twee euro. Dat is eerlijk."
+ [ Je haalt de rollators uit elkaar. # id: rollators_los # beeld: wrench # wijst: geduld # zekerheid: +1 ]
    De vijfde is van niemand. Die blijft.
- -> waarmee

=== stille_straat
# beat: stille_straat
# geluid: stilte
# wie: fatma
Buiten rennen twee mensen van tachtig voorbij. In korte broek.
"Die hebben niemand nodig," zegt Fatma. Zij is de baas.
Drie stoelen zijn leeg. Het ruikt naar schone handdoeken.
+ [ "Dan praten we met wie er is." # id: wie_er_wel_is # beeld: chats-circle # wijst: mensen # energie: +1 ]
    Dat is de man van de post. Hij heeft mooie nagels.
+ [ "Zet een stoel op de stoep." # id: stoel_buiten # beeld: armchair # wijst: moed # leren: +1 ]
    Er gaat iemand zitten. Ze wil weten hoe laat het is. Toch een gesprek.
+ [ "Krijg ik mijn uren nog wel?" # id: mijn_uren # beeld: clock # wijst: eerlijk # zekerheid: -1 ]
    "Deze week wel," zegt Fatma. Ze kijkt er eerlijk bij.
- -> waarmee

=== waarmee
# beat: waarmee
# wie: daan
Daan wast haar, vouwt handdoeken en kent iedereen.
"Wie doet wat?" vraagt hij. Hij schrijft het op de spiegel, met zeep.
{in_handen() != "": Jij hebt al iets vast: {in_handen()}. | Je handen ruiken al naar zeep.}
+ [ {groot(kan(1))} # id: zeep_een # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    Daan schrijft het groot. Met jouw naam erachter.
+ {kan(2) != ""} [ {groot(kan(2))} # id: zeep_twee # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    Daan schrijft het op, met een hartje erbij. "Dat is voor de sfeer."
+ {kan(3) != ""} [ {groot(kan(3))} # id: zeep_drie # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    Daan schrijft het op. "En ik doe de koekjes," zegt hij.
+ [ "Wat er in de stoel komt." # id: wat_er_komt # beeld: armchair # wijst: vrijheid # energie: -1 ]
    ~ eigen = kan(1)
    "Dat is geen antwoord," zegt Daan. Hij kiest er één voor jou.
- {online == "veel": -> app | -> boek}

=== app
# beat: app
# speel: kaart
# geluid: telefoon
# wie: daan
Een app deelt de dag in. Elke klant: vijfentwintig minuten.
Nu zijn er twee mensen geboekt op één stoel.
Ze zitten er allebei, op één bil.
Leg een kaart neer.
+ [ Met je handen # id: app_handen # familie: handen # energie: -1 ]
    Jij begint bij de één. Na tien minuten ruilen ze.
+ [ Met mensen # id: app_mensen # familie: mensen # energie: +1 ]
    "Kennen jullie elkaar?" Van school. Nu wachten ze graag op elkaar.
+ [ Met je hoofd # id: app_hoofd # familie: hoofd # zekerheid: +1 ]
    De één haalt een trein. De ander wacht op een hond. Dus eerst de trein.
+ [ Hulp vragen # id: app_hulp # familie: hulp # energie: +1 ]
    Daan komt met een kruk en twee koekjes. Zo simpel was het.
+ [ Iets nieuws proberen # id: app_nieuw # familie: nieuw # leren: +1 ]
    Twee stoelen naast elkaar, één gesprek. Ze boeken zo meteen weer.
- {gekozen() != "": Daan schrijft jouw kaart op de spiegel: {gekozen()}.}
-> fatma_vraagt

=== boek
# beat: boek
# speel: kaart
# geluid: telefoon
# wie: daan
De agenda is een boek. Op dinsdag zit koffie.
Onder de vlek staan vier namen. Ineens wachten er zes mensen.
"Gaat u nog op vakantie?" vraagt Daan aan iedereen.
Leg een kaart neer.
+ [ Met je handen # id: boek_handen # familie: handen # energie: -1 ]
    Jij neemt de eerste. Het boek droogt onder de föhn.
+ [ Met mensen # id: boek_mensen # familie: mensen # energie: +1 ]
    "Wie was er eerst?" Dat weten ze precies. Eén man staat op voor zijn buurvrouw.
+ [ Met je hoofd # id: boek_hoofd # familie: hoofd # zekerheid: +1 ]
    Je voelt op de achterkant. De pen drukte hard. Vier namen.
+ [ Hulp vragen # id: boek_hulp # familie: hulp # energie: +1 ]
    "Daan?" Daan weet het uit zijn hoofd. Ook wie er niet eerst was.
+ [ Iets nieuws proberen # id: boek_nieuw # familie: nieuw # leren: +1 ]
    Nummers trekken, uit de pot met haarspelden. Nummer zes juicht.
- {gekozen() != "": Daan schrijft jouw kaart op de spiegel: {gekozen()}.}
-> fatma_vraagt

=== fatma_vraagt
# beat: fatma_vraagt
# geluid: werk
# wie: fatma
{zorg == "veel": "Er komen steeds meer klanten van tachtig," zegt Fatma. | "Ik heb steeds minder vaste klanten," zegt Fatma.}
{stijgt(1) != "":
    "Wie leert dit: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Wie leert een ander wat jij kunt?"
}
+ [ "Ik. Maar wel betaald." # id: wel_betaald # beeld: student # wijst: leergierig, loon # leren: +1 ]
    "Maandag zijn we dicht," zegt Fatma. "Dan betaal ik je om te leren."
+ [ "Is er straks werk genoeg?" # id: werk_genoeg # beeld: chart-bar # wijst: eerlijk # zekerheid: -1 ]
    // bron: ROA AIS tot 2030, kappers en schoonheidsspecialisten: groot tekort verwacht, vraag groeit nauwelijks
    "Er zijn te weinig mensen, las ik. En bijna geen extra werk."
    "Hoe kan dat allebei?" – "Veel van ons stoppen," zegt Fatma.
+ [ "Nu niet. Ik sta veel te lang." # id: sta_de_hele_dag # beeld: footprints # wijst: zekerheid # energie: +1 ]
    "Dat weet ik," zegt ze. "Ik sta al dertig jaar."
- {zorg == "veel": -> heup | -> iets_anders}

=== heup
# beat: heup
# speel: kaart
# geluid: werk
# wie: daan
Een man van negentig kan niet in de stoel.
Zijn heup wil niet. "Dan maar niet," zegt hij.
Hij pakt zijn stok. Hij heeft morgen een feest.
Leg een kaart neer.
+ [ Met je handen # id: heup_handen # familie: handen # energie: -1 ]
    Een kussen hier, een rol daar. Jij buigt je knieën. Nu gaat het.
+ [ Met mensen # id: heup_mensen # familie: mensen # energie: +1 ]
    "Wat gaat wel?" – "Staan," zegt hij. "Ik was kok." Dus hij staat.
+ [ Met je hoofd # id: heup_hoofd # familie: hoofd # zekerheid: +1 ]
    Je draait niet hem, maar de stoel. Hij zakt er vanzelf in.
+ [ Hulp vragen # id: heup_hulp # familie: hulp # energie: +1 ]
    Daan geeft hem een arm, als bij een bruid. Eén, twee, zit.
+ [ Iets nieuws proberen # id: heup_nieuw # familie: nieuw # leren: +1 ]
    De vijfde rollator heeft een zitje. Die past precies voor de spiegel.
- {gekozen() != "": Naast de kam ligt jouw kaart: {gekozen()}.}
{online == "veel": -> ster | -> kassa}

=== iets_anders
# beat: iets_anders
# speel: kaart
# geluid: deur
# wie: jongen
Het is weer stil. Eén klant: een jongen. Morgen heeft hij een gesprek voor werk.
"Maak iets van mij," zegt hij. "Iets anders."
Hij weet niet wat.
Leg een kaart neer.
+ [ Met je handen # id: anders_handen # familie: handen # energie: -1 ]
    Fatma doet zijn haar. Jij doet de rest. Hij loopt rechtop weg.
+ [ Met mensen # id: anders_mensen # familie: mensen # energie: +1 ]
    "Wie wil je zijn, morgen?" – "Mezelf," zegt hij. "En op tijd."
+ [ Met je hoofd # id: anders_hoofd # familie: hoofd # zekerheid: +1 ]
    Je bekijkt hem van links. "Ga morgen zo zitten," zeg jij. "Raam rechts."
+ [ Hulp vragen # id: anders_hulp # familie: hulp # energie: +1 ]
    Fatma kijkt, Daan kijkt, de postbode kijkt. Drie meningen. Eén goede.
+ [ Iets nieuws proberen # id: anders_nieuw # familie: nieuw # leren: +1 ]
    Jij speelt de baas. Dan ruilen jullie. Daan geeft hem drie keer de baan.
- {gekozen() != "": Naast de kam ligt jouw kaart: {gekozen()}.}
{online == "veel": -> ster | -> kassa}

=== ster
# beat: ster
# plaats: werkplek, middag
# geluid: telefoon
# wie: daan
{daalt(1) != "": Dit doet een computer nu: {daalt(1)}. | De computer doet een klein deel. Niets van jouw kaarten.}
Dit doet hij niet: {blijft(1) != "":{blijft(1)}|{eigen}}.
Klanten geven jou een cijfer, met sterren.
"Jij hebt er vier," zegt Daan. "Ik vijf. Ik doe de koekjes."
+ [ "Fijn. Minder papier voor mij." # id: sterren_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "En meer koekjes," zegt Daan. Hij doet er één op jouw schotel.
+ {daalt(1) != ""} [ "Jammer. Dat deed ik graag zelf." # id: sterren_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Doe het stiekem," zegt Daan. "Ik tel ook nog op mijn vingers."
+ {daalt(1) == ""} [ "Jammer. Een ster zegt zo weinig." # id: ster_zegt_weinig # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Klopt," zegt Daan. "Een koekje zegt meer."
+ [ "Vier? Ik kijk eerst wie dat gaf." # id: sterren_afwachten # beeld: magnifying-glass # gevoel: afwachten ]
    Eén ster, want het regende. Van een man met een pet.
- {zorg == "veel": -> oz_koffer | -> of_filter}

=== kassa
# beat: kassa
# plaats: werkplek, middag
# geluid: telefoon
# wie: daan
{daalt(1) != "": In een andere stad doet een computer dit: {daalt(1)}. | In een andere stad regelt een app de dag.}
Dit doen jullie hier zelf: {blijft(1) != "":{blijft(1)}|{eigen}}.
De telefoon gaat. Het geld zit in een la.
"Al elf mensen," zegt Daan. "Vier gaan naar Spanje."
+ [ "Fijn. Ik hoor graag een stem." # id: kassa_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Dan is deze voor jou," zegt Daan. Het is een verkeerd nummer.
+ [ "Jammer. Dat scheelt zo een uur." # id: kassa_verlies # beeld: smiley-sad # gevoel: verlies # energie: -1 ]
    "Wat doe je met dat uur?" vraagt Daan. Goede vraag.
+ [ "Ik wil dat wel eens zien." # id: kassa_afwachten # beeld: device-mobile # gevoel: afwachten ]
    "Mijn neef werkt met zo'n app," zegt Daan. "Hij heeft nooit pauze."
- {zorg == "veel": -> bz_lege_stoel | -> bf_trouwen}

=== oz_koffer
# beat: oz_koffer
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
Nu ga je op pad, met een koffer. De app geeft mevrouw Bos vijfentwintig minuten.
Op haar gang zitten vijf buurvrouwen, handdoek om.
"Wij hoorden dat je kwam."
Leg een kaart neer.
+ [ Met je handen # id: koffer_handen # familie: handen # energie: -1 ]
    Zes keer tien minuten. De app wordt rood. De buurvrouwen worden mooi.
+ [ Met mensen # id: koffer_mensen # familie: mensen # energie: +1 ]
    "Wie krijgt er morgen bezoek?" Twee handen. De rest klapt. Zij eerst.
+ [ Met je hoofd # id: koffer_hoofd # familie: hoofd # zekerheid: +1 ]
    Je boekt ze zelf, in hun eigen telefoon. Vijf bezoeken, netjes betaald.
+ [ Hulp vragen # id: koffer_hulp # familie: hulp # energie: +1 ]
    Je belt Daan. Hij komt op de fiets. "Drie voor jou, drie voor mij."
+ [ Iets nieuws proberen # id: koffer_nieuw # familie: nieuw # leren: +1 ]
    Eén kring op de gang. Ze helpen elkaar. Jij loopt rond.
- {gekozen() != "": Deze kaart had jij bij je: {gekozen()}.}
-> oz_grap

=== oz_grap
# beat: oz_grap
# geluid: telefoon
# wie: mevrouw_bos
Mevrouw Bos praat tegen de app. "Te veel gepraat. Veel te lang. Heerlijk."
De app hoort alleen: te veel, te lang.
Jouw telefoon trilt. Je zakt naar plek veertig.
+ [ "De app snapt geen grap, mevrouw Bos." # id: geen_grap # beeld: ear # wijst: eerlijk # zekerheid: -1 ]
    "O," zegt ze. Ze zegt hetzelfde nog eens. Harder.
+ [ "Dank u. Het was heerlijk." # id: plek_veertig # beeld: smiley # wijst: humor # energie: +1 ]
    Zij lacht. Plek veertig is vandaag een mooie plek.
+ [ Je belt Daan. # id: bel_daan # beeld: phone # wijst: samen # zekerheid: +1 ]
    Daan belt de app. Hij hangt niet op. Na een uur sta je op drie.
- -> groen_kiezen

=== of_filter
# beat: of_filter
# speel: kaart
# geluid: machine
# wie: jongen
De spiegel is nu ook een scherm. Hij geeft je elk gezicht.
"Zo wil ik het," zegt de jongen van vanmorgen. Vierduizend mensen kijken mee.
Zo'n gezicht heeft niemand.
Leg een kaart neer.
+ [ Met je handen # id: filter_handen # familie: handen # energie: -1 ]
    Je begint. Rustige handen, heel dichtbij. De vierduizend worden stil.
+ [ Met mensen # id: filter_mensen # familie: mensen # energie: +1 ]
    "Wie vond jou altijd mooi?" – "Mijn oma." Hij zet de spiegel zelf uit.
+ [ Met je hoofd # id: filter_hoofd # familie: hoofd # zekerheid: +1 ]
    Je zegt wat kan en wat niet. Er komen vragen uit Peru.
+ [ Hulp vragen # id: filter_hulp # familie: hulp # energie: +1 ]
    "Daan, wat zie jij?" – "Een jongen met oren," zegt Daan. "Goede oren."
+ [ Iets nieuws proberen # id: filter_nieuw # familie: nieuw # leren: +1 ]
    Je draait zijn stoel om. Nu filmt hij jouw handen. Dat wil iedereen zien.
- {gekozen() != "": Deze kaart had jij bij je: {gekozen()}.}
-> of_kanaal

=== of_kanaal
# beat: of_kanaal
# geluid: deur
# wie: mevrouw_bos
Mevrouw Bos komt binnen op een rode step. Ze is tachtig.
Zij heeft zelf een kanaal. Zij filmt de foto.
Om vier uur kennen een miljoen mensen dat haar.
+ [ "Wie verdient daar nu aan?" # id: wie_verdient # beeld: coins # wijst: loon # geld: +1 ]
    "Jij iets, ik iets, de app het meest," zegt ze. Ze tikt al.
+ [ "Leg dat ding eens weg." # id: ding_weg # beeld: hand-palm # wijst: mensen # energie: +1 ]
    Hij gaat onder de handdoeken. Jullie praten een kwartier. Niemand kijkt mee.
+ [ "Leert u mij filmen?" # id: leer_filmen # beeld: camera # wijst: leergierig # leren: +1 ]
    "Eerst kijken," zegt ze. "Dan pas drukken." Je filmt je eigen duim.
- -> groen_kiezen

=== bz_lege_stoel
# beat: bz_lege_stoel
# speel: kaart
# geluid: telefoon
# wie: daan
Mevrouw Bos komt elke dinsdag om twee uur. Al dertig jaar.
Het is drie uur. De stoel is leeg. Ze neemt niet op.
"Dit klopt niet," zegt Daan.
Leg een kaart neer.
+ [ Met je handen # id: stoel_handen # familie: handen # energie: -1 ]
    Jas aan, drie straten. Je klopt hard. Dan zacht. Dan gaat de deur open.
+ [ Met mensen # id: stoel_mensen # familie: mensen # energie: +1 ]
    Je vraagt het rond. Haar buurvrouw zit bij de wasbak. Zij heeft een sleutel.
+ [ Met je hoofd # id: stoel_hoofd # familie: hoofd # zekerheid: +1 ]
    Gisteren was een feestdag. Zij denkt: het is maandag. Je gaat haar halen.
+ [ Hulp vragen # id: stoel_hulp # familie: hulp # energie: +1 ]
    Fatma neemt jouw klant over. "Ga," zegt ze. "Nu."
+ [ Iets nieuws proberen # id: stoel_nieuw # familie: nieuw # leren: +1 ]
    Je belt de bakker op haar hoek. Die kijkt door het raam. Ze zwaait.
- {gekozen() != "": Deze kaart had jij bij je: {gekozen()}.}
-> bz_trap

=== bz_trap
# beat: bz_trap
# geluid: stilte
# wie: mevrouw_bos
Zij zat op de trap, jas aan. Zij kon de dag niet vinden.
Nu zit ze hier, met koude vingers.
"Dat groen," zegt ze tegen de foto. "Dat kreeg ik er nooit meer uit."
+ [ Je houdt haar hand vast. # id: hand_vast # beeld: hand-heart # wijst: zorg # energie: -1 ]
    Eerst is er één warme hand. Dan zijn er vier. Daan doet mee.
+ [ "Dinsdag haal ik u op." # id: haal_u_op # beeld: calendar-check # wijst: tijd # geld: -1 ]
    "Tien voor twee," zegt ze. "Ik sta klaar." Fatma schrijft het in het boek.
+ [ "Hoe hard ging die brommer?" # id: hoe_hard # beeld: motorcycle # wijst: humor # energie: +1 ]
    "Harder dan mocht," zegt ze. Nu weet ze alles weer. Alles van toen.
- -> groen_kiezen

=== bf_trouwen
# beat: bf_trouwen
# speel: kaart
# geluid: deur
# wie: klant
De deur vliegt open. "Mijn salon is dicht. Om drie uur trouw ik."
Tien over twee. Haar, baard, handen, voeten: niets is klaar.
Eindelijk heeft iedereen iets te doen.
Leg een kaart neer.
+ [ Met je handen # id: trouwen_handen # familie: handen # energie: -1 ]
    Zes handen, één bruidegom. Jij weet welke van jou zijn. Bijna drie: klaar.
+ [ Met mensen # id: trouwen_mensen # familie: mensen # energie: +1 ]
    "Met wie trouw je?" Hij vertelt. Zijn schouders zakken. Nu kan iedereen erbij.
+ [ Met je hoofd # id: trouwen_hoofd # familie: hoofd # zekerheid: +1 ]
    Eerst wat droogt. Dan wat vlekt. Het witte pak het laatst.
+ [ Hulp vragen # id: trouwen_hulp # familie: hulp # energie: +1 ]
    De salon aan de overkant leent een föhn. En twee mensen eraan vast.
+ [ Iets nieuws proberen # id: trouwen_nieuw # familie: nieuw # leren: +1 ]
    Jullie doen het op de stoep, in de zon. De straat klapt.
- {gekozen() != "": Deze kaart had jij bij je: {gekozen()}.}
-> bf_overkant

=== bf_overkant
# beat: bf_overkant
# wie: mevrouw_bos
Aan de overkant komt mevrouw Bos naar buiten. Na dertig jaar bij jullie.
"Vijf euro goedkoper," zegt ze. "Niemand vroeg mij iets."
Het zit scheef.
+ [ "Kom. Wij vragen wel iets." # id: wij_vragen # beeld: chats-circle # wijst: humor # energie: +1 ]
    "Gaat u nog op vakantie?" vraagt Daan meteen. Zij lacht en huilt.
+ [ "Dat deed even pijn." # id: deed_pijn # beeld: heart # wijst: eerlijk # zekerheid: +1 ]
    "Mij ook," zegt ze. "Ik zat in een vreemde spiegel."
+ [ "Vijf euro is ook geld." # id: vijf_euro # beeld: coins # wijst: zorg # geld: -1 ]
    Jij vraagt vandaag hetzelfde als daar. Fatma ziet het. Zij zegt niets.
- -> groen_kiezen

=== groen_kiezen
# beat: groen_kiezen
# wie: mevrouw_bos
{foto == "tas":
    Jij haalt de foto uit je spullen. Zij zet haar bril op.
- else:
    {online == "veel" && zorg == "veel": Bij haar op de kast staat dezelfde foto. | De foto is er nog. Mevrouw Bos zet haar bril op.}
}
"Dat ben ik," zegt ze. "Ik was zevenentwintig."
"Net als altijd?" vraag jij. "Nee," zegt mevrouw Bos. "Groen."
+ [ "Eén lok. Achter uw oor." # id: groene_lok # beeld: scissors # wijst: precies # zekerheid: +1 ]
    ~ groen = "lok"
    Hij wordt eerst geel, dan groen. Het ruikt naar 1977.
+ [ "Tien nagels." # id: groene_nagels # beeld: paint-brush # wijst: zorg # energie: +1 ]
    ~ groen = "nagels"
    Bij nagel zes begint ze zacht te zingen.
+ [ "Alles." # id: alles_groen # beeld: sparkle # wijst: moed # leren: +1 ]
    ~ groen = "alles"
    Even is het stil. Dan trekt iemand handschoenen aan.
- -> jij_ook

=== jij_ook
# beat: jij_ook
# plaats: werkplek, avond
# geluid: stilte
# wie: daan
Alle stoelen zijn leeg. {energie < 2: Je rug doet pijn. | Jij veegt de vloer.}
"Nu jij," zegt Daan. Hij wijst naar de stoel.
Er komt een warme handdoek om je nek. {online == "veel": Fatma zet alle telefoons uit. | Fatma legt een handdoek over de telefoon.}
+ [ "Ik ga op vakantie. Hier." # id: vakantie_hier # beeld: sun # wijst: humor # energie: +1 ]
    "Hoelang?" vraagt Daan. "Tien minuten." – "Mooi," zegt hij. "Lekker weer."
+ [ "Mijn handen zijn zo droog." # id: droge_handen # beeld: hand-palm # wijst: eerlijk # zekerheid: +1 ]
    Fatma haalt de crème voor goede klanten. Zij smeert zelf.
+ [ Je doet je ogen dicht. # id: ogen_dicht # beeld: eye-slash # wijst: tijd # energie: +1 ]
    "Net als altijd?" vraagt Daan. Er is geen altijd. Jij zit hier nooit.
- -> handspiegel

=== handspiegel
# beat: handspiegel
# plaats: halte, avond
# geluid: tram
In je tas zit een kleine spiegel. Er staat iets op, met zeep.
Dwars over je gezicht lees je: {eigen}.
Je veegt het er nog niet af.
# beat: de_vraag
# wie: daan
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
{energie < 2: Je voeten doen pijn. | Je schouders zijn nog warm.} Daan wacht op dezelfde tram.
"En jij?" vraagt hij. "Net als altijd? Of anders?"
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Vragen hoe klanten jouw werk vinden.
Iemand van tachtig vragen: wat wilt u eigenlijk?
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij in een andere salon.
        - "niet_terug": Over een jaar doe jij ander werk.
        - else: Over een jaar kun jij hier veel meer.
    }
    {online == "veel":
        {situatie() == "niet_terug": Kijken wie er zit: dat nam je mee. | Vreemden boeken jou, en ze komen terug.}
    - else:
        {situatie() == "niet_terug": Vragen en dan luisteren: dat nam je mee. | Bij de deur vragen ze of jij er bent.}
    }
    Dat is een stap.
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "": Over een jaar ben jij misschien een {dichtbij(1)}. | Over een jaar leer jij anderen dit vak.}
    {zorg == "veel": Op dinsdag kom jij bij mensen thuis. | Op maandag leer jij Daan er iets bij.}
    Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws.
    {groen == "alles": Mevrouw Bos zwaait, van ver al groen. | Daan vraagt of je op vakantie gaat.}
    Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: mevrouw_bos
{zorg == "veel":
    {online == "veel": De tram rijdt langs haar huis. Zes vrouwen zwaaien. | De tram komt. Mevrouw Bos stapt uit, samen met haar buurvrouw.}
- else:
    {online == "veel": Een rode step haalt de tram in. | De tram komt. Voorin zit de bruidegom. Hij is niet alleen.}
}
{groen:
    - "lok": In de wind waait één groene lok.
    - "nagels": Tien groene nagels. Je ziet ze van ver.
    - else: En alles aan mevrouw Bos is groen.
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "kapper"
=== function kan(n)
{ n:
    - 1: ~ return "haar knippen"
    - 2: ~ return "goed luisteren"
    - else: ~ return "nagels verzorgen"
}
=== function stijgt(n)
~ return "baarden en snorren verzorgen"
=== function naast(n)
~ return "haar knippen"
=== function daalt(n)
~ return "afspraken maken en afzeggen"
=== function blijft(n)
~ return "kapsels bedenken"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "negen uur"
=== function in_handen()
~ return "een schaar"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "pedicure"
