"""One API call without any I/O, and the two loops that do the I/O.

What the facade does is written as generators. They yield what they need done: a request to send, seconds to wait, or a function
to call; and are sent what came of it. `run` and `run_async` do these things, and nothing else differs between sync and async.
"""

from __future__ import annotations

import inspect
import json
import logging
import os
import re
from collections.abc import Awaitable, Callable, Generator
from time import perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import httpx

from .clock import Clock

if TYPE_CHECKING:
    from .budget import Budget
    from .credentials import Credentials
    from .retry import Outcome, Retry

logger = logging.getLogger("fivetran_facade")
if os.environ.get("FIVETRAN_DEBUG"):  # for a look at what goes over the wire without touching the code
    logger.setLevel(logging.DEBUG)
    logger.addHandler(logging.StreamHandler())

JSON = "application/json"
# The extension of a request that nobody needs any more.
DROPPED = "fivetran_facade.dropped"

T = TypeVar("T")
Step = httpx.Request | float | Callable[[], Any]
Steps = Generator[Step, Any, T]

_ACCEPTS_JSON = (b"Accept", JSON.encode())
# These operations have a second version of their answer, which the published definition asks for; everything else has one.
_HAS_SECOND_VERSION = re.compile(
    r"/v1/(?:connections|destinations)(?:/[^/]+(?:/(?:connect-card|resync|state|sync|test))?)?$"
).search


class Quota(NamedTuple):
    """What the answers say about the account's limit of requests in an hour; None where they did not say.

    Attributes:
        limit: Requests that the account may make in an hour, all its keys together.
        remaining: Requests left in the current hour.
    """

    limit: int | None
    remaining: int | None


class Exchange:
    """Sends requests with credentials and judges what comes back; remembers the quota and the time that the answers tell of."""

    def __init__(self, credentials: Credentials, budget: Budget | None = None, clock: Clock | None = None) -> None:
        self.credentials = credentials
        self.clock = clock or Clock()
        self.budget = budget
        self.date: str | None = None
        self._limits: tuple[str, str] | None = None

    @property
    def quota(self) -> Quota | None:
        """What the latest answer that told of the account's limit said."""
        return Quota(*map(_number, self._limits)) if self._limits else None

    def call(self, request: httpx.Request, retry: Retry, deadline: float | None = None) -> Steps[httpx.Response]:
        """Send `request`, again where `retry` says so, and return a success, by the clock's `deadline` if there is one.

        Raises:
            ApiError: The answer has a failure status.
            ConnectionFailed: There is no answer.
            UnexpectedResponse: The answer is a redirect, which are not followed.
        """
        _prepare(request)
        attempt, waited, renewed = 1, 0.0, False
        while True:
            request.headers["Authorization"] = authorization = yield from self.credentials.header()
            outcome = yield from self._once(request, attempt, deadline)
            if isinstance(outcome, httpx.Response):
                if outcome.is_success:
                    return outcome
                if outcome.status_code == 401 and not renewed:
                    renewed = True
                    if (yield from self.credentials.renewed(authorization)):
                        attempt += 1
                        continue
            delay = None if DROPPED in request.extensions else retry.wait(request, outcome, attempt, waited)
            if delay is not None and deadline is not None and delay >= deadline - self.clock.now():
                delay = None
            if delay is None:
                from .failures import all_secrets, cleaned, failure_of, lost  # noqa: PLC0415 - most calls succeed

                secrets = all_secrets(self.credentials.secrets(), request)
                if isinstance(outcome, httpx.Response):
                    raise failure_of(outcome, request, attempt, secrets)
                raise lost(outcome, request, attempt, secrets) from cleaned(outcome, secrets)
            logger.warning(
                "%s %s failed (%s), attempt %d; again in %.1f s",
                request.method,
                path_of(request),
                name_of(outcome),
                attempt,
                delay,
            )
            yield delay
            waited += delay
            attempt += 1

    def _once(self, request: httpx.Request, attempt: int, deadline: float | None) -> Steps[Outcome]:
        """Send once. A failure is read whole even where a success is streamed."""
        delay = 0.0 if self.budget is None else self.budget.book(request)
        if deadline is not None:
            left = deadline - self.clock.now() - delay
            if left <= 0:
                return httpx.PoolTimeout("not sent, for there was no time left")
            parts = request.extensions["timeout"]
            request.extensions["timeout"] = {name: left if each is None else min(left, each) for name, each in parts.items()}
        if delay:
            yield delay
        started = perf_counter()
        outcome: Outcome
        try:
            response: httpx.Response = yield request
            if not response.is_success and not response.is_closed:
                yield response.aread if isinstance(response.stream, httpx.AsyncByteStream) else response.read
            if response.is_stream_consumed:
                # httpx's stream refers to its response, so both and the whole body would stay until garbage is collected.
                response.stream = httpx.ByteStream(b"")
        except httpx.RequestError as failure:
            outcome = failure
        else:
            outcome = response
            self._note(response)
        if logger.isEnabledFor(logging.DEBUG):
            self._log(request, outcome, perf_counter() - started, attempt)
        return outcome

    def call_and_read(self, request: httpx.Request, retry: Retry, read: Callable[..., T | None]) -> Steps[T]:
        """Send `request` like `call`, and return what `read` makes of the response."""
        return self.read((yield from self.call(request, retry)), request, read)

    def read(self, response: httpx.Response, request: httpx.Request, read: Callable[..., T | None]) -> T:
        """What `read` makes of the response to `request`.

        Raises:
            UnexpectedResponse: It cannot be read.
        """
        # Fivetran's documentation admits a 204 for deletes: a success without an envelope.
        whole = response if response.content else httpx.Response(response.status_code, json={"code": "Success"})
        try:
            answer = read(response=whole)
        except json.JSONDecodeError:
            kind = response.headers.get("Content-Type", "of no type")
            why = f"a body that is not JSON but {kind}, {len(response.content)} bytes"
        except KeyError as missing:
            why = f"a body that lacks the property {missing}"
        except (AttributeError, RecursionError, TypeError, ValueError) as fault:
            why = f"a body of another shape than expected ({type(fault).__name__}: {fault})"
        else:
            assert answer is not None  # the generated code has None for statuses other than 2xx
            return answer
        from .failures import all_secrets, unreadable  # noqa: PLC0415 - most answers can be read

        raise unreadable(response, request, why, all_secrets(self.credentials.secrets(), request))

    def _note(self, response: httpx.Response) -> None:
        told = {name.lower(): value.decode("latin-1") for name, value in response.headers.raw}
        self.date = told.get(b"date")
        limits = told.get(b"x-rate-limit", ""), told.get(b"x-rate-limit-remaining", "")
        if any(limits):
            self._limits = limits

    def _log(self, request: httpx.Request, outcome: Outcome, seconds: float, attempt: int) -> None:
        from .failures import all_secrets, request_id_of  # noqa: PLC0415 - for debugging

        secrets = all_secrets(self.credentials.secrets(), request)
        request_id = request_id_of(outcome, secrets) if isinstance(outcome, httpx.Response) else None
        logger.debug(
            "%s %s %s in %.3f s, attempt %d, request id %s",
            request.method, path_of(request), name_of(outcome), seconds, attempt, request_id or "none",
        )  # fmt: skip


