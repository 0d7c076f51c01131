// I am rule 12. Change: rules and safety (regels = veel). For any occupation. The player is helped.
// The key hangs on a plank of half a metre. The player loses it, and then it turns out that every rule is somebody's bad day.
// What stands in { } comes from the player; each may be empty but beroep() and kan(1).

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
VAR doorgaan = ""
VAR gezegd = ""
VAR regel = ""
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
You can see this already. Something goes wrong at work.
A week later there is a rule on the wall.
A year later nobody knows why.
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
{geluid() != "": You hear {geluid()}. And a dog, outside. | You hear a dog, outside.}
# beat: regel_30
# wie: daan
Daan gives you a key.
It hangs on a plank half a metre long.
{plek():
    - "mensen": It is the key to the front door.
    - "weg": It is the key to all the vans.
    - "buiten": It is the key to the shed.
    - "bureau": It is the key to the cupboard with the papers.
    - "dieren": It is the key to the big gate.
    - "machines": It is the key that starts everything.
    - else: It is the key to the big cupboard.
}
"Rule 30," says Daan. "So nobody can lose it."
+ [ "Half a metre? Really?" # id: halve_meter # beeld: ruler # wijst: humor # energie: +1 ]
    "The last one was on a spoon," says Daan. "That one is gone."
+ [ "I'll hang it on my belt." # id: aan_riem # beeld: key # wijst: precies # zekerheid: +1 ]
    Now you can't sit down. The dog at the window is watching.
+ [ "Where does rule 30 come from?" # id: waar_vandaan # beeld: question # wijst: leergierig # leren: +1 ]
    "Every rule comes from somebody," says Daan. Behind him Hans coughs.
- -> op_slot

=== op_slot
# beat: op_slot
# speel: kaart
# geluid: werk
# wie: daan
{plek():
    - "mensen": Twenty people come in. What they want is locked.
    - "weg": Three trips come in at once. Every van is locked.
    - "buiten": Rain is coming. All you need is locked.
    - "bureau": Everybody wants a paper. Every paper is locked.
    - "dieren": The animals are hungry. The food is locked.
    - "machines": It is busy. Every machine is locked.
    - else: It is busy. All you need is locked.
}
You have the key. And a plank.
Play a card.
+ [ With your hands # id: slot_handen # familie: handen # energie: -1 ]
    You work with one arm. The plank is under the other one.
+ [ With people # id: slot_mensen # familie: mensen # zekerheid: +1 ]
    "Could you hold this?" The plank goes from hand to hand.
+ [ With your head # id: slot_hoofd # familie: hoofd # geld: +1 ]
    You open everything in one go. Then the plank has the morning off.
+ [ Ask for help # id: slot_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    Daan carries the plank behind you. Like a painting.
+ [ Try something new # id: slot_nieuw # familie: nieuw # leren: +1 ]
    You put the plank on your head. It works in films.
- {gekozen() != "": It went well, thanks to this: {gekozen()}.}
-> weg

=== weg
# beat: weg
# geluid: stilte
# wie: niemand
Then you put it down. For a second.
You turn round. No key. No plank.
The wall says: if you lose it, say so at once.
+ [ "Daan, I've lost it." # id: meteen # beeld: megaphone # wijst: eerlijk # zekerheid: -1 ]
    ~ gezegd = "meteen"
    Daan doesn't flinch. He holds out his hand.
+ [ You look for it yourself first. # id: zelf_zoeken # beeld: magnifying-glass # wijst: moed # energie: -1 ]
    ~ gezegd = "later"
    You look behind everything. Twice. Then Daan is there. He holds out his hand.
+ [ "Daan? Rule 30 doesn't work." # id: werkt_niet # beeld: smiley-wink # wijst: humor # energie: +1 ]
    ~ gezegd = "meteen"
    ~ band = band + 1
    Daan laughs so loud that Hans comes to look. Then he holds out his hand.
- -> regel_12

=== regel_12
# beat: regel_12
# wie: daan
"Hello," says Daan. "I am rule 12."
Rule 12: no balloons near the fan.
"Every rule here is somebody's bad day."
# beat: regel_4
# wie: hans
"I am rule 4," says Hans. "Look first, then reverse."
{collega() != "": "{collega()} is rule 19. We don't talk about that." | "Rule 19 has retired. We don't talk about that."}
"I am rule 30 as well. It had a spoon on it then."
-> lotte_belt

=== lotte_belt
# beat: lotte_belt
# geluid: telefoon
# wie: lotte
Lotte rings, from upstairs. "I hear the key is gone."
{stijgt(1) != "":
    "Work has stopped anyway. Who will learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Work has stopped anyway. Who will tell new people why a rule is there?"
}
+ [ "Me? I lost the key." # id: ik_kwijt # beeld: student # wijst: leergierig # leren: +1 ]
    "Exactly," says Lotte. "They'll believe you."
+ [ "Do I pay for this myself?" # id: betaal_ik # beeld: coins # wijst: loon # geld: +1 ]
    "No," says Lotte. "An accident is an accident. That's the law."
+ [ "Not now. The plank first." # id: eerst_plank # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "All right," says Lotte. "I'll look under my chair. You never know."
- -> wij_zoeken

=== wij_zoeken
# beat: wij_zoeken
# plaats: werkplek, middag
# geluid: deur
# wie: daan
"We'll search," says Daan. "When you've lost something, you look too fast."
"There is one old key left, for one thing."
{in_handen() != "": "You still have this: {in_handen()}. What keeps going?" | "What keeps going?"}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ doorgaan = kan(1)
    You begin. Outside they are calling. "Plank," they call. "Plank."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ doorgaan = kan(2)
    You begin. Outside they are calling. "Plank," they call. "Plank."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ doorgaan = kan(3)
    You begin. Outside they are calling. "Plank," they call. "Plank."
+ [ "I want to search with you." # id: mee_zoeken # beeld: binoculars # wijst: samen # energie: -1 ]
    ~ doorgaan = kan(1)
    "Ten minutes," says Daan. Then he takes you back to your work.
- -> hans_zoekt

=== hans_zoekt
# beat: hans_zoekt
# geluid: stilte
# wie: hans
Hans comes and stands next to you. His hair is full of dust.
{andere():
    - "robots_veel": "The robots are searching too," he says. "They've found me twice."
    - "robots_weinig": "We had a robot here once," he says. "It's rule 27."
    - "ai_veel": "The computer knows," he says. "It is where it is."
    - "ai_weinig": "No cameras here," he says. "Only eyes. Old ones."
    - "mensen_veel": "Three of us are searching," he says. "That will take till December."
    - "mensen_weinig": "There are twelve of us searching," he says. "One has a plank. Another one."
    - "groen_veel": "There are forty planks in the old wood bin," he says.
    - "zorg_veel": "A woman of eighty saw a plank run past," he says. "Sure she did."
    - "online_veel": "Somebody has already ordered a new plank," he says.
    - else: "There was a spoon behind the cupboard," he says.
}
{daalt(1) != "": -> regel_29 | -> geen_regel}

=== regel_29
# beat: regel_29
# wie: hans
He reads out rule 29. It is about machines.
Now they may take this over: {daalt(1)}.
They may not do this: {blijft(1) != "":{blijft(1)}|{doorgaan}}.
+ [ "Good. That's safer." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Sure," says Hans. "A machine loses nothing. Except power."
+ [ "A pity. I was good at that." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Yes," says Hans. "There's no rule for that. For missing something."
+ [ "Let me see if that goes well." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "If it doesn't, they'll add a rule," says Hans.
- -> zes_uur

=== geen_regel
# beat: geen_regel
# wie: hans
He watches you work. Then he reads all thirty rules.
"Not one is about this: {blijft(1) != "":{blijft(1)}|{doorgaan}}."
"It's in you," he says. "A machine can't read that."
+ [ "Good. It's safe in there." # id: doe_het_zo # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Not so loud," says Hans. "They'll make a rule of it."
+ [ "A pity. A rule keeps me calm." # id: wil_regel # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Hans points. "Have rule 19," he says. "Nobody uses it."
+ [ "It'll get on the wall one day." # id: komt_nog # beeld: hourglass # gevoel: afwachten ]
    "Let's hope for a short rule, then," says Hans.
- -> zes_uur

=== zes_uur
# beat: zes_uur
# plaats: werkplek, avond
# geluid: deur
# wie: lotte
Lotte is there. "At six all the locks come out," she says. "That's rule 8."
She sees your face.
"Rule 1: coffee machine off," she says. "That was me. The old wall was black."
# beat: bonk
# speel: kaart
# geluid: deur
# wie: hond
Bonk. It comes from the door. Bonk.
There is the dog. In its mouth is a plank. Sideways.
The dog fits. The plank doesn't. One step from you and it runs.
Play a card.
+ [ With your hands # id: bonk_handen # familie: handen # energie: -1 ]
    Down on your knees. You turn the plank, very slowly.
    The dog turns too.
+ [ With people # id: bonk_mensen # familie: mensen # zekerheid: +1 ]
    "Sit," you say.
    The dog sits. So does Hans.
+ [ With your head # id: bonk_hoofd # familie: hoofd # geld: +1 ]
    You walk away. As if you don't want that plank.
    The dog doesn't like that. It brings you the plank.
+ [ Ask for help # id: bonk_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Daan?" Daan already has a longer stick.
    The dog thinks. It swaps.
+ [ Try something new # id: bonk_nieuw # familie: nieuw # leren: +1 ]
    You lie down flat on the floor.
    The dog puts the plank on your belly. And its head.
- {gekozen() != "": One card was enough: {gekozen()}.}
-> regel_31

=== regel_31
# beat: regel_31
# wie: lotte
Lotte takes a pen. "This will be rule 31," she says. "It's yours. What shall it say?"
+ [ "Whoever loses something gets help." # id: krijgt_hulp # beeld: users # wijst: samen # zekerheid: +1 ]
    ~ regel = "hulp"
    Lotte writes it down. "I could have done with that one," says Hans. "Twice."
+ [ "No plank near a dog." # id: geen_plank # beeld: dog # wijst: precies # energie: +1 ]
    ~ regel = "hond"
    The dog looks as if it can read.
+ [ "First cross out rule 30." # id: streep_door # beeld: eraser # wijst: moed # leren: +1 ]
    ~ regel = "minder"
    Lotte hesitates. Then she crosses it out. No rule ever left before. Hans claps.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: daan
Daan walks with you to the tram. He has the plank. There are teeth marks in it.
And in marker it says: {doorgaan}.
"You did that," he says. "When everything was locked."
# beat: de_vraag
# wie: daan
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. The bad day ended well. | You walk more lightly, without a plank.}
{gezegd == "meteen": "You told us at once," says Daan. | "I searched by myself too," says Daan. "Three hours."}
{band > 2: "A good bad day. What will you do?" | "Hello, rule 31. What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask: who does this rule come from?
Say once: that was me.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. Daan asks you things. That is a step.
        - else: In a year you can do much more here. Daan asks you things. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you teach others the rules. Daan helps you with that. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Daan sends you a plank. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hond
The tram comes. The dog wants to come too. It has found a branch.
{regel:
    - "hond": Sideways. Bonk. Rule 31 says nothing about that yet.
    - "minder": Sideways. Bonk. And no rule to stop it.
    - else: Sideways. Bonk. You turn it straight. That is rule 31.
}
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
