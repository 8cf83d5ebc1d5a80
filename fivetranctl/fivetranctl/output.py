"""Output: tables for people, plain lines for pipes, and the API's own objects as JSON, YAML and CSV. Rows are streamed."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import chain, islice
from typing import Any, Final

import click

from .messages import say
from .names import did_you_mean
from .values import is_list, is_object

_PAGE: Final = 500  # rows of a table that are laid out together
# Characters of a column of a table: the space before the next, and with it the most, and the fewest of one that is cut.
_GAP: Final = 2
_LONG: Final = 60
_SHORT: Final = 6


class Writer:
    """Prints objects.

    Args:
        options: Those of the command: output, columns, filter and query.
    """

    def __init__(self, options: dict[str, Any]) -> None:
        self._form: str = options.get("output") or ("table" if _is_for_people() else "plain")
        named = options.get("columns")
        self._columns = [each.strip() for each in named.split(",") if each.strip()] if named else []
        self._wanted = Filter(options.get("filter") or ())
        self._query = _query(options.get("query"))

    @property
    def form(self) -> str:
        """The form of the output."""
        return self._form

    def one(self, value: Any, columns: list[str]) -> None:
        """Print one object, or any other value."""
        if self._query is None and is_object(value):
            self._object(value, columns)
        else:
            self._result(value if self._query is None else self._query(value))

    def rows(self, rows: Iterable[Any], columns: list[str]) -> None:
        """Print objects as they come."""
        kept = filter(self._wanted, noting_names(rows, self._wanted.names))
        if self._query is None:
            self._rows(noting_names(kept, self._columns), self._columns or columns)
        else:
            self._result(self._query(list(kept)))

    def _result(self, value: Any) -> None:
        """Print what a query has found, or any other value. Objects of a list are printed as rows, others in a line each."""
        if is_object(value):
            self._object(value, [])
        elif is_list(value) and all(map(is_object, value)):
            self._rows(noting_names(value, self._columns), self._columns)
        elif is_list(value) and self._form not in ("json", "yaml"):
            for each in value:
                self._value(each)
        else:
            self._value(value)

    def _object(self, value: dict[str, Any], columns: list[str]) -> None:
        (value,) = noting_names([value], self._columns)
        if self._form in ("json", "yaml"):
            self._document(value)
        elif self._form in ("jsonl", "csv", "name"):
            self._rows([value], self._columns or columns)
        else:
            self._properties(value)

    def _rows(self, rows: Iterable[Any], columns: list[str]) -> None:
        getattr(self, f"_rows_as_{self._form}")(rows, columns)

    # Rows

    def _rows_as_json(self, rows: Iterable[Any], _: list[str]) -> None:
        begun = False
        for row in rows:
            _print(
                ("," if begun else "[") + "\n" + _indented(json.dumps(self._picked(row), indent=2, ensure_ascii=False)), end=""
            )
            begun = True
        _print("\n]" if begun else "[]")

    def _rows_as_jsonl(self, rows: Iterable[Any], _: list[str]) -> None:
        for row in rows:
            _print(json.dumps(self._picked(row), ensure_ascii=False))

    def _rows_as_yaml(self, rows: Iterable[Any], _: list[str]) -> None:
        begun = False
        for row in rows:
            _print(_yaml([self._picked(row)]), end="")
            begun = True
        if not begun:
            _print("[]")

    def _rows_as_csv(self, rows: Iterable[Any], columns: list[str]) -> None:
        source = iter(rows)
        first = list(islice(source, 1))
        if header := columns or [name for row in first for name in row]:
            _print(_csv(header), end="")
        for row in chain(first, source):
            _print(_csv([_cell(_at(row, name)) for name in header]), end="")

    def _rows_as_name(self, rows: Iterable[Any], _: list[str]) -> None:
        for row in rows:
            _print(_cell(row.get("id", next(iter(row.values()), ""))) if is_object(row) else _cell(row))

    def _rows_as_plain(self, rows: Iterable[Any], columns: list[str]) -> None:
        for row in rows:
            names = columns or (list(row) if is_object(row) else [])
            _print("\t".join(_cell(_at(row, name)).replace("\t", " ").replace("\n", " ") for name in names))

    def _rows_as_table(self, rows: Iterable[Any], columns: list[str]) -> None:
        source = iter(rows)
        widths: dict[str, int] = {}
        while page := list(islice(source, _PAGE)):
            columns = columns or [name for name, value in page[0].items() if not (is_object(value) or is_list(value))][:8]
            cells = [{name: _printable(_cell(_at(row, name))) for name in columns} for row in page]
            # Those of the first page hold for all.
            header, widths = not widths, widths or _widths(columns, cells)
            _table(cells, widths, header=header)
        if not widths:
            say("Nothing found.")
        elif lost := [name for name in columns if name not in widths]:
            say(f"Too narrow for {', '.join(lost)}: --columns chooses, and other forms of --output have all.")

    # One object

    def _document(self, value: Any) -> None:
        value = self._picked(value)
        _print(
            _yaml(value) if self._form == "yaml" else json.dumps(value, indent=2, ensure_ascii=False),
            end="" if self._form == "yaml" else "\n",
        )

    def _properties(self, value: dict[str, Any]) -> None:
        pairs = [(name, _cell(each)) for name, each in _flat(self._picked(value))]
        if self._form == "plain":
            for name, text in pairs:
                _print(f"{name}\t{text}".replace("\n", " "))
            return
        from rich.table import Table  # noqa: PLC0415 - for people alone

        table = Table(box=None, show_header=False, pad_edge=False)
        table.add_column(style="bold", no_wrap=True)
        table.add_column(overflow="fold")
        for name, text in pairs:
            table.add_row(_plain(name), _plain(text))
        console().print(table)

    def _value(self, value: Any) -> None:
        """Print a value that is no object."""
        if self._form == "yaml":
            _print(_yaml(value), end="")
        elif self._form in ("json", "jsonl"):
            _print(json.dumps(value, indent=None if self._form == "jsonl" else 2, ensure_ascii=False))
        elif value is not None:
            cells = [_cell(each) for each in (value if is_list(value) else [value])]
            _print(_csv(cells) if self._form == "csv" else "\t".join(cells) + "\n", end="")

    def _picked(self, value: Any) -> Any:
        return {name: _at(value, name) for name in self._columns} if self._columns and is_object(value) else value


class Filter:
    """Chooses rows by KEY=VALUE, in which a.b is what is within.

    Args:
        texts: The conditions, all of which a row must meet.

    Attributes:
        names: The keys.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._conditions = [self._condition(text) for text in texts]
        self.names = [name for name, _ in self._conditions]

    def __call__(self, row: Any) -> bool:
        """Return True for a row that is wanted."""
        return all(_cell(_at(row, name)).lower() == value.lower() for name, value in self._conditions)

    @staticmethod
    def _condition(text: str) -> tuple[str, str]:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise click.UsageError(f"--filter must be KEY=VALUE, not {text!r}")
        return name, value


