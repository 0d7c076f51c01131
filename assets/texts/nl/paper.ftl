# The papers one takes away: poster and profile.
paper-date = { $day } { $month ->
    [m1] januari
    [m2] februari
    [m3] maart
    [m4] april
    [m5] mei
    [m6] juni
    [m7] juli
    [m8] augustus
    [m9] september
    [m10] oktober
    [m11] november
   *[m12] december
} { $year }
paper-open = “
paper-close = ”
paper-says = zegt { $who }

# Poster
paper-poster-title = Dit kan ik
paper-poster-like = Dit doe ik graag
paper-poster-matters = Dit vind ik belangrijk
paper-poster-learn = Dit wil ik leren
paper-poster-step = Mijn stap
paper-poster-empty = Hier komt wat ik kan. Ik kies zelf wat.
paper-poster-alike = Dit weet ik niet zeker. Hier is plaats voor wat ik kan.
paper-poster-rests = Dit koos ik zelf voor mijn poster. Het is geen toets.
paper-poster-rests-dated = Dit koos ik zelf voor mijn poster, op { $date }. Het is geen toets.
paper-about-story = Dit lukte mij.

# Profile
paper-profile-title = Mijn profiel
paper-profile-about = Gemaakt op { $date }. Bij alles staat wie het zei.
paper-profile-foot = Voor een gesprek over werk. Niet gebruiken voor selectie.
paper-page = bladzijde
paper-of = van
paper-rests = Dit rust op

paper-chapter-glance = In één blik
paper-chapter-can = Wat ik kan
paper-chapter-matters = Wat ik belangrijk vind
paper-chapter-futures = Toekomsten
paper-changes = Wat er verandert, denk ik
paper-chapter-options = Mijn opties
paper-chapter-helps = Wat helpt, wat is lastig
paper-chapter-step = Mijn stap
paper-chapter-measure = Hoe zeker ik ben
paper-chapter-rests = Waar dit op rust
paper-chapter-appendix = De hele lijst

paper-appendix = Alles begint met { $address }. Het cijfer is het nummer van mijn antwoord.

paper-few = Ik weet nog te weinig. Dat mag.
paper-alike = Ik koos heel vaak hetzelfde. Dit weet ik dus niet zeker.
paper-question = Dit wil ik weten
paper-now = Zo is het nu
paper-situation-stays = Ik heb werk en dat blijft.
paper-situation-unsure = Ik heb werk. Het is niet zeker dat het blijft.
paper-situation-none = Ik heb nu geen betaald werk.
paper-situation-school = Ik zit op school.
paper-back = Ik kan terug naar mijn oude werk.
paper-no-way-back = Terug naar mijn oude werk kan niet.
paper-kind-now = mijn werk nu
paper-kind-last = mijn laatste werk
paper-kind-internship = mijn stage
paper-kind-direction = mijn richting
paper-kind-care = ik zorg voor iemand
paper-kind-volunteer = vrijwilligerswerk
paper-kind-side = mijn bijbaan
paper-strengths = Mijn sterke kanten
paper-often = Dit doe ik vaak
paper-knows = Hier weet ik van
paper-pinches-now = Wat nu niet past
paper-pinches-was = Wat niet paste in mijn laatste werk
paper-pinches-dream = Wat straks niet past, denk ik
paper-pinches-unsaid = Wat niet past in werk
paper-options = Werk waar ik naar kijk
paper-bookmarks = Hier wil ik over praten
paper-bookmark-start-line = welke lijn
paper-bookmark-my_work-deal = mijn kaarten
paper-bookmark-my_work-marks = goed, graag en leren
paper-bookmark-my_work-fit = wat past
paper-bookmark-my_work-back = terug of niet
paper-bookmark-who_am_i-interest = werk dat ik leuk vind
paper-bookmark-who_am_i-coins = mijn munten
paper-bookmark-who_am_i-value = wat ik belangrijk vind
paper-bookmark-who_am_i-picture = iets wat lukte
paper-bookmark-who_am_i-qualities = zo ben ik
paper-bookmark-future-changes = wat er verandert
paper-bookmark-future-way = mijn weg
paper-bookmark-the_map-walk = het werk op de kaart
paper-bookmark-the_map-compare = werk vergelijken
paper-bookmark-the_map-travel = reizen
paper-bookmark-practice-rails = wat lastig is
paper-bookmark-practice-talk = het gesprek
paper-bookmark-practice-vacancy = de vacature
paper-bookmark-my_step-chain = welke stap
paper-shared = Dit laat ik zien aan
paper-to-professional = mijn begeleider
paper-to-near = iemand dichtbij
paper-to-class = de klas
paper-to-boss = mijn baas
paper-folder-professional = voor mijn begeleider
paper-folder-near = voor iemand dichtbij
paper-folder-class = voor de klas
paper-folder-boss = voor mijn baas

