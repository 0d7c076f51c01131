# Stop 1: the night tram, sound and size, what stays private, the goal, the ticket, the intake, the line.
title-wipe-yes = Ja, wis alles
title-keep = Nee, bewaar alles

start-cold_open-1 = Goedenavond. Ik ben Mo.
start-cold_open-2 = Het is 2030. *Deze tram rijdt zelf.*
start-cold_open-3 = Zie je die lege stoel? Daar zat ik. *Ik was de bestuurder.*
start-cold_open-4 = Ik reed hier eenentwintig jaar. Toen veranderde mijn werk. Ik ben er nog.
start-cold_open-5 = Wat deed ik toen? Dat vertel ik later.
start-cold_open-6 = Eerst terug naar vandaag. Naar *jouw* werk.
start-year-today = vandaag

start-bell = Trek aan de bel. Hoor je dit?
start-bell-pull = Trek aan de bel
start-bell-heard = Ik kan alles voorlezen. Met oortjes hoor alleen jij het. Wil je dat?
start-bell-yes = Ja, lees voor
start-bell-no = Nee, ik lees zelf

start-sign = Kun je het bord goed lezen? Trek het dichterbij. Dan worden de letters groter.
start-sign-board = Morgenplein
start-sign-pull = Maak de letters groter
start-sign-smaller = Maak de letters kleiner
start-sign-good = Zo lees ik goed

start-computer = Is dit je eigen computer?
start-computer-own = Ja, van mij of van thuis
start-computer-shared = Nee, van school of werk

start-helper = Wie zit er naast je?
start-helper-nobody = Niemand
start-helper-professional = Een begeleider
start-helper-other = Iemand anders

start-blind = Ik stuur niets weg. Niet naar je baas, niet naar school. Jij kiest wie iets ziet.
start-blind-pull = Trek het gordijn dicht
start-blind-ask = Wat ziet je baas nu van jou? En je school?
start-blind-closed = *Niets.* Zo blijft het, tot jij iets laat zien.

start-idea = Van wie is het idee om dit te doen?
start-idea-me = Van mij
start-idea-boss = Van mijn baas
start-idea-benefits = Van UWV of gemeente
start-idea-school = Van school
start-idea-unsaid = Dat zeg ik liever niet

start-sender-boss = Wat wil je baas, denk je?
start-sender-benefits = Wat wil UWV of de gemeente, denk je?
start-sender-school = Wat wil je school, denk je?
start-sender-stay = Dat ik dit blijf doen
start-sender-other = Dat ik iets anders kies
start-sender-learn = Dat ik iets leer
start-sender-unknown = Dat weet ik niet

start-goal = Waar gaat jouw tram heen? Kies wat jij wilt weten.
start-goal-boss = Je baas vroeg dit. Misschien heb je geen zin. Dat mag. Wat wil jij zelf weten?
start-goal-benefits = UWV of de gemeente vroeg dit. Misschien heb je geen zin. Dat mag. Wat wil jij zelf weten?
start-goal-school = School vroeg dit. Misschien heb je geen zin. Dat mag. Wat wil jij zelf weten?
start-goal-group-me = Iets over mij
start-goal-group-chances = Wat er kan
start-goal-group-here = Bij mijn eigen baas
start-goal-group-elsewhere = Ander werk, of weer werk
start-goal-more = En wat precies?
start-goal-back = Terug

goal-values = Wat ik belangrijk vind
goal-qualities = Waar ik goed in ben
goal-possibilities = Wat ik nog kan leren of worden
goal-use = Hoe ik een stap zet
goal-within = Mijn werk zelf anders maken
goal-other_job = Ander werk bij mijn baas
goal-other_employer = Werk bij een andere baas
goal-back = Weer werken na ziekte

start-question = Wil je het zelf zeggen? Schrijf een vraag in je eigen woorden.

measure-practice-how = Dit is jouw kaartje. Kies het gezicht dat bij je past. *Even oefenen.*
measure-before-how = Nu over jou en werk. *Elk antwoord mag.*
measure-after-how = Een nieuw kaartje. Wat kies je *nu*?
start-ticket = Jouw eerste gaatjes. Ik bewaar het kaartje in mijn pet. Aan het eind kijken we weer.
start-ticket-stub = begin
start-ticket-stub-after = einde

start-A1 = Weet je al wat je wilt weten?
start-A1-yes = Ja
start-A1-little = Een beetje
start-A1-notyet = Nog niet
start-A2 = Wat mag er anders in je werk?
start-A2-nothing = Niets, ik kijk rond
start-A2-some = Een paar dingen
start-A2-most = Bijna alles
start-A3 = Heb je nu zorgen? Thuis, of met geld? Wat het is, vraag ik niet.
start-A3-no = Nee
start-A3-little = Een beetje
start-A3-much = Ja, veel
start-C1 = Heb je nu werk?
start-C1-stays = Ja, dat blijft
start-C1-school = Ik zit op school
start-C1-unsure = Ja, maar niet zeker
start-C1-none = Nu niet
start-C2 = Wanneer werkte je het laatst?
start-C2-recent = Pas geleden
start-C2-while = Half jaar tot twee jaar
start-C2-long = Langer geleden, of nog nooit
start-C3 = Werk zoeken en solliciteren. Hoe gaat dat?
start-C3-can = Dat kan ik
start-C3-help = Met wat hulp
start-C3-hard = Moeilijk

start-lines-alone = Ik denk aan de *{ $line } lijn*. Alleen of samen, dat kan allebei. Wat kies jij?
start-lines-after_three = Ik denk aan de *{ $line } lijn*. Praat na stap 3 met een begeleider. Wat kies jij?
start-lines-both_ends = Ik denk aan de *{ $line } lijn*. Begin en eindig samen met een begeleider. Wat kies jij?
start-lines-unsure = Ik weet nog te weinig. Dat mag. Wat kies jij?
start-line-korte = Korte lijn
start-line-hele = Hele lijn
start-line-rustige = Rustige lijn
line-korte = korte
line-hele = hele
line-rustige = rustige
start-line-korte-time = ongeveer 45 minuten
start-line-hele-time = ongeveer 65 minuten
start-line-rustige-time = ongeveer 75 minuten
start-line-korte-what = Zeven stappen. Minder kaarten, minder vragen.
start-line-hele-what = Acht stappen. Je doet alles.
start-line-rustige-what = Acht stappen. Eerst jij, dan je werk. Minder cijfers.
start-line-later = Later een andere lijn? Dat kan.

two_tickets-show = Houd ze tegen het licht
two_tickets-before = Dit koos je eerst.
two_tickets-after = Dit koos je nu.
two_tickets-moved = Hier koos je een ander gezicht. Wat is er anders?
two_tickets-talk = Dit zijn jouw gaatjes. Daar kun je over praten.