def run(steps: Steps[T], send: Callable[[httpx.Request], httpx.Response], sleep: Callable[[float], object]) -> T:
    """Do what a generator asks for until it returns."""
    try:
        step = next(steps)
        while True:
            try:
                if isinstance(step, httpx.Request):
                    outcome: Any = send(step)
                elif callable(step):
                    outcome = step()
                else:
                    outcome = sleep(step)
            except httpx.RequestError as failure:
                step = steps.throw(failure)
            else:
                step = steps.send(outcome)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()


async def run_async(
    steps: Steps[T],
    send: Callable[[httpx.Request], Awaitable[httpx.Response]],
    sleep: Callable[[float], Awaitable[object]],
) -> T:
    """Do what a generator asks for until it returns, without blocking the event loop."""
    try:
        step = next(steps)
        while True:
            try:
                if isinstance(step, httpx.Request):
                    outcome: Any = await send(step)
                elif callable(step):
                    outcome = step()
                    outcome = await outcome if inspect.isawaitable(outcome) else outcome
                else:
                    outcome = await sleep(step)
            except httpx.RequestError as failure:
                step = steps.throw(failure)
            else:
                step = steps.send(outcome)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()


def path_of(request: httpx.Request) -> str:
    """The path as it is sent: encoded, so that no id can break a line of a log."""
    return request.url.raw_path.partition(b"?")[0].decode()


def name_of(outcome: Outcome) -> str:
    """What came of a request, in a word: the status, or what went wrong."""
    return str(outcome.status_code) if isinstance(outcome, httpx.Response) else type(outcome).__name__


def _prepare(request: httpx.Request) -> None:
    if _HAS_SECOND_VERSION(path_of(request)) and _ACCEPTS_JSON in request.headers.raw:
        request.headers["Accept"] = f"{JSON};version=2"
    if request.method in ("POST", "PATCH", "PUT"):
        # The API refuses (415) even a request without a body if it does not say that it is JSON.
        request.headers.setdefault("Content-Type", JSON)


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch(r"\s*[0-9]{1,18}\s*", text) else None
