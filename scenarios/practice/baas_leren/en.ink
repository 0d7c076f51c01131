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
{plek == "eigen":Come in. What is it about?|{plek == "nieuw":Good afternoon. What is it about?|Sit down. What is it about?}}
# wie: mo
How do you begin?
+ [ I want to talk about {plek == "eigen":time to learn|{plek == "nieuw":learning at work|more explanation}}. # id: begin_over # beeld: chat-text # doet: dichterbij # blad: {plek == "eigen":time to learn|{plek == "nieuw":learning at work|more explanation}} ]
    # wie: ander
    That is clear. Tell me.
+ [ Do you have ten minutes? It is about {plek == "eigen":time to learn|{plek == "nieuw":learning at work|more explanation}}. # id: begin_tijd # beeld: clock # doet: dichterbij # blad: {plek == "eigen":time to learn|{plek == "nieuw":learning at work|more explanation}} ]
    # wie: ander
    Yes. I will make time.
+ [ Oh, never mind. It is nothing. # id: begin_laat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Oh. Okay. Then I will go.
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
    That is possible here. And it costs nothing.
+ [ I am looking for a short course. # id: wat_cursus # beeld: books # doet: dichterbij # blad: look for a short course ]
    # wie: ander
    Short is good. I will ask who pays.
+ [ I do not mind. Something. # id: wat_iets # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Something is in no schedule.
    # wie: mo
    Name one thing. Look again.
    -> wat
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
{plek == "eigen":I know you. I ask it all the same. Why you?|{plek == "nieuw":I do not know you yet. Tell me. Why you?|You are new here. Tell me. Why you?}}
# wie: mo
Which card do you show?
+ [ With your hands # id: waarom_handen # familie: handen ]
    # wie: ander
    I like to see that. Teach it to others too.
+ [ With people # id: waarom_mensen # familie: mensen ]
    # wie: ander
    With people. That makes a team better.
+ [ With your head # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Somebody who thinks. They learn fast.
+ [ I would like to learn # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: would like to learn ]
    # wie: ander
    I like to hear that.
- -> maar

=== maar
# beat: maar
# wie: ander
But it is busy here. Who does the work then?
# wie: mo
What do you say back?
+ [ Two hours a week is enough. # id: maar_uren # beeld: hourglass-medium # doet: dichterbij # blad: two hours a week ]
    # wie: ander
    Two hours. I can put that in the schedule.
+ [ Shall we try it for a month? # id: maar_proef # beeld: calendar-check # doet: dichterbij # blad: try it for a month ]
    # wie: ander
    A month. Then we look together.
+ [ With you nothing is ever possible. # id: maar_nooit # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Well. I do not think that is fair.
    # wie: mo
    Now it is about being angry. Look again.
    -> maar
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
I will think about it.
# wie: mo
How do you finish?
+ [ On which day do we talk again? # id: afspraak_dag # beeld: calendar-check # doet: dichterbij # blad: on Tuesday we talk again ]
    # wie: ander
    Tuesday. I put it in.
+ [ Shall I write it down for you? # id: afspraak_papier # beeld: pencil-line # doet: dichterbij # blad: it is all on paper ]
    # wie: ander
    Please. Then I will not forget.
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
I am glad you asked.
# wie: mo
You asked something. You showed something. It is on paper.
A real boss may say no. That is about now. Not about you.
-> END

=== function stijgt(n)
~ return "teach people to bake"
=== function situatie()
~ return "werk"
