"""Write the screens in fivetranctl/README.md: what its commands show of the sandbox. Called by scripts/screens."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from rich.console import Console

from fivetran_facade import Fivetran
from fivetran_facade.progress import ShowProgress
from fivetran_sandbox import Running, serve

README: Final = Path(__file__).parents[1] / "fivetranctl" / "README.md"
PICTURE: Final = README.parents[1] / "docs" / "_static" / "wait.svg"
_WIDTH: Final = 100
SHOP: Final = "speak_inexpensive"


def shown(running: Running, *arguments: str) -> str:
    """Return a command with what it prints."""
    environment = os.environ | {
        "FIVETRAN_API_URL": running.url,
        "FIVETRAN_API_KEY": "any",
        "FIVETRAN_API_SECRET": "any",
        "COLUMNS": str(_WIDTH),
    }
    command = [sys.executable, "-m", "fivetranctl", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own program
    lines = [line.rstrip() for line in (done.stdout + done.stderr).rstrip().splitlines()]
    named = " ".join(each for each in arguments if each not in ("-o", "table"))
    return "\n".join([f"$ fivetranctl {named}", *lines, f"$ echo $?\n{done.returncode}" if done.returncode else ""]).rstrip()


def waiting(running: Running) -> str:
    """Return what a wait for three syncs shows while it lasts."""
    screens: list[str] = []
    with (
        Fivetran("any", "any", base_url=running.url) as client,
        ShowProgress(Console(file=StringIO(), width=_WIDTH)) as drawing,
    ):

        def progress(at: Any) -> None:
            drawing(at)
            console = Console(file=StringIO(), width=_WIDTH, record=True)
            console.print(vars(drawing)["_drawing"])  # what a terminal shows
            screens.append("\n".join(line.rstrip() for line in console.export_text().rstrip().splitlines()))

        keys = [SHOP, "shrill_harmony", "gnarled_biscuit"]
        for _ in client.connections.sync_many(keys, poll_interval=0.5, progress=progress):
            pass
    most = max(screens, key=lambda screen: (len(screen.splitlines()), "syncing" in screen, "success" in screen))
    picture = Console(file=StringIO(), width=64, record=True)
    picture.print(f"$ fivetranctl sync {' '.join(keys)}", *most.splitlines(), sep="\n", highlight=False)
    drawn = picture.export_svg(title="fivetranctl", unique_id="wait")
    # Nothing is loaded from elsewhere: the reader's own font will do.
    PICTURE.write_text(re.sub(r"<!--.*?-->|@font-face \{.*?\}", "", drawn, flags=re.DOTALL), encoding="utf-8")
    return f"$ fivetranctl sync {' '.join(keys)}\n{most}"


def main() -> int:
    """Write the screens into the README."""
    text = README.read_text(encoding="utf-8")
    with serve(sync_seconds=6.0) as running, TemporaryDirectory() as scratch:
        file = Path(scratch) / "shop.yaml"
        shown(running, "schema", "export", SHOP, "-o", str(file))
        file.write_text(
            file.read_text(encoding="utf-8").replace("products:\n        enabled: true", "products:\n        enabled: false")
        )
        screens = {
            "status": shown(running, "status", "-o", "table"),
            "why": shown(running, "why", "torrid_lumber"),
            "wait": waiting(running),
            "plan": shown(running, "schema", "diff", "shop", str(file)).replace(str(file), "shop.yaml"),
            "error": shown(running, "why", "speak_inexpensiv"),
        }
    for name, screen in screens.items():
        block = f"<!-- screen {name} -->\n```console\n{screen}\n```\n<!-- end -->"
        before, mark, rest = text.partition(f"<!-- screen {name} -->")
        _, end, after = rest.partition("<!-- end -->")
        text = f"{before}{block}{after}"
        if not mark or not end:
            sys.stderr.write(f"fivetranctl/README.md has no place for the screen {name}\n")
            return 1
    README.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
