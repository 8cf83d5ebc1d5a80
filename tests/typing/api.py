"""Types of the API; mypy and pyright run over this file, nothing else does.

A line that must be an error carries an ignore comment, which both checkers report as soon as it is not needed any more.
"""

import asyncio
import datetime
from collections.abc import Coroutine
from io import BytesIO
from typing import Any, TypedDict, assert_type

import httpx

import fivetran_facade.models
from fivetran_api.api.groups import get_group
from fivetran_facade import (
    UNSET,
    AsyncFivetran,
    AsyncPages,
    Budget,
    Clock,
    File,
    Fivetran,
    NotFound,
    Page,
    Pages,
    Quota,
    Retry,
    VirtualClock,
)
from fivetran_facade.models import (
    Account,
    Connection,
    ConnectionMembership,
    ConnectorSdkPackage,
    ConnectorType,
    Destination,
    Group,
    GroupEnvelope,
    NewSchedule,
    Schedule,
    SchemaConfig,
    SyncRecord,
    TableColumns,
    TableUpdate,
    User,
)


class PostgresConfig(TypedDict, total=False):
    """The config of a service, as one writes it down."""

    host: str
    port: int


def pair() -> tuple[str, str]:
    """Credentials."""
    return "key", "secret"


async def later_pair() -> tuple[str, str]:
    """Credentials from somewhere slow."""
    return "key", "secret"


def sync(fivetran: Fivetran) -> None:
    """Methods of Fivetran return results."""
    assert_type(fivetran.account.get(), Account)
    assert_type(fivetran.connections.list(group_id="a", limit=5), Pages[Connection])
    assert_type(fivetran.connections.list_sync_history("a", start_time=datetime.datetime.now(datetime.UTC)), Pages[SyncRecord])
    assert_type(fivetran.connections.get("a"), Connection)
    assert_type(fivetran.connections.get(connection_id="a").config, dict[str, Any])
    assert_type(fivetran.connections.sync("a", force=True), None)
    assert_type(fivetran.connections.delete("a"), None)
    assert_type(fivetran.connections.get("a").status.sync_state == "syncing", bool)
    assert_type(fivetran.destinations.get("a"), Destination)
    assert_type(fivetran.groups.list_users("a"), Pages[User])
    assert_type(fivetran.groups.remove_user("a", "b"), None)
    assert_type(fivetran.metadata.list(), Pages[ConnectorType])
    assert_type(fivetran.schemas.get_columns("a", "shop", "orders"), TableColumns)
    assert_type(fivetran.schemas.resync_tables("a", tables={"shop": ["orders"]}), None)
    assert_type(fivetran.call(get_group, "a"), GroupEnvelope)
    assert_type(fivetran.request("GET", "/v1/groups"), httpx.Response)
    assert_type(fivetran.with_options(retry=Retry(attempts=1), timeout=5), Fivetran)
    assert_type(fivetran.quota, Quota | None)
    assert_type(fivetran.connector_sdk_packages.create(file=File(BytesIO())), ConnectorSdkPackage)
    assert_type(fivetran.teams.update_connection("a", "b", role="c"), ConnectionMembership)
    for group in fivetran.groups.list():
        assert_type(group, Group)
    for page in fivetran.groups.list().pages():
        assert_type(page, Page[Group])
    with Fivetran() as entered:
        assert_type(entered, Fivetran)


async def asynchronous(fivetran: AsyncFivetran) -> None:
    """Methods of AsyncFivetran return the same, awaited."""
    assert_type(await fivetran.account.get(), Account)
    assert_type(fivetran.connections.list(group_id="a", limit=5), AsyncPages[Connection])
    assert_type(await fivetran.connections.get("a"), Connection)
    assert_type(await fivetran.connections.create(group_id="a", service="postgres"), Connection)
    assert_type(await fivetran.connections.update("a", paused=False), Connection)
    assert_type(await fivetran.connections.sync("a", force=True), None)
    assert_type(await fivetran.connections.delete("a"), None)
    assert_type(await fivetran.connector_sdk_packages.update("a", file=File(BytesIO())), ConnectorSdkPackage)
    assert_type(await fivetran.teams.update_connection("a", "b", role="c"), ConnectionMembership)
    assert_type(await fivetran.schemas.update_column("a", "shop", "orders", "id", enabled=True), SchemaConfig)
    assert_type(await fivetran.call(get_group, "a"), GroupEnvelope)
    assert_type(await fivetran.request("GET", "/v1/groups"), httpx.Response)
    assert_type(fivetran.with_options(timeout=None), AsyncFivetran)
    task = asyncio.create_task(fivetran.groups.get("a"))
    assert_type(await task, Group)
    assert_type(await asyncio.gather(fivetran.groups.get("a"), fivetran.account.get()), tuple[Group, Account])
    work: Coroutine[Any, Any, GroupEnvelope] = fivetran.call(get_group, "a")
    await work
    async for group in fivetran.groups.list():
        assert_type(group, Group)
    async for page in fivetran.groups.list().pages():
        assert_type(page, Page[Group])
    async with AsyncFivetran() as entered:
        assert_type(entered, AsyncFivetran)


