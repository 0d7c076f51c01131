# What is said everywhere: the bar, the menu, the faces of the measure.
title = Morgenwerk
title-under = Speel de toekomst van jouw eigen werk
title-begin = Begin
title-again = Begin opnieuw
title-continue = Ga verder
title-wipe = Wis alles
title-wipe-sure = Echt alles wissen? Papieren die je bewaarde, blijven.
title-private = Alles blijft op deze computer. Jij kiest wie iets ziet.
title-packing = Ik pak je spullen.
title-ready = Ik zet de tram klaar.
title-guest = Speel als gast
title-language = English

further = Verder
skip = Overslaan
done = Klaar
deny = klopt niet
yes = Ja
no = Nee
saved-in = Je papieren liggen in deze map: { $folder }
    Wis je het spel? De papieren blijven.

bar-step = stap 1 van 8
bar-back = Eén antwoord terug
bar-bookmark = Hier wil ik over praten
bar-ask = Vraag het Mo
bar-sound = Voorlezen aan of uit
bar-size = Letters groter
bar-menu = Menu
sound-on = Ik lees voor.
sound-off = Ik lees niet meer voor.

stop-start = Start
stop-my_work = Mijn werk
stop-who_am_i = Wie ben ik
stop-future = De toekomst
stop-the_map = De kaart
stop-practice = Oefenen
stop-my_step = Mijn stap
stop-my_poster = Mijn poster

why-start = Je stapt in en kiest wat jij wilt weten.
why-my_work = Je legt je werkdag neer met kaarten.
why-who_am_i = Je kiest wat bij jou past.
why-future = Je speelt 2030 met je eigen kaarten.
why-the_map = Je ziet welk werk lijkt op wat jij kunt.
why-practice = Je oefent met praten over werk.
why-my_step = Je maakt één stap klein genoeg.
why-my_poster = Je maakt een poster van wat jij kunt.

again-title = Daar ben je weer.
again-where = Je bent bij stap { $step } van { $count }.
again-question = Jouw vraag was: *{ $words }*
again-story = Je bent midden in een verhaal: *{ $title }*
again-story-further = Het verhaal gaat verder waar je stopte.
again-said = Dit zei je het laatst:
again-next = Daarna komt: { $stop }

menu-title = Even pauze
menu-close = Speel verder
menu-ask = Vraag het Mo
menu-said = Wat ik zei
menu-size = Letters: { $state }
menu-motion = Beweging: { $state ->
    [less] weinig
   *[full] gewoon
}
menu-voice = Voorlezen: { $state ->
    [on] aan
   *[off] uit
}
menu-speed = Snelheid: { $state ->
    [120] rustig
    [180] snel
   *[150] gewoon
}
menu-sound = Geluid: { $state ->
    [on] aan
   *[off] uit
}
menu-people = Praat met iemand
menu-leave = Stop voor nu
menu-back = Terug
menu-older = Kijk verder
menu-newest = Terug naar boven

people-1 = *Je begeleider.* Laat zien wat je hier maakte.
people-2 = *Je huisarts.* Voor zorgen over je lijf of je hoofd.
people-3 = *Hulp bij geld.* Bel Geldfit: 0800 8115. Dat is gratis.
people-4 = *Gaat het echt niet meer?* Bel 113. Dag en nacht, gratis.

said-often = Vaak: { $skill }
said-sometimes = Soms: { $skill }
said-like = Dit doe ik graag: { $skill }
said-good = Hier ben ik goed in: { $skill }
said-learn = Dit wil ik leren: { $skill }
said-back = Ik kan terug naar mijn oude werk
said-not-back = Terug naar mijn oude werk kan niet
said-word = In mijn woorden: { $words }
said-option = In mijn tas: { $occupation }
said-guess = Zoveel past hier, dacht ik: { $occupation }, { $band }
said-fit = { CAPITAL($topic) }: { $how }
said-quality = Zo ben ik: { $quality }
said-obstacle = Dit is lastig: { $obstacle }
said-detail = Zo is mijn dag: { $what }
said-change = { CAPITAL($what) }: { $seen }
said-feeling = Na een dag in 2030: { $how }
said-way = Hier denk ik aan: { $way }
said-tip = Deze tip nam ik mee: { $tip }
said-acquainted = Ik ken een { $occupation }
said-not-acquainted = Ik ken nog geen { $occupation }
said-weighed = Hier krijg ik dit het meest: { $value }, als { $occupation }
said-keep = Dit wil ik houden: { $what }
said-lifted = { CAPITAL($obstacle) }: { $who }, { $what }
said-step = Een stap: { $step }
said-laid = Deze kaart legde ik neer: { $skill }

face-1 = nee
face-2 = bijna niet
face-3 = een beetje
face-4 = best wel
face-5 = ja, zeker
measure-practice = Ik hou van koffie.
measure-1 = Ik kan zelf iets doen voor goed werk.
measure-2 = Een baas heeft iets aan mij.
measure-3 = Ik kan goed vertellen wat ik kan.
measure-4 = Ik weet drie dingen waar ik goed in ben.
measure-5 = Ik weet wat ik belangrijk vind in werk.
measure-6 = Ik weet welk werk ook bij mij past.
measure-7 = Ik weet waar veel werk is.
measure-8 = Ik weet wie mij kan helpen.
measure-9 = Ik durf iemand iets te vragen over werk.
measure-10 = Ik weet mijn volgende stap.
