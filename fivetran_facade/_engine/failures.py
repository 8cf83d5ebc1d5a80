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
from .redaction import MASK, NO_SECRETS, Secrets, printable, redact, secrets_in
from .secret_names import is_secret

_REQUEST_ID = ("x-request-id", "request-id", "x-correlation-id")
_LOOK_FIRST = "it may have been carried out: look before sending it again"
# Characters of a part of an error's text that the server or the caller worded; there are three such parts at most.
LONGEST_PART = 400


def all_secrets(known: Iterable[str], request: httpx.Request) -> Secrets:
    """What must not appear in anything about `request`: the credentials, and the values of secret properties of its body."""
    try:
        body = request.content
    except httpx.RequestNotRead:  # an upload
        body = b""
    return Secrets([*known, *secrets_in(body)])


def failure_of(response: httpx.Response, request: httpx.Request, attempts: int, secrets: Secrets = NO_SECRETS) -> Exception:
    """The error that an answer without success stands for."""
    status = response.status_code
    if status < 400:
        target = redact(response.headers.get("Location", "nowhere"), secrets)
        return unreadable(response, request, f"a redirect to {target}, which is not followed; check base_url", secrets)
    attributes = _attributes(response, request, secrets)
    body = _json(attributes["body"])
    code, message = (_text(body.get(name), secrets) for name in ("code", "message"))
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
    what = ": ".join(part for part in (code, message) if part) or redact(response.reason_phrase, secrets) or "no explanation"
    text = f"{status} {_part(what)} ({_target(request, secrets)}){' - ' if advice else ''}{advice}"
    return kind(text, **attributes)


def lost(failure: httpx.RequestError, request: httpx.Request, attempts: int, secrets: Secrets = NO_SECRETS) -> ConnectionFailed:
    """The error that a missing answer stands for."""
    kind = TimedOut if isinstance(failure, httpx.TimeoutException) else ConnectionFailed
    doubtful = may_have_been_done(request, failure)
    url = _url(request, secrets)
    text = f"No answer to {_part(f'{request.method} {url}')}: {name_of(failure)}"
    if detail := _part(redact(str(failure), secrets)):
        text += f", {detail}"
    if attempts > 1:
        text += f" ({attempts} attempts)"
    if doubtful:
        text += f" - {_LOOK_FIRST}"
    return kind(text, method=request.method, url=url, attempts=attempts, may_have_been_done=doubtful)


def unreadable(
    response: httpx.Response, request: httpx.Request, why: str, secrets: Secrets = NO_SECRETS, body: bytes | None = None
) -> UnexpectedResponse:
    """The error for an answer that is neither a failure nor what was promised; `body` is what was read of it, if not all."""
    text = f"{response.status_code} with {_part(redact(why, secrets))} ({_target(request, secrets)})"
    return UnexpectedResponse(text, **_attributes(response, request, secrets, body))


def request_error(failure: Exception) -> httpx.RequestError | None:
    """Return the error of httpx that a failed transmission stands for, or None if it stands for none.

    httpx-aiohttp lets some errors through, those of a status line that is not text included, and takes each lost connection for
    one that was never made, so that a request that may have been carried out would be sent again.
    """
    if isinstance(failure, httpx.InvalidURL):
        # Of a redirect: httpx makes the next request although it is not to be sent. Other bad locations it reports like this.
        return httpx.RemoteProtocolError(f"a redirect to no URL: {failure}")
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


def cleaned(failure: BaseException, secrets: Secrets) -> BaseException:
    """`failure` with its causes, whose messages may quote what the server sent, without the frames, which hold the headers."""
    waiting, seen = [failure], {failure}
    while waiting:
        link = waiting.pop()
        link.args = tuple(redact(part, secrets) if isinstance(part, str) else part for part in link.args)
        link.__traceback__ = None
        # An exception with a cause may have come up while another one was handled.
        found = {each for each in (link.__cause__, link.__context__) if each is not None} - seen
        waiting += found
        seen |= found
    return failure


def request_id_of(response: httpx.Response, secrets: Secrets) -> str | None:
    """The id that the response has for its request, for a question to the support."""
    return next((_part(redact(response.headers[name], secrets)) for name in _REQUEST_ID if name in response.headers), None)


def _attributes(
    response: httpx.Response, request: httpx.Request, secrets: Secrets, body: bytes | None = None
) -> dict[str, Any]:
    return {
        "status": response.status_code,
        "method": request.method,
        "url": _url(request, secrets),
        "headers": {name.lower(): _header(name, value, secrets) for name, value in response.headers.items()},
        "body": redact(response.content if body is None else body, secrets),
        "request_id": request_id_of(response, secrets),
    }


def _header(name: str, value: str, secrets: Secrets) -> str:
    return MASK if is_secret(name) else redact(value, secrets)


def _url(request: httpx.Request, secrets: Secrets) -> str:
    return redact(str(request.url.copy_with(userinfo=b"")), secrets)


def _target(request: httpx.Request, secrets: Secrets) -> str:
    return _part(f"{request.method} {redact(path_of(request), secrets)}")


def _text(value: object, secrets: Secrets) -> str | None:
    """A text of an answer. JSON can spell what redaction could not see in the body, and half of a surrogate pair."""
    return redact(value, secrets) if isinstance(value, str) else None


def _part(text: str) -> str:
    """`text` on one line and not too long, as a part of the text of an error."""
    line = printable(" ".join(text.split()))
    return line if len(line) <= LONGEST_PART else f"{line[:LONGEST_PART]}..."


def _json(text: str) -> dict[str, Any]:
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}
