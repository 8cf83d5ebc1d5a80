"""The traces of a connection's syncs: the items of the sync history, and the connection's current errors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal
from uuid import UUID, uuid5

from attrs import define, field

from .life import Event, instant, seconds_of
from .outcomes import Outcome, configured_failure
from .values import JSON

Status = Literal["COMPLETED", "SUCCESS_WITH_TASK", "FAILURE_WITH_TASK", "CANCELED", "TRUNCATED", "RESCHEDULED"]
REFUSED: Final = "The source refused the login."
TOO_LONG: Final = "The sync took too long."
QUOTA: Final = "The source's quota of requests is used up."
RECONNECT: Final = "reconnect"
_NAMESPACE: Final = UUID("5a0d7a39-04f0-4a8b-9a0c-5f2a6f2f6c6e")


@define
class Run:
    """A sync that was asked for, runs or has ended. Its times are seconds since 1970, and become text when somebody asks."""

    connection_id: str
    outcome: Outcome
    asked_at: float
    event: Event | None = None
    """The next event of the sync."""
    started_at: float | None = None
    ended_at: float | None = None
    status: Status | None = None
    """The outcome."""
    reason: str | None = None

    @property
    def id(self) -> str:
        """The id, which follows from the connection and the time at which the sync was asked for."""
        return str(uuid5(_NAMESPACE, f"{self.connection_id} {self.asked_at!r}"))

    @property
    def at(self) -> float:
        """The time at which it started or, before that, was triggered."""
        return self.asked_at if self.started_at is None else self.started_at

    def shown(self) -> JSON:
        """The run as an item of the sync history."""
        return {
            "sync_id": self.id,
            "start": None if self.started_at is None else instant(self.started_at),
            "end": None if self.ended_at is None else instant(self.ended_at),
            "status": self.status,
            "reason": self.reason,
        }


@define
class SyncRecords:
    """The sandbox's record of one connection's syncs."""

    run: Run | None = None
    scheduled: Event | None = None
    waiting_resync: bool = False
    outcomes: list[Outcome] = field(factory=list[Outcome])
    history: list[Run] = field(factory=list[Run])
    errors: list[JSON] = field(factory=list[JSON])
    judged: tuple[Any, Outcome] | None = None
    """The config of the latest sync, and how syncs with it end by themselves."""

    def note(self, error: JSON) -> None:
        """Add an error; one that was there before only becomes newer."""
        self.errors[:] = [one for one in self.errors if (one["type"], one["reason"]) != (error["type"], error["reason"])]
        self.errors.append(error)


def reconnect(reason: str, at: str) -> JSON:
    """Return the error of a connection that somebody has to reconnect."""
    return {"type": RECONNECT, "title": "Reconnect", "reason": reason, "message": reason, "created_at": at}


def sync_failure(reason: str, at: str) -> JSON:
    """Return the error of a sync that failed for a reason that nobody can do anything about."""
    return {"type": "unknown_sync_failure", "title": "Sync failed", "reason": reason, "message": reason, "created_at": at}


def sync_warning(warning: JSON, at: str) -> JSON:
    """Return the error that stands for a warning in the status of a connection."""
    text = str(warning.get("details") or warning.get("message") or "The sync had a warning.")
    title = str(warning.get("message") or "Sync warning")
    return {"type": "sync_warning", "title": title, "reason": text, "message": text, "created_at": at}


def noted(status: JSON, name: str) -> list[JSON]:
    """Return the tasks or warnings of a connection's status; of a seed there may be none."""
    found: list[JSON] | None = status.get(name)
    return found or []


def implied(connection: JSON, sync_seconds: float, now: float) -> SyncRecords:
    """Return what a connection's timestamps and status say of the syncs that it has had.

    Args:
        connection: A connection that no sync of this account has touched, such as one of a seed.
        sync_seconds: The duration of its syncs, in seconds; 0 or more.
        now: The present, at which a sync that was rescheduled ended, in seconds since 1970.
    """
    runs = sorted(_runs(connection, sync_seconds, now), key=lambda run: run.at)
    return SyncRecords(history=runs, errors=list(_errors(connection)))


def _runs(connection: JSON, sync_seconds: float, now: float) -> Iterator[Run]:
    status = connection["status"]

    def run(end: float, how: Status, reason: str | None = None) -> Run:
        start = round(end - sync_seconds, 6)
        return Run(connection["id"], Outcome(), start, started_at=start, ended_at=end, status=how, reason=reason)

    if connection["succeeded_at"] is not None:
        yield run(seconds_of(connection["succeeded_at"]), "SUCCESS_WITH_TASK" if status.get("warnings") else "COMPLETED")
    if connection["failed_at"] is not None:
        yield run(seconds_of(connection["failed_at"]), "FAILURE_WITH_TASK", _reason(connection))
    if status["sync_state"] == "rescheduled":
        yield run(now, "RESCHEDULED", QUOTA)


def _errors(connection: JSON) -> Iterator[JSON]:
    status = connection["status"]
    succeeded, failed = connection["succeeded_at"], connection["failed_at"]
    if status["setup_state"] == "broken":
        yield reconnect(_reason(connection), failed or connection["created_at"])
    elif failed is not None and (succeeded is None or seconds_of(failed) >= seconds_of(succeeded)):
        yield sync_failure(_reason(connection), failed)
    for warning in noted(status, "warnings"):
        yield sync_warning(warning, succeeded or connection["created_at"])


def _reason(connection: JSON) -> str:
    tasks = noted(connection["status"], "tasks")
    details = [str(task["details"]) for task in tasks if isinstance(task.get("details"), str)]
    found = configured_failure(connection.get("config"))
    return details[0] if details else found[1] if found else REFUSED
