// The help desk. Sector: IT support. Winds: ai × online, all four futures. For who helps people, and who keeps machines, networks, phones and alarms going.
// Report number one, from 2014: printer three beeps, on Tuesdays only. Today is Tuesday; in the evening it turns out who was calling all those years.
// Each future has its own event: the town stands still and the computer that helps too, a queue that does not want to be helped faster, a digger
// through the cable, rain on the big computer in the cellar.
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
VAR ai = ""
VAR online = ""
VAR piep = 0
VAR buis = 0
VAR daan = 0
VAR sticker = ""
VAR eerste_weg = "I stay, and I grow here."

-> nu_al

=== nu_al
~ ai = hendel("ai")
~ online = hendel("online")
{situatie():
    - "kwijt": ~ eerste_weg = "The same work, in another place."
    - "niet_terug": ~ eerste_weg = "I take the good part with me."
    - "school": ~ eerste_weg = "I keep this direction. It fits."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: telefoon
You can see this already. You ring, and a computer answers.
It nearly understands you.
Then you say: can I have a person, please?
# beat: later
# plaats: werkplek, ochtend
# jaar: 2030
{begin() != "": Now it is 2030. It is {begin()}. | Now it is 2030. Your day begins.}
{situatie():
    - "kwijt": This is your new place: the town's help desk. You know the work.
    - "niet_terug": You do other work now, at the help desk.
    - "school": School is done. Your first year starts at the help desk.
    - else: You work at the town's help desk. You are the {beroep()}.
}
{eerste_ding() != "": First you do this: {eerste_ding()}.}
{geluid() != "": You hear {geluid()}.}
# beat: melding_een
# wie: daan
A report means: somebody says something is broken. Daan knows them all.
"Report one is from 2014," he says. "Printer three beeps. Only on Tuesdays."
It is Tuesday.
+ [ You listen at the printer. # id: luister # beeld: printer # wijst: leergierig # leren: +1 ]
    ~ piep = piep + 1
    Beep. Beep. Beep. Then nothing.
    "See?" says Daan. "It knows you're listening."
+ [ "Why does nobody close that report?" # id: waarom_open # beeld: question # wijst: eerlijk # zekerheid: +1 ]
    "Because it still beeps," says Daan.
+ [ "Sixteen years. Congratulations." # id: zestien_jaar # beeld: confetti # wijst: humor # energie: +1 ]
    Daan takes bunting from the drawer. It goes up every year.
- { ai == "veel":
    -> otto
- else:
    -> veertig_keer
}

=== otto
# beat: otto
# geluid: telefoon
# wie: fatma
A computer answers the phone. Its name is Otto.
"Otto solves nearly everything," says Fatma.
Whoever still rings us is angry. Or has something odd. Or both.
+ [ "Give me the angry one." # id: de_boze # beeld: siren # wijst: moed # energie: -1 ]
    "I've said it five times," shouts a man. You listen. Then he talks softly.
+ [ "Give me the odd one." # id: de_rare # beeld: magnifying-glass # wijst: leergierig # leren: +1 ]
    There is honey in a keyboard. The man keeps bees. Otto didn't believe him.
+ [ You listen in on Otto. # id: luister_mee # beeld: headset # wijst: precies # zekerheid: +1 ]
    "Turn it off and on again," says Otto. It is about a horse.
- -> hoe_komen_ze

=== veertig_keer
# beat: veertig_keer
# geluid: telefoon
# wie: fatma
No computer answers. Fatma answers. Forty times a morning.
Thirty times someone has lost a password.
"Turn it off and on again," she says. In her sleep as well.
+ [ You take the next one. # id: de_volgende # beeld: headset # wijst: geduld # energie: -1 ]
    A man whispers his password. He is on a train. Now the train knows it.
+ [ You write down ten answers. # id: tien_antwoorden # beeld: list-checks # wijst: vlug # leren: +1 ]
    Daan turns them into stickers. Tomorrow perhaps half will ring.
+ [ "Go and have tea, Fatma." # id: thee_drinken # beeld: coffee # wijst: zorg # zekerheid: +1 ]
    Fatma drinks tea. At every ring her hand goes up.
- -> hoe_komen_ze

=== hoe_komen_ze
{ online == "veel":
    -> alles_in_de_app
- else:
    -> het_loket
}

=== alles_in_de_app
# beat: alles_in_de_app
# geluid: stilte
# wie: lotte
The counter is shut. Everything in town runs on an app.
The school door. The bus. The doctor's pills.
"If we stand still, so does the town," says Lotte, the boss.
+ [ "And people who can't do that?" # id: wie_niet # beeld: users # wijst: zorg # energie: -1 ]
    "They ring us," says Lotte. "On an app."
    She hears it herself.
+ [ "Where do the cables run?" # id: waar_kabels # beeld: path # wijst: precies # leren: +1 ]
    ~ buis = 1
    Daan draws them on a napkin. It all goes through one pipe. Under the square.
+ [ "So they need us." # id: wij_nodig # beeld: shield-check # wijst: zekerheid # zekerheid: +1 ]
    "Every day," says Lotte. "And every night. Who takes the night?"
- -> de_jongen

=== het_loket
# beat: het_loket
# geluid: deur
# wie: lotte
People come to the counter, computer under their arm.
It smells of dust and wet coats. They take a number.
"Quiet day," says Lotte, the boss. Thirty people are waiting.
+ [ You start with number one. # id: nummer_een # beeld: ticket # wijst: zekerheid # zekerheid: +1 ]
    A computer in a pram. The pram squeaks too.
+ [ "What do you want it for?" # id: wat_doen # beeld: chats-circle # wijst: mensen # energie: +1 ]
    "To see photos," says a man. "Of my daughter, when she was small."
    That takes two minutes.
+ [ "Who can do some of this?" # id: wie_zelf # beeld: hand-arrow-up # wijst: samen # leren: +1 ]
    A woman laughs. She helps the man beside her. He helps the next one.
- -> de_jongen

=== de_jongen
# beat: de_jongen
# geluid: deur
# wie: jongen
A boy comes in. He is here for one day, from school.
{in_handen() != "": He sees what you are holding: {in_handen()}. "I want to do something with phones," he says. | "I want to do something with phones," he says.}
"What can you do?"
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ sticker = kan(1)
    "Go on, then," says the boy. He takes out one earbud.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ sticker = kan(2)
    The boy takes out his earbuds. Both.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ sticker = kan(3)
    "Is that online too?" he asks. "No," says Daan. "Only here."
+ [ "Look first. Then ask." # id: kijk_eerst # beeld: eye # wijst: geduld # energie: -1 ]
    ~ sticker = kan(1)
    He looks for a long time. Then he asks it all at once.
- { ai == "veel":
    -> de_stem
- else:
    -> geel_briefje
}

=== de_stem
# beat: de_stem
# speel: kaart
# geluid: telefoon
# wie: lotte
The phone. It is Lotte.
"Quick, give me the town's password," she says.
Lotte is beside you. Her mouth is shut. Play a card.
+ [ With your hands # id: stem_handen # familie: handen # energie: -1 ]
    Click. You hang up. Then the town gets a new password.
+ [ With people # id: stem_mensen # familie: mensen # energie: +1 ]
    "What's your dog called?" you ask. The voice thinks. Lotte has a cat.
+ [ With your head # id: stem_hoofd # familie: hoofd # zekerheid: +1 ]
    Lotte never says "quick". You ring her own number. Her coat rings.
+ [ Ask for help # id: stem_hulp # familie: hulp # geld: +1 ]
    You hand Lotte the phone. "Lotte here," she says. "Lotte here," says the voice.
+ [ Try something new # id: stem_nieuw # familie: nieuw # leren: +1 ]
    You all pick a secret word. From now on everyone first says "custard".
- {gekozen() != "": Next to the phone lies your card: {gekozen()}.}
-> lotte_vraagt

=== geel_briefje
# beat: geel_briefje
# speel: kaart
# geluid: telefoon
# wie: fatma
A school rings. Three hundred computers are locked.
The password was on a yellow note. The note is gone.
"We'll do them one by one, then," says Fatma. Play a card.
+ [ With your hands # id: geel_handen # familie: handen # energie: -1 ]
    You start in room one. After a hundred your fingers do it by themselves.
+ [ With people # id: geel_mensen # familie: mensen # energie: +1 ]
    You ring whoever has been there longest. "It's my rabbit," she says. "Sunny."
+ [ With your head # id: geel_hoofd # familie: hoofd # geld: +1 ]
    One computer still works, in the library. The same note hangs there.
+ [ Ask for help # id: geel_hulp # familie: hulp # zekerheid: +1 ]
    The oldest class helps. Thirty children type faster than you.
+ [ Try something new # id: geel_nieuw # familie: nieuw # leren: +1 ]
    Each class picks its own word. The little ones pick "poo". Everyone remembers.
- {gekozen() != "": Daan puts a sticker on your card: {gekozen()}.}
-> lotte_vraagt

=== lotte_vraagt
# beat: lotte_vraagt
# plaats: werkplek, middag
# geluid: stilte
# wie: lotte
Lotte waits by the coffee. She rubs her eyes.
{stijgt(1) != "":
    "We need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "We need someone to teach others what you can do."
}
+ [ "Me. If my phone can be off." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "On Tuesdays," says Lotte. "Then I'll take your phone."
+ [ "You go home first, Lotte." # id: ga_naar_huis # beeld: house-line # wijst: zorg # energie: -1 ]
    Lotte laughs. "At five," she says. It is half past.
+ [ "Not now. My ears are full." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # zekerheid: +1 ]
    "So are mine," says Lotte. You drink your coffee in silence.
- -> het_plan

=== het_plan
# beat: het_plan
# geluid: stilte
# wie: fatma
// source: ILO Working Paper 140, 2025; ROA, AIS up to 2030: a computer can do part of this work, and people stay asked for
{ ai == "veel": Otto reads out its own list. | A leaflet lies on the table: Otto answers for you. }
{daalt(1) != "":
    Computers do this more and more: {daalt(1)}.
- else:
    A computer does a small part.
}
This stays with people: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"Some say: fewer people soon," says Fatma. "Others say: more."
+ [ "Good. Then I'll have time." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Time," says Fatma. "What was that again?"
+ {daalt(1) != ""} [ "A pity. I did that myself." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ daan = daan + 1
    Daan puts a sticker on the list. It says: pity.
+ {daalt(1) == ""} [ "A pity. I like hearing people." # id: liever_mensen # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ daan = daan + 1
    "Hello," says Daan. "I'm one."
+ [ "Let me see what it can do." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Look on a Monday, then," says Fatma. "Everybody rings on Mondays."
- { online == "veel":
    -> de_voordeur
- else:
    -> oude_telefoon
}

=== de_voordeur
# beat: de_voordeur
# speel: kaart
# geluid: regen
# wie: mevrouw_bos
Mrs Bos rings. She is outside, at her own door.
"The door wants an update first," she says. "My phone's nearly dead."
You hear the rain. Play a card.
+ [ With your hands # id: voordeur_handen # familie: handen # energie: -1 ]
    You cycle over. The door has a keyhole, too. "Oh," she says. "My old key."
+ [ With people # id: voordeur_mensen # familie: mensen # zekerheid: +1 ]
    Step by step. At each step she says: "And then?" Then she's in.
+ [ With your head # id: voordeur_hoofd # familie: hoofd # geld: +1 ]
    You open her door from here. Who else can do that? You write it down.
+ [ Ask for help # id: voordeur_hulp # familie: hulp # energie: +1 ]
    You ring her neighbour. He has tea, a towel and a ladder.
+ [ Try something new # id: voordeur_nieuw # familie: nieuw # leren: +1 ]
    You set the door back to yesterday. Yesterday it opened. Now it does, too.
- {gekozen() != "": On your table lies this card: {gekozen()}.}
-> zelf_buiten

=== oude_telefoon
# beat: oude_telefoon
# speel: kaart
# geluid: stilte
# wie: mevrouw_bos
Mrs Bos puts down an old phone, in a handkerchief.
"My husband's on it," she says. "His voice. It won't start any more."
Behind her the queue goes quiet. Play a card.
+ [ With your hands # id: oud_handen # familie: handen # energie: -1 ]
    Open, clean, shut. It buzzes. "It's me," says a man. "I'll be a bit late."
+ [ With people # id: oud_mensen # familie: mensen # zekerheid: +1 ]
    You ask his name. Gerrit. She tells you about him. Meanwhile Gerrit's phone is charging.
+ [ With your head # id: oud_hoofd # familie: hoofd # leren: +1 ]
    Only the battery is dead. You take one from a broken phone. There he is.
+ [ Ask for help # id: oud_hulp # familie: hulp # energie: +1 ]
    ~ daan = daan + 1
    Daan has a cupboard full of chargers. Each has a sticker. This one fits.
+ [ Try something new # id: oud_nieuw # familie: nieuw # geld: -1 ]
    You copy his voice and keep it in two places. Now it can't get lost.
- {gekozen() != "": Next to the handkerchief lies your card: {gekozen()}.}
-> zelf_buiten

=== zelf_buiten
# beat: zelf_buiten
# geluid: stilte
# wie: daan
Then your own screen locks. Password unknown. Three times.
The boy watches. Daan pulls up a chair.
"Good afternoon, help desk," he says. "How can I help you?"
+ [ "Good afternoon. I can't get in." # id: kan_er_niet_in # beeld: handshake # wijst: humor # energie: +1 ]
    ~ daan = daan + 1
    "I'm sorry to hear that," says Daan. He sings the waiting music as well.
+ [ "Have a look with me. Thanks." # id: kijk_mee # beeld: eye # wijst: eerlijk # zekerheid: +1 ]
    ~ daan = daan + 1
    Daan looks. "There's a biscuit on your keys," he says.
+ [ "Say nothing. I'll find it." # id: zeg_niets # beeld: brain # wijst: moed # leren: +1 ]
    Daan says nothing. He just keeps looking at one key. That's the one.
- { ai == "veel":
    { online == "veel":
        -> alles_staat_stil
    - else:
        -> de_rij_blijft
    }
- else:
    { online == "veel":
        -> het_gat
    - else:
        -> regen_binnen
    }
}

// Many clever computers, all online: the town stands still, and so does the one that should help.
=== alles_staat_stil
# beat: alles_staat_stil
# geluid: stilte
# wie: fatma
At three it all stops. The doors, the bus, the tills.
"Otto?" asks Fatma.
"I am not here," says Otto. Then it isn't.
# beat: de_lijst_van_daan
# speel: kaart
# geluid: deur
# wie: daan
Daan takes a paper from his drawer. All the numbers, in pen.
"For Tuesdays," he says.
{ buis == 1: He puts the napkin beside it. That one pipe. | Outside, people begin to shout. }
Play a card.
+ [ With your hands # id: stil_handen # familie: handen # energie: -1 ]
    There's an old radio mast on the roof. You turn it the right way. A crackle. A voice says hello.
+ [ With people # id: stil_mensen # familie: mensen # zekerheid: +1 ]
    You go on foot. School, doctor, bus. Everywhere you say what you know. It helps.
+ [ With your head # id: stil_hoofd # familie: hoofd # geld: +1 ]
    What changed at three? One thing. You change that back. The first bus moves again.
+ [ Ask for help # id: stil_hulp # familie: hulp # energie: +1 ]
    You ring Joe. He is retired. "Off and on again," he says. "But all of it."
+ [ Try something new # id: stil_nieuw # familie: nieuw # leren: +1 ]
    The boy cycles round with notes. An hour later nine boys are cycling.
- {gekozen() != "": On Daan's list lies your card: {gekozen()}.}
-> la_drie

// Many clever computers, little online: all is solved, and nobody goes home.
=== de_rij_blijft
# beat: de_rij_blijft
# geluid: deur
# wie: lotte
Otto works at the counter as well. It is quick and friendly.
All questions are solved. The queue gets no shorter.
"They're happy," reads Lotte. "And they don't leave."
# beat: nog_een_nummer
# speel: kaart
# geluid: stilte
# wie: fatma
A man is done. He thanks Otto. He takes another number.
For the third time.
"Lotte wants to shut the counter," whispers Fatma. Play a card.
+ [ With your hands # id: rij_handen # familie: handen # energie: -1 ]
    You put out a table, with tea. The queue becomes a circle.
+ [ With people # id: rij_mensen # familie: mensen # energie: +1 ]
    You ask him. "At home nobody says good morning," he says. You say: good morning.
+ [ With your head # id: rij_hoofd # familie: hoofd # zekerheid: +1 ]
    You count. Half of them don't come for a computer. Lotte stares at that number.
+ [ Ask for help # id: rij_hulp # familie: hulp # geld: -1 ]
    Fatma sits down next to him. She knows his sister. Of course she does.
+ [ Try something new # id: rij_nieuw # familie: nieuw # leren: +1 ]
    "Can you mend things?" you ask. "Radios." Now he sits behind the counter.
- {gekozen() != "": Lotte reads your card: {gekozen()}.}
"We can always shut it later," says Lotte.
-> la_drie

// Few clever computers, all online: a digger goes through the cable.
=== het_gat
# beat: het_gat
# geluid: telefoon
# wie: fatma
All the phones go. Two hundred people ring at once.
Nothing works. Not anywhere.
There's a digger in the square. A man looks into a hole.
# beat: in_het_gat
# speel: kaart
# geluid: werk
# wie: daan
{ buis == 1: "The pipe," says Daan. He holds up the napkin. | "The cable's cut," says Daan. He sees it from the window. }
"Four hours' work," someone shouts from the hole.
Two hundred people ring. There are three of you. Play a card.
+ [ With your hands # id: gat_handen # familie: handen # energie: -1 ]
    You climb into the hole with the crew. Thread by thread, thin as a hair.
+ [ With people # id: gat_mensen # familie: mensen # zekerheid: +1 ]
    You say it straight: four hours. They pass it on. The phones go quiet.
+ [ With your head # id: gat_hoofd # familie: hoofd # geld: +1 ]
    What comes first? The doctor, the bus, the school. They get a new thread first.
+ [ Ask for help # id: gat_hulp # familie: hulp # energie: +1 ]
    ~ daan = daan + 1
    Daan writes one line for everyone. "It's a hole. We are in it."
+ [ Try something new # id: gat_nieuw # familie: nieuw # leren: +1 ]
    The boy hangs a sheet from the window. "WE KNOW." It goes quiet.
- {gekozen() != "": Next to the hole lies your card: {gekozen()}.}
-> la_drie

// Few clever computers, little online: everything is in one room, and it rains there.
=== regen_binnen
# beat: regen_binnen
# geluid: regen
# wie: fatma
In the cellar stands the town's big computer.
Everything about the town is in it. There is only one computer like it.
Outside it rains. "Here too," says Fatma. Plop, says the ceiling.
# beat: paraplu
# speel: kaart
# geluid: regen
# wie: daan
Daan holds an umbrella over the computer. His arm shakes.
"I can do ten more minutes," he says. "Eleven, if you don't talk."
Play a card.
+ [ With your hands # id: regen_handen # familie: handen # energie: -1 ]
    Eight of you lift it. It's as heavy as a cow. It stays on.
+ [ With people # id: regen_mensen # familie: mensen # energie: +1 ]
    There's a wedding upstairs. You ask nicely. Ten guests come to lift, and the bride.
+ [ With your head # id: regen_hoofd # familie: hoofd # geld: +1 ]
    Where does it come from? The roof. There is a ball in the gutter.
+ [ Ask for help # id: regen_hulp # familie: hulp # zekerheid: +1 ]
    The gardener brings a big sheet of canvas. He asks nothing. He knows this cellar.
+ [ Try something new # id: regen_nieuw # familie: nieuw # leren: +1 ]
    You make a roof of umbrellas and tape. It even looks nice.
- {gekozen() != "": Under the umbrella lies your card: {gekozen()}.}
-> la_drie

=== la_drie
# beat: la_drie
# plaats: werkplek, avond
# geluid: telefoon
# wie: daan
Beep. {piep > 0: There it is again, like this morning.}
Daan lies under printer three. "It's the drawer," he says.
In it lies an old phone, on a charger.
# wie: mevrouw_bos
You answer. "At last," says Mrs Bos.
+ [ "Help desk. Hello, Mrs Bos." # id: met_de_helpdesk # beeld: headset # wijst: geduld # zekerheid: +1 ]
    "I was given this number in 2014," she says.
+ [ "Turn it off and on again." # id: uit_en_aan # beeld: power # wijst: humor # energie: +1 ]
    "Why?" she says. "It isn't broken."
+ [ You hand the phone to Daan. # id: aan_daan # beeld: gift # wijst: samen # leren: +1 ]
    ~ daan = daan + 1
    "Daan speaking," says Daan. He sits up straight for it.
- "I ring every Tuesday. My computer works. I just wanted to say so."
-> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: daan
Daan takes you to the tram.
{ ai == "veel":
    { online == "veel":
        All over town the doors open by themselves again.
        "Everyone said hello to me today," says Daan. "An app doesn't do that."
    - else:
        There is still a light at the counter.
        "Otto says good night to the chairs," says Daan. "I find that sweet."
    }
- else:
    { online == "veel":
        In the houses the screens come on again. Row by row.
        "They'll ring tomorrow," says Daan. "All forty. And the ones from the hole."
    - else:
        It is still raining.
        "The town is dry," says Daan. "Inside. My arm isn't."
    }
}
# beat: de_vraag
# wie: daan
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. So are your ears. | You still have energy. You only notice it now.}
{daan > 1: "I'll close report one," says Daan. "Because you were there. And you?" | "Report one stays open," says Daan. "For Tuesday. And you?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask a computer one question. Check with somebody if it is right.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": { online == "veel": In a year you help another town. The line stays open. That is a step. | In a year you help at another counter. You say good morning. That is a step. }
        - "niet_terug": { piep > 0: In a year you do other work. You listen well. That is a step. | In a year you do other work. The sticker came along. That is a step. }
        - else: { ai == "veel": In a year you can do more here. Otto learns from you. That is a step. | In a year you can do more here. Daan learns from you. That is a step. }
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":
        In a year your work is called "{dichtbij(1)}". You knew much of it. That is a step.
    - else:
        { online == "veel": In a year you teach others this work. Daan makes the stickers. That is a step. | In a year you teach at the counter. Fatma makes the tea. That is a step. }
    }
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    { daan > 1: In a year you do something quite new. Daan rings on Tuesdays. That is a step. | In a year you do something quite new. You ring on Tuesdays. That is a step. }
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: daan
The tram comes. Daan puts a sticker on your coat: {sticker}.
"Tomorrow, report two," he says. "From 2015."
"The coffee tastes of soup. Only on Wednesdays."
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "help desk agent"
=== function kan(n)
{ n:
    - 1: ~ return "solve computer problems"
    - 2: ~ return "explain calmly"
    - else: ~ return "work well with colleagues"
}
=== function stijgt(n)
~ return "make a network safe"
=== function naast(n)
~ return "solve computer problems"
=== function daalt(n)
~ return "reset passwords"
=== function blijft(n)
~ return "hear what somebody means"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "eight o'clock"
=== function geluid()
~ return "the phone"
=== function in_handen()
~ return "a cable"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return ""
