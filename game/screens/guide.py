"""Mo, who can be asked at any time: a talk over the scene. Four questions that always fit, and one's own, typed.

What is asked here is kept nowhere: no event, no journal, not even for the next time the talk opens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pygame

from game.questions import explained, questions
from game.rules import guide
from game.rules.ask import Ask, Say
from game.rules.explained import Word, standing_in
from game.rules.questions import Answer, Question
from game.screens import theme
from game.screens.art import art, icon, panel
from game.screens.lettering import fitted, plain
from game.screens.motion import out
from game.screens.props import talk_view as view
from game.screens.props.typed import Typed
from game.screens.scene import Scene, pill
from game.screens.show import Show
from game.screens.stage import Stage
from game.screens.thing import Thing

CHIPS = (("here", "signpost"), ("why", "chat-centered-dots"), ("who", "eye"), ("words", "book-open"))
LEFT, RIGHT, TOP, LOW = 384, 1214, 164, 448
"""Where the talk stands; below `LOW` lies what can be asked."""
DEEP = 590
"""How low an answer may come where nothing lies below it."""
LINE = (LEFT, 612, 650, 60)
"""The typed line."""
LONGEST = 90
MOODS = {"open": "mo_curious", "here": "mo_calm", "why": "mo_smile", "who": "mo_serious", "words": "mo_book", "people": "mo_serious",
         "known": "mo_smile", "unknown": "mo_curious"}


class Guide:
    """The talk with Mo, on a sheet over the game as the menu is. `closed` is called to go back to the game."""

    def __init__(self, show: Show, ask: Ask, texts: Iterable[str], closed: Callable[[], None]) -> None:
        self.show, self._ask, self._closed = show, ask, closed
        self._words = standing_in(texts, explained(show.texts.language))
        self.stage = Stage(show.settings.less_motion)
        self.stage.on_focus = lambda thing: show.voice.say(plain(thing.says))
        self.typed = Typed(LONGEST)
        self._mood = "open"
        self._again: Callable[[], None] = self.open
        self.open()

    # what is said

    def open(self) -> None:
        """Mo waits for a question."""
        self._now(self.open, "open")
        self._mo(self._text("open"), TOP + 6, LOW - TOP - 30, size=36)
        self._chips()

    def explain(self, what: str) -> None:
        """One of the questions that always fit."""
        if what == "words":
            self.explain_words()
            return
        self._now(lambda: self.explain(what), what)
        self._talk(self._text(what), self.show.texts.say(guide.explained(self._ask, what)))
        self._below()

    def explain_words(self, first: int = 0) -> None:
        """The words on the screen that have a picture and a sentence; each is read aloud when pressed."""
        self._now(lambda: self.explain_words(first), "words")
        if not self._words:
            self._talk(self._text("words"), self._text("words-none"))
            self._below()
            return
        size = self.show.settings.size
        many = 4 if size < 1.5 else 2
        self._mo(self._text("words-here"), TOP - 68, 96, size=24, width=RIGHT - LEFT - self._back - 14)
        shown = self._words[first:first + many]
        for number, word in enumerate(shown):
            self._card(word, number, across=2 if len(shown) > 2 else 1)
        more = first + many < len(self._words)
        self._button("more", "chat-centered-dots", LEFT + 190, 644, 380, self.open)
        if more or first:
            self._button("words-next", "arrow-right", LEFT + 630, 644, 380, lambda: self.explain_words(first + many if more else 0))

    def ask(self, typed: str) -> None:
        """A question in one's own words."""
        answer = questions(self.show.texts.language).ask(typed)
        self._now(lambda: self.ask(typed), "people" if answer.people else "known" if answer.known else "unknown")
        self._talk(typed, answer.says, open_below=not answer.people and not answer.meant)
        self._after(answer)

    def people(self) -> None:
        """Who can help, as it stands in the menu."""
        from game.screens.menu import people
        self._now(self.people, "people")
        self._mo(self._text("people-here"), TOP - 68, 96, size=24, width=RIGHT - LEFT - self._back - 14)
        told = people(self.show)
        high = min(92, 420 // max(len(told), 1) - 10)
        for number, words in enumerate(told):
            sheet = view.person(words, RIGHT - LEFT, high, self.show.settings.px(24))
            self.stage.add(Thing(sheet, (LEFT + RIGHT) / 2, 196 + high / 2 + number * (high + 10), name=f"guide-person-{number}", says=words,
                                 press=lambda words=words: self.show.voice.say(plain(words))))  # type: ignore[misc]
        self._button("more", "chat-centered-dots", LEFT + 190, 644, 380, self.open)

    # how it lies there

    def _text(self, key: str) -> str:
        return self.show.texts.get(f"guide-{key}")

    def _now(self, again: Callable[[], None], mood: str) -> None:
        """An empty sheet with the way back; `again` builds the same anew, as when the letters grow."""
        self.stage.clear()
        self._again, self._mood, self._size = again, mood, self.show.settings.size
        self.typed.words, self.typed.typing = "", False
        label = self._text("close")
        self.stage.add(Thing(pill(label, "arrow-left", self._back, 56, self.show.settings.px(20)), RIGHT - self._back / 2, 124, name="guide-close",
                             says=label, press=self._closed))

    @property
    def _back(self) -> int:
        """How wide the way back is."""
        return 270 if self.show.settings.size < 1.5 else 350

    def _talk(self, asked: str, answer: str, open_below: bool = True) -> None:
        """What was asked at the right, and Mo's answer beneath at the left."""
        roomy = open_below and self.show.settings.size >= 1.5
        mine = view.mine(asked, 560, 62, self.show.settings.px(24))
        top = TOP if self.show.settings.size >= 1.5 else TOP + 14
        self._comes(self.stage.add(Thing(mine, RIGHT - mine.get_width() / 2, top + 30, says=asked)))
        self._mo(answer, top + 80, (DEEP - 76 if roomy else LOW - 14) - top - 80, size=36)

    def _mo(self, words: str, top: int, high: int, size: int, width: int = RIGHT - LEFT) -> None:
        """Mo's balloon, read aloud."""
        picture = view.balloon(words, width, high, self.show.settings.px(size))
        self._comes(self.stage.add(Thing(picture, LEFT - 24 + picture.get_width() / 2, top + picture.get_height() / 2, says=words)))
        self.show.voice.say(plain(words))

    def _comes(self, thing: Thing) -> None:
        thing.alpha, thing.scale = 0, 0.94
        self.stage.motion.move(thing, 0.2, out, alpha=255, scale=1.0)

    def _chips(self) -> None:
        """The four questions, and the line to type another."""
        for number, (what, pictogram) in enumerate(CHIPS):
            self._button(what, pictogram, LEFT + 203 + number % 2 * 424, 484 + number // 2 * 70, 406, lambda what=what: self.explain(what))  # type: ignore[misc]
        self._line()

    def _below(self) -> None:
        """Under an answer: the questions again, or with large letters the way to them."""
        if self.show.settings.size < 1.5:
            self._chips()
            return
        self._button("more", "chat-centered-dots", LEFT + 203, 560, 406, self.open)
        self._line()

    def _after(self, answer: Answer) -> None:
        """Under the answer to one's own question: who can help, what may be meant, or the questions again."""
        if answer.people:
            self._button("people", "phone", LEFT + 203, 520, 406, self.people, main=True)
            self._button("more", "chat-centered-dots", LEFT + 627, 520, 406, self.open)
            self._line()
        elif answer.meant:
            words = fitted(self._text("meant"), 800, 38, self.show.settings.px(22), theme.SLATE, "semi", "left")
            self.stage.add(Thing(words, LEFT + words.get_width() / 2, 464, says=self._text("meant")))
            for number, question in enumerate(answer.meant):
                self._meant(question, LEFT + 203 + number * 424)
            self._line()
        else:
            self._below()

    def _meant(self, question: Question, x: float) -> None:
        words = question.wordings[0]
        picture = pill(words, "question", 406, 84, self.show.settings.px(22))
        self.stage.add(Thing(picture, x, 536, name=f"guide-meant-{question.id}", says=words, press=lambda: self.ask(words)))

    def _button(self, what: str, pictogram: str, x: float, y: float, width: int, press: Callable[[], None], main: bool = False) -> None:
        label = self._text(what)
        self.stage.add(Thing(pill(label, pictogram, width, 60, self.show.settings.px(23), main), x, y, name=f"guide-{what}", says=label, press=press))

    def _line(self) -> None:
        """The typed line with its button."""
        x, y, width, height = LINE
        self.stage.add(Thing(None, x + width / 2, y + height / 2, name="guide-typing", says=self._text("typing"), size=(width, height),
                             press=self._type, paint=self._typed_line))
        label = self._text("send")
        self.stage.add(Thing(pill(label, "", RIGHT - x - width - 14, height, self.show.settings.px(22), True), (RIGHT + x + width + 14) / 2, y + height / 2,
                             name="guide-send", says=label, press=self._send))

    def _type(self) -> None:
        self.typed.typing = True

    def _send(self) -> None:
        if self.typed.words.strip():
            self.ask(" ".join(self.typed.words.split()))

    def _typed_line(self, surface: pygame.Surface, thing: Thing) -> None:
        words = self.typed.words
        rect = pygame.Rect(LINE)
        surface.blit(panel(rect.width, rect.height, theme.WHITE, 30, theme.TEAL if self.typed.typing else "#d8cdb8", 3, shadow=0.08), rect)
        surface.blit(icon("pencil-simple", 28, theme.TEAL), (rect.x + 20, rect.y + 16))
        shown = f"{words}|" if words or self.typed.typing else self._text("typing")
        lettered = fitted(shown, rect.width - 84, rect.height - 10, self.show.settings.px(23), theme.INK if words else theme.SLATE, "regular", "left")
        surface.blit(lettered, lettered.get_rect(midleft=(rect.x + 60, rect.centery)))

    def _card(self, word: Word, number: int, across: int) -> None:
        """A word with its picture and sentence; so many cards lie side by side."""
        width, high = (RIGHT - LEFT - 16 * (across - 1)) // across, 190
        picture = view.word(word, width, high, self.show.settings.px(31), self.show.settings.px(26))
        x, y = LEFT + width / 2 + number % across * (width + 16), 206 + high / 2 + number // across * (high + 14)
        words = f"{word.name}. {word.says}"
        self.stage.add(Thing(picture, x, y, name=f"guide-word-{number}", says=words, press=lambda: self.show.voice.say(words)))

    # keys and drawing

    def key(self, event: pygame.event.Event) -> bool:
        """Letters go to the line, wherever it lies; nothing that is typed here takes back an answer of the game."""
        if self.stage.named("guide-typing"):
            done = self.typed.take(event)
            if done == "enter":
                self._send()
            if done:
                return True
        return event.type == pygame.TEXTINPUT or event.key == pygame.K_BACKSPACE

    def draw(self, surface: pygame.Surface) -> None:
        if self._size != self.show.settings.size:
            self._again()
        veil = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
        veil.fill((31, 42, 54, 170))
        surface.blit(veil, (0, 0))
        surface.blit(view.wagon(), (28, 78))
        mo = art(f"people/{MOODS[self._mood]}", 320, 420)
        surface.blit(mo, (42, 290), pygame.Rect(0, 0, 320, 404))
        self.stage.draw(surface)


def on_screen(scene: Scene) -> list[str]:
    """The words one has before one: what the ask says, what lies on the stage, what was read aloud last."""
    ask = scene.ask
    options = (*ask.options, *getattr(ask, "items", ()), *getattr(ask, "places", ()))
    says: list[Say] = [ask.says, *getattr(ask, "beats", ()), *(option.says for option in options if option.says)]
    lines = [text for _, text in getattr(ask, "lines", ())]
    return [*(scene.say(one) for one in says if one.id), *lines, *(thing.says for thing in scene.stage.things if thing.visible and thing.says), scene.told]
