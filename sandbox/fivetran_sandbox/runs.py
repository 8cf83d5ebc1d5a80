"""Runs of transformations: how they are started, on request or by their schedule, and how they end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from attrs import define, field

from . import schedules
from .account import Account
from .life import Event
from .outcomes import Outcome, configured_failure
from .syncs import after_sync
from .values import JSON

_SECONDS: Final = 5.0
_STATUSES: Final = {"success": "SUCCEEDED", "partial_success": "PARTIALLY_SUCCEEDED", "failure": "FAILED"}
# An event has a name from when transformations were dbt jobs, and a newer one.
_NAMES: Final = ("dbt_run", "transformation_run")


@define
class Runs:
    """The runs that go on, those that are due, and how the next ones will end."""

    account: Account
    running: dict[str, Event] = field(factory=dict[str, Event])
    planned: dict[str, Event] = field(factory=dict[str, Event])
    outcomes: defaultdict[str, list[Outcome]] = field(factory=lambda: defaultdict[str, list[Outcome]](list))

    @classmethod
    def of(cls, account: Account) -> Runs:
        """Return the runs of this account."""
        return account.part(cls)

    def start(self, row: JSON) -> None:
        """Start a run, unless it was told never to start."""
        outcomes = self.outcomes[row["id"]]
        outcome = outcomes.pop(0) if outcomes else _natural_outcome(row)
        self.call_off(row)
        if outcome.result == "never_starts":
            self.plan(row)
            return
        row |= {"status": "RUNNING", "last_started_at": self.account.life.stamp()}
        _notify(self.account, row, "start")
        self._go_on(row, outcome)

    def adopt(self, row: JSON) -> None:
        """Take up the life of a transformation that came with a seed."""
        if row["status"] == "RUNNING":
            row["last_started_at"] = row["last_started_at"] or self.account.life.stamp()
            self._go_on(row, _natural_outcome(row))
        else:
            self.plan(row)

    def _go_on(self, row: JSON, outcome: Outcome) -> None:
        seconds = _SECONDS if outcome.seconds is None else outcome.seconds
        self.running[row["id"]] = self.account.life.after(seconds, lambda: self._end(row, outcome))

    def plan(self, row: JSON) -> None:
        """Plan the next run that starts by itself, if the schedule has one."""
        planned = self.planned.pop(row["id"], None)
        if planned is not None:
            planned.call_off()
        due = None if row["paused"] or row["status"] == "RUNNING" else schedules.next_run(row, self.account.life.now)
        if due is not None:
            self.planned[row["id"]] = self.account.life.at(due, lambda: self._start_planned(row))

    def call_off(self, row: JSON) -> None:
        """Call off what is planned for a transformation, and stop its run."""
        for events in (self.running, self.planned):
            if row["id"] in events:
                events.pop(row["id"]).call_off()

    def _start_planned(self, row: JSON) -> None:
        self.planned.pop(row["id"], None)
        self.start(row)

    def _end(self, row: JSON, outcome: Outcome) -> None:
        self.running.pop(row["id"], None)
        row.update(status=_STATUSES[outcome.result], last_ended_at=self.account.life.stamp())
        _notify(self.account, row, "failed" if outcome.result == "failure" else "succeeded", outcome.reason)
        self.plan(row)
        if outcome.result != "failure":
            self.start_those(_waiting_for(self.account, "transformation_ids", row["id"]))

    def start_those(self, rows: Iterable[JSON]) -> None:
        """Start transformations, but for those that run or are paused."""
        for row in rows:
            if not row["paused"] and row["status"] != "RUNNING":
                self.start(row)


def awaited(row: JSON, name: str) -> list[str]:
    """Return the ids of what an integrated transformation runs after.

    Args:
        row: The transformation.
        name: connection_ids or transformation_ids.
    """
    schedule: JSON = row["schedule"]
    if schedule.get("schedule_type") != "INTEGRATED":
        return []
    config: JSON = row.get("transformation_config") or {}
    found: list[str] = schedule.get(name) or config.get(name) or []
    return found


def _waiting_for(account: Account, name: str, key: str) -> list[JSON]:
    return [row for row in account.tables["transformations"] if key in awaited(row, name)]


def _is_waited_for(account: Account, connection: JSON) -> bool:
    return bool(_waiting_for(account, "connection_ids", connection["id"]))


@after_sync(concerns=_is_waited_for)
def run_integrated(account: Account, connection: JSON) -> None:
    """Start the transformations that run after the syncs of a connection."""
    Runs.of(account).start_those(_waiting_for(account, "connection_ids", connection["id"]))


def forget(account: Account, row: JSON) -> None:
    """End what goes on for a transformation that is gone."""
    runs = Runs.of(account)
    runs.call_off(row)
    runs.outcomes.pop(row["id"], None)


def group_of(account: Account, row: JSON) -> str | None:
    """Return the group of a transformation: its project's, or that of the first of its connections."""
    config: JSON = row["transformation_config"]
    if config.get("project_id"):
        group: str | None = account.tables["transformation_projects"].rows.get(config["project_id"], {}).get("group_id")
        return group
    connections = account.tables["connections"].rows
    keys: list[str] = config.get("connection_ids") or []
    return next((connections[key]["group_id"] for key in keys if key in connections), None)


def _natural_outcome(row: JSON) -> Outcome:
    found = configured_failure(row["transformation_config"])
    return Outcome() if found is None else Outcome("failure", found[1])


def _notify(account: Account, row: JSON, what: str, reason: str | None = None) -> None:
    data: JSON = {"transformation_id": row["id"], "status": row["status"], "startTime": row["last_started_at"]}
    if what != "start":
        data |= {"endTime": row["last_ended_at"]}
    if what == "failed":
        data |= {"reason": reason or "A step of the transformation failed."}
    for name in _NAMES:
        account.notify(f"{name}_{what}", {"id": row["id"], "group_id": group_of(account, row)}, {"data": data})
