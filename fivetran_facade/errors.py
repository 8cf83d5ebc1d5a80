"""All that can go wrong.

FivetranError
├── MissingCredentials          no API key and secret were given, nor found in the environment
├── BadEnvironment              an environment variable cannot be used, or a process or event loop has another's connections
├── ConnectionFailed            no response; may_have_been_done says whether the request may have been carried out
│   └── TimedOut                no response in time
├── ApiError                    a response with a failure status
│   ├── BadRequest              400
│   ├── Unauthorized            401
│   ├── Forbidden               403
│   ├── NotFound                404
│   ├── NotAcceptable           406
│   ├── Conflict                409
│   ├── UnsupportedMediaType    415
│   ├── RateLimited             429; retry_after is in seconds
│   └── ServerError             5xx; may_have_been_done
├── UnexpectedResponse          a success that cannot be read; may_have_been_done
├── SyncFailed                  the sync ended and did not succeed; result and errors say how
├── SyncTimedOut                it had not ended in time; it goes on at Fivetran
├── SyncUnknown                 it may have ended, or may not have been started; the API does not show which
├── SyncRescheduled             it was rescheduled, until rescheduled_for
├── ConnectionPaused            a paused connection does not sync
├── ConnectionNotReady          a connection that was never set up does not sync
├── RunFailed                   the run of a transformation ended and did not succeed
├── RunTimedOut                 it had not ended in time; it goes on at Fivetran
├── RunUnknown                  as SyncUnknown
├── SelectionNotApplied         a part of a selection cannot be applied; plan names it
└── InvalidSignature            a webhook that Fivetran did not sign

The text of an error is one line: what happened, to which request, and what to do if that is known. Secrets are taken out of
texts, headers and bodies. Every error that ends a wait has a `handle`, with which the wait goes on. Errors survive pickling, so
they can cross processes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from datetime import datetime

    from fivetran_api.models import ConnectionErrorRecord, ConnectionTask

    from .selections.plan import SelectionChange, SelectionPlan
    from .syncs.handle import RunHandle, RunResult, SyncHandle, SyncResult

__all__ = [
    "ApiError",
    "BadEnvironment",
    "BadRequest",
    "Conflict",
    "ConnectionFailed",
    "ConnectionNotReady",
    "ConnectionPaused",
    "FivetranError",
    "Forbidden",
    "InvalidSignature",
    "MissingCredentials",
    "NotAcceptable",
    "NotFound",
    "RateLimited",
    "RunFailed",
    "RunTimedOut",
    "RunUnknown",
    "SelectionNotApplied",
    "ServerError",
    "SyncFailed",
    "SyncRescheduled",
    "SyncTimedOut",
    "SyncUnknown",
    "TimedOut",
    "Unauthorized",
    "UnexpectedResponse",
    "UnsupportedMediaType",
]

T = TypeVar("T")

# What is always there in an error that was raised, and None in one that a test makes without it.
_RAISED: Final[Any] = None
_NONE: Final[Mapping[str, str]] = MappingProxyType({})


def _by_position(*, default: Any, kw_only: bool) -> Any:  # noqa: ARG001 - type checkers go by it
    """Mark an attribute that the constructor takes by position."""
    return default


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(_by_position,))
def _attributes(kind: type[T]) -> type[T]:
    """Let type checkers know that the constructor of an error takes its attributes by name."""
    return kind


@_attributes
class FivetranError(Exception):
    """Everything that this package raises, but for mistakes in the call itself (TypeError, ValueError).

    Attributes:
        text: The failure and its remedy in words; the same as `str(error)`.
    """

    text: str = _by_position(default="", kw_only=False)

    if not TYPE_CHECKING:

        def __init__(self, text: str = "", **attributes: object) -> None:
            # Exception pickles its one argument, and __dict__, which has all attributes that are not as in the class.
            super().__init__(text)
            known = {name for kind in type(self).__mro__ for name in getattr(kind, "__annotations__", ())}
            if unknown := sorted(attributes.keys() - known):
                raise TypeError(f"{type(self).__name__}() got an unexpected keyword argument {unknown[0]!r}")
            self.__dict__.update(attributes, text=text)


@_attributes
class BadEnvironment(FivetranError):
    """An environment variable cannot be used; or an `http_client` or `transport` is in use in another process or event loop.

    Attributes:
        variable: The name of the environment variable; empty if it is no variable.
        handle: The handle of the sync or run that was waited for, with which the wait goes on; None if none was.
    """

    variable: str = ""
    handle: SyncHandle | RunHandle | None = None


@_attributes
class MissingCredentials(FivetranError):
    """No API key and secret were given, and the environment has none that can be used; or the credentials function failed.

    Attributes:
        handle: The handle of the sync or run that was waited for, with which the wait goes on; None if none was.
    """

    handle: SyncHandle | RunHandle | None = None


@_attributes
class ConnectionFailed(FivetranError):
    """The API could not be reached, or the connection was lost before the whole response had arrived.

    Attributes:
        method: The request's method, such as GET.
        url: The request's URL.
        attempts: The number of times the request was sent, or tried to be sent.
        may_have_been_done: True if the request changes something and the API may have received it. If so, check whether it was
            carried out before sending it again.
        handle: The handle of the sync or run that was waited for, with which the wait goes on; None if none was.
    """

    method: str = ""
    url: str = ""
    attempts: int = 1
    may_have_been_done: bool = False
    handle: SyncHandle | RunHandle | None = None


class TimedOut(ConnectionFailed):
    """There was no connection, or no response, within the timeout."""


@_attributes
class ApiError(FivetranError):
    """The API responded that the request failed.

    Attributes:
        status: The HTTP status.
        code: The API's own word for what is wrong, such as NotFound_Connection; None if it has none.
        message: The API's own sentence; None if it has none.
        method: The request's method, such as GET.
        url: The request's URL.
        headers: The response's headers, names in lower case.
        body: The response's body as text, without secrets; a long one is cut, which its end says.
        request_id: The id that the API gave the request, or None; support asks for it.
        attempts: The number of times the request was sent.
        retry_after: Seconds that the API asks to wait; None if it does not say.
        may_have_been_done: True if the request changes something and the API may have carried it out all the same. If so,
            check whether it did before sending it again.
        handle: The handle of the sync or run that was waited for, with which the wait goes on; None if none was.
    """

    advice: ClassVar[str] = ""  # what to do about it

    status: int = 0
    code: str | None = None
    message: str | None = None
    method: str = ""
    url: str = ""
    headers: Mapping[str, str] = _NONE
    body: str = ""
    request_id: str | None = None
    attempts: int = 1
    retry_after: float | None = None
    may_have_been_done: bool = False
    handle: SyncHandle | RunHandle | None = None

    @property
    def data(self) -> Any:
        """The body as JSON, or None."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None


