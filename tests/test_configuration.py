"""The findings of check_config in a configuration, before anything is created."""

from __future__ import annotations

import sys
from types import MappingProxyType
from typing import Any

import pytest

from fivetran_facade import FivetranError
from fivetran_facade._engine.masks import masked_secrets, refuse_masked_secrets
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
    """Return the findings in a configuration, each by its kind and path."""
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


def test_a_masked_secret_is_named_and_nothing_else_is_said_of_it(world: World) -> None:
    config = {"schema": "a", "password": "******", "port": "******", "servers": [{"name": "******"}]}

    problems = world.do(world.client(success(FTP)).connections.check_config("ftp", config, auth={"token": "******"}))

    assert [(problem.kind, problem.path) for problem in problems] == [
        ("masked", "auth.token"),
        ("masked", "config.password"),
        ("masked", "config.port"),
        ("masked", "config.servers[0].name"),
    ]
    assert {problem.message for problem in problems} == {
        "****** is the mask of a secret that was read; give the secret itself, or leave the field out to keep it"
    }


def test_masked_secrets_are_found_though_the_service_tells_no_fields(world: World) -> None:
    assert check(world, {"password": "******"}, {"id": "a"}) == [("masked", "config.password")]


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ({}, []),
        (None, []),
        ({"config": None, "auth": {}, "paused": True}, []),
        ({"config": {"password": "******"}}, ["config.password"]),
        ({"auth": {"client_access": {"client_secret": "******"}}}, ["auth.client_access.client_secret"]),
        ({"config": {"hosts": [{"a": 1}, {"b": "******"}], "user": "me"}, "secret": "******"}, ["config.hosts[1].b", "secret"]),
        ({"config": {"secrets_list": ({"key": "A", "value": "******"},)}}, ["config.secrets_list[0].value"]),
        ({"config": MappingProxyType({"password": "******"})}, ["config.password"]),
        # What only looks like a mask.
        ({"config": {"password": "*****"}}, []),
        ({"config": {"password": "*******"}}, []),
        ({"config": {"pattern": "**/*.csv", "password": "*** ***", "******": "a"}}, []),
    ],
)
def test_masked_secrets_have_their_places(body: Any, places: list[str]) -> None:
    assert masked_secrets(body) == places


def test_a_body_with_masked_secrets_is_refused_with_their_places() -> None:
    with pytest.raises(ValueError, match=r"config\.password, config\.servers\[0\]\.key: \*{6} is the mask"):
        refuse_masked_secrets({"config": {"password": "******", "servers": [{"key": "******"}]}})


def test_a_body_without_masked_secrets_is_not_refused() -> None:
    refuse_masked_secrets({"config": {"password": "a secret"}})


@pytest.mark.parametrize(("part", "given"), [("config", "host=a"), ("config", [1]), ("auth", "token"), ("auth", 5)])
def test_what_is_no_mapping_is_refused_before_anything_is_sent(world: World, part: str, given: Any) -> None:
    script = Script(success(FTP))

    with pytest.raises(TypeError, match=rf"^{part} must be a mapping, not {type(given).__name__}"):
        world.do(world.client(transport=script).connections.check_config("ftp", **{"config": {}, part: given}))

    assert script.requests == []


@pytest.mark.parametrize(
    "config",
    [
        {"type": "object", "properties": {"schema": {"type": "no such type"}}},
        {"type": "object", "properties": {"schema": {"type": "string", "pattern": "("}}},
        {"type": "object", "properties": {"schema": 5}},
        {"properties": ["schema"]},
        "no schema",
    ],
    ids=str,
)
def test_metadata_that_are_no_schema_are_an_error_of_ours(world: World, config: Any) -> None:
    client = world.client(success({"id": "ftp", "config": config}))

    with pytest.raises(FivetranError, match="ftp") as caught:
        world.do(client.connections.check_config("ftp", {"schema": "s3cr3t"}))

    assert "s3cr3t" not in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("where", ["offline", "online"])
@pytest.mark.parametrize(
    ("resource", "service", "end"),
    [
        ("connections", "postgre", "postgre; did you mean postgres?"),
        ("connections", "Google Ads", "Google Ads; did you mean google_ads?"),
        ("connections", "nothing of the kind", "nothing of the kind"),
        ("destinations", "snowflak", "snowflak; did you mean snowflake?"),
        ("log_services", "splunk_log", "splunk_log; did you mean splunkLog?"),
        ("private_links", "source-aws", "source-aws; did you mean SOURCE_AWS?"),
    ],
)
def test_an_unknown_service_is_a_problem_with_the_name_that_was_meant(
    world: World, resource: str, service: str, end: str, where: str
) -> None:
    client = world.client(failure(404))

    problems = world.do(getattr(client, resource).check_config(service, {"any": "******"}, offline=where == "offline"))

    assert problems == [ConfigProblem("service", "unknown", f"there is no service {end}")]


