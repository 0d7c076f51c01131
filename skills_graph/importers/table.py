"""Reading source tables: CSV from a folder or a zip, and the first sheet of a workbook, every row with its line.

A table that cannot be read is told as a problem and comes back without rows; nothing here raises for bad data.
"""

from __future__ import annotations

import csv
import hashlib
import io
import math
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from skills_graph.importers.problem import SourceProblems


@dataclass(frozen=True)
class SourceFile:
    """One file as it was found: the name messages use, and how to get its bytes."""

    name: str
    origin: Path
    read: Callable[[], bytes]


@dataclass(frozen=True)
class Row:
    """One row of a table; `row["column"]` is the text without outer blanks, "" where the column is not there."""

    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


@dataclass(frozen=True)
class Table:
    """The rows of a file and its mark of identity; `columns` as the file names them."""

    name: str
    sha256: str
    columns: tuple[str, ...] = ()
    rows: list[Row] = field(default_factory=list)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


def files_in(place: Path, problems: SourceProblems) -> dict[str, SourceFile]:
    """All CSV and XLSX files under a folder or in a zip, by file name; zips inside a folder are opened too.

    Files of the folder itself go before files of a zip with the same name (the unpacked copy is the one people edit).
    """
    if not place.exists():
        problems.tell(str(place), 0, "", "there is no such folder or file", "expected a folder or a zip with the files")
        return {}
    if place.is_file():
        return _files_in_zip(place, problems)
    found: dict[str, SourceFile] = {}
    for archive in sorted(path for path in place.rglob("*.zip") if path.is_file()):
        for name, file in _files_in_zip(archive, problems).items():
            if name in found:
                problems.tell(name, 0, "", f"stands twice: in {found[name].origin.name} and in {archive.name}",
                              "expected one version a folder")
            found[name] = file
    loose = [path for path in sorted(place.rglob("*")) if path.suffix.lower() in (".csv", ".xlsx") and path.is_file()]
    names: dict[str, Path] = {}
    for path in loose:
        if path.name in names:
            problems.tell(path.name, 0, "", f"stands twice: in {names[path.name].parent.name} and in "
                          f"{path.parent.name}", "expected one version a folder")
        names[path.name] = path
        found[path.name] = SourceFile(path.name, path, path.read_bytes)
    return found


def _files_in_zip(archive: Path, problems: SourceProblems) -> dict[str, SourceFile]:
    hint = "expected a whole zip or a folder; download it again"
    if not zipfile.is_zipfile(archive):
        problems.tell(archive.name, 0, "", "is not a zip, or only half of one", hint)
        return {}
    try:
        with zipfile.ZipFile(archive) as opened:
            members = opened.namelist()
            broken = opened.testzip()
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError) as error:
        problems.tell(archive.name, 0, "", f"cannot be opened ({error})", hint)
        return {}
    if broken:
        problems.tell(archive.name, 0, "", f"{broken} in it is damaged", hint)
        return {}

    def reader(member: str) -> Callable[[], bytes]:
        def read() -> bytes:
            with zipfile.ZipFile(archive) as opened:
                return opened.read(member)
        return read

    return {
        Path(member).name: SourceFile(f"{archive.name}/{Path(member).name}", archive, reader(member))
        for member in members
        if member.lower().endswith((".csv", ".xlsx")) and not Path(member).name.startswith(".")
    }


def read_csv(
    file: SourceFile,
    columns: Sequence[str],
    problems: SourceProblems,
    *,
    encodings: Sequence[str] = ("utf-8-sig",),
    delimiter: str = ",",
    short_rows: bool = False,
) -> Table:
    """Read a CSV whose header must hold `columns`; with `short_rows` empty fields at the end may be left away."""
    raw = file.read()
    empty = Table(file.name, hashlib.sha256(raw).hexdigest())
    text = _decoded(raw, file.name, encodings, problems)
    if text is None:
        return empty
    if not text.strip():
        problems.tell(file.name, 0, "", "is empty", f"expected a header with {', '.join(columns)}")
        return empty
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    line = 1
    try:
        header = tuple(name.strip() for name in next(reader))
        if not _header_is_good(header, columns, delimiter, file.name, problems):
            return empty
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                _check_width(cells, header, line, file.name, problems, short_rows)
                rows.append(Row(line, {name: cell.strip() for name, cell in zip(header, cells, strict=False)}))
            line = reader.line_num + 1
    except csv.Error as error:
        problems.tell(file.name, line, "", f"the row that starts here has no end ({error})",
                      "expected closed quotation marks; the file may be cut off")
        return empty
    if not rows:
        problems.tell(file.name, 1, "", "has a header but no rows", "expected at least one row; the file may be cut off")
    return Table(file.name, empty.sha256, header, rows)


