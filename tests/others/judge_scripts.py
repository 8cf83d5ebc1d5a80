"""Programs as people write them after Fivetran's tutorials, and as data catalogues do: just requests and dictionaries.

They are written anew. What they have in common with the published ones is the order of the requests, what they send and read.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import httpx
import pytest

from fivetran_sandbox import serve
from fivetran_sandbox.server import Running

GROUP = "decent_dropsy"
SHOP = "speak_inexpensive"


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    # A sync takes three seconds, a tenth of one here.
    with serve(speed=30, plan="unlimited") as one:
        yield one


@pytest.fixture
def sandbox(running: Running) -> Running:
    running.reset()
    return running


@pytest.fixture
def atlas(sandbox: Running) -> Iterator[Atlas]:
    with httpx.Client(base_url=f"{sandbox.url}/v1/", auth=("key", "secret"), trust_env=False) as client:
        yield Atlas(client)


class Atlas:
    """The one function that most such programs have: a method, a path, and what to send; it gives the answer as it is."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def __call__(self, method: str, path: str, payload: dict[str, Any] | None = None) -> Any:
        # Half of them put the version into the Content-Type, and send it with a GET too.
        headers = {"Content-Type": "application/json;version=2"}
        if method == "GET":
            response = self._client.get(path, params=payload, headers=headers)
        else:
            response = self._client.request(method, path, json=payload, headers=headers)
        response.raise_for_status()
        assert response.json()["code"] == "Success"
        return response.json()

    def pages(self, path: str, limit: int) -> Iterator[Any]:
        """Every item; the first request has an empty cursor, as in the sample of the documentation."""
        cursor = ""
        while True:
            data = self("GET", path, {"cursor": cursor, "limit": limit})["data"]
            yield from data["items"]
            if "next_cursor" not in data:
                return
            cursor = data["next_cursor"]


# Paging


@pytest.mark.parametrize("limit", [1, 4, 100])
def test_a_loop_that_starts_with_an_empty_cursor_sees_everything_once(sandbox: Running, atlas: Atlas, limit: int) -> None:
    """Groups, and the connections of each."""
    groups = [group["id"] for group in atlas.pages("groups", limit)]
    found = [one["id"] for group in groups for one in atlas.pages(f"groups/{group}/connectors", limit)]
    state = sandbox.state()
    assert groups == [group["id"] for group in state["groups"]]
    assert sorted(found) == sorted(one["id"] for one in state["connections"])
    assert [one["id"] for one in atlas.pages("connections", limit)] == [one["id"] for one in state["connections"]]


def test_a_loop_that_asks_whether_there_is_a_next_cursor_ends(atlas: Atlas) -> None:
    """With `get`, and a truth value, as others do."""
    cursor, seen = None, 0
    while True:
        data = atlas("GET", "users", {"limit": 1} | ({"cursor": cursor} if cursor else {}))["data"]
        seen += len(data["items"])
        cursor = data.get("next_cursor")
        if not cursor:
            break
    assert seen == 3


# Groups and destinations


def test_an_environment_is_built_and_torn_down(atlas: Atlas) -> None:
    """A group, a destination that is not tested yet, a user; then all of it is deleted, from within."""
    group = atlas("POST", "groups", {"name": "Tutorial"})["data"]["id"]
    destination = atlas(
        "POST",
        "destinations",
        {
            "group_id": group,
            "service": "snowflake",
            "region": "GCP_US_EAST4",
            "time_zone_offset": "-5",
            "config": {"host": "h.snowflakecomputing.com", "port": 443, "database": "d", "auth": "PASSWORD"}
            | {"user": "u", "password": "p"},
            "run_setup_tests": False,
        },
    )["data"]
    assert (destination["id"], destination["setup_status"]) == (group, "incomplete")
    assert destination["config"]["port"] == "443"
    atlas("POST", f"groups/{group}/users", {"email": "grace@example.com", "role": "Destination Administrator"})
    assert [one["email"] for one in atlas("GET", f"groups/{group}/users")["data"]["items"]] == ["grace@example.com"]
    atlas("DELETE", f"destinations/{group}")
    atlas("DELETE", f"groups/{group}")
    assert group not in [one["id"] for one in atlas.pages("groups", 100)]


