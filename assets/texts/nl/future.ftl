# Stop 4: what may change, a day in 2030, and the three ways.
future-words = { $words }
future-somebody = collega

future-strengths = Eerst jij. *Waar ben jij goed in?* Leg een hand op drie kaarten.
future-strengths-one = Nog één.
future-strength = Hier ben ik goed in: { $skill }

future-changes-work = { $title } *Zie jij dit al op je werk?*
future-changes-school = { $title } *Zie jij dit al op school of stage?*
future-changes-around = { $title } *Zie jij dit al om je heen?*
future-changes-next = { $title } *Zie jij dit al?*
future-already = zie ik al
future-coming = komt nog
future-not = komt niet

future-keep = Wat kan er veranderen? Druk en kijk. *Houd er twee.*
future-keep-two = Houd deze twee
future-keep-more = Nog één. Welke?
future-keep-touches = raakt jouw werk
future-keep-rest = Bekijk er nog drie
future-keep-first = Ga terug
future-levers = Twee hendels. Vier keer een andere stad.
future-levers-nobody = Hoe het gaat, weet niemand zeker. Kijk zelf maar.
future-setting = Deze hendel staat omhoog: { $wind }. *En de andere?*
future-morning-1 = Het is 2030. Dit is jouw stad. Je dag begint.
future-morning-2 = Dezelfde morgen. Een andere stad.
future-pause = Even pauze. Dit legde je al neer.
future-pause-no-card = Even pauze. De helft van de dag is om.
future-now = nu
future-rests = Deze kaart rust: { $skill }
future-sill-geld = geld: { $count }
future-sill-zekerheid = zekerheid: { $count }
future-sill-leren = leren: { $count }
future-sill-energie = energie: { $count }

future-evening = Het is avond. Boven ligt je dag van nu. Onder ligt 2030.
future-evening-alone = Het is avond. Hier ligt je dag van 2030.
future-evening-rises = Dit komt erbij. *Bazen vragen dit dan vaker.*
future-evening-falls = Een machine doet een deel. *Een deel, niet alles.*
future-evening-none-falls = Jouw kaarten liggen er nog allemaal.
future-evening-stays = *Dit blijft.* Druk op een kaart. Dan zeg ik waarom.
future-today = nu
future-rises = { CAPITAL($skill) }. Dit vragen bazen dan vaker. Het is nieuw voor jou.
future-rises-near = { CAPITAL($skill) }. Dit vragen bazen dan vaker. Het lijkt op wat jij al kunt: { $near }.
future-falls-machine = { CAPITAL($skill) }. Een machine kan dit deel doen. Zo rekenen wij. Zeker is het niet.
future-falls-computer = { CAPITAL($skill) }. Een computer kan dit deel doen. Zo rekenen wij. Zeker is het niet.
future-stays = { CAPITAL($skill) }. Dit doet een mens. Ook in 2030, denken wij.
future-name = Hoe noem jij deze toekomst? Schrijf een naam. Overslaan mag.

future-feeling = Dit was een verhaal. Het kan ook anders gaan. *Hoe is het met je?*
future-feeling-further = Goed. Ik ga verder
future-feeling-talk = Hier wil ik over praten
future-feeling-stop = Ik wil even stoppen
future-rest = We stoppen hier. Er hoeft nu niets. *Praat met iemand, als je wilt.*
future-rest-enough = Verder zonder nieuwe dag
future-rest-another = Toch nog een dag
future-people = Praat met iemand
future-trace = Je koos vaak: *{ $what }*. *Klopt dat?*
future-trace-yes = Ja, zo doe ik het
future-trace-no = Nee, klopt niet
future-trace-unsure = Weet ik niet

trace-loon = goed loon
trace-zekerheid = zekerheid
trace-mensen = mensen om je heen
trace-vrijheid = zelf kiezen
trace-zin = iets goeds doen
trace-tijd = tijd nemen
trace-zorg = zorgen voor een ander
trace-geduld = geduld hebben
trace-eerlijk = eerlijk zijn
trace-humor = een grap maken
trace-leergierig = iets leren
trace-moed = iets durven
trace-precies = precies werken
trace-samen = het samen doen
trace-vlug = snel doorwerken
trace-handen = met je handen werken
trace-mensen-card = met mensen werken
trace-hoofd = eerst nadenken
trace-hulp = hulp vragen
trace-nieuw = iets nieuws proberen

