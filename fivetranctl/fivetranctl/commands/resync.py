"""resync: load again from the start."""

from __future__ import annotations

from typing import Any

import click

from ..durations import Duration
from ..options import connected
from ..session import Session
from ..watching import Log, say_how, wait


@click.command("resync")
@click.argument("connection")
@click.option("--table", "tables", multiple=True, metavar="SCHEMA.TABLE", help="Only this table. May be repeated.")
@click.option("--wait", "waits", is_flag=True, help="Wait until all is loaded. By default if there is a --timeout.")
@click.option("--timeout", type=Duration(), help="The longest to wait, such as 12h.")
@click.option(
    "--poll-interval", type=Duration(positive=True), help="The time between polls, such as 10s. Default 30s, growing."
)
@click.option(
    "--on-paused",
    type=click.Choice(["raise", "unpause"]),
    default="raise",
    show_default=True,
    help="What to do if it is paused.",
)
@connected(changes=True, destroys=True, filters=False)
def command(
    session: Session,
    connection: str,
    tables: tuple[str, ...],
    timeout: float | None,
    poll_interval: float | None,
    *,
    on_paused: Any,
    waits: bool,
) -> None:
    """Load a connection, given by its id or name, or some of its tables, again from the start. It can take days and costs rows.

    \b
    Example:
      fivetranctl resync speak_inexpensive --table public.orders --wait
    """
    named: dict[str, list[str]] = {}
    for each in tables:
        schema, dot, table = each.partition(".")
        if not (schema and dot and table):
            raise click.UsageError(f"--table must be SCHEMA.TABLE, not {each!r}")
        named.setdefault(schema, []).append(table)
    what = f"{', '.join(tables)} of {connection}" if tables else f"everything of {connection}"
    session.confirm(f"This loads {what} again from the start, which may take long and counts towards your usage.")
    arguments: dict[str, Any] = {"tables": named or None, "on_paused": on_paused}
    handle = session.with_connection(connection, lambda key: session.client.connections.start_resync(key, **arguments))
    log = Log(session)
    if not waits and timeout is None:
        log.end(f"{handle.id} resync triggered", id=handle.id, state="triggered")
        log.close()
        say_how([handle])
        return
    log.line(f"{handle.id} resync triggered")
    wait(session, log, handle, timeout=timeout, poll_interval=poll_interval)
    log.end(f"{handle.id} loaded again", id=handle.id, state="succeeded")
    log.close()
