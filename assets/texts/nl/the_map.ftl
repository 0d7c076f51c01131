# Stop 5: the map. Occupations around the player, to visit, to keep and to weigh.
the_map-unfold-1 = Dit ben jij, in het midden. Om je heen ligt werk.
the_map-unfold-2 = Elke kleur is een soort werk. Dichtbij lijkt vaak op wat je kunt.
the_map-walk-begin = Druk op een rondje. Dan rijden we erheen.
the_map-walk = Waar wil je nog kijken?
the_map-walk-enough = Je zag al veel. Verder kijken mag. Stoppen mag ook.
the_map-done = Klaar met kijken
the_map-me = ik
the_map-home-now = mijn werk nu
the_map-home-internship = mijn stage
the_map-home-last = mijn laatste werk
the_map-home-direction = mijn richting
the_map-home-side = mijn bijbaan
the_map-home-care = mijn zorg voor anderen
the_map-home-volunteer = mijn vrijwilligerswerk
the_map-home-none = wat ik nu doe
the_map-occupation = { $occupation }
the_map-station = { $occupation }, { $branch }
the_map-pocket-empty = leeg vak in je tas
the_map-lever = Zet om: { $wind }
the_map-lever-now = Zo is het nu. Druk op de rode knop van een hendel.
the_map-lever-then = { CAPITAL($one) }, { $other }. Wat stijgt, vragen bazen vaker. Zo rekenen wij.

the_map-guess = Werk: *{ $occupation }*. Hoeveel van jouw kaarten passen hier, denk je?
the_map-guess-little = weinig
the_map-guess-half = de helft
the_map-guess-much = veel
the_map-thought = Jij dacht: { $band }
the_map-clicks = Kijk. Jouw kaarten gaan naar binnen.
the_map-band-much = Veel hiervan kun je al.
the_map-band-part = Een deel hiervan kun je al.
the_map-band-little = Een klein deel kun je al.
the_map-board-much = veel hiervan kun je al
the_map-board-part = een deel kun je al
the_map-board-little = een klein deel kun je al
the_map-board-none = alles is nieuw voor jou
the_map-board-own = dit is jouw werk
the_map-own = Dit is je werk. Dit kun je.
the_map-no-cards = Hier ligt nog geen kaart van jou. Alles is nieuw. Dat mag.
the_map-can = Dit kun je al
the_map-is-new = Nieuw voor jou
the_map-nothing-new = Hier is bijna niets nieuw voor jou.
the_map-counts = { $essential ->
    [one] Bij dit werk hoort altijd { $essential } ding. Jij kunt er { $shared }.
   *[other] Bij dit werk horen altijd { $essential } dingen. Jij kunt er { $shared }.
}
the_map-more = Vertel meer
the_map-less = Vertel minder
the_map-back = Terug naar de kaart
the_map-look = Kijk ook achter de deuren.

the_map-school = Hiervoor ga je eerst een paar jaar naar school. Wat lijkt erop, zonder school?
the_map-school-go = Ga naar { $occupation }
the_map-stone = Dit is een grote stap. Daartussen ligt dit werk: *{ $occupation }*.
the_map-stone-go = Ga naar { $occupation }

