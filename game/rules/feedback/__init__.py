"""What the game may say about a player: findings are data (assets/feedback), each rests on answers, and nothing is said that nobody said.

Strengths come first, at most three. What comes from choices alone is a question until the player confirms it. With few
answers, or where every answer was the same one, nothing is said but that.
"""

from game.rules.feedback.choose import (
           ENOUGH,
           LITTLE,
           MOST,
           MOST_IN_A_TALK,
           STRENGTHS,
           UNSURE,
           findings,
           findings_for_talk,
    way_of,
)
from game.rules.feedback.library import TOPICS, Finding, by_id, library, load_findings, texts_of
from game.rules.feedback.same import all_the_same
from game.rules.feedback.slots import Rest
from game.rules.feedback.statement import AGREED, SLOT, Statement

__all__ = ["AGREED", "ENOUGH", "LITTLE", "MOST", "MOST_IN_A_TALK", "SLOT", "STRENGTHS", "TOPICS", "UNSURE", "Finding", "Rest", "Statement",
           "all_the_same", "by_id", "findings", "findings_for_talk", "library", "load_findings", "texts_of", "way_of"]
