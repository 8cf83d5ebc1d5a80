"""Schemas as code: read what a connection syncs, keep it in a file, compare, plan a change, show it, apply it, copy it.

    from fivetran_facade.schemas import Selection

    fivetran.schemas.read_selection("speak_inexpensive").save("shop.yaml")
    ...                                               # edit the file, review it
    plan = fivetran.schemas.plan("speak_inexpensive", Selection.load("shop.yaml"))
    print(plan)                                       # nothing was changed yet
    fivetran.schemas.apply("speak_inexpensive", plan)

The API has no locking: where two change one connection at the same time, the later wins.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import evolve, field, frozen

from .errors import NotFound
from .selection import Column, Schema, Selection, Table, columns_from_api

if TYPE_CHECKING:
    from ._engine import BaseEngine
    from ._engine import Steps

__all__ = ["Change", "Column", "Obstacle", "Patch", "Plan", "Schema", "Selection", "Table", "compare", "plan"]

Value = bool | str | None
Path = tuple[str, ...]
# What is known of a column that is not listed: nobody ever changed it.
_UNLISTED: Final = Column(enabled=True, hashed=False)
_UNSAID: Final = "the API does not say what is there now"
_INNER: Final = ("schemas", "tables", "columns")
_WORDS: Final = ("schema", "table", "column")


@frozen
class Change:
    """One field of which two selections say different things.

    Attributes:
        path: Names of the schema, table and column, as many as there are; empty for the connection as a whole.
        field: Such as enabled, hashed or sync_mode.
        before: What it is; None where that is not known, or where there is no such schema, table or column.
        after: What it shall be.
    """

    path: Path
    field: str
    before: Value
    after: Value

    def __str__(self) -> str:
        return f"{self.place} {_shown(self.before)} -> {_shown(self.after)}"

    @property
    def place(self) -> str:
        """Where, and which field, in words for people."""
        return f"{_dotted(self.path)}: {self.field}" if self.path else self.field


@frozen
class Obstacle:
    """A change that is wanted and cannot be made; it is not sent.

    Attributes:
        change: What is wanted.
        kind: locked - the API does not let `enabled` be changed; missing - there is no such schema, table or column;
            unsupported - the table takes no column settings or no history; unknown - the API does not say what it is now, as
            where the connector has no such choice; ignored - it was sent, and the answer shows that it was not done.
        reason: Why, in words.
    """

    change: Change
    kind: Literal["locked", "missing", "unsupported", "unknown", "ignored"]
    reason: str

    def __str__(self) -> str:
        change, why = self.change, " ".join(self.reason.split())
        return why if self.kind == "missing" else f"{change.place} stays {_shown(change.before)}, {self.kind}: {why}"


@frozen
class Patch:
    """A request that changes a selection.

    Attributes:
        path: What it is sent for: names of the schema, table and column; empty for the connection as a whole.
        body: What it sends.
    """

    path: Path
    body: Mapping[str, Any] = field(hash=False)

    def __str__(self) -> str:
        pairs = zip(("", "/tables", "/columns"), self.path, strict=False)
        return f"PATCH schemas{''.join(f'{inner}/{name}' for inner, name in pairs)}"


@frozen
class Plan:
    """How to come from what a connection syncs to what it shall sync. `print(plan)` shows it.

    Attributes:
        changes: What will change.
        obstacles: What is wanted and cannot be.
        patch: The one request that makes all changes, sent for as little as possible; None where nothing is to change.
        exact: Whether columns were compared with all columns of their tables, not only with those that were ever changed.
    """

    changes: tuple[Change, ...]
    obstacles: tuple[Obstacle, ...]
    patch: Patch | None
    exact: bool = False

    def __str__(self) -> str:
        lines = [str(change) for change in self.changes] or ["Nothing to change."]
        if self.patch:
            lines.append(f"1 request: {self.patch}")
        if self.obstacles:
            lines += ["Cannot be changed:", *map(str, self.obstacles)]
        return "\n".join(lines)

    @property
    def wanted(self) -> Selection:
        """The selection that says what `changes` say, and nothing else."""
        body: dict[str, Any] = {}
        for change in self.changes:
            _part(body, change.path)[change.field] = change.after
        return Selection.from_dict(body)


def compare(before: Selection, after: Selection) -> list[Change]:
    """What `after` says otherwise than `before`. What `after` does not name is not compared: it says nothing about it.

    Args:
        before: Such as what a connection syncs.
        after: Such as what another syncs, or what a file says.

    Returns:
        A change for each field, in the order of `after`; an empty list where there are none.
    """
    return [change for change, _ in _differences(before, after)]


def plan(current: Selection, wanted: Selection) -> Plan:
    """The smallest request that brings a connection from one selection to another; nothing is sent.

    At most one request is needed. It is sent for one column, table or schema where all changes are in there, and has only what
    differs, with the `enabled` that the API demands beside it. What `wanted` does not name stays as it is.

    Args:
        current: What the connection syncs, as it was read.
        wanted: What it shall sync.
    """
    found = [_sendable(current, *difference) for difference in _differences(current, wanted)]
    changes = tuple(change for change, obstacle in found if obstacle is None)
    # A table that is not there is not synced, as wanted.
    obstacles = (each for _, each in found if each and not (each.kind == "missing" and each.change.after is False))
    tables = (table for schema in current.schemas.values() for table in schema.tables.values())
    return Plan(changes, tuple(obstacles), _patch(current, changes), any(table.complete for table in tables))


def read_selection(
    client: BaseEngine[Any], connection_id: str, *, columns: bool | Mapping[str, Iterable[str]] = False, reload: bool = True
) -> Steps[Selection]:
    """Read the whole selection of a connection.

    Args:
        client: The client.
        connection_id: The connection's id.
        columns: Whose columns to read. Left out, the API tells only of those that somebody ever changed. True reads all columns
            of each table that is synced, a mapping those of the tables that it names, `{"public": ["orders"]}`; that is one
            request for each table, of which an account has 500 a minute.
        reload: Whether to reload the schema config where the API has none yet. That can take minutes.

    Raises:
        NotFound: There is no such connection; or, its `code` being NotFound_SchemaConfig, no schema config.
        BadRequest: The schema config has to be reloaded, and the connection's setup tests have not passed.
        FivetranError: As for every call.
    """
    from fivetran_api.api.schemas import get_columns, get_schema_config, reload_schema_config  # noqa: PLC0415 - on first use
    from fivetran_api.models import SchemaReload  # noqa: PLC0415 - on first use

    try:
        answer = yield from client.steps(get_schema_config, connection_id)
    except NotFound as error:
        if not reload or error.code != "NotFound_SchemaConfig":
            raise
        answer = yield from client.steps(reload_schema_config, connection_id, body=SchemaReload(exclude_mode="PRESERVE"))
    selection = Selection.from_api(answer.data.to_dict())
    tables = {name: dict(schema.tables) for name, schema in selection.schemas.items()}
    for schema, table in _to_read(selection, columns):
        known = tables[schema][table]
        all_columns = (yield from client.steps(get_columns, connection_id, schema, table)).data.to_dict()
        found = {**known.columns, **columns_from_api(all_columns)}
        tables[schema][table] = evolve(known, columns=found, complete=bool(found))
    return evolve(selection, schemas={name: evolve(schema, tables=tables[name]) for name, schema in selection.schemas.items()})


def plan_selection(
    client: BaseEngine[Any], connection_id: str, wanted: Selection, *, columns: bool = False, reload: bool = True
) -> Steps[Plan]:
    """Plan how a connection comes to sync what it shall; nothing is changed, but for the reload.

    Args:
        client: The client.
        connection_id: The connection's id.
        wanted: What it shall sync. What this does not name stays as it is.
        columns: Whether to read all columns of the tables whose columns `wanted` names, one request each. Left out, a column
            that nobody ever changed is taken to be synced and not hashed; neither is its name checked, nor its `is_primary_key`
            compared.
        reload: Whether to reload the schema config where the API has none yet. That can take minutes.

    Raises:
        NotFound: There is no such connection; or, its `code` being NotFound_SchemaConfig, no schema config.
        BadRequest: The schema config has to be reloaded, and the connection's setup tests have not passed.
        FivetranError: As for every call.
    """
    named = {name: [table for table, said in schema.tables.items() if said.columns] for name, schema in wanted.schemas.items()}
    current = yield from read_selection(client, connection_id, columns=named if columns else False, reload=reload)
    return plan(current, wanted)


def apply_selection(
    client: BaseEngine[Any], connection_id: str, wanted: Selection | Plan, *, columns: bool = False, reload: bool = True
) -> Steps[Plan]:
    """Change what a connection syncs, with at most one request; what is as wanted already is not sent.

    Args:
        client: The client.
        connection_id: The connection's id.
        wanted: What it shall sync; what this does not name stays as it is. Or a plan, of which only the changes are made.
        columns: As for `plan`.
        reload: Whether to reload the schema config where the API has none yet. That can take minutes.

    Returns:
        What was changed, and what could not be. Its changes are empty where all was as wanted.

    Raises:
        NotFound: There is no such connection; or, its `code` being NotFound_SchemaConfig, no schema config.
        BadRequest: The API refuses the change; or the schema config has to be reloaded, and setup tests have not passed.
        FivetranError: As for every call.
    """
    told: tuple[Obstacle, ...] = ()
    if isinstance(wanted, Plan):
        told, columns, wanted = wanted.obstacles, columns or wanted.exact, wanted.wanted
    todo = yield from plan_selection(client, connection_id, wanted, columns=columns, reload=reload)
    todo = evolve(todo, obstacles=(*told, *todo.obstacles))
    if todo.patch is None:
        return todo
    after = Selection.from_api((yield from _sent(client, connection_id, todo.patch)))
    ignored = [change for change in todo.changes if _value(after, change) not in (None, change.after)]
    refused = (Obstacle(change, "ignored", "the answer to the change shows another value") for change in ignored)
    done = tuple(change for change in todo.changes if change not in ignored)
    return evolve(todo, changes=done, obstacles=(*todo.obstacles, *refused))


def copy_selection(
    client: BaseEngine[Any], source_id: str, target_id: str, *, columns: bool = False, reload: bool = True
) -> Steps[Plan]:
    """Let a connection sync what another syncs, as far as it has the same schemas and tables.

    Of the target, what the source does not have stays as it is. To see before what would change, plan what was read:
    `fivetran.schemas.plan(target_id, fivetran.schemas.read_selection(source_id))`.

    Args:
        client: The client.
        source_id: The id of the connection to copy from, which is not changed.
        target_id: The id of the connection to change.
        columns: Whether to read all columns of the tables, one request for each table and connection. Left out, only columns
            that somebody ever changed in the source are copied: one that is blocked in the target alone stays blocked.
        reload: Whether to reload a schema config where the API has none yet. That can take minutes.

    Returns:
        What was changed, and what could not be.

    Raises:
        NotFound: There is no such connection; or, its `code` being NotFound_SchemaConfig, no schema config.
        BadRequest: A schema config has to be reloaded, and the connection's setup tests have not passed.
        FivetranError: As for every call.
    """
    wanted = yield from read_selection(client, source_id, columns=columns, reload=reload)
    return (yield from apply_selection(client, target_id, wanted, columns=columns, reload=reload))


Difference = tuple[Change, Obstacle | None]


def _differences(current: Selection, wanted: Selection) -> Iterator[Difference]:
    yield from _compared((), current, wanted, "schema_change_handling")
    for name, schema in wanted.schemas.items():
        known = current.schemas.get(name)
        if known is None:
            yield _missing((name,), wanted=schema.enabled)
            continue
        yield from _compared((name,), known, schema, "enabled")
        for table_name, table in schema.tables.items():
            path = (name, table_name)
            known_table = known.tables.get(table_name)
            if known_table is None:
                yield _missing(path, wanted=table.enabled)
            else:
                yield from _table_differences(path, known_table, table)


def _table_differences(path: Path, current: Table, wanted: Table) -> Iterator[Difference]:
    for change, obstacle in _compared(path, current, wanted, "enabled", "sync_mode"):
        if change.after == "HISTORY" and not current.takes_history:
            yield change, Obstacle(change, "unsupported", "the table has no history mode")
        else:
            yield change, obstacle
    for name, column in wanted.columns.items():
        known = current.columns.get(name, None if current.complete else _UNLISTED)
        if known is None:
            yield _missing((*path, name), wanted=column.enabled)
            continue
        # Whether a column belongs to the primary key is not always told; of those not listed it never is.
        keyless = known is _UNLISTED or (known.is_primary_key is None and not column.is_primary_key)
        fields = ("enabled", "hashed") if keyless else ("enabled", "hashed", "is_primary_key")
        for change, obstacle in _compared((*path, name), known, column, *fields):
            if current.takes_columns:
                yield change, obstacle
            else:
                yield change, Obstacle(change, "unsupported", "the table takes no settings of columns")


def _sendable(current: Selection, change: Change, obstacle: Obstacle | None) -> Difference:
    """A difference, with an obstacle where the `enabled` that must be sent beside it is not known."""
    around = (change.path[:depth] for depth in range(1, len(change.path) + 1))
    if obstacle is None and any(_at(current, path).enabled is None for path in around):
        obstacle = Obstacle(change, "unknown", _UNSAID)
    return change, obstacle


def _compared(path: Path, current: Any, wanted: Any, *fields: str) -> Iterator[Difference]:
    for name in fields:
        before, after = getattr(current, name), getattr(wanted, name)
        if after is None or after == before:
            continue
        change = Change(path, name, before, after)
        lock: str | None = getattr(current, "locked", None) if name == "enabled" else None
        if lock:
            yield change, Obstacle(change, "locked", lock)
        elif before is None:
            yield change, Obstacle(change, "unknown", _UNSAID)
        else:
            yield change, None


def _missing(path: Path, *, wanted: bool | None) -> Difference:
    change = Change(path, "enabled", None, wanted)
    return change, Obstacle(change, "missing", f"{_dotted(path)}: there is no such {_WORDS[len(path) - 1]}")


def _part(body: dict[str, Any], path: Path) -> dict[str, Any]:
    """The part of a body that is about a path; made if it is not there."""
    for inner, name in zip(_INNER, path, strict=False):
        body = body.setdefault(inner, {}).setdefault(name, {})
    return body


def _patch(current: Selection, changes: tuple[Change, ...]) -> Patch | None:
    if not changes:
        return None
    body: dict[str, Any] = {}
    for change in changes:
        for depth in range(1, len(change.path) + 1):
            path = change.path[:depth]
            # The API demands `enabled` wherever it is told anything.
            _part(body, path).setdefault("enabled", _at(current, path).enabled)
        _part(body, change.path)[change.field] = change.after
    changed = {change.path for change in changes}
    path = ()
    # Sent for as little as possible, it also says nothing of what is around that.
    while path not in changed and len(parts := body[_INNER[len(path)]]) == 1:
        (name,) = parts
        if not _PLAIN(name) or name in _TAKEN:
            break
        path, body = (*path, name), parts[name]
    return Patch(path, body)


# Other names must be encoded in a path, which not everything between here and the API leaves alone; in a body they are safe.
_PLAIN: Final = re.compile(r"[A-Za-z0-9_-]+").fullmatch
# These stand in paths for something else.
_TAKEN: Final = frozenset({"drop-columns", "reload"})


def _at(selection: Selection, path: Path) -> Any:
    """What a selection says of a path: a Schema, a Table or a Column."""
    found: Any = selection.schemas[path[0]]
    if len(path) > 1:
        found = found.tables[path[1]]
    return found.columns.get(path[2], _UNLISTED) if len(path) > 2 else found


def _value(selection: Selection, change: Change) -> Value:
    """What a selection says of what was changed; None where it says nothing."""
    try:
        said = _at(selection, change.path) if change.path else selection
    except KeyError:
        return None
    value: Value = None if said is _UNLISTED else getattr(said, change.field)
    return value


def _to_read(selection: Selection, columns: bool | Mapping[str, Iterable[str]]) -> list[tuple[str, str]]:  # noqa: FBT001
    if isinstance(columns, Mapping):
        wanted = [(schema, table) for schema, tables in columns.items() for table in tables]
        known = [(schema, table) for schema, table in wanted if table in selection.schemas.get(schema, Schema()).tables]
    else:
        synced = [(name, schema) for name, schema in selection.schemas.items() if schema.enabled and columns]
        known = [(name, table) for name, schema in synced for table, said in schema.tables.items() if said.enabled]
    return [(schema, table) for schema, table in known if selection.schemas[schema].tables[table].takes_columns]


def _sent(client: BaseEngine[Any], connection_id: str, patch: Patch) -> Steps[dict[str, Any]]:
    from fivetran_api import models  # noqa: PLC0415 - on first use
    from fivetran_api.api.schemas import (  # noqa: PLC0415 - on first use
        update_column,
        update_schema,
        update_schema_config,
        update_table,
    )

    body = patch.body
    match patch.path:
        case (schema, table, column):
            sent = client.steps(update_column, connection_id, schema, table, column, body=models.ColumnUpdate.from_dict(body))
        case (schema, table):
            sent = client.steps(update_table, connection_id, schema, table, body=models.TableUpdate.from_dict(body))
        case (schema,):
            sent = client.steps(update_schema, connection_id, schema, body=models.SchemaUpdate.from_dict(body))
        case _:
            sent = client.steps(update_schema_config, connection_id, body=models.SchemaConfigUpdate.from_dict(body))
    return (yield from sent).data.to_dict()


def _dotted(path: Path) -> str:
    return ".".join(name if _PLAIN(name) else json.dumps(name) for name in path)


def _shown(value: Value) -> str:
    return "unknown" if value is None else value if isinstance(value, str) else str(value).lower()
