// The left glove. Sector: farming, greenhouses, animals, woods and fishing. Changes: robots and clean energy, four days.
// The yard has a greenhouse, a stable and a boat, so that it holds for who picks, feeds, prunes or sails.
// The dog steals left gloves. Why turns out at the end; where they lie depends on what is warm there.
// What belongs to one trade is done by Agnieszka (picking) and Youssef (machines); what the player does comes from their own cards.
// explains chutney: sweet and sour vegetables in a jar
// explains charger: a machine gets its power there
// explains meows: the sound of a cat
// explains mittens: what stands on the line
// explains stem: the green part that holds the fruit

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
VAR hand = ""
VAR klas = ""
VAR nest = 0
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
You can see this already. A robot milks a cow. Nobody watches.
There are solar panels on the barn roof.
The tractor in front runs on diesel.
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
# beat: het_erf
This is a farm by the water. A greenhouse, a barn, a boat.
{hendel("robots") == "veel": In the greenhouse something rolls to and fro. | In the greenhouse somebody sings.}
{hendel("groen") == "veel": Each roof is full of sun. Nothing smells. | It smells of diesel and wet dog.}
{geluid() != "": You hear {geluid()}.}
-> waslijn

=== waslijn
# beat: waslijn
# wie: agnieszka
Eleven gloves hang on the line. All eleven are right hands.
"All the left ones are gone," says Agnieszka. She leads the crew.
The dog is called Boss. He looks the other way.
+ [ "Boss, where are they?" # id: lijn_vraag # beeld: dog # wijst: eerlijk # zekerheid: +1 ]
    ~ hand = "vraag"
    Boss yawns. He puts a paw on your shoe.
    "That's no answer," says Agnieszka. It is one, though.
+ [ You put on two right ones. # id: lijn_rechts # beeld: smiley-wink # wijst: humor # energie: +1 ]
    ~ hand = "rechts"
    One thumb is on the wrong side now.
    "Nice," says Agnieszka. "Nobody will shake your hand today."
+ [ You follow Boss. # id: lijn_volg # beeld: footprints # wijst: leergierig # leren: +1 ]
    ~ hand = "volg"
    Boss walks round the barn twice. He waits for you.
    Then he lies down. He wins.
- { hendel("robots") == "veel":
    -> rood
- else:
    -> dertig_rijen
}

=== rood
# beat: rood
# geluid: machine
# wie: agnieszka
"Red," says the robot. It picks. "Red." It picks.
Its name is Bep. It picks tomatoes. Day and night.
"Red," says Bep. Agnieszka's cap is gone.
+ [ "Bep, that is a cap." # id: rood_pet # beeld: chats-circle # wijst: geduld # leren: +1 ]
    You show it three tomatoes. Then the cap. Then a tomato again.
    "Cap," says Bep. "Not food."
+ [ "Wear blue tomorrow." # id: rood_blauw # beeld: t-shirt # wijst: humor # energie: +1 ]
    "I've worn red for twenty years," says Agnieszka.
    She looks at Bep. Bep does not look back.
+ [ You stop Bep for a while. # id: rood_stil # beeld: power # wijst: zorg # zekerheid: +1 ]
    Suddenly the greenhouse is very quiet.
    You hear water. You hear a bee.
- -> op_zon_of_op_gas

=== dertig_rijen
# beat: dertig_rijen
# geluid: werk
# wie: agnieszka
Today everybody picks. Also people from the barn and the boat.
Thirty rows of tomatoes. You start on your knees.
"Turn, don't pull," says Agnieszka. "Then the stem sings."
+ [ You listen for the stem. # id: rijen_steel # beeld: ear # wijst: precies # leren: +1 ]
    Tick, it says. That is the singing.
    After row two you hear nothing else.
+ [ "The last one done cooks tonight." # id: rijen_kookt # beeld: timer # wijst: vlug # energie: -1 ]
    It goes fast. Ravi, who runs the farm, is last.
    Ravi can't cook. That was not clever.
+ [ "My knees. Have you something soft?" # id: rijen_knie # beeld: hand-heart # wijst: zorg # zekerheid: +1 ]
    Agnieszka gives you an old cushion. It has a swan on it.
    "From my sofa," she says. "My sofa is hard now."
- -> op_zon_of_op_gas

=== op_zon_of_op_gas
{ hendel("groen") == "veel":
    -> vier_stekkers
- else:
    -> hij_start_niet
}

=== vier_stekkers
# beat: vier_stekkers
# geluid: stilte
# wie: youssef
"At twelve power costs nearly nothing," says Youssef. "It's the sun."
They all want it then: the pump, the cold room, the tractor.
"Four plugs," he counts. "And five things."
+ [ "First water for animals and plants." # id: vier_water # beeld: drop # wijst: zorg # zekerheid: +1 ]
    The pump hums. In the barn you hear drinking.
    The tractor waits until one.
+ [ "First the coffee." # id: vier_koffie # beeld: coffee # wijst: mensen # energie: +1 ]
    The fifth thing was coffee. Youssef had hoped so.
    Six people in the sun. Ten minutes.
+ [ "Can I make that plan?" # id: vier_schema # beeld: calendar-check # wijst: leergierig # leren: +1 ]
    Youssef gives you the tablet. He lets go very slowly.
    You move things round. It fits. Nearly.
- -> vier_lucht

=== hij_start_niet
# beat: hij_start_niet
# geluid: machine
# wie: ravi
Ravi runs the farm. He turns a key. Nothing.
The tractor was his father's. It starts with angry words.
"Diesel is up again," says Ravi. That is not enough.
+ [ You add some more angry words. # id: start_boos # beeld: megaphone # wijst: humor # energie: +1 ]
    The engine coughs. It runs. Ravi looks at you.
    "Where did you learn those?" he asks.
+ [ You push, with the whole crew. # id: start_duw # beeld: users-three # wijst: samen # energie: -1 ]
    Down the dyke. At the bottom it starts.
    All the work is at the top.
+ [ "What does it cost a year?" # id: start_kost # beeld: calculator # wijst: eerlijk # geld: +1 ]
    You two do the sum on a crate. It is more than Ravi thought.
    He takes off his cap. To the tractor.
- -> vier_lucht

=== vier_lucht
{ hendel("robots") == "veel":
    { hendel("groen") == "veel":
        -> geen_zon
    - else:
        -> te_veel_licht
    }
- else:
    { hendel("groen") == "veel":
        -> op_het_dak
    - else:
        -> de_pomp
    }
}

=== geen_zon
# beat: geen_zon
# speel: kaart
# geluid: stilte
# wie: youssef
The sky turns grey. No wind. Bep stops halfway down a row.
Power is too dear now. The battery can do one thing.
Bep, the cold room, or water for the animals?
Play a card.
+ [ With your hands # id: zon_handen # familie: handen # energie: -1 ]
    You pick by hand. The animals keep their water.
    "Good work," says Bep. Talking is all it can do.
+ [ With people # id: zon_mensen # familie: mensen # geld: -1 ]
    You ring the neighbours. Their battery is still full.
    It costs two crates, and an hour of talk.
+ [ With your head # id: zon_hoofd # familie: hoofd # zekerheid: +1 ]
    Water now. The cold room at three. Then the sun comes.
    You looked at the sky. Youssef looked at the tablet.
+ [ Ask for help # id: zon_hulp # familie: hulp # energie: +1 ]
    Agnieszka rings six old pickers. They come by bike.
    They are faster than Bep. They say so, too.
+ [ Try something new # id: zon_nieuw # familie: nieuw # leren: +1 ]
    The tractor has a battery, too. You plug the cold room into it.
    "Can't be done," says Youssef. The light goes on.
- {gekozen() != "": Boss sniffs at your card: {gekozen()}.}
-> ravi_zoekt

=== te_veel_licht
# beat: te_veel_licht
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
Lamps on gas. So Bep picks all night.
Mrs Bos is at the gate. She wears a sleep mask.
"My hens lay at midnight," she says.
Nine others are behind her. Play a card.
+ [ With your hands # id: licht_handen # familie: handen # energie: -1 ]
    You pull the curtains shut, metre by metre.
    Mrs Bos pulls, too. Half of the light is gone.
+ [ With people # id: licht_mensen # familie: mensen # zekerheid: +1 ]
    Coffee. "What do you see from your bed?" you ask.
    "A lovely dawn," she says. "At twelve at night."
+ [ With your head # id: licht_hoofd # familie: hoofd # geld: +1 ]
    Which lamp shines where? You walk with her.
    Three lamps shine on the village. Not three hundred.
+ [ Ask for help # id: licht_hulp # familie: hulp # energie: +1 ]
    "Agnieszka, say something." She walks to the gate.
    She stands next to Mrs Bos. "I don't sleep, either."
+ [ Try something new # id: licht_nieuw # familie: nieuw # leren: +1 ]
    "Come and look tonight," you say.
    Ten of them come. In pyjamas. Bep picks a slipper.
- {gekozen() != "": Boss sniffs at your card: {gekozen()}.}
-> ravi_zoekt

=== op_het_dak
# beat: op_het_dak
# speel: kaart
# geluid: werk
# wie: hond
Solar panels stand in the field. Goats walk under them.
Not now. Now four goats stand on top of them.
Youssef covers his eyes. Boss looks at you.
Play a card.
+ [ With your hands # id: dak_handen # familie: handen # energie: -1 ]
    Up the ladder, goat under your arm, down. Four times.
    The third one eats your sleeve.
+ [ With people # id: dak_mensen # familie: mensen # zekerheid: +1 ]
    You talk. Softly, about nothing. The oldest listens.
    She comes. The rest pretend they wanted to.
+ [ With your head # id: dak_hoofd # familie: hoofd # geld: +1 ]
    What does a goat want? Higher. You put down a higher box.
    They step across. All four.
+ [ Ask for help # id: dak_hulp # familie: hulp # energie: +1 ]
    "Boss?" He barks once. Four goats, four jumps.
    Now they all know who is boss here.
+ [ Try something new # id: dak_nieuw # familie: nieuw # leren: +1 ]
    You shake a bucket of pebbles. It sounds like food.
    Goats are clever. You were more clever, once.
- {gekozen() != "": Boss sniffs at your card: {gekozen()}.}
-> ravi_zoekt

=== de_pomp
# beat: de_pomp
# speel: kaart
# geluid: regen
# wie: ravi
It has rained for two days. The pump runs on diesel.
It is older than Agnieszka. It coughs. Then nothing.
The water is at the greenhouse. The animals huddle together.
Play a card.
+ [ With your hands # id: pomp_handen # familie: handen # energie: -1 ]
    Buckets. A line of six people and one dog.
    Nobody looks at the clock. The greenhouse stays dry.
+ [ With people # id: pomp_mensen # familie: mensen # zekerheid: +1 ]
    You go round the village. "Who has boots?"
    Eighteen boots come. One man brings three.
+ [ With your head # id: pomp_hoofd # familie: hoofd # geld: +1 ]
    Where does the water want to go? You dig one hole, low down.
    The water finds the ditch. It doesn't say thank you.
+ [ Ask for help # id: pomp_hulp # familie: hulp # energie: +1 ]
    Youssef puts his ear to the pump. "Thirsty," he says.
    The pump gets water, so that it can pump water. It runs.
+ [ Try something new # id: pomp_nieuw # familie: nieuw # leren: +1 ]
    The boat's engine can pump, too, you think.
    First a fish comes out. Then the water.
- {gekozen() != "": Boss sniffs at your card: {gekozen()}.}
-> ravi_zoekt

=== ravi_zoekt
# beat: ravi_zoekt
# wie: ravi
{in_handen() != "": In your hands: {in_handen()}. Ravi from the farm comes by. | Ravi from the farm comes up to you.}
{stijgt(1) != "":
    "Who will learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Who will teach others what you can do?"
}
{hendel("robots") == "veel": "Bep can't," he says. | "You know this farm," he says.}
+ [ "I will. When it rains." # id: zoekt_regen # beeld: cloud-rain # wijst: leergierig, tijd # leren: +1 ]
    {hendel("robots") == "veel": "It doesn't rain in the greenhouse," says Ravi. "Monday, then." | "Then you'll learn a lot," says Ravi. He looks at the sky.}
+ [ "What do you pay for it?" # id: zoekt_loon # beeld: coins # wijst: loon # geld: +1 ]
    {hendel("groen") == "veel": "The sun pays the rent," says Ravi. "A euro more." | "Fifty cents," says Ravi. "The rest goes to the diesel."}
+ [ "Not now. Ask me in January." # id: zoekt_nee # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "It's quiet here then," says Ravi. "Then you'll say yes."
- -> de_krant

=== de_krant
# beat: de_krant
# plaats: werkplek, middag
# geluid: machine
# wie: agnieszka
{hendel("robots") == "veel": On Bep hangs a list of what it can do. | In the paper is a robot from another farm.}
{daalt(1) != "":
    Agnieszka reads: {daalt(1)}.
- else:
    Agnieszka reads. Nothing from your cards.
}
It can't do this: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
+ [ "Good. My back says thank you." # id: krant_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Mine says nothing any more," says Agnieszka. "It's cross."
+ {daalt(1) != ""} [ "A pity. I liked doing that." # id: krant_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "My father milked by hand," says Agnieszka.
    "He knew each cow. So does the robot. Differently."
+ {daalt(1) == ""} [ "A pity. People sing along." # id: krant_maat # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "A robot knows no songs," says Agnieszka. She does.
+ [ "How much work is left, then?" # id: krant_wachten # beeld: eye # gevoel: afwachten ]
    "One says: fewer animals. Another: too few people for them."
    She folds the paper. "I say: coffee."
- -> een_klas

=== een_klas
# beat: een_klas
# speel: kaart
# geluid: werk
# wie: kind
A bus stops. Twenty children. Nobody knew.
"What do you do?" asks a girl. "And what's that smell?"
{collega() != "": {collega()} is suddenly very busy.}
Show them something. Play a card.
+ [ With your hands # id: klas_handen # familie: handen # energie: -1 ]
    ~ klas = "handen"
    You show them how. Twenty mouths fall open.
    "Can I?" asks the girl. She can. It nearly works.
+ [ With people # id: klas_mensen # familie: mensen # energie: +1 ]
    ~ klas = "mensen"
    "Where does food come from?" – "The app," says one boy.
    You take him to the greenhouse. He bites. He looks.
+ [ With your head # id: klas_hoofd # familie: hoofd # leren: +1 ]
    ~ klas = "hoofd"
    "Look at the sky," you say. "What happens next?"
    They guess. The girl is right. So are you.
+ [ Ask for help # id: klas_hulp # familie: hulp # zekerheid: +1 ]
    ~ klas = "hulp"
    "Will you help me?" Forty hands.
    It isn't straight. It is done, though.
+ [ Try something new # id: klas_nieuw # familie: nieuw # geld: +1 ]
    ~ klas = "nieuw"
    You ask what they would make. "A robot for smells."
    The teacher pays for twenty tomatoes.
- {gekozen() != "": This is what you showed the class: {gekozen()}.}
{ hendel("robots") == "veel":
    -> in_de_sloot
- else:
    -> rij_negen
}

=== in_de_sloot
# beat: in_de_sloot
# speel: kaart
# geluid: stilte
# wie: youssef
Splash. Bep is in the ditch. Its lamp is still on.
You pressed start. Bep drove the wrong way.
"I did that twice," says Youssef. "I'll help you."
Play a card.
+ [ With your hands # id: sloot_handen # familie: handen # energie: -1 ]
    Rope, boots, pull. Bep comes loose with a sigh.
    There is a frog on its arm.
+ [ With people # id: sloot_mensen # familie: mensen # zekerheid: -1 ]
    You tell Ravi yourself, before he sees it.
    "Good of you to say so," says Ravi. He takes off his shoes.
+ [ With your head # id: sloot_hoofd # familie: hoofd # geld: +1 ]
    Two planks and a roller. Youssef holds, you turn.
    "I'll remember that one," he says.
+ [ Ask for help # id: sloot_hulp # familie: hulp # energie: +1 ]
    "How did you do it then?" Youssef turns red.
    "With a horse," he says. The horse is still here.
+ [ Try something new # id: sloot_nieuw # familie: nieuw # leren: +1 ]
    You two let Bep do the pushing. One wheel, then the other.
    It can't swim. It does come.
- {gekozen() != "": On the table lies your card: {gekozen()}.}
-> de_trekker

=== rij_negen
# beat: rij_negen
# speel: kaart
# geluid: stilte
# wie: agnieszka
You picked row nine. Row nine was for next week.
Ten crates. As green as grass.
"I did that in my first summer," says Agnieszka.
"I'll help you." Play a card.
+ [ With your hands # id: negen_handen # familie: handen # energie: -1 ]
    Cut, salt, vinegar, sugar. It's called chutney.
    It makes ninety jars. Your eyes are running.
+ [ With people # id: negen_mensen # familie: mensen # zekerheid: -1 ]
    You tell Ravi yourself. He counts to ten.
    "Green," he says. "I know somebody who likes them."
+ [ With your head # id: negen_hoofd # familie: hoofd # geld: +1 ]
    Green tomatoes beside ripe fruit. In the dark.
    In six days they are red. Row nine was on time.
+ [ Ask for help # id: negen_hulp # familie: hulp # energie: +1 ]
    "What did you do then?" – "Cry," says Agnieszka.
    "And then fry them, in a pan." She gets the pan.
+ [ Try something new # id: negen_nieuw # familie: nieuw # leren: +1 ]
    You put a sign on the road: green is the new red.
    A car stops. Then one more.
- {gekozen() != "": On the table lies your card: {gekozen()}.}
-> de_trekker

=== de_trekker
{ hendel("groen") == "veel":
    -> geen_geluid
- else:
    -> johan
}

=== geen_geluid
# beat: geen_geluid
# geluid: stilte
# wie: ravi
Ravi sits in the new tractor. For ten minutes now.
"I don't know if it's on," he says. "It says nothing.
Thirty years of diesel. And now I whisper, too."
+ [ You sit down beside him. # id: geluid_naast # beeld: users # wijst: geduld # energie: -1 ]
    "Look at that little light. Now gently," you say.
    After one round he drives. After two he sings.
+ [ You hang a cowbell on it. # id: geluid_bel # beeld: bell-ringing # wijst: humor # energie: +1 ]
    Clang. It moves. Clang. He is happy.
    Three cows follow him.
+ [ "What do you miss most?" # id: geluid_mis # beeld: ear # wijst: zorg # zekerheid: +1 ]
    "That it shook me awake," says Ravi.
    You two sit a while. Then he looks for the button.
- -> vier_avonden

=== johan
# beat: johan
# geluid: stilte
# wie: ravi
His father's tractor stops. For good, says Youssef.
Ravi sits down beside it, in the grass.
"His name is Johan," he says. "So was my father's."
+ [ You sit down beside him. # id: johan_naast # beeld: users # wijst: geduld # energie: -1 ]
    You two say nothing. Boss comes and lies down.
    Then Ravi knocks three times on the wheel.
+ [ "Tell me about Johan." # id: johan_vertel # beeld: chats-circle # wijst: zorg # zekerheid: +1 ]
    "Which one?" asks Ravi. Both, you say.
    It takes an hour. It had to.
+ [ "Shall we find one together?" # id: johan_zoek # beeld: magnifying-glass # wijst: samen # leren: +1 ]
    Diesel, or power? One is dear. So is the other.
    "You ask good things," says Ravi.
- -> vier_avonden

=== vier_avonden
{ hendel("robots") == "veel":
    { hendel("groen") == "veel":
        -> een_naam_voor_de_nacht
    - else:
        -> sterren
    }
- else:
    { hendel("groen") == "veel":
        -> lange_tafel
    - else:
        -> twaalf_laarzen
    }
}

=== een_naam_voor_de_nacht
# beat: een_naam_voor_de_nacht
# plaats: werkplek, avond
# geluid: stilte
# wie: ravi
The sun came back. Everything is charging. No sore backs.
There are four names on the plan. It used to be twenty.
"One of us lies awake at night," says Ravi. "In case it beeps."
+ [ "I will. For more money." # id: nacht_ik # beeld: coins # wijst: loon # geld: +1 ]
    The first night it beeps at three.
    It was an owl. It sat on a button.
+ [ "We take turns. You, too, Ravi." # id: nacht_beurt # beeld: arrows-clockwise # wijst: samen # energie: +1 ]
    Ravi thinks of his bed for a while.
    "Fair enough," he says.
+ [ "Teach me what the beeps mean." # id: nacht_leer # beeld: ear # wijst: leergierig # leren: +1 ]
    Youssef knows eleven beeps. He does them all.
    The whole crew comes to listen. Boss howls along.
- -> veertig_handschoenen

=== sterren
# beat: sterren
# plaats: werkplek, avond
# geluid: stilte
# wie: ravi
Ravi has the gas bill. He reads it twice.
"The light costs more than the tomatoes," he says.
"Off at ten? Then there's less work."
+ [ "Off. Then the village can sleep." # id: sterren_uit # beeld: moon-stars # wijst: zorg # geld: -1 ]
    Click. It goes black. Then you see them.
    "So many," says Mrs Bos. She means the stars.
+ [ "On. We live on those hours." # id: sterren_aan # beeld: lightbulb # wijst: zekerheid # zekerheid: +1 ]
    "That's true, too," says Ravi. Bep picks on.
    At the gate somebody goes home.
+ [ "What does a sunny roof cost?" # id: sterren_dak # beeld: sun # wijst: leergierig # leren: +1 ]
    Youssef draws it on the bill. Six years.
    "Six," says Ravi. He counts on his fingers. It can be done.
- -> veertig_handschoenen

=== lange_tafel
# beat: lange_tafel
# plaats: werkplek, avond
# geluid: werk
# wie: agnieszka
Under the panels is a long table. They all eat.
"The sun pays the rent," says Agnieszka. "We earn the rest.
Hardly anybody wants to bend any more."
The goats lie under the table.
+ [ "Then bending should pay more." # id: tafel_loon # beeld: coins # wijst: loon # geld: +1 ]
    Ravi chews a long time. "One euro," he says.
    "Two," says Agnieszka. It comes to one and a half.
+ [ "Let people come and pick." # id: tafel_zelf # beeld: basket # wijst: mensen # zekerheid: +1 ]
    On Saturday the village comes. They eat half of it.
    They pay for the other half.
+ [ "I'll build a chair on wheels." # id: tafel_stoel # beeld: wrench # wijst: leergierig # leren: +1 ]
    Youssef has four wheels left. Agnieszka goes first.
    She rides down the whole row. She comes back singing.
- -> veertig_handschoenen

=== twaalf_laarzen
# beat: twaalf_laarzen
# plaats: werkplek, avond
# geluid: regen
# wie: ravi
Twelve boots stand upside down. Water runs out.
One pot of soup, six spoons. The greenhouse stayed dry.
"One more summer like this," says Ravi. "Then I don't know."
+ [ "We do. We'll come." # id: laarzen_wij # beeld: users-three # wijst: samen # energie: +1 ]
    Nobody says anything. The spoons go on.
    Then you get more soup first.
+ [ "Honestly? I'll look for something extra." # id: laarzen_naast # beeld: signpost # wijst: eerlijk # zekerheid: +1 ]
    "Wise," says Ravi. "Which days do you keep for us?"
    You two get a pen.
+ [ "One new thing. What comes first?" # id: laarzen_eerst # beeld: list-checks # wijst: leergierig # leren: +1 ]
    "The pump," say six people at once.
    You write it on a wet box.
- -> veertig_handschoenen

=== veertig_handschoenen
# beat: veertig_handschoenen
# geluid: stilte
# wie: hond
Boss pulls at your sleeve. He wants to show you something.
{ hendel("robots") == "veel":
    Under Bep's charger it is warm.
- else:
    {hendel("groen") == "veel": Under the big battery it is warm. | Behind the old boiler it is warm.}
}
There lie forty left gloves. On top lies a cat.
With five young cats.
+ [ You put your glove there, too. # id: nest_erbij # beeld: hand-heart # wijst: zorg # geld: -1 ]
    ~ nest = 1
    Boss nods. A dog can't nod. This one can.
    "Now I see," whispers Agnieszka.
+ [ "Boss. You're a good boss." # id: nest_baas # beeld: dog # wijst: humor # energie: +1 ]
    He lies down in front. Nobody gets past.
    Ravi takes a picture. He says he isn't crying.
+ [ You count. Who takes one? # id: nest_tel # beeld: list # wijst: samen # zekerheid: +1 ]
    Agnieszka two. Youssef one. Ravi says no.
    Ravi takes one. Now one is left.
- -> op_de_halte

=== op_de_halte
# beat: op_de_halte
# plaats: halte, avond
# geluid: tram
# wie: agnieszka
Agnieszka walks with you to the stop.
{ klas:
    - "handen": "That girl wants to do your work," she says.
    - "mensen": "That boy wants tomatoes tonight," she says.
    - else: "Those children will be back," she says. "I heard them say so."
}
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
"And you? What will you do?"
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Go and see a robot, or a roof full of sun.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place.
        - "niet_terug": In a year you do other work.
        - else: In a year you can do far more here.
    }
    {hendel("robots") == "veel": You set up what a machine does. | You take good care of your back.}
    That is a step.
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you have a different task.
    {klas == "handen" || klas == "mensen": Every week a class comes by. | New people walk along with you.}
    That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {dichtbij(1) != "": In a year your work is new: {dichtbij(1)}. | In a year you do something quite new.}
    {hendel("groen") == "veel": You know what sun and wind do. | You do a lot with little already.}
    That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
The tram comes. Something moves in your coat.
{nest > 0: It is your left glove. It meows. | It is a left glove. It meows.}
{ hand:
    - "rechts": Now you have a left, too. You put it on your lap.
    - "volg": You didn't follow Boss. Boss followed you.
    - else: So that was Boss's answer.
}
-> END

=== function beroep()
~ return "grower"
=== function kan(n)
{ n:
    - 1: ~ return "look after plants"
    - 2: ~ return "keep an eye on the weather"
    - else: ~ return "work well with colleagues"
}
=== function stijgt(n)
~ return "set up a machine"
=== function naast(n)
~ return "look after tools"
=== function daalt(n)
~ return "sort tomatoes"
=== function blijft(n)
~ return "recognise sick plants"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "a quarter to seven"
=== function geluid()
~ return "birds"
=== function in_handen()
~ return "a shovel"
=== function collega()
~ return "Bear"
=== function eerste_ding()
~ return "look at the sky"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "mechanic"
