"""Every snippet of the prose runs against the sandbox, and prints what its page says.

Beside Python and shell, a page may have the cells of a notebook (`py`), which share their names and may await. A snippet that
cannot run here says before its block where it does (`<!-- not run: here, but in tests.py -->`), one that fails says so there
(`<!-- status 5 -->`), and what stands after `<!-- prints -->` is what it prints.
"""

from __future__ import annotations

import ast
import asyncio
import re
import subprocess
import sys
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from site_pages import DOCS, ROOT, environment

from fivetran_facade import webhooks
from fivetran_sandbox import Running, serve

PAGES = sorted(
    path
    for path in DOCS.rglob("*.md")
    # The guide is tested with the README.
    if not {"reference", "_build", "tests"} & {*path.relative_to(DOCS).parts} and path.name != "guide.md"
)
BLOCK = re.compile(
    r"(?:^<!-- (?:status (?P<status>\d+)|not run: here, but in (?P<elsewhere>\S+)) -->\n+)?"
    r"^```(?P<language>\w+)\n(?P<code>.*?)^```\n"
    r"(?:\n*<!-- prints -->\n```text\n(?P<prints>.*?)^```)?",
    re.DOTALL | re.MULTILINE,
)
# Runs in test_temporal.py.
ELSEWHERE = {"temporal.md"}


class Snippet(NamedTuple):
    """A block of code, and what it should do."""

    language: str
    code: str
    status: int
    prints: str | None
    elsewhere: str | None


def found(path: Path) -> Iterator[tuple[int, Snippet]]:
    text = path.read_text("utf-8")
    for each in BLOCK.finditer(text):
        line = text[: each.start("code")].count("\n")
        yield line, Snippet(each["language"], each["code"], int(each["status"] or 0), each["prints"], each["elsewhere"])


SNIPPETS = [
    pytest.param(snippet, id=f"{path.relative_to(DOCS)}:{line}")
    for path in PAGES
    if path.name not in ELSEWHERE
    for line, snippet in found(path)
    if snippet.language in ("python", "sh", "bash") and not snippet.elsewhere
]
NOTEBOOKS = [path for path in PAGES if any(snippet.language == "py" for _, snippet in found(path))]


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with serve(sync_seconds=1.0) as running:
        yield running


@pytest.fixture
def variables(running: Running, tmp_path: Path) -> dict[str, str]:
    running.reset()
    return environment(running, tmp_path)


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_a_snippet_runs_and_prints_what_its_page_says(snippet: Snippet, variables: dict[str, str], tmp_path: Path) -> None:
    if snippet.language == "python":
        file = tmp_path / "test_snippet.py"
        file.write_text(snippet.code)
        program = ["-m", "pytest", "-q", "-p", "no:cacheprovider", str(file)] if "\ndef test_" in snippet.code else [str(file)]
        command = [sys.executable, *program]
    else:
        command = ["sh", "-c", "set -e\n" + snippet.code]
    done = subprocess.run(command, env=variables, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == snippet.status, f"{snippet.code}\n{done.stdout}\n{done.stderr}"
    if snippet.prints is not None:
        assert done.stdout.rstrip() == snippet.prints.rstrip()


def test_what_does_not_run_here_runs_in_tests_about_its_page() -> None:
    for path in PAGES:
        for _, snippet in found(path):
            if snippet.elsewhere:
                assert path.relative_to(DOCS).as_posix() in (ROOT / snippet.elsewhere).read_text("utf-8")


@pytest.mark.parametrize("page", NOTEBOOKS, ids=lambda page: page.name)
def test_the_cells_of_a_notebook_show_what_their_page_says(
    page: Path, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("FIVETRAN_API_URL", "FIVETRAN_API_KEY", "FIVETRAN_API_SECRET"):
        monkeypatch.setenv(name, variables[name])
    cells = [snippet for _, snippet in found(page) if snippet.language == "py"]
    shown = asyncio.run(run_cells([each.code for each in cells]))
    for cell, value in zip(cells, shown, strict=True):
        assert cell.prints is None or repr(value) == cell.prints.rstrip(), cell.code
    assert any(cell.prints for cell in cells)


def test_the_endpoints_of_the_page_on_webhooks_take_what_is_signed_and_refuse_the_rest() -> None:
    body, secret = b'{"event": "sync_end", "connector_id": "a", "data": {"status": "SUCCESSFUL"}}', "the secret of the webhook"
    signature = {"X-Fivetran-Signature-256": webhooks.sign(body, secret)}
    forged = {"X-Fivetran-Signature-256": webhooks.sign(body, "another")}
    garbled = b"no json"
    tries: list[tuple[bytes, dict[str, str], int]] = [
        (body, signature, 200), (body, forged, 401), (body, {}, 401), (body + b" ", signature, 401),
        (garbled, {"X-Fivetran-Signature-256": webhooks.sign(garbled, secret)}, 400),
    ]  # fmt: skip
    for send in (fastapi_endpoint(), flask_endpoint()):
        assert [send(content, headers) for content, headers, _ in tries] == [status for _, _, status in tries]


def endpoint(page: str, framework: str) -> Any:
    """Return the application that a snippet of a page defines."""
    (code,) = [snippet.code for _, snippet in found(DOCS / page) if f"from {framework} import" in snippet.code]
    # Annotations are resolved by the names of the module that they are in.
    module = types.ModuleType(f"{framework}_snippet")
    exec(compile(code, page, "exec"), vars(module))  # noqa: S102 - our own pages
    return module.app


def fastapi_endpoint() -> Callable[[bytes, dict[str, str]], int]:
    app = endpoint("how-to/webhooks.md", "fastapi")

    async def post(content: bytes, headers: dict[str, str]) -> int:
        async with calling(app) as client:
            return (await client.post("/fivetran", content=content, headers=headers)).status_code

    return lambda content, headers: asyncio.run(post(content, headers))


def calling(app: Any) -> httpx.AsyncClient:
    """Return a client of an application."""
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service")


def flask_endpoint() -> Callable[[bytes, dict[str, str]], int]:
    client = endpoint("how-to/webhooks.md", "flask").test_client()
    return lambda content, headers: client.post("/fivetran", data=content, headers=headers).status_code


def test_the_service_of_its_page_answers_with_a_handle_that_says_when_the_sync_has_ended(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    app = endpoint("how-to/async-services.md", "fastapi")

    async def use(running: Running) -> None:
        async with app.router.lifespan_context(app), calling(app) as client:
            started = await client.post("/syncs/speak_inexpensive")
            assert started.status_code == 202
            assert (await client.get("/syncs", params=started.json())).json()["state"] in ("scheduled", "syncing")
            await asyncio.to_thread(running.advance, 60)
            assert (await client.get("/syncs", params=started.json())).json() == {"state": "succeeded"}

    with serve(speed=0) as running:
        for name, value in environment(running, tmp_path).items():
            if name.startswith("FIVETRAN"):
                monkeypatch.setenv(name, value)
        asyncio.run(use(running))


async def run_cells(cells: list[str]) -> list[Any]:
    """Run cells as a notebook does, and return the value of the expression that each ends with."""
    names: dict[str, Any] = {}

    async def value(node: ast.AST, mode: str) -> Any:
        result = eval(compile(node, "cell", mode, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)  # noqa: S307 - our own pages
        return await result if asyncio.iscoroutine(result) else result

    shown = []
    for cell in cells:
        tree = ast.parse(cell)
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        await value(tree, "exec")
        shown.append(await value(ast.Expression(last.value), "eval") if isinstance(last, ast.Expr) else None)
    return shown