class BadRequest(ApiError):
    """400: a parameter or a field of the body is missing or wrong."""

    status = 400


class Unauthorized(ApiError):
    """401: the API does not know this key and secret."""

    status = 401
    advice = "check the API key and secret, or make a new pair"


class Forbidden(ApiError):
    """403: the key is known but may not do this, or the plan does not include it."""

    status = 403
    advice = "the key's user or system key needs a role that permits this"


class NotFound(ApiError):
    """404: there is no such thing, or the key may not see it; `code` says which thing."""

    status = 404


class NotAcceptable(ApiError):
    """406: the API cannot respond in the form that the Accept header asks for."""

    status = 406


class Conflict(ApiError):
    """409: what is there now forbids it, such as a running sync, a name that is taken or a destination with connections."""

    status = 409


class UnsupportedMediaType(ApiError):
    """415: the body has a Content-Type that the API does not take."""

    status = 415


class RateLimited(ApiError):
    """429: too many requests; nothing was done. `retry_after` says when to try again."""

    status = 429


class ServerError(ApiError):
    """5xx: the API or a proxy before it failed. `may_have_been_done` says whether the request may have been carried out."""

    status = 500


@_attributes
class UnexpectedResponse(FivetranError):
    """The API reported success, but the response cannot be read: HTML, cut JSON, a redirect, a missing required property.

    A listing whose cursors go round in a circle is one, too.

    Attributes:
        status: The HTTP status.
        method: The request's method, such as GET.
        url: The request's URL.
        headers: The response's headers, names in lower case.
        body: The response's body as text, without secrets; a long one is cut, which its end says.
        request_id: The id that the API gave the request, or None.
        may_have_been_done: True if the request changes something and was reported as a success. If so, check whether it was
            carried out before sending it again.
        handle: The handle of the sync or run that was waited for, with which the wait goes on; None if none was.
    """

    status: int = 200
    method: str = ""
    url: str = ""
    headers: Mapping[str, str] = _NONE
    body: str = ""
    request_id: str | None = None
    may_have_been_done: bool = False
    handle: SyncHandle | RunHandle | None = None


