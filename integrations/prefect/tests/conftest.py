"""Fixtures of the tests with Prefect: a server, and a block of a sandbox's credentials."""

import os
import tempfile
from collections.abc import Iterator

# Read when Prefect is imported.
os.environ.update(
    PREFECT_HOME=tempfile.mkdtemp(prefix="prefect-"),
    DO_NOT_TRACK="1",
    PREFECT_SERVER_ANALYTICS_ENABLED="false",
    PREFECT_LOGGING_TO_API_ENABLED="false",
)

import pytest
from prefect.logging import get_logger
from prefect.testing.utilities import prefect_test_harness
from prefect_fivetran_facade import FivetranCredentials
from pydantic import SecretStr
from scenarios import KEY, SECRET

BLOCK = "acme"


@pytest.fixture(scope="session", autouse=True)
def _server() -> Iterator[None]:
    with prefect_test_harness(server_startup_timeout=150):
        yield


@pytest.fixture(autouse=True)
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """The lines that runs log, which Prefect keeps from other handlers."""
    loggers = [get_logger(name) for name in ("flow_runs", "task_runs", "FivetranSync", "FivetranSyncRun")]
    for each in loggers:
        each.addHandler(caplog.handler)
    yield caplog
    for each in loggers:
        each.removeHandler(caplog.handler)


def credentials_for(url: str, *, secret: str = SECRET) -> FivetranCredentials:
    block = FivetranCredentials(api_key=SecretStr(KEY), api_secret=SecretStr(secret), base_url=url)
    block.save(BLOCK, overwrite=True)
    return block
