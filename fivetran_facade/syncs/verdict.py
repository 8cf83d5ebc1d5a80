"""The verdict on one answer about a sync or a run that was triggered. Pure: no clock but the server's, no requests.

The API names no sync when it accepts a trigger, and the state alone proves nothing: for a while after the trigger, and again
once the sync has ended, it is `scheduled`. What decides is when a sync ended, `succeeded_at` and `failed_at`, and when the
trigger was accepted, which the Date of the accepting response says to the second. An end before that second is of an earlier
sync, an end after it of ours, or of the one that was running and that the trigger has joined. An end within that second, or
within the seconds during which a trigger without such a response may have been accepted, is unclear until something else
decides:

- The connection was read after the acceptance and did not show the end yet: it is ours.
- A sync is running after it: whatever it was, the end to wait for is the one of that sync.
- The sync history has it, with its start, and has what came after it.

If nothing does, it stays unclear, and is reported so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

from attrs import evolve, frozen

from .handle import Handle, RunHandle, SyncHandle

if TYPE_CHECKING:
    from fivetran_api.models import Connection, SyncRecord, Transformation

H = TypeVar("H", bound=Handle)
Outcome = Literal["success", "failure"]

# The resolution of a Date.
_SECOND: Final = timedelta(seconds=1)
RUNNING: Final = ("RUNNING", "SCHEDULING", "TERMINATING")
# Statuses in the sync history, beside FAILURE and FAILURE_WITH_TASK, of syncs that did not succeed and set no `failed_at`.
_NO_ENDS: Final = ("CANCELED", "TRUNCATED", "RESCHEDULED")


class Whose(Enum):
    """To which sync or run an end belongs."""

    EARLIER = "earlier"
    OURS = "ours"
    UNCLEAR = "unclear"


class Trace(Enum):
    """The evidence that a read gives of a trigger in doubt."""

    ACCEPTED = "accepted"
    NOTHING = "nothing"
    UNCLEAR = "unclear"


@frozen
class Record:
    """One item of the sync history, as far as it can be read."""

    start: datetime | None
    end: datetime | None
    status: str
    item: SyncRecord

    @property
    def pending(self) -> bool:
        """True if the sync has neither started nor ended."""
        return self.start is None and self.end is None and self.status not in _NO_ENDS


# Which end is whose


def last_end(connection: Connection) -> datetime | None:
    """Return when a sync of the connection last ended, with success or not; None if none ever has."""
    moments = [each for each in (moment_of(connection.succeeded_at), moment_of(connection.failed_at)) if each is not None]
    return max(moments, default=None)


def outcome_of(connection: Connection) -> Outcome:
    """Return how the connection's last sync ended. A failure at the very moment of a success counts."""
    return "failure" if last_end(connection) == moment_of(connection.failed_at) else "success"


def accepted(handle: H, date: datetime | None) -> H:
    """Note that a trigger was accepted by a response with this Date."""
    if date is None:
        return handle
    return evolve(handle, accepted_at=date, earliest=date, latest=after(date))


def after(date: datetime | None) -> datetime | None:
    """Return the moment by which a response with this Date was made; None without a Date."""
    try:
        return None if date is None else date + _SECOND
    except OverflowError:  # the last second of the year 9999
        return None


def attributed(handle: Handle, end: datetime | None) -> Whose:
    """Decide to which sync or run an end belongs, by its moment alone."""
    if end is None or (handle.baseline is not None and end <= handle.baseline):
        return Whose.EARLIER
    if handle.earliest is not None and end < handle.earliest:
        return Whose.EARLIER
    if handle.latest is not None and end >= handle.latest:
        return Whose.OURS
    return Whose.OURS if handle.checked and end != handle.unclear else Whose.UNCLEAR


def noted(handle: H, end: datetime | None, whose: Whose) -> H:
    """Return the handle with what a read after the acceptance has shown."""
    baseline = handle.baseline
    if whose is Whose.EARLIER and end is not None and (baseline is None or end > baseline):
        baseline = end
    return evolve(handle, baseline=baseline, checked=True, unclear=end if whose is Whose.UNCLEAR else None)


