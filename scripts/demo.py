"""Show the main job: list, create, test, sync, wait; first with Fivetran, then with AsyncFivetran.

Runs on a sandbox that it starts and stops. With --live it does the part that only reads on the real API, with the credentials
of the environment.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Iterable
from itertools import islice

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

import fivetran_sandbox
from fivetran_facade import AsyncFivetran, Fivetran, FivetranError, ShowProgress, SyncResult
from fivetran_facade.models import Connection, Group

SMALL_PAGE = 5
"""Items a page, so that even a small account has several."""
POLL = 0.25
"""Seconds between two polls of a running sync, which takes three in the sandbox; the default, 30, is for the real API."""
PATIENCE = 60
"""Seconds after which the demo does not wait any longer for its sync."""
DATABASE = {"host": "db.example.com", "port": 5432, "database": "shop", "user": "fivetran", "password": "a-password"}

console = Console()


def main() -> int:
    """Run the demo; the exit status is that of a command."""
    parser = argparse.ArgumentParser(
        prog="scripts/demo", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--live", action="store_true", help="read from the real API (FIVETRAN_API_KEY and FIVETRAN_API_SECRET)")
    live = parser.parse_args().live
    try:
        if live:
            read_only()
        else:
            with fivetran_sandbox.serve() as sandbox:
                console.print(f"A sandbox listens on [bold]{sandbox.url}[/]; it stops with this demo.")
                everything(sandbox.url)
                asyncio.run(everything_async(sandbox.url))
    except FivetranError as error:
        console.print(f"[red]{type(error).__name__}[/]: {error}", highlight=False)
        return 1
    except KeyboardInterrupt:
        console.print("Interrupted.")
        return 130
    console.print("[green]Done.[/]")
    return 0


def read_only() -> None:
    """The account, its groups, and the first connections of the real API."""
    with Fivetran() as fivetran:
        account = fivetran.account.get()
        console.rule(f"The account {account.account_name or account.account_id}")
        show_groups(fivetran.groups.list())
        show_connections(islice(fivetran.connections.list(), 20), "The first 20 connections")
        console.print(f"The account's requests this hour: {fivetran.quota}")


def everything(url: str) -> None:
    """The main job with Fivetran."""
    console.rule("Fivetran")
    with Fivetran("demo", "demo", base_url=url) as fivetran:
        groups = list(fivetran.groups.list())
        show_groups(groups)

        connections: list[Connection] = []
        for page in fivetran.connections.list(limit=SMALL_PAGE).pages():
            console.print(f"A page of {len(page.items)} connections; the next starts at {page.next_cursor}")
            connections += page.items
        show_connections(connections, "All connections")

        connection = fivetran.connections.create(
            group_id=groups[0].id, service="postgres", config={"schema_prefix": "demo_sync", **DATABASE}, run_setup_tests=False
        )
        show_tests(fivetran.connections.test(connection.id))

        with ShowProgress(console) as progress:
            result = fivetran.connections.sync_and_wait(connection.id, timeout=PATIENCE, poll_interval=POLL, progress=progress)
        show_result(result)


async def everything_async(url: str) -> None:
    """The same with AsyncFivetran."""
    console.rule("AsyncFivetran")
    async with AsyncFivetran("demo", "demo", base_url=url) as fivetran:
        groups = [group async for group in fivetran.groups.list()]
        show_groups(groups)

        connections: list[Connection] = []
        async for page in fivetran.connections.list(limit=SMALL_PAGE).pages():
            console.print(f"A page of {len(page.items)} connections; the next starts at {page.next_cursor}")
            connections += page.items
        show_connections(connections, "All connections")

        connection = await fivetran.connections.create(
            group_id=groups[0].id, service="postgres", config={"schema_prefix": "demo_async", **DATABASE}, run_setup_tests=False
        )
        show_tests(await fivetran.connections.test(connection.id))

        with ShowProgress(console) as progress:
            result = await fivetran.connections.sync_and_wait(
                connection.id, timeout=PATIENCE, poll_interval=POLL, progress=progress
            )
        show_result(result)


def show_groups(groups: Iterable[Group]) -> None:
    """A table of groups."""
    table = Table("id", "name", "created", title="Groups", title_justify="left")
    for group in groups:
        table.add_row(group.id, group.name, f"{group.created_at:%Y-%m-%d}")
    console.print(table)


def show_connections(connections: Iterable[Connection], title: str) -> None:
    """A table of connections."""
    table = Table(
        "id", "service", "setup", "sync", "last success",
        title=title, title_justify="left", box=SIMPLE_HEAD, show_edge=False, pad_edge=False,
    )  # fmt: skip
    for connection in connections:
        success = f"{connection.succeeded_at:%m-%d %H:%M}" if connection.succeeded_at else "never"
        status = connection.status
        table.add_row(connection.id, connection.service, status.setup_state, status.sync_state, success)
    console.print(table)


def show_tests(connection: Connection) -> None:
    """A table of setup tests."""
    table = Table("test", "status", "message", title=f"Setup tests of {connection.id}", title_justify="left")
    for test in connection.setup_tests or ():
        table.add_row(test.title, test.status, test.message)
    console.print(table)
    console.print(f"The connection is {connection.status.setup_state}.")


def show_result(result: SyncResult) -> None:
    """Show the end of the sync, by the API's own clock."""
    table = Table("sync of", "outcome", "finished", "polls", title="The sync", title_justify="left", box=SIMPLE_HEAD)
    table.add_row(result.connection_id, result.outcome, f"{result.finished:%H:%M:%S}", str(result.polls))
    console.print(table)


if __name__ == "__main__":
    sys.exit(main())
