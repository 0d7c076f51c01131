"""What is wrong with a file that somebody wrote, told so that they can mend it.

Loaders return problems beside the things that were good; nobody raises for bad data.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: in which file, on which line (0 when unknown), at which key, what it is, and what would help."""

    file: str
    line: int
    key: str
    what: str
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.what}; {self.hint}" if self.hint else f"{where}: {self.what}"


def did_you_mean(word: str, allowed: Iterable[str]) -> str:
    """The hint for a word that is not known: the nearest allowed one, or else all of them.

    >>> did_you_mean("blijve", ["blijven", "anders"])
    'did you mean "blijven"?'
    >>> did_you_mean("xyz", ["blijven", "anders"])
    'expected one of: anders, blijven'
    """
    known = sorted(allowed)
    near = get_close_matches(word, known, n=1, cutoff=0.6)
    return f'did you mean "{near[0]}"?' if near else f"expected one of: {', '.join(known)}"
