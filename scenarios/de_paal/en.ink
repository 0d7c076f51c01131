// Does the pole count? Change: everything online (online = veel). For any occupation. The player is helped.
// The screen says: click on all the traffic lights. Everybody has an opinion on the pole, and somebody is walking in picture six.
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
VAR paal = ""
VAR bewijs = ""
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
You can see this already. You arrange a lot on a screen.
Sometimes the screen asks: are you a human being?
Then you click on pictures.
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
{geluid() != "": You hear {geluid()}. And a screen that beeps. | You hear a screen that beeps.}
# beat: stoplichten
# wie: fatma
It all starts at the screen by the door.
{plek():
    - "mensen": It tells you who is coming today.
    - "weg": It tells you where you are going.
    - "buiten": It tells you what to do out there.
    - "bureau": Without it your computer does nothing.
    - "dieren": It tells you what each animal gets.
    - "machines": It switches the machines on.
    - else: It tells you what to do.
}
"Click on all the traffic lights," it says. Nine pictures.
"Does the pole count?" asks Fatma, behind you.
+ [ "Yes. The pole counts." # id: paal_ja # beeld: traffic-signal # wijst: precies # zekerheid: +1 ]
    ~ paal = "ja"
    "Sorry," says the screen. "You may be a robot."
+ [ "No. Only the lights." # id: paal_nee # beeld: lightbulb # wijst: eerlijk # zekerheid: +1 ]
    ~ paal = "nee"
    "Sorry," says the screen. "A robot would say that too."
+ [ You click as fast as you can. # id: snel_klikken # beeld: timer # wijst: vlug # energie: -1 ]
    ~ paal = "snel"
    "That was too fast for a human being," says the screen.
- -> op_slot

=== op_slot
# beat: op_slot
# geluid: stilte
# wie: fatma
"Locked until six," says the screen.
No list. No hours. Not even coffee.
{collega() != "": "The pole counts," says {collega()}. Just like that. | "The pole counts," somebody calls. Just like that.}
"Have my coffee," says Fatma. "And I'll write your hours on paper."
+ [ "Thank you, Fatma. Please." # id: graag # beeld: coffee # wijst: samen # energie: +1 ]
    ~ band = band + 1
    "There," she says. "Robots never say please."
+ [ "Keep your coffee. I'll manage." # id: red_me # beeld: hand-palm # wijst: vrijheid # energie: -1 ]
    Fatma drinks half. She puts the other half down. Next to you.
+ [ "Write down the pictures as well." # id: plaatjes_ook # beeld: pencil-line # wijst: loon # geld: +1 ]
    "Twelve minutes of pictures," she writes. "That's work too."
- -> zonder_scherm

=== zonder_scherm
# beat: zonder_scherm
# speel: kaart
# geluid: werk
# wie: fatma
{plek():
    - "mensen": People are coming in. Who they are, the screen knows.
    - "weg": You are ready to go. Where to, the screen knows.
    - "buiten": There is work out there. What comes first, the screen knows.
    - "bureau": The phone rings. Who it is, the screen knows.
    - "dieren": The animals wait. What they get, the screen knows.
    - "machines": The machines wait. The code, the screen knows.
    - else: There is work to do. What comes first, the screen knows.
}
You know something too.
Play a card.
+ [ With your hands # id: zonder_handen # familie: handen # energie: -1 ]
    Your hands know where to start. Soon nobody misses the list.
+ [ With people # id: zonder_mensen # familie: mensen # zekerheid: +1 ]
    You ask around. Everybody knows a bit of the list.
+ [ With your head # id: zonder_hoofd # familie: hoofd # geld: +1 ]
    You write a list of your own. It is shorter than the screen's.
+ [ Ask for help # id: zonder_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Fatma, will you read out your list?" She reads it like the evening news.
+ [ Try something new # id: zonder_nieuw # familie: nieuw # leren: +1 ]
    You write it all on a box. No password needed.
- {gekozen() != "": Fatma puts it by your hours: {gekozen()}.}
-> bewijs_het

=== bewijs_het
# beat: bewijs_het
# geluid: telefoon
# wie: fatma
The screen beeps again. "Prove that you are a human being," it says.
"Write in one sentence what you can do."
Fatma hands you her pen. "No, wait," she says. "Type."
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # leren: +1 ]
    ~ bewijs = kan(1)
    "Thank you," says the screen. "A robot could type that too."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # leren: +1 ]
    ~ bewijs = kan(2)
    "Thank you," says the screen. "A robot could type that too."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # leren: +1 ]
    ~ bewijs = kan(3)
    "Thank you," says the screen. "A robot could type that too."
+ [ "Fatma knows me. Ask her." # id: vraag_haar # beeld: users # wijst: mensen # zekerheid: +1 ]
    ~ bewijs = kan(1)
    ~ band = band + 1
    "Who is Fatma?" asks the screen. So Fatma writes your sentence on paper.
- -> lotte_belt

=== lotte_belt
# beat: lotte_belt
# geluid: telefoon
# wie: lotte
Lotte rings. She runs things here.
"I can't see you," she says. "I can hear you."
{stijgt(1) != "":
    "Who will learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Who will help the people who can't get in?"
}
+ [ "Me. Once I'm back in." # id: weer_erin # beeld: student # wijst: leergierig # leren: +1 ]
    "Paper will do," says Lotte. "I have a pen. Somewhere."
+ [ "First my hours for today." # id: eerst_uren # beeld: coins # wijst: loon # geld: +1 ]
    "Fatma sent a photo of a piece of paper," says Lotte. "That's fine."
+ [ "Not now. I'm a robot now." # id: nu_robot # beeld: robot # wijst: humor # energie: +1 ]
    Lotte laughs. You have never heard her laugh before.
- -> vinkjes

=== vinkjes
# beat: vinkjes
# plaats: werkplek, middag
# geluid: machine
# wie: fatma
{andere():
    - "robots_veel": A robot rolls past. The screen lets it in.
    - "robots_weinig": "There isn't even a robot here," says Fatma.
    - "ai_veel": "Even computers can't agree on the pole," says Fatma.
    - "ai_weinig": "That screen isn't clever," says Fatma. "It's strict."
    - "mensen_veel": "We're too few as it is," says Fatma. "And they won't let you in."
    - "mensen_weinig": Four colleagues come to look. Two are for the pole.
    - "groen_veel": A cloud covers the sun. The screen goes dark. Then it comes back.
    - "zorg_veel": Somebody of eighty waits at the door. Locked out as well.
    - "regels_veel": "Three ticks first," says Fatma. "Then you may breathe."
    - else: Fatma points at her screen. It is full of ticks.
}
{daalt(1) != "": -> met_klik | -> geen_vinkje}

=== met_klik
# beat: met_klik
# wie: fatma
"People do this themselves now, with a click," says Fatma.
The screen says: {daalt(1)}.
It doesn't say this: {blijft(1) != "":{blijft(1)}|{bewijs}}.
+ [ "Good. Let them click." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "They click at nine at night," says Fatma. "I'm on the sofa by then."
+ [ "A pity. That was part of me." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Of me too," says Fatma. "People always said something nice."
+ [ "Let's see if they get in." # id: afwachten # beeld: eye # gevoel: afwachten ]
    Somebody taps on the window. "Does the pole count?" you hear.
- -> meneer_tan

=== geen_vinkje
# beat: geen_vinkje
# wie: fatma
Fatma looks up your work in the list of ticks.
"Strange," she says. "This isn't anywhere: {blijft(1) != "":{blijft(1)}|{kan(1)}}."
"There is no tick for that."
+ [ "Good. Then it stays mine." # id: van_mij # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    The screen beeps. "It's jealous," says Fatma.
+ [ "A pity. I'd like a tick sometimes." # id: wil_vinkje # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Fatma gives you one. In pen. On your hand.
+ [ "They'll come up with one." # id: vinden_wel # beeld: hourglass # gevoel: afwachten ]
    "Then I'll come and look," says Fatma. "With coffee."
- -> meneer_tan

=== meneer_tan
# beat: meneer_tan
# geluid: deur
# wie: meneer_tan
Fatma has rung somebody. Mr Tan is 78.
He helps people with screens, at the library. For free.
He has brought a magnifying glass. "I used to make clocks," he says.
# beat: die_hoek
# wie: meneer_tan
He looks at the pictures for a long time.
"I know that corner," he says. "That light is here. By the tram."
+ [ "Come. Let's have a look." # id: gaan_kijken # beeld: footprints # wijst: leergierig # leren: +1 ]
    You walk over. Mr Tan taps the pole with his stick. It sounds real.
+ [ "So does the pole count?" # id: telt_mee # beeld: question # wijst: precies # zekerheid: +1 ]
    "Without a pole the light lies in the street," says Mr Tan.
+ [ "Would you do it for me?" # id: voor_mij # beeld: hand-heart # wijst: samen # energie: +1 ]
    ~ band = band + 1
    "No," he says. "You click. I look. I do that with everybody."
- -> een_kans

=== een_kans
# beat: een_kans
# plaats: werkplek, avond
# speel: kaart
# geluid: stilte
# wie: meneer_tan
It is six o'clock. "You have one try," says the screen.
Everybody has stayed. Nobody agrees about the pole.
Play a card.
+ [ With your hands # id: kans_handen # familie: handen # energie: -1 ]
    You wipe the screen with your sleeve.
    There was a spot on it. Right on a traffic light.
+ [ With people # id: kans_mensen # familie: mensen # zekerheid: +1 ]
    "Who is for the pole?" you ask. Six hands. "Who is against?" Six hands.
    Mr Tan votes twice.
+ [ With your head # id: kans_hoofd # familie: hoofd # geld: +1 ]
    You look at all nine of them. Slowly.
    As slowly as a human being.
+ [ Ask for help # id: kans_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    Mr Tan holds the magnifying glass.
    Fatma holds Mr Tan.
+ [ Try something new # id: kans_nieuw # familie: nieuw # leren: +1 ]
    You ask for other pictures. There is a button for that.
    "I never saw that," says Fatma. Nobody ever did.
- {gekozen() != "": Fatma tapes your card next to the screen: {gekozen()}.}
-> plaatje_zes

=== plaatje_zes
# beat: plaatje_zes
# wie: meneer_tan
A new question comes: click on all the people.
In picture six somebody crosses the street. You see a back.
Mr Tan looks through his glass. Then at you.
"Turn round," he says.
# beat: dat_ben_jij
# wie: fatma
You turn round. It is very quiet.
"That's you," says Fatma. "At our traffic light. The same back."
{in_handen() != "": "And look what you have with you: {in_handen()}."}
+ [ You click on yourself. # id: klik_jezelf # beeld: user # wijst: moed # zekerheid: +1 ]
    "Thank you," says the screen. "You are a human being." People clap.
+ [ "Fatma, will you click on me?" # id: klik_mij # beeld: users # wijst: samen # energie: +1 ]
    ~ band = band + 1
    Fatma does it with one finger, very softly. "You are a human being," says the screen.
+ [ You look at that back again. # id: die_rug # beeld: eye # wijst: eerlijk # leren: +1 ]
    "Is that how I walk?" you ask. "Always," says Fatma. Then you click.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: fatma
At the tram Fatma gives you her paper with your hours.
Under them it says what this human can do: {bewijs}.
"Keep it," she says. "For when somebody doubts you again."
# beat: de_vraag
# wie: meneer_tan
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. Being human takes time. | You still have energy. A robot would be charging.}
{band > 2: "You let people help you," says Mr Tan. "I'm still learning that. What will you do?" | "And you?" asks Mr Tan. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Arrange one thing on a screen, together with somebody.
Ask at the library if they help.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. Everybody knows your back. That is a step.
        - else: In a year you can do much more here. Everybody knows your back. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you help people at the screen. Mr Tan helps too. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Fatma sends you pictures. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: niemand
The tram comes. It waits a moment at the traffic light.
{paal:
    - "ja": You look at the pole. It counts. You still think so.
    - "nee": You look at the lights. The pole is just the pole.
    - else: You have all the time in the world. You count the lights. And the pole.
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
