// No voice. Change: computers and AI (ai = veel). For any occupation. The player is helped.
// The player has no voice today. A phone talks, far too politely; Agnieszka knows what it is to have no words.
// So nearly every choice is a gesture. What stands in { } comes from the player; each may be empty but beroep() and kan(1).

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
VAR zonder = ""
VAR woord = ""
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
You can see this already. A computer can talk.
It sounds almost like a person.
Sometimes it talks for somebody.
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
{geluid() != "": You hear {geluid()}. You just can't hear yourself. | You hear all sorts. You just can't hear yourself.}
# beat: geen_stem
# wie: agnieszka
You say good morning. Nothing comes out.
"Your voice is gone," says Agnieszka. "It'll be back tonight."
{plek():
    - "mensen": And soon people will have questions.
    - "weg": And on the road everybody calls and shouts.
    - "buiten": And out there you call from far away.
    - "bureau": And here the phone rings all day.
    - "dieren": And the animals only know your voice.
    - "machines": And here you shout over the machines.
    - else: And here you call to each other all day.
}
"This phone talks for you. Point at a word."
+ [ You point at: good morning. # id: wijst_morgen # beeld: device-mobile # wijst: vlug # energie: +1 ]
    "I wish you a most excellent morning," says the phone. Everybody looks up.
+ [ You wave. # id: zwaaien # beeld: hand-waving # wijst: vrijheid # zekerheid: +1 ]
    ~ band = band + 1
    Agnieszka waves back. "That works too," she says.
+ [ You try it yourself anyway. # id: toch_zelf # beeld: megaphone # wijst: moed # energie: -1 ]
    Out comes a squeak. Outside a dog answers.
- -> nee

=== nee
# beat: nee
# geluid: deur
# wie: mevrouw_bos
Mrs Bos asks you something. You point at: no.
"This is a computer," says the phone. It says that first. It's the law.
"Thank you for your lovely question. Sadly the answer is no."
+ [ You shake your head. # id: hoofd_schudden # beeld: smiley-wink # wijst: eerlijk # zekerheid: +1 ]
    "So it's no," says Mrs Bos. "Now I get you."
+ [ You point at: sorry. # id: wijst_sorry # beeld: hands-praying # wijst: geduld # energie: -1 ]
    "With sincere regret," the phone begins. It takes a while. Mrs Bos looks for a chair.
+ [ You turn the phone over. # id: omdraaien # beeld: device-mobile # wijst: humor # energie: +1 ]
    ~ band = band + 1
    It talks on, to the table. Politely.
- -> niet_roepen

=== niet_roepen
# beat: niet_roepen
# speel: kaart
# geluid: werk
# wie: agnieszka
{plek():
    - "mensen": Eight people stand there. They all talk at once. You don't.
    - "weg": A colleague is about to drive the wrong way. You can't shout.
    - "buiten": A heavy shower is coming. You can't call anybody.
    - "bureau": Three phones ring. You can't answer a single one.
    - "dieren": A gate is open. You can't call anybody.
    - "machines": A machine gets stuck. You can't call anybody.
    - else: Something goes wrong at the back. You can't call anybody.
}
The phone is thinking. It takes too long.
Play a card.
+ [ With your hands # id: roep_handen # familie: handen # energie: -1 ]
    You start by yourself. One by one they join in.
+ [ With people # id: roep_mensen # familie: mensen # zekerheid: +1 ]
    You look one person in the eye. That's enough.
+ [ With your head # id: roep_hoofd # familie: hoofd # geld: +1 ]
    You draw an arrow. That was all it took.
+ [ Ask for help # id: roep_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    {collega() != "": You point at {collega()}. That's voice enough for two. | You pull at a sleeve. Agnieszka has a voice for two.}
+ [ Try something new # id: roep_nieuw # familie: nieuw # leren: +1 ]
    You clap twice. From now on that means: come. An hour later everybody knows.
- {gekozen() != "": Today you did this without words: {gekozen()}.}
-> geen_woorden

=== geen_woorden
# beat: geen_woorden
# geluid: stilte
# wie: agnieszka
"I had no words for a year," says Agnieszka. "When I came here."
"I could do everything. I just couldn't say it."
"People talked louder. That didn't help."
# beat: drie_woorden
# wie: agnieszka
"Somebody taught me three words: coffee, careful, tomorrow. They got me through the winter."
"Show me something you can do. Without words. I'll guess."
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ zonder = kan(1)
    You act it out. "Stop," she says. "I know."
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ zonder = kan(2)
    You act it out. "Stop," she says. "I know."
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ zonder = kan(3)
    You act it out. "Stop," she says. "I know."
+ [ You point at the coffee. # id: naar_koffie # beeld: coffee # wijst: mensen # energie: +1 ]
    ~ zonder = kan(1)
    ~ band = band + 1
    "My first word," she says. After the coffee she guesses what you can do.
- -> sam_belt

=== sam_belt
# beat: sam_belt
# geluid: telefoon
# wie: sam
Sam rings. Sam talks with your phone. They like each other.
{stijgt(1) != "":
    "I need someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "I need someone who hears if the computer says it well."
}
What do you point at?
+ [ You point at: yes. # id: wijst_ja # beeld: student # wijst: leergierig # leren: +1 ]
    "With the greatest of pleasure," says the phone. A short silence. "Who is this?" asks Sam.
+ [ You point at: money. # id: wijst_geld # beeld: coins # wijst: loon # geld: +1 ]
    "May I kindly ask what is in it for me?" says the phone. "Two paid hours a week," says Sam. Just as politely.
+ [ You point at: not now. # id: wijst_niet # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "Another time, with warm regards," says the phone. Sam sends warm regards back.
- -> met_handen

=== met_handen
# beat: met_handen
# plaats: werkplek, middag
# geluid: machine
# wie: agnieszka
{andere():
    - "robots_veel": "The robot doesn't get your hands," says Agnieszka. "I do."
    - "robots_weinig": "No robots here," says Agnieszka. "Just people and a phone."
    - "mensen_veel": "We're too few," says Agnieszka. "And now we're quiet as well."
    - "mensen_weinig": Five colleagues talk for you now. All at once.
    - "groen_veel": The phone lies charging in the sun. It keeps quiet.
    - "zorg_veel": A neighbour of eighty hears it well. It talks loud.
    - "online_veel": In the chat nobody notices. You were always silent there.
    - "regels_veel": Before each word the phone now asks if it may.
    - else: You and Agnieszka talk with four hands now.
}
"I had no phone like that," she says. "It would have been quite handy."
{daalt(1) != "": -> ook_dit | -> zes_minuten}

=== ook_dit
# beat: ook_dit
# wie: agnieszka
The computer doesn't only talk.
It does this here now as well: {daalt(1)}.
It doesn't do this: {blijft(1) != "":{blijft(1)}|{zonder}}.
+ [ Thumb up: that saves work. # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    Agnieszka does the same. Two thumbs. The phone says thank you.
+ [ Hand on your heart: a pity. # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    She puts her hand there too. She doesn't ask why.
+ [ Finger by your eye: wait and see. # id: afwachten # beeld: eye # gevoel: afwachten ]
    "Yes," she says. "Last week it wrote that I'm a man."
- -> zes_tips

=== zes_minuten
# beat: zes_minuten
# wie: agnieszka
The computer explains how you do this: {blijft(1) != "":{blijft(1)}|{zonder}}.
It talks for six minutes. All of it is a bit true.
Agnieszka looks at your hands. "Oh, like that," she says.
+ [ Thumb up: this stays mine. # id: van_mij # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    Agnieszka does the same. Two thumbs. The phone starts again.
+ [ You sigh: if only it were handy. # id: maar_handig # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    ~ band = band + 1
    "It has no hands," she says. "That's no fun for it either."
+ [ Finger by your eye: wait and see. # id: eerst_zien # beeld: eye # gevoel: afwachten ]
    "Yes," she says. "Next year it'll talk for five."
- -> zes_tips

=== zes_tips
# beat: zes_tips
# plaats: werkplek, avond
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
Mrs Bos comes back. She says nothing. She is crying.
The phone hears it. "This is a computer," it says. "Here are six tips."
You have no words.
Play a card.
+ [ With your hands # id: tips_handen # familie: handen # energie: -1 ]
    You take her bag. Then her coat.
    Then you hold her hand.
+ [ With people # id: tips_mensen # familie: mensen # zekerheid: +1 ]
    You sit down beside her. She talks. You can't say a thing.
    So you listen.
+ [ With your head # id: tips_hoofd # familie: hoofd # leren: +1 ]
    She has a letter in her hand. You read it, twice.
    You point at a line. She had misread it.
+ [ Ask for help # id: tips_hulp # familie: hulp # energie: +1 ]
    ~ band = band + 1
    Agnieszka comes over. She says nothing either.
    Now there are three of you.
+ [ Try something new # id: tips_nieuw # familie: nieuw # geld: -1 ]
    You turn the phone off. It was paid for until six.
    It is the first silence of the day.
- {gekozen() != "": The card lies on the table: {gekozen()}. Nobody says a word about it.}
-> precies

=== precies
# beat: precies
# wie: mevrouw_bos
After a while she dries her eyes.
"Thank you," she says. "You said exactly the right thing."
You said nothing.
+ [ You nod. # id: knikken # beeld: check # wijst: geduld # zekerheid: +1 ]
    She nods too. That was a whole conversation.
+ [ You write: come tomorrow. # id: kom_morgen # beeld: pencil-line # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    "You'll be talking again," she says. "That's fine too."
+ [ You point at: you're welcome. # id: graag_gedaan # beeld: device-mobile # wijst: humor # energie: +1 ]
    "It was a great honour," says the phone. Mrs Bos laughs, with wet eyes.
- -> bij_de_tram

=== bij_de_tram
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: agnieszka
Agnieszka walks with you to the tram. Something tickles in your throat.
"There's your voice," she says. "One word. Choose well."
+ [ "Thanks." # id: dank # beeld: heart # wijst: eerlijk # energie: +1 ]
    ~ woord = "dank"
    It sounds like an old door. Agnieszka nods. "That was my fourth."
+ [ "Coffee." # id: koffie # beeld: coffee # wijst: humor # energie: +1 ]
    ~ woord = "koffie"
    Agnieszka laughs. "That's how it starts," she says.
+ [ "Tomorrow." # id: morgen # beeld: sun-horizon # wijst: samen # zekerheid: +1 ]
    ~ woord = "morgen"
    "Tomorrow," says Agnieszka. "That's a date."
- -> zij_doet_jou_na

=== zij_doet_jou_na
# beat: zij_doet_jou_na
# wie: agnieszka
Then she copies somebody. Without words.
You see yourself. You know it at once: {zonder}.
"You see," she says. "That's what it looked like."
# beat: de_vraag
# wie: agnieszka
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: You are tired. Listening is work too. | You still have energy. You only notice it now.}
{band > 2: "You understand me when I say nothing," she says. "What will you do?" | "And you?" asks Agnieszka. "What will you do?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Let a computer say something. Would you say it like that?
Show something to somebody still learning the words.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. You know this work. That is a step.
        - "niet_terug": In a year you do other work. The good part came along. That is a step.
        - "school": In a year you can do much more here. Agnieszka copies you. That is a step.
        - else: In a year you can do much more here. Agnieszka copies you. That is a step.
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you help people who are learning the words. Agnieszka helps. That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new. Agnieszka still waves to you. That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: agnieszka
{woord:
    - "koffie": The tram comes. "Coffee," you say once more. It sounds better already.
    - "morgen": The tram comes. "Tomorrow," you say once more. It sounds better already.
    - else: The tram comes. "Thanks," you say once more. It sounds better already.
}
"I wish you a good evening," says the phone in your pocket.
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
