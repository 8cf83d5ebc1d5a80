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
├── SyncFailed                  the sync ended and did not succeed; result and errors say how
├── SyncTimedOut                it had not ended in time; it goes on at Fivetran
├── SyncUnknown                 it may have ended, or may not have been started; the API does not show which
├── SyncRescheduled             it was rescheduled, until rescheduled_for
├── ConnectionPaused            a paused connection does not sync
├── ConnectionNotReady          a connection that was never set up does not sync
├── RunFailed                   the run of a transformation ended and did not succeed
├── RunTimedOut                 it had not ended in time; it goes on at Fivetran
├── RunUnknown                  as SyncUnknown
└── InvalidSignature            a webhook that Fivetran did not sign

The text of an error is one line: what happened, to which request, and what to do where that is known. Secrets are taken out of
texts, headers and bodies. Every error that ends a wait has a `handle`, with which the wait goes on. Errors survive pickling
with all their attributes, so they can cross processes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from datetime import datetime

    from fivetran_api.models import ConnectionErrorRecord, ConnectionTask

    from .syncs.handle import RunHandle, RunResult, SyncHandle, SyncResult


class FivetranError(Exception):
    """Everything that this package raises, but for mistakes in the call itself (TypeError, ValueError)."""

    def __init__(self, text: str, /, **attributes: object) -> None:
        # Attributes live in __dict__ alone: that is what Exception pickles beside its arguments.
        super().__init__(text)
        self.__dict__.update(attributes)


class MissingCredentials(FivetranError):
    """No API key and secret were given, and the environment has none that can be used.

    Attributes:
        handle: The handle of the sync or run that was waited for, with which the wait goes on; None if none was.
    """

    handle: SyncHandle | RunHandle | None = None


class ConnectionFailed(FivetranError):
    """The API could not be reached, or the connection was lost before the whole answer had come.

    Attributes:
        method: Of the request, such as GET.
        url: Of the request.
        attempts: How many times the request was sent or tried to be sent.
        may_have_been_done: Whether the request changes something and the API may have received it. If so, look whether it was
            carried out before sending it again.
        handle: The handle of the sync or run that was waited for, with which the wait goes on; None if none was.
    """

    handle: SyncHandle | RunHandle | None = None
    method: str
    url: str
    attempts: int
    may_have_been_done: bool


class TimedOut(ConnectionFailed):
    """There was no connection, or no answer, within the timeout."""


