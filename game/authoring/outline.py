"""A story laid out for reading: its knots with what is said, by whom, what one can choose, and where it goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from game.authoring.source import COMMENT, Row, Source

ARROW = re.compile(r"->\s*(\w+)")
SHOWN = ("familie", "toont", "wijst", "gevoel", "leiding", "geld", "zekerheid", "leren", "energie")
"""The tags of a choice that its reader should see, besides its picture."""


RUN = re.compile(r"\{(?P<slot>[^{}:|]*)\}|\{(?P<when>[^{}:|]*):|^-\s*(?P<case>\"[^\"]*\"|else|\d+)\s*:|(?P<other>\|)|(?P<close>[{}])")


def outline(source: Source) -> list[dict[str, Any]]:
    """The knots in order, each with its rows, as plain values for a sheet of paper."""
    knots: list[dict[str, Any]] = []
    who = ""
    for row in source.rows:
        if row.knot in source.functions or not row.knot:
            continue
        if not knots or knots[-1]["name"] != row.knot:
            knots.append({"name": row.knot, "line": source.knots.get(row.knot, row.number), "rows": []})
        for name, value in row.tags:
            if name == "beat":
                who = ""
                knots[-1]["rows"].append({"kind": "beat", "text": value, "line": row.number, "stage": ""})
            elif name == "wie":
                who = "" if value == "niemand" else value
            elif name in ("plaats", "jaar", "geluid", "speel") and not row.choice:
                _stage(knots[-1]["rows"], f"{name}: {value}")
        knots[-1]["rows"] += _rows(row, who)
    return knots


def _stage(rows: list[dict[str, Any]], told: str) -> None:
    """Where and when a beat is, beside its name."""
    beat = next((one for one in reversed(rows) if one["kind"] == "beat"), None)
    if beat is not None:
        beat["stage"] = f"{beat['stage']} · {told}".strip(" ·")


def runs(text: str) -> list[list[str]]:
    """A line cut into what is said, what the game fills in, and when it is said: [kind, text] each.

    >>> runs('{collega() != "": {collega()} kijkt. | Iemand kijkt.}')
    [['when', 'collega() != ""'], ['slot', 'collega()'], ['said', ' kijkt. '], ['when', '|'], ['said', ' Iemand kijkt.']]
    """
    told: list[list[str]] = []
    at = 0
    for found in RUN.finditer(text):
        if text[at:found.start()].strip():
            told.append(["said", text[at:found.start()]])
        kind = found.lastgroup or ""
        if kind != "close":
            told.append(["slot" if kind == "slot" else "when", found[kind].strip()])
        at = found.end()
    return [*told, ["said", text[at:]]] if text[at:].strip() else told


def _rows(row: Row, who: str) -> Iterator[dict[str, Any]]:
    """What one line of the text gives to read."""
    text = COMMENT.sub("", row.text).strip()
    to = ARROW.findall(text)
    if row.choice:
        tags = dict(row.tags)
        said = text.lstrip("+* ").replace("[", "").replace("]", "")
        marks = [f"{name}: {tags[name]}" for name in SHOWN if name in tags]
        yield {"kind": "choice", "runs": runs(ARROW.sub("", said).strip()), "line": row.number, "id": tags.get("id", ""),
               "picture": tags.get("beeld", ""), "marks": " · ".join(marks), "to": to}
        return
    said = re.sub(r"^-\s*(?=$|\{|->)", "", ARROW.sub("", text)).strip()
    if kept := re.match(r"^(?:-\s*([^:~]*):\s*)?~\s*(.*)", said):
        yield {"kind": "keeps", "text": ": ".join(part.strip() for part in kept.groups() if part), "line": row.number}
    elif said and not re.match(r"==|[{}]$|-$", said):
        yield {"kind": "line", "runs": runs(said), "line": row.number, "who": who.replace("_", " "), "reply": row.whole.startswith(("    ", "\t")), "to": to}
    elif to:
        yield {"kind": "goes", "text": "", "line": row.number, "to": to}