def _decoded(raw: bytes, name: str, encodings: Sequence[str], problems: SourceProblems) -> str | None:
    expected = " or ".join(encoding.removesuffix("-sig").upper() for encoding in encodings)
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        problems.tell(name, 1, "", "is written as UTF-16", f"expected {expected}")
        return None
    if b"\0" in raw:
        problems.tell(name, raw[: raw.index(b"\0")].count(b"\n") + 1, "", "holds zero bytes", f"expected text in {expected}")
        return None
    where = 0
    for encoding in encodings:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError as error:
            where = where or raw[: error.start].count(b"\n") + 1
    problems.tell(name, where, "", f"holds a byte that is not {expected}", f"expected {expected}; save it again in that encoding")
    return None


def _header_is_good(
    header: tuple[str, ...], columns: Sequence[str], delimiter: str, name: str, problems: SourceProblems
) -> bool:
    missing = [column for column in columns if column not in header]
    if not missing:
        return True
    if len(header) == 1 and any(mark in header[0] for mark in ",;\t" if mark != delimiter):
        problems.tell(name, 1, "", "its columns are not separated as expected", f'expected "{delimiter}" between columns')
        return False
    for column in missing:
        problems.tell(name, 1, column, f'there is no column "{column}"', f"expected {', '.join(columns)}")
    return False


def _check_width(
    cells: list[str], header: tuple[str, ...], line: int, name: str, problems: SourceProblems, short_rows: bool
) -> None:
    if len(cells) == len(header) or (short_rows and len(cells) < len(header)):
        return
    problems.tell(name, line, "", f"has {len(cells)} fields", f"expected {len(header)}; the file may be cut off")


def read_workbook(file: SourceFile, columns: Sequence[str], problems: SourceProblems) -> Table:
    """Read the first sheet of an XLSX; the header is the first row that holds all `columns`."""
    import openpyxl  # slow to import, and only builders need it

    raw = file.read()
    empty = Table(file.name, hashlib.sha256(raw).hexdigest())
    try:
        sheet = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True).worksheets[0]
        lines = list(sheet.iter_rows(values_only=True))
    except Exception as error:  # openpyxl lets errors of zipfile, XML and its own through
        problems.tell(file.name, 0, "", f"cannot be read as a workbook ({type(error).__name__})", "expected a whole .xlsx")
        return empty
    header: tuple[str, ...] = ()
    rows: list[Row] = []
    for number, cells in enumerate(lines, 1):
        texts = ["" if cell is None else str(cell).strip() for cell in cells]
        if not header:
            if all(column in texts for column in columns):
                header = tuple(texts)
        elif any(texts):
            rows.append(Row(number, dict(zip(header, texts, strict=False))))
    if not header:
        for column in columns:
            if not any(column in map(str, cells) for cells in lines):
                problems.tell(file.name, 1, column, f'there is no column "{column}"', f"expected {', '.join(columns)}")
        return empty
    if not rows:
        problems.tell(file.name, 1, "", "has a header but no rows", "expected at least one row")
    return Table(file.name, empty.sha256, header, rows)


def number(row: Row, column: str, name: str, problems: SourceProblems, *, comma: bool = False) -> float | None:
    """The number in a cell; None where it is empty or a sign for "unknown" (".", "-"), a problem where it is no number."""
    text = row[column]
    if text in ("", ".", "-", "x"):
        return None
    try:
        value = float(text.replace(".", "").replace(",", ".") if comma and "," in text else text)
    except ValueError:
        value = math.nan
    if math.isfinite(value):
        return value
    problems.tell(name, row.line, column, f'"{text}" in {column}', "expected a number or nothing")
    return None
