"""The options that every wait has, checked before anything is sent, and how often a wait polls."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterable
from math import inf
from typing import Any, Final, Literal, get_args

from attrs import field, frozen

from fivetran_api.types import check

from .handle import OnRunProgress, OnSyncProgress

OnRescheduled = Literal["wait", "retrigger", "raise"]
OnPaused = Literal["raise", "unpause"]

POLL_INTERVAL: Final = 30.0
# The longest pause between polls, in seconds. No Retry-After is waited for longer: it may ask for an hour, or a year.
LONGEST_PAUSE: Final = 300.0


def _check_timeout(_: Any, attribute: Any, value: Any) -> None:
    if value is not None:
        _check_seconds(attribute.name, value, "a number of seconds of at least 0, or None", least=0)


def _check_interval(_: Any, attribute: Any, value: Any) -> None:
    if value is not None:
        _check_seconds(attribute.name, value, "a finite number of seconds above 0", most=sys.float_info.max)


def _check_seconds(name: str, value: Any, what: str, *, least: float = sys.float_info.min, most: float = inf) -> None:
    message = f"{name} must be {what}, not {value!r}"
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(message)
    fits = least <= value <= most and (isinstance(value, float) or value <= sys.float_info.max)
    if not fits:  # nor does what is no number
        raise ValueError(message)


def _check_function(_: Any, attribute: Any, value: Any) -> None:
    if value is not None and not callable(value):
        raise TypeError(f"{attribute.name} must be a function or None, not {value!r}")


def _check_choice(choices: Any) -> Any:
    known: tuple[str, ...] = get_args(choices)

    def check(_: Any, attribute: Any, value: Any) -> None:
        if value not in known:
            what = f"{', '.join(map(repr, known[:-1]))} or {known[-1]!r}, not {value!r}"
            raise (ValueError if isinstance(value, str) else TypeError)(f"{attribute.name} must be {what}")

    return check


@frozen(kw_only=True)
class WaitOptions:
    """Options of a wait.

    These are the keyword arguments of the methods that wait: scripts/regenerate writes them, and their texts, into each method
    whose procedure takes `options`.

    Attributes:
        timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of many has as long,
            from when it is triggered. What is waited for goes on at Fivetran.
        poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten intervals the pauses
            grow to a tenth of what has passed, up to 300; up to a tenth is added by chance.
        progress: Called with where each stands after each poll. What it raises ends the wait. Default None.
    """

    timeout: float | None = field(default=None, validator=_check_timeout)
    poll_interval: float | None = field(default=None, validator=_check_interval)
    progress: Callable[[Any], object] | None = field(default=None, validator=_check_function)
    # Draws the part of a tenth by which a pause grows.
    _jitter: Callable[[], float] = field(default=random.random, alias="jitter", repr=False, eq=False)

    @property
    def limit(self) -> float:
        """The timeout, infinite if there is none."""
        return inf if self.timeout is None else float(self.timeout)

    def pause(self, elapsed: float) -> float:
        """Return the seconds to the next poll, given for how many seconds the wait has lasted."""
        interval = POLL_INTERVAL if self.poll_interval is None else float(self.poll_interval)
        # Waits that began together do not poll together.
        return max(interval, min(elapsed / 10, LONGEST_PAUSE)) * (1 + self._jitter() / 10)


@frozen(kw_only=True)
class RunOptions(WaitOptions):
    """Options of a wait for a run of a transformation.

    Attributes:
        progress: Called with a RunProgress after each poll. What it raises ends the wait. Default None.
    """

    progress: OnRunProgress | None = field(default=None, validator=_check_function)


@frozen(kw_only=True)
class SyncWaitOptions(WaitOptions):
    """Options of a wait for syncs.

    Attributes:
        progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default None.
        on_rescheduled: The treatment of a rescheduled sync: `wait` for it, the default, and trigger it when it is due if the
            schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise` an error.
    """

    progress: OnSyncProgress | None = field(default=None, validator=_check_function)
    on_rescheduled: OnRescheduled = field(default="wait", validator=_check_choice(OnRescheduled))


@frozen(kw_only=True)
class SyncOptions(SyncWaitOptions):
    """Options of triggering syncs and waiting for them.

    Attributes:
        on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for good.
    """

    on_paused: OnPaused = field(default="raise", validator=_check_choice(OnPaused))


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


def identifiers(name: str, values: Any) -> tuple[str, ...]:
    """Return the ids of an argument, each once.

    Raises:
        TypeError: It is a str, each letter of which would be taken for an id, or no iterable of str.
        ValueError: One of them is blank.
    """
    given: object = values
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        raise TypeError(f"{name} must be a list of ids, not {values!r}")
    return tuple(dict.fromkeys(check(name, list(values), "list id")))
