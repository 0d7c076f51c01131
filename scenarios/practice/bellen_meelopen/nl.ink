// Een dag meelopen. Phone call. binnen: who stays calls inside the own company, who goes calls out; as many words for each.

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
Ik bel eerst. Dat gaat niet goed. Druk waar het misgaat.
+ [ Hallo? Sta ik bij jullie in de wacht? # id: mo_keuken # beeld: chat-text # terug: Nee. Ik nam net op. # mis ]
    # wie: mo
    Zeg eerst je naam. Dan weet hij wie er is.
+ [ Ik wil een dag komen kijken. # id: mo_kijken # beeld: chat-text # terug: Dat kan soms. ]
    # wie: mo
    Kijk nog eens. Dit ging goed. Ik zei wat ik wil.
+ [ Wat ik zie, maakt me niet uit. # id: mo_alles # beeld: chat-text # terug: Mij wel. # mis ]
    # wie: mo
    Hij weet niet wat ik wil zien. Noem één ding.
+ [ Ik kan nu. Ik sta al buiten. # id: mo_nu # beeld: chat-text # terug: O. Dat ben jij. # mis ]
    # wie: mo
    Dat is snel. Vraag eerst welke dag hem past.
+ [ Bedankt. Dan zwaai ik even. # id: mo_dank # beeld: chat-text # terug: Ik zie het. ]
    # wie: mo
    Kijk nog eens. Bedanken is goed. Zwaaien mag.
+ [ Nu bel ik # id: nu_jij # beeld: phone ]
    -> opnemen
- -> mo_belt

=== opnemen
# beat: opnemen
# geluid: telefoon
# wie: ander
{binnen:Met Ravi, van de andere afdeling. Ja?|Met Ravi. Waar kan ik mee helpen?}
# wie: mo
{binnen:Ravi werkt twee deuren verder.|{dichtbij(1) != "":Bij Ravi doen ze dit werk: {dichtbij(1)}.|Bij Ravi is ander werk.}} Hoe begin je?
+ [ Met (mijn naam). Mag ik een dag meelopen? # id: begin_dag # beeld: footprints # doet: dichterbij # blad: een dag meelopen ]
    # wie: ander
    Meelopen. Dat vroeg lang niemand.
+ [ Met (mijn naam). Mag ik een ochtend kijken? # id: begin_uur # beeld: clock # doet: dichterbij # blad: een ochtend kijken ]
    # wie: ander
    Een ochtend. Dat is te doen.
+ [ Hoi. Hebben jullie nog iets? # id: begin_iets # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    We hebben van alles. Koffie ook.
    # wie: mo
    Hij weet nog niet wat jij wilt. Kijk nog eens.
    -> opnemen
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
{binnen:Jij werkt hier toch al? Wat kun je?|Hoe weet ik dat het past? Wat kun je?}
# wie: mo
Leg een kaart neer.
+ [ Met je handen # id: waarom_handen # familie: handen ]
    # wie: ander
    Dan sta je niet in de weg. Dan help je.
+ [ Met mensen # id: waarom_mensen # familie: mensen ]
    # wie: ander
    Mooi. Dan durf je ook iets te vragen.
+ [ Met je hoofd # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Dan zie je ook wat wij niet zien.
+ [ Ik leer het graag # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: leert het graag ]
    # wie: ander
    Eerlijk. Daar begint het mee.
- -> hobbel

=== hobbel
# beat: hobbel
# wie: ander
Maar het is druk. Wie let er op jou?
# wie: mo
Wat zeg je terug?
+ [ Ik loop met één iemand mee. # id: hobbel_een # beeld: user # doet: dichterbij # blad: met één iemand mee ]
    # wie: ander
    Dan wordt het Daan. Die legt goed uit.
+ [ Wanneer is het bij jullie rustig? # id: hobbel_rustig # beeld: calendar-check # doet: dichterbij # blad: op een rustige dag ]
    # wie: ander
    Woensdag. Dan is er tijd om te praten.
+ [ Niemand. Ik vind het zelf wel. # id: hobbel_zelf # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Hm. Hier kan van alles gebeuren.
    # wie: mo
    Hij denkt aan een ongeluk. Kijk nog eens.
    -> hobbel
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
Goed. We proberen het.
# wie: mo
Hoe sluit je af?
+ [ Woensdag? En wat trek ik aan? # id: afspraak_wat # beeld: t-shirt # doet: dichterbij # blad: woensdag, met stevige schoenen ]
    # wie: ander
    Woensdag, acht uur. Stevige schoenen.
+ [ Wie vraag ik als ik er ben? # id: afspraak_wie # beeld: user # doet: dichterbij # blad: woensdag, vragen naar Ravi ]
    # wie: ander
    Naar mij. Ik sta bij de deur.
+ [ Top. Ik zie wel wanneer. # id: afspraak_zien # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    En ik dan?
    # wie: mo
    Hij staat straks voor niets bij de deur. Kijk nog eens.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
Tot woensdag. Neem brood mee.
# wie: mo
Je belde. Je stelde een vraag. Er staat iets op papier.
Wie opneemt, mag nee zeggen. Dat gaat over nu. Niet over jou.
-> END

=== function situatie()
~ return "werk"
=== function weg()
~ return "blijven"
=== function dichtbij(n)
~ return "kok"
