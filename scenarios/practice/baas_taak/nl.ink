// Een nieuwe taak. A talk with a boss. plek: the own boss, a new boss for who has no work, the supervisor of the internship.

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
+ [ Ik wil praten over {plek == "eigen":een nieuwe taak|{plek == "nieuw":een dag meewerken|een nieuwe taak}}. # id: begin_over # beeld: chat-text # doet: dichterbij # blad: {plek == "eigen":een nieuwe taak|{plek == "nieuw":een dag meewerken|een nieuwe taak}} ]
    # wie: ander
    Dat is duidelijk. Vertel.
+ [ Heb je tien minuten? Het gaat over {plek == "eigen":een nieuwe taak|{plek == "nieuw":een dag meewerken|een nieuwe taak}}. # id: begin_tijd # beeld: clock # doet: dichterbij # blad: {plek == "eigen":een nieuwe taak|{plek == "nieuw":een dag meewerken|een nieuwe taak}} ]
    # wie: ander
    Ja hoor. Ik maak tijd.
+ [ {plek == "nieuw":Ik deed altijd hetzelfde.|Ik doe hier altijd hetzelfde.} # id: begin_laat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Dat is toch het werk?
    # wie: mo
    Nu klinkt het als klagen. Zeg wat je wilt. Kijk nog eens.
    -> begin
- -> wat

=== wat
# beat: wat
# wie: ander
Waar denk je aan?
# wie: mo
{stijgt(1) != "":Bazen vragen dit vaker: {stijgt(1)}.} Wat antwoord jij?
+ [ {plek == "nieuw":Ik loop een ochtend mee.|Ik wil nieuwe mensen helpen.} # id: wat_nieuwe # beeld: hand-heart # doet: dichterbij # blad: {plek == "nieuw":een ochtend meelopen|nieuwe mensen helpen} ]
    # wie: ander
    Daar heb ik echt iets aan.
+ [ Mag ik één stuk zelf doen? # id: wat_stuk # beeld: key # doet: dichterbij # blad: één stuk zelf doen ]
    # wie: ander
    Eén stuk. Dat durf ik wel.
+ [ Iets waar jij niet bij bent. # id: wat_baas # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Nou, dank je wel.
    # wie: mo
    Dat hoort een baas niet graag. Kijk nog eens.
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
    Dat heb ik nodig. Dat kan niet iedereen.
+ [ Met mensen # id: waarom_mensen # familie: mensen ]
    # wie: ander
    Met mensen. Dat heb je hier nodig.
+ [ Met je hoofd # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Dan zie je het voordat het misgaat.
+ [ Ik leer het graag # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: leert het graag ]
    # wie: ander
    Dat hoor ik graag.
- -> maar

=== maar
# beat: maar
# wie: ander
Maar wat als het misgaat? Dan bellen ze mij.
# wie: mo
Wat zeg je terug?
+ [ De eerste keer doen we het samen. # id: maar_samen # beeld: handshake # doet: dichterbij # blad: de eerste keer samen ]
    # wie: ander
    Samen. Dan slaap ik goed.
+ [ Wat heb jij nodig om ja te zeggen? # id: maar_nodig # beeld: question # doet: dichterbij # blad: eerst laten zien ]
    # wie: ander
    Goede vraag. Laat het me één keer zien.
+ [ Bij mij gaat nooit iets mis. # id: maar_nooit # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Ook niet op een maandag?
    # wie: mo
    Bij iedereen gaat iets mis. Kijk nog eens.
    -> maar
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
Ik kijk wanneer het past.
# wie: mo
Hoe sluit je af?
+ [ Zullen we maandag beginnen? # id: afspraak_dag # beeld: calendar-check # doet: dichterbij # blad: maandag beginnen we ]
    # wie: ander
    Maandag. Kom iets eerder.
+ [ Zal ik opschrijven wat ik dan doe? # id: afspraak_papier # beeld: pencil-line # doet: dichterbij # blad: de taak staat op papier ]
    # wie: ander
    Ja. Een half blad is genoeg.
+ [ Oké. Ik hoor het wel. # id: afspraak_doei # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Dat kan even duren.
    # wie: mo
    Zo gebeurt er misschien niets. Kijk nog eens.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
Ik ben benieuwd.
# wie: mo
Je vroeg iets. Je liet iets zien. Het staat op papier.
Een echte baas mag nee zeggen. Dat gaat over nu. Niet over jou.
-> END

=== function stijgt(n)
~ return "mensen leren bakken"
=== function situatie()
~ return "werk"
