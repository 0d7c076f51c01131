// The warehouse. Sector: warehouse. Winds: robots and online, each veel or weinig; so four days.
// One hall, a table for returns and a garden gnome that keeps coming back. What is special to one trade is done by Hans
// (returns), Agnieszka (forklift) or Lotte (who runs the hall); what the player does comes from their own cards.

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
VAR robots = ""
VAR online = ""
VAR band = 0
VAR eigen = ""
VAR mee = 0
VAR geruild = 0
VAR eerste_weg = "I stay, and I grow here."

-> nu_al

=== nu_al
~ robots = hendel("robots")
~ online = hendel("online")
{situatie():
    - "kwijt": ~ eerste_weg = "The same work, in another place."
    - "niet_terug": ~ eerste_weg = "I take the good part with me."
    - "school": ~ eerste_weg = "I keep this direction. It fits."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
You can see this already. In one hall the shelf drives to the person.
In another the person walks to the shelf all day.
And every parcel may come back.
# beat: later
# plaats: werkplek, ochtend
# jaar: 2030
{begin() != "": Now it is 2030. It is {begin()}. | Now it is 2030. Your day begins.}
{situatie():
    - "kwijt": This is your new place. You know the work.
    - "niet_terug": You do other work now. Today you help out.
    - "school": School is done. This is your first year.
    - else: You are here. You are the {beroep()}.
}
{eerste_ding() != "": First you do this: {eerste_ding()}.}
{geluid() != "": You hear {geluid()}.}
-> de_hal

=== de_hal
# beat: de_hal
# geluid: werk
# wie: hans
This is the hall. {robots == "veel":Shelves drive about by themselves.|People with trolleys are everywhere.} {online == "veel":Outside, twelve lorries wait.|Outside, one van waits.}
Hans sits at the table for returns. Before him is a garden gnome.
"Look," he says. "Back for the fifth time."
+ [ "What's wrong with him?" # id: wat_is_er_mis # beeld: magnifying-glass # wijst: leergierig # leren: +1 ]
    "It says: he looks like that." You look. He does look like that.
+ [ "Put him here with me." # id: bij_mij # beeld: hand-heart # wijst: humor # energie: +1 ]
    ~ mee = 1
    There he stands. He watches you work.
+ [ "How are you, Hans?" # id: hoe_is_het # beeld: heart # wijst: zorg ]
    ~ band = band + 1
    "Nobody sends me back," says Hans. "Not in thirty years."
- {online == "veel": "You get fourteen days to send it back," he says. "That's the law." | "The shopkeeper brought him in herself. In the rain."}
-> het_label

=== het_label
# beat: het_label
# geluid: machine
# wie: hans
Hans has a printer for labels. Everything gets one.
"You too," he says. "What shall I put on your vest?"
{collega() != "": "{collega()} got: this side up."}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    The label is not straight. That's how it should be.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    The label is not straight. That's how it should be.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    The label is not straight. That's how it should be.
+ [ "Just put: fragile." # id: breekbaar # beeld: wine # wijst: humor # energie: +1 ]
    ~ eigen = kan(1)
    "We all are." Hans puts something else.
- Two experts talk on the radio. One: too many people soon. The other: too few.
"They're in different halls," says Hans.
{
    - robots == "veel": -> bep_wacht
    - else: -> grote_doos
}

=== bep_wacht
# beat: bep_wacht
# geluid: machine
# wie: bep
A shelf comes towards you. Under it is Bep, with a lamp.
"Row three, box two," says Bep. "Take it. I wait."
Behind Bep eleven more shelves wait.
+ [ "Easy, Bep. I'm coming." # id: rustig_bep # beeld: hourglass # wijst: geduld # zekerheid: +1 ]
    "I am not in a hurry," says Bep. The lamp does go a bit red.
+ [ You pick as fast as you can. # id: snel_pakken # beeld: timer # wijst: vlug # energie: -1 ]
    "Nice speed," says Bep. It writes that down at once.
+ [ "What's in that box?" # id: wat_zit_erin # beeld: package # wijst: leergierig # leren: +1 ]
    "I do not know," says Bep. "I know where it is."
- {
    - online == "veel": -> de_berg
    - else: -> aan_de_deur
}

=== grote_doos
# beat: grote_doos
# geluid: werk
# wie: agnieszka
There is a box on the pallet. The label says: 31 kilos.
Agnieszka climbs off her forklift. "Over 23 you lift together," she says.
"Or do you want an old back?"
+ [ "Together. Bend your knees." # id: samen_tillen # beeld: barbell # wijst: samen # energie: +1 ]
    ~ band = band + 1
    Agnieszka counts to three in Polish. You lift on three.
+ [ You make two boxes of it. # id: twee_dozen # beeld: knife # wijst: precies # zekerheid: +1 ]
    You cut the tape. Two half boxes. Now it works.
+ [ "I'll be all right." # id: zo_wel # beeld: person-simple-run # wijst: vlug # energie: -1 ]
    Your back says something. Agnieszka hears it too.
- {
    - online == "veel": -> de_berg
    - else: -> aan_de_deur
}

=== de_berg
# beat: de_berg
# speel: kaart
# geluid: werk
# wie: hans
A bin of returns comes in. And another. And another.
A dress with glitter. One shoe. A flute that is wet.
"Empty by ten," sighs Hans. Play a card.
+ [ With your hands # id: berg_handen # familie: handen # energie: -1 ]
    Your hands do it. Good to the left, broken to the right.
    The flute on its own.
+ [ With people # id: berg_mensen # familie: mensen # energie: +1 ]
    You call in four people. It becomes a race.
    Hans wins, sitting down.
+ [ With your head # id: berg_hoofd # familie: hoofd # geld: +1 ]
    First, all that can go out again today. The glitter can wait.
+ [ Ask for help # id: berg_hulp # familie: hulp # zekerheid: +1 ]
    Agnieszka parks her forklift. "Five minutes," she says.
    It takes twenty.
+ [ Try something new # id: berg_nieuw # familie: nieuw # leren: +1 ]
    You hang the odd shoes on a line.
    By half past nine there is a pair.
- {gekozen() != "": This card helped: {gekozen()}.}
-> lotte_vraagt

=== aan_de_deur
# beat: aan_de_deur
# speel: kaart
# geluid: deur
# wie: klant
A shopkeeper stands at the door with a box.
"I asked for green watering cans. These are blue. Saturday is market day."
Nobody clicks a button. She looks at you. Play a card.
+ [ With your hands # id: deur_handen # familie: handen # energie: -1 ]
    You climb in behind row nine. Six are left.
    Green, with dust.
+ [ With people # id: deur_mensen # familie: mensen # zekerheid: +1 ]
    "Who buys them from you?" you ask. Then you two talk.
    Blue is fine, next to yellow.
+ [ With your head # id: deur_hoofd # familie: hoofd # geld: +1 ]
    You look in the book. The green ones went to another shop.
    It is round the corner.
+ [ Ask for help # id: deur_hulp # familie: hulp # energie: +1 ]
    Agnieszka knows where each pallet is.
    She points without looking.
+ [ Try something new # id: deur_nieuw # familie: nieuw # leren: +1 ]
    You put the gnome next to the can. His coat is blue.
    The shopkeeper laughs. "All right, then."
- {gekozen() != "": This card helped: {gekozen()}.}
-> lotte_vraagt

=== lotte_vraagt
# beat: lotte_vraagt
# geluid: telefoon
# wie: lotte
Lotte comes by with two phones. She runs the hall.
{stijgt(1) != "":
    "I need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "I need someone to teach a newcomer the work."
}
+ [ "Me. If it's in working hours." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Two hours on Tuesday," says Lotte. She writes it on her hand.
+ [ "What do I get for it?" # id: wat_levert_het_op # beeld: coins # wijst: loon # geld: +1 ]
    Lotte puts one phone away. "More an hour. I'll sort that first."
+ [ "Not now. This is enough." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "That's honest," says Lotte. "I wish I could say that."
- {
    - robots == "veel": -> gele_lijnen
    - else: -> de_knie
}

=== gele_lijnen
# beat: gele_lijnen
# plaats: werkplek, middag
# geluid: machine
# wie: bep
Bep drives between yellow lines. No people in there.
Now there is a glove in there, Agnieszka's. She wants to get it.
The red button stops all forty shelves.
+ [ You hit the red button. # id: rode_knop # beeld: hand-palm # wijst: zekerheid # geld: -1 ]
    ~ band = band + 1
    Forty lamps go out. Lotte comes to look. "Good," she says. "Dear. But good."
+ [ "Bep, can you get it?" # id: bep_pakt # beeld: robot # wijst: leergierig # leren: +1 ]
    "That is not a box," says Bep. It drives round it neatly. All day.
+ [ "Leave it. Have mine." # id: neem_van_mij # beeld: gift # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    ~ geruild = 1
    "Too big," says Agnieszka. She pulls it on.
- -> hoek

=== de_knie
# beat: de_knie
# plaats: werkplek, middag
# geluid: werk
# wie: hans
At one o'clock Hans walks a bit crooked.
"Thirty years of bending," he says. "My knee kept count."
His table is still full.
+ [ "Swap? You sit, I bend." # id: ruilen # beeld: swap # wijst: samen # energie: -1 ]
    ~ band = band + 1
    ~ geruild = 1
    "One hour," says Hans. He sits down and starts to whistle.
+ [ You raise his table. # id: tafel_hoger # beeld: arrow-fat-up # wijst: precies # leren: +1 ]
    A block under each leg. "Thirty years," says Hans. "And then four blocks."
+ [ "Tell Lotte." # id: zeg_het_lotte # beeld: megaphone # wijst: eerlijk # zekerheid: +1 ]
    Hans doesn't want to. Then he does. "I didn't know," says Lotte.
- -> hoek

=== hoek
{
    - robots == "veel" && online == "veel": -> iets_raars
    - robots == "veel": -> lege_hal
    - online == "veel": -> rode_naam
    - else: -> de_pallet
}

=== iets_raars
# beat: iets_raars
# geluid: machine
# wie: bep
A big arm takes hold of the gnome. His hat is too smooth.
"I do not know this," says the arm. "Call a human."
Then the belt stops. Then Bep stops. Then all forty stop.
# beat: de_stapel
# speel: kaart
# geluid: stilte
# wie: lotte
Behind the arm, boxes fall on boxes. Very softly.
Outside, twelve drivers look at the clock.
"A human," says Lotte. She looks at you. Play a card.
+ [ With your hands # id: arm_handen # familie: handen # energie: -1 ]
    You take the gnome by his beard. One pull.
    The belt runs again.
+ [ With people # id: arm_mensen # familie: mensen # energie: +1 ]
    You put four people along the belt. They pass it all on by hand.
    They even talk.
+ [ With your head # id: arm_hoofd # familie: hoofd # geld: +1 ]
    The arm knows bottles. You turn the gnome upside down.
    Now he is a bottle.
+ [ Ask for help # id: arm_hulp # familie: hulp # zekerheid: +1 ]
    "Hans, you know him best." Hans has a word with him.
    Then he pulls hard.
+ [ Try something new # id: arm_nieuw # familie: nieuw # leren: +1 ]
    You pull a sock over his hat. Now it doesn't slip.
    Lotte takes a picture of the sock.
- {gekozen() != "": This card helped: {gekozen()}.}
-> de_proef

=== lege_hal
# beat: lege_hal
# geluid: stilte
# wie: bep
The hall is dark. A lamp goes on when something moves.
One shelf is moving. It is Bep, with the gnome.
"Nobody ordered him," says Bep. "I had nothing else."
# beat: tot_hier
# speel: kaart
# geluid: stilte
# wie: lotte
Lotte sticks a yellow line on the floor.
"We rent up to here now," she says. "Tonight it all fits on this side."
She looks at the line. Play a card.
+ [ With your hands # id: streep_handen # familie: handen # energie: -1 ]
    You start with row one. Push, stack, push.
    Bep carries. You make it fit.
+ [ With people # id: streep_mensen # familie: mensen # zekerheid: +1 ]
    You ask everybody: what do you never pick? It is a long list.
    The gnome may stay.
+ [ With your head # id: streep_hoofd # familie: hoofd # geld: +1 ]
    You draw the hall on a box. Narrow and high.
    It all fits, but for one row.
+ [ Ask for help # id: streep_hulp # familie: hulp # energie: +1 ]
    "Agnieszka, how high can you go?" Higher than anybody thought.
+ [ Try something new # id: streep_nieuw # familie: nieuw # leren: +1 ]
    You ring the school. They need room for a play.
    The empty half is let.
- {gekozen() != "": This card helped: {gekozen()}.}
-> de_proef

=== rode_naam
# beat: rode_naam
# geluid: werk
# wie: jongen
Over the belt hangs a board with names. After each name it says how fast.
At the bottom is a new boy. His name is red.
It is his third day.
# beat: morgen_niet
# speel: kaart
# geluid: machine
# wie: jongen
"I don't get the boxes," he says. His shirt is wet.
"If I stay red, they won't ring me tomorrow."
The belt does not slow down. Play a card.
+ [ With your hands # id: rood_handen # familie: handen # energie: -1 ]
    You walk with him for half an hour. Pick, beep, put down.
    His feet learn it first.
+ [ With people # id: rood_mensen # familie: mensen # energie: +1 ]
    You take him to row four. Six countries work there.
    Somebody says his name right.
+ [ With your head # id: rood_hoofd # familie: hoofd # geld: +1 ]
    He walks each row up and back. You draw a snake on a box.
    His name turns yellow.
+ [ Ask for help # id: rood_hulp # familie: hulp # zekerheid: +1 ]
    Agnieszka explains it with five words and two hands.
    "I was red once," she says.
+ [ Try something new # id: rood_nieuw # familie: nieuw # leren: +1 ]
    You give the gnome a scanner as well. Now he is at the bottom.
    The boy laughs. Then it goes better.
- {gekozen() != "": This card helped: {gekozen()}.}
-> de_proef

=== de_pallet
# beat: de_pallet
# geluid: stilte
# wie: agnieszka
A pallet is gone. Fifty watering cans, for five shops.
The book says: row seven. There is nothing in row seven.
"I drove it myself," says Agnieszka. "I remember. Nearly."
# beat: vijf_winkels
# speel: kaart
# geluid: deur
# wie: klant
Five vans stand at the door. Five shopkeepers drink coffee and watch.
They have come here for twenty years. That doesn't make it shorter.
Play a card.
+ [ With your hands # id: pallet_handen # familie: handen # energie: -1 ]
    You push, lift and crawl. Behind row eleven lies a sheet.
    Under it: watering cans.
+ [ With people # id: pallet_mensen # familie: mensen # energie: +1 ]
    "Who was here yesterday?" you ask. One shopkeeper turns red.
    She put something in front.
+ [ With your head # id: pallet_hoofd # familie: hoofd # zekerheid: +1 ]
    You look at the book closely. It isn't a seven.
    It is Hans writing eleven.
+ [ Ask for help # id: pallet_hulp # familie: hulp # geld: +1 ]
    You let the five look too. They find the cans.
    They also find Hans's sandwich from Monday.
+ [ Try something new # id: pallet_nieuw # familie: nieuw # leren: +1 ]
    You go up with the forklift and look from above.
    There. Behind the gnome.
- {gekozen() != "": This card helped: {gekozen()}.}
-> de_proef

=== de_proef
# beat: de_proef
# geluid: machine
# wie: lotte
{robots == "veel": Another machine stands by the door. The fourth this year. | A machine stands by the door. It is on trial.}
{daalt(1) != "":
    This is what it does now: {daalt(1)}.
- else:
    It tapes boxes shut. It leaves your cards alone.
}
"It does not do this," reads Lotte. "{blijft(1) != "":{groot(blijft(1))}|{groot(eigen)}}."
+ [ "Good. My arms will like that." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "I'll write that down," says Lotte. "For whoever pays for it."
+ {daalt(1) != ""} [ "A pity. That was mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Lotte nods. "I ordered it. So I'm telling you myself."
+ {daalt(1) == ""} [ "A pity. One place less again." # id: plek_minder # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Lotte nods. "I ordered it. So I came here myself."
+ [ "Let me see it work first." # id: afwachten # beeld: eye # gevoel: afwachten ]
    The machine tapes its own lid shut. "Yes," says Lotte.
- {
    - online == "veel": -> tot_acht
    - else: -> een_vel
}

=== tot_acht
# beat: tot_acht
# geluid: telefoon
# wie: lotte
It is four o'clock. Who buys now, gets it tomorrow.
The list grows. A thousand more come in.
"Who can stay on?" asks Lotte.
+ [ "Me. With extra pay, then." # id: met_toeslag # beeld: coins # wijst: loon # geld: +1 ]
    "With extra pay," says Lotte. "And soup."
+ [ "Not me. Someone waits at home." # id: thuis_wacht # beeld: house-line # wijst: zorg # energie: +1 ]
    "Then you go," says Lotte. She rings the next one.
+ [ "Put your own name down." # id: jouw_naam_ook # beeld: pencil-line # wijst: eerlijk # zekerheid: +1 ]
    ~ band = band + 1
    Lotte laughs. Then she takes off her coat and grabs a trolley.
- -> jouw_beurt

=== een_vel
# beat: een_vel
# geluid: stilte
# wie: lotte
Today's list is one sheet of paper. At three o'clock nearly all of it is gone.
"Who wants to go home early?" asks Lotte. "They are your hours, though."
+ [ "Me. I can use the time." # id: tijd_gebruiken # beeld: clock # wijst: tijd # geld: -1 ]
    "Five o'clock, then," says Lotte. "I'll do the door."
+ [ "I need those hours." # id: uren_nodig # beeld: coins # wijst: loon # geld: +1 ]
    "Then you stay," says Lotte. "There's a fence to paint."
+ [ "What else could we do here?" # id: wat_nog_meer # beeld: lightbulb # wijst: leergierig # leren: +1 ]
    ~ band = band + 1
    "Repairs," says Lotte slowly. "Every shop asks for that."
- -> jouw_beurt

=== jouw_beurt
# beat: jouw_beurt
# speel: kaart
# geluid: werk
# wie: agnieszka
Then your stack falls over. It is all mixed up.
{in_handen() != "": You are still holding this: {in_handen()}.}
Agnieszka stops beside you. {geruild > 0:"This afternoon you helped," she says.|"This morning you helped," she says.} "Tell me."
Play a card.
+ [ With your hands # id: beurt_handen # familie: handen # energie: -1 ]
    She picks up from the left, you from the right.
    In the middle lies the gnome.
+ [ With people # id: beurt_mensen # familie: mensen # zekerheid: +1 ]
    You call. Six people bend down.
    Nobody says a thing about the stack.
+ [ With your head # id: beurt_hoofd # familie: hoofd # geld: +1 ]
    You say what goes first. What can break, for one.
    She puts it down. It is right.
+ [ Ask for help # id: beurt_hulp # familie: hulp # energie: +1 ]
    "All of it," you say. Agnieszka switches on her big lamp.
    Hans comes, on his chair with wheels.
+ [ Try something new # id: beurt_nieuw # familie: nieuw # leren: +1 ]
    You two build it round, like a tower.
    It stands. It is even pretty.
- {gekozen() != "": You started with this: {gekozen()}.}
{
    - robots == "veel" && online == "veel": -> alles_weg
    - robots == "veel": -> de_bal
    - online == "veel": -> elf_talen
    - else: -> met_taart
}

=== alles_weg
# beat: alles_weg
# plaats: werkplek, avond
# geluid: stilte
# wie: bep
At six all is gone. The gnome too, to home number six.
You count who you spoke to today. Four people. And Bep.
"Thank you," says Bep. It says that to everybody.
+ [ "See you tomorrow, Bep." # id: tot_morgen_bep # beeld: hand-waving # wijst: humor # energie: +1 ]
    "Tomorrow," says Bep. "I am not tired."
+ [ You drop by at Agnieszka's. # id: langs_agnieszka # beeld: coffee # wijst: mensen # energie: -1 ]
    ~ band = band + 1
    "Five," she says. "I'm number five."
+ [ You go. It is still light. # id: nog_licht # beeld: sun # wijst: tijd # zekerheid: +1 ]
    Behind you forty lamps go on working.
- -> op_de_tafel

=== de_bal
# beat: de_bal
# plaats: werkplek, avond
# geluid: stilte
# wie: hans
Behind the yellow line half a football pitch is free.
Hans puts the gnome down as a post. Bep is the other post.
"Come on," he says. "There aren't many hours tomorrow anyway."
+ [ You play. # id: meespelen # beeld: soccer-ball # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    It ends six to five. Bep stops the best ball.
+ [ "How many hours, Hans?" # id: hoeveel_uren # beeld: clock # wijst: eerlijk # zekerheid: -1 ]
    "They don't know," says Hans. "So nor do we. Catch."
+ [ You teach Bep to kick. # id: bep_schopt # beeld: robot # wijst: leergierig # leren: +1 ]
    It takes an hour. Then a window is broken.
- -> op_de_tafel

=== elf_talen
# beat: elf_talen
# plaats: werkplek, avond
# geluid: stilte
# wie: jongen
At eight the belt stops. Your feet are beating.
It is somebody's birthday. They sing in eleven languages, not together.
The boy's name is yellow now. He rings his mother.
+ [ You sing, in your language. # id: jouw_taal # beeld: music-notes # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    Now there are twelve.
+ [ You take off your shoes. # id: schoenen_uit # beeld: sneaker-move # wijst: eerlijk # energie: -1 ]
    So does Agnieszka. The floor is cold and good.
+ [ You count this week's hours. # id: uren_tellen # beeld: calculator # wijst: loon # geld: +1 ]
    There are a lot. It means a new washing machine.
- -> op_de_tafel

=== met_taart
# beat: met_taart
# plaats: werkplek, avond
# geluid: deur
# wie: klant
At five the door is locked. It is like that every day.
A shopkeeper comes back, with cake. She sees the gnome.
"I'll take him," she says. "He looks like that."
+ [ "He's yours. No returns." # id: geen_retour # beeld: handshake # wijst: humor # geld: +1 ]
    "I promise," she says. Hans shakes her hand for a long time.
+ [ "Ask Hans first." # id: vraag_hans # beeld: heart # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    Hans thinks. "If I may visit him," he says.
+ [ "Lotte, could the pay go up?" # id: kan_er_loon_bij # beeld: coins # wijst: loon # zekerheid: -1 ]
    "Not much," says Lotte. "You know that. But have half my cake."
- -> op_de_tafel

=== op_de_tafel
Hans pulls the label off your vest. He sticks it on his table: {eigen}.
"That one won't come back," he says.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: hans
{robots == "veel": "Bep knows where it all is," says Hans. "I know what it is." | "Without hands all stands still here," says Hans. "That's good. And heavy."}
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{band > 2: "And you? I really want to know." | "And you?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Swap with a colleague for a day. Ask one thing about a new machine.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another hall. {band > 2:Hans still rings every week.|You know the work there.} That is a step.
        - "niet_terug": In a year you do other work. {band > 2:The people of the hall stayed.|The good part came along.} That is a step.
        - else: {robots == "veel":In a year you see what Bep misses. Hans learns it from you. That is a step.|In a year a newcomer learns this from you. Hans sits by. That is a step.}
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":In a year you are learning this: {dichtbij(1)}.|In a year you do other work here.} {online == "veel":Agnieszka waves from her forklift.|The shopkeepers know you.} That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {mee > 0 && (robots == "veel" || online == "veel"):In a year you do something quite new. The gnome came along. That is a step.|In a year you do something quite new. Your label came along. That is a step.}
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hans
{energie < 2: You are tired. It was a long day. | You still have energy. You only notice it now.}
The tram comes. The doors open.
{
    - robots == "veel" && online == "veel": A man inside has a box. A pointed hat sticks out. "Number six," says Hans softly.
    - robots == "veel": In the hall one lamp goes on. Bep is practising its shot. The gnome looks like that.
    - online == "veel": There is a picture on your phone. The gnome wears a vest. He is the fastest of today.
    - else: Across the road the gnome stands in a window. He looks like that. Hans waves.
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "order picker"
=== function kan(n)
{ n:
    - 1: ~ return "collect orders"
    - 2: ~ return "stack boxes safely"
    - else: ~ return "count if all is there"
}
=== function stijgt(n)
~ return "set up a machine"
=== function naast(n)
~ return "count if all is there"
=== function daalt(n)
~ return "stick on labels"
=== function blijft(n)
~ return "pack things that break"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "six o'clock"
=== function geluid()
~ return "a radio"
=== function in_handen()
~ return "a scanner"
=== function collega()
~ return "Kofi"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "forklift driver"
