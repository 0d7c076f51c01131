"""Stop 7, my step: a plank sawn until it fits a day, lived for twenty seconds; a card to go and look; and Mo asks back.

Who takes no step stays: what to keep, what may be a bit better, and a day to look again. That is a step as well.
"""

from __future__ import annotations

from game.rules import event as e
from game.rules.ask import Ask, Label, Moment, Option, Pick, Say, Tableau
from game.rules.profile import Profile
from game.rules.world import World
from levels import my_step_chains, my_step_plan
from levels.between import small_doses
from levels.my_step_chains import KEEP, SIZES
from levels.my_work_found import occupations
from levels.practice_rails import KEEPS
from levels.practice_talk import kind

NAME = "my_step"
VISITS = {"person": "chats-circle", "place": "map-pin", "vacancy": "clipboard-text"}
"""Someone to ask, a place to visit, a vacancy to read."""
MOST_PLACES, FEW_PLACES = 3, 2
ADVICE = ("stay", "other", "new")


def next_ask(profile: Profile, world: World) -> Ask | None:
    """What is open still of the step, the card to go and look, and what one says to Mo."""
    return _step(profile) or _visit(profile, world) or _mo(profile) or _end(profile)


def chain(profile: Profile) -> str:
    """The chain that was picked last, "" where there is none."""
    picked = [name for name in profile.steps if name in my_step_chains.BY_ID or name == KEEP]
    return picked[-1] if picked else ""


def _step(profile: Profile) -> Ask | None:
    if f"{NAME}.chain" in profile.skipped:
        return None
    mine = chain(profile)
    if not mine:
        return _choose(profile)
    return (_keep(profile) if mine == KEEP else _saw(profile, mine)) or my_step_plan.next_ask(profile, mine) or _live(profile, mine)


def _choose(profile: Profile) -> Ask | None:
    """Four planks, and a fifth that stays as it is."""
    options = [Option(one, Say(f"step-{one}-0"), "", (e.StepSawn(one, 0),)) for one in my_step_chains.offered(profile)]
    if f"steps {KEEP}" not in profile.denied:
        options.append(Option(KEEP, Say(f"step-{KEEP}-0"), "", (e.StepSawn(KEEP, 2),)))
    return Pick(f"{NAME}.chain", "plank", Say("my_step-chain"), tuple(options))


def _saw(profile: Profile, mine: str) -> Ask | None:
    """A plank that is too long for a day is sawn; the words get smaller with it."""
    size = int(profile.steps[mine].value)
    if size >= SIZES - 1:
        return None
    words = {"step": Label("step", f"{mine}-{size}")}
    saw = Option("saw", Say("my_step-saw"), f"{mine}-{size}", (e.StepSawn(mine, size + 1),))
    return Pick(f"{NAME}.saw.{size + 1}", "plank", Say(f"my_step-too-long-{size}", words), (saw,), may_skip=False)


def _keep(profile: Profile) -> Ask | None:
    """Staying as it is: what to keep, and what may be a bit better. Both say how the work fits."""
    for what, fit in (("keep", 2), ("better", 1)):
        name = f"{NAME}.{what}"
        if name in profile.done or name in profile.skipped:
            continue
        kept = [key for key, held in profile.fit.items() if held.value == 2] if what == "better" and f"{NAME}.keep" in profile.done else []
        topics = [topic for topic in KEEPS if topic != (kept[-1] if kept else "")]
        options = tuple(Option(topic, Say(f"fit-{topic}"), f"icon:{KEEPS[topic]}", (e.FitRated(topic, fit), e.TableDone(name))) for topic in topics)
        return Pick(name, "plank", Say(f"my_step-{what}"), options)
    return None


def _live(profile: Profile, mine: str) -> Ask | None:
    """That moment, lived through: the day, what comes in between, and what one does then."""
    name = f"{NAME}.live"
    step: e.StepPlanned | None = profile.get("step")
    if name in profile.seen or step is None or step.chain != mine:
        return None
    words = {"step": Label("step", f"{mine}-{step.size}")}
    beats = [Say("my_step-live-day", {"day": Label("weekday", step.day), "part": Label("part", step.part or "some")})] if step.day else []
    beats.append(Say("my_step-live-step", words))
    if step.who and step.who != my_step_plan.ALONE:
        beats.append(Say("my_step-live-who", {"who": Label("who", step.who)}))
    if step.when:
        beats.append(Say("my_step-live-when", {"when": Label("when", step.when)}))
    if step.then:
        beats.append(Say("my_step-live-then", {"then": Label("then", step.then)}))
    beats.append(Say("my_step-live-done"))
    return Moment(name, "live_step", beats[0], may_skip=False, beats=tuple(beats), seconds=20, pictures=(step.part or "morning",),
                  items=my_step_plan.things(step))


def _visit(profile: Profile, world: World) -> Ask | None:
    """Something to find out: whom, where or what, about which work. The own work always lies there too."""
    name = f"{NAME}.visit"
    if profile.get("visit") is not None or name in profile.skipped or "single visit" in profile.denied:
        return None
    kinds = tuple(Option(one, Say(f"visit-{one}"), f"icon:{icon}", ()) for one, icon in VISITS.items())
    places = _works(profile, world)
    if not places:
        options = tuple(Option(one.id, one.says, one.picture, (e.VisitPlanned(one.id, ""),)) for one in kinds)
        return Pick(name, "visit", Say("my_step-visit-open"), options)
    options = tuple(Option(f"{one.id} {uri}", None, "", (e.VisitPlanned(one.id, uri),), item=one.id, place=uri) for one in kinds for uri in places)
    works = tuple(Option(uri, Say("practice-work", {"occupation": Label("occupation", uri)}), f"workplace:{world.graph.workplace(uri)}", ())
                  for uri in places)
    return Tableau(name, "visit", Say("my_step-visit"), options, items=kinds, places=works)


def _works(profile: Profile, world: World) -> list[str]:
    """The own work and what lies in the bag, at most three; two on a line of small doses."""
    own = [uri for uri in occupations(profile)[:1] if world.graph.knows_occupation(uri)]
    bag = [uri for uri in profile.options if uri not in own and world.graph.knows_occupation(uri)]
    return [*own, *bag][: FEW_PLACES if small_doses(profile) else MOST_PLACES]


def _mo(profile: Profile) -> Ask | None:
    """Mo asks what the player would say to him: three sentences, equal."""
    name = f"{NAME}.mo"
    if profile.get("advice") is not None or name in profile.skipped or "single advice" in profile.denied:
        return None
    options = tuple(Option(way, Say(f"advice-{way}"), f"icon:{icon}", (e.AdviceGiven(way),))
                    for way, icon in zip(ADVICE, ("tram", "chalkboard-teacher", "cooking-pot"), strict=True))
    return Pick(name, "mo_asks", Say("my_step-mo"), options)


def _end(profile: Profile) -> Ask | None:
    """Mo has heard it; what is done, and one open question."""
    name = f"{NAME}.end"
    if name in profile.seen:
        return None
    heard = (Say("my_step-heard"),) if profile.get("advice") else ()
    done = Say("my_step-end" if profile.get("step") else "my_step-end-none")
    return Moment(name, "mo_asks", done, may_skip=False, beats=(*heard, done, Say(f"my_step-end-question-{kind(profile)}")), seconds=8)


__all__ = ["NAME", "next_ask"]
