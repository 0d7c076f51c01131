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
You can see this already. In one warehouse the shelf drives to the person.
In another the person walks to the shelf all day.
And nearly every parcel may come back.
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
-> de_hal

=== de_hal
# beat: de_hal
# geluid: werk
# wie: hans
This is the warehouse. {robots == "veel":Shelves drive about by themselves.|People with trolleys are everywhere.} {online == "veel":Outside, twelve lorries wait.|Outside, one van waits.}
Hans sorts what comes back. In front of him is a garden gnome.
"Look," he says. "Back for the fifth time."
+ [ "Why does he come back?" # id: wat_is_er_mis # beeld: magnifying-glass # wijst: leergierig # leren: +1 ]
    "It says: he looks funny." You look. He does look funny.
+ [ "Put him here with me." # id: bij_mij # beeld: hand-heart # wijst: humor # energie: +1 ]
    ~ mee = 1
    There he stands. He watches you, looking a bit funny.
+ [ "How are you, Hans?" # id: hoe_is_het # beeld: heart # wijst: zorg ]
    ~ band = band + 1
    "Nobody sends me back," says Hans. "Not in thirty years."
- {online == "veel": "People buy him from a picture," he says. "Then they see him." | "The woman from the shop brought him in herself. In the rain."}
-> het_label

=== het_label
# beat: het_label
# geluid: machine
# wie: hans
Hans has a printer for labels. Everything gets one.
"You too," he says. "What shall I put on your vest?"
{collega() != "": "For {collega()} I put: this side up."}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    The label is not straight. That's how it should be.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    Hans prints two. One is just in case.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    The label is still warm. Hans smooths it down.
+ [ "Just put: fragile." # id: breekbaar # beeld: wine # wijst: humor # energie: +1 ]
    ~ eigen = kan(1)
    "We all are," says Hans. He prints something else.
- Two people talk on the radio. One: too many workers soon. Two: too few.
"They don't work in a warehouse," says Hans.
{
    - robots == "veel": -> bep_wacht
    - else: -> grote_doos
}

=== bep_wacht
# beat: bep_wacht
# geluid: machine
# wie: bep
A shelf comes towards you. Under it drives Bep, a robot with a lamp.
"Row three, box two," says Bep. "Take it. I will wait."
Behind Bep eleven more are waiting.
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
Agnieszka climbs off her forklift. "That heavy, we lift together," she says.
"Or do you want an old back?"
+ [ "Together. Bend your knees." # id: samen_tillen # beeld: barbell # wijst: samen # energie: +1 ]
    ~ band = band + 1
    Agnieszka nods. You both lift. Your backs say nothing.
+ [ You make two boxes of it. # id: twee_dozen # beeld: knife # wijst: precies # zekerheid: +1 ]
    You cut it open. Half goes into another box. That's easier to lift.
+ [ "I'll be all right." # id: zo_wel # beeld: person-simple-run # wijst: vlug # energie: -1 ]
    Crack, says your back. Agnieszka hears it too.
- {
    - online == "veel": -> de_berg
    - else: -> aan_de_deur
}

=== de_berg
# beat: de_berg
# speel: kaart
# geluid: werk
# wie: hans
A bin comes in, full of things sent back. And another.
A dress with glitter. One shoe. A flute. The flute is wet.
"Empty by ten," sighs Hans. Play a card.
+ [ With your hands # id: berg_handen # familie: handen # energie: -1 ]
    Your hands know. Good goes left, broken goes right.
    You pick up the flute with two fingers.
+ [ With people # id: berg_mensen # familie: mensen # energie: +1 ]
    You call in four people. It becomes a race.
    Hans wins. On his chair.
+ [ With your head # id: berg_hoofd # familie: hoofd # geld: +1 ]
    First, all that can go out again today. The glitter can wait.
+ [ Ask for help # id: berg_hulp # familie: hulp # zekerheid: +1 ]
    Agnieszka parks her forklift. "Five minutes," she says.
    After twenty minutes she is still there.
+ [ Try something new # id: berg_nieuw # familie: nieuw # leren: +1 ]
    You hang the odd shoes on a line.
    By half past nine two of them match.
- {gekozen() != "": Among the shoes lies your card: {gekozen()}.}
-> lotte_vraagt

=== aan_de_deur
# beat: aan_de_deur
# speel: kaart
# geluid: deur
# wie: klant
A woman from a shop stands at the door with a box.
"I wanted green watering cans. These are blue."
She looks at you. Play a card.
+ [ With your hands # id: deur_handen # familie: handen # energie: -1 ]
    You climb in behind row nine. Six are left.
    Green, under the dust.
+ [ With people # id: deur_mensen # familie: mensen # zekerheid: +1 ]
    "Who buys them from you?" you ask. You two talk about it.
    Blue is fine, next to yellow flowers.
+ [ With your head # id: deur_hoofd # familie: hoofd # geld: +1 ]
    You look in the book. Another shop has the green ones.
    That shop would like blue. They swap.
+ [ Ask for help # id: deur_hulp # familie: hulp # energie: +1 ]
    Agnieszka knows where every pallet is.
    She points without looking.
+ [ Try something new # id: deur_nieuw # familie: nieuw # leren: +1 ]
    You put the gnome next to the can. His coat is blue.
    The woman laughs. "All right, then."
- {gekozen() != "": By the watering cans lies your card: {gekozen()}.}
-> lotte_vraagt

=== lotte_vraagt
# beat: lotte_vraagt
# geluid: telefoon
# wie: lotte
Lotte comes by with two phones. She is the boss here.
{stijgt(1) != "":
    "I need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "I need someone to teach a newcomer the work."
}
+ [ "Me. Who does my row, then?" # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "I do," says Lotte. "Tuesday, two hours." She writes it on her hand.
+ [ "What would I earn?" # id: wat_levert_het_op # beeld: coins # wijst: loon # geld: +1 ]
    Lotte puts one phone away. "More an hour. I'll sort that first."
+ [ "Not today. My head is full." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
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
Bep drives between yellow lines. No people allowed.
Now Agnieszka's glove is in there. She wants to get it.
The red button stops all forty shelves.
+ [ You hit the red button. # id: rode_knop # beeld: hand-palm # wijst: zekerheid # geld: -1 ]
    ~ band = band + 1
    Forty lamps go out. Lotte comes to look. "Good," she says. "Expensive. But good."
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
"Thirty years of bending," he says. "My knee has had enough."
His low table is still full.
+ [ "Swap? You sit, I bend." # id: ruilen # beeld: swap # wijst: samen # energie: -1 ]
    ~ band = band + 1
    ~ geruild = 1
    "One hour," says Hans. He sits down and starts to whistle.
+ [ You raise his table. # id: tafel_hoger # beeld: arrow-fat-up # wijst: precies # leren: +1 ]
    A block goes under each leg. "Four blocks," says Hans. "After thirty years."
+ [ "Tell Lotte." # id: zeg_het_lotte # beeld: megaphone # wijst: eerlijk # zekerheid: +1 ]
    Hans doesn't want to. Then he tells her. "I didn't know," says Lotte.
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
- {gekozen() != "": On the belt lies your card too: {gekozen()}.}
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
    You start at row one. Push, stack, push.
    Bep carries. You see if it fits.
+ [ With people # id: streep_mensen # familie: mensen # zekerheid: +1 ]
    You ask everybody: what do you never pick? That can go.
    The gnome can stay.
+ [ With your head # id: streep_hoofd # familie: hoofd # geld: +1 ]
    You draw the hall on a box. Narrower and higher.
    It all fits. One row stands in the corridor.
+ [ Ask for help # id: streep_hulp # familie: hulp # energie: +1 ]
    "Agnieszka, how high can you go?" Very high. Very slowly. It all fits.
+ [ Try something new # id: streep_nieuw # familie: nieuw # leren: +1 ]
    You ring the school. They need a place for sports.
    The school rents the empty half.
- {gekozen() != "": On the yellow line lies your card: {gekozen()}.}
-> de_proef

=== rode_naam
# beat: rode_naam
# geluid: werk
# wie: jongen
Above the belt hangs a board. It shows how fast everybody is.
At the bottom is a boy. His name is red.
It is his third day.
# beat: morgen_niet
# speel: kaart
# geluid: machine
# wie: jongen
"I can't find the boxes," he says. His shirt is wet.
"If I stay red, they won't ring me tomorrow."
The belt does not slow down. Play a card.
+ [ With your hands # id: rood_handen # familie: handen # energie: -1 ]
    You walk with him for half an hour. Pick, beep, put down.
    His feet learn it first.
+ [ With people # id: rood_mensen # familie: mensen # energie: +1 ]
    You take him to row four. People from six countries work there.
    Somebody says his name right.
+ [ With your head # id: rood_hoofd # familie: hoofd # geld: +1 ]
    He walks each row up and back. You draw him a shorter way.
    His name turns yellow.
+ [ Ask for help # id: rood_hulp # familie: hulp # zekerheid: +1 ]
    Agnieszka explains it with five words and two hands.
    "I was red once," she says.
+ [ Try something new # id: rood_nieuw # familie: nieuw # leren: +1 ]
    You give the gnome a scanner as well. Now he is at the bottom.
    The boy laughs. After that it goes better.
- {gekozen() != "": The boy reads your card: {gekozen()}.}
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
They have come here for twenty years. They still look at the clock.
Play a card.
+ [ With your hands # id: pallet_handen # familie: handen # energie: -1 ]
    You push, lift and crawl. In row eleven lies a sheet.
    The watering cans are under the sheet.
+ [ With people # id: pallet_mensen # familie: mensen # energie: +1 ]
    "Who was here yesterday?" you ask. One shopkeeper turns red.
    She put a cupboard in front.
+ [ With your head # id: pallet_hoofd # familie: hoofd # zekerheid: +1 ]
    You look at the book closely. It isn't a seven.
    Hans wrote eleven. That's how Hans writes.
+ [ Ask for help # id: pallet_hulp # familie: hulp # geld: +1 ]
    You let the five look too. They find the cans.
    They also find Hans's sandwich from Monday.
+ [ Try something new # id: pallet_nieuw # familie: nieuw # leren: +1 ]
    Agnieszka lifts a phone with her forklift. It films from above.
    There they are. Behind the gnome.
- {gekozen() != "": The shopkeepers read your card: {gekozen()}.}
-> de_proef

=== de_proef
# beat: de_proef
# geluid: machine
# wie: lotte
{robots == "veel": There is another machine with a screen. The fourth this year. | There is a machine with a screen. It is on trial.}
{daalt(1) != "":
    This is what it does now: {daalt(1)}.
- else:
    It tapes boxes shut. It knows nothing of your cards.
}
"It does not do this," Lotte reads out. "{blijft(1) != "":{groot(blijft(1))}|{groot(eigen)}}."
+ [ "Good. That always wore me out." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "I'll tell my boss," says Lotte. "It was expensive."
+ {daalt(1) != ""} [ "A pity. I did that every day." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Lotte nods. "I ordered it. So I'm telling you myself."
+ {daalt(1) == ""} [ "A pity. It doesn't talk back." # id: praat_niet # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Lotte nods. "Come and have coffee with me more often, then."
+ [ "Let it have a go, then." # id: afwachten # beeld: eye # gevoel: afwachten ]
    The machine tapes its own lid shut. "Yes," says Lotte.
- {
    - online == "veel": -> tot_acht
    - else: -> een_vel
}

=== tot_acht
# beat: tot_acht
# geluid: telefoon
# wie: lotte
It is four o'clock. Whatever people buy now, they get tomorrow.
The list grows. A thousand more come in.
"Who can stay on?" asks Lotte.
+ [ "Me. But with extra pay." # id: met_toeslag # beeld: coins # wijst: loon # geld: +1 ]
    "With extra pay," says Lotte. "And soup."
+ [ "Not me. Someone waits at home." # id: thuis_wacht # beeld: house-line # wijst: zorg # energie: +1 ]
    "Then you go," says Lotte. She rings the next one.
+ [ "Will you put yours down, too?" # id: jouw_naam_ook # beeld: pencil-line # wijst: eerlijk # zekerheid: +1 ]
    ~ band = band + 1
    Lotte laughs. Then she takes off her coat and grabs a trolley.
- -> jouw_beurt

=== een_vel
# beat: een_vel
# geluid: stilte
# wie: lotte
Today's list is one sheet of paper. At three o'clock nearly all of it is gone.
"Who wants to go home early?" asks Lotte. "It does mean less pay."
+ [ "Me. I can use the time." # id: tijd_gebruiken # beeld: clock # wijst: tijd # geld: -1 ]
    "Tomorrow, then," says Lotte. "Tomorrow you can leave at three."
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
    You say what goes at the bottom. On top goes what can break.
    She puts it down. It is right.
+ [ Ask for help # id: beurt_hulp # familie: hulp # energie: +1 ]
    "Help me," you say. Agnieszka switches on her big lamp.
    Hans comes, on his chair with wheels.
+ [ Try something new # id: beurt_nieuw # familie: nieuw # leren: +1 ]
    You two build the stack round, like a tower.
    It doesn't fall. It is even pretty.
- {gekozen() != "": On top of the stack lies your card: {gekozen()}.}
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
At six everything is gone. The gnome too, to his sixth home.
You count who you spoke to today. Four people. And Bep.
"Thank you," says Bep. It says that to everybody.
+ [ "See you tomorrow, Bep." # id: tot_morgen_bep # beeld: hand-waving # wijst: humor # energie: +1 ]
    "Tomorrow," says Bep. "I will drive on a bit."
+ [ You look in on Agnieszka. # id: langs_agnieszka # beeld: coffee # wijst: mensen # energie: -1 ]
    ~ band = band + 1
    "Five," she says. "I'm number five."
+ [ You go. It is still light. # id: nog_licht # beeld: sun # wijst: tijd # zekerheid: +1 ]
    Behind you forty lamps drive about.
- -> op_de_tafel

=== de_bal
# beat: de_bal
# plaats: werkplek, avond
# geluid: stilte
# wie: hans
Behind the yellow line half a football pitch is free.
Hans puts the gnome down as a goalpost. Bep is the other.
"Come on," he says. "There aren't many hours tomorrow anyway."
+ [ You play. # id: meespelen # beeld: soccer-ball # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    It ends six to five. Bep stops the best shot.
+ [ "How many hours, Hans?" # id: hoeveel_uren # beeld: clock # wijst: eerlijk # zekerheid: -1 ]
    "They don't know," says Hans. "So nor do we. Catch."
+ [ You teach Bep to kick. # id: bep_schopt # beeld: robot # wijst: leergierig # leren: +1 ]
    It works. Then a window breaks.
- -> op_de_tafel

=== elf_talen
# beat: elf_talen
# plaats: werkplek, avond
# geluid: stilte
# wie: jongen
At eight the belt stops. Your feet hurt.
It is somebody's birthday. They sing in eleven languages, all mixed up.
The boy's name is yellow now. He rings his mother.
+ [ You sing, in your language. # id: jouw_taal # beeld: music-notes # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    The boy joins in. He sings loudest.
+ [ You take off your shoes. # id: schoenen_uit # beeld: sneaker-move # wijst: eerlijk # energie: -1 ]
    So does Agnieszka. The floor is nice and cold.
+ [ You count this week's hours. # id: uren_tellen # beeld: calculator # wijst: loon # geld: +1 ]
    There are a lot. They will pay for a washing machine.
- -> op_de_tafel

=== met_taart
# beat: met_taart
# plaats: werkplek, avond
# geluid: deur
# wie: klant
At five the door is locked. It is like that every day.
The woman from the shop comes back, with cake. She sees the gnome.
"I'll take him," she says. "He looks so funny."
+ [ "But then he won't come back." # id: geen_retour # beeld: handshake # wijst: humor # geld: +1 ]
    "I promise," she says. Hans shakes her hand for a long time.
+ [ "Ask Hans first." # id: vraag_hans # beeld: heart # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    Hans thinks. "If I can visit him," he says.
+ [ "Lotte, do I get more pay?" # id: kan_er_loon_bij # beeld: coins # wijst: loon # zekerheid: -1 ]
    "Not this year," says Lotte. "I'd rather be honest."
- -> op_de_tafel

=== op_de_tafel
Hans pulls the label off your vest. He sticks it on his table: {eigen}.
"This label stays here," he says.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: hans
{robots == "veel": "Bep knows where it all is," says Hans. "I know what it is." | "Without hands it all stops here," says Hans. "Good work. Heavy work."}
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{band > 2: "And you? What goes on your new label?" | "And you?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Swap with a colleague for a day. Ask one thing about a new machine.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another warehouse. {band > 2:Hans still rings every week.|You know the work there.} That is a step.
        - "niet_terug": In a year you do other work. {band > 2:Hans still asks about you.|The good part came along.} That is a step.
        - else: {robots == "veel":In a year Bep learns from you what is fragile. Hans looks on. That is a step.|In a year you have your own row. A newcomer walks with you. That is a step.}
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":In a year you are learning this: {dichtbij(1)}.|In a year you do other work here.} {online == "veel":Agnieszka waves from her forklift.|The shopkeepers know you.} That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {mee > 0 && (robots == "veel" || online == "veel"):In a year you do something quite new. The gnome watches there, looking funny. That is a step.|In a year you do something quite new. Hans prints a label: good journey. That is a step.}
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
    - robots == "veel": In the warehouse one lamp goes on. Bep practises its shot. The gnome looks funny.
    - online == "veel": There is a picture on your phone. The gnome wears a vest. He is today's fastest.
    - else: Across the road the gnome stands in a window. He looks funny. Hans waves.
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
