"""What is wrong with a file that somebody wrote, told so that they can mend it.

Loaders return problems beside the things that were good; nobody raises for bad data.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from skills_graph.problem import Problem

__all__ = ["Problem", "did_you_mean"]


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