class ApiError(FivetranError):
    """The API answered that the request failed.

    Attributes:
        status: The HTTP status.
        code: The API's own word for what is wrong, such as NotFound_Connection; None where the answer has none.
        message: The API's own sentence; None where the answer has none.
        method: Of the request, such as GET.
        url: Of the request.
        headers: Of the answer, names in lower case.
        body: Of the answer, as text.
        request_id: The id that the API gave the request, where it gives one; support asks for it.
        attempts: How many times the request was sent.
        handle: The handle of the sync or run that was waited for, with which the wait goes on; None if none was.
    """

    handle: SyncHandle | RunHandle | None = None
    status: int
    code: str | None
    message: str | None
    method: str
    url: str
    headers: dict[str, str]
    body: str
    request_id: str | None
    attempts: int
    advice: ClassVar[str] = ""

    @property
    def data(self) -> Any:
        """The body as JSON; None where it is not JSON."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None


class BadRequest(ApiError):
    """400: a parameter or a field of the body is missing or wrong."""


class Unauthorized(ApiError):
    """401: the API does not know this key and secret."""

    advice = "check the API key and secret, or make a new pair"


class Forbidden(ApiError):
    """403: the key is known but may not do this, or the plan does not include it."""

    advice = "the key's user or system key needs a role that permits this"


class NotFound(ApiError):
    """404: there is no such thing, or the key may not see it; `code` says which thing."""


class NotAcceptable(ApiError):
    """406: the API cannot answer in the form that the Accept header asks for."""


class Conflict(ApiError):
    """409: what is there now forbids it, such as a running sync, a name that is taken or a destination with connections."""


class UnsupportedMediaType(ApiError):
    """415: the body has a Content-Type that the API does not take."""


class RateLimited(ApiError):
    """429: too many requests; nothing was done.

    Attributes:
        retry_after: Seconds that the API asks to wait, None where it does not say.
    """

    retry_after: float | None


class ServerError(ApiError):
    """5xx: the API or a proxy before it failed.

    Attributes:
        may_have_been_done: As for ConnectionFailed.
    """

    may_have_been_done: bool


class UnexpectedResponse(FivetranError):
    """The API reported success, but the answer cannot be read: HTML, cut JSON, a redirect, a missing required property.

    A request that changes something has been carried out.

    Attributes:
        status: The HTTP status.
        method: Of the request, such as GET.
        url: Of the request.
        headers: Of the answer, names in lower case.
        body: Of the answer, as text.
        request_id: The id that the API gave the request, where it gives one.
        handle: The handle of the sync or run that was waited for, with which the wait goes on; None if none was.
    """

    handle: SyncHandle | RunHandle | None = None
    status: int
    method: str
    url: str
    headers: dict[str, str]
    body: str
    request_id: str | None


class SyncFailed(FivetranError):
    """A sync ended and did not succeed.

    Attributes:
        id: The connection's id.
        result: All that is known of how it ended, with tasks and warnings.
        handle: The handle of the sync.
        errors: What is wrong with the connection (title, reason, message), if the API reports it; sync_many does not ask.
    """

    id: str
    result: SyncResult
    handle: SyncHandle
    errors: list[ConnectionErrorRecord]

    def __init__(
        self,
        text: str,
        /,
        *,
        id: str = "",
        result: SyncResult | None = None,
        handle: SyncHandle | None = None,
        errors: Sequence[ConnectionErrorRecord] = (),
    ) -> None:
        super().__init__(text, id=id, result=result, handle=handle, errors=list(errors))


class SyncTimedOut(FivetranError):
    """A sync had not ended within the timeout. It goes on at Fivetran.

    Attributes:
        id: The connection's id.
        handle: The handle with which `wait_for_sync` waits on.
    """

    id: str
    handle: SyncHandle

    def __init__(self, text: str, /, *, id: str = "", handle: SyncHandle | None = None) -> None:
        super().__init__(text, id=id, handle=handle)


class SyncUnknown(FivetranError):
    """It is not known whether a sync was started, or whether an end that was seen is its own or an earlier sync's.

    Attributes:
        id: The connection's id.
        handle: The handle with which `wait_for_sync` waits on.
        finished: The end that may be this sync's; None if none was seen.
    """

    id: str
    handle: SyncHandle
    finished: datetime | None

    def __init__(
        self,
        text: str,
        /,
        *,
        id: str = "",
        handle: SyncHandle | None = None,
        finished: datetime | None = None,
    ) -> None:
        super().__init__(text, id=id, handle=handle, finished=finished)


class SyncRescheduled(FivetranError):
    """Fivetran rescheduled a sync, for instance because the source's quota is used up.

    Attributes:
        id: The connection's id.
        handle: The handle with which `wait_for_sync` waits on.
        rescheduled_for: When the sync is due; None if the API does not report it.
        automatic: True if Fivetran starts it then. If the schedule type is manual, nobody does.
    """

    id: str
    handle: SyncHandle
    rescheduled_for: datetime | None
    automatic: bool

    def __init__(
        self,
        text: str,
        /,
        *,
        id: str = "",
        handle: SyncHandle | None = None,
        rescheduled_for: datetime | None = None,
        automatic: bool = True,
    ) -> None:
        super().__init__(text, id=id, handle=handle, rescheduled_for=rescheduled_for, automatic=automatic)


class ConnectionPaused(FivetranError):
    """A connection is paused, so no sync of it starts or ends.

    Attributes:
        id: The connection's id.
        handle: The handle with which `wait_for_sync` waits on once the connection is no longer paused; None if no sync was
            triggered.
    """

    id: str
    handle: SyncHandle | None

    def __init__(self, text: str, /, *, id: str = "", handle: SyncHandle | None = None) -> None:
        super().__init__(text, id=id, handle=handle)


class ConnectionNotReady(FivetranError):
    """A connection cannot sync yet: its setup tests have never passed, or its schema waits to be approved.

    Attributes:
        id: The connection's id.
        setup_state: The state of its setup, such as incomplete; None if the API does not report it.
        tasks: What somebody has to do.
    """

    id: str
    setup_state: str | None
    tasks: list[ConnectionTask]

    def __init__(
        self,
        text: str,
        /,
        *,
        id: str = "",
        setup_state: str | None = None,
        tasks: Sequence[ConnectionTask] = (),
    ) -> None:
        super().__init__(text, id=id, setup_state=setup_state, tasks=list(tasks))


class RunFailed(FivetranError):
    """The run of a transformation ended and did not succeed, or only in part.

    Attributes:
        id: The transformation's id.
        result: All that is known of how it ended.
        handle: The handle of the run.
    """

    id: str
    result: RunResult
    handle: RunHandle

    def __init__(
        self,
        text: str,
        /,
        *,
        id: str = "",
        result: RunResult | None = None,
        handle: RunHandle | None = None,
    ) -> None:
        super().__init__(text, id=id, result=result, handle=handle)


class RunTimedOut(FivetranError):
    """The run of a transformation had not ended within the timeout. It goes on at Fivetran.

    Attributes:
        id: The transformation's id.
        handle: The handle with which `wait_for_run` waits on.
    """

    id: str
    handle: RunHandle

    def __init__(self, text: str, /, *, id: str = "", handle: RunHandle | None = None) -> None:
        super().__init__(text, id=id, handle=handle)


class RunUnknown(FivetranError):
    """It is not known whether a run was started, or whether an end that was seen is its own or an earlier run's.

    Attributes:
        id: The transformation's id.
        handle: The handle with which `wait_for_run` waits on.
        finished: The end that may be this run's; None if none was seen.
    """

    id: str
    handle: RunHandle
    finished: datetime | None

    def __init__(
        self,
        text: str,
        /,
        *,
        id: str = "",
        handle: RunHandle | None = None,
        finished: datetime | None = None,
    ) -> None:
        super().__init__(text, id=id, handle=handle, finished=finished)


class InvalidSignature(FivetranError):
    """A webhook that Fivetran did not sign with this secret: answer 401, and do not believe what it says."""


BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    406: NotAcceptable,
    409: Conflict,
    415: UnsupportedMediaType,
    429: RateLimited,
}
