// A new task. A talk with a boss. plek: the own boss, a new boss for who has no work, the supervisor of the internship.

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
+ [ I want to talk about {plek == "eigen":a new task|{plek == "nieuw":a trial day|a new task}}. # id: begin_over # beeld: chat-text # doet: dichterbij # blad: {plek == "eigen":a new task|{plek == "nieuw":a trial day|a new task}} ]
    # wie: ander
    That’s clear. Tell me.
+ [ Do you have ten minutes? It’s about {plek == "eigen":a new task|{plek == "nieuw":a trial day|a new task}}. # id: begin_tijd # beeld: clock # doet: dichterbij # blad: {plek == "eigen":a new task|{plek == "nieuw":a trial day|a new task}} ]
    # wie: ander
    Yes. I’ll make time.
+ [ {plek == "nieuw":I always did the same thing.|I always do the same thing here.} # id: begin_laat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Well, that’s the job.
    # wie: mo
    Now it sounds like complaining. Say what you want. Look again.
    -> begin
- -> wat

=== wat
# beat: wat
# wie: ander
What do you have in mind?
# wie: mo
{stijgt(1) != "":Employers ask for this more often: {stijgt(1)}.} What do you answer?
+ [ {plek == "nieuw":I could join in for a morning.|I want to help new people.} # id: wat_nieuwe # beeld: hand-heart # doet: dichterbij # blad: {plek == "nieuw":join in for a morning|help new people} ]
    # wie: ander
    That would really help me.
+ [ May I do one part by myself? # id: wat_stuk # beeld: key # doet: dichterbij # blad: do one part myself ]
    # wie: ander
    One part. I can live with that.
+ [ Something without you there. # id: wat_baas # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Well, thank you very much.
    # wie: mo
    A boss does not like to hear that. Look again.
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
    I need that. Not everybody can do it.
+ [ With people # id: waarom_mensen # familie: mensen ]
    # wie: ander
    With people. You need that here.
+ [ With your head # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Then you see it before it goes wrong.
+ [ I would like to learn # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: would like to learn ]
    # wie: ander
    I like to hear that.
- -> maar

=== maar
# beat: maar
# wie: ander
But what if it goes wrong? Then they call me.
# wie: mo
What do you say back?
+ [ The first time we do it together. # id: maar_samen # beeld: handshake # doet: dichterbij # blad: the first time together ]
    # wie: ander
    Together. Then I’ll sleep well.
+ [ What do you need to say yes? # id: maar_nodig # beeld: question # doet: dichterbij # blad: show it first ]
    # wie: ander
    Good question. Show me once.
+ [ Nothing ever goes wrong with me. # id: maar_nooit # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Not even on a Monday?
    # wie: mo
    Everybody gets something wrong. Look again.
    -> maar
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
I’ll see when it fits.
# wie: mo
How do you finish?
+ [ Shall we start on Monday? # id: afspraak_dag # beeld: calendar-check # doet: dichterbij # blad: on Monday we start ]
    # wie: ander
    Monday. Come a little early.
+ [ Shall I write down what I’ll do? # id: afspraak_papier # beeld: pencil-line # doet: dichterbij # blad: the task is on paper ]
    # wie: ander
    Yes. Half a page is enough.
+ [ Okay. You’ll let me know. # id: afspraak_doei # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    That may take a while.
    # wie: mo
    Now perhaps nothing happens. Look again.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
I’m curious to see it.
# wie: mo
You asked something. You showed something. It is on paper.
A real boss may say no. That is about now. Not about you.
-> END

=== function stijgt(n)
~ return "teach people to bake"
=== function situatie()
~ return "werk"
