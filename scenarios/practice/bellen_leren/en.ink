// About learning and who pays. Phone call. binnen: who stays calls inside the own company, who goes calls out; as many words for each.

EXTERNAL situatie()
EXTERNAL weg()

VAR binnen = false
{situatie() == "werk" && weg() != "overstappen":
    ~ binnen = true
}
-> mo_belt

=== mo_belt
# beat: mo_belt
# speel: wijs
# geluid: telefoon
# wie: mo
I call first. It does not go well. Press where it goes wrong.
+ [ Good morning. This is Mo. # id: mo_naam # beeld: chat-text # terug: Hello Mo. Go ahead. ]
    # wie: mo
    Look again. This went well. I said my name.
+ [ I’d like a course, please. # id: mo_cursus # beeld: chat-text # terug: Which one? # mis ]
    # wie: mo
    I ordered a course like a sandwich. Say what for.
+ [ One that is free. And short. # id: mo_gratis # beeld: chat-text # terug: I have more than a thousand. # mis ]
    # wie: mo
    That is not a question yet. Name what you want to learn.
+ [ I wasn’t very good at school. # id: mo_school # beeld: chat-text # terug: Oh. Well. # mis ]
    # wie: mo
    Nobody has to know that. Begin with what you can do.
+ [ One moment. I need a pen. Where is my pen? # id: mo_pen # beeld: chat-text # terug: Often behind your ear. # mis ]
    # wie: mo
    There it was. Have a pen ready before you call.
+ [ My turn to call # id: nu_jij # beeld: phone ]
    -> opnemen
- -> mo_belt

=== opnemen
# beat: opnemen
# geluid: telefoon
# wie: ander
{binnen:Training fund, this is Sam. What’s your question?|Learning desk, this is Sam. What’s your question?}
# wie: mo
{binnen:Many kinds of work have a fund.|This desk is there for everybody.} How do you begin?
+ [ This is (my name). I want to learn for {binnen:my|new} work. # id: begin_werk # beeld: student # doet: dichterbij # blad: learn something for {binnen:my|new} work ]
    # wie: ander
    That’s what we’re here for.
+ [ This is (my name). What could I do? # id: begin_wat # beeld: question # doet: dichterbij # blad: ask what is possible ]
    # wie: ander
    A lot. We’ll find out together.
+ [ How much money will you give me? # id: begin_geld # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    That depends. What for?
    # wie: mo
    Money comes in a moment. First what you want. Look again.
    -> opnemen
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
Where do you start? What can you do already?
# wie: mo
Lay down a card. School is not needed.
+ [ With your hands # id: waarom_handen # familie: handen ]
    # wie: ander
    You learned that with your hands. That counts.
+ [ With people # id: waarom_mensen # familie: mensen ]
    # wie: ander
    With people. You can often get a certificate for that.
+ [ With your head # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Then you often learn fast.
+ [ I would like to learn # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: would like to learn ]
    # wie: ander
    Wanting to learn is a start too.
- -> hobbel

=== hobbel
# beat: hobbel
# wie: ander
Do you have time for a full course?
# wie: mo
What do you say back?
+ [ Something smaller. Can I learn at work? # id: hobbel_klein # beeld: briefcase # doet: dichterbij # blad: learn at work ]
    # wie: ander
    Yes. Learning from a colleague counts too.
+ [ Can I get proof of what I can do? # id: hobbel_bewijs # beeld: seal-check # doet: dichterbij # blad: proof of what I can do ]
    # wie: ander
    Yes. Then somebody watches how you work.
+ [ No. So that’s that. # id: hobbel_nee # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    There’s more than school, you know.
    # wie: mo
    Now the talk stops at no. Look again.
    -> hobbel
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
{binnen:The fund sometimes pays a part.|Sometimes somebody pays a part.} Ask about it first.
# wie: mo
How do you finish?
+ [ Could you send me that by email? # id: afspraak_mail # beeld: envelope # doet: dichterbij # blad: Sam emails what is possible ]
    # wie: ander
    I will. I’ll add who could pay.
+ [ May I come by on Thursday? # id: afspraak_dag # beeld: calendar-check # doet: dichterbij # blad: Thursday, half past nine ]
    # wie: ander
    Thursday, half past nine. There’s coffee.
+ [ I’ll look at the website some time. # id: afspraak_site # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Some time. I hear that a lot.
    # wie: mo
    Some time is not a day. Look again.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
I’m glad you called. See you soon.
# wie: mo
You called. You asked something. It is on paper.
Whoever picks up may say no. That is about now. Not about you.
-> END

=== function situatie()
~ return "werk"
=== function weg()
~ return "blijven"
