"""Selections as values, and their files.

    schema_change_handling: BLOCK_ALL
    schemas:
      public:
        enabled: true
        tables:
          orders:
            enabled: true
            sync_mode: HISTORY
            row_filter:
              column_clauses:
              - {column: country, operator: IN, values: [DE, FR]}
            columns:
              email:
                enabled: true
                hashed: true

Names are those of the source and are case-sensitive. What a selection leaves out stays unchanged when it is applied, so a file
may name only a few tables. Under `other` stand settings that the API reported and that a selection cannot change.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Hashable, Iterable, Mapping
from importlib import import_module
from pathlib import Path
from secrets import token_hex
from typing import Any, Self

from attrs import field, frozen

from ..errors import FivetranError
from .form import JSON, LEVELS, check, is_list, is_object


@frozen(kw_only=True)
class ColumnSelection:
    """Settings of a column; None leaves a setting unchanged.

    Attributes:
        enabled: True if the column is synced while its table is.
        hashed: True if the destination gets a hash in place of each value.
        is_primary_key: True if the column belongs to the table's primary key.
        other: Settings that the API reported and that a selection cannot change, by name.
        locked: The reason why the API does not allow `enabled` to be changed; None if it does.
    """

    enabled: bool | None = None
    hashed: bool | None = None
    is_primary_key: bool | None = None
    other: Mapping[str, Any] = field(factory=dict[str, Any], hash=False)
    locked: str | None = field(default=None, eq=False)


@frozen(kw_only=True)
class TableSelection:
    """Settings of a table; None leaves a setting unchanged.

    Attributes:
        enabled: True if the table is synced while its schema is.
        sync_mode: SOFT_DELETE, HISTORY or LIVE.
        row_filter: The rows that are synced, in the API's form: `column_clauses`, a list of `{"column": "country",
            "operator": "IN", "values": ["DE"]}`; `operator`, which joins two clauses or more; `name` and `description`. An
            empty mapping stands for all rows.
        columns: Settings of columns, by name.
        other: Settings that the API reported and that a selection cannot change, by name.
        locked: The reason why the API does not allow `enabled` to be changed; None if it does.
        takes_columns: True if the API allows columns to be blocked and hashed.
        takes_history: True if the sync mode can be HISTORY.
        takes_row_filter: True if the table can have a row filter.
        complete: True if `columns` has all columns of the table. If not, one that is missing there is synced and not hashed.
    """

    enabled: bool | None = None
    sync_mode: str | None = None
    row_filter: Mapping[str, Any] | None = field(default=None, hash=False)
    columns: Mapping[str, ColumnSelection] = field(factory=dict[str, ColumnSelection], hash=False)
    other: Mapping[str, Any] = field(factory=dict[str, Any], hash=False)
    locked: str | None = field(default=None, eq=False)
    takes_columns: bool = field(default=True, eq=False)
    takes_history: bool = field(default=True, eq=False)
    takes_row_filter: bool = field(default=True, eq=False)
    complete: bool = field(default=False, eq=False)


@frozen(kw_only=True)
class SchemaSelection:
    """Settings of a schema; None leaves a setting unchanged.

    Attributes:
        enabled: True if the schema is synced.
        tables: Settings of tables, by name.
        other: Settings that the API reported and that a selection cannot change, by name.
    """

    enabled: bool | None = None
    tables: Mapping[str, TableSelection] = field(factory=dict[str, TableSelection], hash=False)
    other: Mapping[str, Any] = field(factory=dict[str, Any], hash=False)


@frozen(kw_only=True)
class Selection:
    """The schemas, tables, rows and columns that a connection syncs, or is to sync. Unnamed ones stay unchanged.

    Two selections are equal if they have the same settings, whatever the API allows to be changed.

    Attributes:
        schema_change_handling: The handling of new schemas, tables and columns of the source: ALLOW_ALL syncs them,
            ALLOW_COLUMNS syncs new columns only, BLOCK_ALL syncs none.
        schemas: Settings of schemas, by name.
        other: Settings that the API reported and that a selection cannot change, by name.
    """

    schema_change_handling: str | None = None
    schemas: Mapping[str, SchemaSelection] = field(factory=dict[str, SchemaSelection], hash=False)
    other: Mapping[str, Any] = field(factory=dict[str, Any], hash=False)

    @classmethod
    def from_api(cls, config: Mapping[str, Any]) -> Self:
        """Return the selection in a schema config in the API's form."""
        return cls(
            schema_change_handling=_text(config, "schema_change_handling"),
            schemas={name: _schema(schema) for name, schema in _items(config, "schemas")},
            other=_other(config, 0),
        )

    @classmethod
    def from_dict(cls, source: Mapping[str, Any] | None) -> Self:
        """Return the selection in the content of a file.

        Raises:
            ValueError: The content has another form; the message names the place.
        """
        check(source)
        return cls.from_api(source or {})

    def to_dict(self) -> JSON:
        """Return the content of a file: what is set, in the order of the names."""
        return _written(self, 0)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote.

        Raises:
            ValueError: The text is no selection; the message names the fault and the place.
        """
        try:
            found = json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse_constant)
        except json.JSONDecodeError as fault:
            raise ValueError(f"this is not JSON: {fault}") from None
        except RecursionError:
            raise ValueError("this is not a selection: it is nested too deeply") from None
        return cls.from_dict(found)

    def to_json(self) -> str:
        """Return the selection as JSON with a line for each setting."""
        source = self.to_dict()
        return json.dumps(source, indent=2, ensure_ascii=not _is_plain(source), allow_nan=False) + "\n"

    @classmethod
    def from_yaml(cls, text: str) -> Self:
        """Read what `to_yaml` or a person wrote. Needs PyYAML: pip install 'fivetran-facade[schemas]'.

        Raises:
            ValueError: The text is no selection; the message names the fault and the place.
            FivetranError: PyYAML is not installed.
        """
        _need_yaml()
        import yaml  # noqa: PLC0415 - needed only by those who keep selections in YAML

        class Loader(yaml.SafeLoader):
            """Refuses a name that occurs twice in one mapping; YAML's own loader takes the latter."""

            def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002 - as in PyYAML
                constructor: Any = self  # the stubs lack half of its methods
                _unique((constructor.construct_object(key, deep=True), None) for key, _ in node.value)
                return super().construct_mapping(node, deep=deep)

        try:
            found = yaml.load(text, Loader)  # noqa: S506 - it is a SafeLoader
        # PyYAML's constructors raise the latter two for explicit tags such as `!!int ""`.
        except (yaml.YAMLError, RecursionError, AttributeError, LookupError) as fault:
            raise ValueError(f"this is not YAML: {fault}") from None
        return cls.from_dict(found)

    def to_yaml(self) -> str:
        """Return the selection as YAML. Needs PyYAML: pip install 'fivetran-facade[schemas]'.

        Raises:
            FivetranError: PyYAML is not installed.
        """
        _need_yaml()
        import yaml  # noqa: PLC0415 - needed only by those who keep selections in YAML

        class Dumper(yaml.SafeDumper):
            """Writes a value that occurs twice twice, not as an alias of the first."""

            def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - as in PyYAML
                return True

        source = self.to_dict()
        text: str = yaml.dump(source, Dumper=Dumper, sort_keys=False, allow_unicode=_is_plain(source))
        return text

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """Read a file.

        Args:
            path: A file in UTF-8 whose name ends in .yaml, .yml or .json.

        Raises:
            ValueError: The name ends otherwise, or the file holds no selection; the message names the fault and the place.
            OSError: The file cannot be read.
            FivetranError: The file is YAML and PyYAML is not installed.
        """
        read = cls.from_yaml if _is_yaml(path) else cls.from_json
        try:
            return read(Path(path).read_text("utf-8-sig"))  # some editors begin a file with a byte order mark
        except ValueError as fault:
            raise ValueError(f"{os.fspath(path)}: {fault}") from None

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write a file. An existing one is replaced once the new one is complete; if writing fails, it stays as it was.

        Args:
            path: A file whose name ends in .yaml, .yml or .json.

        Raises:
            ValueError: The name ends otherwise.
            OSError: The file cannot be written.
            FivetranError: The file is YAML and PyYAML is not installed.
        """
        _replace(path, self.to_yaml() if _is_yaml(path) else self.to_json())


Part = Selection | SchemaSelection | TableSelection | ColumnSelection


def _unique(pairs: Iterable[tuple[object, Any]]) -> dict[Any, Any]:
    found: dict[Any, Any] = {}
    for name, value in pairs:
        if not isinstance(name, Hashable) or name in found:
            raise ValueError(f"the name {name!r} occurs twice, or is no name")
        found[name] = value
    return found


def _refuse_constant(name: str) -> None:
    raise ValueError(f"this is not JSON: {name} is no number of it")


def _schema(found: JSON) -> SchemaSelection:
    return SchemaSelection(
        enabled=_flag(found, "enabled"),
        tables={name: _table(table) for name, table in _items(found, "tables")},
        other=_other(found, 1),
    )


def _table(found: JSON) -> TableSelection:
    return TableSelection(
        enabled=_flag(found, "enabled"),
        sync_mode=_text(found, "sync_mode"),
        row_filter=_row_filter(found),
        columns=columns_from_api(found),
        other=_other(found, 2),
        locked=_lock(found),
        takes_columns=found.get("supports_columns_config") is not False,
        takes_history=found.get("supports_history_mode") is not False,
        takes_row_filter=found.get("row_filtering_supported") is not False,
    )


def columns_from_api(found: Mapping[str, Any]) -> dict[str, ColumnSelection]:
    """Return the columns of a table in the API's form."""
    return {
        name: ColumnSelection(
            enabled=_flag(column, "enabled"),
            hashed=_flag(column, "hashed"),
            is_primary_key=_flag(column, "is_primary_key"),
            other=_other(column, 3),
            locked=_lock(column),
        )
        for name, column in _items(found, "columns")
    }


def _row_filter(found: JSON) -> JSON | None:
    row_filter = found.get("row_filter")
    if is_object(row_filter):
        return row_filter
    # A table without a filter syncs all rows. Saying so of tables that cannot have one would make files longer, not clearer.
    return {} if found.get("row_filtering_supported") is True else None


def _other(found: Mapping[str, Any], depth: int) -> JSON:
    """The settings that are not known here: what a file has under `other`, and what the API has under names of its own."""
    _, fields, inner, reported = LEVELS[depth]
    kept = found.get("other")
    known = {*fields, inner, *reported} | ({"other"} if is_object(kept) else set[str]())
    unknown = {name: value for name, value in found.items() if name not in known and value is not None}
    return {**kept, **unknown} if is_object(kept) else unknown


def _lock(found: JSON) -> str | None:
    settings = found.get("enabled_patch_settings")
    if not is_object(settings) or settings.get("allowed") is not False:
        return None
    given = [text for name in ("reason_code", "reason") if (text := _text(settings, name))]
    return ": ".join(given) or "the API gives no reason"


def _items(found: Mapping[str, Any], name: str) -> list[tuple[str, JSON]]:
    """The named parts under `name`, which the API may omit or send as null."""
    parts = found.get(name)
    return [(key, part if is_object(part) else {}) for key, part in parts.items()] if is_object(parts) else []


def _flag(found: Mapping[str, Any], name: str) -> bool | None:
    return value if isinstance(value := found.get(name), bool) else None


def _text(found: Mapping[str, Any], name: str) -> str | None:
    return value if isinstance(value := found.get(name), str) else None


def _written(part: Part, depth: int) -> JSON:
    _, fields, inner, _ = LEVELS[depth]
    written: JSON = {name: _sorted(value) for name in fields if (value := getattr(part, name)) is not None}
    if part.other:
        written["other"] = _sorted(part.other)
    parts: Mapping[str, Part] = getattr(part, inner, {})
    # The mapping of schemas is written even if it is empty, so that no file is.
    if parts or depth == 0:
        written[inner] = {name: _written(each, depth + 1) for name, each in sorted(parts.items())}
    return written


def _sorted(value: Any) -> Any:
    """A JSON value with the names in order, however the API or a person ordered them."""
    if is_object(value):
        return {name: _sorted(inner) for name, inner in sorted(value.items())}
    return [_sorted(each) for each in value] if is_list(value) else value


def _is_plain(source: JSON) -> bool:
    """Return True if nothing needs an escape: PyYAML does not read line breaks such as U+0085, nor UTF-8 lone surrogates."""
    return json.dumps(source, ensure_ascii=False).isprintable()


def _is_yaml(path: str | os.PathLike[str]) -> bool:
    suffix = Path(path).suffix.lower()
    if suffix not in (".yaml", ".yml", ".json"):
        raise ValueError(f"the name of the file must end in .yaml, .yml or .json, unlike {os.fspath(path)!r}")
    return suffix != ".json"


def _replace(path: str | os.PathLike[str], text: str) -> None:
    """Write a file beside the one that it then replaces. A symbolic link stays one, and a file keeps its permissions."""
    target = Path(path).resolve()
    beside = target.with_name(f".{token_hex(8)}{target.suffix}")
    try:
        with beside.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _need_yaml() -> None:
    try:
        import_module("yaml")
    except ImportError:
        raise FivetranError("YAML needs PyYAML: pip install 'fivetran-facade[schemas]'; or use JSON") from None
