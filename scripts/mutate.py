"""Run cosmic-ray on modules of the facade, each with the tests that are to find its faults. Called by scripts/mutate."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COPIED = ("fivetran_facade", "sandbox", "generated", "openapi", "scripts", "tests", "pyproject.toml")
# The tests of each module, below tests/.
TESTS = {
    "retry.py": "test_retry.py",
    "budget.py": "test_budget.py",
    "_engine/credentials.py": "test_credentials.py",
    "_engine/engine.py": "test_exchange.py test_client.py",
    "_engine/exchange.py": "test_exchange.py test_client.py",
    "_engine/requests.py": "test_exchange.py test_files.py",
    "_engine/steps.py": "test_exchange.py",
    "syncs/handle.py": "test_sync_verdict.py test_syncs.py test_runs.py",
    "syncs/item.py": "test_syncs.py test_sync_many.py test_runs.py",
    "syncs/listing.py": "test_sync_many.py",
    "syncs/many.py": "test_sync_many.py",
    "syncs/options.py": "test_syncs.py",
    "syncs/polling.py": "test_syncs.py test_sync_many.py test_runs.py",
    "syncs/runs.py": "test_runs.py",
    "syncs/sync_item.py": "test_syncs.py test_sync_many.py",
    "syncs/trigger.py": "test_syncs.py",
    "syncs/verdict.py": "test_sync_verdict.py test_syncs.py",
}
# A mutant in which a loop does not end is found by the timeout, in seconds.
CONFIG = """\
[cosmic-ray]
module-path = "{module}"
timeout = 300.0
excluded-modules = []
test-command = "{python} -m pytest --quiet --exitfirst -p no:cacheprovider -p no:randomly {tests}"
[cosmic-ray.distributor]
name = "local"
"""


def mutate(name: str, copy: Path) -> None:
    """Print the faults in a module that its tests do not find."""
    tools = ROOT / ".venv-mutate" / "bin"
    tests = " ".join(f"tests/{each}" for each in TESTS[name].split())
    config, session = copy / "config.toml", copy / "session.sqlite"
    session.unlink(missing_ok=True)
    python = ROOT / ".venv" / "bin" / "python"
    config.write_text(CONFIG.format(module=f"fivetran_facade/{name}", python=python, tests=tests), encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": f"{copy}:{copy / 'generated'}:{copy / 'sandbox'}", "PYTHONDONTWRITEBYTECODE": "1"}
    commands: list[list[str | Path]] = [
        ["cosmic-ray", "baseline", config],
        ["cosmic-ray", "init", config, session],
        ["cr-filter-operators", session, ROOT / "tests" / "mutation" / "filters.toml"],
        ["cosmic-ray", "exec", config, session],
        ["cr-report", "--show-diff", "--surviving-only", session],
    ]
    for command in commands:
        sys.stdout.flush()
        subprocess.run([tools / command[0], *command[1:]], cwd=copy, env=environment, check=True)  # noqa: S603 - our own tools


def main() -> None:
    """Mutate the modules that the command line names, or all."""
    names = sys.argv[1:] or list(TESTS)
    if unknown := [name for name in names if name not in TESTS]:
        sys.exit(f"no tests are named for {', '.join(unknown)}; there are {', '.join(TESTS)}")
    copy = ROOT / ".mutate"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for each in COPIED:
        source = ROOT / each
        shutil.copytree(source, copy / each) if source.is_dir() else shutil.copy(source, copy / each)
    for name in names:
        mutate(name, copy)


if __name__ == "__main__":
    main()
