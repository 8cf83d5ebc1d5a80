"""Bodies that Fivetran's Go client and its Terraform provider send, and answers that they rely on.

They are not run: their language is another, and they are no packages of Python. The bodies are written as they write them, with
null for each property that nobody set, and the checks are those that Fivetran makes of its own API with them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import httpx
import pytest
from attrs import frozen

from fivetran_sandbox import serve
from fivetran_sandbox.server import Running

GROUP, EMPTY = "decent_dropsy", "vacant_orbit"
SHOP = "speak_inexpensive"
# Each creation of a connection has these, whatever was set.
CONNECTION: dict[str, Any] = {
    "paused": False,
    "pause_after_trial": None,
    "daily_sync_time": None,
    "sync_frequency": None,
    "schedule": None,
    "trust_certificates": None,
    "trust_fingerprints": None,
    "data_delay_sensitivity": None,
    "data_delay_threshold": None,
    "data_checks": None,
    "private_link_id": None,
    "proxy_agent_id": None,
    "hybrid_deployment_agent_id": None,
    "networking_method": None,
    "destination_schema_names": "FIVETRAN_NAMING",
    "auth": None,
}
DESTINATION: dict[str, Any] = {
    "region": "GCP_US_EAST4",
    "time_zone_offset": "0",
    "daylight_saving_time_enabled": None,
    "hybrid_deployment_agent_id": None,
    "networking_method": None,
    "private_link_id": None,
    "proxy_agent_id": None,
    "trust_certificates": None,
    "trust_fingerprints": None,
}


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with serve(speed=0, plan="unlimited") as one:
        yield one


@pytest.fixture
def client(running: Running) -> Iterator[httpx.Client]:
    running.reset()
    headers = {"Content-Type": "application/json", "User-Agent": "Go-Fivetran/0"}
    with httpx.Client(base_url=f"{running.url}/v1/", auth=("key", "secret"), headers=headers, trust_env=False) as one:
        yield one


def ask(client: httpx.Client, status: int, method: str, path: str, body: Any = None) -> Any:
    """The data of an answer that has to be a success with a message."""
    response = client.request(method, path, **({} if body is None else {"json": body}))
    assert response.status_code == status, response.text
    envelope = response.json()
    assert envelope["code"] == "Success"
    if method != "GET":
        assert envelope["message"]
    return envelope.get("data")


@frozen
class Resource:
    """A resource whose life is that of most: created, read, changed, listed, deleted."""

    path: str
    new: dict[str, Any]
    change: dict[str, Any]
    create_at: str = ""
    created: int = 201
    lacks: Collection[str] = ()
    """What is sent, and not answered."""


RESOURCES = {
    "group": Resource("groups", {"name": "G"}, {"name": "H"}),
    "user": Resource(
        "users",
        {"email": "n@example.com", "given_name": "N", "family_name": "M", "phone": None, "picture": None}
        | {"role": "Account Reviewer", "user_type": None},
        {"given_name": "O", "family_name": None, "phone": None, "picture": None, "role": None},
    ),
    "team": Resource(
        "teams",
        {"name": "T", "description": None, "role": "Account Reviewer"},
        {"name": None, "description": "D", "role": None},
    ),
    "webhook": Resource(
        "webhooks",
        {"url": "https://hooks.example.com/x", "events": ["sync_start", "sync_end"], "active": False, "secret": "s"},
        {"url": None, "events": ["sync_end"], "active": None, "secret": None},
        "webhooks/account",
        created=200,
        lacks={"secret"},
    ),
    "external logging": Resource(
        "external-logging",
        {"group_id": EMPTY, "service": "azure_monitor_log", "enabled": True, "run_setup_tests": None}
        | {"config": {"workspace_id": "w", "primary_key": "p", "log_group_name": None, "role_arn": None, "port": None}},
        {"enabled": False, "run_setup_tests": None, "config": None},
        lacks={"run_setup_tests", "group_id", "config"},
    ),
    "private link": Resource(
        "private-links",
        {"name": "link", "service": "SOURCE_AWS", "region": "AWS_US_EAST_1", "config": {"connection_service_name": "c"}},
        {},
    ),
    "system key": Resource(
        "system-keys",
        {"name": "k", "permissions": [{"resource_type": "CONNECTOR", "access_level": "READ"}], "expiration_period": None},
        {"name": "l", "permissions": None},
        lacks={"expiration_period", "permissions"},
    ),
    "transformation project": Resource(
        "transformation-projects",
        {
            "group_id": GROUP,
            "type": "DBT_GIT",
            "run_tests": False,
            "project_config": {"git_remote_url": "git@example.com:a/b.git", "git_branch": "main", "folder_path": None}
            | {"dbt_version": "1.8.3", "default_schema": "s", "target_name": None, "threads": 1, "environment_vars": None},
        },
        {"run_tests": None, "project_config": {"git_branch": "other", "threads": None, "folder_path": None}},
        lacks={"run_tests", "project_config"},
    ),
    "hybrid deployment agent": Resource(
        "hybrid-deployment-agents",
        {"display_name": "a", "group_id": GROUP, "env_type": "DOCKER", "auth_type": "MANUAL", "accept_terms": True},
        {},
        lacks={"env_type", "auth_type", "accept_terms"},
    ),
}


@pytest.mark.parametrize("name", RESOURCES)
def test_a_resource_lives_as_the_go_client_expects(client: httpx.Client, name: str) -> None:
    """Null is as if nothing had been said, for what is created and for what is changed."""
    resource = RESOURCES[name]
    made = ask(client, resource.created, "POST", resource.create_at or resource.path, resource.new)
    told = {key: value for key, value in resource.new.items() if value is not None and key not in resource.lacks}
    assert made.items() >= told.items()
    path = f"{resource.path}/{made['id']}"
    assert ask(client, 200, "GET", path).items() >= told.items()
    assert made["id"] in [one["id"] for one in ask(client, 200, "GET", f"{resource.path}?limit=1000&cursor=")["items"]]
    if resource.change:
        ask(client, 200, "PATCH", path, resource.change)
        after = ask(client, 200, "GET", path)
        changed = {key: value for key, value in resource.change.items() if value is not None and not isinstance(value, dict)}
        assert after.items() >= (told | changed).items()
    ask(client, 200, "DELETE", path)
    if name != "private link":  # which takes its time
        assert client.get(path).status_code == 404


def test_a_connection_is_created_with_nulls(client: httpx.Client) -> None:
    """They are answered as if they had not been sent; the name is not in the config."""
    config = {"host": "h", "port": 5432, "user": "u", "password": "p", "database": "d"}
    nulls = dict.fromkeys(
        ("auth_method", "tunnel_host", "tunnel_port", "tunnel_user", "publication_name", "client_private_key")
    )
    sent = config | nulls | {"schema_prefix": "p"}
    body = {"group_id": GROUP, "service": "postgres", "run_setup_tests": False, "config": sent} | CONNECTION
    made = ask(client, 201, "POST", "connections", body)
    assert (made["schedule_type"], made["sync_frequency"]) == ("auto", 360)
    assert (made["data_delay_sensitivity"], made["data_delay_threshold"]) == ("NORMAL", 0)
    assert (made["networking_method"], made["private_link_id"]) == ("Directly", None)
    assert made["config"] == config | {"password": "******"}
    assert made["status"]["setup_state"] == "incomplete"
    path = f"connections/{made['id']}"
    # Each update sends what has changed, and null for the rest.
    nothing = dict.fromkeys(CONNECTION) | {"destination_schema_names": "FIVETRAN_NAMING"}
    nothing.pop("destination_schema_names")
    changed = ask(client, 200, "PATCH", path, nothing | {"sync_frequency": 1440, "daily_sync_time": "03:00", "config": None})
    assert (changed["sync_frequency"], changed["daily_sync_time"]) == (1440, "03:00")
    assert changed["config"] == made["config"]
    tested = ask(client, 200, "POST", f"{path}/test", {"trust_certificates": None, "trust_fingerprints": None})
    assert tested["status"]["setup_state"] == "connected"
    listed = client.get("connections", params={"group_id": GROUP, "schema": "p", "cursor": ""}).json()
    assert listed["message"]
    assert [one["id"] for one in listed["data"]["items"]] == [made["id"]]
    ask(client, 200, "DELETE", path)


def test_the_schedule_of_the_provider_is_one_object(client: httpx.Client) -> None:
    """It takes precedence, and comes back with all days."""
    schedule = {"schedule_type": "TIME_OF_DAY", "interval": None, "time_of_day": "09:00", "days_of_week": None, "cron": None}
    body = {"schedule": schedule, "sync_frequency": None, "daily_sync_time": None, "schedule_type": None}
    changed = ask(client, 200, "PATCH", f"connections/{SHOP}", body | {"run_setup_tests": False})
    assert changed["schedule"]["time_of_day"] == "09:00"
    assert len(changed["schedule"]["days_of_week"]) == 7
    manual = dict.fromkeys(schedule) | {"schedule_type": "MANUAL"}
    changed = ask(client, 200, "PATCH", f"connections/{SHOP}", {"schedule": manual, "run_setup_tests": False})
    assert changed["schedule_type"] == "manual"


def test_a_destination_that_was_never_connected_is_deleted_at_once(client: httpx.Client) -> None:
    """Its port is text, whatever was sent; so that a plan does not differ from what is there."""
    config: dict[str, Any] = {"host": "h", "port": 443, "database": "d", "user": "u", "password": "p"}
    config |= dict.fromkeys(("role", "auth", "private_key", "passphrase", "connection_type", "tunnel_host"))
    body = {"group_id": EMPTY, "service": "snowflake", "config": config, "run_setup_tests": False} | DESTINATION
    made = ask(client, 201, "POST", "destinations", body)
    assert (made["id"], made["config"]["port"], made["setup_status"]) == (EMPTY, "443", "incomplete")
    changed = ask(
        client,
        200,
        "PATCH",
        f"destinations/{EMPTY}",
        dict.fromkeys(DESTINATION)
        | {"region": "AWS_US_EAST_1"}
        | {"run_setup_tests": False, "config": {"port": 8443, "role": None}},
    )
    assert (changed["region"], changed["config"]["port"], changed["config"]["host"]) == ("AWS_US_EAST_1", "8443", "h")
    assert client.get("destinations").json()["message"]
    ask(client, 200, "DELETE", f"destinations/{EMPTY}")
    assert client.get(f"destinations/{EMPTY}").json()["code"] == "NotFound_Destination"


@pytest.mark.parametrize(("holder", "of"), [("users", "nuptials_rotunda"), ("teams", "sported_marigold")])
@pytest.mark.parametrize(("what", "key"), [("groups", "gusty_hammock"), ("connections", "vivid_parapet")])
def test_a_membership_is_given_changed_and_taken(client: httpx.Client, holder: str, of: str, what: str, key: str) -> None:
    """Of users and teams, in groups and connections."""
    path = f"{holder}/{of}/{what}"
    roles = ("Destination Administrator", "Destination Reviewer") if what == "groups" else ("Connector Administrator",) * 2
    made = ask(client, 201, "POST", path, {"id": key, "role": roles[0], "created_at": None})
    assert (made["id"], made["role"]) == (key, roles[0])
    ask(client, 200, "PATCH", f"{path}/{key}", {"role": roles[1]})
    assert ask(client, 200, "GET", f"{path}/{key}")["role"] == roles[1]
    assert key in [one["id"] for one in ask(client, 200, "GET", path)["items"]]
    ask(client, 200, "DELETE", f"{path}/{key}")
    assert client.get(f"{path}/{key}").status_code == 404


def test_a_user_joins_a_team(client: httpx.Client) -> None:
    """With a role in it."""
    path = "teams/sported_marigold/users"
    assert ask(client, 201, "POST", path, {"user_id": "cobalt_semaphore", "role": "Team Member"})["role"] == "Team Member"
    ask(client, 200, "PATCH", f"{path}/cobalt_semaphore", {"role": "Team Manager"})
    assert ask(client, 200, "GET", f"{path}/cobalt_semaphore")["role"] == "Team Manager"
    ask(client, 200, "DELETE", f"{path}/cobalt_semaphore")
    ask(client, 200, "DELETE", "teams/sported_marigold/role")


@pytest.mark.parametrize("holder", [f"connections/{SHOP}", f"destinations/{GROUP}"])
def test_fingerprints_and_certificates_are_approved_with_201(client: httpx.Client, holder: str) -> None:
    """Both alike, for connections and destinations; each is then found by its hash in base64url."""
    for what, body in (
        ("fingerprints", {"hash": "h+/=", "public_key": "ssh-rsa AAAA"}),
        ("certificates", {"hash": "h+/=", "encoded_cert": "MIID"}),
    ):
        made = ask(client, 201, "POST", f"{holder}/{what}", body)
        assert made["hash"] == "h+/="
        assert made["validated_by"]
        listed = ask(client, 200, "GET", f"{holder}/{what}")["items"]
        assert [one["hash"] for one in listed] == ["h+/="]
        ask(client, 200, "DELETE", f"{holder}/{what}/{made['id']}")


def test_a_proxy_agent_and_its_secrets(client: httpx.Client) -> None:
    """Both answers that have them are a Success."""
    made = ask(client, 201, "POST", "proxy", {"display_name": "p", "group_region": None})
    again = ask(client, 200, "POST", f"proxy/{made['agent_id']}/regenerate-secrets")
    assert again["auth_token"] != made["auth_token"]
    ask(client, 200, "DELETE", f"proxy/{made['agent_id']}")


def test_a_schema_config_is_changed_part_by_part(client: httpx.Client) -> None:
    """The provider sends null for what a column or table does not say."""
    path = f"connections/{SHOP}/schemas"
    column = {"enabled": True, "hashed": True, "is_primary_key": None}
    table = {"enabled": True, "sync_mode": None, "columns": {"email": column}, "enabled_patch_settings": None}
    body = {"schema_change_handling": "ALLOW_COLUMNS", "schemas": {"public": {"enabled": True, "tables": {"orders": table}}}}
    changed = ask(client, 200, "PATCH", path, body)
    assert changed["schemas"]["public"]["tables"]["orders"]["columns"]["email"]["hashed"] is True
    ask(client, 200, "PATCH", f"{path}/billing", {"enabled": False, "tables": None})
    ask(client, 200, "PATCH", f"{path}/public/tables/customers", {"enabled": False, "columns": None, "sync_mode": None})
    ask(client, 200, "PATCH", f"{path}/public/tables/orders/columns/phone", {"enabled": False, "hashed": None})
    after = ask(client, 200, "GET", path)["schemas"]
    assert (after["billing"]["enabled"], after["public"]["tables"]["customers"]["enabled"]) == (False, False)
    ask(client, 200, "POST", f"{path}/reload", {"exclude_mode": None})


def test_the_account_is_that_of_a_user_who_exists(client: httpx.Client) -> None:
    """And the roles of the account that are there are those that can be given."""
    info = ask(client, 200, "GET", "account/info")
    assert ask(client, 200, "GET", f"users/{info['user_id']}")["id"] == info["user_id"]
    names = [role["name"] for role in ask(client, 200, "GET", "roles?limit=1000")["items"] if "ACCOUNT" in role["scope"]]
    for name in names:
        ask(client, 200, "PATCH", "users/cobalt_semaphore", {"role": name})
    assert client.patch("users/cobalt_semaphore", json={"role": "Emperor"}).status_code == 400
