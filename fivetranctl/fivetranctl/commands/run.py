"""run: transformations."""

from __future__ import annotations

from typing import Any

import click

from ..durations import Duration
from ..handles import read_handles
from ..options import connected
from ..session import Session
from ..watching import Log, say_how, wait


@click.command("run")
@click.argument("transformation", required=False)
@click.option("--wait", "waits", is_flag=True, help="Wait until it has ended. By default if there is a --timeout.")
@click.option("--timeout", type=Duration(), help="The longest to wait, such as 1h.")
@click.option(
    "--poll-interval", type=Duration(positive=True), help="The time between polls, such as 10s. Default 30s, growing."
)
@click.option(
    "--handle", metavar="JSON|FILE|-", help="Wait for a run that was started before; an interrupted wait prints its handle."
)
@connected(changes=True, filters=False)
def command(
    session: Session,
    transformation: str | None,
    timeout: float | None,
    poll_interval: float | None,
    handle: str | None,
    *,
    waits: bool,
) -> None:
    """Run a transformation, given by its id or name.

    \b
    Example:
      fivetranctl run candied_essential --wait --timeout 1h
    """
    if (transformation is None) == (handle is None):
        raise click.UsageError("name a transformation, or give --handle")
    log = Log(session)
    found: Any
    if handle is not None:
        from fivetran_facade import RunHandle  # noqa: PLC0415 - when something is sent

        handles = read_handles((handle,), RunHandle)
        if len(handles) != 1:
            raise click.UsageError(f"--handle must be that of one run, not of {len(handles)}")
        (found,) = handles
    else:
        found = session.names.one("transformation_id", str(transformation), session.client.transformations.start_run)
        if not waits and timeout is None:
            log.end(f"{found.id} started", id=found.id, state="started")
            log.close()
            say_how([found])
            return
        log.line(f"{found.id} started")
    wait(session, log, found, timeout=timeout, poll_interval=poll_interval)
    log.end(f"{found.id} succeeded", id=found.id, state="succeeded")
    log.close()
