# Stop 4: what may change, a day in 2030, and the three ways.
future-words = { $words }
future-somebody = colleague

future-strengths = You first. *What are you good at?* Put a hand on three cards.
future-strengths-one = One more.
future-strength = I am good at this: { $skill }

future-changes-work = { $title } *Do you see this at your work?*
future-changes-school = { $title } *Do you see this at school or on placement?*
future-changes-around = { $title } *Do you see this around you?*
future-changes-next = { $title } *Do you see this already?*
future-already = I see it already
future-coming = not yet, but coming
future-not = not coming

future-keep = What may change? Press and see. *Keep two.*
future-keep-two = Keep these two
future-keep-more = One more. Which?
future-keep-touches = touches your work
future-keep-rest = See three more
future-keep-first = Go back
future-levers = Two levers. The same town, four ways.
future-levers-nobody = Nobody knows for sure how it will go. See for yourself.
future-setting = This lever is up: { $wind }. *And the other one?*
future-morning-1 = It is 2030. This is your town. Your day begins.
future-morning-2 = The same morning. Another town.
future-pause = A short break. This is what you have laid down.
future-pause-no-card = A short break. Half of the day is done.
future-now = now
future-rests = This card rests: { $skill }
future-sill-geld = money: { $count }
future-sill-zekerheid = security: { $count }
future-sill-leren = learning: { $count }
future-sill-energie = energy: { $count }

future-evening = It is evening. At the top is your day now. Below it is 2030.
future-evening-alone = It is evening. Here lies your day in 2030.
future-evening-rises = This is added. *Bosses then ask for it more.*
future-evening-falls = A machine does a part. *A part, not all of it.*
future-evening-none-falls = All your cards still lie here.
future-evening-stays = *This stays.* Press a card. Then I say why.
future-today = now
future-rises = { CAPITAL($skill) }. Bosses then ask for this more. It is new to you.
future-rises-near = { CAPITAL($skill) }. Bosses then ask for this more. It is like something you can do: { $near }.
future-falls-machine = { CAPITAL($skill) }. A machine can do this part. This is our estimate. It is not certain.
future-falls-computer = { CAPITAL($skill) }. A computer can do this part. This is our estimate. It is not certain.
future-stays = { CAPITAL($skill) }. A person does this. In 2030 too, we think.
future-name = What would you call this future? Write a name. You may skip this.

future-feeling = This was a story. It can also go differently. *How are you?*
future-feeling-further = Fine. I’ll go on
future-feeling-talk = I want to talk about this
future-feeling-stop = I want to stop for now
future-rest = We stop here. Nothing has to happen now. *Talk to somebody, if you like.*
future-rest-enough = Go on without another day
future-rest-another = Play one more day
future-people = Talk to somebody
future-trace = You often chose: *{ $what }*. *Is that right?*
future-trace-yes = Yes, that is me
future-trace-no = No, not right
future-trace-unsure = I do not know

trace-loon = good pay
trace-zekerheid = security
trace-mensen = people around you
trace-vrijheid = choosing for yourself
trace-zin = doing something good
trace-tijd = taking time
trace-zorg = caring for somebody
trace-geduld = being patient
trace-eerlijk = being honest
trace-humor = making a joke
trace-leergierig = learning something
trace-moed = being brave
trace-precies = working with care
trace-samen = doing it together
trace-vlug = working fast
trace-handen = working with your hands
trace-mensen-card = working with people
trace-hoofd = thinking first
trace-hulp = asking for help
trace-nieuw = trying something new

future-boards = The tram stops. People get on.
future-boards-shared = One of them can do something you can do.
future-boards-again = The tram stops again. { $people ->
    [one] Somebody gets on.
   *[other] People get on.
}
future-invented = These people are made up. Stories like theirs do happen.
future-local = { $name } is real, and comes from around here.
future-invented-others = The others are made up. Stories like theirs do happen.
future-fact = This part is real.
future-fact-local = Good to know.
future-beside = *Who will you sit with?*
future-hey-kind = "Hey. { CAPITAL($kind) }? I can do that too." { $name }
future-hey = "Hey. Is this seat free?" { $name }
future-seat = Sit with { $name }
future-tip-keep = Keep this tip
future-tip-leave = Leave it here

future-way-werk = You played 2030. It can go like this, or not. *What are you thinking of now?*
future-way-kwijt = Your work ended. You played 2030. *What are you thinking of now?*
future-way-niet_terug = Going back is not possible now. You played 2030. *What are you thinking of now?*
future-way-school = You played 2030. You can still choose. *What are you thinking of now?*
future-stay-werk = I stay and I grow here.
future-stay-kwijt = The same work, in another place.
future-stay-niet_terug = I take the good part with me.
future-stay-school = I keep this direction. It fits.
future-other = I’ll do something different, close by.
future-new = I’m going to do something new.

future-outlook = Four times 2030. *How much work is there then as a { $work }?*
future-outlook-more = { CAPITAL($one) } and { $other }: *more work.* { future-outlook-then }
future-outlook-same = { CAPITAL($one) } and { $other }: *about as much work.* { future-outlook-then }
future-outlook-less = { CAPITAL($one) } and { $other }: *less work.* { future-outlook-then }
future-outlook-either = { CAPITAL($one) } and { $other }: *that can be more work, or less. Nobody knows.* { future-outlook-then }
future-outlook-then = { $then ->
    [rises] Bosses ask for this more often then: { $what }.
    [machine] A machine does a part of this then: { $what }.
    [computer] A computer does a part of this then: { $what }.
    [sees] You see this more often then: { $what }.
   *[now] What you do looks like now.
}
future-outlook-is-more = more work
future-outlook-is-same = as much work
future-outlook-is-less = less work
future-outlook-is-either = nobody knows
future-outlook-card = Bosses ask more often then for this card of yours: *{ $skill }*.
future-outlook-along = What you can do goes with you. To other work too.
future-outlook-assumed = This is how we reckon. Nobody knows for sure.

future-end = You played the future with your own cards. You take the levers with you.
future-end-question = One question for later: *which card do you always want to play?*
future-end-little = You looked at what may change. You take the levers with you.
future-end-question-little = One question for later: *what do you still want to do in 2030?*

future-another = { $count ->
    [one] That was one day. There can be another, in another town. *Do you want to play it?*
    [2] Those were two days. There can be another, in another town. *Do you want to play it?*
   *[other] Those were three days. There can be another, in another town. *Do you want to play it?*
}
future-changed = { $title } was changed since you were here. We go on where it is still the same.
future-another-yes = Yes, one more day
future-another-no = No, I ride on
