"""What can go wrong.

FivetranError
├── MissingCredentials          no API key and secret were given, nor found in the environment
├── ConnectionFailed            no answer; may_have_been_done says whether the request may have been carried out
│   └── TimedOut                no answer in time
├── ApiError                    an answer with a failure status
│   ├── BadRequest              400
│   ├── Unauthorized            401
│   ├── Forbidden               403
│   ├── NotFound                404
│   ├── NotAcceptable           406
│   ├── Conflict                409
│   ├── UnsupportedMediaType    415
│   ├── RateLimited             429; retry_after is in seconds
│   └── ServerError             5xx; may_have_been_done as above
├── UnexpectedResponse          a success that cannot be read
├── SyncFailed                  what was waited for has failed; result and errors say how
├── SyncTimedOut                it had not ended in time; it goes on at Fivetran
├── SyncRescheduled             it was put off, until rescheduled_for
├── ConnectionPaused            a paused connection does not sync
├── ConnectionNotReady          a connection that was never set up does not sync
├── SelectionNotApplied         a part of a selection cannot be applied; plan names it
└── InvalidSignature            a webhook that Fivetran did not sign

The text of an error is one line: what happened, to which request, and what to do where that is known. Secrets are taken out of
texts, headers and bodies. Errors survive pickling with all their attributes, so they can cross processes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final

if TYPE_CHECKING:
    from .selections import SelectionChange, SelectionPlan

__all__ = [
    "ApiError",
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
    "ServerError",
    "SyncFailed",
    "SyncRescheduled",
    "SyncTimedOut",
    "TimedOut",
    "Unauthorized",
    "UnexpectedResponse",
    "UnsupportedMediaType",
]


class FivetranError(Exception):
    """Everything that this package raises, but for mistakes in the call itself (TypeError, ValueError)."""

    # Exception pickles its one argument and __dict__, which has all attributes.
    def __init__(self, text: str) -> None:
        super().__init__(text)


class MissingCredentials(FivetranError):
    """No API key and secret were given, and the environment has none that can be used."""


class ConnectionFailed(FivetranError):
    """The API could not be reached, or the connection was lost before the whole answer had come.

    Attributes:
        method: Of the request, such as GET.
        url: Of the request.
        attempts: How many times the request was sent or tried to be sent.
        may_have_been_done: Whether the request changes something and the API may have received it. If so, look whether it was
            carried out before sending it again.
    """

    def __init__(
        self, text: str, *, method: str = "", url: str = "", attempts: int = 1, may_have_been_done: bool = False
    ) -> None:
        super().__init__(text)
        self.method = method
        self.url = url
        self.attempts = attempts
        self.may_have_been_done = may_have_been_done


class TimedOut(ConnectionFailed):
    """There was no connection, or no answer, within the timeout."""


class ApiError(FivetranError):
    """The API answered that the request failed.

    Attributes:
        status: The HTTP status.
        code: The API's own word for what is wrong, such as NotFound_Connection; None if it has none.
        message: The API's own sentence; None if it has none.
        method: Of the request, such as GET.
        url: Of the request.
        headers: Of the answer, names in lower case.
        body: Of the answer, as text.
        request_id: The id that the API gave the request, if it gives one; support asks for it.
        attempts: How many times the request was sent.
        retry_after: Seconds that the API asks to wait; None if it does not say.
        may_have_been_done: Whether the request changes something and the API may have carried it out all the same. If so, look
            whether it did before sending it again.
    """

    # What the status stands for, and what to do about it.
    usual_status: ClassVar[int] = 0
    advice: ClassVar[str] = ""

    def __init__(
        self,
        text: str,
        *,
        status: int | None = None,
        code: str | None = None,
        message: str | None = None,
        method: str = "",
        url: str = "",
        headers: Mapping[str, str] | None = None,
        body: str = "",
        request_id: str | None = None,
        attempts: int = 1,
        retry_after: float | None = None,
        may_have_been_done: bool = False,
    ) -> None:
        super().__init__(text)
        self.status = self.usual_status if status is None else status
        self.code = code
        self.message = message
        self.method = method
        self.url = url
        self.headers = dict(headers or {})
        self.body = body
        self.request_id = request_id
        self.attempts = attempts
        self.retry_after = retry_after
        self.may_have_been_done = may_have_been_done

    @property
    def data(self) -> Any:
        """The body as JSON; or None."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None


class BadRequest(ApiError):
    """400: a parameter or a field of the body is missing or wrong."""

    usual_status = 400


class Unauthorized(ApiError):
    """401: the API does not know this key and secret."""

    usual_status = 401
    advice = "check the API key and secret, or make a new pair"


