// A question to a colleague. A short practice talk to begin with.

EXTERNAL weg()


-> mo_belt

=== mo_belt
# beat: mo_belt
# speel: wijs
# geluid: telefoon
# wie: mo
I call first. Press where it goes wrong.
+ [ Hi. It is me. # id: mo_hoi # beeld: chat-text # terug: Who is me? # mis ]
    # wie: mo
    I did not say my name.
+ [ May I ask you something? # id: mo_vraag # beeld: chat-text # terug: You may. ]
    # wie: mo
    Look again. This went well.
+ [ My turn to call # id: nu_jij # beeld: phone ]
    -> opnemen
- -> mo_belt

=== opnemen
# beat: opnemen
# wie: ander
{weg() == "overstappen":This is Hans. Have we met?|This is Hans. Do we work together?}
# wie: mo
How do you begin?
+ [ This is (my name). I want to learn something. # id: begin_leren # beeld: student # doet: dichterbij # blad: learn something ]
    # wie: ander
    I like to hear that.
+ [ Never mind. It is nothing. # id: begin_niks # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Oh. Okay.
    # wie: mo
    He knows nothing yet. Look again.
    -> opnemen
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
What can you do already?
# wie: mo
Lay down a card.
+ [ With your hands # id: waarom_handen # familie: handen ]
    # wie: ander
    You do that with your hands.
+ [ With people # id: waarom_mensen # familie: mensen ]
    # wie: ander
    You do that with people.
+ [ With your head # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    You do that with your head.
+ [ I would like to learn # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: would like to learn ]
    # wie: ander
    Learning is a start.
- -> einde

=== einde
# beat: einde
# wie: ander
Come by on Monday.
# wie: mo
You asked something. That is a lot.
-> END

=== function weg()
~ return "blijven"
