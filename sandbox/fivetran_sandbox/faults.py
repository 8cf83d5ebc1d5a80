"""Misbehaviour on request: what a fault does to an answer, and which requests it strikes."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from math import inf
from random import Random
from typing import Any, Final, cast

import httpx
from attrs import Attribute, Factory, define, field, fields_dict, frozen
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .failures import invalid
from .values import JSON, is_list, is_object, read, write

ABORT: Final = "fivetran_sandbox.abort"
"""The key of the scope under which a server that can reset a connection has the function for it."""
ENUMERATIONS: Final = "fivetran_sandbox.enumerations"
"""The key of the scope under which the application has the properties with one of a few values."""
HEADER: Final = "X-Sandbox-Fault"
_METHODS: Final = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_BEGINNINGS: Final = ("/", "*", "?", "[")
_CURSORS: Final = ("nextCursor", "both", "repeat", "null", "empty")
_HTML: Final = "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>"
_REASONS: Final = {
    400: "InvalidInput",
    401: "AuthFailed",
    403: "Forbidden",
    404: "NotFound",
    409: "Conflict",
    429: "TooManyRequests",
}
_KEPT: Final = ("id", "items")

# The characters that HTTP lets headers be made of; the frame of the answer is made by what sends it.
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
_HEADER_VALUE: Final = re.compile(r"([\x21-\x7e\x80-\xff]([\t \x21-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?").fullmatch
_FRAMING: Final = ("content-length", "transfer-encoding")


def _must_be(what: str, fits: Callable[[Any], bool]) -> Any:
    """A validator whose complaint names the field."""

    def check(_: object, attribute: Attribute[Any], value: Any) -> None:
        if not fits(value):
            raise ValueError(f"{attribute.name} must be {what}")

    return check


def _optional(what: str, fits: Callable[[Any], bool]) -> Any:
    return _must_be(what, lambda value: value is None or fits(value))


def _count(minimum: int = 0, maximum: float = inf) -> tuple[str, Callable[[Any], bool]]:
    limits = f"of {minimum} or more" if maximum == inf else f"from {minimum} to {maximum}"
    return f"a whole number {limits}", lambda value: type(value) is int and minimum <= value <= maximum


def _number(maximum: int) -> Any:
    return _must_be(f"a number from 0 to {maximum}", lambda value: _is_number(value) and 0 <= value <= maximum)


def _choice(*values: str) -> Any:
    return _optional(f"one of {', '.join(values)}", values.__contains__)


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(name, str) for name in cast("Sequence[Any]", value))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_retry_after(value: Any) -> bool:
    return _is_number(value) or _is_header_value(value)


def _is_header_value(value: Any) -> bool:
    return isinstance(value, str) and _HEADER_VALUE(value) is not None


def _are_headers(value: Any) -> bool:
    return is_object(value) and all(
        _HEADER_NAME(name) and name.lower() not in _FRAMING and _is_header_value(text) for name, text in value.items()
    )


_flag = _must_be("true or false", lambda value: isinstance(value, bool))
_names = _must_be("a list of names, or *", lambda value: value == "*" or _is_list_of_texts(value))
_headers = _must_be(f"an object of headers as HTTP has them, without {' and '.join(_FRAMING)}", _are_headers)


@frozen
class Fault:
    """A fault, and the requests that it strikes."""

    method: str | None = field(default=None, validator=_choice(*_METHODS))
    path: str = field(
        default="*",
        validator=_must_be(
            "a pattern that begins with / or *", lambda value: isinstance(value, str) and value[:1] in _BEGINNINGS
        ),
    )
    """A pattern with asterisks."""
    skip: int = field(default=0, validator=_must_be(*_count()))
    """The number of requests that it lets pass first."""
    times: int | None = field(default=None, validator=_optional(*_count(1)))
    """The number of requests that it strikes; None for all of them."""
    probability: float = field(default=1.0, validator=_number(1))
    seed: int = field(default=0, validator=_must_be(*_count()))
    status: int | None = field(default=None, validator=_optional(*_count(200, 599)))
    body: Any = None
    """Instead of the answer's; a string as it is, anything else as JSON."""
    headers: Mapping[str, str] = field(factory=dict[str, str], validator=_headers)
    remove_headers: Sequence[str] = field(factory=list[str], validator=_must_be("a list of names", _is_list_of_texts))
    retry_after: str | float | None = field(
        default=None, validator=_optional("a number, or text as headers have it", _is_retry_after)
    )
    """Seconds, a date, or anything else that a client may have to bear."""
    delay: float = field(default=0.0, validator=_number(3600))
    """Real seconds before the answer."""
    reset: str | None = field(default=None, validator=_choice("before", "middle"))
    """The point at which the connection is lost: before the answer, or in its middle."""
    truncate: bool = field(default=False, validator=_flag)
    """True if the body ends half way, though the answer is complete as HTTP."""
    html: bool = field(default=False, validator=_flag)
    nulls: Any = field(factory=list[str], validator=_names)
    """Properties to be null wherever they occur; * for all but ids."""
    absent: Any = field(factory=list[str], validator=_names)
    """Properties to be left out wherever they occur; * for all but ids."""
    unknown: bool = field(default=False, validator=_flag)
    """True if there are unknown properties."""
    enumerations: Any = field(factory=list[str], validator=_names)
    """Properties to have a value that nobody has heard of; * for all that are enumerations in the document."""
    cursor: str | None = field(default=None, validator=_choice(*_CURSORS))
    """The end of a page: spelled nextCursor or both ways, always with the same cursor, or ending in null or an empty text."""
    processed: bool = field(default=Factory(lambda self: self.keeps_answer, takes_self=True), validator=_flag)
    """True if the request is carried out nevertheless. It is, unless the answer is replaced or lost before it begins."""

    def __attrs_post_init__(self) -> None:
        if self.html and self.body is not None:
            raise ValueError("html must be false if there is a body")
        if self.keeps_answer and not self.processed:
            raise ValueError("processed must be true if nothing replaces the answer: there is none otherwise")

    @property
    def keeps_answer(self) -> bool:
        """Return True if anything of the answer itself is left."""
        return self.status is None and self.body is None and not self.html and self.reset != "before"

    @property
    def changes_content(self) -> bool:
        """Return True if anything within the answer's JSON is different. A large answer that is only late is left unread."""
        return bool(self.nulls or self.absent or self.unknown or self.enumerations or self.cursor)

    @classmethod
    def read(cls, given: Any) -> Fault:
        """Read a fault.

        Raises:
            Failure: It is none.
        """
        if not is_object(given):
            raise invalid("A fault is an object")
        unknown = sorted(set(given) - set(fields_dict(cls)))
        if unknown:
            raise invalid(f"A fault has no {unknown[0]}; it has {', '.join(fields_dict(cls))}")
        try:
            return cls(**given)
        except (TypeError, ValueError) as failure:
            raise invalid(f"The fault is impossible: {str(failure.args[0]) if failure.args else failure}") from None

    @classmethod
    def read_header(cls, text: str) -> Fault:
        """Read a fault from a request header: an object, or name=value with commas in between.

        Raises:
            Failure: It is none.
        """
        try:
            if text.lstrip().startswith("{"):
                return cls.read(read(text))
            given: JSON = {}
            for part in text.split(","):
                name, _, value = part.strip().partition("=")
                try:
                    given[name] = read(value) if value else True
                except ValueError:
                    given[name] = value
        except ValueError:
            raise invalid(f"The header {HEADER} holds no fault") from None
        return cls.read(given)

    async def answer(
        self, response: Response | None, usual: Mapping[str, str], scope: Scope, receive: Receive, send: Send
    ) -> int:
        """Answer with the fault; the status that was sent, or 0."""
        if self.delay:
            await asyncio.sleep(self.delay)
        if self.reset == "before":
            await _abort(scope, receive, before=True)
            return 0
        status, headers, content = self._answer(response, usual, scope)
        await send({"type": "http.response.start", "status": status, "headers": headers})
        if self.reset == "middle":
            await send({"type": "http.response.body", "body": content[: len(content) // 2], "more_body": True})
            # Let the beginning arrive, or the reset overtakes it.
            await asyncio.sleep(0.02)
            await _abort(scope, receive, before=False)
            return 0
        await send({"type": "http.response.body", "body": content})
        return status

    def _answer(self, response: Response | None, usual: Mapping[str, str], scope: Scope) -> tuple[int, Any, bytes]:
        status = self.status or (502 if self.html else 200 if response is None else response.status_code)
        headers = {"content-type": "application/json", **{name.lower(): value for name, value in usual.items()}}
        content = b""
        if response is not None:
            content = bytes(response.body)
            headers = dict(response.headers)
        if self.html:
            content, headers["content-type"] = _HTML.encode(), "text/html"
        elif self.body is not None:
            content = self.body.encode("utf-8", "surrogatepass") if isinstance(self.body, str) else write(self.body)
        elif response is None or (self.status is not None and status >= 400):
            content = write(
                {"code": _REASONS.get(status, "ServerError"), "message": f"The sandbox was told to answer {status}"}
            )
        elif self.changes_content and headers.get("content-type", "").startswith("application/json") and content:
            content = write(self._changed(read(content), scope))
        if self.truncate:
            content = content[: len(content) // 2]
        if self.retry_after is not None:
            headers["retry-after"] = str(self.retry_after)
        headers |= {name.lower(): value for name, value in self.headers.items()} | {"content-length": str(len(content))}
        removed = {name.lower() for name in self.remove_headers}
        if status in (204, 304):
            content = b""
            removed.add("content-length")
        raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items() if name not in removed]
        return status, raw, content

    def _changed(self, envelope: Any, scope: Scope) -> Any:
        data = envelope.get("data") if is_object(envelope) else None
        if not is_object(data):
            return envelope
        if self.cursor is not None and "items" in data:
            following = data.pop("next_cursor", None)
            if self.cursor == "repeat":
                data["next_cursor"] = "eyJza2lwIjowfQ"
            elif following is None:
                if self.cursor in ("null", "empty"):
                    data["next_cursor"] = None if self.cursor == "null" else ""
            else:
                data |= {"nextCursor": following} if self.cursor in ("nextCursor", "both") else {}
                data |= {"next_cursor": following} if self.cursor != "nextCursor" else {}
        return envelope | {"data": self._warped(data, frozenset(scope.get(ENUMERATIONS, ())) - set(_KEPT))}

    def _warped(self, value: Any, enumerations: frozenset[str]) -> Any:
        if is_list(value):
            return [self._warped(inner, enumerations) for inner in value]
        if not is_object(value):
            return value
        warped: JSON = {}
        for name, inner in value.items():
            if _named(self.absent, name):
                continue
            if _named(self.nulls, name):
                warped[name] = None
            elif isinstance(inner, str) and (name in enumerations if self.enumerations == "*" else name in self.enumerations):
                warped[name] = "UNHEARD_OF"
            else:
                warped[name] = self._warped(inner, enumerations)
        if self.unknown:
            warped["unheard_of"] = {"by": ["anybody"], "yet": None}
        return warped


@define
class _Active:
    fault: Fault
    random: Random
    seen: int = 0
    struck: int = 0

    def strikes(self, method: str, path: str) -> bool:
        fault = self.fault
        if fault.method not in (None, method) or not fnmatchcase(path, fault.path):
            return False
        if fault.times is not None and self.struck >= fault.times:
            return False
        self.seen += 1
        if self.seen <= fault.skip or self.random.random() >= fault.probability:
            return False
        self.struck += 1
        return True


class Faults:
    """The faults that are set, the first that fits a request strikes it."""

    def __init__(self) -> None:
        self._active: list[_Active] = []

    def add(self, faults: Iterable[Fault]) -> None:
        """Set faults, after those that are set already."""
        self._active += [_Active(fault, Random(fault.seed)) for fault in faults]  # noqa: S311

    def clear(self) -> None:
        """Behave again."""
        self._active.clear()

    def counts(self) -> list[JSON]:
        """The number of times that each has struck."""
        return [
            {"path": one.fault.path, "method": one.fault.method, "seen": one.seen, "struck": one.struck} for one in self._active
        ]

    def draw(self, method: str, path: str, headers: Headers) -> Fault | None:
        """The fault that strikes a request, if any. One that the request asks for itself goes first.

        Raises:
            Failure: The request asks for something impossible.
        """
        asked = headers.get(HEADER)
        if asked is not None:
            return Fault.read_header(asked)
        return next((one.fault for one in self._active if one.strikes(method, path)), None)


async def _abort(scope: Scope, receive: Receive, *, before: bool) -> None:
    abort = scope.get(ABORT)
    if abort is None:
        # Mounted in a client, there is no connection to reset; the client gets what it would make of one.
        raise (
            httpx.RemoteProtocolError("the sandbox reset the connection")
            if before
            else httpx.ReadError("the sandbox reset the connection in the middle of the answer")
        )
    abort()
    while (await receive())["type"] != "http.disconnect":
        pass


def _named(names: Any, name: str) -> bool:
    return name not in _KEPT if names == "*" else name in names
