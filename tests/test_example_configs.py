"""Configs of public examples, compared with the metadata that the sandbox serves and with what the package knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import pytest

import fivetran_sandbox
from fivetran_facade.configuration import ConfigProblem
from worlds import World


class Example(NamedTuple):
    """A config as a script sends it, and what is wrong with it: kinds and paths."""

    service: str
    config: dict[str, Any]
    problems: list[tuple[str, str]]
    auth: dict[str, Any] | None = None


EXAMPLES: Final = {
    # An older script that creates a connection: booleans and lists are texts, names are those of another service.
    "criteo, with texts for everything": Example(
        "criteo",
        {
            "schema": "criteo",
            "client_id": "id",
            "client_secret": "secret",
            "currency": "USD",
            "timeframe_months": "12",
            "metrics": "Clicks",
            "paused": "true",
            "run_setup_tests": "true",
        },
        [
            ("wrong", "config.metrics"),
            ("unknown", "config.paused"),
            ("unknown", "config.run_setup_tests"),
            ("wrong", "config.timeframe_months"),
        ],
    ),
    # Another one, from the time when fields were written in camel case.
    "ftp, half in camel case": Example(
        "ftp",
        {
            "schema": "ftp",
            "table": "files",
            "host": "ftp.example.com",
            "port": "21",
            "user": "fivetran",
            "password": "secret",
            "isSecure": "true",
            "prefix": "exports",
            "pattern": ".*csv",
            "fileType": "infer",
            "compression": "infer",
            "onError": "fail",
            "appendFileOption": "upsert_file",
            "archivePattern": ".*",
            "nullSequence": "NULL",
            "delimiter": ",",
            "escapeChar": "\\",
            "skipBefore": 0,
            "skipAfter": 0,
        },
        [
            ("unknown", "config.appendFileOption"),
            ("unknown", "config.archivePattern"),
            ("unknown", "config.escapeChar"),
            ("unknown", "config.fileType"),
            ("unknown", "config.isSecure"),
            ("unknown", "config.nullSequence"),
            ("unknown", "config.onError"),
            ("wrong", "config.port"),
            ("unknown", "config.skipAfter"),
            ("unknown", "config.skipBefore"),
        ],
    ),
    "postgres, as it should be": Example(
        "postgres",
        {
            "schema_prefix": "shop",
            "host": "db.example.com",
            "port": 5432,
            "database": "shop",
            "user": "fivetran",
            "password": "secret",
            "update_method": "WAL_PGOUTPUT",
            "replication_slot": "fivetran",
            "publication_name": "fivetran",
        },
        [],
    ),
    "postgres, with a way to update that is gone": Example(
        "postgres",
        {"schema_prefix": "shop", "hots": "db.example.com", "port": 5432, "update_method": "XMIN"},
        [("unknown", "config.hots"), ("wrong", "config.update_method")],
    ),
    "mysql, without a schema prefix": Example(
        "mysql",
        {"schema": "shop", "host": "db.example.com", "port": 3306, "user": "fivetran", "password": "secret", "replica_id": "7"},
        [("wrong", "config.replica_id"), ("unknown", "config.schema"), ("missing", "config.schema_prefix")],
    ),
    "google_sheets, with its OAuth": Example(
        "google_sheets",
        {"schema": "sheets", "table": "targets", "sheet_id": "https://example.com/sheet", "named_range": "targets"},
        [("unknown", "auth.client_access.client_key"), ("wrong", "auth.refresh_token")],
        {"client_access": {"client_id": "id", "client_key": "secret"}, "refresh_token": None},
    ),
    "google_ads, with reports": Example(
        "google_ads",
        {
            "schema": "ads",
            "sync_mode": "SpecificAccounts",
            "customer_id": "123-456-7890",
            "accounts": ["1234567890"],
            "conversion_window_size": 30,
            "reports": [{"table": "clicks", "report_type": "CLICK_PERFORMANCE_REPORT", "fields": "Date,Clicks"}],
        },
        [("wrong", "config.reports[0].fields")],
    ),
    "github, with a token for all repositories": Example(
        "github",
        {"schema": "github", "sync_mode": "All", "use_webhooks": False, "pats": ["secret"], "auth_mode": "PersonalAccessToken"},
        [("wrong", "config.sync_mode")],
    ),
    "s3, with a file to a table, read from another connection": Example(
        "s3",
        {
            "schema": "files",
            "bucket": "exports",
            "role_arn": "******",
            "external_id": "given by the API",
            "files": [{"file_pattern": "a.*", "table_name": "a"}, {"pattern": "b.*", "table_name": "b"}],
        },
        [("unknown", "config.files[1].pattern"), ("masked", "config.role_arn"), ("missing", "config.table")],
    ),
    "aws_lambda, with secrets as a list": Example(
        "aws_lambda",
        {
            "schema": "lambda",
            "function": "arn:aws:lambda:eu-west-1:1:function:load",
            "region": "eu-west-1",
            "role_arn": "arn:aws:iam::1:role/load",
            "secrets_list": [{"key": "token", "value": "secret"}, {"name": "token", "value": "secret"}],
        },
        [("unknown", "config.secrets_list[1].name")],
    ),
    "salesforce, which is connected in the browser": Example("salesforce", {"schema": "salesforce"}, []),
    "a service that is spelled otherwise": Example("postgresql", {"host": "db.example.com"}, [("unknown", "service")]),
}


@pytest.fixture(scope="module")
def running() -> Iterator[fivetran_sandbox.Running]:
    """A sandbox whose clock stands still."""
    with fivetran_sandbox.serve(speed=0) as running:
        yield running


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
def test_the_package_and_the_api_find_the_same_in_the_config_of_an_example(
    world: World, running: fivetran_sandbox.Running, example: Example
) -> None:
    connections = world.client(base_url=running.url).connections
    found: list[list[ConfigProblem]] = [
        world.do(connections.check_config(example.service, example.config, auth=example.auth, offline=offline))
        for offline in (True, False)
    ]

    assert found[0] == found[1]
    assert [(problem.kind, problem.path) for problem in found[0]] == example.problems


@pytest.mark.parametrize(
    ("resource", "service", "config", "problems"),
    [
        ("destinations", "snowflake", {"host": "a.example.com", "port": "443", "auth": "PASSWORD"}, [("wrong", "config.port")]),
        ("destinations", "big_query", {"project_id": "a", "dataset": "b"}, [("unknown", "config.dataset")]),
        ("log_services", "datadog_log", {"api_key": "******"}, [("masked", "config.api_key")]),
        (
            "private_links",
            "SOURCE_AWS",
            {"connection_service_nam": "a"},
            [
                ("unknown", "config.connection_service_nam"),
                ("missing", "config.connection_service_name"),
            ],
        ),
    ],
)
def test_what_the_api_has_no_metadata_of_is_compared_with_what_the_package_knows(
    world: World, running: fivetran_sandbox.Running, resource: str, service: str, config: Any, problems: Any
) -> None:
    client = getattr(world.client(base_url=running.url), resource)
    found: list[list[ConfigProblem]] = [
        world.do(client.check_config(service, config, offline=offline)) for offline in (True, False)
    ]

    assert found[0] == found[1]
    assert [(problem.kind, problem.path) for problem in found[0]] == problems
