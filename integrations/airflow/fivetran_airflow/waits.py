"""The two waits of a task, for a sync and for the run of a transformation, by the methods that the facade has for them."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, Final

from attrs import frozen

from fivetran_facade import RunHandle, SyncHandle

from .results import as_json, run_as_json


@frozen
class Wait:
    """The methods of a client, sync or async, that wait for something.

    Attributes:
        method: Returns the method that waits for a handle.
        look: Returns the method that looks once.
        handle: The class of the handle.
        as_json: Makes the result JSON.
    """

    method: Callable[[Any], Callable[..., Any]]
    look: Callable[[Any], Callable[..., Any]]
    handle: type[SyncHandle | RunHandle]
    as_json: Callable[[Any], dict[str, Any]]


SYNC: Final = Wait(
    attrgetter("connections.wait_for_sync"), attrgetter("connections.check_sync"), SyncHandle, as_json,
)  # fmt: skip
RUN: Final = Wait(
    attrgetter("transformations.wait_for_run"), attrgetter("transformations.check_run"), RunHandle, run_as_json,
)  # fmt: skip
