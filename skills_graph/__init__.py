"""The skills graph: ESCO occupations and skills, who fits where, and what the labour market says of it."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from skills_graph.future import Future, Wind
    from skills_graph.graph import SkillsGraph

__all__ = ["Future", "SkillsGraph", "Wind"]
_HOME = {"SkillsGraph": "skills_graph.graph", "Future": "skills_graph.future", "Wind": "skills_graph.future"}


def __getattr__(name: str) -> Any:
    """Import a public class when it is first named, so that building a bundle needs no more than the importers."""
    if name in _HOME:
        from importlib import import_module

        return getattr(import_module(_HOME[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
