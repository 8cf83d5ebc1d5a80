"""Sync all connections in two halves, as an orchestrator does it: one task triggers, another waits.

python examples/orchestrate.py      credentials come from the environment
"""

from __future__ import annotations

import sys

from fivetran_facade import ConnectionNotReady, ConnectionPaused, Fivetran, SyncFailed, SyncHandle


def start(fivetran: Fivetran) -> list[str]:
    """Trigger a sync of each connection, and return the handles as JSON, for another task in another process."""
    handles: list[str] = []
    for group in fivetran.groups.list():
        for connection in fivetran.groups.list_connections(group.id):
            try:
                handles.append(fivetran.connections.start_sync(connection.id).to_json())
            except (ConnectionPaused, ConnectionNotReady) as reason:
                sys.stdout.write(f"{reason}\n")
    return handles


def finish(fivetran: Fivetran, handle: str) -> bool:
    """Wait for the sync of a handle, and return True if it succeeded."""
    try:
        result = fivetran.connections.wait_for_sync(SyncHandle.from_json(handle), timeout=3600)
    except SyncFailed as failure:
        sys.stdout.write(f"{failure}\n")
        return False
    sys.stdout.write(f"{result.connection_id} took {result.duration}\n")
    return True


if __name__ == "__main__":
    with Fivetran() as client:
        done = [finish(client, each) for each in start(client)]
    sys.exit(0 if all(done) else 1)
