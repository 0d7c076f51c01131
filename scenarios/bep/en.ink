// Bep. Change: machines and robots (robots = veel). For any occupation.
// A machine comes to work; the player says what they do themselves, and Hans, thirty years in the trade, hangs his coat over it.
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
VAR hans = 0
VAR eigen = ""
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
You can see this already. In many shops a robot mops.
Sometimes it gets stuck against a wall.
Then a human comes.
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
{geluid() != "": You hear {geluid()}. And something new. It ticks. | You hear something new. It ticks.}
# beat: bep_komt
# wie: bep
A machine stands in your place. One arm, one lamp.
"Good morning. I am Bep," it says. "I am not tired."
+ [ "Hello Bep. I am." # id: groeten # beeld: hand-waving # wijst: humor # energie: +1 ]
    The lamp blinks. Maybe that is a smile.
+ [ "You are in my place." # id: mijn_plek # beeld: map-pin # wijst: eerlijk # zekerheid: +1 ]
    "Sorry," says Bep. It rolls back. Bump.
+ [ You watch how it works first. # id: kijken # beeld: eye # wijst: leergierig # leren: +1 ]
    It works fast. It never looks up.
- -> de_jas

=== de_jas
# beat: de_jas
# geluid: deur
# wie: hans
Hans joins you. He has done this work for thirty years.
He says nothing. He hangs his coat over Bep.
# wie: bep
"It is night," says Bep. "Sleep well."
+ [ You laugh. So does Hans. # id: lachen # beeld: smiley # wijst: humor # energie: +1 ]
    ~ hans = hans + 1
    The coat stays where it is for a while.
+ [ You take the coat away. # id: jas_weg # beeld: coat-hanger # wijst: leergierig # zekerheid: -1 ]
    "Good morning," says Bep again. Hans turns his back.
+ [ "What is it, Hans?" # id: wat_is_er # beeld: ear # wijst: zorg # energie: -1 ]
    ~ hans = hans + 1
    "Thirty years," says Hans. "And now a lamp on wheels."
- -> zelf_doen

=== zelf_doen
# beat: zelf_doen
# wie: bep
{in_handen() != "": In your hands: {in_handen()}. Bep looks at it. | Bep looks at your hands.}
"I can do a lot," it says. "What will you do yourself?"
You choose.
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    "Then I'll leave it alone," says Bep.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    "Then I'll leave it alone," says Bep.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    "Then I'll leave it alone," says Bep.
+ [ "We take turns, Bep." # id: om_de_beurt # beeld: arrows-clockwise # wijst: samen # energie: +1 ]
    ~ eigen = kan(1)
    "We take turns," says Bep. "You first."
- -> sam_belt

=== sam_belt
# beat: sam_belt
# geluid: telefoon
# wie: sam
Sam rings. Sam plans the work here.
{stijgt(1) != "":
    "With Bep here, someone must learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Bep doesn't know what good work is. Who will teach it?"
}
+ [ "Me. If it is in work time." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Two hours a week," says Sam. "Paid."
+ [ "Ask Hans and me together." # id: met_hans # beeld: users # wijst: samen # leren: +1 ]
    ~ hans = hans + 1
    "Hans?" A short silence. "Good idea," says Sam.
+ [ "Not now. This is enough." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # zekerheid: +1 ]
    "That's fine," says Sam. "I'll ring on Friday."
- -> lege_handen

=== lege_handen
# beat: lege_handen
# plaats: werkplek, middag
# geluid: machine
# wie: hans
{andere():
    - "mensen_veel": There used to be eight people. Now there is Bep.
    - "mensen_weinig": There are enough people. Bep came all the same.
    - "ai_veel": "That went well," Bep keeps saying. To itself.
    - "groen_veel": Bep runs on the sun from the roof.
    - "zorg_veel": "Hello Bep," says somebody of eighty.
    - "online_veel": Bep gets its work from an app.
    - "regels_veel": There is a sticker on Bep: inspected.
    - else: Bep works on all afternoon.
}
{daalt(1) != "":
    It does this now: {daalt(1)}.
- else:
    It does a small part. Not your cards.
}
It does not do this: {blijft(1) != "":{blijft(1)}|{eigen}}.
Hans stands next to it. His hands are empty.
+ [ "Good. I had too much to do." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Me too," says Hans quietly. "Ten years now."
+ {daalt(1) != ""} [ "A pity. That was mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ hans = hans + 1
    "Mine too," says Hans. You watch it together.
+ {daalt(1) == ""} [ "A pity. It was so quiet here." # id: liever_stil # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ hans = hans + 1
    "Yes," says Hans. "It was." You listen together.
+ [ "Let me see it work first." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    "I said that once," says Hans. "About the computer."
- -> bep_staat_stil

=== bep_staat_stil
# beat: bep_staat_stil
# speel: kaart
# geluid: stilte
# wie: bep
Then Bep beeps. Its lamp goes out.
{plek():
    - "mensen": The people wait. Nobody says a word.
    - "weg": It stands in the middle of the road.
    - "buiten": And now it starts to rain.
    - "bureau": The phone rings. And again.
    - "dieren": The animals are watching too.
    - "machines": Now the other machines stand still too.
    - else: The work stops. Everything is half done.
}
# wie: hans
Hans looks at you.
Play a card.
+ [ With your hands # id: stil_handen # familie: handen # energie: -1 ]
    You feel. You turn. You pull. The lamp comes on.
+ [ With people # id: stil_mensen # familie: mensen # geld: +1 ]
    "Hans, have a look?" Together you find the loose wire.
+ [ With your head # id: stil_hoofd # familie: hoofd # zekerheid: +1 ]
    What did Bep do last? You think. There it is.
+ [ Ask for help # id: stil_hulp # familie: hulp # energie: +1 ]
    ~ hans = hans + 1
    You ring the maker. They don't know. Hans does.
+ [ Try something new # id: stil_nieuw # familie: nieuw # leren: +1 ]
    You switch it off. You switch it on. There we go.
- {gekozen() != "": This taught you how: {gekozen()}.}
"Good morning," says Bep. "I am not tired."
-> jij_of_dat_ding

=== jij_of_dat_ding
# beat: jij_of_dat_ding
# geluid: deur
# wie: mevrouw_bos
Mrs Bos comes to look. The work is for her.
"Who did this?" she asks. "You, or that thing?"
{collega() != "": {collega()} looks round the corner.}
Bep turns its lamp off.
+ [ "Both of us. I checked everything." # id: wij_samen # beeld: handshake # wijst: samen # zekerheid: +1 ]
    "Then it's fine," she says. "I know you."
+ [ "Bep did most of it." # id: bep_meeste # beeld: robot # wijst: eerlijk # zekerheid: -1 ]
    "That is honest," she says. "Give it my best."
+ [ "What matters to you?" # id: wat_belangrijk # beeld: heart # wijst: zorg # zekerheid: +1 ]
    "That somebody knows me," she says. Bep is listening.
- -> klaar_zegt_bep

=== klaar_zegt_bep
# beat: klaar_zegt_bep
# plaats: werkplek, avond
# speel: kaart
# wie: bep
"Done," says Bep. "All good."
It is not. You see that at once.
# wie: hans
Hans picks up his bag. "You see?" he says. "I'm off."
Play a card.
+ [ With your hands # id: klaar_handen # familie: handen # energie: -1 ]
    You do it again, by hand. Hans puts his bag down.
    "Not like that," he says. "Like this." And he stays.
+ [ With people # id: klaar_mensen # familie: mensen # zekerheid: +1 ]
    ~ hans = hans + 1
    "Hans, this won't work without you."
    A long look. Then he puts his bag down.
+ [ With your head # id: klaar_hoofd # familie: hoofd # geld: +1 ]
    You look step by step. Where did it go wrong?
    "There," points Hans. His bag is down again.
+ [ Ask for help # id: klaar_hulp # familie: hulp # energie: +1 ]
    "Hans. Bep. Both of you. Now."
    They come. Bep says: "Yes, boss." Hans laughs out loud.
+ [ Try something new # id: klaar_nieuw # familie: nieuw # geld: +1 ]
    You let Bep do it the other way round. It works.
    "Look at that," says Hans. He puts his bag down.
- {gekozen() != "": An everyday card. It saved the day: {gekozen()}.}
-> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: hans
Hans walks with you to the tram. It is cold.
{ hans > 1:
    He is not wearing a coat.
    "Bep has it," he says. "It can't sleep without it."
- else:
    His coat is buttoned right up.
    "Tomorrow it goes over Bep again," he says.
}
# beat: de_vraag
# wie: hans
You did this yourself today: {eigen}.
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. Bep is not. | You are less tired than you used to be.}
"And you?" asks Hans. "What will you do?"
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Go and see a machine. Ask who sets that machine up.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. Bep learns from you. That is a step.
        - else: In a year you can do much more here. Bep learns from you. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you teach others to work with Bep. Hans helps. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Hans still rings you. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hans
The tram comes. The doors open.
Far away a small lamp goes out. Sleep well, Bep.
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
