"""Paper: typst sheets filled with data, and the words that stand on more than one of them."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import typst

from game.rules.ask import Label
from game.rules.event import StepPlanned
from game.texts import Texts

if TYPE_CHECKING:
    from skills_graph import SkillsGraph

ASSETS = Path(__file__).parents[2] / "assets"
FONTS = ASSETS / "fonts"
LETTERS = "\u017f"
"""Up to here our fonts have every sign: Latin with the accents of European languages."""
MISSING = re.compile(r'the text `"(.+?)"` could not be displayed')
Kind = Literal["pdf", "png"]
PICTOGRAM = "star-four"
"""What stands where there is no picture of one's own."""


def printed(sheet: str, content: Mapping[str, Any], kinds: tuple[Kind, ...] = ("pdf",), ppi: int = 144) -> dict[str, bytes]:
    """A sheet of assets/paper as PDF (tagged, PDF/UA-1) and whatever else is asked (png). Content goes in as data, so no word of it is ever read as markup.

    A sign that no font has (an emoji, a script we ship no letters for) would be a box, and PDF/UA-1 refuses it: it is left
    out with those of its kind. The record keeps the words whole.
    """
    values = json.dumps(content, ensure_ascii=False, sort_keys=True)
    while True:
        try:
            made: dict[str, bytes] = {"pdf": _compiled(sheet, values, "pdf", ppi)}
            return made | {kind: _compiled(sheet, values, kind, ppi) for kind in kinds if kind != "pdf"}
        except typst.TypstError as wrong:
            found = MISSING.search(str(wrong))
            lacks = {sign for sign in json.loads(f'"{found[1]}"') if sign > LETTERS} if found else set()
            if not lacks:
                raise
            without = {_kind(sign) for sign in lacks}
            values = "".join(sign for sign in values if sign <= LETTERS or _kind(sign) not in without)


def _compiled(sheet: str, values: str, kind: Kind, ppi: int) -> bytes:
    of_kind: dict[str, Any] = {"pdf_standards": ["ua-1"]} if kind == "pdf" else {"ppi": ppi}
    made = typst.compile(str(ASSETS / "paper" / f"{sheet}.typ"), root=str(ASSETS), font_paths=[str(FONTS)], ignore_system_fonts=True,
                         sys_inputs={"data": values}, format=kind, **of_kind)
    assert isinstance(made, bytes), f"{sheet} has one page as a picture"
    return made


def _kind(sign: str) -> str:
    """What signs are left out together: all pictures, or one script."""
    category = unicodedata.category(sign)
    return "pictures" if category in ("So", "Sk", "Mn", "Cf", "Cn", "Co") else unicodedata.name(sign, "").split(" ")[0]


def put(path: Path, content: bytes) -> Path:
    """Write a paper whole or not at all."""
    part = path.with_name(path.name + ".part")
    part.write_bytes(content)
    part.replace(path)
    return path


def picture(graph: SkillsGraph, uri: str) -> str:
    """The drawing of a card as typst finds it, empty where there is none."""
    path = f"/art/cards/{graph.picture(uri)}.svg" if graph.knows_skill(uri) else ""
    return path if path and (ASSETS / path[1:]).exists() else ""


def pictogram(name: str) -> str:
    """The name of a pictogram that is there."""
    return name if (ASSETS / "pictograms" / f"{name}.svg").exists() else PICTOGRAM


def skill(graph: SkillsGraph, texts: Texts, uri: str) -> str:
    """The name of a card, empty where the bundle does not know it (a profile of another version)."""
    return texts.label(Label("skill", uri)) if graph.knows_skill(uri) else ""


def occupation(graph: SkillsGraph, texts: Texts, uri: str) -> str:
    """The name of an occupation, empty where the bundle does not know it."""
    return texts.label(Label("occupation", uri)) if graph.knows_occupation(uri) else ""


def word(texts: Texts, *keys: str) -> str:
    """The first of these texts that there is, else nothing."""
    return next((plain(texts.get(key)) for key in keys if key in texts), "")


def plain(text: str) -> str:
    """Without the marks of strong words, which only screens know."""
    return text.replace("*", "")


def dated(texts: Texts, date: str) -> str:
    """A date (2027-01-11) in words."""
    year, month, day = date[:10].split("-")
    return texts.get("paper-date", day=day.lstrip("0"), month=f"m{int(month)}", year=year)


def step_said(texts: Texts, step: StepPlanned) -> str:
    """What the step is, in words."""
    return word(texts, f"step-{step.chain}-{step.size}")


def step_when(texts: Texts, step: StepPlanned) -> str:
    """When and with whom, as far as that was said."""
    parts = (word(texts, f"weekday-{step.day}"), word(texts, f"part-{step.part}"), word(texts, f"who-{step.who}"))
    return " · ".join(part for part in parts if part)
