// Tijd om te leren. A talk with a boss. plek: the own boss, a new boss for who has no work, the supervisor of the internship.

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
{plek == "eigen":Kom binnen. Waar gaat het over?|{plek == "nieuw":Goedemiddag. Waar gaat het over?|Ga zitten. Waar gaat het over?}}
# wie: mo
Hoe begin je?
+ [ Ik wil praten over {plek == "eigen":tijd om te leren|{plek == "nieuw":leren op het werk|meer uitleg}}. # id: begin_over # beeld: chat-text # doet: dichterbij # blad: {plek == "eigen":tijd om te leren|{plek == "nieuw":leren op het werk|meer uitleg}} ]
    # wie: ander
    Dat is duidelijk. Vertel.
+ [ Heb je tien minuten? Het gaat over {plek == "eigen":tijd om te leren|{plek == "nieuw":leren op het werk|meer uitleg}}. # id: begin_tijd # beeld: clock # doet: dichterbij # blad: {plek == "eigen":tijd om te leren|{plek == "nieuw":leren op het werk|meer uitleg}} ]
    # wie: ander
    Ja hoor. Ik maak tijd.
+ [ Ach, laat maar. Het is niks. # id: begin_laat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    O. Oké. Dan tot later.
    # wie: mo
    Nu weet niemand wat jij wilt. Kijk nog eens.
    -> begin
- -> wat

=== wat
# beat: wat
# wie: ander
Leren. Mooi. Wat dan?
# wie: mo
{stijgt(1) != "":Bazen vragen dit vaker: {stijgt(1)}.} Wat antwoord jij?
+ [ Ik wil leren van een collega. # id: wat_collega # beeld: users # doet: dichterbij # blad: leren van een collega ]
    # wie: ander
    Dat kan hier. En het kost niets.
+ [ Ik zoek een korte cursus. # id: wat_cursus # beeld: books # doet: dichterbij # blad: een korte cursus zoeken ]
    # wie: ander
    Kort is goed. Ik vraag wie het betaalt.
+ [ Maakt me niet uit. Iets. # id: wat_iets # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Iets? Dat past niet in een rooster.
    # wie: mo
    Noem één ding. Kijk nog eens.
    -> wat
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
{plek == "eigen":Ik ken je. Toch vraag ik het. Waarom jij?|{plek == "nieuw":Ik ken je nog niet. Vertel. Waarom jij?|Je bent hier nog kort. Vertel. Waarom jij?}}
# wie: mo
Welke kaart laat je zien?
+ [ Met je handen # id: waarom_handen # familie: handen ]
    # wie: ander
    Dat zie ik graag. Leer het ook anderen.
+ [ Met mensen # id: waarom_mensen # familie: mensen ]
    # wie: ander
    Met mensen. Daar heeft iedereen hier iets aan.
+ [ Met je hoofd # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Iemand die nadenkt. Die leert snel.
+ [ Ik leer het graag # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: leert het graag ]
    # wie: ander
    Dat hoor ik graag.
- -> maar

=== maar
# beat: maar
# wie: ander
Maar het is hier druk. Wie doet dan het werk?
# wie: mo
Wat zeg je terug?
+ [ Twee uur per week is genoeg. # id: maar_uren # beeld: hourglass-medium # doet: dichterbij # blad: twee uur per week ]
    # wie: ander
    Twee uur. Dat krijg ik in het rooster.
+ [ Zullen we het een maand proberen? # id: maar_proef # beeld: calendar-check # doet: dichterbij # blad: een maand proberen ]
    # wie: ander
    Een maand. Dan kijken we samen.
+ [ Bij jou kan ook nooit iets. # id: maar_nooit # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Nou zeg. Dat vind ik niet eerlijk.
    # wie: mo
    Nu gaat het niet meer over leren. Kijk nog eens.
    -> maar
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
Ik denk erover na.
# wie: mo
Hoe sluit je af?
+ [ Op welke dag praten we verder? # id: afspraak_dag # beeld: calendar-check # doet: dichterbij # blad: dinsdag praten we verder ]
    # wie: ander
    Dinsdag. Ik zet het erin.
+ [ Zal ik het voor je opschrijven? # id: afspraak_papier # beeld: pencil-line # doet: dichterbij # blad: alles staat op papier ]
    # wie: ander
    Graag. Dan vergeet ik het niet.
+ [ Oké. Nou, doei. # id: afspraak_doei # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Doei. Waar was ik?
    # wie: mo
    Zo gebeurt er misschien niets. Kijk nog eens.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
Goed dat je het vroeg.
# wie: mo
Je vroeg iets. Je liet iets zien. Het staat op papier.
Een echte baas mag nee zeggen. Dat gaat over nu. Niet over jou.
-> END

=== function stijgt(n)
~ return "mensen leren bakken"
=== function situatie()
~ return "werk"
