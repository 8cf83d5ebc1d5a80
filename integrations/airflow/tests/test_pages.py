"""The examples on the pages about Airflow run in it."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import airflow
import pytest
from scenarios import KEY, SECRET, SHOP, accelerated

from fivetran_sandbox import serve
from fivetran_sandbox.server import Running

DOCS = Path(__file__).parents[3] / "docs"
pytestmark = [
    pytest.mark.skipif(airflow.__version__.startswith("2."), reason="the pages are written for Airflow 3"),
    pytest.mark.skipif(not DOCS.exists(), reason="the pages are in the repository"),
]


@pytest.fixture
def running(connect: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    with serve(api_key=KEY, api_secret=SECRET, speed=100, sync_seconds=60) as running, accelerated():
        connect(running.url)
        monkeypatch.setenv("FIVETRAN_API_URL", running.url)
        monkeypatch.setenv("FIVETRAN_API_KEY", KEY)
        monkeypatch.setenv("FIVETRAN_API_SECRET", SECRET)
        yield running


def shown(page: str) -> dict[str, Any]:
    """Run the block of a page, and return its names."""
    (code,) = re.findall(r"<!-- not run: here.*\n```python\n(.*?)^```", (DOCS / page).read_text(), re.DOTALL | re.MULTILINE)
    names: dict[str, Any] = {}
    exec(compile(code, page, "exec"), names)  # noqa: S102 - our own pages
    return names


def test_a_task_without_the_provider_syncs_once(running: Running) -> None:
    task = shown("how-to/airflow.md")["fivetran"]().get_task("sync")
    finished = task.python_callable(*task.op_args, **task.op_kwargs)
    last = running.state()["connections"]
    assert finished[:19] in [(each["succeeded_at"] or "")[:19] for each in last if each["id"] == SHOP]
    assert sum(each["path"].endswith("/sync") for each in running.requests()) == 1


@pytest.mark.usefixtures("running")
def test_code_of_ones_own_takes_the_credentials_of_a_connection(capsys: pytest.CaptureFixture[str]) -> None:
    shown("migrating/airflow.md")
    assert "Analytical Engines" in capsys.readouterr().out
