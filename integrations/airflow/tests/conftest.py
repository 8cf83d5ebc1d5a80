"""What the tests of the integration with Airflow share: an Airflow of their own, and connections of a sandbox's credentials."""

import os
import tempfile

# Read when Airflow is imported.
os.environ.update(
    AIRFLOW_HOME=tempfile.mkdtemp(prefix="airflow-"),
    AIRFLOW__CORE__LOAD_EXAMPLES="False",
    AIRFLOW__CORE__UNIT_TEST_MODE="True",
    AIRFLOW__USAGE_DATA_COLLECTION__ENABLED="False",
)

import json
from collections.abc import Callable

import pytest
from scenarios import KEY, SECRET


@pytest.fixture
def connect(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make an Airflow connection with the credentials of a sandbox."""

    def make(url: str, *, kind: str = "fivetran_facade", name: str = "fivetran_default", secret: str = SECRET) -> None:
        found = {"conn_type": kind, "login": KEY, "password": secret, "host": url}
        monkeypatch.setenv(f"AIRFLOW_CONN_{name.upper()}", json.dumps(found))

    return make
