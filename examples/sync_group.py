"""Sync all connections of a group, ten triggers at a time, and print how each sync ended.

python examples/sync_group.py GROUP_ID      credentials come from the environment
"""

from __future__ import annotations

import sys

from fivetran_facade import Fivetran


def sync_group(fivetran: Fivetran, group_id: str) -> int:
    """Sync the connections that are not paused, and return how many failed."""
    failures = 0
    for end in fivetran.connections.sync_many(group_id=group_id, where=lambda each: not each.paused, concurrency=10):
        sys.stdout.write(f"{end.connection_id}: {end.error or 'succeeded'}\n")
        failures += not end.succeeded
    return failures


if __name__ == "__main__":
    with Fivetran() as client:
        sys.exit(1 if sync_group(client, sys.argv[1]) else 0)
