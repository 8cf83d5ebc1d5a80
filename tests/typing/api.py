"""What type checkers know of the API; mypy and pyright run over this file, nothing else does.

A line that must be an error carries an ignore comment, which both checkers report as soon as it is not needed any more.
"""

from datetime import datetime
from io import BytesIO
from typing import Any, assert_type

import httpx

from fivetran_api.api.groups import get_group
from fivetran_api.models import (
    Account,
    Connection,
    ConnectionMembership,
    ConnectorSdkPackage,
    ConnectorType,
    Destination,
    Envelope,
    Group,
    GroupEnvelope,
    SchemaConfig,
    TableColumns,
    User,
)
from fivetran_api.types import File
from fivetran_facade import (
    AsyncFivetran,
    AsyncPages,
    Fivetran,
    Page,
    Pages,
    Quota,
    Retry,
    RunResult,
    RunTimedOut,
    SucceededSync,
    SyncFailed,
    SyncHandle,
    SyncMany,
    SyncProgress,
    SyncResult,
    UnsuccessfulSync,
)
from fivetran_facade.configuration import ConfigProblem
from fivetran_facade.schemas import Plan, Selection


def sync(fivetran: Fivetran) -> None:
    """Methods of Fivetran return results."""
    assert_type(fivetran.account.get(), Account)
    assert_type(fivetran.connections.list(group_id="a", limit=5), Pages[Connection])
    assert_type(fivetran.connections.get("a"), Connection)
    assert_type(fivetran.connections.get("a").config, dict[str, Any])
    assert_type(fivetran.connections.create(group_id="a", service="postgres", config={"host": "db"}, paused=True), Connection)
    assert_type(fivetran.connections.update("a", paused=False, schedule_type="manual"), Connection)
    assert_type(fivetran.connections.sync("a", force=True), Envelope)
    assert_type(fivetran.connections.delete("a"), Envelope)
    assert_type(fivetran.connections.get("a").status.sync_state == "syncing", bool)
    assert_type(fivetran.destinations.get("a"), Destination)
    assert_type(fivetran.groups.list_users("a"), Pages[User])
    assert_type(fivetran.groups.remove_user("a", "b"), Envelope)
    assert_type(fivetran.metadata.list(), Pages[ConnectorType])
    assert_type(fivetran.schemas.update("a", schema_change_handling="BLOCK_ALL"), SchemaConfig)
    assert_type(fivetran.schemas.update("a", schemas={"shop": {"enabled": True}}), SchemaConfig)
    assert_type(fivetran.schemas.update_schema("a", "shop", enabled=True), SchemaConfig)
    assert_type(fivetran.schemas.update_table("a", "shop", "orders", enabled=True), SchemaConfig)
    assert_type(fivetran.schemas.update_column("a", "shop", "orders", "id", enabled=True), SchemaConfig)
    assert_type(fivetran.schemas.get_columns("a", "shop", "orders"), TableColumns)
    assert_type(fivetran.call(get_group, "a"), GroupEnvelope)
    assert_type(fivetran.request("GET", "/v1/groups"), httpx.Response)
    assert_type(fivetran.with_options(retry=Retry(attempts=1), timeout=5), Fivetran)
    assert_type(fivetran.quota, Quota | None)
    assert_type(fivetran.connector_sdk_packages.create(file=File(BytesIO())), ConnectorSdkPackage)
    assert_type(fivetran.connector_sdk_packages.download("a", "code.zip"), int)
    assert_type(fivetran.connections.check_config("postgres", {"host": "db"}), list[ConfigProblem])
    assert_type(fivetran.teams.update_connection("a", "b", role="c"), ConnectionMembership)
    assert_type(fivetran.connections.sync_and_wait("a", timeout=60), SyncResult)
    assert_type(fivetran.connections.start_sync("a"), SyncHandle)
    assert_type(fivetran.connections.sync_many(["a"]), SyncMany)
    for end in fivetran.connections.sync_many(["a", "b"]):
        if end.error is None:
            assert_type(end.result.finished, datetime)
        else:
            assert_type(end, UnsuccessfulSync)
    try:
        fivetran.connections.sync_and_wait("a")
    except SyncFailed as error:
        assert_type(error.result, SyncResult)
        assert_type(error.handle, SyncHandle)
    try:
        assert_type(fivetran.transformations.run_and_wait("a"), RunResult)
    except RunTimedOut as late:
        assert_type(fivetran.transformations.wait_for_run(late.handle), RunResult)
    assert_type(fivetran.schemas.read_selection("a"), Selection)
    assert_type(fivetran.schemas.apply("a", Selection()), Plan)
    for group in fivetran.groups.list():
        assert_type(group, Group)
    for page in fivetran.groups.list().pages():
        assert_type(page, Page[Group])


