# Stop 2: the own work.
card = { $skill }
my_work-book = This book says what a { $occupation } does. *Is it right?*
my_work-book-2 = And this? Put away what you do not do.
my_work-book-3 = Not every { $occupation } does everything. You know.
my_work-book-4 = A few more. The book does not know everything.
my_work-often = often
my_work-sometimes = sometimes
my_work-never = not me
my_work-day = This is your day.
my_work-grin = That is wrong, book.
day-early = early
day-morning = morning
day-afternoon = afternoon
day-evening = evening
