"""Results and failures as JSON, for XCom, events of triggers, and events of assets."""

from __future__ import annotations

from typing import Any

from fivetran_facade import FivetranError, RunResult, SyncOutcome, SyncResult


def as_json(result: SyncResult) -> dict[str, Any]:
    """Return the result of a sync."""
    history = result.history
    return {
        "connection_id": result.connection_id,
        "outcome": result.outcome,
        "started": result.started.isoformat() if result.started else None,
        "finished": result.finished.isoformat(),
        "sync_id": result.sync_id,
        "polls": result.polls,
        "tasks": [each.to_dict() for each in result.tasks],
        "warnings": [each.to_dict() for each in result.warnings],
        "history": history.to_dict() if history is not None else None,
    }


def run_as_json(result: RunResult) -> dict[str, Any]:
    """Return the result of a transformation's run."""
    return {
        "transformation_id": result.transformation_id,
        "status": result.status,
        "started": result.started.isoformat() if result.started else None,
        "finished": result.finished.isoformat(),
    }


def failure(error: Exception) -> dict[str, Any]:
    """Return an error as the event of a trigger."""
    handle = getattr(error, "handle", None)
    return {
        "status": "error",
        "error": type(error).__name__,
        "message": str(error),
        "handle": handle.to_json() if handle is not None else None,
    }


class Outcomes:
    """The outcomes of many syncs: results, and failures of those that failed or could not be triggered."""

    def __init__(self) -> None:
        self.results: dict[str, Any] = {}
        self.failures: dict[str, str] = {}

    def add(self, end: SyncOutcome) -> None:
        """Note how one has ended, as wait_for_syncs and sync_many say it."""
        if end.error is None:
            self.results[end.connection_id] = as_json(end.result)
        else:
            self.refuse(end.connection_id, end.error)

    def refuse(self, connection_id: str, error: FivetranError) -> None:
        """Note the error of one."""
        self.failures[connection_id] = f"{type(error).__name__}: {error}"

    def to_dict(self) -> dict[str, Any]:
        """Return both as JSON."""
        return {"results": self.results, "failures": self.failures}
