// The goose is back. Sector: shops. Changes: online and AI, four days.
// A lamp that is a goose: nobody keeps it, until tonight. What the player does with it comes back on the tram.
// What belongs to one trade is done by Agnieszka (stock) and Youssef (screens and tills); what the player does comes from their own cards.
// explains herring: a fish that smells strong
// explains vinegar: something sour for cleaning
// explains stickers: bits of paper that stick

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
VAR gans = ""
VAR gezegd = 0
VAR meisje = 0
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
# geluid: werk
You can see this already. You pay by yourself, at a screen.
It beeps. Then a person comes.
At home there is a box. It goes back.
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
This is a big old department store. Each corner does something else.
{hendel("online") == "veel": Downstairs is a wall of parcels. | People are waiting at the door.}
{hendel("ai") == "veel": A voice lives in the ceiling. She knows every price. | Every price is a sticker. Click, goes the price gun.}
{geluid() != "": You hear {geluid()}.}
-> de_gans

=== de_gans
# beat: de_gans
# wie: agnieszka
Agnieszka from the stockroom puts something in front of you.
{hendel("online") == "veel": "It's back," she says. "The seventh time." | "It's still here," she says. "The seventh year."}
It is a lamp. It is a goose. The light is in its belly.
+ [ "Put it in the window." # id: gans_raam # beeld: storefront # wijst: zin # energie: +1 ]
    ~ gans = "raam"
    The goose looks out at the street. A man stops.
    Then he walks on, fast.
+ [ "With me. It can stay with me." # id: gans_mij # beeld: hand-heart # wijst: zorg # zekerheid: +1 ]
    ~ gans = "mij"
    "Then you are its mother now," says Agnieszka.
    She gives you its battery, too.
+ [ "What's wrong with it?" # id: gans_mankeert # beeld: magnifying-glass # wijst: leergierig # leren: +1 ]
    ~ gans = "mankeert"
    "Nothing," says Agnieszka. "That's it. It's perfectly fine.
    It's a goose."
- { hendel("ai") == "veel":
    -> de_stem
- else:
    -> de_tang
}

=== de_stem
# beat: de_stem
# geluid: machine
# wie: youssef
"The goose is four euros," says the voice in the ceiling.
A little later: "Four hundred euros."
Youssef is on a ladder, at the screens.
"She's still learning," he says. – "Who from?" asks Agnieszka.
+ [ "Voice, why four hundred?" # id: stem_waarom # beeld: question # wijst: leergierig # leren: +1 ]
    "A child looked for twelve minutes yesterday," says the voice.
    "That is long." She has a point.
+ [ You stick a price on it. # id: stem_plak # beeld: tag # wijst: moed # zekerheid: +1 ]
    Twenty-five euros. "That is not correct," says the voice.
    "It sticks," says Agnieszka.
+ [ "Can she be quieter, Youssef?" # id: stem_zacht # beeld: speaker-slash # wijst: tijd # energie: +1 ]
    Youssef turns something. Now the voice whispers.
    "Four hundred," she whispers. That is worse.
- -> online_vroeg

=== de_tang
# beat: de_tang
# geluid: werk
# wie: agnieszka
Everything goes up ten cents. That is a thousand stickers.
Agnieszka has the price gun. Click. Click. Click.
"At night I go on clicking," she says. "My husband counts along."
+ [ You stick prices with her. # id: tang_mee # beeld: tag # wijst: samen # energie: -1 ]
    At three hundred you two talk about the past.
    At seven hundred about the future. Then the stickers are gone.
+ [ "Let me feel that price gun." # id: tang_voelen # beeld: wrench # wijst: leergierig # leren: +1 ]
    It is heavy and warm. After ten you click by yourself.
    There is a sticker on your nose. Eleven ninety-five.
+ [ "Ten cents? Nobody will notice." # id: tang_niemand # beeld: scales # wijst: eerlijk # geld: +1 ]
    "The cheese lady will," says Agnieszka.
    The cheese lady is right behind you.
- -> online_vroeg

=== online_vroeg
{ hendel("online") == "veel":
    -> terug_met_de_post
- else:
    -> bent_u_van_hier
}

=== terug_met_de_post
# beat: terug_met_de_post
# geluid: machine
# wie: agnieszka
A truck backs up. Beep, beep. Three hundred parcels come back.
From one box comes a red dress. Agnieszka smells it.
"Worn," she says. "At a party. With herring."
+ [ "Back to her. That isn't fair." # id: post_terug # beeld: scales # wijst: eerlijk # zekerheid: -1 ]
    Tomorrow she sends an angry message. They all know it.
    The box goes back anyway.
+ [ "Wash it. Then it's second-hand." # id: post_was # beeld: washing-machine # wijst: zin # leren: +1 ]
    Agnieszka knows how to get herring out of silk.
    With vinegar. Now you know it, too.
+ [ You ring her up. # id: post_bel # beeld: phone # wijst: mensen # energie: +1 ]
    "It was my ex-husband's wedding," she says.
    You two talk for ten minutes. She keeps the dress.
- -> vier_uren

=== bent_u_van_hier
# beat: bent_u_van_hier
# geluid: deur
# wie: klant
The door opens. Wet coats. Bags. Children.
"Do you work here?" asks a man.
{collega() != "": You hear that all day. {collega()} keeps count. | You hear that all day.}
+ [ "I do. Come with me." # id: hier_mee # beeld: footprints # wijst: zorg # energie: -1 ]
    Three floors up, two corners round. He wants the toilet.
    After that he buys a cupboard.
+ [ "Here and there, yes." # id: hier_daar # beeld: smiley-wink # wijst: humor # energie: +1 ]
    He laughs. "Then I need something for here," he says.
    Nine people wait behind him.
+ [ "Yes. Who was first?" # id: hier_eerst # beeld: list # wijst: eerlijk # geld: +1 ]
    A lady with a hat. Nobody had seen her.
    She buys for six people.
- -> vier_uren

=== vier_uren
{ hendel("online") == "veel":
    { hendel("ai") == "veel":
        -> het_hek
    - else:
        -> de_trompet
    }
- else:
    { hendel("ai") == "veel":
        -> alles_gratis
    - else:
        -> de_pin
    }
}

=== het_hek
# beat: het_hek
# plaats: werkplek, middag
# speel: kaart
# geluid: stilte
# wie: meneer_tan
One customer today: Mr Tan. The gate stays shut.
"You did not pay," says the voice.
"I bought nothing," he says. – "That is odd," says the voice.
Play a card.
+ [ With your hands # id: hek_handen # familie: handen # energie: -1 ]
    You feel along the side. Behind a plate is a handle.
    The gate sighs. So does Mr Tan.
+ [ With people # id: hek_mensen # familie: mensen # zekerheid: +1 ]
    You bring tea and a chair. Youssef won't be long.
    "Leave that gate," says Mr Tan. "I'm fine here."
+ [ With your head # id: hek_hoofd # familie: hoofd # geld: -1 ]
    You buy one rubber band in his name. Three cents.
    "Thank you, Mr Tan," says the voice. Open.
+ [ Ask for help # id: hek_hulp # familie: hulp # energie: +1 ]
    "Voice," shouts Agnieszka. "He works here."
    "Welcome, colleague," says the voice. Mr Tan grows a little.
+ [ Try something new # id: hek_nieuw # familie: nieuw # leren: +1 ]
    You hold the goose up to the camera.
    "Unknown bird," says the voice. Everything opens.
- {gekozen() != "": Beside the goose lies your card: {gekozen()}.}
-> sam_zoekt

=== de_trompet
# beat: de_trompet
# plaats: werkplek, middag
# speel: kaart
# geluid: telefoon
# wie: agnieszka
A woman rings. She sent the wrong box back.
Her trumpet is in it. At four she plays.
Three hundred boxes. No computer to search.
Play a card.
+ [ With your hands # id: trompet_handen # familie: handen # energie: -1 ]
    You lift and you shake. A trumpet is light and loud.
    Box two hundred. There it is.
+ [ With people # id: trompet_mensen # familie: mensen # zekerheid: +1 ]
    "What did the box look like?" You let her think.
    "A stain," she says. "Shaped like a dog."
+ [ With your head # id: trompet_hoofd # familie: hoofd # geld: +1 ]
    Where does she live? Behind the park. They fetched those boxes last.
    So hers is at the front.
+ [ Ask for help # id: trompet_hulp # familie: hulp # energie: +1 ]
    You ask the café across the street. Twelve people come.
    One finds the trumpet. One finds his own trousers.
+ [ Try something new # id: trompet_nieuw # familie: nieuw # leren: +1 ]
    All boxes in a row in the street. She cycles past.
    "That one," she calls. She plays at once.
- {gekozen() != "": Beside the goose lies your card: {gekozen()}.}
-> sam_zoekt

=== alles_gratis
# beat: alles_gratis
# plaats: werkplek, middag
# speel: kaart
# geluid: werk
# wie: youssef
The shop is full. Then the voice speaks, very loud.
"Today everything is free."
For one second it is quiet. Then they all run.
"I never taught her that," says Youssef. Play a card.
+ [ With your hands # id: gratis_handen # familie: handen # energie: -1 ]
    You pull the plug. You write in big letters: not true.
    A man puts down a bathtub.
+ [ With people # id: gratis_mensen # familie: mensen # zekerheid: +1 ]
    You climb on a crate. "The coffee is free. The rest isn't."
    People laugh. Somebody hands back a TV.
+ [ With your head # id: gratis_hoofd # familie: hoofd # geld: +1 ]
    Where did it come from? Youssef reads: "Today parking is free."
    One word went wrong.
+ [ Ask for help # id: gratis_hulp # familie: hulp # energie: +1 ]
    Mr Tan goes and stands in the door, with his stick.
    He is nearly eighty. Nobody dares to pass.
+ [ Try something new # id: gratis_nieuw # familie: nieuw # leren: +1 ]
    You let the voice say sorry herself.
    She does it eleven times. In four languages. Then she sings.
- {gekozen() != "": Beside the goose lies your card: {gekozen()}.}
-> sam_zoekt

=== de_pin
# beat: de_pin
# plaats: werkplek, middag
# speel: kaart
# geluid: werk
# wie: klant
Nobody can pay by card. Not in the whole street.
The queue reaches the door.
There is change in the till for ten people.
"What now?" asks the first one. Play a card.
+ [ With your hands # id: pin_handen # familie: handen # energie: -1 ]
    You take a notebook. Name, sum, "tomorrow".
    They all sign. One man signs with a heart.
+ [ With people # id: pin_mensen # familie: mensen # zekerheid: +1 ]
    "Who has cash in their pocket?" you call.
    They lend to each other. Two go on talking after six.
+ [ With your head # id: pin_hoofd # familie: hoofd # geld: +1 ]
    You count in your head, and round it. The queue moves.
    "That's how my father did it," says Mr Tan.
+ [ Ask for help # id: pin_hulp # familie: hulp # energie: +1 ]
    The baker next door has a bucket of coins.
    "Thirty years I saved them," he says. "For today, it seems."
+ [ Try something new # id: pin_nieuw # familie: nieuw # leren: +1 ]
    People without money leave something behind.
    At six there are four watches. And some false teeth.
- {gekozen() != "": Beside the goose lies your card: {gekozen()}.}
-> sam_zoekt

=== sam_zoekt
# beat: sam_zoekt
# wie: sam
{in_handen() != "": In your hands: {in_handen()}. Sam, the boss, comes by. | Sam, the boss, comes up to you.}
{stijgt(1) != "":
    "Who will learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Who will teach others what you can do?"
}
{hendel("online") == "veel": "There'll be more of that," says Sam. | "Customers ask for it," says Sam.}
+ [ "I will. In working hours?" # id: zoekt_ik # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    {hendel("ai") == "veel": "The voice says four hours a week," says Sam. "I say five." | "On Mondays," says Sam. "It's quiet then. Sometimes."}
+ [ "Is there any money in it?" # id: zoekt_geld # beeld: coins # wijst: loon # geld: +1 ]
    {hendel("online") == "veel": "Seventy cents an hour," says Sam. "Online, each cent counts." | "A euro on Saturdays," says Sam. "Saturdays are hard."}
+ [ "Not now. I'm fine like this." # id: zoekt_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "All right," says Sam. "I'll ask the goose."
- -> wat_zij_kan

=== wat_zij_kan
# beat: wat_zij_kan
# geluid: machine
# wie: youssef
{hendel("ai") == "veel": "She can do more now," says Youssef. | "Other shops have a voice," says Youssef.}
{daalt(1) != "":
    He reads from his screen: {daalt(1)}.
- else:
    He reads from his screen. Nothing from your cards.
}
She can't do this: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
+ [ "Good. Then my hands are free." # id: kan_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Exactly," says Youssef. "I never have enough of them."
+ {daalt(1) != ""} [ "A pity. I was good at that." # id: kan_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Youssef nods. "My father made radios," he says.
    "He misses the smell. Not the radios."
+ {daalt(1) == ""} [ "A pity. A person talks back." # id: kan_mens # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "So does she," says Youssef. "That's the trouble."
+ [ "What do the figures say?" # id: kan_wachten # beeld: eye # gevoel: afwachten ]
    "One says: fewer shops. Another: too few people for them."
    Youssef shrugs. "Both with figures."
- { hendel("ai") == "veel":
    -> zeven_keer_per_uur
- else:
    -> honderd_euro
}

=== zeven_keer_per_uur
# beat: zeven_keer_per_uur
# speel: kaart
# geluid: stilte
# wie: youssef
"You smile seven times an hour," says the voice. "That is not much."
On Sam's screen is your name, in red.
"That's not right," says Youssef. "I'll help you."
Play a card.
+ [ With your hands # id: zeven_handen # familie: handen # energie: -1 ]
    You hold the ladder. Youssef turns the camera to the goose.
    "Zero times," says the voice.
+ [ With people # id: zeven_mensen # familie: mensen # zekerheid: +1 ]
    Three customers write something down for Sam.
    "Smiles with the eyes," it says. Three times.
+ [ With your head # id: zeven_hoofd # familie: hoofd # leren: +1 ]
    "What does she count?" – "Teeth," says Youssef.
    You smile with your mouth shut. That is all it is.
+ [ Ask for help # id: zeven_hulp # familie: hulp # energie: +1 ]
    ~ gezegd = 1
    "Can this be turned off?" Youssef goes to Sam with you.
    He speaks first. Then you dare to, as well.
+ [ Try something new # id: zeven_nieuw # familie: nieuw # geld: -1 ]
    ~ gezegd = 1
    "I don't want to be counted," you tell Sam.
    Youssef stands next to you. So does Agnieszka. It is turned off.
- {gekozen() != "": On the table lies your card: {gekozen()}.}
-> online_laat

=== honderd_euro
# beat: honderd_euro
# speel: kaart
# geluid: stilte
# wie: agnieszka
You count the till. A hundred euros are missing.
You count again. Still missing.
Agnieszka sees your face. "I'll help you," she says.
Play a card.
+ [ With your hands # id: honderd_handen # familie: handen # energie: -1 ]
    You two lift out the drawer. All of it.
    At the back a note is stuck. A hundred.
+ [ With people # id: honderd_mensen # familie: mensen # zekerheid: +1 ]
    Agnieszka asks around. Calmly, without names.
    At five somebody brings something back.
+ [ With your head # id: honderd_hoofd # familie: hoofd # leren: +1 ]
    You two read all the slips. One of a hundred is there twice.
    "With me it was a thousand," says Agnieszka.
+ [ Ask for help # id: honderd_hulp # familie: hulp # energie: +1 ]
    ~ gezegd = 1
    Agnieszka goes to Sam with you.
    "It happens," says Sam. "Thank you for saying so."
+ [ Try something new # id: honderd_nieuw # familie: nieuw # geld: -1 ]
    ~ gezegd = 1
    You say it out loud, to all of them. Silence.
    Then each of them puts down two euros. Sam, too.
- {gekozen() != "": On the table lies your card: {gekozen()}.}
-> online_laat

=== online_laat
{ hendel("online") == "veel":
    -> elf_euro
- else:
    -> opa_kwijt
}

=== elf_euro
# beat: elf_euro
# geluid: telefoon
# wie: kind
A message comes in.
"hi i am 8. i have 11 euros. is the goose nice?"
Nobody knows who answers these. So you do.
+ [ "Yes. It doesn't bite." # id: elf_lief # beeld: chat-text # wijst: humor # energie: +1 ]
    ~ meisje = 1
    "ok," she writes. "me neither."
    It is the best message of the week.
+ [ "I'll keep it for you." # id: elf_bewaar # beeld: gift # wijst: zorg # geld: -1 ]
    ~ meisje = 1
    Eleven hearts come back. One for each euro.
    You put the goose aside.
+ [ "Is somebody with you?" # id: elf_iemand # beeld: shield-check # wijst: precies # zekerheid: +1 ]
    "my grandpa, only he is at your shop. his name is tan."
    You ask Mr Tan. It is true.
- -> vier_einden

=== opa_kwijt
# beat: opa_kwijt
# geluid: werk
# wie: kind
A girl of eight stands by the goose. Alone.
Her hand is on its belly. It is warm.
"I've lost my grandpa," she says. "So has the goose."
+ [ You search with her, hand in hand. # id: opa_hand # beeld: footprints # wijst: zorg # energie: -1 ]
    ~ meisje = 1
    Three floors. Then she sees a stick.
    Grandpa is Mr Tan. He was looking, too.
+ [ "We wait here. He'll be back." # id: opa_wacht # beeld: hourglass # wijst: geduld # zekerheid: +1 ]
    ~ meisje = 1
    People who search go back to where it was good.
    Here comes Mr Tan. He is out of breath.
+ [ "What's your grandpa's name?" # id: opa_naam # beeld: megaphone # wijst: vlug # energie: +1 ]
    "Grandpa," she says. You call: "Grandpa, to the goose."
    Six grandpas come. The fourth is the one.
- -> vier_einden

=== vier_einden
{ hendel("online") == "veel":
    { hendel("ai") == "veel":
        -> zonder_deur
    - else:
        -> dozen_en_dozen
    }
- else:
    { hendel("ai") == "veel":
        -> is_dat_waar
    - else:
        -> een_stoel
    }
}

=== zonder_deur
# beat: zonder_deur
# geluid: stilte
# wie: sam
Sam reads it out. "The voice did the sums.
Without a door and without lights, two people can do it."
"And who makes the tea?" asks Mr Tan.
+ [ "Open one afternoon. To feel things." # id: deur_middag # beeld: door-open # wijst: mensen # geld: -1 ]
    "To feel?" asks the voice. "What is that?"
    Sam writes it down. Wednesdays.
+ [ "I'm one of those two." # id: deur_twee # beeld: hand-arrow-up # wijst: zekerheid # zekerheid: +1 ]
    Sam is glad somebody says it.
    Agnieszka looks at the goose. It says nothing, either.
+ [ "Show me that sum." # id: deur_som # beeld: calculator # wijst: precies # leren: +1 ]
    She counted Mr Tan forty times. As a thief.
    The sum is done again. With you there.
- -> vijf_voor_zes

=== dozen_en_dozen
# beat: dozen_en_dozen
# geluid: werk
# wie: sam
Four hundred go out and three hundred come back.
All through your hands. They are black from the boxes.
"Ten more places in the back," says Sam. "We lose one in front, in the shop."
+ [ "I want the back. Fixed hours." # id: dozen_achter # beeld: package # wijst: zekerheid # zekerheid: +1 ]
    Agnieszka makes room at her table.
    "Radio or silence?" she asks. That is the big question here.
+ [ "One week in front, one in back." # id: dozen_week # beeld: arrows-clockwise # wijst: vrijheid # energie: +1 ]
    "That's difficult," says Sam. He looks at his plan.
    Then suddenly it isn't difficult.
+ [ "Returns are free. Not for us." # id: dozen_gratis # beeld: coins # wijst: eerlijk # geld: +1 ]
    From now on it costs three euros. Angry messages come in.
    There are fewer boxes, too.
- -> vijf_voor_zes

=== is_dat_waar
# beat: is_dat_waar
# geluid: werk
# wie: sam
The voice knows all about everything. The customer listens.
Then the customer turns to you. "Is that true?"
"Thirty times today," says Sam. "She sells. You all check."
+ [ "Then we want her pay." # id: waar_loon # beeld: coins # wijst: loon # geld: +1 ]
    "She gets nothing," says Sam. "Exactly," you say.
    Sam laughs. Then he does the sums.
+ [ "Teach me how she chooses." # id: waar_leren # beeld: student # wijst: leergierig # leren: +1 ]
    Youssef shows you. She guesses what is dear and suits you.
    Now you can say what is true.
+ [ "On Saturdays she is off." # id: waar_uit # beeld: power # wijst: moed # energie: +1 ]
    "On Saturdays we do the talking," you say. Sam wants to try.
    The voice thinks it is a good idea. She always does.
- -> vijf_voor_zes

=== een_stoel
# beat: een_stoel
# geluid: werk
# wie: sam
It was full all day. Nobody sat down. Your legs are shaking.
"The best day of the year," says Sam. "I want to open on Sunday."
Agnieszka takes off her shoes.
+ [ "Sunday belongs to us." # id: stoel_zondag # beeld: sun # wijst: tijd # energie: +1 ]
    "Across the street they're open," says Sam.
    "Then I'll go and look," says Agnieszka. "With a chair."
+ [ "A chair. One at each place." # id: stoel_stoel # beeld: armchair # wijst: moed # zekerheid: +1 ]
    Sam looks as if the word is new to him.
    Three floors up they sell chairs. It is soon done.
+ [ "Open on Sunday. Double pay." # id: stoel_dubbel # beeld: coins # wijst: loon # geld: +1 ]
    "Half as much again," says Sam. "Double," say all eight of you.
    Double it is.
- -> vijf_voor_zes

=== vijf_voor_zes
# beat: vijf_voor_zes
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: klant
Five to six. Somebody always comes at five to six.
{hendel("online") == "veel": He is on the screen. His face is big. | He stands in front of you. His coat is wet.}
"I'm looking for something," he says. "I don't know what."
Play a card.
+ [ With your hands # id: zes_handen # familie: handen # energie: -1 ]
    You show him three things, one by one.
    "That one," he says. He points at a fourth.
+ [ With people # id: zes_mensen # familie: mensen # geld: -1 ]
    "Who is it for?" – "My wife. We haven't talked in weeks."
    "Ring her," you say. He buys nothing. He thanks you a long time.
+ [ With your head # id: zes_hoofd # familie: hoofd # geld: +1 ]
    "What does she have already?" – "Everything," he says.
    So something that gets eaten. A cake.
+ [ Ask for help # id: zes_hulp # familie: hulp # energie: +1 ]
    "Socks," shouts Agnieszka from far away.
    Socks it is. He nearly cries. He is so glad.
+ [ Try something new # id: zes_nieuw # familie: nieuw # leren: +1 ]
    You show him the goose. He looks for a long time.
    "No," he says. "It's not as bad as that."
- {gekozen() != "": You brought this: {gekozen()}.}
-> op_de_halte

=== op_de_halte
# beat: op_de_halte
# plaats: halte, avond
# geluid: tram
# wie: agnieszka
"The goose is gone," says Agnieszka at the tram.
{hendel("ai") == "veel": "The voice asked eleven euros. For one minute." | "There was a sticker on it. Eleven euros. Nobody saw who."}
{hendel("online") == "veel": "It can come back too, I think," she says. | "Seven years," she says. "It's so empty now."}
# beat: de_vraag
# wie: agnieszka
{ gans:
    - "mij": Its battery was in your pocket. It is gone, too.
    - "raam": The window is empty now. You looked at it twice.
    - else: It was perfectly fine. You were the first to know.
}
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
"And you?" asks Agnieszka. "What will you do?"
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask a computer one thing. See if it is right.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place.
        - "niet_terug": In a year you do other work.
        - else: In a year you can do far more here.
    }
    {gezegd > 0: What you said, others say now, too. | People with doubts come to you first.}
    That is a step.
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you have a different task.
    {hendel("online") == "veel": You talk to people who buy at home. | You show new people all the corners.}
    That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {dichtbij(1) != "": In a year your work is new: {dichtbij(1)}. | In a year you do something quite new.}
    {hendel("ai") == "veel": What a computer says, you check. | You talk with people there, too.}
    That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: kind
The tram comes. A girl sits in the back beside her grandpa.
{meisje > 0: On her lap shines a goose. She waves. | On her lap shines a goose.}
{ gans == "mij": She kisses it. It looks at you. | They all look. Nobody laughs. It is so beautiful.}
-> END

=== function beroep()
~ return "shop assistant"
=== function kan(n)
{ n:
    - 1: ~ return "help customers"
    - 2: ~ return "keep an eye on the time"
    - else: ~ return "work well with colleagues"
}
=== function stijgt(n)
~ return "explain how something works"
=== function naast(n)
~ return "help customers"
=== function daalt(n)
~ return "stick prices on things"
=== function blijft(n)
~ return "calm an angry customer"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "nine o'clock"
=== function geluid()
~ return "voices"
=== function in_handen()
~ return "a box"
=== function collega()
~ return "Turbo"
=== function eerste_ding()
~ return "turn on the lights"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "receptionist"
