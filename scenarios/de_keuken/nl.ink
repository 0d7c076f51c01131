// Eén ster. Sector: keuken en horeca. Veranderingen: mensen en online, vier dagen.
// Iemand gaf één ster, en schreef erbij dat de soep warm was. Aan het einde blijkt wie, en waarom.
// Wat van één vak is, doen Hans (koken) en Noor (bedienen); wat de speler doet, komt uit de eigen kaarten.
// uitleg luik: een gat in de muur tussen keuken en zaal, dat staat erbij
// uitleg bonnen: briefjes waarop staat wat iemand wil eten
// uitleg bezorger: iemand die eten naar huizen brengt
// uitleg gastenboek: een boek waarin gasten iets schrijven
// uitleg dirigent: de baas van een koor
// uitleg soepen: kommen soep
// uitleg fooi: geld dat een gast erbij geeft
// uitleg schorten: kleren voor over je kleren
// uitleg schort: kleren voor over je kleren
// uitleg kaneel: een zoet kruid
// uitleg pantoffels: schoenen voor in huis
// uitleg deksels: wat op een pan zit
// uitleg glijdt: valt langzaam weg

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
VAR ster = ""
VAR noor = 0
VAR kaartje = 0
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
# geluid: deur
Dit zie je nu al. Een fiets met een grote tas rijdt weg.
Iemand eet straks thuis.
In het restaurant hangt een papier: wij zoeken een kok.
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
Hier eten mensen. Tussen de keuken en de zaal zit een luik.
{hendel("online") == "veel": Ernaast hangt een printer. Elke bon is iemand thuis. | Ernaast staat een bel. Ting: er is een bord klaar.}
{hendel("mensen") == "veel": Aan de muur hangen vijf schorten. Niemand draagt ze. | Iedereen heeft al een schort aan.}
{geluid() != "": Je hoort {geluid()}.}
-> een_ster

