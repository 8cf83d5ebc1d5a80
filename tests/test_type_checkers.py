"""The reports of mypy and pyright on deprecated calls; tests/typing holds everything else."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PATHS = [str(ROOT), str(ROOT / "generated")]
CODE = """\
from fivetran_facade import AsyncFivetran, Fivetran


def use(fivetran: Fivetran) -> None:
    fivetran.connectors.get("a")
    fivetran.connectors.list()
    fivetran.connections.get("a")


async def use_async(fivetran: AsyncFivetran) -> None:
    await fivetran.connectors.get("a")
"""
OPTIONS: dict[str, list[str]] = {"mypy": ["--strict", "--enable-error-code", "deprecated"], "pyright": []}
# A line number, and what it is told.
REPORTED = re.compile(r":(\d+)(?::\d+)?[ :-]+error: .*?(connectors\.\w+ is deprecated: use connections\.\w+)")


@pytest.mark.parametrize("checker", OPTIONS)
def test_a_deprecated_method_is_reported_with_what_to_use_instead(checker: str, tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(CODE, encoding="utf-8")
    settings = {"reportDeprecated": "error", "extraPaths": PATHS, "venvPath": str(ROOT), "venv": ".venv"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    options = ["[mypy]", f"mypy_path = {':'.join(PATHS)}", f"cache_dir = {ROOT}/.mypy_cache"]
    (tmp_path / "mypy.ini").write_text("\n".join(options), encoding="utf-8")
    command = [str(Path(sys.executable).with_name(checker)), *OPTIONS[checker], "use.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert REPORTED.findall(" ".join(done.stdout.split())) == [
        ("5", "connectors.get is deprecated: use connections.get"),
        ("6", "connectors.list is deprecated: use connections.list"),
        ("11", "connectors.get is deprecated: use connections.get"),
    ], done.stdout + done.stderr
