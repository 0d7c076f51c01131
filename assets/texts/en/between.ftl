# The rides with Mo's story, and the talk stops.
ride-my_work-1 = I drove here every day. For twenty-one years.
ride-my_work-2 = Up at five. Coffee. Keys. I thought it would stay like this.
ride-my_work-3 = It did not. But you first. What is your day like?

ride-who_am_i-1 = After ten years I knew everyone in this street.
ride-who_am_i-2 = One lady never waited. She waved. Then I stopped.
ride-who_am_i-3 = It was not in my book. But it was part of me.

ride-future-1 = One Monday there was a letter. The tram would drive itself.
ride-future-2 = I was angry. Then I went quiet.
ride-future-3 = Then I went to look. What can that thing do? And what can’t it?

ride-the_map-1 = The tram drives itself. But it does not see who is crying.
ride-the_map-2 = I do. That evening I thought: so that is something I can do.
ride-the_map-3 = I took a map of the town. I only knew one line.

ride-practice-1 = I called about a job. I said: I am Mo and I can’t do anything.
ride-practice-2 = The woman on the phone laughed. So did I, later.
ride-practice-3 = The second time went better. You can practise that.
ride-practice-waves = Look, there she is again. *Press the red button.*
ride-stop-button = The red button
ride-practice-stopped = Thank you. The tram had not seen her.

ride-my_step-1 = I wanted everything at once. A course. A new trade. Now.
ride-my_step-2 = My sister said: do one thing. On one Tuesday.
ride-my_step-3 = Three Tuesdays. I rode along, I taught, I baked bread.

ride-my_poster-1 = One more step. Then you make a wall of your own.
ride-my_poster-2 = I thought of the lady who waved. Then I knew enough.
ride-my_poster-3 = I’ll tell you soon. You first. Get your papers.

talk-who_am_i = You know more about yourself now. This is a good moment to talk. Do you want to?
talk-the_map = You looked around on the map. This is a good moment to talk. Do you want to?
talk-further = I’ll go on
talk-bookmark = I’ll talk about this later
