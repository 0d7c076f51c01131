// About a free place. Phone call. binnen: who stays calls inside the own company, who goes calls out; as many words for each.

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
+ [ Yes, hello. It’s me. # id: mo_mij # beeld: chat-text # terug: Me who? # mis ]
    # wie: mo
    She does not know who is calling. I did not say my name.
+ [ I saw a note somewhere. # id: mo_ergens # beeld: chat-text # terug: Where? And what? # mis ]
    # wie: mo
    Somewhere is everywhere. Say which job you are calling about.
+ [ What’s a day like there? # id: mo_vraag # beeld: chat-text # terug: We start at eight. ]
    # wie: mo
    Look again. This went well. I asked something.
+ [ Hold on. My soup is boiling over. # id: mo_soep # beeld: chat-text # terug: I can hear it. # mis ]
    # wie: mo
    I did two things at once. Call when you can just call.
+ [ Well, now I know enough. Bye. # id: mo_doei # beeld: chat-text # terug: What do you know, then? # mis ]
    # wie: mo
    We agreed nothing. And the soup was gone too.
+ [ My turn to call # id: nu_jij # beeld: phone ]
    -> opnemen
- -> mo_belt

=== opnemen
# beat: opnemen
# geluid: telefoon
# wie: ander
{binnen:Staff office, Lotte speaking. Good morning.|Good morning, this is Lotte. How can I help?}
# wie: mo
{binnen:They need somebody for a new task.|{dichtbij(1) != "":The note says: {dichtbij(1)}.|There is a job open.}} How do you begin?
+ [ This is (my name). I’m calling about the {binnen:new task|job}. # id: begin_naam # beeld: chat-text # doet: dichterbij # blad: {binnen:a new task|a job that is open} ]
    # wie: ander
    Right. It’s still open.
+ [ This is (my name). Do you have time for a question? # id: begin_tijd # beeld: clock # doet: dichterbij # blad: a question about a {binnen:new task|job} ]
    # wie: ander
    Five minutes. Go ahead.
+ [ Sorry to bother you. It’s gone, I suppose. # id: begin_sorry # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Er. What’s gone?
    # wie: mo
    Now she knows neither who is calling nor why. Look again.
    -> opnemen
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
{binnen:I know your name. What are you good at?|I don’t know you yet. What are you good at?}
# wie: mo
Lay down a card.
+ [ With your hands # id: waarom_handen # familie: handen ]
    # wie: ander
    Somebody who gets things done. That’s what we need.
+ [ With people # id: waarom_mensen # familie: mensen ]
    # wie: ander
    With people, then. That’s half the work here.
+ [ With your head # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Somebody who looks first. Good.
+ [ I would like to learn # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: would like to learn ]
    # wie: ander
    Likes to learn. I don’t hear that every day.
- -> hobbel

=== hobbel
# beat: hobbel
# wie: ander
{binnen:Another colleague wants it too.|Somebody else called today.} I’ll choose tomorrow.
# wie: mo
What do you say back?
+ [ May I show you for an hour? # id: hobbel_kijken # beeld: eye # doet: dichterbij # blad: show it for an hour ]
    # wie: ander
    An hour. That says more than a letter.
+ [ What matters most to you? # id: hobbel_nodig # beeld: question # doet: dichterbij # blad: be on time, and say what goes wrong ]
    # wie: ander
    Being on time. And telling me when something goes wrong.
+ [ Oh. Then there’s no point in calling. # id: hobbel_laat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    I didn’t say that.
    # wie: mo
    She did not say no. Look again.
    -> hobbel
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
I’ll put you on the list.
# wie: mo
How do you finish?
+ [ Can I come on Tuesday at ten? # id: afspraak_dag # beeld: calendar-check # doet: dichterbij # blad: Tuesday, ten o’clock ]
    # wie: ander
    Tuesday at ten. Ask for Lotte.
+ [ Shall I send an email as well? # id: afspraak_mail # beeld: envelope # doet: dichterbij # blad: I email it today ]
    # wie: ander
    Please do. Then I’ll call you on Thursday.
+ [ Okay. Then I’ll just wait. # id: afspraak_wacht # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    What are you waiting for?
    # wie: mo
    Now nobody knows when. Look again.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
I’m glad you called. Bye.
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
