"""Words in a story: what the game does not say, rare words, exclamation marks, claims, and sentences in which a card breaks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from game.authoring.finding import Finding, found
from game.authoring.source import QUOTED, Row, Source
from game.rules.speakers import SPEAKERS

Frequency = Callable[[str, str], float]
"""How often a word comes by in a language, on the Zipf scale: 3 is once in a million words."""

RARE = 2.0
NOT_SAID: Mapping[str, Mapping[str, str]] = {
    "nl": {
        r"vaardighe(?:id|den)": "wat je kunt", r"competenties?": "wat je kunt", r"skills?": "wat je kunt", r"arbeidsmarkt": "werk in Nederland",
        r"loopba(?:an|nen)": "werk", r"kansberoep(?:en)?": "veel werk", r"krimpberoep(?:en)?": "minder werk", r"verdwijn(?:t|en)": "minder werk",
        r"overbodige?": "minder werk", r"zwaktes?": "nieuw voor jou", r"tekort(?:en)?": "nieuw voor jou", r"je mist": "nieuw voor jou",
        r"obstakels?": "wat is lastig?", r"belemmering(?:en)?": "wat is lastig?", r"cliënt(?:en)?": "jij", r"deelnemers?": "jij",
        r"traject(?:en)?": "jij", r"percentages?": "veel, een deel, weinig", r"procent": "veel, een deel, weinig",
        r"uitdaging(?:en)?": "iets wat lastig is", r"uitdagende?": "lastig", r"passies?": "wat je graag doet", r"droomba(?:an|nen)": "werk dat past",
        r"talent(?:en)?": "wat je kunt", r"laag(?:opgeleid|geletterd)(?:en?)?": "(zeg het niet)", r"kansarme?n?": "(zeg het niet)",
        r"ondanks": "(zeg het niet)", r"nog op jouw leeftijd": "(zeg het niet)", r"gewoon even": "(zeg het niet)",
        r"echt jezelf": "(zeg het niet)", r"ik begrijp hoe je je voelt": "hoe is het met je?",
    },
    "en": {
        r"skills?": "what you can do", r"competenc(?:e|es|y|ies)": "what you can do", r"labour market": "work in the Netherlands",
        r"careers?": "work", r"weakness(?:es)?": "new for you", r"you lack": "new for you", r"obstacles?": "what is hard?",
        r"barriers?": "what is hard?", r"percentages?": "much, part, little", r"per ?cent": "much, part, little", r"clients?": "you",
        r"participants?": "you", r"low[- ](?:skilled|literate|educated)": "(do not say it)", r"passions?": "what you like to do",
        r"dream jobs?": "work that fits", r"talents?": "what you can do", r"redundant": "less work", r"challenges?": "something hard",
        r"really yourself": "(do not say it)", r"i understand how you feel": "how are you?",
    },
}
"""What the game does not say, and what it says instead."""
NOT_TOLD: Mapping[str, Mapping[str, str]] = {"nl": {r"fout(?:en|e)?": "kijk nog eens", r"moet(?:en)?": "kan, mag"}, "en": {}}
"""Somebody in a story may say these, between quotation marks; the one who tells it may not."""
CLAIM = re.compile(r"\d+([.,]\d+)?\s*(%|procent|per ?cent|duizend|miljoen|thousand|million)|\b(onderzoek|volgens|cijfers|research|according to|studies)\b", re.I)
SOURCED = re.compile(r"\b(bron|source)\s*:\s*\S", re.I)
SOURCE_LINES = 3
CARD = r"\{\s*(?:kan|stijgt|naast|daalt|blijft)\("
BREAKS: Mapping[str, re.Pattern[str]] = {
    "nl": re.compile(rf"\b(?:om te|aan het|na het|het|ik kan)\s+{CARD}[^}}]*\}}|\{{\s*beroep\(\)\s*\}}(?:s|en|'s)\b", re.I),
    "en": re.compile(rf"\b(?:the|by|after|while|without|i am|you are)\s+{CARD}[^}}]*\}}|{CARD}[^}}]*\}}ing\b|\{{\s*beroep\(\)\s*\}}(?:s|'s)\b", re.I),
}


def check(source: Source, language: str, frequency: Frequency | None = None) -> Iterator[Finding]:
    """Everything about the words of one language; without `frequency` rare words are passed over."""
    known = {part for who in SPEAKERS for part in who.split("_")}
    explained = known | {word.lower() for comment in source.comments.values() for word in re.findall(r"(?:uitleg|explains?)\s+([^\s:]+)\s*:", comment, re.I)}
    for row in source.rows:
        if not row.says:
            continue
        words = _said(row)
        yield from (found("S044", source.file, row.number, word=word, allowed=say) for word, say in _not_said(words, language))
        if "!" in QUOTED.sub(lambda quoted: quoted[0], words):
            yield found("S049", source.file, row.number)
        if broken := BREAKS[language].search(row.text):
            yield found("S047", source.file, row.number, told=broken[0])
        if CLAIM.search(QUOTED.sub(" ", words)) and not _sourced(source, row.number):
            yield found("S060", source.file, row.number, told=words)
        if frequency:
            for word in _rare(words, language, frequency):
                if word.lower() not in explained:
                    yield found("S043", source.file, row.number, word=word)


def _said(row: Row) -> str:
    """What a player reads of a line, whichever way it goes: without names of functions, conditions and arrows."""
    text = re.sub(r"\{[^{}:|]*\}", " ", re.sub(r"(^|(?<=:))\s*~.*", " ", row.text))
    text = re.sub(r"\{[^{}:]*:", " ", text)
    text = re.sub(r'^\s*-\s*("[^"]*"|else)\s*:', " ", text)
    return re.sub(r"->\s*\w*|[{}\[\]|<>]|^\s*[-+*]+", " ", text).strip()


def _not_said(words: str, language: str) -> Iterator[tuple[str, str]]:
    for patterns, text in ((NOT_SAID, words), (NOT_TOLD, QUOTED.sub(" ", words))):
        for pattern, say in patterns[language].items():
            for match in re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", text, re.I):
                yield match[0], say


def _sourced(source: Source, number: int) -> bool:
    """Whether a source is named beside the line or just above it."""
    return any(SOURCED.search(source.comments.get(line, "")) for line in range(number - SOURCE_LINES, number + 1))


def _rare(words: str, language: str, frequency: Frequency) -> Iterator[str]:
    """Words that few people read often; names (with a capital inside a sentence) are passed over. An ending of one or two letters makes no word rare."""
    for match in re.finditer(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", words):
        word, before = match[0], words[: match.start()].rstrip()
        name = word[0].isupper() and bool(before) and not before.endswith((".", "?", "!", ":", '"'))
        stems = (word.lower(), word.lower()[:-1], word.lower()[:-2])
        if len(word) > 3 and not name and max(frequency(stem, language) for stem in stems) < RARE:
            yield word


def numbers_of(row: Row, name: str) -> list[str]:
    """Which cards of a kind a line names, by number, in its text or in a tag: {daalt(1)} or # toont: daalt 1."""
    return re.findall(rf"\b{name}(?:\(|\s)\s*(\d)", " ".join((row.text, *(value for key, value in row.tags if key == "toont"))))
