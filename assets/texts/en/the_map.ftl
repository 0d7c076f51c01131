# Stop 5: the map. Occupations around the player, to visit, to keep and to weigh.
the_map-unfold-1 = This is you, in the middle. All around you is work.
the_map-unfold-2 = Each colour is a kind of work. Close by is often like what you can do.
the_map-walk-begin = Press a circle. Then we ride there.
the_map-walk = Where else do you want to look?
the_map-walk-enough = You saw a lot. You can look on, or stop.
the_map-done = Done looking
the_map-me = me
the_map-home-now = my work now
the_map-home-internship = my work placement
the_map-home-last = my last work
the_map-home-direction = my direction
the_map-home-side = my side job
the_map-home-care = my care for others
the_map-home-volunteer = my volunteer work
the_map-home-none = what I do now
the_map-occupation = { $occupation }
the_map-station = { $occupation }, { $branch }
the_map-pocket-empty = empty pocket in your bag
the_map-lever = Move: { $wind }
the_map-lever-now = This is how it is now. Press the red knob of a lever.
the_map-lever-then = { CAPITAL($one) }, { $other }. What rises, bosses ask for more. This is our estimate.

the_map-guess = Work: *{ $occupation }*. How many of your cards fit here, do you think?
the_map-guess-little = a few
the_map-guess-half = half
the_map-guess-much = many
the_map-thought = You thought: { $band }
the_map-clicks = Look. Your cards go inside.
the_map-band-much = You can do much of this.
the_map-band-part = You can do part of this.
the_map-band-little = You can do a small part of this.
the_map-board-much = you can do much of this
the_map-board-part = you can do part of this
the_map-board-little = you can do a small part of this
the_map-board-none = all of it is new to you
the_map-board-own = this is your work
the_map-own = This is your work. You can do this.
the_map-no-cards = None of your cards is here yet. It is all new. That is fine.
the_map-can = You can do this
the_map-is-new = New to you
the_map-nothing-new = Almost nothing here is new to you.
the_map-counts = { $essential ->
    [one] { $essential } thing is always part of this. You can do { $shared } of it.
   *[other] { $essential } things are always part of this. You can do { $shared } of them.
}
the_map-more = Tell me more
the_map-less = Tell me less
the_map-back = Back to the map
the_map-look = Look behind the doors, too.

the_map-school = For this you first go to school for some years. What is similar, without school?
the_map-school-go = Go to { $occupation }
the_map-stone = This is a big step. In between is this work: *{ $occupation }*.
the_map-stone-go = Go to { $occupation }

door-papers = papers
door-pay = pay
door-tomorrow = tomorrow
door-body = body
the_map-papers-years = For this you first go to school for some years.
the_map-papers-1 = You can often start here without a diploma.
the_map-papers-2 = People often learn this at a trade school, or at work.
the_map-papers-3 = Often you need a trade school diploma for this.
the_map-papers-4 = Often you need a college diploma for this.
the_map-papers-law = In many countries you need a licence for this.
the_map-papers-source = Source: ESCO 1.2 and ONET 30.2. What does a boss here ask? Find out.
the_map-pay = In { $year } half got € { $low } to € { $high } an hour. That is before tax.
the_map-pay-middle = In { $year } the middle was € { $middle } an hour. That is before tax.
the_map-pay-side-jobs = A quarter got more than € { $high }. Side jobs of pupils count here too.
the_map-source = All of the Netherlands, { $year }. Group: { $group }. Source: { $source }.
the_map-source-wide = All of the Netherlands, { $year }. Holds for a wide group: { $group }. Source: { $source }.
the_map-tomorrow-much = There is a lot of this work in the Netherlands.
the_map-tomorrow-some = There is some of this work in the Netherlands. Not a lot, not a little.
the_map-tomorrow-little = There is less of this work in the Netherlands.
the_map-tomorrow-near = And near you? Ask around.
the_map-source-tomorrow = All of the Netherlands. Group: { $group }. According to: { $sources }.
the_map-body-light = Easy on your body.
the_map-body-middle = Sometimes easy, sometimes hard on your body.
the_map-body-heavy = Hard on your body.
the_map-body-source = Source: ONET 30.2, United States, 2026. It may differ here.
the_map-unknown = That is not known: { $what }.
the_map-unknown-ask = Ask somebody who does this.
the_map-robust-1 = We worked out four futures. In one of them this suits you.
the_map-robust-2 = We worked out four futures. In two of them this suits you.
the_map-robust-3 = We worked out four futures. In three of them this suits you.
the_map-robust-4 = We worked out four futures. In all four this suits you.
the_map-new = New to me
the_map-known = I knew that
the_map-acquainted = Do you know someone who does this?
the_map-acquainted-yes = You could ask them something.

the_map-keep = Put in my bag
the_map-keep-own = Why do you keep this?
the_map-kept-own = This is always in your bag.
the_map-why = Choose one reason. *Why does this come along?*
the_map-why-own = Choose one reason. *What is good about this work?*
the_map-drop = Take out of my bag
the_map-full = Your bag is full. *What goes out?*
the_map-not-now = Never mind
reason-like = nice work
reason-people = the people
reason-pay = the pay
reason-near = close to home
reason-learn = learn something
reason-time = good hours

the_map-four-1 = The same map in four futures. This is our estimate.
the_map-four-2 = Look at your bag. What stays high?
the_map-compare = Take a coin. *Where do you get the most of this?*
the_map-coin = { $value }
the_map-compare-own = My work
the_map-weigh-pay = half got € { $low } to € { $high } an hour
the_map-weigh-security-much = a lot of work in the Netherlands
the_map-weigh-security-some = not a lot, not a little work
the_map-weigh-security-little = less work in the Netherlands
the_map-weigh-people-much = a lot with people
the_map-weigh-people-part = partly with people
the_map-weigh-people-little = little with people
the_map-weigh-unknown = not known
the_map-weigh-hand = Not known. Ask somebody who does this.
the_map-weigh-source = Source: CBS (pay 2022), ROA, UWV and ESCO. All of the Netherlands.
the_map-news = News about work. *Did you know this?*
the_map-news-source = All of the Netherlands. The source is behind the doors on the map.
the_map-travel = How do you get to work? *And how long may it take?*
travel-bike = bike
travel-bus = bus
travel-car = car
the_map-minutes = { $minutes } minutes
the_map-travel-home = home
the_map-end = { $count ->
    [0] Your bag is still empty. That is fine.
    [one] There is { $count } kind of work in your bag.
   *[other] There are { $count } kinds of work in your bag.
}
the_map-end-question = Who can tell you more about it?
