// One star. Sector: kitchen and hospitality. Changes: people and online, four days.
// Somebody gave one star and wrote that the soup was warm. At the end it turns out who, and why.
// What belongs to one trade is done by Hans (cooking) and Noor (serving); what the player does comes from their own cards.
// explains sou: soup, after the rain took the p
// explains orders: what somebody wants to eat
// explains apron: worn over your clothes
// explains aprons: worn over your clothes
// explains cinnamon: a sweet spice
// explains conductor: the leader of a choir
// explains lids: what lies on a pan
// explains waitstaff: people who serve

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
EXTERNAL in_handen()
EXTERNAL collega()
EXTERNAL eerste_ding()
EXTERNAL situatie()
EXTERNAL hendel(wind)
EXTERNAL dichtbij(n)

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR ster = ""
VAR noor = 0
VAR kaartje = 0
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
# geluid: deur
You can see this already. A bike with a big bag rides off.
Soon somebody eats at home.
The restaurant has a note on the door: cook wanted.
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
# beat: de_plek
People eat here. Between kitchen and dining room is a hatch.
{hendel("online") == "veel": A printer hangs beside it. Each slip is somebody at home. | A bell stands beside it. Ting: a plate is ready.}
{hendel("mensen") == "veel": Five aprons hang on the wall. Nobody wears them. | Everybody is wearing an apron already.}
{geluid() != "": You hear {geluid()}.}
-> een_ster

