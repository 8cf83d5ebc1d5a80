"""The retry policy: the failures that are retried, and the waits before that."""

import datetime
import random
import re
from collections.abc import Callable
from typing import Any

import httpx
from attrs import field, frozen, validators

from ._engine.requests import spent

# Nobody waits longer, and clocks cannot count to the year 9999.
_YEAR = 366 * 86_400.0
_TIME_OF_DAY = re.compile(r"\d:\d\d")
# No way of writing a moment is longer, and reading much longer texts takes long.
_LONGEST = 64
_REPEATABLE = frozenset({"GET", "HEAD"})
# The request never left: no connection was made, or none was free.
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
# No second try will make these work.
_HOPELESS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)


def _number(at_least: float) -> Any:
    return validators.and_(validators.instance_of((int, float)), validators.ge(at_least))


@frozen(kw_only=True)
class Retry:
    """The policy for sending a request again. Fivetran has no idempotency keys, so what may have been done is never repeated.

    A refused request (429) and one that never reached the API are sent again whatever their method. A server error or a lost
    connection is tried again for GET only. A body that was read from a stream which cannot be rewound is sent once.

    Args:
        attempts: The most times a request is sent, 1 or more; 1 turns retries off. Once more is allowed after a 401, if the
            credentials function has given a new pair.
        initial: Seconds before the first retry, at most: the wait is drawn evenly between 0 and this ("full jitter"), which is
            0 or more.
        factor: The number by which the wait is multiplied from one retry to the next; 1 or more.
        longest: Seconds that the growing wait stops at; 0 or more.
        longest_retry_after: Seconds that a Retry-After header may ask for; 0 or more. When it asks for more, the error is
            raised at once instead of sleeping; Fivetran's can be an hour.
        total: Seconds that all waits of one call may take together; 0 or more.
        connection_errors: True to retry if there was no response at all.
        jitter: Draws the part of the wait that is taken, 0 to 1.
    """

    attempts: int = field(default=5, validator=_number(1))
    initial: float = field(default=0.5, validator=_number(0))
    factor: float = field(default=2.0, validator=_number(1))
    longest: float = field(default=30.0, validator=_number(0))
    longest_retry_after: float = field(default=120.0, validator=_number(0))
    total: float = field(default=300.0, validator=_number(0))
    connection_errors: bool = field(default=True, validator=validators.instance_of(bool))
    jitter: Callable[[], float] = field(default=random.random, repr=False, eq=False, validator=validators.is_callable())

    def wait(
        self, request: httpx.Request, outcome: httpx.Response | httpx.RequestError, attempt: int, waited: float = 0.0
    ) -> float | None:
        """Seconds to wait before sending `request` again, or None to give up.

        `outcome` is what came of attempt number `attempt`, counted from 1; `waited` is how long this call has waited so far.
        """
        if attempt >= self.attempts or spent(request) or not self._may_repeat(request, outcome):
            return None
        asked = retry_after(outcome) if isinstance(outcome, httpx.Response) else None
        if asked is not None and asked > self.longest_retry_after:
            return None
        try:
            grown = min(self.longest, self.initial * self.factor ** (attempt - 1))
        except OverflowError:
            grown = self.longest
        delay = asked if asked is not None else grown * self.jitter()
        return delay if waited + delay <= self.total else None

    def _may_repeat(self, request: httpx.Request, outcome: httpx.Response | httpx.RequestError) -> bool:
        if isinstance(outcome, httpx.Response):
            return outcome.status_code == 429 or (outcome.is_server_error and request.method in _REPEATABLE)
        return (
            self.connection_errors
            and not isinstance(outcome, _HOPELESS)
            and (request.method in _REPEATABLE or not may_have_been_done(request, outcome))
        )


def may_have_been_done(request: httpx.Request, outcome: httpx.Response | httpx.RequestError) -> bool:
    """Return True if a request changes something and may have been carried out although it failed like this."""
    if request.method in _REPEATABLE:
        return False
    if isinstance(outcome, httpx.Response):
        return outcome.is_server_error or outcome.is_success  # a success that cannot be read
    return not isinstance(outcome, (*_NEVER_SENT, *_HOPELESS))


def retry_after(response: httpx.Response) -> float | None:
    """Seconds that the Retry-After header asks for, in seconds or as a date, at most a year; None if it asks for nothing."""
    text = response.headers.get("Retry-After", "").strip()
    if text.replace(".", "", 1).isdecimal():
        return min(float(text), _YEAR)
    until, now = _date(text), _date(response.headers.get("Date", ""))
    if until is None:
        return None
    # By the server's own clock where it shows one, for ours may be wrong.
    delay = (until - (now or datetime.datetime.now(datetime.UTC))).total_seconds()
    return min(max(0.0, delay), _YEAR)


def _date(text: str) -> datetime.datetime | None:
    if len(text) > _LONGEST or not _TIME_OF_DAY.search(text):
        return None  # the parser would make a date of nearly anything, such as of 1,5 or -3
    from dateutil import parser  # noqa: PLC0415 - costs as much as the rest of this module, and few answers need it

    try:
        moment = parser.parse(text)
        return moment.astimezone(datetime.UTC) if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
    except Exception:  # noqa: BLE001 - it has many ways to fail, and none of them matters here
        return None
