"""Lines for people on standard error: dated in the log of a sync, and one warning about secrets for each run."""

from __future__ import annotations

import os
import sys
from contextvars import ContextVar
from datetime import UTC, datetime
from io import TextIOWrapper
from typing import Final

# The commands whose output is a log of events.
_LOGGED: Final = frozenset({"sync", "resync", "run"})
_dated: ContextVar[bool] = ContextVar("_dated", default=False)
_warned: ContextVar[bool] = ContextVar("_warned", default=False)


def begin(arguments: list[str]) -> None:
    """Prepare the streams and the messages of a run.

    A descriptor that was closed reads and writes nothing. A character that a terminal cannot show is written as its escape.

    Args:
        arguments: Those of the command line.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w" if number else "r", encoding="utf-8"))  # noqa: PTH123, SIM115 - as long as the process
        elif number and isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    named = next((each for each in arguments if not each.startswith("-")), None)
    _dated.set(named in _LOGGED and not sys.stderr.isatty())
    _warned.set(False)


def stamp() -> str:
    """Return the present as logs want it, in whole seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def say(text: str) -> None:
    """Write a text to standard error; in the log of a sync each line with its date."""
    before = f"{stamp()} " if _dated.get() else ""
    for line in text.strip("\n").splitlines():
        sys.stderr.write(f"{before}{line}\n")
    sys.stderr.flush()


def warn_of_secret(what: str) -> None:
    """Warn at a terminal, once in a run, that a secret stands on the command line."""
    if sys.stderr.isatty() and not _warned.get():
        _warned.set(True)
        say(f"warning: {what} on the command line shows in the process list and the shell's history")
