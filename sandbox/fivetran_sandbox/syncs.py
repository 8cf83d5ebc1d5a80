"""Syncs: how they are asked for, start, take their time and end, and what a connection shows of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from attrs import frozen

from . import schedules
from .account import Account
from .agents import obstacle
from .failures import conflict
from .history import (
    QUOTA,
    RECONNECT,
    REFUSED,
    TOO_LONG,
    Run,
    SyncRecords,
    implied,
    noted,
    reconnect,
    sync_failure,
    sync_warning,
)
from .life import instant, seconds_of
from .outcomes import Outcome, natural_outcome
from .services import STATEFUL
from .values import JSON

# How many of a connection's syncs are remembered.
_REMEMBERED: Final = 1000
_WARNING: Final = "sync_warning"


class Syncs:
    """The syncs of an account."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._records: dict[str, SyncRecords] = {}

    @classmethod
    def of(cls, account: Account) -> Syncs:
        """The syncs of this account."""
        return account.part(cls)

    def records_of(self, connection: JSON) -> SyncRecords:
        """Return the record of a connection's syncs."""
        found = self._records.get(connection["id"])
        if found is None:
            found = implied(connection, self._account.sync_seconds, self._account.life.now)
            self._records[connection["id"]] = found
        return found

    def note_reconnect(self, connection: JSON, reason: str | None) -> None:
        """Let the errors of a connection be what setup tests have found: why somebody has to reconnect it, or None."""
        records = self.records_of(connection)
        records.errors[:] = [error for error in records.errors if error["type"] != RECONNECT]
        if reason is not None:
            records.note(reconnect(reason, self._account.life.stamp()))

    def ask(self, connection: JSON, *, force: bool = False) -> None:
        """Start a sync unless one runs already; with `force` stop that one and start over."""
        if not self._may_sync(connection):
            return
        records = self.records_of(connection)
        if records.run is not None:
            if not force:
                return
            self._cancel(connection)
        self._start(connection)

    def resync(self, connection: JSON) -> None:
        """Load everything again; while paused, once it is no more.

        Raises:
            Failure: A sync is running.
        """
        if connection["status"]["sync_state"] == "syncing":
            raise conflict("The connection is syncing; the re-sync cannot start until the sync has ended")
        connection["status"]["is_historical_sync"] = True
        if self._may_sync(connection):
            if self.records_of(connection).run is None:
                self._start(connection)
        else:
            self.records_of(connection).waiting_resync = True

    def start_over(self, connection: JSON) -> None:
        """Load everything again at once, in place of a sync that runs."""
        connection["status"]["is_historical_sync"] = True
        if self._may_sync(connection):
            self._cancel(connection)
            self._start(connection)
        else:
            self.records_of(connection).waiting_resync = True

    def settle(self, connection: JSON, *, replan: bool = False) -> None:
        """Bring syncs in line with what a connection has come to be: paused or not, able to sync or not.

        Args:
            connection: The connection.
            replan: Its schedule has changed. Otherwise the next sync stays when it was due.
        """
        records = self._records.get(connection["id"])
        status = connection["status"]
        if connection["paused"]:
            self._cancel(connection)
            status["sync_state"] = "paused"
            status["rescheduled_for"] = None
        elif status["sync_state"] == "paused":
            status["sync_state"] = "scheduled"
            if records is not None and records.waiting_resync:
                self.ask(connection)
        if replan or records is None or records.scheduled is None or not self._may_sync(connection):
            self.schedule(connection, self._rescheduled(connection))

    def schedule(self, connection: JSON, due: float | None = None) -> None:
        """Plan the next sync that starts by itself."""
        records = self._records.get(connection["id"])
        if records is not None and records.scheduled is not None:
            records.scheduled.call_off()
            records.scheduled = None
        if due is None:
            due = schedules.next_due(connection, self._account.life.now)
        if due is not None and self._may_sync(connection) and (records is None or records.run is None):
            records = self.records_of(connection)
            happen = partial(self._start_scheduled, connection, due)
            records.scheduled = self._account.life.at(due, happen, quiet=self._unnoticed(connection, records))

    def adopt(self, connection: JSON) -> None:
        """Take up the life of a connection that came with a seed."""
        if connection["status"]["sync_state"] == "syncing" and not connection["paused"]:
            self._start(connection, begun=True)
            return
        if connection["status"]["sync_state"] == "rescheduled":
            # It was rescheduled before now, whenever somebody asks.
            self.records_of(connection)
        self.schedule(connection, self._rescheduled(connection))

    def _rescheduled(self, connection: JSON) -> float | None:
        # When a sync that was rescheduled is done again; not by itself without a schedule.
        status = connection["status"]
        if (
            status["sync_state"] != "rescheduled"
            or not status.get("rescheduled_for")
            or connection["schedule_type"] == "manual"
        ):
            return None
        return max(self._account.life.now, seconds_of(status["rescheduled_for"]))

    def forget(self, connection: JSON) -> None:
        """End what goes on for a connection that is gone."""
        self._cancel(connection)
        records = self._records.pop(connection["id"], None)
        if records is not None and records.scheduled is not None:
            records.scheduled.call_off()

    def _may_sync(self, connection: JSON) -> bool:
        status = connection["status"]
        return (
            not connection["paused"]
            and status["setup_state"] != "incomplete"
            and status.get("schema_status") != "blocked_on_capture"
        )

    def _start_scheduled(self, connection: JSON, due: float) -> None:
        records = self.records_of(connection)
        records.scheduled = None
        if self._unnoticed(connection, records):
            due = self._pass_over(connection, records, due)
            if due > self._account.life.clock.now():
                self.schedule(connection, due)
            else:
                # The one that is running as somebody looks.
                records.scheduled = self._account.life.at(due, partial(self._ask_scheduled, connection))
        else:
            self.ask(connection)

    def _ask_scheduled(self, connection: JSON) -> None:
        self.records_of(connection).scheduled = None
        self.ask(connection)

    def _unnoticed(self, connection: JSON, records: SyncRecords) -> bool:
        """Return True if the next scheduled syncs succeed, and neither a webhook nor anything else in the account is told."""
        account, status = self._account, connection["status"]
        return (
            not records.outcomes
            and status["setup_state"] == "connected"
            and schedules.is_regular(connection)
            and (connection["service"] not in STATEFUL or "_state" in connection)
            and not account.heeds(connection)
            and not any(follow_up.concerns(account, connection) for follow_up in _AFTER_SYNC)
            and self._natural_outcome(connection, records).result == "success"
        )

    def _pass_over(self, connection: JSON, records: SyncRecords, due: float) -> float:
        """Enter the scheduled syncs that have ended by now, and return when the next one is due.

        Nobody has noticed them, so nothing is made of them but the items of the sync history, as far as it goes back.
        """
        seconds = self._account.sync_seconds
        begun, due = schedules.passed(connection, due, seconds, self._account.life.clock.now(), _REMEMBERED)
        for moment in begun:
            start, end = round(moment + _lead(seconds), 6), round(moment + seconds, 6)
            run = Run(connection["id"], _SUCCESS, moment, started_at=start, ended_at=end, status="COMPLETED")
            records.history.append(run)
        if begun:
            del records.history[:-_REMEMBERED]
            connection["status"] |= {"sync_state": "scheduled", "rescheduled_for": None}
            self._succeed(connection, records, records.history[-1], instant(round(begun[-1] + seconds, 6)))
        return due

    def _start(self, connection: JSON, *, begun: bool = False) -> None:
        records, life = self.records_of(connection), self._account.life
        records.waiting_resync = False
        if records.scheduled is not None:
            records.scheduled.call_off()
            records.scheduled = None
        outcome = records.outcomes.pop(0) if records.outcomes else self._natural_outcome(connection, records)
        status = connection["status"]
        status["rescheduled_for"] = None
        if not begun:
            status["sync_state"] = "scheduled"
        if outcome.result == "never_starts":
            self.schedule(connection)
            return
        seconds = self._account.sync_seconds if outcome.seconds is None else outcome.seconds
        # A sync that was asked for stays scheduled for a while.
        lead = 0.0 if begun else _lead(seconds)
        event = life.after(lead, partial(self._begin, connection))
        run = records.run = Run(connection["id"], outcome, life.moment(), event)
        records.history.append(run)
        del records.history[:-_REMEMBERED]
        if begun:
            assert run.event is not None
            run.event.call_off()
            self._begin(connection)

    def _natural_outcome(self, connection: JSON, records: SyncRecords) -> Outcome:
        found = obstacle(self._account, connection)
        if found is not None:
            return Outcome("failure_with_task", found)
        # A config is never changed in place, and most syncs have the one of the sync before.
        config = connection.get("config")
        if records.judged is None or records.judged[0] is not config:
            records.judged = config, natural_outcome(connection)
        return records.judged[1]

    def _begin(self, connection: JSON) -> None:
        records, life = self.records_of(connection), self._account.life
        run = records.run
        assert run is not None
        connection["status"]["sync_state"] = "syncing"
        run.started_at = life.moment()
        seconds = self._account.sync_seconds if run.outcome.seconds is None else run.outcome.seconds
        run.event = life.after(seconds - _lead(seconds), partial(self._end, connection))
        self._account.notify("sync_start", connection, {"sync_id": run.id})

    def _end(self, connection: JSON) -> None:
        records, life = self.records_of(connection), self._account.life
        run, records.run = records.run, None
        assert run is not None
        run.event = None
        status, outcome = connection["status"], run.outcome
        run.ended_at = life.moment()
        now = instant(run.ended_at)
        run.reason = outcome.reason
        status["sync_state"] = "scheduled"
        ended: JSON = {"status": "SUCCESSFUL"}
        if outcome.result.startswith("success"):
            self._succeed(connection, records, run, now)
        elif outcome.result == "rescheduled":
            run.status = "RESCHEDULED"
            run.reason = outcome.reason or QUOTA
            due = life.now + outcome.reschedule_seconds
            status["sync_state"], status["rescheduled_for"] = "rescheduled", instant(due)
            ended = {"status": "RESCHEDULED", "reason": run.reason, "rescheduledAt": instant(due)}
            if connection["schedule_type"] != "manual":
                self.schedule(connection, due)
        elif outcome.result == "truncated":
            run.status, run.reason = "TRUNCATED", outcome.reason or TOO_LONG
            ended = {"status": "CANCELED", "reason": run.reason}
        else:
            ended = self._fail(connection, records, run, now)
        if outcome.result != "rescheduled":
            self.schedule(connection)
        self._account.notify("sync_end", connection, {"sync_id": run.id, "data": ended})

    def _succeed(self, connection: JSON, records: SyncRecords, run: Run, now: str) -> None:
        status = connection["status"]
        mended = status["setup_state"] == "broken"
        connection["succeeded_at"] = now
        # Warnings of a seed stay; those of a sync are gone after the next one.
        warnings = [warning for warning in noted(status, "warnings") if warning.get("code") != _WARNING]
        run.status = "COMPLETED"
        if run.outcome.result == "success_with_task":
            run.status = "SUCCESS_WITH_TASK"
            why = run.outcome.reason or "Some rows could not be read."
            warnings.append({"code": _WARNING, "message": "Sync warning", "details": why})
        status.update(
            setup_state="connected", update_state="on_schedule", is_historical_sync=False, tasks=[], warnings=warnings
        )
        records.errors[:] = [sync_warning(warning, now) for warning in warnings]
        if connection["service"] in STATEFUL and "_state" not in connection:
            connection["_state"] = {"cursor": now}
        for follow_up in _AFTER_SYNC:
            follow_up.perform(self._account, connection)
        if mended:
            self._account.notify("connection_successful", connection)

    def _fail(self, connection: JSON, records: SyncRecords, run: Run, now: str) -> JSON:
        status = connection["status"]
        reason = run.reason = run.outcome.reason or REFUSED
        # The sync history knows no other failure.
        run.status = "FAILURE_WITH_TASK"
        connection["failed_at"] = now
        status["update_state"] = "delayed"
        if run.outcome.result == "failure":
            records.note(sync_failure(reason, now))
            return {"status": "FAILURE", "reason": reason}
        records.note(reconnect(reason, now))
        status["setup_state"] = "broken"
        status["tasks"] = [{"code": "reconnect", "message": "Reconnect", "details": reason}]
        self._account.notify("connection_failure", connection, {"data": {"reason": reason}})
        return {"status": "FAILURE_WITH_TASK", "reason": reason, "taskType": "reconnect"}

    def _cancel(self, connection: JSON) -> None:
        records = self._records.get(connection["id"])
        if records is None or records.run is None:
            return
        run, records.run = records.run, None
        assert run.event is not None
        run.event.call_off()
        run.event = None
        run.status, run.ended_at = "CANCELED", self._account.life.moment()
        connection["status"]["sync_state"] = "scheduled"
        if run.started_at is not None:
            self._account.notify("sync_end", connection, {"sync_id": run.id, "data": {"status": "CANCELED"}})


def _lead(seconds: float) -> float:
    """Return how long a sync that was asked for stays scheduled."""
    return min(1.0, seconds / 4)


_SUCCESS: Final = Outcome()


@frozen
class FollowUp:
    """A consequence of a successful sync, and the connections that it concerns."""

    perform: Callable[[Account, JSON], None]
    concerns: Callable[[Account, JSON], bool]


def after_sync(
    concerns: Callable[[Account, JSON], bool],
) -> Callable[[Callable[[Account, JSON], None]], Callable[[Account, JSON], None]]:
    """Register what a successful sync brings about.

    Args:
        concerns: Returns False for a connection whose syncs bring nothing about.
    """

    def register(function: Callable[[Account, JSON], None]) -> Callable[[Account, JSON], None]:
        _AFTER_SYNC.append(FollowUp(function, concerns))
        return function

    return register


_AFTER_SYNC: list[FollowUp] = []
