"""Progress of syncs and runs while a command waits for them: a bar on a terminal, dated plain lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from .durations import ago
from .session import Session


def line(text: str) -> None:
    """Write a dated line to standard output, as logs want it."""
    sys.stdout.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {' '.join(text.split())}\n")
    sys.stdout.flush()


class Lines:
    """A progress callback that writes a line whenever the state of a sync or run changes."""

    def __init__(self) -> None:
        self._states: dict[str, object] = {}

    def __call__(self, progress: Any) -> None:
        """Take one poll."""
        key = progress.handle.id
        state = "not read" if progress.failure is not None else progress.state
        if progress.result is not None or self._states.get(key) == state:
            return
        self._states[key] = state
        until = getattr(progress, "rescheduled_for", None)
        more = f" {ago(until)}" if until else f": {progress.failure}" if progress.failure else ""
        line(f"{key} {state}{more}")


@contextmanager
def watching(session: Session) -> Generator[Any]:
    """Give a progress callback that suits where the output goes."""
    if session.terminal:
        from fivetran_facade.progress import ShowProgress  # noqa: PLC0415 - on a terminal alone

        with ShowProgress() as progress:
            yield progress
    else:
        yield Lines()
