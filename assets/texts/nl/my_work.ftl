# Stop 2: the own work.
card = { $skill }
my_work-book = Dit boek zegt wat een { $occupation } doet. *Klopt het?*
my_work-book-2 = En dit? Leg weg wat jij niet doet.
my_work-book-3 = Niet elke { $occupation } doet alles. Jij weet het.
my_work-book-4 = Nog een paar. Het boek weet niet alles.
my_work-often = vaak
my_work-sometimes = soms
my_work-never = doe ik niet
my_work-day = Dit is jouw dag.
my_work-grin = Dat klopt niet, boek.
day-early = vroeg
day-morning = ochtend
day-afternoon = middag
day-evening = avond