def test_a_destination_that_was_connected_is_emptied_first(atlas: Atlas) -> None:
    """Its metadata connection came when its tests passed."""
    group = atlas("POST", "groups", {"name": "Tutorial"})["data"]["id"]
    config = {"host": "db.example.com", "port": "5432", "user": "u", "password": "p"}
    new = {"group_id": group, "service": "postgres_warehouse", "time_zone_offset": "0", "config": config}
    assert atlas("POST", "destinations", new)["data"]["setup_status"] == "connected"
    with pytest.raises(httpx.HTTPStatusError, match="409"):
        atlas("DELETE", f"destinations/{group}")
    for one in list(atlas.pages(f"groups/{group}/connections", 100)):
        atlas("DELETE", f"connections/{one['id']}")
    atlas("DELETE", f"destinations/{group}")


# Connections


def test_a_connection_is_created_like_another_one(atlas: Atlas) -> None:
    """The config of one is the template of the next, but for its name and its secrets, which are masked."""
    template = atlas("GET", f"connectors/{SHOP}")["data"]
    assert template["config"]["password"] == "******"
    config = template["config"] | {"schema_prefix": "copy", "password": "correct-horse"}
    made = atlas(
        "POST",
        "connectors",
        {
            "service": template["service"],
            "group_id": template["group_id"],
            "paused": "true",
            "sync_frequency": "360",
            "trust_certificates": "true",
            "trust_fingerprints": "true",
            "run_setup_tests": "true",
            "config": config,
        },
    )["data"]
    assert made["schema"] == "copy"
    assert made["status"]["setup_state"] == "connected"
    assert {test["status"] for test in made["setup_tests"]} == {"PASSED"}
    assert (made["paused"], made["sync_frequency"]) == (True, 360)


def test_a_certificate_that_a_test_showed_is_approved(atlas: Atlas) -> None:
    """The details of the failed test are what has to be sent."""
    config = {"schema_prefix": "tls", "host": "untrusted.example.com", "user": "u", "password": "p"}
    made = atlas("POST", "connections", {"service": "postgres", "group_id": GROUP, "config": config})["data"]
    assert made["status"]["setup_state"] == "incomplete"
    for test in made["setup_tests"]:
        if test["status"] == "FAILED":
            for certificate in test["details"]:
                body = {"hash": certificate["hash"], "encoded_cert": certificate["encoded_cert"]}
                atlas("POST", f"connections/{made['id']}/certificates", body)
    tested = atlas("POST", f"connections/{made['id']}/test", {"trust_certificates": False})["data"]
    assert tested["status"]["setup_state"] == "connected"


def test_all_connections_of_a_group_are_paused_and_started_again(atlas: Atlas) -> None:
    """With a PATCH for each."""
    keys = [one["id"] for one in atlas.pages(f"groups/{GROUP}/connectors", 100)]
    for paused in (True, False):
        for key in keys:
            atlas("PATCH", f"connectors/{key}", {"paused": paused})
        states = {one["status"]["sync_state"] for one in atlas.pages(f"groups/{GROUP}/connectors", 100)}
        assert states == {"paused"} if paused else "paused" not in states


def test_a_manual_sync_is_polled_until_a_timestamp_moves(atlas: Atlas) -> None:
    """The schedule is made manual first; the later of both timestamps says how it went."""
    atlas("PATCH", f"connections/{SHOP}", {"schedule_type": "manual", "run_setup_tests": False})
    before = last_completion(atlas, SHOP)
    atlas("POST", f"connections/{SHOP}/sync", {"force": True})
    deadline = time.monotonic() + 20
    while (now := last_completion(atlas, SHOP)) <= before and time.monotonic() < deadline:
        time.sleep(0.02)
    data = atlas("GET", f"connections/{SHOP}")["data"]
    assert now > before
    assert data["failed_at"] is None or data["succeeded_at"] > data["failed_at"]


