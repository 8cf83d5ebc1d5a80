"""Asks for syncs: of connections that can sync, and never twice for one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import inf
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve

from .errors import ConnectionFailed, ConnectionNotReady, ServerError, SyncTimedOut
from .waiting import ONCE, ask_once
from .watching import SyncHandle, Watch, is_paused, last_end, moment_of, paused, status_of, text_of

if TYPE_CHECKING:
    from fivetran_api.models import Connection

    from ._engine import BaseEngine, Steps

OnPaused = Literal["raise", "unpause"]
Ask = Callable[[], "Steps[Any]"]


def begin(
    client: BaseEngine[Any],
    connection: Connection,
    ask: Ask,
    *,
    on_paused: OnPaused,
    force: bool = False,
    resync: bool = False,
    left: Callable[[], float] = lambda: inf,
) -> Steps[SyncHandle]:
    """Ask for a sync of a connection as it was just read."""
    key = connection.id
    handle = SyncHandle(
        connection_id=key,
        baseline=last_end(connection),
        syncing=status_of(connection, "sync_state") == "syncing" and not force,
        rescheduled_for=moment_of(status_of(connection, "rescheduled_for")),
        resync=resync,
    )
    _check_ready(connection)
    if is_paused(connection):
        if on_paused == "raise":
            raise paused(key, None)
        yield from _unpause(client, key)
    # Where a sync is running nobody can tell whether it was stopped and started over, or another one is to follow it.
    untold = (force or resync) and status_of(connection, "sync_state") == "syncing"

    def shows() -> Steps[bool]:
        return _shows(client, connection, handle)

    def out_of_time() -> SyncTimedOut:
        text = f"There is no time left to find out whether a sync of {key} was started - wait_for_sync(error.handle) waits on"
        return SyncTimedOut(text, id=key, handle=handle)

    answered = yield from ask_once(ask, None if untold else shows, left, out_of_time)
    return evolve(handle, triggered_at=client.server_time if answered else None)


def again(client: BaseEngine[Any], watch: Watch, connection: Connection) -> Steps[None]:
    """Ask again for a sync that was put off."""
    key = connection.id
    put_off = evolve(watch.handle, rescheduled_for=moment_of(status_of(connection, "rescheduled_for")), resync=False)
    yield from ask_once(
        asking(client, key, force=False), lambda: _shows(client, connection, put_off), watch.left, watch.timed_out
    )
    watch.triggered()


def look(client: BaseEngine[Any], connection_id: str) -> Steps[Connection]:
    """Read a connection."""
    from fivetran_api.api.connections import get_connection  # noqa: PLC0415 - other resources ask for syncs too

    return (yield from client.steps(get_connection, connection_id)).data


def asking(client: BaseEngine[Any], connection_id: str, *, force: bool) -> Ask:
    """What asks for a sync."""

    def ask() -> Steps[Any]:
        from fivetran_api.api.connections import sync_connection  # noqa: PLC0415 - as above
        from fivetran_api.models import SyncRequest  # noqa: PLC0415

        return client.steps(sync_connection, connection_id, body=SyncRequest(force=force))

    return ask


def asking_for_all(client: BaseEngine[Any], connection_id: str, scope: Mapping[str, Sequence[str]] | None) -> Ask:
    """What asks for everything, or some tables, to be loaded again."""

    def ask() -> Steps[Any]:
        from fivetran_api.api.connections import resync_connection  # noqa: PLC0415 - as above
        from fivetran_api.models import ResyncRequest  # noqa: PLC0415

        body = ResyncRequest() if scope is None else ResyncRequest(scope={name: list(each) for name, each in scope.items()})
        return client.steps(resync_connection, connection_id, body=body)

    return ask


def _check_ready(connection: Connection) -> None:
    state = status_of(connection, "setup_state")
    if state == "incomplete":
        why = "its setup tests have never passed - see connections.test"
    elif status_of(connection, "schema_status") == "blocked_on_capture":
        why = "its schema waits to be approved - set its schema_status to ready"
    else:
        return
    tasks = list(status_of(connection, "tasks") or ())
    raise ConnectionNotReady(
        f"The connection {connection.id} cannot sync yet: {why}", id=connection.id, setup_state=text_of(state), tasks=tasks
    )


def _unpause(client: BaseEngine[Any], connection_id: str) -> Steps[None]:
    from fivetran_api.api.connections import update_connection  # noqa: PLC0415 - as above
    from fivetran_api.models import ConnectionUpdate  # noqa: PLC0415

    update = ConnectionUpdate(paused=False, run_setup_tests=False)
    for seconds in (2.0, 10.0, None):
        try:
            yield from client.steps(update_connection, connection_id, body=update)
        except (ConnectionFailed, ServerError) as failure:
            if seconds is None or not failure.may_have_been_done:
                raise
            yield seconds  # done twice it does no harm
        else:
            return


def _shows(client: BaseEngine[Any], before: Connection, handle: SyncHandle) -> Steps[bool]:
    """Whether a connection shows that a sync was asked for since it was read."""
    now = yield from look(client.with_options(retry=ONCE), before.id)
    state, end = status_of(now, "sync_state"), last_end(now)
    until = moment_of(status_of(now, "rescheduled_for"))
    return (
        state == "syncing"
        or (end is not None and (handle.baseline is None or end > handle.baseline))
        or (state == "rescheduled" and until != handle.rescheduled_for)
        or (handle.resync and bool(status_of(now, "is_historical_sync")) and not status_of(before, "is_historical_sync"))
    )
