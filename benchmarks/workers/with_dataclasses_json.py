# mypy: ignore-errors
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false
"""requests and dataclasses-json, as Speakeasy's SDK for Fivetran has them; the SDK itself cannot be installed from PyPI.

Its way of working, in the smallest form: a session, dataclasses that say how they are read, timestamps by dateutil.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import requests
from dataclasses_json import DataClassJsonMixin, config
from dateutil.parser import isoparse
from tasks import serve_client

TIMESTAMP = config(decoder=lambda text: isoparse(text) if text else None)


@dataclass
class Alert(DataClassJsonMixin):
    """A task or a warning."""

    code: str | None = None
    message: str | None = None
    details: Any = None


@dataclass
class Status(DataClassJsonMixin):
    """The state of setup and syncs."""

    setup_state: str | None = None
    sync_state: str | None = None
    update_state: str | None = None
    is_historical_sync: bool | None = None
    tasks: list[Alert] | None = None
    warnings: list[Alert] | None = None


@dataclass
class SetupTest(DataClassJsonMixin):
    """The outcome of a setup test."""

    title: str | None = None
    status: str | None = None
    message: str | None = None
    details: Any = None


@dataclass
class Connection(DataClassJsonMixin):
    """A connection, with fewer properties than it has."""

    id: str
    service: str | None = None
    schema_: str | None = field(default=None, metadata=config(field_name="schema"))
    group_id: str | None = None
    paused: bool | None = None
    status: Status | None = None
    config: dict[str, Any] | None = None
    sync_frequency: int | None = None
    schedule_type: str | None = None
    service_version: int | None = None
    connected_by: str | None = None
    setup_tests: list[SetupTest] | None = None
    created_at: datetime | None = field(default=None, metadata=TIMESTAMP)
    succeeded_at: datetime | None = field(default=None, metadata=TIMESTAMP)
    failed_at: datetime | None = field(default=None, metadata=TIMESTAMP)


session = requests.Session()
session.auth = ("key", "secret")
session.headers["Accept"] = "application/json;version=2"


def fetch(path: str, **params: Any) -> Any:
    """The data of an answer."""
    response = session.get(sys.argv[1] + path, params=params, timeout=120)
    response.raise_for_status()
    return response.json()["data"]


def get() -> object:
    """One connection."""
    return Connection.from_dict(fetch("/v1/connections/speak_inexpensive")).succeeded_at


def ids(limit: int) -> Iterator[str]:
    """Of all connections."""
    cursor = None
    while True:
        page = fetch("/v1/connections", limit=limit, cursor=cursor)
        for item in page["items"]:
            yield Connection.from_dict(item).id
        cursor = page.get("next_cursor")
        if not cursor:
            return


serve_client(get, ids)
