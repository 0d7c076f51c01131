"""Which skills make good cards: with a label one can read, known in the trade, and told apart from each other.

    readable        1 for a short label of plain words; less for a long or a technical one; 0 where there is no label of
                    the language (for Dutch: where it only repeats the English one)
    recognisable    how much of the heart of the work a skill is: the share of the occupations of the same unit group, and
                    of the most similar occupations, that ask it as essential; more where the label shares a word with
                    the title (a baker bakes) or with the description, less for knowledge, less the more
                    occupations ask it, and less where only work of another kind asks it as well (a chain saw in a warehouse)
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from sys import intern

import numpy as np

from skills_graph.bundle import KIND_KNOWLEDGE, REUSE_TRANSVERSAL, ROLES, Bundle, Words
from skills_graph.transition import Transition

EMPTY_WORDS = frozenset(re.findall(r"\w+", """
    de het een en of van voor met in op aan uit bij om te tot door over naar als die dat zijn worden hebben doen maken
    zorgen gebruiken houden werken soorten manieren regels volgen volgens werk je hoe wat anderen mensen dingen goed spullen
    the a an and of for with in on at from by to as that be do make use work types ways how what other people things good
"""))
JOB_WORDS = frozenset(re.findall(r"\w+", """
    medewerker operator manager specialist technicus assistent adviseur algemeen leidinggevend hoofd hulpkracht machine
    verkoper verkoopster seller worker officer technician assistant general
