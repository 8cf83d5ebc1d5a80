"""fivetran_facade. A further argument: prefetch."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tasks import serve_client

from fivetran_facade import Fivetran

fivetran = Fivetran("key", "secret", base_url=sys.argv[1], prefetch=sys.argv[-1] == "prefetch")


def get() -> object:
    """One connection."""
    return fivetran.connections.get("speak_inexpensive").succeeded_at


def ids(limit: int) -> Iterator[str]:
    """Of all connections."""
    return (connection.id for connection in fivetran.connections.list(limit=limit))


serve_client(get, ids)
