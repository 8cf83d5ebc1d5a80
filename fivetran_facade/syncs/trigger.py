"""Triggering: sending once what must not be done twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from ..errors import (
    ApiError,
    ConnectionFailed,
    FivetranError,
    NotFound,
    RateLimited,
    ServerError,
    UnexpectedResponse,
)

if TYPE_CHECKING:
    from .._engine import Steps

Ask = Callable[[Any], "Steps[datetime | None]"]
"""Sends what triggers, through the engine that it is given, and returns the Date of the response that accepted it."""

# Which failures a later attempt may not meet, of a poll as of a trigger. A server that is busy or restarts answers 408, 421,
# 425, 429 or 5xx, or does not answer; a proxy before it answers with a page. These pass.
_PASSING: Final = frozenset({408, 421, 425})
# A 401, 403 or 423 may come of a rotated secret, a role that is just being changed or a lock, and passes as well if there are
# few in a row. So does a 404 without the name of what was not found, which the API has given for whole paths.


@frozen
class Attempt:
    """The outcome of sending a trigger once.

    Attributes:
        date: The Date of the response that accepted it.
        failure: The reason why it was not accepted, or may not have been.
        sent: False if the failure came before the trigger was sent, such as when unpausing.
    """

    date: datetime | None = None
    failure: FivetranError | None = None
    sent: bool = True

    @property
    def in_doubt(self) -> bool:
        """True if the trigger may have been accepted all the same."""
        return self.failure is not None and self.sent and may_have_been_done(self.failure)


def attempt(engine: Any, ask: Ask, prepare: Ask | None) -> Steps[Attempt]:
    """Send a trigger once, after what prepares it, and return what came of it."""
    sent = False
    try:
        if prepare is not None:
            yield from prepare(engine)
        sent = True
        return Attempt((yield from ask(engine)))
    except FivetranError as failure:
        return Attempt(failure=failure, sent=sent)


def may_have_been_done(failure: FivetranError) -> bool:
    """Return True if a request that failed like this may have been carried out."""
    return isinstance(failure, ConnectionFailed | ServerError | UnexpectedResponse) and failure.may_have_been_done


def is_transient(failure: FivetranError) -> bool:
    """Return True if a later attempt may well succeed."""
    if isinstance(failure, ApiError) and failure.status in _PASSING:
        return True
    return isinstance(failure, RateLimited | ServerError | ConnectionFailed | UnexpectedResponse)


def is_final(failure: FivetranError) -> bool:
    """Return True if no later attempt can succeed: what is waited for was deleted."""
    return isinstance(failure, NotFound) and bool(failure.code) and str(failure.code).startswith("NotFound_")


def retry_after(failure: FivetranError | None) -> float:
    """Return the seconds that the API asked to wait when it refused a request; 0 if it did not."""
    return (failure.retry_after or 0.0) if isinstance(failure, RateLimited) else 0.0
