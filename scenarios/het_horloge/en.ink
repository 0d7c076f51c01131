// Have you fallen? Change: growing older and care (zorg = veel). For any occupation. The player helps.
// A watch rings at every laugh. When it says that all is well, a person sees that something is wrong.
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
VAR liet_zien = ""
VAR afspraak = ""
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
You can see this already. More and more people are eighty.
Many of them live alone.
Some wear a watch that measures.
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
{geluid() != "": You hear {geluid()}. Then your phone rings. | Then your phone rings.}
# beat: gevallen
# geluid: telefoon
# wie: meneer_tan
"Mr Tan has fallen," says a voice. "You are contact number one."
Mr Tan lives next door. He is right in front of you.
He is laughing at his own joke.
# beat: het_horloge
# wie: meneer_tan
"Have you fallen?" asks his watch. "No," he says. "I laughed."
{plek():
    - "mensen": He comes every day. He lets everybody go first.
    - "weg": He waves every day when you drive off.
    - "buiten": He looks over the fence every day. He knows better.
    - "bureau": He brings a tangerine every day.
    - "dieren": He comes every day for the animals. So he says.
    - "machines": He listens at the door every day. He hears what rattles.
    - else: He comes twice a day. He asks how things are.
}
+ [ "Why am I number one?" # id: nummer_een # beeld: question # wijst: leergierig # leren: +1 ]
    "You pick up," he says. "My son is in Canada. He isn't here that fast."
+ [ "All right. Let it ring me." # id: laat_bellen # beeld: phone # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    "You are a good person," he says. "With a busy phone."
+ [ "Make me number two." # id: nummer_twee # beeld: hand-palm # wijst: tijd # zekerheid: +1 ]
    "Then it's the barber," he says. "With his hair dryer he hears nothing."
- -> laat_eens_zien

=== laat_eens_zien
# beat: laat_eens_zien
# wie: meneer_tan
"Show me what you can do," he says.
{in_handen() != "": You hold this: {in_handen()}. "And what else?" he asks. | He pulls up a chair. "I have time."}
You choose.
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ liet_zien = kan(1)
    He watches. The watch beeps: your heart is faster. "This is exciting," he says.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ liet_zien = kan(2)
    He watches. The watch beeps: your heart is faster. "This is exciting," he says.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ liet_zien = kan(3)
    He watches. The watch beeps: your heart is faster. "This is exciting," he says.
+ [ "You first. What did you do?" # id: eerst_u # beeld: ear # wijst: mensen # energie: +1 ]
    ~ liet_zien = kan(1)
    ~ band = band + 1
    "Clocks," he says. "And now this thing." Then he watches you work.
- -> hij_niest

=== hij_niest
# beat: hij_niest
# speel: kaart
# geluid: telefoon
# wie: meneer_tan
{plek():
    - "mensen": The line gets long. Your phone rings.
    - "weg": The trip begins. Your phone rings.
    - "buiten": Rain is coming. Your phone rings.
    - "bureau": Three questions come in. And your phone rings.
    - "dieren": The animals jump. Your phone rings.
    - "machines": A machine jams. Your phone rings.
    - else: A lot comes at once. And your phone rings.
}
"Mr Tan has fallen," says the voice. It was a sneeze.
The work is waiting. Play a card.
+ [ With your hands # id: nies_handen # familie: handen # energie: -1 ]
    You work on. Your phone is in a bucket. Now the bucket hums.
+ [ With people # id: nies_mensen # familie: mensen # zekerheid: +1 ]
    "Mr Tan, would you hold the door?" He greets everyone by name.
+ [ With your head # id: nies_hoofd # familie: hoofd # geld: +1 ]
    You think for one second. Three things now, two later.
+ [ Ask for help # id: nies_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    {collega() != "": {collega()} takes your phone and says "Bless you" every time. | Mr Tan answers it himself. "I am very well," he says.}
+ [ Try something new # id: nies_nieuw # familie: nieuw # leren: +1 ]
    You pull a sock over the watch. Now it hears nothing.
- {gekozen() != "": This taught you how: {gekozen()}.}
-> lotte_komt

=== lotte_komt
# beat: lotte_komt
# geluid: deur
# wie: lotte
Lotte drops in. She is the boss here. Her coat is buttoned wrong.
{stijgt(1) != "":
    "I need somebody," she says. "Who will learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "More old people are coming. Who can teach us to explain slowly?"
}
+ [ "Me. If it is in work time." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Friday," says Lotte. "In work time. With coffee."
+ [ "What does it pay, Lotte?" # id: wat_schuift # beeld: coins # wijst: loon # geld: +1 ]
    "A little," says Lotte. "I used to say: gratitude. I've stopped that."
+ [ "Not now. I have Mr Tan." # id: nu_niet # beeld: hand-palm # wijst: zorg # zekerheid: +1 ]
    Lotte laughs. "That is work too," she says. "I can see it."
- -> wat_het_meet

=== wat_het_meet
# beat: wat_het_meet
# plaats: werkplek, middag
# geluid: machine
# wie: kind
The girl next door is eight. She wears the watch. He said she could.
{andere():
    - "robots_veel": "Grandad has a robot," she says. "It bumps."
    - "robots_weinig": "I only see robots on TV," she says.
    - "ai_veel": "My computer knows everything," she says. "This watch doesn't."
    - "mensen_veel": "Nobody comes to Granny," she says. "There is nobody."
    - "mensen_weinig": "Three people come to Granny," she says. "One is nice."
    - "groen_veel": "This watch runs on the sun," she says.
    - "online_veel": "Granny orders everything," she says. "By accident too."
    - "regels_veel": "There's no camera in it," she says. "It says so."
    - else: "It measures everything," she says. "Except if you like it."
}
# beat: wie_doet_wat
# wie: kind
There is a list on the wall. She reads it out.
{daalt(1) != "":
    "A computer does this here," she says. "{groot(daalt(1))}."
- else:
    "The computer does a little bit here," she says. "Not your things."
}
"And it does not do this: {blijft(1) != "":{blijft(1)}|{liet_zien}}."
+ [ "Good. That saves me work." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Then you can play," she says. She means it.
+ {daalt(1) != ""} [ "A pity. That was mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "My bear was mine too," she says. She pats your arm.
+ {daalt(1) == ""} [ "A pity. Nothing used to ring." # id: belde_niets # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "It used to be boring," she says. "Mr Tan says so."
+ [ "Let me see it work first." # id: afwachten # beeld: eye # gevoel: afwachten ]
    "I'm watching it too," she says. She frowns at the watch.
- -> te_stil

=== te_stil
# beat: te_stil
# plaats: werkplek, avond
# geluid: stilte
# wie: niemand
Mr Tan went home with his watch. He was going to come back.
The phone is quiet. The screen says: all is well.
Nine thousand steps today.
# beat: de_kat
# wie: kind
You think: nine thousand? With that stick?
"Oh," says the girl. "That's the cat. Sometimes she gets to wear the watch."
+ [ You go and look at once. # id: meteen_kijken # beeld: person-simple-run # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    Your coat stays where it is. So does the work.
+ [ You finish this. Then you go. # id: eerst_af # beeld: check # wijst: precies # geld: +1 ]
    Three minutes. They are very long.
+ [ "Come along? You know his house." # id: ga_je_mee # beeld: users # wijst: samen # zekerheid: +1 ]
    "I know the secret way," she says.
- -> het_balkon

=== het_balkon
# beat: het_balkon
# speel: kaart
# geluid: werk
# wie: meneer_tan
Mr Tan is on his balcony. In slippers.
The door fell shut. He has been there for an hour.
"I did call," he says. "Nobody looks up."
Play a card.
+ [ With your hands # id: balkon_handen # familie: handen # energie: -1 ]
    You fetch a ladder. You climb up and push the door open.
    "Nicely done," he says.
+ [ With people # id: balkon_mensen # familie: mensen # zekerheid: +1 ]
    You talk with him until a neighbour comes. With the key.
    He shivers less already.
+ [ With your head # id: balkon_hoofd # familie: hoofd # leren: +1 ]
    "Where do you keep your key?" you ask.
    "Under the third pot," he says. "That is a secret."
+ [ Ask for help # id: balkon_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Can you get through the cat door?"
    The girl is already inside.
+ [ Try something new # id: balkon_nieuw # familie: nieuw # leren: +1 ]
    You throw up a rope. He pulls up a basket with your phone.
    He rings the locksmith himself.
- {gekozen() != "": You thought of what you can do: {gekozen()}.}
-> de_afspraak

=== de_afspraak
# beat: de_afspraak
# geluid: deur
# wie: meneer_tan
It is warm inside. The cat is at ten thousand steps.
"You see," he says. "Nobody needs to keep an eye on me."
He says it softly.
+ [ "Will you wear it again? For me." # id: weer_om # beeld: watch # wijst: eerlijk # zekerheid: +1 ]
    ~ afspraak = "horloge"
    "For you, then," he says. "But I will go on laughing."
+ [ "I'll look up every day." # id: omhoog # beeld: eye # wijst: zorg # energie: -1 ]
    ~ afspraak = "omhoog"
    ~ band = band + 1
    "Then I'll put a plant there," he says. "For the view."
+ [ "May I keep your key?" # id: uw_sleutel # beeld: key # wijst: samen # zekerheid: -1 ]
    ~ afspraak = "sleutel"
    He thinks. Then he puts the key in your hand. It is warm.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: meneer_tan
Mr Tan walks with you to the tram. The watch reads out the day.
Your heart was faster at this: {liet_zien}.
{afspraak:
    - "sleutel": His key is in your pocket.
    - "omhoog": He points at his balcony. There is a plant already.
    - else: He holds up his arm. "It's on, see?"
}
# beat: de_vraag
# wie: meneer_tan
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. You did two things at once today. | You have energy left. And your phone is quiet.}
{band > 2: "I am 78," he says. "I trust you. What will you do?" | "I am 78," he says. "And you? What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask somebody of eighty: what helps you?
Spend a day with somebody in care.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. Old people know you. That is a step.
        - else: In a year you can do much more here. Old people know you. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you help the old people here. Mr Tan is proud. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Mr Tan still rings you. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: meneer_tan
The tram comes. The doors open. Mr Tan is laughing about something.
"Have you fallen?" you hear.
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
