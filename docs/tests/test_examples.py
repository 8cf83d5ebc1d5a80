"""Each operation's page: its four examples run against the sandbox, and agree on what the API answers."""

from __future__ import annotations

import json
import subprocess
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from call_examples import ADDRESS
from documented import Document
from site_pages import DOCS, environment, package, snippets

from fivetran_facade import ApiError
from fivetran_sandbox import Running, serve

DOCUMENT = Document()
OPERATIONS = [(f"{resource}.{method}", command) for resource, method, command in DOCUMENT.operations()]
each_operation = pytest.mark.parametrize(("name", "command"), OPERATIONS, ids=[name for name, _ in OPERATIONS])


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with serve(sync_seconds=1.0) as running:
        yield running


@pytest.fixture
def variables(running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    package(tmp_path)
    monkeypatch.chdir(tmp_path)
    found = environment(running, tmp_path)
    for name in ("FIVETRAN_API_URL", "FIVETRAN_API_KEY", "FIVETRAN_API_SECRET", "HOME"):
        monkeypatch.setenv(name, found[name])
    return found


def codes(name: str) -> dict[str, str]:
    """Return the examples of a page by the language and the way."""
    resource, method = name.split(".")
    found = snippets(DOCS / "reference" / "operations" / resource / f"{method}.md")[:4]
    return dict(zip(("sync", "async", "command", "curl"), (each.code for each in found), strict=True))


def status_of(running: Running, command: dict[str, Any]) -> int:
    """Return what the sandbox, as it is at its start, answers to the example of the document: 404 if it has no such thing."""
    running.reset()
    path = command["path"]
    for each in command["arguments"]:
        path = path.replace(f"{{{each['wire']}}}", str(each["example"]))
    body: dict[str, Any] = {}
    node = DOCUMENT.operation(command)
    if "requestBody" in node:
        ((kind, media),) = node["requestBody"]["content"].items()
        body = {"json": media["example"]} if "json" in kind else {"files": {"file": Path("package.zip").read_bytes()}}
    answer = httpx.request(command["method"], f"{running.url}{path}", auth=("key", "secret"), **body)
    running.reset()
    return answer.status_code


@each_operation
def test_all_examples_of_an_operation_end_as_the_sandbox_answers(
    name: str, command: dict[str, Any], running: Running, variables: dict[str, str]
) -> None:
    code = codes(name)
    expected = status_of(running, command)
    assert expected in (200, 201, 400, 404, 409)

    for way in ("sync", "async"):
        running.reset()
        status = 200
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            try:
                exec(compile(code[way], f"{name}, {way}", "exec"), {})  # noqa: S102 - our own pages
            except ApiError as error:
                status = error.status
        assert (status < 300 and expected < 300) or status == expected, way

    running.reset()
    done = subprocess.run(["sh", "-c", code["command"]], env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == (0 if expected < 300 else 1), done.stderr
    assert expected < 300 or f"error: {expected} " in done.stderr

    running.reset()
    assert ADDRESS in code["curl"]
    line = code["curl"].rstrip().replace(ADDRESS, running.url)
    done = subprocess.run(
        ["sh", "-c", f"{line} --silent --show-error -w '\\n%{{http_code}}'"],
        env=variables, capture_output=True, text=True, check=True,
    )  # fmt: skip
    answer, _, status_line = done.stdout.rpartition("\n")
    assert int(status_line) == expected, answer
    if "downloads" not in command:
        assert json.loads(answer)["code"]


@pytest.mark.usefixtures("variables")
def test_nearly_all_examples_are_about_something_that_the_demo_account_has(running: Running) -> None:
    refused = {name: status for name, command in OPERATIONS if (status := status_of(running, command)) >= 300}
    assert len(refused) < len(OPERATIONS) / 4, refused


def test_each_operation_has_a_page_and_each_page_an_operation() -> None:
    folder = DOCS / "reference" / "operations"
    assert {f"{page.parent.name}.{page.stem}" for page in folder.rglob("*/*.md")} == {name for name, _ in OPERATIONS}
