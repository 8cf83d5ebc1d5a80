"""resync: load again from the start."""

from __future__ import annotations

from typing import Any

import click

from ..durations import Duration
from ..options import connected
from ..session import Session
from ..watching import line, watching


@click.command("resync")
@click.argument("connection")
@click.option("--table", "tables", multiple=True, metavar="SCHEMA.TABLE", help="Only this table. May be repeated.")
@click.option("--wait", is_flag=True, help="Wait until all is loaded.")
@click.option("--timeout", type=Duration(), help="The longest to wait, such as 12h.")
@click.option(
    "--on-paused",
    type=click.Choice(["raise", "unpause"]),
    default="raise",
    show_default=True,
    help="What to do if it is paused.",
)
@connected(changes=True, destroys=True)
def command(
    session: Session, connection: str, tables: tuple[str, ...], timeout: float | None, on_paused: Any, *, wait: bool
) -> None:
    """Load a connection, given by its id or name, or some of its tables, again from the start. It can take days and costs rows.

    \b
    Example:
      fivetranctl resync speak_inexpensive --table public.orders --wait
    """
    key = session.connection(connection)
    named: dict[str, list[str]] = {}
    for each in tables:
        schema, dot, table = each.partition(".")
        if not dot:
            raise click.UsageError(f"--table must be SCHEMA.TABLE, not {each!r}")
        named.setdefault(schema, []).append(table)
    what = f"{len(tables)} tables of {key}" if tables else f"everything of {key}"
    session.confirm(f"This loads {what} again from the start, which may take long and counts towards your usage.")
    arguments: dict[str, Any] = {"tables": named or None, "on_paused": on_paused}
    handle = session.client.connections.start_resync(key, **arguments)
    line(f"{key} resync triggered")
    if not wait:
        session.say(f"To wait for it: fivetranctl sync --handle '{handle.to_json()}'")
        return
    with watching(session) as progress:
        session.client.connections.wait_for_sync(handle, progress=progress, timeout=timeout)
    line(f"{key} loaded again")
