"""The sandbox's own document, and all that schemathesis makes of it: examples, edge cases, random calls, chains of them."""

from __future__ import annotations

import os
import re
import subprocess
from importlib.resources import files
from pathlib import Path

from other_clients import ENVIRONMENTS, HERE

from fivetran_sandbox import serve

SECONDS = 150
"""How long it may try; the examples and edge cases take twenty of them."""


def test_nothing_violates_the_document(tmp_path: Path) -> None:
    """Every check holds for every operation, and nothing is a 500."""
    with serve(speed=0, plan="unlimited", api_key="key", api_secret="secret") as sandbox:
        command = [
            *(str(ENVIRONMENTS / "schemathesis/bin/schemathesis"), "--config-file", str(HERE / "schemathesis.toml")),
            *("run", str(files("fivetran_api") / "openapi.json"), "--url", sandbox.url, "--auth", "key:secret"),
            # One worker, as Python 3.11 has a race of its own in what hypothesis does with several.
            *("--workers", "1", "--max-time", str(SECONDS), "--no-color"),
        ]
        around = {**os.environ, "SCHEMATHESIS_HOOKS": str(HERE / "drivers/schemathesis_hooks.py")}
        done = subprocess.run(
            command, cwd=tmp_path, env=around, capture_output=True, text=True, check=False, timeout=2 * SECONDS
        )
        statuses = {one["status"] for one in sandbox.requests()}  # of the latest ten thousand
    assert done.returncode == 0, done.stdout
    selected, every = re.findall(r"Selected: (\d+)/(\d+)", done.stdout)[0]
    assert selected == every
    for phase in ("Examples", "Coverage", "Fuzzing", "Stateful"):
        assert f"\u2705 {phase}" in done.stdout
    assert max(statuses) < 500
