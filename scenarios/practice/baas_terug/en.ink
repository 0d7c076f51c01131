// Back after a time at home. A talk with a boss. plek: the own boss, a new boss for who has no work, the supervisor of the internship.

EXTERNAL situatie()

VAR plek = "eigen"
{situatie():
    - "kwijt": ~ plek = "nieuw"
    - "niet_terug": ~ plek = "nieuw"
    - "school": ~ plek = "stage"
}
-> begin

=== begin
# beat: begin
# wie: ander
{plek == "eigen":Come in. What is it about?|{plek == "nieuw":Good afternoon. What is it about?|Sit down. What is it about?}}
# wie: mo
How do you begin?
+ [ I want to talk about {plek == "eigen":coming back|{plek == "nieuw":starting here|coming back}}. # id: begin_over # beeld: chat-text # doet: dichterbij # blad: {plek == "eigen":coming back|{plek == "nieuw":starting here|coming back}} ]
    # wie: ander
    That is clear. Tell me.
+ [ Do you have ten minutes? It is about {plek == "eigen":coming back|{plek == "nieuw":starting here|coming back}}. # id: begin_tijd # beeld: clock # doet: dichterbij # blad: {plek == "eigen":coming back|{plek == "nieuw":starting here|coming back}} ]
    # wie: ander
    Yes. I will make time.
+ [ I will tell you what I had. # id: begin_laat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    I need not know that.
    # wie: mo
    You need not say anything about your health. Look again.
    -> begin
- -> wat

=== wat
# beat: wat
# wie: ander
I am glad you are here. How would you like to start?
# wie: mo
Say what you can do. Not what you had.
+ [ I start with three mornings. # id: wat_ochtend # beeld: sun-horizon # doet: dichterbij # blad: three mornings a week ]
    # wie: ander
    Three mornings. That is a start.
+ [ I start with one task. # id: wat_taak # beeld: clipboard-text # doet: dichterbij # blad: start with one task ]
    # wie: ander
    One task. We will get it ready.
+ [ Give me everything. I will see. # id: wat_alles # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Everything? That scares me.
    # wie: mo
    You may start small. Look again.
    -> wat
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
What will you do first here?
# wie: mo
Which card do you show?
+ [ With your hands # id: waarom_handen # familie: handen ]
    # wie: ander
    We can use that. Take your time.
+ [ With people # id: waarom_mensen # familie: mensen ]
    # wie: ander
    That cheers people up.
+ [ With your head # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Good. That can be done sitting too.
+ [ I would like to learn # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: would like to learn ]
    # wie: ander
    Something new. That can be a good start.
- -> maar

=== maar
# beat: maar
# wie: ander
And if it does not work one day?
# wie: mo
What do you say back?
+ [ Then I call you before eight. # id: maar_bel # beeld: phone # doet: dichterbij # blad: call before eight ]
    # wie: ander
    Before eight. I can work with that.
+ [ Shall we look each week how it goes? # id: maar_week # beeld: calendar-check # doet: dichterbij # blad: look together each week ]
    # wie: ander
    Each week. With coffee.
+ [ That will not happen. Promised. # id: maar_gaat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Nobody can promise that. Me neither.
    # wie: mo
    A plan helps more than a promise. Look again.
    -> maar
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
I want to do this well.
# wie: mo
How do you finish?
+ [ Shall we start on Monday at nine? # id: afspraak_dag # beeld: calendar-check # doet: dichterbij # blad: Monday, nine o’clock ]
    # wie: ander
    Monday at nine. I will be there.
+ [ Shall we make a plan on paper together? # id: afspraak_arts # beeld: pencil-line # doet: dichterbij # blad: a plan on paper together ]
    # wie: ander
    Yes. Somebody who knows about it will help.
+ [ I will be there some time. # id: afspraak_zien # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    When do I make coffee?
    # wie: mo
    Naming a day helps. Look again.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
Welcome. Take your time.
# wie: mo
You asked something. You showed something. It is on paper.
A real boss may say no. That is about now. Not about you.
-> END

=== function situatie()
~ return "werk"
