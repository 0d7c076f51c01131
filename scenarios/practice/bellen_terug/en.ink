// I heard nothing. I call.. Phone call. binnen: who stays calls inside the own company, who goes calls out; as many words for each.

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
+ [ So. At last. Three weeks. # id: mo_weken # beeld: chat-text # terug: Who is this? # mis ]
    # wie: mo
    I was angry already. She did not even know why.
+ [ I am Mo. I sent a letter. # id: mo_brief # beeld: chat-text # terug: I’ll look for it. ]
    # wie: mo
    Look again. This went well. My name, and the letter.
+ [ Or did the dog eat it? # id: mo_hond # beeld: chat-text # terug: We have no dog here. # mis ]
    # wie: mo
    A joke helps sometimes. Now she looked for a dog.
+ [ You never call back. # id: mo_nooit # beeld: chat-text # terug: I only started here today. # mis ]
    # wie: mo
    That was not fair. Ask where things stand.
+ [ Never mind. I’m hanging up. Where’s the button? # id: mo_hangt # beeld: chat-text # terug: The red one, sir. # mis ]
    # wie: mo
    Now I still know nothing. Ask when you will hear.
+ [ My turn to call # id: nu_jij # beeld: phone ]
    -> opnemen
- -> mo_belt

=== opnemen
# beat: opnemen
# geluid: telefoon
# wie: ander
{binnen:Staff office, Agnieszka speaking.|This is Agnieszka. Good afternoon.} Go ahead.
# wie: mo
{binnen:You asked for another task.|You sent a letter.} That was two weeks ago. How do you begin?
+ [ This is (my name). What happened to my {binnen:question|letter}? # id: begin_hoe # beeld: question # doet: dichterbij # blad: ask where things stand ]
    # wie: ander
    I’m glad you called. I’ll look it up.
+ [ This is (my name). I {binnen:asked something|wrote} on the third. # id: begin_datum # beeld: calendar-check # doet: dichterbij # blad: it was on the third ]
    # wie: ander
    The third. Then it won’t take long.
+ [ Why don’t I hear anything from you? # id: begin_boos # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Who is calling?
    # wie: mo
    You may be angry. But she still knows nothing. Look again.
    -> opnemen
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
I have a big pile here. How will I know yours?
# wie: mo
Lay down a card.
+ [ With your hands # id: waarom_handen # familie: handen ]
    # wie: ander
    With your hands. Yes, it’s on top.
+ [ With people # id: waarom_mensen # familie: mensen ]
    # wie: ander
    With people. Yes, here it is.
+ [ With your head # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Somebody who thinks ahead. I won’t forget that.
+ [ I would like to learn # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: would like to learn ]
    # wie: ander
    Likes to learn. I’ll underline that.
- -> hobbel

=== hobbel
# beat: hobbel
# wie: ander
Here it is. Nothing has been decided yet.
# wie: mo
What do you say back?
+ [ Who decides? May I speak to them? # id: hobbel_wie # beeld: user # doet: dichterbij # blad: Lotte decides about it ]
    # wie: ander
    Lotte. I’ll give her a note.
+ [ Can I send something that helps? # id: hobbel_helpt # beeld: envelope # doet: dichterbij # blad: send something more ]
    # wie: ander
    Two lines about your work. I’ll read them at once.
+ [ So it is no. # id: hobbel_dus # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    There’s no answer yet.
    # wie: mo
    No answer is not a no. Look again.
    -> hobbel
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
I’ll put your name on it.
# wie: mo
How do you finish?
+ [ When will I hear? Friday? # id: afspraak_wanneer # beeld: calendar-check # doet: dichterbij # blad: on Friday I will hear ]
    # wie: ander
    Friday. Even if it is a no.
+ [ Shall I call you on Friday? # id: afspraak_zelf # beeld: phone # doet: dichterbij # blad: on Friday I call ]
    # wie: ander
    Do that. Ask for Agnieszka.
+ [ Okay. I’ll hear some time. # id: afspraak_ooit # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    That’s what you thought last time.
    # wie: mo
    That way you wait two more weeks. Look again.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
Thank you for your patience. Bye.
# wie: mo
You called. You asked something. It is on paper.
Whoever picks up may say no. That is about now. Not about you.
-> END

=== function situatie()
~ return "werk"
=== function weg()
~ return "blijven"