paper-missing = In mijn woorden
paper-qualities = Zo ben ik
paper-story = Dit lukte
paper-traces = Zo doe ik het
paper-unpaid = Werk zonder loon telt ook
paper-somebody = iemand anders
paper-rests-often = doe ik vaak
paper-rests-sometimes = doe ik soms
paper-rests-never = doe ik niet
paper-rests-knows-often = hier weet ik veel van
paper-rests-knows-sometimes = hier weet ik iets van
paper-rests-knows-never = hier weet ik nog niets van
paper-rests-good = hier ben ik goed in
paper-rests-like = doe ik graag
paper-rests-learn = wil ik leren
paper-rests-me = zei ik zelf
paper-rests-other = zei { $who }
paper-rests-guess = dit zegt { $who }, denk ik
paper-rests-trace = koos ik in een verhaal · ja, zo doe ik het
paper-rests-yes = ik zei: dat klopt
paper-rests-coins = { $count } van tien munten
paper-rests-kept = ik haalde er niets weg
paper-rests-preferred = { $count } keer gekozen

paper-values = Dit is belangrijk voor mij
paper-leanings = Dit vind ik leuk werk
paper-coins = Hier legde ik munten
paper-fit-now = Past mijn werk?
paper-fit-was = Paste mijn laatste werk?
paper-fit-dream = Wat past straks, denk ik?
paper-fit-unsaid = Wat past in werk?

paper-future = Verhaal { $number }
paper-played = Gespeelde kaarten
paper-rises = Meer gevraagd
paper-stays = Dit blijft
paper-way = Mijn weg
paper-feeling = Hoe was het?
paper-way-stay = blijven en groeien
paper-way-stay-none = hetzelfde werk, andere plek
paper-way-stay-school = deze richting houden
paper-way-stay-no-way-back = meenemen wat goed was
paper-way-stay-unsaid = blijven bij wat goed is
paper-way-other = ander werk in mijn vak of bij mijn baas
paper-way-other-none = ander werk in mijn vak
paper-way-other-school = iets anders binnen mijn richting
paper-way-new = iets nieuws
paper-futures-note = Dit waren verhalen, geen voorspelling. Wat erbij komt of blijft, is een schatting van de makers.

paper-reason = Waarom: { $reason }.
paper-can-already = Kan ik al
paper-new = Nieuw voor mij
paper-papers = Papieren
paper-pay = Loon
paper-tomorrow = Werk nu en straks
paper-body = Lijf
paper-acquainted = Ik ken iemand
paper-region = In onze regio:
paper-unknown = Dat is niet bekend.
paper-band-much = veel
paper-band-part = een deel
paper-band-little = een klein deel
paper-band-none = Hier ligt nog geen kaart van mij.
paper-travel = Zo reis ik
paper-travel-time = { $by }, { $minutes } minuten

paper-hard = Dit is lastig
paper-practised = Dit oefende ik
paper-keep = Dit wil ik houden
paper-tips = Tips die ik bewaarde
paper-persons = Deze mensen helpen
paper-role-helps = kan mij helpen
paper-plan = Als en dan
paper-visit = Ik ga kijken
paper-look-back = Op deze dag kijk ik terug:

paper-measure-note = Dit zijn onze eigen zinnen. Niemand heeft ze onderzocht. Ze zeggen niets over wat je kunt.
paper-answered = { $count ->
    [one] Ik gaf { $count } antwoord.
   *[other] Ik gaf { $count } antwoorden.
}
paper-skipped = { $count ->
    [one] Ik sloeg { $count } vraag over.
   *[other] Ik sloeg { $count } vragen over.
}
paper-helper-nobody = Ik deed dit alleen.
paper-helper-professional = Mijn begeleider zat erbij.
paper-helper-other = Er zat iemand naast mij.
paper-taken-back = Dit nam ik terug. Het telt niet mee.
paper-said-no = Mo vroeg: klopt dit? Ik zei nee. Het telt niet mee.
paper-an-answer = een antwoord
paper-sources = Waar de cijfers vandaan komen
paper-source-esco = ESCO 1.2, Europese Commissie (2024): beroepen en wat erbij hoort
paper-limits = De cijfers gelden voor heel Nederland en voor grote groepen. Bij mij in de buurt kan het anders zijn.
paper-not-for = Dit is geen toets. Niet gebruiken voor selectie. Niemand mag mensen hiermee vergelijken.
