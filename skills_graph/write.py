"""Writing a bundle to disk: the same bytes for the same input, and whole or not at all."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt

LONG_AGO = (1980, 1, 1, 0, 0, 0)


def npz_bytes(arrays: Mapping[str, npt.NDArray[np.generic]]) -> bytes:
    """Arrays as an uncompressed .npz, without the time of writing that numpy's own `savez` leaves in it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(arrays):
            member = zipfile.ZipInfo(f"{name}.npy", LONG_AGO)
            member.create_system = 3
            content = io.BytesIO()
            np.lib.format.write_array(content, np.ascontiguousarray(arrays[name]), allow_pickle=False)
            archive.writestr(member, content.getvalue())
    return buffer.getvalue()


def json_bytes(content: object) -> bytes:
    """JSON on one line, its keys in the order given."""
    return (json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False) + "\n").encode()


def json_lines_bytes(rows: list[dict[str, object]]) -> bytes:
    """A JSON list with each row on a line of its own, so that a changed figure shows as a changed line."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":"), allow_nan=False) for row in rows)
    return f"[\n{lines}\n]\n".encode()


def digest(files: Mapping[str, bytes]) -> str:
    """Eight hex digits that change when any byte of the files does."""
    whole = hashlib.sha256()
    for name in sorted(files):
        whole.update(name.encode() + b"\0" + hashlib.sha256(files[name]).digest())
    return whole.hexdigest()[:8]


def toml_value(value: object) -> str:
    """A string, number or boolean as TOML writes it (JSON strings are valid TOML strings)."""
    return json.dumps(value, ensure_ascii=False)


def replace_folder(files: Mapping[str, bytes], folder: Path) -> None:
    """Write the files to a new folder beside `folder`, then put it in the place of the old one.

    Until the last moment the old bundle stands as it was; where the writing fails it stays.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    old = fresh.with_name(fresh.name + "-old")
    try:
        for name, content in files.items():
            (fresh / name).write_bytes(content)
        fresh.chmod(0o755)
        if folder.exists():
            folder.rename(old)
        try:
            fresh.rename(folder)
        except OSError:
            if old.exists():
                old.rename(folder)
            raise
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)