"""))
STEM = 5
MANNER = ROLES.index("manner")
SAME = 0.5
"""From this share of common words on (of the shorter label), two labels look like the same card."""
LONG, TOO_LONG = 28, 52
NEAREST, ALSO = 15, 3
LEAST_AT_HOME, FEW = 0.2, 2
"""What a skill weighs at least that no work like this one asks as well; how many occupations are too few to tell much."""
OPTIONAL_CARD, KNOWLEDGE_CARD, MANNER_CARD, TITLE_CARD, DESCRIPTION_CARD, FIRST_CARD = 0.45, 0.7, 0.5, 1.5, 0.6, 12.0
"""What it does to a card that its skill is optional (less so where those around ask it, not where the title names it), that it is knowledge, that it is a manner
of working (of which nobody says "that is my job"), that it shares a word with the title, how much it adds where the description holds all of its words,
and that people of the trade name it first."""
TECHNICAL = re.compile(r"\d|\(|\)|/|;|[A-Z]{2,}|ometr|ologi|analyse|mechatron|pneum|hydraul")


class Cards:
    """The skills as cards in one language."""

    def __init__(self, transition: Transition, words: Words, english: list[str] | None = None) -> None:
        """`english`: the English labels of the skills, where the words are of another language."""
        self.transition = transition
        self.bundle: Bundle = transition.bundle
        self.words = words
        self.readable = np.array([
            0.0 if english is not None and label == english[row] else readable(label) for row, label in enumerate(self.words.skills)
        ])
        self._recognisable: dict[int, dict[int, float]] = {}
        self._rarest = float(np.log((len(self.bundle.occupation_uris) + 1) / 2))

    def recognisable(self, row: int) -> Mapping[int, float]:
        """Skill -> how well a person of this occupation will know it as their work, for each skill it asks; worked out once."""
        if row not in self._recognisable:
            self._recognisable[row] = self._weigh(row)
        return self._recognisable[row]

    def _weigh(self, row: int) -> dict[int, float]:
        similar = self.transition.rank(self.transition.person(row)).similar
        nearest = self._nearest(row, similar, NEAREST)
        unit = self._share(np.flatnonzero(self.bundle.unit_group == self.bundle.unit_group[row]), row)
        near = self._share(nearest, row)
        like = float(similar[nearest].mean()) if nearest else 0.0
        title = self._title_words(row)
        description = stems(self.words.descriptions[row]) if self.words.descriptions else frozenset()
        essential = set(self.bundle.essential[row].tolist())
        first = self.bundle.first_cards.get(row, frozenset())
        found = {}
        for skill in [*essential, *self.bundle.optional[row].tolist()]:
            label = self.words.skills[skill]
            named = bool(title.search(label))
            weight = (0.3 + 0.35 * unit.get(skill, 0.0) + 0.35 * near.get(skill, 0.0)) * float(self.readable[skill])
            weight *= float(np.sqrt(self.transition.idf[skill] / self._rarest))
            weight *= TITLE_CARD if named else 1.0
            around = max(unit.get(skill, 0.0), near.get(skill, 0.0))
            weight *= 1.0 if skill in essential or named else OPTIONAL_CARD + (1 - OPTIONAL_CARD) * around
            told = stems(label)
            weight *= 1 + DESCRIPTION_CARD * len(told & description) / max(1, len(told))
            weight *= KNOWLEDGE_CARD if self.is_knowledge(skill) else 1.0
            weight *= MANNER_CARD if self.bundle.role[skill] == MANNER else 1.0
            weight *= FIRST_CARD if skill in first else 1.0
            weight *= 1.0 if named or skill in first else self._at_home(skill, row, similar, like)
            found[skill] = weight
        return found

    def nearest(self, row: int, most: int = NEAREST) -> list[int]:
        """The most similar other occupations."""
        return self._nearest(row, self.transition.rank(self.transition.person(row)).similar, most)

    def asking(self, skill: int) -> np.ndarray:
        """The occupations that ask a skill, essential or optional."""
        order, start = self._asking
        return order[start[skill] : start[skill + 1]]

    def together(self, one: int, other: int) -> float:
        """How often the same occupations ask two skills, 0-1: those that ask both, of the mean number that ask either; less sure where few ask them."""
        left, right = self.asking(one), self.asking(other)
        return len(np.intersect1d(left, right)) / (FEW + float(np.sqrt(len(left) * len(right))))

    @staticmethod
    def _nearest(row: int, similar: np.ndarray, most: int) -> list[int]:
        return [int(other) for other in np.argsort(-similar, kind="stable")[: most + 1] if other != row][:most]

    def _at_home(self, skill: int, row: int, similar: np.ndarray, like: float) -> float:
        """Less than 1 where the work that asks a skill as well is far less like this work than its nearest neighbours are."""
        others = self.asking(skill)
        found = np.sort(similar[others[others != row]])[-ALSO:]
        return max(LEAST_AT_HOME, min(1.0, float(found.mean()) / max(like, 1e-9)) ** 2) if len(found) else 1.0

    @cached_property
    def labels_with(self) -> Counter[str]:
        """Stem -> on how many labels it stands."""
        return Counter(stem for label in self.words.skills for stem in stems(label))

    @cached_property
    def _asking(self) -> tuple[np.ndarray, np.ndarray]:
        """The occupations of all skills behind each other, and where those of each skill start."""
        pairs = [(rows.indices, np.repeat(np.arange(len(rows)), np.diff(rows.indptr))) for rows in (self.bundle.essential, self.bundle.optional)]
        skills, owners = (np.concatenate(parts) for parts in zip(*pairs, strict=True))
        return owners[np.argsort(skills, kind="stable")], np.concatenate(([0], np.cumsum(np.bincount(skills, minlength=len(self.words.skills)))))

    def _title_words(self, row: int) -> re.Pattern[str]:
        """The starts of the words of a title, anywhere in a label: "lass" of "lasser"; of a short word only at a start: "kok"."""
        words = [word for word in re.findall(r"[^\W\d_]{3,}", self.words.occupations[row].casefold()) if word not in JOB_WORDS | EMPTY_WORDS]
        starts = (rf"\b{word}" if len(word) <= STEM - 1 else word[: min(STEM, max(4, len(word) - 2))] for word in words)
        return re.compile("|".join(starts) or r"(?!)", re.IGNORECASE)

    def alike(self, one: int, other: int) -> float:
        """How much two labels say the same, 0-1: their common words, of the shorter of the two."""
        left, right = stems(self.words.skills[one]), stems(self.words.skills[other])
        return len(left & right) / max(1, min(len(left), len(right)))

    def twins(self, one: int, other: int) -> bool:
        """Whether two labels hold the very same telling words."""
        return stems(self.words.skills[one]) == stems(self.words.skills[other])

    def is_knowledge(self, skill: int) -> bool:
        return bool(self.bundle.kind[skill] == KIND_KNOWLEDGE)

    def is_transversal(self, skill: int) -> bool:
        return bool(self.bundle.reuse[skill] == REUSE_TRANSVERSAL)

    def _share(self, rows: Iterable[int], own: int) -> dict[int, float]:
        """Skill -> share of the other occupations of a group that ask it as essential; nothing where there are none."""
        others = [int(row) for row in rows if row != own]
        if not others:
            return {}
        skills, counts = np.unique(np.concatenate([self.bundle.essential[row] for row in others]), return_counts=True)
        return dict(zip(skills.tolist(), (counts / len(others)).tolist(), strict=True))


def readable(label: str) -> float:
    """How easily a label reads on a card, 0-1; what one must stand ("tegen hitte kunnen") is no deed, and comes later.

    >>> [round(readable(label), 2) for label in ("brood bakken", "veilig eten maken volgens HACCP-regels")]
    [1.0, 0.37]
    """
    length = 1.0 if len(label) <= LONG - 10 else 0.9 if len(label) <= LONG else max(0.35, 0.9 - 0.55 * (len(label) - LONG) / (TOO_LONG - LONG))
    return length * (0.55 if TECHNICAL.search(label) else 1.0) * (0.7 if label.startswith("tegen ") else 1.0)


@lru_cache(maxsize=50_000)
def stems(label: str) -> frozenset[str]:
    """The starts of the telling words of a label.

    >>> sorted(stems("klanten helpen een product te kiezen"))
    ['helpe', 'kieze', 'klant', 'produ']
    """
    words = re.findall(r"[^\W\d_]+", label.casefold())
    return frozenset(intern(word[:STEM]) for word in words if len(word) > 2 and word not in EMPTY_WORDS)
