// De sleutel. Verandering: te weinig mensen (mensen = veel). Voor elk beroep.

EXTERNAL beroep()
EXTERNAL kan(n)
EXTERNAL situatie()
EXTERNAL gekozen()
EXTERNAL groot(text)
EXTERNAL collega()

VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
VAR eerste_weg = "Ik blijf en ik groei hier."

{situatie():
    - "kwijt": ~ eerste_weg = "Hetzelfde werk, op een andere plek."
    - "niet_terug": ~ eerste_weg = "Ik neem mee wat goed was."
    - "school": ~ eerste_weg = "Ik houd deze richting. Die past."
}
-> sleutel

=== sleutel
# beat: sleutel
# plaats: werkplek, ochtend
# jaar: 2030
# geluid: deur
# wie: sam
{situatie():
    - "niet_terug": Jij doet nu ander werk. Vandaag help je hier één dag.
    - else: Jij bent de {beroep()}.
}
Daar is {collega()}, en die heeft vandaag voor het eerst de grote sleutel bij zich.
{collega() != "": Ook {collega()} is er niet.}
+ [ {groot(kan(1))} # id: eerst_dit # toont: kan 1 # zekerheid: +1 ]
    Je begint met wat jij goed kunt.
+ [ "Wie komt er straks?" # id: wie_komt # beeld: users # wijst: samen ]
    "Misschien Fatma," zegt Sam. "Misschien niemand."
- -> licht

=== licht
# beat: licht
# speel: kaart
Het licht gaat uit. Leg een kaart neer.
+ [ Met je handen # id: licht_handen # familie: handen # energie: -1 ]
    Je voelt langs de muur. Daar zit de knop.
+ [ Met mensen # id: licht_mensen # familie: mensen ]
    Je roept naar buiten. Iemand helpt.
+ [ Met je hoofd # id: licht_hoofd # familie: hoofd ]
    Je denkt na. De kast zit bij de deur.
+ [ Hulp vragen # id: licht_hulp # familie: hulp ]
    Je belt Sam. Sam weet het.
+ [ Iets nieuws proberen # id: licht_nieuw # familie: nieuw # leren: +1 ]
    Je zet alles uit. Dan gaat één lamp aan.
- {gekozen() != "": Dat leerde je hiermee: {gekozen()}.}
-> weg

=== weg
# beat: weg
# plaats: halte, avond
Sam wacht bij de tram. "En jij? Wat ga jij doen?"
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    Over een jaar weet jij hoe het verder gaat. Dat is een stap.
+ [ Ik doe iets anders, hier dichtbij. # id: anders # beeld: arrows-split # leiding: anders ]
    Over een jaar doe jij iets anders, hier dichtbij. Dat is een stap.
+ [ Ik ga iets heel nieuws doen. # id: overstappen # beeld: signpost # leiding: overstappen ]
    Over een jaar doe jij iets heel nieuws. Dat is een stap.
- -> einde

=== einde
# beat: einde
De tram komt. De sleutel zit in jouw zak.
-> END

=== function beroep()
~ return "bakker"
=== function kan(n)
~ return "brood bakken"
=== function situatie()
~ return "werk"
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function collega()
~ return ""
