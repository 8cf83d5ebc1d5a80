"""The result of a sync as JSON, for XCom and asset events."""

from __future__ import annotations

from typing import Any

from fivetran_facade import FivetranError, RunResult, SyncResult


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


def failure(error: FivetranError) -> dict[str, Any]:
    """Return an error as the event of a trigger."""
    handle = getattr(error, "handle", None)
    return {
        "status": "error",
        "error": type(error).__name__,
        "message": str(error),
        "handle": handle.to_json() if handle is not None else None,
    }
