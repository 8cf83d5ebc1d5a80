"""The errors that failed, missing and unreadable answers stand for, without secrets. Loaded when the first is made."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import Any, cast

import httpx

from ..errors import BY_STATUS, ApiError, ConnectionFailed, RateLimited, ServerError, TimedOut, UnexpectedResponse
from ..retry import may_have_been_done, retry_after
from .exchange import name_of, path_of
from .redaction import redact, secrets_of, without

_REQUEST_ID = ("x-request-id", "request-id", "x-correlation-id")
_LOOK_FIRST = "it may have been carried out: look before sending it again"


def all_secrets(known: Iterable[str], request: httpx.Request) -> frozenset[str]:
    """What must not appear where `request` is spoken of: the credentials, and the secrets of its body."""
    try:
        body = request.content
    except httpx.RequestNotRead:  # an upload
        body = b""
    return frozenset(known) | secrets_of(body)


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
    seconds, doubtful = retry_after(response), may_have_been_done(request, response)
    attributes |= {
        "code": code, "message": message, "attempts": attempts, "retry_after": seconds, "may_have_been_done": doubtful,
    }  # fmt: skip
    advice = _LOOK_FIRST if doubtful else kind.advice
    if kind is RateLimited:
        advice = "try again later" if seconds is None else f"try again in {seconds:g} s"
    if code == "NotFound_SchemaConfig":
        advice = "the connection has none before its first sync; reload it"
    what = ": ".join(part for part in (code, message) if part) or without(response.reason_phrase, secrets) or "no explanation"
    text = f"{status} {what} ({request.method} {path_of(request)}){' - ' if advice else ''}{advice}"
    return kind(_one_line(text), **attributes)


def lost(failure: httpx.RequestError, request: httpx.Request, attempts: int, secrets: Iterable[str] = ()) -> ConnectionFailed:
    """The error that a missing answer stands for."""
    kind = TimedOut if isinstance(failure, httpx.TimeoutException) else ConnectionFailed
    doubtful = may_have_been_done(request, failure)
    text = f"No answer to {request.method} {_url(request)}: {name_of(failure)}"
    if detail := without(str(failure), secrets):
        text += f", {detail}"
    if attempts > 1:
        text += f" ({attempts} attempts)"
    if doubtful:
        text += f" - {_LOOK_FIRST}"
    return kind(_one_line(text), method=request.method, url=_url(request), attempts=attempts, may_have_been_done=doubtful)


def unreadable(response: httpx.Response, request: httpx.Request, why: str, secrets: Iterable[str] = ()) -> UnexpectedResponse:
    """The error for an answer that is neither a failure nor what was promised."""
    text = f"{response.status_code} with {without(why, secrets)} ({request.method} {path_of(request)})"
    return UnexpectedResponse(_one_line(text), **_attributes(response, request, secrets))


def request_error(failure: Exception) -> httpx.RequestError | None:
    """Return the error of httpx that a failed transmission stands for, or None if it stands for none.

    httpx-aiohttp lets some errors through, those of a status line that is not text included, and takes each lost connection for
    one that was never made, so that a request that may have been carried out would be sent again.
    """
    known = failure if isinstance(failure, httpx.RequestError) else None
    aiohttp: Any = sys.modules.get("aiohttp")  # if it is not loaded, it has not sent anything
    cause = failure.__cause__ if known else failure
    if aiohttp is None or not isinstance(cause, (aiohttp.ClientError, UnicodeError)):
        return known
    kinds: tuple[tuple[Any, type[httpx.RequestError]], ...] = (
        ((aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError), httpx.UnsupportedProtocol),
        ((aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError), httpx.ProxyError),
        (aiohttp.ClientConnectorError, httpx.ConnectError),
        (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
        (aiohttp.ServerTimeoutError, httpx.ReadTimeout),
        ((aiohttp.ClientResponseError, UnicodeError), httpx.RemoteProtocolError),
        (aiohttp.ClientError, httpx.ReadError),
    )
    # Without the cause, which refers to the headers of the request.
    return next(ours for theirs, ours in kinds if isinstance(cause, theirs))(str(cause))


def cleaned(failure: BaseException, secrets: Iterable[str]) -> BaseException:
    """`failure` with its causes, whose messages may quote what the server sent."""
    link: BaseException | None = failure
    while link is not None:
        link.args = tuple(without(part, secrets) if isinstance(part, str) else part for part in link.args)
        link = link.__cause__ or link.__context__
    return failure


def request_id_of(response: httpx.Response, secrets: Iterable[str]) -> str | None:
    """What the answer calls its request, for a question to the support."""
    return next((without(response.headers[name], secrets) for name in _REQUEST_ID if name in response.headers), None)


def _attributes(response: httpx.Response, request: httpx.Request, secrets: Iterable[str]) -> dict[str, Any]:
    return {
        "status": response.status_code,
        "method": request.method,
        "url": without(_url(request), secrets),
        "headers": {name.lower(): redact(value, secrets) for name, value in response.headers.items()},
        "body": redact(response.content.decode(errors="replace"), secrets),
        "request_id": request_id_of(response, secrets),
    }


def _url(request: httpx.Request) -> str:
    return str(request.url.copy_with(userinfo=b""))


def _text(value: object) -> str | None:
    # Half of a surrogate pair, which JSON can spell, cannot be written anywhere.
    return value.encode(errors="replace").decode() if isinstance(value, str) else None


def _json(text: str) -> dict[str, Any]:
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _one_line(text: str) -> str:
    return " ".join(text.split())
