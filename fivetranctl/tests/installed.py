"""The command line as it was installed, apart from what develops it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Final

from fivetran_sandbox import Running

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / ".venv-cli" / "bin"


def variables(running: Running | None, home: Path) -> dict[str, str]:
    """Return an environment with a home of its own, the program in its path, and the address of a sandbox."""
    found = {"PATH": f"{FOLDER}:/usr/local/bin:/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8"}
    if running is not None:
        found |= {"FIVETRAN_API_URL": running.url, "FIVETRAN_API_KEY": "key", "FIVETRAN_API_SECRET": "secret"}
    return found


def run(*command: str, running: Running | None = None, home: Path, text: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command where the program is installed."""
    return subprocess.run(
        command, env=variables(running, home), cwd=home, input=text or "", capture_output=True, text=True, check=False
    )


def size(folder: Path, *, bytecode: bool) -> int:
    """Return the bytes of the files below a folder, in which pip and setuptools do not count."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file()
        and (bytecode or path.suffix != ".pyc")
        and not path.relative_to(folder).parts[0].startswith(("pip", "setuptools"))
    )


def compiled(folder: Path) -> None:
    """Write the bytecode of what is below a folder."""
    subprocess.run([FOLDER / "python", "-m", "compileall", "-q", str(folder)], check=True, env=dict(os.environ))
