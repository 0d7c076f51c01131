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
    - "niet_terug": You do other work now. Today you help out.
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
It says: to the lady at counter four.
+ [ "Keep it shut, Noor." # id: laat_dicht # beeld: envelope # wijst: eerlijk # zekerheid: +1 ]
    ~ dicht = 1
    "Of course," says Noor. She does hold it up to the light.
+ [ "Counter four? Where was that?" # id: waar_was_dat # beeld: map-pin # wijst: leergierig # leren: +1 ]
    "Downstairs," says Noor. "It's the coffee machine now."
+ [ "Who's been here that long?" # id: al_zo_lang # beeld: users # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    Hans looks up from his keys. "Me," he says. He turns red.
- -> het_bordje

=== het_bordje
# beat: het_bordje
# geluid: werk
# wie: noor
There are no counters now. Noor makes a sign for every door.
"What shall I put on yours?" she asks.
{collega() != "": "{collega()} got: knock first."}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    The sign is up. Even straight.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    The sign is up. Even straight.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    The sign is up. Even straight.
+ [ "Just put: coffee here." # id: hier_is_koffie # beeld: coffee # wijst: humor # energie: +1 ]
    ~ eigen = kan(1)
    "Then they'll all come," says Noor. She puts something else.
- Two bits of newspaper hang on the wall. One: office work shrinks fast. Two: offices need people.
"They never read each other," says Hans.
{
    - ai == "veel": -> alles_versturen
    - else: -> de_rij
}

=== alles_versturen
# beat: alles_versturen
# geluid: machine
# wie: noor
In the night the computer wrote two hundred answers. They are ready.
At the bottom is a button: send all.
Number three begins like this: "Sweet angry customer."
+ [ You read them all. # id: allemaal_lezen # beeld: magnifying-glass # wijst: precies # energie: -1 ]
    At eleven you are done. Nine were odd. One was beautiful.
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
The ticket machine says twelve. It has since April.
Thirty people wait downstairs. The phone rings, too.
Hans hits the machine with his keys. Twelve.
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
Somebody needs a paper today, for the key to a house.
It takes three stamps, from three floors.
The man of the third is at the dentist. Play a card.
+ [ With your hands # id: stempel_handen # familie: handen # energie: -1 ]
    You walk. Three floors up, three floors down.
    You get the last stamp beside the dentist's chair.
+ [ With people # id: stempel_mensen # familie: mensen # zekerheid: +1 ]
    "Who does it when he's out?" you ask the whole floor.
    "Me, I think," says someone. Stamp.
+ [ With your head # id: stempel_hoofd # familie: hoofd # geld: +1 ]
    You read the back as well. It says: number two may do it.
    Stamp.
+ [ Ask for help # id: stempel_hulp # familie: hulp # energie: +1 ]
    "Hans, you have all the keys." Hans has a stamp as well.
    Nobody knew that.
+ [ Try something new # id: stempel_nieuw # familie: nieuw # leren: +1 ]
    You make a video call. The dentist holds the phone.
    "Aah," says the man. That means yes.
- {gekozen() != "": This card helped: {gekozen()}.}
-> sam_belt

=== de_doos
# beat: de_doos
# speel: kaart
# geluid: deur
# wie: klant
Somebody comes for a box, with a sister's name on it.
There is no paper. There is no rule either.
"You can believe me," you hear. Perhaps. Play a card.
+ [ With your hands # id: bewijs_handen # familie: handen # energie: -1 ]
    You pick up the box. "What's in it?" – "Boots, size 42."
    You feel. It is right.
+ [ With people # id: bewijs_mensen # familie: mensen # zekerheid: +1 ]
    You talk about the sister. Her dog, her laugh, her soup.
    No stranger talks like that.
+ [ With your head # id: bewijs_hoofd # familie: hoofd # geld: +1 ]
    You ask for her last street. The answer comes at once.
    With the number.
+ [ Ask for help # id: bewijs_hulp # familie: hulp # energie: +1 ]
    Noor rings the sister. "No papers again?" she shouts.
    The whole floor hears it.
+ [ Try something new # id: bewijs_nieuw # familie: nieuw # leren: +1 ]
    You send the sister a picture, with box. An answer comes.
    "Yes. That one's mine. So is the box."
- {gekozen() != "": This card helped: {gekozen()}.}
-> sam_belt

=== sam_belt
# beat: sam_belt
# geluid: telefoon
# wie: sam
Sam rings, from the sixth floor. Sam plans who does what.
{stijgt(1) != "":
    "I need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "I need someone to teach a newcomer the work."
}
+ [ "Me. If there are hours for it." # id: als_er_uren_zijn # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Wednesdays till ten," says Sam. "I'll put it in the rota."
+ [ "What do I get for it?" # id: wat_krijg_ik # beeld: coins # wijst: loon # geld: +1 ]
    A short silence. "More," says Sam. "I hoped you wouldn't ask."
+ [ "No. I have enough to do." # id: genoeg_te_doen # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Clear," says Sam. "I don't often hear a no. It sounds good."
- {
    - ai == "veel": -> een_stem
    - else: -> de_printer
}

=== een_stem
# beat: een_stem
# plaats: werkplek, middag
# geluid: telefoon
# wie: mevrouw_bos
Mrs Bos worked here once. She comes every Tuesday. Today she rang first.
"A voice said: I fully understand. Then it started again."
Hans polishes one bit of glass for a long time.
+ [ "Tell me about it." # id: vertel_mij # beeld: ear # wijst: geduld # energie: -1 ]
    ~ band = band + 1
    She wants one stamp. The voice gave her a loan.
+ [ You listen to the voice. # id: stem_terug # beeld: headset # wijst: leergierig # leren: +1 ]
    Six times: I understand. You type in: first ask what is wrong.
+ [ "Did it say it's not human?" # id: geen_mens # beeld: robot # wijst: eerlijk # zekerheid: +1 ]
    "At once," she says. "That's the law. I thought that was decent."
- -> hoek

=== de_printer
# beat: de_printer
# plaats: werkplek, middag
# geluid: machine
# wie: mevrouw_bos
Mrs Bos worked here once. She comes every Tuesday. The printer stops at her page.
Hans comes with his keys. He doesn't look at her.
"It's that red light," he says to the light.
+ [ "Have a seat. Coffee?" # id: gaat_u_zitten # beeld: coffee # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    "Please," she says. "My chair used to be right here."
+ [ You pull the paper out. # id: papier_eruit # beeld: printer # wijst: vlug # zekerheid: +1 ]
    It tears and squeaks. Then you have black hands and she has a page.
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
"I know who it is from," it says. "And who it is for. I may not say."
It is private. The form takes three weeks.
# beat: drie_weken
# speel: kaart
# geluid: stilte
# wie: hans
Hans walks by and sees the letter. He drops his keys.
"Three weeks is all right," he says softly. "After thirty-six years."
Play a card.
+ [ With your hands # id: weken_handen # familie: handen # energie: -1 ]
    You get out the old book of the building. Anybody may look in it.
    Counter four, 1994: M. Bos.
+ [ With people # id: weken_mensen # familie: mensen # zekerheid: +1 ]
    "Is it yours, Hans?" He nods.
    Who wrote it, may say who it is for.
+ [ With your head # id: weken_hoofd # familie: hoofd # geld: +1 ]
    You read the rule. The computer may not tell.
    A human may ask.
+ [ Ask for help # id: weken_hulp # familie: hulp # energie: +1 ]
    You ring whoever deals with private things. "Put up a note," she says.
    "Who was counter four?"
+ [ Try something new # id: weken_nieuw # familie: nieuw # leren: +1 ]
    "May you say who it is not?" It may.
    After five minutes one name is left.
- {gekozen() != "": This card helped: {gekozen()}.}
-> het_programma

=== uw_aanvraag
# beat: uw_aanvraag
# geluid: machine
# wie: hans
The computer opened the letter and wrote back at once.
"Dear Hans. Your request for coffee is refused. Counter four no longer exists."
It is on all the screens.
# beat: naar_de_kelder
# speel: kaart
# geluid: stilte
# wie: hans
Everybody reads it. Somebody laughs.
Hans takes his keys and walks to the cellar.
For thirty-six years this was his own. Play a card.
+ [ With your hands # id: kelder_handen # familie: handen # energie: -1 ]
    You walk along the floor. You pull out every plug.
    One by one.
+ [ With people # id: kelder_mensen # familie: mensen # energie: +1 ]
    You go to the cellar too. You two sit on a box.
    "I only wrote the one," says Hans.
+ [ With your head # id: kelder_hoofd # familie: hoofd # geld: +1 ]
    You ask the computer why. It looked for a counter.
    "It was a lady," you say. It takes it back.
+ [ Ask for help # id: kelder_hulp # familie: hulp # zekerheid: +1 ]
    "Who ever wrote a letter like that?" you ask the floor.
    At first nobody. Then seven hands.
+ [ Try something new # id: kelder_nieuw # familie: nieuw # leren: +1 ]
    You send something to all screens yourself.
    "Dear Hans. Your request is now with the lady."
- {gekozen() != "": This card helped: {gekozen()}.}
-> het_programma

=== in_de_bak
# beat: in_de_bak
# geluid: deur
# wie: noor
The lorry comes at four. All from before 2000 is cut to shreds.
That is the rule. The letter is in the locked bin already.
You may take it out. With a form. Six weeks.
# beat: kwart_voor_vier
# speel: kaart
# geluid: machine
# wie: hans
It is a quarter to four. Outside, the lorry beeps backwards.
Hans stands by the bin. He has all the keys. Not this one.
Play a card.
+ [ With your hands # id: bak_handen # familie: handen # energie: -1 ]
    Your hand fits through the slot. Just.
    Two fingers, one corner, one letter.
+ [ With people # id: bak_mensen # familie: mensen # zekerheid: +1 ]
    "What time do you make it?" you ask the driver. He looks at Hans.
    "Coffee time," he says.
+ [ With your head # id: bak_hoofd # familie: hoofd # geld: +1 ]
    You read the rule. All that is the building's. This is a lady's.
    The lock opens.
+ [ Ask for help # id: bak_hulp # familie: hulp # energie: +1 ]
    You ring whoever wrote the rule. "A love letter?" she asks.
    Click, says the lock.
+ [ Try something new # id: bak_nieuw # familie: nieuw # leren: +1 ]
    You hang a note on the bin: broken.
    Broken bins may not go along.
- {gekozen() != "": This card helped: {gekozen()}.}
-> het_programma

=== zoek_hem
# beat: zoek_hem
# geluid: werk
# wie: noor
Nobody looked after the letter. So everybody read the front.
At one it was in the post room. At two in the canteen.
"I gave it to you," says everybody to everybody.
# beat: de_pot
# speel: kaart
# geluid: werk
# wie: hans
There is a jar of money already. Whose is it, do you think?
Eleven people are in. Hans isn't. He looks under all the chairs.
Play a card.
+ [ With your hands # id: pot_handen # familie: handen # energie: -1 ]
    You look in drawers, under cups, in the plant.
    It is under the cake. With a stain.
+ [ With people # id: pot_mensen # familie: mensen # energie: +1 ]
    You go from hand to hand. There are nine.
    The last one turns red.
+ [ With your head # id: pot_hoofd # familie: hoofd # geld: +1 ]
    Who always takes all the post at three?
    You run to the bikes. Just in time.
+ [ Ask for help # id: pot_hulp # familie: hulp # zekerheid: +1 ]
    "Stand up, all of you," you call.
    Somebody was sitting on it.
+ [ Try something new # id: pot_nieuw # familie: nieuw # leren: +1 ]
    You put up an empty letter. With it: this is not the one.
    In ten minutes somebody brings the real one.
- {gekozen() != "": This card helped: {gekozen()}.}
-> het_programma

=== het_programma
# beat: het_programma
# geluid: machine
# wie: noor
{ai == "veel": One more program comes in. The fifth this year. | A program comes in. It is on trial.}
{daalt(1) != "":
    This is what it does now: {daalt(1)}.
- else:
    It puts letters in order. It leaves your cards alone.
}
"It does not do this," reads Noor. "{blijft(1) != "":{groot(blijft(1))}|{groot(eigen)}}."
+ [ "Good. That was a lot of work." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Then you're done at five," says Noor. She sounds surprised.
+ {daalt(1) != ""} [ "A pity. That was mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Noor nods. "And I wanted to learn it from you."
+ {daalt(1) == ""} [ "A pity. One more password." # id: wachtwoord_erbij # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Noor nods. "I've lost the last four already."
+ [ "I'll check it first." # id: afwachten # beeld: magnifying-glass # gevoel: afwachten ]
    The program asks if Noor is human. She ticks yes.
- {
    - reg == "veel": -> twaalf_woorden
    - else: -> de_huur
}

=== twaalf_woorden
# beat: twaalf_woorden
# geluid: stilte
# wie: noor
Noor's password is one month old. That is too old.
The new one may not look like the last twelve.
"I've run out of words," she says.
+ [ "Take a really odd sentence." # id: rare_zin # beeld: lightbulb # wijst: leergierig # leren: +1 ]
    Noor types: the cupboard was right after all. It is allowed.
+ [ "First get rid of those notes." # id: briefjes_weg # beeld: lock-simple # wijst: precies # zekerheid: +1 ]
    There are three on her screen. Anybody can read them.
+ [ "Go for a walk. It'll come." # id: ga_lopen # beeld: person-simple-walk # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    On the stairs she has it. She runs back, saying it aloud.
- -> jouw_beurt

=== de_huur
# beat: de_huur
# geluid: deur
# wie: klant
Somebody wants money back. Noor promised: Monday.
Someone else promised Friday. A third said: no.
"There's no rule," says Noor softly. "Who's right?"
+ [ "Monday. That came first." # id: maandag # beeld: handshake # wijst: eerlijk # geld: -1 ]
    "Thank you," you hear. From Noor, too.
+ [ "I'll ask all three." # id: alle_drie # beeld: users-three # wijst: samen # energie: -1 ]
    ~ band = band + 1
    Three people at one table. It will be Tuesday. Everybody loses something.
+ [ "When do you need it?" # id: wanneer_nodig # beeld: calendar-check # wijst: zorg # leren: +1 ]
    "Thursday, for the rent." Nobody had asked. Thursday it is.
- -> jouw_beurt

=== jouw_beurt
# beat: jouw_beurt
# speel: kaart
# geluid: werk
# wie: noor
There is a yellow note on your door. "Ready at five?"
It is half past four. With the letter, you didn't see it.
Noor takes a chair. "You helped us. My turn." Play a card.
+ [ With your hands # id: beurt_handen # familie: handen # energie: -1 ]
    You do one part, Noor does the other.
    You finish at one minute to five.
+ [ With people # id: beurt_mensen # familie: mensen # zekerheid: +1 ]
    You ring the one who waits for it. "Tomorrow is fine," you hear.
    Noor stays anyway.
+ [ With your head # id: beurt_hoofd # familie: hoofd # geld: +1 ]
    What is really needed by five? One page of ten.
    Noor hands you a pen.
+ [ Ask for help # id: beurt_hulp # familie: hulp # energie: +1 ]
    "I can't do this alone," you say. Doors open.
    Four more chairs come in.
+ [ Try something new # id: beurt_nieuw # familie: nieuw # leren: +1 ]
    Noor does it her way. You watch and take notes.
    It takes half the time.
- {gekozen() != "": You started with this: {gekozen()}.}
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
Mrs Bos signs her name. So does Hans. Then both once more.
Now the letter may be opened. Nobody looks. That's the way.
It is one sentence. She reads it for a long time.
+ [ You look the other way. # id: andere_kant # beeld: eye-slash # wijst: eerlijk # zekerheid: +1 ]
    In the glass you see her smile. That doesn't count.
+ [ You put out two chairs. # id: twee_stoelen # beeld: armchair # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    They sit down, where counter four was. The machine hums.
+ [ "What does it say, Mrs Bos?" # id: wat_staat_er # beeld: question # wijst: moed # leren: +1 ]
    "That's private," she says. Then she whispers it. "Coffee? Five o'clock, downstairs."
- -> op_de_deur

=== hard_gezegd
# beat: hard_gezegd
# plaats: werkplek, avond
# geluid: deur
# wie: mevrouw_bos
At five Mrs Bos comes back. She read it on her phone.
"I never refused a thing," she says. Very loud.
The floor goes quiet. Hans comes up the stairs.
+ [ You send everybody home. # id: naar_huis # beeld: sign-out # wijst: moed # energie: -1 ]
    ~ band = band + 1
    The floor empties. The screens only show the clock.
+ [ You stay, like everybody. # id: net_als_iedereen # beeld: users-three # wijst: mensen # energie: +1 ]
    "I was there at five," she says. "Every day." Somebody blows a nose.
+ [ "Computer, this is private." # id: dit_is_prive # beeld: lock-simple # wijst: zorg # zekerheid: +1 ]
    "What is private?" asks the computer. You explain. It takes notes.
- -> op_de_deur

=== nog_heel
# beat: nog_heel
# plaats: werkplek, avond
# geluid: stilte
# wie: hans
The lorry drives off, full of paper from 1994. One letter is left whole.
Hans holds it with two hands.
"I could put it back in the bin," he says.
+ [ "She's downstairs, Hans." # id: zij_staat_beneden # beeld: footprints # wijst: moed # zekerheid: -1 ]
    He looks at the stairs. Three floors. He takes them two at a time.
+ [ "It's yours. You choose." # id: kies_maar # beeld: envelope # wijst: vrijheid # energie: +1 ]
    Hans thinks. "Hers," he says then. "It's been hers for a long time."
+ [ "I'll walk with you." # id: loop_mee # beeld: users # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    You hold the door open. The rest he does himself.
- -> op_de_deur

=== de_vlek
# beat: de_vlek
# plaats: werkplek, avond
# geluid: werk
# wie: mevrouw_bos
The whole canteen watches. Mrs Bos reads the letter, with the stain.
The jar of money is on the table. "Who said Hans?" she asks.
Nobody said Hans.
+ [ "Then the jar is Hans's." # id: pot_van_hans # beeld: coins # wijst: humor # geld: -1 ]
    "Coffee," says Hans. "For everybody." It is just enough.
+ [ "Come. We'll go outside." # id: de_gang_op # beeld: sign-out # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    Everybody goes out too. Everybody looks through the little window.
+ [ You start to clap. # id: klappen # beeld: confetti # wijst: mensen # energie: +1 ]
    Then the whole canteen claps. "I was there at five," she says. "Every day."
- -> op_de_deur

=== op_de_deur
Noor points at the sign on your door: {eigen}. "That stays up," she says.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: noor
{dicht > 0: "You kept it shut," says Noor. "I'll remember that." | Noor walks with you to the tram.}
{ai == "veel": "The screen read a thousand letters today," she says. "I read one." | "All by hand today," she says. "I can feel it."}
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
        - else: {ai == "veel":In a year you see what the screen misses. Noor learns it too. That is a step.|In a year a newcomer learns this from you. Noor sits by. That is a step.}
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
    - ai == "veel" && reg == "veel": Between them lies a form. There is a ring on it.
    - ai == "veel": The screen at the stop says: request granted.
    - reg == "veel": The letter is in her bag. Her hand is on it.
    - else: Half the building hangs out of the windows and waves.
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
