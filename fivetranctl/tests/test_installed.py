"""Every command as an installed program: what it answers, what it weighs, how shells complete it."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from call_examples import examples
from documented import Document
from installed import FOLDER, ROOT, compiled, run, size, variables
from site_pages import package

from fivetran_sandbox import Running, serve

DOCUMENT = Document()
OPERATIONS = [(f"{resource} {method}", command) for resource, method, command in DOCUMENT.operations()]
MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with serve(sync_seconds=1.0) as running:
        yield running


def example(resource: str, method: str, command: dict[str, Any]) -> list[str]:
    """Return the words of the command that the operation's page shows."""
    shown = {title: code for title, _, code in examples(DOCUMENT, resource, method, command)}
    return shlex.split(shown["Command line"].replace("\\\n", " "))


@pytest.mark.parametrize(("name", "command"), OPERATIONS, ids=[name for name, _ in OPERATIONS])
def test_the_command_of_an_operation_does_it_or_says_what_the_api_refuses(
    name: str, command: dict[str, Any], running: Running, tmp_path: Path
) -> None:
    running.reset()
    package(tmp_path)
    program, *words = example(*name.split(), command)
    assert program == "fivetranctl"
    before = len(running.requests())
    if command["method"] != "GET":
        dry = run(program, *words, "--dry-run", running=running, home=tmp_path)
        assert (dry.returncode, dry.stderr.splitlines()[-1:]) == (0, ["Nothing was sent."])
        assert running.requests()[before:] == []
    form = [] if "downloads" in command else ["--output", "json"]
    done = run(program, *words, *form, running=running, home=tmp_path)
    assert "Traceback" not in done.stderr
    assert "fault of fivetranctl" not in done.stderr
    if done.returncode == 1:
        assert json.loads(done.stdout)["error"]["status"] in (400, 404, 409)
    else:
        assert done.returncode == 0, done.stderr
        assert not form or done.stdout == "" or json.loads(done.stdout) is not None


@pytest.mark.parametrize(
    "words",
    [
        "status", "why speak_inexpensive", "history speak_inexpensive", "doctor", "auth describe", "sync speak_inexpensive",
        "sync speak_inexpensive --wait --poll-interval 0.1", "pause speak_inexpensive", "resume speak_inexpensive",
        "run candied_essential --wait --poll-interval 0.1", "schema show speak_inexpensive", "open speak_inexpensive --print",
        "export account", "api GET /v1/groups", "completion zsh",
    ],
)  # fmt: skip
def test_a_command_for_people_ends_well(words: str, running: Running, tmp_path: Path) -> None:
    running.reset()
    done = run("fivetranctl", *words.split(), running=running, home=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout + done.stderr


def test_what_is_installed_is_small_and_has_no_sandbox() -> None:
    (folder,) = (ROOT / ".venv-cli").glob("lib/python*/site-packages")
    assert not (folder / "fivetran_sandbox").exists()
    assert size(folder, bytecode=False) < 30 * MEGABYTE
    compiled(folder)
    assert 20 * MEGABYTE < size(folder, bytecode=True) < 45 * MEGABYTE


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "yaml", "csv", "plain", "name"])
def test_a_hundred_thousand_rows_pass_through_in_bounded_memory(form: str, tmp_path: Path) -> None:
    with serve(seed="empty", connections=100_000, plan="unlimited") as many:
        found = [peak(many, tmp_path, form, "--max-items", "1000"), peak(many, tmp_path, form)]
        listings = sum(each["path"] == "/v1/connections" for each in many.requests())
    (few, small), (all_of_them, large) = found
    assert listings >= 101, "a page for the first, a hundred or more for all"
    assert all_of_them > 50 * few
    assert large - small < 20_000, "kilobytes more for a hundred times as many rows"


def peak(running: Running, home: Path, form: str, *more: str) -> tuple[int, int]:
    """Return how many bytes a listing prints, and the program's largest resident set in kilobytes."""
    code = (
        "import resource, subprocess, sys;"
        "size = len(subprocess.run(sys.argv[1:], check=True, capture_output=True).stdout);"
        "print(size, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    program = [str(FOLDER / "fivetranctl"), "connections", "list", "--output", form, *more]
    done = subprocess.run(
        [FOLDER / "python", "-c", code, *program], env=variables(running, home), capture_output=True, text=True, check=True
    )
    size_, kilobytes = done.stdout.split()
    return int(size_), int(kilobytes)


COMPLETED = {
    "bash": (
        'eval "$(fivetranctl completion bash)"',
        "COMP_WORDS=(fivetranctl connections li); COMP_CWORD=2; _fivetranctl_completion fivetranctl",
        'echo "${COMPREPLY[@]}"',
    ),
    # What zsh would show is printed.
    "zsh": (
        "autoload -U compinit; compinit -u -D",
        'eval "$(fivetranctl completion zsh)"',
        "compadd() { print -r -- ${(P)5} }; _describe() { print -r -- ${(P)3} }",
        "words=(fivetranctl connections li); CURRENT=3; _fivetranctl_completion",
    ),
    "fish": ("fivetranctl completion fish | source", 'complete -C "fivetranctl connections li"'),
}


@pytest.mark.parametrize("shell", COMPLETED)
def test_a_shell_completes_commands(shell: str, tmp_path: Path) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    done = run(program, *(["-f"] if shell == "zsh" else []), "-c", "\n".join(COMPLETED[shell]), home=tmp_path)
    for name in ("list", "list-errors", "list-sync-history"):
        assert name in done.stdout, done.stderr
