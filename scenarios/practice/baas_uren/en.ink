// Fewer or other hours. A talk with a boss. plek: the own boss, a new boss for who has no work, the supervisor of the internship.

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
+ [ I want to talk about {plek == "eigen":my hours|{plek == "nieuw":hours that fit me|my hours}}. # id: begin_over # beeld: chat-text # doet: dichterbij # blad: {plek == "eigen":my hours|{plek == "nieuw":hours that fit me|my hours}} ]
    # wie: ander
    That’s clear. Tell me.
+ [ Do you have ten minutes? It’s about {plek == "eigen":my hours|{plek == "nieuw":hours that fit me|my hours}}. # id: begin_tijd # beeld: clock # doet: dichterbij # blad: {plek == "eigen":my hours|{plek == "nieuw":hours that fit me|my hours}} ]
    # wie: ander
    Yes. I’ll make time.
+ [ Your hours make no sense. # id: begin_laat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    I made those hours.
    # wie: mo
    Now it is about the company. Not about you. Look again.
    -> begin
- -> wat

=== wat
# beat: wat
# wie: ander
What do you want, then?
# wie: mo
You don’t have to say why. What do you answer?
+ [ {plek == "eigen":I want to work one day less.|{plek == "nieuw":I want to work four days.|I want a shorter day.}} # id: wat_minder # beeld: hourglass-medium # doet: dichterbij # blad: {plek == "eigen":one day less|{plek == "nieuw":work four days|a shorter day}} ]
    # wie: ander
    That’s clear. Let me work it out.
+ [ I want to start later and stop later. # id: wat_anders # beeld: clock # doet: dichterbij # blad: start later, stop later ]
    # wie: ander
    Later. Then you can lock up.
+ [ Can’t you see that? # id: wat_zieje # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    I see a schedule.
    # wie: mo
    Nobody can guess it. Name one thing. Look again.
    -> wat
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
{plek == "eigen":What do you keep doing in those hours?|{plek == "nieuw":What do you do in those hours?|What do you learn in those hours?}}
# wie: mo
Which card do you show?
+ [ With your hands # id: waarom_handen # familie: handen ]
    # wie: ander
    So that is what you do. Good.
+ [ With people # id: waarom_mensen # familie: mensen ]
    # wie: ander
    People like that.
+ [ With your head # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Then you see the whole picture. Good.
+ [ I would like to learn # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: would like to learn ]
    # wie: ander
    You can learn in fewer hours too.
- -> maar

=== maar
# beat: maar
# wie: ander
But who will be here at seven, then?
# wie: mo
What do you say back?
+ [ May I find somebody to swap? # id: maar_ruil # beeld: swap # doet: dichterbij # blad: find somebody to swap ]
    # wie: ander
    Please do. Then it’s quickly sorted.
+ [ {plek == "stage":What does that do to my internship?|What does that do to my pay?} # id: maar_geld # beeld: coins # doet: dichterbij # blad: {plek == "stage":ask about the internship|ask about the pay} ]
    # wie: ander
    I’m glad you ask. I’ll find out.
+ [ That’s your problem. # id: maar_jouw # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Yes. I’ve got ten of those already.
    # wie: mo
    Now your boss is alone with it. Look again.
    -> maar
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
That’s not a yes yet.
# wie: mo
How do you finish?
+ [ Shall we try it for a month? # id: afspraak_proef # beeld: calendar-check # doet: dichterbij # blad: try it for a month ]
    # wie: ander
    A month. Then we talk again.
+ [ I’ll ask in writing too. All right? # id: afspraak_papier # beeld: pencil-line # doet: dichterbij # blad: I ask it on paper ]
    # wie: ander
    Good. Then you’ll get an answer in writing.
+ [ Then I quit. # id: afspraak_weg # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Wait. I was still thinking.
    # wie: mo
    Nobody said no yet. Look again.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
I’m glad you told me.
# wie: mo
You asked something. You showed something. It is on paper.
A real boss may say no. That is about now. Not about you.
-> END

=== function situatie()
~ return "werk"
