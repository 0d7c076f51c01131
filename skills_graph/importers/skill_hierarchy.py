"""From skills to their groups: level 2 of the ESCO pillars S and T, level 1 (broad fields of ISCED-F) of pillar K.

Pillar L (languages) has no group of its own here: its skills count with T1.1 "mastering languages".
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.table import Table

LANGUAGES = "T1.1"
FIELD = re.compile(r"http://data\.europa\.eu/esco/isced-f/(\d{2})\d*$")


@dataclass
class Hierarchy:
    """`broader`: concept -> its broader concepts. `codes`: URI of a skill group -> code as ESCO writes it."""

    broader: Mapping[str, set[str]] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)

    def code_of(self, uri: str) -> str:
        """The code of a skill group: as ESCO gives it; for ISCED-F, where 1.1 left it empty, from the URI."""
        code = self.codes.get(uri, "")
        match = FIELD.match(uri)
        return code or (uri.rsplit("/", 1)[-1] if match else "")

    def levels(self) -> set[str]:
        """The codes of all groups at the level that the graph uses."""
        return {code for uri in self.codes if (code := level_code(self.code_of(uri))) and self.code_of(uri) == code}

    def tree_of(self, skill: str) -> set[str]:
        """The codes of all groups above a skill, at every level below the pillars."""
        found: set[str] = set()
        queue, seen = [skill], {skill}
        while queue:
            concept = queue.pop()
            code = self.code_of(concept)
            if len(code) > 1:
                found.add(code)
            for parent in self.broader.get(concept, ()):
                if parent not in seen:
                    seen.add(parent)
                    queue.append(parent)
        return found

    def groups_of(self, skill: str) -> dict[str, int]:
        """All groups above a skill -> the number of steps up to the nearest way in."""
        found: dict[str, int] = {}
        queue = deque([(skill, 0)])
        seen = {skill}
        while queue:
            concept, steps = queue.popleft()
            code = level_code(self.code_of(concept))
            if code:
                found.setdefault(code, steps)
            for parent in sorted(self.broader.get(concept, ())):
                if parent not in seen:
                    seen.add(parent)
                    queue.append((parent, steps + 1))
        return found


def level_code(code: str) -> str:
    """The group at our level that a code lies in; "" for a pillar or a level above ours.

    >>> [level_code(code) for code in ("S6.11.2", "T3.1", "0721", "L1", "S6", "K", "")]
    ['S6.11', 'T3.1', '07', 'T1.1', '', '', '']
    """
    if match := re.fullmatch(r"([ST]\d+\.\d+)(\.\d+)*", code):
        return match[1]
    if re.fullmatch(r"\d{2,4}", code):
        return code[:2]
    return LANGUAGES if code.startswith("L") else ""


def primary(groups: Mapping[str, int], knowledge: bool) -> str:
    """The group that says most about a skill: the nearest; for knowledge a field, for skills S before T before K.

    >>> primary({"T3.1": 1, "S6.11": 1, "07": 1}, knowledge=False)
    'S6.11'
    >>> primary({"S2.1": 1, "07": 2}, knowledge=True)
    '07'
    """
    order = {"S": 1, "T": 2}

    def rank(code: str) -> tuple[int, int, str]:
        pillar = order.get(code[0], 0 if knowledge else 3)
        return (pillar, groups[code], code) if knowledge else (groups[code], pillar, code)

    return min(groups, key=rank)


def read_hierarchy(broader: Table, groups: Table, levels: Table, skills: set[str], problems: SourceProblems) -> Hierarchy:
    """Join the three files about skill groups; a file older than the hierarchy of skills may lack codes."""
    parents: dict[str, set[str]] = defaultdict(set)
    codes = {row["conceptUri"]: row["code"] for row in groups}
    for row in levels:
        for level in range(4):
            uri, code = row[f"Level {level} URI"], row[f"Level {level} code"]
            if uri and code:
                codes.setdefault(uri, code)
                codes[uri] = codes[uri] or code
            if uri and level and row[f"Level {level - 1} URI"]:
                parents[uri].add(row[f"Level {level - 1} URI"])
    for row in broader:
        child, parent = row["conceptUri"], row["broaderUri"]
        # Groups that only the relations name are kept: the official 1.1.1 climbs over eight of them.
        if row["conceptType"] == "KnowledgeSkillCompetence" and child not in skills:
            problems.tell(broader.name, row.line, "conceptUri", f'URI "{child}" is not known',
                          "expected a URI of the skills file of the same version")
        elif row["broaderType"] == "KnowledgeSkillCompetence" and parent not in skills:
            problems.tell(broader.name, row.line, "broaderUri", f'URI "{parent}" is not known',
                          "expected a URI of the skills file of the same version")
        else:
            parents[child].add(parent)
    return Hierarchy(dict(parents), codes)
