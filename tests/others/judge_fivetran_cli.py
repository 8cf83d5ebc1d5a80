"""fivetran-cli, unchanged but for the address, against the sandbox: every command that it has."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import httpx
import pytest
from other_clients import Client

from fivetran_sandbox import serve
from fivetran_sandbox.server import Running

KEY = b64encode(b"key:secret").decode()
WAREHOUSE = "decent_dropsy"
SHOP = "speak_inexpensive"
NEVER_RUN = "wistful_pylon"
USER = "cobalt_semaphore"
TEAM = "climbed_consulted"


class Refused(Exception):
    """A command that ended with a status other than 0."""


class CLI:
    """Commands, and which of them were used."""

    def __init__(self, client: Client, sandbox: Running) -> None:
        self._client = client
        self.sandbox = sandbox
        self.used: set[str] = set()

    def __call__(self, command: str, config: Any = None, **options: str) -> Any:
        """Return the JSON that a command prints, or what it has under `data`; a listing is a list."""
        self.used.add(command)
        argv = ["beta", *command.split(), "--output", "json"]
        for name, value in options.items():
            argv += [f"--{name.replace('_', '-')}", value]
        if config is not None:
            argv += ["--config", json.dumps(config)]
        if command in self.destructive:
            argv.append("--yes")
        outcome = self._client.call("run", argv=[*argv, "--api-key", KEY])
        if outcome["status"]:
            raise Refused(outcome["stderr"])
        printed = json.loads(outcome["stdout"])
        assert printed["code"] in {"Success", "Created"}
        data = printed.get("data")
        return data["items"] if data is not None and "items" in data else data

    def refused(self, command: str, status: int, config: Any = None, **options: str) -> None:
        """Hold the sandbox to refusing a command; the CLI says why, but not with which status."""
        with pytest.raises(Refused, match="Reason: "):
            self(command, config, **options)
        assert self.sandbox.requests()[-1]["status"] == status

    @cached_property
    def commands(self) -> dict[str, bool]:
        """All commands, and whether each asks for confirmation."""
        found: dict[str, bool] = self._client.call("commands")
        return found

    @cached_property
    def destructive(self) -> set[str]:
        """The commands that ask for confirmation."""
        return {command for command, asks in self.commands.items() if asks}


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with serve(speed=0) as one:
        yield one


@pytest.fixture(scope="module")
def client(running: Running, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with Client.started("fivetran_cli", running.url, tmp_path_factory.mktemp("fivetran_cli")) as one:
        yield one


@pytest.fixture
def cli(client: Client, running: Running) -> CLI:
    running.reset()
    return CLI(client, running)


def account(cli: CLI) -> None:
    assert cli("account get")["account_id"]


def group(cli: CLI) -> None:
    made = cli("group create", {"name": "Made_by_others"})
    key = made["id"]
    assert cli("group get", group_id=key) == made
    assert cli("group update", {"name": "Renamed"}, group_id=key)["name"] == "Renamed"
    assert {one["id"]: one["name"] for one in cli("group list")}[key] == "Renamed"
    assert cli("group connection list", group_id=key) == []
    assert cli("group public-key get", group_id=key)["public_key"]
    assert cli("group service-account get", group_id=key)["service_account"]
    cli("group user add", {"email": "grace@example.com", "role": "View Destination"}, group_id=key)
    assert [one["id"] for one in cli("group user list", group_id=key)] == [USER]
    cli("group user remove", group_id=key, user_id=USER)
    assert cli("group user list", group_id=key) == []
    cli("group delete", group_id=key)
    cli.refused("group get", 404, group_id=key)


def destination(cli: CLI) -> None:
    key = cli("group create", {"name": "With_destination"})["id"]
    config = {"host": "acme.snowflakecomputing.com", "port": 443, "database": "main", "user": "u", "password": "hidden"}
    made = cli(
        "destination create",
        {"group_id": key, "service": "snowflake", "region": "GCP_US_EAST4", "time_zone_offset": "-5", "config": config},
    )
    assert made["id"] == made["group_id"] == key
    assert made["config"]["password"] == "******"
    assert cli("destination get", destination_id=key)["service"] == "snowflake"
    changed = cli("destination update", {"config": {"database": "other"}}, destination_id=key)
    assert (changed["config"]["database"], changed["config"]["host"]) == ("other", "acme.snowflakecomputing.com")
    assert all(test["status"] == "PASSED" for test in cli("destination test", destination_id=key)["setup_tests"])
    assert key in {one["id"] for one in cli("destination list")}
    # Its own metadata connection came with it and is in the way.
    cli.refused("destination delete", 409, destination_id=key)
    (metadata,) = cli("group connection list", group_id=key)
    assert metadata["service"] == "fivetran_metadata"
    cli("connection delete", connection_id=metadata["id"])
    cli("destination delete", destination_id=key)
    cli.refused("destination get", 404, destination_id=key)


def connection(cli: CLI) -> None:
    config = {"schema_prefix": "made", "host": "db", "port": 5432, "database": "d", "user": "u", "password": "hidden"}
    made = cli("connection create", {"group_id": WAREHOUSE, "service": "postgres", "config": config})
    key = made["id"]
    assert made["status"]["setup_state"] == "connected"
    assert cli("connection get", connection_id=key)["config"]["password"] == "******"
    assert [one["id"] for one in cli("connection list", group_id=WAREHOUSE, schema="made")] == [key]
    changed = cli("connection update", {"paused": True, "config": {"port": 5433}}, connection_id=key)
    assert (changed["paused"], changed["config"]["port"], changed["config"]["host"]) == (True, 5433, "db")
    cli("connection update", {"paused": False}, connection_id=key)
    cli.refused("connection test", 400, connection_id=key)  # it sends no body unless it is told to
    assert cli("connection test", {"trust_certificates": False}, connection_id=key)["setup_tests"]
    for command in ("connection sync", "connection resync"):
        before = cli("connection get", connection_id=key)["succeeded_at"] or ""
        cli(command, connection_id=key)
        cli.sandbox.advance(10)
        assert cli("connection get", connection_id=key)["succeeded_at"] > before
    cli("connection delete", connection_id=key)
    cli.refused("connection get", 404, connection_id=key)


def connection_schema(cli: CLI) -> None:
    at: dict[str, str] = {"connection_id": NEVER_RUN}
    wish = {"schema_change_handling": "BLOCK_ALL", "schemas": {"github": {"enabled": True}}}
    assert cli("connection-schema setup", wish, **at) == wish
    cli.refused("connection-schema get", 404, **at)
    at = {"connection_id": SHOP}
    assert set(cli("connection-schema reload", {"exclude_mode": "PRESERVE"}, **at)["schemas"]) == {"public", "billing"}
    cli("connection-schema update", {"schema_change_handling": "ALLOW_COLUMNS"}, **at)
    cli("connection-schema schema update", {"enabled": False}, schema_name="billing", **at)
    table = {"schema_name": "public", "table_name": "orders", **at}
    cli("connection-schema table update", {"enabled": True, "sync_mode": "HISTORY"}, **table)
    for column in ("email", "phone"):
        cli("connection-schema column update", {"enabled": False, "hashed": False}, column_name=column, **table)
    config = cli("connection-schema get", **at)
    assert config["schema_change_handling"] == "ALLOW_COLUMNS"
    assert config["schemas"]["billing"]["enabled"] is False
    orders = config["schemas"]["public"]["tables"]["orders"]
    assert (orders["sync_mode"], orders["columns"]["email"]["enabled"]) == ("HISTORY", False)
    assert "customer_id" in cli("connection-schema column list", schema="public", table="orders", **at)["columns"]
    cli("connection-schema column drop", column_name="email", **table)
    drop = {"schemas": {"public": {"tables": {"orders": {"columns": ["phone"]}}}}}
    cli("connection-schema column drop-blocked", drop, **at)
    cli("connection-schema resync-table", {"public": ["orders"]}, **at)


def approvals(cli: CLI, what: str, body: dict[str, str]) -> None:
    for holder, key in (("connection", SHOP), ("destination", WAREHOUSE)):
        at = {f"{holder}_id": key}
        made = cli(f"{what} {holder} approve", body, **at)
        assert made["hash"] == body["hash"]
        assert [one["hash"] for one in cli(f"{what} {holder} list", **at)] == [body["hash"]]
        # What the CLI calls hash is the id: the hash in base64url.
        at["hash"] = made["id"]
        assert cli(f"{what} {holder} get", **at)["hash"] == body["hash"]
        cli(f"{what} {holder} revoke", **at)
        cli.refused(f"{what} {holder} get", 404, **at)


def certificate(cli: CLI) -> None:
    approvals(cli, "certificate", {"hash": "jhgfJfgrI6yy", "encoded_cert": "ZW5jb2RlZENlcnQ="})


def fingerprint(cli: CLI) -> None:
    approvals(cli, "fingerprint", {"hash": "eUtPirI6yytWe", "public_key": "ssh-rsa CCCCB3NzaC1yc2EAAAADA"})


def connector_metadata(cli: CLI) -> None:
    listed = cli("connector-metadata list")
    assert len(listed) == len({one["id"] for one in listed}) > 500
    assert cli("connector-metadata get", service="postgres")["config"]


def public_connector(cli: CLI) -> None:
    assert len(cli("public-connector list")) > 500


def connector_sdk_package(cli: CLI) -> None:
    # The CLI uploads through another command, which packs a project first.
    files = {"file": ("code.zip", b"PK")}
    url = f"{cli.sandbox.url}/v1/connector-sdk/packages"
    key = httpx.post(url, files=files, auth=("key", "secret")).json()["data"]["id"]
    assert key in {one["id"] for one in cli("connector-sdk-package list")}
    assert cli("connector-sdk-package get", package_id=key)["id"] == key
    cli("connector-sdk-package delete", package_id=key)
    cli.refused("connector-sdk-package get", 404, package_id=key)


def hybrid_deployment_agent(cli: CLI) -> None:
    body = {"display_name": "a", "group_id": WAREHOUSE, "env_type": "DOCKER", "auth_type": "AUTO", "accept_terms": True}
    made = cli("hybrid-deployment-agent create", body)
    key = made["id"]
    assert cli("hybrid-deployment-agent get", agent_id=key)["display_name"] == "a"
    assert key in {one["id"] for one in cli("hybrid-deployment-agent list", group_id=WAREHOUSE)}
    assert cli("hybrid-deployment-agent regenerate-auth", {"auth_type": "AUTO"}, agent_id=key)
    cli("hybrid-deployment-agent reset-credentials", agent_id=key)
    cli("hybrid-deployment-agent delete", agent_id=key)
    cli.refused("hybrid-deployment-agent get", 404, agent_id=key)


def log_service(cli: CLI) -> None:
    body = {"service": "cloudwatch", "enabled": True, "config": {"region": "us-east-1", "role_arn": "arn"}}
    made = cli("log-service group create", {"group_id": "gusty_hammock", **body})
    key = made["id"]
    assert cli("log-service group get", log_id=key)["service"] == "cloudwatch"
    changed = cli("log-service group update", {"enabled": False, "config": {"region": "eu-west-1"}}, log_id=key)
    assert (changed["enabled"], changed["config"]["region"], changed["config"]["role_arn"]) == (False, "eu-west-1", "arn")
    assert cli("log-service group test", log_id=key)["setup_tests"]
    assert key in {one["id"] for one in cli("log-service account list")}
    cli("log-service group delete", log_id=key)
    cli.refused("log-service group get", 404, log_id=key)
    cli("log-service account create", body)
    assert cli("log-service account get")["service"] == "cloudwatch"
    assert cli("log-service account update", {"enabled": False})["enabled"] is False
    assert cli("log-service account test")["setup_tests"]
    cli("log-service account delete")
    cli.refused("log-service account get", 404)


def private_link(cli: CLI) -> None:
    config = {"connection_service_name": "com.amazonaws.vpce.us-east-1.vpce-svc-1"}
    made = cli("private-link create", {"name": "link", "region": "AWS_US_EAST_1", "service": "SOURCE_AWS", "config": config})
    key = made["id"]
    cli.refused("private-link update", 400, {"config": config}, private_link_id=key)
    cli.sandbox.advance(120)
    changed = {"connection_service_name": "com.amazonaws.vpce.us-east-1.vpce-svc-2"}
    cli("private-link update", {"config": changed}, private_link_id=key)
    assert cli("private-link get", private_link_id=key)["config"] == changed
    assert key in {one["id"] for one in cli("private-link list")}
    cli("private-link delete", private_link_id=key)
    cli.sandbox.advance(120)
    cli.refused("private-link get", 404, private_link_id=key)


def proxy_agent(cli: CLI) -> None:
    key = cli("proxy-agent create", {"display_name": "elsewhere", "group_region": "GCP_US_EAST4"})["agent_id"]
    assert cli("proxy-agent get", agent_id=key)["display_name"] == "elsewhere"
    assert key in {one["id"] for one in cli("proxy-agent list")}
    cli.refused("proxy-agent create", 409, {"display_name": "elsewhere", "group_region": "GCP_US_EAST4"})
    assert cli("proxy-agent regenerate-secrets", agent_id=key)
    cli("connection update", {"proxy_agent_id": key}, connection_id=SHOP)
    assert [one["connection_id"] for one in cli("proxy-agent connection list", agent_id=key)] == [SHOP]
    cli.refused("proxy-agent delete", 409, agent_id=key)
    cli("connection update", {"proxy_agent_id": "waxen_gumption"}, connection_id=SHOP)
    cli("proxy-agent delete", agent_id=key)
    cli.refused("proxy-agent get", 404, agent_id=key)


def role(cli: CLI) -> None:
    assert "Account Administrator" in {one["name"] for one in cli("role list")}


def system_key(cli: CLI) -> None:
    permissions = [{"resource_type": "CONNECTOR", "access_level": "READ"}]
    made = cli("system-key create", {"name": "n", "expiration_period": "ONE_WEEK", "permissions": permissions})
    key = made["id"]
    assert made["secret"]
    assert cli("system-key get", key_id=key)["name"] == "n"
    cli("system-key update", {"name": "renamed", "permissions": permissions}, key_id=key)
    assert {one["id"]: one["name"] for one in cli("system-key list")}[key] == "renamed"
    assert cli("system-key rotate", key_id=key)["secret"] != made["secret"]
    cli("system-key delete", key_id=key)
    cli.refused("system-key get", 404, key_id=key)


def memberships(cli: CLI, holder: str, key: str) -> None:
    """The roles of a user or team in groups and connections."""
    at = {f"{holder}_id": key}
    for what, other, roles in (
        ("group", "gusty_hammock", ("View Destination", "Manage Destination")),
        ("connection", "vivid_parapet", ("View Connection", "Manage Connection")),
    ):
        one = {f"{what}_id": other, **at}
        cli(f"{holder} {what} add", {"id": other, "role": roles[0]}, **at)
        cli.refused(f"{holder} {what} add", 409, {"id": other, "role": roles[0]}, **at)
        assert other in {found["id"] for found in cli(f"{holder} {what} list", **at)}
        cli(f"{holder} {what} update", {"role": roles[1]}, **one)
        assert cli(f"{holder} {what} get", **one)["role"] == roles[1]
        cli(f"{holder} {what} remove", **one)
        cli.refused(f"{holder} {what} get", 404, **one)


def team(cli: CLI) -> None:
    made = cli("team create", {"name": "Made", "role": "Account Reviewer"})
    key = made["id"]
    assert cli("team get", team_id=key)["name"] == "Made"
    assert cli("team update", {"description": "d"}, team_id=key)["description"] == "d"
    assert key in {one["id"] for one in cli("team list")}
    memberships(cli, "team", key)
    cli("team user add", {"user_id": USER, "role": "Team Member"}, team_id=key)
    assert [one["user_id"] for one in cli("team user list", team_id=key)] == [USER]
    cli("team user update", {"role": "Team Manager"}, team_id=key, user_id=USER)
    assert cli("team user get", team_id=key, user_id=USER)["role"] == "Team Manager"
    cli("team user remove", team_id=key, user_id=USER)
    cli.refused("team user get", 404, team_id=key, user_id=USER)
    cli("team account-role remove", team_id=key)
    assert cli("team get", team_id=key)["role"] is None
    cli("team delete", team_id=key)
    cli.refused("team get", 404, team_id=key)


def user(cli: CLI) -> None:
    body = {"email": "made@example.com", "given_name": "Made", "family_name": "Up", "role": "Account Reviewer"}
    made = cli("user invite", body)
    key = made["id"]
    assert cli("user get", user_id=key)["email"] == "made@example.com"
    assert cli("user update", {"given_name": "Renamed"}, user_id=key)["given_name"] == "Renamed"
    assert key in {one["id"] for one in cli("user list")}
    memberships(cli, "user", key)
    cli("user account-role remove", user_id=key)
    assert cli("user get", user_id=key)["role"] is None
    cli("user delete", id=key)
    cli.refused("user get", 404, user_id=key)


def transformation_project(cli: CLI) -> None:
    config = {"dbt_version": "1.8.3", "default_schema": "s", "git_remote_url": "git@github.com:example/models.git"}
    made = cli("transformation-project create", {"group_id": WAREHOUSE, "type": "DBT_CORE", "project_config": config})
    key = made["id"]
    assert made["status"] == "READY"
    assert cli("transformation-project get", project_id=key)["project_config"]["dbt_version"] == "1.8.3"
    changed = cli("transformation-project update", {"project_config": {"git_branch": "next"}}, project_id=key)
    assert (changed["project_config"]["git_branch"], changed["project_config"]["dbt_version"]) == ("next", "1.8.3")
    assert cli("transformation-project test", project_id=key)["setup_tests"]
    assert key in {one["id"] for one in cli("transformation-project list")}
    cli("transformation-project delete", project_id=key)
    cli.refused("transformation-project get", 404, project_id=key)


def transformation(cli: CLI) -> None:
    config = {"project_id": "loathing_ledge", "name": "n", "steps": [{"name": "s", "command": "dbt run"}]}
    body = {"type": "DBT_CORE", "transformation_config": config, "schedule": {"schedule_type": "INTEGRATED"}}
    key = cli("transformation create", body)["id"]
    assert cli("transformation get", transformation_id=key)["transformation_config"]["name"] == "n"
    assert cli("transformation update", {"paused": True}, transformation_id=key)["paused"] is True
    assert key in {one["id"] for one in cli("transformation list", project_id="loathing_ledge", group_id=WAREHOUSE)}
    cli("transformation run", transformation_id=key)
    cli.refused("transformation run", 409, transformation_id=key)
    cli("transformation cancel", transformation_id=key)
    assert cli("transformation get", transformation_id=key)["status"] == "CANCELED"
    cli("transformation run", transformation_id=key)
    cli.sandbox.advance(60)
    assert cli("transformation get", transformation_id=key)["status"] == "SUCCEEDED"
    cli("transformation upgrade", transformation_id="gentle_parsnip")
    (package,) = cli("transformation package-metadata list", service="stripe")
    assert cli("transformation package-metadata get", package_definition_id=package["id"]) == package
    cli("transformation delete", transformation_id=key)
    cli.refused("transformation get", 404, transformation_id=key)


def webhook(cli: CLI) -> None:
    body = {"url": "https://hooks.example.com/others", "events": ["sync_end"], "active": False, "secret": "hidden"}
    made = cli("webhook create-account", body)
    of_group = cli("webhook create-group", body, group_id=WAREHOUSE)
    assert (made["type"], of_group["type"], made["secret"]) == ("account", "group", "******")
    key = made["id"]
    assert cli("webhook update", {"events": ["sync_start"]}, webhook_id=key)["events"] == ["sync_start"]
    assert cli("webhook get", webhook_id=key)["events"] == ["sync_start"]
    assert {key, of_group["id"]} <= {one["id"] for one in cli("webhook list")}
    assert set(cli("webhook test", {"event": "sync_end"}, webhook_id=key)) == {"succeed", "status", "message"}
    cli("webhook delete", webhook_id=key)
    cli.refused("webhook get", 404, webhook_id=key)


GROUPS: dict[str, Callable[[CLI], None]] = {
    function.__name__.replace("_", "-"): function
    for function in (
        account,
        certificate,
        connection,
        connection_schema,
        connector_metadata,
        connector_sdk_package,
        destination,
        fingerprint,
        group,
        hybrid_deployment_agent,
        log_service,
        private_link,
        proxy_agent,
        public_connector,
        role,
        system_key,
        team,
        transformation,
        transformation_project,
        user,
        webhook,
    )
}


@pytest.mark.parametrize("name", GROUPS)
def test_the_commands_of_a_resource_group_work(cli: CLI, name: str) -> None:
    """All that the group has: what is created is read, listed, changed, deleted, and gone."""
    GROUPS[name](cli)
    assert {command for command in cli.commands if command.split()[0] == name} <= cli.used
    failed = [one for one in cli.sandbox.requests() if one["status"] >= 500]
    assert failed == []


def test_every_resource_group_is_judged(cli: CLI) -> None:
    assert {command.split()[0] for command in cli.commands} == set(GROUPS)


def test_a_listing_is_collected_over_pages(cli: CLI) -> None:
    # The CLI asks for pages of the default size.
    assert len(cli("connector-metadata list")) > 500
    pages = [one for one in cli.sandbox.requests() if one["path"] == "/v1/metadata/connector-types"]
    assert len(pages) > 5


def test_wrong_credentials_are_told_apart(tmp_path: Path) -> None:
    with serve(api_key="other", api_secret="pair") as sandbox, Client.started("fivetran_cli", sandbox.url, tmp_path) as client:
        CLI(client, sandbox).refused("account get", 401)


def test_the_table_of_our_command_line_has_each_command_by_its_exact_name(cli: CLI) -> None:
    text = (Path(__file__).parents[2] / "fivetranctl" / "README.md").read_text(encoding="utf-8")
    rows = text.partition("## From fivetran-cli")[2].splitlines()
    assert {row.split("|")[1].strip(" `") for row in rows if row.startswith("| `")} == set(cli.commands)
