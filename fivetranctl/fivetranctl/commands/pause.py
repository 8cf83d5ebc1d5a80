"""pause: no sync starts any more."""

from __future__ import annotations

import click

from ..options import connected
from ..session import Session, lines
from .resume import switch


@click.command("pause")
@click.argument("connections", nargs=-1, required=True)
@connected(changes=True)
def command(session: Session, connections: tuple[str, ...]) -> None:
    """Pause connections, by their ids or names. A sync that is running is stopped.

    \b
    Example:
      fivetranctl pause speak_inexpensive tenderly_gab
    """
    switch(session, lines(connections), paused=True)