future-boards = De tram stopt. Er stappen mensen in.
future-boards-shared = Een van hen kan iets wat jij ook kunt.
future-boards-again = De tram stopt weer. { $people ->
    [one] Er stapt iemand in.
   *[other] Er stappen mensen in.
}
future-invented = Deze mensen zijn verzonnen. Zulke verhalen gebeuren wel.
future-local = { $name } is echt, en komt uit deze streek.
future-invented-others = De anderen zijn verzonnen. Zulke verhalen gebeuren wel.
future-fact = Dit is wel echt.
future-fact-local = Goed om te weten.
future-beside = *Naast wie ga jij zitten?*
future-hey-kind = "Hé. { CAPITAL($kind) }? Dat kan ik ook." { $name }
future-hey = "Hé. Is deze plek vrij?" { $name }
future-seat = Ga zitten bij { $name }
future-tip-keep = Bewaar deze tip
future-tip-leave = Laat hem liggen

future-way-werk = Je speelde 2030. Het kan zo gaan, of anders. *Waar denk jij nu aan?*
future-way-kwijt = Je werk is gestopt. Je speelde 2030. *Waar denk jij nu aan?*
future-way-niet_terug = Terug kan nu niet. Je speelde 2030. *Waar denk jij nu aan?*
future-way-school = Je speelde 2030. Je kunt nog kiezen. *Waar denk jij nu aan?*
future-stay-werk = Ik blijf en ik groei hier.
future-stay-kwijt = Hetzelfde werk, op een andere plek.
future-stay-niet_terug = Ik neem mee wat goed was.
future-stay-school = Ik houd deze richting. Die past.
future-other = Ik doe iets anders, hier dichtbij.
future-new = Ik ga iets heel nieuws doen.

future-outlook = Vier keer 2030. *Hoeveel werk is er dan voor een { $work }?*
future-outlook-more = { CAPITAL($one) } en { $other }: *meer werk.* { future-outlook-then }
future-outlook-same = { CAPITAL($one) } en { $other }: *ongeveer even veel werk.* { future-outlook-then }
future-outlook-less = { CAPITAL($one) } en { $other }: *minder werk.* { future-outlook-then }
future-outlook-either = { CAPITAL($one) } en { $other }: *dat kan meer werk zijn, of minder. Niemand weet het.* { future-outlook-then }
future-outlook-then = { $then ->
    [rises] Dit vragen bazen dan vaker: { $what }.
    [machine] Een machine doet dan een deel van dit: { $what }.
    [computer] Een computer doet dan een deel van dit: { $what }.
    [sees] Dit zie je dan vaker: { $what }.
   *[now] Wat je doet, lijkt op nu.
}
future-outlook-is-more = meer werk
future-outlook-is-same = even veel werk
future-outlook-is-less = minder werk
future-outlook-is-either = niemand weet het
future-outlook-card = Deze kaart van jou vragen bazen dan vaker: *{ $skill }*.
future-outlook-along = Wat jij kunt, gaat mee. Ook naar ander werk.
future-outlook-assumed = Zo rekenen wij. Hoe het gaat, weet niemand zeker.

future-end = Je speelde de toekomst met je eigen kaarten. De hendels neem je mee.
future-end-question = Eén vraag voor later: *welke kaart wil jij altijd blijven spelen?*
future-end-little = Je keek naar wat er kan veranderen. De hendels neem je mee.
future-end-question-little = Eén vraag voor later: *wat wil jij in 2030 nog steeds doen?*

future-another = { $count ->
    [one] Dat was één dag. Er kan er nog een, in een andere stad. *Wil je die spelen?*
    [2] Dat waren twee dagen. Er kan er nog een, in een andere stad. *Wil je die spelen?*
   *[other] Dat waren drie dagen. Er kan er nog een, in een andere stad. *Wil je die spelen?*
}
future-changed = { $title } is veranderd sinds je hier was. We gaan verder waar het nog hetzelfde is.
future-another-yes = Ja, nog een dag
future-another-no = Nee, ik rijd verder
