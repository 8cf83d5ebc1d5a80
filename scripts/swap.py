"""Put a generated folder in the place of another at once, so that nobody sees it missing, or half of it."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path
from typing import Final

# Of Linux: paths are relative to the present folder, and both must be there and are exchanged.
_AT_FDCWD: Final = -100
_RENAME_EXCHANGE: Final = 2


def replace(folder: Path, made: Path) -> None:
    """Put a copy of a folder in the place of another.

    An interruption leaves the one or the other there, whole. Where two folders cannot be exchanged at once, which is anywhere
    but on Linux, there is a moment in which neither is there.

    Args:
        folder: The folder to replace, if it is there.
        made: The folder to copy.
    """
    new, old = (folder.with_name(f".{folder.name}.{word}") for word in ("new", "old"))
    for left in (new, old):  # by a run that was killed
        shutil.rmtree(left, ignore_errors=True)
    shutil.copytree(made, new)
    if not folder.exists():
        new.rename(folder)
    elif _exchange(new, folder):
        shutil.rmtree(new)
    else:
        folder.rename(old)
        try:
            new.rename(folder)
        except BaseException:
            old.rename(folder)
            raise
        shutil.rmtree(old)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders at once; return False if the system cannot."""
    if sys.platform != "linux":
        return False
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    result: int = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return result == 0
