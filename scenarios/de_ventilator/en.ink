// The fan says no. Change: clean energy (groen = veel). For any occupation. The player is helped.
// On the hottest day the fan falls over. Daan knows which box the right piece is in, and he swaps.
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
VAR geruild = ""
VAR vraag = ""
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
# geluid: werk
You can see this already. Summers are getting hotter.
And what is broken is often thrown away.
Sometimes somebody mends it.
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
{geluid() != "": You hear {geluid()}. And a fan. It is hot already. | You hear a fan. It is hot already.}
# beat: hij_zegt_nee
# wie: ria
{plek():
    - "mensen": It stands by the door, for people who wait.
    - "weg": It is fixed in the cab. With tape.
    - "buiten": It stands in the shed, on a long lead.
    - "bureau": It stands on the desk. Each paper has a stone on it.
    - "dieren": It hangs where the animals are. They all stand under it.
    - "machines": It stands between the machines. It is older than you.
    - else: It stands in the corner. It is older than you.
}
It turns from left to right. It shakes its head: no.
"I ask it something every day," says Ria. "Your turn."
+ [ "Will it cool down today?" # id: vraag_koeler # beeld: sun # wijst: humor # energie: +1 ]
    ~ vraag = "koeler"
    No, says the fan. "At least it's honest," says Ria.
+ [ "Will I get more pay?" # id: vraag_loon # beeld: coins # wijst: loon ]
    ~ vraag = "loon"
    No, says the fan. "It told me the same," says Ria. "Four years running."
+ [ "Is Ria always this strict?" # id: vraag_ria # beeld: smiley-wink # wijst: moed # energie: -1 ]
    ~ vraag = "ria"
    ~ band = band + 1
    No, says the fan. Ria looks pleased.
- -> klap

=== klap
# beat: klap
# geluid: stilte
# wie: ria
You turn round. Your arm hits it. Crash.
The fan is on the floor. It says nothing now.
{collega() != "": {collega()} looks at you. So do Ria and her dog. | Ria looks at you. So does her dog.}
"Well," says Ria. "38 degrees today."
+ [ "That was me. Sorry, everybody." # id: was_ik # beeld: hand-palm # wijst: eerlijk # energie: -1 ]
    ~ band = band + 1
    "Better you than me," says Ria. "I go red so quickly."
+ [ "It was old, Ria." # id: hij_was_oud # beeld: hourglass # wijst: humor # energie: +1 ]
    "So am I," says Ria. "You don't knock me over."
+ [ "I'll buy a new one. Now." # id: nieuwe_kopen # beeld: coins # wijst: vlug # geld: -1 ]
    You pay. Then you read: it comes in six weeks.
- -> youssef

=== youssef
# beat: youssef
# geluid: deur
# wie: youssef
Youssef is here for the heat pump. He puts his bag down.
One minute later the fan lies open.
"The motor's good. This little wheel broke. Nobody makes it now."
# beat: twintig_euro
# wie: ria
"A new one is cheap," says Ria. "Mending takes half a day."
# wie: youssef
"And next year that one is broken too," says Youssef.
They are both a bit right.
+ [ "Who has a wheel like this?" # id: wie_wieltje # beeld: gear # wijst: leergierig # leren: +1 ]
    "Daan," says Youssef. "From the boxes. He knows where everything is."
+ [ "I'll mend it. Will you help?" # id: help_mij # beeld: wrench # wijst: samen # energie: +1 ]
    ~ band = band + 1
    "Not me," says Youssef. "I'll ring Daan. He's better."
+ [ "Never mind. I'll work on." # id: laat_maar # beeld: briefcase # wijst: zekerheid # geld: +1 ]
    Five minutes later everything sticks to you. Youssef rings anyway: "Daan? Are you free?"
- -> de_hond

=== de_hond
# beat: de_hond
# speel: kaart
# geluid: werk
# wie: hond
{plek():
    - "mensen": People go quiet and red. They wait for you.
    - "weg": The road shimmers in the heat. The trip won't wait.
    - "buiten": The ground is white with sun. The work is waiting.
    - "bureau": The computer says: too warm. It goes off.
    - "dieren": The animals look for shade. They drink everything.
    - "machines": The machines get too hot. One has stopped.
    - else: The air stands still. The work does not.
}
Ria's dog lies in the only cool spot.
How do you work on? Play a card.
+ [ With your hands # id: hond_handen # familie: handen # energie: -1 ]
    You do the heavy part first. Then you go slowly, like a cat.
+ [ With people # id: hond_mensen # familie: mensen # zekerheid: +1 ]
    You say how long it will take. Ria brings water for all.
+ [ With your head # id: hond_hoofd # familie: hoofd # geld: +1 ]
    What can wait till it is cool? That is for tonight.
+ [ Ask for help # id: hond_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Ria, will you take a part?" She is there already.
+ [ Try something new # id: hond_nieuw # familie: nieuw # leren: +1 ]
    You take your work over to the dog. It moves up.
- {gekozen() != "": This gave you the idea: {gekozen()}.}
-> daan_komt

=== daan_komt
# beat: daan_komt
# plaats: werkplek, middag
# geluid: deur
# wie: daan
Daan is twenty-two. He works with the boxes, round the corner.
Everything that is still good is there. A thousand boxes.
"Box 212," he says. He holds a little wheel.
# beat: ruilen
# wie: daan
"From a hair dryer," says Daan. "I don't give it away. I swap."
He takes an empty box. Number 213.
"What can you do?"
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ geruild = kan(1)
    Daan writes it on a slip of paper. It goes into the box.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ geruild = kan(2)
    Daan writes it on a slip of paper. It goes into the box.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ geruild = kan(3)
    Daan writes it on a slip of paper. It goes into the box.
+ [ "What are you looking for, Daan?" # id: wat_zoek_je # beeld: ear # wijst: samen # leren: +1 ]
    ~ geruild = kan(1)
    ~ band = band + 1
    "Everything," says Daan. Ria tells him what you can do. He writes it down.
- -> ria_zoekt

=== ria_zoekt
# beat: ria_zoekt
# wie: ria
Ria plans the shifts here. She fans herself with a folder.
{stijgt(1) != "":
    "I'm looking too," she says. "For somebody to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "I'm looking too," she says. "For somebody who sees what's still good."
}
+ [ "Me. Will somebody teach me?" # id: leer_mij # beeld: student # wijst: leergierig # leren: +1 ]
    "I'll ask around," says Ria. "Paid. Or I won't do it."
+ [ "In the cool hours, then." # id: koele_uren # beeld: clock # wijst: tijd # energie: +1 ]
    "Six to nine," says Ria. "I'm nicer then, too."
+ [ "Not now. It's too hot." # id: te_warm # beeld: hand-palm # wijst: zekerheid # zekerheid: +1 ]
    "Fine," says Ria. "I'll ask again in winter."
- -> koele_lucht

=== koele_lucht
# beat: koele_lucht
# geluid: machine
# wie: youssef
{andere():
    - "robots_veel": There are four machines here. Each gets cool air.
    - "robots_weinig": There is one machine here. It gets cool air.
    - "ai_veel": The computer must not get too hot. You may.
    - "ai_weinig": The small computer is all that stays cool.
    - "mensen_veel": Somebody is ill from the heat. Nobody stands in.
    - "mensen_weinig": There are people enough. Each hour somebody rests.
    - "zorg_veel": Outside walks somebody of eighty with a parasol.
    - "online_veel": Outside a courier stands in the shadow of a post.
    - "regels_veel": A list says: in the heat, rest every hour.
    - else: One machine gets cool air. You don't.
}
{daalt(1) != "":
    The machine has begun to do this: {daalt(1)}.
- else:
    The machine does a small part. Not what you do.
}
It does not do this: {blijft(1) != "":{blijft(1)}|{geruild}}.
+ [ "Good. I had too much to do." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Come on," says Youssef. "It's lovely and cool by that machine."
+ {daalt(1) != ""} [ "A pity. I was good at that." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Youssef nods. "I could smell a gas leak. Nobody asks for that now."
+ {daalt(1) == ""} [ "A pity. The machine has it better." # id: heeft_beter # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "True," says Youssef. "I'll set it a degree warmer."
+ [ "Let's see if it lasts the summer." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    "Good plan," says Youssef. "Daan is keeping a box free."
- -> het_wieltje

=== het_wieltje
# beat: het_wieltje
# plaats: werkplek, avond
# speel: kaart
# wie: daan
{in_handen() != "": Often in your hands: {in_handen()}. Now it is half a fan. | In your hands: half a fan.}
"You do the screws," says Daan. "Slowly."
The wheel fits. Almost.
Play a card.
+ [ With your hands # id: wiel_handen # familie: handen # energie: -1 ]
    You feel for it. A little more. Daan holds his breath.
    Click.
+ [ With people # id: wiel_mensen # familie: mensen # energie: +1 ]
    Ria holds the lamp. Youssef holds the foot. You tell them what to do.
    Click.
+ [ With your head # id: wiel_hoofd # familie: hoofd # zekerheid: +1 ]
    You look for a long time. The wheel is upside down.
    "I didn't see that," says Daan. Click.
+ [ Ask for help # id: wiel_hulp # familie: hulp # leren: +1 ]
    ~ band = band + 1
    "Daan, will you do the last bit?"
    "I do it. You watch." Click.
+ [ Try something new # id: wiel_nieuw # familie: nieuw # leren: +1 ]
    You try a drop of oil from Ria's lunch.
    Salad oil. Click.
- {gekozen() != "": This was on no list: {gekozen()}.}
-> hij_zegt_ja

=== hij_zegt_ja
# beat: hij_zegt_ja
# geluid: machine
# wie: daan
The foot is bent. Daan lays the fan on its side.
It turns. Up and down. Up and down.
"It says yes," says Daan.
# beat: vraag_het_nog_eens
# wie: ria
It is very quiet. Then everybody asks it something at once.
{vraag:
    - "loon": "More pay?" Ria asks for you. Yes, it nods.
    - "ria": "Am I strict?" asks Ria. Yes, it nods.
    - else: "Will it cool down?" Ria asks for you. Yes, it nods.
}
+ [ "Thanks, Daan. I couldn't do this." # id: dank_daan # beeld: heart # wijst: eerlijk # energie: +1 ]
    ~ band = band + 1
    "No," says Daan. "But now you can."
+ [ "Daan, you should be the boss." # id: daan_chef # beeld: smiley-wink # wijst: humor # zekerheid: +1 ]
    "No," says Daan. "I have a job already."
+ [ "Ice cream? I'm paying." # id: ijsje # beeld: gift # wijst: samen # geld: -1 ]
    ~ band = band + 1
    It turns into five ice creams. The dog gets one too.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: daan
Daan takes the tram too. He has the box with him.
There is one slip of paper in it. It says: {geruild}.
"If I need that, I'll find you," he says.
# beat: de_vraag
# wie: daan
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. The heat is in your legs. | It is cooling down. You have some energy left.}
{band > 2: Daan sits close to you. "And you? What will you do?" | "And you?" asks Daan. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Have something mended, and watch. Ask: what do we do in the heat?
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. In the heat too. That is a step.
        - else: In a year you can do much more here. In the heat too. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you mend what is broken here. Daan finds the wheels. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Daan keeps your box. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: daan
The tram comes. The doors open. It is cool inside.
"Good day?" asks Daan. You nod, up and down.
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
