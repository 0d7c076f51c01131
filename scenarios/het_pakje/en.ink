// The parcel sings. Change: everything online (online = veel). For any occupation. The player helps.
// A parcel sings at every hand that touches it. Nobody knows who it is for, and the app says it has arrived.
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
VAR knop = ""
VAR pakje = ""
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
You can see this already. Many people buy on their phone.
Somebody brings it to the door.
That somebody has very little time.
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
{geluid() != "": You hear {geluid()}. And very faintly: a song. | Very faintly, you hear a song.}
# beat: het_zingt
# geluid: deur
# wie: jongen
A young man stands at the door. His parcel sings.
"For he's a jolly good fellow."
{plek():
    - "mensen": The people who are waiting clap along.
    - "weg": Out on the road, somebody honks along.
    - "buiten": The birds go quiet at once.
    - "bureau": A head comes up behind every screen.
    - "dieren": The animals look up. One joins in.
    - "machines": The machines are loud. The parcel is louder.
    - else: Everybody stops working.
}
"I'm Milan," he says. "It sings when you touch it."
+ [ "Is it somebody's birthday?" # id: wie_jarig # beeld: cake # wijst: leergierig # leren: +1 ]
    "Must be," says Milan. "I just don't know whose."
+ [ You sing along. # id: meezingen # beeld: music-notes # wijst: humor # energie: +1 ]
    ~ band = band + 1
    "Don't," says Milan. "It'll only like it more."
+ [ "Can you turn it off?" # id: kan_uit # beeld: speaker-slash # wijst: vlug # energie: -1 ]
    "I shook it," says Milan. "It got louder."
- -> nat

=== nat
# beat: nat
# wie: jongen
The label is wet. You can still read: three floors up. Keep ringing. He sleeps deeply.
"The app says delivered," says Milan. "Searching pays nothing. Ninety-four doors to go."
+ [ "Leave it here. I'll look." # id: laat_hier # beeld: package # wijst: zorg # energie: -1 ]
    ~ pakje = "tafel"
    ~ band = band + 1
    "Really?" Milan is already on his bike. The parcel is still singing for him.
+ [ "In the cupboard. My work first." # id: in_de_kast # beeld: briefcase # wijst: zekerheid # zekerheid: +1 ]
    ~ pakje = "kast"
    The cupboard shuts. Now the cupboard sings.
+ [ "What do you get per door?" # id: per_deur # beeld: coins # wijst: loon # leren: +1 ]
    ~ pakje = "tafel"
    "Half a sandwich," says Milan. "So I count in sandwiches." He leaves the parcel here.
- -> de_knop

=== de_knop
# beat: de_knop
# geluid: telefoon
# wie: sam
Sam rings. Sam puts your work on the screen.
"People see one button for you," says Sam. "What does it say?"
{in_handen() != "": "Right now there's a photo on it: {in_handen()}."}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ knop = kan(1)
    "It's on there," says Sam. "Somebody's pressing it already."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ knop = kan(2)
    "It's on there," says Sam. "Somebody's pressing it already."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ knop = kan(3)
    "It's on there," says Sam. "Somebody's pressing it already."
+ [ "My face. So they know who." # id: mijn_gezicht # beeld: user # wijst: mensen # energie: +1 ]
    ~ knop = kan(1)
    "Sweet," says Sam. "But who presses a nose?" Something else goes on after all.
- -> vragen

=== vragen
# beat: vragen
# speel: kaart
# geluid: telefoon
# wie: niemand
{plek():
    - "mensen": Three people stand before you. Thirty wait on the screen.
    - "weg": The app sends you a trip. And another. Both right now.
    - "buiten": It is windy. In the chat six people want a photo.
    - "bureau": The chat fills up. Thirty questions, one chair.
    - "dieren": In the chat six people ask what the animals are called.
    - "machines": The orders run faster than the machines.
    - else: Thirty orders come in. There is only one of you.
}
{pakje == "kast": And every five minutes the cupboard sings. | And every five minutes the parcel sings. By itself.}
Play a card.
+ [ With your hands # id: vraag_handen # familie: handen # energie: -1 ]
    You do what lies in front of you. Then the next. The chat grumbles in capitals.
+ [ With people # id: vraag_mensen # familie: mensen # zekerheid: +1 ]
    You write back: I am a person, and I'm on my way. It goes quiet.
+ [ With your head # id: vraag_hoofd # familie: hoofd # geld: +1 ]
    Twenty questions are the same question. You write one answer.
+ [ Ask for help # id: vraag_hulp # familie: hulp # energie: +1 ]
    {collega() != "": {collega()} takes the chat. With lots of smileys. | Sam takes the chat. With lots of smileys.}
+ [ Try something new # id: vraag_nieuw # familie: nieuw # leren: +1 ]
    You make a film of ten seconds. It has everything in it. A song as well.
- {gekozen() != "": The chat was watching. You did this: {gekozen()}.}
-> sam_zoekt

=== sam_zoekt
# beat: sam_zoekt
# geluid: telefoon
# wie: sam
Sam rings again.
{stijgt(1) != "":
    "It all goes through the screen. I need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Not everybody gets past that screen. I need someone to help them."
}
+ [ "I'll learn it. In working hours." # id: in_werktijd # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "Two hours a week," says Sam. "Ask me anything. Three times if you like."
+ [ "What's in it for me?" # id: levert_op # beeld: coins # wijst: loon # geld: +1 ]
    "A bit extra," says Sam. "Hold on. Is somebody singing there?"
+ [ "Not now. I have a parcel." # id: nu_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Everybody has a parcel," says Sam. "I'll ring again next month."
- -> klant_komt

=== klant_komt
# beat: klant_komt
# plaats: werkplek, middag
# geluid: deur
# wie: klant
A man comes in. A real one, with wet shoes.
{andere():
    - "robots_veel": A robot wanted to help him. He walked round it.
    - "robots_weinig": "No robot, good," he says.
    - "ai_veel": "I talked to a computer for an hour," he says. "Nice. But no."
    - "ai_weinig": "The screen never says anything back," he says.
    - "mensen_veel": "Nobody picked up the phone," he says.
    - "mensen_weinig": At the door three people asked if they could help.
    - "groen_veel": His car is charging outside. He has an hour.
    - "zorg_veel": "My mother is eighty," he says. "Screens are no use to her."
    - "regels_veel": "I need three codes to ask one question," he says.
    - else: "Is anybody here?" he asks. "Or just a button?"
}
"I arranged it all on my screen. All but one thing."
{daalt(1) != "": -> met_knop | -> geen_knop}

=== met_knop
# beat: met_knop
# wie: klant
He shows you his screen.
For part of this work there is a button now: {daalt(1)}.
There is no button for this: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"What do you think of that?" he asks.
+ [ "Good. That saves me a lot." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Me too," he says. "I did it at three last night. In bed."
+ [ "A pity. I liked doing that." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    He thinks. "A person makes a joke with it," he says. "A button doesn't."
+ [ "Let me see the button work." # id: afwachten # beeld: eye # gevoel: afwachten ]
    He presses. Nothing happens. He presses again. Now he has two.
- -> broodje

=== geen_knop
# beat: geen_knop
# wie: klant
He shows you his screen. He was looking for this: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
"There's no button for that," he says. "It said: come in person."
{pakje == "kast": The cupboard sings. He looks at it and says nothing. | The parcel sings. He looks at it and says nothing.}
+ [ "Good. Then I still have work." # id: nog_werk # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "And I still have someone to talk to," he says.
+ [ "A pity. I'd love a button." # id: graag_knop # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "What for?" he asks. "For coffee," you say. He can see that.
+ [ "No button yet. Who knows." # id: wie_weet # beeld: hourglass # gevoel: afwachten ]
    "I'll come anyway," he says. "Buttons never ask how you are."
- -> broodje

=== broodje
# beat: broodje
# geluid: deur
# wie: jongen
At one Milan is back. He eats half a sandwich, standing.
"Forty to go," he says. "Stairs are the worst. I live three floors up too. No lift."
+ [ "Sit down. Five minutes." # id: ga_zitten # beeld: armchair # wijst: zorg # geld: -1 ]
    ~ band = band + 1
    You buy him a whole sandwich as well. One minute later he is asleep. The parcel sings. He sleeps on.
+ [ "I'll do this street for you." # id: deze_straat # beeld: footprints # wijst: samen # energie: -1 ]
    ~ band = band + 1
    Six doors. When you get back he is asleep. The parcel sings. He sleeps on.
+ [ "Why do you do this work?" # id: waarom_werk # beeld: question # wijst: leergierig # leren: +1 ]
    "I wanted to be outside," he says. "With people." Then he sleeps, against the wall. The parcel sings. He sleeps on.
- -> van_wie

=== van_wie
# beat: van_wie
# plaats: werkplek, avond
# speel: kaart
# geluid: stilte
# wie: jongen
It is evening. The parcel sings very slowly. The battery is running down.
"Just throw it out," says Milan. "Nobody misses it."
Who sent it? Half a phone number is left. Play a card.
+ [ With your hands # id: wie_handen # familie: handen # energie: -1 ]
    You dry the label by a lamp. Very gently.
    The number comes back, bit by bit.
+ [ With people # id: wie_mensen # familie: mensen # zekerheid: +1 ]
    You show the wrapping paper all down the street.
    "I wrapped that," says a woman. She still has the number.
+ [ With your head # id: wie_hoofd # familie: hoofd # geld: +1 ]
    You hold it up to the light. The pen pressed through.
    There is the number. Back to front.
+ [ Ask for help # id: wie_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Milan, can the app tell us?"
    "I get one question a day," he says. He asks it. There is the number.
+ [ Try something new # id: wie_nieuw # familie: nieuw # leren: +1 ]
    You put a film of the parcel on the screen. With the song.
    "That's one of ours," writes a shop. They have the number.
- {gekozen() != "": Milan reads your card, twice: {gekozen()}.}
-> mama

=== mama
# beat: mama
# geluid: telefoon
# wie: jongen
Milan types in the number. A name comes up on his screen.
Mum.
He looks at the parcel. He looks at you.
# beat: de_hele_dag
# wie: jongen
"What day is it?" asks Milan. It is the twelfth.
He sits down.
"Then it's my birthday," he says. "It's been my birthday all day."
+ [ You sing. Very loud. # id: hard_zingen # beeld: music-notes # wijst: humor # energie: +1 ]
    ~ band = band + 1
    Everybody sings. So does the parcel. Milan doesn't know where to look.
+ [ "Ring her. Right now." # id: bel_haar # beeld: phone # wijst: zorg # zekerheid: +1 ]
    "Mum?" he says. She talks. He nods, for a quarter of an hour.
+ [ "I'll do your last doors." # id: laatste_deuren # beeld: gift # wijst: samen # energie: -1 ]
    ~ band = band + 1
    There are eleven. You ring the bells. He rings his mother.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: jongen
Milan leaves his bike behind. There was a raincoat in the parcel. He has it on.
He presses your button: {knop}.
"I'm not ordering," he says. "I was looking for you."
# beat: de_vraag
# wie: jongen
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. The song is still in your head. | You catch yourself whistling. You know what.}
{band > 2: "You looked for me all day," says Milan. "And now? What will you do?" | "And you?" asks Milan. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
See how people find your work on a screen.
Ask somebody who brings you things their name.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. People find you. That is a step.
        - else: In a year you can do much more here. People find you. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you do the chat and the buttons. Sam helps. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Milan brings you things. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: jongen
The tram comes. The doors open. Milan sits down and is asleep.
In his bag it sings, one last time. He sleeps on.
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
