# The papers one takes away: poster and profile.
paper-date = { $day } { $month ->
    [m1] January
    [m2] February
    [m3] March
    [m4] April
    [m5] May
    [m6] June
    [m7] July
    [m8] August
    [m9] September
    [m10] October
    [m11] November
   *[m12] December
} { $year }
paper-open = “
paper-close = ”
paper-says = { $who } says so

# Poster
paper-poster-title = What I can do
paper-poster-like = I like doing this
paper-poster-matters = This matters to me
paper-poster-learn = I want to learn this
paper-poster-step = My step
paper-poster-empty = What I can do comes here. I choose what.
paper-poster-alike = I am not sure of this. Here is room for what I can do.
paper-poster-rests = I chose this myself for my poster. It is not a test.
paper-poster-rests-dated = I chose this myself for my poster, on { $date }. It is not a test.
paper-about-story = This worked out for me.

# Profile
paper-profile-title = My profile
paper-profile-about = Made on { $date }. Everything says who said it.
paper-profile-foot = For a talk about work. Not to be used for selection.
paper-page = page
paper-of = of
paper-rests = This rests on

paper-chapter-glance = At a glance
paper-chapter-can = What I can do
paper-chapter-matters = What matters to me
paper-chapter-futures = Futures
paper-changes = What changes, I think
paper-chapter-options = My options
paper-chapter-helps = What helps, what is hard
paper-chapter-step = My step
paper-chapter-measure = How sure I am
paper-chapter-rests = What this rests on
paper-chapter-appendix = The whole list

paper-appendix = Everything begins with { $address }. The number is that of my answer.

paper-few = I know too little yet. That is fine.
paper-alike = I very often chose the same. So I am not sure of this.
paper-question = What I want to know
paper-now = How things are now
paper-situation-stays = I have work and it stays.
paper-situation-unsure = I have work. It is not sure that it stays.
paper-situation-none = I have no paid work now.
paper-situation-school = I go to school.
paper-back = I can go back to my old work.
paper-no-way-back = I cannot go back to my old work.
paper-kind-now = my work now
paper-kind-last = my last work
paper-kind-internship = my work placement
paper-kind-direction = my direction
paper-kind-care = I care for somebody
paper-kind-volunteer = volunteer work
paper-kind-side = my side job
paper-strengths = My strong sides
paper-often = I often do this
paper-knows = I know about this
paper-pinches-now = What does not fit now
paper-pinches-was = What did not fit in my last work
paper-pinches-dream = What will not fit, I think
paper-pinches-unsaid = What does not fit in work
paper-options = Work I am looking at
paper-bookmarks = I want to talk about this
paper-bookmark-start-line = which line
paper-bookmark-my_work-deal = my cards
paper-bookmark-my_work-marks = good at, like and learn
paper-bookmark-my_work-fit = what fits
paper-bookmark-my_work-back = back or not
paper-bookmark-who_am_i-interest = work that I like
paper-bookmark-who_am_i-coins = my coins
paper-bookmark-who_am_i-value = what matters to me
paper-bookmark-who_am_i-picture = something that worked out
paper-bookmark-who_am_i-qualities = how I am
paper-bookmark-future-changes = what changes
paper-bookmark-future-way = my way
paper-bookmark-the_map-walk = the work on the map
paper-bookmark-the_map-compare = comparing work
paper-bookmark-the_map-travel = travelling
paper-bookmark-practice-rails = what is hard
paper-bookmark-practice-talk = the talk
paper-bookmark-practice-vacancy = the vacancy
paper-bookmark-my_step-chain = which step
paper-shared = I show this to
paper-to-professional = my career adviser
paper-to-near = somebody close to me
paper-to-class = the class
paper-to-boss = my boss
paper-folder-professional = for my adviser
paper-folder-near = for someone near
paper-folder-class = for the class
paper-folder-boss = for my boss

paper-missing = In my words
paper-qualities = This is how I am
paper-story = This worked out
paper-traces = This is how I do it
paper-unpaid = Work without pay counts too
paper-somebody = somebody else
paper-rests-often = I do this often
paper-rests-sometimes = I do this sometimes
paper-rests-never = I do not do this
paper-rests-knows-often = I know a lot about this
paper-rests-knows-sometimes = I know something about this
paper-rests-knows-never = I know nothing about this yet
paper-rests-good = I am good at this
paper-rests-like = I like doing this
paper-rests-learn = I want to learn this
paper-rests-me = I said so
paper-rests-other = { $who } said so
paper-rests-guess = { $who } says this, I think
paper-rests-trace = I chose this in a story · yes, I do it like that
paper-rests-yes = I said: that is right
paper-rests-coins = { $count } of ten coins
paper-rests-kept = I took nothing away
paper-rests-preferred = { $count ->
    [one] chosen once
   *[other] chosen { $count } times
}

paper-values = This matters to me
paper-leanings = I enjoy this kind of work
paper-coins = Where I put my coins
paper-fit-now = Does my work fit?
paper-fit-was = Did my last work fit?
paper-fit-dream = What will fit, do I think?
paper-fit-unsaid = What fits in work?

paper-future = Story { $number }
paper-played = Cards I played
paper-rises = More asked for
paper-stays = This stays
paper-way = My way
paper-feeling = How was it?
paper-way-stay = stay and grow
paper-way-stay-none = the same work, another place
paper-way-stay-school = keep this direction
paper-way-stay-no-way-back = taking along what was good
paper-way-stay-unsaid = staying with what is good
paper-way-other = other work in my trade or with my boss
paper-way-other-none = other work in my trade
paper-way-other-school = something else within my direction
paper-way-new = something new
paper-futures-note = These were stories, not a forecast. What rises or stays is an estimate of the makers.

paper-reason = Why: { $reason }.
paper-can-already = I can do already
paper-new = New to me
paper-papers = Papers
paper-pay = Pay
paper-tomorrow = Work now and later
paper-body = Body
paper-acquainted = I know somebody
paper-region = In our region:
paper-unknown = That is not known.
paper-band-much = much of it
paper-band-part = a part of it
paper-band-little = a small part of it
paper-band-none = No card of mine lies here yet.
paper-travel = How I travel
paper-travel-time = { $by }, { $minutes } minutes

paper-hard = This is hard
paper-practised = What I practised
paper-keep = What I want to keep
paper-tips = Tips I kept
paper-persons = These people help
paper-role-helps = can help me
paper-plan = If and then
paper-visit = I will go and see
paper-look-back = On this day I look back:

paper-measure-note = These are our own sentences. Nobody has researched them. They say nothing about what you can do.
paper-answered = { $count ->
    [one] I gave { $count } answer.
   *[other] I gave { $count } answers.
}
paper-skipped = { $count ->
    [one] I skipped { $count } question.
   *[other] I skipped { $count } questions.
}
paper-helper-nobody = I did this alone.
paper-helper-professional = My career adviser sat with me.
paper-helper-other = Somebody sat with me.
paper-taken-back = I took this back. It does not count.
paper-said-no = Mo asked: is this right? I said no. It does not count.
paper-an-answer = an answer
paper-sources = Where the figures come from
paper-source-esco = ESCO 1.2, European Commission (2024): occupations and what belongs to them
paper-limits = The figures are for the whole of the Netherlands and for large groups. Near me it can be different.
paper-not-for = This is not a test. Not to be used for selection. Nobody may compare people with it.
