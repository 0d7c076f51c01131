// Van wie is deze sok? Sector: childcare and teaching support. Winds: mensen and ai, each veel or weinig: four days with one group.
// The running thing: a yellow sock with a duck. Whose it is, turns out otherwise in each future; the other one is in the player's pocket.
// The player helps Ravi (or the child's tower), and is helped by Mila, who sees that their bread is still in the bag.

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
VAR mensen = ""
VAR ai = ""
VAR ravi = 0
VAR eigen = ""
VAR beloofd = 0
VAR keuze = ""
VAR eerste_weg = "I stay, and I grow here."

-> nu_al

=== nu_al
~ mensen = hendel("mensen")
~ ai = hendel("ai")
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
# geluid: werk
You can see this already. The names are on the board.
Next to one it says: ill. Who can come in?
A father looks at a photo on his phone.
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
This is the group called The Ducks. Fourteen children.
{eerste_ding() != "": First you do this: {eerste_ding()}.}
# beat: sok
# wie: kind
A sock lies on the floor. Yellow, with a duck.
School is out. Mila is eight, the oldest. She finds everything.
"Whose sock is this?" she asks. Everybody looks at their feet.
+ [ "We'll find out today." # id: uitzoeken # beeld: magnifying-glass # wijst: precies # zekerheid: +1 ]
    ~ beloofd = 1
    "Promise?" She gives you a long look. You promise.
+ [ "Isn't it yours?" # id: van_jou # beeld: smiley-wink # wijst: humor # energie: +1 ]
    She lifts two feet. Two red socks. "Think," she says.
+ [ "In the box, with the rest." # id: in_de_bak # beeld: package # wijst: vlug # energie: +1 ]
    In the box are nine mittens and a tooth. Mila keeps the sock.
- {mensen == "veel": -> ziek | -> genoeg}

=== ziek
# beat: ziek
# geluid: telefoon
# wie: ravi
The phone. Eva is ill. Bo is ill, too.
"Somebody is coming," says Lotte. "He drove a bus for twenty years."
There stands Ravi. He still has his cap on.
+ [ "Welcome. Do you know any songs?" # id: liedjes # beeld: music-notes # wijst: humor # energie: +1 ]
    ~ ravi = ravi + 1
    "All the stops of line eight," says Ravi. He sings them, too.
+ [ "Watch for an hour first." # id: uur_meekijken # beeld: eye # wijst: geduld # energie: -1 ]
    ~ ravi = ravi + 1
    "An hour," he nods. After four minutes there is a child on his foot.
+ [ "Lotte, this is too few." # id: te_weinig # beeld: users # wijst: moed # zekerheid: -1 ]
    "I know," she says. "One fewer and I close the group. That's how I do it."
- -> bord

=== genoeg
# beat: genoeg
# geluid: werk
# wie: ravi
Five grown-ups, fourteen children. Two kneel at each zip.
Ravi drove a bus for twenty years. Now he is learning this.
"What is there for me to do?" he asks.
+ [ "See who isn't asking." # id: wie_niets_vraagt # beeld: eye # wijst: zorg # zekerheid: +1 ]
    ~ ravi = ravi + 1
    He looks for an hour. "The boy in the jumper," he says. Well seen.
+ [ "Sing the stops of your line." # id: haltes # beeld: music-notes # wijst: humor # energie: +1 ]
    ~ ravi = ravi + 1
    He sings. By Dyke Street nine of them are singing along.
+ [ "I'm looking, too." # id: ook_niets # beeld: question # wijst: eerlijk # zekerheid: -1 ]
    "A bus has one driver," says Ravi. "That was clear."
- -> bord

=== bord
# beat: bord
# wie: kind
There are pictures on the wall. Eat fruit. Play outside.
One picture is empty. "That's you," says Mila.
{in_handen() != "": She looks at your hands: {in_handen()}.} "What do you do today?"
+ [ {groot(kan(1))} # id: bord_een # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    Mila draws it. You have four arms.
+ {kan(2) != ""} [ {groot(kan(2))} # id: bord_twee # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    Mila draws it. Your head is very big.
+ {kan(3) != ""} [ {groot(kan(3))} # id: bord_drie # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    Mila draws it. She adds a sun.
+ [ "Everything at once, I think." # id: alles_tegelijk # beeld: list-checks # wijst: humor # energie: -1 ]
    ~ eigen = kan(1)
    "It doesn't fit," says Mila. She picks one for you.
- {ai == "veel": -> pim_telt | -> papier}

=== pim_telt
# beat: pim_telt
# speel: kaart
# geluid: machine
On the wall hangs Pim, a box that talks.
"Good morning. I see fifteen children."
There are fourteen. The door to the yard is open.
Play a card.
+ [ With your hands # id: telt_handen # familie: handen # energie: -1 ]
    You shut the door. You touch each head. Number fifteen is a coat.
+ [ With people # id: telt_mensen # familie: mensen # energie: +1 ]
    "Everyone on a chair." On the last one sits Ravi. Pim counted him.
+ [ With your head # id: telt_hoofd # familie: hoofd # zekerheid: +1 ]
    You count the boots. Twenty-eight. That makes fourteen children.
+ [ Ask for help # id: telt_hulp # familie: hulp # energie: +1 ]
    "Mila, is that right?" – "Pim is counting the doll," she says.
+ [ Try something new # id: telt_nieuw # familie: nieuw # leren: +1 ]
    "Who is number fifteen?" They all point. It is the doll.
- {gekozen() != "": On the small table lies your card: {gekozen()}.}
-> lotte_vraagt

=== papier
# beat: papier
# speel: kaart
# geluid: werk
The names are on paper. The paper is lying in the paint.
Who is here? Who can't have nuts? It is all blue.
In ten minutes there will be cake.
Play a card.
+ [ With your hands # id: papier_handen # familie: handen # energie: -1 ]
    You rinse it and hang it up. There: Sem, no nuts.
+ [ With people # id: papier_mensen # familie: mensen # energie: +1 ]
    In a circle they all say what they can't have. "Broccoli," says Sem. "And nuts."
+ [ With your head # id: papier_hoofd # familie: hoofd # zekerheid: +1 ]
    You still know it: only Sem, no nuts. You write it down twice.
+ [ Ask for help # id: papier_hulp # familie: hulp # energie: +1 ]
    You ring Sem's mother. "Nuts," says Fatma. "Always ring. Good."
+ [ Try something new # id: papier_nieuw # familie: nieuw # leren: +1 ]
    Today everybody has pear. Mila makes a cake out of paper.
- {gekozen() != "": On the small table lies your card: {gekozen()}.}
-> lotte_vraagt

=== lotte_vraagt
# beat: lotte_vraagt
# geluid: deur
# wie: lotte
Lotte comes in. There is banana on her sleeve.
{mensen == "veel": "I've been looking for people all year," she says. | "I have enough people," she says.}
{stijgt(1) != "":
    "Who will learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Who will teach somebody what you can do?"
}
+ [ "Me. In paid hours, then." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Wednesday, one to three," says Lotte. "If nobody bites."
+ [ "How much work will there be?" # id: blijft_er_werk # beeld: chart-bar # wijst: eerlijk # zekerheid: -1 ]
    // bron: UWV 2025-2026 zet kinderopvang bij veel werk; ROA AIS 2030 verwacht er bijna geen tekort, voor onderwijsassistenten wel
    "One list said: plenty. Another: not everywhere," she says.
    "And the children?" – "They don't make lists."
+ [ "Not now. I'm full up." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "That's fine," she says. "I'll ask after the holidays."
- {mensen == "veel": -> ritsen | -> toren}

=== ritsen
# beat: ritsen
# plaats: werkplek, middag
# speel: kaart
# geluid: werk
# wie: ravi
Time to go out. Fourteen coats, fourteen zips.
Ravi sits on the floor. Eight stand round him.
"They all want to be first," he says. "On the bus they queued."
Play a card.
+ [ With your hands # id: ritsen_handen # familie: handen # energie: -1 ]
    ~ ravi = ravi + 1
    Zip, zip, zip. Ravi watches your thumbs. Then he can do it, too.
+ [ With people # id: ritsen_mensen # familie: mensen # energie: +1 ]
    "Who can do it? Help somebody." Suddenly there are six helpers.
+ [ With your head # id: ritsen_hoofd # familie: hoofd # zekerheid: +1 ]
    ~ ravi = ravi + 1
    Two chairs make a bus stop. First in line gets a zip. Ravi laughs.
+ [ Ask for help # id: ritsen_hulp # familie: hulp # energie: +1 ]
    "Mila, will you explain it to Ravi?" She does it slowly. Just like you.
+ [ Try something new # id: ritsen_nieuw # familie: nieuw # leren: +1 ]
    Coat on the floor, arms in, and over your head. Ravi does it, too.
- {gekozen() != "": Ravi takes a good look at your card: {gekozen()}.}
{ai == "veel": -> pim_post | -> schriftje}

=== toren
# beat: toren
# plaats: werkplek, middag
# speel: kaart
# geluid: werk
# wie: kind
Mila builds a tower. Five grown-ups help.
It is a fine tower. Mila looks out of the window.
"It was mine," she says softly.
Play a card.
+ [ With your hands # id: toren_handen # familie: handen # energie: -1 ]
    You take it down, block by block. Now Mila builds. You hand her the blocks.
+ [ With people # id: toren_mensen # familie: mensen # energie: +1 ]
    "Colleagues, coffee." They all go. Ravi is the last to understand.
+ [ With your head # id: toren_hoofd # familie: hoofd # zekerheid: +1 ]
    You lay down a rope. One builder allowed inside. Mila chooses: Mila.
+ [ Ask for help # id: toren_hulp # familie: hulp # energie: +1 ]
    "Mila, what should we do?" – "Nothing." That is hard, for five people.
+ [ Try something new # id: toren_nieuw # familie: nieuw # leren: +1 ]
    ~ ravi = ravi + 1
    Ravi and you build your own. It falls over. Mila comes to help.
- {gekozen() != "": On the small table lies your card: {gekozen()}.}
{ai == "veel": -> pim_post | -> schriftje}

=== pim_post
# beat: pim_post
# geluid: telefoon
# wie: fatma
Pim writes to the parents. Fourteen times a day.
{daalt(1) != "": A computer does this now: {daalt(1)}. | Pim does a small part. Nothing from your cards.}
Pim does not do this: {blijft(1) != "":{blijft(1)}|{eigen}}.
Fatma rings. "It says: Sem ate his sock. True?"
+ [ "Soup. It does save me time." # id: pim_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Soup," says Fatma. "Then it's wrong. He never finishes soup."
+ {daalt(1) != ""} [ "A pity. I used to write those." # id: pim_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Yours said how he laughed," says Fatma.
+ {daalt(1) == ""} [ "A pity. I'd rather tell you myself." # id: pim_liever_zelf # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Go on, then," says Fatma. It turns into a long talk.
+ [ "I'll read them all first." # id: pim_nalezen # beeld: magnifying-glass # gevoel: afwachten ]
    You find two more socks. And a child who isn't in this group.
- {mensen == "veel": -> vv_nul | -> wv_stil}

=== schriftje
# beat: schriftje
# geluid: deur
# wie: fatma
Each child has a notebook. You write in it daily.
{daalt(1) != "": In another town a computer does this: {daalt(1)}. | In another town a computer writes that.}
You do this yourself, too: {blijft(1) != "":{blijft(1)}|{eigen}}.
"What did Sem do?" asks Fatma at the gate.
+ [ "He laughed. I like writing it." # id: schrift_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "I keep them all," says Fatma. "Even the one about the biting."
+ [ "Read it. It cost my break." # id: schrift_verlies # beeld: smiley-sad # gevoel: verlies # energie: -1 ]
    "Just write: good," says Fatma. "The rest I see in his face."
+ [ "Could a computer do it?" # id: schrift_afwachten # beeld: desktop # gevoel: afwachten ]
    "At my sister's it can," says Fatma. "Her boy ate a sock there."
- {mensen == "veel": -> vw_bus | -> ww_streep}

=== vv_nul
# beat: vv_nul
# speel: kaart
# geluid: machine
# wie: kind
At four there is a sock over Pim's eye.
"I see no children. In one minute I ring all the parents."
Mila looks at the ceiling. Ravi looks at you.
Play a card.
+ [ With your hands # id: nul_handen # familie: handen # energie: -1 ]
    You climb up and pull. "Fourteen," says Pim. "Where were you?"
+ [ With people # id: nul_mensen # familie: mensen # energie: +1 ]
    "Pim, listen." Fourteen children shout their names. Pim counts.
+ [ With your head # id: nul_hoofd # familie: hoofd # zekerheid: +1 ]
    The plug. Everybody looks for a button. You think of the plug.
+ [ Ask for help # id: nul_hulp # familie: hulp # energie: +1 ]
    "Mila?" She climbs on a chair. "Sorry, Pim. You were staring."
+ [ Try something new # id: nul_nieuw # familie: nieuw # leren: +1 ]
    You write it yourself, fast: all is well, it's a sock.
- {gekozen() != "": Mila looks at your card: {gekozen()}.}
-> vv_ouders

=== vv_ouders
# beat: vv_ouders
# geluid: deur
# wie: fatma
Nine parents got a message all the same. They came running.
They see fourteen children. They see Ravi and you.
"Is it just the two of you?" asks Fatma.
+ [ "Yes. More often than you think." # id: vaker # beeld: chat-text # wijst: eerlijk # energie: +1 ]
    Fatma hangs up her coat. So do four others. They stay until six.
+ [ "Who has an hour on Tuesday?" # id: dinsdag_uur # beeld: hand-arrow-up # wijst: samen # leren: +1 ]
    Three hands. One father reads aloud very badly. The children adore him.
+ [ "We're fine. Come back at six." # id: kom_om_zes # beeld: shield-check # wijst: zekerheid # zekerheid: +1 ]
    They leave. Fatma looks back twice.
- -> vv_sok

=== vv_sok
# beat: vv_sok
# wie: lotte
Lotte runs in. She got a message, too.
"Look," whispers Mila. Right foot, bare. Left foot, a duck.
"I was up at five," says Lotte. "It happens."
-> boterham

=== vw_bus
# beat: vw_bus
# speel: kaart
# geluid: regen
# wie: ravi
At five the bus does not come. There is no driver.
It rains. Fourteen children want to go home.
// uitleg looptouw: een touw met lussen, waar kinderen zich onderweg aan vasthouden
Ravi takes the walking rope with the loops. "I know the route."
Play a card.
+ [ With your hands # id: bus_handen # familie: handen # energie: -1 ]
    Fourteen hats, fourteen bows. One hand to a loop. Off you go.
+ [ With people # id: bus_mensen # familie: mensen # energie: +1 ]
    Those who like walking go beside those who don't. So all have a neighbour.
+ [ With your head # id: bus_hoofd # familie: hoofd # zekerheid: +1 ]
    You draw the route. First the square, then the bridge, then the dyke.
+ [ Ask for help # id: bus_hulp # familie: hulp # energie: +1 ]
    At each house a parent joins. You turn into a long snake.
+ [ Try something new # id: bus_nieuw # familie: nieuw # leren: +1 ]
    ~ ravi = ravi + 1
    You are the bus. Ravi hoots. At each stop somebody gets off.
- {gekozen() != "": Mila looks at your card: {gekozen()}.}
-> vw_haltes

=== vw_haltes
# beat: vw_haltes
# geluid: regen
# wie: ravi
Doors open everywhere. Light, soup, a dog.
"Dyke Street," calls Ravi. He is walking tall now.
Only Mila is left. Her father comes at seven. You are soaked.
+ [ "Mila, will you sing the last stop?" # id: laatste_halte # beeld: music-notes # wijst: humor # energie: +1 ]
    She does. Six times. It is that far.
+ [ You give Mila your dry scarf. # id: droge_sjaal # beeld: gift # wijst: zorg # energie: -1 ]
    She sniffs it. "Coffee," she says. "And paint."
+ [ "Ravi, we can't do this daily." # id: niet_elke_dag # beeld: cloud-rain # wijst: eerlijk # zekerheid: -1 ]
    ~ ravi = ravi + 1
    "No," says Ravi. "Today we could."
- -> vw_sok

=== vw_sok
# beat: vw_sok
# wie: ravi
Back in the room Ravi looks for his glasses.
"I keep them in a sock. Yellow, with a duck. My granddaughter's."
Mila hands him the sock. "No glasses," she says. "Peppermints, though."
-> boterham

=== wv_stil
# beat: wv_stil
# speel: kaart
# geluid: machine
# wie: kind
"Attention," says Pim. "Mila has been quiet for eleven minutes."
Four grown-ups kneel round her. Pim dims the lights.
Mila is holding the sock.
Play a card.
+ [ With your hands # id: stil_handen # familie: handen # energie: -1 ]
    You put a big box round her. A house, with one window.
+ [ With people # id: stil_mensen # familie: mensen # energie: +1 ]
    "Back," you say softly. Eight knees go up. They crack.
+ [ With your head # id: stil_hoofd # familie: hoofd # zekerheid: +1 ]
    You watch her mouth. It is counting. Mila is working something out.
+ [ Ask for help # id: stil_hulp # familie: hulp # energie: +1 ]
    "Mila, is something wrong?" – "I'm thinking," she says. "It takes time."
+ [ Try something new # id: stil_nieuw # familie: nieuw # leren: +1 ]
    You sit still, too. After eleven minutes Pim reports you as well.
- {gekozen() != "": Mila looks at your card: {gekozen()}.}
-> wv_rooster

=== wv_rooster
# beat: wv_rooster
# wie: lotte
Pim makes the rota, too. "Three people are enough tomorrow."
Lotte reads the names. Ravi is off tomorrow. So are you.
"Pim is good at sums," she says. "I wish it weren't."
+ [ "I want to keep my hours." # id: uren_houden # beeld: clock # wijst: moed # zekerheid: +1 ]
    "I see that," says Lotte. She does the sum again herself, in pencil.
+ [ "A day off. Fine." # id: dag_vrij # beeld: sun-horizon # wijst: tijd # geld: -1 ]
    Less pay. A whole day of sea, though.
+ [ "Ravi and I will share one day." # id: dag_voor_ravi # beeld: gift # wijst: zorg # geld: -1 ]
    ~ ravi = ravi + 2
    Ravi says nothing. He takes off his cap.
- -> wv_sok

=== wv_sok
# beat: wv_sok
# wie: kind
Mila is done. She puts her hand in the sock.
Two buttons: eyes. A beak. It is a duck.
"Nobody's," she says. "Now it's the group's." – "Quack," says Pim, nearly right.
-> boterham

=== ww_streep
# beat: ww_streep
# speel: kaart
# geluid: deur
# wie: kind
Today two groups become one. There are fewer children.
// uitleg krijtstreep: een lijn van krijt
The Frogs stand in the door. On the floor is a line of chalk.
"Them there. Us here," says Mila.
Play a card.
+ [ With your hands # id: streep_handen # familie: handen # energie: -1 ]
    You put the clay table on the line. Chairs on both sides.
+ [ With people # id: streep_mensen # familie: mensen # energie: +1 ]
    "Who has a loose tooth?" Six Ducks, five Frogs. They compare.
+ [ With your head # id: streep_hoofd # familie: hoofd # zekerheid: +1 ]
    There is one ball. You give it to the Frogs. The Ducks come by themselves.
+ [ Ask for help # id: streep_hulp # familie: hulp # energie: +1 ]
    "Mila, will you show them the toilet?" Mila sighs. She steps over the line.
+ [ Try something new # id: streep_nieuw # familie: nieuw # leren: +1 ]
    You don't wipe it out. You draw on. It becomes a maze.
- {gekozen() != "": Mila looks at your card: {gekozen()}.}
-> ww_naam

=== ww_naam
# beat: ww_naam
# wie: lotte
Now the name. Half of them shout: Ducks. The rest shout: Frogs.
Bo had the Frogs for eleven years. She says nothing.
Lotte looks at you.
+ [ "Let Bo say." # id: bo_zegt # beeld: hand-heart # wijst: zorg # energie: +1 ]
    "Something new," says Bo. "The Frogs had their time."
+ [ "A vote. With your eyes shut." # id: stemmen # beeld: hand-arrow-up # wijst: eerlijk # leren: +1 ]
    Eight to eight. And one vote for dinosaur.
+ [ "And our hours, Lotte?" # id: onze_uren # beeld: clock # wijst: moed # zekerheid: -1 ]
    "Two hours less," she says. "I'd rather say it now than Friday."
- -> ww_sok

=== ww_sok
# beat: ww_sok
# wie: kind
A Frog looks at the sock. He turns it inside out.
Inside it is green. "A frog," somebody says.
So that is their name now. The Socks.
-> boterham

=== boterham
# beat: boterham
# plaats: werkplek, avond
# geluid: stilte
# wie: kind
Your bread is still in your bag. Mila sees it.
"Stop," she says. "Food first." She gives you a small chair.
{ai == "veel": "I see one big child," says Pim. | Ravi keeps the door shut. Five minutes.}
+ [ You sit and eat. # id: je_eet # beeld: bread # wijst: mensen # energie: +1 ]
    "Two more bites," says Mila. "Then you can go and play."
+ [ "Would you like half?" # id: de_helft # beeld: cheese # wijst: samen # zekerheid: +1 ]
    She takes the half with cheese. You get the crust.
+ [ "How do you see it all?" # id: hoe_zie_jij # beeld: eye # wijst: leergierig # leren: +1 ]
    "I'm low down," says Mila. "You see more."
- {mensen == "veel": -> morgen | -> proef}

=== morgen
# beat: morgen
# geluid: telefoon
# wie: lotte
Eva will still be ill tomorrow. Lotte counts on her fingers.
"Without you the group closes," she says. "Can you come an hour early?"
+ [ "Tomorrow. Not every day." # id: niet_altijd # beeld: calendar-check # wijst: tijd # zekerheid: +1 ]
    ~ keuze = "Tomorrow you start early."
    "Once," says Lotte. She writes it in red.
+ [ "Yes. Will you pay that hour?" # id: betaal_dat_uur # beeld: coins # wijst: loon # geld: +1 ]
    ~ keuze = "Tomorrow you start early."
    "Of course," says Lotte. Your alarm is set for five.
+ [ "No. I need my rest." # id: ik_ben_leeg # beeld: bed # wijst: eerlijk # energie: +1 ]
    ~ keuze = "Tomorrow the group opens an hour late."
    Lotte nods. She rings fourteen parents. Fatma sighs and says okay.
- -> jaszak

=== proef
# beat: proef
# geluid: stilte
# wie: ravi
Lotte has one permanent job. Three people want it.
"What will you say about me?" asks Ravi.
+ [ "That children sit on your foot." # id: op_je_voet # beeld: heart # wijst: eerlijk # energie: +1 ]
    ~ ravi = ravi + 1
    ~ keuze = "On Friday Ravi hears if he stays."
    "That's not a diploma," says Ravi. He looks pleased.
+ [ "That you still have much to learn." # id: nog_leren # beeld: student # wijst: leergierig # leren: +1 ]
    ~ keuze = "Ravi is looking for a short course."
    "My first passenger said that, too," says Ravi. "In the ditch."
+ [ "I want that job, too." # id: die_plek_ook # beeld: key # wijst: moed # zekerheid: +1 ]
    ~ keuze = "On Friday you hear about the job."
    "May the best one win," says Ravi. He gives you a peppermint.
- -> jaszak

=== jaszak
# beat: jaszak
# plaats: halte, avond
# geluid: tram
A sock in your pocket. Yellow, with a duck. The other one.
There is a drawing in it. It is you. Below it says: {eigen}.
{beloofd > 0: You promised. So whose is this one? | So whose is this one?}
# beat: de_vraag
# wie: ravi
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired, down to your feet. | You are not tired yet.} {keuze}
"I drove a bus. Now this," says Ravi. "What will you do?"
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Teach one thing to somebody new.
Ask a computer one thing, and see if it is right.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work with another group.
        - "niet_terug": In a year you do other work.
        - else: In a year you can do much more here.
    }
    {mensen == "veel":
        {situatie() == "niet_terug": Seeing who isn't asking: you took that along. | Whoever is new stands next to you first.}
    - else:
        {situatie() == "niet_terug": Letting a child think: you took that along. | There is time, and you know for whom.}
    }
    That is a step.
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "": In a year your work may be this: {dichtbij(1)}. | In a year you teach others this work.}
    {ai == "veel": You read what Pim writes before it goes. | On Fridays you write in Mila's notebook.}
    That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new.
    {ravi > 1: Ravi sings your stop every day. | Mila sends you a drawing, with four arms.}
    That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
The tram passes the group. The light is still on.
{mensen == "veel":
    {ai == "veel": Pim blinks at the street. Over its eye hangs a mitten. | Somebody hoots, without a bus.}
- else:
    {ai == "veel": Mila sits by the window, thinking. Nobody bothers her. | A new sheet hangs on the door: The Socks.}
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "teaching assistant"
=== function kan(n)
{ n:
    - 1: ~ return "play with children"
    - 2: ~ return "read aloud"
    - else: ~ return "handle quarrels"
}
=== function stijgt(n)
~ return "look after children after school"
=== function naast(n)
~ return "mind children"
=== function daalt(n)
~ return "write reports"
=== function blijft(n)
~ return "see that children feel well"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "eight o'clock"
=== function in_handen()
~ return "a box"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "sports teacher"
