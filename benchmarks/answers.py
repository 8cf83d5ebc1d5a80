"""Responses of the API, made from the examples of the document with values that vary, and the same at each run."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

DOCUMENT = Path(__file__).parents[1] / "generated" / "fivetran_api" / "openapi.json"
CONNECTION = "speak_inexpensive"
GROUP = "decent_dropsy"

_START = datetime(2024, 1, 1, tzinfo=UTC)
_SERVICES = ("postgres", "salesforce", "google_ads", "stripe", "mysql", "zendesk")


def connections(count: int) -> list[dict[str, Any]]:
    """Connections with all usual properties: a configuration, a status with tasks and warnings, setup tests, timestamps."""
    model = _example("/v1/connections/{connection_id}")
    # The example's order of choices must not depend on how many are made.
    return [_connection(model, number) for number in range(count)]


def connection_page(items: list[dict[str, Any]], next_cursor: str | None = None) -> dict[str, Any]:
    """A page of a listing. Some clients look for the older spelling of the cursor, which the API has in places."""
    cursors = {} if next_cursor is None else {"next_cursor": next_cursor, "nextCursor": next_cursor}
    return envelope({"items": items, **cursors})


def schema_config(tables: int, columns: int) -> dict[str, Any]:
    """The schema config of a connection with so many tables, which together have so many columns."""
    config = _example("/v1/connections/{connection_id}/schemas")
    schema = config["schemas"]["public"]
    table = schema["tables"]["orders"]
    column = table["columns"]["email"]
    random = Random(tables)  # noqa: S311 - the same at each run
    made: dict[str, Any] = {}
    for number in range(tables):
        names = [f"column_{place}" for place in range(columns // tables)]
        made[f"table_{number}"] = table | {
            "name_in_destination": f"table_{number}",
            "enabled": random.random() < 0.9,
            "columns": {name: _column(column, name, random) for name in names},
        }
    config["schemas"] = {"public": schema | {"tables": made}}
    return envelope(config)


def group() -> dict[str, Any]:
    """A small answer."""
    return envelope(_example("/v1/groups/{group_id}") | {"id": GROUP})


def envelope(data: Any) -> dict[str, Any]:
    """Wrap data in the envelope of every response."""
    return {"code": "Success", "message": None, "data": data}


def write(answer: Any) -> bytes:
    """An answer as it goes over the wire."""
    return json.dumps(answer, separators=(",", ":")).encode()


def _example(path: str) -> Any:
    document = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    return deepcopy(document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["example"]["data"])


def _connection(model: dict[str, Any], number: int) -> dict[str, Any]:
    random = Random(number)  # noqa: S311 - the same at each run
    service = random.choice(_SERVICES)
    name = f"{service}_{number}"
    return model | {
        "id": f"{CONNECTION}_{number}" if number else CONNECTION,
        "service": service,
        "schema": name,
        "group_id": f"{GROUP}_{number // 100}",
        "paused": random.random() < 0.1,
        "status": model["status"]
        | {
            "tasks": [
                {"code": "reconnect", "message": "Reconnect", "details": {"attempt": place}} for place in range(number % 3)
            ],
            "warnings": [
                {"code": "resync_table_warning", "message": "Resync Table Warning", "details": f"Table {name} has no key."}
            ],
        },
        "config": model["config"] | {"host": f"{name}.example.com", "port": 5000 + number % 1000, "database": name},
        "sync_frequency": random.choice((5, 15, 60, 360, 1440)),
        "created_at": _moment(random, 0),
        "succeeded_at": _moment(random, random.randrange(1_000_000)),
        "failed_at": _moment(random, random.randrange(1_000_000)) if random.random() < 0.3 else None,
        "setup_tests": [
            {"title": title, "status": "PASSED", "message": "", "details": None}
            for title in ("Connecting to SSH Tunnel", "Connecting to Host", "Validating Certificate")[: 1 + number % 3]
        ],
    }


def _column(column: dict[str, Any], name: str, random: Random) -> dict[str, Any]:
    return column | {
        "name_in_destination": name,
        "hashed": random.random() < 0.1,
        "is_primary_key": name.endswith("_0"),
        "enabled": random.random() < 0.9,
    }


def _moment(random: Random, microseconds: int) -> str:
    moment = _START + timedelta(seconds=random.randrange(50_000_000), microseconds=microseconds)
    return moment.isoformat().replace("+00:00", "Z")
