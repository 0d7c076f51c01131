"""What is wrong with a file that somebody wrote or brought, told so that they can mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: in which file, on which line (0 when unknown), at which key or column, what it is, and what would help.

    >>> str(Problem("occupations_en.csv", 7, "iscoGroup", 'unit group "110"', "expected four digits"))
    'occupations_en.csv:7: unit group "110"; expected four digits'
    """

    file: str
    line: int
    key: str
    what: str
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.what}; {self.hint}" if self.hint else f"{where}: {self.what}"
