// The site hut. Sector: building. Winds: groen × robots, all four futures. For all trades of a building site.
// Hans measures with a folding rule that lacks four millimetres since 1994; the machines measure too. The rule comes to the player when their
// tools are stolen, and back (or not) in the evening. Each future has its own event: a façade from the factory that does not fit a crooked house,
// a bottle in an old wall, a printed house without a door, concrete that will not wait.
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
EXTERNAL begin()
EXTERNAL geluid()
EXTERNAL in_handen()
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR groen = ""
VAR robots = ""
VAR duim = 0
VAR band = 0
VAR steen = 0
VAR bord = ""
VAR eerste_weg = "I stay, and I grow here."

-> nu_al

=== nu_al
~ groen = hendel("groen")
~ robots = hendel("robots")
{situatie():
    - "kwijt": ~ eerste_weg = "The same work, in another place."
    - "niet_terug": ~ eerste_weg = "I take the good part with me."
    - "school": ~ eerste_weg = "I keep this direction. It fits."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
// source: CBS StatLine, solar power, counted every year
You can see this already. Many roofs carry solar panels.
A machine lifts the bricks. In the site hut there is coffee.
Somebody emptied the pot. Nobody says who.
# beat: later
# plaats: werkplek, ochtend
# jaar: 2030
{begin() != "": Now it is 2030. It is {begin()}. | Now it is 2030. Your day begins.}
{situatie():
    - "kwijt": This is your new place, on a building site. You know the work.
    - "niet_terug": You do other work now, on the site.
    - "school": School is done. This is your first year on a site.
    - else: Today your work is on a building site. You are the {beroep()}.
}
{eerste_ding() != "": First you do this: {eerste_ding()}.}
{geluid() != "": You hear {geluid()}.}
# beat: duimstok
# wie: hans
Hans sits in the hut. He is measuring his sandwich.
His folding rule is wooden and old.
"Four millimetres are missing at the front," he says. "I take them off."
+ [ "And does that work?" # id: klopt_het # beeld: ruler # wijst: precies # leren: +1 ]
    ~ duim = duim + 1
    "Always," says Hans. "Except on Fridays."
    It is Tuesday.
+ [ "Buy a new one, Hans." # id: nieuwe # beeld: coins # wijst: eerlijk # zekerheid: -1 ]
    "This one knows my hands," he says. "And my sandwich."
+ [ You pat the dog first. # id: hond_eerst # beeld: dog # wijst: zorg # energie: +1 ]
    # wie: hond
    This is Chisel, the dog of the hut.
    He smells of wet wood and sausage.
- { groen == "veel":
    -> straat_warm
- else:
    -> straat_plat
}

// The street in the future with much clean energy: old houses get a coat.
=== straat_warm
# beat: straat_warm
# geluid: stilte
# wie: lotte
Outside it is quiet. Everything runs on batteries.
Lotte is the site manager. She runs the job.
"The whole street gets a warm coat," she says. "Flax in the walls. Panels on the roof."
+ [ "And the people who live here?" # id: bewoners # beeld: house-line # wijst: mensen # energie: -1 ]
    "They stay in," says Lotte. "So keep it quiet. Number 9 has a baby."
+ [ You smell the flax. # id: vlas # beeld: plant # wijst: leergierig # leren: +1 ]
    It smells like a farm. Hans sneezes three times.
+ [ "Is this a long job?" # id: lang_werk # beeld: calendar-check # wijst: zekerheid # zekerheid: +1 ]
    "Until 2034," says Lotte. "Then comes the next street."
- -> naar_de_machine

// The street in the future with little of it: old houses go, concrete comes.
=== straat_plat
# beat: straat_plat
# geluid: machine
# wie: lotte
Outside it smells of diesel. A machine is thumping.
Lotte is the site manager. She runs the job.
"The old street comes down," she says. "Up goes concrete. The same house, forty times."
+ [ "Then I know what's coming." # id: weet_wat # beeld: buildings # wijst: zekerheid # zekerheid: +1 ]
    "Forty times," says Lotte. "After ten, you dream about them."
+ [ "A shame about the old bricks." # id: zonde # beeld: wall # wijst: zin # energie: -1 ]
    ~ steen = 1
    Quietly, Hans puts one in his bag.
+ [ "Who lived here?" # id: wie_woonde # beeld: users # wijst: mensen # leren: +1 ]
    Lotte points up. There is still wallpaper.
    "Someone with children," she says. Hans looks away.
- -> naar_de_machine

=== naar_de_machine
{ robots == "veel":
    -> bep_tekent
- else:
    -> met_de_hand
}

=== bep_tekent
# beat: bep_tekent
# geluid: machine
# wie: bep
A box on wheels rolls through the mud.
"Good morning. I am Bep. I draw, I drill, I lift."
It draws a red line on the floor. Dead straight.
# wie: hans
"Go on, check it," says Hans.
+ [ You check it with the folding rule. # id: meet_na # beeld: ruler # wijst: precies # zekerheid: +1 ]
    ~ duim = duim + 1
    Four millimetres off. Hans whistles. Bep hums.
+ [ "Bep, where do you start measuring?" # id: waar_begin # beeld: question # wijst: leergierig # leren: +1 ]
    "At the start," says Bep. Hans nods. That's always true.
+ [ "Leave it. It's going to rain." # id: laat_hem # beeld: cloud-rain # wijst: vlug # geld: +1 ]
    Bep draws on. Straight through a puddle.
    "Wet," it says.
- -> het_bord

=== met_de_hand
# beat: met_de_hand
# geluid: werk
# wie: agnieszka
There is no robot. There is a crane, and it is broken.
Agnieszka has been lifting since seven.
"Twenty bags," she says. "And my back is counting too."
+ [ "We take turns, you and me." # id: om_de_beurt # beeld: users # wijst: samen # energie: -1 ]
    ~ band = band + 1
    Agnieszka counts in Polish. By ten, so can you.
+ [ You look for a cart first. # id: kar # beeld: magnifying-glass # wijst: vlug # leren: +1 ]
    There is one behind the hut. It has three wheels.
    It runs fine, if you walk crooked.
+ [ "This is too heavy. We stop." # id: te_zwaar # beeld: hand-palm # wijst: moed # geld: -1 ]
    ~ band = band + 1
    Lotte has a look. "Tomorrow, then," she says. "With the crane."
- -> het_bord

=== het_bord
# beat: het_bord
# geluid: deur
# wie: hans
On the drawing of the street it says who does what.
{in_handen() != "": In your hands: {in_handen()}.}
Hans takes his pencil. "And you? What do I write?"
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ bord = kan(1)
    Hans writes slowly, in his best letters.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ bord = kan(2)
    Hans writes. The point breaks. Chisel gives it a look.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ bord = kan(3)
    It just fits. Hans measured first.
+ [ "Just write: coffee." # id: koffie # beeld: coffee # wijst: humor # energie: +1 ]
    ~ bord = kan(1)
    Hans writes two things. Coffee comes first.
- { groen == "veel":
    -> vleermuis
- else:
    -> behang
}

=== vleermuis
# beat: vleermuis
# speel: kaart
# geluid: stilte
# wie: agnieszka
There is a hole in a wall. Something moves in it.
"A bat," whispers Agnieszka. "We leave it alone."
Nobody works on that wall now. Play a card.
+ [ With your hands # id: vleermuis_handen # familie: handen # energie: -1 ]
    You tape off the wall without a sound. The rest can go on.
+ [ With people # id: vleermuis_mensen # familie: mensen # energie: +1 ]
    You ring at number 9. "Oh, Trudy," says the woman. "She comes every summer."
+ [ With your head # id: vleermuis_hoofd # familie: hoofd # geld: +1 ]
    You turn the day round. The back wall first. Nobody stands idle.
+ [ Ask for help # id: vleermuis_hulp # familie: hulp # leren: +1 ]
    You ring a bat expert. They exist. She comes at three.
+ [ Try something new # id: vleermuis_nieuw # familie: nieuw # zekerheid: +1 ]
    ~ duim = duim + 1
    You and Hans build a bat box. Four millimetres too narrow. Trudy fits.
- {gekozen() != "": On the scaffold lies your card: {gekozen()}.}
-> lotte_vraagt

=== behang
# beat: behang
# speel: kaart
# geluid: machine
# wie: hans
One wall still stands. Its wallpaper has balloons on it.
"That was my room," says Hans. "I was six."
At twelve it comes down. Play a card.
+ [ With your hands # id: behang_handen # familie: handen # energie: -1 ]
    You cut a piece of wallpaper loose. Hans rolls it up. He says nothing.
+ [ With people # id: behang_mensen # familie: mensen # energie: +1 ]
    You talk to Lotte. The wall stays till one. Everyone has lunch in front of it.
+ [ With your head # id: behang_hoofd # familie: hoofd # zekerheid: +1 ]
    If they start on the left, this wall stands longest. You say so. They start left.
+ [ Ask for help # id: behang_hulp # familie: hulp # geld: -1 ]
    You call the crew. Six people carry one piece of wall. A small piece.
+ [ Try something new # id: behang_nieuw # familie: nieuw # leren: +1 ]
    You lay paper on it and rub with chalk. The balloons come along.
- {gekozen() != "": On the old bricks lies your card: {gekozen()}.}
{ steen == 1: "And I have a brick," says Hans. | "Well," says Hans. "That was that." }
-> lotte_vraagt

=== lotte_vraagt
# beat: lotte_vraagt
# plaats: werkplek, middag
# geluid: deur
# wie: lotte
Lotte comes into the hut with her tablet.
{stijgt(1) != "":
    "They need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "I need someone to teach others what you can do."
}
+ [ "Me. If it's in working hours." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Wednesday afternoons," says Lotte. "It's all mud here anyway."
+ [ "With Agnieszka. Together." # id: met_agnieszka # beeld: users # wijst: samen # energie: +1 ]
    ~ band = band + 1
    "Good," says Agnieszka. "And you learn Polish. The polite words."
+ [ "Not now. This is enough." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # zekerheid: +1 ]
    "That's fine," says Lotte. "I'll ask again after the summer."
- -> de_folder

=== de_folder
# beat: de_folder
# geluid: stilte
# wie: agnieszka
{ robots == "veel": On the table lies Bep's handbook. | On the table lies a leaflet: a robot for builders. }
{daalt(1) != "":
    Machines do this more and more: {daalt(1)}.
- else:
    A machine can do a small part of it.
}
This stays with people: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"Some say: soon. Others say: not for years," says Agnieszka.
+ [ "Good. My back says thanks." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Mine too," says Agnieszka. "In Polish."
+ {daalt(1) != ""} [ "A pity. That was mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Agnieszka slides you her biscuit. She says nothing.
+ {daalt(1) == ""} [ "A pity. It'll get quiet here." # id: liever_druk # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Agnieszka turns up the radio. A song about the sea.
+ [ "Let me see it in the rain." # id: afwachten # beeld: cloud-rain # gevoel: afwachten ]
    "In the rain, on a Friday," says Agnieszka.
- { robots == "veel":
    -> hond_op_de_lijn
- else:
    -> het_raam
}

=== hond_op_de_lijn
# beat: hond_op_de_lijn
# speel: kaart
# geluid: stilte
# wie: bep
Then Bep stops. And the drill. And the lift.
Right on its red line, Chisel is asleep.
"There is a wall," says Bep. "The wall is snoring."
Play a card.
+ [ With your hands # id: hond_handen # familie: handen # energie: -1 ]
    You carry Chisel off. Forty kilos. He snores on.
+ [ With people # id: hond_mensen # familie: mensen # geld: -1 ]
    "Break," you call. Twelve minutes of sun. For Bep as well.
+ [ With your head # id: hond_hoofd # familie: hoofd # geld: +1 ]
    You give Bep another line. It goes round the dog.
+ [ Ask for help # id: hond_hulp # familie: hulp # energie: +1 ]
    "Hans, your dog." Hans opens his lunch box. Chisel is gone.
+ [ Try something new # id: hond_nieuw # familie: nieuw # leren: +1 ]
    You teach Bep one word. "Biscuit," says Bep. Chisel is at its side already.
- {gekozen() != "": On the red line now lies your card: {gekozen()}.}
-> kist_leeg

=== het_raam
# beat: het_raam
# speel: kaart
# geluid: werk
# wie: agnieszka
A big window goes up, with six people and a rope.
"On three," someone calls.
"On three, or after three?" asks Agnieszka.
Nobody knows. Play a card.
+ [ With your hands # id: raam_handen # familie: handen # energie: -1 ]
    You take the heaviest corner. The others feel when you lift.
+ [ With people # id: raam_mensen # familie: mensen # energie: +1 ]
    ~ band = band + 1
    "Agnieszka counts." Raz, dwa, trzy. The window floats. Everyone gets trzy.
+ [ With your head # id: raam_hoofd # familie: hoofd # zekerheid: +1 ]
    "On three," you say. "So right on the word." The window floats.
+ [ Ask for help # id: raam_hulp # familie: hulp # geld: -1 ]
    The woman with the post gets off her bike. Seven is enough.
+ [ Try something new # id: raam_nieuw # familie: nieuw # leren: +1 ]
    You tap on a pipe. Tap, tap, tap. On the third it goes.
- {gekozen() != "": Under the window lies your card: {gekozen()}.}
-> kist_leeg

=== kist_leeg
# beat: kist_leeg
# geluid: deur
# wie: agnieszka
Your bag is open. Your tools are gone. Stolen.
Agnieszka says one word in Polish. Not a polite one.
{collega() != "": {collega()} lends you pliers. | Someone lends you pliers.} So does Agnieszka.
Hans adds the folding rule.
+ [ You take it all. "Thank you." # id: aannemen # beeld: gift # wijst: samen # energie: +1 ]
    ~ duim = duim + 1
    "Back by Friday," says Hans. "It's no good on Fridays anyway."
+ [ You take only the folding rule. # id: alleen_duimstok # beeld: ruler # wijst: precies # zekerheid: +1 ]
    ~ duim = duim + 1
    You measure. You take off four. It comes naturally.
+ [ "I want to know who did it." # id: wie_deed # beeld: magnifying-glass # wijst: eerlijk # energie: -1 ]
    Nobody saw a thing. Nor did Chisel. He was asleep.
    The folding rule is already in your coat.
- { groen == "veel":
    { robots == "veel":
        -> de_gevel
    - else:
        -> oude_stenen
    }
- else:
    { robots == "veel":
        -> geprint_huis
    - else:
        -> beton_wacht_niet
    }
}

// Much clean energy, many machines: a wall from the factory does not fit a crooked house.
=== de_gevel
# beat: de_gevel
# geluid: machine
# wie: lotte
The whole front of a house arrives on a lorry. Windows and all.
This morning it was still in the factory.
"One house a day," says Lotte. "Lift, click, done."
# beat: geen_klik
# speel: kaart
# geluid: stilte
# wie: bep
Bep lifts it into place. There is no click.
Four millimetres.
"The factory is straight," says Bep. "The house is crooked."
Play a card.
+ [ With your hands # id: gevel_handen # familie: handen # energie: -1 ]
    You shift it, you file, you feel. Click. A house with a coat on.
+ [ With people # id: gevel_mensen # familie: mensen # zekerheid: +1 ]
    A woman opens her window. "Crooked since the war," she says. "There." Click.
+ [ With your head # id: gevel_hoofd # familie: hoofd # geld: +1 ]
    You look along the wall. It bends at the drainpipe. You start right there. Click.
+ [ Ask for help # id: gevel_hulp # familie: hulp # energie: +1 ]
    ~ duim = duim + 1
    "Hans?" He takes the rule from your coat. Takes off four. Click.
+ [ Try something new # id: gevel_nieuw # familie: nieuw # leren: +1 ]
    You let Bep measure the crooked wall. "Nicely crooked," it says. Click.
- {gekozen() != "": On the new sill lies your card: {gekozen()}.}
-> bij_de_tram

// Much clean energy, few machines: old bricks are cleaned by hand, and a wall holds a bottle.
=== oude_stenen
# beat: oude_stenen
# geluid: werk
# wie: agnieszka
A heap of old bricks lies in the square.
Tap, tap: off comes the lime. Bricks for a new wall.
The whole street is tapping. Even the dentist. She is good at it.
# beat: de_fles
# speel: kaart
# geluid: stilte
# wie: agnieszka
Agnieszka takes a bottle from a wall. There's a note in it.
"1934. Built with cold hands. Greetings, crew six."
Who gets to write back? They nearly fall out. Play a card.
+ [ With your hands # id: fles_handen # familie: handen # energie: -1 ]
    You make a hole in the wall. It takes one small note. End of quarrel.
+ [ With people # id: fles_mensen # familie: mensen # energie: +1 ]
    One word each, you say. That makes eleven. One of them is "sausage".
+ [ With your head # id: fles_hoofd # familie: hoofd # leren: +1 ]
    Who was crew six? You ask around. The dentist goes quiet. Her grandad.
+ [ Ask for help # id: fles_hulp # familie: hulp # zekerheid: +1 ]
    ~ band = band + 1
    Agnieszka writes it, in Polish. "Keep them guessing."
+ [ Try something new # id: fles_nieuw # familie: nieuw # geld: -1 ]
    You all press your hands into wet clay. Ten hands. One paw.
- {gekozen() != "": Beside the bottle lies your card: {gekozen()}.}
-> bij_de_tram

// Little clean energy, many machines: a house was printed in the night, and something is not there.
=== geprint_huis
# beat: geprint_huis
# geluid: machine
# wie: bep
Last night a big arm printed the walls of a house. In concrete.
Layer on layer, like toothpaste.
"No break," says Bep. "No radio. Not one word."
You may come and look.
# beat: geen_deur
# speel: kaart
# geluid: stilte
# wie: lotte
Lotte walks round it. And round again.
"Beautiful," she says. "Where is the door?"
There is none. Bep searches its drawing.
Play a card.
+ [ With your hands # id: deur_handen # familie: handen # energie: -1 ]
    With a big saw you all cut one. It takes till five. The dust stays for a week.
+ [ With people # id: deur_mensen # familie: mensen # leren: +1 ]
    "Who watched last night?" you ask. Nobody. Lotte writes that down.
+ [ With your head # id: deur_hoofd # familie: hoofd # zekerheid: +1 ]
    You read the drawing. The door is on page two. Bep read page one.
+ [ Ask for help # id: deur_hulp # familie: hulp # energie: +1 ]
    You ring the maker. First he laughs. Then he sends a saw.
+ [ Try something new # id: deur_nieuw # familie: nieuw # geld: +1 ]
    You climb in by the window. "There," says Lotte. "That's our door."
- {gekozen() != "": In the dust lies your card: {gekozen()}.}
-> bij_de_tram

// Little clean energy, few machines: concrete comes, the crane is broken.
=== beton_wacht_niet
# beat: beton_wacht_niet
# geluid: machine
# wie: hans
A lorry full of concrete turns into the street.
The big drum turns. The crane is still broken.
"Concrete won't wait," says Hans. "Soon it's stone. In the lorry too."
# beat: emmers
# speel: kaart
# geluid: werk
# wie: hans
"Buckets," shouts Hans. "Barrows. Hats, if you have to."
Everyone is ready. Everyone looks at everyone.
Play a card.
+ [ With your hands # id: emmers_handen # familie: handen # energie: -1 ]
    You pass them on. Bucket after bucket. The line picks up your rhythm.
+ [ With people # id: emmers_mensen # familie: mensen # zekerheid: +1 ]
    You put people in a row. Tall by tall, short by short. That goes fast.
+ [ With your head # id: emmers_hoofd # familie: hoofd # geld: +1 ]
    You lay planks in a ring. Full goes out, empty comes back. Nobody bumps.
+ [ Ask for help # id: emmers_hulp # familie: hulp # energie: +1 ]
    You walk to the chip shop. Four white coats come along. They end up grey.
+ [ Try something new # id: emmers_nieuw # familie: nieuw # leren: +1 ]
    Two old doors become a slide. The concrete slides. Chisel barks at it.
- {gekozen() != "": On a bucket lies your card: {gekozen()}.}
-> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: hans
Hans and Chisel walk with you to the tram.
{ groen == "veel":
    { robots == "veel":
        It is four o'clock and still light. The street has its coat on.
        "Done early," says Hans. "And I used my hammer once."
    - else:
        Half a wall got done today. There is a bottle in it.
        "It's slow," says Hans. "But the dentist calls me Hans now."
    }
- else:
    { robots == "veel":
        Behind the fence the arm starts again. In the dark.
        "It works tonight," says Hans. "I don't. Lovely. And strange."
    - else:
        Your shoes are grey. They feel like bricks.
        "It was always like this," says Hans. "My knees remember."
    }
}
# beat: duimstok_terug
# wie: hans
You hand back the folding rule. Hans opens it.
{ duim > 1:
    "Keep it," he says. "Take off four. Don't forget."
- else:
    "You can have it again tomorrow," he says. "Take off four."
}
There is something on the wood, in pencil: {bord}.
# beat: de_vraag
# wie: hans
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. So are your hands. | You still have energy. You only notice it now.}
{band > 1: "Agnieszka asks if you're in tomorrow," says Hans. "And after that?" | "And now?" asks Hans. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Spend a day with another trade. Ask which machine is coming.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": { robots == "veel": In a year you work on another site. You check the measures. That is a step. | In a year you work on another site. You count, they lift. That is a step. }
        - "niet_terug": { groen == "veel": In a year you do other work. You know old houses. That is a step. | In a year you do other work. Your eyes still measure. That is a step. }
        - else: { robots == "veel": In a year you can do more here. Bep learns from you. That is a step. | In a year you can do more here. Someone learns from you. That is a step. }
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":
        In a year your work is called "{dichtbij(1)}". You knew much of it. That is a step.
    - else:
        { groen == "veel": In a year you make houses warm. You knew much of it. That is a step. | In a year you run the job. Lotte shows you how. That is a step. }
    }
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    { duim > 1: In a year you do something quite new. The folding rule comes too. That is a step. | In a year you do something quite new. Hans keeps the drawing. That is a step. }
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hond
The tram comes. The doors open.
Hans measures the gap with his hands.
"Four millimetres too narrow," he says. "For the dog."
Chisel is already in.
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "carpenter"
=== function kan(n)
{ n:
    - 1: ~ return "saw wood to size"
    - 2: ~ return "work straight"
    - else: ~ return "work well with colleagues"
}
=== function stijgt(n)
~ return "make old houses warm"
=== function naast(n)
~ return "saw wood to size"
=== function daalt(n)
~ return "lift heavy panels"
=== function blijft(n)
~ return "see whether something is straight"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "seven o'clock"
=== function geluid()
~ return "the radio"
=== function in_handen()
~ return "a saw"
=== function collega()
~ return "Joop"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return ""
