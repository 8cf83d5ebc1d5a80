"""The limits of requests that Fivetran publishes, counted in rolling windows of sandbox time."""

from __future__ import annotations

from collections import deque
from typing import Any, Final

from attrs import frozen

from .failures import Failure
from .values import is_object

_MINUTE: Final = 60.0
_HOUR: Final = 3600.0
# What each plan admits: the kind of request, in how many seconds, and how many.
PLANS: Final[dict[str, tuple[tuple[str, float, int], ...]]] = {
    "standard": (
        ("request", _HOUR, 20_000),
        ("setup_test", _MINUTE, 250),
        ("setup_test", _HOUR, 2_500),
        ("source", _MINUTE, 500),
        ("source", _HOUR, 5_000),
        ("user", _HOUR, 500),
    ),
    "trial": (
        ("request", _HOUR, 500),
        ("setup_test", _HOUR, 50),
        ("source", _MINUTE, 25),
        ("source", _HOUR, 250),
        ("user", _HOUR, 10),
    ),
    "unlimited": (),
}
_TESTING: Final = {"create_connection", "update_connection", "create_destination", "update_destination"}
_SOURCE: Final = {"reload_schema_config", "get_columns"}
_SHOWN_WHEN_UNLIMITED: Final = 20_000


def classes(operation_id: str, body: Any) -> frozenset[str]:
    """Return the kinds of limited request that a call is."""
    found = {"request"}
    tests = operation_id in _TESTING and not (is_object(body) and body.get("run_setup_tests") is False)
    if tests or operation_id in ("test_connection", "test_destination"):
        found |= {"setup_test", "source"}
    if operation_id in _SOURCE:
        found.add("source")
    if operation_id == "create_user":
        found.add("user")
    return frozenset(found)


@frozen
class _Window:
    kind: str
    seconds: float
    limit: int
    times: deque[float]

    def trim(self, now: float) -> None:
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()


class Limits:
    """The part of each limit that is used up."""

    def __init__(self, plan: str = "standard", requests_per_hour: int | None = None) -> None:
        limits = list(PLANS[plan])
        if requests_per_hour is not None:
            limits = [("request", _HOUR, requests_per_hour), *(limit for limit in limits if limit[0] != "request")]
        self._windows = [_Window(kind, seconds, limit, deque()) for kind, seconds, limit in limits]

    def headers(self, now: float) -> dict[str, str]:
        """Return the headers of every answer on the limit of all requests."""
        for window in self._windows:
            if window.kind == "request":
                window.trim(now)
                left = max(window.limit - len(window.times), 0)
                return {"X-Rate-Limit": str(window.limit), "X-Rate-Limit-Remaining": str(left)}
        shown = str(_SHOWN_WHEN_UNLIMITED)
        return {"X-Rate-Limit": shown, "X-Rate-Limit-Remaining": shown}

    def take(self, kinds: frozenset[str], now: float) -> None:
        """Count a request.

        Raises:
            Failure: There are no more to be had for a while.
        """
        windows = [window for window in self._windows if window.kind in kinds]
        for window in windows:
            window.trim(now)
            if len(window.times) >= window.limit:
                wait = window.times[0] + window.seconds - now if window.times else window.seconds
                period = "one-hour" if window.seconds == _HOUR else "one-minute"
                raise Failure(
                    429,
                    "TooManyRequests",
                    f"Max {window.limit} {_WORDS[window.kind]} allowed in {period} rolling time period",
                    {"Retry-After": str(max(1, int(wait) + (wait % 1 > 0)))},
                )
        for window in windows:
            window.times.append(now)


_WORDS: Final = {
    "request": "api calls",
    "setup_test": "setup test calls",
    "source": "source interaction calls",
    "user": "user creations",
}
