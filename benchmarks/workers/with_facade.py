"""fivetran_facade. Further arguments: prefetch or no-prefetch, where the constructor takes it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from tasks import serve_client

from fivetran_facade import Fivetran

options: dict[str, Any] = {}
if sys.argv[-1] in ("prefetch", "no-prefetch"):
    options["prefetch"] = sys.argv[-1] == "prefetch"
fivetran = Fivetran("key", "secret", base_url=sys.argv[1], **options)


def get() -> object:
    """One connection."""
    return fivetran.connections.get("speak_inexpensive").succeeded_at


def ids(limit: int) -> Iterator[str]:
    """Of all connections."""
    return (connection.id for connection in fivetran.connections.list(limit=limit))


serve_client(get, ids)
