// Deur veertig. Sector: care for the elderly. Winds: zorg and robots, each veel or weinig: four days in one corridor.
// The running thing: a roll of red tape. Mr Tan sticks a strip where he got to; at the end there is one on the player's sleeve.
// The player helps Mrs Bos and is helped by Mr Tan. What stands in { } comes from the player and may be empty.

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
VAR zorg = ""
VAR robots = ""
VAR tan = 0
VAR eigen = ""
VAR deur = "veertig"
VAR keuze = ""
VAR eerste_weg = "I stay, and I grow here."

-> nu_al

=== nu_al
~ zorg = hendel("zorg")
~ robots = hendel("robots")
{situatie():
    - "kwijt":
~ eerste_weg = "The same work, in another place."
    - "niet_terug":
~ eerste_weg = "I take the good part with me."
    - "school":
~ eerste_weg = "I keep this direction. It fits."
}
// bron: CBS Bevolkingsprognose 2024-2070
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
You can see this already. A long corridor with many doors.
Each year there are more people of eighty.
One wants coffee. Another wants to go out.
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
This house is called The Lime Tree. One corridor, forty doors.
{eerste_ding() != "": First you do this: {eerste_ding()}.}
# beat: plakband
# wie: meneer_tan
Mr Tan stands at door twelve. Nearly eighty, a stick, some red tape.
A red strip on the wall. "I got this far yesterday."
"Today, door forty. You can see the tram there."
+ [ "Twenty-eight doors. Come on, then." # id: met_hem # beeld: footprints # wijst: zorg # energie: -1 ]
    ~ tan = tan + 1
    Stick, step, stick, step. At door thirteen he puts up a new strip.
+ [ "Door thirteen is nice, too." # id: dertien # beeld: door-open # wijst: eerlijk # zekerheid: +1 ]
    "Thirteen?" he says. "That has a fine view of fourteen."
+ [ "You won't tape me to the wall?" # id: vastplakken # beeld: smiley-wink # wijst: humor # energie: +1 ]
    "You walk too fast," he says. "I'd never catch you."
- {zorg == "veel": -> vol | -> stil}

=== vol
# beat: vol
# geluid: deur
# wie: agnieszka
The corridor is full. There are beds in the dining room now.
It smells of coffee, soap and wet coats.
Three bells ring at once. "You or me?" asks Agnieszka.
+ [ "You take one. I'll take two." # id: twee_bellen # beeld: person-simple-run # wijst: vlug # energie: -1 ]
    You are quick. The man at door nineteen wants to know the time.
+ [ "Who never rings?" # id: nooit_bellen # beeld: ear # wijst: precies # zekerheid: +1 ]
    Door nine. Somebody is lying there with cold feet. Not any more.
+ [ "One bell at a time. Easy." # id: een_bel # beeld: hourglass # wijst: geduld # energie: +1 ]
    The third bell was a spoon. It fell on the button.
- -> waarmee

=== stil
# beat: stil
# geluid: stilte
# wie: agnieszka
The corridor is quiet. Eighteen doors are locked.
People stay fit for longer. They live at home for longer.
"I have time," says Agnieszka. "It frightens me."
+ [ "Don't be. I'll make coffee." # id: warme_koffie # beeld: coffee # wijst: mensen # energie: +1 ]
    You drink it while it is hot. That hasn't happened in years.
+ [ "Who still lives here?" # id: wie_nog # beeld: magnifying-glass # wijst: leergierig # leren: +1 ]
    The man at door six is building a moped. "Hold this," he says. You hold a screw.
+ [ "Will there be work for us?" # id: werk_voor_ons # beeld: question # wijst: eerlijk # zekerheid: -1 ]
    "I ask that every night," she says. "I ask the cat."
- -> waarmee

=== waarmee
# beat: waarmee
# geluid: werk
# wie: agnieszka
{collega() != "": {collega()} is not in today. | Today it is the two of you.}
{in_handen() != "": In your hands: {in_handen()}.}
"What do you do yourself, whatever happens?" asks Agnieszka. "Just so I know."
+ [ {groot(kan(1))} # id: eigen_een # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    "Good," she says. "I'll stay out of your way."
+ {kan(2) != ""} [ {groot(kan(2))} # id: eigen_twee # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    "Good," she says. "You're better at that."
+ {kan(3) != ""} [ {groot(kan(3))} # id: eigen_drie # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    "Good," she says. "Shout if you need me."
+ [ See who needs me. # id: wie_mij_nodig_heeft # beeld: eye # wijst: zorg # energie: -1 ]
    ~ eigen = kan(1)
    "That's everybody," says Agnieszka. "Start anywhere."
- {robots == "veel": -> drempel | -> wiel}

=== drempel
# beat: drempel
# speel: kaart
# geluid: machine
# wie: bep
A cart comes by. Nobody pushes it.
"I am Bep. I bring the sheets."
Door eight has a doorstep. Bump. Bump. Bump.
Behind the door somebody calls: "Come in."
Play a card.
+ [ With your hands # id: drempel_handen # familie: handen # energie: -1 ]
    You lift it across. Bep is heavier than it looks.
+ [ With people # id: drempel_mensen # familie: mensen # energie: +1 ]
    You open the door. "A visitor," you say. From the bed somebody waves at Bep.
+ [ With your head # id: drempel_hoofd # familie: hoofd # zekerheid: +1 ]
    You find a piece of board. It fits. Now it is a ramp.
+ [ Ask for help # id: drempel_hulp # familie: hulp # energie: +1 ]
    You call Agnieszka. She gives it one shove, in just the right spot.
+ [ Try something new # id: drempel_nieuw # familie: nieuw # leren: +1 ]
    "Back up, Bep. Now take a run." It works. There are sheets everywhere.
- {gekozen() != "": On the cart lies your card: {gekozen()}.}
-> lotte

=== wiel
# beat: wiel
# speel: kaart
# geluid: werk
# wie: meneer_tan
The cart with the sheets squeaks. It has for six years.
Today a wheel comes off. It rolls down the whole corridor.
"That wheel gets further than I do," says Mr Tan.
Play a card.
+ [ With your hands # id: wiel_handen # familie: handen # energie: -1 ]
    You lift the corner. A block under it, the wheel back on. It rolls, a bit crooked.
+ [ With people # id: wiel_mensen # familie: mensen # energie: +1 ]
    You leave the cart where it is. They all fetch their own sheets, in dressing gowns.
+ [ With your head # id: wiel_hoofd # familie: hoofd # zekerheid: +1 ]
    There is an old cart in the cellar. It has the same wheel.
+ [ Ask for help # id: wiel_hulp # familie: hulp # energie: +1 ]
    ~ tan = tan + 1
    "Mr Tan, can you hold the cart?" He can. With one hand. He beams.
+ [ Try something new # id: wiel_nieuw # familie: nieuw # leren: +1 ]
    You tie a sheet to the cart. Dragging works, too.
- {gekozen() != "": On the cart lies your card: {gekozen()}.}
-> lotte

=== lotte
# beat: lotte
# geluid: telefoon
# wie: lotte
Here is Lotte. She runs this house.
{zorg == "veel": "I am eight people short," she says. | "I have far too many rooms," she says.}
{stijgt(1) != "":
    "Who will learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "I need someone to teach others what you can do."
}
+ [ "Me. If it's in paid hours." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Tuesday afternoon," says Lotte. She writes it on a plaster.
+ [ "Does anybody know what comes next?" # id: genoeg_mensen # beeld: chart-bar # wijst: eerlijk # zekerheid: -1 ]
    // bron: ROA AIS 2030 verwacht in 2030 bijna geen tekort; Prognosemodel Zorg en Welzijn verwacht een groot tekort
    "One report says: nearly enough people. The other: far too few."
    "Which is right?" – "They both have a lovely picture."
+ [ "Not now. This is enough." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "That's fine," says Lotte. "I'll ask again in May."
- {zorg == "veel": -> koffer | -> koelkast}

=== koffer
# beat: koffer
# plaats: werkplek, middag
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
In the corridor stands a suitcase. On it sits Mrs Bos.
"I'm moving in," she says. "Tomorrow, they tell me."
No room is free. That suitcase is all her home.
Play a card.
+ [ With your hands # id: koffer_handen # familie: handen # energie: -1 ]
    A chair, a cushion, a lamp. Now there is a room in the middle of the corridor.
+ [ With people # id: koffer_mensen # familie: mensen # energie: +1 ]
    You sit down next to her. The suitcase creaks. You both laugh.
+ [ With your head # id: koffer_hoofd # familie: hoofd # zekerheid: +1 ]
    You count the doors. The woman at door three is away. They can swap for one night.
+ [ Ask for help # id: koffer_hulp # familie: hulp # energie: +1 ]
    You knock at door eight. There is tea. And a sofa with blankets.
+ [ Try something new # id: koffer_nieuw # familie: nieuw # leren: +1 ]
    You hang a sign on the suitcase: door 41. Mr Tan knocks.
- {gekozen() != "": Today this card was enough: {gekozen()}.}
{robots == "veel": -> bep_doet | -> zelf_doen}

=== koelkast
# beat: koelkast
# plaats: werkplek, middag
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
Mrs Bos comes on her bicycle. She still lives at home.
"I've come for the coffee," she says. She does not leave.
"Nobody talks at home. The fridge hums."
Play a card.
+ [ With your hands # id: koelkast_handen # familie: handen # energie: -1 ]
    "Will you help me fold?" Fifty towels, corner to corner. She whistles.
+ [ With people # id: koelkast_mensen # familie: mensen # energie: +1 ]
    You ask how old the fridge is. You talk for an hour.
+ [ With your head # id: koelkast_hoofd # familie: hoofd # zekerheid: +1 ]
    The man at door six needs somebody with small fingers. She needs somebody. Tuesday, two o'clock.
+ [ Ask for help # id: koelkast_hulp # familie: hulp # energie: +1 ]
    "We need a fourth for cards. Will you play?" She wins at once.
+ [ Try something new # id: koelkast_nieuw # familie: nieuw # leren: +1 ]
    You put the coffee outside, on the street. Now six people stay.
- {gekozen() != "": Today this card was enough: {gekozen()}.}
{robots == "veel": -> bep_doet | -> zelf_doen}

=== bep_doet
# beat: bep_doet
# geluid: machine
# wie: agnieszka
Bep goes on all day. There are four Beps.
{daalt(1) != "": A machine does this now: {daalt(1)}. | They do a small part. Nothing from your cards.}
Bep does not do this: {blijft(1) != "":{blijft(1)}|{eigen}}.
"My back is happy," says Agnieszka. "My ears are not."
+ [ "Good. So is my back." # id: bep_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Then tonight we dance," she says. She means it.
+ {daalt(1) != ""} [ "A pity. That was mine." # id: bep_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Ours," she says. You both watch the cart go.
+ {daalt(1) == ""} [ "A pity. I liked bringing the sheets." # id: bep_langs # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Yes," she says. "With the sheets you brought the news."
+ [ "Let's see if it works." # id: bep_afwachten # beeld: hourglass # gevoel: afwachten ]
    "Four carts," she says. "I give them a week."
- {zorg == "veel": -> vol_bep_file | -> leeg_bep_horloge}

=== zelf_doen
# beat: zelf_doen
# geluid: stilte
# wie: agnieszka
// uitleg tilhulp: een machine die een mens helpt tillen
The lifting aid: flat battery. Again.
{daalt(1) != "": In another town a machine does this: {daalt(1)}. | In another town the cart drives itself.}
Here you do it yourselves. This, too: {blijft(1) != "":{blijft(1)}|{eigen}}.
"My ears are happy," she says. "My back is not."
+ [ "Good. This way I hear things." # id: zelf_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Me, too," she says. "My back, mostly. Crack."
+ [ "A pity. I want that machine, too." # id: zelf_verlies # beeld: smiley-sad # gevoel: verlies # energie: -1 ]
    "I asked for one," she says. "They gave me a leaflet."
+ [ "I'll believe it when I see it." # id: zelf_afwachten # beeld: eye # gevoel: afwachten ]
    "My sister works with machines," she says. "She complains as well."
- {zorg == "veel": -> vol_hand_lift | -> leeg_hand_sleutel}

=== vol_bep_file
# beat: vol_bep_file
# speel: kaart
# geluid: machine
# wie: bep
At four nothing moves. Four carts, three walking frames, one bed.
"After you," says Bep. "After you," says the other Bep.
At the back somebody badly needs the toilet.
Play a card.
+ [ With your hands # id: file_handen # familie: handen # energie: -1 ]
    You take the first cart and pull. The whole line starts to slide.
+ [ With people # id: file_mensen # familie: mensen # energie: +1 ]
    "People first, then wheels." The walking frames go ahead. Everybody claps.
+ [ With your head # id: file_hoofd # familie: hoofd # zekerheid: +1 ]
    One cart back, at door twenty. The bed to the side. The puzzle works out.
+ [ Ask for help # id: file_hulp # familie: hulp # energie: +1 ]
    ~ tan = tan + 1
    "Mr Tan, will you direct the traffic?" Up goes his stick. Everything stops.
+ [ Try something new # id: file_nieuw # familie: nieuw # leren: +1 ]
    Red tape on the floor. Wheels left, feet right. It works.
- {gekozen() != "": You put this down: {gekozen()}.}
-> vol_bep_haag

=== vol_bep_haag
# beat: vol_bep_haag
# wie: meneer_tan
Now the carts stand neatly along the wall.
Mr Tan walks past them. "Hello," says Bep. "Hello," says Bep.
At door thirty-one his legs give up. "Does riding count?" he asks.
+ [ "It does. Hop on." # id: rijden_telt # beeld: truck-trailer # wijst: humor # energie: +1 ]
    ~ tan = tan + 1
    He sits on Bep like a king. At door forty he sticks a cross.
+ [ "No. Tomorrow you go on." # id: morgen_verder # beeld: calendar-check # wijst: eerlijk # zekerheid: +1 ]
    ~ deur = "eenendertig"
    "Right," he says. The strip goes up at thirty-one.
+ [ "What do you think?" # id: vindt_u_zelf # beeld: ear # wijst: geduld ]
    ~ deur = "eenendertig"
    He thinks it over. "Half," he says. He sticks up half a strip.
- -> zaterdag

=== vol_hand_lift
# beat: vol_hand_lift
# speel: kaart
# geluid: stilte
# wie: lotte
The lift is broken. The food is downstairs.
Forty people are hungry. There is one staircase.
Below stand ten sons, daughters and neighbours. "Tell us what to do," they call.
Play a card.
+ [ With your hands # id: lift_handen # familie: handen # energie: -1 ]
    You take the heaviest pan. The others simply follow.
+ [ With people # id: lift_mensen # familie: mensen # energie: +1 ]
    You make a line on the stairs. The plates go from hand to hand.
+ [ With your head # id: lift_hoofd # familie: hoofd # zekerheid: +1 ]
    First the pans, then the plates. Three trips, not forty.
+ [ Ask for help # id: lift_hulp # familie: hulp # energie: +1 ]
    "Who is good at carrying?" One son moves pianos. Soup is nothing.
+ [ Try something new # id: lift_nieuw # familie: nieuw # leren: +1 ]
    You let down a basket on three sheets. The pudding arrives in one piece.
- {gekozen() != "": You put this down: {gekozen()}.}
-> vol_hand_trap

=== vol_hand_trap
# beat: vol_hand_trap
# wie: meneer_tan
After dinner nobody leaves. Somebody has an accordion.
"Now," says Mr Tan. Twenty people count his steps out loud.
At door twenty-seven his legs give up. Your back is tired, too.
+ [ "Who gives him an arm?" # id: een_arm # beeld: users-three # wijst: samen # energie: -1 ]
    ~ tan = tan + 1
    Four arms. He makes it to door forty. "That counts," he says. "I walked."
+ [ "Twenty-seven. That's far." # id: dat_is_ver # beeld: hand-heart # wijst: eerlijk # zekerheid: +1 ]
    ~ deur = "zevenentwintig"
    "Further than at Christmas," he says. He sticks up two strips.
+ [ "Who can come tomorrow?" # id: morgen_weer # beeld: calendar-check # wijst: mensen # leren: +1 ]
    ~ deur = "zevenentwintig"
    Three hands. "I can't do every day," says a daughter, quietly.
- -> zaterdag

=== leeg_bep_horloge
# beat: leeg_bep_horloge
# speel: kaart
# geluid: machine
# wie: bep
Bep stops beside you. Its lamp is red.
"Mr Tan is on the floor. Door twelve. His watch says so."
At door twelve lies the watch. Nobody else.
Play a card.
+ [ With your hands # id: horloge_handen # familie: handen # energie: -1 ]
    You push open all the doors. Dust, a chair, a cat. The cat is new.
+ [ With people # id: horloge_mensen # familie: mensen # energie: +1 ]
    Door six saw him pass. "He was whistling," says the man. "That way."
+ [ With your head # id: horloge_hoofd # familie: hoofd # zekerheid: +1 ]
    His stick is gone. So is his tape. Then you know.
+ [ Ask for help # id: horloge_hulp # familie: hulp # energie: +1 ]
    "Bep, where do you never go?" – "Door forty. It has a doorstep."
+ [ Try something new # id: horloge_nieuw # familie: nieuw # leren: +1 ]
    You follow the red strips like a trail. They go far.
- {gekozen() != "": You put this down: {gekozen()}.}
-> leeg_bep_raam

=== leeg_bep_raam
# beat: leeg_bep_raam
# wie: meneer_tan
At door forty he sits by the window. He walked it all himself.
"That watch beeps when I go far. Nothing beeps here."
Behind you Bep bumps against the doorstep. Nobody saw him walk.
+ [ You sit down beside him. # id: naast_hem # beeld: armchair # wijst: zorg # energie: +1 ]
    ~ tan = tan + 1
    "Now you've seen it," he says. There goes the tram.
+ [ "I was worried about you." # id: bang_om_u # beeld: heart # wijst: eerlijk # energie: -1 ]
    ~ tan = tan + 1
    "It's a long time," he says, "since anybody was."
+ [ "Wear the watch. Turn off the beep." # id: piep_uit # beeld: speaker-slash # wijst: vrijheid # zekerheid: +1 ]
    "Agreed," he says. "Will you tell Bep?"
- -> lege_kamers

=== leeg_hand_sleutel
# beat: leeg_hand_sleutel
# speel: kaart
# geluid: deur
# wie: lotte
Lotte has a key. "Half the corridor is closing," she says.
"Too few residents." Past door twenty it is dark and cold.
"What about door forty?" asks Mr Tan.
Play a card.
+ [ With your hands # id: sleutel_handen # familie: handen # energie: -1 ]
    The lock is stuck with cold. Your hands get it open.
+ [ With people # id: sleutel_mensen # familie: mensen # energie: +1 ]
    "One more evening," you say. Lotte looks at him. She hands you the key.
+ [ With your head # id: sleutel_hoofd # familie: hoofd # zekerheid: +1 ]
    There is another door, in the garden. It was on no list.
+ [ Ask for help # id: sleutel_hulp # familie: hulp # energie: +1 ]
    Agnieszka has a key as well. "For years," she says. "Nobody asked."
+ [ Try something new # id: sleutel_nieuw # familie: nieuw # leren: +1 ]
    You lay phones on the floor with their lights on. Like an airport.
- {gekozen() != "": You put this down: {gekozen()}.}
-> leeg_hand_donker

=== leeg_hand_donker
# beat: leeg_hand_donker
# geluid: stilte
# wie: meneer_tan
You walk through the dark. You can see your breath.
At each door he says a name. "Hello Riet. Hello Sjaak."
Then door forty. The window. The tram, full of light.
+ [ You say the names with him. # id: namen_mee # beeld: chats-circle # wijst: zorg # energie: -1 ]
    ~ tan = tan + 1
    Twenty names. You say the last one together.
+ [ "Who was Riet?" # id: wie_was_riet # beeld: question # wijst: mensen # leren: +1 ]
    ~ tan = tan + 1
    "She always won at cards," he says. "She cheated."
+ [ You hold the light. # id: licht_vast # beeld: lightbulb # wijst: samen # zekerheid: +1 ]
    He sticks up his strip. Crooked, red, at door forty.
- -> lege_kamers

=== zaterdag
# beat: zaterdag
# plaats: werkplek, avond
# geluid: werk
# wie: lotte
Lotte stands by the coats. "Who is working Saturday?"
Everybody looks at their shoes. So does Lotte.
+ [ "Me. Then I want Wednesday off." # id: ruilen # beeld: swap # wijst: tijd # zekerheid: +1 ]
    ~ keuze = "Wednesday is yours."
    Lotte swaps. It is her own Wednesday.
+ [ "Me. Add the hours." # id: extra_dienst # beeld: coins # wijst: loon # geld: +1 ]
    ~ keuze = "Saturday you work again."
    "You're gold," says Lotte. Gold gets up early on Saturday.
+ [ "Not me. I'm worn out." # id: ik_niet # beeld: bed # wijst: eerlijk # energie: +1 ]
    ~ keuze = "Saturday you sleep in."
    "Fair enough," says Lotte. "I'll ring my mother. She is seventy."
- -> jij_ook

=== lege_kamers
# beat: lege_kamers
# plaats: werkplek, avond
# geluid: stilte
# wie: lotte
Lotte points at the empty rooms. "What would you do with them?"
"If nothing, there are fewer hours, too," she says.
+ [ "Students. With noise." # id: studenten # beeld: student # wijst: mensen # energie: +1 ]
    ~ keuze = "There may be students here soon."
    "My residents are worse," says Lotte. She writes it down.
+ [ "A class. Learn this work here." # id: een_klas # beeld: chalkboard-teacher # wijst: leergierig # leren: +1 ]
    ~ keuze = "There may be a class here soon."
    "With Mr Tan as the teacher," she says. She writes it down.
+ [ "My hours first. Then the rooms." # id: eerst_uren # beeld: clock # wijst: zekerheid # zekerheid: +1 ]
    ~ keuze = "Tomorrow you talk with Lotte about your hours."
    "You're right," says Lotte. "Tomorrow at ten. With coffee."
- -> jij_ook

=== jij_ook
# beat: jij_ook
# plaats: werkplek, avond
# geluid: stilte
# wie: meneer_tan
{energie < 2: Your legs are heavy. Mr Tan sees it. | You look for your coat. Mr Tan stops you.}
"Sit," he says. He pushes his own chair towards you.
{robots == "veel": Bep brings soup. Bep doesn't know why. | Agnieszka does the last door for you.}
+ [ You sit down. # id: zitten # beeld: armchair # wijst: mensen # energie: +1 ]
    "There," he says. "Now I'll walk round you."
+ [ "Five minutes, then." # id: vijf_minuten # beeld: timer # wijst: tijd # zekerheid: +1 ]
    It turns into twenty. He isn't counting.
+ [ "Teach me that trick with tape?" # id: leer_plakken # beeld: student # wijst: leergierig # leren: +1 ]
    "First you walk," he says. "Then you tear. Then you stick."
- -> mouw

=== mouw
# beat: mouw
# plaats: halte, avond
# geluid: tram
By the tram you feel something on your sleeve. Red tape.
There is something on it, in small letters: {eigen}.
And below: you got this far.
# beat: de_vraag
# wie: agnieszka
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. It was a long corridor. | You walk to the stop slowly.} {keuze}
"And you?" asks Agnieszka. "What will you do?"
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask somebody of eighty: what helps you?
Say at work which part you want to do yourself.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another house.
        - "niet_terug": In a year you do other work.
        - else: In a year you can do much more here.
    }
    {zorg == "veel":
        {situatie() == "niet_terug": An ear for quiet doors: you took that along. | It is full, and new people ask you.}
    - else:
        {situatie() == "niet_terug": Making time for one person: you took that along. | There is life in empty rooms, thanks to you.}
    }
    That is a step.
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "": In a year your work may be this: {dichtbij(1)}. | In a year you teach others this work.}
    {zorg == "veel": Agnieszka does your doors and rings each week. | Every Tuesday you have coffee with Mr Tan.}
    That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new.
    {tan > 1: Every month Mr Tan sends you a strip. | Agnieszka rings every week with all the news.}
    That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
The tram passes The Lime Tree. You look up.
{deur == "veertig":
    {robots == "veel":
        {zorg == "veel": At door forty there are four small lights. Between them Mr Tan waves. | At door forty a stick waves. Bep is across the doorstep, too.}
    - else:
        {zorg == "veel": At door forty there are twenty people. Mr Tan waves in front. | At door forty it is dark. Then one small light comes on.}
    }
- else:
    At door forty there is an empty chair. It is for tomorrow.
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "carer"
=== function kan(n)
{ n:
    - 1: ~ return "make beds"
    - 2: ~ return "listen well"
    - else: ~ return "care for older people"
}
=== function stijgt(n)
~ return "give first aid"
=== function naast(n)
~ return "care for older people"
=== function daalt(n)
~ return "fill in forms"
=== function blijft(n)
~ return "feel with the patient"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "a quarter to seven"
=== function in_handen()
~ return "a cloth"
=== function collega()
~ return "Ria"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "housing support worker"
