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
from collections.abc import Awaitable, Callable, Generator, Iterable
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx
from attrs import define, field, frozen

from .credentials import Credentials
from .errors import BY_STATUS, ApiError, ConnectionFailed, RateLimited, ServerError, TimedOut, UnexpectedResponse
from .redaction import redact, secrets_of, without
from .retry import Outcome, Retry, may_have_been_done, retry_after

if TYPE_CHECKING:
    from .budget import Budget

logger = logging.getLogger("fivetran_facade")
if os.environ.get("FIVETRAN_DEBUG"):  # for a look at what goes over the wire without touching the code
    logger.setLevel(logging.DEBUG)
    logger.addHandler(logging.StreamHandler())

JSON = "application/json"

T = TypeVar("T")
Step = httpx.Request | float | Callable[[], Any]
Steps = Generator[Step, Any, T]

# These operations have a second version of their answer, which the published definition asks for; everything else has one.
_HAS_SECOND_VERSION = re.compile(
    r"/v1/(?:connections|destinations)(?:/[^/]+(?:/(?:connect-card|resync|state|sync|test))?)?$"
).search
_REQUEST_ID = ("x-request-id", "request-id", "x-correlation-id")


@frozen
class Quota:
    """What the answers say about the account's limit of requests in an hour; None where they did not say.

    Attributes:
        limit: Requests that the account may make in an hour, all its keys together.
        remaining: Requests left in the current hour.
    """

    limit: int | None
    remaining: int | None


@define
class Exchange:
    """Sends requests with credentials and judges what comes back; remembers the quota and the time that the answers tell of."""

    credentials: Credentials
    budget: Budget | None = None
    quota: Quota | None = field(default=None, init=False)
    date: str | None = field(default=None, init=False)

    def call(self, request: httpx.Request, retry: Retry) -> Steps[httpx.Response]:
        """Send `request`, again where `retry` says so, and return a success.

        Raises:
            ApiError: The answer has a failure status.
            ConnectionFailed: There is no answer.
            UnexpectedResponse: The answer is a redirect, which are not followed.
        """
        _prepare(request)
        attempt, waited, renewed = 1, 0.0, False
        while True:
            request.headers["Authorization"] = authorization = yield from self.credentials.header()
            outcome = yield from self._once(request, attempt)
            if isinstance(outcome, httpx.Response):
                if outcome.is_success:
                    return outcome
                if outcome.status_code == 401 and not renewed:
                    renewed = True
                    if (yield from self.credentials.renewed(authorization)):
                        attempt += 1
                        continue
            delay = retry.wait(request, outcome, attempt, waited)
            if delay is None:
                secrets = self._secrets(request)
                if isinstance(outcome, httpx.Response):
                    raise failure_of(outcome, request, attempt, secrets)
                raise lost(outcome, request, attempt, secrets) from _without_secrets(outcome, secrets)
            logger.warning(
                "%s %s failed (%s), attempt %d; again in %.1f s",
                request.method,
                _path(request),
                _name(outcome),
                attempt,
                delay,
            )
            yield delay
            waited += delay
            attempt += 1

    def _once(self, request: httpx.Request, attempt: int) -> Steps[Outcome]:
        """Send once. A failure is read whole even where a success is streamed."""
        if self.budget is not None and (delay := self.budget.book(request)):
            yield delay
        started = perf_counter()
        outcome: Outcome
        try:
            response: httpx.Response = yield request
            if not response.is_success and not response.is_closed:
                yield response.aread if isinstance(response.stream, httpx.AsyncByteStream) else response.read
        except httpx.RequestError as failure:
            outcome = failure
        else:
            outcome = response
            self._note(response)
        if logger.isEnabledFor(logging.DEBUG):
            _log(request, outcome, perf_counter() - started, attempt, self._secrets(request))
        return outcome

    def call_and_read(self, request: httpx.Request, retry: Retry, read: Callable[..., T | None]) -> Steps[T]:
        """Send `request` like `call`, and return what `read` makes of the response.

        Raises:
            UnexpectedResponse: It cannot be read.
        """
        response = yield from self.call(request, retry)
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
        raise unreadable(response, request, why, self._secrets(request))

    def _secrets(self, request: httpx.Request) -> frozenset[str]:
        return self.credentials.secrets() | secrets_of(_body(request))

    def _note(self, response: httpx.Response) -> None:
        self.date = response.headers.get("Date")
        limit, remaining = (response.headers.get(name, "") for name in ("X-Rate-Limit", "X-Rate-Limit-Remaining"))
        if limit or remaining:
            self.quota = Quota(_number(limit), _number(remaining))


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


