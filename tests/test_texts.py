"""Every text of the game keeps the rules of how Morgenwerk speaks, in each language."""

import pytest
import words as rules
from words import GAP, Text, read, texts

from game.speech import spoken
from game.texts import TEXTS, Texts, available

ROOT = TEXTS.parents[1]
LANGUAGES = available()
ALL = {language: read(TEXTS / language) for language in LANGUAGES}
FILES = sorted({text.file for all_texts in ALL.values() for text in all_texts.values()})
FONTS = sorted((ROOT / "assets" / "fonts").glob("*.ttf"))
LEVELS = {path.name: path.read_text("utf-8") for path in sorted((ROOT / "levels").glob("*.py"))}
BUTTONS = rules.buttons(ALL["nl"], LEVELS)
PRINTED = "paper-"
"""Texts on paper are read, not heard; some are a single mark."""


def one(words: str, key: str = "key") -> Text:
    return next(texts(f"{key} = {words}\n", "made.ftl"))


def of(file: str, language: str = "nl") -> list[Text]:
    return [text for text in ALL[language].values() if text.file == file]


def told(found) -> str:
    return "\n" + "\n".join(found)


def test_every_language_has_the_same_texts():
    for language in LANGUAGES:
        missing = sorted(ALL["nl"].keys() ^ ALL[language].keys())
        assert not missing, f"{language} or nl lacks: {told(missing)}"


