"""The day: three open cards on the shelf, a day below, the jacket at the right, and the book of Mo that is not always right.

*often* goes into the day, *sometimes* into the pocket of the jacket, *never* back into the book, scratched out.
"""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Label, Option, Tableau
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, panel
from game.screens.lettering import fitted, fitting_size
from game.screens.motion import back, out, swing
from game.screens.props import day
from game.screens.props.card import open_card, rounded, small_card
from game.screens.props.pages import LARGE
from game.screens.scene import Scene, balloon, pill
from game.screens.thing import Thing

SHELF_X = (472, 700, 928)
CARD_Y = 340
POCKET = (1172, 432)
BOOK = (170, 380)
PAGE = (247, 368)
MO = (170, 290)
SIGNS = {"often": (338, 519), "sometimes": (1166, 494), "never": (176, 466)}
KNOWS = {"often": "much", "sometimes": "some", "never": "none-of-it"}
"""What the three places mean for a card of knowledge."""
GRINS = 4


class DayScene(Scene):
    """Drag a card, or press it and then a place; keys do the same."""

    LAST = 0.8

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Tableau)
        self.table = ask.id
        self.held: Thing | None = None
        self.cards: dict[str, Thing] = {}
        self.day: list[Thing] = []
        self.pocket: list[Thing] = []
        self.struck = 0
        self.fresh = 0.0
        self.signs_know = False
        self.said: Thing | None = None
        self.stage.on_drop = self._dropped
        self.stage.on_lift = lambda card: self._wait_for(card)
        self.stage.add(Thing(art("places/jacket", 220, 440), 1172, 302, z=2))
        self.mo = self.stage.add(Thing(art("people/mo_book", 340, 400), *MO, z=3))
        self._name_the_book()
        self._places(ask)
        self._lay_the_day()
        self._new_deal(ask)
        self.skip_button()
        self._order()

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """A card has gone to its place; when the table is empty the next three come."""
        assert isinstance(ask, Tableau)
        self.show_moved(echoes)
        if ask.id != self.table:
            self.table = ask.id
            for card in self.cards.values():
                self.stage.remove(card)
            self.cards.clear()
            self._new_deal(ask)
        self._order()

    # what lies where

    def _name_the_book(self) -> None:
        """The left page says whose book this is; on the right page stand the cards that were scratched out."""
        words = next((value for value in self.ask.says.arguments.values() if isinstance(value, Label)), None)
        title = self.show.texts.label(words) if words else self.text("my_work-anyone")
        page = panel(140, 58, theme.CREAM, 8, shadow=0.12).copy()
        lettered = fitted(title, 132, 54, min(self.px(22), 26), theme.INK, "bold", smallest=12)
        page.blit(lettered, lettered.get_rect(center=(70, 29)))
        self.stage.add(Thing(day.padded(page), 104, 362, z=3.1, angle=2))
        aside = [uri for uri, held in self.show.session.profile.skills.items() if held.value == "never"]
        for uri in aside[-4:]:
            self._strike(uri, moving=False)

    def _strike(self, uri: str, moving: bool = True) -> None:
        """A small picture on the right page, crossed out; the fifth lies over the first."""
        picture = pygame.Surface((48, 44), pygame.SRCALPHA)
        picture.blit(rounded(f"cards/{self.show.world.graph.picture(uri)}", 48, 44, 6), (0, 0))
        for shift in (0, 10):
            pygame.draw.line(picture, theme.BRICK, (4, 36 - shift), (44, 18 - shift), 4)
        x, y = PAGE[0] - 26 + self.struck % 2 * 52, PAGE[1] - 18 + self.struck // 2 % 2 * 46
        self.struck += 1
        thing = self.stage.add(Thing(picture, x, y, z=3.2 + self.struck * 0.01, angle=-3))
        if moving:
            thing.alpha, thing.scale = 0, 2.0
            self.stage.motion.move(thing, 0.25, out, delay=0.22, alpha=255, scale=1.0)

    def _places(self, ask: Tableau) -> None:
        """The three places with their signs; pressing one puts the held card there."""
        spots = {"often": (640, 620, 1180, 166), "sometimes": (POCKET[0], POCKET[1] - 20, 190, 300), "never": (*BOOK, 330, 230)}
        self.signs: dict[str, Thing] = {}
        for place in ask.places:
            x, y, width, height = spots[place.id]
            self.stage.add(Thing(None, x, y, name=place.id, says=self.label(place), size=(width, height), z=1,
                                 press=lambda place=place: self._put(place.id)))  # type: ignore[misc]
            sign = self.stage.add(Thing(self._sign(place), *SIGNS[place.id], z=6, angle={"often": 0}.get(place.id, -2),
                                        press=lambda place=place: self._put(place.id)))  # type: ignore[misc]
            sign.focusable = False
            self.signs[place.id] = sign

    def _sign(self, place: Option, knows: bool = False) -> pygame.Surface:
        words = self.text(f"my_work-{KNOWS[place.id]}") if knows else self.label(place)
        size = min(self.px(22), 32)
        return pill(words, "", 150 if len(words) > 8 else 128, 46, size, main=True)

    def _lay_the_day(self) -> None:
        """Cards that lie in the day and the pocket already."""
        skills = self.show.session.profile.skills
        for uri, held in skills.items():
            if held.value == "often":
                self.day.append(self._small(uri))
            elif held.value == "sometimes":
                self.pocket.append(self._small(uri))
        self._settle(0.0)
        self.stage.add(Thing(art("places/pocket", 86, 122), 1144, 437, z=5))

    def _small(self, uri: str) -> Thing:
        """A card put down: it says its label to who points at it."""
        label = self.show.texts.label(Label("skill", uri))
        card = Thing(small_card(f"cards/{self.show.world.graph.picture(uri)}"), 0, 0, z=8, says=label)
        card.press = lambda: self._put(self._place_of(card)) if self.held else self.speak(label)
        return self.stage.add(card)

    def _settle(self, seconds: float = 0.3) -> None:
        """Every small card to its place: side by side in the day, the last three out of the pocket."""
        for number, card in enumerate(self.day):
            x, y = day.slot(number, len(self.day))
            card.z = 8 + number * 0.01
            self.stage.motion.move(card, seconds, back, x=x, y=y, scale=1.0, angle=0)
        for number, card in enumerate(self.pocket):
            card.z, card.visible = 4 + number * 0.01, number >= len(self.pocket) - 3
            turn = number - len(self.pocket) + 2
            self.stage.motion.move(card, seconds, out, x=1144 + turn * 14, y=POCKET[1] - 76 - turn * 2, scale=0.58, angle=6 - turn * 9)

    def _new_deal(self, ask: Tableau) -> None:
        """Three cards come flying out of the book; Mo asks about them."""
        self._talk(self.say(ask.says))
        for number, item in enumerate(ask.items):
            self._deal(item, number if len(ask.items) == 3 else number + 1)
        self.speak(ask.says, *(item.says for item in ask.items if item.says))
        self._wait_for(None)

    def _deal(self, item: Option, number: int) -> None:
        """One card to its place on the shelf."""
        card = Thing(self._face(item), 200, 380, name=item.id, says=self.label(item), drag=True, z=20 + number, angle=-14, scale=0.3,
                     press=lambda: self._lift(card))
        self.cards[item.id] = self.stage.add(card)
        self.stage.motion.move(card, 0.35, back, delay=0.12 * number, x=SHELF_X[min(number, 2)], y=CARD_Y, angle=(2, -1, 1)[min(number, 2)],
                               scale=1.0, then=lambda: self.show.sounds.play("deal"))

    def _face(self, item: Option) -> pygame.Surface:
        """The card; one of knowledge wears the question whether one knows something of it."""
        label = self.show.texts.label(Label("skill", item.id))
        knows = self._knows(item.id)
        face = open_card(label, f"cards/{item.picture.removeprefix('card:')}", text=self.px(24), ground="#fff3d6" if knows else theme.PAPER)
        if knows:
            ribbon = pill(self.text("my_work-knows"), "", 214, 40, min(self.px(19), 22), on=True)
            # over the lower edge of the picture; with large letters the picture is low, and the words begin there
            face.blit(ribbon, ribbon.get_rect(center=(112, 182 if self.show.settings.size <= LARGE else 26)))
        return day.padded(face)

    def _knows(self, uri: str) -> bool:
        return self.show.world.graph.is_knowledge(uri)

    def _order(self) -> None:
        """The focus goes over the open cards first, then the places, then what lies there already."""
        rank = {**dict.fromkeys(self.cards, 0), "often": 1, "sometimes": 1, "never": 1}
        self.stage.things.sort(key=lambda thing: (rank.get(thing.name, 2), SHELF_X.index(thing.x) if thing.x in SHELF_X else 0))

    def _talk(self, words: str) -> None:
        """What Mo says now, in at most two or three lines above the cards."""
        if self.said:
            self.stage.remove(self.said)
        picture = balloon(words, 700, fitting_size(words, 640, 70, self.px(25)), "left")
        self.said = self.stage.add(Thing(picture, 262 + picture.get_width() / 2, 82 + picture.get_height() / 2, z=40, says=words))
        self.said.scale = 0.92
        self.stage.motion.move(self.said, 0.2, out, scale=1.0)

    # what the hand does

    def _lift(self, card: Thing) -> None:
        """Take a card in hand: it comes up; the places wait."""
        if self.held and self.held is not card:
            self.stage.motion.move(self.held, 0.15, out, y=CARD_Y, scale=1.0)
        self.held = None if self.held is card else card
        self.stage.motion.move(card, 0.15, out, y=CARD_Y - (22 if self.held else 0), scale=1.05 if self.held else 1.0)
        self.show.sounds.play("lift")
        self._wait_for(self.held)

    def _wait_for(self, card: Thing | None) -> None:
        """The signs come forward, and say what they mean for this card."""
        knows = card is not None and self._knows(card.name)
        for place in self.ask.places if isinstance(self.ask, Tableau) else ():
            sign = self.signs[place.id]
            if knows != self.signs_know:
                sign.show(self._sign(place, knows))
            self.stage.motion.move(sign, 0.15, out, scale=1.14 if card else 1.0)
        self.signs_know = knows

    def _put(self, place: str) -> None:
        if self.held:
            self._chosen(self.held, place)
        else:
            self.show.sounds.play("lift", 0.4)

    def _place_of(self, thing: Thing | None) -> str:
        """The place that a thing is, or lies in; "" where it is none."""
        if thing is None:
            return ""
        signed = next((place for place, sign in self.signs.items() if sign is thing), "")
        return signed or ("often" if thing in self.day else "sometimes" if thing in self.pocket else thing.name if thing.name in SIGNS else "")

    def _dropped(self, card: Thing, target: Thing | None) -> None:
        place = self._place_of(target)
        if card.name in self.cards and place:
            self._chosen(card, place)
        else:
            self.stage.back_home(card)
            self._wait_for(None)

    def _chosen(self, card: Thing, place: str) -> None:
        option = next(one for one in self.ask.options if one.item == card.name and one.place == place)
        self.held = None
        self.answer(option)

    # what moves

    def moved(self, echo: Echo) -> None:
        """A card goes where it was laid: shrinks into the day, slips into the pocket, or is scratched out of the book."""
        uri = echo.what.removeprefix("skills ")
        card = self.cards.pop(uri, None)
        if card is None:
            return
        if echo.target == "never":
            card.name, card.press, card.drag = "", None, False
            self.stage.motion.move(card, 0.3, out, x=PAGE[0], y=PAGE[1], scale=0.2, angle=-24, then=lambda: self.stage.remove(card))
            self._strike(uri)
            self.show.sounds.play("scratch")
            self._grin()
        else:
            self.stage.remove(card)
            small = self._small(uri)
            small.x, small.y, small.scale, small.angle = card.x, card.y + 60, 1.5, card.angle
            (self.day if echo.target == "often" else self.pocket).append(small)
            self._settle()
            self.fresh = 1.0
            self.stage.motion.move(self, 0.9, out, fresh=0.0)
            self.show.sounds.play(f"note-{self.placed % 5}")
        self._wait_for(None)

    @property
    def placed(self) -> int:
        return len(self.day) + len(self.pocket)

    def _grin(self) -> None:
        """Mo enjoys it that the book is wrong: the first time, and now and then after."""
        aside = [held for held in self.show.session.profile.skills.values() if held.value == "never"]
        self.stage.motion.move(self.mo, 0.35, swing, y=MO[1] - 12)
        if len(aside) % 3 == 1:
            words = self.text(f"my_work-grin-{len(aside) // 3 % GRINS + 1}")
            self._talk(words)
            self.speak(words)

    # what is drawn

    def draw_back(self, surface: pygame.Surface) -> None:
        day.draw_table(surface, self.text, self.placed, self.show.session.profile.seed, self.fresh, self.px(20))
        day.draw_slots(surface, len(self.day), waiting=self.held is not None or self.stage.carried is not None)

    def step(self, dt: float) -> None:
        """The small card that one points at lies on top."""
        pointed = self._pointed
        for number, card in enumerate(self.day):
            card.z = 9 if card is pointed else 8 + number * 0.01

    @property
    def _pointed(self) -> Thing | None:
        """The small card under the hand or the focus."""
        focus = self.stage.focus if self.stage.by_key else None
        return next((one for one in (self.stage.hover, focus) if one in self.day or one in self.pocket), None)

    def draw_front(self, surface: pygame.Surface) -> None:
        """The label of the small card that one points at."""
        card = self._pointed
        if card is not None and card.says:
            day.draw_label(surface, card.says, card.x, card.rect.top - 6, self.px(24))