def noting_names(rows: Iterable[Any], names: Iterable[str]) -> Iterator[Any]:
    """Yield rows, and then say which names of properties none of them had."""
    unseen, known = {*names}, set[str]()
    for row in rows:
        if unseen and is_object(row):
            known |= row.keys()
            unseen = {name for name in unseen if not _has(row, name)}
        yield row
    for name in sorted(unseen) if known else ():
        say(f"no row has {name!r}" + (did_you_mean(name, known) or f", but {', '.join(sorted(known))}"))


def console(*, err: bool = False) -> Any:
    """Return a console that draws for a terminal of any width, with colours only if they are wanted."""
    from rich.console import Console  # noqa: PLC0415 - for people alone

    return Console(stderr=err, highlight=False, soft_wrap=False, legacy_windows=False, no_color=None)


def _is_for_people() -> bool:
    return sys.stdout.isatty()


def _shows_all() -> bool:
    return (sys.stdout.encoding or "").lower().startswith("utf")


def _table(rows: list[dict[str, str]], widths: dict[str, int], *, header: bool) -> None:
    from rich.table import Table  # noqa: PLC0415 - for people alone
    from rich.text import Text  # noqa: PLC0415 - for people alone

    table = Table(box=None, show_header=header, pad_edge=False, header_style="bold")
    for name, width in widths.items():
        table.add_column(_plain(_header(name)), overflow="ellipsis" if _shows_all() else "crop", no_wrap=True, width=width)
    for row in rows:
        table.add_row(*(Text(row[name], style=_STYLES.get(row[name].lower(), "")) for name in widths))
    console().print(table)


