"""Fivetran's REST API, sync and async, with pagination, retries and typed errors.

    from fivetran_facade import Fivetran

    with Fivetran() as fivetran:
        for connection in fivetran.connections.list():
            print(connection.id, connection.service)

See Fivetran and AsyncFivetran for what a client takes, Retry for what is tried again, and FivetranError for what can go wrong.
"""

from typing import TYPE_CHECKING

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
    RunFailed,
    RunTimedOut,
    RunUnknown,
    ServerError,
    SyncFailed,
    SyncRescheduled,
    SyncTimedOut,
    SyncUnknown,
    TimedOut,
    Unauthorized,
    UnexpectedResponse,
    UnsupportedMediaType,
)
from .exchange import Quota
from .version import __version__

if TYPE_CHECKING:
    from .pages import AsyncPages, Page, Pages
    from .retry import Retry
    from .syncs.handle import RunHandle, RunProgress, RunResult, SyncHandle, SyncProgress, SyncResult
    from .syncs.many import AsyncSyncMany, SucceededSync, SyncMany, SyncOutcome, UnsuccessfulSync

__all__ = [
    "UNSET",
    "ApiError",
    "AsyncFivetran",
    "AsyncPages",
    "AsyncSyncMany",
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
    "RunFailed",
    "RunHandle",
    "RunProgress",
    "RunResult",
    "RunTimedOut",
    "RunUnknown",
    "ServerError",
    "SucceededSync",
    "SyncFailed",
    "SyncHandle",
    "SyncMany",
    "SyncOutcome",
    "SyncProgress",
    "SyncRescheduled",
    "SyncResult",
    "SyncTimedOut",
    "SyncUnknown",
    "TimedOut",
    "Unauthorized",
    "UnexpectedResponse",
    "Unset",
    "UnsuccessfulSync",
    "UnsupportedMediaType",
    "__version__",
]

# Loaded when they are first asked for (PEP 562): they need attrs, which costs a tenth of `import httpx`.
_LATER = {
    **dict.fromkeys(("AsyncPages", "Page", "Pages"), "pages"),
    "Retry": "retry",
    **dict.fromkeys(("RunHandle", "RunProgress", "RunResult", "SyncHandle", "SyncProgress", "SyncResult"), "syncs.handle"),
    **dict.fromkeys(("AsyncSyncMany", "SucceededSync", "SyncMany", "SyncOutcome", "UnsuccessfulSync"), "syncs.many"),
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    from importlib import import_module  # noqa: PLC0415 - as above

    found = getattr(import_module(f".{_LATER[name]}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATER})
