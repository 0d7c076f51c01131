"""What Mo explains of an ask: which text tells what one does there, why it is asked, and who sees the answer."""

from __future__ import annotations

from game.rules.ask import Ask, Say

EXPLAINED = ("here", "why", "who")
"""What can be asked of every ask, by the end of the text's key."""

WHO: dict[str, str] = {name: who for who, names in {
    "told": "start-cold_open start-bell start-sign start-blind start-ticket ride my_work-day my_work-end who_am_i-street_changes "
        "who_am_i-street_evening who_am_i-photo who_am_i-turned who_am_i-end future-levers future-outlook future-changed "
        "future-morning future-day-pause future-day-end future-evening future-ride future-end the_map-unfold the_map-four "
        "the_map-end practice-talk-end practice-talk_read practice-phone-end practice-vacancy_read practice-rides_on "
        "practice-end my_step-live my_step-end my_poster-little my_poster-empty my_poster-halfway my_poster-turned my_poster-dawn my_poster-mo",
    "kept": "start-computer start-helper start-goal start-line talk my_work-now my_work-last my_work-internship my_work-direction "
        "my_work-side my_work-unpaid my_work-more my_work-back my_work-deal my_work-marks my_work-detail who_am_i-street "
        "who_am_i-stalls who_am_i-coins who_am_i-coins_back who_am_i-interest who_am_i-value who_am_i-picture "
        "who_am_i-qualities who_am_i-seen who_am_i-their_turn who_am_i-theirs future-strengths future-changes future-keep "
        "future-setting future-another future-heard future-way the_map-walk the_map-region the_map-compare the_map-news "
        "practice-which practice-other practice-last practice-vacancy practice-which_vacancy my_step-chain my_step-saw "
        "my_step-better my_step-keep my_step-day my_step-part my_step-who my_step-when my_step-then my_step-visit my_step-mo "
        "my_poster-findings my_poster-wall",
    "words": "start-question my_work-missing who_am_i-story future-name my_poster-own",
    "never": "start-idea start-sender start-A1 start-A2 start-C1 start-C2 start-C3",
    "shut": "start-A3 my_work-fit future-feeling future-rest the_map-travel practice-rails practice-lift",
    "measure": "measure-practice measure-before measure-after my_poster-two_tickets",
    "trace": "future-day future-trace practice-talk practice-phone",
    "share": "my_poster-passes my_poster-save my_poster-end",
}.items() for name in names.split()}
"""Who sees the answers of a kind of ask: nobody (nothing is said there), the player alone, or whom the player chooses."""


def kind(ask_id: str) -> str:
    """The kind of an ask that is explained: stop and part, the last part where that is told apart; "" where there is none.

    >>> kind("my_work.deal.2"), kind("future.day.de_bril.pause"), kind("ride.the_map")
    ('my_work-deal', 'future-day-pause', 'ride')
    """
    stop, *parts = ask_id.split(".")
    finest = [f"{stop}-{parts[0]}-{parts[-1]}", f"{stop}-{parts[0]}"] if parts else []
    return next((name for name in (*finest, stop) if name in WHO), "")


def explained(ask: Ask, what: str) -> Say:
    """The text that answers one of EXPLAINED; of an ask that nobody wrote about it says the same as its stop does."""
    name = kind(ask.id)
    if what == "who":
        return Say(f"guide-who-{WHO.get(name, 'kept')}")
    return Say(f"guide-{what}-{name}") if name else Say(f"why-{ask.level}")
