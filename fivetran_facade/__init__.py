"""Fivetran's REST API, sync and async, with pagination, retries and typed errors.

    from fivetran_facade import Fivetran

    with Fivetran() as fivetran:
        for connection in fivetran.connections.list():
            print(connection.id, connection.service)

See Fivetran and AsyncFivetran for what a client takes, Retry for what is tried again, and FivetranError for what can go wrong.
"""

from fivetran_api.types import UNSET, Unset

from .client import AsyncFivetran, Fivetran
from .errors import (
    ApiError,
    BadRequest,
    Conflict,
    ConnectionFailed,
    ConnectionNotReady,
    ConnectionPaused,
    FivetranError,
    Forbidden,
    InvalidSignature,
    MissingCredentials,
    NotAcceptable,
    NotFound,
    RateLimited,
    ServerError,
    SyncFailed,
    SyncRescheduled,
    SyncTimedOut,
    TimedOut,
    Unauthorized,
    UnexpectedResponse,
    UnsupportedMediaType,
)
from .exchange import Quota
from .pages import AsyncPages, Page, Pages
from .retry import Retry
from .version import __version__

__all__ = [
    "UNSET",
    "ApiError",
    "AsyncFivetran",
    "AsyncPages",
    "BadRequest",
    "Conflict",
    "ConnectionFailed",
    "ConnectionNotReady",
    "ConnectionPaused",
    "Fivetran",
    "FivetranError",
    "Forbidden",
    "InvalidSignature",
    "MissingCredentials",
    "NotAcceptable",
    "NotFound",
    "Page",
    "Pages",
    "Quota",
    "RateLimited",
    "Retry",
    "ServerError",
    "SyncFailed",
    "SyncRescheduled",
    "SyncTimedOut",
    "TimedOut",
    "Unauthorized",
    "UnexpectedResponse",
    "Unset",
    "UnsupportedMediaType",
    "__version__",
]
