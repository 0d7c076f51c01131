# What is said everywhere: the bar, the menu, the faces of the measure.
title = Morgenwerk
title-under = Play the future of your own work
title-begin = Start
title-again = Start again
title-continue = Go on
title-wipe = Erase everything
title-wipe-sure = Really erase it all? Papers you kept will stay.
title-private = Everything stays on this computer. You choose who sees what.
title-packing = I am getting your things.
title-ready = I am getting the tram ready.
title-guest = Play as a guest
title-language = Nederlands

further = Go on
skip = Skip
done = Done
deny = not true
yes = Yes
no = No
saved-in = Your papers are in this folder: { $folder }
    If you erase the game, the papers stay.

bar-step = step 1 of 8
bar-back = One answer back
bar-bookmark = To talk about later
bar-ask = Ask Mo
bar-sound = Reading aloud on or off
bar-size = Larger letters
bar-menu = Menu
sound-on = I read aloud.
sound-off = I stop reading aloud.

stop-start = Start
stop-my_work = My work
stop-who_am_i = Who am I
stop-future = The future
stop-the_map = The map
stop-practice = Practice
stop-my_step = My step
stop-my_poster = My poster

why-start = You get on and choose what you want to know.
why-my_work = You lay out your working day with cards.
why-who_am_i = You pick what suits you.
why-future = You play 2030 with your own cards.
why-the_map = You see which work is close to what you can do.
why-practice = You practise talking about work.
why-my_step = You make one step small enough.
why-my_poster = You make a poster of what you can do.

again-title = There you are again.
again-where = You are at step { $step } of { $count }.
again-question = Your question was: *{ $words }*
again-story = You are in the middle of a story: *{ $title }*
again-story-further = The story goes on where you stopped.
again-said = This is what you said last:
again-next = After this comes: { $stop }

menu-title = A short break
menu-close = Go on playing
menu-ask = Ask Mo
menu-said = What I said
menu-size = Letters: { $state }
menu-motion = Movement: { $state ->
    [less] little
   *[full] normal
}
menu-voice = Read aloud: { $state ->
    [on] on
   *[off] off
}
menu-speed = Speed: { $state ->
    [120] calm
    [180] quick
   *[150] normal
}
menu-sound = Sound: { $state ->
    [on] on
   *[off] off
}
menu-people = Talk to somebody
menu-leave = Stop for now
menu-back = Back
menu-older = Look further
menu-newest = Back to the top

people-1 = *Your career adviser.* Show what you made here.
people-2 = *Your doctor.* For worries about body or mind.
people-3 = *Help with money.* Call Geldfit: 0800 8115. It is free.
people-4 = *Can’t go on?* Call 113. Day and night, free.

said-often = Often: { $skill }
said-sometimes = Sometimes: { $skill }
said-like = I like doing this: { $skill }
said-good = I am good at this: { $skill }
said-learn = I want to learn this: { $skill }
said-back = I can go back to my old work
said-not-back = I cannot go back to my old work
said-word = In my own words: { $words }
said-option = In my bag: { $occupation }
said-guess = So much fits here, I thought: { $occupation }, { $band }
said-fit = { CAPITAL($topic) }: { $how }
said-quality = This is me: { $quality }
said-obstacle = This is hard: { $obstacle }
said-detail = My day is like this: { $what }
said-change = { CAPITAL($what) }: { $seen }
said-feeling = After a day in 2030: { $how }
said-way = I think about this: { $way }
said-tip = I took this tip along: { $tip }
said-acquainted = I know somebody who does this: { $occupation }
said-not-acquainted = I know nobody yet who does this: { $occupation }
said-weighed = Most of this for me: { $value }, as { $occupation }
said-keep = I want to keep this: { $what }
said-lifted = { CAPITAL($obstacle) }: { $who }, { $what }
said-step = A step: { $step }
said-laid = I put down this card: { $skill }

face-1 = no
face-2 = not really
face-3 = a little
face-4 = mostly
face-5 = yes, for sure
measure-practice = I like coffee.
measure-1 = I can do something myself to get good work.
measure-2 = I am useful to a boss.
measure-3 = I can tell people well what I can do.
measure-4 = I know three things I am good at.
measure-5 = I know what matters to me in work.
measure-6 = I know what other work suits me.
measure-7 = I know where there is a lot of work.
measure-8 = I know who can help me.
measure-9 = I dare to ask somebody about work.
measure-10 = I know my next step.
