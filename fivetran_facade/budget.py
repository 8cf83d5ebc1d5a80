"""The limits of requests that Fivetran documents, kept by the client: requests wait to be sent, instead of being refused."""

from __future__ import annotations

import json
import logging
import re
import threading
from bisect import insort
from math import inf
from typing import Any, Final, Literal, cast

import httpx
from attrs import define, field

from fivetran_api.types import check

from ._engine.own import Own, process

logger = logging.getLogger("fivetran_facade")

AccountPlan = Literal["standard", "trial"]

_MINUTE: Final = 60.0
HOUR: Final = 3600.0
# For each plan: what is limited, in how many seconds, and how many. They hold for the account, all its keys together.
LIMITS: Final[dict[AccountPlan, tuple[tuple[str, float, int], ...]]] = {
    "standard": (
        ("request", HOUR, 20_000),
        ("setup_test", _MINUTE, 250),
        ("setup_test", HOUR, 2_500),
        ("source", _MINUTE, 500),
        ("source", HOUR, 5_000),
        ("user", HOUR, 500),
    ),
    "trial": (
        ("request", HOUR, 500),
        ("setup_test", HOUR, 50),
        ("source", _MINUTE, 25),
        ("source", HOUR, 250),
        ("user", HOUR, 10),
    ),
}
_TESTS: Final = re.compile(r"/v1/(?:connections|connectors|destinations)(?:/[^/]+)?").fullmatch
_TEST: Final = re.compile(r"/v1/(?:connections|connectors|destinations)/[^/]+/test").fullmatch
_RELOAD: Final = re.compile(r"/v1/(?:connections|connectors)/[^/]+/schemas/reload").fullmatch
_COLUMNS: Final = re.compile(r"/v1/(?:connections|connectors)/[^/]+/schemas/[^/]+/tables/[^/]+/columns").fullmatch
# Waits of this many seconds are worth a line in the log.
_NOTABLE: Final = 1.0


@define
class _Window:
    """One limit: the moments at which requests were or will be sent."""

    kind: str
    seconds: float
    limit: int
    booked: list[float] = field(factory=list[float])

    def free(self, now: float) -> float:
        """The first moment at which one more may be sent."""
        old = now - self.seconds
        if self.booked and self.booked[0] <= old:
            self.booked = [each for each in self.booked if each > old]
        return now if len(self.booked) < self.limit else max(now, self.booked[-self.limit] + self.seconds)


class Budget:
    """Keeps the requests of one account, from one or many clients and threads of a process, within the documented limits.

    A request that would be one too many waits until there is room. Each window rolls, as Fivetran's do.

        budget = Budget(share=0.5)
        Fivetran(budget=budget), AsyncFivetran(budget=budget)

    Args:
        plan: The account's limits: `standard` for Free, Standard, Enterprise and Business Critical - 20,000 requests an hour,
            and less for setup tests, requests that reach the source, and new users; `trial` - 500 an hour.
        share: The part of the limits that this process may use, above 0 up to 1; they hold for all keys of the account.

    Raises:
        ValueError: There is no such plan, or the share is out of range.
        TypeError: An argument is of another type.
    """

    def __init__(self, plan: AccountPlan = "standard", *, share: float = 1.0) -> None:
        if check("plan", plan, "str") not in LIMITS:
            raise ValueError(f"plan must be one of {', '.join(LIMITS)}, not {plan!r}")
        if not 0 < check("share", share, "float") <= 1:
            raise ValueError(f"share must be above 0 and at most 1, not {share!r}")
        self.plan: AccountPlan = plan
        self.share = share
        self._windows = [_Window(kind, seconds, max(1, int(limit * share))) for kind, seconds, limit in LIMITS[plan]]
        self._locks = Own(process, threading.Lock)

    def __repr__(self) -> str:
        return f"Budget({self.plan!r}, share={self.share!r})"

    def book(self, request: httpx.Request, now: float, latest: float = inf) -> float | None:
        """Make room for a request, and return the seconds to wait before it is sent.

        Args:
            request: The request.
            now: The moment, by the client's clock. Clients that share a budget share a clock.
            latest: The moment, by the same clock, until which the request must be sent. If there is no room before, nothing is
                booked and None is returned.
        """
        kinds = kinds_of(request)
        with self._locks.get():
            windows = [window for window in self._windows if window.kind in kinds]
            moment = max(window.free(now) for window in windows)
            if moment > latest:
                return None
            for window in windows:
                insort(window.booked, moment)
        delay = moment - now
        if delay >= _NOTABLE:
            logger.warning("%s %s waits %.1f s for the account's limits", request.method, request.url.path, delay)
        return delay


def kinds_of(request: httpx.Request) -> frozenset[str]:
    """Return the limits that a request counts towards."""
    path, method = request.url.path.rstrip("/"), request.method
    tests = (method == "POST" and _TEST(path)) or (
        method in ("POST", "PATCH") and _TESTS(path) and not _leaves_tests_out(request)
    )
    if tests:
        return frozenset({"request", "setup_test", "source"})
    if (method == "POST" and _RELOAD(path)) or (method == "GET" and _COLUMNS(path)):
        return frozenset({"request", "source"})
    return frozenset({"request", "user"}) if method == "POST" and path == "/v1/users" else frozenset({"request"})


def _leaves_tests_out(request: httpx.Request) -> bool:
    try:
        body: Any = json.loads(request.content)
    except (ValueError, RecursionError, httpx.RequestNotRead):
        return False
    return isinstance(body, dict) and cast("dict[str, Any]", body).get("run_setup_tests") is False
