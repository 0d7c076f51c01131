// Time to learn. A talk with a boss. plek: the own boss, a new boss for who has no work, the supervisor of the internship.

EXTERNAL stijgt(n)
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
+ [ I want to talk about {plek == "eigen":time to learn|{plek == "nieuw":learning at work|more explanation}}. # id: begin_over # beeld: chat-text # doet: dichterbij # blad: {plek == "eigen":time to learn|{plek == "nieuw":learning at work|more explanation}} ]
    # wie: ander
    That’s clear. Tell me.
+ [ Do you have ten minutes? It’s about {plek == "eigen":time to learn|{plek == "nieuw":learning at work|more explanation}}. # id: begin_tijd # beeld: clock # doet: dichterbij # blad: {plek == "eigen":time to learn|{plek == "nieuw":learning at work|more explanation}} ]
    # wie: ander
    Yes. I’ll make time.
+ [ Oh, never mind. It’s nothing. # id: begin_laat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Oh. Okay. See you later, then.
    # wie: mo
    Now nobody knows what you want. Look again.
    -> begin
- -> wat

=== wat
# beat: wat
# wie: ander
Learning. Good. What?
# wie: mo
{stijgt(1) != "":Employers ask for this more often: {stijgt(1)}.} What do you answer?
+ [ I want to learn from a colleague. # id: wat_collega # beeld: users # doet: dichterbij # blad: learn from a colleague ]
    # wie: ander
    You can do that here. And it costs nothing.
+ [ I’m looking for a short course. # id: wat_cursus # beeld: books # doet: dichterbij # blad: look for a short course ]
    # wie: ander
    Short is good. I’ll ask who pays.
+ [ I don’t mind. Anything, really. # id: wat_iets # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Something? I can’t put that in a schedule.
    # wie: mo
    Name one thing. Look again.
    -> wat
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
{plek == "eigen":I know you. Still, I have to ask. Why you?|{plek == "nieuw":I don’t know you yet. Tell me. Why you?|You are new here. Tell me. Why you?}}
# wie: mo
Which card do you show?
+ [ With your hands # id: waarom_handen # familie: handen ]
    # wie: ander
    I like to see that. Show the others too.
+ [ With people # id: waarom_mensen # familie: mensen ]
    # wie: ander
    With people. Everybody here gains by that.
+ [ With your head # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Somebody who thinks. Thinkers learn fast.
+ [ I would like to learn # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: would like to learn ]
    # wie: ander
    I like to hear that.
- -> maar

=== maar
# beat: maar
# wie: ander
But we’re busy here. Who does the work, then?
# wie: mo
What do you say back?
+ [ Two hours a week is enough. # id: maar_uren # beeld: hourglass-medium # doet: dichterbij # blad: two hours a week ]
    # wie: ander
    Two hours. I can put that in the schedule.
+ [ Shall we try it for a month? # id: maar_proef # beeld: calendar-check # doet: dichterbij # blad: try it for a month ]
    # wie: ander
    A month. Then we’ll look at it together.
+ [ You always say no. # id: maar_nooit # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Hey. I don’t think that’s fair.
    # wie: mo
    Now it is not about learning any more. Look again.
    -> maar
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
I’ll think about it.
# wie: mo
How do you finish?
+ [ Which day shall we talk again? # id: afspraak_dag # beeld: calendar-check # doet: dichterbij # blad: on Tuesday we talk again ]
    # wie: ander
    Tuesday. I’ll put it in the diary.
+ [ Shall I write it down for you? # id: afspraak_papier # beeld: pencil-line # doet: dichterbij # blad: it is all on paper ]
    # wie: ander
    Please. Then I won’t forget.
+ [ Okay. Well, bye. # id: afspraak_doei # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Bye. Where was I?
    # wie: mo
    Now perhaps nothing happens. Look again.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
I’m glad you asked.
# wie: mo
You asked something. You showed something. It is on paper.
A real boss may say no. That is about now. Not about you.
-> END

=== function stijgt(n)
~ return "teach people to bake"
=== function situatie()
~ return "werk"
