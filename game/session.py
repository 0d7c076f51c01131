"""One player playing: journal, profile and the ask at hand. `answer` is the only verb that changes anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from game.journal import FileJournal, MemoryJournal
from game.rules import event as e
from game.rules.ask import Ask, Option
from game.rules.echo import Echo
from game.rules.profile import Profile, evidence, fold, place, profile

Clock = Callable[[], str]
NextAsk = Callable[[Profile], Ask | None]


class Keeps(Protocol):
    """Where events go to stay."""

    def append(self, *events: e.Event) -> None: ...

    def close(self) -> None: ...


class Session:
    """A journey on one journal; `next_ask` is the line of levels, which decides from the profile alone."""

    def __init__(self, journal: str, next_ask: NextAsk, clock: Clock, keeps: Keeps, events: Iterable[e.Event] = (),
                 own_file: Callable[[], FileJournal] | None = None) -> None:
        """`own_file` opens the file to keep the journal in, once the player says that this is their own computer."""
        self.journal = journal
        self.events = list(events)
        self._next_ask = next_ask
        self._clock = clock
        self._keeps = keeps
        self._own_file = own_file
        self._profile = profile(self.events)
        self._ask: Ask | None = None
        self._asked = False
        self._answers: list[int] = []

    @property
    def profile(self) -> Profile:
        return self._profile

    @property
    def ask(self) -> Ask | None:
        """What is asked now; None at the end of the line."""
        while not self._asked:
            self._ask, self._asked = self._next_ask(self._profile), True
            if self._ask and self._ask.begins:
                self._tell(*self._ask.begins)
        return self._ask

    @property
    def windows(self) -> int:
        """How many windows of the town are lit: one for each thing said."""
        return len(evidence(self._profile))

    def can_go_back(self) -> bool:
        """Whether there is an answer to take back."""
        return bool(self._answers)

    def back(self) -> tuple[Echo, ...]:
        """Open the last answer again, and what came by itself after it."""
        if not self._answers:
            return ()
        first = self._answers.pop()
        taken = {seq for event in self.events if isinstance(event.body, e.Undone) for seq in event.body.events}
        return self.undo(event.seq for event in self.events if event.seq >= first and event.seq not in taken
                         and not isinstance(event.body, e.Undone | e.Denied))

    def answer(self, option: Option) -> tuple[Echo, ...]:
        """Take an answer: every event it means goes into the journal and the profile; returns what moved."""
        if not all(isinstance(body, e.MomentSeen) for body in option.means):
            self._answers.append(max((event.seq for event in self.events), default=0) + 1)
        return self._tell(*option.means)

    def start(self, seed: int, bundle: str, app: str) -> None:
        """Begin a journey that has no events yet."""
        if not self.events:
            self._tell(e.Started(seed, bundle, app))

    def undo(self, events: Iterable[int]) -> tuple[Echo, ...]:
        """Open these answers again."""
        return self._tell(e.Undone(tuple(events)))

    def deny(self, events: Iterable[int]) -> tuple[Echo, ...]:
        """"Klopt niet": these answers never count and are not asked again."""
        return self._tell(e.Denied(tuple(events)))

    def keep_in(self, file: FileJournal) -> None:
        """From now on the journal lies in a file; what was said before goes first."""
        if isinstance(self._keeps, MemoryJournal):
            file.append(*self.events)
            self._keeps = file

    def close(self) -> None:
        """Wait until everything lies safe."""
        self._keeps.close()

    def _tell(self, *bodies: e.Body) -> tuple[Echo, ...]:
        """Keep what was said, all of one answer at once (so that half an answer cannot exist), and fold it."""
        first = max((event.seq for event in self.events), default=0) + 1
        events = [e.Event(self.journal, first + number, self._clock(), body) for number, body in enumerate(bodies)]
        self._keeps.append(*events)
        echoes = []
        for event in events:
            before = self._profile
            self.events.append(event)
            self._profile = profile(self.events) if isinstance(event.body, e.Undone | e.Denied) else fold(before, event)
            echoes.append(_echo(before, event))
        if self._own_file and e.ComputerNamed(True) in bodies:
            self.keep_in(self._own_file())
        self._asked = False
        return tuple(echoes)


def _echo(before: Profile, event: e.Event) -> Echo:
    """What one event moved in the profile: from where it stood to where it stands."""
    if isinstance(event.body, e.Undone | e.Denied):
        return Echo(type(event.body).__name__, "profile", "table", event.seq)
    where = place(event.body)
    if where is None:
        return Echo(type(event.body).__name__, "", "", event.seq)
    part, key, value = where
    held = getattr(before, part).get(key)
    return Echo(f"{part} {key}", "" if held is None else str(held.value), "" if value is None else str(value), event.seq)
