"""Fivetran's REST API, sync and async, with pagination, retries and typed errors.

    from fivetran_facade import Fivetran

    with Fivetran() as fivetran:
        for connection in fivetran.connections.list():
            print(connection.id, connection.service)

See Fivetran and AsyncFivetran for what a client takes, Retry for what is tried again, and FivetranError for what can go wrong.

A local Fivetran to test against, with fixtures for pytest, is a distribution of its own: `pip install . ./sandbox` in the
folder of the repository.
"""

from typing import TYPE_CHECKING

from fivetran_api.types import UNSET, File, Unset

from ._engine.exchange import Quota
from .client import AsyncFivetran, Fivetran
from .clock import Clock, VirtualClock
from .errors import (
    ApiError,
    BadEnvironment,
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
    SelectionNotApplied,
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
from .version import __version__

if TYPE_CHECKING:
    from .budget import AccountPlan, Budget
    from .configuration import ConfigProblem
    from .pages import AsyncPages, Page, Pages
    from .progress import ShowProgress
    from .retry import Retry
    from .selections.plan import SelectionChange, SelectionObstacle, SelectionPatch, SelectionPlan, compare_selections
    from .selections.selection import ColumnSelection, SchemaSelection, Selection, TableSelection
    from .syncs.handle import (
        OnRunProgress,
        OnSyncProgress,
        RunHandle,
        RunProgress,
        RunResult,
        SyncHandle,
        SyncProgress,
        SyncResult,
    )
    from .syncs.many import AsyncSyncMany, SucceededSync, SyncMany, SyncOutcome, UnsuccessfulSync
    from .syncs.options import OnPaused, OnRescheduled

__all__ = [
    "UNSET",
    "AccountPlan",
    "ApiError",
    "AsyncFivetran",
    "AsyncPages",
    "AsyncSyncMany",
    "BadEnvironment",
    "BadRequest",
    "Budget",
    "Clock",
    "ColumnSelection",
    "ConfigProblem",
    "Conflict",
    "ConnectionFailed",
    "ConnectionNotReady",
    "ConnectionPaused",
    "File",
    "Fivetran",
    "FivetranError",
    "Forbidden",
    "InvalidSignature",
    "MissingCredentials",
    "NotAcceptable",
    "NotFound",
    "OnPaused",
    "OnRescheduled",
    "OnRunProgress",
    "OnSyncProgress",
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
    "SchemaSelection",
    "Selection",
    "SelectionChange",
    "SelectionNotApplied",
    "SelectionObstacle",
    "SelectionPatch",
    "SelectionPlan",
    "ServerError",
    "ShowProgress",
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
    "TableSelection",
    "TimedOut",
    "Unauthorized",
    "UnexpectedResponse",
    "Unset",
    "UnsuccessfulSync",
    "UnsupportedMediaType",
    "VirtualClock",
    "__version__",
    "compare_selections",
]

# Loaded when they are first asked for (PEP 562): they need attrs, which costs a tenth of `import httpx`.
_LATER = {
    name: module
    for module, names in {
        "budget": "AccountPlan Budget",
        "configuration": "ConfigProblem",
        "pages": "AsyncPages Page Pages",
        "progress": "ShowProgress",
        "retry": "Retry",
        "selections.plan": "SelectionChange SelectionObstacle SelectionPatch SelectionPlan compare_selections",
        "selections.selection": "ColumnSelection SchemaSelection Selection TableSelection",
        "syncs.handle": "OnRunProgress OnSyncProgress RunHandle RunProgress RunResult SyncHandle SyncProgress SyncResult",
        "syncs.many": "AsyncSyncMany SucceededSync SyncMany SyncOutcome UnsuccessfulSync",
        "syncs.options": "OnPaused OnRescheduled",
    }.items()
    for name in names.split()
}


if not TYPE_CHECKING:  # type checkers find misspelt names

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
        from importlib import import_module  # noqa: PLC0415 - for one name at a time

        found = getattr(import_module(f".{_LATER[name]}", __name__), name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    return sorted(__all__)
