"""One API call: credentials, retries, budget and deadline, and the judgement of what comes back."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from math import inf
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import httpx

from .requests import name_of, path_of, spent
from .steps import Steps, Transmit

if TYPE_CHECKING:
    from ..budget import Budget
    from ..clock import Clock
    from ..retry import Retry
    from .credentials import Credentials

logger = logging.getLogger("fivetran_facade")
if os.environ.get("FIVETRAN_DEBUG"):  # shows requests without touching the code
    logger.setLevel(logging.DEBUG)
    if not logger.handlers:  # the module may be loaded twice
        printing = logging.StreamHandler()
        # The handlers of logging.basicConfig print each line, too.
        printing.addFilter(lambda record: all(record.levelno < other.level for other in logging.root.handlers))
        logger.addHandler(printing)

JSON = "application/json"

T = TypeVar("T")
Reader = Callable[[httpx.Response], T]

_ACCEPTS_JSON = (b"Accept", JSON.encode())
# These operations have a second version of their answer, which the published definition asks for; everything else has one.
has_second_version = re.compile(
    r"[^?#]*/v1/(?:connections|destinations)(?:/[^/?#]+(?:/(?:connect-card|resync|state|sync|test))?)?(?:[?#]|$)"
).match


class Quota(NamedTuple):
    """The account's limit of requests in an hour, as responses report it; None if they do not.

    Attributes:
        limit: Requests that the account may make in an hour, all its keys together.
        remaining: Requests left in the current hour.
    """

    limit: int | None
    remaining: int | None


@dataclass(frozen=True, repr=False)
class Options:
    """The behaviour of calls; `with_options` makes a client with another.

    Attributes:
        deadline: The moment of the client's clock at which a call ends at the latest.
        allow_http: True if the base URL may be one of another machine without TLS.
    """

    base_url: str
    timeout: httpx.Timeout
    retry: Retry
    headers: httpx.Headers
    cookies: httpx.Cookies | None
    prefetch: bool
    deadline: float = inf
    allow_http: bool = False

    def __repr__(self) -> str:
        return f"Options(base_url={self.base_url!r})"  # headers may have secrets

    @cached_property
    def second_version(self) -> httpx.Headers:
        """The headers that ask for the second version of an answer."""
        headers = type(self.headers)(self.headers)
        ask_for_second_version(headers)
        return headers


class Exchange:
    """Sends requests with credentials and judges the responses; keeps the quota and the time that the last one reported."""

    def __init__(self, credentials: Credentials, clock: Clock, budget: Budget | None = None, *, proxied: bool = False) -> None:
        self.credentials = credentials
        self.clock = clock
        self.budget = budget
        self._proxied = proxied  # whether requests go through the proxies of the environment
        self.date: str | None = None
        self._limits: tuple[str, str] | None = None

    @property
    def quota(self) -> Quota | None:
        """The account's limit according to the last response that reported it, or None."""
        return Quota(*map(_number, self._limits)) if self._limits else None

    def call(
        self, request: httpx.Request, options: Options, read: Reader[T], *, stream: bool = False, authorized: bool = True
    ) -> Steps[T]:
        """Send a request, again if `options.retry` says so, and return what `read` makes of a success.

        Args:
            request: The request.
            options: Options of the call.
            read: Makes the result of the response.
            stream: True if the body of the response is left to be read.
            authorized: True if the request gets the Authorization header.

        Raises:
            ApiError: The response has a failure status.
            ConnectionFailed: There is no response.
            UnexpectedResponse: The response is a redirect, which are not followed, or cannot be read.
        """
        _prepare(request)
        response = yield from self._send(request, options, stream=stream, authorized=authorized)
        return self._read(response, request, read)

    def _send(self, request: httpx.Request, options: Options, *, stream: bool, authorized: bool) -> Steps[httpx.Response]:
        """Send a request until it succeeds or fails for good."""
        attempt, waited, renewed = 1, 0.0, False
        while True:
            if authorized:
                yield from self.credentials.sign(request)
            yield from self._make_room(request, options, attempt)
            outcome = yield from self._transmit(request, options, attempt, stream=stream)
            if isinstance(outcome, httpx.Response):
                if outcome.is_success:
                    return outcome
                if outcome.status_code == 401 and authorized and not renewed and not spent(request):
                    renewed = True
                    if (yield from self.credentials.renewed(request)):
                        attempt += 1
                        continue
            delay = options.retry.wait(request, outcome, attempt, waited)
            if delay is None or self.clock.now() + delay >= options.deadline:
                raise self._failure(outcome, request, attempt)
            logger.warning(
                "%s %s failed (%s), attempt %d; again in %.1f s",
                request.method, path_of(request), name_of(outcome), attempt, delay,
            )  # fmt: skip
            yield delay
            waited += delay
            attempt += 1

    def _make_room(self, request: httpx.Request, options: Options, attempt: int) -> Steps[None]:
        """Wait for the account's limits, if a budget keeps them, and see that there is time left."""
        if self.budget is not None:
            delay = self.budget.book(request, self.clock.now(), options.deadline)
            if delay is None:
                late = httpx.PoolTimeout("the account's limits leave no room before the deadline")
                raise self._failure(late, request, attempt)
            if delay:
                yield delay
        if (now := self.clock.now()) >= options.deadline:
            raise self._failure(httpx.PoolTimeout("the deadline is over"), request, attempt)
        request.extensions["timeout"] = _within(options.timeout, options.deadline - now)

    def _transmit(
        self, request: httpx.Request, options: Options, attempt: int, *, stream: bool
    ) -> Steps[httpx.Response | httpx.RequestError]:
        """Send once. The body of a failure is read even if that of a success is left to be read."""
        started, hurry = self.clock.now(), options.deadline < inf
        outcome: httpx.Response | httpx.RequestError
        try:
            response: httpx.Response = yield Transmit(request, stream or hurry)
            if not response.is_closed and not (stream and response.is_success):
                # What is in memory already is of both kinds.
                read = _read if isinstance(response.stream, httpx.SyncByteStream) else _read_async
                if hurry:
                    response.stream = hurried(response.stream, self.clock, options.deadline)
                yield partial(read, response)
            if response.is_stream_consumed:
                # httpx's stream refers to its response, so both and the whole body would stay until garbage is collected.
                response.stream = httpx.ByteStream(b"")
        except Exception as failure:  # noqa: BLE001 - raised again if it stands for nothing
            from .failures import outcome_of  # noqa: PLC0415 - most calls succeed

            outcome = outcome_of(failure)
        else:
            outcome = response
        if isinstance(outcome, httpx.Response):
            self._note(outcome)
        if logger.isEnabledFor(logging.DEBUG):
            self._log(request, outcome, self.clock.now() - started, attempt)
        return outcome

    def _read(self, response: httpx.Response, request: httpx.Request, read: Reader[T]) -> T:
        try:
            return read(response)
        except (RecursionError, ValueError) as failure:
            fault = failure
        # Outside of the except clause, for the context of an error is shown with it, and has the body in its frames.
        from .failures import all_secrets, completed, misread  # noqa: PLC0415 - most answers can be read

        if whole := completed(response, request):
            return self._read(whole, request, read)
        raise misread(response, request, fault, all_secrets(self.credentials.secrets(), request))

    def _failure(self, outcome: httpx.Response | httpx.RequestError, request: httpx.Request, attempt: int) -> Exception:
        """Return the error that a call ends with."""
        from .environment import proxy_of  # noqa: PLC0415 - most calls succeed
        from .failures import all_secrets, cleaned, failure_of, lost  # noqa: PLC0415

        secrets = all_secrets(self.credentials.secrets(), request)
        if isinstance(outcome, httpx.Response):
            return failure_of(outcome, request, attempt, secrets)
        error = lost(outcome, request, attempt, secrets, proxy_of(request.url) if self._proxied else None)
        error.__cause__ = cleaned(outcome, secrets)
        return error

    def _note(self, response: httpx.Response) -> None:
        reported = {name.lower(): value.decode("latin-1") for name, value in response.headers.raw}
        self.date = reported.get(b"date")
        limits = reported.get(b"x-rate-limit", ""), reported.get(b"x-rate-limit-remaining", "")
        if any(limits):
            self._limits = limits

    def _log(self, request: httpx.Request, outcome: httpx.Response | httpx.RequestError, seconds: float, attempt: int) -> None:
        from .failures import all_secrets, request_id_of  # noqa: PLC0415 - for debugging

        secrets = all_secrets(self.credentials.secrets(), request)
        request_id = request_id_of(outcome, secrets) if isinstance(outcome, httpx.Response) else None
        logger.debug(
            "%s %s %s in %.3f s, attempt %d, request id %s",
            request.method, path_of(request), name_of(outcome), seconds, attempt, request_id or "none",
        )  # fmt: skip


