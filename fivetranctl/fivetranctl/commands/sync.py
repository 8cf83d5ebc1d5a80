"""sync: trigger syncs, and wait for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..durations import Duration, shown
from ..failures import TIMED_OUT, Failed, status_of
from ..options import connected
from ..session import Session, at, lines
from ..watching import line, watching

if TYPE_CHECKING:
    from fivetran_facade import SyncHandle


@click.command("sync")
@click.argument("connections", nargs=-1)
@click.option("--wait/--no-wait", default=None, help="Wait until they have ended. By default if there is more than one.")
@click.option("--force", is_flag=True, help="Stop a sync that is running, and start over.")
@click.option("--timeout", type=Duration(), help="The longest to wait, such as 30m or 2h; without it there is no limit.")
@click.option("--poll-interval", type=Duration(), help="The time between polls, such as 10s. Default 30s, growing.")
@click.option("--group", help="All connections of this group, by its id or name.")
@click.option("--all", "everything", is_flag=True, help="All connections of the account that are not paused.")
@click.option(
    "--only",
    "conditions",
    multiple=True,
    metavar="KEY=VALUE",
    help="Of those, only the ones with this value, such as service=postgres.",
)
@click.option("--max-running", type=click.IntRange(1), help="The syncs that may run at a time.")
@click.option(
    "--on-paused",
    type=click.Choice(["raise", "unpause"]),
    default="raise",
    show_default=True,
    help="What to do with paused ones.",
)
@click.option(
    "--on-rescheduled",
    type=click.Choice(["wait", "retrigger", "raise"]),
    default="wait",
    show_default=True,
    help="What to do if Fivetran puts a sync off.",
)
@click.option(
    "--handle", metavar="JSON|FILE", help="Wait for a sync that was triggered before; an interrupted wait prints its handle."
)
@click.option("--id", "ids", multiple=True, metavar="ID", help="A connection, as older scripts name it.")
@connected(changes=True)
def command(session: Session, connections: tuple[str, ...], ids: tuple[str, ...], handle: str | None, **options: Any) -> None:
    """Trigger syncs of connections, given by ids or names, @FILE or - for standard input.

    A sync is triggered once, whatever happens on the way. With --wait the exit status is 0 if each has succeeded, 1 if one has
    not, and 4 if the time was up. Each event is one dated line, or a bar on a terminal.

    \b
    Example:
      fivetranctl sync speak_inexpensive --wait --timeout 2h
      fivetranctl sync --group Warehouse --only service=postgres --max-running 5
      fivetranctl sync --all >> cron.log 2>&1
    """
    if handle is not None:
        _resume(session, handle, options)
        return
    names = [*lines([*connections, *ids])]
    if bool(names) + bool(options["group"]) + bool(options["everything"]) != 1:
        raise click.UsageError("name connections, or give one of --group and --all")
    conditions = [_condition(each) for each in options["conditions"]]
    keys = session.connections(names) if names else _chosen(session, options, conditions)
    if not keys:
        session.say("No connection to sync.")
        return
    if session.dry_run:
        for key in keys:
            click.echo(f'POST /v1/connections/{key}/sync {{"force": {str(options["force"]).lower()}}}')
        session.say("Nothing was sent.")
        return
    if len(keys) == 1 and not options["wait"]:
        found = session.client.connections.start_sync(keys[0], force=options["force"], on_paused=options["on_paused"])
        line(f"{keys[0]} triggered")
        session.say(f"To wait for it: fivetranctl sync --handle '{found.to_json()}'")
    elif len(keys) > 1 and options["wait"] is False:
        for key in keys:
            session.client.connections.start_sync(key, force=options["force"], on_paused=options["on_paused"])
            line(f"{key} triggered")
    elif len(keys) == 1:
        _wait_for_one(session, keys[0], options)
    else:
        _wait_for_many(session, keys, options)


def _chosen(session: Session, options: dict[str, Any], conditions: list[tuple[str, str]]) -> list[str]:
    listing = session.client.connections.list(group_id=session.group(options["group"]) if options["group"] else None)
    rows = [each.to_dict() for each in listing]
    kept = [row for row in rows if options["on_paused"] == "unpause" or row.get("paused") is not True]
    return [str(row["id"]) for row in kept if all(str(at(row, name)).lower() == value.lower() for name, value in conditions)]


def _condition(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"--only must be KEY=VALUE, not {text!r}")
    return name, value


def _waiting(options: dict[str, Any]) -> dict[str, Any]:
    return {name: options[name] for name in ("timeout", "poll_interval", "on_rescheduled") if options[name] is not None}


def _wait_for_one(session: Session, key: str, options: dict[str, Any]) -> None:
    found = session.client.connections.start_sync(key, force=options["force"], on_paused=options["on_paused"])
    line(f"{key} triggered")
    _wait(session, found, options)


def _wait(session: Session, handle: SyncHandle, options: dict[str, Any]) -> None:
    try:
        with watching(session) as progress:
            result = session.client.connections.wait_for_sync(handle, progress=progress, **_waiting(options))
    except KeyboardInterrupt:
        session.say(f"\nThe sync goes on at Fivetran. To wait for it again: fivetranctl sync --handle '{handle.to_json()}'")
        raise
    took = f" after {shown((result.finished - result.started).total_seconds())}" if result.started else ""
    line(f"{result.connection_id} succeeded{took}")


def _wait_for_many(session: Session, keys: list[str], options: dict[str, Any]) -> None:
    worst = failed = 0
    more: dict[str, Any] = {"max_running": options["max_running"]} if options["max_running"] else {}
    try:
        with watching(session) as progress:
            ends = session.client.connections.sync_many(
                keys, force=options["force"], on_paused=options["on_paused"], progress=progress, **more, **_waiting(options)
            )
            for end in ends:
                if end.error is None:
                    line(f"{end.connection_id} succeeded")
                else:
                    failed += 1
                    worst = max(worst, status_of(end.error))
                    line(f"{end.connection_id} failed: {end.error}")
    except KeyboardInterrupt:
        session.say("\nThe syncs that were triggered go on at Fivetran. `fivetranctl status` shows them.")
        raise
    line(f"{len(keys) - failed} of {len(keys)} succeeded")
    if worst == TIMED_OUT:
        raise SystemExit(TIMED_OUT)
    if worst:
        raise Failed


def _resume(session: Session, text: str, options: dict[str, Any]) -> None:
    from pathlib import Path  # noqa: PLC0415 - few resume

    from fivetran_facade import SyncHandle  # noqa: PLC0415 - when something is sent

    if not text.lstrip().startswith("{"):
        text = Path(text).read_text(encoding="utf-8")
    _wait(session, SyncHandle.from_json(text), options)