@pytest.mark.parametrize("file", FILES)
def test_a_text_takes_the_same_arguments_in_every_language(file):
    found = [f"{text.key}: nl takes {sorted(text.gaps)}, {language} takes {sorted(other.gaps)}" for text in of(file) for language in LANGUAGES
             if (other := ALL[language].get(text.key)) and other.gaps != text.gaps]
    assert not found, told(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
def test_every_text_can_be_read_aloud(file, language):
    found = [str(text) for text in of(file, language) for way in text.ways
             if not any(letter.isalnum() for letter in spoken(way, language)) and not (way.strip() and text.key.startswith(PRINTED))]
    assert not found, told(found)


@pytest.mark.parametrize("file", FILES)
def test_no_dutch_sentence_is_longer_than_twelve_words_and_no_beat_than_thirty_five(file):
    found = [f"{text.key}: {wrong}" for text in of(file) for wrong in rules.too_long(text)]
    assert not found, told(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
def test_no_text_says_what_the_game_does_not_say(file, language):
    found = [f"{text}   <- {wrong}" for text in of(file, language) for wrong in rules.not_said(text, language)]
    assert not found, told(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
def test_nobody_shouts(file, language):
    found = [str(text) for text in of(file, language) if any("!" in way for way in text.ways)]
    assert not found, told(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
def test_a_button_has_at_most_five_words(file, language):
    found = [f"{text}   <- {wrong}" for text in of(file, language) if text.key in BUTTONS for wrong in rules.too_wide(text)]
    assert not found, told(found)


@pytest.mark.parametrize("font", FONTS, ids=lambda path: path.stem.split("-")[1])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_can_be_drawn(language, font):
    found = [f"{text.key}: {wrong}" for text in ALL[language].values() if (wrong := rules.boxes("".join(text.ways), font))]
    assert not found, told(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES)
def test_marks_open_and_close(file, language):
    found = [str(text) for text in of(file, language) for way in text.ways if way.replace("O*NET", "").count("*") % 2]
    assert not found, told(found)


def test_the_gate_sees_many_buttons_and_texts():
    assert len(ALL["nl"]) > 400
    assert {"menu-close", "title-begin", "further", "talk-further", "future-trace-yes"} <= BUTTONS
    assert not BUTTONS & {"title-under", "start-cold_open-1", "quality-calm", "start-lines-unsure"}


@pytest.mark.parametrize("words", [
    "Dit is een zin met precies dertien woorden en dat is er één teveel.",
    "Kort. Dit is een zin met precies { $count } woorden en dat is er één teveel.",
    "Zij zei: \"Dit is een zin met precies dertien woorden en dat is er één teveel.\"",
    "{ $count -> [one] Kort. *[other] Dit is een zin met precies dertien woorden en dat is er één teveel. }",
    " ".join(["Een twee drie vier vijf zes."] * 6),
])
def test_a_text_that_is_too_long_is_found(words):
    words = words.replace(" [one]", "\n    [one]").replace(" *[other]", "\n   *[other]").replace(" }", "\n }") if "->" in words else words
    assert rules.too_long(one(words))


@pytest.mark.parametrize("words", [
    "Dit is een zin met precies twaalf woorden en dat mag nog.",
    "Op de lijst staat dit ene ding: daarna mag het weer opnieuw beginnen met tellen.",
    "Wacht … dan pas.",
])
def test_a_text_of_a_good_length_passes(words):
    assert rules.too_long(one(words)) == []


@pytest.mark.parametrize("word", [
    "vaardigheid", "vaardigheden", "competentie", "skill", "skills", "arbeidsmarkt", "loopbaan", "kansberoep", "krimpberoep", "verdwijnt", "overbodig", "zwakte",
    "tekort", "je mist", "obstakel", "probleem", "problemen", "belemmering", "fout", "score", "test", "uitslag", "match", "percentage", "advies", "cliënt", "deelnemer",
    "traject", "winden", "scenario's", "scenario’s", "laaggeletterd", "laagopgeleid", "lager", "afstand", "kansarm", "ondanks", "nog op jouw leeftijd", "gewoon even",
    "makkelijk", "moeten", "moet", "uitdaging", "passie", "droombaan", "talent", "echt jezelf", "ik begrijp hoe je je voelt"])
def test_each_word_of_the_list_is_found_in_a_sentence(word):
    assert rules.not_said(one(f"Dit is { '{ $who }' }: *{word}*."), "nl") == [f'says "{word}"']


@pytest.mark.parametrize("words", ["Dit is jouw score.", "Wat zijn je vaardigheden?", "Je mist iets.", "*Uitdaging* gezocht", "Dat moet je doen.", "Kent u dit?",
                                   "Zij zei: \"Jouw talent.\"", "Dat is fout."])
def test_a_word_that_is_not_said_is_found(words):
    assert rules.not_said(one(words), "nl")


@pytest.mark.parametrize(("words", "key"), [
    ("\"Dat moet jij doen. Dat is fout.\"", "key"), ("het water testen", "key"), ("Scoren doe je morgen.", "key"), ("Uur na uur.", "key"),
    ("Goede vaardigheden vereist", "jargon-language")])
def test_a_word_that_is_said_passes(words, key):
    assert rules.not_said(one(words, key), "nl") == []


def test_a_plain_word_for_a_vacancy_is_held_to_the_rules():
    assert rules.not_said(one("Goede vaardigheden", "jargon-plain-language"), "nl")


def test_what_is_filled_in_is_known_by_name_in_every_way_a_text_comes_out():
    text = one("{ $count ->\n    [one] { CAPITAL($who) } kan dit.\n   *[other] { $many } mensen.\n }")
    assert text.gaps == {"count", "who", "many"}
    assert [way.strip() for way in text.ways] == [f"{GAP} kan dit.", f"{GAP} mensen."]


def test_a_file_that_fluent_cannot_read_is_not_passed_over():
    with pytest.raises(ValueError, match="cannot be read"):
        list(texts("good = Ja\nbad = { $\n", "made.ftl"))


def test_a_letter_that_no_font_has_is_found():
    assert rules.boxes("wel \u4e16 niet", FONTS[0]) == ["\u4e16"]


def test_a_button_is_an_option_with_words_that_never_change():
    source = 'Option("a", Say("stop-now"), "")\nOption("b", Say(f"card-{name}"), "")\nOption("c", Say("named", {"who": 1}), "")\nOption("d", None, "")'
    assert rules.buttons(["stop-now", "card-x", "named", "menu-close", "menu-title"], {"made": source}) == {"stop-now", "menu-close"}
    assert rules.too_wide(one("Ja, dat wil ik heel graag"))
    assert not rules.too_wide(one("Ja, dat wil ik graag"))


@pytest.mark.parametrize(("label", "within"), [
    ("Kijken bij een ander werk", "kijken bij een ander werk"), ("I stay here", "I stay here"), ("BHV halen", "BHV halen"), ("Leren", "leren"),
])
def test_a_label_that_begins_a_sentence_can_stand_within_one(tmp_path, label, within):
    folder = tmp_path / "nl"
    folder.mkdir()
    (folder / "x.ftl").write_text("within = mijn stap: { UNCAPITAL($what) }\n", "utf-8")
    assert Texts("nl", folder=tmp_path).get("within", what=label) == f"mijn stap: {within}"
