"""The commands of operations: each is there, each is understood by the API, and each says what it does."""

from __future__ import annotations

import json
import sys
import zipfile
from io import StringIO
from pathlib import Path
from typing import Any

import click
import pytest

from ctl_fixtures import Run
from fivetran_sandbox import Running
from fivetranctl import data
from fivetranctl.root import ResourceGroup, root

DOCUMENT: Any = json.loads((Path(__file__).parents[1] / "generated" / "fivetran_api" / "openapi.json").read_text("utf-8"))
CONNECTION = "speak_inexpensive"


def test_every_operation_of_the_document_has_its_command() -> None:
    items = [item for path in DOCUMENT["paths"].values() for item in path.items()]
    documented = {operation["operationId"] for method, operation in items if method != "parameters"}
    commands = {command["operation"] for name in data.resources() for command in data.commands(name).values()}
    assert commands == documented


@pytest.mark.parametrize("resource", sorted(data.resources()))
def test_every_command_of_a_group_has_a_help_with_an_example(resource: str) -> None:
    group = ResourceGroup(resource)
    context = click.Context(group, info_name=resource)
    for name in data.commands(resource):
        command = group.get_command(context, name)
        assert command is not None
        text = command.get_help(click.Context(command, info_name=name, parent=context))
        assert f"fivetranctl {resource} {name}" in text
        assert "https://fivetran.com/docs" in text


EACH: list[tuple[str, ...]] = [
    ("account", "get"), ("certificates", "list-for-connection", CONNECTION),
    ("connections", "list", "--group-id", "decent_dropsy"),
    ("connectors", "list"), ("connector-sdk-packages", "list"), ("destinations", "get", "decent_dropsy"),
    ("external-secrets-managers", "list"), ("fingerprints", "list-for-destination", "decent_dropsy"),
    ("groups", "list-users", "decent_dropsy"),
    ("hybrid-deployment-agents", "list"), ("log-services", "list"), ("metadata", "get", "postgres"), ("private-links", "list"),
    ("proxy-agents", "list"), ("public", "list-connector-types"), ("roles", "list"), ("schemas", "get", CONNECTION),
    ("system-keys", "list"), ("teams", "list"), ("transformation-projects", "list"), ("transformations", "list"),
    ("users", "get", "interment_burdensome"), ("webhooks", "list"),
]  # fmt: skip


@pytest.mark.parametrize("arguments", EACH, ids=" ".join)
def test_a_command_of_each_group_prints_the_objects_of_the_api(
    ctl_sandbox: Running, ctl: Run, arguments: tuple[str, ...]
) -> None:
    done = ctl(*arguments, "--output", "json")
    assert done.status == 0, done.err
    assert json.loads(done.out) is not None


@pytest.mark.parametrize("name", ["connection", "connector", "connections"])
def test_singular_and_older_names_of_groups_work(ctl_sandbox: Running, ctl: Run, name: str) -> None:
    assert json.loads(ctl(name, "get", CONNECTION, "-o", "json").out)["id"] == CONNECTION


def test_aliases_are_not_listed_and_lead_to_groups() -> None:
    context = click.Context(root)
    from fivetranctl.registry import ALIASES  # noqa: PLC0415 - for this test alone

    assert not {*root.list_commands(context)} & ALIASES.keys()
    assert all(root.get_command(context, alias) is not None for alias in ALIASES)


def test_a_body_is_made_of_options_a_file_and_json(ctl_sandbox: Running, ctl: Run, tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text("host: db.example.com\nport: 5432\n")
    secret = tmp_path / "secret"
    secret.write_text("hunter2\n")
    done = ctl(
        "connections", "create", "--body", '{"service": "postgres", "paused": true}', "--group-id", "decent_dropsy",
        "--config", f"@{file}", "--config", "schema_prefix=mine", "--config", f"password=@{secret}", "--no-run-setup-tests",
        "-o", "json",
    )  # fmt: skip
    assert done.status == 0, done.err
    made = json.loads(done.out)
    assert made["config"]["port"] == 5432
    assert (made["config"]["password"], made["paused"]) == ("******", True)
    (row,) = (each for each in ctl_sandbox.state(secrets=True)["connections"] if each["id"] == made["id"])
    assert row["config"]["password"] == "hunter2"


def test_what_a_body_needs_is_named(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("groups", "create")
    assert (done.status, done.out) == (2, "")
    assert "--name must be given" in done.err


def test_a_value_that_is_misspelt_is_refused_with_what_was_meant(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("connections", "update", CONNECTION, "--schedule-type", "manuel")
    assert done.status == 2
    assert "did you mean manual?" in done.err


def test_a_dry_run_prints_the_request_with_secrets_masked_and_sends_nothing(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("connections", "update", CONNECTION, "--config", "password=hunter2", "--paused", "--dry-run")
    assert done.status == 0
    assert done.lines[0] == f"PATCH {ctl_sandbox.url}/v1/connections/{CONNECTION}"
    assert "hunter2" not in done.out + done.err
    assert '"password": "******"' in done.out
    assert [each["method"] for each in ctl_sandbox.requests()] == []


def test_what_cannot_be_undone_is_refused_where_nobody_can_be_asked(
    ctl_sandbox: Running, ctl: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO())
    done = ctl("users", "delete", "nuptials_rotunda")
    assert done.status == 2
    assert "--yes" in done.err
    assert "This cannot be undone" in done.err
    assert ctl_sandbox.requests() == []
    assert ctl("users", "delete", "nuptials_rotunda", "--yes").status == 0
    assert ctl("users", "get", "nuptials_rotunda").status == 1


def test_a_download_goes_to_a_file(ctl_sandbox: Running, ctl: Run, tmp_path: Path) -> None:
    sent, got = tmp_path / "sent.zip", tmp_path / "got.zip"
    with zipfile.ZipFile(sent, "w") as archive:
        archive.writestr("connector.py", "print('hello')")
    made = json.loads(ctl("connector-sdk-packages", "create", "--file", str(sent), "-o", "json").out)
    done = ctl("connector-sdk-packages", "download", made["id"], "--to", str(got))
    assert done.status == 0, done.err
    assert got.read_bytes() == sent.read_bytes()


def test_any_request_can_be_sent(ctl_sandbox: Running, ctl: Run) -> None:
    assert json.loads(ctl("api", "GET", "/v1/groups/decent_dropsy", "-o", "json").out)["name"] == "Warehouse"
    names = ctl("api", "GET", "v1/groups", "-f", "limit=1", "--paginate", "-o", "name").lines
    assert len(names) == 4
    done = ctl("api", "POST", "/v1/groups", "-f", "name=Made", "--dry-run")
    assert '"name": "Made"' in done.out


def test_each_command_in_the_table_of_fivetran_clis_is_there() -> None:
    text = (Path(__file__).parents[1] / "fivetranctl" / "README.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1:3] for line in text.partition("## From fivetran-cli")[2].splitlines() if line.startswith("| `")]
    ours = [row[1].strip(" `").split() for row in rows]
    assert len({row[0] for row in rows}) == len(rows) == 154
    assert [words for words in ours if words[1] not in data.commands(words[0])] == []
