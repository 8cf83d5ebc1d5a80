"""The options that every wait has, checked before anything is sent, and how often a wait polls."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import inf, isnan
from typing import Any, Final, Literal, get_args

from attrs import field, frozen

OnRescheduled = Literal["wait", "retrigger", "raise"]
OnPaused = Literal["raise", "unpause"]

POLL_INTERVAL: Final = 30.0
# Polls grow rarer up to so many seconds, and no Retry-After is waited for longer: it may ask for an hour, or a year.
LONGEST_PAUSE: Final = 300.0


@frozen(kw_only=True)
class WaitOptions:
    """How to wait.

    Attributes:
        timeout: Seconds; infinite if there is no timeout.
        poll_interval: Seconds from one poll to the next, at first.
        on_rescheduled: What to do if a sync is rescheduled.
        on_paused: What to do if a connection is paused.
        progress: Called after each poll; None for nothing.
        jitter: Draws the part of a tenth by which a pause grows.
    """

    timeout: float = inf
    poll_interval: float = POLL_INTERVAL
    on_rescheduled: OnRescheduled = "wait"
    on_paused: OnPaused = "raise"
    progress: Callable[[Any], object] | None = None
    jitter: Callable[[], float] = field(default=random.random, repr=False, eq=False)

    def pause(self, elapsed: float) -> float:
        """Return the seconds to the next poll, given for how many seconds the wait has lasted.

        After ten intervals the pauses grow to a tenth of what has passed, up to 300 s, or the interval if that is more. Up to a
        tenth is added by chance, so that waits that began together do not poll together.
        """
        grown = max(self.poll_interval, min(elapsed / 10, LONGEST_PAUSE))
        return grown * (1 + self.jitter() / 10)


def checked_options(
    *,
    timeout: float | None = None,
    poll_interval: float | None = None,
    usual_interval: float = POLL_INTERVAL,
    on_rescheduled: OnRescheduled = "wait",
    on_paused: OnPaused = "raise",
    progress: Callable[[Any], object] | None = None,
) -> WaitOptions:
    """Check the options of a method.

    Raises:
        TypeError: An option is of another type.
        ValueError: A number is out of range, or there is no such choice.
    """
    if progress is not None and not callable(progress):
        raise TypeError(f"progress must be a function or None, not {progress!r}")
    return WaitOptions(
        timeout=inf if timeout is None else _seconds("timeout", timeout, "a number of seconds of at least 0, or None"),
        poll_interval=usual_interval
        if poll_interval is None
        else _seconds("poll_interval", poll_interval, "a finite number of seconds above 0"),
        on_rescheduled=choice("on_rescheduled", on_rescheduled, OnRescheduled),
        on_paused=choice("on_paused", on_paused, OnPaused),
        progress=progress,
    )


def choice(name: str, value: Any, choices: Any) -> Any:
    """Return the value of an argument if it is one of the choices.

    Raises:
        TypeError: It is no str.
        ValueError: There is no such choice.
    """
    known: tuple[str, ...] = get_args(choices)
    what = f"{name} must be {', '.join(map(repr, known[:-1]))} or {known[-1]!r}, not {value!r}"
    if not isinstance(value, str):
        raise TypeError(what)
    if value not in known:
        raise ValueError(what)
    return value


def flag(name: str, value: Any) -> bool:
    """Return the value of an argument if it is True or False.

    Raises:
        TypeError: It is something else, such as "no", which would be taken for true.
    """
    if not isinstance(value, bool):
        raise TypeError(f"{name} must be True or False, not {value!r}")
    return value


def count(name: str, value: Any) -> int:
    """Return the value of an argument if it is a whole number of 1 or more.

    Raises:
        TypeError: It is no whole number.
        ValueError: It is less than 1.
    """
    what = f"{name} must be a whole number of at least 1, not {value!r}"
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(what)
    if value < 1:
        raise ValueError(what)
    return value


def identifier(name: str, value: Any) -> str:
    """Return the value of an argument if it can be an id.

    Raises:
        TypeError: It is no str.
        ValueError: It is blank.
    """
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {value!r}")
    if not value.strip():
        raise ValueError(f"{name} must not be blank")
    return value


def identifiers(name: str, values: Any) -> tuple[str, ...]:
    """Return the ids of an argument, each once.

    Raises:
        TypeError: It is a str, each letter of which would be taken for an id, or no iterable of str.
        ValueError: One of them is blank.
    """
    given: object = values
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        raise TypeError(f"{name} must be a list of ids, not {values!r}")
    return tuple(dict.fromkeys(identifier(f"each of {name}", each) for each in values))


def table_names(value: Any) -> dict[str, list[str]]:
    """Return the tables of an argument, by schema.

    Raises:
        TypeError: It does not map schemas to lists of tables.
        ValueError: It names no table, or none of a schema, which the API refuses.
    """
    given: object = value
    what = f'tables must be like {{"schema": ["table"]}}, not {value!r}'
    if not isinstance(given, Mapping):
        raise TypeError(what)
    for schema, tables in value.items():
        if not isinstance(schema, str) or not _is_list_of_names(tables):
            raise TypeError(what)
    if not value or not all(value.values()):
        raise ValueError(f"tables must name at least one table of each schema, unlike {value!r}")
    return {schema: list(tables) for schema, tables in value.items()}


def _is_list_of_names(value: Any) -> bool:
    given: object = value
    return isinstance(given, Sequence) and not isinstance(given, str | bytes) and all(isinstance(each, str) for each in value)


def _seconds(name: str, value: Any, what: str) -> float:
    message = f"{name} must be {what}, not {value!r}"
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(message)
    try:
        seconds = float(value)
    except OverflowError:
        raise ValueError(message) from None
    if isnan(seconds) or seconds < 0 or (name == "poll_interval" and not 0 < seconds < inf):
        raise ValueError(message)
    return seconds
