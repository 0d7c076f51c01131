// Joining in for a day. Phone call. binnen: who stays calls inside the own company, who goes calls out; as many words for each.

EXTERNAL situatie()
EXTERNAL weg()
EXTERNAL dichtbij(n)

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
+ [ Hello? Am I on hold? # id: mo_keuken # beeld: chat-text # terug: No. I just picked up. # mis ]
    # wie: mo
    Say your name first. Then he knows who is there.
+ [ I’d like to come and watch for a day. # id: mo_kijken # beeld: chat-text # terug: We can do that sometimes. ]
    # wie: mo
    Look again. This went well. I said what I want.
+ [ I don’t mind what I see. # id: mo_alles # beeld: chat-text # terug: I do. # mis ]
    # wie: mo
    He does not know what I want to see. Name one thing.
+ [ I can come now. I’m outside already. # id: mo_nu # beeld: chat-text # terug: Oh. That’s you. # mis ]
    # wie: mo
    That is fast. First ask which day suits him.
+ [ Thank you. I’ll wave, then. # id: mo_dank # beeld: chat-text # terug: I see it. ]
    # wie: mo
    Look again. Saying thanks is good. Waving is allowed.
+ [ My turn to call # id: nu_jij # beeld: phone ]
    -> opnemen
- -> mo_belt

=== opnemen
# beat: opnemen
# geluid: telefoon
# wie: ander
{binnen:This is Ravi, from the other department. Yes?|This is Ravi. What can I do for you?}
# wie: mo
{binnen:Ravi works two doors away.|{dichtbij(1) != "":Where Ravi works, they do this: {dichtbij(1)}.|Where Ravi works, the work is different.}} How do you begin?
+ [ This is (my name). May I join in for a day? # id: begin_dag # beeld: footprints # doet: dichterbij # blad: join in for a day ]
    # wie: ander
    Join in. Nobody has asked that for a long time.
+ [ This is (my name). May I watch for a morning? # id: begin_uur # beeld: clock # doet: dichterbij # blad: watch for a morning ]
    # wie: ander
    A morning. We can do that.
+ [ Hi. Do you have anything? # id: begin_iets # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    We have all sorts of things. Coffee too.
    # wie: mo
    He still does not know what you want. Look again.
    -> opnemen
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
{binnen:You work here already? What can you do?|How do I know it will work? What can you do?}
# wie: mo
Lay down a card.
+ [ With your hands # id: waarom_handen # familie: handen ]
    # wie: ander
    Then you won’t be in the way. You’ll help.
+ [ With people # id: waarom_mensen # familie: mensen ]
    # wie: ander
    Good. Then you won’t be afraid to ask.
+ [ With your head # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Then you see what we don’t see.
+ [ I would like to learn # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: would like to learn ]
    # wie: ander
    Honest. That’s where it begins.
- -> hobbel

=== hobbel
# beat: hobbel
# wie: ander
But we’re busy. Who will look after you?
# wie: mo
What do you say back?
+ [ I’ll stay with one person. # id: hobbel_een # beeld: user # doet: dichterbij # blad: stay with one person ]
    # wie: ander
    Then that’s Daan. He explains things well.
+ [ When are things quiet there? # id: hobbel_rustig # beeld: calendar-check # doet: dichterbij # blad: on a quiet day ]
    # wie: ander
    Wednesday. Then there is time to talk.
+ [ Nobody. I’ll find my own way. # id: hobbel_zelf # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Hm. All sorts of things can happen here.
    # wie: mo
    Now he is thinking of an accident. Look again.
    -> hobbel
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
All right. Let’s try it.
# wie: mo
How do you finish?
+ [ Wednesday? And what do I wear? # id: afspraak_wat # beeld: t-shirt # doet: dichterbij # blad: Wednesday, with sturdy shoes ]
    # wie: ander
    Wednesday at eight. Sturdy shoes.
+ [ Who do I ask for when I’m there? # id: afspraak_wie # beeld: user # doet: dichterbij # blad: Wednesday, ask for Ravi ]
    # wie: ander
    For me. I’ll be at the door.
+ [ Great. I’ll come some time. # id: afspraak_zien # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    And what about me?
    # wie: mo
    He will stand at the door for nothing. Look again.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
See you Wednesday. Bring your lunch.
# wie: mo
You called. You asked something. It is on paper.
Whoever picks up may say no. That is about now. Not about you.
-> END

=== function situatie()
~ return "werk"
=== function weg()
~ return "blijven"
=== function dichtbij(n)
~ return "cook"
