"""`transitions --evaluate` and `transitions --fit`: the figures, and the weights as a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from skills_graph import all_pairs
from skills_graph.evaluation.fit import Fitted, Pairs
from skills_graph.evaluation.measures import MEASURES, by_origin, measured
from skills_graph.evaluation.related import UnitGroups, read_related
from skills_graph.evaluation.simpler import SIMPLER
from skills_graph.transition import PARTS, Doubles, Transition

FIT_ON = 2
"""The weights are fitted on tiers 1 and 2, O*NET's primary related occupations."""
TIERS = {1: "the ten O*NET puts first (tier 1)", 3: "all that O*NET calls related (tiers 1-3)"}
OURS, JOBS = "transition score, held out", "  the same with jobs"


def evaluate(transition: Transition, file: Path) -> Iterator[str]:
    """The lines of a table: each score beside the others, with what each part alone is worth."""
    groups, tiers, parts, pairs = _read(transition, file)
    ours = pairs.held_out()
    jobs = groups.member @ transition.jobs
    scores = {name: groups.mean(score(transition)) for name, score in SIMPLER.items()}
    scores |= {OURS: ours, JOBS: ours + jobs, "  kinds alone": parts["kinds"], "  skills alone": parts["skills"],
               "number of jobs alone": np.tile(jobs, (len(jobs), 1))}
    yield (f"{int(groups.known.sum())} ISCO-08 unit groups; a pair of groups has the mean over its pairs of occupations; "
           "mean over origins [95 of 100]")
    for tier, told in TIERS.items():
        related = (tiers > 0) & (tiers <= tier)
        yield ""
        yield f"{told}: {related.sum(1)[related.any(1)].mean():.1f} of each origin"
        yield f"{'':28}" + "".join(f"{name:>22}" for name in MEASURES)
        for name, score in scores.items():
            values = by_origin(score, related, groups.known)
            yield f"{name:28}" + "".join(f"{measured(values[measure])!s:>22}" for measure in MEASURES)


def fit(transition: Transition, file: Path) -> Fitted:
    """The weights on tiers 1 and 2, with their standard errors."""
    return _read(transition, file)[-1].fitted()


def _read(transition: Transition, file: Path) -> tuple[UnitGroups, npt.NDArray[np.uint8], dict[str, Doubles], Pairs]:
    """The unit groups, the tiers (u, u), the parts (u, u), and the pairs to fit on."""
    bundle = transition.bundle
    groups = UnitGroups(bundle.unit_group, len(bundle.isco_codes))
    tiers = read_related(file, bundle.isco_codes)
    parts = {name: groups.mean(part) for name, part in all_pairs.parts(transition).items()}
    return groups, tiers, parts, Pairs(parts, (tiers > 0) & (tiers <= FIT_ON), groups.known)


def as_toml(fitted: Fitted) -> str:
    """The weights as `skills_graph/weights.toml` has them."""
    lines = [
        "# The weights of the transition score, fitted by `transitions --fit` on the occupations that O*NET's experts call related.",
        "# weight: log-odds for one unit of the part.  error: standard error, from refits on origins drawn again.",
        "", "[weights]",
        *(f"{name} = {{ weight = {fitted.weights[name]:.2f}, error = {fitted.errors[name]:.2f} }}" for name in ("base", *PARTS)),
    ]
    return "\n".join(lines) + "\n"
