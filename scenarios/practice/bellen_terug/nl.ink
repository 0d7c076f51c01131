// Ik hoorde niets. Ik bel.. Phone call. binnen: who stays calls inside the own company, who goes calls out; as many words for each.

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
Ik bel eerst. Dat gaat niet goed. Druk waar het misgaat.
+ [ Zo. Eindelijk. Drie weken. # id: mo_weken # beeld: chat-text # terug: Met wie spreek ik? # mis ]
    # wie: mo
    Ik was al boos. Zij wist nog van niets.
+ [ Ik ben Mo. Ik stuurde een brief. # id: mo_brief # beeld: chat-text # terug: Ik zoek hem op. ]
    # wie: mo
    Kijk nog eens. Dit ging goed. Mijn naam, en de brief.
+ [ Of heeft de hond hem opgegeten? # id: mo_hond # beeld: chat-text # terug: Wij hebben hier geen hond. # mis ]
    # wie: mo
    Een grapje helpt soms. Nu zocht zij een hond.
+ [ Jullie bellen ook nooit terug. # id: mo_nooit # beeld: chat-text # terug: Ik werk hier pas sinds vandaag. # mis ]
    # wie: mo
    Dat was niet eerlijk. Vraag hoe het ermee staat.
+ [ Laat maar. Ik hang op. Waar zit de knop? # id: mo_hangt # beeld: chat-text # terug: Die rode, meneer. # mis ]
    # wie: mo
    Nu weet ik nog niets. Vraag wanneer je iets hoort.
+ [ Nu bel ik # id: nu_jij # beeld: phone ]
    -> opnemen
- -> mo_belt

=== opnemen
# beat: opnemen
# geluid: telefoon
# wie: ander
{binnen:Personeelszaken, met Agnieszka.|Met Agnieszka. Goedemiddag.} Zeg het maar.
# wie: mo
{binnen:Jij vroeg om een andere taak.|Jij stuurde een brief.} Dat is twee weken geleden. Hoe begin je?
+ [ Met (mijn naam). Hoe staat het met mijn {binnen:vraag|brief}? # id: begin_hoe # beeld: question # doet: dichterbij # blad: vragen hoe het staat ]
    # wie: ander
    Goed dat je belt. Ik zoek het op.
+ [ Met (mijn naam). Ik {binnen:vroeg iets|schreef} op de derde. # id: begin_datum # beeld: calendar-check # doet: dichterbij # blad: het was op de derde ]
    # wie: ander
    De derde. Dan zoek ik niet lang.
+ [ Waarom hoor ik niets van jullie? # id: begin_boos # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Wie is ik?
    # wie: mo
    Boos zijn mag. Nu weet zij nog niets. Kijk nog eens.
    -> opnemen
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
Er ligt hier veel. Waar herken ik jou aan?
# wie: mo
Leg een kaart neer.
+ [ Met je handen # id: waarom_handen # familie: handen ]
    # wie: ander
    Met de handen. Ja, die ligt bovenop.
+ [ Met mensen # id: waarom_mensen # familie: mensen ]
    # wie: ander
    Met mensen. Ja, hier is hij.
+ [ Met je hoofd # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Iemand die meedenkt. Die vergeet ik niet.
+ [ Ik leer het graag # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: leert het graag ]
    # wie: ander
    Wil graag leren. Ik zet er een streep onder.
- -> hobbel

=== hobbel
# beat: hobbel
# wie: ander
Hier staat het. Er is nog niets besloten.
# wie: mo
Wat zeg je terug?
+ [ Wie beslist er? Mag ik die spreken? # id: hobbel_wie # beeld: user # doet: dichterbij # blad: Lotte beslist erover ]
    # wie: ander
    Lotte. Ik geef haar een briefje.
+ [ Kan ik nog iets sturen dat helpt? # id: hobbel_helpt # beeld: envelope # doet: dichterbij # blad: nog iets sturen ]
    # wie: ander
    Twee zinnen over je werk. Die lees ik meteen.
+ [ Dus het is nee. # id: hobbel_dus # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Er is nog geen antwoord.
    # wie: mo
    Geen antwoord is geen nee. Kijk nog eens.
    -> hobbel
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
Ik schrijf je naam erbij.
# wie: mo
Hoe sluit je af?
+ [ Wanneer hoor ik iets? Vrijdag? # id: afspraak_wanneer # beeld: calendar-check # doet: dichterbij # blad: vrijdag hoor ik iets ]
    # wie: ander
    Vrijdag. Ook als het nee is.
+ [ Zal ik vrijdag zelf bellen? # id: afspraak_zelf # beeld: phone # doet: dichterbij # blad: vrijdag bel ik zelf ]
    # wie: ander
    Doe maar. Vraag naar Agnieszka.
+ [ Oké. Ik hoor het wel een keer. # id: afspraak_ooit # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Dat dacht je vorige keer ook.
    # wie: mo
    Zo wacht je weer twee weken. Kijk nog eens.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
Dank voor je geduld. Dag.
# wie: mo
Je belde. Je stelde een vraag. Er staat iets op papier.
Wie opneemt, mag nee zeggen. Dat gaat over nu. Niet over jou.
-> END

=== function situatie()
~ return "werk"
=== function weg()
~ return "blijven"
