"""The errors that failed, missing and unreadable answers stand for, without secrets. Loaded when the first is made."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, cast

import httpx

from fivetran_api.secret_names import is_secret

from ..errors import BY_STATUS, ApiError, ConnectionFailed, RateLimited, ServerError, TimedOut, UnexpectedResponse
from ..retry import may_have_been_done, retry_after
from .redaction import MASK, NO_SECRETS, Secrets, printable, redact, secrets_in
from .requests import name_of, path_of, spent

# Headers that tell how a body was sent, and are wrong once it was decoded.
_OF_THE_BODY = frozenset({"content-encoding", "content-length", "transfer-encoding"})
_REQUEST_ID = ("x-request-id", "request-id", "x-correlation-id")
_SPENT = "its body was read from a stream that cannot be rewound: give the file anew"
_CHECK_FIRST = "it may have been carried out: check before sending it again"
# Characters of a part of an error's text that the server or the caller worded; there are three such parts at most.
LONGEST_PART = 400


def all_secrets(known: Iterable[str], request: httpx.Request) -> Secrets:
    """Secrets that nothing about `request` may show: the credentials, and the values of secret properties of its body."""
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
    body = _json(attributes["body"]) or {}
    code, message = (_text(body.get(name), secrets) for name in ("code", "message"))
    kind = BY_STATUS.get(status, ServerError if response.is_server_error else ApiError)
    seconds, doubtful = retry_after(response), may_have_been_done(request, response)
    attributes |= {
        "code": code, "message": message, "attempts": attempts, "retry_after": seconds, "may_have_been_done": doubtful,
    }  # fmt: skip
    advice = _CHECK_FIRST if doubtful else kind.advice
    if kind is RateLimited:
        advice = "try again later" if seconds is None else f"try again in {seconds:g} s"
    if code == "NotFound_SchemaConfig":
        advice = "the connection has none before its first sync; reload it"
    what = ": ".join(part for part in (code, message) if part) or redact(response.reason_phrase, secrets) or "no explanation"
    text = _advised(f"{status} {_part(what)} ({_target(request, secrets)})", advice, _SPENT if spent(request) else "")
    return kind(text, **attributes)


def lost(
    failure: httpx.RequestError,
    request: httpx.Request,
    attempts: int,
    secrets: Secrets = NO_SECRETS,
    proxy: str | None = None,
) -> ConnectionFailed:
    """The error that a missing answer stands for."""
    kind = TimedOut if isinstance(failure, httpx.TimeoutException) else ConnectionFailed
    doubtful = may_have_been_done(request, failure)
    url = _url(request, secrets)
    text = f"No answer to {_part(f'{request.method} {url}')}: {name_of(failure)}"
    if detail := _part(redact(str(failure), secrets)):
        text += f", {detail}"
    if proxy:
        text += f", through the proxy {_part(proxy)}"
    if attempts > 1:
        text += f" ({attempts} attempts)"
    text = _advised(text, _CHECK_FIRST if doubtful else "", _SPENT if spent(request) else "")
    return kind(text, method=request.method, url=url, attempts=attempts, may_have_been_done=doubtful)


def unreadable(
    response: httpx.Response, request: httpx.Request, why: str, secrets: Secrets = NO_SECRETS, body: bytes | None = None
) -> UnexpectedResponse:
    """The error for an answer that is neither a failure nor what was promised; `body` is what was read of it, if not all."""
    doubtful = may_have_been_done(request, response)
    text = f"{response.status_code} with {_part(redact(why, secrets))} ({_target(request, secrets)})"
    attributes = _attributes(response, request, secrets, body)
    return UnexpectedResponse(_advised(text, _CHECK_FIRST if doubtful else ""), may_have_been_done=doubtful, **attributes)


def misread(response: httpx.Response, request: httpx.Request, fault: Exception, secrets: Secrets = NO_SECRETS) -> Exception:
    """The error for a success whose reading has failed like this."""
    if not response.content:
        why = "an empty body"
    elif isinstance(fault, json.JSONDecodeError):
        kind = response.headers.get("Content-Type", "of no type")
        why = f"a body that is not JSON but {kind}, {len(response.content)} bytes"
    elif type(fault) is ValueError:
        why = f"a body that {fault}"
    else:
        why = f"a body that cannot be read ({type(fault).__name__}: {fault})"
    return unreadable(response, request, why, secrets)


def completed(response: httpx.Response, request: httpx.Request) -> httpx.Response | None:
    """The answer with empty data in place of none, or None if that is not what it lacks.

    A change that was made does not fail for what its answer lacks; for deletes Fivetran's documentation admits a 204 without a
    body. Without the data that was asked for, an answer is of no use.
    """
    body = _json(response.content or b'{"code": "Success"}')
    if request.method == "GET" or body is None or body.get("data") is not None:
        return None
    headers = {name: value for name, value in response.headers.items() if name not in _OF_THE_BODY}
    return httpx.Response(response.status_code, json={**body, "data": {}}, headers=headers)


def outcome_of(failure: Exception) -> httpx.Response | httpx.RequestError:
    """Return what a failed transmission stands for; raise the failure if it stands for nothing.

    A hook of a client that was handed in may raise for a status, which is then judged like any other. Its body is lost unless
    the hook has read it.
    """
    if isinstance(failure, httpx.HTTPStatusError):
        response, content = failure.response, b""
        with suppress(httpx.ResponseNotRead):
            content = response.content
        headers = {name: value for name, value in response.headers.items() if name not in _OF_THE_BODY}
        return httpx.Response(response.status_code, headers=headers, content=content)
    error = request_error(failure)
    if error is None:
        raise failure
    return error


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


def _advised(text: str, *advice: str) -> str:
    return " - ".join([text, *filter(None, advice)])


def _json(text: str | bytes) -> dict[str, Any] | None:
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", found) if isinstance(found, dict) else None
