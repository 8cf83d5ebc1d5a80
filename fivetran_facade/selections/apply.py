"""Read the selection of a connection, plan and apply another, and copy one: procedures that a client performs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from attrs import evolve

from fivetran_api.types import check

from ..errors import NotFound, SelectionNotApplied
from .plan import SelectionChange, SelectionPatch, SelectionPlan, ignored, without_unsynced
from .selection import SchemaSelection, Selection, columns_from_api

if TYPE_CHECKING:
    from .._engine import BaseEngine, Steps

# The number of obstacles that an error names; its plan has them all.
_NAMED: Final = 5


def read_selection(
    engine: BaseEngine[Any],
    connection_id: str,
    *,
    columns: bool | Mapping[str, Iterable[str]] = False,
    reload: bool = True,
) -> Steps[Selection]:
    """Read the whole selection of a connection.

    Args:
        connection_id: The connection's id.
        columns: The tables whose columns to read: True for all tables that are synced, or a mapping such as
            `{"public": ["orders"]}`. Each table takes a request, of which an account has 500 a minute. Default False: the API
            reports only the columns that somebody has changed.
        reload: True to reload the schema config if the API has none yet, which can take minutes. Default True.

    Raises:
        NotFound: There is no such connection, or, if `code` is NotFound_SchemaConfig, no schema config.
        BadRequest: The schema config has to be reloaded, and the connection's setup tests have not passed.
        FivetranError: As for every call.
    """
    from fivetran_api.api.schemas import get_columns, get_schema_config, reload_schema_config  # noqa: PLC0415 - on first use
    from fivetran_api.models import SchemaReload  # noqa: PLC0415 - on first use

    _check_columns(columns)
    _check_flags(reload=reload)
    try:
        answer = yield from engine.steps(get_schema_config, connection_id)
    except NotFound as error:
        if not reload or error.code != "NotFound_SchemaConfig":
            raise
        answer = yield from engine.steps(reload_schema_config, connection_id, body=SchemaReload(exclude_mode="PRESERVE"))
    selection = _selection(answer)
    tables = {name: dict(schema.tables) for name, schema in selection.schemas.items()}
    for schema, table in _to_read(selection, columns=columns):
        known = tables[schema][table]
        found = columns_from_api(_data((yield from engine.steps(get_columns, connection_id, schema, table))))
        tables[schema][table] = evolve(known, columns={**known.columns, **found}, complete=bool(found))
    return evolve(selection, schemas={name: evolve(schema, tables=tables[name]) for name, schema in selection.schemas.items()})


def plan_selection(
    engine: BaseEngine[Any], connection_id: str, wanted: Selection, *, columns: bool = False, reload: bool = True
) -> Steps[SelectionPlan]:
    """Plan the changes that turn the selection of a connection into the wanted one. Nothing is changed, except by the reload.

    Args:
        connection_id: The connection's id.
        wanted: The selection that the connection will have. Parts that it does not name stay unchanged.
        columns: True to read all columns of the tables whose columns `wanted` names, one request each. Default False: a
            column that nobody has changed is taken to be synced and not hashed, its name is not checked and its
            `is_primary_key` is not compared.
        reload: True to reload the schema config if the API has none yet, which can take minutes. Default True.

    Raises:
        NotFound: There is no such connection, or, if `code` is NotFound_SchemaConfig, no schema config.
        BadRequest: The schema config has to be reloaded, and the connection's setup tests have not passed.
        FivetranError: As for every call.
    """
    _check_kind(wanted, Selection)
    _check_flags(columns=columns, reload=reload)
    named = {name: [table for table, said in schema.tables.items() if said.columns] for name, schema in wanted.schemas.items()}
    current = yield from read_selection(engine, connection_id, columns=named if columns else False, reload=reload)
    return SelectionPlan.between(current, wanted)


def apply_selection(
    engine: BaseEngine[Any],
    connection_id: str,
    wanted: Selection | SelectionPlan,
    *,
    partial: bool = False,
    columns: bool = False,
    reload: bool = True,
) -> Steps[SelectionPlan]:
    """Change what a connection syncs with at most one request, which has only what differs.

    The selection is applied as a whole: if a part cannot be, nothing is changed.

    Args:
        connection_id: The connection's id.
        wanted: The selection that the connection will have; parts that it does not name stay unchanged. Or a plan, whose
            changes are made unless they have been made since.
        partial: True to make the other changes if there are obstacles; the result has the obstacles then. Default False.
        columns: As for `plan_selection`; True for a plan that was made so. Default False.
        reload: True to reload the schema config if the API has none yet, which can take minutes. Default True.

    Returns:
        The changes that were made, none if everything was as wanted; and the obstacles.

    Raises:
        SelectionNotApplied: There are obstacles, and `partial` is False. Nothing was changed, unless the API itself has ignored
            a part of the request; see `changed`.
        NotFound: There is no such connection, or, if `code` is NotFound_SchemaConfig, no schema config.
        BadRequest: The API refuses the change; or the schema config has to be reloaded, and the setup tests have not passed.
        FivetranError: As for every call.
    """
    _check_kind(wanted, Selection, SelectionPlan)
    _check_flags(partial=partial, columns=columns, reload=reload)
    given = SelectionPlan()
    if isinstance(wanted, SelectionPlan):
        given, columns, wanted = wanted, columns or wanted.exact, wanted.wanted
        _refuse(connection_id, given, partial=partial)
    found = yield from plan_selection(engine, connection_id, wanted, columns=columns, reload=reload)
    plan = evolve(found, obstacles=given.obstacles + found.obstacles, uncarried=given.uncarried + found.uncarried)
    return (yield from _carry_out(engine, connection_id, plan, partial=partial))


def copy_selection(
    engine: BaseEngine[Any],
    source_id: str,
    target_id: str,
    *,
    partial: bool = False,
    columns: bool = False,
    reload: bool = True,
) -> Steps[SelectionPlan]:
    """Let a connection sync what another syncs, row filters included.

    What only the target has stays unchanged. What is not enabled in the source may be missing in the target. To see the changes
    first, plan what was read: `fivetran.schemas.plan_selection(target_id, fivetran.schemas.read_selection(source_id))`.

    Args:
        source_id: The id of the connection to copy from; it is not changed.
        target_id: The id of the connection to change.
        partial: True to make the other changes if there are obstacles, such as a table that the target does not have; the
            result has the obstacles then. Default False.
        columns: True to read all columns of the tables, one request for each table and connection. Default False: only
            columns that somebody has changed in the source are copied; one that is blocked in the target alone stays blocked.
        reload: True to reload a schema config if the API has none yet, which can take minutes. Default True.

    Returns:
        The changes that were made and the obstacles, and as `uncarried` the differences that a selection cannot change.

    Raises:
        SelectionNotApplied: There are obstacles, and `partial` is False. Nothing was changed, unless the API itself has ignored
            a part of the request; see `changed`.
        NotFound: There is no such connection, or, if `code` is NotFound_SchemaConfig, no schema config.
        BadRequest: The API refuses the change; or a schema config has to be reloaded, and the setup tests have not passed.
        FivetranError: As for every call.
    """
    check("source_id", source_id, "id")
    check("target_id", target_id, "id")
    _check_flags(partial=partial, columns=columns, reload=reload)
    wanted = yield from read_selection(engine, source_id, columns=columns, reload=reload)
    plan = yield from plan_selection(engine, target_id, wanted, columns=columns, reload=reload)
    return (yield from _carry_out(engine, target_id, without_unsynced(plan), partial=partial))


def _carry_out(engine: BaseEngine[Any], connection_id: str, plan: SelectionPlan, *, partial: bool) -> Steps[SelectionPlan]:
    _refuse(connection_id, plan, partial=partial)
    if plan.patch is None:
        return plan
    after = _selection((yield from _send(engine, connection_id, plan.patch)))
    obstacles = ignored(plan, after)
    refused = {each.change for each in obstacles}
    changed = tuple(change for change in plan.changes if change not in refused)
    if refused and not partial:
        raise _not_applied(connection_id, evolve(plan, obstacles=obstacles), changed)
    return evolve(plan, changes=changed, obstacles=plan.obstacles + obstacles)


def _refuse(connection_id: str, plan: SelectionPlan, *, partial: bool) -> None:
    if plan.obstacles and not partial:
        raise _not_applied(connection_id, plan, ())


def _not_applied(connection_id: str, plan: SelectionPlan, changed: tuple[SelectionChange, ...]) -> SelectionNotApplied:
    names = "; ".join(map(str, plan.obstacles[:_NAMED]))
    more = len(plan.obstacles) - _NAMED
    end = f"; and {more} more" if more > 0 else ""
    if any(each.kind == "ignored" for each in plan.obstacles):
        text = f"connection {connection_id} made {len(changed)} of {len(plan.changes)} changes: {names}{end}"
    else:
        text = (
            f"nothing of connection {connection_id} was changed: {names}{end}; partial=True makes the changes that can be made"
        )
    return SelectionNotApplied(text, plan=plan, changed=changed)


def _to_read(selection: Selection, *, columns: bool | Mapping[str, Iterable[str]]) -> list[tuple[str, str]]:
    if isinstance(columns, Mapping):
        wanted = [(schema, table) for schema, tables in columns.items() for table in tables]
        nothing = SchemaSelection()
        known = [(schema, table) for schema, table in wanted if table in selection.schemas.get(schema, nothing).tables]
    else:
        synced = [(name, schema) for name, schema in selection.schemas.items() if schema.enabled and columns]
        known = [(name, table) for name, schema in synced for table, said in schema.tables.items() if said.enabled]
    return [(schema, table) for schema, table in known if selection.schemas[schema].tables[table].takes_columns]


def _check_columns(columns: object) -> None:
    if isinstance(columns, bool):
        return
    lists = cast("Mapping[object, object]", columns).values() if isinstance(columns, Mapping) else [""]
    # A text is an iterable of texts too, and none that anybody means.
    if any(isinstance(each, str) or not isinstance(each, Iterable) for each in lists):
        raise TypeError(f'columns must be True, False or a mapping such as {{"public": ["orders"]}}, not {columns!r}')


def _check_flags(**flags: object) -> None:
    for name, value in flags.items():
        check(name, value, "bool")


def _check_kind(wanted: object, *kinds: type) -> None:
    if not isinstance(wanted, kinds):
        names = " or a ".join(kind.__name__ for kind in kinds)
        raise TypeError(f"wanted must be a {names}, not {type(wanted).__name__}; Selection.from_dict reads a dict")


def _selection(answer: Any) -> Selection:
    return Selection.from_api(_data(answer))


def _data(answer: Any) -> dict[str, Any]:
    """The data of an answer, or nothing if it has none: a change that was made does not fail for want of it."""
    found: dict[str, Any] = answer.data.to_dict() if answer.data else {}
    return found


def _send(engine: BaseEngine[Any], connection_id: str, patch: SelectionPatch) -> Steps[Any]:
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
            sent = engine.steps(update_column, connection_id, schema, table, column, body=models.ColumnUpdate.from_dict(body))
        case (schema, table):
            sent = engine.steps(update_table, connection_id, schema, table, body=models.TableUpdate.from_dict(body))
        case (schema,):
            sent = engine.steps(update_schema, connection_id, schema, body=models.SchemaUpdate.from_dict(body))
        case _:
            sent = engine.steps(update_schema_config, connection_id, body=models.SchemaConfigUpdate.from_dict(body))
    return (yield from sent)
