"""Who may stand in a story: each has a drawing in assets/art/people."""

from __future__ import annotations

from typing import Literal, get_args

Speaker = Literal["noor", "sam", "hans", "fatma", "mevrouw_bos", "bep", "klant", "jongen", "ria", "youssef", "agnieszka", "meneer_tan",
                  "kind", "lotte", "ravi", "daan", "hond"]
SPEAKERS: tuple[str, ...] = get_args(Speaker)
MO = "mo"
"""The host, who speaks in practice talks only."""
