"""All words of the game, per language, through Fluent: `assets/texts/<language>/*.ftl`, and what findings say (`assets/feedback`)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from fluent.runtime import FluentBundle, FluentResource

from game.rules.ask import Label, Say
from game.rules.story import capital

TEXTS = Path(__file__).parent.parent / "assets" / "texts"
FINDING = "finding-"
"""What the keys of findings begin with."""
UNSEEN = {0x2010: "-", 0x2011: "-", 0x200B: None, 0x00AD: None, 0xFB01: "fi", 0xFB02: "fl"}
"""Signs in labels of the source that no typeface here draws, and what stands for them."""
FROM_GRAPH = ("occupation", "skill", "group", "branch", "official")


class Names(Protocol):
    """Who knows the names of occupations, skills and groups (the skills graph)."""

    def label(self, kind: str, key: str, language: str) -> str: ...


class TextMissing(LookupError):
    """A text that is asked for does not exist in this language."""


def available(folder: Path = TEXTS) -> list[str]:
    """Languages that have texts."""
    return sorted(path.name for path in folder.iterdir() if path.is_dir())


def _capital(text: Any) -> Any:
    """The function CAPITAL of the texts: a label as it begins a sentence."""
    return capital(str(text))


def _uncapital(text: Any) -> Any:
    """The function UNCAPITAL: a label as it stands within a sentence. A word of one capital ("I") or of more than one keeps them."""
    first, _, rest = (words := str(text)).partition(" ")
    return words if first == "I" or (first[1:] and not first[1:].islower()) else f"{first.lower()}{' ' if rest else ''}{rest}"


class Texts:
    """The words of one language."""

    def __init__(self, language: str, names: Names | None = None, folder: Path = TEXTS) -> None:
        self.language = language
        self._names = names
        self._bundle = FluentBundle([language], use_isolating=False, functions={"CAPITAL": _capital, "UNCAPITAL": _uncapital})
        self.keys: dict[str, str] = {}
        for path in sorted((folder / language).glob("*.ftl")):
            self._add(path.read_text("utf-8"), path.name)
        self._findings_added = folder != TEXTS

    def _add(self, source: str, file: str) -> None:
        resource = FluentResource(source)
        for entry in resource.body:
            name = getattr(getattr(entry, "id", None), "name", None)
            if name:
                if name in self.keys:
                    raise ValueError(f"{file}: {name} stands in {self.keys[name]} as well")
                self.keys[name] = file
        self._bundle.add_resource(resource)

    def _add_findings(self) -> None:
        """What findings say, read when one is asked for: long before that the title must be there."""
        from game.rules.feedback import texts_of

        self._findings_added = True
        self._add("".join(f"{key} = {words}\n" for key, words in texts_of(self.language).items()), "feedback")

    def __contains__(self, key: object) -> bool:
        if key not in self.keys and not self._findings_added and str(key).startswith(FINDING):
            self._add_findings()
        return key in self.keys

    def get(self, key: str, **arguments: Any) -> str:
        """One text; raises TextMissing where there is none, ValueError where an argument lacks."""
        if key not in self:
            raise TextMissing(f"{self.language}: {key}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise TextMissing(f"{self.language}: {key} has no value")
        said, errors = self._bundle.format_pattern(pattern, {name: self._plain(value) for name, value in arguments.items()})
        if errors:
            raise ValueError(f"{self.language}: {key}: {errors[0]}")
        return str(said)

    def say(self, what: Say) -> str:
        """The text of a `Say`, its labels looked up."""
        return self.get(what.id, **dict(what.arguments))

    def label(self, label: Label) -> str:
        """The name of an occupation, a skill, or anything that has a text of the form kind-key."""
        if label.kind in FROM_GRAPH and self._names:
            return self._names.label(label.kind, label.key, self.language).translate(UNSEEN)
        return self.get(f"{label.kind}-{label.key}")

    def some(self, stem: str) -> Mapping[str, str]:
        """All texts whose key begins with a stem, by the rest of the key."""
        return {key[len(stem):]: self.get(key) for key in sorted(self.keys) if key.startswith(stem)}

    def _plain(self, value: Any) -> Any:
        return self.label(value) if isinstance(value, Label) else value
