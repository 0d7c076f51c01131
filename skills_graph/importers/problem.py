"""What is wrong with a source file, told so that the person who brought it can mend it."""

from __future__ import annotations

from skills_graph.problem import Problem as SourceProblem


class SourceProblems(list[SourceProblem]):
    """The mistakes found so far; of each kind in each file only the first few are kept, the rest are counted."""

    most_of_a_kind = 5

    def __init__(self) -> None:
        super().__init__()
        self._seen: dict[tuple[str, str, str], int] = {}

    def tell(self, file: str, line: int, key: str, what: str, hint: str = "") -> None:
        kind = (file, key, hint)
        self._seen[kind] = self._seen.get(kind, 0) + 1
        if self._seen[kind] <= self.most_of_a_kind:
            self.append(SourceProblem(file, line, key, what, hint))

    def told(self) -> list[SourceProblem]:
        """All problems, with one line more for each kind that came too often to print."""
        more = [
            SourceProblem(file, 0, key, f"{count - self.most_of_a_kind} more lines with the same mistake in {key}")
            for (file, key, _), count in self._seen.items()
            if count > self.most_of_a_kind
        ]
        return list(self) + more
