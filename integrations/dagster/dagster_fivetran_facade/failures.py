"""Failures of a step, made of the client's errors."""

from __future__ import annotations

from typing import Any, Final

import dagster as dg

from fivetran_facade import ConnectionNotReady, ConnectionPaused, FivetranError, Forbidden, NotFound, SyncFailed, Unauthorized

# What another attempt meets again until somebody has done something.
_STAYS: Final = (ConnectionNotReady, ConnectionPaused, Forbidden, NotFound, Unauthorized)


def failure_of(error: FivetranError, connection_id: str) -> dg.Failure:
    """Return the failure of a step for an error.

    Its metadata have what somebody needs who has to do something: the connection's page, the tasks and errors that Fivetran
    reports, and the handle with which the sync can be waited for further. A retry policy does not apply to what stays wrong.
    """
    metadata: dict[str, Any] = {
        "error": type(error).__name__,
        "connection": dg.MetadataValue.url(f"https://fivetran.com/dashboard/connections/{connection_id}"),
    }
    if (handle := getattr(error, "handle", None)) is not None:
        metadata["handle"] = dg.MetadataValue.text(handle.to_json())
    if isinstance(error, SyncFailed):
        metadata["finished"] = dg.MetadataValue.timestamp(error.result.finished)
        if error.result.tasks:
            metadata["tasks"] = dg.MetadataValue.json([each.to_dict() for each in error.result.tasks])
        if error.errors:
            metadata["errors"] = dg.MetadataValue.json([each.to_dict() for each in error.errors])
    return dg.Failure(str(error), metadata=metadata, allow_retries=not isinstance(error, _STAYS))
