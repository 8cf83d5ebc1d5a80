"""The program at a terminal: tables that fit, no colours if they are not wanted, prompts, and completion in real shells."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ctl_fixtures import at_terminal
from fivetran_sandbox import Running, serve


@pytest.mark.parametrize("command", ["groups list", "connections list", "status"])
@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_table_fits_and_keeps_ids_whole(ctl_sandbox: Running, command: str, columns: int) -> None:
    status, screen = at_terminal(*command.split(), columns=columns)
    table = re.sub(r"\x1b\[[0-9;]*m", "", screen).partition("Too narrow")[0].splitlines()
    assert status == 0
    assert max(map(len, table)) <= columns
    ids = [each["id"] for each in ctl_sandbox.state()["groups" if command.startswith("groups") else "connections"]]
    assert [each for each in ids if each not in screen] == []
    # What is short is not cut where there is room for it.
    assert "since" in table[0] or columns == 40 or command != "status"
    # What does not fit is named.
    assert ("Too narrow for" in screen) is (columns == 40 and command != "groups list")


def test_a_long_table_has_the_same_columns_on_all_its_pages(ctl_sandbox: Running) -> None:
    seed: Any = {"groups": [{"id": f"group_{number}", "name": "x" * (1 + number // 100)} for number in range(1100)]}
    with serve(seed=seed) as running:
        lines = at_terminal("groups", "list", columns=80, NO_COLOR="1", FIVETRAN_API_URL=running.url)[1].splitlines()
    header, *rows = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in lines]
    assert {row.index("x") for row in rows} == {header.index("name")}
    assert len(rows) == 1100


def test_no_colours_if_they_are_not_wanted(ctl_sandbox: Running) -> None:
    assert "\x1b[" in at_terminal("status")[1]
    assert "\x1b[3" not in at_terminal("status", NO_COLOR="1")[1]


def test_what_cannot_be_undone_is_asked_for(ctl_sandbox: Running) -> None:
    status, screen = at_terminal("users", "delete", "nuptials_rotunda", answers="n\n")
    assert status == 1
    assert "This cannot be undone" in screen
    assert not [each for each in ctl_sandbox.requests() if each["method"] == "DELETE"]
    assert at_terminal("users", "delete", "nuptials_rotunda", answers="y\n")[0] == 0


@pytest.mark.parametrize(("keys", "status", "words"), [
    ("n\n", 1, "error: aborted, for the answer was no"), ("\x04", 1, "error: aborted, for there was no answer"),
])  # fmt: skip
def test_a_question_that_is_not_answered_with_yes_ends_with_a_line(
    ctl_sandbox: Running, keys: str, status: int, words: str
) -> None:
    found, screen = at_terminal("users", "delete", "nuptials_rotunda", answers=keys)
    assert (found, screen.splitlines()[-1]) == (status, words)


def test_ctrl_c_at_a_hidden_prompt_has_the_status_of_an_interruption(ctl_sandbox: Running) -> None:
    arguments = ("connections", "update", "speak_inexpensive", "--config", "password=?", "--dry-run")
    assert at_terminal(*arguments, answers=signal.SIGINT)[0] == 130


def test_a_secret_that_is_asked_for_is_not_echoed(ctl_sandbox: Running) -> None:
    status, screen = at_terminal(
        "connections", "update", "speak_inexpensive", "--config", "password=?", "--dry-run", answers="hunter2\n"
    )
    assert status == 0
    assert "hunter2" not in screen


def test_a_secret_on_the_command_line_earns_one_warning(ctl_sandbox: Running) -> None:
    screen = at_terminal("groups", "list", "--api-key", "k", "--api-secret", "s")[1]
    assert screen.count("warning:") == 1


def test_a_wait_is_drawn_and_ends_with_a_line(ctl_sandbox: Running) -> None:
    status, screen = at_terminal("sync", "speak_inexpensive", "--wait", "--poll-interval", "0.05")
    assert status == 0
    assert "speak_inexpensive succeeded" in screen


def test_a_wait_is_drawn_with_what_an_ascii_terminal_shows(ctl_sandbox: Running) -> None:
    arguments = ("sync", "speak_inexpensive", "--wait", "--poll-interval", "0.3")
    status, screen = at_terminal(*arguments, PYTHONIOENCODING="ascii")
    assert (status, screen.isascii(), "\\u" in screen) == (0, True, False)


def test_bash_completes_commands_and_options(tmp_path: Path) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash")
    folder = Path(sys.executable).parent
    lines = (
        'eval "$(fivetranctl completion bash)"',
        "COMP_WORDS=(fivetranctl connections li); COMP_CWORD=2; _fivetranctl_completion fivetranctl",
        'echo "${COMPREPLY[@]}"',
        "COMPREPLY=(); COMP_WORDS=(fivetranctl connections list --gr); COMP_CWORD=3; _fivetranctl_completion fivetranctl",
        'echo "${COMPREPLY[@]}"',
    )
    environment = os.environ | {"PATH": f"{folder}:{os.environ['PATH']}"}
    done = subprocess.run([bash, "-c", "\n".join(lines)], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["list list-errors list-sync-history", "--group-id"], done.stderr
