"""Streams of the program: closed ones, terminals without Unicode, and logs of which each line has its date."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from fivetran_sandbox import Running

PROGRAM = f"{sys.executable} -m fivetranctl"
DATED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00 .+")


def in_shell(line: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "-c", line.replace("fivetranctl", PROGRAM, 1)],
        env=os.environ | variables, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("command", ["groups list", "users delete nuptials_rotunda", "groups get no_such", "sync -"])
def test_closed_descriptors_are_as_good_as_empty_ones(ctl_sandbox: Running, closed: str, command: str) -> None:
    expected = in_shell(f"fivetranctl {command}").returncode
    done = in_shell(f"fivetranctl {command} {closed}")
    assert done.returncode == expected
    assert "Traceback" not in done.stderr
    assert "NoneType" not in done.stderr


@pytest.mark.parametrize(
    "command",
    ["status -o table", "groups list -o table", "groups get decent_dropsy -o table", "connections list -o plain", "why shop"],
)
def test_a_terminal_without_unicode_gets_escapes(ctl_sandbox: Running, command: str) -> None:
    in_shell("fivetranctl groups update decent_dropsy --name Wärehouse")
    done = in_shell(f"fivetranctl {command}", LC_ALL="C", PYTHONIOENCODING="ascii", COLUMNS="50")
    assert done.returncode == 0, done.stderr
    assert done.stdout.isascii()


@pytest.mark.parametrize("command", [
    "sync speak_inexpensive", "sync no_such --wait", "sync", "sync speak_inexpensive --timeout soon", "sync --nope",
    "sync speak_inexpensive --profile none", "sync speak_inexpensive shop_stagin --poll-interval 0.05",
    "resync speak_inexpensive", "run candied_essential", "run candied_essenti", "sync speak_inexpensive --wait --timeout 0.01",
])  # fmt: skip
def test_every_line_in_the_log_of_a_sync_has_its_date(ctl_sandbox: Running, command: str) -> None:
    lines = in_shell(f"fivetranctl {command} 2>&1").stdout.splitlines()
    assert lines
    assert [line for line in lines if not DATED.fullmatch(line)] == []


@pytest.mark.parametrize("form", ["json", "plain"])
@pytest.mark.parametrize("command", ["groups list", "groups get no_such", "groups gt"])
def test_a_full_disk_is_a_line_and_a_failure(ctl_sandbox: Running, command: str, form: str) -> None:
    done = in_shell(f"fivetranctl {command} -o {form} >/dev/full")
    assert (done.returncode, done.stderr.startswith("error: ")) == (2 if command == "groups gt" else 1, True)
    assert "Traceback" not in done.stderr