=== een_ster
# beat: een_ster
# wie: hans
Hans kookt hier dertig jaar. {hendel("online") == "veel": Hij kijkt naar een telefoon. | Hij kijkt in het gastenboek.}
"Eén ster," leest hij. "De soep was warm."
Hij roert. "Warm? Soep is warm. Wie schrijft zoiets?"
+ [ Je proeft. "Klopt. Warm." # id: ster_proef # beeld: smiley-wink # wijst: humor # energie: +1 ]
    ~ ster = "grap"
    "Dat is niet leuk," zegt Hans.
    Achter de deur lacht iemand te hard. Dat is Noor.
+ [ "Wie was het? Dat zoek ik uit." # id: ster_zoek # beeld: magnifying-glass # wijst: leergierig # leren: +1 ]
    ~ ster = "zoek"
    Er staat geen naam. Er staat een bloemetje bij.
    "Een bloemetje," zegt Hans. "Dat doet extra pijn."
+ [ "Eén ster is ook een ster." # id: ster_ook # beeld: star-four # wijst: zorg # zekerheid: +1 ]
    ~ ster = "ook"
    Hans denkt na. "Zeg dat nog eens," zegt hij.
    Je zegt het drie keer.
- { hendel("online") == "veel":
    -> de_bonnen
- else:
    -> het_bord_buiten
}

// Veel online: de printer en de bezorger.
=== de_bonnen
# beat: de_bonnen
# geluid: machine
# wie: jongen
Twaalf uur. Tik tik tik, doet de printer. Achttien soepen.
Bij de deur wacht een bezorger. Zijn helm is nat.
"Ik krijg geld per rit," zegt hij. "Wachten doe ik gratis."
+ [ "Kom zitten. Neem soep." # id: bonnen_soep # beeld: coffee # wijst: zorg # geld: -1 ]
    Hij eet staand. Zo is hij het gewend.
    "Warm," zegt hij. Hans kijkt op.
+ [ "Nog vier minuten. Eerlijk." # id: bonnen_eerlijk # beeld: clock # wijst: eerlijk # zekerheid: +1 ]
    "Iedereen zegt twee," zegt hij. "En dan wordt het tien."
    Na vier minuten is het klaar.
+ [ Je zet de app even uit. # id: bonnen_uit # beeld: power # wijst: moed # energie: +1 ]
    "Weet je het zeker?" vraagt de app. En nog een keer.
    Dan is het stil. Iedereen hoort de soep.
- -> mensen_vroeg

// Weinig online: krijt, regen, en wie voorbijloopt.
=== het_bord_buiten
# beat: het_bord_buiten
# geluid: regen
# wie: noor
Wat er te eten is, staat buiten. Op een bord, met krijt.
Het regent. Van "soep" is "soe" over.
"Al drie mensen willen de soe," zegt Noor.
+ [ Je schrijft het nog eens. # id: bord_schrijf # beeld: pencil-line # wijst: precies # energie: -1 ]
    Soep, schrijf jij. Je jas is het dak.
    Een vrouw met een paraplu blijft staan. Zij komt binnen.
+ [ "Dan hebben wij vandaag soe." # id: bord_soe # beeld: smiley # wijst: humor # energie: +1 ]
    "Wat zit erin?" vraagt een gast. "Alles. Alleen geen p," zeg jij.
    Hij neemt er twee.
+ [ "Noor, roep het maar." # id: bord_roep # beeld: megaphone # wijst: moed # leren: +1 ]
    "Soep," zegt Noor zacht. "Harder," zeg jij.
    Aan de overkant gaat een raam open. "Wat kost dat?"
- -> mensen_vroeg

=== mensen_vroeg
{ hendel("mensen") == "veel":
    -> negen_tafels
- else:
    -> schone_tafel
}

// Te weinig mensen: Noor staat alleen. De speler helpt.
=== negen_tafels
# beat: negen_tafels
# speel: kaart
# geluid: werk
# wie: noor
Negen tafels en één Noor. {collega() != "": {collega()} komt pas om acht uur.}
Ze draagt drie borden. Dan vier.
"Het gaat," zegt ze. Het vierde glijdt al.
Leg een kaart neer.
+ [ Met je handen # id: negen_handen # familie: handen # energie: -1 ]
    ~ noor = 1
    Je vangt het bord. De soep niet.
    "Twee borden," zeg jij. "En lopen, niet rennen."
+ [ Met mensen # id: negen_mensen # familie: mensen # zekerheid: +1 ]
    ~ noor = 1
    Je loopt langs alle tafels. "Wij zijn met weinig. Het komt."
    Ineens heeft iedereen tijd.
+ [ Met je hoofd # id: negen_hoofd # familie: hoofd # geld: +1 ]
    ~ noor = 1
    "Niet heen en weer. Een rondje," zeg jij.
    Je tekent het op haar blok. Het scheelt de helft.
+ [ Hulp vragen # id: negen_hulp # familie: hulp # energie: +1 ]
    "Hans, kom eens in de zaal." Daar kwam hij al jaren niet.
    Hij ziet mensen eten. Hij blijft staan kijken.
+ [ Iets nieuws proberen # id: negen_nieuw # familie: nieuw # leren: +1 ]
    De gasten halen zelf, bij het luik.
    Eén zegt: "Hè, eindelijk zie ik waar het vandaan komt."
- {gekozen() != "": Deze kaart gaf jij aan Noor: {gekozen()}.}
-> vier_avonden

// Genoeg mensen: Noor heeft niets te doen. De speler helpt.
=== schone_tafel
# beat: schone_tafel
# speel: kaart
# geluid: stilte
# wie: noor
Om elke tafel staat iemand die wil helpen.
Noor is nieuw. Ze poetst een tafel die al schoon is.
"Niemand geeft mij iets," zegt ze.
Leg een kaart neer. Wat geef jij?
+ [ Met je handen # id: schoon_handen # familie: handen # energie: -1 ]
    ~ noor = 1
    Je laat het zien, langzaam. Dan zij.
    De tafel mag nu eindelijk vies worden.
+ [ Met mensen # id: schoon_mensen # familie: mensen # zekerheid: -1 ]
    ~ noor = 1
    "Tafel zes is van jou," zeg jij. Het was jouw tafel.
    De gasten zeggen al: dag Noor.
+ [ Met je hoofd # id: schoon_hoofd # familie: hoofd # leren: +1 ]
    ~ noor = 1
    "Kijk een uur," zeg jij. "Wie wacht er het langst?"
    Zij ziet het. Niemand zag het nog.
+ [ Hulp vragen # id: schoon_hulp # familie: hulp # energie: +1 ]
    "Help jij mij?" vraag jij. Dat vroeg nog niemand hier.
    Ze kan drie talen. Wist jij dat?
+ [ Iets nieuws proberen # id: schoon_nieuw # familie: nieuw # geld: +1 ]
    "Bedenk jij maar iets," zeg jij.
    Ze zet een toetje naast de koffie. Iedereen wil er een.
- {gekozen() != "": Deze kaart gaf jij aan Noor: {gekozen()}.}
-> vier_avonden

=== vier_avonden
{ hendel("mensen") == "veel":
    { hendel("online") == "veel":
        -> veertig_bonnen
    - else:
        -> het_koor
    }
- else:
    { hendel("online") == "veel":
        -> drie_namen
    - else:
        -> het_recept
    }
}

// Te weinig mensen, veel online.
=== veertig_bonnen
# beat: veertig_bonnen
# plaats: werkplek, middag
# speel: kaart
# geluid: machine
# wie: hans
De bonnen hangen tot op de vloer. Veertig stuks.
Jullie zijn met drie. Thuis ziet niemand dat.
"Ik heb maar twee armen," zegt Hans.
Leg een kaart neer.
+ [ Met je handen # id: veertig_handen # familie: handen # energie: -1 ]
    Jij begint onderaan. Hans begint boven.
    Bij bon twintig komen jullie elkaar tegen.
+ [ Met mensen # id: veertig_mensen # familie: mensen # zekerheid: +1 ]
    Je belt vijf mensen. "Het wordt laat. Komt u het halen?"
    Twee komen. Op pantoffels.
+ [ Met je hoofd # id: veertig_hoofd # familie: hoofd # geld: +1 ]
    Soep bij soep. Kip bij kip. Veertig bonnen, vier stapels.
    "Waarom doen wij dat nooit?" vraagt Hans.
+ [ Hulp vragen # id: veertig_hulp # familie: hulp # energie: +1 ]
    De bezorger zet zijn helm af. "Ik waste vroeger borden."
    Hij is sneller dan de machine.
+ [ Iets nieuws proberen # id: veertig_nieuw # familie: nieuw # leren: +1 ]
    Je maakt het menu korter. Vandaag is er soep.
    Of soep. Het scheelt een uur.
- {gekozen() != "": Naast de pan ligt jouw kaart: {gekozen()}.}
-> fatma_zoekt

// Te weinig mensen, weinig online.
=== het_koor
# beat: het_koor
# plaats: werkplek, middag
# speel: kaart
# geluid: deur
# wie: fatma
De deur gaat open. Een koor. Dertig mensen. Niemand belde vooraf.
Jullie zijn met drie.
"Wij hebben tijd," zegt de dirigent. "En honger."
Fatma, de baas, kijkt naar jou. Leg een kaart neer.
+ [ Met je handen # id: koor_handen # familie: handen # energie: -1 ]
    Eén grote pan, midden op tafel. Iedereen schept zelf.
    De pan is leeg voor jij terug bent.
+ [ Met mensen # id: koor_mensen # familie: mensen # zekerheid: +1 ]
    "Wie kan er dragen?" vraag jij.
    Tien handen. De hoge stemmen dragen de glazen.
+ [ Met je hoofd # id: koor_hoofd # familie: hoofd # geld: +1 ]
    Je schuift de tafels. Vijf keer zes.
    Zo loopt niemand meer een stap te veel.
+ [ Hulp vragen # id: koor_hulp # familie: hulp # energie: +1 ]
    "Kan iemand koken?" Eén vrouw doet haar jas al uit.
    "Twintig jaar, op een schip," zegt ze.
+ [ Iets nieuws proberen # id: koor_nieuw # familie: nieuw # leren: +1 ]
    "Eerst zingen, dan eten," zeg jij.
    Zij zingen. Jullie koken. De straat komt kijken.
- {gekozen() != "": Naast de pan ligt jouw kaart: {gekozen()}.}
-> fatma_zoekt

// Genoeg mensen, veel online.
=== drie_namen
# beat: drie_namen
# plaats: werkplek, middag
# speel: kaart
# geluid: stilte
# wie: fatma
De zaal is leeg. Jullie wachten met zes.
"Eén pan, drie namen," zegt Fatma, de baas. "Zo doen ze dat online.
Opa's Soep. Fitte Soep. Soep Royaal."
Hans roert niet meer. Leg een kaart neer.
+ [ Met je handen # id: namen_handen # familie: handen # energie: -1 ]
    Je maakt er echt drie van. Met room. Met peper. Met munt.
    Hans proeft. "Nu zijn het er drie," zegt hij.
+ [ Met mensen # id: namen_mensen # familie: mensen # zekerheid: +1 ]
    "Zeg dan eerlijk: één pan," zeg jij.
    Fatma typt: één pan, drie deksels. Mensen lachen. Ze bestellen.
+ [ Met je hoofd # id: namen_hoofd # familie: hoofd # geld: -1 ]
    Drie namen zijn drie soorten dozen. Je rekent het uit.
    Er blijft niets over. Fatma vloekt zacht.
+ [ Hulp vragen # id: namen_hulp # familie: hulp # energie: +1 ]
    "Noor, jij bestelt vaak. Zou jij dit kopen?"
    "Eén keer," zegt Noor. "Daarna nooit meer."
+ [ Iets nieuws proberen # id: namen_nieuw # familie: nieuw # leren: +1 ]
    Je zet een camera bij de pan. Thuis zien ze Hans roeren.
    Negen mensen kijken. Hans zwaait.
- {gekozen() != "": Naast de pan ligt jouw kaart: {gekozen()}.}
-> fatma_zoekt

// Genoeg mensen, weinig online.
=== het_recept
# beat: het_recept
# plaats: werkplek, middag
# speel: kaart
# geluid: werk
# wie: kind
De zaal zit vol. Aan tafel negen wordt iemand acht.
Ze heeft een papier. De helft is verbrand.
"Oma's soep," zegt ze. "Oma is dood. Kunnen jullie dit?"
Leg een kaart neer.
+ [ Met je handen # id: recept_handen # familie: handen # energie: -1 ]
    Drie keer opnieuw. Tijd is er genoeg vandaag.
    De derde keer doet zij haar ogen dicht.
+ [ Met mensen # id: recept_mensen # familie: mensen # zekerheid: +1 ]
    "Wat zei oma altijd?" vraag jij.
    "Niet roeren," zegt ze. Dat stond op de andere helft.
+ [ Met je hoofd # id: recept_hoofd # familie: hoofd # leren: +1 ]
    Je houdt het papier tegen het licht. Een bruine vlek.
    Je ruikt. Kaneel.
+ [ Hulp vragen # id: recept_hulp # familie: hulp # energie: +1 ]
    Acht mensen proeven. Acht mensen, negen meningen.
    De jongen van de afwas heeft gelijk.
+ [ Iets nieuws proberen # id: recept_nieuw # familie: nieuw # geld: -1 ]
    Je zet haar zelf bij de pan. Op een krat.
    "Zo rook het," zegt ze. De hele zaal wacht.
- {gekozen() != "": Naast de pan ligt jouw kaart: {gekozen()}.}
-> fatma_zoekt

=== fatma_zoekt
# beat: fatma_zoekt
# wie: fatma
{in_handen() != "": In jouw handen: {in_handen()}. Fatma komt erbij. | Fatma komt bij je staan.}
{stijgt(1) != "":
    "Wie leert dit: {stijgt(1)}?"
    {naast(1) != "": "Het lijkt op wat jij al kunt: {naast(1)}."}
- else:
    "Wie leert anderen wat jij kunt?"
}
{hendel("mensen") == "veel": "Zonder jou ga ik dicht," zegt ze. | "Vier anderen willen ook," zegt ze.}
+ [ "Ik. Als Noor meedoet." # id: zoekt_noor # beeld: student # wijst: leergierig, samen # leren: +1 ]
    {hendel("mensen") == "veel": "Dan sta ik in de zaal," zegt Fatma. "Op hakken." | "Goed," zegt Fatma. "Twee voor de prijs van één."}
+ [ "Wat krijg ik ervoor?" # id: zoekt_loon # beeld: coins # wijst: loon # geld: +1 ]
    {hendel("mensen") == "veel": "Twee euro per uur," zegt ze. "Vraag geen drie. Dan zeg ik ook ja." | "Een vaste dag," zegt ze. "Meer geld is er niet."}
+ [ "Nu niet. Ik heb genoeg." # id: zoekt_nee # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    {hendel("mensen") == "veel": "Goed," zegt Fatma. "Maar blijf. Blijf je?" | "Goed," zegt Fatma. Ze loopt al naar de volgende.}
- -> de_folder

=== de_folder
# beat: de_folder
# geluid: machine
# wie: noor
{hendel("online") == "veel": De app heeft iets nieuws. Noor leest. | Er ligt een folder van een machine. Noor leest.}
{daalt(1) != "":
    "Hij kan dit," leest ze. "{groot(daalt(1))}."
- else:
    "Hij kan veel," leest ze. "Niets van jou, zie ik."
}
Dit kan hij niet: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
+ [ "Fijn. Dat scheelt mij werk." # id: folder_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Dan leer jij mij de rest," zegt Noor.
+ {daalt(1) != ""} [ "Jammer. Dat deed ik graag." # id: folder_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Ik vond hoofdrekenen ook leuk," zegt Noor. "Echt."
+ {daalt(1) == ""} [ "Ik had graag wat hulp." # id: folder_hulp # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Ik ook," zegt Noor. "Met de afwas. En de liefde."
+ [ "Hoe zeker is dat?" # id: folder_wachten # beeld: eye # gevoel: afwachten ]
    "De ene krant zegt: iedereen eet straks thuis," zegt Noor.
    "De andere zegt: iedereen wil eruit." Ze haalt haar schouders op.
- { hendel("online") == "veel":
    -> het_schort
- else:
    -> twee_keer_vier
}

// Veel online: een boos bericht over de speler. De speler wordt geholpen.
=== het_schort
# beat: het_schort
# plaats: werkplek, avond
# speel: kaart
# geluid: telefoon
# wie: noor
Er komt een bericht. "Die met dat schort was niet aardig."
Dat gaat over jou.
"Ik help je," zegt Noor. "Nooit typen als je boos bent."
Leg een kaart neer.
+ [ Met je handen # id: schort_handen # familie: handen # energie: -1 ]
    Je maakt het nog eens, gratis. Noor schrijft een kaartje.
    "Sorry. Groet, het schort."
+ [ Met mensen # id: schort_mensen # familie: mensen # zekerheid: +1 ]
    Je belt. "Met het schort." Het is even stil.
    Dan lachen jullie allebei. Hun hond was ziek.
+ [ Met je hoofd # id: schort_hoofd # familie: hoofd # geld: +1 ]
    Hoe laat was het? Precies toen het zo druk was.
    "Schrijf dat op," zegt Noor. "Dat begrijpt iedereen."
+ [ Hulp vragen # id: schort_hulp # familie: hulp # energie: +1 ]
    Noor typt. "Het schort had een zware dag."
    Er komen acht hartjes. Jij krijgt een stoel.
+ [ Iets nieuws proberen # id: schort_nieuw # familie: nieuw # leren: +1 ]
    Noor maakt een foto van jouw handen.
    "Deze handen werken voor u," schrijft ze erbij.
- {gekozen() != "": Op tafel ligt jouw kaart: {gekozen()}.}
-> mensen_laat

// Weinig online: een tafel staat twee keer in het boek, door de speler. De speler wordt geholpen.
=== twee_keer_vier
# beat: twee_keer_vier
# plaats: werkplek, avond
# speel: kaart
# geluid: telefoon
# wie: noor
In het grote boek staat tafel vijf twee keer. Om zeven uur.
Het is jouw handschrift. Twee paren staan bij de deur.
"Ik help je," zegt Noor. Leg een kaart neer.
+ [ Met je handen # id: vijf_handen # familie: handen # energie: -1 ]
    Jullie tillen een tafel uit de kelder. Er zit verf op.
    Met een kleed ziet niemand het.
+ [ Met mensen # id: vijf_mensen # familie: mensen # zekerheid: +1 ]
    "Eet u samen?" vraag jij. Het wordt stil.
    Ze hebben dezelfde tandarts. Dan praten ze.
+ [ Met je hoofd # id: vijf_hoofd # familie: hoofd # geld: +1 ]
    Wie blijft er altijd kort? Tafel twee, weet Noor.
    Tien minuten aan de bar, en het past.
+ [ Hulp vragen # id: vijf_hulp # familie: hulp # energie: +1 ]
    "Wat zou jij doen?" – "De bar," zegt Noor.
    "Daar willen verliefde mensen zitten." Ze heeft gelijk.
+ [ Iets nieuws proberen # id: vijf_nieuw # familie: nieuw # leren: +1 ]
    Eén paar eet in de keuken, naast Hans.
    "De beste tafel," zeggen ze. Hans gaat netter praten.
- {gekozen() != "": Op tafel ligt jouw kaart: {gekozen()}.}
-> mensen_laat

=== mensen_laat
{ hendel("mensen") == "veel":
    -> drie_euro_meer
- else:
    -> de_pot_met_fooi
}

// Te weinig mensen: iedereen trekt aan je.
=== drie_euro_meer
# beat: drie_euro_meer
# wie: klant
Aan de bar zit een man in een duur jasje.
Hij schuift een kaartje naar je toe.
"Kom bij mij," zegt hij. "Drie euro meer per uur."
+ [ "Vier." # id: meer_vier # beeld: coins # wijst: loon # geld: +1 ]
    ~ kaartje = 1
    "Vier," zegt hij. Zo snel ging het nog nooit.
    Het kaartje zit nu in jouw zak. Fatma zag het.
+ [ "Dank u. Ik zit hier goed." # id: meer_nee # beeld: heart # wijst: mensen # zekerheid: +1 ]
    "Iedereen heeft een prijs," zegt hij.
    "Ja," zegt Hans door het luik. "Elf vijftig. Dat is de soep."
+ [ "Vraag Hans eens." # id: meer_hans # beeld: hand-waving # wijst: humor # energie: +1 ]
    ~ kaartje = 1
    "Die vroeg ik al," zegt de man. "Die wil niet zonder jou."
    Hans heeft het ineens druk.
- -> vier_keer_laat

// Genoeg mensen: de fooi wordt dun.
=== de_pot_met_fooi
# beat: de_pot_met_fooi
# wie: noor
Op de bar staat een pot met fooi.
Gisteren deelden jullie met vijf. Vandaag zijn jullie met negen.
"Doe ik ook mee?" vraagt Noor. "Ik ben er één dag."
+ [ "Ja. Iedereen evenveel." # id: fooi_samen # beeld: users-three # wijst: samen # geld: -1 ]
    Het is voor ieder drie euro zestig.
    Noor houdt het vast alsof het honderd is.
+ [ "Wie langer werkt, krijgt meer." # id: fooi_langer # beeld: scales # wijst: eerlijk # geld: +1 ]
    Noor knikt. Zij krijgt één euro.
    "Dan kom ik morgen eerder," zegt ze.
+ [ "Noor mag het verdelen." # id: fooi_noor # beeld: hand-arrow-up # wijst: moed # zekerheid: -1 ]
    Iedereen kijkt. Zij geeft de afwas het meest.
    Niemand durft iets te zeggen. Het klopt ook.
- -> vier_keer_laat

=== vier_keer_laat
{ hendel("mensen") == "veel":
    { hendel("online") == "veel":
        -> licht_uit_in_de_zaal
    - else:
        -> het_koor_wast_af
    }
- else:
    { hendel("online") == "veel":
        -> vijf_sterren_drie_sterren
    - else:
        -> niemand_gaat_weg
    }
}

// Te weinig mensen, veel online: goed geld, een leeg huis.
=== licht_uit_in_de_zaal
# beat: licht_uit_in_de_zaal
# geluid: stilte
# wie: fatma
Fatma doet het licht in de zaal uit. Het luik blijft open.
"Zo kan het met drie," zegt ze. "En ik betaal goed.
Maar ik zie bijna niemand meer eten."
Tafel vier is nog gedekt.
+ [ "Laat tafel vier maar staan." # id: licht_vier # beeld: armchair # wijst: mensen # geld: -1 ]
    "Eén tafel," zegt Fatma. "Voor wie binnen wil zitten."
    Ze steekt er een kaars bij aan.
+ [ "Heerlijk. Om negen uur naar huis." # id: licht_huis # beeld: house-line # wijst: tijd # energie: +1 ]
    Dat was in dertig jaar niet gebeurd, zegt Hans.
    Hij weet niet waar zijn jas is.
+ [ "Ik wil alles van die app leren." # id: licht_app # beeld: device-mobile # wijst: leergierig # leren: +1 ]
    De bezorger legt het uit. Hij ziet elke keuken van binnen.
    "Bij jullie ruikt het het best," zegt hij.
- -> mevrouw_bos_jas

// Te weinig mensen, weinig online: een volle zaal, moe, en samen.
=== het_koor_wast_af
# beat: het_koor_wast_af
# geluid: werk
# wie: fatma
Het koor doet de afwas. In twee stemmen.
Je voeten doen pijn.
"Morgen dicht," zegt Fatma. "En donderdag.
Er komt niet elke dag een koor."
+ [ "Goed. Dan slapen we uit." # id: koor_slapen # beeld: moon # wijst: tijd # energie: +1 ]
    Op het bord komt te staan: morgen geen soep.
    Iemand tekent er een traan bij.
+ [ "Open. Met één lange tafel." # id: koor_tafel # beeld: fork-knife # wijst: samen # zekerheid: +1 ]
    Eén tafel, één pan, één tijd. Dat kan met drie mensen.
    Fatma kijkt de zaal rond. Ze schuift al met tafels.
+ [ "Open. Als ik meer krijg." # id: koor_meer # beeld: coins # wijst: loon # geld: +1 ]
    "Ja," zegt Fatma. De soep gaat een euro omhoog.
    De dirigent hoort het. Hij zingt iets lager.
- -> mevrouw_bos_jas

// Genoeg mensen, veel online: werk voor weinigen, en een scherm dat telt.
=== vijf_sterren_drie_sterren
# beat: vijf_sterren_drie_sterren
# geluid: telefoon
# wie: fatma
De telefoon telt. Fitte Soep: vijf sterren. Opa's Soep: drie.
Hans zit op een krat.
"Ik heb werk voor vier," zegt Fatma. "Jullie zijn met zes.
Wie wil er inpakken?"
+ [ "Ik pak in. Zekere uren." # id: sterren_pakken # beeld: package # wijst: zekerheid # zekerheid: +1 ]
    Doos, deksel, bon. Doos, deksel, bon.
    Het is rustig werk. Je hoort Hans zingen.
+ [ "Doe de zaal open. Goedkoop, tot vijf." # id: sterren_zaal # beeld: door-open # wijst: moed # geld: -1 ]
    Voor wie alleen is, zeg jij. Fatma twijfelt.
    De dag erna zitten er al drie. Elk aan een eigen tafel.
+ [ "Leer mij die sterren begrijpen." # id: sterren_leren # beeld: star-four # wijst: leergierig # leren: +1 ]
    Noor laat het zien. De foto telt. De naam telt.
    "De soep telt het minst," zegt ze. Zacht, want Hans is dichtbij.
- -> mevrouw_bos_jas

// Genoeg mensen, weinig online: een feest, en weinig loon.
=== niemand_gaat_weg
# beat: niemand_gaat_weg
# geluid: werk
# wie: fatma
Het is laat. Niemand gaat weg. Bij tafel negen wordt gedanst.
"Mooi, hè," zegt Fatma. "Ik betaal weinig. Dat weet ik.
Vandaag vroegen weer vier mensen om werk."
+ [ "Vraag meer voor de soep." # id: weg_meer # beeld: coins # wijst: moed # geld: +1 ]
    "Dan gaan ze naar de buren," zegt Fatma.
    De buren dansen ook. Ze komen net binnen.
+ [ "Voor zo'n avond blijf ik." # id: weg_blijf # beeld: music-notes # wijst: zin # energie: +1 ]
    Een man van tachtig wil met je dansen.
    Je kunt het niet. Hij ook niet.
+ [ "Ik wil er iets bij leren." # id: weg_leren # beeld: student # wijst: leergierig # leren: +1 ]
    "Goed," zegt Fatma. "Dan schuif ik met de uren."
    Nu is er werk voor één van die vier.
- -> mevrouw_bos_jas

=== mevrouw_bos_jas
# beat: mevrouw_bos_jas
# geluid: deur
# wie: mevrouw_bos
Mevrouw Bos trekt haar jas aan. Elke dinsdag zit ze aan tafel vier.
"Zagen jullie mijn ster?" vraagt ze.
"Ik was juf. Wie iets goed deed, kreeg er één."
Hans laat zijn lepel vallen.
+ [ "Waarom schreef u: warm?" # id: bos_warm # beeld: question # wijst: zorg # energie: +1 ]
    "Thuis eet ik alleen," zegt ze.
    "Dan is soep snel koud. Hier niet."
+ [ "Je kunt er vijf geven, mevrouw Bos." # id: bos_vijf # beeld: star-four # wijst: eerlijk # zekerheid: +1 ]
    "Vijf?" Ze denkt na. "Dat is overdreven.
    Het was soep."
+ [ "Hans, zeg jij iets." # id: bos_hans # beeld: chats-circle # wijst: samen # zekerheid: -1 ]
    Hans zegt: "Dank u." Meer komt er niet.
    Hij houdt de deur voor haar open. Lang.
- -> op_de_halte

=== op_de_halte
# beat: op_de_halte
# plaats: halte, avond
# geluid: tram
# wie: hans
Hans loopt mee naar de tram. Op zijn jas zit iets van papier.
Het is een ster. Eén.
{ ster:
    - "grap": "Hij was warm," zegt Hans. Nu lacht hij wel.
    - "zoek": "Dat bloemetje," zegt Hans. "Dat was een roos."
    - else: "Eén is ook een ster," zegt Hans. Dat zei jij.
}
# beat: de_vraag
# wie: hans
{noor > 0: Op Noors blok staat wat jij haar leerde.}
{kaartje > 0: Het kaartje van de man zit nog in je zak.}
{eigen_woord() != "": Je denkt aan je eigen woorden: "{eigen_woord()}".}
"En jij?" vraagt Hans. "Wat ga jij doen?"
# beat: dit_jaar
# jaar: nu
Terug naar vandaag. Wat kan dit jaar al?
Vragen hoe gasten jullie vinden. Eén ding leren aan wie nieuw is.
En jij? Wat zou jij doen?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": Over een jaar werk jij op een andere plek.
        - "niet_terug": Over een jaar doe jij ander werk.
        - else: Over een jaar kun jij hier veel meer.
    }
    {hendel("mensen") == "veel": Jij kiest zelf wanneer je werkt. | Naast je werk leerde jij iets nieuws.}
    Dat is een stap.
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar doe jij een andere taak.
    {noor > 0: Wie nieuw is, begint bij jou. | Wie een vraag heeft, belt jou.}
    Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {dichtbij(1) != "": Over een jaar doe jij nieuw werk: {dichtbij(1)}. | Over een jaar doe jij iets heel nieuws.}
    {kaartje > 0: Het kaartje is weg: jij koos zelf. | Op dinsdag eet jij aan tafel vier.}
    Dat is een stap.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hans
De tram komt. De deuren gaan open.
Het raam is nat. Hans tekent er met zijn vinger één ster op.
-> END

// Wat Inky zegt als het zonder het spel speelt.
=== function beroep()
~ return "kok"
=== function kan(n)
{ n:
    - 1: ~ return "soep koken"
    - 2: ~ return "op de tijd letten"
    - else: ~ return "samenwerken met collega's"
}
=== function stijgt(n)
~ return "uitleggen wat er in de soep zit"
=== function naast(n)
~ return "klanten helpen"
=== function daalt(n)
~ return "groente wegen"
=== function blijft(n)
~ return "proeven of het goed is"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "vier uur"
=== function geluid()
~ return "een pan die pruttelt"
=== function in_handen()
~ return "een grote lepel"
=== function collega()
~ return "Turbo"
=== function eerste_ding()
~ return "koffie zetten"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "bakker"
