// On the road. Sector: road transport and logistics. Winds: groen and robots, each veel or weinig; so four days.
// One yard beside the motorway, a dog called Diesel and four hundred ice creams. What is special to one trade is done by
// Ravi (lorry), Daan (gate and bikes) or Youssef (technician); what the player does comes from their own cards.

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
VAR band = 0
VAR eigen = ""
VAR mee = 0
VAR ijs = ""
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
You can see this already. "Soon it'll be clean vehicles only in town," says a driver.
Some lorries already keep in lane by themselves.
There are still hands on the wheel.
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
-> het_erf

=== het_erf
# beat: het_erf
# geluid: werk
# wie: hond
The yard is by the motorway, full of lorries. {groen == "veel":You can hear the birds.|It smells of diesel.} {robots == "veel":Many cabs are empty.|Everybody shouts to everybody.}
Ria fries meatballs behind her hatch. A dog sits there.
"That's Diesel," she says. "Ravi's dog."
+ [ You give him half a meatball. # id: halve_bal # beeld: gift # wijst: zorg # geld: -1 ]
    ~ mee = 1
    "Now you have a dog," says Ria. "Half a meatball. Every day."
+ [ "Come and sit with me, Diesel." # id: naast_mij # beeld: dog # wijst: mensen # energie: +1 ]
    ~ mee = 1
    He sits down on your foot. He is heavy and warm.
+ [ "And how are you, Ria?" # id: hoe_gaat_het # beeld: heart # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    {robots == "veel": "An empty cab doesn't eat," says Ria. "I notice." | "On my feet since five," says Ria. "So, fine."}
- {groen == "veel": "Diesel isn't allowed in town any more." She laughs at her own joke. | "He smells like his name." She laughs at her own joke.}
-> het_bord

=== het_bord
# beat: het_bord
# wie: ria
Above the hatch hangs a board. In chalk it says: soup, meatball.
"And what do you have today?" asks Ria. "I'll put it up."
{collega() != "": "{collega()} is still up there from yesterday."}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    Ria writes it down. No price.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    Ria writes it between the soup and the meatball.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    Ria writes it bigger than the soup.
+ [ "Just write: good mood." # id: humeur # beeld: smiley-wink # wijst: humor # energie: +1 ]
    ~ eigen = kan(1)
    "Got that already." Ria writes something else.
- Two newspapers lie on the hatch. One: soon everything drives itself. The other: too few drivers.
"I clean the windows with them," says Ria.
{
    - robots == "veel": -> lege_cabine
    - else: -> te_weinig
}

=== lege_cabine
# beat: lege_cabine
# geluid: machine
# wie: ravi
A lorry brings four hundred ice creams for a school. The cab is empty.
Ravi, its old driver, straightens the boxes. The door shuts. The lorry drives off.
Diesel looks out of the window.
+ [ You run after it. # id: erachteraan # beeld: person-simple-run # wijst: moed # energie: -1 ]
    ~ band = band + 1
    At the slip road you stop. Diesel does not wave back.
+ [ "Can you ring that lorry?" # id: wagen_bellen # beeld: phone # wijst: samen # zekerheid: +1 ]
    Ravi rings. "I am driving now," says the lorry. "I will call you back."
+ [ You laugh. Ravi laughs too. # id: samen_lachen # beeld: smiley # wijst: humor # energie: +1 ]
    ~ band = band + 1
    "I drove it for twenty years," says Ravi. "I looked just like that."
- {
    - groen == "veel": -> laadplein
    - else: -> de_paal
}

=== te_weinig
# beat: te_weinig
# geluid: machine
# wie: ravi
Ravi drives into the yard. "Four hundred ice creams," he says. "For a school."
Three places on the rota are empty. There are too few people.
Ravi looks at you. He doesn't ask.
+ [ "I'll take a bit extra." # id: erbij # beeld: hand-arrow-up # wijst: samen # energie: -1 ]
    ~ band = band + 1
    "One hour," says Ravi. You both know: two.
+ [ "What does an empty place pay?" # id: wat_betaalt # beeld: coins # wijst: loon # geld: +1 ]
    "More than last year," says Ravi. "They even ring back now."
+ [ "Not today. I'm tired too." # id: ook_moe # beeld: bed # wijst: eerlijk # zekerheid: +1 ]
    ~ band = band + 1
    "I say that now as well," says Ravi. "I never used to."
- {
    - groen == "veel": -> laadplein
    - else: -> de_paal
}

=== laadplein
# beat: laadplein
# speel: kaart
# geluid: stilte
# wie: daan
Daan has the list. He says who can charge where, and how long.
"Bay six was for the bus," he says. "There's a moving van on it. Empty."
The bus waits. Play a card.
+ [ With your hands # id: laad_handen # familie: handen # energie: -1 ]
    You drag the long cable over from bay five. It just fits.
+ [ With people # id: laad_mensen # familie: mensen # zekerheid: +1 ]
    You ask around. The mover is in the toilet. He comes out running.
+ [ With your head # id: laad_hoofd # familie: hoofd # geld: +1 ]
    You read the list once more. Bays five and eight can swap.
+ [ Ask for help # id: laad_hulp # familie: hulp # energie: +1 ]
    "Ria?" Ria calls once through the hatch. The whole yard hears it.
+ [ Try something new # id: laad_nieuw # familie: nieuw # leren: +1 ]
    You put down a cone with a note: Daan's place.
    It works better than a fine.
- {gekozen() != "": On the hatch lies your card: {gekozen()}.}
-> de_planning

=== de_paal
# beat: de_paal
# speel: kaart
# geluid: deur
# wie: daan
An electric van crawls in. Medicine, for the hospital.
Daan opens the gate. "We have one charger. It's broken."
"Since March. I told them." Play a card.
+ [ With your hands # id: paal_handen # familie: handen # energie: -1 ]
    You run a cable from Ria's kitchen. The soup goes cold.
    The van wakes up.
+ [ With people # id: paal_mensen # familie: mensen # energie: +1 ]
    You ask who is going to the hospital. A taxi. The box goes along.
+ [ With your head # id: paal_hoofd # familie: hoofd # geld: +1 ]
    You look at the map. Three streets on, the baker has a charger.
    The van can make that.
+ [ Ask for help # id: paal_hulp # familie: hulp # zekerheid: +1 ]
    You call Youssef. He hits the charger once. Green light.
+ [ Try something new # id: paal_nieuw # familie: nieuw # leren: +1 ]
    You all push. Ten people get it to the roundabout.
    There is a charger there.
- {gekozen() != "": On the hatch lies your card: {gekozen()}.}
-> de_planning

=== de_planning
# beat: de_planning
# geluid: telefoon
# wie: ria
The hatch phone rings. "For you," says Ria. "Planning."
{stijgt(1) != "":
    "We need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "We need someone to teach a newcomer the work."
}
+ [ "All right. In working hours, then." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "In working hours," says planning. Ria chalks the day on the board.
+ [ "And what do I get for it?" # id: tegenover # beeld: coins # wijst: loon # geld: +1 ]
    You hear typing. "More pay. If you get the certificate."
+ [ "Not now. I have enough." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Then I'll ring again in autumn," says planning. Ria hangs up.
- {
    - robots == "veel": -> de_kamer
    - else: -> ravis_uren
}

=== de_kamer
# beat: de_kamer
# plaats: werkplek, middag
# geluid: stilte
# wie: youssef
Above the hatch Youssef watches twelve lorries at once. "Number four barks," he says.
"And number nine sees a stone on the road. Do you?"
You see the stone breathe. It is a hedgehog.
+ [ "Stop. Wait till it's across." # id: wachten # beeld: hourglass # wijst: geduld # geld: -1 ]
    ~ ijs = "egel"
    For four minutes nothing moves. The hedgehog doesn't look back.
+ [ "Round it, slowly. Left is clear." # id: eromheen # beeld: steering-wheel # wijst: precies # zekerheid: +1 ]
    ~ ijs = "egel"
    "The lorry didn't dare," says Youssef. Now it creeps past.
+ [ "How do you keep this up?" # id: volhouden # beeld: eye # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    "Two hours," says Youssef. "Then I see stripes. Could you take over a bit?"
- -> hoek

=== ravis_uren
# beat: ravis_uren
# plaats: werkplek, middag
# geluid: stilte
# wie: ravi
A box in Ravi's cab beeps. It counts his hours.
"Four and a half hours of driving," he says. "Now a break. Forty-five minutes."
"As it should be," says Ria. "Nobody told the ice cream."
+ [ "You rest. I'll do the rest." # id: rust_jij # beeld: bed # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    ~ ijs = "rust"
    In ten seconds Ravi is asleep. So is Diesel. They snore in turns.
+ [ "Forty-five minutes. Tell me something." # id: vertel_eens # beeld: chats-circle # wijst: geduld # leren: +1 ]
    ~ ijs = "rust"
    "Some days I go to lessons," he says. "You pick which."
+ [ "Can't it be a bit shorter?" # id: iets_korter # beeld: timer # wijst: vlug # zekerheid: -1 ]
    "They used to ask me that," says Ravi. "Then I drove into a ditch."
- -> hoek

=== hoek
{
    - groen == "veel" && robots == "veel": -> in_de_uitrit
    - groen == "veel": -> het_net_is_vol
    - robots == "veel": -> de_sliert
    - else: -> roze_ijs
}

=== in_de_uitrit
# beat: in_de_uitrit
# geluid: stilte
# wie: hond
The lorry with the ice cream is back. It stands still, right in the exit.
On its side, in light: somebody in the cab.
That is true. It is Diesel.
# beat: niemand_toetert
# speel: kaart
# geluid: stilte
# wie: ravi
The door stays shut. Nine more lorries wait behind it.
Nobody hoots. There is nobody in them.
"Well," says Ravi. Play a card.
+ [ With your hands # id: uitrit_handen # familie: handen # energie: -1 ]
    You feel under the door. There is a grip for emergencies.
    Click. Diesel jumps on Ravi.
+ [ With people # id: uitrit_mensen # familie: mensen # energie: +1 ]
    You talk softly to Diesel through the glass. He lies down.
    The camera sees nobody now. The door opens.
+ [ With your head # id: uitrit_hoofd # familie: hoofd # geld: +1 ]
    With the plug in, the door always unlocks.
    You put the plug in. The door opens.
+ [ Ask for help # id: uitrit_hulp # familie: hulp # zekerheid: +1 ]
    Ria brings a meatball. She holds it up by the button.
    Diesel pushes. The door opens.
+ [ Try something new # id: uitrit_nieuw # familie: nieuw # leren: +1 ]
    "I am Diesel," you tell the lorry. "I want to get out."
    "Good afternoon, Diesel," says the lorry. The door opens.
- {gekozen() != "": Diesel sniffs at your card: {gekozen()}.}
-> het_kastje

=== het_net_is_vol
# beat: het_net_is_vol
# geluid: stilte
# wie: daan
Eleven vehicles are charging. Then all the lights go out.
Daan reads it aloud. "The grid is full. Power again at three."
Eleven people get out. They look at the lorry with ice cream.
# beat: een_uur_koud
# speel: kaart
# wie: ravi
"The cooling has power for one more hour," says Ravi.
Ria starts cutting bread. For eleven.
What now? Play a card.
+ [ With your hands # id: net_handen # familie: handen # energie: -1 ]
    You carry a box to Ria's freezer. Then another.
    Eleven people stand in a row. It becomes a chain.
+ [ With people # id: net_mensen # familie: mensen # zekerheid: +1 ]
    "Who can wait?" you ask. Ten hands go up.
    Their power goes to the ice cream.
+ [ With your head # id: net_hoofd # familie: hoofd # geld: +1 ]
    The bus is fully charged. A bus can give power too.
    You see where the plug is.
+ [ Ask for help # id: net_hulp # familie: hulp # energie: +1 ]
    "Any ideas?" Youssef points at the roof. Solar panels.
    He runs a cable down.
+ [ Try something new # id: net_nieuw # familie: nieuw # leren: +1 ]
    You lay your coat over the cooler. Then eleven coats.
    The ice stays cold. The people are cold too now.
- {gekozen() != "": Beside the ice cream lies your card: {gekozen()}.}
-> het_kastje

=== de_sliert
# beat: de_sliert
# geluid: machine
# wie: youssef
Five lorries wait on the slip road. The engines run. The smoke is blue.
A cone lies on the road. The wind did that.
"They think the road is closed," says Youssef.
# beat: in_de_rook
# speel: kaart
# geluid: machine
# wie: hond
In the last lorry sits Diesel, with the ice cream. He looks bored.
Behind you somebody starts to hoot. A human being.
Play a card.
+ [ With your hands # id: sliert_handen # familie: handen # energie: -1 ]
    You walk past the smoke. You put the cone aside.
    Five lorries start to move. It was one cone.
+ [ With people # id: sliert_mensen # familie: mensen # energie: +1 ]
    You step into view and wave. Slowly, with your whole arm.
    The first lorry believes you. The rest believe the first.
+ [ With your head # id: sliert_hoofd # familie: hoofd # geld: +1 ]
    You know a way round behind the farm.
    Youssef types it in. The cows look up.
+ [ Ask for help # id: sliert_hulp # familie: hulp # zekerheid: +1 ]
    Daan comes in his yellow vest. He holds up his hand.
    "Drive," he says. They drive.
+ [ Try something new # id: sliert_nieuw # familie: nieuw # leren: +1 ]
    You whistle on your fingers. Diesel jumps up and hits a button.
    The lorry backs up. Now it sees there is room.
- {gekozen() != "": Daan reads your card aloud: {gekozen()}.}
-> het_kastje

=== roze_ijs
# beat: roze_ijs
# geluid: machine
# wie: youssef
Ravi's lorry is sixteen years old. The engine works. The cooling doesn't.
Youssef lies under it. "They don't make this part any more."
# beat: diesel_likt
# speel: kaart
# wie: hond
A drop hangs under the door. It is pink.
Diesel licks it up. He sits down and waits for the next one.
"Another half an hour," calls Ravi. Play a card.
+ [ With your hands # id: druppel_handen # familie: handen # energie: -1 ]
    You crawl in and hold on. Youssef bends an old part straight.
    Your hands are black. The cooling hums.
+ [ With people # id: druppel_mensen # familie: mensen # energie: +1 ]
    You call the whole yard together. Every cool box turns up.
    One still has a sandwich in it.
+ [ With your head # id: druppel_hoofd # familie: hoofd # zekerheid: +1 ]
    You work it out. The ice cream can wait thirty minutes. School is twenty away.
    "Go now," you say.
+ [ Ask for help # id: druppel_hulp # familie: hulp # geld: +1 ]
    Ria opens her freezer. Meatballs out, ice cream in.
    Today a meatball is half price.
+ [ Try something new # id: druppel_nieuw # familie: nieuw # leren: +1 ]
    You wrap the ice cream in newspaper. In both newspapers.
    Now both are good for something.
- {gekozen() != "": Diesel lies on your card: {gekozen()}.}
-> het_kastje

=== het_kastje
# beat: het_kastje
# geluid: machine
# wie: youssef
{robots == "veel": Youssef puts up another smart box. It is number six. | Youssef puts up a smart box. It is the first.}
{daalt(1) != "":
    This is what it does now: {daalt(1)}.
- else:
    It counts who goes through the gate. It does nothing on your cards.
}
{robots == "veel":"For this they ring a person," says Youssef.|"It can't do this," says Youssef.} "{blijft(1) != "":{groot(blijft(1))}|{groot(eigen)}}."
+ [ "Nice. That saves me time." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Me too," says Youssef. "If it stays up."
+ {daalt(1) != ""} [ "A pity. That was mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "I know," he says. "I put in the screws. I don't smile."
+ {daalt(1) == ""} [ "A pity. One more thing that beeps." # id: weer_piep # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "I'll turn it down," he says. "It can't go any louder."
+ [ "Let me see it work first." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Wise," says Youssef. The box falls off the wall.
- {
    - groen == "veel": -> de_zone
    - else: -> de_straat
}

=== de_zone
# beat: de_zone
# geluid: stilte
# wie: daan
There is a sign by the town: small and clean only.
Diesel sits down right under it.
From here it all goes by cargo bike. "Eight bikes," counts Daan. "Six people."
+ [ "I'll ride one." # id: ik_trap # beeld: bicycle # wijst: samen # energie: -1 ]
    ~ band = band + 1
    Ice cream in the front. Diesel on top of it. He barks at each corner.
+ [ "I'll find two more people." # id: twee_erbij # beeld: users # wijst: mensen # zekerheid: +1 ]
    One from the taxis, one from the bus. They haven't cycled since school.
+ [ "I have my own work." # id: eigen_werk # beeld: list-checks # wijst: precies # geld: +1 ]
    "Fine," says Daan. "I'll go twice. I'm the fastest anyway."
- -> de_school

=== de_straat
# beat: de_straat
# geluid: machine
# wie: daan
In this town everything may drive. So everything does.
Six engines are running outside one house. It is Daan's house.
"I like working with them," he says. "At night they keep me awake."
+ [ "I'll ask them to switch off." # id: mogen_ze_uit # beeld: hand-palm # wijst: moed # energie: -1 ]
    ~ band = band + 1
    Four engines stop. Two drivers say: just a minute. Daan waves to the four.
+ [ "It's our pay too, Daan." # id: ons_loon # beeld: coins # wijst: eerlijk # geld: +1 ]
    "Yes," says Daan. "I bought earplugs with that pay."
+ [ "So where do you sleep well?" # id: waar_slaap_je # beeld: moon-stars # wijst: zorg # zekerheid: +1 ]
    "At my sister's," he says. "There's just a cockerel."
- -> de_school

=== de_school
{
    - groen == "veel" && robots == "veel": -> school_stil
    - groen == "veel": -> school_laat
    - robots == "veel": -> school_groot
    - else: -> school_zacht
}

=== school_stil
# beat: school_stil
# geluid: stilte
The cargo bikes roll into the playground. You only hear the bells.
Four hundred ice creams. Hard as rock. Right on time.
{ijs == "egel": The children want to know all about the hedgehog. | "Who drove the lorry?" asks a boy. "Diesel," says Ravi.}
-> jouw_beurt

=== school_laat
# beat: school_laat
# geluid: werk
At half past four a parade comes in. Cargo bikes, taxis, a small bus.
All the children are still there.
"You're late," says a girl. "But there are a lot of you."
-> jouw_beurt

=== school_groot
# beat: school_groot
# geluid: machine
The big lorry drives right up to the school. Diesel jumps out.
Every child gets to sound the horn. Then the windows shut. There is smoke.
{ijs == "egel": A boy asks how the hedgehog is doing. | A girl asks if the lorry likes ice cream.}
-> jouw_beurt

=== school_zacht
# beat: school_zacht
# geluid: werk
A bus, three taxis, a bike with a crate. Everybody brings a box.
Half of the ice cream is soup. "Milkshake," shouts a girl.
The whole playground is sticky.
-> jouw_beurt

=== jouw_beurt
# beat: jouw_beurt
# speel: kaart
# geluid: werk
# wie: ravi
Back in the yard. Your own work is still there.
{in_handen() != "": This is there, too: {in_handen()}.}
Ravi comes and stands by you. "You helped us," he says. "My turn. Just say."
Play a card.
+ [ With your hands # id: beurt_handen # familie: handen # energie: -1 ]
    You do it. Ravi hands you things. You say nothing and are soon done.
+ [ With people # id: beurt_mensen # familie: mensen # zekerheid: +1 ]
    You say what is needed. Three people join in.
    Nobody wants anything for it.
+ [ With your head # id: beurt_hoofd # familie: hoofd # geld: +1 ]
    What can wait till tomorrow? You choose, Ravi crosses it out.
+ [ Ask for help # id: beurt_hulp # familie: hulp # energie: +1 ]
    "All of it," you say. Ravi rolls up his sleeves.
    Daan comes too, with a chair.
+ [ Try something new # id: beurt_nieuw # familie: nieuw # leren: +1 ]
    Ravi does it his own way. It looks odd.
    It is quicker.
- {gekozen() != "": Ravi reads your card: {gekozen()}.}
{
    - groen == "veel" && robots == "veel": -> zes_klanten
    - groen == "veel": -> zacht_ijs
    - robots == "veel": -> nieuwe_rit
    - else: -> oude_wagen
}

=== zes_klanten
# beat: zes_klanten
# plaats: werkplek, avond
# geluid: stilte
# wie: ria
It is five o'clock. All is done. There is nobody left in the yard.
"Six customers today," says Ria. "One of them was a dog."
+ [ "Then I'll eat here tonight." # id: hier_eten # beeld: fork-knife # wijst: mensen # geld: -1 ]
    ~ band = band + 1
    Ria puts two chairs outside. You listen to a blackbird.
+ [ "Good. I'm home early." # id: vroeg_thuis # beeld: house-line # wijst: tijd # energie: +1 ]
    It is still light. It has been a long time.
+ [ "Move your hatch to the school." # id: luik_bij_school # beeld: storefront # wijst: leergierig # leren: +1 ]
    "The wheels are still on it," says Ria slowly.
- -> op_het_bord

=== zacht_ijs
# beat: zacht_ijs
# plaats: werkplek, avond
# geluid: werk
# wie: ravi
One box of ice cream is left, a bit soft. The whole yard eats.
Somebody from the bus begins to sing.
{ijs == "rust": Ravi is rested. He dances, too. | Ravi falls asleep on his feet.}
+ [ You stay and sing along. # id: meezingen # beeld: music-notes # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    You don't know the words. Nobody does.
+ [ You ring home: I'll be late. # id: naar_huis_bellen # beeld: phone # wijst: zorg # zekerheid: +1 ]
    "Again?" you hear. Then: "Will you bring an ice cream?"
+ [ "Tomorrow I don't want to wait." # id: niet_wachten # beeld: clock # wijst: tijd # energie: -1 ]
    "Then get up early," says Ravi. "Before five there's power."
- -> op_het_bord

=== nieuwe_rit
# beat: nieuwe_rit
# plaats: werkplek, avond
# geluid: machine
# wie: ravi
The lorry already has a new trip. It doesn't need to eat.
"They want us along on Saturday night," says Ravi. "Load and watch. It pays well."
+ [ "Good. I can use the money." # id: geld_welkom # beeld: coins # wijst: loon # geld: +1 ]
    Ravi puts down two crosses. The lorries wait with engines running.
+ [ "On Saturday I sleep, Ravi." # id: zaterdag_slapen # beeld: moon # wijst: tijd # energie: +1 ]
    "You're right," says Ravi. He looks at the paper for a long time.
+ [ "Half a night each?" # id: halve_nacht # beeld: arrows-split # wijst: samen # zekerheid: +1 ]
    ~ band = band + 1
    "Diesel takes the third half," says Ravi.
- -> op_het_bord

=== oude_wagen
# beat: oude_wagen
# plaats: werkplek, avond
# geluid: machine
# wie: ravi
{ijs == "rust": Ravi is awake. He wishes he was asleep. | Ravi is so tired that he laughs.}
They come and take his lorry, for good. He pats the door.
"A million kilometres," he says. "I know its cough."
+ [ "What will you drive now?" # id: wat_nu_rijden # beeld: truck # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    "Three bosses rang already," says Ravi. "Not one asked how I was."
+ [ "The whole yard helped." # id: hele_erf # beeld: users-three # wijst: samen # zekerheid: +1 ]
    ~ band = band + 1
    "Yes," says Ravi. He counts them up. He gets to nineteen.
+ [ You sit down. You're done. # id: gaan_zitten # beeld: armchair # wijst: eerlijk # energie: +1 ]
    Ravi sits down beside you. The kerb is sticky too.
- -> op_het_bord

=== op_het_bord
Ria wipes her board. One line stays: {eigen}.
She draws a meatball after it.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: ravi
{mee > 0: Diesel walks beside you. Not beside Ravi. | Diesel walks between the two of you.}
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{robots == "veel": "I was a driver," says Ravi. "I'm looking for the new word." | "They can't do without me," says Ravi. "That's good. And heavy."}
{band > 2: "And you? I really want to know." | "And you?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
{robots == "veel": See what a lorry that steers itself cannot do. One question to planning. | One ride in an electric lorry. One question to planning.}
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. {band > 2:The yard often rings you.|You know this work.} That is a step.
        - "niet_terug": In a year you do other work. {band > 2:You still know the people of the yard.|The good part came along.} That is a step.
        - else: {robots == "veel":In a year you see what the lorry misses. Ravi learns it from you. That is a step.|In a year a newcomer learns this from you. Ravi looks on. That is a step.}
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":In a year you are learning this: {dichtbij(1)}.|In a year you do other work here.} {groen == "veel":Daan keeps a charger free for you.|Ria keeps a meatball warm for you.} That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {mee > 0:In a year you do something quite new. Diesel still knows you. That is a step.|In a year you do something quite new. Ria keeps your line. That is a step.}
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hond
{energie < 2: You are tired. It was a long day. | You still have energy. You only notice it now.}
The tram comes. Its side says: runs on power. Diesel gets in first.
{
    - groen == "veel" && robots == "veel": There is an ice cream in your coat, still hard.
    - groen == "veel": There is an ice cream in your coat, a bit soft.
    - robots == "veel": The ice cream in your coat smells of smoke.
    - else: There was an ice cream in your coat. Ask Diesel.
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "lorry driver"
=== function kan(n)
{ n:
    - 1: ~ return "tie down a load safely"
    - 2: ~ return "drive on time"
    - else: ~ return "talk with customers"
}
=== function stijgt(n)
~ return "plan trips"
=== function naast(n)
~ return "drive on time"
=== function daalt(n)
~ return "fill in freight papers"
=== function blijft(n)
~ return "load and unload in a busy place"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "a quarter to six"
=== function geluid()
~ return "the radio"
=== function in_handen()
~ return "a bunch of keys"
=== function collega()
~ return "Wim"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "bus driver"
