# Stop 1: the night tram, sound and size, what stays private, the goal, the ticket, the intake, the line.
title-wipe-yes = Yes, erase it all
title-keep = No, keep it

start-cold_open-1 = Good evening. I'm Mo.
start-cold_open-2 = It is 2030. *This tram drives itself.*
start-cold_open-3 = See that empty seat? That was mine. *I was the driver.*
start-cold_open-4 = I drove here for twenty-one years. Then my work changed. I am still here.
start-cold_open-5 = What did I do then? I'll tell you later.
start-cold_open-6 = First, back to today. To *your* work.
start-year-today = today

start-bell = Pull the bell. Can you hear this?
start-bell-pull = Pull the bell
start-bell-heard = I can read everything aloud. With earphones, only you hear it. Would you like that?
start-bell-yes = Yes, read aloud
start-bell-no = No, I'll read it myself

start-sign = Can you read the sign? Pull it closer. The letters get bigger.
start-sign-board = Morning Square
start-sign-pull = Make the letters bigger
start-sign-smaller = Make the letters smaller
start-sign-good = I can read this well

start-computer = Is this your own computer?
start-computer-own = Yes, mine or at home
start-computer-shared = No, from school or work

start-helper = Who is sitting beside you?
start-helper-nobody = Nobody
start-helper-professional = A career adviser
start-helper-other = Someone else

start-blind = I send nothing away. Not to your boss, not to school. You choose who sees what.
start-blind-pull = Pull the blind down
start-blind-ask = What can your boss see of you now? And your school?
start-blind-closed = *Nothing.* It stays that way until you show something.

start-idea = Whose idea is it to do this?
start-idea-me = Mine
start-idea-boss = My boss's
start-idea-benefits = The benefits office
start-idea-school = My school's
start-idea-unsaid = I'd rather not say

start-sender-boss = What does your boss want, do you think?
start-sender-benefits = What does the benefits office want, do you think?
start-sender-school = What does your school want, do you think?
start-sender-stay = That I keep doing this
start-sender-other = That I choose something else
start-sender-learn = That I learn something
start-sender-unknown = I don't know

start-goal = Where is your tram going? Choose what you want to know.
start-goal-boss = Your boss asked for this. Maybe you don't feel like it. That's fine. What do you want to know?
start-goal-benefits = The benefits office asked for this. Maybe you don't feel like it. That's fine. What do you want to know?
start-goal-school = School asked for this. Maybe you don't feel like it. That's fine. What do you want to know?
start-goal-group-me = Something about me
start-goal-group-chances = What is possible
start-goal-group-here = With my own boss
start-goal-group-elsewhere = Other work, or work again
start-goal-more = And what exactly?
start-goal-back = Back

goal-values = What matters to me
goal-qualities = What I am good at
goal-possibilities = What I could still learn or become
goal-use = How to take a step
goal-within = Making my own work different
goal-other_job = Other work with my boss
goal-other_employer = Work with another boss
goal-back = Working again after being ill

start-question = Want to say it yourself? Write a question in your own words.

measure-practice-how = This is your ticket. Choose the face that fits you. *Just to practise.*
measure-before-how = Now about you and work. *Any answer is fine.*
measure-after-how = A new ticket. What do you choose *now*?
start-ticket = Your first holes. I keep the ticket in my cap. We'll look again at the end.
start-ticket-stub = start
start-ticket-stub-after = end

start-A1 = Do you know yet what you want to find out?
start-A1-yes = Yes
start-A1-little = A little
start-A1-notyet = Not yet
start-A2 = What could change in your work?
start-A2-nothing = Nothing, I'm looking around
start-A2-some = A few things
start-A2-most = Almost everything
start-A3 = Any worries just now? At home, or with money? I won't ask what.
start-A3-no = No
start-A3-little = A little
start-A3-much = Yes, a lot
start-C1 = Do you have work now?
start-C1-stays = Yes, and it stays
start-C1-school = I'm at school
start-C1-unsure = Yes, but not for sure
start-C1-none = Not now
start-C2 = When did you last work?
start-C2-recent = Not long ago
start-C2-while = Half a year to two years ago
start-C2-long = Longer ago, or never
start-C3 = Looking for work and applying. How is that for you?
start-C3-can = I can do that
start-C3-help = With some help
start-C3-hard = It is hard

start-lines-alone = I'm thinking of the *{ $line } line*. Alone or together, both are fine. What do you choose?
start-lines-after_three = I'm thinking of the *{ $line } line*. Talk with a career adviser after step 3. What do you choose?
start-lines-both_ends = I'm thinking of the *{ $line } line*. Begin and end together with a career adviser. What do you choose?
start-lines-unsure = I know too little yet. That's fine. What do you choose?
start-line-korte = Short line
start-line-hele = Whole line
start-line-rustige = Calm line
line-korte = short
line-hele = whole
line-rustige = calm
start-line-korte-time = about 45 minutes
start-line-hele-time = about 65 minutes
start-line-rustige-time = about 75 minutes
start-line-korte-what = Seven steps. Fewer cards, fewer questions.
start-line-hele-what = Eight steps. You do it all.
start-line-rustige-what = Eight steps. First you, then your work. Fewer figures.
start-line-later = Want another line later? You can.

two_tickets-show = Hold them to the light
two_tickets-before = This is what you chose first.
two_tickets-after = This is what you chose now.
two_tickets-moved = Here you chose another face. What is different?
two_tickets-talk = These are your holes. You can talk about them.