def judged(handle: SyncHandle, connection: Connection) -> tuple[SyncHandle, Whose]:
    """Decide whether the connection's last end is of the sync of a handle, and note it there."""
    end, state = last_end(connection), status_of(connection, "sync_state")
    whose = attributed(handle, end)
    if whose is Whose.OURS and handle.resync and status_of(connection, "is_historical_sync") is True:
        # Not everything is loaded. A success was another sync's. A failure is that of the resync unless another sync may have
        # been running when the trigger was accepted.
        if outcome_of(connection) == "success":
            whose = Whose.EARLIER
        elif handle.syncing or not handle.checked:
            whose = Whose.UNCLEAR
    if whose is Whose.UNCLEAR and state == "syncing":
        whose = Whose.EARLIER
    if handle.resync and whose is Whose.EARLIER:
        handle = evolve(
            handle, syncing=state == "syncing" and not _is_new(handle, end) and (handle.syncing or not handle.checked)
        )
    handle = noted(handle, end, whose)
    if state != "rescheduled" and handle.rescheduled_for is not None:
        handle = evolve(handle, rescheduled_for=None)  # what is shown from now on is new
    return handle, whose


def _is_new(handle: SyncHandle, end: datetime | None) -> bool:
    """Return True if an end is later than the baseline, so that what was running before it is over."""
    return end is not None and (handle.baseline is None or end > handle.baseline)


def judged_by_history(handle: SyncHandle, whose: Whose, end: datetime, outcome: Outcome, records: Sequence[Record]) -> Whose:
    """Decide whether an end is of the sync of a handle, by the sync history as it was after the end.

    `whose` is what the connection itself has shown.
    """
    record = record_of(end, outcome, records)
    if record is None or record.start is None or handle.earliest is None:
        return whose
    if handle.latest is not None and record.start >= handle.latest:
        return Whose.OURS
    if record.start < handle.earliest and (handle.force or handle.resync):
        return Whose.EARLIER
    if whose is Whose.OURS:
        return whose
    # If it had ended before the acceptance, the trigger would have started another.
    followed = any(each.pending or (each.start is not None and each.start >= end) for each in records if each is not record)
    return Whose.EARLIER if followed else Whose.OURS


def record_of(end: datetime, outcome: Outcome, records: Iterable[Record]) -> Record | None:
    """Return the item of the sync history for an end; None if there is none within a second of it."""
    close = [
        (abs(each.end - end), place, each)
        for place, each in enumerate(records)
        if each.end is not None and abs(each.end - end) <= _SECOND and _agrees(each.status, outcome)
    ]
    return min(close)[2] if close else None


def records_in(items: Iterable[SyncRecord]) -> list[Record]:
    """Read the sync history. Where two names are in use for one thing, the first that can be read counts."""
    read: list[Record] = []
    for item in items:
        given = item.to_dict()
        start, end = (
            next(filter(None, map(_read, (given.get(name) for name in names))), None)
            for names in (("start", "started_at"), ("end", "ended_at"))
        )
        read.append(Record(start=start, end=end, status=text_of(given.get("status")) or "", item=item))
    return read


# Triggers in doubt


def traced(handle: SyncHandle, connection: Connection, date: datetime | None) -> tuple[SyncHandle, Trace]:
    """Decide whether a read with this Date shows that a trigger in doubt was accepted.

    A sync that started after the trigger was sent, or runs then, serves as well as the one that the trigger may have started.
    """
    # If it was accepted by a response without a Date, all that is open is when.
    trace = _trace(handle, connection) if handle.in_doubt else Trace.ACCEPTED
    if trace is Trace.ACCEPTED:
        handle = evolve(handle, in_doubt=False, latest=handle.latest or after(date))
        handle, _ = judged(handle, connection)
    return handle, trace


def _trace(handle: SyncHandle, connection: Connection) -> Trace:
    state = status_of(connection, "sync_state")
    ended = attributed(handle, last_end(connection)) is not Whose.EARLIER
    if handle.resync:
        historical = status_of(connection, "is_historical_sync") is True
        if historical and not handle.historical:
            return Trace.ACCEPTED
        return Trace.UNCLEAR if ended or (historical and state == "syncing") else Trace.NOTHING
    if state == "syncing":
        # If one was running before and is to be stopped, nobody can see whether this is still the same.
        return Trace.UNCLEAR if handle.force and handle.syncing and not ended else Trace.ACCEPTED
    if state == "rescheduled" and moment_of(status_of(connection, "rescheduled_for")) != handle.rescheduled_for:
        return Trace.ACCEPTED
    return Trace.UNCLEAR if ended else Trace.NOTHING


