"""The result of a sync in forms that Prefect keeps: JSON, and a table."""

from __future__ import annotations

import re
from typing import Any, Final

from fivetran_facade import FivetranError, SyncFailed, SyncResult

DASHBOARD: Final = "https://fivetran.com/dashboard/connections"


def result_as_json(result: SyncResult) -> dict[str, Any]:
    """Return what is known of a sync that ended, without the connection, whose config is nobody's business."""
    return {
        "connection_id": result.connection_id,
        "outcome": result.outcome,
        "sync_id": result.sync_id,
        "started": None if result.started is None else result.started.isoformat(),
        "finished": result.finished.isoformat(),
        "seconds": None if result.duration is None else result.duration.total_seconds(),
        "polls": result.polls,
        "tasks": [each.to_dict() for each in result.tasks],
        "warnings": [each.to_dict() for each in result.warnings],
        "history": None if result.history is None else result.history.to_dict(),
    }


def artifact_key(connection_id: str) -> str:
    """Return the key of a connection's artifact: lower-case letters, digits and dashes, as Prefect has them."""
    return "fivetran-" + re.sub(r"[^a-z0-9]+", "-", connection_id.lower()).strip("-")


def artifact_table(connection_id: str, ended: SyncResult | FivetranError) -> list[dict[str, Any]]:
    """Return the table of a sync that succeeded, or of what went wrong."""
    rows: dict[str, Any] = {"connection": f"[{connection_id}]({DASHBOARD}/{connection_id})"}
    if isinstance(ended, FivetranError):
        rows |= {"outcome": type(ended).__name__, "message": str(ended)}
    result = ended.result if isinstance(ended, SyncFailed) else ended
    if isinstance(result, SyncResult):
        known = result_as_json(result)
        names = ("outcome", "sync_id", "started", "finished", "seconds", "polls")
        rows = {**{name: known[name] for name in names if known[name] is not None}, **rows}
        rows |= {f"task {each.code}": each.message for each in result.tasks}
        rows |= {f"warning {each.code}": each.message for each in result.warnings}
    return [{"": name, "sync": value} for name, value in rows.items()]