def failure_of(response: httpx.Response, request: httpx.Request, attempts: int, secrets: Iterable[str] = ()) -> Exception:
    """The error that an answer without success stands for."""
    status = response.status_code
    if status < 400:
        target = response.headers.get("Location", "nowhere")
        return unreadable(response, request, f"a redirect to {target}, which is not followed; check base_url", secrets)
    attributes = _attributes(response, request, secrets)
    body = _json(attributes["body"])
    code, message = (_text(body.get(name)) for name in ("code", "message"))
    kind = BY_STATUS.get(status, ServerError if response.is_server_error else ApiError)
    attributes |= {"code": code, "message": message, "attempts": attempts}
    advice = kind.advice
    if kind is RateLimited:
        attributes["retry_after"] = seconds = retry_after(response)
        advice = "try again later" if seconds is None else f"try again in {seconds:g} s"
    if kind is ServerError:
        attributes["may_have_been_done"] = doubtful = may_have_been_done(request, response)
        advice = _LOOK_FIRST if doubtful else ""
    if code == "NotFound_SchemaConfig":
        advice = "the connection has none before its first sync; reload it"
    what = ": ".join(part for part in (code, message) if part) or without(response.reason_phrase, secrets) or "no explanation"
    text = f"{status} {what} ({request.method} {_path(request)}){' - ' if advice else ''}{advice}"
    return kind(_one_line(text), **attributes)


def lost(failure: httpx.RequestError, request: httpx.Request, attempts: int, secrets: Iterable[str] = ()) -> ConnectionFailed:
    """The error that a missing answer stands for."""
    kind = TimedOut if isinstance(failure, httpx.TimeoutException) else ConnectionFailed
    doubtful = may_have_been_done(request, failure)
    text = f"No answer to {request.method} {_url(request)}: {_name(failure)}"
    if detail := without(str(failure), secrets):
        text += f", {detail}"
    if attempts > 1:
        text += f" ({attempts} attempts)"
    if doubtful:
        text += f" - {_LOOK_FIRST}"
    attributes = {"method": request.method, "url": _url(request), "attempts": attempts, "may_have_been_done": doubtful}
    return kind(_one_line(text), **attributes)


def unreadable(response: httpx.Response, request: httpx.Request, why: str, secrets: Iterable[str] = ()) -> UnexpectedResponse:
    """The error for an answer that is neither a failure nor what was promised."""
    text = f"{response.status_code} with {without(why, secrets)} ({request.method} {_path(request)})"
    return UnexpectedResponse(_one_line(text), **_attributes(response, request, secrets))


_LOOK_FIRST = "it may have been carried out: look before sending it again"


def _without_secrets(failure: BaseException, secrets: Iterable[str]) -> BaseException:
    """`failure` with its causes, whose messages may quote what the server sent."""
    link: BaseException | None = failure
    while link is not None:
        link.args = tuple(without(part, secrets) if isinstance(part, str) else part for part in link.args)
        link = link.__cause__ or link.__context__
    return failure


def _prepare(request: httpx.Request) -> None:
    if request.headers.get("Accept") == JSON and _HAS_SECOND_VERSION(_path(request)):
        request.headers["Accept"] = f"{JSON};version=2"
    if request.method in ("POST", "PATCH", "PUT"):
        # The API refuses (415) even a request without a body if it does not say that it is JSON.
        request.headers.setdefault("Content-Type", JSON)


def _path(request: httpx.Request) -> str:
    """The path as it is sent: encoded, so that no id can break a line of a log."""
    return request.url.raw_path.partition(b"?")[0].decode()


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch(r"\s*[0-9]{1,18}\s*", text) else None


def _attributes(response: httpx.Response, request: httpx.Request, secrets: Iterable[str]) -> dict[str, Any]:
    return {
        "status": response.status_code,
        "method": request.method,
        "url": without(_url(request), secrets),
        "headers": {name.lower(): redact(value, secrets) for name, value in response.headers.items()},
        "body": redact(response.content.decode(errors="replace"), secrets),
        "request_id": _request_id(response, secrets),
    }


def _url(request: httpx.Request) -> str:
    return str(request.url.copy_with(userinfo=b""))


def _body(request: httpx.Request) -> bytes:
    try:
        return request.content
    except httpx.RequestNotRead:  # an upload
        return b""


def _text(value: object) -> str | None:
    # Half of a surrogate pair, which JSON can spell, cannot be written anywhere.
    return value.encode(errors="replace").decode() if isinstance(value, str) else None


def _json(text: str) -> dict[str, Any]:
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _request_id(response: httpx.Response, secrets: Iterable[str]) -> str | None:
    return next((without(response.headers[name], secrets) for name in _REQUEST_ID if name in response.headers), None)


def _log(
    request: httpx.Request, outcome: httpx.Response | httpx.RequestError, seconds: float, attempt: int, secrets: Iterable[str]
) -> None:
    request_id = _request_id(outcome, secrets) if isinstance(outcome, httpx.Response) else None
    logger.debug(
        "%s %s %s in %.3f s, attempt %d, request id %s",
        request.method, _path(request), _name(outcome), seconds, attempt, request_id or "none",
    )  # fmt: skip


def _name(outcome: httpx.Response | httpx.RequestError) -> str:
    return str(outcome.status_code) if isinstance(outcome, httpx.Response) else type(outcome).__name__


def _one_line(text: str) -> str:
    return " ".join(text.split())
