"""sync: trigger syncs, and wait for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..durations import Duration, shown
from ..failures import TIMED_OUT, Failed, status_of, text_of
from ..handles import read_handles
from ..messages import say
from ..options import connected
from ..session import Session, lines
from ..watching import Log, say_how, wait, watching

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fivetran_facade import FivetranError, SyncHandle


@click.command("sync")
@click.argument("connections", nargs=-1)
@click.option(
    "--wait/--no-wait", default=None, help="Wait until they have ended. By default if there is more than one, or a --timeout."
)
@click.option("--force", is_flag=True, help="Stop a sync that is running, and start over.")
@click.option("--timeout", type=Duration(), help="The longest to wait, such as 30m or 2h; without it there is no limit.")
@click.option(
    "--poll-interval", type=Duration(positive=True), help="The time between polls, such as 10s. Default 30s, growing."
)
@click.option("--group", help="All connections of this group, by its id or name.")
@click.option("--all", "everything", is_flag=True, help="All connections of the account that are not paused.")
@click.option(
    "--filter",
    "conditions",
    multiple=True,
    metavar="KEY=VALUE",
    help="Of those, only the ones with this value, such as service=postgres. May be repeated.",
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
    help="What to do if Fivetran reschedules a sync.",
)
@click.option(
    "--handle",
    "handles",
    multiple=True,
    metavar="JSON|FILE|-",
    help="Wait for syncs that were triggered before; an interrupted wait prints their handles. May be repeated.",
)
@click.option("--id", "ids", multiple=True, metavar="ID", help="A connection, as older scripts name it.")
@connected(changes=True, filters=False)
def command(
    session: Session, connections: tuple[str, ...], ids: tuple[str, ...], handles: tuple[str, ...], **options: Any
) -> None:
    """Trigger syncs of connections, given by ids or names, @FILE or - for standard input.

    A sync is triggered once, whatever happens on the way. With --wait the exit status is 0 if each has succeeded, 1 if one has
    not, and 4 if the time was up. Each event is one dated line, or a bar on a terminal.

    \b
    Example:
      fivetranctl sync speak_inexpensive --wait --timeout 2h
      fivetranctl sync --group Warehouse --filter service=postgres --max-running 5
      fivetranctl sync --all >> cron.log 2>&1
    """
    named = bool(connections or ids)
    if named + (options["group"] is not None) + bool(options["everything"]) + bool(handles) != 1:
        raise click.UsageError("name connections, or give one of --group, --all and --handle")
    if options["conditions"] and (named or handles):
        raise click.UsageError("--filter chooses among the connections of --group or --all")
    log = Log(session)
    if options["wait"] is None and options["timeout"] is not None:
        options["wait"] = True
    if handles:
        from fivetran_facade import SyncHandle  # noqa: PLC0415 - when something is sent

        _wait_for_each(session, log, read_handles(handles, SyncHandle), options)
        log.close()
        return
    keys = [*dict.fromkeys(lines([*connections, *ids]))] if named else _chosen(session, options)
    if not keys:
        say("No connection to sync.")
    elif session.dry_run or options["wait"] is False or (len(keys) == 1 and not options["wait"]):
        _trigger(session, log, keys, options)
    elif len(keys) == 1:
        found = session.with_connection(keys[0], lambda key: _start(session, log, key, options))
        _wait_for_one(session, log, found, options)
    else:
        _Batch(session, log, options).run(keys)
    log.close()


def _chosen(session: Session, options: dict[str, Any]) -> list[str]:
    """Return the ids of the connections of a group, or of all, that have the values asked for."""
    from ..output import Filter, noting_names  # noqa: PLC0415 - for many connections alone

    wanted = Filter(options["conditions"])
    rows = list(noting_names(session.connections_of(options["group"]), wanted.names))
    kept = [row for row in rows if options["on_paused"] == "unpause" or row.get("paused") is not True]
    return [str(row["id"]) for row in kept if wanted(row)]


def _start(session: Session, log: Log, key: str, options: dict[str, Any]) -> SyncHandle:
    found = session.client.connections.start_sync(key, force=options["force"], on_paused=options["on_paused"])
    log.line(f"{key} triggered")
    return found


def _trigger(session: Session, log: Log, keys: list[str], options: dict[str, Any]) -> None:
    """Trigger syncs without waiting for them."""
    started: list[SyncHandle] = []

    def start(key: str) -> None:
        started.append(session.client.connections.start_sync(key, force=options["force"], on_paused=options["on_paused"]))
        log.end(f"{key} triggered", id=key, state="triggered", error=None)

    def failed(key: str, error: FivetranError) -> None:
        log.end(f"{key} not triggered", id=key, state="failed", error=text_of(error))

    try:
        session.each_connection(keys, start, failed)
    except Failed:
        log.close()
        raise
    finally:
        say_how(started)


def _waiting(options: dict[str, Any]) -> dict[str, Any]:
    return {name: options[name] for name in ("timeout", "poll_interval", "on_rescheduled") if options[name] is not None}


def _wait_for_one(session: Session, log: Log, handle: SyncHandle, options: dict[str, Any]) -> None:
    result = wait(session, log, handle, **_waiting(options))
    took = shown((result.finished - result.started).total_seconds()) if result.started else None
    log.end(
        f"{result.connection_id} succeeded{f' after {took}' if took else ''}",
        id=result.connection_id, state="succeeded", finished=result.finished.isoformat(), error=None,
    )  # fmt: skip


def _wait_for_each(session: Session, log: Log, handles: list[SyncHandle], options: dict[str, Any]) -> None:
    """Wait for syncs that were triggered before."""
    if len(handles) == 1:
        _wait_for_one(session, log, handles[0], options)
        return
    ends = _Ends(session, log)
    left = {handle.connection_id: handle for handle in handles}
    try:
        with watching(session, log) as progress:
            for end in session.client.connections.wait_for_syncs(handles, progress=progress, **_waiting(options)):
                left.pop(end.connection_id, None)
                ends.add(end.connection_id, end.result, end.error)
    except KeyboardInterrupt:
        say_how(left.values(), again=True)
        raise
    ends.close()


class _Ends:
    """The ends of several syncs, and the exit status that they make."""

    def __init__(self, session: Session, log: Log) -> None:
        self._session, self._log = session, log
        self._statuses: list[int] = []
        self._late: list[Any] = []
        self.count = 0

    def add(self, key: str, result: Any, error: BaseException | None) -> None:
        """Note one that has ended."""
        self.count += 1
        finished = result.finished.isoformat() if result is not None and result.finished else None
        if error is None:
            self._log.end(f"{key} succeeded", id=key, state="succeeded", finished=finished, error=None)
            return
        status = status_of(error)
        self._statuses.append(status)
        handle = getattr(error, "handle", None)
        if status == TIMED_OUT and handle is not None:
            self._late.append(handle)
        self._log.end(f"{key} failed: {text_of(error)}", id=key, state="failed", finished=finished, error=text_of(error))

    def close(self) -> None:
        """Say how many have succeeded.

        Raises:
            Failed: One has not.
        """
        self._log.line(f"{self.count - len(self._statuses)} of {self.count} succeeded")
        say_how(self._late, again=True)
        if self._statuses:
            self._log.close()
            raise Failed(max(self._statuses))


class _Batch:
    """Syncs that are triggered side by side and waited for together."""

    def __init__(self, session: Session, log: Log, options: dict[str, Any]) -> None:
        self._session, self._log, self._options = session, log, options
        self._ends = _Ends(session, log)
        self._handles: dict[str, SyncHandle] = {}
        self._left: list[str] = []

    def run(self, texts: list[str]) -> None:
        """Sync connections, given by ids or names.

        Raises:
            Failed: One has not succeeded.
        """
        names = self._session.names
        keys = [names.early("connection_id", text) for text in texts]
        try:
            with watching(self._session, self._log) as progress:
                # What looked like an id may be a name, of which the API knows no connection.
                if named := self._sync(keys, progress, last=False):
                    self._sync(named, progress, last=True)
        except KeyboardInterrupt:
            say_how(self._handles.values(), again=True)
            unknown = [key for key in self._left if key not in self._handles]
            if unknown:
                say(f"Not triggered, or not known to be: {' '.join(unknown)}. `fivetranctl status` shows what syncs.")
            raise
        self._ends.close()

    def _sync(self, keys: Iterable[str], progress: Any, *, last: bool) -> list[str]:
        """Sync connections, and return the ids of those that were named by what is no id."""
        from fivetran_facade import NotFound  # noqa: PLC0415 - when something is sent

        options = self._options
        named: list[str] = []
        given = [*keys]
        self._left = [*given]
        more: dict[str, Any] = {"max_running": options["max_running"]} if options["max_running"] else {}

        def seen(poll: Any) -> None:
            self._handles[poll.handle.connection_id] = poll.handle
            progress(poll)

        for end in self._session.client.connections.sync_many(
            given, force=options["force"], on_paused=options["on_paused"], progress=seen, **more, **_waiting(options)
        ):
            key = end.connection_id
            self._left.remove(key)
            self._handles.pop(key, None)
            if isinstance(end.error, NotFound) and not last:
                found = self._session.names.late("connection_id", key, end.error)
                if found != key:
                    named += [found] if found not in (*given, *named) else []
                    continue
            self._ends.add(key, end.result, end.error)
        return named
