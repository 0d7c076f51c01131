// The newcomer. Change: too few people (mensen = veel). For any occupation.
// The player teaches a newcomer; what they show first says what they find important, and it comes back on Noor's hand.
// What stands in { } comes from the player; each may be empty but beroep() and kan(1), so each has a sentence without.

EXTERNAL beroep()
EXTERNAL kan(n)
EXTERNAL weet(n)
EXTERNAL stijgt(n)
EXTERNAL naast(n)
EXTERNAL daalt(n)
EXTERNAL blijft(n)
EXTERNAL eigen_woord()
EXTERNAL gekozen()
EXTERNAL groot(text)
EXTERNAL plek()
EXTERNAL begin()
EXTERNAL geluid()
EXTERNAL in_handen()
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL andere()

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR band = 0
VAR eerste = ""
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
You can see this already. Many doors have a note.
It says: we need people.
That note has been there for a long time.
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
# beat: noor_komt
# wie: noor
A girl is waiting for you. Her hair is wet.
"I'm Noor. I start today. Are you the {beroep()}?"
+ [ "I am. Come. You're soaked." # id: kom # beeld: umbrella # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    "I missed the bus," she says. "So I ran."
+ [ "I am. You're on time. Good." # id: op_tijd # beeld: clock # wijst: zekerheid # zekerheid: +1 ]
    "I didn't sleep," she says. "Nerves."
+ [ "I am. But nobody told me." # id: niets_gezegd # beeld: question # wijst: eerlijk # zekerheid: -1 ]
    "Nobody told me either," she says. You both laugh.
- -> wat_eerst

=== wat_eerst
# beat: wat_eerst
# wie: noor
{collega() != "": {collega()} has the day off. It is just you two. | Today it is just you two.}
"What do I learn first?" asks Noor.
In an hour it gets busy.
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eerste = kan(1)
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eerste = kan(2)
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eerste = kan(3)
+ [ Coffee first. Then we talk. # id: koffie # beeld: coffee # wijst: mensen # energie: +1 ]
    ~ band = band + 1
    ~ eerste = kan(1)
    "At school it all went wrong," she says.
    "Then you start again here," you say.
- -> voordoen

=== voordoen
# beat: voordoen
# geluid: werk
# wie: noor
{in_handen() != "": In your hands: {in_handen()}.}
You show her how: {eerste}.
You don't even think about it.
Noor watches. Then she tries. It goes wrong.
+ [ You wait. She can try again. # id: wachten # beeld: hourglass # wijst: geduld # energie: -1 ]
    ~ band = band + 1
    The third time it works. Noor looks like it's her birthday.
+ [ You do it yourself. It's busy. # id: overnemen # beeld: timer # wijst: vlug # geld: +1 ]
    It is done on time. Noor goes quiet.
+ [ You tell her about your first time. # id: vertellen # beeld: chats-circle # wijst: eerlijk # energie: +1 ]
    ~ band = band + 1
    "Mine was even worse," you say.
    "Really?" Noor tries again.
- -> druk

=== druk
# beat: druk
# speel: kaart
# wie: noor
{plek():
    - "mensen": Suddenly there are people. All of them want you.
    - "weg": One more trip comes in. And another.
    - "buiten": The sky goes black. There is still a lot to do.
    - "bureau": The phone rings. And again. And again.
    - "dieren": The animals grow restless. They are waiting for you.
    - "machines": Two machines stand still. They are waiting for you.
    - else: There is more work than you two can do.
}
It all comes at once. Noor looks at you.
Play a card.
+ [ With your hands # id: druk_handen # familie: handen # energie: -1 ]
    You begin. Your hands know the work. Noor takes the rest.
+ [ With people # id: druk_mensen # familie: mensen # energie: +1 ]
    First you talk. Calmly. Now Noor knows what she can do.
+ [ With your head # id: druk_hoofd # familie: hoofd # geld: +1 ]
    You stand still and think. First this. Then that.
+ [ Ask for help # id: druk_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Noor, will you help me?" She can do more than she thought.
+ [ Try something new # id: druk_nieuw # familie: nieuw # leren: +1 ]
    You do it in another way. It just about works.
- {gekozen() != "": This taught you how: {gekozen()}.}
-> noor_is_weg

=== noor_is_weg
# beat: noor_is_weg
# plaats: werkplek, middag
# geluid: stilte
Then it is quiet. Where is Noor?
# wie: noor
{plek():
    - "weg": She sits on the kerb. Her eyes are red.
    - "buiten": She sits on a low wall. Her eyes are red.
    - else: She sits outside on the step. Her eyes are red.
}
"I can't do this," she says. "I'm going home."
+ [ You sit down beside her. # id: naast_haar # beeld: users # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    For a long time you say nothing. Then she stands up.
+ [ "My first day was like this." # id: ook_zo # beeld: heart # wijst: eerlijk # zekerheid: +1 ]
    ~ band = band + 1
    "And then?" she asks. "Then came day two."
+ [ You give her one small thing. # id: klein_ding # beeld: hand-heart # wijst: geduld # energie: +1 ]
    "Just do this," you say. It works. She stays.
- -> sam_belt

=== sam_belt
# beat: sam_belt
# geluid: telefoon
# wie: sam
Sam rings. Sam plans the work here.
{stijgt(1) != "":
    "I need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "I need someone to teach others what you can do."
}
# wie: noor
Noor whispers: "I had that at school. A bit."
+ [ "All right. Noor, teach me?" # id: van_noor # beeld: student # wijst: leergierig, samen # leren: +1 ]
    ~ band = band + 1
    "Me? Teach you?" Noor turns red. Then she shows you.
+ [ "What do I get for it?" # id: wat_krijg_ik # beeld: coins # wijst: loon # geld: +1 ]
    A short silence. "Fair question," says Sam. "One hour a week, paid."
+ [ "Not now. This is enough." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "That's fine," says Sam. "I'll ask again next year."
- -> de_kist

=== de_kist
# beat: de_kist
# geluid: machine
# wie: noor
{andere():
    - "robots_veel": A crate arrives. The third this year.
    - "robots_weinig": A crate arrives. It is the first this year.
    - "ai_veel": A crate arrives. The crate says: "Hello."
    - "groen_veel": A crate arrives. A quiet van brings it.
    - "zorg_veel": A crate arrives. Somebody of eighty holds the door open.
    - "online_veel": A crate arrives. It is the sixth delivery today.
    - "regels_veel": A crate arrives. You sign four times.
    - else: A crate arrives. There is a machine in it.
}
{daalt(1) != "":
    The crate says what the machine can do: {daalt(1)}.
- else:
    The machine does a small part. Not your cards.
}
Noor reads on. "It cannot do this: {blijft(1) != "":{blijft(1)}|{kan(1)}}."
+ [ "Good. All help is welcome." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    Your shoulders drop. Noor opens the crate.
+ {daalt(1) != ""} [ "A pity. That was mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Noor nods. "My gran misses letters, too."
+ {daalt(1) == ""} [ "A pity. People are better company." # id: liever_mens # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Noor nods. "It won't laugh at my jokes."
+ [ "Let me see it work first." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Clever," says Noor. She comes and stands next to you.
- -> mevrouw_bos

=== mevrouw_bos
# beat: mevrouw_bos
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
You are nearly done. Then Mrs Bos arrives.
"I rang this morning," she says. "Do you remember?"
# wie: noor
Noor goes white. "I took the call," she whispers. "I forgot."
Play a card.
+ [ With your hands # id: bos_handen # familie: handen # energie: -1 ]
    You do it right now. Noor hands you everything.
    Mrs Bos watches your hands and says nothing.
+ [ With people # id: bos_mensen # familie: mensen # zekerheid: +1 ]
    You tell her what happened. Noor says: "I'm sorry."
    "Thank you," says Mrs Bos. "I never hear that."
+ [ With your head # id: bos_hoofd # familie: hoofd # geld: +1 ]
    You look once more. Half of it is done already.
    "Half an hour," you say. It takes twenty minutes.
+ [ Ask for help # id: bos_hulp # familie: hulp # leren: +1 ]
    "Mrs Bos, could you give us a hand?"
    "At last," she says. Her coat is already off.
+ [ Try something new # id: bos_nieuw # familie: nieuw # energie: -1 ]
    You two do it in a new way.
    It isn't pretty. It works.
- {gekozen() != "": You did what you always do: {gekozen()}.}
-> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: noor
Noor walks with you to the tram. She shows her hand.
In blue ink it says: {eerste}.
"So I won't forget," she says.
# beat: de_vraag
# wie: noor
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. It was a long day. | You still have energy. You only notice it now.}
{band > 2: "What will you do?" asks Noor. "Then I'll know too." | "What will you do?" asks Noor. She looks at her shoes.}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Teach someone one thing. Ask someone one thing.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. Noor learns from you. That is a step.
        - else: In a year you can do much more here. Noor learns from you. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you teach others this trade. Noor was the first. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Noor still rings you. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: noor
The tram comes. The doors open.
Noor waves with her blue hand.
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "baker"
=== function kan(n)
{ n:
    - 1: ~ return "bake bread"
    - 2: ~ return "keep an eye on the time"
    - else: ~ return "work well with colleagues"
}
=== function weet(n)
~ return "kinds of flour"
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
=== function plek()
~ return "binnen"
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
=== function andere()
~ return ""
