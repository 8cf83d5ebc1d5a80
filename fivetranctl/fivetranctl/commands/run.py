"""run: transformations."""

from __future__ import annotations

import click

from ..durations import Duration
from ..options import connected
from ..session import Session
from ..watching import line, watching


@click.command("run")
@click.argument("transformation")
@click.option("--wait", is_flag=True, help="Wait until it has ended.")
@click.option("--timeout", type=Duration(), help="The longest to wait, such as 1h.")
@connected(changes=True)
def command(session: Session, transformation: str, timeout: float | None, *, wait: bool) -> None:
    """Run a transformation, given by its id or name.

    \b
    Example:
      fivetranctl run candied_essential --wait --timeout 1h
    """
    key = session.transformation(transformation)
    handle = session.client.transformations.start_run(key)
    line(f"{key} started")
    if wait:
        with watching(session) as progress:
            session.client.transformations.wait_for_run(handle, progress=progress, timeout=timeout)
        line(f"{key} succeeded")
