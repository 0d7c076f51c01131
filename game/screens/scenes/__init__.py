"""One scene for each stage that an ask can name, looked up lazily so that a start loads little."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping

from game.screens.scene import Scene

STAGES: dict[str, str] = {
    "pick": "pick:PickScene",
    "talk": "talk:TalkScene",
    "street": "street:StreetScene",
    "market": "market:MarketScene",
    "picture": "picture:PictureScene",
    "qualities": "qualities:QualitiesScene",
    "confirm": "confirm:ConfirmScene",
    "ride": "ride:RideScene",
    "cold_open": "cold_open:ColdOpenScene",
    "start_bell": "start_inside:BellScene",
    "start_sign": "start_inside:SignScene",
    "start_blind": "start_blind:BlindScene",
    "start_wagon": "start_wagon:WagonScene",
    "start_goal": "start_goal:GoalScene",
    "start_lines": "start_lines:LinesScene",
    "ticket": "ticket:TicketScene",
    "ticket_kept": "ticket_light:TicketKeptScene",
    "two_tickets": "ticket_light:TwoTicketsScene",
    "day": "day:DayScene",
    "day_plays": "day_plays:DayPlaysScene",
    "deck": "day_plays:DeckScene",
    "find": "find:FindScene",
    "write": "write:WriteScene",
    "marks": "marks:MarksScene",
    "details": "details:DetailsScene",
    "fit": "fit:FitScene",
    "map": "map:MapScene",
    "compare": "compare:CompareScene",
    "news": "news:NewsScene",
    "travel": "travel:TravelScene",
    "region": "region:RegionScene",
    "strengths": "strengths:StrengthsScene",
    "changes": "changes:ChangesScene",
    "winds": "winds:WindsScene",
    "levers": "levers:LeversScene",
    "story": "story:StoryScene",
    "pause": "pause:PauseScene",
    "ways": "ways:WaysScene",
    "evening": "evening:EveningScene",
    "how_is_it": "how_is_it:HowIsItScene",
    "passenger": "passenger:PassengerScene",
    "doors": "doors:DoorsScene",
    "vacancy": "vacancy:VacancyScene",
    "boss_talk": "boss_talk:BossTalkScene",
    "phone": "phone:PhoneScene",
    "rails": "rails:RailsScene",
    "plank": "plank:PlankScene",
    "live_step": "live_step:LiveStepScene",
    "visit": "visit:VisitScene",
    "mo_asks": "mo_asks:MoAsksScene",
    "findings": "findings:FindingsScene",
    "wall": "wall:WallScene",
    "passers": "passers:PassersScene",
    "mo_did": "dawn:MoDidScene",
    "dawn": "dawn:DawnScene",
    "keep": "dawn:KeepScene",
}
"""Stage of an ask -> module and class in this folder."""


class Scenes(Mapping[str, type[Scene]]):
    """The scene class of a stage."""

    def __getitem__(self, stage: str) -> type[Scene]:
        module, _, name = STAGES[stage].partition(":")
        found: type[Scene] = getattr(importlib.import_module(f"game.screens.scenes.{module}"), name)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(STAGES)

    def __len__(self) -> int:
        return len(STAGES)
