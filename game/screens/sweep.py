"""Sweeping up: scenes that are over hold on to themselves in rings, and the room they took is given back at quiet moments."""

from __future__ import annotations

import ctypes
import gc
import sys
from functools import lru_cache
from typing import Any


def sweep() -> None:
    """Let go of what nobody holds any more, and give its room back to the system. A few milliseconds: between two stops."""
    gc.collect()
    trim = _trim()
    if trim is not None:
        trim(0)


@lru_cache(maxsize=1)
def _trim() -> Any:
    """What makes the C library of Linux give back room: it keeps what pictures took, in pieces too small for the next; None elsewhere."""
    if not sys.platform.startswith("linux"):
        return None
    return getattr(ctypes.CDLL(None), "malloc_trim", None)
