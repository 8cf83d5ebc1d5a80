"""Operations on rows, as most are: list, create, read, change and delete the rows of a table.

An operation id is a verb and the name of a collection, such as list_groups or get_group; that is all there is to declare.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from typing import Any

from .account import Account
from .account import Collection as Kind
from .calls import Action, Call
from .configs import understood
from .masks import unmasked
from .values import JSON, at, is_object

_PAGING = ("cursor", "limit")


def action_for(operation_id: str, kinds: Mapping[str, Kind]) -> Action | None:
    """Return the function of an operation by its name; None if its name has none."""
    verb, _, noun = operation_id.partition("_")
    if verb == "list":
        return partial(list_rows, kind=kinds[noun]) if noun in kinds else None
    function = _VERBS.get(verb)
    kind = next((kind for kind in kinds.values() if kind.singular == noun), None)
    return partial(function, kind=kind) if function is not None and kind is not None else None


def find_row(call: Call, kind: Kind) -> JSON:
    """The row that the path names.

    Raises:
        Failure: There is none, or what it belongs to does not exist.
    """
    key = call.path[kind.parameter]
    if kind.parent is not None:
        find_parent(call.account, kind, call.path[kind.parent])
        key = f"{call.path[kind.parent]}/{key}"
    return call.account.find(kind.name, key)


def find_parent(account: Account, kind: Kind, key: str) -> None:
    """Check that what a nested row belongs to exists."""
    for reference in kind.references:
        if reference.field == kind.parent:
            account.find(reference.to, key)


def select(call: Call, kind: Kind, **also: Any) -> Collection[JSON]:
    """The rows that the query asks for; those with the path's parent, and with the given values in indexed fields."""
    table = call.account.tables[kind.name]
    wanted = {name: value for name, value in call.query.items() if name not in _PAGING} | also
    if kind.parent is not None:
        wanted[kind.parent] = call.path[kind.parent]
    rows: Collection[JSON] = table.rows.values()
    for name in sorted(wanted, key=table.indexed, reverse=True):
        value = wanted[name]
        if name in kind.filters:
            matches = kind.filters[name]
            rows = [row for row in rows if matches(row, value)]
        elif table.indexed(name) and len(rows) == len(table):
            rows = table.where(name, value).values()
        else:
            rows = [row for row in rows if at(row, name) == value]
    return rows


def list_rows(call: Call, kind: Kind) -> JSON:
    """A page of what there is."""
    if kind.parent is not None:
        find_parent(call.account, kind, call.path[kind.parent])
    return call.page(select(call, kind), lambda row: call.show(kind, row))


def create_row(call: Call, kind: Kind) -> JSON:
    """Create one of what was sent."""
    row = call.account.make(kind.name, given(call, kind))
    return call.show(kind, row)


def given(call: Call, kind: Kind) -> JSON:
    """Return the parts of the body and the path that a new row has."""
    kept = fields_of(call)
    if kind.parent is not None:
        kept[kind.parent] = call.path[kind.parent]
    return kept


def get_row(call: Call, kind: Kind) -> JSON:
    """Read one."""
    return call.show(kind, find_row(call, kind))


def update_row(call: Call, kind: Kind) -> JSON | None:
    """Change what was sent, leave the rest."""
    row = find_row(call, kind)
    changes = merged(kind, row, {name: value for name, value in fields_of(call).items() if name not in kind.fixed})
    if "updated_at" in row:
        changes["updated_at"] = call.account.life.stamp()
    call.account.change(kind.name, row, changes)
    return call.show(kind, row) if call.operation.data is not None else None


def delete_row(call: Call, kind: Kind) -> None:
    """Delete one."""
    call.account.delete(kind.name, find_row(call, kind))


def fields_of(call: Call) -> JSON:
    """Return the parts of the body to keep: those that answers have too, and secrets that answers mask."""
    body: JSON = call.body if is_object(call.body) else {}
    allowed = call.operation.body_fields
    shown = call.operation.fields
    return {name: value for name, value in body.items() if name in allowed and (name in shown or not shown)}


def merged(kind: Kind, row: JSON, changes: JSON) -> JSON:
    """The changes with configs merged into what the row has; a mask that comes back leaves its secret as it is."""
    masks = (*kind.masks, "_auth")
    result = changes | unmasked(kind.name, row, {name: changes[name] for name in masks if name in changes})
    for name in ("config", "_auth"):
        old, new = row.get(name), result.get(name)
        if is_object(new):
            result[name] = (old or {}) | understood(kind.name, row.get("service"), name, new)
    return result


_VERBS = {
    "create": create_row,
    "add": create_row,
    "approve": create_row,
    "get": get_row,
    "update": update_row,
    "delete": delete_row,
    "remove": delete_row,
    "revoke": delete_row,
}