=== een_ster
# beat: een_ster
# wie: hans
Hans has cooked here for thirty years. {hendel("online") == "veel": He looks at a phone. | He looks in the guest book.}
"One star," he reads. "The soup was warm."
He stirs. "Warm? Soup is warm. Who writes that?"
+ [ You taste it. "True. Warm." # id: ster_proef # beeld: smiley-wink # wijst: humor # energie: +1 ]
    ~ ster = "grap"
    "That's not funny," says Hans.
    Behind the door somebody laughs too loud. That is Noor.
+ [ "Who was it? I'll find out." # id: ster_zoek # beeld: magnifying-glass # wijst: leergierig # leren: +1 ]
    ~ ster = "zoek"
    There is no name. There is a little flower.
    "A flower," says Hans. "That makes it worse."
+ [ "One star is still a star." # id: ster_ook # beeld: star-four # wijst: zorg # zekerheid: +1 ]
    ~ ster = "ook"
    Hans thinks. "Say that again," he says.
    You say it three times.
- { hendel("online") == "veel":
    -> de_bonnen
- else:
    -> het_bord_buiten
}

=== de_bonnen
# beat: de_bonnen
# geluid: machine
# wie: jongen
Twelve o'clock. Tick tick tick, says the printer. Eighteen soups.
A rider waits at the door. His helmet is wet.
"They pay me by the trip," he says. "Waiting is free."
+ [ "Sit down. Have some soup." # id: bonnen_soep # beeld: coffee # wijst: zorg # geld: -1 ]
    He eats standing up. It's what he is used to.
    "Warm," he says. Hans looks up.
+ [ "Four more minutes. Honestly." # id: bonnen_eerlijk # beeld: clock # wijst: eerlijk # zekerheid: +1 ]
    "They all say two," he says. "And then it's ten."
    After four minutes it is ready.
+ [ You switch off the app. # id: bonnen_uit # beeld: power # wijst: moed # energie: +1 ]
    "Are you sure?" asks the app. And again.
    Then it is quiet. Everybody hears the soup.
- -> mensen_vroeg

=== het_bord_buiten
# beat: het_bord_buiten
# geluid: regen
# wie: noor
The menu stands outside. On a board, in chalk.
It is raining. All that is left of "soup" is "sou".
"Three people want the sou," says Noor.
+ [ You write it again. # id: bord_schrijf # beeld: pencil-line # wijst: precies # energie: -1 ]
    Soup, you write. Your coat is the roof.
    A woman with an umbrella stops. She comes in.
+ [ "Then today we have sou." # id: bord_soe # beeld: smiley # wijst: humor # energie: +1 ]
    "What's in it?" asks a guest. "Everything. Only no p," you say.
    He takes two.
+ [ "Noor, just shout it." # id: bord_roep # beeld: megaphone # wijst: moed # leren: +1 ]
    "Soup," says Noor softly. "Louder," you say.
    Across the street a window opens. "How much?"
- -> mensen_vroeg

=== mensen_vroeg
{ hendel("mensen") == "veel":
    -> negen_tafels
- else:
    -> schone_tafel
}

=== negen_tafels
# beat: negen_tafels
# speel: kaart
# geluid: werk
# wie: noor
Nine tables and one Noor. {collega() != "": {collega()} won't be here until eight.}
She carries three plates. Then four.
"I'm fine," she says. The fourth is slipping.
Play a card.
+ [ With your hands # id: negen_handen # familie: handen # energie: -1 ]
    ~ noor = 1
    You catch the plate. Not the soup.
    "Two plates," you say. "And walk, don't run."
+ [ With people # id: negen_mensen # familie: mensen # zekerheid: +1 ]
    ~ noor = 1
    You go round all the tables. "There are few of us. It's coming."
    Suddenly they all have time.
+ [ With your head # id: negen_hoofd # familie: hoofd # geld: +1 ]
    ~ noor = 1
    "Not to and fro. In a circle," you say.
    You draw it on her pad. It saves half the steps.
+ [ Ask for help # id: negen_hulp # familie: hulp # energie: +1 ]
    "Hans, come out front." He hasn't been there in years.
    He sees people eating. He stands and looks.
+ [ Try something new # id: negen_nieuw # familie: nieuw # leren: +1 ]
    The guests come to the hatch themselves.
    One says: "At last I see where it comes from."
- {gekozen() != "": You gave Noor this card: {gekozen()}.}
-> vier_avonden

=== schone_tafel
# beat: schone_tafel
# speel: kaart
# geluid: stilte
# wie: noor
At every table somebody stands ready to help.
Noor is new. She wipes a table that is clean.
"Nobody gives me anything to do," she says.
Play a card. What do you give her?
+ [ With your hands # id: schoon_handen # familie: handen # energie: -1 ]
    ~ noor = 1
    You show her, slowly. Then she does it.
    Now the table may get dirty at last.
+ [ With people # id: schoon_mensen # familie: mensen # zekerheid: -1 ]
    ~ noor = 1
    "Table six is yours," you say. It was your table.
    The guests say it already: hello, Noor.
+ [ With your head # id: schoon_hoofd # familie: hoofd # leren: +1 ]
    ~ noor = 1
    "Watch for an hour," you say. "Who waits longest?"
    She sees it. Nobody had seen it yet.
+ [ Ask for help # id: schoon_hulp # familie: hulp # energie: +1 ]
    "Will you help me?" you ask. Nobody here had asked her that.
    She speaks three languages. Did you know?
+ [ Try something new # id: schoon_nieuw # familie: nieuw # geld: +1 ]
    "You think of something," you say.
    She puts a small sweet beside the coffee. They all want one.
- {gekozen() != "": You gave Noor this card: {gekozen()}.}
-> vier_avonden

=== vier_avonden
{ hendel("mensen") == "veel":
    { hendel("online") == "veel":
        -> veertig_bonnen
    - else:
        -> het_koor
    }
- else:
    { hendel("online") == "veel":
        -> drie_namen
    - else:
        -> het_recept
    }
}

=== veertig_bonnen
# beat: veertig_bonnen
# plaats: werkplek, middag
# speel: kaart
# geluid: machine
# wie: hans
The slips hang down to the floor. Forty of them.
There are three of you. At home nobody sees that.
"I only have two arms," says Hans.
Play a card.
+ [ With your hands # id: veertig_handen # familie: handen # energie: -1 ]
    You start at the bottom. Hans starts at the top.
    At slip twenty you meet.
+ [ With people # id: veertig_mensen # familie: mensen # zekerheid: +1 ]
    You ring five people. "It'll be late. Can you fetch it?"
    Two come. In slippers.
+ [ With your head # id: veertig_hoofd # familie: hoofd # geld: +1 ]
    Soup with soup. Chicken with chicken. Forty slips, four piles.
    "Why don't we always do that?" asks Hans.
+ [ Ask for help # id: veertig_hulp # familie: hulp # energie: +1 ]
    The rider takes off his helmet. "I used to wash dishes."
    He is faster than the machine.
+ [ Try something new # id: veertig_nieuw # familie: nieuw # leren: +1 ]
    You make the menu shorter. Today there is soup.
    Or soup. It saves an hour.
- {gekozen() != "": Beside the pot lies your card: {gekozen()}.}
-> fatma_zoekt

=== het_koor
# beat: het_koor
# plaats: werkplek, middag
# speel: kaart
# geluid: deur
# wie: fatma
The door opens. A choir. Thirty people. Nobody rang first.
There are three of you.
"We have time," says the conductor. "And we're hungry."
Fatma, the boss, looks at you. Play a card.
+ [ With your hands # id: koor_handen # familie: handen # energie: -1 ]
    One big pot, in the middle of the table. They help themselves.
    The pot is empty before you are back.
+ [ With people # id: koor_mensen # familie: mensen # zekerheid: +1 ]
    "Who can carry?" you ask.
    Ten hands. The high voices carry the glasses.
+ [ With your head # id: koor_hoofd # familie: hoofd # geld: +1 ]
    You push the tables. Five times six.
    Now nobody walks one step too many.
+ [ Ask for help # id: koor_hulp # familie: hulp # energie: +1 ]
    "Can anybody cook?" One woman is out of her coat.
    "Twenty years, on a ship," she says.
+ [ Try something new # id: koor_nieuw # familie: nieuw # leren: +1 ]
    "First sing, then eat," you say.
    They sing. You cook. The street comes to look.
- {gekozen() != "": Beside the pot lies your card: {gekozen()}.}
-> fatma_zoekt

=== drie_namen
# beat: drie_namen
# plaats: werkplek, middag
# speel: kaart
# geluid: stilte
# wie: fatma
The dining room is empty. Six of you stand waiting.
"One pot, three names," says Fatma, the boss. "They do it online.
Grandpa's Soup. Fit Soup. Soup Royal."
Hans stops stirring. Play a card.
+ [ With your hands # id: namen_handen # familie: handen # energie: -1 ]
    You really make three. With cream. With pepper. With mint.
    Hans tastes. "Now there are three," he says.
+ [ With people # id: namen_mensen # familie: mensen # zekerheid: +1 ]
    "Then say so: one pot," you say.
    Fatma types: one pot, three lids. People laugh. They order.
+ [ With your head # id: namen_hoofd # familie: hoofd # geld: -1 ]
    Three names means three kinds of boxes. You work it out.
    Nothing is left over. Fatma swears softly.
+ [ Ask for help # id: namen_hulp # familie: hulp # energie: +1 ]
    "Noor, you order a lot. Would you buy this?"
    "Once," says Noor. "Never again."
+ [ Try something new # id: namen_nieuw # familie: nieuw # leren: +1 ]
    You put a camera by the pot. At home they see Hans stir.
    Nine people are watching. Hans waves.
- {gekozen() != "": Beside the pot lies your card: {gekozen()}.}
-> fatma_zoekt

=== het_recept
# beat: het_recept
# plaats: werkplek, middag
# speel: kaart
# geluid: werk
# wie: kind
The dining room is full. At table nine somebody turns eight.
She has a paper. Half of it is burnt.
"Gran's soup," she says. "Gran is dead. Can you make it?"
Play a card.
+ [ With your hands # id: recept_handen # familie: handen # energie: -1 ]
    Three times over. There is time enough today.
    The third time she closes her eyes.
+ [ With people # id: recept_mensen # familie: mensen # zekerheid: +1 ]
    "What did your gran always say?" you ask.
    "Don't stir," she says. That was on the other half.
+ [ With your head # id: recept_hoofd # familie: hoofd # leren: +1 ]
    You hold the paper up to the light. A brown stain.
    You smell it. Cinnamon.
+ [ Ask for help # id: recept_hulp # familie: hulp # energie: +1 ]
    Eight people taste. Eight people, nine opinions.
    The boy who does the dishes is right.
+ [ Try something new # id: recept_nieuw # familie: nieuw # geld: -1 ]
    You put her at the pot herself. On a crate.
    "It smelled like this," she says. The whole room waits.
- {gekozen() != "": Beside the pot lies your card: {gekozen()}.}
-> fatma_zoekt

=== fatma_zoekt
# beat: fatma_zoekt
# wie: fatma
{in_handen() != "": In your hands: {in_handen()}. Fatma comes over. | Fatma comes over to you.}
{stijgt(1) != "":
    "Who will learn this: {stijgt(1)}?"
    {naast(1) != "": "It is close to something you can do: {naast(1)}."}
- else:
    "Who will teach others what you can do?"
}
{hendel("mensen") == "veel": "Without you I'd have to close," she says. | "Four others want to, as well," she says.}
+ [ "I will. If Noor joins in." # id: zoekt_noor # beeld: student # wijst: leergierig, samen # leren: +1 ]
    {hendel("mensen") == "veel": "Then I'll serve the tables," says Fatma. "In heels." | "Good," says Fatma. "Two for the price of one."}
+ [ "What do I get for it?" # id: zoekt_loon # beeld: coins # wijst: loon # geld: +1 ]
    {hendel("mensen") == "veel": "Two euros an hour," she says. "Don't ask for three. I'd say yes again." | "One fixed day," she says. "There's no more money."}
+ [ "Not now. I have enough." # id: zoekt_nee # beeld: hand-palm # wijst: zekerheid # energie: +1 ]
    {hendel("mensen") == "veel": "Fine," says Fatma. "Only stay. Will you stay?" | "Fine," says Fatma. She walks on to the next one.}
- -> de_folder

=== de_folder
# beat: de_folder
# geluid: machine
# wie: noor
{hendel("online") == "veel": The app can do something new. Noor reads. | Here is a leaflet about a machine. Noor reads.}
{daalt(1) != "":
    "It can do this," she reads. "{groot(daalt(1))}."
- else:
    "It can do a lot," she reads. "Nothing of yours, I see."
}
It can't do this: {blijft(1) != "":{blijft(1)}|{kan(1)}}.
+ [ "Good. That saves me work." # id: folder_opgelucht # beeld: smiley # gevoel: opgelucht # energie: +1 ]
    "Then you can teach me the rest," says Noor.
+ {daalt(1) != ""} [ "A pity. I liked doing that." # id: folder_verlies # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "I liked doing sums in my head," says Noor. "Really."
+ {daalt(1) == ""} [ "I could use some help." # id: folder_hulp # beeld: smiley-sad # gevoel: verlies # zekerheid: -1 ]
    "Me too," says Noor. "With the dishes. And with love."
+ [ "How sure is that?" # id: folder_wachten # beeld: eye # gevoel: afwachten ]
    "One paper says we'll all eat at home," says Noor.
    "The other says we all want to go out." She shrugs.
- { hendel("online") == "veel":
    -> het_schort
- else:
    -> twee_keer_vier
}

=== het_schort
# beat: het_schort
# plaats: werkplek, avond
# speel: kaart
# geluid: telefoon
# wie: noor
A message comes in. "The one with that apron was not nice."
That is you.
"I'll help you," says Noor. "Never type when you're angry."
Play a card.
+ [ With your hands # id: schort_handen # familie: handen # energie: -1 ]
    You make it again, for free. Noor writes a card.
    "Sorry. Yours, the apron."
+ [ With people # id: schort_mensen # familie: mensen # zekerheid: +1 ]
    You ring them. "It's the apron." A short silence.
    Then you both laugh. Their dog was ill.
+ [ With your head # id: schort_hoofd # familie: hoofd # geld: +1 ]
    What time was it? Just when it was so busy.
    "Write that," says Noor. "They'll all understand."
+ [ Ask for help # id: schort_hulp # familie: hulp # energie: +1 ]
    Noor types. "The apron had a hard day."
    Eight hearts come in. You get a chair.
+ [ Try something new # id: schort_nieuw # familie: nieuw # leren: +1 ]
    Noor takes a picture of your hands.
    "These hands work for you," she writes.
- {gekozen() != "": On the table lies your card: {gekozen()}.}
-> mensen_laat

=== twee_keer_vier
# beat: twee_keer_vier
# plaats: werkplek, avond
# speel: kaart
# geluid: telefoon
# wie: noor
In the big book, table five is taken twice. At seven.
It is your handwriting. Two couples stand at the door.
"I'll help you," says Noor. Play a card.
+ [ With your hands # id: vijf_handen # familie: handen # energie: -1 ]
    You two lift a table from the cellar. It has paint on it.
    With a cloth nobody sees it.
+ [ With people # id: vijf_mensen # familie: mensen # zekerheid: +1 ]
    "Would you eat together?" you ask. Silence.
    They have the same dentist. Then they talk.
+ [ With your head # id: vijf_hoofd # familie: hoofd # geld: +1 ]
    Who never stays long? Table two, Noor knows.
    Ten minutes at the bar, and it fits.
+ [ Ask for help # id: vijf_hulp # familie: hulp # energie: +1 ]
    "What would you do?" – "The bar," says Noor.
    "People in love like sitting there." She is right.
+ [ Try something new # id: vijf_nieuw # familie: nieuw # leren: +1 ]
    One couple eats in the kitchen, next to Hans.
    "The best table," they say. Hans minds his words.
- {gekozen() != "": On the table lies your card: {gekozen()}.}
-> mensen_laat

=== mensen_laat
{ hendel("mensen") == "veel":
    -> drie_euro_meer
- else:
    -> de_pot_met_fooi
}

=== drie_euro_meer
# beat: drie_euro_meer
# wie: klant
At the bar sits a man in an expensive jacket.
He slides a card towards you.
"Work for me," he says. "Three euros more an hour."
+ [ "Four." # id: meer_vier # beeld: coins # wijst: loon # geld: +1 ]
    ~ kaartje = 1
    "Four," he says. It has never gone so fast.
    The card is in your pocket now. Fatma saw it.
+ [ "Thanks. I'm fine where I am." # id: meer_nee # beeld: heart # wijst: mensen # zekerheid: +1 ]
    "Everybody has a price," he says.
    "Yes," says Hans through the hatch. "Eleven fifty. That's the soup."
+ [ "Why don't you ask Hans?" # id: meer_hans # beeld: hand-waving # wijst: humor # energie: +1 ]
    ~ kaartje = 1
    "I did," says the man. "He won't come without you."
    Hans is suddenly very busy.
- -> vier_keer_laat

=== de_pot_met_fooi
# beat: de_pot_met_fooi
# wie: noor
On the bar is a jar with tips.
Yesterday five of you shared it. Today there are nine.
"Am I in, too?" asks Noor. "It's my first day."
+ [ "Yes. The same for everybody." # id: fooi_samen # beeld: users-three # wijst: samen # geld: -1 ]
    It is three euros sixty each.
    Noor holds it as if it were a hundred.
+ [ "More for those who work longer." # id: fooi_langer # beeld: scales # wijst: eerlijk # geld: +1 ]
    Noor nods. She gets one euro.
    "Then I'll come earlier tomorrow," she says.
+ [ "Noor can share it out." # id: fooi_noor # beeld: hand-arrow-up # wijst: moed # zekerheid: -1 ]
    They all watch. The boy at the dishes gets most.
    Nobody dares to speak. It is right, too.
- -> vier_keer_laat

=== vier_keer_laat
{ hendel("mensen") == "veel":
    { hendel("online") == "veel":
        -> licht_uit_in_de_zaal
    - else:
        -> het_koor_wast_af
    }
- else:
    { hendel("online") == "veel":
        -> vijf_sterren_drie_sterren
    - else:
        -> niemand_gaat_weg
    }
}

=== licht_uit_in_de_zaal
# beat: licht_uit_in_de_zaal
# geluid: stilte
# wie: fatma
Fatma turns off the light in the dining room. The hatch stays open.
"Three of us can do this," she says. "And I pay well.
I hardly see anyone eat."
Table four is still laid.
+ [ "Leave table four as it is." # id: licht_vier # beeld: armchair # wijst: mensen # geld: -1 ]
    "One table," says Fatma. "For anyone who wants to sit inside."
    She lights a candle on it.
+ [ "Lovely. Home at nine." # id: licht_huis # beeld: house-line # wijst: tijd # energie: +1 ]
    That hasn't happened in thirty years, says Hans.
    He doesn't know where his coat is.
+ [ "I want to understand that app." # id: licht_app # beeld: device-mobile # wijst: leergierig # leren: +1 ]
    The rider explains it. He sees every kitchen from inside.
    "Yours smells best," he says.
- -> mevrouw_bos_jas

=== het_koor_wast_af
# beat: het_koor_wast_af
# geluid: werk
# wie: fatma
The choir does the dishes. In two parts.
Your feet are throbbing.
"Closed tomorrow," says Fatma. "And Thursday.
We won't have a choir every day."
+ [ "Good. Then we sleep late." # id: koor_slapen # beeld: moon # wijst: tijd # energie: +1 ]
    The board says: no soup tomorrow.
    Somebody draws a tear beside it.
+ [ "Open. With one long table." # id: koor_tafel # beeld: fork-knife # wijst: samen # zekerheid: +1 ]
    One table, one pot, one hour. Three of us can do that.
    Fatma looks round the room. She starts to push.
+ [ "Open. If I get more." # id: koor_meer # beeld: coins # wijst: loon # geld: +1 ]
    "Yes," says Fatma. The soup goes up by one euro.
    The conductor hears it. He sings a little lower.
- -> mevrouw_bos_jas

=== vijf_sterren_drie_sterren
# beat: vijf_sterren_drie_sterren
# geluid: telefoon
# wie: fatma
The phone counts. Fit Soup: five stars. Grandpa's Soup: three.
Hans sits on a crate.
"I have work for four," says Fatma. "There are six of you.
Who wants to pack?"
+ [ "I'll pack. The hours are sure." # id: sterren_pakken # beeld: package # wijst: zekerheid # zekerheid: +1 ]
    Box, lid, slip. Box, lid, slip.
    It is calm work. You hear Hans singing.
+ [ "Open the dining room. Cheap, until five." # id: sterren_zaal # beeld: door-open # wijst: moed # geld: -1 ]
    For people on their own, you say. Fatma isn't sure.
    The day after, three sit there. Each at a table of their own.
+ [ "Teach me about those stars." # id: sterren_leren # beeld: star-four # wijst: leergierig # leren: +1 ]
    Noor shows you. The photo counts. The name counts.
    "The soup counts least," she says. Softly, because Hans is near.
- -> mevrouw_bos_jas

=== niemand_gaat_weg
# beat: niemand_gaat_weg
# geluid: werk
# wie: fatma
It is late. Nobody goes home. At table nine they dance.
"Lovely, isn't it," says Fatma. "I pay little. I know that.
Today four more people asked for work."
+ [ "Ask more for the soup." # id: weg_meer # beeld: coins # wijst: moed # geld: +1 ]
    "Then they go next door," says Fatma.
    Next door is dancing, too. They have just come in.
+ [ "I'd stay for a night like this." # id: weg_blijf # beeld: music-notes # wijst: zin # energie: +1 ]
    A man of eighty asks you to dance.
    You can't. Nor can he.
+ [ "I want to learn something more." # id: weg_leren # beeld: student # wijst: leergierig # leren: +1 ]
    "All right," says Fatma. "I'll move some hours."
    Now there is work for one of the four.
- -> mevrouw_bos_jas

=== mevrouw_bos_jas
# beat: mevrouw_bos_jas
# geluid: deur
# wie: mevrouw_bos
Mrs Bos puts on her coat. Every Tuesday she sits at table four.
"Did you see my star?" she asks.
"I was a teacher. Good work got one star."
Hans drops his spoon.
+ [ "Why did you write: warm?" # id: bos_warm # beeld: question # wijst: zorg # energie: +1 ]
    "At home I eat alone," she says.
    "Soup gets cold fast then. Not here."
+ [ "You can give five, Mrs Bos." # id: bos_vijf # beeld: star-four # wijst: eerlijk # zekerheid: +1 ]
    "Five?" She thinks. "That's too much.
    It was soup."
+ [ "Hans, you say something." # id: bos_hans # beeld: chats-circle # wijst: samen # zekerheid: -1 ]
    Hans says: "Thank you." That is all he has.
    He holds the door for her. For a long time.
- -> op_de_halte

=== op_de_halte
# beat: op_de_halte
# plaats: halte, avond
# geluid: tram
# wie: hans
Hans walks with you to the tram. There is some paper on his coat.
It is a star. One.
{ ster:
    - "grap": "It was warm," says Hans. Now he does laugh.
    - "zoek": "That flower," says Hans. "It was a rose."
    - else: "One is still a star," says Hans. You said that.
}
# beat: de_vraag
# wie: hans
{noor > 0: On Noor's pad is what you taught her.}
{kaartje > 0: The man's card is still in your pocket.}
{eigen_woord() != "": You think of your own words: "{eigen_woord()}".}
"And you?" asks Hans. "What will you do?"
# beat: dit_jaar
# jaar: nu
Back to today. What can you do this year?
Ask how guests find you. Teach somebody new one thing.
And you? What would you do?
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    {situatie():
        - "kwijt": In a year you work in another place.
        - "niet_terug": In a year you do other work.
        - else: In a year you can do far more here.
    }
    {hendel("mensen") == "veel": You choose yourself when you work. | Beside your work you learned something new.}
    That is a step.
+ [ I'll do something different, close by. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you have a different task.
    {noor > 0: New people start with you. | People with a question ring you.}
    That is a step.
+ [ I'm going to do something new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    {dichtbij(1) != "": In a year your work is new: {dichtbij(1)}. | In a year you do something quite new.}
    {kaartje > 0: The card is gone: you chose for yourself. | On Tuesdays you eat at table four.}
    That is a step.
- -> einde

=== einde
# beat: einde
# plaats: halte, avond
# jaar: 2030
# geluid: tram
# wie: hans
The tram comes. The doors open.
The window is wet. With one finger Hans draws a star on it.
-> END

=== function beroep()
~ return "cook"
=== function kan(n)
{ n:
    - 1: ~ return "make soup"
    - 2: ~ return "keep an eye on the time"
    - else: ~ return "work well with colleagues"
}
=== function stijgt(n)
~ return "explain what is in the soup"
=== function naast(n)
~ return "help customers"
=== function daalt(n)
~ return "weigh vegetables"
=== function blijft(n)
~ return "taste whether it is good"
=== function eigen_woord()
~ return ""
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function begin()
~ return "four o'clock"
=== function geluid()
~ return "a pan that simmers"
=== function in_handen()
~ return "a big spoon"
=== function collega()
~ return "Turbo"
=== function eerste_ding()
~ return "make coffee"
=== function situatie()
~ return "werk"
=== function hendel(wind)
~ return "veel"
=== function dichtbij(n)
~ return "baker"
