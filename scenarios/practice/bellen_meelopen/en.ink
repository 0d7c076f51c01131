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
+ [ Hello? Am I on hold with you? # id: mo_keuken # beeld: chat-text # terug: No. I just picked up. # mis ]
    # wie: mo
    Say your name first. Then he knows who is there.
+ [ I want to come and look for a day. # id: mo_kijken # beeld: chat-text # terug: Sometimes that is possible. ]
    # wie: mo
    Look again. This is clear. That is how I want it.
+ [ What I see, I do not mind. # id: mo_alles # beeld: chat-text # terug: I do. # mis ]
    # wie: mo
    He does not know what I want to see. Name one thing.
+ [ I can come now. I am outside already. # id: mo_nu # beeld: chat-text # terug: Oh. That is you. # mis ]
    # wie: mo
    That is fast. First ask which day suits him.
+ [ Thank you. I will wave, then. # id: mo_dank # beeld: chat-text # terug: I see it. ]
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
{binnen:Ravi works two doors away.|{dichtbij(1) != "":At Ravi’s they do this work: {dichtbij(1)}.|At Ravi’s there is other work.}} How do you begin?
+ [ This is (my name). May I join in for a day? # id: begin_dag # beeld: footprints # doet: dichterbij # blad: join in for a day ]
    # wie: ander
    Join in. Nobody asked that for a long time.
+ [ This is (my name). May I watch for a morning? # id: begin_uur # beeld: clock # doet: dichterbij # blad: watch for a morning ]
    # wie: ander
    A morning. That can be done.
+ [ Hi. Do you have anything? # id: begin_iets # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    We have all sorts of things. Coffee too.
    # wie: mo
    He does not know yet what you want. Look again.
    -> opnemen
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
{binnen:You work here already? What can you do?|How do I know that it fits? What can you do?}
# wie: mo
Lay down a card.
+ [ With your hands # id: waarom_handen # familie: handen ]
    # wie: ander
    Then you are not in the way. Then you help.
+ [ With people # id: waarom_mensen # familie: mensen ]
    # wie: ander
    Good. Then you dare to ask things too.
+ [ With your head # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Then you see what we do not see.
+ [ I would like to learn # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: would like to learn ]
    # wie: ander
    Honest. That is where it begins.
- -> hobbel

=== hobbel
# beat: hobbel
# wie: ander
But it is busy. Who looks after you?
# wie: mo
What do you say back?
+ [ I follow one person. # id: hobbel_een # beeld: user # doet: dichterbij # blad: follow one person ]
    # wie: ander
    Then it is Daan. He explains well.
+ [ When is it quiet with you? # id: hobbel_rustig # beeld: calendar-check # doet: dichterbij # blad: on a quiet day ]
    # wie: ander
    Wednesday. Then there is time to talk.
+ [ Nobody. I will find out myself. # id: hobbel_zelf # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Hm. All sorts of things drive around here.
    # wie: mo
    He thinks of an accident. Look again.
    -> hobbel
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
All right. We try it.
# wie: mo
How do you finish?
+ [ Wednesday? And what do I wear? # id: afspraak_wat # beeld: t-shirt # doet: dichterbij # blad: Wednesday, with sturdy shoes ]
    # wie: ander
    Wednesday at eight. Sturdy shoes.
+ [ Who do I ask for when I am there? # id: afspraak_wie # beeld: user # doet: dichterbij # blad: Wednesday, ask for Ravi ]
    # wie: ander
    For me. I am at the door.
+ [ Great. I will see when. # id: afspraak_zien # beeld: chat-centered-dots # doet: achteruit ]
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
