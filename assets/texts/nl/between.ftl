# The rides with Mo's story, and the talk stops.
ride-my_work-1 = Ik reed hier elke dag. Eenentwintig jaar lang.
ride-my_work-2 = Om vijf uur op. Koffie. Sleutel. Ik dacht: zo blijft het.
ride-my_work-3 = Dat liep anders. Maar eerst jij. Hoe gaat jouw dag?

ride-who_am_i-1 = Na tien jaar kende ik iedereen in deze straat.
ride-who_am_i-2 = Eén mevrouw wachtte nooit. Zij zwaaide. Dan stopte ik.
ride-who_am_i-3 = Dat stond niet in mijn boek. Het hoorde wel bij mij.

ride-future-1 = Op een maandag hing er een brief. De tram ging zelf rijden.
ride-future-2 = Ik was boos. Daarna werd ik stil.
ride-future-3 = Toen ging ik kijken. Wat kan dat ding? En wat kan het niet?

ride-the_map-1 = De tram rijdt zelf. Maar hij ziet niet wie er huilt.
ride-the_map-2 = Ik wel. Die avond dacht ik: dat kan ik dus.
ride-the_map-3 = Ik pakte een kaart van de stad. Ik kende maar één lijn.

ride-practice-1 = Ik belde over werk. Ik zei: ik ben Mo en ik kan niks.
ride-practice-2 = De vrouw aan de telefoon lachte. Ik ook, later.
ride-practice-3 = De tweede keer ging het beter. Dat kun je oefenen.
ride-practice-waves = Kijk, daar is ze weer. *Druk op de rode knop.*
ride-stop-button = De rode knop
ride-practice-stopped = Dank je. De tram had haar niet gezien.

ride-my_step-1 = Ik wilde alles tegelijk. Een cursus. Een nieuw vak. Meteen.
ride-my_step-2 = Mijn zus zei: doe één ding. Op één dinsdag.
ride-my_step-3 = Drie dinsdagen. Ik reed mee, ik gaf les, ik bakte brood.

ride-my_poster-1 = Nog één stap. Dan maak jij je eigen muur.
ride-my_poster-2 = Ik dacht aan de mevrouw die zwaaide. Toen wist ik genoeg.
ride-my_poster-3 = Dat vertel ik zo. Eerst jij. Pak je papieren maar.

talk-who_am_i = Je weet nu meer over jezelf. Dit is een goed moment om te praten. Wil je dat?
talk-the_map = Je keek rond op de kaart. Dit is een goed moment om te praten. Wil je dat?
talk-further = Ik ga verder
talk-bookmark = Ik praat hier later over
