// Forgot my glasses. Change: rules and safety (regels = veel). For any occupation. The player helps.
// Ria never has her glasses with her. Everybody puts a pair down for her, and no pair fits.
// What stands in { } comes from the player; each may be empty but beroep() and kan(1).

EXTERNAL beroep()
EXTERNAL kan(n)
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
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL andere()

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR band = 0
VAR tekening = ""
VAR geheim = ""
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
You can see this already. At work there are rules on the wall.
You read them. You put your name under them.
Not everybody likes to read.
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
{geluid() != "": You hear {geluid()}. And the printer. | You hear the printer.}
# beat: veertig_regels
# wie: ria
Forty rules hang on the wall. Today there are three more.
{plek():
    - "mensen": About stairs, coats and busy days.
    - "weg": About belts, tyres and rest.
    - "buiten": About sun, wind and deep holes.
    - "bureau": About chairs, cables and passwords.
    - "dieren": About gates, hands and boots.
    - "machines": About hair, hands and red buttons.
    - else: About wet floors, stairs and fire.
}
"Will you read them out?" asks Ria. "I don't have my glasses with me."
+ [ You read out all three. # id: voorlezen # beeld: book-open # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    Ria closes her eyes. After each rule she nods, once.
+ [ "Where are your glasses?" # id: waar_bril # beeld: question # wijst: leergierig # leren: +1 ]
    "At home," says Ria. "Or in the car." Ria comes by bike.
+ [ "Just sign. Nobody reads those." # id: teken_maar # beeld: pen # wijst: vlug # zekerheid: -1 ]
    Ria signs. Her name is one fine curl. It is on there forty times already.
- -> regel_41

=== regel_41
# beat: regel_41
# speel: kaart
# geluid: werk
# wie: ria
{plek():
    - "mensen": Rule 41: first your name on a list, then come in. There is a queue outside.
    - "weg": Rule 41: each trip starts with ten ticks. It is late already.
    - "buiten": Rule 41: in strong wind the work stops. It is windy.
    - "bureau": Rule 41: a new password every hour. Everybody is thinking.
    - "dieren": Rule 41: clean boots at every gate. There are six gates.
    - "machines": Rule 41: check each machine first. Everything stands still.
    - else: Rule 41: check everything, then begin. Everything stands still.
}
Everybody is reading. Ria looks at you.
Play a card.
+ [ With your hands # id: 41_handen # familie: handen # energie: -1 ]
    You do it, quickly and well. Ria looks at your hands. Not at the wall.
+ [ With people # id: 41_mensen # familie: mensen # zekerheid: +1 ]
    You say once how it goes. Ria passes it on. Word for word.
+ [ With your head # id: 41_hoofd # familie: hoofd # geld: +1 ]
    Why is there this rule? Now you know what cannot wait. And what can.
+ [ Ask for help # id: 41_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Ria, how did you do this before?" She remembers. It fits in rule 41.
+ [ Try something new # id: 41_nieuw # familie: nieuw # leren: +1 ]
    You draw it, on the back. Ria laughs for the first time today.
- {gekozen() != "": This helped with rule 41: {gekozen()}.}
-> lotte_belt

=== lotte_belt
# beat: lotte_belt
# geluid: telefoon
# wie: lotte
Lotte rings. She looks after safety. "I'm coming by tonight," she says.
{stijgt(1) != "":
    "And I need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "And who can explain a rule so that everybody gets it?"
}
+ [ "Me. In working hours." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Of course in working hours," says Lotte. "That's rule nine."
+ [ "Do I get a paper for it?" # id: een_papier # beeld: stamp # wijst: zekerheid # zekerheid: +1 ]
    "With a stamp on it," says Lotte. "Some places won't let you in without."
+ [ "Do I get paid for it?" # id: loon_voor # beeld: coins # wijst: loon # geld: +1 ]
    "Something," says Lotte. "I want that in writing. So do you, I think."
- -> brillen

=== brillen
# beat: brillen
# plaats: werkplek, middag
# geluid: deur
# wie: kind
Youssef puts down his glasses for Ria. They keep out dust.
{collega() != "": {collega()} added a pair of sunglasses. | Somebody added a pair of sunglasses.}
And now a girl from next door comes in. With glasses made of paper.
# beat: drie_brillen
# wie: ria
Ria puts them on, all three at once. "No," she says. "Not one of these."
{andere():
    - "robots_veel": A robot rolls past. It has no glasses either.
    - "robots_weinig": "Robots can't come in here," she says. "Rule six."
    - "ai_veel": "Ask the computer," says the girl. "It reads everything."
    - "ai_weinig": Youssef wants to read it. Then his phone rings.
    - "mensen_veel": There is nobody else to ask.
    - "mensen_weinig": Three people offer to read. Ria doesn't hear them.
    - "groen_veel": The light is low. It saves power. Nobody can read like that.
    - "zorg_veel": Somebody of eighty offers her glasses as well.
    - "online_veel": "Order a pair," says the girl. "They'll come tomorrow."
    - else: "Will you read me rule 42?" she asks you.
}
{daalt(1) != "": -> regel_42 | -> altijd_een_mens}

=== regel_42
# beat: regel_42
# wie: ria
You read out rule 42. It is about machines.
From now on a machine may do this: {daalt(1)}.
And it may not do this: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
Ria nods, once.
+ [ "Good. That always wore me out." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "My knees say the same," says Ria. "Twenty years too late."
+ [ "A pity. That was mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "They never ask who liked doing it," says Ria.
+ [ "Let me see if it's safer." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Very good," says Ria. "I don't believe what's written either."
- -> schakelaar

=== altijd_een_mens
# beat: altijd_een_mens
# wie: ria
You read out rule 42. It is short.
It is about this: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
It says: this always needs a person.
"That's you," says Ria.
+ [ "Good. Now it's in writing." # id: nu_staat_het # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "See," says Ria. "Paper can be kind."
+ [ "A pity. I'd have liked some help." # id: wilde_hulp # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "Then ask me," says Ria. "I'm a person too."
+ [ "Next year it'll say something else." # id: volgend_jaar # beeld: hourglass # gevoel: afwachten ]
    "Then you'll read me that," says Ria.
- -> schakelaar

=== schakelaar
# beat: schakelaar
# speel: kaart
# geluid: stilte
# wie: ria
Behind the wall Youssef is working on the power.
There is a red paper on the switch: do not turn on.
Ria sees a switch. She wants light. Her hand goes up.
Play a card.
+ [ With your hands # id: stroom_handen # familie: handen # energie: -1 ]
    Your hand is there first. Hers lands on top of it.
    You stay like that.
+ [ With people # id: stroom_mensen # familie: mensen # zekerheid: +1 ]
    "Ria," you say.
    You say it in a way that makes her stop.
+ [ With your head # id: stroom_hoofd # familie: hoofd # leren: +1 ]
    You know where the main switch is. You turn it.
    Ria presses. Nothing happens.
+ [ Ask for help # id: stroom_hulp # familie: hulp # energie: +1 ]
    "Youssef," you call. "Hands off."
    He doesn't ask. He jumps.
+ [ Try something new # id: stroom_nieuw # familie: nieuw # geld: -1 ]
    You throw your mug at the wall.
    Everybody stands still. So does Ria.
- {gekozen() != "": No rule was needed for this: {gekozen()}.}
-> op_de_stoep

=== op_de_stoep
# beat: op_de_stoep
# geluid: deur
# wie: youssef
"There was a paper on it," says Youssef. He is very white. "It needs a lock."
"I saw a paper," says Ria. "I see paper all day."
She goes out and sits on the step.
# beat: geen_bril
# wie: ria
You come too. At first she says nothing.
"I have no glasses," says Ria. "I never had any."
+ [ You sit down beside her. # id: naast_haar # beeld: users # wijst: geduld # energie: -1 ]
    ~ band = band + 1
    A bus goes by. And another. "Forty years," she says then.
+ [ "How did you manage all that time?" # id: hoe_deed_je # beeld: ear # wijst: leergierig # leren: +1 ]
    "By listening," she says. "And leaving before the forms came out."
+ [ "That scared you. Me too." # id: schrok_ook # beeld: heart # wijst: eerlijk # zekerheid: +1 ]
    ~ band = band + 1
    "Yes," she says. Between you, four hands are shaking.
- -> uit_haar_hoofd

=== uit_haar_hoofd
# beat: uit_haar_hoofd
# wie: ria
"Ask me rule twelve," says Ria.
She says it by heart. And rule thirty. And 41, from this morning.
Word for word. She heard each rule once.
"Lotte will be here soon," she says.
+ [ "You tell her. Or not." # id: jij_zegt_het # beeld: key # wijst: vrijheid # energie: +1 ]
    ~ geheim = "zelf"
    Ria thinks. Then she pulls her apron straight.
+ [ "We'll turn them into pictures." # id: wij_maken # beeld: palette # wijst: samen # leren: +1 ]
    ~ geheim = "plaatjes"
    "I can draw," says Ria. "Nobody ever asked."
+ [ "I'll say they're too hard." # id: te_moeilijk # beeld: megaphone # wijst: moed # zekerheid: -1 ]
    ~ geheim = "jij"
    "So they are," says Ria. "But no lies for me."
- -> lotte_komt

=== lotte_komt
# beat: lotte_komt
# plaats: werkplek, avond
# geluid: deur
# wie: lotte
{geheim:
    - "zelf": "I don't read well," says Ria. Four words. Lotte writes nothing down.
    - "plaatjes": Lotte looks at the wall. One drawing already hangs over the rules.
    - else: You say it: too hard. Lotte reads rule thirty. "I don't get it either."
}
"A signature isn't enough," she says. "People must understand it. That's the law."
# beat: te_veel_te_weinig
# wie: youssef
"Forty is too many," says Youssef.
"There used to be ten," says Lotte. "More people fell, then."
"Forty is fine," says Ria. "If I can see what they say."
-> tekenen

=== tekenen
# beat: tekenen
# wie: ria
Ria takes a marker. She turns them into pictures.
"Start with something of yours," she says. "How do you do it safely?"
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ tekening = kan(1)
    Five lines. You see it at once. So does Youssef.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ tekening = kan(2)
    Five lines. You see it at once. So does Youssef.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ tekening = kan(3)
    Five lines. You see it at once. So does Youssef.
+ [ "The one about the switch first." # id: eerst_schakelaar # beeld: lightning # wijst: zorg # energie: +1 ]
    ~ tekening = kan(1)
    ~ band = band + 1
    A hand, a red sheet, Youssef with his hair on end. Then she draws something of yours.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: ria
At the tram Ria unrolls a sheet.
There you are. Under it Youssef wrote: {tekening}.
Then she puts on the paper glasses.
"There," she says. "Now I can't see a thing."
# beat: de_vraag
# wie: ria
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. The fright is still in your legs. | You still have energy. You walk faster than this morning.}
{band > 2: "You know something about me now," says Ria. "Your turn. What will you do?" | "And you?" asks Ria. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask why a rule is there.
Go where people learn to read. You learn there, or you help.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. Ria draws it for you. That is a step.
        - else: In a year you can do much more here. Ria draws it for you. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you look after safety here. Ria does the drawings. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Ria sends you a drawing. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: ria
A tram is coming, still far away.
"That's ours," says Ria. She doesn't look. She listens.
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
=== function collega()
~ return "Turbo"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function andere()
~ return ""
