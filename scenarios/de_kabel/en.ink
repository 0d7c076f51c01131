// The yellow cable. Change: clean energy (groen = veel). For any occupation. The player helps.
// Everything runs on power, and the power is out. There is one cable, one full bus and somebody halfway up the stairs.
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
VAR door_gaat = ""
VAR stekker = ""
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
You can see this already. Many firms want more power.
They are on a long waiting list.
The cables in the ground are full.
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
{geluid() != "": You hear {geluid()}. Then you hear nothing. | Everything hums. Then you hear nothing.}
# beat: stil
# geluid: stilte
# wie: agnieszka
{plek():
    - "mensen": The lights are off. Suddenly people talk in low voices.
    - "weg": All the traffic lights are off. Everybody lets everybody go first.
    - "buiten": The pumps are silent. Even the birds notice.
    - "bureau": All the screens are black. You see yourself in them.
    - "dieren": The lamps are off. The animals look at you.
    - "machines": The machines turn slower and slower. One last sigh.
    - else: The lights are off. Even the fridge is silent.
}
A woman walks up, a yellow cable over her shoulder.
"Agnieszka," she says. "Power company. This will take a while."
+ [ "What happened?" # id: wat_gebeurd # beeld: question # wijst: leergierig # leren: +1 ]
    "Somebody dug a hole," she says. "Exactly the wrong hole."
+ [ "Is anybody stuck somewhere?" # id: wie_vast # beeld: ear # wijst: zorg # zekerheid: -1 ]
    ~ band = band + 1
    "Good question," she says. "One person. I'll come to that."
+ [ "Nice. Some peace and quiet." # id: eens_stil # beeld: smiley-wink # wijst: humor # energie: +1 ]
    Agnieszka gives a short laugh. "Enjoy it. Soon they'll all want something."
- -> de_bus

=== de_bus
# beat: de_bus
# geluid: deur
# wie: ravi
A bus stops at the door. Ravi gets out.
"I can't drive right now," he says. "But my bus is charged."
"Ten bars on the battery. Four of them are for later."
# beat: niet_lenen
# wie: agnieszka
The bus has one socket.
Agnieszka looks at her cable. There is a sticker on it.
It says: do not borrow. "Just this once," she says.
+ [ Lights and phones for the whole street. # id: voor_de_straat # beeld: lamp # wijst: samen # energie: -1 ]
    ~ stekker = "straat"
    ~ band = band + 1
    Ten minutes later the whole street is at your place. With mugs.
+ [ My own work first. # id: eigen_werk # beeld: plug # wijst: zekerheid # zekerheid: +1 ]
    ~ stekker = "werk"
    There is light here. The street is dark. People are looking.
+ [ Next door will pay fifty euros. # id: voor_geld # beeld: coins # wijst: loon # geld: +1 ]
    ~ stekker = "geld"
    "Clever," says Ravi. He glances at his bus.
- -> wat_gaat_door

=== wat_gaat_door
# beat: wat_gaat_door
# wie: agnieszka
{collega() != "": {collega()} looks for a torch. That is flat too. | You look for a torch. That is flat too.}
"Everything runs on power," says Agnieszka. "What must go on?"
She has tape and a thick pen.
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ door_gaat = kan(1)
    She writes it on the tape and winds it round the cable.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ door_gaat = kan(2)
    She writes it on the tape and winds it round the cable.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ door_gaat = kan(3)
    She writes it on the tape and winds it round the cable.
+ [ Tea first. Then we'll see. # id: eerst_thee # beeld: coffee # wijst: mensen # energie: +1 ]
    ~ door_gaat = kan(1)
    ~ band = band + 1
    One bar for the kettle. Ravi says nothing about it.
- -> met_de_hand

=== met_de_hand
# beat: met_de_hand
# speel: kaart
# geluid: werk
# wie: agnieszka
{in_handen() != "": In your hands: {in_handen()}. It's all you have now. | You still have your hands. They need no power.}
{plek():
    - "mensen": The people stay. They wait. It is almost dark.
    - "weg": The trip goes on. But there is nowhere to charge.
    - "buiten": The weather won't wait. The machines will.
    - "bureau": There is paper. Somebody even finds a pencil.
    - "dieren": The animals won't wait for Agnieszka.
    - "machines": Everything stands still. Yet there is no time.
    - else: A lot is half done. It is waiting for you.
}
Play a card.
+ [ With your hands # id: hand_handen # familie: handen # energie: -1 ]
    You do it the old way. Your hands remember.
+ [ With people # id: hand_mensen # familie: mensen # zekerheid: +1 ]
    You say out loud who does what. It is quicker than a screen.
+ [ With your head # id: hand_hoofd # familie: hoofd # geld: +1 ]
    You make a list. What now, what tomorrow?
+ [ Ask for help # id: hand_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Ravi, have you got time?" He has all the time there is.
+ [ Try something new # id: hand_nieuw # familie: nieuw # leren: +1 ]
    You use string and tape. It holds.
- {gekozen() != "": This taught you how: {gekozen()}.}
-> de_trap

=== de_trap
# beat: de_trap
# geluid: stilte
# wie: meneer_tan
Mr Tan lives round the corner. He is on his stair lift.
Halfway. He has been there since it went quiet.
"I'm fine," he says. "But my newspaper is upstairs."
# beat: de_slinger
# wie: agnieszka
"There is a handle," says Agnieszka. "You can wind it down."
"Eleven steps. Who turns it?"
+ [ "I will. We have time." # id: ik_draai # beeld: arrows-clockwise # wijst: geduld # energie: -1 ]
    ~ band = band + 1
    It takes half an hour. Mr Tan tells stories. You now know all his teachers.
+ [ "We'll carry you. It's quicker." # id: wij_dragen # beeld: barbell # wijst: vlug # zekerheid: -1 ]
    "I am not a wardrobe," says Mr Tan.
    So you take turns with the handle. He counts the steps.
+ [ "Agnieszka, can you? I'll work on." # id: jij_draait # beeld: briefcase # wijst: precies # geld: +1 ]
    Agnieszka turns the handle. Your work goes on.
    Half an hour later Mr Tan waves at you. From the hall.
- -> lotte_belt

=== lotte_belt
# beat: lotte_belt
# geluid: telefoon
# wie: lotte
Lotte rings. She plans the shifts.
"Suddenly I have time," she says. "All my screens are black."
{stijgt(1) != "":
    "Who wants to learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Who knows how to work without power? And who can teach it?"
}
+ [ "Me. If there are hours for it." # id: uren_ervoor # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Two hours a week," says Lotte. You hear her yawn.
+ [ "Do I get paid for that?" # id: loon_ervoor # beeld: coins # wijst: loon # geld: +1 ]
    "Yes," says Lotte. "A little. I'll write it down. In pencil."
+ [ "Not now. First this day." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Right," says Lotte. "First this day. Then we talk."
- -> wat_stilstaat

=== wat_stilstaat
# beat: wat_stilstaat
# plaats: werkplek, middag
# geluid: stilte
# wie: ravi
{andere():
    - "robots_veel": The robots stand still in the hall. Like statues.
    - "robots_weinig": There are few robots here. Today that helps.
    - "ai_veel": The screen that always talks says nothing.
    - "ai_weinig": The lists here are still on paper. Handy.
    - "mensen_veel": You are too few. Today the street helps.
    - "mensen_weinig": There are people enough. Each picks something up.
    - "zorg_veel": Six neighbours of eighty sit out on the pavement.
    - "online_veel": The couriers sit on the kerb. Their app is blank.
    - "regels_veel": There is a list for this day. Luckily it is printed.
    - else: Ravi looks at his bus. Six bars.
}
{daalt(1) != "":
    A machine does this here now: {daalt(1)}.
    Not today. You remember how it goes.
- else:
    The machines have stopped. What you can do goes on.
}
No machine does this here: {blijft(1) != "":{blijft(1)}|{door_gaat}}.
+ {daalt(1) != ""} [ "I'll be glad to have it back." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "My back says the same," says Ravi. "About the old bus."
+ {daalt(1) == ""} [ "Good. Work goes on here." # id: gaat_door # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Not for me," says Ravi. "A bus without power is a shed."
+ [ "A pity. By hand was nicer." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Yes," says Ravi. "I used to hear it in the engine."
+ [ "Let's see if it starts again." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    "Sensible," says Ravi. "My wife says that too. About me."
- -> streepjes

=== streepjes
# beat: streepjes
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: ravi
Ravi wants to take people home. He looks again.
{stekker:
    - "straat": Three bars. The whole street looks at its shoes.
    - "geld": Three bars. Next door has already closed.
    - else: Three bars. You both look at the cable.
}
"Three won't get me there," he says.
Play a card.
+ [ With your hands # id: streep_handen # familie: handen # energie: -1 ]
    You roll the cable out to the church. A hundred metres.
    They have a full battery there. The plug fits.
+ [ With people # id: streep_mensen # familie: mensen # zekerheid: +1 ]
    You ring doorbells. One after the other.
    The seventh has an electric car. Charged. "Come on in," somebody says.
+ [ With your head # id: streep_hoofd # familie: hoofd # geld: +1 ]
    You draw a shorter route. No heating, keep your coats on.
    "That might just do it," says Ravi.
+ [ Ask for help # id: streep_hulp # familie: hulp # leren: +1 ]
    ~ band = band + 1
    "Any idea, Mr Tan?"
    "The church," he says. "They have a full battery. I see it every Sunday."
+ [ Try something new # id: streep_nieuw # familie: nieuw # leren: +1 ]
    You write on a board: power wanted.
    Ten minutes later a boy comes. With a cargo bike full of batteries.
- {gekozen() != "": This helped in the dark too: {gekozen()}.}
-> licht

=== licht
# beat: licht
# geluid: machine
# wie: meneer_tan
At that very moment the lights come on. Everything hums.
Mr Tan's stair lift goes up. All by itself.
"Just too late," he says. "Thank you. I like you all."
+ [ "Tea tomorrow, at ten?" # id: morgen_thee # beeld: coffee # wijst: mensen # geld: -1 ]
    ~ band = band + 1
    "Let me look in my diary," he says. "Yes."
+ [ "You're getting a new battery." # id: nieuwe_batterij # beeld: wrench # wijst: zorg # zekerheid: +1 ]
    Agnieszka is writing it down already. With the thick pen.
+ [ "Now I'm going home." # id: naar_huis # beeld: house-line # wijst: tijd # energie: +1 ]
    "I said that three hours ago," says Ravi.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: agnieszka
Agnieszka walks with you to the tram. She rolls up the cable.
There is tape all over it. One piece says: {door_gaat}.
{stekker:
    - "straat": Next to it are twelve names. The whole street.
    - "geld": Next to it: fifty euros. And a smiling face.
    - else: Next to it: stair lift. Eleven steps.
}
# beat: de_vraag
# wie: agnieszka
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. You have one bar left. | You have some bars left, like the bus.}
{band > 2: "Next time I'll ring you," says Agnieszka. "And you? What will you do?" | "And you?" asks Agnieszka. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask: what do we do here without power?
Go and see a solar panel or a battery.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. Without power too. That is a step.
        - else: In a year you can do much more here. Without power too. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you look after the power here. Agnieszka helps. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Agnieszka knows where to find you. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: agnieszka
The tram comes. The doors open.
There is a new sticker on the cable. It says: please borrow.
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