@_attributes
class SyncFailed(FivetranError):
    """A sync ended and did not succeed.

    Attributes:
        id: The connection's id.
        result: All that is known of how it ended, with tasks and warnings.
        handle: The handle of the sync.
        errors: The current errors of the connection (title, reason, message), if the API reports it; sync_many does not ask.
    """

    id: str = ""
    result: SyncResult = _RAISED
    handle: SyncHandle = _RAISED
    errors: Sequence[ConnectionErrorRecord] = ()


@_attributes
class SyncTimedOut(FivetranError):
    """A sync had not ended within the timeout. It goes on at Fivetran.

    Attributes:
        id: The connection's id.
        handle: The handle with which `wait_for_sync` waits on.
    """

    id: str = ""
    handle: SyncHandle = _RAISED


@_attributes
class SyncUnknown(FivetranError):
    """It is not known whether a sync was started, or whether an end that was seen is its own or an earlier sync's.

    Attributes:
        id: The connection's id.
        handle: The handle with which `wait_for_sync` waits on.
        finished: The end that may be this sync's; None if none was seen.
    """

    id: str = ""
    handle: SyncHandle = _RAISED
    finished: datetime | None = None


@_attributes
class SyncRescheduled(FivetranError):
    """Fivetran rescheduled a sync, for instance because the source's quota is used up.

    Attributes:
        id: The connection's id.
        handle: The handle with which `wait_for_sync` waits on.
        rescheduled_for: The time at which the sync is due; None if the API does not report it.
        automatic: True if Fivetran starts it then. If the schedule type is manual, nobody does.
    """

    id: str = ""
    handle: SyncHandle = _RAISED
    rescheduled_for: datetime | None = None
    automatic: bool = True


@_attributes
class ConnectionPaused(FivetranError):
    """A connection is paused, so no sync of it starts or ends.

    Attributes:
        id: The connection's id.
        handle: The handle with which `wait_for_sync` waits on once the connection is no longer paused; None if no sync was
            triggered.
    """

    id: str = ""
    handle: SyncHandle | None = None


@_attributes
class ConnectionNotReady(FivetranError):
    """A connection cannot sync yet: its setup tests have never passed, or its schema waits to be approved.

    Attributes:
        id: The connection's id.
        setup_state: The state of its setup, such as incomplete; None if the API does not report it.
        tasks: Tasks that somebody must do.
    """

    id: str = ""
    setup_state: str | None = None
    tasks: Sequence[ConnectionTask] = ()


@_attributes
class RunFailed(FivetranError):
    """The run of a transformation ended and did not succeed, or only in part.

    Attributes:
        id: The transformation's id.
        result: All that is known of how it ended.
        handle: The handle of the run.
    """

    id: str = ""
    result: RunResult = _RAISED
    handle: RunHandle = _RAISED


@_attributes
class RunTimedOut(FivetranError):
    """The run of a transformation had not ended within the timeout. It goes on at Fivetran.

    Attributes:
        id: The transformation's id.
        handle: The handle with which `wait_for_run` waits on.
    """

    id: str = ""
    handle: RunHandle = _RAISED


@_attributes
class RunUnknown(FivetranError):
    """It is not known whether a run was started, or whether an end that was seen is its own or an earlier run's.

    Attributes:
        id: The transformation's id.
        handle: The handle with which `wait_for_run` waits on.
        finished: The end that may be this run's; None if none was seen.
    """

    id: str = ""
    handle: RunHandle = _RAISED
    finished: datetime | None = None


@_attributes
class SelectionNotApplied(FivetranError):
    """A selection cannot be applied as a whole, so nothing was changed; or the API has ignored a part of it.

    Attributes:
        plan: The plan, whose obstacles are what cannot be applied.
        changed: The changes that were made all the same: empty unless the API ignored the others.
    """

    plan: SelectionPlan = _RAISED
    changed: tuple[SelectionChange, ...] = ()


class InvalidSignature(FivetranError):
    """A webhook that Fivetran did not sign with this secret: answer 401, and do not believe what it says."""


_OF_ONE_STATUS = (BadRequest, Unauthorized, Forbidden, NotFound, NotAcceptable, Conflict, UnsupportedMediaType, RateLimited)
BY_STATUS: Final[Mapping[int, type[ApiError]]] = {kind.status: kind for kind in _OF_ONE_STATUS}
