"""resume: syncs start again."""

from __future__ import annotations

from collections.abc import Iterable

import click

from ..options import connected
from ..session import Session, lines


@click.command("resume")
@click.argument("connections", nargs=-1, required=True)
@connected(changes=True)
def command(session: Session, connections: tuple[str, ...]) -> None:
    """Resume paused connections, by their ids or names.

    \b
    Example:
      fivetranctl resume speak_inexpensive
    """
    switch(session, lines(connections), paused=False)


def switch(session: Session, names: Iterable[str], *, paused: bool) -> None:
    """Pause or resume connections, and print each."""
    rows: list[dict[str, object]] = []

    def update(key: str) -> None:
        session.client.connections.update(key, paused=paused, run_setup_tests=False)
        rows.append({"id": key, "paused": paused})

    try:
        session.each_connection(names, update)
    finally:
        if rows:
            session.show_all(rows, ["id", "paused"])
