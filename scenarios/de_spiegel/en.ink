// Net als altijd. Sector: hair and beauty. Winds: online and zorg, each veel or weinig: four days in one salon.
// The running thing: a photo in the mirror, a woman with green hair, 1977; and what Daan writes in soap, back at the end.
// The player helps Mrs Bos to something new and is helped by Daan. What stands in { } comes from the player and may be empty.

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
EXTERNAL in_handen()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR online = ""
VAR zorg = ""
VAR eigen = ""
VAR foto = "spiegel"
VAR groen = ""
VAR eerste_weg = "I stay, and I grow here."

-> nu_al

=== nu_al
~ online = hendel("online")
~ zorg = hendel("zorg")
{situatie():
    - "kwijt":
~ eerste_weg = "The same work, in another place."
    - "niet_terug":
~ eerste_weg = "I take the good part with me."
    - "school":
~ eerste_weg = "I keep this direction. It fits."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
You can see this already. Somebody in a salon looks at her phone.
She books her next visit.
Next to her sits somebody of eighty, who would rather ring.
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
Salon The Mirror: hair, skin, hands and feet.
{eerste_ding() != "": First you do this: {eerste_ding()}.}
# beat: foto
# wie: daan
There is a photo in the big mirror, tucked into the frame.
A woman with green hair, on a moped. 1977.
"Nobody knows who that is," says Daan. "And I know everything."
+ [ You take the photo out. # id: foto_eruit # beeld: camera # wijst: leergierig # leren: +1 ]
    ~ foto = "tas"
    Nothing on the back. You put it with your things.
+ [ "Leave her. She belongs here." # id: foto_laten # beeld: heart # wijst: zorg # zekerheid: +1 ]
    Daan wipes her glass. She has the cleanest spot in the salon.
+ [ "That was you, Daan." # id: dat_was_jij # beeld: smiley-wink # wijst: humor # energie: +1 ]
    "In 1977?" Daan thinks. "Then I stayed young for long."
- {zorg == "veel": -> bankje | -> stille_straat}

=== bankje
# beat: bankje
# geluid: deur
# wie: fatma
Four people of eighty sit on the bench. Early, all of them.
Five walking frames stand at the door, tangled together.
"Half of them come to talk," says Fatma. She is the boss.
+ [ "Then we talk. It's part of it." # id: dan_praten # beeld: chats-circle # wijst: mensen # energie: -1 ]
    By half past ten you know everything about one hip.
+ [ "Who pays for the talking?" # id: wie_betaalt # beeld: coins # wijst: eerlijk # geld: +1 ]
    Fatma does the sum. "Five minutes more, two euros. That's fair."
+ [ You untangle the frames. # id: rollators_los # beeld: wrench # wijst: geduld # zekerheid: +1 ]
    The fifth is nobody's. It stays.
- -> waarmee

=== stille_straat
# beat: stille_straat
# geluid: stilte
# wie: fatma
Two people of eighty run past outside. In shorts.
"They don't need anyone," says Fatma. She is the boss.
Three chairs are empty. It smells of clean towels.
+ [ "We'll talk to those who come." # id: wie_er_wel_is # beeld: chats-circle # wijst: mensen # energie: +1 ]
    That is the postman. He has lovely nails.
+ [ "Put a chair on the pavement." # id: stoel_buiten # beeld: armchair # wijst: moed # leren: +1 ]
    Somebody sits down. She wants to know the time. Still, you talk.
+ [ "Do I still get my hours?" # id: mijn_uren # beeld: clock # wijst: eerlijk # zekerheid: -1 ]
    "This week, yes," says Fatma. She looks as if she means it.
- -> waarmee

=== waarmee
# beat: waarmee
# wie: daan
Daan washes hair, folds towels and knows everyone.
"Who does what?" he asks. He writes it on the mirror, in soap.
{in_handen() != "": In your hands already: {in_handen()}. | Your hands smell of soap already.}
+ [ {groot(kan(1))} # id: zeep_een # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    Daan writes it large. With your name beside it.
+ {kan(2) != ""} [ {groot(kan(2))} # id: zeep_twee # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    Daan writes it down, with a heart. "For the mood," he says.
+ {kan(3) != ""} [ {groot(kan(3))} # id: zeep_drie # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    Daan writes it down. "And I do the biscuits," he says.
+ [ "Whatever sits in the chair." # id: wat_er_komt # beeld: armchair # wijst: vrijheid # energie: -1 ]
    ~ eigen = kan(1)
    "That's no answer," says Daan. He picks one for you.
- {online == "veel": -> app | -> boek}

=== app
# beat: app
# speel: kaart
# geluid: telefoon
# wie: daan
An app plans the day. Each customer: twenty-five minutes.
Now two people are booked for one chair.
Both are sitting on it, half each.
Play a card.
+ [ With your hands # id: app_handen # familie: handen # energie: -1 ]
    You start with one. After ten minutes they swap.
+ [ With people # id: app_mensen # familie: mensen # energie: +1 ]
    "Do you know each other?" From school. Now they don't mind waiting.
+ [ With your head # id: app_hoofd # familie: hoofd # zekerheid: +1 ]
    One has a train to catch. One is waiting for a dog. Train first.
+ [ Ask for help # id: app_hulp # familie: hulp # energie: +1 ]
    Daan brings a stool and two biscuits. It was that simple.
+ [ Try something new # id: app_nieuw # familie: nieuw # leren: +1 ]
    Two chairs side by side, one chat. They book the same again.
- {gekozen() != "": Daan writes your card on the mirror: {gekozen()}.}
-> fatma_vraagt

=== boek
# beat: boek
# speel: kaart
# geluid: telefoon
# wie: daan
The diary is a book. There is coffee on Tuesday.
Under the stain are four names. Suddenly six people are waiting.
"Going on holiday?" Daan asks them all.
Play a card.
+ [ With your hands # id: boek_handen # familie: handen # energie: -1 ]
    You take the first one. The book dries under the hairdryer.
+ [ With people # id: boek_mensen # familie: mensen # energie: +1 ]
    "Who was first?" They know exactly. One man lets his neighbour go.
+ [ With your head # id: boek_hoofd # familie: hoofd # zekerheid: +1 ]
    You feel the back of the page. The pen pressed hard. Four names.
+ [ Ask for help # id: boek_hulp # familie: hulp # energie: +1 ]
    "Daan?" Daan knows it by heart. Also who was not first.
+ [ Try something new # id: boek_nieuw # familie: nieuw # leren: +1 ]
    They draw numbers from the pot of hairpins. Number six cheers.
- {gekozen() != "": Daan writes your card on the mirror: {gekozen()}.}
-> fatma_vraagt

=== fatma_vraagt
# beat: fatma_vraagt
# geluid: werk
# wie: fatma
{zorg == "veel": "More and more of my customers are eighty," says Fatma. | "I have fewer and fewer regulars," says Fatma.}
{stijgt(1) != "":
    "Who will learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Who will teach somebody what you can do?"
}
+ [ "Me. But paid." # id: wel_betaald # beeld: student # wijst: leergierig, loon # leren: +1 ]
    "We're closed on Mondays," says Fatma. "I'll pay you to learn then."
+ [ "Will there be enough work?" # id: werk_genoeg # beeld: chart-bar # wijst: eerlijk # zekerheid: -1 ]
    // bron: ROA AIS tot 2030, kappers en schoonheidsspecialisten: groot tekort verwacht, vraag groeit nauwelijks
    "Too few people, I read. And hardly any extra work."
    "How can it be both?" – "Many of us are leaving," says Fatma.
+ [ "Not now. I stand too long already." # id: sta_de_hele_dag # beeld: footprints # wijst: zekerheid # energie: +1 ]
    "I know," she says. "I've stood for thirty years."
- {zorg == "veel": -> heup | -> iets_anders}

=== heup
# beat: heup
# speel: kaart
# geluid: werk
# wie: daan
A man of ninety can't get into the chair.
His hip won't let him. "Never mind, then," he says.
He reaches for his stick. He has a party tomorrow.
Play a card.
+ [ With your hands # id: heup_handen # familie: handen # energie: -1 ]
    A cushion here, a roll there. You bend your knees. It works.
+ [ With people # id: heup_mensen # familie: mensen # energie: +1 ]
    "What can you do?" – "Stand," he says. "I was a cook." So he stands.
+ [ With your head # id: heup_hoofd # familie: hoofd # zekerheid: +1 ]
    You turn the chair, not him. He slides into it.
+ [ Ask for help # id: heup_hulp # familie: hulp # energie: +1 ]
    Daan gives him an arm, as you would a bride. One, two, down.
+ [ Try something new # id: heup_nieuw # familie: nieuw # leren: +1 ]
    The fifth walking frame has a seat. It fits right in front of the mirror.
- {gekozen() != "": Beside the comb lies your card: {gekozen()}.}
{online == "veel": -> ster | -> kassa}

=== iets_anders
# beat: iets_anders
# speel: kaart
# geluid: deur
# wie: jongen
It is quiet again. One customer: a boy. Tomorrow he has a job interview.
"Make something of me," he says. "Something different."
He doesn't know what.
Play a card.
+ [ With your hands # id: anders_handen # familie: handen # energie: -1 ]
    Fatma does his hair. You do the rest. He walks out tall.
+ [ With people # id: anders_mensen # familie: mensen # energie: +1 ]
    "Who do you want to be tomorrow?" – "Me," he says. "And on time."
+ [ With your head # id: anders_hoofd # familie: hoofd # zekerheid: +1 ]
    You look at him from the left. "Sit like this," you say. "Window on the right."
+ [ Ask for help # id: anders_hulp # familie: hulp # energie: +1 ]
    Fatma looks, Daan looks, the postman looks. Three opinions. One good one.
+ [ Try something new # id: anders_nieuw # familie: nieuw # leren: +1 ]
    You play the boss. Then you swap. Daan gives him the job three times.
- {gekozen() != "": Beside the comb lies your card: {gekozen()}.}
{online == "veel": -> ster | -> kassa}

=== ster
# beat: ster
# plaats: werkplek, middag
# geluid: telefoon
# wie: daan
{daalt(1) != "": A computer does this now: {daalt(1)}. | The computer does a small part. Nothing from your cards.}
It does not do this: {blijft(1) != "":{blijft(1)}|{eigen}}.
Customers mark you, with stars.
"You have four," says Daan. "I have five. I do the biscuits."
+ [ "Good. Less paper for me." # id: sterren_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "And more biscuits," says Daan. He puts one on your saucer.
+ {daalt(1) != ""} [ "A pity. I liked doing that myself." # id: sterren_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Do it in secret," says Daan. "I still count on my fingers, too."
+ {daalt(1) == ""} [ "A pity. A star says so little." # id: ster_zegt_weinig # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "True," says Daan. "A biscuit says more."
+ [ "Four? Let me see who." # id: sterren_afwachten # beeld: magnifying-glass # gevoel: afwachten ]
    One star, because it rained. From a man in a cap.
- {zorg == "veel": -> oz_koffer | -> of_filter}

=== kassa
# beat: kassa
# plaats: werkplek, middag
# geluid: telefoon
# wie: daan
{daalt(1) != "": In another town a computer does this: {daalt(1)}. | In another town an app runs the day.}
You do this yourselves here: {blijft(1) != "":{blijft(1)}|{eigen}}.
The phone rings. The money is in a drawer.
"Eleven people so far," says Daan. "Four are for Spain."
+ [ "Good. I like a voice." # id: kassa_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Then this one's for you," says Daan. It is a wrong number.
+ [ "A pity. It would save an hour." # id: kassa_verlies # beeld: smiley-sad # gevoel: verlies # energie: -1 ]
    "What would you do with the hour?" asks Daan. Good question.
+ [ "I'd like to see that." # id: kassa_afwachten # beeld: device-mobile # gevoel: afwachten ]
    "My cousin works with an app," says Daan. "He never has a break."
- {zorg == "veel": -> bz_lege_stoel | -> bf_trouwen}

=== oz_koffer
# beat: oz_koffer
# speel: kaart
# geluid: deur
# wie: mevrouw_bos
Now you go out with a case. The app gives Mrs Bos twenty-five minutes.
In her corridor sit five neighbours, towels round their necks.
"We heard you were coming."
Play a card.
+ [ With your hands # id: koffer_handen # familie: handen # energie: -1 ]
    Six times ten minutes. The app turns red. The neighbours turn lovely.
+ [ With people # id: koffer_mensen # familie: mensen # energie: +1 ]
    "Who has visitors tomorrow?" Two hands. The rest applaud. Those first.
+ [ With your head # id: koffer_hoofd # familie: hoofd # zekerheid: +1 ]
    You book them yourself, on their own phones. Five visits, properly paid.
+ [ Ask for help # id: koffer_hulp # familie: hulp # energie: +1 ]
    You ring Daan. He comes by bike. "Three for you, three for me."
+ [ Try something new # id: koffer_nieuw # familie: nieuw # leren: +1 ]
    One circle in the corridor. They help each other. You go round.
- {gekozen() != "": You had this card with you: {gekozen()}.}
-> oz_grap

=== oz_grap
# beat: oz_grap
# geluid: telefoon
# wie: mevrouw_bos
Mrs Bos talks to the app. "Far too much chat. Much too long. Lovely."
The app only hears: too much, too long.
Your phone buzzes. You drop to place forty.
+ [ "Apps don't get jokes, Mrs Bos." # id: geen_grap # beeld: ear # wijst: eerlijk # zekerheid: -1 ]
    "Oh," she says. She says it again. Louder.
+ [ "Thank you. It was lovely." # id: plek_veertig # beeld: smiley # wijst: humor # energie: +1 ]
    She laughs. Forty is a fine place to be today.
+ [ You ring Daan. # id: bel_daan # beeld: phone # wijst: samen # zekerheid: +1 ]
    Daan rings the app. He doesn't hang up. An hour later you are third.
- -> groen_kiezen

=== of_filter
# beat: of_filter
# speel: kaart
# geluid: machine
# wie: jongen
The mirror is a screen as well. It gives you any face.
"I want this one," says the boy from this morning. Four thousand people are watching.
Nobody has such a face.
Play a card.
+ [ With your hands # id: filter_handen # familie: handen # energie: -1 ]
    You begin. Calm hands, very close. The four thousand go quiet.
+ [ With people # id: filter_mensen # familie: mensen # energie: +1 ]
    "Who always thought you handsome?" – "Gran." He turns the mirror off himself.
+ [ With your head # id: filter_hoofd # familie: hoofd # zekerheid: +1 ]
    You say what can be done and what can't. Questions come in from Peru.
+ [ Ask for help # id: filter_hulp # familie: hulp # energie: +1 ]
    "Daan, what do you see?" – "A boy with ears," says Daan. "Good ears."
+ [ Try something new # id: filter_nieuw # familie: nieuw # leren: +1 ]
    You turn his chair. Now he films your hands. Everybody wants to see that.
- {gekozen() != "": You had this card with you: {gekozen()}.}
-> of_kanaal

=== of_kanaal
# beat: of_kanaal
# geluid: deur
# wie: mevrouw_bos
Mrs Bos comes in on a red scooter. She is eighty.
She has a channel of her own. She films the photo.
By four a million people know that hair.
+ [ "Who earns from that?" # id: wie_verdient # beeld: coins # wijst: loon # geld: +1 ]
    "You a bit, I a bit, the app most," she says. She is typing already.
+ [ "Put that thing away for once." # id: ding_weg # beeld: hand-palm # wijst: mensen # energie: +1 ]
    It goes under the towels. You talk for a quarter of an hour. Nobody watches.
+ [ "Will you teach me to film?" # id: leer_filmen # beeld: camera # wijst: leergierig # leren: +1 ]
    "First look," she says. "Then press." You film your own thumb.
- -> groen_kiezen

=== bz_lege_stoel
# beat: bz_lege_stoel
# speel: kaart
# geluid: telefoon
# wie: daan
Mrs Bos comes every Tuesday at two. For thirty years.
It is three. The chair is empty. She doesn't answer the phone.
"This is wrong," says Daan.
Play a card.
+ [ With your hands # id: stoel_handen # familie: handen # energie: -1 ]
    Coat on, three streets. You knock hard. Then softly. Then the door opens.
+ [ With people # id: stoel_mensen # familie: mensen # energie: +1 ]
    You ask around. Her neighbour is at the basin. She has a key.
+ [ With your head # id: stoel_hoofd # familie: hoofd # zekerheid: +1 ]
    Yesterday was a holiday. She thinks it is Monday. You go and fetch her.
+ [ Ask for help # id: stoel_hulp # familie: hulp # energie: +1 ]
    Fatma takes over your customer. "Go," she says. "Now."
+ [ Try something new # id: stoel_nieuw # familie: nieuw # leren: +1 ]
    You ring the baker on her corner. He looks in at the window. She waves.
- {gekozen() != "": You had this card with you: {gekozen()}.}
-> bz_trap

=== bz_trap
# beat: bz_trap
# geluid: stilte
# wie: mevrouw_bos
She sat on the stairs, coat on. She couldn't find the day.
Now she sits here. Her fingers are cold.
"That green," she tells the photo. "It never quite washed out."
+ [ You hold her hand. # id: hand_vast # beeld: hand-heart # wijst: zorg # energie: -1 ]
    First there is one warm hand. Then there are four. Daan joins in.
+ [ "On Tuesdays I'll come for you." # id: haal_u_op # beeld: calendar-check # wijst: tijd # geld: -1 ]
    "Ten to two," she says. "I'll be ready." Fatma writes it in the book.
+ [ "How fast did that moped go?" # id: hoe_hard # beeld: motorcycle # wijst: humor # energie: +1 ]
    "Faster than allowed," she says. It all comes back. All of that time.
- -> groen_kiezen

=== bf_trouwen
# beat: bf_trouwen
# speel: kaart
# geluid: deur
# wie: klant
The door flies open. "My salon has shut. I get married at three."
Ten past two. Hair, beard, hands, feet: nothing is done.
At last there is work for everybody.
Play a card.
+ [ With your hands # id: trouwen_handen # familie: handen # energie: -1 ]
    Six hands, one bridegroom. You know which two are yours. Just before three: done.
+ [ With people # id: trouwen_mensen # familie: mensen # energie: +1 ]
    "Who is it?" He tells you. His shoulders drop. Now you can all get to work.
+ [ With your head # id: trouwen_hoofd # familie: hoofd # zekerheid: +1 ]
    First what has to dry. Then what stains. The white suit comes last.
+ [ Ask for help # id: trouwen_hulp # familie: hulp # energie: +1 ]
    The salon across the street lends a hairdryer. And the two people holding it.
+ [ Try something new # id: trouwen_nieuw # familie: nieuw # leren: +1 ]
    You do it on the pavement, in the sun. The street applauds.
- {gekozen() != "": You had this card with you: {gekozen()}.}
-> bf_overkant

=== bf_overkant
# beat: bf_overkant
# wie: mevrouw_bos
Across the street Mrs Bos comes out. After thirty years with you.
"Five euros cheaper," she says. "Nobody asked me anything."
It is crooked.
+ [ "Come in. We'll ask you things." # id: wij_vragen # beeld: chats-circle # wijst: humor # energie: +1 ]
    "Going on holiday?" asks Daan at once. She laughs and cries.
+ [ "That did hurt." # id: deed_pijn # beeld: heart # wijst: eerlijk # zekerheid: +1 ]
    "It hurt me, too," she says. "I sat in a strange mirror."
+ [ "Five euros is money, too." # id: vijf_euro # beeld: coins # wijst: zorg # geld: -1 ]
    Today you ask what they ask there. Fatma sees it. She says nothing.
- -> groen_kiezen

=== groen_kiezen
# beat: groen_kiezen
# wie: mevrouw_bos
{foto == "tas":
    You take the photo from your things. She puts her glasses on.
- else:
    {online == "veel" && zorg == "veel": On her cupboard stands the same photo. | The photo is still there. Mrs Bos puts her glasses on.}
}
"That's me," she says. "I was twenty-seven."
"The usual?" you ask. "No," says Mrs Bos. "Green."
+ [ "One lock. Behind your ear." # id: groene_lok # beeld: scissors # wijst: precies # zekerheid: +1 ]
    ~ groen = "lok"
    It turns yellow first, then green. It smells of 1977.
+ [ "Ten nails." # id: groene_nagels # beeld: paint-brush # wijst: zorg # energie: +1 ]
    ~ groen = "nagels"
    By the sixth nail she starts to sing softly.
+ [ "All of it." # id: alles_groen # beeld: sparkle # wijst: moed # leren: +1 ]
    ~ groen = "alles"
    For a moment it is quiet. Then somebody puts on gloves.
- -> jij_ook

=== jij_ook
# beat: jij_ook
# plaats: werkplek, avond
# geluid: stilte
# wie: daan
All the chairs are empty. {energie < 2: Your back hurts. | You sweep the floor.}
"Your turn," says Daan. He points at the chair.
A warm towel goes round your neck. {online == "veel": Fatma turns off all the phones. | Fatma puts a towel over the phone.}
+ [ "I'm on holiday. Right here." # id: vakantie_hier # beeld: sun # wijst: humor # energie: +1 ]
    "How long for?" asks Daan. "Ten minutes." – "Lovely," he says. "Nice weather."
+ [ "My hands are so dry." # id: droge_handen # beeld: hand-palm # wijst: eerlijk # zekerheid: +1 ]
    Fatma fetches the cream for good customers. She rubs it in herself.
+ [ You close your eyes. # id: ogen_dicht # beeld: eye-slash # wijst: tijd # energie: +1 ]
    "The usual?" asks Daan. There is no usual. You never sit here.
- -> handspiegel

=== handspiegel
# beat: handspiegel
# plaats: halte, avond
# geluid: tram
There is a small mirror in your bag. It has writing on it, in soap.
Right across your face you read: {eigen}.
You don't wipe it off yet.
# beat: de_vraag
# wie: daan
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{energie < 2: Your feet hurt. | Your shoulders are still warm.} Daan is waiting for the same tram.
"And you?" he asks. "The usual? Or something else?"
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask how customers find your work.
Ask somebody of eighty: what would you really like?
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another salon.
        - "niet_terug": In a year you do other work.
        - else: In a year you can do much more here.
    }
    {online == "veel":
        {situatie() == "niet_terug": Looking at who sits there: you took that along. | Strangers book you, and they come back.}
    - else:
        {situatie() == "niet_terug": Asking and then listening: you took that along. | At the door they ask if you are in.}
    }
    That is a step.
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "": In a year your work may be this: {dichtbij(1)}. | In a year you teach others this trade.}
    {zorg == "veel": On Tuesdays you visit people at home. | On Mondays you teach Daan something new.}
    That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something quite new.
    {groen == "alles": Mrs Bos waves, green from far away. | Daan asks if you're going on holiday.}
    That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: mevrouw_bos
{zorg == "veel":
    {online == "veel": The tram passes her house. Six women wave. | The tram comes. Mrs Bos gets off, with her neighbour.}
- else:
    {online == "veel": A red scooter overtakes the tram. | The tram comes. In front sits the bridegroom. He is not alone.}
}
{groen:
    - "lok": One green lock blows in the wind.
    - "nagels": Ten green nails. You can see them from far off.
    - else: And everything about Mrs Bos is green.
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "hairdresser"
=== function kan(n)
{ n:
    - 1: ~ return "cut hair"
    - 2: ~ return "listen well"
    - else: ~ return "care for nails"
}
=== function stijgt(n)
~ return "care for beards and moustaches"
=== function naast(n)
~ return "cut hair"
=== function daalt(n)
~ return "make and cancel appointments"
=== function blijft(n)
~ return "think up hairstyles"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "nine o'clock"
=== function in_handen()
~ return "a pair of scissors"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "pedicurist"
