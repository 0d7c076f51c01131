"""How much of what it should cover a file covers: half a file looks like a whole one, but is not."""

from __future__ import annotations

from skills_graph.importers.problem import SourceProblems
from skills_graph.importers.table import Table


def check_share(known: int, all_of_them: int, least: float, table: Table, what: str, problems: SourceProblems) -> None:
    """Tell where a file covers far less than its official version."""
    broken = any(problem.file == table.name for problem in problems)
    if table.rows and not broken and all_of_them and known < least * all_of_them:
        problems.tell(table.name, 0, "", f"covers {known} of {all_of_them} {what}",
                      f"expected at least {least:.0%}; the file may be cut off, or of another edition")
