"""Hover on methods and completion on a client, as pyright's language server answers an editor."""

from __future__ import annotations

import inspect
import json
import pydoc
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

from document import OPERATIONS
from fivetran_api.resources import Resources
from fivetran_facade import AsyncFivetran, Fivetran

ROOT = Path(__file__).parents[1]
CLIENTS: dict[str, Fivetran | AsyncFivetran] = {"fivetran": Fivetran("key", "secret"), "later": AsyncFivetran("key", "secret")}
PAGES = {operation.python_name: operation.node["externalDocs"]["url"] for operation in OPERATIONS}
# A method of each kind, and of some of their combinations.
METHODS = [
    "connections.get",  # data
    "connections.create",  # data, with a long body
    "connections.delete",  # nothing
    "connections.list",  # pages
    "public.list_connector_types",  # pages without a cursor
    "connectors.list",  # deprecated pages
    "connectors.update",  # deprecated data
    "connectors.delete",  # deprecated nothing
    "connector_sdk_packages.create",  # an upload
    "connector_sdk_packages.download",  # a procedure in place of an operation
    "connections.check_config",  # a procedure
    "schemas.resync_tables",  # a map as an argument
    "certificates.list_for_connection",  # its tag is another resource
]
# What completion shows beside the resources.
MEMBERS = {"api", "call", "quota", "request", "server_time", "with_options"}
CODE = """\
from fivetran_facade import AsyncFivetran, Fivetran

fivetran = Fivetran()
later = AsyncFivetran()
"""


class LanguageServer:
    """Asks pyright's language server about one file. Whatever it does not answer within a minute is an error."""

    def __init__(self, code: str) -> None:
        command = [str(Path(sys.executable).with_name("pyright-langserver")), "--stdio"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)
        self._limit = Timer(60, self._process.kill)
        self._limit.start()
        self._ids = count(1)
        self._file = {"uri": (ROOT / "tests" / "not_saved.py").as_uri()}
        hover = {"textDocument": {"hover": {"contentFormat": ["plaintext"]}}}
        folders = [{"uri": ROOT.as_uri(), "name": "project"}]
        self.ask(
            "initialize", {"processId": None, "rootUri": ROOT.as_uri(), "capabilities": hover, "workspaceFolders": folders}
        )
        self._send({"method": "initialized", "params": {}})
        document = {**self._file, "languageId": "python", "version": 1, "text": code}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def ask(self, method: str, params: Any) -> Any:
        """The result of a request; what the server asks or tells in the meantime is answered or ignored."""
        number = next(self._ids)
        self._send({"id": number, "method": method, "params": params})
        while (message := self._receive()).get("id") != number or "method" in message:
            if "id" in message:
                settings = [None] * len(message["params"]["items"]) if message["method"] == "workspace/configuration" else None
                self._send({"id": message["id"], "result": settings})
        return message["result"]

    def at(self, method: str, line: int, character: int) -> Any:
        """The result of a request about a place in the file."""
        return self.ask(method, {"textDocument": self._file, "position": {"line": line, "character": character}})

    def end(self) -> None:
        """End the server."""
        self.ask("shutdown", None)
        self._send({"method": "exit"})
        self._process.communicate()
        self._limit.cancel()

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        size = 0
        while header := self._process.stdout.readline().strip():
            name, _, value = header.partition(b":")
            size = int(value) if name.lower() == b"content-length" else size
        assert size, "the language server has ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(size))
        return message


PLACES = [f"{client}.{method}" for client in CLIENTS for method in METHODS]
LINES = [*CODE.splitlines(), *PLACES, *(f"{client}." for client in CLIENTS)]


@pytest.fixture(scope="module")
def server() -> Iterator[LanguageServer]:
    """A language server that has a file with a line for each method, and for each client one to be completed."""
    one = LanguageServer("\n".join(LINES))
    yield one
    one.end()


def squeezed(text: str) -> str:
    """A text without its white space, whatever lines it is broken into."""
    return "".join(text.split())


def method_at(place: str) -> Any:
    """The method that a line of the file names."""
    client, resource, name = place.split(".")
    return getattr(getattr(CLIENTS[client], resource), name)


@pytest.mark.parametrize("place", PLACES)
def test_hover_shows_the_own_text_the_arguments_and_the_page_of_a_method(server: LanguageServer, place: str) -> None:
    method = method_at(place)
    shown = server.at("textDocument/hover", LINES.index(place), len(place) - 1)["contents"]["value"]

    declaration, _, text = shown.partition("\n\n")

    assert declaration.startswith(f"(method) def {method.__name__}(")
    assert squeezed(text) == squeezed(inspect.getdoc(method) or "")
    names = re.findall(r"(?:^ +|\(|, )(\w+): ", declaration, re.MULTILINE)
    assert names == list(inspect.signature(method).parameters)
    if page := PAGES.get(place.partition(".")[2]):
        assert page in text


@pytest.mark.parametrize("place", PLACES)
def test_help_shows_the_signature_and_the_same_text(place: str) -> None:
    method = method_at(place)
    shown = pydoc.plain(pydoc.render_doc(method))
    # Python 3.13 and newer write each parameter of a long signature on a line of its own.
    line = re.sub(r",?\n\)", ")", re.sub(r"\(\n +", "(", re.sub(r",\n +", ", ", shown)))
    assert f"{method.__name__}{inspect.signature(method)}" in line
    assert squeezed(inspect.getdoc(method) or "no text") in squeezed(shown)


@pytest.mark.parametrize(("client", "close"), [("fivetran", "close"), ("later", "aclose")])
def test_completion_on_a_client_shows_resources_and_a_handful_more(server: LanguageServer, client: str, close: str) -> None:
    line = LINES.index(f"{client}.")
    found = server.at("textDocument/completion", line, len(LINES[line]))
    shown = {each["label"] for each in found["items"] if not each["label"].startswith("_")}
    assert shown == {name for name in vars(Resources) if not name.startswith("_")} | MEMBERS | {close}


@pytest.mark.parametrize(("client", "close"), [("fivetran", "close"), ("later", "aclose")])
def test_dir_of_a_client_shows_the_same(client: str, close: str) -> None:
    shown = {name for name in dir(CLIENTS[client]) if not name.startswith("_")}
    assert shown == {name for name in vars(Resources) if not name.startswith("_")} | MEMBERS | {close}
