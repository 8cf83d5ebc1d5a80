"""One call of an operation, and the register of what operations do."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from itertools import islice
from typing import Any, Final

from attrs import define, field, frozen

from .account import Account
from .account import Collection as Kind
from .document import Operation
from .failures import invalid
from .masks import masked
from .values import JSON, is_object, read, write

_PAGE: Final = 100


@frozen
class Answer:
    """A success that departs from what the document says of it."""

    data: Any = None
    message: str | None = None
    content: bytes | None = None
    media_type: str = "application/json"


@define
class Call:
    """The input of an operation."""

    account: Account
    operation: Operation
    path: dict[str, str]
    query: dict[str, Any]
    body: Any = None
    files: Mapping[str, bytes] = field(factory=dict[str, bytes])
    system_key: str | None = None
    """The id of the system key that the request was made with; None for a user's key."""

    def option(self, name: str, *, default: bool) -> bool:
        """A boolean of the body."""
        return bool(self.body.get(name, default)) if is_object(self.body) else default

    def page(self, rows: Collection[Any], show: Callable[[Any], Any]) -> JSON:
        """One page of rows, as the query asks for it.

        Raises:
            Failure: The cursor is none.
        """
        limit: int = self.query.get("limit", _PAGE)
        skip = skipped(self.query["cursor"]) if "cursor" in self.query else 0
        page: JSON = {"items": [show(row) for row in islice(rows, skip, skip + limit)]}
        if skip + limit < len(rows):
            page["next_cursor"] = cursor(skip + limit)
        return page

    def show(self, kind: Kind, row: JSON) -> JSON:
        """A row as this operation answers it: without what it does not answer, and with secrets masked."""
        hidden = hidden_fields(self.operation, kind)
        shown = {name: value for name, value in row.items() if name not in hidden and name[:1] != "_"}
        for name in kind.masks:
            if name in shown:
                shown[name] = masked(kind.name, row, name)
        return kind.answered(shown)


Action = Callable[[Call], Any | Awaitable[Any]]
ACTIONS: Final[dict[str, Action]] = {}
"""The actions of operations that do more than read or write a table, by operation id."""


def action(*operation_ids: str) -> Callable[[Action], Action]:
    """Register what operations do."""

    def register(function: Action) -> Action:
        for operation_id in operation_ids:
            ACTIONS[operation_id] = function
        return function

    return register


def cursor(skip: int) -> str:
    """A cursor as Fivetran makes them."""
    return base64.urlsafe_b64encode(write({"skip": skip})).rstrip(b"=").decode()


def skipped(text: str) -> int:
    """Return the number of items that a cursor skips.

    Raises:
        Failure: It is none.
    """
    try:
        content = read(base64.urlsafe_b64decode(text.encode() + b"=" * (-len(text) % 4)))
    except (ValueError, binascii.Error):
        content = None
    skip = content.get("skip") if is_object(content) else None
    if not isinstance(skip, int) or isinstance(skip, bool) or not 0 <= skip < 1 << 62:
        raise invalid("Invalid value for parameter 'cursor'")
    return skip


def hidden_fields(operation: Operation, kind: Kind) -> frozenset[str]:
    """The fields of a collection's rows that an operation does not answer. What nobody describes is not hidden from anybody."""
    found = _HIDDEN.get((operation.id, kind.name))
    if found is None:
        names: Iterable[str] = (
            f"get_{kind.singular}",
            f"list_{kind.name}",
            f"create_{kind.singular}",
            f"update_{kind.singular}",
        )
        operations = operation.document.operations
        known = {name for described in names if described in operations for name in operations[described].fields}
        known |= set() if kind.parent is None else {kind.parent}
        without = kind.listed_without if operation.id.startswith("list_") else ()
        found = _HIDDEN[operation.id, kind.name] = frozenset(known - operation.fields | set(without))
    return found


_HIDDEN: Final[dict[tuple[str, str], frozenset[str]]] = {}
