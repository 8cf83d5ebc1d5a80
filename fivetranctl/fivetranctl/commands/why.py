"""why: why a connection does not sync, in sentences."""

from __future__ import annotations

from typing import Any

import click

from ..health import state_of, why
from ..options import connected
from ..session import Session


@click.command("why")
@click.argument("connection")
@connected(filters=False)
def command(session: Session, connection: str) -> None:
    """Say why a connection does not sync: its state, tasks, errors and last syncs, and what to do.

    \b
    Example:
      fivetranctl why speak_inexpensive
    """
    from fivetran_facade import FivetranError  # noqa: PLC0415 - when something is sent

    row = session.with_connection(connection, session.client.connections.get).to_dict()
    key = str(row["id"])
    found: dict[str, list[dict[str, Any]]] = {}
    for name in ("list_errors", "list_sync_history"):
        try:
            found[name] = [each.to_dict() for each in getattr(session.client.connections, name)(key, limit=20)]
        except FivetranError:  # a preview that not every account has
            found[name] = []
    sentences = list(why(row, found["list_errors"], list(reversed(found["list_sync_history"])), session.now()))
    if session.writer.form in ("table", "plain"):
        for sentence in sentences:
            click.echo(sentence)
    else:
        session.show({"id": key, "state": state_of(row), "sentences": sentences})