def sent(fivetran: Fivetran, connection: Connection, config: PostgresConfig, *, known: bool) -> None:
    """A request takes its model, the one that answers have, or a mapping; and None, as it was read, can be passed on."""
    fivetran.connections.update(connection_id="a", paused=False, schedule_type="manual")
    fivetran.connections.create(
        group_id="g", service="postgres", schedule=connection.schedule, networking_method=connection.networking_method
    )
    fivetran.connections.create(group_id="g", service="postgres", config=config)
    fivetran.connections.create(group_id="g", service="postgres", config={"host": "db"}, schedule={"schedule_type": "MANUAL"})
    fivetran.connections.update("a", schedule=NewSchedule(schedule_type="MANUAL"), paused=True if known else UNSET)
    fivetran.connections.update("a", schedule=Schedule(schedule_type="MANUAL"), config=None)
    fivetran.schemas.update_table(connection_id="a", schema_name="s", table_name="t", enabled=True)
    assert_type(fivetran.schemas.update("a", schema_change_handling="BLOCK_ALL"), SchemaConfig)
    assert_type(fivetran.schemas.update("a", schemas={"shop": {"enabled": True}}), SchemaConfig)
    fivetran.schemas.update_schema("a", "shop", enabled=True, tables={"a": TableUpdate(enabled=True), "b": {"enabled": False}})


def read(connection: Connection) -> None:
    """A property that an answer may lack is None; one that every answer has is typed as present."""
    owner: str | None = connection.connected_by
    assert_type(connection.connected_by, str | None)
    assert_type(connection.succeeded_at, datetime.datetime | None)
    assert_type(connection.schedule, Schedule | None)
    assert_type(connection.id, str)
    assert_type("schedule" in connection, bool)
    assert_type(connection["never_seen"], Any)
    assert_type(connection.get("never_seen", "default"), Any)
    assert_type(Connection.from_dict({"id": "a"}), Connection)
    assert_type(owner, str | None)


def clients() -> None:
    """Each client takes what it can use."""
    Fivetran(http_client=httpx.Client(), credentials=pair, clock=Clock(), budget=Budget(share=0.5))
    Fivetran(transport=httpx.HTTPTransport(), clock=VirtualClock(), prefetch=True)
    AsyncFivetran(http_client=httpx.AsyncClient(), credentials=later_pair)
    AsyncFivetran(transport=httpx.AsyncHTTPTransport(), credentials=pair)
    # a transport for both
    Fivetran(transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    AsyncFivetran(transport=httpx.MockTransport(lambda _: httpx.Response(200)))


def errors(error: NotFound) -> None:
    """Errors have types, and constructors with defaults."""
    assert_type(NotFound("x").code, str | None)
    assert_type(error.status, int)


def clients_of_the_other_kind() -> None:
    """Each client refuses transports and functions that only the other can use."""
    Fivetran(http_client=httpx.AsyncClient())  # type: ignore[arg-type]
    Fivetran(transport=httpx.AsyncHTTPTransport())  # type: ignore[arg-type]
    Fivetran(credentials=later_pair)  # type: ignore[arg-type]
    AsyncFivetran(http_client=httpx.Client())  # type: ignore[arg-type]
    AsyncFivetran(transport=httpx.HTTPTransport())  # type: ignore[arg-type]


def mistakes(fivetran: Fivetran, later: AsyncFivetran, connection: Connection) -> None:
    """Mistakes that are found before anything runs."""
    fivetran.connections.get(5)  # type: ignore[arg-type]
    fivetran.connections.update("a", pausd=True)  # type: ignore[call-arg]
    NotFound("x", stauts=404)  # type: ignore[call-arg]
    fivetran.groups.get()  # type: ignore[call-arg]
    fivetran.groups.create(nam="a")  # type: ignore[call-arg]
    fivetran.groups.create("a")  # type: ignore[call-arg]
    fivetran.connections.create(group_id="a")  # type: ignore[call-arg]
    fivetran.connections.create(group_id="a", service="postgres", schedule=Group.from_dict({"id": "g"}))  # type: ignore[arg-type]
    fivetran.connections.update("a", schedule_type="sometimes")  # type: ignore[arg-type]
    fivetran.connections.list(grup_id="a")  # type: ignore[call-arg]
    fivetran.connections.get("a").schedule.interval  # type: ignore[union-attr]  # noqa: B018
    fivetran.conections  # type: ignore[attr-defined]  # noqa: B018
    fivetran.call(get_group, connection_id="a")  # type: ignore[call-arg]
    connection.servce  # type: ignore[attr-defined]  # noqa: B018
    list(connection)  # type: ignore[call-overload]
    for _ in later.groups.list():  # type: ignore[attr-defined]
        pass
    fivetran_facade.Fivetrn  # type: ignore[attr-defined]  # noqa: B018
    fivetran_facade.models.Conection  # type: ignore[attr-defined]  # noqa: B018
