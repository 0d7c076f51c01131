// Over een plek die vrij is. Phone call. binnen: who stays calls inside the own company, who goes calls out; as many words for each.

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
+ [ Ja, hallo. Met mij. # id: mo_mij # beeld: chat-text # terug: Met wie? # mis ]
    # wie: mo
    Zij weet niet wie er belt. Ik zei mijn naam niet.
+ [ Ik zag ergens iets hangen. # id: mo_ergens # beeld: chat-text # terug: Waar? En wat? # mis ]
    # wie: mo
    Ergens is overal. Zeg over welke plek je belt.
+ [ Hoe ziet zo’n dag eruit? # id: mo_vraag # beeld: chat-text # terug: We beginnen om acht uur. ]
    # wie: mo
    Kijk nog eens. Dit ging goed. Ik vroeg iets.
+ [ Wacht even. Mijn soep kookt over. # id: mo_soep # beeld: chat-text # terug: Ik hoor het. # mis ]
    # wie: mo
    Ik deed twee dingen. Bel als je niets anders doet.
+ [ Nou, dan weet ik genoeg. Doei. # id: mo_doei # beeld: chat-text # terug: Wat weet je dan? # mis ]
    # wie: mo
    We spraken niets af. En de soep was ook weg.
+ [ Nu bel ik # id: nu_jij # beeld: phone ]
    -> opnemen
- -> mo_belt

=== opnemen
# beat: opnemen
# geluid: telefoon
# wie: ander
{binnen:Personeelszaken, met Lotte. Goedemorgen.|Goedemorgen, met Lotte. Zeg het maar.}
# wie: mo
{binnen:Er is een nieuwe taak vrij.|{dichtbij(1) != "":Op het briefje staat: {dichtbij(1)}.|Er is een plek vrij.}} Hoe begin je?
+ [ Met (mijn naam). Ik bel over {binnen:de nieuwe taak|de vrije plek}. # id: begin_naam # beeld: chat-text # doet: dichterbij # blad: {binnen:een nieuwe taak|een plek die vrij is} ]
    # wie: ander
    Duidelijk. Die is nog vrij.
+ [ Met (mijn naam). Heb je tijd voor een vraag? # id: begin_tijd # beeld: clock # doet: dichterbij # blad: een vraag over {binnen:een nieuwe taak|een vrije plek} ]
    # wie: ander
    Vijf minuten. Kom maar op.
+ [ Sorry dat ik stoor. Het is vast al weg. # id: begin_sorry # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Eh. Wat is er weg?
    # wie: mo
    Nu weet zij niet wie er belt, en waarom. Kijk nog eens.
    -> opnemen
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
{binnen:Ik ken je naam al. Wat doe je goed?|Ik ken je nog niet. Wat doe je goed?}
# wie: mo
Leg een kaart neer.
+ [ Met je handen # id: waarom_handen # familie: handen ]
    # wie: ander
    Iemand die het echt doet. Dat zoeken we.
+ [ Met mensen # id: waarom_mensen # familie: mensen ]
    # wie: ander
    Met mensen, dus. Dat is hier het halve werk.
+ [ Met je hoofd # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Iemand die eerst kijkt. Fijn.
+ [ Ik leer het graag # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: leert het graag ]
    # wie: ander
    Graag leren. Dat hoor ik niet elke dag.
- -> hobbel

=== hobbel
# beat: hobbel
# wie: ander
{binnen:Er is nog een collega die het wil.|Er belde vandaag nog iemand.} Ik kies morgen.
# wie: mo
Wat zeg je terug?
+ [ Mag ik het een uur laten zien? # id: hobbel_kijken # beeld: eye # doet: dichterbij # blad: een uur laten zien ]
    # wie: ander
    Een uur. Dat zegt meer dan een brief.
+ [ Wat vind jij hier het belangrijkst? # id: hobbel_nodig # beeld: question # doet: dichterbij # blad: op tijd zijn, en zeggen wat misgaat ]
    # wie: ander
    Op tijd zijn. En het zeggen als het misgaat.
+ [ O. Dan heeft bellen geen zin. # id: hobbel_laat # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Dat zei ik niet, hoor.
    # wie: mo
    Zij zei geen nee. Kijk nog eens.
    -> hobbel
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
Ik schrijf je op.
# wie: mo
Hoe sluit je af?
+ [ Kan ik dinsdag om tien uur komen? # id: afspraak_dag # beeld: calendar-check # doet: dichterbij # blad: dinsdag, tien uur ]
    # wie: ander
    Dinsdag, tien uur. Vraag naar Lotte.
+ [ Zal ik het ook even mailen? # id: afspraak_mail # beeld: envelope # doet: dichterbij # blad: ik mail het vandaag ]
    # wie: ander
    Graag. Dan bel ik jou donderdag.
+ [ Oké. Dan wacht ik wel af. # id: afspraak_wacht # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Waarop wacht je?
    # wie: mo
    Zo weet niemand wanneer. Kijk nog eens.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
Fijn dat je belde. Dag.
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
