"""Waiting for syncs and runs: a bar on a terminal, dated plain lines elsewhere, and how to go on after Ctrl-C."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Any

from .durations import ago
from .messages import say, stamp
from .session import Session


class Log:
    """The events of a command: dated lines on standard output, or objects there and the lines on standard error.

    Args:
        session: The context of the command.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._plain = session.writer.form in ("table", "plain")
        self._ends: list[dict[str, Any]] = []

    def line(self, text: str) -> None:
        """Write an event."""
        words = " ".join(text.split())
        if self._plain:
            line(words)
        else:
            say(words)

    def end(self, text: str, **facts: Any) -> None:
        """Write the last event of a sync or run.

        Args:
            text: The event.
            facts: The properties printed in place of the line in the other forms of the output.
        """
        self.line(text)
        self._ends.append(facts)

    def close(self) -> None:
        """Print what has ended in the other forms of the output."""
        if not self._plain:
            self._session.show_all(self._ends, list(self._ends[0]) if self._ends else [])


def line(text: str) -> None:
    """Write a dated line to standard output, as logs want it."""
    sys.stdout.write(f"{stamp()} {' '.join(text.split())}\n")
    sys.stdout.flush()


class _Lines:
    """A progress callback that writes a line whenever the state of a sync or run changes."""

    def __init__(self, write: Callable[[str], None]) -> None:
        self._states: dict[str, object] = {}
        self._write = write

    def __call__(self, progress: Any) -> None:
        """Take one poll."""
        key = progress.handle.id
        state = "not read" if progress.failure is not None else progress.state
        if progress.result is not None or self._states.get(key) == state:
            return
        self._states[key] = state
        until = getattr(progress, "rescheduled_for", None)
        more = f" {ago(until)}" if until else f": {progress.failure}" if progress.failure else ""
        self._write(f"{key} {state}{more}")


@contextmanager
def watching(session: Session, log: Log) -> Generator[Any]:
    """Give a progress callback that suits where the output goes."""
    if session.terminal:
        from fivetran_facade.progress import ShowProgress  # noqa: PLC0415 - on a terminal alone

        with ShowProgress() as progress:
            yield progress
    else:
        yield _Lines(log.line)


def wait(session: Session, log: Log, handle: Any, **options: Any) -> Any:
    """Wait for a sync or a run, and return its result. Ctrl-C says how to wait for it again."""
    is_sync = hasattr(handle, "connection_id")
    method = session.client.connections.wait_for_sync if is_sync else session.client.transformations.wait_for_run
    try:
        with watching(session, log) as progress:
            return method(handle, progress=progress, **options)
    except KeyboardInterrupt:
        say_how([handle], again=True)
        raise


def say_how(handles: Iterable[Any], *, again: bool = False) -> None:
    """Say how to wait for syncs, or a run, that were triggered.

    Args:
        handles: Their handles; nothing is said if there are none.
        again: True if they were waited for until now.
    """
    kept = list(handles)
    if not kept:
        return
    command = "sync" if hasattr(kept[0], "connection_id") else "run"
    if len(kept) == 1:
        text, goes, them = kept[0].to_json(), f"The {command} goes on", "it"
    else:
        text, goes, them = json.dumps([json.loads(each.to_json()) for each in kept]), f"{len(kept)} {command}s go on", "them"
    before = f"{goes} at Fivetran. To wait for {them} again" if again else f"To wait for {them}"
    say(f"{before}: fivetranctl {command} --handle '{text}'")
