// Een vraag aan een collega. A short practice talk to begin with.

EXTERNAL weg()


-> mo_belt

=== mo_belt
# beat: mo_belt
# speel: wijs
# geluid: telefoon
# wie: mo
Ik bel eerst. Druk waar het misgaat.
+ [ Hoi. Met mij. # id: mo_hoi # beeld: chat-text # terug: Met wie? # mis ]
+ [ Mag ik je iets vragen? # id: mo_vraag # beeld: chat-text # terug: Dat mag. ]
    # wie: mo
    Kijk nog eens. Dit ging goed.
+ [ Nu bel ik # id: nu_jij # beeld: phone ]
    -> opnemen
- -> mo_belt

=== opnemen
# beat: opnemen
# wie: ander
{weg() == "overstappen":Met Hans. Kennen wij elkaar?|Met Hans. Werken wij samen?}
# wie: mo
Hoe begin je?
+ [ Met (mijn naam). Ik wil iets leren. # id: begin_leren # beeld: student # doet: dichterbij # blad: iets leren ]
    # wie: ander
    Dat hoor ik graag.
+ [ Laat maar. Het is niks. # id: begin_niks # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    O. Oké.
    # wie: mo
    Hij weet nog niets. Kijk nog eens.
    -> opnemen
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
Wat kun je al?
# wie: mo
Leg een kaart neer.
+ [ Met je handen # id: waarom_handen # familie: handen ]
    # wie: ander
    Dat doe je met je handen.
+ [ Met mensen # id: waarom_mensen # familie: mensen ]
    # wie: ander
    Dat doe je met mensen.
+ [ Met je hoofd # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Dat doe je met je hoofd.
+ [ Ik leer het graag # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: leert het graag ]
    # wie: ander
    Leren is een begin.
- -> einde

=== einde
# beat: einde
# wie: ander
Kom maandag langs.
# wie: mo
Je vroeg iets. Dat is al veel.
-> END

=== function weg()
~ return "blijven"