def last_completion(atlas: Atlas, key: str) -> datetime:
    """The later of both timestamps."""
    data = atlas("GET", f"connections/{key}")["data"]
    return max(datetime.fromisoformat(data[name]) for name in ("succeeded_at", "failed_at") if data[name])


def test_every_connection_of_a_group_is_synced(sandbox: Running, atlas: Atlas) -> None:
    """With the older path, and no body."""
    for one in atlas.pages(f"groups/{GROUP}/connectors", 100):
        atlas("POST", f"connectors/{one['id']}/force")
    assert all(request["status"] == 200 for request in sandbox.requests())


# Schemas


def test_new_tables_and_columns_are_blocked(atlas: Atlas) -> None:
    """The connection is created paused, its schemas are loaded, and what is new is blocked from then on."""
    config = {"schema_prefix": "blocked", "host": "db", "user": "u", "password": "p"}
    new = {"service": "postgres", "group_id": GROUP, "paused": "true", "config": config}
    key = atlas("POST", "connections", new)["data"]["id"]
    loaded = atlas("POST", f"connections/{key}/schemas/reload", {"exclude_mode": "EXCLUDE"})["data"]
    assert not any(table["enabled"] for schema in loaded["schemas"].values() for table in schema["tables"].values())
    wanted = {"orders": {"enabled": True, "columns": {"email": {"enabled": False}, "phone": {"enabled": True, "hashed": True}}}}
    body = {"schema_change_handling": "BLOCK_ALL", "schemas": {"public": {"enabled": True, "tables": wanted}}}
    after = atlas("PATCH", f"connections/{key}/schemas", body)["data"]
    assert after["schema_change_handling"] == "BLOCK_ALL"
    assert [name for name, table in after["schemas"]["public"]["tables"].items() if table["enabled"]] == ["orders"]
    columns = after["schemas"]["public"]["tables"]["orders"]["columns"]
    assert (columns["email"]["enabled"], columns["phone"]["hashed"]) == (False, True)


def test_a_selection_is_saved_and_given_to_another_connection(atlas: Atlas) -> None:
    """A body that was read is sent as it is, nulls and read-only parts included."""
    atlas("PATCH", f"connections/{SHOP}/schemas/public/tables/customers", {"enabled": False})
    saved = atlas("GET", f"connections/{SHOP}/schemas")["data"]
    config = {"schema_prefix": "other", "host": "db", "user": "u", "password": "p"}
    key = atlas("POST", "connections", {"service": "postgres", "group_id": GROUP, "config": config})["data"]["id"]
    atlas("POST", f"connections/{key}/schemas/reload", {"exclude_mode": "PRESERVE"})
    after = atlas("PATCH", f"connections/{key}/schemas", saved)["data"]

    def enabled(data: Any) -> Any:
        return {name: {table: one["enabled"] for table, one in of["tables"].items()} for name, of in data["schemas"].items()}

    assert enabled(after) == enabled(saved)
    assert enabled(after)["public"]["customers"] is False


def test_only_some_columns_are_synced(atlas: Atlas) -> None:
    """All columns of a table are read, and all but some blocked, each with a request of its own."""
    path = f"connections/{SHOP}/schemas/public/tables/orders"
    for name, column in atlas("GET", f"{path}/columns")["data"]["columns"].items():
        if column["enabled_patch_settings"]["allowed"] and name not in ("amount", "created_at"):
            atlas("PATCH", f"{path}/columns/{name}", {"enabled": False})
    columns = atlas("GET", f"{path}/columns")["data"]["columns"]
    assert {name for name, column in columns.items() if column["enabled"]} == {"id", "amount", "created_at"}


