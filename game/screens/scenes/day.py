"""The day: three open cards on the shelf, a day below, the jacket at the right, and the book of Mo that is not always right.

*often* goes into the day, *sometimes* into the pocket of the jacket, *never* back into the book, scratched out.
"""

from __future__ import annotations

import pygame

from game.rules.ask import Ask, Label, Option, Tableau
from game.rules.echo import Echo
from game.screens import theme
from game.screens.art import art, backdrop
from game.screens.lettering import lettering
from game.screens.motion import back, out
from game.screens.props.card import open_card, small_card
from game.screens.scene import Scene, pill
from game.screens.thing import Thing

SLOTS = 8
SLOT = (132, 112)
DAY_Y = 634
SHELF_X = (472, 700, 928)
CARD_Y = 340
POCKET = (1172, 420)
BOOK = (176, 372)


class DayScene(Scene):
    """Drag a card, or press it and then a place; keys do the same."""

    def begin(self, ask: Ask) -> None:
        assert isinstance(ask, Tableau)
        self.table = ask.id
        self.held: Thing | None = None
        self.cards: dict[str, Thing] = {}
        self.stage.on_drop = self._dropped
        self.stage.add(Thing(art("places/jacket", 220, 440), 1172, 302, z=2))
        self.mo = self.stage.add(Thing(art("people/mo_book", 340, 400), 158, 392, z=3))
        self.said = self.balloon(self.say(ask.says), 262, 84, 380, tail="left", size=25)
        self._places(ask)
        self._lay_the_day()
        for number, item in enumerate(ask.items):
            self._deal(item, number)
        self.speak(ask.says, *(item.says for item in ask.items if item.says))
        self.skip_button(1180, 46 + theme.BAR)

    def follow(self, ask: Ask, echoes: tuple[Echo, ...]) -> None:
        """A card has gone to its place; when the table is empty the next three come."""
        assert isinstance(ask, Tableau)
        for echo in echoes:
            self._went(echo)
        if ask.id != self.table:
            self._new_deal(ask)

    def leave(self, echoes: tuple[Echo, ...]) -> float:
        for echo in echoes:
            self._went(echo)
        return 0.5

    # what lies where

    def _places(self, ask: Tableau) -> None:
        """The three places with their names; pressing one puts the held card there."""
        spots = {"often": (640, DAY_Y - 8, 1160, 150), "sometimes": (*POCKET, 170, 250), "never": (*BOOK, 330, 250)}
        for place in ask.places:
            x, y, width, height = spots[place.id]
            self.stage.add(Thing(None, x, y, name=place.id, says=self.label(place), size=(width, height), z=1,
                                 press=lambda place=place: self._put(place.id)))  # type: ignore[misc]
            sign = {"often": (120, 548), "sometimes": (1172, 500), "never": (228, 356)}[place.id]
            tag = pill(self.label(place), "", 130, 48, self.px(22), main=True)
            self.stage.add(Thing(tag, *sign, z=6, angle={"never": 2, "sometimes": -2}.get(place.id, 0)))

    def _lay_the_day(self) -> None:
        """Cards that lie in the day and the pocket already."""
        profile = self.show.session.profile
        self.in_day = [uri for uri, held in profile.skills.items() if held.value == "often"]
        self.in_pocket = [uri for uri, held in profile.skills.items() if held.value == "sometimes"]
        for number, uri in enumerate(self.in_day):
            self._small(uri, *self._slot(number, len(self.in_day)), z=8 + number * 0.01)
        for number, uri in enumerate(self.in_pocket[-3:]):
            self._small(uri, POCKET[0] - 22 + number * 22, POCKET[1] - 58, z=4 + number * 0.01, scale=0.62)
        self.stage.add(Thing(art("places/pocket", 86, 122), POCKET[0], POCKET[1] + 6, z=5))

    def _slot(self, number: int, count: int) -> tuple[float, float]:
        """Where the card with this number lies in a day of so many; a full day lets cards overlap."""
        gap = 144 if count <= SLOTS else 1010 / (count - 1)
        return 136 + number * gap, DAY_Y

    def _small(self, uri: str, x: float, y: float, z: float, scale: float = 1.0) -> Thing:
        label = self.show.texts.label(Label("skill", uri))
        return self.stage.add(Thing(small_card(f"cards/{self.show.world.graph.picture(uri)}"), x, y, z=z, scale=scale, says=label))

    def _deal(self, item: Option, number: int) -> None:
        """One card comes flying to its place on the shelf."""
        card = Thing(open_card(self.label(item), f"cards/{item.picture.removeprefix('card:')}", text=self.px(24)), 200, 420, name=item.id,
                     says=self.label(item), drag=True, z=20 + number, angle=-14, scale=0.3, press=lambda: self._lift(card))
        self.cards[item.id] = self.stage.add(card)
        self.stage.motion.move(card, 0.35, back, delay=0.12 * number, x=SHELF_X[number], y=CARD_Y, angle=(2, -1, 1)[number], scale=1.0,
                               then=lambda: self.show.sounds.play("deal"))

    def _new_deal(self, ask: Tableau) -> None:
        self.table = ask.id
        for thing in [self.said, *self.cards.values()]:
            self.stage.remove(thing)
        self.cards.clear()
        self.said = self.balloon(self.say(ask.says), 262, 84, 380, tail="left", size=25)
        for number, item in enumerate(ask.items):
            self._deal(item, number)
        self.speak(ask.says, *(item.says for item in ask.items if item.says))

    # what the hand does

    def _lift(self, card: Thing) -> None:
        """Take a card in hand: it comes up; the places wait."""
        if self.held and self.held is not card:
            self.stage.motion.move(self.held, 0.15, out, y=CARD_Y, scale=1.0)
        self.held = None if self.held is card else card
        self.stage.motion.move(card, 0.15, out, y=CARD_Y - (22 if self.held else 0), scale=1.05 if self.held else 1.0)
        self.show.sounds.play("lift")

    def _put(self, place: str) -> None:
        if self.held:
            self._chosen(self.held, place)

    def _dropped(self, card: Thing, target: Thing | None) -> None:
        if target is not None and card.name in self.cards and target.name in ("often", "sometimes", "never"):
            self._chosen(card, target.name)
        else:
            self.stage.back_home(card)

    def _chosen(self, card: Thing, place: str) -> None:
        option = next(one for one in self.ask.options if one.item == card.name and one.place == place)
        self.held = None
        self.answer(option)

    # what moves

    def _went(self, echo: Echo) -> None:
        """A card goes where it was laid: shrinks into the day, slips into the pocket, or is scratched out of the book."""
        uri = echo.what.removeprefix("skills ")
        card = self.cards.pop(uri, None)
        if card is None:
            return
        card.name, card.press, card.drag = "", None, False
        if echo.target == "often":
            self.in_day.append(uri)
            card.show(small_card(f"cards/{self.show.world.graph.picture(uri)}"))
            card.scale, card.z = 1.5, 30
            x, y = self._slot(len(self.in_day) - 1, len(self.in_day))
            self.stage.motion.move(card, 0.3, back, x=x, y=y, scale=1.0, angle=0)
            self.show.sounds.play(f"note-{len(self.in_day) % 5}")
        elif echo.target == "sometimes":
            card.show(small_card(f"cards/{self.show.world.graph.picture(uri)}"))
            self.stage.motion.move(card, 0.3, out, x=POCKET[0], y=POCKET[1] - 50, scale=0.62, angle=6)
            card.z = 4
            self.show.sounds.play("snap")
        else:
            self.stage.motion.move(card, 0.3, out, x=BOOK[0], y=BOOK[1], scale=0.15, angle=-40, alpha=0)
            self.show.sounds.play("scratch")
            self.stage.remove(self.said)
            self.said = self.balloon(self.text("my_work-grin"), 262, 84, 380, tail="left", size=25)
            self.mo.show(art("people/mo_book", 340, 400))

    def draw_back(self, surface: pygame.Surface) -> None:
        surface.blit(backdrop("places/day_table"), (0, theme.BAR))
        for number in range(max(0, SLOTS)):
            x, y = self._slot(number, SLOTS)
            pygame.draw.rect(surface, "#fff6e0", (x - 66, y - 56, *SLOT), 3, border_radius=12)
        for number, part in enumerate(("early", "morning", "afternoon", "evening")):
            words = lettering(self.text(f"day-{part}"), 22, 300, theme.PAPER, "semi")
            surface.blit(words, words.get_rect(center=(150 + number * 327, 704)))
