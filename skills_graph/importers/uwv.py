"""UWV's list of occupations with much work, matched to ESCO titles, but only within the same BRC group.

UWV writes plurals and sums up ("Loodgieters, installateurs en monteurs gas, water"); ESCO writes one title in the
singular. Both are brought to the same bare form; a title that finds no ESCO title counts for its BRC group alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.table import Table

COLUMNS = ("beroep", "brc")


@dataclass(frozen=True)
class Listed:
    """`occupations`: ESCO URIs that are on the list; `titles`, `open_titles`: BRC group -> number of titles, and of those
    that no ESCO title of the group matches."""

    occupations: frozenset[str]
    titles: Mapping[str, int]
    open_titles: Mapping[str, int]


def read_list(
    table: Table, group_of: Mapping[str, str], titles: Mapping[str, Iterable[str]], groups: Iterable[str], problems: SourceProblems
) -> Listed:
    """Match the list. `group_of`: ESCO URI -> BRC group; `titles`: ESCO URI -> its Dutch titles, all of them."""
    known = set(groups)
    bare: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for uri, names in titles.items():
        for name in names:
            bare[group_of[uri]][_bare(name)].add(uri)
    listed: set[str] = set()
    count: Counter[str] = Counter()
    still_open: Counter[str] = Counter()
    for row in table:
        brc = row["brc"]
        if brc not in known:
            problems.tell(table.name, row.line, "brc", f'"{brc}" in brc', "expected a group of BRC 2014, four digits")
            continue
        found = {uri for form in title_forms(row["beroep"]) for uri in bare[brc].get(form, ())}
        count[brc] += 1
        still_open[brc] += not found
        listed |= found
    return Listed(frozenset(listed), dict(count), dict(still_open))


def title_forms(title: str) -> list[str]:
    """The bare forms of the titles that one line of the list sums up.

    >>> title_forms("Loodgieters, installateurs en monteurs gas")
    ['loodgieter', 'installateur', 'monteur gas']
    """
    without = re.sub(r"\([^)]*\)", " ", title)
    return [form for part in re.split(r",|;|/| en | of ", without) if (form := _bare(part))]


def _bare(title: str) -> str:
    folded = unicodedata.normalize("NFKD", title.casefold())
    words = re.sub(r"[^a-z\s]", " ", "".join(char for char in folded if not unicodedata.combining(char))).split()
    return " ".join(singular(word) for word in words)


def singular(word: str) -> str:
    """A Dutch noun for a person without its plural ending; other words come out as they are, or shortened alike.

    >>> [singular(word) for word in ("machinisten", "monteurs", "timmerlieden", "koks", "lassers", "verpleegkundigen")]
    ['machinist', 'monteur', 'timmerman', 'kok', 'lasser', 'verpleegkundige']
    """
    for ending, single in (("lieden", "man"), ("mannen", "man"), ("vrouwen", "vrouw")):
        if word.endswith(ending):
            return word.removesuffix(ending) + single
    if re.search(r"(ig|end|eerd|eld|and|est)en$", word):
        return word.removesuffix("n")
    if word.endswith("en") and len(word) > 5:
        stem = word.removesuffix("en")
        if len(stem) > 2 and stem[-1] == stem[-2]:
            return stem[:-1]
        return re.sub(r"([^aeiou])([aou])([^aeiou])$", r"\1\2\2\3", stem) if not stem.endswith(("st", "nt", "rt")) else stem
    return re.sub(r"(?<=[a-z]{2})(?<!s)s$", "", word) if len(word) > 3 else word
