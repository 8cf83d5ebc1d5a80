"""Selections: which schemas, tables and columns a connection syncs, as values that can be kept in files.

    schema_change_handling: BLOCK_ALL
    schemas:
      public:
        enabled: true
        tables:
          orders:
            enabled: true
            sync_mode: HISTORY
            columns:
              email:
                enabled: true
                hashed: true

Names are those of the source; upper and lower case matter. What is left out says nothing: where the selection is applied, it
stays as it is. So a file may hold no more than the tables it is about.
"""

from __future__ import annotations

import json
import os
from collections.abc import Hashable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Self, TypeGuard, cast

from attrs import field, frozen

from .errors import FivetranError

JSON = dict[str, Any]


@frozen(kw_only=True)
class Column:
    """What is said of a column; None where nothing is said.

    Attributes:
        enabled: Whether it is synced while its table is.
        hashed: Whether the destination gets a hash in place of each value.
        is_primary_key: Whether it belongs to the table's primary key.
        locked: Why the API does not let `enabled` be changed; None where it does.
    """

    enabled: bool | None = None
    hashed: bool | None = None
    is_primary_key: bool | None = None
    locked: str | None = field(default=None, eq=False)


@frozen(kw_only=True)
class Table:
    """What is said of a table; None where nothing is said.

    Attributes:
        enabled: Whether it is synced while its schema is.
        sync_mode: SOFT_DELETE, HISTORY or LIVE.
        columns: By name.
        locked: Why the API does not let `enabled` be changed; None where it does.
        takes_columns: Whether the API lets columns be blocked and hashed.
        takes_history: Whether the sync mode can be HISTORY.
        complete: Whether `columns` has all columns of the table. If not, one that is missing there is synced and not hashed.
    """

    enabled: bool | None = None
    sync_mode: str | None = None
    columns: Mapping[str, Column] = field(factory=dict[str, Column], hash=False)
    locked: str | None = field(default=None, eq=False)
    takes_columns: bool = field(default=True, eq=False)
    takes_history: bool = field(default=True, eq=False)
    complete: bool = field(default=False, eq=False)


@frozen(kw_only=True)
class Schema:
    """What is said of a schema; None where nothing is said.

    Attributes:
        enabled: Whether it is synced.
        tables: By name.
    """

    enabled: bool | None = None
    tables: Mapping[str, Table] = field(factory=dict[str, Table], hash=False)


