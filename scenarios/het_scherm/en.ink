// The screen. Change: computers and AI (ai = veel). For any occupation.
// A screen that is always sure; what it does not know of the player comes back on a piece of paper in Fatma's pocket.
// What stands in { } comes from the player; each may be empty but beroep() and kan(1), so each has a sentence without.

EXTERNAL beroep()
EXTERNAL kan(n)
EXTERNAL weet(n)
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
VAR verteld = ""
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
You can see this already. A computer writes a letter.
It is done fast. It looks neat.
Not all of it is true.
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
{geluid() != "": You hear {geluid()}.}
# beat: het_regent_niet
# wie: fatma
There is a screen now, and it talks.
"Good morning. It is not raining. I am sure."
{collega() != "": {collega()} puts on a coat.}
Then Fatma comes. She is soaking wet. Even her shoes.
+ [ "Fatma, it isn't raining, you know." # id: regent_niet # beeld: smiley # wijst: humor # energie: +1 ]
    ~ band = band + 1
    "No," says Fatma. She drips on the floor. "So I see."
+ [ You give her something dry. # id: droog # beeld: hand-heart # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    "Thank you," she says. "A screen can't do that."
+ [ You ask the screen: "Are you sure?" # id: zeker # beeld: question # wijst: leergierig # leren: +1 ]
    "I am sure," says the screen. Behind you it thunders.
- -> de_lijst

=== de_lijst
# beat: de_lijst
# wie: fatma
"I know you," says the screen. "I read your papers."
The screen has a list. One thing is not on it.
What do you tell it?
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ verteld = kan(1)
    "I did not know that," says the screen. "Not for sure."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ verteld = kan(2)
    "I did not know that," says the screen. "Not for sure."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ verteld = kan(3)
    "I did not know that," says the screen. "Not for sure."
+ [ Nothing. That is mine. # id: niets # beeld: lock-simple # wijst: vrijheid # energie: +1 ]
    "Good for you," whispers Fatma.
- -> sam_belt

=== sam_belt
# beat: sam_belt
# geluid: telefoon
# wie: sam
Sam rings. Sam plans the work here.
{stijgt(1) != "":
    "The screen does a lot. I need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "I need someone who checks whether the screen is right."
}
+ [ "I'll learn it. Together with Fatma." # id: met_fatma # beeld: student # wijst: leergierig, samen # leren: +1 ]
    ~ band = band + 1
    "Then I'll bring the biscuits," calls Fatma.
+ [ "How many hours do I get?" # id: hoeveel_uur # beeld: clock # wijst: tijd # geld: +1 ]
    "Two a week," says Sam. "Paid."
+ [ "Not now. This is enough." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "That's fine," says Sam. "The screen was sure you would."
- -> een_minuut

=== een_minuut
# beat: een_minuut
# plaats: werkplek, middag
# geluid: werk
# wie: fatma
{andere():
    - "robots_veel": The screen runs the machines as well.
    - "robots_weinig": The screen has no hands. You two have.
    - "mensen_veel": There are too few people. That is why it came.
    - "mensen_weinig": There are enough people. The screen came all the same.
    - "groen_veel": The screen saves power. The lights go out.
    - "zorg_veel": The screen talks loudly. For those who hear badly.
    - "online_veel": The screen talks on all the phones too.
    - "regels_veel": First you sign. Only then the screen talks.
    - else: The screen works fast. One minute, no more.
}
{daalt(1) != "":
    It does this now: {daalt(1)}.
- else:
    It does a small part. Not your cards.
}
It does not do this: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"And now?" asks Fatma.
+ [ "Good. I had too much to do." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Tea, then?" Fatma already has two mugs.
+ {daalt(1) != ""} [ "A pity. That was mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Fatma nods. "I still miss my old bike."
+ {daalt(1) == ""} [ "A pity. It talks so much." # id: praat_veel # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "So do I," says Fatma. "But I have tea."
+ [ "I'll check it first." # id: afwachten # beeld: magnifying-glass # gevoel: afwachten # geld: +1 ]
    Two things are not right. Fatma gives you a thumbs up.
- -> geen_werk

=== geen_werk
# beat: geen_werk
# geluid: stilte
# wie: fatma
Then Fatma goes quiet. Her name is on the screen.
"Fatma. No work tomorrow."
"Why?" she asks. "I am sure," says the screen.
+ [ You ring Sam, with Fatma beside you. # id: sam_bellen # beeld: phone # wijst: eerlijk, samen # zekerheid: +1 ]
    ~ band = band + 1
    "No work? That's not right," says Sam. "Sorry, Fatma."
+ [ "Screen, how do you know?" # id: hoe_weet # beeld: question # wijst: moed # energie: -1 ]
    "Fatma coughed yesterday." – "Once," says Fatma.
    The screen takes her name away.
+ [ "Take one of my work days." # id: dag_van_mij # beeld: gift # wijst: zorg # geld: -1 ]
    ~ band = band + 1
    "No," says Fatma. "But I won't forget this."
    She rings Sam herself. "That's not right," says Sam. "Do come."
- -> kan_wachten

=== kan_wachten
# beat: kan_wachten
# speel: kaart
# geluid: telefoon
# wie: mevrouw_bos
{plek():
    - "mensen": Mrs Bos is last in line.
    - "weg": Mrs Bos rings. She is last on your list.
    - "bureau": Mrs Bos is on the phone.
    - else: Mrs Bos rings. You work for her.
}
The screen says: she can wait.
"I can wait," she says. Her voice shakes.
Play a card.
+ [ With your hands # id: wachten_handen # familie: handen # energie: -1 ]
    You do her work first. The screen beeps. Let it beep.
+ [ With people # id: wachten_mensen # familie: mensen # geld: +1 ]
    "What is it really?" you ask. Then she tells you.
+ [ With your head # id: wachten_hoofd # familie: hoofd # zekerheid: +1 ]
    You look again. One thing is missing. The main thing.
+ [ Ask for help # id: wachten_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    Fatma has known her for years. She hears it at once.
+ [ Try something new # id: wachten_nieuw # familie: nieuw # leren: +1 ]
    "Screen, you wait," you say. The screen waits.
- {gekozen() != "": This taught you how: {gekozen()}.}
-> klopt_dit

=== klopt_dit
# beat: klopt_dit
# wie: fatma
"Is this right?" asks Fatma. She points at the screen.
{weet(1) != "":
    It is about something you know: {weet(1)}.
- else:
    It is about something you can do: {kan(1)}.
}
It says: "I am sure." You think not.
+ [ "No. This is not right." # id: klopt_niet # beeld: x-circle # wijst: moed # zekerheid: +1 ]
    Fatma claps. "One – nil to us."
+ [ You look it up with her. # id: opzoeken # beeld: magnifying-glass # wijst: precies # energie: -1 ]
    It is half true. So it is not true.
+ [ "Leave it. It's late." # id: laat_maar # beeld: moon # wijst: vlug # geld: -1 ]
    An hour later you two do it all again.
- -> zwart

=== zwart
# beat: zwart
# plaats: werkplek, avond
# speel: kaart
# geluid: stilte
# wie: fatma
Then the screen goes black. No list. No plan.
There is still a lot to do.
{in_handen() != "": You still have this: {in_handen()}.}
"What now?" asks Fatma.
Play a card.
+ [ With your hands # id: zwart_handen # familie: handen # energie: -1 ]
    You begin. Without a list.
    So does Fatma. Nobody needs to say a word.
+ [ With people # id: zwart_mensen # familie: mensen # geld: +1 ]
    You ring people. "What do you need first?"
    That is the plan.
+ [ With your head # id: zwart_hoofd # familie: hoofd # zekerheid: +1 ]
    The plan is still in your head.
    You say it out loud. Fatma writes it down.
+ [ Ask for help # id: zwart_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Fatma, do you remember?"
    Fatma remembers all of it. Even the children's names.
+ [ Try something new # id: zwart_nieuw # familie: nieuw # geld: +1 ]
    You tape a sheet of paper over the screen.
    That is where the plan goes. In pen.
- {gekozen() != "": This worked without a screen too: {gekozen()}.}
-> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: fatma
Fatma walks with you to the tram. It is still raining.
{verteld != "":
    She takes out a piece of paper. It says: {verteld}.
    "Now the screen knows. And so do I."
- else:
    "The screen does not know everything," she says. "Good."
}
# beat: de_vraag
# wie: fatma
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. It was a long day. | You still have energy. You only notice it now.}
{band > 2: "I'll be here tomorrow," says Fatma. "With biscuits. And you?" | "I'll be here tomorrow," says Fatma. "And you?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Talk to a computer like that, once. See what is true.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. Fatma learns from you. That is a step.
        - else: In a year you can do much more here. Fatma learns from you. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you help others with the screen. Fatma helps too. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Fatma still rings you. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: fatma
The tram comes. The doors open.
On the tram, in big letters: it is not raining.
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
=== function weet(n)
~ return "kinds of flour"
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
~ return "Ria"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function andere()
~ return ""
