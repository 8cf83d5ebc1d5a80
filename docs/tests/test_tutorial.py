"""The first steps of the tutorial: one would change the environment of the other snippets, the next goes on until Ctrl-C."""

from __future__ import annotations

import re
import shlex
import signal
import subprocess
import tomllib
from pathlib import Path

from site_pages import DOCS, ROOT, outside, snippets

INSTALL, START, EXPORT = (each.code.strip() for each in snippets(DOCS / "tutorial.md")[:3])


def test_what_is_installed_has_the_commands_of_the_page_and_is_what_the_readme_installs() -> None:
    pip, install, *folders = INSTALL.split()
    assert [pip, install] == ["pip", "install"]
    projects = [tomllib.loads((ROOT / folder / "pyproject.toml").read_text("utf-8"))["project"] for folder in folders]
    assert {"fivetran-sandbox", "fivetranctl"} <= {command for each in projects for command in each.get("scripts", ())}
    assert f"\n{INSTALL} " in (ROOT / "README.md").read_text("utf-8")


def test_the_sandbox_prints_the_line_of_the_page_and_clients_find_it_by_that_until_ctrl_c(tmp_path: Path) -> None:
    variables = outside(tmp_path)
    command = shlex.split(START.replace("8080", "0"))
    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, text=True) as sandbox:
        try:
            assert sandbox.stdout
            line = sandbox.stdout.readline()
            export = EXPORT.replace("8080", *re.findall(r"\d+(?= FIVETRAN)", line))
            assert line.endswith(f" {export}\n")
            program = f"{export}\nfivetranctl status"
            done = subprocess.run(["sh", "-c", program], env=variables, capture_output=True, text=True, check=True)
            assert "speak_inexpensive" in done.stdout
        finally:
            sandbox.send_signal(signal.SIGINT)
    assert sandbox.returncode == 0
