// The key. Change: too few people (mensen = veel). For any occupation.

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
VAR eerste_weg = "I stay, and I grow here."

{situatie():
    - "kwijt": ~ eerste_weg = "The same work, in another place."
    - "niet_terug": ~ eerste_weg = "I take the good part with me."
    - "school": ~ eerste_weg = "I keep this direction. It fits."
}
-> sleutel

=== sleutel
# beat: sleutel
# plaats: werkplek, ochtend
# jaar: 2030
# geluid: deur
# wie: sam
{situatie():
    - "niet_terug": You do other work now. Today you help here, one day.
    - else: You are the {beroep()}.
}
You like the {kan(1)}.
"Here is the key," says Sam. "Nobody else is here."
{collega() != "": {collega()} is not here either.}
+ [ {groot(kan(1))} # id: eerst_dit # toont: kan 1 # zekerheid: +1 ]
    You begin with what you do well.
+ [ "Who is coming today?" # id: wie_komt # beeld: users # wijst: samen ]
    "Maybe Fatma," says Sam. "Maybe nobody."
- -> licht

=== licht
# beat: licht
# speel: kaart
The light goes out. Lay down a card.
+ [ With your hands # id: licht_handen # familie: handen # energie: -1 ]
    You feel along the wall. There is the switch.
+ [ With people # id: licht_mensen # familie: mensen ]
    You call out of the door. Somebody helps.
+ [ With your head # id: licht_hoofd # familie: hoofd ]
    You think. The box is by the door.
+ [ Ask for help # id: licht_hulp # familie: hulp ]
    You ring Sam. Sam knows.
+ [ Try something new # id: licht_nieuw # familie: nieuw # leren: +1 ]
    You turn everything off. Then one lamp goes on.
- {gekozen() != "": You learned that with this: {gekozen()}.}
-> weg

=== weg
# beat: weg
# plaats: halte, avond
Sam waits at the tram. "And you? What will you do?"
+ [ {eerste_weg} # id: blijven # beeld: tree # leiding: blijven ]
    In a year you know how this goes on. That is a step.
+ [ I do something else, near here. # id: anders # beeld: arrows-split # leiding: anders ]
    In a year you do something else, near here. That is a step.
+ [ I do something very new. # id: overstappen # beeld: signpost # leiding: overstappen ]
    In a year you do something very new indeed. That is a step.
- -> einde

=== einde
# beat: einde
The tram comes. The key is in your pocket.
-> END

=== function beroep()
~ return "baker"
=== function kan(n)
~ return "bake bread"
=== function situatie()
~ return "werk"
=== function gekozen()
~ return ""
=== function groot(text)
~ return text
=== function collega()
~ return ""
