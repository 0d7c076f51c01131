// Six hooks. Change: too few people (mensen = veel). For any occupation. The player is helped.
// In the morning one coat hangs on six hooks. Those who wait begin to help, and at night no hook is free.
// What stands in { } comes from the player; each may be empty but beroep() and kan(1), so each has a sentence without.

EXTERNAL beroep()
EXTERNAL kan(n)
EXTERNAL stijgt(n)
EXTERNAL naast(n)
EXTERNAL daalt(n)
EXTERNAL blijft(n)
EXTERNAL dichtbij(n)
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
VAR zelf = ""
VAR gevraagd = ""
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
You can see this already. Much work has too few people.
Whoever needs something waits longer.
Whoever is there runs harder.
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
{geluid() != "": You hear {geluid()}. And nobody else. | You hear your own steps. And nobody else.}
# beat: een_jas
# geluid: telefoon
# wie: lotte
On the wall are six hooks, with six names.
{collega() != "": Even {collega()} is not in. One coat is up. It is yours. | One coat is up. It is yours.}
"I've got nobody," says Lotte on the phone. "Can you manage?"
+ [ "Until noon. Then I stop." # id: tot_twaalf # beeld: clock # wijst: eerlijk # energie: +1 ]
    "That's honest," says Lotte. "Then I'll search until noon."
+ [ "I'll start. Then we'll see." # id: ik_begin # beeld: person-simple-run # wijst: moed # energie: -1 ]
    "You'll get something back," says Lotte. She says so every week.
+ [ "And you, Lotte? Are you coming?" # id: kom_jij # beeld: users # wijst: samen # zekerheid: -1 ]
    ~ band = band + 1
    It is quiet. "I do have hands," she says. "I forget that sometimes."
- -> de_rij

=== de_rij
# beat: de_rij
# speel: kaart
# geluid: deur
# wie: klant
{plek():
    - "mensen": The line starts with you. It ends round the corner.
    - "weg": People stand round your wheels. They all want to be first.
    - "buiten": People stand at the gate. They wait for you.
    - "bureau": People sit in the hall. The bench is full.
    - "dieren": People stand at the door. The animals can smell it.
    - "machines": People stand at the door. They wait for their things.
    - else: People stand outside the door. They wait for you.
}
A man looks at his watch. He sighs. And again.
Play a card.
+ [ With your hands # id: rij_handen # familie: handen # energie: -1 ]
    You start with the first. Your hands are quicker than his sigh.
+ [ With people # id: rij_mensen # familie: mensen # zekerheid: +1 ]
    "I'm alone," you say out loud. "It takes time." The line calms down.
+ [ With your head # id: rij_hoofd # familie: hoofd # geld: +1 ]
    Who needs just one minute? They go first.
+ [ Ask for help # id: rij_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Who has time to spare?" At the back one hand goes up.
+ [ Try something new # id: rij_nieuw # familie: nieuw # leren: +1 ]
    You put chairs in a circle. Now the line talks.
- {gekozen() != "": This taught you how: {gekozen()}.}
-> de_derde_haak

=== de_derde_haak
# beat: de_derde_haak
# wie: ria
At the back is Ria. She works somewhere else now.
Over the third hook it still says: Ria.
"I just came for something," she says. Her coat stays on.
+ [ "Why did you leave here?" # id: waarom_weg # beeld: question # wijst: leergierig # leren: +1 ]
    "For three years I asked for other hours," says Ria. "Then I stopped asking."
+ [ "One hour, Ria. Please." # id: een_uur # beeld: hourglass # wijst: samen # zekerheid: -1 ]
    ~ band = band + 1
    "One hour," she says. "I'm counting."
+ [ "Your hook is still free." # id: haak_vrij # beeld: coat-hanger # wijst: humor # energie: +1 ]
    "So I see," says Ria. "So are four more."
- -> wat_jij_doet

=== wat_jij_doet
# beat: wat_jij_doet
# wie: ria
But she takes off her coat. Now two hooks are full.
{in_handen() != "": You hold this: {in_handen()}. "Good," she says. "What do you do yourself?" | "I'll do the ordinary things," she says. "What do you do yourself?"}
You choose.
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ zelf = kan(1)
    "Then I'll keep out of that," says Ria. "The rest is mine."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ zelf = kan(2)
    "Then I'll keep out of that," says Ria. "The rest is mine."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ zelf = kan(3)
    "Then I'll keep out of that," says Ria. "The rest is mine."
+ [ "You say it, Ria." # id: zeg_jij # beeld: ear # wijst: samen # energie: +1 ]
    ~ zelf = kan(1)
    ~ band = band + 1
    Ria watches you work. "That there," she says. "You keep that."
- -> de_zuchter

=== de_zuchter
# beat: de_zuchter
# wie: klant
Suddenly the man with the watch is next to you.
"Waiting drives me mad," he says. "Give me something to do."
He has hung up his bag already. Three hooks full.
+ [ "Could you say who's next?" # id: wie_is_er # beeld: list # wijst: samen # energie: +1 ]
    He calls: "Who's next?" Loudly, and almost cheerfully.
+ [ "Water, for everyone waiting." # id: water # beeld: drop # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    He brings water. "Cheers," he says, twenty times.
+ [ "Please don't. This is my trade." # id: mijn_vak # beeld: hand-palm # wijst: precies # zekerheid: +1 ]
    "Quite right," he says. He holds the door. He is good at that.
- -> lotte_zoekt

=== lotte_zoekt
# beat: lotte_zoekt
# geluid: telefoon
# wie: lotte
Lotte rings again. You can hear her cycling.
"They want people everywhere," she pants. {dichtbij(1) != "": "For example: {dichtbij(1)}."}
# beat: voor_later
# wie: lotte
{stijgt(1) != "":
    "For later I want somebody to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "For later I want somebody to help new people start."
}
+ [ "Me. Once I'm not alone here." # id: niet_alleen # beeld: student # wijst: leergierig # leren: +1 ]
    "That's honest," says Lotte. "I'll write down both."
+ [ "What do I get for it?" # id: tegenover # beeld: coins # wijst: loon # geld: +1 ]
    "More pay," says Lotte. "A little. I'm fighting for it."
+ [ "Ask me when it's quiet." # id: als_rustig # beeld: hand-palm # wijst: tijd # energie: +1 ]
    "Quiet," says Lotte. "I remember that word."
- -> de_tekening

=== de_tekening
# beat: de_tekening
# plaats: werkplek, middag
# geluid: machine
# wie: kind
A girl of eight is waiting too. Her school bag is up. Four hooks full.
{andere():
    - "robots_veel": "That robot works here too," she says. "It has no coat."
    - "robots_weinig": "Where are the robots?" she asks. There are none.
    - "ai_veel": "The screen says: please wait," she says. "For an hour now."
    - "ai_weinig": "The screen does nothing," she says.
    - "groen_veel": "I came on the silent bus," she says.
    - "zorg_veel": "Granny is waiting too," she says. "She's good at it."
    - "online_veel": "Mum orders it on her phone as well," she says.
    - "regels_veel": "Am I allowed here?" she asks. "There is a list."
    - else: "There are six names," she says. "Where are the others?"
}
# beat: wie_het_doet
# wie: kind
She draws what she sees.
{daalt(1) != "":
    Next to the machine she writes: {daalt(1)}.
- else:
    She draws the machine small. It does a small part.
}
Next to you she writes: {blijft(1) != "":{blijft(1)}|{zelf}}. "It can't do that," she says.
+ [ "I'm glad it does something." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    She gives the machine a mouth. Now it smiles.
+ {daalt(1) != ""} [ "That used to be mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    She thinks. Then she draws you next to it. Bigger.
+ {daalt(1) == ""} [ "I'd rather have a colleague." # id: liever_collega # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    She thinks. Then she draws a coat on the machine.
+ [ "I'll have a look first." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Me too," she says. She looks very strict.
- -> spoed

=== spoed
# beat: spoed
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: ria
Ria has her coat in her hand. Her hour is up.
{plek():
    - "mensen": Then somebody comes in who can't wait.
    - "weg": Then a trip comes in that can't wait.
    - "buiten": Then a storm breaks. Everything is still loose.
    - "bureau": Then somebody rings who can't wait.
    - "dieren": Then a gate swings open. One of them walks off.
    - "machines": Then something jams. Deep inside.
    - else: Then something comes in that can't wait.
}
Everybody looks at you. Play a card.
+ [ With your hands # id: spoed_handen # familie: handen # energie: -1 ]
    You start. On your right the man with the watch starts.
    On your left is Ria, her coat over her arm.
+ [ With people # id: spoed_mensen # familie: mensen # zekerheid: +1 ]
    "You over there. You here. Ria, with me."
    They do it. All twelve.
+ [ With your head # id: spoed_hoofd # familie: hoofd # leren: +1 ]
    Suddenly you see how to do it. You say it in three sentences.
    Ria nods. "That's it."
+ [ Ask for help # id: spoed_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "I can't do this alone."
    Nobody thought you could. Everybody stands up.
+ [ Try something new # id: spoed_nieuw # familie: nieuw # leren: +1 ]
    You let the girl choose who does what.
    She chooses well. She has watched all day.
- {gekozen() != "": You could do this already. Now it helped: {gekozen()}.}
-> geen_haak_vrij

=== geen_haak_vrij
# beat: geen_haak_vrij
# geluid: deur
# wie: lotte
Lotte comes in, wet with rain. She looks for a hook.
Coats, a bag, a school bag, a helmet. All full.
"There isn't one free," she says. She sits down.
# beat: wie_heeft_gelijk
# wie: ria
"There are too few people," says Lotte.
"There are people enough," says Ria. "But not for these hours. And not for this pay."
They both look at you.
+ [ "Give Ria her hours." # id: uren_ria # beeld: clock # wijst: tijd # energie: -1 ]
    ~ gevraagd = "uren"
    ~ band = band + 1
    "Which hours?" asks Lotte. Ria still has them on paper.
+ [ "Pay the ones who are here." # id: betaal_ons # beeld: coins # wijst: loon # geld: +1 ]
    ~ gevraagd = "loon"
    Lotte writes a figure on her hand. "I can do this," she says.
+ [ "One more tomorrow. You." # id: een_mens # beeld: users # wijst: samen # zekerheid: +1 ]
    ~ gevraagd = "lotte"
    "Me?" asks Lotte. Ria hangs up her coat for her.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: ria
Ria walks with you. The girl has drawn something over your hook.
Under it she wrote: {zelf}.
{gevraagd:
    - "uren": "I'm in on Friday," says Ria. "Four hours. Not a minute more."
    - "loon": "Lotte won't wash that hand," says Ria. "You'll see."
    - else: "Lotte in an apron," says Ria. "I'll come and look."
}
# beat: de_vraag
# wie: ria
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. You did the work of six. | You have some energy left. Twelve people helped you.}
{band > 2: "You asked for help," says Ria. "I never did. What will you do?" | "And you?" asks Ria. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask for help once. Ask once for other hours.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. Beside your coat hangs another. That is a step.
        - else: In a year you can do much more here. Beside your coat hangs another. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you help new people start here. Ria counts the coats. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Ria knows how that goes. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: ria
The tram comes. The doors open.
You are cold. Your coat is still on the sixth hook.
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
=== function dichtbij(n)
~ return "cook"
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
