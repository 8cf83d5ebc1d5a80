"""Things of which each process, or each event loop, has one of its own: pools of connections, and locks."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


def process() -> object:
    """Return what tells this process from others."""
    return os.getpid()


def event_loop() -> object:
    """Return what tells the running event loop, asyncio's or trio's, from others."""
    if (trio := running_trio()) is not None:
        return trio.lowlevel.current_trio_token()
    import asyncio  # noqa: PLC0415 - loaded if it is running

    return asyncio.get_running_loop()


def running_trio() -> Any:
    """Return trio if the caller runs in it, else None."""
    trio: Any = sys.modules.get("trio")  # if it is not loaded, it is not running
    try:
        return trio and trio.lowlevel.current_trio_token() and trio
    except RuntimeError:  # asyncio runs
        return None


class Own(Generic[T]):
    """One thing for each process or event loop, made when it is first needed there.

    After a fork, two processes would read from one connection, and a lock could be held by a thread that is not there. The
    things of other places are forgotten rather than closed, for they belong there.

    Args:
        place: Tells the places apart.
        make: Makes a thing.
        first: The thing of the first place; made too if left out.
    """

    def __init__(self, place: Callable[[], object], make: Callable[[], T], first: T | None = None) -> None:
        self._place = place
        self._make = make
        self._first = first
        self._things: dict[object, T] = {}

    def get(self) -> T:
        """Return the thing of this place."""
        here = self._place()
        thing = self._things.get(here)
        if thing is None:
            others = self._things.keys() - {here}
            made = self._make() if others or self._first is None else self._first
            # Threads that come here at once get the same one.
            thing = self._things.setdefault(here, made)
            for other in others:
                self._first = None
                self._things.pop(other, None)
        return thing

    def found(self) -> T | None:
        """Return the thing of this place if it has one; before any place has one, the first."""
        return self._things.get(self._place()) if self._things else self._first
