"""api: any request."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import click

from ..operation import read_object
from ..options import connected
from ..session import Session
from ..values import is_object


@click.command("api")
@click.argument("method", type=click.Choice(["GET", "POST", "PATCH", "PUT", "DELETE"], case_sensitive=False))
@click.argument("path")
@click.option("-f", "--field", multiple=True, metavar="KEY=VALUE", help="A parameter of the query, or a property of the body.")
@click.option("--body", metavar="FILE|-|JSON", help="The body.")
@click.option("--paginate", is_flag=True, help="Read all pages of a listing, and print the items.")
@connected(changes=True)
def command(session: Session, method: str, path: str, field: tuple[str, ...], body: str | None, *, paginate: bool) -> None:
    """Send any request to the API, for what has no command, and print its data.

    Credentials, retries and errors are those of all commands. Values of fields are JSON where they are JSON, else texts.

    \b
    Example:
      fivetranctl api GET /v1/groups --paginate -f limit=1000
      fivetranctl api PATCH /v1/connections/speak_inexpensive -f paused=true
    """
    if not path.startswith("/"):
        path = f"/{path}"
    fields = dict(_field(each) for each in field)
    if method == "GET":
        if paginate:
            session.show_all(_items(session, path, fields))
            return
        params, content = {name: _text(value) for name, value in fields.items()}, None
    else:
        params, content = {}, (read_object(body, "--body") if body else {}) | fields
    answer = session.client.request(method, path, params=params, json=content)
    found: Any = answer.json() if answer.content else {}
    session.show(found.get("data", found) if is_object(found) else found)


def _items(session: Session, path: str, params: dict[str, Any]) -> Iterator[Any]:
    seen: set[str] = set()
    params = {name: _text(value) for name, value in params.items()}
    while True:
        data: Any = session.client.request("GET", path, params=params).json().get("data") or {}
        yield from data.get("items") or ()
        cursor = data.get("next_cursor")
        if not cursor or cursor in seen:
            return
        seen.add(cursor)
        params["cursor"] = cursor


def _field(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"-f must be KEY=VALUE, not {text!r}")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