def hurried(stream: Any, clock: Clock, deadline: float) -> httpx.SyncByteStream | httpx.AsyncByteStream:
    """Return a stream that ends with ReadTimeout at a deadline, even if pieces keep dripping in."""

    def check() -> None:
        if clock.now() >= deadline:
            raise httpx.ReadTimeout("the answer was not complete at the deadline")

    class Hurried(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            for piece in stream:
                check()
                yield piece

        def close(self) -> None:
            stream.close()

    class AsyncHurried(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            async for piece in stream:
                check()
                yield piece

        async def aclose(self) -> None:
            await stream.aclose()

    return Hurried() if isinstance(stream, httpx.SyncByteStream) else AsyncHurried()


def _read(response: httpx.Response) -> None:
    """Read the body; if that fails, free the connection, as httpx does if it reads by itself."""
    try:
        response.read()
    except BaseException:
        response.close()
        raise


async def _read_async(response: httpx.Response) -> None:
    """Read the body; if that fails, free the connection, as httpx does if it reads by itself."""
    try:
        await response.aread()
    except BaseException:
        await response.aclose()
        raise


def _within(timeout: httpx.Timeout, left: float) -> dict[str, float | None]:
    """The parts of a timeout, none longer than what is left."""
    parts = timeout.as_dict()
    if left == inf:
        return parts
    return {name: max(0.001, left if part is None else min(part, left)) for name, part in parts.items()}


def ask_for_second_version(headers: httpx.Headers) -> None:
    """Ask for the second version of an answer, unless something else than JSON is asked for."""
    if _ACCEPTS_JSON in headers.raw:
        headers["Accept"] = f"{JSON};version=2"


def _prepare(request: httpx.Request) -> None:
    if request.method in ("POST", "PATCH", "PUT"):
        # The API refuses (415) even a request without a body if it does not say that it is JSON.
        request.headers.setdefault("Content-Type", JSON)


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch(r"\s*[0-9]{1,18}\s*", text) else None
