// Stops after the first choice: a loose end.
EXTERNAL kan(n)
EXTERNAL gekozen()
EXTERNAL collega()
VAR geld = 2
VAR zekerheid = 2
VAR leren = 2
VAR energie = 2
-> begin
=== begin
# beat: begin
# plaats: werkplek, ochtend
# jaar: nu
Dit zie je nu al.
# beat: later
# plaats: werkplek, middag
# jaar: 2030
# geluid: deur
# wie: noor
{collega() != "": {collega()} is er ook.}
"Laat eens zien," zegt Noor. Kijk: {kan(1)}.
+ [ "Kijk maar." # id: kijk # toont: kan 1 # wijst: geduld # leren: +1 ]
    Noor kijkt.
+ [ Je lacht. # id: lach # beeld: heart # gevoel: opgelucht # energie: -1 ]
    Noor lacht ook.
-
=== kaarten
# beat: kaarten
# speel: kaart
Leg een kaart neer.
+ [ Handen # id: k_handen # familie: handen ]
    Goed zo.
+ [ Mensen # id: k_mensen # familie: mensen ]
    Goed zo.
+ [ Hoofd # id: k_hoofd # familie: hoofd ]
    Goed zo.
+ [ Hulp # id: k_hulp # familie: hulp ]
    Goed zo.
+ [ Nieuw # id: k_nieuw # familie: nieuw ]
    Goed zo.
- {gekozen() != "": Dit hielp: {gekozen()}.}
-> wegen
=== wegen
# beat: wegen
# jaar: nu
En jij?
+ [ Ik blijf. # id: blijven # beeld: heart # leiding: blijven ]
    Jij blijft. Dat is een stap.
+ [ Ik doe iets anders. # id: anders # beeld: heart # leiding: anders ]
    Jij verandert. Dat is een stap.
+ [ Ik ga weg. # id: overstappen # beeld: heart # leiding: overstappen ]
    Jij gaat. Dat is een stap.
- -> END
=== function kan(n)
~ return "brood bakken"
=== function gekozen()
~ return ""
=== function collega()
~ return ""
