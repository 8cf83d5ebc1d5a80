"""The form of a selection in a file and in the API: its levels and their settings, and what checks a file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, Final, NamedTuple, TypeGuard, cast

JSON = dict[str, Any]
_Check = Callable[[object, str], None]


class Level(NamedTuple):
    """One level of a selection.

    Attributes:
        word: The word for one part of it.
        fields: Its settings, by the name they have everywhere, with the check of a file's value.
        inner: The name of the mapping that holds the next level; empty for the last.
        reported: Properties of the API's responses that are no settings.
    """

    word: str
    fields: Mapping[str, _Check]
    inner: str
    reported: frozenset[str]


def _check_text(value: object, place: str) -> None:
    if not isinstance(value, str):
        raise ValueError(f"{place} must be a text, not {value!r}")  # noqa: TRY004 - a file has it, not a call


def _check_flag(value: object, place: str) -> None:
    if not isinstance(value, bool):
        raise ValueError(f"{place} must be true or false, not {value!r}")  # noqa: TRY004 - a file has it, not a call


def _check_json(value: object, place: str) -> None:
    """Check a value that is sent as it stands; YAML has dates, sets and names that JSON cannot express."""
    try:
        if json.loads(json.dumps(value, allow_nan=False)) == value:
            return
    except (TypeError, ValueError, RecursionError):
        pass
    raise ValueError(f"{place} must be what JSON can express, not {value!r}; put a date in quotation marks")


def _check_row_filter(value: object, place: str) -> None:
    texts = dict.fromkeys(("name", "description", "operator"), _check_text)
    _check_known(value, place, {**texts, "column_clauses": _check_clauses})


def _check_clauses(value: object, place: str) -> None:
    fields = {**dict.fromkeys(("column", "operator", "column_type"), _check_text), "values": _check_values}
    for item, item_place in _listed(value, place):
        _check_known(item, item_place, fields)


def _check_values(value: object, place: str) -> None:
    for item, item_place in _listed(value, place):
        _check_json(item, item_place)


def _check_known(value: object, place: str, fields: Mapping[str, _Check]) -> None:
    """Check a part of a row filter. It may have properties that are not known here, but none that looks misspelt."""
    for name, found in _names(value, place):
        if name not in fields and (close := alike(name, fields, cutoff=0.8)):
            raise ValueError(f"{place}.{name} is unknown; did you mean {close}?")
        if found is not None:
            fields.get(name, _check_json)(found, f"{place}.{name}")


def _check_other(value: object, place: str) -> None:
    for name, found in _names(value, place):
        _check_json(found, f"{place}.{name}")


def _listed(value: object, place: str) -> Iterator[tuple[object, str]]:
    if not is_list(value):
        raise ValueError(f"{place} must be a list, not {value!r}")
    yield from ((item, f"{place}[{number}]") for number, item in enumerate(value))


LEVELS: Final = (
    Level(
        "connection",
        {"schema_change_handling": _check_text},
        "schemas",
        frozenset({"enable_new_by_default"}),  # the older form of schema_change_handling
    ),
    Level("schema", {"enabled": _check_flag}, "tables", frozenset({"name_in_destination"})),
    Level(
        "table",
        {"enabled": _check_flag, "sync_mode": _check_text, "row_filter": _check_row_filter},
        "columns",
        frozenset(
            {
                "enabled_patch_settings",
                "name_in_destination",
                "parent_table",
                "row_filtering_supported",
                "supports_columns_config",
                "supports_history_mode",
            }
        ),
    ),
    Level(
        "column",
        {"enabled": _check_flag, "hashed": _check_flag, "is_primary_key": _check_flag},
        "",
        frozenset({"enabled_patch_settings", "name_in_destination"}),
    ),
)


def check(found: object, depth: int = 0, where: str = "") -> None:
    """Check the content of a file.

    Args:
        found: The content, or a part of it.
        depth: The level of the part, 0 to 3. Default 0, the whole.
        where: The place of the part, for messages. Default the whole.

    Raises:
        ValueError: The content has another form; the message names the place.
    """
    level = LEVELS[depth]
    fields = {**level.fields, "other": _check_other}
    known = [*fields, *filter(None, [level.inner])]
    # In YAML, a name with nothing after it is null.
    for name, value in _names({} if found is None else found, where):
        place = f"{where}.{name}" if where else name
        if name == level.inner:
            for key, part in _names({} if value is None else value, place):
                check(part, depth + 1, f"{place}.{key}")
        elif name not in fields:
            raise ValueError(f"{place} is unknown; there may be {', '.join(known)}")
        elif value is not None:
            fields[name](value, place)


def _names(found: object, where: str) -> Iterator[tuple[str, object]]:
    where = where or "the selection"
    if not isinstance(found, Mapping):
        raise ValueError(f"{where} must be a mapping, not {type(found).__name__}")  # noqa: TRY004 - a file has it, not a call
    for name, value in cast("Mapping[object, object]", found).items():
        if not isinstance(name, str):
            raise ValueError(f"{where} has the name {name!r}, which is no text; put it in quotation marks")  # noqa: TRY004
        yield name, value


def alike(name: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """Return the known name that a name looks most like, upper and lower case aside, or None if it looks like none.

    Args:
        name: The name that is not known.
        known: The known names.
        cutoff: The least similarity, from 0 to 1. Default 0.6, as in difflib.
    """
    folded = {each.casefold(): each for each in known}
    close = get_close_matches(name.casefold(), folded, n=1, cutoff=cutoff)
    return folded[close[0]] if close else None


def is_object(value: object) -> TypeGuard[JSON]:
    """Return whether a JSON value is an object."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether a JSON value is an array."""
    return isinstance(value, list)
