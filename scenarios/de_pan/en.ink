// The pan never goes back empty. Change: growing older and care (zorg = veel). For any occupation. The player is helped.
// Whoever looks after somebody at home gets the blue pan. Today that is the player, and another keeps an eye on a piece of the work.
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
VAR wie = ""
VAR overgenomen = ""
VAR geregeld = ""
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
You can see this already. Many people work and care at once.
For a parent, a child or a neighbour.
At work people don't always talk about it.
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
{geluid() != "": You hear {geluid()}. You smell soup. | You smell soup.}
# beat: de_blauwe_pan
# wie: hans
Agnieszka puts a blue pan back on the table.
There are apples in it. Hans looks under the lid.
"If you care for somebody, you get the pan," he says. "Never back empty."
+ [ "Whose rule is that?" # id: wiens_regel # beeld: question # wijst: leergierig # leren: +1 ]
    "Nobody's," says Hans. "One day the pan was there. Like my mother, with her suitcase."
+ [ "Nice. I don't need it." # id: niet_nodig # beeld: hand-palm # wijst: vrijheid # zekerheid: +1 ]
    "I said that too," says Agnieszka. "The day after, I had it."
+ [ "What do you put in, Hans?" # id: wat_erin # beeld: cooking-pot # wijst: humor # energie: +1 ]
    ~ band = band + 1
    "Pea soup," says Hans. "In July as well."
- -> de_telefoon

=== de_telefoon
# beat: de_telefoon
# geluid: telefoon
# wie: niemand
Your phone rings. You know the voice.
"I have to go somewhere later. Not alone, please. Will you come?"
Who is ringing you?
+ [ Somebody in my family. # id: familie # beeld: house-line ]
    ~ wie = "familie"
    You have known that voice so long. You hear what it leaves out.
+ [ Somebody in my street. # id: straat # beeld: door-open ]
    ~ wie = "straat"
    There is just one wall between you. You half knew already.
+ [ Somebody I laugh with. # id: vriend # beeld: smiley ]
    ~ wie = "vriend"
    First you both laugh. Then it goes quiet.
- -> wat_zeg_je

=== wat_zeg_je
# beat: wat_zeg_je
# wie: agnieszka
It is a busy day. You have a few hours left.
{collega() != "": {collega()} looks away. Agnieszka hears it all. | Agnieszka hears it all.}
She peels an apple, very slowly.
What do you say on the phone?
+ [ "I'll come. I'll sort it out." # id: ik_kom # beeld: hand-heart # wijst: zorg # zekerheid: -1 ]
    ~ band = band + 1
    "Thank you," says the voice. Now for the work.
+ [ "I'll ask here first." # id: eerst_vragen # beeld: ear # wijst: eerlijk # energie: +1 ]
    "Fine," says the voice. You can hear it is not fine.
+ [ "I'll ring you back soon." # id: bel_terug # beeld: clock # wijst: precies # geld: +1 ]
    You work on, but your head doesn't. Then you ring: "I'll come."
- -> welk_stuk

=== welk_stuk
# beat: welk_stuk
# wie: agnieszka
"You'll be away," says Agnieszka. "What shall I keep an eye on?"
{in_handen() != "": She points at this: {in_handen()}. "That? Or something else?" | Her sleeves are rolled up already.}
You choose.
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: -1 ]
    ~ overgenomen = kan(1)
    You explain it. She chalks it on the lid of the pan.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: -1 ]
    ~ overgenomen = kan(2)
    You explain it. She chalks it on the lid of the pan.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: -1 ]
    ~ overgenomen = kan(3)
    You explain it. She chalks it on the lid of the pan.
+ [ "Nothing. I'll manage." # id: ik_red_het # beeld: barbell # wijst: moed # energie: -1 ]
    ~ overgenomen = kan(1)
    "Then I choose," she says. She is chalking it on the lid.
- -> zoveel_mogelijk

=== zoveel_mogelijk
# beat: zoveel_mogelijk
# speel: kaart
# geluid: werk
# wie: hans
{plek():
    - "mensen": There are many people. They all want you.
    - "weg": Four more trips are on the list.
    - "buiten": Clouds are coming. This can't be left lying.
    - "bureau": There are 40 messages. Now there are 41.
    - "dieren": The animals want it now. Not later.
    - "machines": The machine is running. It waits for nobody.
    - else: There is work for a day. You have half a day.
}
Hans says: "Pick what matters."
Play a card.
+ [ With your hands # id: mogelijk_handen # familie: handen # energie: -1 ]
    You work fast and calm. You can do both when you know how.
+ [ With people # id: mogelijk_mensen # familie: mensen # zekerheid: +1 ]
    You say what time you are leaving. Nobody finds it odd.
+ [ With your head # id: mogelijk_hoofd # familie: hoofd # geld: +1 ]
    You put three things in a row. The rest can wait.
+ [ Ask for help # id: mogelijk_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Hans, will you do this?" He puts on his glasses. That says enough.
+ [ Try something new # id: mogelijk_nieuw # familie: nieuw # leren: +1 ]
    You start with what you always do last. It helps.
- {gekozen() != "": You work like that here too: {gekozen()}.}
-> sam_weet_het

=== sam_weet_het
# beat: sam_weet_het
# geluid: deur
# wie: sam
Sam plans the shifts. "Looking after somebody ill? You may ask for leave," says Sam.
"Part of your pay goes on."
"Or you swap. Or you make up the time. You choose."
+ [ "Then I'll take leave." # id: verlof # beeld: calendar-check # wijst: tijd # geld: -1 ]
    ~ geregeld = "verlof"
    "It's in the law," says Sam. "I'll look up the rules for you."
+ [ "I'll swap with Agnieszka." # id: ruilen # beeld: swap # wijst: samen ]
    ~ geregeld = "ruil"
    ~ band = band + 1
    "Then you're here on Saturday," says Agnieszka. "And I am not."
+ [ "I'll make it up tonight." # id: inhalen # beeld: moon # wijst: loon # energie: -1 ]
    ~ geregeld = "inhalen"
    "You can," says Sam. "But not every week. Then I'll say something."
- -> sam_zoekt

=== sam_zoekt
# beat: sam_zoekt
# wie: sam
"One more thing," says Sam. "There will be more days like this."
{stijgt(1) != "":
    "Who wants to learn this as well: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Who can teach the others to stand in for each other?"
}
+ [ "Me. But not today." # id: niet_vandaag # beeld: student # wijst: leergierig # leren: +1 ]
    "Next month," says Sam. "In work time. I'll write it down."
+ [ "Ask Hans. He can do a lot." # id: vraag_hans # beeld: users # wijst: samen # energie: +1 ]
    "At my age," says Hans. But he looks pleased.
+ [ "Not now. My head is full." # id: hoofd_vol # beeld: hand-palm # wijst: eerlijk # zekerheid: +1 ]
    "Of course," says Sam. "I know that kind of head."
- -> een_half_uur

=== een_half_uur
# beat: een_half_uur
# plaats: werkplek, middag
# geluid: machine
# wie: hans
{andere():
    - "robots_veel": A robot takes things round. It greets nobody.
    - "robots_weinig": There are few robots. Everything is done by hand.
    - "ai_veel": A computer writes the lists. It is soon done.
    - "ai_weinig": You still write the lists yourselves.
    - "mensen_veel": There are too few people. Today it shows.
    - "mensen_weinig": There are people enough. Somebody can stand in.
    - "groen_veel": Outside a silent bus is charging.
    - "online_veel": All round you the work comes by app.
    - "regels_veel": Each piece of work has a list. Agnieszka reads it.
    - else: The clock says it is nearly time.
}
{daalt(1) != "":
    A machine does this here now: {daalt(1)}.
- else:
    A machine does a small part. Not what you do.
}
It does not do this: {blijft(1) != "":{blijft(1)}|{overgenomen}}.
# beat: van_wie
# wie: hans
"That saves half an hour," says Hans.
"Whose half hour is it?"
+ [ "Mine. I can use it." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Good," says Hans. "Then say so. Out loud."
+ {daalt(1) != ""} [ "I liked doing that myself." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Hans nods. "Me too. It emptied my head for a bit."
+ {daalt(1) == ""} [ "We used to have more time." # id: meer_tijd # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    Hans nods. "And stronger soup."
+ [ "I'll believe it when I see it." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    "So will I," says Hans. "I'm watching the clock."
- -> je_jas

=== je_jas
# beat: je_jas
# speel: kaart
# geluid: telefoon
# wie: agnieszka
Your coat is on. Then it all comes at you once more.
{plek():
    - "mensen": Somebody says: "One more question."
    - "weg": Somebody says: "One more trip."
    - "buiten": Somebody says: "One more bit, before the rain."
    - "bureau": Somebody says: "One more form."
    - "dieren": One animal won't eat. It looks at you.
    - "machines": One lamp turns red.
    - else: Somebody says: "One more thing."
}
Agnieszka holds the door open. "Go," she says.
Play a card.
+ [ With your hands # id: jas_handen # familie: handen # energie: -1 ]
    You do it with your coat on. Two minutes.
    Then Agnieszka pushes you out.
+ [ With people # id: jas_mensen # familie: mensen # zekerheid: +1 ]
    "Agnieszka knows how now," you say out loud.
    And it is true.
+ [ With your head # id: jas_hoofd # familie: hoofd # leren: +1 ]
    You write down three lines. That is all it takes.
    Agnieszka reads them out. They are right.
+ [ Ask for help # id: jas_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Hans. Agnieszka. This is yours now."
    "At last," says Hans.
+ [ Try something new # id: jas_nieuw # familie: nieuw # leren: +1 ]
    You go in the middle of the work, for the first time.
    Agnieszka takes over. Nothing falls down.
- {gekozen() != "": This got you out the door: {gekozen()}.}
-> ravi_rijdt

=== ravi_rijdt
# beat: ravi_rijdt
# plaats: halte, middag
# geluid: tram
# wie: ravi
Ravi is outside with his bus. "I'm on a break," he says.
He is not on a break. "I had the pan in March."
You say nothing more. That is fine too.
# beat: daar
# wie: niemand
{wie:
    - "familie": Somebody in your family waits at the door, coat on.
    - "straat": Somebody in your street waits at the door, coat on.
    - else: Somebody you laugh with waits at the door, coat on.
}
You go together. What do you mostly do there?
+ [ I hold a hand. # id: hand_vast # beeld: hand-heart # wijst: zorg # energie: -1 ]
    At first that hand is cold. Later it is not.
+ [ I talk about my work. # id: vertellen # beeld: chats-circle # wijst: humor # energie: +1 ]
    About Hans and his soup. You laugh, in a place where everybody whispers.
+ [ I ask the questions. # id: de_vragen # beeld: question # wijst: precies # leren: +1 ]
    You write down the answers. Four are good. One you don't know yet.
- -> terug

=== terug
# beat: terug
# plaats: werkplek, avond
# geluid: deur
# wie: hans
Later you come back for your bag. The work is done.
The blue pan is in your place. It is warm.
"Pea soup," says Hans. He looks at the wall.
+ [ "Thank you. All of you." # id: dank_je # beeld: heart # wijst: samen # energie: +1 ]
    ~ band = band + 1
    "Thank me on Monday," says Hans. "After you've eaten it."
+ [ "You didn't need to, Hans." # id: was_niet_nodig # beeld: smiley-wink # wijst: vrijheid # zekerheid: +1 ]
    "No," says Hans. "Nobody needs soup. Take it home."
+ [ "Who gets it after me?" # id: na_mij # beeld: ear # wijst: zorg ]
    ~ band = band + 1
    It is quiet. Then Sam puts a hand up. "Me," says Sam. "My father."
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: agnieszka
Agnieszka carries the pan to the tram. There is chalk on the lid.
It says: {overgenomen}. And after that: went well.
{geregeld:
    - "ruil": "Saturday is yours," she says. "I'll be asleep."
    - "inhalen": "And no work tonight," she says. "I did it already."
    - else: "Asking for leave scared me," she says. "The first time."
}
# beat: de_vraag
# wie: agnieszka
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. It was a day with two days in it. | You have energy left. And you have soup.}
{band > 2: "We've got you," she says. "And you? What will you do?" | "And you?" asks Agnieszka. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask: what leave do we have? Ask one colleague how things are at home.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. In hours that fit. That is a step.
        - else: In a year you can do much more here. In hours that fit. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you plan who stands in for whom. Agnieszka often stands in. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. The blue pan comes along. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: agnieszka
The tram comes. You sit down, the pan on your lap.
"Not empty, remember," calls Agnieszka.
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
=== function in_handen()
~ return "a bowl of dough"
=== function collega()
~ return "Turbo"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function andere()
~ return ""
