"""The component for dg: its state is refreshed by command, and loading it sends no request."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import requests_of_a_snapshot
from scenarios import KEY, SECRET, SHOP, call

from fivetran_sandbox import serve
from fivetran_sandbox.server import Running

YAML = """
type: dagster_fivetran_facade.FivetranAccountComponent
attributes:
  workspace:
    account_id: acme
    api_key: "{{ env.FIVETRAN_API_KEY }}"
    api_secret: "{{ env.FIVETRAN_API_SECRET }}"
    base_url: "{{ env.FIVETRAN_API_URL }}"
  connector_selector:
    by_id: [speak_inexpensive]
  translation:
    key_prefix: [raw]
    group_name: warehouse
  polling_sensor: true
"""
PROJECT = """
[project]
name = "warehouse"
version = "0.1.0"
requires-python = ">=3.11"

[tool.dg]
directory_type = "project"

[tool.dg.project]
root_module = "warehouse"
"""


@pytest.fixture
def running() -> Iterator[Running]:
    with serve(speed=0, api_key=KEY, api_secret=SECRET) as one:
        call(one, "POST", f"connections/{SHOP}/schemas/reload", {})
        yield one


@pytest.fixture
def project(tmp_path: Path, running: Running, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in (("URL", running.url), ("KEY", KEY), ("SECRET", SECRET)):
        monkeypatch.setenv(f"FIVETRAN_API_{name}", value)
    monkeypatch.setenv("DAGSTER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "src"))
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "dagster.yaml").write_text("telemetry:\n  enabled: false\n")
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    folder = tmp_path / "src" / "warehouse" / "defs" / "fivetran"
    folder.mkdir(parents=True)
    (folder / "defs.yaml").write_text(YAML)
    (tmp_path / "src" / "warehouse" / "__init__.py").touch()
    (tmp_path / "src" / "warehouse" / "definitions.py").write_text(
        "from pathlib import Path\n"
        "from dagster import definitions, load_from_defs_folder\n\n\n"
        "@definitions\n"
        "def defs():\n"
        "    return load_from_defs_folder(path_within_project=Path(__file__).parent)\n"
    )
    return tmp_path


def dg(*arguments: str) -> str:
    command = [str(Path(sys.executable).with_name("dg")), *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.mark.usefixtures("project")
def test_a_component_is_loaded_from_a_state_that_is_refreshed_by_command(running: Running) -> None:
    before = len(running.requests())
    assert "orders" not in dg("list", "defs", "--json")
    assert len(running.requests()) == before
    dg("utils", "refresh-defs-state")
    refreshed = len(running.requests())
    assert refreshed - before == requests_of_a_snapshot(running)
    listed = dg("list", "defs", "--json")
    dg("check", "defs")
    assert "raw/shop_public/orders" in listed
    assert "warehouse" in listed
    assert "fivetran_acme__sync_status_sensor" in listed
    assert len(running.requests()) == refreshed


@pytest.mark.usefixtures("project")
def test_the_component_can_be_scaffolded(tmp_path: Path) -> None:
    dg("scaffold", "defs", "dagster_fivetran_facade.FivetranAccountComponent", "second", "--account-id", "other")
    written = (tmp_path / "src" / "warehouse" / "defs" / "second" / "defs.yaml").read_text()
    assert "account_id: other" in written
    assert "env.FIVETRAN_API_SECRET" in written
