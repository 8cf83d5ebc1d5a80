"""The older paths that Fivetran still serves, and what they are called today."""

from __future__ import annotations

import re
from typing import Final

_REWRITES: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"^/v1/connectors(?=/|$)", "/v1/connections"),
        (r"^(/v1/(?:groups|users|teams)/[^/]+)/connectors(?=/|$)", r"\1/connections"),
        (r"^/v1/metadata/connectors(/[^/]+)?$", r"/v1/metadata/connector-types\1"),
        (r"^/v1/local-processing-agents(?=/|$)", "/v1/hybrid-deployment-agents"),
        (r"^(/v1/connections/[^/]+)/force$", r"\1/sync"),
    )
)


def current(path: str) -> str:
    """Return the current path for that of a request, which may be an older one."""
    for pattern, replacement in _REWRITES:
        path = pattern.sub(replacement, path)
    return path
