// Terug na een tijd thuis. A talk with a boss. plek: the own boss, a new boss for who has no work, the supervisor of the internship.

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
+ [ Ik wil praten over {plek == "eigen":terugkomen|{plek == "nieuw":hier beginnen|terugkomen}}. # id: begin_over # beeld: chat-text # doet: dichterbij # blad: {plek == "eigen":terugkomen|{plek == "nieuw":hier beginnen|terugkomen}} ]
    # wie: ander
    Dat is duidelijk. Vertel.
+ [ Heb je tien minuten? Het gaat over {plek == "eigen":terugkomen|{plek == "nieuw":hier beginnen|terugkomen}}. # id: begin_tijd # beeld: clock # doet: dichterbij # blad: {plek == "eigen":terugkomen|{plek == "nieuw":hier beginnen|terugkomen}} ]
    # wie: ander
    Ja hoor. Ik maak tijd.
+ [ Ik zal je vertellen wat ik had. # id: begin_laat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Dat hoef ik niet te weten, hoor.
    # wie: mo
    Over je gezondheid hoef je niets te zeggen. Kijk nog eens.
    -> begin
- -> wat

=== wat
# beat: wat
# wie: ander
Fijn dat je er bent. Hoe begin je het liefst?
# wie: mo
Zeg wat je kunt. Niet wat je had.
+ [ Ik begin met drie ochtenden. # id: wat_ochtend # beeld: sun-horizon # doet: dichterbij # blad: drie ochtenden per week ]
    # wie: ander
    Drie ochtenden. Dat is een begin.
+ [ Ik begin met één taak. # id: wat_taak # beeld: clipboard-text # doet: dichterbij # blad: beginnen met één taak ]
    # wie: ander
    Eén taak. Die zetten we klaar.
+ [ Doe maar alles. Ik zie wel. # id: wat_alles # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Alles? Daar schrik ik van.
    # wie: mo
    Klein beginnen mag. Kijk nog eens.
    -> wat
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
Wat doe je hier het eerst?
# wie: mo
Welke kaart laat je zien?
+ [ Met je handen # id: waarom_handen # familie: handen ]
    # wie: ander
    Dat kunnen we gebruiken. Rustig aan.
+ [ Met mensen # id: waarom_mensen # familie: mensen ]
    # wie: ander
    Daar worden mensen hier blij van.
+ [ Met je hoofd # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Goed. Dat kan zittend ook.
+ [ Ik leer het graag # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: leert het graag ]
    # wie: ander
    Iets nieuws. Dat kan een goed begin zijn.
- -> maar

=== maar
# beat: maar
# wie: ander
En als het een dag niet gaat?
# wie: mo
Wat zeg je terug?
+ [ Dan bel ik je voor acht uur. # id: maar_bel # beeld: phone # doet: dichterbij # blad: voor acht uur bellen ]
    # wie: ander
    Voor acht uur. Daar kan ik mee werken.
+ [ Kijken we elke week hoe het gaat? # id: maar_week # beeld: calendar-check # doet: dichterbij # blad: elke week samen kijken ]
    # wie: ander
    Elke week. Met koffie.
+ [ Dat gebeurt niet. Beloofd. # id: maar_gaat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Dat kan niemand beloven. Ik ook niet.
    # wie: mo
    Een plan helpt meer dan beloven. Kijk nog eens.
    -> maar
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
Ik wil het goed doen.
# wie: mo
Hoe sluit je af?
+ [ Zullen we maandag om negen beginnen? # id: afspraak_dag # beeld: calendar-check # doet: dichterbij # blad: maandag, negen uur ]
    # wie: ander
    Maandag, negen uur. Ik ben er.
+ [ Maken we samen een plan op papier? # id: afspraak_arts # beeld: pencil-line # doet: dichterbij # blad: samen een plan op papier ]
    # wie: ander
    Ja. Iemand die dat kent, kijkt mee.
+ [ Ik kom wel een keer. # id: afspraak_zien # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Wanneer zet ik koffie?
    # wie: mo
    Een dag noemen helpt. Kijk nog eens.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
Welkom. Rustig aan.
# wie: mo
Je vroeg iets. Je liet iets zien. Het staat op papier.
Een echte baas mag nee zeggen. Dat gaat over nu. Niet over jou.
-> END

=== function situatie()
~ return "werk"
