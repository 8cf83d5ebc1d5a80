"""api: any request."""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import normpath
from typing import Any
from urllib.parse import unquote

import click

from .. import data
from ..failures import Failed
from ..fields import assignment, fields
from ..inputs import read_object
from ..messages import say
from ..options import connected
from ..session import Session
from ..values import is_list, is_object


@click.command("api")
@click.argument("method", type=click.Choice(["GET", "POST", "PATCH", "PUT", "DELETE"], case_sensitive=False))
@click.argument("path")
@click.option("-f", "--field", multiple=True, metavar="KEY=VALUE", help="A parameter of the query, or a property of the body.")
@click.option("--body", metavar="FILE|-|JSON", help="The body.")
@click.option("--paginate", is_flag=True, help="Read all pages of a listing, and print the items.")
@connected(changes=True, destroys=True)
def command(session: Session, method: str, path: str, field: tuple[str, ...], body: str | None, *, paginate: bool) -> None:
    """Send any request to the API, for what has no command, and print its data.

    Credentials, retries and errors are those of all commands. In a body, values that are true, false, null or an integer are
    sent as that, others as texts; -f KEY:=JSON says which. Before what cannot be undone it asks, as the commands do.

    \b
    Example:
      fivetranctl api GET /v1/groups --paginate -f limit=1000
      fivetranctl api PATCH /v1/connections/speak_inexpensive -f paused=true
    """
    method = method.upper()
    if "://" in path:
        raise click.UsageError(f"give a path such as /v1/groups, not {path!r}; --api-url gives another address")
    if not path.startswith("/"):
        path = f"/{path}"
    if session.options.get("filter") and not paginate:
        raise click.UsageError("--filter chooses among the items of --paginate")
    if method == "GET":
        if body:
            raise click.UsageError("GET has no --body; -f gives parameters of the query")
        params = {name: value for name, value, _ in (assignment(each, "-f") for each in field)}
        if paginate:
            session.show_all(_items(session, path, params))
            return
        content = None
    else:
        if paginate:
            raise click.UsageError("--paginate is for GET")
        params, content = {}, (read_object(body, "--body") if body else {}) | fields(field, "-f", lambda: None)
        _confirm(session, method, path)
    answer = session.client.request(method, path, params=params, json=content)
    found: Any = _json(answer) if answer.content else {}
    data: Any = found.get("data", found) if is_object(found) else found
    items: Any = data.get("items") if is_object(data) else None
    if is_list(items) and session.writer.form in ("table", "plain", "csv", "name") and not session.options.get("query"):
        session.show_all(items)
        if data.get("next_cursor"):
            session.say("There are more; --paginate reads all pages.")
        return
    session.show(data)


def _json(answer: Any) -> Any:
    """Return the JSON of a response.

    Raises:
        Failed: It has none, such as the page of a proxy.
    """
    try:
        return answer.json()
    except ValueError:
        kind = answer.headers.get("Content-Type", "no type")
        say(f"error: {answer.status_code} with a body that is not JSON but {kind}, {len(answer.content)} bytes")
        raise Failed from None


def _confirm(session: Session, method: str, path: str) -> None:
    """Ask before a request of an operation that cannot be undone, and before one of none that is known to delete something."""
    bare = normpath("/" + unquote(path.partition("?")[0]).lstrip("/"))
    for command in (each for name in data.resources() for each in data.commands(name).values()):
        if command["method"] == method and "destroys" in command and _matches(command["path"], bare):
            session.confirm(f"{command['summary']} ({bare}) {command['text']}")
            return
    if method == "DELETE":
        session.confirm(f"DELETE {path} cannot be undone.")


def _matches(template: str, path: str) -> bool:
    wanted, given = template.split("/"), path.split("/")
    pairs = zip(wanted, given, strict=False)
    return len(wanted) == len(given) and all(one == other or one.startswith("{") for one, other in pairs)


def _items(session: Session, path: str, params: dict[str, str]) -> Iterator[Any]:
    seen: set[str] = set()
    while True:
        found: Any = _json(session.client.request("GET", path, params=params))
        page: Any = found.get("data") if is_object(found) else None
        if not is_object(page):
            return
        yield from page.get("items") or ()
        cursor = page.get("next_cursor")
        if not cursor or cursor in seen:
            return
        seen.add(cursor)
        params["cursor"] = cursor