async def asynchronous(fivetran: AsyncFivetran) -> None:
    """Methods of AsyncFivetran return the same, awaited."""
    assert_type(await fivetran.account.get(), Account)
    assert_type(fivetran.connections.list(group_id="a", limit=5), AsyncPages[Connection])
    assert_type(await fivetran.connections.get("a"), Connection)
    assert_type(await fivetran.connections.create(group_id="a", service="postgres"), Connection)
    assert_type(await fivetran.connections.update("a", paused=False), Connection)
    assert_type(await fivetran.connections.sync("a", force=True), Envelope)
    assert_type(await fivetran.connections.delete("a"), Envelope)
    assert_type(await fivetran.connector_sdk_packages.update("a", file=File(BytesIO())), ConnectorSdkPackage)
    assert_type(await fivetran.connector_sdk_packages.download("a", BytesIO()), int)
    assert_type(await fivetran.destinations.check_config("snowflake", {}), list[ConfigProblem])
    assert_type(await fivetran.teams.update_connection("a", "b", role="c"), ConnectionMembership)
    assert_type(await fivetran.connections.sync_and_wait("a"), SyncResult)
    assert_type(await fivetran.connections.check_sync(SyncHandle(connection_id="a")), SyncProgress)
    assert_type(await fivetran.schemas.copy_selection("a", "b"), Plan)
    async for end in fivetran.connections.sync_many(group_id="a"):
        assert_type(end, SucceededSync | UnsuccessfulSync)
    assert_type(await fivetran.schemas.update_column("a", "shop", "orders", "id", enabled=True), SchemaConfig)
    assert_type(await fivetran.schemas.update_schema("a", "shop", enabled=True), SchemaConfig)
    assert_type(await fivetran.schemas.update_table("a", "shop", "orders", enabled=True), SchemaConfig)
    assert_type(await fivetran.call(get_group, "a"), GroupEnvelope)
    assert_type(await fivetran.request("GET", "/v1/groups"), httpx.Response)
    assert_type(fivetran.with_options(timeout=None), AsyncFivetran)
    async for group in fivetran.groups.list():
        assert_type(group, Group)
    async for page in fivetran.groups.list().pages():
        assert_type(page, Page[Group])


def mistakes(fivetran: Fivetran, later: AsyncFivetran) -> None:
    """Mistakes that are found before anything runs."""
    fivetran.groups.get(7)  # type: ignore[arg-type]
    fivetran.groups.get()  # type: ignore[call-arg]
    fivetran.groups.create(nam="a")  # type: ignore[call-arg]
    fivetran.groups.create("a")  # type: ignore[call-arg]
    fivetran.connections.create(group_id="a")  # type: ignore[call-arg]
    fivetran.connections.update("a", schedule_type="sometimes")  # type: ignore[arg-type]
    fivetran.connections.sync_and_wait("a", on_paused="skip")  # type: ignore[arg-type]
    fivetran.schemas.resync_tables_and_wait("a", {})  # type: ignore[call-arg]
    SyncFailed("x", rezult=None)  # type: ignore[call-arg]
    fivetran.connections.list(grup_id="a")  # type: ignore[call-arg]
    fivetran.conections  # type: ignore[attr-defined]  # noqa: B018
    fivetran.call(get_group, connection_id="a")  # type: ignore[call-arg]
    for _ in later.groups.list():  # type: ignore[attr-defined]
        pass