door-papers = papieren
door-pay = loon
door-tomorrow = morgen
door-body = lijf
the_map-papers-years = Hiervoor ga je eerst een paar jaar naar school.
the_map-papers-1 = Hier kun je vaak zonder diploma beginnen.
the_map-papers-2 = Vaak leer je dit op het mbo, of op het werk zelf.
the_map-papers-3 = Vaak hoort hier een mbo-diploma bij.
the_map-papers-4 = Vaak hoort hier een hbo-diploma bij.
the_map-papers-law = In veel landen mag dit alleen met een papier.
the_map-papers-source = Bron: ESCO 1.2 en ONET 30.2. Wat vraagt een baas hier? Vraag het na.
the_map-pay = In { $year } kreeg de helft € { $low } tot € { $high } per uur. Dat is bruto.
the_map-pay-middle = In { $year } lag het midden op € { $middle } per uur. Dat is bruto.
the_map-pay-side-jobs = Een kwart kreeg meer dan € { $high }. Bijbanen van scholieren tellen hier mee.
the_map-source = Heel Nederland, { $year }. Groep: { $group }. Bron: { $source }.
the_map-source-wide = Heel Nederland, { $year }. Geldt voor een grote groep: { $group }. Bron: { $source }.
the_map-tomorrow-much = In Nederland is hier veel werk.
the_map-tomorrow-some = In Nederland is hier werk. Niet heel veel, niet weinig.
the_map-tomorrow-little = In Nederland is hier minder werk.
the_map-tomorrow-near = Bij jou in de buurt? Vraag het na.
the_map-source-tomorrow = Heel Nederland. Groep: { $group }. Dat zegt: { $sources }.
the_map-body-light = Licht voor je lijf.
the_map-body-middle = Soms licht, soms zwaar voor je lijf.
the_map-body-heavy = Zwaar voor je lijf.
the_map-body-source = Bron: ONET 30.2, Amerika, 2026. Hier kan het anders zijn.
the_map-unknown = Dat is niet bekend: { $what }.
the_map-unknown-ask = Vraag het iemand die dit doet.
the_map-robust-1 = Wij rekenden vier toekomsten uit. In één daarvan past dit bij jou.
the_map-robust-2 = Wij rekenden vier toekomsten uit. In twee daarvan past dit bij jou.
the_map-robust-3 = Wij rekenden vier toekomsten uit. In drie daarvan past dit bij jou.
the_map-robust-4 = Wij rekenden vier toekomsten uit. In alle vier past dit bij jou.
the_map-new = Nieuw voor mij
the_map-known = Dat wist ik al
the_map-acquainted = Ken je iemand die dit doet?
the_map-acquainted-yes = Die kun je iets vragen.

the_map-keep = Stop in mijn tas
the_map-keep-own = Waarom houd je dit?
the_map-kept-own = Dit zit altijd in je tas.
the_map-why = Kies één reden. *Waarom gaat dit mee?*
the_map-why-own = Kies één reden. *Wat is goed aan dit werk?*
the_map-drop = Haal uit mijn tas
the_map-full = Je tas is vol. *Wat gaat eruit?*
the_map-not-now = Laat maar
reason-like = leuk werk
reason-people = de mensen
reason-pay = het loon
reason-near = dicht bij huis
reason-learn = iets leren
reason-time = goede tijden

the_map-four-1 = Vier keer dezelfde kaart, in vier toekomsten. Zo rekenen wij.
the_map-four-2 = Kijk naar je tas. Wat blijft hoog staan?
the_map-compare = Pak een munt. *Waar krijg je dit het meest?*
the_map-coin = { $value }
the_map-compare-own = Mijn werk
the_map-weigh-pay = de helft kreeg € { $low } tot € { $high } per uur
the_map-weigh-security-much = veel werk in Nederland
the_map-weigh-security-some = niet veel, niet weinig werk
the_map-weigh-security-little = minder werk in Nederland
the_map-weigh-people-much = veel met mensen
the_map-weigh-people-part = een deel met mensen
the_map-weigh-people-little = weinig met mensen
the_map-weigh-unknown = niet bekend
the_map-weigh-hand = Niet bekend. Vraag het iemand die dit doet.
the_map-weigh-source = Bron: CBS (loon 2022), ROA, UWV en ESCO. Heel Nederland.
the_map-news = Nieuws over werk. *Wist je dit al?*
the_map-news-source = Heel Nederland. De bron staat achter de deuren op de kaart.
the_map-travel = Hoe ga je naar je werk? *En hoe lang mag het duren?*
travel-bike = fiets
travel-bus = bus
travel-car = auto
the_map-minutes = { $minutes } minuten
the_map-travel-home = thuis
the_map-end = { $count ->
    [0] Je tas is nog leeg. Dat mag.
    [one] In je tas zit { $count } soort werk.
   *[other] In je tas zitten { $count } soorten werk.
}
the_map-end-question = Wie kan jou hier meer over vertellen?
