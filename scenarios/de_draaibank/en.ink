// The lathe. Sector: metal and machines. Winds: robots × ai, all four futures. One hall with many workshops: metal, engines, plastic, bicycles, cardboard.
// An old lathe called Aunt Cor, who trembles; a small pin for a school bus that must be there by three; a brass spinning top for who helped.
// Each future has its own event: a system sells the lathe, three hundred hooks are bent the wrong way, an ear piece says stop just when it was taken
// out, a gear breaks that nobody makes any more.
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
VAR robots = ""
VAR ai = ""
VAR cor = 0
VAR noor = 0
VAR gekerfd = ""
VAR eerste_weg = "I stay, and I grow here."

-> nu_al

=== nu_al
~ robots = hendel("robots")
~ ai = hendel("ai")
{situatie():
    - "kwijt": ~ eerste_weg = "The same work, in another place."
    - "niet_terug": ~ eerste_weg = "I take the good part with me."
    - "school": ~ eerste_weg = "I keep this direction. It fits."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: machine
You can see this already. An arm puts metal into a machine.
A camera checks if it is good.
Next to it stands a person, who hears a rattle.
# beat: later
# plaats: werkplek, ochtend
# jaar: 2030
{begin() != "": Now it is 2030. It is {begin()}. | Now it is 2030. Your day begins.}
{situatie():
    - "kwijt": This is your new place: a hall full of workshops. You know the work.
    - "niet_terug": You do other work now, in the hall.
    - "school": School is done. Your first year starts in a hall full of workshops.
    - else: You work in a hall full of workshops. You are the {beroep()}.
}
{eerste_ding() != "": First you do this: {eerste_ding()}.}
{geluid() != "": You hear {geluid()}.}
# beat: tante_cor
# wie: ria
In the middle stands a lathe from 1962. It spins metal against a blade.
"This is Aunt Cor," says Ria. "She shakes a bit. So do I."
On the shelf are brass spinning tops.
+ [ You lay a hand on Aunt Cor. # id: hand_op # beeld: hand-palm # wijst: leergierig # leren: +1 ]
    ~ cor = cor + 1
    She is warm, like a dog. Something beats inside.
+ [ "Why not a new one?" # id: geen_nieuwe # beeld: question # wijst: eerlijk # zekerheid: -1 ]
    "A new one talks," says Ria. "This one listens."
+ [ You spin a top. # id: draai_tol # beeld: star-four # wijst: humor # energie: +1 ]
    It spins and spins. Ria counts to ninety.
    "Help Aunt Cor and you get one," she says.
- { robots == "veel":
    -> donkere_hal
- else:
    -> volle_hal
}

=== donkere_hal
# beat: donkere_hal
# geluid: machine
# wie: bep
At the back it is dark. Still, somebody is working there.
"Good morning. I am Bep," says an arm. "I need no light."
It worked all night. There are twelve full crates.
+ [ "We do." You turn on the light. # id: licht_aan # beeld: lightbulb # wijst: moed # zekerheid: +1 ]
    "Oh," says Bep. "So that is what you look like."
+ [ You take one part from a crate. # id: een_stuk # beeld: magnifying-glass # wijst: precies # leren: +1 ]
    You feel a scratch. On the next one too. You go quiet.
+ [ "Sleep well, Bep?" # id: goed_geslapen # beeld: moon-stars # wijst: humor # energie: +1 ]
    "No," says Bep. "Four hundred parts."
- -> meten_of_weten

=== volle_hal
# beat: volle_hal
# geluid: werk
# wie: noor
The hall is full of people. They file, lift and shout.
The radio is too loud. It smells of oil.
Noor is learning here. Her thumb is in a rag. "Third time," she says.
+ [ "First a plaster. Then we talk." # id: pleister # beeld: first-aid-kit # wijst: zorg # energie: -1 ]
    ~ noor = noor + 1
    Under the plaster it throbs. Noor talks for a quarter of an hour.
+ [ "You hold it like this." # id: zo_vast # beeld: chalkboard-teacher # wijst: geduld # leren: +1 ]
    ~ noor = noor + 1
    Noor copies you. There is no fourth time.
+ [ You turn the radio down. # id: radio_zacht # beeld: speaker-slash # wijst: moed # zekerheid: +1 ]
    Five heads go up. One of them nods: thanks.
- -> meten_of_weten

=== meten_of_weten
{ ai == "veel":
    -> het_scherm_hoort
- else:
    -> het_schrift
}

=== het_scherm_hoort
# beat: het_scherm_hoort
# geluid: stilte
# wie: ria
A screen hangs over every bench.
"In nine days Aunt Cor breaks down," it says. "The bearing. I hear it."
A bearing is a ring. Ria says: "I've heard it for years."
+ [ "What do you hear, Ria?" # id: wat_hoor_je # beeld: ear # wijst: leergierig # leren: +1 ]
    ~ cor = cor + 1
    Ria sings the note. "That is right," says the screen.
+ [ You hang a cloth over the camera. # id: doek # beeld: eye-slash # wijst: vrijheid # zekerheid: -1 ]
    "I can't see you," says the screen. "That's the idea," says Ria.
+ [ "Good that someone says it." # id: goed_gezegd # beeld: seal-check # wijst: zekerheid # zekerheid: +1 ]
    Ria starts to polish Aunt Cor. Harder than usual.
- -> ravi_komt

=== het_schrift
# beat: het_schrift
# geluid: stilte
# wie: ria
There is no screen. There is a notebook with greasy edges.
It holds everything: the size, the knife, who was cross.
On page 40 there is coffee. "Six or nine?" asks Ria.
+ [ "Let's measure." # id: we_meten # beeld: ruler # wijst: precies # zekerheid: +1 ]
    ~ cor = cor + 1
    It is six. Ria writes it down, in pen.
+ [ "We ring whoever wrote it." # id: we_bellen # beeld: phone # wijst: samen # energie: +1 ]
    Joe is retired. He knows at once. He also knows three stories.
+ [ "Nine. Carry on." # id: doorgaan # beeld: timer # wijst: vlug # geld: -1 ]
    It was six. Now there is a line beside the coffee.
- -> ravi_komt

=== ravi_komt
# beat: ravi_komt
# geluid: deur
# wie: ravi
In comes Ravi. He drives the school bus. Its wheelchair lift is broken.
He holds a steel pin, in two halves.
"At three there'll be six children," he says. "What can you do?"
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ gekerfd = kan(1)
    "Then I'll stay," says Ravi. He sits down on a crate.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ gekerfd = kan(2)
    "Good," says Ravi. "I've brought biscuits. For later."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ gekerfd = kan(3)
    "I can't," says Ravi. "I can reverse through a gate."
+ [ "Hand it over. We'll find a way." # id: geef_maar # beeld: handshake # wijst: mensen # energie: -1 ]
    ~ gekerfd = kan(1)
    Ravi gets coffee for the whole hall. Eleven cups in one go.
- { robots == "veel":
    -> vierhonderd
- else:
    -> sleutel_negentien
}

=== vierhonderd
# beat: vierhonderd
# speel: kaart
# geluid: stilte
# wie: noor
Noor holds a part to the light. It has a scratch.
All four hundred do. "Something got stuck last night," she says.
Bep went on. The customer comes at twelve. Play a card.
+ [ With your hands # id: vier_handen # familie: handen # energie: -1 ]
    You smooth them down, together with Noor. After a hundred, Bep copies you.
+ [ With people # id: vier_mensen # familie: mensen # zekerheid: +1 ]
    You ring the customer. "A scratch? That side goes in the wall." Nobody will see it.
+ [ With your head # id: vier_hoofd # familie: hoofd # geld: +1 ]
    Where did it begin? At number 131. So the first crates are good.
+ [ Ask for help # id: vier_hulp # familie: hulp # energie: +1 ]
    Ria promises cake. Three workshops help to sand. At five to twelve it is done.
+ [ Try something new # id: vier_nieuw # familie: nieuw # leren: +1 ]
    ~ noor = noor + 1
    You and Noor teach Bep to feel, with an old sock. If it catches, that part goes out.
- {gekozen() != "": In the crate lies your card too: {gekozen()}.}
-> sam_belt

=== sleutel_negentien
# beat: sleutel_negentien
# speel: kaart
# geluid: werk
# wie: noor
The spanner is gone, size nineteen. Everyone needs it.
"The bike shop has it," one shouts. "The plastics," shouts another.
They nearly fight. Noor looks at you. Play a card.
+ [ With your hands # id: sleutel_handen # familie: handen # energie: -1 ]
    ~ noor = noor + 1
    You and Noor make one out of an old one. It's ugly. It fits.
+ [ With people # id: sleutel_mensen # familie: mensen # energie: +1 ]
    You go round. You drink coffee everywhere. In workshop six, there it is.
+ [ With your head # id: sleutel_hoofd # familie: hoofd # geld: +1 ]
    Who had it yesterday? And then? It's in the fridge. Next to the cheese.
+ [ Ask for help # id: sleutel_hulp # familie: hulp # zekerheid: +1 ]
    "Who finds it gets my biscuit." One minute later, there it is.
+ [ Try something new # id: sleutel_nieuw # familie: nieuw # leren: +1 ]
    You draw each spanner on the wall. Now they all see the empty spot.
- {gekozen() != "": On the wall now hangs your card: {gekozen()}.}
-> sam_belt

=== sam_belt
# beat: sam_belt
# plaats: werkplek, middag
# geluid: telefoon
# wie: sam
Sam rings. Sam shares out the work in the hall.
{stijgt(1) != "":
    "They need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "They need someone to teach others what you can do."
}
+ [ "Fine. On the boss's time." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Of course," says Sam. "You have no hall at home."
+ [ "With Noor." # id: met_noor # beeld: users # wijst: samen # energie: +1 ]
    ~ noor = noor + 1
    Noor hears it. She pretends to sweep.
+ [ "Ask me again next year." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # zekerheid: +1 ]
    "That's fine," says Sam. You hear a pencil.
- -> twee_lijsten

=== twee_lijsten
# beat: twee_lijsten
# geluid: stilte
# wie: noor
// source: ROA, AIS up to 2030: a little less demand for machine operators, yet many places that open in metal and machines
{daalt(1) != "":
    Noor has two lists. Machines do this more and more: {daalt(1)}.
- else:
    Noor has two lists. A machine does a small part.
}
This stays with people: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"One list says: less work," she says. "The other: many openings."
+ [ "Good. That saves my wrists." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "And your back," says Noor. "And your Saturday."
+ {daalt(1) != ""} [ "A pity. I was good at that." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ noor = noor + 1
    "Teach me anyway," says Noor. "For when the power fails."
+ {daalt(1) == ""} [ "A pity. I like working with people." # id: liever_mensen # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ noor = noor + 1
    "I'm here, aren't I?" says Noor. She sounds a bit cross.
+ [ "Two lists. I'll wait and see." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    Noor folds them. Together they fit under a table leg.
- { ai == "veel":
    -> gat_met_een_bocht
- else:
    -> honderd_stuks
}

=== gat_met_een_bocht
# beat: gat_met_een_bocht
# speel: kaart
# geluid: stilte
# wie: ria
A customer sends a drawing. A computer made it, in a second.
It is lovely. In the steel is a hole with a bend.
"You try and drill that," says Ria. Play a card.
+ [ With your hands # id: gat_handen # familie: handen # energie: -1 ]
    ~ cor = cor + 1
    You make two halves, like in the old days. They fit like a bread roll.
+ [ With people # id: gat_mensen # familie: mensen # zekerheid: +1 ]
    You ring him. It's going to be a lamp. "The wire can go outside," he says.
+ [ With your head # id: gat_hoofd # familie: hoofd # geld: +1 ]
    You draw it straight. The screen likes it less. But it can be made.
+ [ Ask for help # id: gat_hulp # familie: hulp # energie: +1 ]
    Ria rings her sister, who casts metal. A long laugh. "We could cast it," she says.
+ [ Try something new # id: gat_nieuw # familie: nieuw # leren: +1 ]
    "Screen, you drill it." A long silence. Then comes a straight drawing.
- {gekozen() != "": On the drawing lies your card: {gekozen()}.}
-> eigen_schaduw

=== honderd_stuks
# beat: honderd_stuks
# speel: kaart
# geluid: telefoon
# wie: ria
The phone rings. Someone asks what a hundred of them cost.
There's no screen to work it out. Ria holds the phone to your ear.
"You say it," she whispers. Play a card.
+ [ With your hands # id: honderd_handen # familie: handen # energie: -1 ]
    ~ cor = cor + 1
    "Wait." You make one. A quarter of an hour. Times a hundred. Now you know.
+ [ With people # id: honderd_mensen # familie: mensen # geld: -1 ]
    "What is it for?" For a merry-go-round. Your price drops by itself.
+ [ With your head # id: honderd_hoofd # familie: hoofd # zekerheid: +1 ]
    You work it out on cardboard. Ria isn't looking. She is counting, though.
+ [ Ask for help # id: honderd_hulp # familie: hulp # energie: +1 ]
    "What did you ask last year, Ria?" She looks it up. "Not enough," she says.
+ [ Try something new # id: honderd_nieuw # familie: nieuw # geld: +1 ]
    "What would you pay?" It is more than you thought. You cough.
- {gekozen() != "": By the phone lies your card: {gekozen()}.}
-> eigen_schaduw

=== eigen_schaduw
# beat: eigen_schaduw
# geluid: stilte
# wie: noor
Ria turns the pin for Ravi. You measure. Something is off.
{in_handen() != "": You put this down: {in_handen()}.}
Noor looks on. "Can I say something?" she asks.
"You're standing in your own shadow."
+ [ "Put the lamp there. Thank you." # id: zet_de_lamp # beeld: lamp # wijst: samen # energie: +1 ]
    ~ noor = noor + 1
    Now you see it at once. There the pin is too thick.
+ [ "You show me how." # id: doe_jij # beeld: chalkboard-teacher # wijst: leergierig # leren: +1 ]
    ~ noor = noor + 1
    Noor shows you. Her thumb stays out of it. It works.
+ [ "First five minutes outside." # id: naar_buiten # beeld: door-open # wijst: eerlijk # geld: -1 ]
    When you come back the lamp has moved. Noor says nothing.
- { robots == "veel":
    { ai == "veel":
        -> verkocht
    - else:
        -> naar_links
    }
- else:
    { ai == "veel":
        -> het_oortje
    - else:
        -> het_tandwiel
    }
}

// Many machines, many clever computers: the system counts minutes and sells the lathe.
=== verkocht
# beat: verkocht
# geluid: deur
# wie: ria
A lorry drives into the hall.
"I've come for a lathe," says a man. "Bought it last night."
"In use nine minutes a day," says the screen. It sounds pleased.
# beat: ria_zit
# speel: kaart
# geluid: stilte
# wie: ria
Ria sits down on Aunt Cor.
"Nine minutes," she says. "And then?"
The man has his rope ready. The pin is still in there.
Play a card.
+ [ With your hands # id: cor_handen # familie: handen # energie: -1 ]
    You switch Aunt Cor on. A long curl comes off. The man lowers his rope.
+ [ With people # id: cor_mensen # familie: mensen # energie: +1 ]
    "Where will she go?" To a museum. Still, behind glass. He looks at Ria. He leaves empty.
+ [ With your head # id: cor_hoofd # familie: hoofd # geld: +1 ]
    You read his paper: one lathe, without people. "There's one sitting on it," you say.
+ [ Ask for help # id: cor_hulp # familie: hulp # zekerheid: +1 ]
    You ring Sam. "Sold? Who by?" A moment later the sale is off.
+ [ Try something new # id: cor_nieuw # familie: nieuw # leren: +1 ]
    You tell the screen what nine minutes do. Six children get home. It counts again.
- {gekozen() != "": On Aunt Cor lies your card: {gekozen()}.}
-> drie_uur

// Many machines, few clever computers: strong arms do exactly what was typed.
=== naar_links
# beat: naar_links
# geluid: machine
# wie: bep
Bep bends hooks. It does what somebody types in. Just that.
"Three hundred," it says. "All the same."
All of them to the left. The paper says: right.
# beat: wie_tikte
# speel: kaart
# geluid: stilte
# wie: noor
Noor is pale. "I typed it," she says. "One minus too many."
The hall is silent. Ria puts a hand on her shoulder.
The customer is on the way. Play a card.
+ [ With your hands # id: haak_handen # familie: handen # energie: -1 ]
    You bend one back. Crack. New ones, then. Noor works beside you to the last.
+ [ With people # id: haak_mensen # familie: mensen # zekerheid: +1 ]
    You tell them your worst mistake. So does Ria. So does Ravi. Noor breathes again.
+ [ With your head # id: haak_hoofd # familie: hoofd # geld: +1 ]
    You turn a hook over. Now it points right. For a long time nobody speaks.
+ [ Ask for help # id: haak_hulp # familie: hulp # energie: +1 ]
    You ring the customer. "Left? Fine," he says. "I'll hang the door the other way."
+ [ Try something new # id: haak_nieuw # familie: nieuw # leren: +1 ]
    Every coat in the hall gets a hook, with a name. There are 260 left.
- {gekozen() != "": From a hook hangs your card: {gekozen()}.}
-> drie_uur

// Few machines, many clever computers: a voice in the ear sets the pace, and is right at the wrong moment.
=== het_oortje
# beat: het_oortje
# geluid: werk
# wie: ria
Everyone wears an earpiece. It says what to do, and how fast.
"A little faster, Ria," it says. Everyone hears.
Ria takes hers out. She drops it in the oil.
# beat: nu_stoppen
# speel: kaart
# geluid: machine
# wie: noor
Then every screen turns red. "Stop. Aunt Cor. The bearing. Now."
Everyone hears it. Not Ria.
Her hands are close to the steel. Play a card.
+ [ With your hands # id: oor_handen # familie: handen # energie: -1 ]
    Your fist hits the red button. Aunt Cor sighs and stops.
+ [ With people # id: oor_mensen # familie: mensen # energie: +1 ]
    You call her name. Just her name. She lets go.
+ [ With your head # id: oor_hoofd # familie: hoofd # zekerheid: +1 ]
    The tops on the shelf are dancing. You cut the power.
+ [ Ask for help # id: oor_hulp # familie: hulp # geld: +1 ]
    "Noor, the button." Noor is faster than you ever were.
+ [ Try something new # id: oor_nieuw # familie: nieuw # leren: +1 ]
    "Screen, say it out loud." It booms through the hall. Even the radio stops.
- {gekozen() != "": By the button hangs your card: {gekozen()}.}
"About the bearing, yes," says Ria. "Not about me." The pin is done.
-> drie_uur

// Few machines, few clever computers: what breaks is made again by hand.
=== het_tandwiel
# beat: het_tandwiel
# geluid: stilte
# wie: ria
Crack. Aunt Cor stops. A gear is broken: a wheel with teeth.
"You can't buy that," says Ria. "The factory shut in 1974."
Ravi's pin is half done.
# beat: zes_ideeen
# speel: kaart
# geluid: werk
# wie: noor
The whole hall gathers round.
Six workshops, six ideas. All of them talking.
Noor draws it all on her hand. Play a card.
+ [ With your hands # id: wiel_handen # familie: handen # energie: -1 ]
    You all file a new wheel. Five teeth each. Noor's are the best ones.
+ [ With people # id: wiel_mensen # familie: mensen # zekerheid: +1 ]
    You give each idea one step. One draws, another saws. It becomes one wheel.
+ [ With your head # id: wiel_hoofd # familie: hoofd # leren: +1 ]
    You count: thirty teeth. Where is another one? In the old cart, at the back.
+ [ Ask for help # id: wiel_hulp # familie: hulp # energie: +1 ]
    Ravi rings his uncle. He still has one. It holds his door open.
+ [ Try something new # id: wiel_nieuw # familie: nieuw # geld: +1 ]
    You make one from hard cardboard and glue. It lasts, for exactly one pin.
- {gekozen() != "": Beside the gear lies your card: {gekozen()}.}
-> drie_uur

=== drie_uur
# beat: drie_uur
# geluid: deur
# wie: ravi
Five to three. The pin goes in. The lift goes down. The lift comes up.
Ravi says nothing. He shakes everybody's hand.
Then you hear the bus, three times: toot.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: noor
Ria and Noor walk with you to the tram.
{ robots == "veel":
    { ai == "veel":
        Behind you the lights go out. The hall works on.
        "Nine minutes," says Ria. "Today it was forty."
    - else:
        Tonight Bep bends again. To the right.
        "I typed it in myself," says Noor. "And I looked twice."
    }
- else:
    { ai == "veel":
        The earpiece in Ria's pocket shines with oil.
        "Tomorrow again," she says. "In one ear."
    - else:
        Your hands are black. Ria's most of all.
        "She runs," says Ria. "A bit crooked. Who doesn't?"
    }
}
# wie: ria
Out of her coat Ria takes a top.
# beat: de_vraag
# wie: noor
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. Your ears are humming. | You still have energy. You only notice it now.}
{noor > 1: "Tomorrow I'll stand next to you," says Noor. "And you? Later?" | "And you?" asks Noor. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask who sets up the machine. Ask a computer one thing, and check it.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": { ai == "veel": In a year you work in another hall. The screen listens to you. That is a step. | In a year you work in another hall. You write your own notebook. That is a step. }
        - "niet_terug": { cor > 1: In a year you do other work. You hear every machine. That is a step. | In a year you do other work. The top came along. That is a step. }
        - else: { robots == "veel": In a year you can do more here. Bep copies you. That is a step. | In a year you can do more here. Noor learns from you. That is a step. }
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":
        In a year your work is called "{dichtbij(1)}". You knew much of it. That is a step.
    - else:
        { robots == "veel": In a year you set up the machines. Noor looks on with you. That is a step. | In a year you teach others this trade. Noor lends a hand. That is a step. }
    }
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    { cor > 1: In a year you do something quite new. The top still spins. That is a step. | In a year you do something quite new. Ravi drives you there. That is a step. }
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: ria
In small letters it says on the top: {gekerfd}.
You set it on the bench. The tram comes. The doors open.
Ria counts. At ninety it is still spinning.
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "turner"
=== function kan(n)
{ n:
    - 1: ~ return "turn metal to size"
    - 2: ~ return "hear whether a machine runs well"
    - else: ~ return "work well with colleagues"
}
=== function stijgt(n)
~ return "set up a machine"
=== function naast(n)
~ return "turn metal to size"
=== function daalt(n)
~ return "put parts into the machine"
=== function blijft(n)
~ return "explain how it works"
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
~ return "a spanner"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return ""
