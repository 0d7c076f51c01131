// Minder of andere uren. A talk with a boss. plek: the own boss, a new boss for who has no work, the supervisor of the internship.

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
{plek == "eigen":Kom binnen. Waar gaat het over?|{plek == "nieuw":Goedemiddag. Waar gaat het over?|Ga zitten. Waar gaat het over?}}
# wie: mo
Hoe begin je?
+ [ Ik wil praten over {plek == "eigen":mijn uren|{plek == "nieuw":uren die bij mij passen|mijn uren}}. # id: begin_over # beeld: chat-text # doet: dichterbij # blad: {plek == "eigen":mijn uren|{plek == "nieuw":uren die bij mij passen|mijn uren}} ]
    # wie: ander
    Dat is duidelijk. Vertel.
+ [ Heb je tien minuten? Het gaat over {plek == "eigen":mijn uren|{plek == "nieuw":uren die bij mij passen|mijn uren}}. # id: begin_tijd # beeld: clock # doet: dichterbij # blad: {plek == "eigen":mijn uren|{plek == "nieuw":uren die bij mij passen|mijn uren}} ]
    # wie: ander
    Ja hoor. Ik maak tijd.
+ [ Jullie uren zijn altijd zo gek. # id: begin_laat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Die uren bedacht ik zelf.
    # wie: mo
    Nu gaat het over het bedrijf. Niet over jou. Kijk nog eens.
    -> begin
- -> wat

=== wat
# beat: wat
# wie: ander
Wat wil je dan?
# wie: mo
Waarom hoef je niet te zeggen. Wat antwoord jij?
+ [ {plek == "eigen":Ik wil een dag minder werken.|{plek == "nieuw":Ik wil vier dagen werken.|Ik wil een kortere dag.}} # id: wat_minder # beeld: hourglass-medium # doet: dichterbij # blad: {plek == "eigen":een dag minder|{plek == "nieuw":vier dagen werken|een kortere dag}} ]
    # wie: ander
    Dat is duidelijk. Ik reken even mee.
+ [ Ik wil later beginnen en later stoppen. # id: wat_anders # beeld: clock # doet: dichterbij # blad: later beginnen, later stoppen ]
    # wie: ander
    Later. Dan kun jij afsluiten.
+ [ Dat zie je toch wel? # id: wat_zieje # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Ik zie een rooster.
    # wie: mo
    Niemand kan het raden. Noem één ding. Kijk nog eens.
    -> wat
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
{plek == "eigen":Wat blijf je doen in die uren?|{plek == "nieuw":Wat doe je in die uren?|Wat leer je in die uren?}}
# wie: mo
Welke kaart laat je zien?
+ [ Met je handen # id: waarom_handen # familie: handen ]
    # wie: ander
    Dat doe je dus. Goed.
+ [ Met mensen # id: waarom_mensen # familie: mensen ]
    # wie: ander
    Daar zijn mensen blij mee.
+ [ Met je hoofd # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Dan houd je het overzicht. Fijn.
+ [ Ik leer het graag # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: leert het graag ]
    # wie: ander
    Leren kan ook in minder uren.
- -> maar

=== maar
# beat: maar
# wie: ander
Maar wie staat hier dan om zeven uur?
# wie: mo
Wat zeg je terug?
+ [ Mag ik zelf iemand zoeken die ruilt? # id: maar_ruil # beeld: swap # doet: dichterbij # blad: zelf iemand zoeken die ruilt ]
    # wie: ander
    Graag. Dan is het zo geregeld.
+ [ {plek == "stage":Wat doet dat met mijn stage?|Wat doet dat met mijn loon?} # id: maar_geld # beeld: coins # doet: dichterbij # blad: {plek == "stage":de stage navragen|het loon navragen} ]
    # wie: ander
    Goed dat je het vraagt. Ik zoek het uit.
+ [ Dat is jouw probleem. # id: maar_jouw # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Ja. Daar heb ik er al tien van.
    # wie: mo
    Nu staat je baas er alleen voor. Kijk nog eens.
    -> maar
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
Ik zeg nog geen ja.
# wie: mo
Hoe sluit je af?
+ [ Zullen we het een maand proberen? # id: afspraak_proef # beeld: calendar-check # doet: dichterbij # blad: een maand proberen ]
    # wie: ander
    Een maand. Daarna praten we weer.
+ [ Ik vraag het ook op papier. Goed? # id: afspraak_papier # beeld: pencil-line # doet: dichterbij # blad: ik vraag het op papier ]
    # wie: ander
    Goed. Dan krijg je ook antwoord op papier.
+ [ Dan ga ik wel weg. # id: afspraak_weg # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Ho. Ik dacht nog na.
    # wie: mo
    Er was nog geen nee. Kijk nog eens.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
Fijn dat je het zegt.
# wie: mo
Je vroeg iets. Je liet iets zien. Het staat op papier.
Een echte baas mag nee zeggen. Dat gaat over nu. Niet over jou.
-> END

=== function situatie()
~ return "werk"
