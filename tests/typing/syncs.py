"""Types of syncs; mypy and pyright run over this file, nothing else does.

A line that must be an error carries an ignore comment, which both checkers report as soon as it is not needed any more.
"""

from datetime import datetime
from typing import assert_type

from fivetran_facade import (
    AsyncFivetran,
    Fivetran,
    FivetranError,
    SyncFailed,
    SyncHandle,
    SyncProgress,
    SyncResult,
    SyncTimedOut,
)


def use(fivetran: Fivetran) -> None:
    """Methods of Fivetran wait and return."""
    handle = fivetran.connections.start_sync("a", force=True)
    assert_type(handle, SyncHandle)
    assert_type(SyncHandle.from_json(handle.to_json()), SyncHandle)
    assert_type(fivetran.connections.check_sync(handle), SyncProgress)
    assert_type(fivetran.connections.wait_for_sync(handle, timeout=60), SyncResult)
    try:
        assert_type(fivetran.connections.sync_and_wait("a", timeout=60, on_paused="unpause"), SyncResult)
    except SyncFailed as error:
        assert_type(error.result, SyncResult)
        assert_type(error.handle, SyncHandle)
    except SyncTimedOut as error:
        assert_type(error.handle, SyncHandle)
    for end in fivetran.connections.sync_many(["a", "b"]):
        assert_type(end.connection_id, str)
        if end.error is None:
            assert_type(end.result, SyncResult)
            assert_type(end.result.finished, datetime)
        else:
            assert_type(end.error, FivetranError)
            assert_type(end.result, SyncResult | None)


async def use_async(fivetran: AsyncFivetran) -> None:
    """Methods of AsyncFivetran return the same, awaited."""
    handle = await fivetran.connections.start_sync("a")
    assert_type(handle, SyncHandle)
    assert_type(await fivetran.connections.check_sync(handle), SyncProgress)
    assert_type(await fivetran.connections.wait_for_sync(handle), SyncResult)
    assert_type(await fivetran.connections.sync_and_wait("a"), SyncResult)
    async for end in fivetran.connections.sync_many(group_id="a"):
        if end.error is None:
            assert_type(end.result, SyncResult)


def mistakes(fivetran: Fivetran, later: AsyncFivetran, handle: SyncHandle) -> None:
    """Mistakes that are found before anything runs."""
    fivetran.connections.sync_and_wait("a", on_paused="skip")  # type: ignore[arg-type]
    fivetran.connections.sync_and_wait("a", True)  # type: ignore[call-arg]
    fivetran.connections.wait_for_sync("a")  # type: ignore[arg-type]
    fivetran.connections.sync_many("a", at_once=5)  # type: ignore[call-arg]
    for _ in later.connections.sync_many(["a"]):  # type: ignore[attr-defined]
        pass
    for end in fivetran.connections.sync_many(["a"]):
        end.result.finished  # type: ignore[union-attr]  # noqa: B018
