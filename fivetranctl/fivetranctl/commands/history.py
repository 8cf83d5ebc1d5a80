"""history: the syncs of a connection."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import click

from ..durations import Duration, moment, shown
from ..names import begun
from ..options import connected
from ..session import Session

_WEEK = 7 * 86_400.0
_YEARS = 10 * 366 * 86_400.0


@click.command("history")
@click.argument("connection")
@click.option(
    "--since", "window", type=Duration(), default="7d", show_default=True, help="How far back to go, such as 2h or 30d."
)
@connected()
def command(session: Session, connection: str, window: float) -> None:
    """List the syncs of a connection, given by its id or name: when they started, how long they took and how they ended.

    \b
    Example:
      fivetranctl history speak_inexpensive --since 1d --output csv
    """
    if window > _YEARS:
        raise click.UsageError("--since goes back ten years at most")

    def rows(key: str) -> Iterator[dict[str, Any]]:
        end = session.now()
        low, known = end - timedelta(seconds=window), False
        while low < end:
            high = min(end, low + timedelta(seconds=_WEEK))
            for record in session.client.connections.list_sync_history(key, start_time=low, end_time=high):
                row = record.to_dict()
                first, last = moment(row.get("start")), moment(row.get("end"))
                yield row | {"took": shown((last - first).total_seconds()) if first and last else None}
            low = high
            if not known:
                # The clock of this machine may be behind the server's, which is known only now.
                end, known = max(end, session.now()), True

    found = session.with_connection(connection, lambda key: begun(rows(key)))
    session.show_all(found, ["sync_id", "status", "start", "end", "took", "reason"])
