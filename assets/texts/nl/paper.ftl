# The papers one takes away: poster and profile.
paper-date = { $day } { $month ->
    [m1] januari
    [m2] februari
    [m3] maart
    [m4] april
    [m5] mei
    [m6] juni
    [m7] juli
    [m8] augustus
    [m9] september
    [m10] oktober
    [m11] november
   *[m12] december
} { $year }
paper-open = “
paper-close = ”
paper-part-morning = ’s ochtends
paper-part-afternoon = ’s middags
paper-part-evening = ’s avonds
paper-says = zegt { $who }

# Poster
paper-poster-title = Dit kan ik
paper-poster-like = Dit doe ik graag
paper-poster-matters = Dit vind ik belangrijk
paper-poster-learn = Dit wil ik leren
paper-poster-step = Mijn stap
paper-poster-empty = Hier komt wat ik kan. Ik kies zelf wat.
paper-poster-rests = Dit zei ik zelf. Het is geen toets.
paper-poster-rests-dated = Dit zei ik zelf, op { $date }. Het is geen toets.
paper-about-story = Dit lukte mij.
