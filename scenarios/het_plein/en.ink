// The square. Sector: security, and all who watch over others (guards, police, fire, prison, first aid). Winds: ai and regels,
// each veel or weinig; so four days. A feast on a square, a pigeon on a camera, and an old man on the bench below it.
// What is special to one trade is done by Fatma (who leads the post) or others; what the player does comes from their cards.

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
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR ai = ""
VAR reg = ""
VAR band = 0
VAR eigen = ""
VAR bank = 0
VAR eerste_weg = "I stay, and I grow here."

-> nu_al

=== nu_al
~ ai = hendel("ai")
~ reg = hendel("regels")
{situatie():
    - "kwijt": ~ eerste_weg = "The same work, in another place."
    - "niet_terug": ~ eerste_weg = "I take the good part with me."
    - "school": ~ eerste_weg = "I keep this direction. It fits."
}
# beat: nu_al
# plaats: werkplek, ochtend
# jaar: nu
# geluid: werk
You can see this already. A camera counts the people in a square.
It sees a bag. It doesn't know whose it is.
Then somebody walks over.
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
-> het_plein

=== het_plein
# beat: het_plein
# geluid: werk
# wie: meneer_tan
There is a fair in the square. Your team keeps watch.
{ai == "veel":There are twelve cameras.|There is one old camera.} {reg == "veel":Fences and signs are everywhere.|There is no fence.}
A pigeon sits on the camera. "That's the inspector," says Mr Tan.
+ [ "Good morning, inspector." # id: dag_inspecteur # beeld: bird # wijst: humor # energie: +1 ]
    The pigeon turns its head. "Now he knows who you are," says Mr Tan.
+ [ "Are you comfortable, Mr Tan?" # id: zit_u_goed # beeld: armchair # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    "Every Saturday, on this bench," he says. "Four years now."
+ [ You look round the square. # id: rondkijken # beeld: eye # wijst: precies # leren: +1 ]
    Two ways out. One fountain. Seven stalls. Good to know.
- -> de_post

=== de_post
# beat: de_post
# geluid: deur
# wie: fatma
Fatma is in charge. She gives everybody a radio, to talk.
"It's always on," she says. "What can I call you for?"
{collega() != "": "For jokes I have {collega()}."}
+ [ {groot(kan(1))} # id: eerste # toont: kan 1 # zekerheid: +1 ]
    ~ eigen = kan(1)
    Fatma passes it on. They all hear it.
+ {kan(2) != ""} [ {groot(kan(2))} # id: tweede # toont: kan 2 # zekerheid: +1 ]
    ~ eigen = kan(2)
    Fatma passes it on. They all hear it.
+ {kan(3) != ""} [ {groot(kan(3))} # id: derde # toont: kan 3 # zekerheid: +1 ]
    ~ eigen = kan(3)
    Fatma passes it on. They all hear it.
+ [ "Just call me for coffee." # id: voor_koffie # beeld: coffee # wijst: humor # energie: +1 ]
    ~ eigen = kan(1)
    "For that too," says Fatma. She passes on something else.
- Two reports lie in her tent. One: a machine can do much of this. Two: hardly any.
"The writers never came to look," says Fatma.
{
    - ai == "veel": -> camera_drie
    - else: -> de_ronde
}

=== camera_drie
# beat: camera_drie
# geluid: machine
# wie: fatma
The computer watches all the screens. People put up stalls. All is quiet.
Only camera three sees something big and grey. Unknown.
It is the inspector's behind.
+ [ You type: this is a pigeon. # id: dit_is_een_duif # beeld: keyboard # wijst: leergierig # leren: +1 ]
    "Thank you," says the computer. Now it sees pigeons everywhere. A woman in white is one, too.
+ [ "I'll go and look." # id: zelf_kijken # beeld: binoculars # wijst: precies # energie: -1 ]
    It is a pigeon. And you see something else: the pole is loose.
+ [ "Do you watch this all day?" # id: hele_dag_kijken # beeld: desktop # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    "Yes," says Fatma. "Nobody ever asks." You get her biscuit.
- {
    - reg == "veel": -> de_blusser
    - else: -> de_vis
}

=== de_ronde
# beat: de_ronde
# geluid: deur
# wie: fatma
You do the rounds together. Door, stall, stairs, door.
At the chip stall you smell something. Gas. The chip man smells nothing.
He has a cold.
+ [ "Flame out, gas off. Now, please." # id: vuur_uit # beeld: fire # wijst: moed # zekerheid: +1 ]
    He looks cross. Then he blows his nose. Then he turns it all off.
+ [ You close the gas bottle. # id: fles_dicht # beeld: wrench # wijst: precies # energie: -1 ]
    The hose was a little loose. No camera smells that.
+ [ "Fatma, do you smell it too?" # id: ruik_jij_dit # beeld: users # wijst: samen # leren: +1 ]
    ~ band = band + 1
    "From three metres away," she says. She turns off the gas.
- {
    - reg == "veel": -> de_blusser
    - else: -> de_vis
}

=== de_blusser
# beat: de_blusser
# speel: kaart
# geluid: werk
# wie: fatma
Fatma has a list of twenty points. Then the fair begins.
Point nine: the pancake stall's fire extinguisher. Good until yesterday, it says.
"Then the stall stays shut," she says. Play a card.
+ [ With your hands # id: blusser_handen # familie: handen # energie: -1 ]
    You fetch the one from Fatma's tent.
    Her tent now has a bucket of water.
+ [ With people # id: blusser_mensen # familie: mensen # zekerheid: +1 ]
    The pancake woman goes quiet. You stay with her.
    Then she rings her sister. Her sister has a good one.
+ [ With your head # id: blusser_hoofd # familie: hoofd # geld: +1 ]
    You read point nine again. Two stalls may share one extinguisher.
    The fish stall is next door.
+ [ Ask for help # id: blusser_hulp # familie: hulp # energie: +1 ]
    The fire brigade is on the corner. "Borrow one of ours," says someone.
+ [ Try something new # id: blusser_nieuw # familie: nieuw # leren: +1 ]
    The stall moves right next to the fire engine.
    It doesn't get safer than that.
- {gekozen() != "": Next to the pancakes lies your card: {gekozen()}.}
-> de_oproep

=== de_vis
# beat: de_vis
# speel: kaart
# geluid: werk
# wie: klant
Everybody puts up a stall where they like. There is no list.
The fish stall stands where the fire engine drives.
"Who says I can't?" asks the fish man. Nobody. Play a card.
+ [ With your hands # id: uitgang_handen # familie: handen # energie: -1 ]
    You put your shoulder to the stall. The fish man looks.
    Then he pushes too.
+ [ With people # id: uitgang_mensen # familie: mensen # zekerheid: +1 ]
    "Who's coming to see you tonight?" you ask. His daughter.
    The stall moves over.
+ [ With your head # id: uitgang_hoofd # familie: hoofd # geld: +1 ]
    You look at the smoke from the chips. It blows straight into his herring.
    The stall moves over.
+ [ Ask for help # id: uitgang_hulp # familie: hulp # energie: +1 ]
    You call the fire brigade. The red engine drives up to the fish.
    Suddenly the stall can move.
+ [ Try something new # id: uitgang_nieuw # familie: nieuw # leren: +1 ]
    You chalk a track on the stones. Children start to race on it.
    Now nobody puts a thing there.
- {gekozen() != "": Next to the fish lies your card: {gekozen()}.}
-> de_oproep

=== de_oproep
# beat: de_oproep
# geluid: telefoon
# wie: fatma
It is quiet for a bit. Fatma reads out a message.
{stijgt(1) != "":
    "Our team needs someone to learn this: {stijgt(1)}."
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Our team needs someone to teach a newcomer the work."
}
+ [ "Me. But not on my day off." # id: niet_vrije_dag # beeld: student # wijst: leergierig, tijd # leren: +1 ]
    "On Thursday," says Fatma. "The square is empty then."
+ [ "And what do I get for it?" # id: wat_krijg_ik # beeld: coins # wijst: loon # geld: +1 ]
    "More money," says Fatma. "Once you have the certificate. I'll write it down."
+ [ "Not now. I'm fine where I am." # id: sta_goed_hier # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    "That's fine," says Fatma. "Standing well is work, too."
- {
    - ai == "veel": -> drie_uur_stil
    - else: -> drie_stem
}

=== drie_uur_stil
# beat: drie_uur_stil
# plaats: werkplek, middag
# geluid: machine
# wie: meneer_tan
The computer beeps. Man, three hours on a bench. Odd behaviour.
On the screen sits Mr Tan. He does nothing.
He does it well.
+ [ You sit down on his bench. # id: naast_hem # beeld: users # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    ~ bank = 1
    "At six the band plays our song," he says. "I like to be early."
+ [ "Fatma, turn that beep off." # id: piep_uit # beeld: speaker-slash # wijst: moed # zekerheid: -1 ]
    "Then nothing beeps," she says. "Not even when it's real." She does it.
+ [ "What do you see, Mr Tan?" # id: wat_ziet_u # beeld: eye # wijst: leergierig # leren: +1 ]
    ~ bank = 1
    "A man in a red cap. He keeps touching that bike." You walk over.
- -> hoek

=== drie_stem
# beat: drie_stem
# plaats: werkplek, middag
# geluid: telefoon
# wie: fatma
The radio crackles. Three voices at once.
One shouts about the fountain. One sings. One says only: er.
Fatma looks at you.
+ [ "One at a time. Fountain first, please." # id: fontein_eerst # beeld: megaphone # wijst: precies # zekerheid: +1 ]
    It goes quiet. "Dog in the fountain," says someone. "It's scared to jump out."
+ [ You find whoever said 'er'. # id: naar_eh # beeld: footprints # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    It's the new colleague. She hadn't eaten all day. She has now.
+ [ You ask Mr Tan. # id: vraag_meneer_tan # beeld: ear # wijst: samen # leren: +1 ]
    ~ bank = 1
    He points with his stick. "There: a wet dog. There: a merry baker. There: somebody hungry."
- -> hoek

=== hoek
{
    - ai == "veel" && reg == "veel": -> rode_tas
    - ai == "veel": -> op_alle_schermen
    - reg == "veel": -> aan_het_hek
    - else: -> te_vol
}

=== rode_tas
# beat: rode_tas
# geluid: stilte
# wie: fatma
Camera five sees a red bag. It has stood there alone for sixteen minutes.
Then it all happens by itself. Music off. Everybody behind the tape.
"That's how it is in the plan," says Fatma.
# beat: achter_het_lint
# speel: kaart
# geluid: stilte
# wie: meneer_tan
Eight hundred people wait. A man with a stick comes to the front.
"That's my bag," says Mr Tan. The plan says: nobody goes near.
Play a card.
+ [ With your hands # id: tas_handen # familie: handen # energie: -1 ]
    You hold the tape up. Here comes the woman who opens bags like that.
    There is bread in it.
+ [ With people # id: tas_mensen # familie: mensen # zekerheid: +1 ]
    "What's in it?" you ask softly. "Bread," he says. "For the inspector."
    The pigeon is already on it.
+ [ With your head # id: tas_hoofd # familie: hoofd # geld: +1 ]
    You play the pictures back. There: a stick. A hand. The bag.
    That counts as proof.
+ [ Ask for help # id: tas_hulp # familie: hulp # energie: +1 ]
    You call for the police dog. It sniffs, very calmly.
    Then it eats the bread.
+ [ Try something new # id: tas_nieuw # familie: nieuw # leren: +1 ]
    You ask for the little robot with the camera. It drives over.
    It sees bread. It also sees a pigeon.
- {gekozen() != "": The pigeon walks across your card: {gekozen()}.}
-> de_paal

=== op_alle_schermen
# beat: op_alle_schermen
# geluid: telefoon
# wie: jongen
All phones buzz at once. An app of the shops sends a picture.
Below it: thief. In the picture somebody wears a green coat.
By the fountain stands a boy in a green coat.
# beat: de_kring
# speel: kaart
# geluid: stilte
# wie: jongen
People gather round him. Somebody films.
"I bought a light," he says. "For my bike."
The app is sure of it. Play a card.
+ [ With your hands # id: kring_handen # familie: handen # energie: -1 ]
    You go and stand in front of him, hands open.
    The ring gets wider. Somebody stops filming.
+ [ With people # id: kring_mensen # familie: mensen # zekerheid: +1 ]
    You ask his name and say it aloud. Jesse.
    Now he has a name. They shout less loudly.
+ [ With your head # id: kring_hoofd # familie: hoofd # geld: +1 ]
    You hold the picture next to him. Other shoes. Other ears.
    "Look for yourselves," you say. They look.
+ [ Ask for help # id: kring_hulp # familie: hulp # energie: +1 ]
    "Who saw him today?" you call. The man from the bike shop puts up a hand.
    He still has the receipt.
+ [ Try something new # id: kring_nieuw # familie: nieuw # leren: +1 ]
    You send round a picture of the pigeon. Below it you put: thief.
    Somebody laughs. Then everybody does.
- {gekozen() != "": The boy reads your card: {gekozen()}.}
-> de_paal

=== aan_het_hek
# beat: aan_het_hek
# geluid: deur
# wie: fatma
The brass band is at the gate. Thirty people with trumpets and a tuba.
They are not on the list. The plan says: full is full.
"They can't come in," says Fatma unhappily.
# beat: zonder_fanfare
# speel: kaart
# geluid: werk
# wie: meneer_tan
"I came for the band," says Mr Tan. He wears his wristband neatly.
Outside, the tuba starts to warm up.
Play a card.
+ [ With your hands # id: hek_handen # familie: handen # energie: -1 ]
    You count the wristbands of people who have left. There are thirty.
    The gate opens.
+ [ With people # id: hek_mensen # familie: mensen # energie: +1 ]
    "Who wants to swap for a bit?" you ask. Thirty people go out for chips.
+ [ With your head # id: hek_hoofd # familie: hoofd # geld: +1 ]
    You read the plan again. People at work don't count.
    The band is at work.
+ [ Ask for help # id: hek_hulp # familie: hulp # zekerheid: +1 ]
    You ring whoever wrote the plan. She is on the square already.
    She used to play the tuba.
+ [ Try something new # id: hek_nieuw # familie: nieuw # leren: +1 ]
    The band stays outside, in the street. There is no rule for that.
    The square listens over the fence.
- {gekozen() != "": Mr Tan reads your card: {gekozen()}.}
-> de_paal

=== te_vol
# beat: te_vol
# geluid: werk
# wie: kind
No fence, no tickets. Everybody comes.
By the fountain nobody can lift an arm any more.
A girl stands there. "I can't find my dad," she says.
# beat: de_golf
# speel: kaart
# geluid: werk
# wie: kind
People push, like a wave. Your team is three people.
The inspector sees it all. He says nothing.
The girl holds on to your coat. Play a card.
+ [ With your hands # id: golf_handen # familie: handen # energie: -1 ]
    You lift her onto the edge of the fountain. Now everybody sees her.
    Everybody takes a step back.
+ [ With people # id: golf_mensen # familie: mensen # zekerheid: +1 ]
    "One step back. Thank you. One more." You say it calmly and loud.
    It begins to sound like a song.
+ [ With your head # id: golf_hoofd # familie: hoofd # geld: +1 ]
    You see where the wave begins: at the chips.
    The chips go to the street. So do the people.
+ [ Ask for help # id: golf_hulp # familie: hulp # energie: +1 ]
    You take a stranger's hand. He takes another one.
    So there is a fence of people.
+ [ Try something new # id: golf_nieuw # familie: nieuw # leren: +1 ]
    You point the band to the street. The trumpets go first.
    The square walks after them.
- {gekozen() != "": The girl holds on to your card: {gekozen()}.}
-> de_paal

=== de_paal
# beat: de_paal
# geluid: machine
# wie: fatma
{ai == "veel": One more clever camera comes in. Number thirteen. | A clever camera comes in. It is on trial.}
{daalt(1) != "":
    The computer in it now does this: {daalt(1)}.
- else:
    It counts people. It does nothing with your cards.
}
"It does not do this," reads Fatma. "{blijft(1) != "":{groot(blijft(1))}|{groot(eigen)}}."
+ [ "Good. Two more eyes." # id: opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "One," says Fatma. "It's a big eye, though."
+ {daalt(1) != ""} [ "A pity. That was mine." # id: verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Fatma nods. "Mine too. I was good at it."
+ {daalt(1) == ""} [ "A pity. So much watching already." # id: zoveel_gekeken # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    Fatma nods. "At home I close the curtains."
+ [ "I'll keep looking myself, too." # id: afwachten # beeld: hourglass # gevoel: afwachten ]
    The inspector sits down on it. "It sees nothing now," says Fatma.
- {
    - reg == "veel": -> het_verslag
    - else: -> wie_zegt_nee
}

=== het_verslag
# beat: het_verslag
# geluid: werk
# wie: fatma
Everything gets written down. What time, where, who, what. Six pages.
"If it isn't there, it didn't happen," says Fatma.
Outside, a little boy cries. His knee is bleeding.
+ [ You write it up calmly. # id: rustig_opschrijven # beeld: pencil-line # wijst: precies # zekerheid: +1 ]
    At ten to six it is done. A colleague put on the plaster.
+ [ The plaster first. # id: eerst_pleister # beeld: first-aid-kit # wijst: zorg # energie: -1 ]
    ~ band = band + 1
    He is five. It stings. Then you write six pages.
+ [ "I tell, you type. All right?" # id: vertel_tik # beeld: chats-circle # wijst: samen # leren: +1 ]
    It goes twice as fast. That leaves time for the knee.
- -> jouw_beurt

=== wie_zegt_nee
# beat: wie_zegt_nee
# geluid: stilte
# wie: klant
A man wants to dance, on top of the fountain. He asks politely.
There is no rule and no boss.
"Is it all right with you?" Everybody looks at you.
+ [ "No. There are children below." # id: nee_kinderen # beeld: hand-palm # wijst: moed # zekerheid: -1 ]
    He swears. Two fathers put their thumbs up.
+ [ "There, on the low wall. With me." # id: op_het_muurtje # beeld: music-notes # wijst: samen # energie: -1 ]
    ~ band = band + 1
    You hold his hand. It is beautiful. It is also slippery.
+ [ "Ask the people here." # id: vraag_de_mensen # beeld: hand-arrow-up # wijst: vrijheid # leren: +1 ]
    They put up their hands. 'No' wins, by eleven hands.
- -> jouw_beurt

=== jouw_beurt
# beat: jouw_beurt
# speel: kaart
# geluid: stilte
# wie: fatma
A man shouts in your face. Ugly words. Then he walks off.
Your hands still shake.
Fatma comes and stands by you. "Now we're here for you." Play a card.
+ [ With your hands # id: beurt_handen # familie: handen # energie: +1 ]
    You do something you know well. Fatma keeps the rest away.
    Your hands stop shaking.
+ [ With people # id: beurt_mensen # familie: mensen # zekerheid: +1 ]
    You tell her what he said. All of it. Fatma only says: "Yes."
    Then it is smaller.
+ [ With your head # id: beurt_hoofd # familie: hoofd # leren: +1 ]
    What came first? And then? You two put it in order.
    It was not your fault.
+ [ Ask for help # id: beurt_hulp # familie: hulp # energie: +1 ]
    "Can you take over for a bit?" Fatma takes your radio.
    Mr Tan moves up. The bench is still warm.
+ [ Try something new # id: beurt_nieuw # familie: nieuw # geld: -1 ]
    You buy pancakes. For the whole team.
    With a lot of sugar. It helps.
- {gekozen() != "": Fatma holds on to your card: {gekozen()}.}
{
    - ai == "veel" && reg == "veel": -> lint_weg
    - ai == "veel": -> de_foto
    - reg == "veel": -> zes_pleisters
    - else: -> geen_stem
}

=== lint_weg
# beat: lint_weg
# plaats: werkplek, avond
# geluid: stilte
# wie: meneer_tan
At seven the tape comes off. Nobody is hurt. Nobody has danced.
Mr Tan gets his bag back. He signs for it four times.
"It was safe," he says.
+ [ "I'm sorry about your evening." # id: spijt_me # beeld: heart # wijst: eerlijk # energie: -1 ]
    ~ band = band + 1
    "You came and said so," he says. "A camera doesn't."
+ [ "Can they play just one song?" # id: nog_een_lied # beeld: music-notes # wijst: moed # zekerheid: -1 ]
    One song is allowed. He dances with his stick. The computer counts: one.
+ [ "I'm glad it was bread." # id: blij_brood # beeld: bread # wijst: humor # energie: +1 ]
    "So am I," he says. "The inspector won't eat anything else."
- -> dank_je

=== de_foto
# beat: de_foto
# plaats: werkplek, avond
# geluid: telefoon
# wie: jongen
Today the app found four lost children. One minute each.
The boy's picture is still there, too. "Who takes that down?" he asks.
"I don't think it's allowed," says Fatma. "But nobody checks."
+ [ You ring all the shops. # id: winkels_bellen # beeld: phone # wijst: geduld # energie: -1 ]
    ~ band = band + 1
    After nine shops the picture is gone. Nearly everywhere.
+ [ "I'll walk you home." # id: mee_naar_huis # beeld: house-line # wijst: zorg # zekerheid: +1 ]
    ~ band = band + 1
    His new light works. You two walk behind the beam.
+ [ "Write down what happened." # id: schrijf_op # beeld: pencil-line # wijst: precies # leren: +1 ]
    He writes a whole page. You put your name below it.
- -> dank_je

=== zes_pleisters
# beat: zes_pleisters
# plaats: werkplek, avond
# geluid: werk
# wie: meneer_tan
Six plasters. No fights. It all went by the plan.
Outside the fence there are two hundred more people. They dance there.
"Look," says Mr Tan. "The fair is outside."
+ [ "Shall we go and see?" # id: gaan_kijken # beeld: footprints # wijst: vrijheid # energie: +1 ]
    ~ band = band + 1
    Nobody asks for his wristband. Then he dances.
+ [ "A bigger square next year." # id: groter_plein # beeld: lightbulb # wijst: leergierig # leren: +1 ]
    Fatma writes it down. It is point twenty-one.
+ [ "Six plasters. That's good work." # id: goed_werk # beeld: first-aid-kit # wijst: zekerheid # zekerheid: +1 ]
    "Last year it was forty," says Fatma.
- -> dank_je

=== geen_stem
# beat: geen_stem
# plaats: werkplek, avond
# geluid: stilte
# wie: kind
At seven your voice is gone. Her father is back.
The girl sleeps on his shoulder. The square is full of cups.
"The best fair ever," says someone. "The scariest, too," says Fatma.
+ [ You pick up the cups. # id: bekers # beeld: broom # wijst: samen # energie: -1 ]
    ~ band = band + 1
    One cup, two cups. Then thirty people are picking them up.
+ [ You drink tea, no talking. # id: thee_zwijgen # beeld: coffee # wijst: tijd # energie: +1 ]
    Fatma is quiet, too. She has no voice left either.
+ [ You write: a fence next year. # id: volgend_jaar_hek # beeld: clipboard-text # wijst: precies # zekerheid: +1 ]
    Fatma reads it. She adds: a small fence.
- -> dank_je

=== dank_je
The radio crackles once more. Fatma says thanks. She'll call you again for this: {eigen}.
# beat: bij_de_tram
# plaats: halte, avond
# geluid: tram
# wie: meneer_tan
{bank > 0: "You came to my bench," says Mr Tan. | Mr Tan walks with you. His stick taps.}
{ai == "veel": "The camera watched, too. It doesn't know my name." | "You watched all day. With two eyes."}
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
{band > 2: "And you? I really want to know." | "And you?"}
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
One shift with another team. One question: what does that camera see?
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place. {band > 2:Fatma still calls you sometimes.|You know this work.} That is a step.
        - "niet_terug": In a year you do other work. {band > 2:The people of the square stayed.|The good part came along.} That is a step.
        - else: {ai == "veel":In a year you see what the camera misses. Fatma asks you along. That is a step.|In a year a newcomer learns this from you. Fatma looks on. That is a step.}
    }
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    {dichtbij(1) != "":In a year you are learning this: {dichtbij(1)}.|In a year you do other work here.} {reg == "veel":Fatma puts you on the list.|Mr Tan keeps a seat free.} That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {bank > 0:In a year you do something quite new. Mr Tan sends you a card. That is a step.|In a year you do something quite new. The inspector still knows you. That is a step.}
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: meneer_tan
{energie < 2: You are tired. It was a long day. | You still have energy. You only notice it now.}
The tram comes. There is a pigeon on the roof.
{
    - ai == "veel" && reg == "veel": "He has no ticket," says Mr Tan. He throws some bread.
    - ai == "veel": All phones buzz. A picture of the pigeon. Below it: wanted.
    - reg == "veel": It has a wristband round its leg. "He was allowed in," says Mr Tan.
    - else: There's a chip in its beak. "He was on duty too," says Mr Tan.
}
-> END

// What Ink says when it plays alone, without the game.
=== function beroep()
~ return "security guard"
=== function kan(n)
{ n:
    - 1: ~ return "stay calm in a fight"
    - 2: ~ return "check a building"
    - else: ~ return "show people the way"
}
=== function stijgt(n)
~ return "help people after an accident"
=== function naast(n)
~ return "stay calm in a fight"
=== function daalt(n)
~ return "watch camera pictures"
=== function blijft(n)
~ return "stop a fight by talking"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "half past seven"
=== function geluid()
~ return "a radio set"
=== function collega()
~ return "Sanne"
=== function eerste_ding()
~ return "walk a round"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "caretaker"