@pytest.mark.parametrize(
    ("resource", "service", "config", "expected"),
    [
        ("connections", "postgres", {"schema_prefix": "a", "hots": "db"}, [("unknown", "config.hots")]),
        ("connections", "postgres", {"schema_prefix": "a", "port": "5432"}, [("wrong", "config.port")]),
        ("connections", "postgres", {"schema_prefix": "a", "update_method": "XMIN"}, [("wrong", "config.update_method")]),
        ("connections", "postgres", {"host": "db"}, [("missing", "config.schema_prefix")]),
        (
            "connections",
            "ftp",
            {"schema": "a", "files": [{"tabel_name": "b"}], "table": "c"},
            [("unknown", "config.files[0].tabel_name")],
        ),
        ("connections", "15five", {"schema": "a", "api_key": "******"}, [("masked", "config.api_key")]),
        ("destinations", "snowflake", {"host": "a", "auth": "PASWORD"}, [("wrong", "config.auth")]),
        ("destinations", "clickhouse", {"anything": 1}, []),
        ("log_services", "datadog_log", {"apikey": "a"}, [("unknown", "config.apikey")]),
        ("private_links", "SOURCE_AWS", {}, [("missing", "config.connection_service_name")]),
    ],
)
def test_the_fields_that_the_package_knows_are_enough_to_check(
    world: World, resource: str, service: str, config: Any, expected: Any
) -> None:
    script = Script()

    problems = world.do(getattr(world.client(transport=script), resource).check_config(service, config, offline=True))

    assert [(problem.kind, problem.path) for problem in problems] == expected
    assert script.requests == []


def test_auth_is_checked_offline_too(world: World) -> None:
    auth = {"client_access": {"client_id": 5}, "refresh": "a"}

    problems = world.do(world.client().connections.check_config("google_ads", {"schema": "a"}, auth=auth, offline=True))

    assert [(problem.kind, problem.path) for problem in problems] == [
        ("wrong", "auth.client_access.client_id"),
        ("unknown", "auth.refresh"),
    ]


@pytest.mark.parametrize(("config", "missing"), [({"table": "b"}, []), ({"table_group_name": "b"}, []), ({}, ["config.table"])])
def test_where_one_of_two_fields_will_do_both_are_named(world: World, config: Any, missing: Any) -> None:
    problems = world.do(world.client().connections.check_config("ftp", {"schema": "a"} | config, offline=True))

    assert [problem.path for problem in problems] == missing
    assert all(problem.message == "the service demands table or table_group_name" for problem in problems)


def test_what_only_answers_have_is_no_problem_so_that_what_was_read_can_be_checked(world: World) -> None:
    config = {"schema_prefix": "a", "host": "db", "public_key": "ssh-rsa ..."}

    assert world.do(world.client().connections.check_config("postgres", config, offline=True)) == []


@pytest.mark.parametrize("resource", ["connections", "destinations", "log_services", "private_links"])
def test_the_metadata_of_today_win_over_what_the_package_knows(world: World, resource: str) -> None:
    """A field that came later, in a service that came later."""
    assert check(world, {"schema": "a", "skip_before": 1, "since": "2020"}, resource=resource) == [("unknown", "config.since")]


def test_a_connector_type_that_the_api_has_no_more_is_unknown_though_the_package_knows_it(world: World) -> None:
    problems = world.do(world.client(failure(404)).connections.check_config("postgres", {"schema_prefix": "a"}))

    assert [(problem.kind, problem.path) for problem in problems] == [("unknown", "service")]


def test_a_misspelt_field_is_named_with_the_one_that_was_meant(world: World) -> None:
    config = {"schema_prefix": "a", "hots": "db", "Port": 5432, "colour": "red"}

    problems = world.do(world.client().connections.check_config("postgres", config, offline=True))

    assert {problem.path: problem.message.partition("; ")[2] for problem in problems} == {
        "config.Port": "did you mean port?",
        "config.colour": "",
        "config.hots": "did you mean host?",
    }


@pytest.mark.parametrize(
    ("resource", "service"), [("destinations", "snowflake"), ("log_services", "cloudwatch"), ("private_links", "SNOWFLAKE_AWS")]
)
def test_the_package_decides_where_the_api_has_no_metadata(world: World, resource: str, service: str) -> None:
    client = world.client(failure(404))

    problems = world.do(getattr(client, resource).check_config(service, {"hots": "a"}))

    assert ("unknown", "config.hots") in [(problem.kind, problem.path) for problem in problems]


@pytest.mark.parametrize(
    ("arguments", "name"), [({"service": 5}, "service"), ({"service": " "}, "service"), ({"offline": "no"}, "offline")]
)
def test_arguments_of_another_kind_are_refused_before_anything_is_sent(world: World, arguments: Any, name: str) -> None:
    script = Script(success(FTP))

    with pytest.raises((TypeError, ValueError), match=rf"^{next(iter(arguments))} must"):
        world.do(world.client(transport=script).connections.check_config(**{"service": "ftp", "config": {}} | arguments))

    assert script.requests == []


def test_without_jsonschema_it_says_what_to_install(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema", None)

    with pytest.raises(FivetranError, match="pip install"):
        world.do(world.client(success(FTP)).connections.check_config("ftp", {}))