def traced_by_history(handle: SyncHandle, records: Iterable[Record]) -> Trace:
    """Decide whether a trigger in doubt was accepted, by the sync history."""
    if handle.earliest is None or handle.resync:
        return Trace.UNCLEAR
    trace = Trace.NOTHING
    # A sync that is to be stopped does not serve, even if it started within the second in which the trigger was sent.
    serves = (after(handle.earliest) if handle.force else None) or handle.earliest
    for each in records:
        if each.pending or (each.start is not None and each.start >= serves):
            return Trace.ACCEPTED
        if each.start is not None and each.start >= handle.earliest:
            trace = Trace.UNCLEAR
    return trace


# Runs of transformations


def judged_run(handle: RunHandle, transformation: Transformation) -> tuple[RunHandle, Whose]:
    """Decide whether the transformation's last end is of the run of a handle, and note it there."""
    end, start = moment_of(transformation.last_ended_at), moment_of(transformation.last_started_at)
    whose = attributed(handle, end)
    if whose is Whose.UNCLEAR and start is not None and end is not None and start <= end and handle.earliest is not None:
        # A run under way would have been refused, so one that started within the second of acceptance is ours.
        whose = Whose.OURS if start >= handle.earliest else Whose.EARLIER
    if transformation.status in RUNNING and whose is not Whose.EARLIER:
        whose = Whose.EARLIER
    return noted(handle, end, whose), whose


def traced_run(handle: RunHandle, transformation: Transformation, date: datetime | None) -> tuple[RunHandle, Trace]:
    """Decide whether a read with this Date shows that a trigger in doubt was accepted."""
    trace = _trace_of_run(handle, transformation) if handle.in_doubt else Trace.ACCEPTED
    if trace is Trace.ACCEPTED:
        handle = evolve(handle, in_doubt=False, latest=handle.latest or after(date))
        handle, _ = judged_run(handle, transformation)
    return handle, trace


def _trace_of_run(handle: RunHandle, transformation: Transformation) -> Trace:
    start, end = moment_of(transformation.last_started_at), moment_of(transformation.last_ended_at)
    if start is not None and start != handle.started_before and (handle.earliest is None or start >= handle.earliest):
        return Trace.ACCEPTED
    if transformation.status in RUNNING and not handle.running:
        return Trace.ACCEPTED
    if start is None and attributed(handle, end) is not Whose.EARLIER:
        return Trace.UNCLEAR
    return Trace.NOTHING


# Reading answers


def unknown_text(what: str, handle: Handle, end: datetime | None) -> str:
    """Return the sentence for a sync or run of which something cannot be found out."""
    seen = "" if end is None else f"one ended at {end.isoformat()}, which may have been an earlier one"
    if handle.in_doubt:
        text = f"The response to the trigger of a {what} of {handle.id} was lost, and it is not known whether it was started"
        return f"{text}: {seen}" if seen else text
    return f"It is not known whether the {what} of {handle.id} has ended: {seen or 'the API does not show it'}"


def status_of(connection: Connection, name: str) -> Any:
    """Return a property of the status; None if the answer lacks it, or the whole status."""
    return getattr(connection.status, name, None)


def is_paused(connection: Connection) -> bool:
    """Return True if a connection is paused, as far as the answer shows."""
    paused: Any = connection.paused
    return paused is True or (paused is not False and status_of(connection, "sync_state") == "paused")


def is_manual(connection: Connection) -> bool:
    """Return True if a connection syncs only when a sync is triggered."""
    newer = getattr(connection.schedule, "schedule_type", None)
    return connection.schedule_type == "manual" or newer == "MANUAL"


def moment_of(value: Any) -> datetime | None:
    """Return a timestamp as a plain datetime in UTC; None for what cannot be read as one."""
    if not isinstance(value, datetime):
        return None
    try:
        utc = value.astimezone(UTC)
    except (OverflowError, ValueError):  # year 1 or 9999, beyond what the other time zone can write
        return None
    return datetime.combine(utc.date(), utc.timetz())


def text_of(value: Any) -> str | None:
    """Return a text; None for an empty one, and for what is no text."""
    return value if isinstance(value, str) and value else None


def _read(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return moment_of(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _agrees(status: str, outcome: Outcome) -> bool:
    """Return False if the status of an item of the history contradicts an outcome. Statuses that are not known do not."""
    if status in _NO_ENDS:
        return False
    if status.startswith("FAILURE"):
        return outcome == "failure"
    return outcome == "success" or not status.startswith(("SUCCESS", "COMPLETED"))
