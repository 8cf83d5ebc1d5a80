"""The difference between two selections, and the request that turns one into the other. Nothing here sends anything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, Self

import attrs

from .form import LEVELS, alike, is_list, is_object
from .selection import ColumnSelection, Part, SchemaSelection, Selection, TableSelection

Path = tuple[str, ...]
Kind = Literal["locked", "missing", "unsupported", "unknown", "ignored"]
# A column that is not listed was never changed by anybody.
_UNLISTED: Final = ColumnSelection(enabled=True, hashed=False)
# With more missing names than this, the selection is of another source and not misspelt. Looking for similar names takes time.
_MISSPELT: Final = 20


@attrs.frozen
class SelectionChange:
    """A setting that differs between two selections.

    Attributes:
        path: The names of the schema, table and column, as many as there are; empty for the connection as a whole.
        field: The name of the setting, such as enabled, hashed, sync_mode or row_filter.
        before: The current value; None if it is not known, or if there is no such schema, table or column.
        after: The wanted value.
    """

    path: Path
    field: str
    before: Any = attrs.field(hash=False)
    after: Any = attrs.field(hash=False)

    def __str__(self) -> str:
        return f"{self.place} {_shown(self.before)} -> {_shown(self.after)}"

    @property
    def place(self) -> str:
        """The path and the name of the setting, for people."""
        name = _quoted(self.field)
        return f"{_dotted(self.path)}: {name}" if self.path else name


@attrs.frozen
class SelectionObstacle:
    """A change that is wanted and cannot be made.

    Attributes:
        change: The wanted change.
        kind: locked - the API does not allow `enabled` to be changed; missing - there is no such schema, table or column;
            unsupported - the table has no column settings, history mode or row filters, or the API has no request for it;
            unknown - the API does not report the current value, for instance because the connector has no such setting;
            ignored - the change was sent, and the response shows another value.
        reason: A sentence for people.
    """

    change: SelectionChange
    kind: Kind
    reason: str

    def __str__(self) -> str:
        # The reason may be the API's own, and is to stay in its line.
        change, reason = self.change, _in_one_line(self.reason)
        if self.kind == "missing":
            return f"{_dotted(change.path)}: {reason}"
        return f"{change.place} stays {_shown(change.before)}, {self.kind}: {reason}"


@attrs.frozen
class SelectionPatch:
    """A request that changes a selection.

    Attributes:
        path: The names of the schema, table and column that it addresses; empty for the connection as a whole.
        body: The JSON body.
    """

    path: Path
    body: Mapping[str, Any] = attrs.field(hash=False)

    def __str__(self) -> str:
        pairs = zip(("", "/tables", "/columns"), self.path, strict=False)
        return f"PATCH schemas{''.join(f'{inner}/{_quoted(name)}' for inner, name in pairs)}"


@attrs.frozen
class SelectionPlan:
    """The changes that turn the current selection of a connection into the wanted one. `print(plan)` shows them.

    `bool(plan)` tells whether there is anything to change: a plan that has obstacles alone is false. To ask whether a
    connection differs from what is wanted, write `if plan or plan.obstacles`.

    Attributes:
        changes: The changes that can be made.
        obstacles: The wanted changes that cannot be made. A plan that has any is applied only with `partial=True`.
        uncarried: Settings that differ and that a selection cannot change, because this version does not know them: what it has
            under `other`. They are never sent, and do not stand in the way of the rest.
        patch: The request that makes all changes, or None if there are none.
        exact: True if columns were compared with all columns of their tables, not only with those that were ever changed.
    """

    changes: tuple[SelectionChange, ...] = ()
    obstacles: tuple[SelectionObstacle, ...] = ()
    uncarried: tuple[SelectionChange, ...] = ()
    patch: SelectionPatch | None = None
    exact: bool = False

    @classmethod
    def between(cls, current: Selection, wanted: Selection) -> Self:
        """Plan the smallest request that turns one selection into another.

        One request is enough. It addresses a single column, table or schema if all changes are in there, and has only what
        differs, with the `enabled` that the API demands beside it. What `wanted` does not name stays unchanged.

        Args:
            current: The connection's selection, as it was read.
            wanted: The selection that it will have.
        """
        found = list(_differences(current, wanted))
        changes = tuple(change for change, obstacle in found if obstacle is None)
        tables = (table for schema in current.schemas.values() for table in schema.tables.values())
        return cls(
            changes,
            tuple(_suggested(current, [obstacle for _, obstacle in found if obstacle])),
            tuple(_uncarried(current, wanted)),
            _patch(current, changes),
            any(table.complete for table in tables),
        )

    @property
    def wanted(self) -> Selection:
        """The selection that has the wanted values of `changes`, and nothing else."""
        body: dict[str, Any] = {}
        for change in self.changes:
            _part(body, change.path)[change.field] = change.after
        return Selection.from_api(body)

    def __bool__(self) -> bool:
        return bool(self.changes)

    def __str__(self) -> str:
        lines = [str(change) for change in self.changes]
        if self.patch:
            lines.append(f"1 request: {self.patch}")
        if self.obstacles:
            lines += ["Cannot be changed:", *map(str, self.obstacles)]
        if self.uncarried:
            lines += ["Differs, and a selection cannot change it:", *map(str, self.uncarried)]
        return "\n".join(lines or ["Nothing to change."])


def compare_selections(before: Selection, after: Selection) -> list[SelectionChange]:
    """Return the settings of one selection that differ in another. What `after` does not name is not compared.

    Args:
        before: For instance what a connection syncs.
        after: For instance what another connection syncs, or what a file has.

    Returns:
        A change for each setting, in the order of `after`, those that a selection cannot change last.

    Raises:
        TypeError: One of them is no Selection.
    """
    selections: dict[str, Any] = {"before": before, "after": after}
    for name, given in selections.items():
        if not isinstance(given, Selection):
            raise TypeError(f"{name} must be a Selection, not {type(given).__name__}")
    return [*(change for change, _ in _differences(before, after)), *_uncarried(before, after)]


def without_unsynced(plan: SelectionPlan) -> SelectionPlan:
    """Return a plan without the obstacles that are no loss: what is not to be synced is missing."""
    obstacles = (each for each in plan.obstacles if each.kind != "missing" or each.change.after is not False)
    return attrs.evolve(plan, obstacles=tuple(obstacles))


def ignored(plan: SelectionPlan, after: Selection) -> tuple[SelectionObstacle, ...]:
    """Return the changes of a plan that the API did not make, by the selection that it responded with.

    A setting that the response does not have is taken to be changed.
    """
    found = [(change, _value(after, change)) for change in plan.changes]
    return tuple(
        SelectionObstacle(change, "ignored", "the response to the change shows another value")
        for change, value in found
        if value is not None and not _meets(value, change.after)
    )


def _pairs(current: Part | None, wanted: Part, path: Path = ()) -> Iterator[tuple[Path, Part | None, Part]]:
    """Each part that is wanted, outer ones first, with the current one or None. What is in a missing part is left out."""
    yield path, current, wanted
    if current is not None:
        inside: Mapping[str, Part] = getattr(wanted, LEVELS[len(path)].inner, {})
        for name, part in inside.items():
            yield from _pairs(_inside(current, name), part, (*path, name))


def _inside(part: Part, name: str) -> Part | None:
    match part:
        case Selection():
            return part.schemas.get(name)
        case SchemaSelection():
            return part.tables.get(name)
        case TableSelection():
            return part.columns.get(name, None if part.complete else _UNLISTED)
        case ColumnSelection():
            return None


def _differences(current: Selection, wanted: Selection) -> Iterator[tuple[SelectionChange, SelectionObstacle | None]]:
    for path, known, part in _pairs(current, wanted):
        if known is None:
            change = SelectionChange(path, "enabled", None, getattr(part, "enabled", None))
            yield change, SelectionObstacle(change, "missing", f"there is no such {LEVELS[len(path)].word}")
            continue
        for name in LEVELS[len(path)].fields:
            before, after = getattr(known, name), getattr(part, name)
            if after is None or _meets(before, after) or _is_keyless(known, name, after):
                continue
            change = SelectionChange(path, name, before, after)
            hindrance = _hindrance(current, known, change)
            yield change, SelectionObstacle(change, *hindrance) if hindrance else None


def _uncarried(current: Selection, wanted: Selection) -> Iterator[SelectionChange]:
    for path, known, part in _pairs(current, wanted):
        if known is not None:
            for name, after in part.other.items():
                if (before := known.other.get(name)) != after:
                    yield SelectionChange(path, name, before, after)


def _is_keyless(known: Part, name: str, after: object) -> bool:
    # A column that is not listed is never in the primary key, and some connectors do not report the key at all.
    return name == "is_primary_key" and (known is _UNLISTED or (not after and getattr(known, name) is None))


def _hindrance(current: Selection, known: Part, change: SelectionChange) -> tuple[Kind, str] | None:
    """Return why a change cannot be made, as the kind of the obstacle and the reason, or None if it can."""
    path = change.path
    if reason := _unsupported(_at(current, path[:2]), change):
        return "unsupported", reason
    if change.field == "enabled" and (lock := getattr(known, "locked", None)):
        return "locked", lock
    # The API demands `enabled` of everything that a request names.
    around = (_at(current, path[:depth]).enabled for depth in range(1, len(path) + 1))
    if change.before is None or any(enabled is None for enabled in around):
        return "unknown", "the API does not report the current value"
    return None


def _unsupported(table: Any, change: SelectionChange) -> str | None:
    if len(change.path) == 3 and not table.takes_columns:
        return "the table has no column settings"
    if change.field == "sync_mode" and change.after == "HISTORY" and not table.takes_history:
        return "the table has no history mode"
    if change.field == "row_filter" and not table.takes_row_filter:
        return "the table has no row filters"
    if change.field == "row_filter" and not change.after:
        return "the API keeps a row filter that a request leaves out; remove it in Fivetran's dashboard"
    return None


def _meets(before: object, after: object) -> bool:
    """Return True if a setting has the wanted value. What a wanted row filter does not name may have any value."""
    if is_object(before) and is_object(after) and before and after:
        return _covers({"operator": "AND"} | _given(before), {"operator": "AND"} | _given(after))
    return before == after or (not before and after == {})


def _covers(before: object, after: object) -> bool:
    if is_object(before) and is_object(after):
        return all(_covers(before.get(name), value) for name, value in _given(after).items())
    if is_list(before) and is_list(after):
        return len(before) == len(after) and all(map(_covers, before, after))
    return before == after


def _given(found: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in found.items() if value is not None}


def _suggested(current: Selection, obstacles: list[SelectionObstacle]) -> Iterator[SelectionObstacle]:
    """The obstacles, with a similar name in the reason if one is missing."""
    missing = [each.change.path for each in obstacles if each.kind == "missing"]
    for each in obstacles:
        close = None
        if each.kind == "missing" and len(missing) <= _MISSPELT:
            *outer, name = each.change.path
            close = alike(name, getattr(_at(current, tuple(outer)), LEVELS[len(outer)].inner))
        yield attrs.evolve(each, reason=f"{each.reason}; did you mean {_quoted(close)}?") if close else each


def _part(body: dict[str, Any], path: Path) -> dict[str, Any]:
    """The part of a body at a path; made if it is not there."""
    for level, name in zip(LEVELS, path, strict=False):
        body = body.setdefault(level.inner, {}).setdefault(name, {})
    return body


def _patch(current: Selection, changes: tuple[SelectionChange, ...]) -> SelectionPatch | None:
    if not changes:
        return None
    body: dict[str, Any] = {}
    for change in changes:
        for depth in range(1, len(change.path) + 1):
            path = change.path[:depth]
            # The API demands `enabled` of everything that a request names.
            _part(body, path).setdefault("enabled", _at(current, path).enabled)
        _part(body, change.path)[change.field] = change.after
    changed = {change.path for change in changes}
    path = ()
    # A request for a smaller part does not mention the `enabled` of what is around it.
    while path not in changed and len(parts := body[LEVELS[len(path)].inner]) == 1:
        (name,) = parts
        if not _PLAIN(name) or name in _TAKEN:
            break
        path, body = (*path, name), parts[name]
    return SelectionPatch(path, body)


# Other names must be encoded in a path, which some proxies decode or normalise; in a body they are safe.
_PLAIN: Final = re.compile(r"[A-Za-z0-9_-]+").fullmatch
# In a path these are endpoints of their own.
_TAKEN: Final = frozenset({"drop-columns", "reload"})


def _at(selection: Selection, path: Path) -> Any:
    """The part of a selection at a path, or None if there is none."""
    part: Part | None = selection
    for name in path:
        part = part and _inside(part, name)
    return part


def _value(selection: Selection, change: SelectionChange) -> Any:
    """The value of a setting in a selection, or None if it has none."""
    part = _at(selection, change.path)
    return None if part is _UNLISTED else getattr(part, change.field, None)


def _dotted(path: Path) -> str:
    return ".".join(map(_quoted, path))


def _quoted(name: str) -> str:
    return name if _PLAIN(name) else json.dumps(name)


def _shown(value: object) -> str:
    if value is None:
        return "unknown"
    if value == {}:
        return "none"
    if isinstance(value, str) and value.isprintable() and value:
        return value
    text = json.dumps(value, ensure_ascii=False)
    return text if text.isprintable() else json.dumps(value)


def _in_one_line(text: str) -> str:
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
