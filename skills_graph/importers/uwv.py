"""UWV's list of occupations with much work, matched to ESCO titles, but only within the same BRC group.

UWV writes plurals and sums up ("Loodgieters, installateurs en monteurs gas, water"); ESCO writes one title in the
singular, and everyday names beside ESCO's stand in a table of ours. All are brought to the same bare form; a title that
finds no occupation of its BRC group counts for the group alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.table import Table

COLUMNS = ("beroep", "brc")
LEVELS = ("", "Basis", "Middelbaar", "Hoger")
# Words that say nothing of the trade by themselves.
TOO_WIDE = frozenset({"medewerker", "manager", "adviseur", "operator", "monteur", "engineer", "teamleider", "technicus"})


@dataclass(frozen=True)
class Listed:
    """`occupations`: ESCO URIs that are on the list; `titles`, `open_titles`: BRC group -> number of titles, and of those
    that no ESCO title of the group matches; `levels`: ESCO URI -> place of its level in LEVELS, where the list tells only one."""

    occupations: frozenset[str]
    titles: Mapping[str, int]
    open_titles: Mapping[str, int]
    levels: Mapping[str, int] = field(default_factory=dict)


def read_list(
    table: Table, group_of: Mapping[str, str], titles: Mapping[str, Iterable[str]], groups: Iterable[str], problems: SourceProblems
) -> Listed:
    """Match the list. `group_of`: ESCO URI -> BRC group; `titles`: ESCO URI -> its Dutch titles, all of them."""
    known = set(groups)
    by_form: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    by_start: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for uri, names in titles.items():
        for words in filter(None, map(_words, names)):
            for form in (words, [singular(word) for word in words]):
                by_form[group_of[uri]]["".join(form)].add(uri)
            by_start[group_of[uri]][singular(words[0])].add(uri)
    listed: set[str] = set()
    levels: dict[str, set[int]] = defaultdict(set)
    count: Counter[str] = Counter()
    still_open: Counter[str] = Counter()
    for row in table:
        brc = row["brc"]
        if brc not in known:
            problems.tell(table.name, row.line, "brc", f'"{brc}" in brc', "expected a group of BRC 2014, four digits")
            continue
        forms = title_forms(row["beroep"])
        found = {uri for form in forms for key in _keys(form.split()) for uri in by_form[brc].get(key, ())}
        if not found and len(forms) == 1 and " " not in forms[0] and forms[0] not in TOO_WIDE:
            # A title of one word takes in what ESCO cuts finer: "vloerenleggers" holds "vloerenlegger kurk".
            found = by_start[brc].get(forms[0], set())
        found = found | by_form[brc].get("".join(whole_title(row["beroep"])), set())
        count[brc] += 1
        still_open[brc] += not found
        listed |= found
        for uri in found if row["niveau"] in LEVELS[1:] else ():
            levels[uri].add(LEVELS.index(row["niveau"]))
    return Listed(frozenset(listed), dict(count), dict(still_open), {uri: min(told) for uri, told in levels.items() if len(told) == 1})


def title_forms(title: str) -> list[str]:
    """The bare forms of the titles that one line of the list sums up.

    >>> title_forms("Loodgieters, installateurs en monteurs gas (ook warmtepompen)")
    ['loodgieter', 'installateur', 'monteur gas']
    """
    without = re.sub(r"\([^)]*\)", " ", title)
    parts = (_words(part) for part in re.split(r",|;|/| en | of ", without))
    return [" ".join(map(singular, words)) for words in parts if words]


def whole_title(title: str) -> list[str]:
    """The bare words of one line of the list, not split: a name may sum up just as the list does.

    >>> whole_title("Bijrijders, laders en lossers (vrachtauto)")
    ['bijrijder', 'lader', 'en', 'losser']
    """
    return [singular(word) for word in _words(re.sub(r"\([^)]*\)", " ", title))]


def _words(title: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", title.casefold())
    return re.sub(r"[^a-z\s]", " ", "".join(char for char in folded if not unicodedata.combining(char))).split()


def _keys(words: list[str]) -> set[str]:
    """Ways to write one title: "hardware engineer", "engineer hardware"; "monteur lift", "liftmonteur"."""
    return {"".join(words), "".join(reversed(words))} if len(words) == 2 else {"".join(words)}


def singular(word: str) -> str:
    """A Dutch noun for a person without its plural ending; other words come out as they are, or shortened alike.

    >>> [singular(word) for word in ("machinisten", "monteurs", "timmerlieden", "technici", "matrozen", "verpleegkundigen")]
    ['machinist', 'monteur', 'timmerman', 'technicus', 'matroos', 'verpleegkundige']
    """
    for ending, single in (
        ("lieden", "man"), ("mannen", "man"), ("vrouwen", "vrouw"), ("ici", "icus"), ("toren", "tor"), ("essen", "esse"),
    ):
        if word.endswith(ending):
            return word.removesuffix(ending) + single
    if re.search(r"(ig|end|eerd|eld|and|est)en$", word):
        return word.removesuffix("n")
    if word.endswith("en") and not word.endswith("een") and len(word) > 5:
        stem = word.removesuffix("en")
        if stem[-1] == stem[-2]:
            return stem[:-1]
        stem = re.sub(r"([^aeiou])([aou])([^aeiou])$", r"\1\2\2\3", stem)
        return stem[:-1] + {"z": "s", "v": "f"}.get(stem[-1], stem[-1])
    return re.sub(r"(?<=[a-z]{2})(?<!s)s$", "", word) if len(word) > 3 else word
