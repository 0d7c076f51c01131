// Who feeds Joop? Sector: bakery and food. Changes: robots and people, four days.
// Joop is the sourdough of the house. Whoever feeds him rides home with him in a jar.
// What belongs to one trade is done by Ria (bread) and Daan (who tests by ear); what the player does comes from their own cards.
// explains blub: the sound that Joop makes
// explains focaccia: flat bread from Italy
// explains rusks: hard, dry bread
// explains sourdough: living dough, as it says

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
VAR joop = "wacht"
VAR geleerd = ""
VAR boek = 0
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
# geluid: machine
You can see this already. In a factory, bread rolls by.
Hardly anybody touches it.
On the door a note says: we need people.
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
# beat: de_plek
Here people make food, under one roof.
In the middle: an old oven.
{hendel("robots") == "veel": Next to it stands an arm of steel. | Next to it stands a table, white with flour.}
{hendel("mensen") == "veel": There are eight hooks. Three coats hang there. | There are eight hooks. Ten coats hang there.}
{geluid() != "": You hear {geluid()}.}
-> joop_heeft_honger

=== joop_heeft_honger
# beat: joop_heeft_honger
# wie: ria
There is a bucket in the cold room. Joop lives in it.
Joop is sourdough: living dough. He is forty years old.
"He's hungry," says Ria. "Who feeds him?"
+ [ You give him flour and water. # id: joop_zelf # beeld: grains # wijst: zorg # energie: -1 ]
    ~ joop = "jij"
    Blub, says Joop. Ria nods.
    "He likes you. He never liked my husband."
+ [ "Will you do it? I'll watch." # id: joop_kijken # beeld: eye # wijst: leergierig # leren: +1 ]
    ~ joop = "ria"
    "The water is lukewarm," says Ria. "Like tea you forgot."
    Blub, says Joop.
+ [ "Joop can wait a while." # id: joop_wacht # beeld: clock # wijst: vlug # geld: +1 ]
    "People think so," says Ria. "Joop thinks something else."
    In the bucket something bubbles.
- { hendel("robots") == "veel":
    -> de_arm
- else:
    -> de_zakken
}

=== de_arm
# beat: de_arm
# geluid: machine
# wie: bep
The arm weighs, lifts and stacks. Daan calls it Bep.
"Nine hundred grams," says Bep. "Nine hundred grams."
# wie: daan
Daan holds up a bit of Joop. "And this?"
"Unknown," says Bep. "It moves."
+ [ "Will you explain Joop, Daan?" # id: arm_daan # beeld: chats-circle # wijst: samen # energie: +1 ]
    "Joop is a colleague," says Daan. "He works while you sleep."
    "I do not sleep," says Bep.
+ [ You teach Bep what Joop is. # id: arm_leren # beeld: student # wijst: leergierig # leren: +1 ]
    You show it three times. You press three buttons.
    "Joop," says Bep. "Two kilos. Do not stack."
+ [ "Hands off Joop, Bep." # id: arm_af # beeld: hand-palm # wijst: zorg # zekerheid: +1 ]
    "I have no hands," says Bep.
    Daan thinks that is a fair point.
- -> mensen_in_de_ochtend

=== de_zakken
# beat: de_zakken
# geluid: deur
# wie: daan
Outside is a truck with flour. Forty sacks.
One sack weighs as much as a child of eight.
There is no machine that lifts.
"Sack one," says Daan.
+ [ You lift too. Sack after sack. # id: zak_tillen # beeld: barbell # wijst: samen # energie: -1 ]
    At sack ten nobody talks any more.
    At sack thirty you laugh again. You are white all over.
+ [ "Two to a sack, Daan. Straight back." # id: zak_samen # beeld: users # wijst: zorg # zekerheid: +1 ]
    "That's what I always tell Ria," says Daan.
    "And what does Ria say?" – "Sack two."
+ [ "Why don't we have a cart?" # id: zak_kar # beeld: question # wijst: moed # leren: +1 ]
    Ria thinks. From the cellar she brings an old pram.
    It squeaks. Four sacks fit in.
- -> mensen_in_de_ochtend

=== mensen_in_de_ochtend
{ hendel("mensen") == "veel":
    -> lege_haken
- else:
    -> de_bank
}

=== lege_haken
# beat: lege_haken
# geluid: deur
# wie: ravi
The door opens. A man of fifty takes off his coat.
"Ravi. Thirty years in a taxi. Now I want to make something."
Ria points to a hook. What does he learn from you?
+ [ {groot(kan(1))} # id: haak_eerste # toont: kan 1 # zekerheid: +1 ]
    ~ geleerd = kan(1)
    The first time it goes wrong.
    "So did my first corner," says Ravi. He tries again.
+ {kan(2) != ""} [ {groot(kan(2))} # id: haak_tweede # toont: kan 2 # zekerheid: +1 ]
    ~ geleerd = kan(2)
    Ravi writes it on his hand.
    "I knew every street, too," he says.
+ [ Coffee first. Then the rest. # id: haak_koffie # beeld: coffee # wijst: mensen # energie: +1 ]
    ~ geleerd = kan(1)
    "In the taxi I drank alone," says Ravi.
    After that he watches your work closely.
- -> vier_dagen

=== de_bank
# beat: de_bank
# geluid: deur
# wie: ravi
Outside is a bench. People wait there for work.
Ravi, who is fifty, comes every morning. He used to drive a taxi.
"Can I show you something?" he asks. No hook is free.
+ [ You teach him: {kan(1)} # id: bank_kijken # toont: kan 1 # wijst: zorg # zekerheid: -1 ]
    ~ geleerd = kan(1)
    He watches. He does it. The third time it is good.
    Behind you a colleague coughs.
+ [ "Honestly? There's nothing now." # id: bank_eerlijk # beeld: chats-circle # wijst: eerlijk # energie: -1 ]
    "Thank you," says Ravi. "The others say: maybe."
    He goes on watching, through the window.
+ [ You bring him warm bread. # id: bank_brood # beeld: bread # wijst: zorg # energie: +1 ]
    He smells it first, for a long time. "Two minutes short," he says.
    Ria looks. He is right.
- -> vier_dagen

=== vier_dagen
{ hendel("robots") == "veel":
    { hendel("mensen") == "veel":
        -> meel_op_zijn_oog
    - else:
        -> om_zes_uur_klaar
    }
- else:
    { hendel("mensen") == "veel":
        -> het_deeg_wacht_niet
    - else:
        -> achthonderd
    }
}

=== meel_op_zijn_oog
# beat: meel_op_zijn_oog
# speel: kaart
# geluid: machine
# wie: bep
Six hundred rolls for the schools. There are four of you.
Bep is stacking. Next to the cart. On the floor.
There is flour on its eye. "All good," says Bep.
Play a card.
+ [ With your hands # id: oog_handen # familie: handen # energie: -1 ]
    You wipe its eye clean with your sleeve.
    "Who did this?" asks Bep. It points at the floor.
+ [ With people # id: oog_mensen # familie: mensen # zekerheid: +1 ]
    You ring the school. "Fifteen minutes late."
    "Lovely," says the teacher. "They can play some more."
+ [ With your head # id: oog_hoofd # familie: hoofd # geld: +1 ]
    You count what is still good. Daan counts, too.
    You both get the same number. It just fits.
+ [ Ask for help # id: oog_hulp # familie: hulp # energie: +1 ]
    Ria comes with her brush for the eggs.
    One stroke. "Good morning," says Bep. "I see a lady."
+ [ Try something new # id: oog_nieuw # familie: nieuw # leren: +1 ]
    You put a sieve over its eye.
    Now Bep sees everything with little holes. It works.
- {gekozen() != "": On the table lies your card: {gekozen()}.}
-> lotte_zoekt

=== om_zes_uur_klaar
# beat: om_zes_uur_klaar
# speel: kaart
# geluid: stilte
# wie: lotte
Bep is done. With everything. Ten people stand round the table.
"Five can go home," says Lotte, the boss.
Nobody takes a coat.
Play a card.
+ [ With your hands # id: zes_handen # familie: handen # energie: -1 ]
    There is some dough left. You make a thing Bep doesn't know.
    One by one, more hands join in.
+ [ With people # id: zes_mensen # familie: mensen # zekerheid: +1 ]
    "Who would like to go home?" you ask.
    Two fingers go up. Nobody had asked that.
+ [ With your head # id: zes_hoofd # familie: hoofd # geld: -1 ]
    You work it out on a flour sack. An hour less each.
    "That's the same," says Lotte. She sighs. She says yes.
+ [ Ask for help # id: zes_hulp # familie: hulp # energie: +1 ]
    "Who has an idea?" Ria has one. "A table, outside.
    Let the street taste it." Everybody talks at once.
+ [ Try something new # id: zes_nieuw # familie: nieuw # leren: +1 ]
    "What if Bep goes home?" you ask.
    Lotte laughs. Then she thinks about it.
- {gekozen() != "": On the table lies your card: {gekozen()}.}
-> lotte_zoekt

=== het_deeg_wacht_niet
# beat: het_deeg_wacht_niet
# speel: kaart
# geluid: werk
# wie: ria
Dough rises. It waits for nobody.
{collega() != "": There are four of you. {collega()} is not here. | There are four of you. There is work for eight.}
There it goes: over the edge.
Ria catches it in her apron. Play a card.
+ [ With your hands # id: deeg_handen # familie: handen # energie: -1 ]
    You knock the air out. The dough sighs. So do you.
    Then it lies still.
+ [ With people # id: deeg_mensen # familie: mensen # zekerheid: +1 ]
    "Ravi: the door. Daan: the trays. Ria: the oven."
    Nobody asks who is in charge.
+ [ With your head # id: deeg_hoofd # familie: hoofd # geld: +1 ]
    Cold makes dough slow. Half of it goes into the cold room.
    That buys you an hour.
+ [ Ask for help # id: deeg_hulp # familie: hulp # energie: +1 ]
    You ring Mr Tan next door. He is nearly eighty.
    He comes at once, pyjamas under his coat.
+ [ Try something new # id: deeg_nieuw # familie: nieuw # leren: +1 ]
    "Today everything is flat," you say.
    "That's called focaccia," says Ria. "You can charge more."
- {gekozen() != "": On the table lies your card: {gekozen()}.}
-> lotte_zoekt

=== achthonderd
# beat: achthonderd
# speel: kaart
# geluid: telefoon
# wie: lotte
The school rings. They buy across the street now.
It is one cent cheaper there.
Eight hundred rolls are just coming out of the oven.
Ten people look at you. Play a card.
+ [ With your hands # id: acht_handen # familie: handen # energie: -1 ]
    Some of it you bake again. It turns into rusks.
    "Bread with patience," says Ria.
+ [ With people # id: acht_mensen # familie: mensen # zekerheid: +1 ]
    You ring back. "Can the children taste that cent?"
    It is quiet. They take half.
+ [ With your head # id: acht_hoofd # familie: hoofd # geld: +1 ]
    Who is hungry at this hour? The tram. The hospital.
    You make a list. Lotte makes the calls.
+ [ Ask for help # id: acht_hulp # familie: hulp # energie: +1 ]
    Ten people. Each rings an aunt.
    Nobody knew there were so many aunts.
+ [ Try something new # id: acht_nieuw # familie: nieuw # leren: +1 ]
    You hang a bell on the old pram.
    Off you go, down the street. Somebody is coming already.
- {gekozen() != "": On the table lies your card: {gekozen()}.}
-> lotte_zoekt

=== lotte_zoekt
# beat: lotte_zoekt
# geluid: werk
# wie: lotte
Lotte comes up to you.
{in_handen() != "": In your hands: {in_handen()}.}
{stijgt(1) != "":
    "Who will learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Who will teach others what you can do?"
}
{hendel("mensen") == "veel": "I'm asking you first." | "Three others want to, as well."}
+ [ "Yes. Can I learn at work?" # id: zoekt_ja # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    {hendel("mensen") == "veel": "In working hours. As long as you stay," says Lotte. | "Half of it," says Lotte. "The rest you do at home."}
+ [ "What do I get for it?" # id: zoekt_loon # beeld: coins # wijst: loon # geld: +1 ]
    {hendel("mensen") == "veel": "A euro an hour," says Lotte. She had it written down. | "A paper with your name on. And cake," says Lotte. "Lots."}
+ [ "Not now. This is enough." # id: zoekt_nee # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    {hendel("mensen") == "veel": "A pity," says Lotte. "I'll ask again next week." | "That's fine," says Lotte. "Thank you for being honest."}
- -> het_briefje

=== het_briefje
# beat: het_briefje
# plaats: werkplek, middag
# geluid: machine
# wie: daan
{hendel("robots") == "veel": On Bep is a note: this is what I can do. | In the paper is a factory. An arm makes everything there.}
{daalt(1) != "":
    Daan reads it out. It says: {daalt(1)}.
- else:
    Daan reads it out. It is nothing like your cards.
}
This is not there: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
+ [ "Good. That leaves me some time." # id: brief_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    {hendel("robots") == "veel": "Time for cake," says Daan. | "That arm won't come here," says Daan. "Our door is too narrow."}
+ {daalt(1) != ""} [ "A pity. That was mine." # id: brief_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Daan puts his hand on your shoulder.
    "My bus doesn't run any more, either," he says.
+ {daalt(1) == ""} [ "Odd. I'm not on it." # id: brief_vreemd # beeld: question # gevoel: verlies # zekerheid: -1 ]
    "Maybe you're too difficult," says Daan.
    He means it kindly.
+ [ "Let me see it work first." # id: brief_wachten # beeld: eye # gevoel: afwachten ]
    "I don't believe paper," says Daan. "I listen to bread."
- { hendel("robots") == "veel":
    -> de_klop
- else:
    -> het_zout
}

=== de_klop
# beat: de_klop
# geluid: machine
# wie: bep
"All good," says Bep. You sign for it.
# wie: daan
"Wait," says Daan. He knocks on the bottom of a loaf. A dull sound.
"Good bread sounds hollow. This is wet inside."
# beat: de_klop_kaart
# speel: kaart
# wie: daan
Three hundred loaves. Your name is on the paper.
"I'll help you," says Daan. "You say what we do."
Play a card.
+ [ With your hands # id: klop_handen # familie: handen # energie: -1 ]
    Everything goes back in the oven. You push, Daan knocks.
    Hollow, hollow, hollow.
+ [ With people # id: klop_mensen # familie: mensen # zekerheid: +1 ]
    You ring the people who are waiting. "Better late than wet," you say.
    They think so, too.
+ [ With your head # id: klop_hoofd # familie: hoofd # geld: +1 ]
    Where did it start? At the oven door, Daan sees.
    It no longer shuts. A tea towel helps.
+ [ Ask for help # id: klop_hulp # familie: hulp # energie: +1 ]
    "Teach me to knock," you say.
    Daan puts your knuckles right. Then you hear it, too.
+ [ Try something new # id: klop_nieuw # familie: nieuw # leren: +1 ]
    You two give Bep a microphone. Daan knocks.
    "Hollow is good," says Bep. "I am hollow, too."
- {gekozen() != "": On the table lies your card: {gekozen()}.}
-> mensen_in_de_middag

=== het_zout
# beat: het_zout
# geluid: stilte
# wie: ria
Today everybody makes bread. So do you.
Ria tastes. She chews for a long time.
"There's no salt in it," she says. "Who had the salt?"
You had the salt.
# beat: het_zout_kaart
# speel: kaart
# wie: daan
"I did that in March," whispers Daan. "I'll help you."
Three hundred loaves taste of nothing.
Play a card.
+ [ With your hands # id: zout_handen # familie: handen # energie: -1 ]
    Daan makes salt water. You have a brush.
    The crust gets salty. It is nearly nice.
+ [ With people # id: zout_mensen # familie: mensen # zekerheid: -1 ]
    "It was me," you say out loud.
    One by one they all say what they once forgot.
+ [ With your head # id: zout_hoofd # familie: hoofd # geld: +1 ]
    Who wants bread without salt? You ring the hospital.
    They have asked for it for years.
+ [ Ask for help # id: zout_hulp # familie: hulp # energie: +1 ]
    Daan points at a string on the salt pot.
    "I tie it to my finger. Since March."
+ [ Try something new # id: zout_nieuw # familie: nieuw # leren: +1 ]
    "We put cheese on it," you say. Lots of cheese.
    "Cheese is salt in a coat," says Daan.
- {gekozen() != "": On the table lies your card: {gekozen()}.}
-> mensen_in_de_middag

=== mensen_in_de_middag
{ hendel("mensen") == "veel":
    -> de_zaterdag
- else:
    -> de_uren
}

=== de_zaterdag
# beat: de_zaterdag
# wie: lotte
Lotte brings the plan for the week. Saturday is empty.
"I need someone from six to six," she says.
She looks at you. She looks at the floor.
+ [ "Yes. For double pay." # id: zaterdag_ja # beeld: coins # wijst: loon # geld: +1 ]
    "Double," says Lotte at once. That was too quick.
    You could have asked for three times as much.
+ [ "No. Saturday is mine." # id: zaterdag_nee # beeld: sun # wijst: vrijheid # energie: +1 ]
    "All right," says Lotte. "Then I'll do it myself."
    Lotte can do a lot. She can't bake.
+ [ "With Ravi. He learns fast." # id: zaterdag_ravi # beeld: users # wijst: samen # energie: -1 ]
    Ravi writes it on his hand. Very big.
    "Saturday, six," he says. "Even taxis are asleep."
- -> vier_middagen

=== de_uren
# beat: de_uren
# wie: lotte
Lotte brings the plan for the week. There are many names.
"Too many names," she says. "Too few hours.
Who can miss a day?"
+ [ "Give Ravi my Monday." # id: uren_ravi # beeld: gift # wijst: zorg # geld: -1 ]
    Ravi comes in from the bench. An eleventh coat hangs there.
    It hangs over yours.
+ [ "I keep my hours." # id: uren_houden # beeld: key # wijst: zekerheid # zekerheid: +1 ]
    "Everybody says so," says Lotte. "And they're right."
    It is quiet at the table for a while.
+ [ "Can I learn something that day?" # id: uren_leren # beeld: student # wijst: leergierig # leren: +1 ]
    Lotte counts. "There's some money for that," she says.
    Nobody had heard of that money.
- -> vier_middagen

=== vier_middagen
{ hendel("robots") == "veel":
    { hendel("mensen") == "veel":
        -> vroeger_zongen_we
    - else:
        -> de_tafel_buiten
    }
- else:
    { hendel("mensen") == "veel":
        -> op_is_op
    - else:
        -> de_kinderwagen
    }
}

=== vroeger_zongen_we
# beat: vroeger_zongen_we
# geluid: machine
# wie: ria
By two all is done. Nobody has a bad back. Bep hums.
"We used to sing here," says Ria. "I stop in April.
Then nobody knows how Joop should smell."
+ [ "Tell me. I'll write it down." # id: zongen_boek # beeld: pencil-line # wijst: precies # leren: +1 ]
    ~ boek = 1
    "Of apples," says Ria. "Then he's happy."
    It comes to three pages. About dough.
+ [ "Then sing it for us. Now." # id: zongen_zing # beeld: music-notes # wijst: mensen # energie: +1 ]
    Ria sings. Loud and out of tune. "Fault?" asks Bep.
    "No," says Daan. "Music."
+ [ "Don't stop. We'll pay you more." # id: zongen_geld # beeld: coins # wijst: eerlijk # geld: -1 ]
    "Money I have," says Ria. "Neighbours I don't.
    They sleep when I'm awake."
- -> meneer_tan_tikt

=== de_tafel_buiten
# beat: de_tafel_buiten
# geluid: deur
# wie: lotte
Now there is a table outside. You made it all yourselves. No Bep.
The street tastes. People laugh.
Lotte counts. "This pays three people," she says. "Not five."
+ [ "Then we share it by five." # id: tafel_delen # beeld: users-three # wijst: samen # geld: -1 ]
    Five people nod. One sighs.
    Tomorrow the table is there again.
+ [ "I'm one of those three." # id: tafel_ik # beeld: hand-arrow-up # wijst: moed # zekerheid: +1 ]
    It is true. Everybody ate from your plate.
    Daan says nothing. That takes a long time.
+ [ "Somebody should learn Ria's corner." # id: tafel_ria # beeld: bread # wijst: leergierig # leren: +1 ]
    "I stop in April," says Ria. "Come and smell."
    ~ boek = 1
- -> meneer_tan_tikt

=== op_is_op
# beat: op_is_op
# geluid: stilte
# wie: lotte
Half past two. The shelf is empty. It was dear, and it is all gone.
Ria is asleep on the flour sacks. She snores.
"Closed two days a week," says Lotte. "Or somebody falls over."
+ [ "Close. Then we sleep." # id: op_dicht # beeld: moon # wijst: tijd # energie: +1 ]
    Daan writes the note. It says: we are in bed.
    The street is fine with it.
+ [ "Open. With better pay." # id: op_open # beeld: coins # wijst: loon # geld: +1 ]
    "All right," says Lotte. Ria opens one eye.
    "Money doesn't sleep," she says. "I do."
+ [ "Let's make fewer kinds. That helps." # id: op_minder # beeld: list-checks # wijst: precies # leren: +1 ]
    ~ boek = 1
    From thirty kinds to ten. Ria wakes up.
    "Joop stays," she says. You write down how.
- -> meneer_tan_tikt

=== de_kinderwagen
# beat: de_kinderwagen
# geluid: deur
# wie: daan
What is left goes down the street. In a pram.
Eight colleagues walk along. Daan sings the price.
By four it is all gone. The money fits in one hand.
+ [ "Again tomorrow. That was fun." # id: wagen_weer # beeld: smiley # wijst: zin # energie: +1 ]
    "Tomorrow you sing," says Daan.
    That was not the deal.
+ [ "Fun. It won't pay the rent." # id: wagen_eerlijk # beeld: calculator # wijst: eerlijk # zekerheid: -1 ]
    Nobody is angry. That is the worst of it.
    Then Ria says: "Two prams. And soup."
+ [ You go and look across the street. # id: wagen_overkant # beeld: binoculars # wijst: leergierig # leren: +1 ]
    ~ boek = 1
    There is one woman there. "Nice music you have," she says.
    "Why does your dough smell like that?" You write it down.
- -> meneer_tan_tikt

=== meneer_tan_tikt
# beat: meneer_tan_tikt
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: meneer_tan
Mr Tan taps on the door with his stick.
{ hendel("robots") == "veel":
    {hendel("mensen") == "veel": Bep says hello. Mr Tan is looking for a person. | Six people ask at once what he would like.}
- else:
    {hendel("mensen") == "veel": "All gone," he reads. "So am I, nearly." | He has four rolls already. To be polite.}
}
"My sister is coming. After ten years. What do I serve?"
Play a card.
+ [ With your hands # id: tan_handen # familie: handen # energie: -1 ]
    You make something small. Two pieces.
    He carries the box as if there were an egg in it.
+ [ With people # id: tan_mensen # familie: mensen # zekerheid: +1 ]
    "What did you two eat as children?" you ask.
    "Apple sauce. Cold, from the pan," he says. Now he knows.
+ [ With your head # id: tan_hoofd # familie: hoofd # geld: +1 ]
    "Is there something she can't eat?"
    "Nuts," he says. He puts something back. With nuts.
+ [ Ask for help # id: tan_hulp # familie: hulp # energie: +1 ]
    Ria knows that sister. "She doesn't care for sweets.
    She likes to be right. Let her."
+ [ Try something new # id: tan_nieuw # familie: nieuw # leren: +1 ]
    Some of everybody's work, on one plate. It doesn't match.
    "Just like us," he says.
- {gekozen() != "": You brought this: {gekozen()}.}
-> de_pot

=== de_pot
# beat: de_pot
# plaats: halte, avond
# geluid: tram
# wie: ria
Ria walks with you to the tram. She has a jar in a tea towel.
There is a bit of Joop in it. For you.
{ joop:
    - "jij": "He knows you," she says.
    - "ria": "Lukewarm water," she says. "You saw how."
    - else: "He's still cross about this morning," she says.
}
# beat: de_vraag
# wie: ria
{boek > 0: In your coat is a page about Joop.}
{geleerd != "": Ravi can do a little more now: {geleerd}.}
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
"And you?" asks Ria. "What will you do?"
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Teach someone one thing. Ask who sets up the machine.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place.
        - "niet_terug": In a year you do other work.
        - else: In a year you can do far more here.
    }
    {hendel("mensen") == "veel": The boss now asks first what you want. | Beside your work you learned something new.}
    That is a step.
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you have a different task.
    {boek > 0: Questions about dough come to you. | Ravi and Daan learn from you what you can do.}
    That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {dichtbij(1) != "": In a year your work is new: {dichtbij(1)}. | In a year you do something quite new.}
    {joop == "wacht": Ria still rings you about Joop. | Joop lives there, in the fridge.}
    That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
The tram comes. The doors open.
{ joop:
    - "jij": Blub, says the jar on your lap. A child looks round.
    - "ria": You keep the jar warm, under your coat. Blub.
    - else: Halfway the lid flies off. The whole tram smells of apples.
}
-> END

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
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "cook"
