// Glitter gaat nooit weg. Sector: cleaning. Winds: robots and mensen, each veel or weinig: four days in a house of seven floors.
// The running thing: glitter, which goes everywhere and ends on the floor of the tram; and the book in which Ria writes who goes out.
// The player helps Hans or three who are too few, and is helped by Ria with a tub of warm water.

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
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR robots = ""
VAR mensen = ""
VAR eigen = ""
VAR band = 0
VAR keuze = ""
VAR eerste_weg = "I stay, and I grow here."

-> nu_al

=== nu_al
~ robots = hendel("robots")
~ mensen = hendel("mensen")
{situatie():
    - "kwijt":
~ eerste_weg = "The same work, in another place."
    - "niet_terug":
~ eerste_weg = "I take the good part with me."
    - "school":
~ eerste_weg = "I keep this direction. It fits."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: machine
You can see this already. A robot mops a hall.
A person lifts a chair out of its way.
There is a note on the board: people wanted.
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
One house, seven floors: pool, chapel, offices, hotel.
{eerste_ding() != "": First you do this: {eerste_ding()}.}
# beat: glitter
# wie: ria
At night Ria sits by the door. Now she can go to bed.
"There was a party," she says. "With a cannon."
There is glitter everywhere. On Ria, too.
+ [ "Glitter never goes away." # id: nooit_weg # beeld: sparkle # wijst: humor # energie: +1 ]
    "Nor does my youngest son," says Ria. "He's forty."
+ [ "Where did they all go?" # id: waarheen # beeld: footprints # wijst: precies # leren: +1 ]
    Ria points. Stairs, lift, kitchen, roof. "Mostly roof," she says.
+ [ "Sleep well, Ria." # id: slaap_lekker # beeld: moon # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    "You've got something on your cheek," she says. So it begins.
- {mensen == "veel": -> karren | -> volle_karren}

=== karren
# beat: karren
# geluid: stilte
# wie: hans
There are twelve carts with buckets. Three go out today.
"Three people, seven floors," says Hans.
"What do we leave today?"
+ [ "The desks. They can do those." # id: bureaus_niet # beeld: desktop # wijst: moed # zekerheid: -1 ]
    You put up a note. Hans draws a cloth on it.
+ [ "What nobody sees." # id: niemand_ziet # beeld: eye-slash # wijst: eerlijk # energie: +1 ]
    "That's just what I do see," he says. He turns the light off.
+ [ "We do it all. Fast." # id: alles_snel # beeld: person-simple-run # wijst: vlug # energie: -1 ]
    He ties his laces tight. Seven floors is a lot of stairs.
- -> handschoen

=== volle_karren
# beat: volle_karren
# geluid: werk
# wie: hans
There are twelve carts with buckets. There are fourteen of you.
Two people carry their own bucket.
"I clean what you've just cleaned," says Hans.
+ [ "Then we do it right at last." # id: eindelijk_goed # beeld: magnifying-glass # wijst: precies # leren: +1 ]
    Behind the radiator you find a Christmas card. From 2019.
+ [ "You up, me down. Then we swap." # id: straks_ruilen # beeld: swap # wijst: samen # energie: +1 ]
    ~ band = band + 1
    There are four down there already. You swap back at once.
+ [ "Whose hours will be cut?" # id: minder_uren # beeld: clock # wijst: eerlijk # zekerheid: -1 ]
    Nobody speaks. Fourteen cloths get busy.
- -> handschoen

=== handschoen
# beat: handschoen
# wie: agnieszka
At three Mr De Wit comes. He checks that all is clean.
"In white gloves," says Agnieszka, the boss. "What do you do? For the list."
{in_handen() != "": She looks at your hands: {in_handen()}.}
+ [ {groot(kan(1))} # id: lijst_een # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    "Good," says Agnieszka. "He may look at that."
+ {kan(2) != ""} [ {groot(kan(2))} # id: lijst_twee # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    "Good," says Agnieszka. "He won't see that anywhere else."
+ {kan(3) != ""} [ {groot(kan(3))} # id: lijst_drie # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    "Good," says Agnieszka. She wipes glitter off her screen.
+ [ "Whatever he's going to touch." # id: wat_hij_aanraakt # beeld: hand-palm # wijst: humor # energie: -1 ]
    ~ eigen = kan(1)
    "That's everything," says Agnieszka. She writes down one thing all the same.
- {robots == "veel": -> twaalf_beps | -> een_bep}

=== twaalf_beps
# beat: twaalf_beps
# speel: kaart
# geluid: machine
# wie: bep
The Beps cleaned last night. Twelve robots, every floor.
One Bep drove through the glitter. Now it is everywhere.
"Done," says Bep. "Everything shines."
Play a card.
+ [ With your hands # id: beps_handen # familie: handen # energie: -1 ]
    Cloth, water, patience. Hans counts the steps. There are a hundred.
+ [ With people # id: beps_mensen # familie: mensen # energie: +1 ]
    "Who is where?" Five minutes later each floor has a name.
+ [ With your head # id: beps_hoofd # familie: hoofd # zekerheid: +1 ]
    You follow the trail back. It was Bep seven. You lay it on its back.
+ [ Ask for help # id: beps_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    You ring Ria and wake her. "A balloon," she says. "Rub it, then pass it over."
+ [ Try something new # id: beps_nieuw # familie: nieuw # leren: +1 ]
    You put tape round Bep. The sticky side is out. Now it helps.
- {gekozen() != "": Among the cloths lies your card: {gekozen()}.}
-> agnieszka_vraagt

=== een_bep
# beat: een_bep
# speel: kaart
# geluid: werk
# wie: bep
In the cupboard stands one robot, under a sheet.
"Update," it says. It has said so since March.
The glitter lies on seven flights of stairs.
Play a card.
+ [ With your hands # id: bep_handen # familie: handen # energie: -1 ]
    On your knees, with a wet cloth. Step by step. It stays away.
+ [ With people # id: bep_mensen # familie: mensen # energie: +1 ]
    You put coffee on every landing. Anybody who fetches coffee gets a cloth with it.
+ [ With your head # id: bep_hoofd # familie: hoofd # zekerheid: +1 ]
    From the top down, never the other way. Because everything falls.
+ [ Ask for help # id: bep_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    You ring Ria and wake her. "A balloon," she says. "Rub it, then pass it over."
+ [ Try something new # id: bep_nieuw # familie: nieuw # leren: +1 ]
    You pull the sheet off the robot. It wipes the whole stairs.
- {gekozen() != "": Among the cloths lies your card: {gekozen()}.}
-> agnieszka_vraagt

=== agnieszka_vraagt
# beat: agnieszka_vraagt
# geluid: telefoon
# wie: agnieszka
{mensen == "veel": "Nine carts stand still," says Agnieszka. | "I have more people than hours," says Agnieszka.}
{stijgt(1) != "":
    "Who will learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Who will teach somebody what you can do?"
}
+ [ "Me. If it's in the daytime." # id: overdag_leren # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Thursday, ten to twelve," says Agnieszka. "Then they'll see you for once."
+ [ "Will a robot do this soon?" # id: robot_ook # beeld: robot # wijst: eerlijk # zekerheid: -1 ]
    // bron: Nesta 2020: 0,91 van de taken van schoonmakers is moeilijk te automatiseren
    "The book says: hardly any of it. The salesman says: all of it."
    "And you?" – "Look at the stairs," says Agnieszka.
+ [ "Not now. My head is full." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "That's fine," says Agnieszka. "So is my screen."
- {mensen == "veel": -> kees | -> te_schoon}

=== kees
# beat: kees
# plaats: werkplek, middag
# speel: kaart
# geluid: werk
# wie: hans
On the third floor stand forty cups. On desks, on shelves, in a plant.
"Can that go?" asks a man. He points at his own cup.
There are three of you.
Play a card.
+ [ With your hands # id: kees_handen # familie: handen # energie: -1 ]
    You put a tub on his desk. "It all goes in here," you say. He does it.
+ [ With people # id: kees_mensen # familie: mensen # energie: +1 ]
    "What's your name?" It is Kees. Kees has never seen the kitchen.
+ [ With your head # id: kees_hoofd # familie: hoofd # zekerheid: +1 ]
    A note: empty desk, clean desk. By two, thirty are empty.
+ [ Ask for help # id: kees_hulp # familie: hulp # energie: +1 ]
    "There are three of us. Will you help?" Silence. Then six get up.
+ [ Try something new # id: kees_nieuw # familie: nieuw # leren: +1 ]
    Each table gets a cloth of its own colour. Now it is a contest.
- {gekozen() != "": Your card goes on the list, too: {gekozen()}.}
{robots == "veel": -> hoeken | -> achten}

=== te_schoon
# beat: te_schoon
# plaats: werkplek, middag
# speel: kaart
# geluid: stilte
# wie: hans
Before the break it is all done. Twice.
"Then I have no more hours for six of you." Agnieszka says it softly.
Hans is taking his coat.
Play a card.
+ [ With your hands # id: schoon_handen # familie: handen # energie: -1 ]
    ~ band = band + 1
    The high windows on the stairs. You go up. Hans holds the ladder.
+ [ With people # id: schoon_mensen # familie: mensen # energie: +1 ]
    You ring round. Somebody is ill at the pool. Three can go there.
+ [ With your head # id: schoon_hoofd # familie: hoofd # zekerheid: +1 ]
    You do the sum: one day much, one day little. All keep hours.
+ [ Ask for help # id: schoon_hulp # familie: hulp # energie: +1 ]
    "Hans, what do you still see?" He names nine things. The list is full.
+ [ Try something new # id: schoon_nieuw # familie: nieuw # leren: +1 ]
    You ask guests what could be better. Forty notes come in.
- {gekozen() != "": Your card goes on the list, too: {gekozen()}.}
{robots == "veel": -> hoeken | -> achten}

=== hoeken
# beat: hoeken
# geluid: machine
# wie: hans
The Beps do the floors every night.
{daalt(1) != "": This is on Bep's list now: {daalt(1)}. | They do a small part. Nothing from your cards.}
Bep does not do this: {blijft(1) != "":{blijft(1)}|{eigen}}.
Hans holds his mop. "Twenty years," he says.
+ [ "Good. My knees are glad." # id: hoeken_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Knees forget nothing," he says. "Like glitter."
+ {daalt(1) != ""} [ "A pity. I did it differently." # id: hoeken_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "So did I," he says. "With bends. Bep goes straight on."
+ {daalt(1) == ""} [ "A pity. Empty floors are restful." # id: hoeken_rust # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Yes," he says. "I used to think. Mostly about soup."
+ [ "Let's look in the corners." # id: hoeken_afwachten # beeld: magnifying-glass # gevoel: afwachten ]
    There is dust in each corner. "Bep is round," he says. "A corner isn't."
- {mensen == "veel": -> rv_vlek | -> rg_rij}

=== achten
# beat: achten
# geluid: werk
# wie: hans
Hans mops in figures of eight: 8, 8, 8. His aunt taught him.
{daalt(1) != "": In another house a robot does this: {daalt(1)}. | In another house a robot mops.}
Here you do it yourselves. This, too: {blijft(1) != "":{blijft(1)}|{eigen}}.
+ [ "Good. This way it's ours." # id: achten_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    ~ band = band + 1
    "Ours and my aunt's," he says.
+ [ "A pity. My knees want that robot." # id: achten_verlies # beeld: smiley-sad # gevoel: verlies # energie: -1 ]
    "You can have ours," he says. "It only says: update."
+ [ "Let's see it do an eight." # id: achten_afwachten # beeld: eye # gevoel: afwachten ]
    "My cousin says it can't," he says. "It only does a zero."
- {mensen == "veel": -> mv_feest | -> mg_kunst}

=== rv_vlek
# beat: rv_vlek
# speel: kaart
# geluid: machine
# wie: bep
Three o'clock. Mr De Wit wears white shoes. One has glitter on it.
"Stain found," says Bep. Twelve Beps drive after him.
He walks faster and faster.
Play a card.
+ [ With your hands # id: vlek_handen # familie: handen # energie: -1 ]
    You bend, you wipe, you get there first. The Beps turn round.
+ [ With people # id: vlek_mensen # familie: mensen # energie: +1 ]
    "Just stand still," you say calmly. Twelve Beps polish one shoe. He laughs.
+ [ With your head # id: vlek_hoofd # familie: hoofd # zekerheid: +1 ]
    A Bep can't climb stairs. So you take him up three steps.
+ [ Ask for help # id: vlek_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    Hans pours coffee on the floor. Twelve Beps look round.
+ [ Try something new # id: vlek_nieuw # familie: nieuw # leren: +1 ]
    You stick glitter on Bep one. Now they clean each other.
- {gekozen() != "": Mr De Wit reads your card: {gekozen()}.}
-> rv_oordeel

=== rv_oordeel
# beat: rv_oordeel
# wie: klant
"The floors: ten," says Mr De Wit. "The stairs: four."
His glove is grey. Nobody got to the top stairs today.
"How can that be?"
+ [ "There are three of us. Count." # id: met_drie # beeld: users # wijst: eerlijk # zekerheid: +1 ]
    He counts the carts that stand still. He writes: house good, too few people.
+ [ "Robots don't do stairs." # id: geen_trappen # beeld: robot # wijst: leergierig # leren: +1 ]
    "That wasn't in the leaflet," he says. He pats Bep.
+ [ "Give us an hour." # id: geef_een_uur # beeld: timer # wijst: vlug # energie: -1 ]
    The stairs become an eight. Your knees become a three.
- -> proefdag

=== rg_rij
# beat: rg_rij
# speel: kaart
# geluid: stilte
# wie: bep
Three o'clock. Bep sees one bit of glitter. "Deep hole," it says.
Eleven Beps stop behind it. Mr De Wit looks at his watch.
Fourteen people look on. Work at last.
Play a card.
+ [ With your hands # id: rij_handen # familie: handen # energie: -1 ]
    One wipe. Now the glitter is on your thumb. Twelve Beps drive on.
+ [ With people # id: rij_mensen # familie: mensen # energie: +1 ]
    "One Bep each." Fourteen people, twelve Beps. Two pour coffee.
+ [ With your head # id: rij_hoofd # familie: hoofd # zekerheid: +1 ]
    You turn off the big lamp. No shine, no hole. Bep drives.
+ [ Ask for help # id: rij_hulp # familie: hulp # energie: +1 ]
    "Mr De Wit, will you cast a shadow?" He does it very well.
+ [ Try something new # id: rij_nieuw # familie: nieuw # leren: +1 ]
    Four of you lift it across. "I am flying," says Bep.
- {gekozen() != "": Mr De Wit reads your card: {gekozen()}.}
-> rg_uren

=== rg_uren
# beat: rg_uren
# wie: agnieszka
De Wit gives a nine. Agnieszka does not look pleased.
"The Beps do the floors. There are fourteen of you."
"Two hours less for each? Or has anybody a better idea?"
+ [ "Two hours each. Then we all stay." # id: ieder_twee # beeld: users-three # wijst: samen # geld: -1 ]
    ~ band = band + 1
    Fourteen hands go up. Not all at the same speed.
+ [ "Let me set up the Beps." # id: beps_instellen # beeld: gear # wijst: leergierig # leren: +1 ]
    "There's one job for that," says Agnieszka. Hans wanted it, too.
+ [ "Put us on days. They'll see us." # id: zet_ons_overdag # beeld: sun # wijst: moed # zekerheid: +1 ]
    "Days," says Agnieszka slowly. She looks for her pencil. "I'll ask."
- -> jas

=== mv_feest
# beat: mv_feest
# speel: kaart
# geluid: deur
# wie: hans
Three o'clock, Mr De Wit. At four a party: married for sixty years.
The chapel is dusty. The sheets are warm. There are three of you.
Hans laughs, out of nerves.
Play a card.
+ [ With your hands # id: feest_handen # familie: handen # energie: -1 ]
    You take the benches, she takes the candles. It smells of wax and hurry.
+ [ With people # id: feest_mensen # familie: mensen # energie: +1 ]
    You ring every floor. Cooks carry sheets. Office people carry chairs.
+ [ With your head # id: feest_hoofd # familie: hoofd # zekerheid: +1 ]
    What do guests see? The door, the floor, the toilet. The rest can wait.
+ [ Ask for help # id: feest_hulp # familie: hulp # energie: +1 ]
    "Mr De Wit, can you iron?" He takes off his gloves.
+ [ Try something new # id: feest_nieuw # familie: nieuw # leren: +1 ]
    You leave the glitter. "Part of the party," you say. Nobody doubts it.
- {gekozen() != "": Mr De Wit reads your card: {gekozen()}.}
-> mv_zwart

=== mv_zwart
# beat: mv_zwart
# wie: klant
Mr De Wit's gloves are black. So are his knees.
"You do the work of nine," he says.
"Who sees that, actually?"
+ [ "You. Today." # id: u_vandaag # beeld: eye # wijst: humor # energie: +1 ]
    He takes cart four. He stays until six.
+ [ "Then write it down." # id: schrijf_het_op # beeld: pencil-line # wijst: moed # zekerheid: +1 ]
    He writes three pages. Agnieszka reads them standing up.
+ [ "Nobody. That's the trade." # id: dat_is_het_vak # beeld: sparkle # wijst: eerlijk # leren: +1 ]
    ~ band = band + 1
    "They see it when we're not here," says Hans.
- -> proefdag

=== mg_kunst
# beat: mg_kunst
# speel: kaart
# geluid: stilte
# wie: agnieszka
In the hall stood art: three bottles, a mop, glitter.
Now the hall is very clean. Agnieszka is pale.
Fourteen people look at you. Here is Mr De Wit.
Play a card.
+ [ With your hands # id: kunst_handen # familie: handen # energie: -1 ]
    You dive into the bin. Bottle one, two, three. The mop was already hung up to dry.
+ [ With people # id: kunst_mensen # familie: mensen # energie: +1 ]
    "Who was it?" Nobody. Then everybody. Fourteen hands.
+ [ With your head # id: kunst_hoofd # familie: hoofd # zekerheid: +1 ]
    There is a photo in the leaflet. You build it again, bottle by bottle.
+ [ Ask for help # id: kunst_hulp # familie: hulp # energie: +1 ]
    You ring the artist. "At last," she says. "Somebody looked at it."
+ [ Try something new # id: kunst_nieuw # familie: nieuw # leren: +1 ]
    You make something yourselves. Fourteen cloths, by colour. It is called: Tuesday.
- {gekozen() != "": Mr De Wit reads your card: {gekozen()}.}
-> mg_mooi

=== mg_mooi
# beat: mg_mooi
# wie: klant
Mr De Wit stands in the hall for a long time. He touches it. Glitter.
"It isn't clean," he says. "It is lovely."
"How many of you are there?"
+ [ "Fourteen. We have time." # id: wij_hebben_tijd # beeld: hourglass # wijst: tijd # energie: +1 ]
    "I can see that," he says. "In the next house there are three."
+ [ "Can her name go on it?" # id: haar_naam_erbij # beeld: tag # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    The sign now says: mop by Hans. He sends his aunt a photo.
+ [ "Too many, soon. Right?" # id: te_veel_straks # beeld: question # wijst: eerlijk # zekerheid: -1 ]
    "That's not for me to say," he says. He looks at Agnieszka. Agnieszka looks away.
- -> jas

=== proefdag
# beat: proefdag
# plaats: werkplek, avond
# geluid: telefoon
# wie: agnieszka
"Somebody is coming for a trial day tomorrow," says Agnieszka. "Cart four."
"Who takes him along?" Three people look at three buckets.
+ [ "Me. Then I want Friday off." # id: vrijdag_vrij # beeld: swap # wijst: tijd # zekerheid: +1 ]
    ~ keuze = "Friday is yours."
    "All right," says Agnieszka. "On Friday I'll clean." Hans coughs.
+ [ "Me. What does it pay?" # id: wat_betaalt_dat # beeld: coins # wijst: loon # geld: +1 ]
    ~ keuze = "Tomorrow there is somebody beside you."
    "An extra hour," says Agnieszka. "And my thanks." The hour counts.
+ [ "Ask Hans. I'm worn out." # id: vraag_hans # beeld: bed # wijst: eerlijk # energie: +1 ]
    ~ keuze = "Tomorrow somebody learns to mop in eights."
    "I'll teach him eights," says Hans. He is up already.
- -> jij_ook

=== jas
# beat: jas
# plaats: werkplek, avond
# geluid: stilte
# wie: hans
On Friday Hans hears if he can stay.
"I know this work," he says. "Do I look for something else, or wait?"
+ [ "What would you like to do?" # id: graag_doen # beeld: lightbulb # wijst: zorg # energie: +1 ]
    ~ keuze = "Hans looks up, at the windows."
    "Windows," he says at once. "High ones. With wind."
+ [ "I'll help you with a letter." # id: help_met_brief # beeld: envelope # wijst: samen # energie: -1 ]
    ~ band = band + 1
    ~ keuze = "There is half a letter in your bag."
    You write two sentences. The second one is good.
+ [ "I'm thinking about it, too." # id: ik_ook # beeld: chats-circle # wijst: eerlijk # zekerheid: -1 ]
    ~ keuze = "You are both thinking about it."
    "Thank goodness," he says. "I thought it was only me."
- -> jij_ook

=== jij_ook
# beat: jij_ook
# plaats: werkplek, avond
# geluid: deur
# wie: ria
Ria is back for the night. She has a tub of warm water.
"Shoes off," she says. "You've been standing all day."
{robots == "veel": Bep mops round you. Very gently. | Hans mops round you. An eight.}
+ [ Your feet go into the water. # id: voeten_in_water # beeld: drop # wijst: tijd # energie: +1 ]
    Nobody says anything. Not even the house.
+ [ "There's glitter in it, Ria." # id: glitter_in_water # beeld: sparkle # wijst: humor # energie: +1 ]
    "That's usually extra," says Ria.
+ [ "And your nights? How are they?" # id: jouw_nacht # beeld: moon-stars # wijst: mensen # zekerheid: +1 ]
    ~ band = band + 1
    "Long," she says. "They're shorter with you here."
- -> het_boek

=== het_boek
# beat: het_boek
# wie: ria
Ria writes down who is leaving.
Next to your name she puts: {eigen}.
And after it, smaller: glitter on the cheek.
# beat: de_vraag
# plaats: halte, avond
# geluid: tram
# wie: hans
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: Your knees are tired. | Your feet are warm.} {keuze}
"And you?" asks Hans. "What will you do?"
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Go and see a machine, and look in the corners.
Ask for other times, or for hours to learn.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another house.
        - "niet_terug": In a year you do other work.
        - else: In a year you can do much more here.
    }
    {robots == "veel":
        {situatie() == "niet_terug": Looking in the corners: you took that along. | You say where the robot drives.}
    - else:
        {situatie() == "niet_terug": From the top down: you took that along. | New people learn from you.}
    }
    That is a step.
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "": In a year you can do this work too: {dichtbij(1)}. | In a year you teach others this trade.}
    {mensen == "veel": Twelve carts roll again. | What you learned here comes along.}
    That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new.
    {band > 1: Ria keeps your page in the book. | There is still glitter in your coat.}
    That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
{robots == "veel":
    {mensen == "veel": The tram comes. Bep stands in front of the house. It waves its brush. | The tram comes. Fourteen people get on. Nobody is in a hurry.}
- else:
    {mensen == "veel": The tram comes. Upstairs two people of eighty dance. Their hair glitters. | The tram comes. In the hall somebody still stands and looks.}
}
The tram is very clean. On the floor lies one bit of glitter.
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "cleaner"
=== function kan(n)
{ n:
    - 1: ~ return "wash windows"
    - 2: ~ return "pay attention"
    - else: ~ return "clean floors"
}
=== function stijgt(n)
~ return "lead cleaners"
=== function naast(n)
~ return "work well with colleagues"
=== function daalt(n)
~ return "clean floors with a machine"
=== function blijft(n)
~ return "do small repairs"
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
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "caretaker"
