"""The examples of syncing, run as programs against the sandbox."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import fivetran_sandbox

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.mark.parametrize(
    ("program", "arguments", "said"),
    [
        ("sync_group.py", ["gusty_hammock"], ["vivid_parapet: succeeded", "placid_archive: succeeded"]),
        ("orchestrate.py", [], ["vivid_parapet took", "The sync of torrid_lumber failed", "pewter_whistle is paused"]),
    ],
)
def test_an_example_does_what_it_says(program: str, arguments: list[str], said: list[str]) -> None:
    # Time passes a thousand times faster, in the sandbox and in the example.
    code = (
        "import runpy, sys\n"
        "from fivetran_facade.clock import Clock\n"
        "now, sleep = Clock.now, Clock.sleep\n"
        "Clock.now = lambda clock: now(clock) * 1000\n"
        "Clock.sleep = lambda clock, seconds: sleep(clock, seconds / 1000)\n"
        "sys.argv = sys.argv[1:]\n"
        "runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    with fivetran_sandbox.serve(speed=1000) as sandbox:
        environment = os.environ | {"FIVETRAN_API_URL": sandbox.url, "FIVETRAN_API_KEY": "key", "FIVETRAN_API_SECRET": "secret"}
        done = subprocess.run(
            [sys.executable, "-c", code, str(EXAMPLES / program), *arguments],
            capture_output=True, text=True, check=False, env=environment, timeout=60,
        )  # fmt: skip
    assert done.stderr == ""
    assert [each for each in said if each not in done.stdout] == []
