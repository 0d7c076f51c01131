// Over leren en wie dat betaalt. Phone call. binnen: who stays calls inside the own company, who goes calls out; as many words for each.
// uitleg Werkcentrum: een plek in de stad voor leren en werk, eerder het leerwerkloket.
// uitleg Opleidingsfonds: geld van de bedrijven in jouw soort werk, om te leren.

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
+ [ Goedemorgen. U spreekt met Mo. # id: mo_naam # beeld: chat-text # terug: Dag Mo. Zeg het maar. ]
    # wie: mo
    Kijk nog eens. Dit ging goed. Ik zei mijn naam.
+ [ Doe mij maar een cursus. # id: mo_cursus # beeld: chat-text # terug: Welke? # mis ]
    # wie: mo
    Ik bestelde een cursus als een broodje. Zeg waarvoor.
+ [ Eentje die gratis is. En kort. # id: mo_gratis # beeld: chat-text # terug: Ik heb er meer dan duizend. # mis ]
    # wie: mo
    Dit is nog geen vraag. Noem wat je wilt leren.
+ [ Ik was op school niet zo goed. # id: mo_school # beeld: chat-text # terug: O. Nou ja. # mis ]
    # wie: mo
    Dat hoeft niemand te weten. Begin met wat je kunt.
+ [ Momentje. Ik zoek een pen. Waar is mijn pen? # id: mo_pen # beeld: chat-text # terug: Vaak achter je oor. # mis ]
    # wie: mo
    Daar zat hij. Leg een pen klaar voordat je belt.
+ [ Nu bel ik # id: nu_jij # beeld: phone ]
    -> opnemen
- -> mo_belt

=== opnemen
# beat: opnemen
# geluid: telefoon
# wie: ander
{binnen:Opleidingsfonds, met Sam. Wat is je vraag?|Werkcentrum, met Sam. Wat is je vraag?}
# wie: mo
{binnen:Veel soorten werk hebben zo’n fonds.|Zo’n loket is er voor iedereen.} Hoe begin je?
+ [ Met (mijn naam). Ik wil iets leren voor {binnen:mijn|nieuw} werk. # id: begin_werk # beeld: student # doet: dichterbij # blad: iets leren voor {binnen:mijn|nieuw} werk ]
    # wie: ander
    Daar zijn wij voor.
+ [ Met (mijn naam). Wat kan er voor mij? # id: begin_wat # beeld: question # doet: dichterbij # blad: vragen wat er kan ]
    # wie: ander
    Veel. We zoeken het samen uit.
+ [ Hoeveel geld krijg ik van jullie? # id: begin_geld # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Dat hangt ervan af. Waarvoor?
    # wie: mo
    Geld komt straks. Eerst wat je wilt. Kijk nog eens.
    -> opnemen
- -> waarom

=== waarom
# beat: waarom
# speel: kaart
# wie: ander
Waar begin je? Wat kun je al?
# wie: mo
Leg een kaart neer. School hoeft niet.
+ [ Met je handen # id: waarom_handen # familie: handen ]
    # wie: ander
    Dat leerde je met je handen. Dat telt.
+ [ Met mensen # id: waarom_mensen # familie: mensen ]
    # wie: ander
    Met mensen. Daar kun je vaak een papier voor halen.
+ [ Met je hoofd # id: waarom_hoofd # familie: hoofd ]
    # wie: ander
    Dan gaat leren vaak snel.
+ [ Ik leer het graag # id: waarom_nieuw # familie: nieuw # beeld: plant # blad: leert het graag ]
    # wie: ander
    Zin om te leren is ook een begin.
- -> hobbel

=== hobbel
# beat: hobbel
# wie: ander
Heb je tijd voor een hele opleiding?
# wie: mo
Wat zeg je terug?
+ [ Liever klein. Kan het op het werk? # id: hobbel_klein # beeld: briefcase # doet: dichterbij # blad: leren op het werk ]
    # wie: ander
    Ja. Leren van een collega telt ook.
+ [ Kan ik bewijs krijgen voor wat ik kan? # id: hobbel_bewijs # beeld: seal-check # doet: dichterbij # blad: bewijs voor wat ik kan ]
    # wie: ander
    Ja. Dan kijkt er iemand mee hoe jij werkt.
+ [ Nee. Dus dat wordt niks. # id: hobbel_nee # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Er is meer dan school, hoor.
    # wie: mo
    Nu stopt het gesprek bij nee. Kijk nog eens.
    -> hobbel
- -> afspraak

=== afspraak
# beat: afspraak
# wie: ander
{binnen:Het fonds betaalt soms mee.|Soms betaalt iemand mee.} Vraag het eerst na.
# wie: mo
Hoe sluit je af?
+ [ Wil je dat voor mij op de mail zetten? # id: afspraak_mail # beeld: envelope # doet: dichterbij # blad: Sam mailt wat er kan ]
    # wie: ander
    Doe ik. Ik schrijf erbij wie er kan betalen.
+ [ Mag ik donderdag langskomen? # id: afspraak_dag # beeld: calendar-check # doet: dichterbij # blad: donderdag langs, half tien ]
    # wie: ander
    Donderdag, half tien. Er is koffie.
+ [ Ik kijk wel een keer op de site. # id: afspraak_site # beeld: chat-centered-dots # doet: achteruit ]
    # wie: ander
    Een keer. Dat hoor ik vaker.
    # wie: mo
    Een keer is geen dag. Kijk nog eens.
    -> afspraak
- -> einde

=== einde
# beat: einde
# wie: ander
Goed dat je belt. Tot gauw.
# wie: mo
Je belde. Je stelde een vraag. Er staat iets op papier.
Wie opneemt, mag nee zeggen. Dat gaat over nu. Niet over jou.
-> END

=== function situatie()
~ return "werk"
=== function weg()
~ return "blijven"
