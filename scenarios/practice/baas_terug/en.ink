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
{plek == "eigen":Come in. What’s it about?|{plek == "nieuw":Good afternoon. What’s it about?|Sit down. What’s it about?}}
# wie: mo
How do you begin?
+ [ I want to talk about {plek == "eigen":coming back|{plek == "nieuw":starting here|coming back}}. # id: begin_over # beeld: chat-text # doet: dichterbij # blad: {plek == "eigen":coming back|{plek == "nieuw":starting here|coming back}} ]
    # wie: ander
    That’s clear. Tell me.
+ [ Do you have ten minutes? It’s about {plek == "eigen":coming back|{plek == "nieuw":starting here|coming back}}. # id: begin_tijd # beeld: clock # doet: dichterbij # blad: {plek == "eigen":coming back|{plek == "nieuw":starting here|coming back}} ]
    # wie: ander
    Yes. I’ll make time.
+ [ I’ll tell you what was wrong with me. # id: begin_laat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Oh, you don’t have to tell me that.
    # wie: mo
    You don’t have to say anything about your health. Look again.
    -> begin
- -> wat

=== wat
# beat: wat
# wie: ander
I’m glad you’re here. How would you like to start?
# wie: mo
Say what you can do. Not what was wrong.
+ [ I’ll start with three mornings. # id: wat_ochtend # beeld: sun-horizon # doet: dichterbij # blad: three mornings a week ]
    # wie: ander
    Three mornings. That’s a start.
+ [ I’ll start with one task. # id: wat_taak # beeld: clipboard-text # doet: dichterbij # blad: start with one task ]
    # wie: ander
    One task. We’ll get it ready.
+ [ Give me everything. We’ll see. # id: wat_alles # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Everything? That worries me.
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
    Good. You can do that sitting down, too.
+ [ I would like to learn # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: would like to learn ]
    # wie: ander
    Something new. That can be a good start.
- -> maar

=== maar
# beat: maar
# wie: ander
And if you have a bad day?
# wie: mo
What do you say back?
+ [ Then I’ll call you before eight. # id: maar_bel # beeld: phone # doet: dichterbij # blad: call before eight ]
    # wie: ander
    Before eight. I can work with that.
+ [ Shall we check each week how it’s going? # id: maar_week # beeld: calendar-check # doet: dichterbij # blad: look together each week ]
    # wie: ander
    Each week. With coffee.
+ [ That won’t happen. I promise. # id: maar_gaat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Nobody can promise that. Nor can I.
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
    Monday at nine. I’ll be there.
+ [ Shall we make a plan on paper together? # id: afspraak_arts # beeld: pencil-line # doet: dichterbij # blad: a plan on paper together ]
    # wie: ander
    Yes. Somebody who knows about it will help.
+ [ I’ll turn up some day. # id: afspraak_zien # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    So when do I put the coffee on?
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
