# The papers one takes away: poster and profile.
paper-date = { $day } { $month ->
    [m1] January
    [m2] February
    [m3] March
    [m4] April
    [m5] May
    [m6] June
    [m7] July
    [m8] August
    [m9] September
    [m10] October
    [m11] November
   *[m12] December
} { $year }
paper-open = “
paper-close = ”
paper-part-morning = in the morning
paper-part-afternoon = in the afternoon
paper-part-evening = in the evening
paper-says = says { $who }

# Poster
paper-poster-title = This I can do
paper-poster-like = I like doing this
paper-poster-matters = This matters to me
paper-poster-learn = I want to learn this
paper-poster-step = My step
paper-poster-empty = Here comes what I can do. I choose what.
paper-poster-rests = I said this myself. It is not a test.
paper-poster-rests-dated = I said this myself, on { $date }. It is not a test.
paper-about-story = This worked out for me.
