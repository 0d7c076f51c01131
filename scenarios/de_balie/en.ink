// The counter. Sector: office and administration. Winds: ai and regels, each veel or weinig; so four days.
// A building with many doors, and a letter of 1994 that lay behind a cupboard for thirty-six years. What is special to one
// trade is told of the building; what the player does comes from their own cards.

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
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR ai = ""
VAR reg = ""
VAR band = 0
VAR eigen = ""
VAR dicht = 0
VAR eerste_weg = "I stay, and I grow here."

-> nu_al

=== nu_al
~ ai = hendel("ai")
~ reg = hendel("regels")
{situatie():
    - "kwijt": ~ eerste_weg = "The same work, in another place."
    - "niet_terug": ~ eerste_weg = "I take the good part with me."
    - "school": ~ eerste_weg = "I keep this direction. It fits."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
You can see this already. A computer writes a letter in one second.
Another computer writes the answer.
Sometimes no human reads it.
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
-> de_balie

=== de_balie
# beat: de_balie
# geluid: deur
# wie: noor
The building has six floors. {ai == "veel":On each floor a screen talks.|On each floor a phone rings.} {reg == "veel":Each door has a list.|All doors are open.}
Noor moves a cupboard. Behind it: a letter from 1994.
It says: for the lady at desk four.
+ [ "Keep it shut, Noor." # id: laat_dicht # beeld: envelope # wijst: eerlijk # zekerheid: +1 ]
    ~ dicht = 1
    "Of course," says Noor. She does hold it up to the lamp.
+ [ "Desk four? Where was that?" # id: waar_was_dat # beeld: map-pin # wijst: leergierig # leren: +1 ]
    "Downstairs," says Noor. "It's the coffee machine now."
+ [ "Who's been here that long?" # id: al_zo_lang # beeld: users # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    "Me," says Hans. He keeps all the keys here. He turns red.
- -> het_bordje

=== het_bordje
# beat: het_bordje
# geluid: werk
# wie: noor
Noor makes signs for every door. With what somebody can do.
"What shall I put on yours?" she asks.
{collega() != "": On the door of {collega()} it says: knock first.}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    The sign is up. It is even straight.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    The sign is up. It is even straight.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    The sign is up. It is even straight.
+ [ "Just put: coffee here." # id: hier_is_koffie # beeld: coffee # wijst: humor # energie: +1 ]
    ~ eigen = kan(1)
    "Then they'll all come," says Noor. She writes something else.
- Two newspaper cuttings on the wall. One: office work shrinks. Two: offices need people.
"They never read each other," says Hans, the key man.
{
    - ai == "veel": -> alles_versturen
    - else: -> de_rij
}

=== alles_versturen
# beat: alles_versturen
# geluid: machine
# wie: noor
Last night the computer wrote two hundred letters back. They are ready.
At the bottom is a button: send all.
Number three begins like this: "Darling angry customer."
+ [ You read them all. # id: allemaal_lezen # beeld: magnifying-glass # wijst: precies # energie: -1 ]
    At eleven you are done. Nine were odd, one was beautiful.
+ [ You press the button. # id: op_de_knop # beeld: timer # wijst: vlug # zekerheid: -1 ]
    Nearly everybody is happy. Nine people ring. Now.
+ [ "Noor, will you read too?" # id: lees_jij_mee # beeld: users # wijst: samen # leren: +1 ]
    ~ band = band + 1
    Noor laughs at the second one. You two make a list of odd words.
- {
    - reg == "veel": -> drie_stempels
    - else: -> de_doos
}

=== de_rij
# beat: de_rij
# geluid: telefoon
# wie: hans
The ticket machine says twelve. It has said so for six months.
Thirty people wait downstairs. The phone rings, too.
Hans taps the machine with his keys. Twelve.
+ [ "Who was here first?" # id: wie_het_eerst # beeld: hand-arrow-up # wijst: eerlijk # zekerheid: +1 ]
    A woman puts up her hand. Everybody nods. That works too.
+ [ You write thirty numbers yourself. # id: zelf_nummers # beeld: pencil-line # wijst: precies # energie: -1 ]
    In pen, on yellow notes. Somebody would like the seven.
+ [ You bring the queue coffee. # id: koffie_rij # beeld: coffee # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    It takes just as long. It is nicer, though.
- {
    - reg == "veel": -> drie_stempels
    - else: -> de_doos
}

=== drie_stempels
# beat: drie_stempels
# speel: kaart
# geluid: deur
# wie: klant
A man needs a paper. With it he gets his house today.
It takes three stamps, from three floors.
The man with stamp three is at the dentist's. Play a card.
+ [ With your hands # id: stempel_handen # familie: handen # energie: -1 ]
    You walk. Three floors up, three floors down.
    You get the last stamp at the dentist's. That is next door.
+ [ With people # id: stempel_mensen # familie: mensen # zekerheid: +1 ]
    "Who does it when he's out?" you ask the whole floor.
    "I do, I think," says a woman. She stamps it.
+ [ With your head # id: stempel_hoofd # familie: hoofd # geld: +1 ]
    You read the back as well. It says: two stamps will do.
    The house can be opened.
+ [ Ask for help # id: stempel_hulp # familie: hulp # energie: +1 ]
    "Hans, any ideas?" Hans opens a drawer. There lies one more stamp.
    That one counts too. Nobody knew.
+ [ Try something new # id: stempel_nieuw # familie: nieuw # leren: +1 ]
    You make a video call. The dentist holds the phone.
    "Aaah," says the man. Noor writes down: yes.
- {gekozen() != "": Next to the stamps lies your card: {gekozen()}.}
-> sam_belt

=== de_doos
# beat: de_doos
# speel: kaart
# geluid: deur
# wie: klant
A man comes for a box, for his sister.
He has no papers with him. There is no rule either.
"You can believe me," he says. Can you? Play a card.
+ [ With your hands # id: bewijs_handen # familie: handen # energie: -1 ]
    You pick up the box. "What's in it?" you ask. "Boots."
    You shake it gently. Thump, thump. It is right.
+ [ With people # id: bewijs_mensen # familie: mensen # zekerheid: +1 ]
    He tells you about his sister. Her dog, her laugh, her soup.
    No stranger talks like that.
+ [ With your head # id: bewijs_hoofd # familie: hoofd # geld: +1 ]
    You ask where his sister used to live. He knows at once.
    He even knows the house number.
+ [ Ask for help # id: bewijs_hulp # familie: hulp # energie: +1 ]
    Noor rings the sister. "Did he forget the papers again?" she shouts.
    The whole floor hears it.
+ [ Try something new # id: bewijs_nieuw # familie: nieuw # leren: +1 ]
    You send the sister a picture of him with the box.
    "Yes," she writes. "Both of those are mine."
- {gekozen() != "": On the box lies your card: {gekozen()}.}
-> sam_belt

=== sam_belt
# beat: sam_belt
# geluid: telefoon
# wie: sam
Sam rings, from upstairs. Sam makes the rota.
{stijgt(1) != "":
    "I need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "I need someone to teach a newcomer the work."
}
+ [ "Me. But not after five." # id: als_er_uren_zijn # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Wednesday mornings," says Sam. "I'll write it down."
+ [ "What do I get for it?" # id: wat_krijg_ik # beeld: coins # wijst: loon # geld: +1 ]
    A short silence. "A bit more money," says Sam. "Good that you ask."
+ [ "No. I have enough to do." # id: genoeg_te_doen # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Fair enough," says Sam. "I hardly ever hear a no. It's honest."
- {
    - ai == "veel": -> een_stem
    - else: -> de_printer
}

=== een_stem
# beat: een_stem
# plaats: werkplek, middag
# geluid: telefoon
# wie: mevrouw_bos
Here is Mrs Bos. She used to work here.
"I rang first," she says. "A computer said: I understand. Six times."
Hans has been polishing one bit of glass for five minutes.
+ [ "Tell me about it." # id: vertel_mij # beeld: ear # wijst: geduld # energie: -1 ]
    ~ band = band + 1
    She wants one form. The computer sent her twenty.
+ [ You listen to the call again. # id: stem_terug # beeld: headset # wijst: leergierig # leren: +1 ]
    It did not understand her. You type in: first ask what is wrong.
+ [ "Did it say it's not human?" # id: geen_mens # beeld: robot # wijst: eerlijk # zekerheid: +1 ]
    "At once," she says. "That was decent. Not every human says so."
- -> hoek

=== de_printer
# beat: de_printer
# plaats: werkplek, middag
# geluid: machine
# wie: mevrouw_bos
Here is Mrs Bos. She used to work here. The printer stops at her page.
Hans comes with his keys. He doesn't look at her.
"It's that red light," he says to the light.
+ [ "Have a seat. Coffee?" # id: gaat_u_zitten # beeld: coffee # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    "Please," she says. "My chair used to be right here."
+ [ You pull the paper out. # id: papier_eruit # beeld: printer # wijst: vlug # zekerheid: +1 ]
    It tears and squeaks. You have black hands, she has her page.
+ [ "Hans, show me how." # id: laat_zien_hoe # beeld: wrench # wijst: leergierig # leren: +1 ]
    Hans kneels and shows you. She looks at his back. Nobody says a word.
- -> hoek

=== hoek
{
    - ai == "veel" && reg == "veel": -> mag_niet_zeggen
    - ai == "veel": -> uw_aanvraag
    - reg == "veel": -> in_de_bak
    - else: -> zoek_hem
}

=== mag_niet_zeggen
# beat: mag_niet_zeggen
# geluid: machine
# wie: noor
Noor holds the letter up to the computer's camera.
"I know who it is for," says the computer. "I am not allowed to say."
The name is private. The form takes three weeks.
# beat: drie_weken
# speel: kaart
# geluid: stilte
# wie: hans
Hans walks by and sees the letter. He drops his keys.
"Three weeks is all right," he says. "I've waited thirty-six years."
Play a card.
+ [ With your hands # id: weken_handen # familie: handen # energie: -1 ]
    You get out the old book of the building. Anybody may look in it.
    Desk four, 1994: Mrs Bos.
+ [ With people # id: weken_mensen # familie: mensen # zekerheid: +1 ]
    "Is it yours, Hans?" He nods.
    "For Mrs Bos," he says. He is allowed to say it.
+ [ With your head # id: weken_hoofd # familie: hoofd # geld: +1 ]
    You read the rule. A computer is not allowed to tell.
    It says nothing about Hans. Hans says: "Mrs Bos."
+ [ Ask for help # id: weken_hulp # familie: hulp # energie: +1 ]
    You ring the woman who made the rules. "Put up a note," she says.
    Mrs Bos reads it. "Desk four? That was me."
+ [ Try something new # id: weken_nieuw # familie: nieuw # leren: +1 ]
    "Can you say who it is not for?" It can.
    After five minutes one name is left: Bos.
- {gekozen() != "": Next to the letter lies your card: {gekozen()}.}
-> het_programma

=== uw_aanvraag
# beat: uw_aanvraag
# geluid: machine
# wie: hans
The computer opened the letter and wrote back at once.
"Dear Hans. You asked for coffee. The answer is no. Desk four is gone."
It is on all the screens.
# beat: naar_de_kelder
# speel: kaart
# geluid: stilte
# wie: hans
Everybody reads it. Somebody laughs.
Hans takes his keys and walks to the cellar.
For thirty-six years nobody knew. Play a card.
+ [ With your hands # id: kelder_handen # familie: handen # energie: -1 ]
    You walk along the corridor. You turn off every screen.
    Up the stairs, and there as well.
+ [ With people # id: kelder_mensen # familie: mensen # energie: +1 ]
    You go to the cellar too. You two sit on a box.
    "I only wrote one letter," says Hans. "In my whole life."
+ [ With your head # id: kelder_hoofd # familie: hoofd # geld: +1 ]
    You ask the computer why. It looked for desk four.
    "It is for a person," you say. The screens go blank.
+ [ Ask for help # id: kelder_hulp # familie: hulp # zekerheid: +1 ]
    "Who has ever written a letter like that?" you ask everybody.
    At first nobody. Then seven hands.
+ [ Try something new # id: kelder_nieuw # familie: nieuw # leren: +1 ]
    You send something to all screens yourself.
    "Dear Hans. Sorry. The lady will answer for herself."
- {gekozen() != "": Hans reads your card: {gekozen()}.}
-> het_programma

=== in_de_bak
# beat: in_de_bak
# geluid: deur
# wie: noor
A lorry comes at four. Everything from before 2000 is shredded.
That is the rule. The letter is in the locked bin already.
Taking it out? Then you wait six weeks for a form.
# beat: kwart_voor_vier
# speel: kaart
# geluid: machine
# wie: hans
It is a quarter to four. Outside, the lorry is backing up.
Hans stands by the bin. He has all the keys. All but this one.
Play a card.
+ [ With your hands # id: bak_handen # familie: handen # energie: -1 ]
    Your hand fits through the slot. Just.
    Two fingers. There is the letter.
+ [ With people # id: bak_mensen # familie: mensen # zekerheid: +1 ]
    You tell the driver. He looks at Hans.
    "Coffee first," he says. "I'll leave the key on the table."
+ [ With your head # id: bak_hoofd # familie: hoofd # geld: +1 ]
    You read the rule. The building's papers must go. This one is a lady's.
    The lock opens.
+ [ Ask for help # id: bak_hulp # familie: hulp # energie: +1 ]
    You ring whoever has the key. "A love letter?" a man asks.
    In ten minutes he is here. He is out of breath.
+ [ Try something new # id: bak_nieuw # familie: nieuw # leren: +1 ]
    You hang a note on the bin: broken.
    A broken bin can't go. Somebody comes to open it.
- {gekozen() != "": On top of the bin lies your card: {gekozen()}.}
-> het_programma

=== zoek_hem
# beat: zoek_hem
# geluid: werk
# wie: noor
Nobody looked after the letter. Everybody had a quick look.
At one it was by the printer. At two in the canteen.
Now it is gone. "I gave it to you," they all say.
# beat: de_pot
# speel: kaart
# geluid: werk
# wie: hans
There is a jar of money already. Who wrote that letter, do you think?
Eleven people are in. Hans isn't. He looks under all the chairs.
Play a card.
+ [ With your hands # id: pot_handen # familie: handen # energie: -1 ]
    You look in drawers, under cups, in the plant.
    It is under the cake. With a stain.
+ [ With people # id: pot_mensen # familie: mensen # energie: +1 ]
    You ask each of them: who did you give it to?
    The ninth turns red. It is in her bag.
+ [ With your head # id: pot_hoofd # familie: hoofd # geld: +1 ]
    You think: at three all letters leave by bike.
    You run outside. Just in time.
+ [ Ask for help # id: pot_hulp # familie: hulp # zekerheid: +1 ]
    "Stand up, all of you," you call.
    Somebody was sitting on it.
+ [ Try something new # id: pot_nieuw # familie: nieuw # leren: +1 ]
    You put up an empty letter. It says: this is not the one.
    In ten minutes somebody brings the real one.
- {gekozen() != "": In the canteen your card is up now: {gekozen()}.}
-> het_programma

=== het_programma
# beat: het_programma
# geluid: machine
# wie: noor
{ai == "veel": There is one more program. The fifth this year. | There is a new program. It is on trial.}
{daalt(1) != "":
    This is what it does now: {daalt(1)}.
- else:
    It puts letters in order. It leaves your cards alone.
}
"It does not do this," reads Noor. "{blijft(1) != "":{groot(blijft(1))}|{groot(eigen)}}."
+ [ "Good. That was a lot of work." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Then you'll be done by five," says Noor. "That's new."
+ {daalt(1) != ""} [ "A pity. That was mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Noor nods. "And I wanted to learn it from you."
+ {daalt(1) == ""} [ "A pity. One more password." # id: wachtwoord_erbij # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Noor nods. "I've lost the last four already."
+ [ "I'll watch it first." # id: afwachten # beeld: magnifying-glass # gevoel: afwachten ]
    The program asks if Noor is human. She types: yes.
- {
    - reg == "veel": -> twaalf_woorden
    - else: -> de_huur
}

=== twaalf_woorden
# beat: twaalf_woorden
# geluid: stilte
# wie: noor
Noor's password is one month old. That is too old.
The new one must not look like the last twelve.
"I've run out of words," she says.
+ [ "Take a really odd sentence." # id: rare_zin # beeld: lightbulb # wijst: leergierig # leren: +1 ]
    Noor types: my cupboard dances on Tuesdays. It is allowed.
+ [ "First get rid of those notes." # id: briefjes_weg # beeld: lock-simple # wijst: precies # zekerheid: +1 ]
    There are three on her screen. Anybody can read them.
+ [ "Go for a walk. It'll come." # id: ga_lopen # beeld: person-simple-walk # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    On the stairs she finds a word. She runs back. She says it out loud.
- -> jouw_beurt

=== de_huur
# beat: de_huur
# geluid: deur
# wie: klant
A customer gets money back. Noor said: on Monday.
One colleague said Friday. A third said: no way.
"There's no rule," says Noor softly. "What do we do?"
+ [ "Monday. We said that first." # id: maandag # beeld: handshake # wijst: eerlijk # geld: -1 ]
    "Thank you," says the customer. So does Noor.
+ [ "I'll get all three of you." # id: alle_drie # beeld: users-three # wijst: samen # energie: -1 ]
    ~ band = band + 1
    Three colleagues at one table. It will be Wednesday. Nobody is quite happy.
+ [ "When do you need it?" # id: wanneer_nodig # beeld: calendar-check # wijst: zorg # leren: +1 ]
    "Thursday, for the rent." Nobody had asked. Thursday it is.
- -> jouw_beurt

=== jouw_beurt
# beat: jouw_beurt
# speel: kaart
# geluid: werk
# wie: noor
There is a note on your door. "Work ready at five?"
It is half past four. You missed it, with that old letter.
Noor takes a chair. "You helped us. My turn." Play a card.
+ [ With your hands # id: beurt_handen # familie: handen # energie: -1 ]
    You do one part, Noor does the other.
    You finish at one minute to five.
+ [ With people # id: beurt_mensen # familie: mensen # zekerheid: +1 ]
    You ring whoever is waiting for it. "Tomorrow is fine," you hear.
    Noor stays anyway.
+ [ With your head # id: beurt_hoofd # familie: hoofd # geld: +1 ]
    What is really needed today? Only the first half.
    You two do that half together.
+ [ Ask for help # id: beurt_hulp # familie: hulp # energie: +1 ]
    "I can't do this alone," you say. Doors open.
    Four more chairs come in.
+ [ Try something new # id: beurt_nieuw # familie: nieuw # leren: +1 ]
    Noor does it her way. You watch and do the same.
    It takes half the time.
- {gekozen() != "": Next to the clock lies your card: {gekozen()}.}
{
    - ai == "veel" && reg == "veel": -> vier_namen
    - ai == "veel": -> hard_gezegd
    - reg == "veel": -> nog_heel
    - else: -> de_vlek
}

=== vier_namen
# beat: vier_namen
# plaats: werkplek, avond
# geluid: stilte
# wie: mevrouw_bos
Mrs Bos signs a form. So does Hans. Both of them twice.
Now the letter may be opened. Nobody else may read it.
It is one sentence. She reads it for a long time.
+ [ You look the other way. # id: andere_kant # beeld: eye-slash # wijst: eerlijk # zekerheid: +1 ]
    In the window you see her smile. You never saw that.
+ [ You put out two chairs. # id: twee_stoelen # beeld: armchair # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    They sit down where desk four was. The coffee machine hums.
+ [ "What does it say, Mrs Bos?" # id: wat_staat_er # beeld: question # wijst: moed # leren: +1 ]
    "That's private," she says. Then she whispers it. "Coffee? Five o'clock, downstairs."
- -> op_de_deur

=== hard_gezegd
# beat: hard_gezegd
# plaats: werkplek, avond
# geluid: deur
# wie: mevrouw_bos
At five Mrs Bos comes back. She has read the answer, too.
"I didn't say no," she calls. "I said nothing. I didn't know."
The floor goes quiet. Hans comes up the stairs.
+ [ You send everybody home. # id: naar_huis # beeld: sign-out # wijst: moed # energie: -1 ]
    ~ band = band + 1
    The floor empties. The screens only show the clock.
+ [ You stay, like everybody. # id: net_als_iedereen # beeld: users-three # wijst: mensen # energie: +1 ]
    "I looked at you every day," she tells Hans. Somebody blows his nose.
+ [ "Computer, this is private." # id: dit_is_prive # beeld: lock-simple # wijst: zorg # zekerheid: +1 ]
    "What is private?" asks the computer. You explain. It listens quietly.
- -> op_de_deur

=== nog_heel
# beat: nog_heel
# plaats: werkplek, avond
# geluid: stilte
# wie: hans
The lorry drives off, full of old paper. One letter is still whole.
Hans holds it with two hands.
"I could put it back in the bin," he says.
+ [ "Mrs Bos is downstairs, Hans." # id: zij_staat_beneden # beeld: footprints # wijst: moed # zekerheid: -1 ]
    He looks at the stairs. Then he runs. His keys jingle.
+ [ "It's yours. You choose." # id: kies_maar # beeld: envelope # wijst: vrijheid # energie: +1 ]
    Hans thinks. "No," he says. "It's hers." He goes.
+ [ "I'll walk with you." # id: loop_mee # beeld: users # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    You hold the door open. There is Mrs Bos. Hans gives her the letter.
- -> op_de_deur

=== de_vlek
# beat: de_vlek
# plaats: werkplek, avond
# geluid: werk
# wie: mevrouw_bos
Mrs Bos reads the letter. There is a stain on it. The whole canteen watches.
"It's from Hans," she says. There is the jar of money.
Nobody had guessed Hans.
+ [ "Then the jar is Hans's." # id: pot_van_hans # beeld: coins # wijst: humor # geld: -1 ]
    You put some in as well. "Coffee for everybody," says Hans.
+ [ "Come. Let's go out there." # id: de_gang_op # beeld: sign-out # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    Everybody comes along. Everybody looks through the window. Hans waves.
+ [ You start to clap. # id: klappen # beeld: confetti # wijst: mensen # energie: +1 ]
    Then the whole canteen claps. "The answer is yes," she tells Hans.
- -> op_de_deur

=== op_de_deur
Noor points at the sign on your door. "That stays up," she says. It reads: {eigen}.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: noor
{dicht > 0: "You kept it shut," says Noor. "I'll remember that." | Noor walks with you to the tram.}
{ai == "veel": "The computer read a thousand letters," she says. "I found one." | "All by hand today," she says. "My hand hurts."}
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{band > 2: "And you? What do you want?" | "And you?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Have a computer write one letter. Check what isn't right.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. {band > 2:Noor still rings every week.|You know this work.} That is a step.
        - "niet_terug": In a year you do other work. {band > 2:The people of the floor stayed.|The good part came along.} That is a step.
        - else: {ai == "veel":In a year you see what the computer misses. Noor learns it too. That is a step.|In a year a newcomer learns this from you. Noor sits by. That is a step.}
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":In a year you are learning this: {dichtbij(1)}.|In a year you do other work here.} {reg == "veel":Hans gives you a key.|Hans holds the door.} That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {dicht > 0:In a year you do something quite new. Noor writes you a letter. That is a step.|In a year you do something quite new. Your sign came along. That is a step.}
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: mevrouw_bos
{energie < 2: You are tired. It was a long day. | You still have energy. You only notice it now.}
Mrs Bos and Hans sit on the bench at the stop. With coffee.
{
    - ai == "veel" && reg == "veel": Between them lies a form. There is a ring of coffee on it.
    - ai == "veel": The screen at the stop says: the answer is yes.
    - reg == "veel": The letter is in her bag. Her hand is on it.
    - else: Half the building leans out of the windows and waves.
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "receptionist"
=== function kan(n)
{ n:
    - 1: ~ return "welcome people"
    - 2: ~ return "plan appointments"
    - else: ~ return "write letters"
}
=== function stijgt(n)
~ return "check if a text is right"
=== function naast(n)
~ return "write letters"
=== function daalt(n)
~ return "type in data"
=== function blijft(n)
~ return "help an angry customer"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "half past eight"
=== function geluid()
~ return "the printer"
=== function collega()
~ return "Ingrid"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "planner"
