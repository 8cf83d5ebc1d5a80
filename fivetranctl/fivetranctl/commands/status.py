"""status: all connections, most urgent first."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

import click

from ..durations import Duration
from ..health import COLUMNS, ORDER, row, urgency
from ..options import connected
from ..session import Session


@click.command("status")
@click.option("--group", help="Only the connections of this group, by its id or name.")
@click.option("--state", multiple=True, type=click.Choice(ORDER), help="Only connections in this state. May be repeated.")
@click.option("--watch", is_flag=True, help="Show it again and again until Ctrl-C.")
@click.option("--interval", type=Duration(), default="10s", show_default=True, help="The time between two looks with --watch.")
@connected()
def command(session: Session, group: str | None, state: tuple[str, ...], interval: float, *, watch: bool) -> None:
    """Show the state of all connections, most urgent first: broken, failed, late, rescheduled, syncing or paused.

    A thousand connections take one request.

    \b
    Example:
      fivetranctl status --group Warehouse --state failed --state broken
    """
    while True:
        rows = _rows(session, group, state)
        if watch:
            click.clear()
        session.show_all(rows, COLUMNS)
        counts = Counter(each["state"] for each in rows)
        if session.writer.form == "table":
            session.say(", ".join(f"{counts[name]} {name}" for name in ORDER if counts[name]) or "No connections.")
        if not watch:
            return
        time.sleep(max(1.0, interval))


def _rows(session: Session, group: str | None, states: tuple[str, ...]) -> list[dict[str, Any]]:
    found = session.connections_of(group)
    now = session.now()
    rows = [row(each, now) for each in found]
    return sorted((each for each in rows if not states or each["state"] in states), key=urgency)
