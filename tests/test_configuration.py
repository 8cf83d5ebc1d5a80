"""What check_config says of a configuration before anything is created."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from fivetran_facade import FivetranError, NotFound
from fivetran_facade.configuration import ConfigProblem
from worlds import Script, World, failure, success

FIELDS: dict[str, Any] = {
    "schema": {"type": "string", "required": True},
    "table": {"type": "string"},
    "host": {"type": "string"},
    "port": {"type": "integer"},
    "user": {"type": "string"},
    "password": {"type": "string", "format": "password"},
    "is_secure": {"type": "boolean"},
    "file_type": {"type": "string", "enum": ["infer", "csv", "json"]},
    "archive_pattern": {"type": "string"},
    "skip_before": {"type": "integer"},
    "servers": {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}},
}
FTP: dict[str, Any] = {
    "id": "ftp",
    "name": "FTP",
    "config": {"type": "object", "properties": FIELDS},
    "auth": {"type": "object"},
}


def check(world: World, config: Any, metadata: dict[str, Any] = FTP, resource: str = "connections", **more: Any) -> list[Any]:
    """What is said of a configuration, kind and path alone."""
    client = world.client(success(metadata))
    problems: list[ConfigProblem] = world.do(getattr(client, resource).check_config("ftp", config, **more))
    return [(problem.kind, problem.path) for problem in problems]


@pytest.mark.parametrize("resource", ["connections", "destinations"])
def test_nothing_is_said_of_a_configuration_that_fits(world: World, resource: str) -> None:
    assert check(world, {"schema": "ftp", "port": 21, "is_secure": True, "servers": [{"name": "a"}]}, resource=resource) == []


def test_the_metadata_are_read_and_nothing_else_is_sent(world: World) -> None:
    script = Script(success(FTP))

    world.do(world.client(transport=script).connections.check_config("ftp", {"schema": "a"}))

    assert [(each.method, each.url.path) for each in script.requests] == [("GET", "/v1/metadata/connector-types/ftp")]


def test_the_text_booleans_of_an_older_script_are_named(world: World) -> None:
    """The row S1-03: a script that sends "true" where a boolean is meant."""
    assert check(world, {"schema": "criteo", "is_secure": "true"}) == [("wrong", "config.is_secure")]


def test_the_obsolete_fields_of_an_older_script_are_named_with_todays(world: World) -> None:
    """The row S1-04: camel case was in use once."""
    config = {"schema": "ftp", "table": "files", "isSecure": True, "fileType": "csv", "skipBefore": 1, "colour": "red"}

    problems = world.do(world.client(success(FTP)).connections.check_config("ftp", config))

    assert {problem.path: problem.message.partition("; ")[2] for problem in problems} == {
        "config.colour": "",
        "config.fileType": "did you mean file_type?",
        "config.isSecure": "did you mean is_secure?",
        "config.skipBefore": "did you mean skip_before?",
    }
    assert {problem.kind for problem in problems} == {"unknown"}


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        ({}, [("missing", "config.schema")]),
        ({"schema": None}, [("wrong", "config.schema")]),
        ({"schema": "a", "port": "21"}, [("wrong", "config.port")]),
        ({"schema": "a", "port": True}, [("wrong", "config.port")]),
        ({"schema": "a", "file_type": "xml"}, [("wrong", "config.file_type")]),
        ({"schema": "a", "servers": {"name": "a"}}, [("wrong", "config.servers")]),
        (
            {"schema": "a", "servers": [{"name": "a"}, {"nam": 1}]},
            [("missing", "config.servers[1].name"), ("unknown", "config.servers[1].nam")],
        ),
    ],
)
def test_each_fault_is_named_with_its_path(world: World, config: Any, expected: Any) -> None:
    assert sorted(check(world, config)) == sorted(expected)


def test_auth_is_checked_like_config(world: World) -> None:
    auth = {
        "type": "object",
        "properties": {"client_access": {"type": "object", "properties": {"client_id": {"type": "string"}}}},
    }

    found = check(world, {"schema": "a"}, FTP | {"auth": auth}, auth={"client_access": {"client_id": 7}, "token": "x"})

    assert found == [("wrong", "auth.client_access.client_id"), ("unknown", "auth.token")]


def test_no_value_shows_in_a_problem(world: World) -> None:
    config = {"schema": "a", "port": "s3cr3t-port", "password": ["s3cr3t-password"], "file_type": "s3cr3t-type"}

    problems = world.do(world.client(success(FTP)).connections.check_config("ftp", config))

    assert len(problems) == 3
    assert "s3cr3t" not in repr(problems)


@pytest.mark.parametrize("metadata", [{"id": "a"}, {"id": "a", "config": None}, {"id": "a", "config": {"type": "object"}}])
def test_a_service_that_tells_no_fields_cannot_be_checked(world: World, metadata: dict[str, Any]) -> None:
    assert check(world, {"anything": 1}, metadata) == []


def test_an_unknown_service_is_not_found(world: World) -> None:
    with pytest.raises(NotFound):
        world.do(world.client(failure(404)).connections.check_config("nothing", {}))


def test_without_jsonschema_it_says_what_to_install(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema", None)

    with pytest.raises(FivetranError, match="pip install"):
        world.do(world.client(success(FTP)).connections.check_config("ftp", {}))
