# Stop 8: my poster.
my_poster-halfway = Nog vijf gaatjes. Ik maak de muur vast klaar.
my_poster-two-tickets = Twee kaartjes. Eén van toen en één van nu. De zinnen bedachten wij zelf.

# What was found, and on what it rests
my_poster-findings = Dit hoorde ik van jou. *Klopt het? Of zeg jij het anders?*
my_poster-yes = klopt
my_poster-own = zeg het anders
my_poster-own-how-about = Het gaat over: { $what }. *Hoe zeg jij dat?*
my_poster-own-how = Hoe zeg jij het? *Schrijf het op in jouw woorden.*
my_poster-let-go = Weg is weg. Jij weet het beter.
finding-little = Ik weet nog te weinig. *Dat mag.*
finding-unsure = *Dit weet ik niet zeker.* Jij kent jezelf het best.
rest-good = goed in
rest-often = doe ik vaak
rest-sometimes = doe ik soms
rest-knows-often = weet ik veel van
rest-knows-sometimes = weet ik iets van
rest-like = graag
rest-learn = leren
rest-me = zei ik
rest-other = zei een ander
rest-person = zag mij werken
rest-yes = klopt, zei ik
rest-choice = in een verhaal
rest-job = op straat
rest-coins = mijn munten
rest-coins-back = niets weggehaald
rest-fit = past
rest-own = schreef ik
rest-deed = dit lukte
rest-change = zag ik
rest-way = mijn weg
rest-bag = in mijn tas
rest-knows-one = ik ken iemand
rest-job-of-mine = mijn werk

# The wall
my_poster-wall = Dit is jouw muur. *Plak op wat jij wilt.*
my_poster-title = Dit kan ik
my_poster-table = Dit ligt klaar
my_poster-place = plek { $number }
my_poster-place-held = Plak hier
my_poster-off = Haal van de muur: { $what }
my_poster-full = De muur is vol. Haal eerst iets weg.
my_poster-strip = { $what }
my_poster-strip-own = “{ $words }”
my_poster-strip-learn = leren: { $what }
my_poster-strip-step = mijn stap: { UNCAPITAL($what) }
my_poster-strip-step-own = mijn stap: “{ $words }”
my_poster-empty = De muur is nog leeg. *Dat mag.* Hij blijft van jou.
my_poster-empty-later = Je plakte niets op. *Dat mag.* De muur blijft van jou.

# Who walks past
my_poster-passes-boss = Je baas loopt langs. Alles is omgedraaid. *Draai terug wat je baas mag zien.*
my_poster-passes-new-boss = Een baas zoekt iemand. Alles is omgedraaid. *Draai terug wat die baas mag zien.*
my_poster-passes-near = Iemand van thuis loopt langs. *Draai terug wat die mag zien.*
my_poster-passes-professional = Een begeleider loopt langs. *Wat mag die zien?* Je kunt meer meegeven.
my_poster-passes-class = Je klas loopt langs. Alles is omgedraaid. *Draai terug wat je klas mag zien.*
my_poster-only-me = alleen ik
my_poster-stays = blijft van jou
my_poster-turned = omgedraaid
my_poster-look = Kijk mee
my_poster-look-back = Terug naar jouw kant
my_poster-sees-nothing = Nog niets. Dat mag.
my_poster-more = Geef ook mee
my_poster-part-options = het werk in mijn tas
my_poster-part-futures = mijn dagen in 2030
my_poster-part-fit = hoe mijn werk past
my_poster-part-question = mijn vraag en mijn werk
my_poster-part-obstacles = wat lastig is
my_poster-part-body = mijn lijf
my_poster-part-measure = mijn twee kaartjes
passer-boss = je baas
passer-new-boss = een baas
passer-near = iemand van thuis
passer-professional = een begeleider
passer-class = je klas

# What Mo did
my_poster-mo-stay-1 = Jij zei: blijf op de tram. *Dat doe ik.*
my_poster-mo-stay-2 = Ik rijd niet meer. Ik zorg voor de mensen.
my_poster-mo-stay-3 = De mevrouw die zwaaide, krijgt van mij een stoel.
my_poster-mo-other-1 = Jij zei: leer het aan anderen. *Dat doe ik.*
my_poster-mo-other-2 = Ik rijd niet meer. Ik leer chauffeurs alle bochten.
my_poster-mo-other-3 = De mevrouw die zwaaide, krijgt chauffeurs die stoppen.
my_poster-mo-new-1 = Jij zei: ga brood bakken. *Dat doe ik.*
my_poster-mo-new-2 = Ik rijd niet meer. Ik bak brood voor de straat.
my_poster-mo-new-3 = De mevrouw die zwaaide, krijgt van mij een broodje.
my_poster-mo-none-1 = Jij liet mij er zelf over denken. *Dat doe ik.*
my_poster-mo-none-2 = Ik rijd niet meer. Ik kijk nog even rond.
my_poster-mo-none-3 = De mevrouw die zwaaide, krijgt van mij een groet.

# Dawn, and the papers
my_poster-dawn-windows = Het wordt licht. *Elk raam is iets wat jij zei.*
my_poster-dawn-quiet = Het wordt licht. De stad wacht rustig op jou.
my_poster-dawn = *Deze poster is van jou.* Je hoeft hem niet te laten zien.
my_poster-save = Wil je de poster en je profiel bewaren? *Dan komen ze in een map.*
my_poster-save-guest = Dit is niet jouw computer. *Wil je toch een map met je papieren?*
my_poster-save-yes = Bewaar ze
my_poster-save-no = Bewaar niets
my_poster-kept = In je map zitten *een poster* en *een profiel*. Neem ze mee naar een gesprek.
my_poster-not-kept = Er is niets bewaard. *Dat mag.* Wat je weet, neem je mee.
my_poster-back-day = Jouw stap is op { $day }. Kijk daarna nog eens.
my_poster-back = Kijk over drie maanden nog eens. Wat is er dan anders?
my_poster-goodbye = Dit is het einde van de lijn. Vanaf hier rijd jij.
my_poster-paper-poster = poster
my_poster-paper-profile = profiel
