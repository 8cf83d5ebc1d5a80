"""Fixtures of the tests with Airflow: an Airflow of their own, and connections of a sandbox's credentials."""

import os
import tempfile

# Read when Airflow is imported.
os.environ.update(
    AIRFLOW_HOME=tempfile.mkdtemp(prefix="airflow-"),
    AIRFLOW__CORE__LOAD_EXAMPLES="False",
    AIRFLOW__CORE__UNIT_TEST_MODE="True",
    AIRFLOW__USAGE_DATA_COLLECTION__ENABLED="False",
)

import asyncio
import json
from collections.abc import Callable

import pytest
from scenarios import KEY, SECRET


def connection(url: str, *, kind: str = "fivetran_facade", secret: str = SECRET) -> str:
    """Return an Airflow connection as a variable of the environment has it."""
    return json.dumps({"conn_type": kind, "login": KEY, "password": secret, "host": url})


@pytest.fixture
def connect(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make an Airflow connection with the credentials of a sandbox."""

    def make(url: str, *, kind: str = "fivetran_facade", name: str = "fivetran_default", secret: str = SECRET) -> None:
        monkeypatch.setenv(f"AIRFLOW_CONN_{name.upper()}", connection(url, kind=kind, secret=secret))

    return make


async def eventually(look: Callable[[], bool]) -> None:
    """Return once a look is True; the test's own time limit ends what never is."""
    while not look():  # noqa: ASYNC110 - the sandbox runs in a thread
        await asyncio.sleep(0.01)