def _header(name: str) -> str:
    return name.rpartition(".")[2].replace("_", " ")


def _widths(columns: list[str], rows: list[dict[str, str]]) -> dict[str, int]:
    """Return a width for each column that fits.

    The widest are cut until all fit, except what is copied into the next command. If that is not enough, the last are left out.
    """
    from rich.cells import cell_len  # noqa: PLC0415 - for people alone

    room = shutil.get_terminal_size().columns + _GAP
    widths = {name: _GAP + max(map(cell_len, [_header(name), *(row[name] for row in rows)])) for name in columns}
    cut = {name: min(width, _LONG) for name, width in widths.items() if name not in _WHOLE}
    while cut and sum((widths | cut).values()) > room:
        widest = max(cut, key=lambda name: cut[name])
        if cut[widest] > _SHORT:
            cut[widest] -= 1
        else:
            last = next(reversed(cut))
            del cut[last], widths[last]
    return {name: width - _GAP for name, width in (widths | cut).items()}


_WHOLE: Final = ("id", "state", "sync_id")
_STYLES: Final = {
    "broken": "red", "failed": "red", "failure": "red", "incomplete": "yellow", "delayed": "yellow", "late": "yellow",
    "paused": "yellow", "rescheduled": "yellow", "syncing": "cyan", "connected": "green", "succeeded": "green",
}  # fmt: skip


def _plain(text: str) -> Any:
    from rich.text import Text  # noqa: PLC0415 - for people alone

    return Text(_printable(text))


def _printable(text: str) -> str:
    """Return a text without what would move a terminal's cursor, and with escapes for what the terminal cannot show."""
    encoding = sys.stdout.encoding or "ascii"
    shown = text.encode(encoding, "backslashreplace").decode(encoding)
    return "".join(each if each.isprintable() else " " for each in shown)


def _query(text: str | None) -> Any:
    if text is None:
        return None
    from jmespath import compile as compiled  # noqa: PLC0415 - few ask for it
    from jmespath.exceptions import JMESPathError  # noqa: PLC0415 - few ask for it

    try:
        expression = compiled(text)
    except JMESPathError as error:
        raise click.UsageError(f"--query is no JMESPath: {' '.join(str(error).split())}") from None

    def search(value: Any) -> Any:
        try:
            return expression.search(value)
        except JMESPathError as error:
            raise click.UsageError(f"--query: {' '.join(str(error).split())}") from None

    return search


def _has(row: Any, path: str) -> bool:
    if is_object(row) and path in row:
        return True
    *outer, last = path.split(".")
    within = _at(row, ".".join(outer)) if outer else row
    return is_object(within) and last in within


def _at(row: Any, path: str) -> Any:
    if is_object(row) and path in row:
        return row[path]
    for name in path.split("."):
        row = row.get(name) if is_object(row) else None
    return row


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_object(value) or is_list(value):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _flat(value: dict[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for name, each in value.items():
        if is_object(each) and each:
            yield from _flat(each, f"{before}{name}.")
        else:
            yield f"{before}{name}", each


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())


def _csv(cells: list[str]) -> str:
    target = StringIO()
    csv.writer(target, lineterminator="\n").writerow(cells)
    return target.getvalue()


def _yaml(value: Any) -> str:
    import yaml  # noqa: PLC0415 - for this form alone

    # libyaml is several times as fast, and is not there in a zipapp.
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump(value, Dumper=dumper, sort_keys=False, allow_unicode=True, default_flow_style=False)
    return text


def _print(text: str, end: str = "\n") -> None:
    sys.stdout.write(text + end)
    if os.environ.get("PYTHONUNBUFFERED"):
        sys.stdout.flush()