def test_a_schema_is_set_up_before_the_first_sync(atlas: Atlas) -> None:
    """The answer repeats what was sent; the first sync heeds it."""
    config = {"schema_prefix": "early", "host": "db", "user": "u", "password": "p"}
    new = {"service": "postgres", "group_id": GROUP, "paused": True, "config": config}
    key = atlas("POST", "connections", new)["data"]["id"]
    tables = {"products": {"enabled": False}}
    body = {"schema_change_handling": "ALLOW_COLUMNS", "schemas": {"public": {"enabled": True, "tables": tables}}}
    assert atlas("POST", f"connections/{key}/schemas", body)["data"] == body
    atlas("PATCH", f"connections/{key}", {"paused": False})
    atlas("POST", f"connections/{key}/sync", {})
    deadline = time.monotonic() + 20
    while atlas("GET", f"connections/{key}")["data"]["succeeded_at"] is None and time.monotonic() < deadline:
        time.sleep(0.02)
    after = atlas("GET", f"connections/{key}/schemas")["data"]["schemas"]["public"]["tables"]
    assert (after["products"]["enabled"], after["orders"]["enabled"]) == (False, True)


def test_tables_are_synced_again(atlas: Atlas) -> None:
    """A few of them, by a map of schemas and tables."""
    atlas("POST", f"connections/{SHOP}/schemas/tables/resync", {"public": ["orders", "customers"]})
    assert atlas("GET", f"connections/{SHOP}")["data"]["status"]["is_historical_sync"] is True


# What a data catalogue reads, through the older paths

STATUSES = {
    "COMPLETED": "Successful",
    "SUCCESS_WITH_TASK": "Successful",
    "FAILURE_WITH_TASK": "Failed",
    "CANCELED": "Failed",
    "TRUNCATED": "Failed",
    "RESCHEDULED": "Pending",
}


def test_a_catalogue_reads_pipelines_with_their_tables_and_their_runs(sandbox: Running, atlas: Atlas) -> None:
    """Every connection of every group with its destination; schemas if it has any; every run with a known status."""
    sandbox.outcomes(SHOP, {"result": "failure_with_task", "reason": "No login"})
    atlas("POST", f"connectors/{SHOP}/force")
    deadline = time.monotonic() + 20
    while atlas("GET", f"connectors/{SHOP}")["data"]["failed_at"] is None and time.monotonic() < deadline:
        time.sleep(0.02)
    runs: dict[str, list[tuple[str, float | None]]] = {}
    tables: dict[str, int] = {}
    for group in atlas.pages("groups", 2):
        for listed in atlas.pages(f"groups/{group['id']}/connectors", 2):
            key = listed["id"]
            details = atlas("GET", f"connectors/{key}")["data"]
            assert atlas("GET", f"destinations/{details['group_id']}")["data"]["service"]
            if details["succeeded_at"]:
                schemas: dict[str, Any] = atlas("GET", f"connectors/{key}/schemas")["data"].get("schemas") or {}
                tables[key] = sum(len(schema["tables"]) for schema in schemas.values())
            for run in atlas.pages(f"connectors/{key}/sync-history", 100):
                start, end = (run[name] and datetime.fromisoformat(run[name]) for name in ("start", "end"))
                took = (end - start).total_seconds() if start and end else None
                runs.setdefault(key, []).append((STATUSES[run["status"]], took))
    assert runs[SHOP][-1][0] == "Failed"
    # Whatever ended within the last hour, by itself or as the demo has it.
    assert {"shrill_harmony", "vivid_parapet", "calico_tangent"} <= set(runs)
    assert all(took is not None and took > 0 for of in runs.values() for _, took in of)
    assert tables["vivid_parapet"] == 3
    assert tables[SHOP] == 5


def test_a_catalogue_reads_what_was_loaded(atlas: Atlas) -> None:
    """Names in source and destination, by paths that are in no definition."""
    listing = {what: list(atlas.pages(f"metadata/connectors/{SHOP}/{what}", 100)) for what in ("schemas", "tables", "columns")}
    parents = {one["id"] for one in listing["schemas"]}
    assert {one["parent_id"] for one in listing["tables"]} <= parents
    assert {one["parent_id"] for one in listing["columns"]} <= {one["id"] for one in listing["tables"]}
    assert all(one["name_in_source"] and one["name_in_destination"] for of in listing.values() for one in of)
