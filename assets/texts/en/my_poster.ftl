# Stop 8: my poster.
my_poster-halfway = Five more holes. Meanwhile I’ll get the wall ready.
my_poster-two-tickets = Two tickets. One from then and one from now. We made up the sentences ourselves.

# What was found, and on what it rests
my_poster-findings = This is what I heard from you. *Is it right? Or do you say it differently?*
my_poster-yes = that is right
my_poster-own = say it differently
my_poster-own-how-about = It is about: { $what }. *How do you say that?*
my_poster-own-how = How do you say it? *Write it down in your own words.*
my_poster-let-go = Gone is gone. You know better.
finding-little = I know too little yet. *That is fine.*
finding-unsure = *I am not sure about this.* You know yourself best.
rest-good = good at it
rest-often = I do it often
rest-sometimes = I do it sometimes
rest-knows-often = I know a lot of it
rest-knows-sometimes = I know some of it
rest-like = I like it
rest-learn = to learn
rest-me = I said it
rest-other = somebody said it
rest-person = saw me work
rest-yes = I said: right
rest-choice = in a story
rest-job = in the street
rest-coins = my coins
rest-coins-back = took none away
rest-fit = fits
rest-own = I wrote it
rest-deed = this worked
rest-change = I saw it
rest-way = my way
rest-bag = in my bag
rest-knows-one = I know one
rest-job-of-mine = my work

# The wall
my_poster-wall = This is your wall. *Paste up what you like.*
my_poster-title = What I can do
my_poster-table = Ready to paste
my_poster-place = place { $number }
my_poster-place-held = Paste it here
my_poster-off = Take off the wall: { $what }
my_poster-full = The wall is full. Take something off first.
my_poster-strip = { $what }
my_poster-strip-own = “{ $words }”
my_poster-strip-learn = to learn: { $what }
my_poster-strip-step = my step: { UNCAPITAL($what) }
my_poster-strip-step-own = my step: “{ $words }”
my_poster-empty = The wall is still empty. *That is fine.* It stays yours.
my_poster-empty-later = You pasted nothing. *That is fine.* The wall stays yours.

# Who walks past
my_poster-passes-boss = Your boss walks past. Everything is turned over. *Turn back what your boss may see.*
my_poster-passes-new-boss = A boss is looking for somebody. Everything is turned over. *Turn back what that boss may see.*
my_poster-passes-near = Somebody from home walks past. *Turn back what they may see.*
my_poster-passes-professional = A career adviser walks past. *What may they see?* You can give them more.
my_poster-passes-class = Your class walks past. Everything is turned over. *Turn back what they may see.*
my_poster-only-me = only me
my_poster-stays = stays yours
my_poster-turned = turned over
my_poster-look = See what they see
my_poster-look-back = Back to your side
my_poster-sees-nothing = Nothing yet. That is fine.
my_poster-more = Give this too
my_poster-part-options = the work in my bag
my_poster-part-futures = my days in 2030
my_poster-part-fit = how my work fits
my_poster-part-question = my question and my work
my_poster-part-obstacles = what is hard
my_poster-part-body = my body
my_poster-part-measure = my two tickets
passer-boss = your boss
passer-new-boss = a boss
passer-near = somebody from home
passer-professional = a career adviser
passer-class = your class

# What Mo did
my_poster-mo-stay-1 = You said: stay on the tram. *That is what I do.*
my_poster-mo-stay-2 = I no longer drive. I look after the people.
my_poster-mo-stay-3 = The lady who waved gets a seat from me.
my_poster-mo-other-1 = You said: teach it to others. *That is what I do.*
my_poster-mo-other-2 = I no longer drive. I teach drivers all the bends.
my_poster-mo-other-3 = The lady who waved gets drivers who will stop.
my_poster-mo-new-1 = You said: go and bake bread. *That is what I do.*
my_poster-mo-new-2 = I no longer drive. I bake for the street.
my_poster-mo-new-3 = The lady who waved gets a roll from me.
my_poster-mo-none-1 = You let me think about it. *That is what I do.*
my_poster-mo-none-2 = I no longer drive. I’m still looking around.
my_poster-mo-none-3 = The lady who waved gets a wave from me.

# Dawn, and the papers
my_poster-dawn-windows = It gets light. *Each window is something you said.*
my_poster-dawn-quiet = It gets light. The town waits quietly for you.
my_poster-dawn = *This poster is yours.* You do not have to show it.
my_poster-save = Do you want to keep the poster and your profile? *They go into a folder.*
my_poster-save-guest = This is not your computer. *Do you still want a folder with your papers?*
my_poster-save-yes = Keep them
my_poster-save-no = Keep nothing
my_poster-kept = In your folder are *a poster* and *a profile*. Take them with you to a talk.
my_poster-not-kept = Nothing was kept. *That is fine.* What you know goes with you.
my_poster-back-day = Your step is on { $day }. Look again after that.
my_poster-back = Look again in three months. What is different then?
my_poster-goodbye = This is the end of the line. From here, you drive.
my_poster-paper-poster = poster
my_poster-paper-profile = profile