class Forbidden(ApiError):
    """403: the key is known but may not do this, or the plan does not include it."""

    usual_status = 403
    advice = "the key's user or system key needs a role that permits this"


class NotFound(ApiError):
    """404: there is no such thing, or the key may not see it; `code` says which thing."""

    usual_status = 404


class NotAcceptable(ApiError):
    """406: the API cannot answer in the form that the Accept header asks for."""

    usual_status = 406


class Conflict(ApiError):
    """409: what is there now forbids it, such as a running sync, a name that is taken or a destination with connections."""

    usual_status = 409


class UnsupportedMediaType(ApiError):
    """415: the body has a Content-Type that the API does not take."""

    usual_status = 415


class RateLimited(ApiError):
    """429: too many requests; nothing was done. `retry_after` says when to try again."""

    usual_status = 429


class ServerError(ApiError):
    """5xx: the API or a proxy before it failed. `may_have_been_done` says whether the request may have been carried out."""

    usual_status = 500


class UnexpectedResponse(FivetranError):
    """The API reported success, but the answer cannot be read: HTML, cut JSON, a redirect, a missing required property.

    A request that changes something has been carried out.

    Attributes:
        status: The HTTP status.
        method: Of the request, such as GET.
        url: Of the request.
        headers: Of the answer, names in lower case.
        body: Of the answer, as text.
        request_id: The id that the API gave the request, if it gives one.
    """

    def __init__(
        self,
        text: str,
        *,
        status: int = 200,
        method: str = "",
        url: str = "",
        headers: Mapping[str, str] | None = None,
        body: str = "",
        request_id: str | None = None,
    ) -> None:
        super().__init__(text)
        self.status = status
        self.method = method
        self.url = url
        self.headers = dict(headers or {})
        self.body = body
        self.request_id = request_id


class SyncFailed(FivetranError):
    """A sync, or the run of a transformation, ended and did not succeed.

    Attributes:
        id: Of the connection or the transformation.
        result: All that is known of how it ended: a SyncResult with tasks and warnings, or a RunResult.
        errors: What the connection suffers from (title, reason, message), where the API tells; sync_many does not ask.
    """

    id: str
    result: Any
    errors: list[Any]


class SyncTimedOut(FivetranError):
    """A sync, or the run of a transformation, had not ended within the timeout. It goes on at Fivetran.

    Attributes:
        id: Of the connection or the transformation.
        handle: The SyncHandle with which `wait_for_sync` waits on; None for a transformation.
    """

    id: str
    handle: Any


class SyncRescheduled(FivetranError):
    """A sync was put off, for instance because the source's quota is used up.

    Attributes:
        id: Of the connection.
        handle: The SyncHandle with which `wait_for_sync` waits on.
        rescheduled_for: When it is due, a datetime; None where the API does not say.
        by_itself: Whether it starts by itself then. With the schedule type manual it does not.
    """

    id: str
    handle: Any
    rescheduled_for: Any
    by_itself: bool


class ConnectionPaused(FivetranError):
    """A connection is paused, so no sync of it starts or ends.

    Attributes:
        id: Of the connection.
        handle: The SyncHandle with which `wait_for_sync` waits on once it is paused no more; None where no sync was asked for.
    """

    id: str
    handle: Any


class ConnectionNotReady(FivetranError):
    """A connection cannot sync yet: its setup tests have never passed, or its schema waits to be approved.

    Attributes:
        id: Of the connection.
        setup_state: Such as incomplete.
        tasks: What somebody has to do, as the API tells.
    """

    id: str
    setup_state: Any
    tasks: list[Any]


class SelectionNotApplied(FivetranError):
    """A selection cannot be applied as a whole, so nothing was changed; or the API has ignored a part of it.

    Attributes:
        plan: The SelectionPlan, whose obstacles are what cannot be applied.
        changed: The changes that were made all the same, a tuple of SelectionChange: empty unless the API ignored the others.
    """

    def __init__(self, text: str, *, plan: SelectionPlan | None = None, changed: tuple[SelectionChange, ...] = ()) -> None:
        super().__init__(text)
        if plan is not None:
            self.plan = plan
        self.changed = changed


class InvalidSignature(FivetranError):
    """A webhook that Fivetran did not sign with this secret: answer 401, and do not believe what it says."""


_OF_ONE_STATUS = (BadRequest, Unauthorized, Forbidden, NotFound, NotAcceptable, Conflict, UnsupportedMediaType, RateLimited)
BY_STATUS: Final[Mapping[int, type[ApiError]]] = {kind.usual_status: kind for kind in _OF_ONE_STATUS}
