"""The older paths that Fivetran still serves, and what they are called today."""

from __future__ import annotations

import re
from typing import Final

_REWRITES: Final = tuple(
    (re.compile(pattern), replacement, verb)
    for pattern, replacement, verb in (
        (r"^/v1/connectors(?=/|$)", "/v1/connections", None),
        (r"^(/v1/(?:groups|users|teams)/[^/]+)/connectors(?=/|$)", r"\1/connections", None),
        (r"^/v1/metadata/connectors(/[^/]+)?$", r"/v1/metadata/connector-types\1", None),
        (r"^/v1/local-processing-agents(?=/|$)", "/v1/hybrid-deployment-agents", None),
        (r"^(/v1/connections/[^/]+)/force$", r"\1/sync", None),
        (r"^(/v1/hybrid-deployment-agents/[^/]+/re-auth)$", r"\1", {"POST": "PATCH"}),
    )
)


def current(method: str, path: str) -> tuple[str, str]:
    """Return the current method and path for those of a request, which may be older ones."""
    for pattern, replacement, verbs in _REWRITES:
        path, found = pattern.subn(replacement, path)
        if found and verbs is not None:
            method = verbs.get(method, method)
    return method, path
