// The cart. Change: machines and robots (robots = veel). For any occupation. The player is helped.
// A cart carries what is heavy and follows whoever wears yellow. Then it follows the wrong one, and the whole town helps to look.
// What stands in { } comes from the player; each may be empty but beroep() and kan(1), so each has a sentence without.

EXTERNAL beroep()
EXTERNAL kan(n)
EXTERNAL stijgt(n)
EXTERNAL naast(n)
EXTERNAL daalt(n)
EXTERNAL blijft(n)
EXTERNAL eigen_woord()
EXTERNAL gekozen()
EXTERNAL groot(text)
EXTERNAL plek()
EXTERNAL begin()
EXTERNAL geluid()
EXTERNAL in_handen()
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL andere()

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR band = 0
VAR naam = "the cart"
VAR vrij = ""
VAR eerste_weg = "I stay, and I grow here."

-> nu_al

=== nu_al
{situatie():
    - "kwijt": ~ eerste_weg = "The same work, in another place."
    - "niet_terug": ~ eerste_weg = "I take the good part with me."
    - "school": ~ eerste_weg = "I keep this direction. It fits."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: machine
You can see this already. In big warehouses carts drive without people.
Sometimes a cart follows somebody.
Sometimes the wrong one.
# beat: later
# plaats: werkplek, ochtend
# jaar: 2030
{begin() != "": Now it is 2030. It is {begin()}. | Now it is 2030. Your day begins.}
{situatie():
    - "kwijt": This is your new place. You know the work.
    - "niet_terug": You do other work now, here in this place.
    - "school": School is done. This is your first year.
    - else: You are here. You are the {beroep()}.
}
{eerste_ding() != "": First you do this: {eerste_ding()}.}
{geluid() != "": You hear {geluid()}. Something hums behind you. | Something hums behind you.}
# beat: achter_je
# wie: youssef
Behind you is a cart. Four wheels, two round eyes.
{plek():
    - "mensen": It carries what people take with them.
    - "weg": It carries everything from the truck to the door.
    - "buiten": It carries the heavy things, through grass and mud.
    - "bureau": It carries boxes of paper. And your bag.
    - "dieren": It carries the feed. The animals walk along.
    - "machines": It carries the heavy parts. It politely waits its turn.
    - else: It carries what you always lifted.
}
"It follows yellow," says Youssef. You get a yellow vest.
+ [ "Then its name is Carl." # id: karel # beeld: smiley-wink # wijst: humor # energie: +1 ]
    ~ naam = "Carl"
    ~ band = band + 1
    "The one in the harbour is called Bianca," says Youssef.
+ [ "How do I stop it?" # id: hoe_stop_ik # beeld: hand-palm # wijst: precies # zekerheid: +1 ]
    "Take off the vest," says Youssef. "Then it knows nothing."
+ [ "Last year people carried this." # id: vorig_jaar # beeld: users # wijst: eerlijk # zekerheid: -1 ]
    "Two," says Youssef. "One works with me now. The other, I don't know."
- -> handen_vrij

=== handen_vrij
# beat: handen_vrij
# wie: niemand
You walk. {naam == "Carl": Carl|The cart} rolls behind you. You lift nothing.
{in_handen() != "": You only hold on to this: {in_handen()}. | You don't know what to do with your hands.}
You have time to spare. What do you do with it?
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ vrij = kan(1)
    You do it without hurry for once. It feels like Sunday.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ vrij = kan(2)
    You do it without hurry for once. It feels like Sunday.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ vrij = kan(3)
    You do it without hurry for once. It feels like Sunday.
+ [ Sit down. Five minutes. # id: zitten # beeld: armchair # wijst: tijd # energie: +1 ]
    ~ vrij = kan(1)
    You sit down. After five minutes you know what you want to do.
- -> youssef_zoekt

=== youssef_zoekt
# beat: youssef_zoekt
# geluid: werk
# wie: youssef
Youssef looks after forty carts. He eats his lunch standing up.
{stijgt(1) != "":
    "Your hands are free now. Will you learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Your hands are free now. Will you teach others to use it?"
}
+ [ "Yes, if you show me." # id: doe_voor # beeld: student # wijst: leergierig # leren: +1 ]
    ~ band = band + 1
    "Gladly," says Youssef. "Then I see people for once."
+ [ "Will I get more pay?" # id: loon_hoger # beeld: coins # wijst: loon # geld: +1 ]
    "I asked that too," says Youssef. "After half a year, yes."
+ [ "First I get used to those eyes." # id: eerst_wennen # beeld: hourglass # wijst: zekerheid # energie: +1 ]
    "You never do," says Youssef.
- -> wat_hij_doet

=== wat_hij_doet
# beat: wat_hij_doet
# plaats: werkplek, middag
# geluid: machine
# wie: youssef
{andere():
    - "mensen_veel": Without carts nothing works here now. There is nobody.
    - "mensen_weinig": There are people enough. The carts came all the same.
    - "ai_veel": The carts talk to each other. Nobody knows what about.
    - "ai_weinig": The cart is strong. It is not clever.
    - "groen_veel": The cart charges under the roof with solar panels.
    - "zorg_veel": A man of eighty hangs his bag on it.
    - "online_veel": Six more drive outside, with parcels.
    - "regels_veel": There are three stickers on the cart. And a bell.
    - else: The cart goes back and forth all afternoon.
}
{daalt(1) != "":
    Another machine does this: {daalt(1)}.
- else:
    The cart carries things. That is all it does.
}
This stays with you: {blijft(1) != "":{blijft(1)}|{vrij}}.
+ [ "Nice. My arms are still fresh." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "They all say so by this time," says Youssef.
+ {daalt(1) != ""} [ "A pity. I liked doing that." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Yes," says Youssef. "I used to mend bicycles. They didn't look back."
+ {daalt(1) == ""} [ "A pity. We used to lift together." # id: samen_tillen # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Yes," says Youssef. "And then coffee together."
+ [ "Let's see if it keeps going." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "So far so good," says Youssef. He pats the cart softly.
- -> warm

=== warm
# beat: warm
# speel: kaart
# geluid: deur
# wie: niemand
It gets busy. It gets warm. The vest sticks. You hang it up.
{plek():
    - "mensen": Everybody wants something at once. There is one of you.
    - "weg": Two trips are planned at the same time.
    - "buiten": The sky turns dark. Everything could get wet.
    - "bureau": Four people want an answer today.
    - "dieren": The animals all want to be first.
    - "machines": A bell rings, and then another.
    - else: It all comes at once.
}
Play a card.
+ [ With your hands # id: warm_handen # familie: handen # energie: -1 ]
    You set to. Your arms are still good at it.
+ [ With people # id: warm_mensen # familie: mensen # zekerheid: +1 ]
    You look at them one by one. That helps more than talking louder.
+ [ With your head # id: warm_hoofd # familie: hoofd # geld: +1 ]
    You see what can go first. It saves an hour.
+ [ Ask for help # id: warm_hulp # familie: hulp # energie: +1 ]
    {collega() != "": {collega()} comes over. Together it is quick. | Somebody comes over. Together it is quick.}
+ [ Try something new # id: warm_nieuw # familie: nieuw # leren: +1 ]
    You start at the end. Nobody knows why it works.
- {gekozen() != "": You learned that without a cart: {gekozen()}.}
-> weg

=== weg
# beat: weg
# geluid: stilte
# wie: niemand
Then you look round. {naam == "Carl": Carl|The cart} is gone.
{plek():
    - "mensen": Everything that belongs to people is on it.
    - "weg": The whole load is on it.
    - "buiten": All your things are on it.
    - "bureau": All of today's paper is on it.
    - "dieren": All the feed is on it.
    - "machines": The part everybody is waiting for is on it.
    - else: Today's work is on it.
}
A girl just walked down the street. In a yellow coat.
+ [ You run after her. # id: rennen # beeld: person-simple-run # wijst: vlug # energie: -1 ]
    As far as the corner. Four streets start there.
+ [ You say so honestly, at once. # id: eerlijk_zeggen # beeld: megaphone # wijst: eerlijk # zekerheid: -1 ]
    ~ band = band + 1
    "I've lost it all," you say. Nobody laughs. Hardly anybody.
+ [ "Youssef, help." # id: youssef_help # beeld: phone # wijst: samen # zekerheid: +1 ]
    "I see a dot," says Youssef. "It's going to the pond."
- -> de_stad_zoekt

=== de_stad_zoekt
# beat: de_stad_zoekt
# plaats: halte, middag
# geluid: telefoon
# wie: ravi
Your phone rings. It is Ravi, from the bus.
"I saw your cart. It stopped at red," he says. "Very polite."
"Get in. The pond is on my way. Today it is."
# beat: de_jongen
# wie: jongen
A boy is on the bus. "I carried those things last year," he says.
"Now I look for carts. It pays better. It is quieter."
He wants to come along.
+ [ "What do you miss?" # id: wat_mis_je # beeld: ear # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    "The jokes," he says. "A cart doesn't get a joke."
+ [ "How did you get this work?" # id: hoe_kwam_je # beeld: question # wijst: leergierig # leren: +1 ]
    "I asked Youssef," he says. "He said no three times."
+ [ "When are you off?" # id: hoe_laat_vrij # beeld: clock # wijst: tijd # zekerheid: +1 ]
    "Now," he says. "Half an hour ago. But I want to see this."
- -> de_vijver

=== de_vijver
# beat: de_vijver
# plaats: halte, avond
# speel: kaart
# geluid: regen
# wie: kind
A girl in a yellow coat is by the pond. "It's sweet," she says.
{naam == "Carl": Carl|The cart} is stuck in the sand, up to the eyes.
Play a card.
+ [ With your hands # id: vijver_handen # familie: handen # energie: -1 ]
    You dig. The boy pushes. He remembers how heavy it is.
    One wheel. Two wheels.
+ [ With people # id: vijver_mensen # familie: mensen # zekerheid: +1 ]
    You call everybody from the benches.
    Nine people lift. On three.
+ [ With your head # id: vijver_hoofd # familie: hoofd # leren: +1 ]
    You hang the yellow coat on a branch. Right in its view.
    It pulls itself out.
+ [ Ask for help # id: vijver_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Ravi, have you got a rope?"
    "A bus driver always has a rope," says Ravi.
+ [ Try something new # id: vijver_nieuw # familie: nieuw # leren: +1 ]
    You borrow the yellow coat. It reaches your elbows.
    The cart looks. Then it comes.
- {gekozen() != "": This card came along to the pond: {gekozen()}.}
-> terug

=== terug
# beat: terug
# plaats: werkplek, avond
# geluid: deur
# wie: kind
So you come back. The girl in front. Then the cart, then you.
Everything is there. There is even something new: a drawing.
"For when it's scared," she says.
+ [ "Without you, I'd have lost it all." # id: zonder_jullie # beeld: heart # wijst: samen # energie: +1 ]
    ~ band = band + 1
    "True," says the boy. He doesn't go home right away.
+ [ "From now on, I wear my vest." # id: hesje_aan # beeld: check # wijst: precies # zekerheid: +1 ]
    "It says so on the sticker," says Youssef. "Nobody reads it."
+ [ "I'll pay the bus for everybody." # id: ritten_betalen # beeld: coins # wijst: eerlijk # geld: -1 ]
    Ravi counts. Four people, one cart. "The cart is free," he says.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: youssef
Youssef walks with you. There is a list on his screen.
For today he writes: one cart lost. Eight people found.
And: hands free for this: {vrij}.
# beat: de_vraag
# wie: youssef
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. Mostly in your legs. | Your arms are fresh. That is odd at this hour.}
{band > 2: "Tomorrow I eat my lunch with you," says Youssef. "And you? What will you do?" | "And you?" asks Youssef. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Go and see a robot. Ask who looks after it, and how they began.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. The cart carries the rest. That is a step.
        - else: In a year you can do much more here. The cart carries the rest. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you look after the carts here. Youssef sits down to eat. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. The cart knows your coat. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: youssef
The tram comes. The tram is yellow.
Behind you {naam} begins to hum softly.
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "baker"
=== function kan(n)
{ n:
    - 1: ~ return "bake bread"
    - 2: ~ return "keep an eye on the time"
    - else: ~ return "work well with colleagues"
}
=== function stijgt(n)
~ return "explain what is in the bread"
=== function naast(n)
~ return "help customers"
=== function daalt(n)
~ return "weigh dough"
=== function blijft(n)
~ return "taste whether it is good"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function plek()
~ return "binnen"
=== function begin()
~ return "a quarter to seven"
=== function geluid()
~ return "the oven timer"
=== function in_handen()
~ return "a bowl of dough"
=== function collega()
~ return "Turbo"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function andere()
~ return ""
