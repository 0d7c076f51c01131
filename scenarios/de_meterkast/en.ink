// The meter cupboard. Sector: installation and energy. Winds: groen × mensen, all four futures. For pipes, heat, power, cables, lifts and appliances.
// Inside the door of an old man's meter cupboard stand pencil marks: his children, year by year. In the evening the player gets a mark of their own.
// Each future has its own event: the whole block cooks and charges at once, the door ends up in the skip, the old boiler stops, the lift
// stands still with a cake in it.
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
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR groen = ""
VAR mensen = ""
VAR deur = 0
VAR aanbod = 0
VAR boekje = ""
VAR eerste_weg = "I stay, and I grow here."

-> nu_al

=== nu_al
~ groen = hendel("groen")
~ mensen = hendel("mensen")
{situatie():
    - "kwijt": ~ eerste_weg = "The same work, in another place."
    - "niet_terug": ~ eerste_weg = "I take the good part with me."
    - "school": ~ eerste_weg = "I keep this direction. It fits."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
// source: ROA AIS 2030 and UWV tension 2026Q1: electricians and mechanics are much asked for
You can see this already. There are solar panels on a roof.
In the cellar a boiler still hums.
A van says: mechanic wanted.
# beat: later
# plaats: werkplek, ochtend
# jaar: 2030
{begin() != "": Now it is 2030. It is {begin()}. | Now it is 2030. Your day begins.}
{situatie():
    - "kwijt": This is your new place: a block of flats. You know the work.
    - "niet_terug": You do other work now, in some flats.
    - "school": School is done. Your first year starts in a block of flats.
    - else: Today your work is in a block of flats. You are the {beroep()}.
}
{eerste_ding() != "": First you do this: {eerste_ding()}.}
{geluid() != "": You hear {geluid()}.}
# beat: de_deur
# geluid: deur
# wie: meneer_tan
At number 31 Mr Tan opens his meter cupboard. Power, gas and water.
On the inside of the door are pencil marks.
"My children," he says. "This door stays."
+ [ "Who was the smallest?" # id: de_kleinste # beeld: ruler # wijst: mensen # energie: +1 ]
    ~ deur = deur + 1
    He points with his stick, very low.
    "That one's two metres now. He lives in Canada."
+ [ "I won't touch the door." # id: blijf_eraf # beeld: hand-palm # wijst: eerlijk # zekerheid: +1 ]
    "So the last one told me," says Mr Tan. "He hit his head on it."
+ [ You look into the cupboard. # id: in_de_kast # beeld: eye # wijst: leergierig # leren: +1 ]
    You see old wires, a cage without a bird, and vinegar.
    "In case it leaks," he says. You don't know what.
- { groen == "veel":
    -> gas_eruit
- else:
    -> willem
}

=== gas_eruit
# beat: gas_eruit
# geluid: stilte
# wie: youssef
"The gas goes out," says Youssef. "For good."
In the cellar now stands a heat pump. It takes warmth from the air.
It is as big as a bus. It whispers.
+ [ You listen with your hand. # id: luister # beeld: ear # wijst: leergierig # leren: +1 ]
    It hums like a sleeping cat. Youssef feels it too.
+ [ "And who cooks on gas?" # id: op_gas # beeld: cooking-pot # wijst: zorg # energie: -1 ]
    ~ deur = deur + 1
    "Mr Tan," says Youssef. "For fifty years." He sighs.
+ [ "Is this a long job?" # id: lang_werk # beeld: calendar-check # wijst: zekerheid # zekerheid: +1 ]
    "Eleven more blocks after this," says Youssef. "I counted from the roof."
- -> hoeveel_mensen

=== willem
# beat: willem
# geluid: machine
# wie: youssef
The boiler in the cellar is old. It hums and smells of dust.
A label gives its name: William.
"William stays," says Youssef. "One more winter. We've said that for eight years."
+ [ "Morning, William." # id: dag_willem # beeld: hand-waving # wijst: humor # energie: +1 ]
    William hiccups. Upstairs someone shouts: "What was that?"
+ [ "What will break first?" # id: eerst_stuk # beeld: wrench # wijst: precies # leren: +1 ]
    "The pump," says Youssef. He knocks on wood. It isn't wood.
+ [ "What does it cost people?" # id: wat_kost_dat # beeld: coins # wijst: eerlijk # energie: -1 ]
    "A lot of gas," says Youssef. "At number 12 they wear two jumpers."
- -> hoeveel_mensen

=== hoeveel_mensen
{ mensen == "veel":
    -> de_lijst
- else:
    -> zes_busjes
}

=== de_lijst
# beat: de_lijst
# speel: kaart
# geluid: telefoon
# wie: ria
Ria is the caretaker: she looks after the flats. Her list is long.
"Forty-four jobs," she says. "Two mechanics. You're one of them."
Play a card.
+ [ With your hands # id: lijst_handen # familie: handen # energie: -1 ]
    You take the quick ones. Nine small things. "Thirty-five left," says Ria.
+ [ With people # id: lijst_mensen # familie: mensen # energie: +1 ]
    You ring three of them. One is fixed already. One mostly wanted to talk.
+ [ With your head # id: lijst_hoofd # familie: hoofd # geld: +1 ]
    You start at the top and end at the bottom. That saves six lift rides.
+ [ Ask for help # id: lijst_hulp # familie: hulp # zekerheid: +1 ]
    "Ria, who is cold?" Number 12. She watches television in her coat.
+ [ Try something new # id: lijst_nieuw # familie: nieuw # leren: +1 ]
    You hang the list in the hall. "Who can do something?" Eight people sign.
- {gekozen() != "": Beside the list lies your card: {gekozen()}.}
-> noa_vraagt

=== zes_busjes
# beat: zes_busjes
# speel: kaart
# geluid: deur
# wie: ria
Ria is the caretaker: she looks after the flats.
Six vans stand at the door. Eight mechanics stand in the lift.
"If you fight, fight outside," she says. Play a card.
+ [ With your hands # id: busjes_handen # familie: handen # energie: -1 ]
    You begin. After an hour three of them watch. Then they do it your way.
+ [ With people # id: busjes_mensen # familie: mensen # energie: +1 ]
    You share it out. One floor each. Nobody trips over a bag any more.
+ [ With your head # id: busjes_hoofd # familie: hoofd # geld: +1 ]
    You look where nobody looks. Behind the bikes there's a leak, a year old.
+ [ Ask for help # id: busjes_hulp # familie: hulp # zekerheid: +1 ]
    "Who has done this before?" A man with a grey ponytail shows his trick.
+ [ Try something new # id: busjes_nieuw # familie: nieuw # leren: +1 ]
    You swap work for an hour. You do his, he does yours. There is time.
- {gekozen() != "": On one van now sticks your card: {gekozen()}.}
-> noa_vraagt

=== noa_vraagt
# beat: noa_vraagt
# geluid: stilte
# wie: kind
On the stairs sits Noa from number 32. She is eight. No school today.
"I'm making a book about work," she says.
{in_handen() != "": She sees what you hold: {in_handen()}. "What can you do?" | "What can you do?"}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ boekje = kan(1)
    Noa writes it down. Her tongue sticks out.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ boekje = kan(2)
    "My dad can't do that," says Noa. "He can whistle."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ boekje = kan(3)
    "Slowly," says Noa. "I'm writing in pen."
+ [ "Come and watch for an hour." # id: kijk_mee # beeld: eye # wijst: geduld # energie: -1 ]
    ~ boekje = kan(1)
    Noa draws you. You get very big hands.
- { groen == "veel":
    -> de_vlam
- else:
    -> gaslucht
}

=== de_vlam
# beat: de_vlam
# speel: kaart
# geluid: stilte
# wie: meneer_tan
The gas can be shut off. Not yet at number 31.
Mr Tan sits on a chair in front of the tap.
"No flame, no pancakes," he says.
The whole block waits. Play a card.
+ [ With your hands # id: vlam_handen # familie: handen # energie: -1 ]
    You set up the new hob already. He taps on it. "Ugly," he says. And he gets up.
+ [ With people # id: vlam_mensen # familie: mensen # energie: +1 ]
    ~ deur = deur + 1
    You ask about his pancakes. Half an hour later you know it all. He gets up.
+ [ With your head # id: vlam_hoofd # familie: hoofd # zekerheid: +1 ]
    "First you fry, then we close it," you say. He fries for the whole floor.
+ [ Ask for help # id: vlam_hulp # familie: hulp # geld: +1 ]
    You fetch Noa. "Can I close the tap?" she asks. Then it's all right.
+ [ Try something new # id: vlam_nieuw # familie: nieuw # leren: +1 ]
    Two pancakes: one on gas, one on power. Noa tastes. "Just the same." He gets up.
- {gekozen() != "": Beside the pan lies your card: {gekozen()}.}
-> youssef_vraagt

=== gaslucht
# beat: gaslucht
# speel: kaart
# geluid: stilte
# wie: youssef
On the third floor it smells of gas.
"No switch, no bell, no phone," says Youssef. "Windows open."
He runs to the tap. There are still people inside.
Play a card.
+ [ With your hands # id: gas_handen # familie: handen # energie: -1 ]
    You open it all and knock. With your fist, door after door. They all come.
+ [ With people # id: gas_mensen # familie: mensen # zekerheid: +1 ]
    You knock, you talk, you stay calm. Everyone walks out. So does the cat.
+ [ With your head # id: gas_hoofd # familie: hoofd # geld: +1 ]
    Sixteen doors, sixteen knocks. Outside you count the people. It adds up.
+ [ Ask for help # id: gas_hulp # familie: hulp # energie: +1 ]
    "Ria." She knows who can't hear. Those she fetches herself.
+ [ Try something new # id: gas_nieuw # familie: nieuw # leren: +1 ]
    On the way out, everyone knocks next door. So everyone hears.
- {gekozen() != "": In your pocket is your card: {gekozen()}.}
It was an old gas hose. It's gone already.
-> youssef_vraagt

=== youssef_vraagt
# beat: youssef_vraagt
# plaats: werkplek, middag
# geluid: werk
# wie: youssef
You have lunch on the stairs. Youssef reads a message from the office.
{stijgt(1) != "":
    "They need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "They need someone to teach others what you can do."
}
+ [ "Yes. But in working hours." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "I'll type that in capitals," says Youssef.
+ [ "You and me, week by week." # id: om_de_week # beeld: users # wijst: samen # energie: +1 ]
    "Fine," says Youssef. "You remember the first half."
+ [ "Not now. My head is full." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # zekerheid: +1 ]
    "That's fine," says Youssef. He types it out politely.
- -> het_kastje

=== het_kastje
# beat: het_kastje
# geluid: machine
# wie: ria
{ mensen == "veel": A smart meter hangs in the cellar. It watches when nobody is there. | A smart meter hangs in the cellar. It measures and it beeps. }
{daalt(1) != "":
    Machines do this more and more: {daalt(1)}.
- else:
    A meter does a small part.
}
This stays with people: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"Every week I read something different," says Ria.
+ [ "Good. One thing less to do." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "I'm glad for you," says Ria. "Here, have a sweet."
+ {daalt(1) != ""} [ "A pity. That was mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "I get it," says Ria. "I used to ring at every door myself."
+ {daalt(1) == ""} [ "A pity. I'd rather hear people." # id: liever_mensen # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Me too," says Ria. The meter beeps. She shuts the door on it.
+ [ "Let me see it in winter." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    "A winter with frost," says Ria. "Or it doesn't count."
- { mensen == "veel":
    -> een_ander_bedrijf
- else:
    -> goedkoper
}

=== een_ander_bedrijf
# beat: een_ander_bedrijf
# geluid: telefoon
# wie: youssef
Your phone rings. A stranger knows your name.
"Are you the {beroep()}? Come on Monday. We pay more."
Youssef looks very hard at his sandwich.
+ [ "How much more?" # id: hoeveel_meer # beeld: coins # wijst: loon # geld: +1 ]
    ~ aanbod = 1
    The voice names a sum. "Think it over," he says.
    "Ask that here as well," says Youssef.
+ [ "No thanks. I'm fine here." # id: ik_zit_goed # beeld: armchair # wijst: mensen # zekerheid: +1 ]
    Youssef says nothing. You get half his biscuit.
+ [ "What could I learn with you?" # id: wat_leren # beeld: book-open # wijst: leergierig # leren: +1 ]
    ~ aanbod = 1
    A silence. "Nobody asked me that yet," says the voice.
- -> de_stok

=== goedkoper
# beat: goedkoper
# geluid: deur
# wie: ria
Another crew wants to do your job.
"We're cheaper," says their boss. "And done by tomorrow."
Ria looks at you. "What do you say?"
+ [ "Look at what I did today." # id: kijk_eerst # beeld: seal-check # wijst: precies # zekerheid: +1 ]
    Ria looks. She feels along the edges. "This stays as it is," she says.
+ [ "Then I'll ask for less too." # id: omlaag # beeld: coins # wijst: zekerheid # geld: -1 ]
    "No need," says Ria. "But I'll write it down."
+ [ "We can do it together." # id: samen_doen # beeld: handshake # wijst: samen # energie: +1 ]
    ~ aanbod = 1
    The boss thinks. "Tomorrow at seven," he says. "Bring coffee."
- -> de_stok

=== de_stok
# beat: de_stok
# geluid: stilte
# wie: meneer_tan
Something ticks in a wall. You've been looking for an hour.
Mr Tan puts his stick to the wall. His ear goes to the stick.
"Thirty years on a ship," he says. "There."
+ [ "Will you teach me that?" # id: leer_mij # beeld: ear # wijst: leergierig # leren: +1 ]
    ~ deur = deur + 1
    You put your ear to the wood. You hear water, a radio, and a tick.
+ [ "Thank you. I looked the wrong way." # id: zocht_verkeerd # beeld: hands-praying # wijst: eerlijk # energie: +1 ]
    "Everyone looks with their eyes," says Mr Tan.
+ [ "I'll check it to be sure." # id: kijk_na # beeld: magnifying-glass # wijst: precies # zekerheid: +1 ]
    It's right there. A warm pipe against cold wood. He just nods.
- { groen == "veel":
    { mensen == "veel":
        -> zes_uur
    - else:
        -> de_container
    }
- else:
    { mensen == "veel":
        -> willem_stopt
    - else:
        -> de_lift
    }
}

// Much clean energy, too few people: the whole block wants power at once, and nobody else can come.
=== zes_uur
# beat: zes_uur
# plaats: werkplek, avond
# geluid: machine
# wie: ria
Everyone comes home. Hobs on. Cars on the charger.
Click. The whole block is dark.
"They'll come tomorrow," says Ria. "Or Thursday. They have no people."
# beat: donker
# speel: kaart
# geluid: stilte
# wie: youssef
"It can be done," says Youssef. "Just not all at once."
Forty people stand on the stairs in the dark.
Someone makes a joke about candles. Play a card.
+ [ With your hands # id: donker_handen # familie: handen # energie: -1 ]
    You and Youssef switch it all off. Then on again, floor by floor. It holds.
+ [ With people # id: donker_mensen # familie: mensen # zekerheid: +1 ]
    "Even numbers cook now. Odd numbers at seven." They grumble. They do it.
+ [ With your head # id: donker_hoofd # familie: hoofd # geld: +1 ]
    You work it out on the wall. First cook, then charge. Ria makes a list.
+ [ Ask for help # id: donker_hulp # familie: hulp # energie: +1 ]
    Noa goes from door to door with a bike bell. "Your turn." Nobody dares say no.
+ [ Try something new # id: donker_nieuw # familie: nieuw # leren: +1 ]
    One big pan in the hall, for everyone. Mr Tan stirs. No flame.
- {gekozen() != "": In the dark you feel your card: {gekozen()}.}
-> de_streep

// Much clean energy, people enough: all is done in one day, too fast for one door.
=== de_container
# beat: de_container
# geluid: werk
# wie: youssef
Twelve mechanics, one day. The block is nearly done.
Everything is white and new. It all smells of plastic.
In the skip lie old boilers. And old doors.
# beat: waar_is_de_deur
# plaats: werkplek, avond
# speel: kaart
# geluid: stilte
# wie: meneer_tan
Mr Tan stands at his meter cupboard. The door is new.
Somebody was very quick.
"Where are my children?" he asks.
Play a card.
+ [ With your hands # id: deur_handen # familie: handen # energie: -1 ]
    You climb into the skip. It is under three boilers. One corner is broken.
+ [ With people # id: deur_mensen # familie: mensen # zekerheid: +1 ]
    You ask every mechanic. The seventh turns red. "It was stuck so tight."
+ [ With your head # id: deur_hoofd # familie: hoofd # geld: +1 ]
    Who did this floor? And when? The door is in the fourth van.
+ [ Ask for help # id: deur_hulp # familie: hulp # energie: +1 ]
    Twelve mechanics look for one door. Noa finds it. She wanted her own mark.
+ [ Try something new # id: deur_nieuw # familie: nieuw # leren: +1 ]
    You send all the vans a photo. In an hour it is back. With an apology.
- {gekozen() != "": In the skip lies your card too: {gekozen()}.}
The old door hangs again. A little crooked.
-> de_streep

// Little clean energy, too few people: the old boiler stops in the cold.
=== willem_stopt
# beat: willem_stopt
# geluid: stilte
# wie: youssef
At three William hiccups. Then it is quiet.
Outside it is freezing.
"The pump," says Youssef. He rings. "A new one takes six weeks."
# beat: in_de_hal
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: ria
People come to the hall with blankets. Ria puts soup on.
Two mechanics, forty-eight cold homes.
"Well," says Ria. "Who has an idea?" Play a card.
+ [ With your hands # id: hal_handen # familie: handen # energie: -1 ]
    There's another pump in the cellar. Out of two broken ones you make one. William hiccups.
+ [ With people # id: hal_mensen # familie: mensen # energie: +1 ]
    Number 5 has a stove. Number 8 has beds. Everyone sleeps at someone's.
+ [ With your head # id: hal_hoofd # familie: hoofd # zekerheid: +1 ]
    One side can stay warm, you see. Tonight everyone sleeps on the left.
+ [ Ask for help # id: hal_hulp # familie: hulp # leren: +1 ]
    You ring the swimming pool. Someone comes by bike, with a pump.
+ [ Try something new # id: hal_nieuw # familie: nieuw # geld: +1 ]
    A drill turns the pump. Someone holds it. Every half hour someone else.
- {gekozen() != "": By the soup lies your card: {gekozen()}.}
-> de_streep

// Little clean energy, people enough: five mechanics and one lift.
=== de_lift
# beat: de_lift
# geluid: machine
# wie: kind
It is Mr Tan's birthday. He turns 79.
Noa fetches the cake. She takes the lift.
Between floors three and four it stops.
"Hello?" shouts Noa. "We're fine. Me, I mean."
# beat: vijf_monteurs
# speel: kaart
# geluid: stilte
# wie: ria
Five mechanics stand at the lift. They have five opinions.
"Don't touch it," says one. "Do," says another.
"The cream is sliding," shouts Noa. Play a card.
+ [ With your hands # id: lift_handen # familie: handen # energie: -1 ]
    You hold the lamp still. The lift mechanic turns. Click by click Noa comes up.
+ [ With people # id: lift_mensen # familie: mensen # zekerheid: +1 ]
    You talk to Noa through the door. She sings. The five go quiet. Then one knows.
+ [ With your head # id: lift_hoofd # familie: hoofd # geld: +1 ]
    "Who has the papers for lifts?" One hand. The other four fetch coffee.
+ [ Ask for help # id: lift_hulp # familie: hulp # energie: +1 ]
    Mr Tan comes up the stairs. "On a ship, one speaks," he says. It works.
+ [ Try something new # id: lift_nieuw # familie: nieuw # leren: +1 ]
    Only the one with Mr Tan's stick may talk. The third one knows.
- {gekozen() != "": At the lift lies your card: {gekozen()}.}
-> de_streep

=== de_streep
# beat: de_streep
# plaats: werkplek, avond
# geluid: stilte
# wie: meneer_tan
Noa stands against the door. One more mark: eight years.
"Now you," says Mr Tan.
The pencil tickles your hair.
Beside it he writes: {boekje}. 2030.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: kind
Noa and Mr Tan walk with you to the tram.
{ groen == "veel":
    { mensen == "veel":
        Behind you the kitchens light up. One by one.
        "Now it's number 12," says Noa. She keeps track.
    - else:
        The block is done. Tomorrow the vans are somewhere else.
        "You too?" asks Noa. She kicks a stone.
    }
- else:
    { mensen == "veel":
        Behind one window sits half the block. With soup.
        "It's like camping," says Noa. "Indoors."
    - else:
        You eat cake out of a napkin. Flat cake.
        "Five mechanics for one child," says Noa. "I'll write that down."
    }
}
# beat: de_vraag
# wie: meneer_tan
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. No wonder. | You still have energy. You only notice it now.}
{aanbod == 1: "I hear they want you," says Mr Tan. "And you?" | "And you?" asks Mr Tan. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask about a short course. Teach somebody one thing.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": { groen == "veel": In a year you work in other flats. Warm, without gas. That is a step. | In a year you work in other flats. William has cousins there. That is a step. }
        - "niet_terug": { deur > 1: In a year you do other work. You still listen with a stick. That is a step. | In a year you do other work. Noa kept your page. That is a step. }
        - else: { mensen == "veel": In a year you can do more here. Ria rings you first. That is a step. | In a year you can do more here. You choose where to start. That is a step. }
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":
        In a year your work is called "{dichtbij(1)}". You knew much of it. That is a step.
    - else:
        { mensen == "veel": In a year you teach others this trade. Noa looks on. That is a step. | In a year you share out the work. Ria rings you. That is a step. }
    }
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    { deur > 1: In a year you do something quite new. Your mark stays. That is a step. | In a year you do something quite new. Noa writes it down. That is a step. }
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: meneer_tan
The tram comes. The doors open.
Mr Tan puts his stick to the tram. He listens.
"That one wheel," he says. "Next week."
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "fitter"
=== function kan(n)
{ n:
    - 1: ~ return "lay pipes"
    - 2: ~ return "find where it leaks"
    - else: ~ return "talk with residents"
}
=== function stijgt(n)
~ return "set up a heat pump"
=== function naast(n)
~ return "lay pipes"
=== function daalt(n)
~ return "read meters"
=== function blijft(n)
~ return "explain how it works"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "half past seven"
=== function geluid()
~ return "the radio"
=== function in_handen()
~ return "a pair of pliers"
=== function eerste_ding()
~ return "load the van"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return ""
