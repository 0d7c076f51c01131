// Seven minutes. Little has changed: no change, no side. For any occupation.
// A clock has been slow for twelve years and everybody adds seven. On the back is a piece of tape, and that changes how you look at it.
// What stands in { } comes from the player; each may be empty but beroep() and kan(1).

EXTERNAL beroep()
EXTERNAL kan(n)
EXTERNAL stijgt(n)
EXTERNAL naast(n)
EXTERNAL blijft(n)
EXTERNAL dichtbij(n)
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
VAR klok = ""
VAR zelfde = ""
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
You can see this already. Somewhere there is a clock that is wrong.
Everybody knows.
Nobody does anything about it.
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
{geluid() != "": You hear {geluid()}. And a clock, ticking. | You hear a clock ticking.}
# beat: de_klok
# wie: hans
{plek():
    - "mensen": It hangs over the door. Whoever waits looks at it.
    - "weg": It hangs by the coffee, where you all set out from.
    - "buiten": It hangs on the shed. A bird lives behind it.
    - "bureau": It hangs over the window, above all the screens.
    - "dieren": It hangs near the animals. They never look at it.
    - "machines": It hangs among the machines. It is in no hurry.
    - else: It hangs over the coffee. There is a fly in it.
}
The clock is seven minutes slow. It has been for twelve years.
"You add seven," says Hans. "Everybody knows that."
+ [ "Add seven. I can do that." # id: zeven_erbij # beeld: calculator # wijst: zekerheid # zekerheid: +1 ]
    Hans nods. "In a week you stop adding. You just know."
+ [ "I'll look at my phone." # id: op_telefoon # beeld: device-mobile # wijst: vlug # energie: +1 ]
    "Then you'll always be early," says Hans. "All on your own."
+ [ "Why does nobody set it right?" # id: waarom # beeld: question # wijst: leergierig # leren: +1 ]
    ~ band = band + 1
    Hans takes a sip of coffee. Then another. "Well," he says.
- -> hetzelfde

=== hetzelfde
# beat: hetzelfde
# wie: hans
{collega() != "": {collega()} sits where {collega()} always sits. So does Hans. | Everybody sits in their usual chair. So does Hans.}
"What are you doing today?" he asks. "The same?"
"And what is that, the same?"
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ zelfde = kan(1)
    "The same for you," says Hans. "New for somebody else."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ zelfde = kan(2)
    "The same for you," says Hans. "New for somebody else."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ zelfde = kan(3)
    "The same for you," says Hans. "New for somebody else."
+ [ "Something else today, maybe." # id: iets_anders # beeld: sparkle # wijst: vrijheid # energie: +1 ]
    ~ zelfde = kan(1)
    "Today?" says Hans. "On a Tuesday?"
- -> tien_uur

=== tien_uur
# beat: tien_uur
# speel: kaart
# geluid: werk
# wie: hans
{plek():
    - "mensen": At ten they all come at once. Every Tuesday.
    - "weg": At ten the road is full. Every Tuesday.
    - "buiten": At ten the wind turns. Nearly every Tuesday.
    - "bureau": At ten the phone rings. And again. Every Tuesday.
    - "dieren": At ten the animals go wild. Every Tuesday.
    - "machines": At ten the same machine gets stuck. Every Tuesday.
    - else: At ten it all comes at once. Every Tuesday.
}
The clock says seven minutes to ten.
You know what is coming. Play a card.
+ [ With your hands # id: tien_handen # familie: handen # energie: -1 ]
    Your hands have already begun. Nobody needs to say a word.
+ [ With people # id: tien_mensen # familie: mensen # zekerheid: +1 ]
    Whoever is in a hurry goes first. Whoever wants to grumble gets Hans.
+ [ With your head # id: tien_hoofd # familie: hoofd # geld: +1 ]
    You put everything ready yesterday. That saves half an hour.
+ [ Ask for help # id: tien_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    "Hans?" you say. His coat is already off.
+ [ Try something new # id: tien_nieuw # familie: nieuw # leren: +1 ]
    You do it the other way round. Hans watches. "Is that allowed?"
- {gekozen() != "": You could do this already, and it helped: {gekozen()}.}
-> lotte_belt

=== lotte_belt
# beat: lotte_belt
# geluid: telefoon
# wie: lotte
Lotte rings. She plans the work here. She rings every year.
{stijgt(1) != "":
    "Same question," she says. "Who will learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Same question," she says. "Who will teach others what you can do?"
}
+ [ "This year I say yes." # id: dit_jaar_ja # beeld: student # wijst: leergierig # leren: +1 ]
    A short silence. "You do?" says Lotte. "Let me find a pen."
+ [ "Do I get something for it?" # id: iets_voor # beeld: coins # wijst: loon # geld: +1 ]
    "An hour a week, paid," says Lotte. "Nobody ever asked."
+ [ "No. I'm fine as I am." # id: zit_goed # beeld: armchair # wijst: zekerheid # energie: +1 ]
    "All right," says Lotte. "Till next year. I always enjoy this call."
- -> in_de_hoek

=== in_de_hoek
# beat: in_de_hoek
# plaats: werkplek, middag
# geluid: stilte
# wie: hans
{andere():
    - "robots_weinig": One robot stands in the corner. There is a plant on it.
    - "ai_weinig": A clever screen stands in the corner. It has been off for a year.
    - "mensen_weinig": There are enough people. Somebody sits in the corner with tea.
    - "groen_weinig": The old heater hums in the corner. It smells as it always did.
    - "zorg_weinig": Outside, somebody of eighty cycles past. Fast.
    - "online_weinig": A locker for parcels stands in the corner. It is empty.
    - "regels_weinig": In the corner hangs a list of rules. One rule.
    - else: In the corner stands a box. It says: new. For three years now.
}
"The paper said everything would change," says Hans. "Then I went to work."
This is still the same: {blijft(1) != "":{blijft(1)}|{zelfde}}.
+ [ "I like it this way." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Getting used to things takes time," says Hans. "You've saved that."
+ [ "I was hoping for something." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "For what?" asks Hans. He waits. He wants to know.
+ [ "It may still come." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    "It may," says Hans. "Tomorrow is Wednesday."
- -> achterop

=== achterop
# beat: achterop
# geluid: deur
# wie: youssef
Youssef comes for the clock. It was on his list for twelve years.
There is tape on the back. He reads it out.
"Seven minutes. Do not touch. H." Hans looks into his coffee.
+ [ "That H is you." # id: die_h # beeld: eye # wijst: moed # zekerheid: -1 ]
    "Lots of people have an H," says Hans. He names none of them.
+ [ You say nothing. You wait. # id: wachten # beeld: hourglass-medium # wijst: geduld # energie: +1 ]
    ~ band = band + 1
    The clock ticks. Hans lasts four ticks.
+ [ "Coffee first, Youssef?" # id: eerst_koffie # beeld: coffee # wijst: zorg # geld: -1 ]
    ~ band = band + 1
    "Please," says Youssef. Hans pulls up a chair. Then he sighs.
- -> de_oude_baas

=== de_oude_baas
# beat: de_oude_baas
# wie: hans
"Ravi took his daughter to school," says Hans. "That made him late."
"The old boss watched the clock. So I set it back seven minutes."
"Ravi doesn't know. Nobody does."
+ [ "Set it right. She's grown up now." # id: zet_goed # beeld: check # wijst: eerlijk # zekerheid: +1 ]
    ~ klok = "goed"
    Youssef turns. Seven minutes are soon gone.
+ [ "Put it back the way it was." # id: hang_terug # beeld: clock # wijst: geduld # energie: +1 ]
    ~ klok = "terug"
    Youssef ticks his list. "Seen," he writes beside it.
+ [ "Ask Ravi. It was for him." # id: vraag_ravi # beeld: users # wijst: samen # energie: -1 ]
    ~ klok = "ravi"
    "Then he'll hear about it," says Hans. His ears go red.
- -> ravi

=== ravi
# beat: ravi
# geluid: deur
# wie: ravi
{klok:
    - "goed": Ravi comes in, looks at the clock and jumps. "Am I late?"
    - "terug": Ravi comes in and looks at the clock. "Right on time," he says.
    - else: The clock lies on the table. Ravi reads the tape three times.
}
{dichtbij(1) != "": "My daughter starts work tomorrow," he says. "Her job: {dichtbij(1)}." | "My daughter starts work tomorrow," he says.}
"She is always early. Where does she get that?"
+ {klok != "ravi"} [ "Not from you. Ask Hans." # id: vraag_hans # beeld: smiley-wink # wijst: moed # zekerheid: -1 ]
    Hans tells him, in one sentence. Ravi sits down. For a long time he says nothing.
    "That's a lot of mornings," he says then.
+ {klok == "ravi"} [ You leave those two alone. # id: die_twee # beeld: door-open # wijst: geduld # energie: +1 ]
    You see it through the window. Ravi shakes Hans by the hand.
    He doesn't let go.
+ [ "Tell her good luck from us." # id: veel_plezier # beeld: gift # wijst: zorg # energie: +1 ]
    ~ band = band + 1
    Ravi smiles. "From all of you?"
    "From Hans too," says Hans.
+ [ You look at Hans and keep quiet. # id: zwijgen # beeld: speaker-slash # wijst: eerlijk # zekerheid: +1 ]
    This one is for Hans. He nods at you, very slightly.
    "From her father," he says.
- -> hij_klemt

=== hij_klemt
# beat: hij_klemt
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
{plek():
    - "weg": The van door sticks.
    - "buiten": The gate sticks.
    - "dieren": The gate sticks.
    - else: The door sticks.
}
It always has. You lift and push. Mrs Bos doesn't know that.
"I wait here every week," she says. "I thought that was normal."
Play a card.
+ [ With your hands # id: klem_handen # familie: handen # energie: -1 ]
    You lift, you push, you set it straight.
    Now it shuts with one finger. Mrs Bos does it three times.
+ [ With people # id: klem_mensen # familie: mensen # zekerheid: +1 ]
    "Why didn't you call?" you ask.
    "I did," she says. "Quietly." From now on there is a bell.
+ [ With your head # id: klem_hoofd # familie: hoofd # geld: +1 ]
    You get down on your knees and look. There is a small stone under it.
    One stone. All those years.
+ [ Ask for help # id: klem_hulp # familie: hulp # leren: +1 ]
    "Youssef, is this on your list as well?"
    "No," he says, and gets his ladder. "It is now."
+ [ Try something new # id: klem_nieuw # familie: nieuw # leren: +1 ]
    Everybody pushes. You pull.
    That works. Nobody says anything.
- {gekozen() != "": So this can help there too: {gekozen()}.}
-> wat_nog_meer

=== wat_nog_meer
# beat: wat_nog_meer
# wie: mevrouw_bos
Mrs Bos sits down in Hans's chair. Nobody dares to say so.
"And what will you leave as it is?" she asks.
+ [ "Coffee at ten." # id: koffie_tien # beeld: coffee # wijst: mensen # energie: +1 ]
    "I know that coffee," she says. "I've smelled it for years. From outside."
+ [ "Not the pay. I'll bring that up." # id: loon_niet # beeld: coins # wijst: loon # geld: +1 ]
    "Has that been stuck as well?" she asks. Hans coughs into his coffee.
+ [ "Knowing what is coming." # id: weet_wat_komt # beeld: house-line # wijst: zekerheid # zekerheid: +1 ]
    "Nice," she says. "You didn't see me coming."
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: hans
Hans walks with you to the tram. He never does.
He has a new piece of tape. It says: {zelfde}.
"For the back of the clock. They'll find it in twelve years."
# beat: de_vraag
# wie: hans
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. A day like any other is still a day. | You are less tired than usual.}
{band > 2: "I never tell people things," says Hans. "Now you. What will you do?" | "And you?" asks Hans. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask why a thing is the way it is. Set one small thing right.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. Hans asks you things. That is a step.
        - else: In a year you can do much more here. Hans asks you things. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you teach others how things go here. Hans listens in. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Hans keeps your usual chair. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hans
{klok == "goed": The tram comes, right on time. That takes some getting used to. | The tram comes. Seven minutes late. "Right on time," says Hans.}
The doors open.
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
=== function blijft(n)
~ return "taste whether it is good"
=== function dichtbij(n)
~ return "cook"
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
