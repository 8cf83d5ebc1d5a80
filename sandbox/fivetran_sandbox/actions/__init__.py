"""Operations that do more than read or write a table, a module for each topic."""

from __future__ import annotations

from . import (
    connections,
    destinations,
    loaded,
    log_services,
    metadata,
    networking,
    people,
    schemas,
    security,
    transformations,
    webhooks,
)

__all__ = [
    "connections",
    "destinations",
    "loaded",
    "log_services",
    "metadata",
    "networking",
    "people",
    "schemas",
    "security",
    "transformations",
    "webhooks",
]