@frozen(kw_only=True)
class Selection:
    """Which schemas, tables and columns a connection syncs, or is to sync. What it does not name it says nothing about.

    Two selections are equal if they say the same, whatever the API says of what can be changed.

    Attributes:
        schema_change_handling: What happens to what turns up in the source later: ALLOW_ALL syncs it, ALLOW_COLUMNS syncs new
            columns only, BLOCK_ALL syncs none.
        schemas: By name.
    """

    schema_change_handling: str | None = None
    schemas: Mapping[str, Schema] = field(factory=dict[str, Schema], hash=False)

    @classmethod
    def from_api(cls, config: Mapping[str, Any]) -> Self:
        """The selection in a schema config, as the API sends it."""
        schemas = _items(config, "schemas")
        handling = _text(config, "schema_change_handling")
        return cls(schema_change_handling=handling, schemas={name: _schema(found) for name, found in schemas})

    @classmethod
    def from_dict(cls, source: Mapping[str, Any] | None) -> Self:
        """The selection in a file's content, whose form is the one above.

        Raises:
            ValueError: It has another form; it says where.
        """
        _check(source, 0, "")
        return cls.from_api(source or {})

    def to_dict(self) -> JSON:
        """What `from_dict` reads: only what is said, in the order of the names."""
        handling = {} if self.schema_change_handling is None else {"schema_change_handling": self.schema_change_handling}
        return {**handling, "schemas": {name: _written(schema) for name, schema in sorted(self.schemas.items())}}

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The selection that `to_json` wrote.

        Raises:
            ValueError: It is something else; it says what and where.
        """
        return cls.from_dict(json.loads(text, object_pairs_hook=_once))

    def to_json(self) -> str:
        """The selection as JSON with a line for each thing said."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False) + "\n"

    @classmethod
    def from_yaml(cls, text: str) -> Self:
        """The selection that `to_yaml` or a person wrote. Needs PyYAML: pip install 'fivetran-facade[schemas]'.

        Raises:
            ValueError: It is something else; it says what and where.
            FivetranError: PyYAML is not installed.
        """
        _need_yaml()
        import yaml  # noqa: PLC0415 - only who keeps selections in YAML needs it

        class Loader(yaml.SafeLoader):
            """Refuses a name that stands twice in one mapping, where YAML's own takes the latter."""

            def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002 - as it is there
                constructor: Any = self  # the stubs say only half of it
                _once((constructor.construct_object(key, deep=True), None) for key, _ in node.value)
                return super().construct_mapping(node, deep=deep)

        try:
            found = yaml.load(text, Loader)  # noqa: S506 - it is a SafeLoader
        except (yaml.YAMLError, RecursionError) as fault:
            raise ValueError(f"this is not YAML: {fault}") from None
        return cls.from_dict(found)

    def to_yaml(self) -> str:
        """The selection as YAML. Needs PyYAML: pip install 'fivetran-facade[schemas]'.

        Raises:
            FivetranError: PyYAML is not installed.
        """
        _need_yaml()
        import yaml  # noqa: PLC0415 - as above

        # PyYAML does not read what it writes unescaped of line breaks such as U+0085.
        harmless = json.dumps(self.to_dict(), ensure_ascii=False).isprintable()
        text: str = yaml.safe_dump(self.to_dict(), sort_keys=False, allow_unicode=harmless)
        return text

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """Read a file.

        Args:
            path: The file, whose name ends in .yaml, .yml or .json.

        Raises:
            ValueError: Its name ends otherwise, or it is no selection; it says what and where.
            OSError: It cannot be read.
            FivetranError: It is YAML, and PyYAML is not installed.
        """
        read = cls.from_yaml if _is_yaml(path) else cls.from_json
        return read(Path(path).read_text("utf-8"))

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write a file; one that is there is overwritten.

        Args:
            path: The file, whose name ends in .yaml, .yml or .json.

        Raises:
            ValueError: Its name ends otherwise.
            OSError: It cannot be written.
            FivetranError: It is YAML, and PyYAML is not installed.
        """
        text = self.to_yaml() if _is_yaml(path) else self.to_json()
        Path(path).write_text(text, "utf-8", newline="\n")


# What the parts of a file are called, from the outside in: their fields with what these must be, and what holds the next part.
_PARTS: Final[list[tuple[dict[str, type], str | None]]] = [
    ({"schema_change_handling": str}, "schemas"),
    ({"enabled": bool}, "tables"),
    ({"enabled": bool, "sync_mode": str}, "columns"),
    ({"enabled": bool, "hashed": bool, "is_primary_key": bool}, None),
]
_SPOKEN: Final = {str: "a text", bool: "true or false"}


def _check(found: object, depth: int, where: str) -> None:
    fields, inner = _PARTS[depth]
    for name, value in _names(found, where):
        place = f"{where}.{name}" if where else name
        if name == inner:
            for key, part in _names(value, place):
                _check(part, depth + 1, f"{place}.{key}")
        elif name not in fields:
            raise ValueError(f"{place} is unknown; there may be {', '.join([*fields, *([inner] if inner else [])])}")
        elif value is not None and not isinstance(value, fields[name]):
            raise ValueError(f"{place} must be {_SPOKEN[fields[name]]}, not {value!r}")


def _names(found: object, where: str) -> Iterator[tuple[str, object]]:
    where = where or "the selection"
    if found is None:  # as a file has it where nothing follows a name
        return
    if not isinstance(found, Mapping):
        raise ValueError(f"{where} must be a mapping, not {type(found).__name__}")  # noqa: TRY004 - a file has it, not a call
    for name, value in cast("Mapping[object, object]", found).items():
        if not isinstance(name, str):
            raise ValueError(f"{where} has the name {name!r}, which is no text; put it in quotation marks")  # noqa: TRY004
        yield name, value


def _once(pairs: Iterable[tuple[object, Any]]) -> dict[Any, Any]:
    found: dict[Any, Any] = {}
    for name, value in pairs:
        if not isinstance(name, Hashable) or name in found:
            raise ValueError(f"the name {name!r} stands there twice, or is no name")
        found[name] = value
    return found


def _schema(found: JSON) -> Schema:
    return Schema(enabled=_flag(found, "enabled"), tables={name: _table(table) for name, table in _items(found, "tables")})


def _table(found: JSON) -> Table:
    return Table(
        enabled=_flag(found, "enabled"),
        sync_mode=_text(found, "sync_mode"),
        columns=columns_from_api(found),
        locked=_lock(found),
        takes_columns=found.get("supports_columns_config") is not False,
        takes_history=found.get("supports_history_mode") is not False,
    )


def columns_from_api(found: Mapping[str, Any]) -> dict[str, Column]:
    """What the API says of the columns of a table."""
    return {
        name: Column(
            enabled=_flag(column, "enabled"),
            hashed=_flag(column, "hashed"),
            is_primary_key=_flag(column, "is_primary_key"),
            locked=_lock(column),
        )
        for name, column in _items(found, "columns")
    }


def _lock(found: JSON) -> str | None:
    settings = found.get("enabled_patch_settings")
    if not _is_object(settings) or settings.get("allowed") is not False:
        return None
    said = [text for name in ("reason_code", "reason") if (text := _text(settings, name))]
    return ": ".join(said) or "the API does not say why"


def _items(found: Mapping[str, Any], name: str) -> list[tuple[str, JSON]]:
    """The named parts under `name`, which the API may leave out, or send as null."""
    parts = found.get(name)
    return [(key, part if _is_object(part) else {}) for key, part in parts.items()] if _is_object(parts) else []


def _is_object(value: object) -> TypeGuard[JSON]:
    return isinstance(value, Mapping)


def _flag(found: Mapping[str, Any], name: str) -> bool | None:
    return value if isinstance(value := found.get(name), bool) else None


def _text(found: Mapping[str, Any], name: str) -> str | None:
    return value if isinstance(value := found.get(name), str) else None


def _written(part: Schema | Table | Column) -> JSON:
    names = ("enabled", "sync_mode", "hashed", "is_primary_key")
    written: JSON = {name: value for name in names if (value := getattr(part, name, None)) is not None}
    for name in ("tables", "columns"):
        if inner := getattr(part, name, None):
            written[name] = {key: _written(each) for key, each in sorted(inner.items())}
    return written


def _is_yaml(path: str | os.PathLike[str]) -> bool:
    suffix = Path(path).suffix.lower()
    if suffix not in (".yaml", ".yml", ".json"):
        raise ValueError(f"the name of the file must end in .yaml, .yml or .json, unlike {os.fspath(path)!r}")
    return suffix != ".json"


def _need_yaml() -> None:
    try:
        import_module("yaml")
    except ImportError:
        raise FivetranError("YAML needs PyYAML: pip install 'fivetran-facade[schemas]'; or use JSON") from None
