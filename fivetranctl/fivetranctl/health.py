"""The health of connections: the state of each, its urgency, and in sentences why one does not sync and what to do. No I/O."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from .durations import ago, moment, shown
from .values import is_object

Json = dict[str, Any]
# States from the most urgent one on.
ORDER: Final = ("broken", "incomplete", "failed", "blocked", "late", "rescheduled", "syncing", "paused", "waiting", "ok")
COLUMNS: Final = ("state", "since", "id", "schema", "service", "last_success", "next", "tasks")
_MANUAL: Final = "manual"


def row(connection: Json, now: datetime | None = None) -> Json:
    """Return what the overview shows of a connection.

    Args:
        connection: The connection, as the API lists it.
        now: The present; this machine's if left out.
    """
    now = now or datetime.now(UTC)
    state = state_of(connection)
    return {
        "state": state,
        "since": ago(_since(connection, state), now, units=1).removesuffix(" ago") if _since(connection, state) else "",
        "id": connection.get("id"),
        "schema": connection.get("schema"),
        "service": connection.get("service"),
        "last_success": ago(moment(connection.get("succeeded_at")), now, units=1),
        "next": _next(connection, state, now),
        "tasks": len(_status(connection).get("tasks") or ()),
    }


def state_of(connection: Json) -> str:
    """Return the state of a connection in a word of ORDER: the first of these that holds."""
    status = _status(connection)
    succeeded, failed = moment(connection.get("succeeded_at")), moment(connection.get("failed_at"))
    setup, sync = status.get("setup_state"), status.get("sync_state")
    states = {
        "paused": connection.get("paused") is True,
        "broken": setup == "broken",
        "incomplete": setup == "incomplete",
        "blocked": status.get("schema_status") == "blocked_on_capture",
        "syncing": sync == "syncing",
        "rescheduled": sync == "rescheduled",
        "failed": failed is not None and (succeeded is None or failed >= succeeded),
        "late": status.get("update_state") == "delayed",
        "waiting": succeeded is None,
    }
    return next((state for state, holds in states.items() if holds), "ok")


def urgency(shown_row: Json) -> tuple[int, str]:
    """Return what rows are sorted by: the most urgent first."""
    return ORDER.index(shown_row["state"]), str(shown_row["schema"] or "")


def why(connection: Json, errors: list[Json], history: list[Json], now: datetime | None = None) -> Iterator[str]:
    """Return sentences: the state of a connection, what is wrong, what happened last, and what to do.

    Args:
        connection: The connection.
        errors: Its errors, if the API lists them.
        history: Its latest syncs, the newest first, if the API lists them.
        now: The present; this machine's if left out.
    """
    now = now or datetime.now(UTC)
    status, state = _status(connection), state_of(connection)
    name = f"{connection.get('id')} ({connection.get('service')}, {connection.get('schema')})"
    yield f"{name} {_sentence(connection, state, now)}"
    for task in status.get("tasks") or ():
        yield f"Task: {_note(task)}"
    for warning in status.get("warnings") or ():
        yield f"Warning: {_note(warning)}"
    for error in errors[:5]:
        words = ": ".join(dict.fromkeys(str(error[part]) for part in ("title", "reason", "message") if error.get(part)))
        when = f", {ago(moment(error.get('created_at')), now)}" if error.get("created_at") else ""
        yield f"Error ({error.get('type') or 'unknown'}{when}): {words}"
    for record in history[:3]:
        yield f"Sync {record.get('sync_id') or ''}: {_run(record, now)}"
    succeeded = moment(connection.get("succeeded_at"))
    yield "It has never synced successfully." if succeeded is None else f"Its last successful sync ended {ago(succeeded, now)}."
    yield f"What to do: {_advice(connection, state)}"


def _sentence(connection: Json, state: str, now: datetime) -> str:
    status = _status(connection)
    until = moment(status.get("rescheduled_for"))
    return {
        "paused": "is paused, so no sync starts, not even one that is asked for.",
        "broken": "is broken: it was set up, and does not work any more.",
        "incomplete": "is not set up: its setup tests have never passed.",
        "blocked": "waits for somebody to choose what it syncs, and does not sync before.",
        "syncing": "is syncing now.",
        "rescheduled": f"was rescheduled by Fivetran{f', until {ago(until, now)}' if until else ''}, often for a quota.",
        "failed": f"failed at its last sync, {ago(moment(connection.get('failed_at')), now)}.",
        "late": "is late: its last sync is longer ago than its schedule promises.",
        "waiting": f"waits for its first sync; it {_schedule(connection)}.",
        "ok": f"works; it {_schedule(connection)}.",
    }[state]


def _advice(connection: Json, state: str) -> str:
    key = connection.get("id")
    manual = connection.get("schedule_type") == _MANUAL
    return {
        "paused": f"fivetranctl resume {key}",
        "broken": f"mend what the tasks name, then fivetranctl test {key}; a sync that succeeds mends it too.",
        "incomplete": f"correct its config (fivetranctl connections update {key} --config ...), then fivetranctl test {key}",
        "blocked": f"fivetranctl schema show {key}, choose, then fivetranctl connections update {key} --schema-status ready",
        "syncing": f"wait: fivetranctl sync {key} --wait",
        "rescheduled": "wait; with a manual schedule, sync again then." if manual else "wait, it starts by itself.",
        "failed": f"see the errors above; fivetranctl sync {key} --wait tries again.",
        "late": f"fivetranctl history {key} shows how long its syncs take; sync it now with fivetranctl sync {key} --wait",
        "waiting": f"fivetranctl sync {key} --wait",
        "ok": f"nothing. To sync it now: fivetranctl sync {key} --wait",
    }[state]


def _schedule(connection: Json) -> str:
    if connection.get("schedule_type") == _MANUAL:
        return "syncs only when it is asked to"
    minutes = connection.get("sync_frequency")
    return f"syncs every {shown(minutes * 60)}" if isinstance(minutes, int | float) else "syncs by its schedule"


def _next(connection: Json, state: str, now: datetime) -> str:
    status = _status(connection)
    if state == "rescheduled":
        return ago(moment(status.get("rescheduled_for")), now, units=1) if status.get("rescheduled_for") else ""
    if state in ("paused", "incomplete", "blocked"):
        return ""
    if connection.get("schedule_type") == _MANUAL:
        return "manual"
    minutes = connection.get("sync_frequency")
    return f"every {shown(minutes * 60)}" if isinstance(minutes, int | float) else ""


def _since(connection: Json, state: str) -> datetime | None:
    succeeded, failed = moment(connection.get("succeeded_at")), moment(connection.get("failed_at"))
    if state in ("failed", "broken"):
        return failed
    return succeeded if state in ("late", "ok") else None


def _note(note: Json) -> str:
    return ": ".join(str(note[part]) for part in ("message", "details") if note.get(part)) or str(note.get("code"))


def _run(record: Json, now: datetime) -> str:
    start, end = moment(record.get("start") or record.get("started_at")), moment(record.get("end") or record.get("ended_at"))
    took = f" after {shown((end - start).total_seconds())}" if start and end else ""
    reason = f" - {record['reason']}" if record.get("reason") else ""
    return f"{record.get('status') or 'unknown'}{took}, {ago(end or start, now)}{reason}"


def _status(connection: Json) -> Json:
    status = connection.get("status")
    return status if is_object(status) else {}
