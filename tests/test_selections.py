"""Selections: their files, the differences between two, the smallest change, and its effect in the sandbox."""

from __future__ import annotations

import json
import math
import pickle
import re
import subprocess
import sys
from collections.abc import Generator, Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar, cast

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fivetran_sandbox
from fivetran_api.models import SchemaConfigEnvelope
from fivetran_facade import (
    BadRequest,
    ColumnSelection,
    Fivetran,
    FivetranError,
    NotFound,
    SchemaSelection,
    Selection,
    SelectionChange,
    SelectionNotApplied,
    SelectionPlan,
    TableSelection,
    compare_selections,
)
from fivetran_facade.selections.apply import apply_selection
from worlds import Script, World, failure, success

INNER = ("schemas", "tables", "columns")
# Some of which must be encoded in a path, or stand there for something else.
NAMES = ["public", "orders", "Orders", "due on", "a/b", "x.y", "reload", "drop-columns", "sch\u00f6n", "%2e", "1"]
ANY_NAME = st.sampled_from(NAMES)
SCALARS = (
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5)
)
VALUES = st.recursive(
    SCALARS, lambda each: st.lists(each, max_size=2) | st.dictionaries(st.text(max_size=3), each, max_size=2), max_leaves=4
)
NOTHING: st.SearchStrategy[Any] = st.sampled_from([None, {}])
ROW_FILTERS = st.fixed_dictionaries(
    {
        "name": st.text(max_size=5),
        "description": st.text(max_size=5),
        "operator": st.sampled_from(["AND", "OR"]),
        "column_clauses": st.lists(
            st.fixed_dictionaries(
                {
                    "column": ANY_NAME,
                    "column_type": st.sampled_from(["STRING", "LONG"]),
                    "operator": st.sampled_from(["IN", "IS_NULL", "NOT_IN"]),
                    "values": st.lists(SCALARS, max_size=2),
                }
            ),
            min_size=1,
            max_size=2,
        ),
    }
)
FIELDS: list[dict[str, st.SearchStrategy[Any]]] = [
    {"schema_change_handling": st.sampled_from(["ALLOW_ALL", "ALLOW_COLUMNS", "BLOCK_ALL"])},
    {"enabled": st.booleans()},
    {
        "enabled": st.booleans(),
        "sync_mode": st.sampled_from(["SOFT_DELETE", "HISTORY", "LIVE"]),
        "row_filter": ROW_FILTERS,
    },
    {"enabled": st.booleans(), "hashed": st.booleans(), "is_primary_key": st.booleans()},
]


def inside(part: dict[str, Any], depth: int) -> dict[str, Any]:
    """The next parts inwards, by name."""
    return part.get(INNER[depth], {}) if depth < 3 else {}


@st.composite
def trees(draw: st.DrawFn, names: st.SearchStrategy[str], depth: int = 0) -> dict[str, Any]:
    """The names of a source, without anything that is said of them."""
    if depth == 3:
        return {}
    found = draw(st.lists(names, max_size=3, unique=True))
    return {INNER[depth]: {name: draw(trees(names, depth + 1)) for name in found}}


def said(draw: st.DrawFn, tree: dict[str, Any], depth: int = 0, *, optional: bool = False) -> dict[str, Any]:
    """Something said of all that a source has; or, where it is optional, of some of it."""
    fields = {name: draw(value) for name, value in FIELDS[depth].items() if not optional or draw(st.booleans())}
    inner = {
        name: said(draw, part, depth + 1, optional=optional)
        for name, part in inside(tree, depth).items()
        if not optional or draw(st.booleans())
    }
    return fields | ({INNER[depth]: inner} if inner else {})


@st.composite
def selections(
    draw: st.DrawFn, count: int = 1, *, optional: bool = False, names: st.SearchStrategy[str] = ANY_NAME
) -> list[dict[str, Any]]:
    """Selections of the same source, in the form of a file. The first has all settings; some of its tables sync all rows."""
    tree = draw(trees(names))
    found = [said(draw, tree, optional=optional and bool(number)) for number in range(count)]
    for schema in found[0].get("schemas", {}).values():
        for table in schema.get("tables", {}).values():
            table["row_filter"] = table["row_filter"] if draw(st.booleans()) else {}
    return found


def merged(there: dict[str, Any], sent: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema config after a PATCH: what it does not mention stays, and a row filter is replaced as a whole."""
    inner = {
        name: {
            **there.get(name, {}),
            **{key: merged(there.get(name, {}).get(key, {}), part) for key, part in sent[name].items()},
        }
        for name in INNER
        if name in sent
    }
    return {**there, **sent, **inner}


def patched(config: dict[str, Any], made: SelectionPlan) -> dict[str, Any]:
    """A selection after a plan, as the API would do it: it refuses names that are not there, and updates without `enabled`."""
    if made.patch is None:
        return config
    config = deepcopy(config)
    place = config
    for inner, name in zip(INNER, made.patch.path, strict=False):
        place = place[inner][name]
    check(place, dict(made.patch.body), len(made.patch.path))
    place.update(merged(place, made.patch.body))
    return config


def check(there: dict[str, Any], sent: dict[str, Any], depth: int) -> None:
    assert isinstance(sent.get("enabled"), bool) or depth == 0
    assert set(sent) <= {*FIELDS[depth], *INNER[depth : depth + 1]}
    for name, part in inside(sent, depth).items():
        check(there[INNER[depth]][name], part, depth + 1)


def leaves(body: Any, path: tuple[str, ...], depth: int) -> Iterator[tuple[tuple[str, ...], str, Any]]:
    for name, value in body.items():
        if name not in INNER:
            yield path, name, value
    for key, part in inside(body, depth).items():
        yield from leaves(part, (*path, key), depth + 1)


def of(source: dict[str, Any]) -> Selection:
    return Selection.from_dict(source)


def shop(**tables: Any) -> Selection:
    return Selection(schemas={"public": SchemaSelection(enabled=True, tables=tables)})


# Files


@given(selections(2, optional=True, names=st.text()))
def test_a_selection_survives_json_and_yaml(sources: list[dict[str, Any]]) -> None:
    for selection in map(of, sources):
        assert Selection.from_json(selection.to_json()) == selection
        assert Selection.from_yaml(selection.to_yaml()) == selection
        assert of(selection.to_dict()) == selection


@pytest.mark.parametrize(
    "name", ["yes", "null", "1", "1.5", "2026-11-22", "~", "<<", "a: b", "- a", "#", "'", "\n", "\x85", ""]
)
def test_a_name_that_yaml_takes_for_something_else_stays_a_name(name: str) -> None:
    selection = Selection(schemas={name: SchemaSelection(enabled=True)})
    assert Selection.from_yaml(selection.to_yaml()) == selection


@pytest.mark.parametrize("name", ["shop.yaml", "shop.YML", "shop.json"])
def test_a_selection_is_kept_in_a_file(tmp_path: Path, name: str) -> None:
    selection = shop(orders=TableSelection(enabled=True, columns={"sch\u00f6n": ColumnSelection(hashed=True)}))
    selection.save(tmp_path / name)
    assert Selection.load(str(tmp_path / name)) == selection
    assert "sch\u00f6n" in (tmp_path / name).read_text("utf-8")


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.yaml"):
        Selection().save(tmp_path / "shop.toml")
    with pytest.raises(ValueError, match=r"\.yaml"):
        Selection.load(tmp_path / "shop")


def test_a_file_reads_as_a_person_would_write_it() -> None:
    text = shop(
        orders=TableSelection(enabled=True, sync_mode="HISTORY", columns={"email": ColumnSelection(enabled=True, hashed=True)})
    ).to_yaml()
    assert text.splitlines() == [
        "schemas:",
        "  public:",
        "    enabled: true",
        "    tables:",
        "      orders:",
        "        enabled: true",
        "        sync_mode: HISTORY",
        "        columns:",
        "          email:",
        "            enabled: true",
        "            hashed: true",
    ]


def test_the_order_in_a_file_is_that_of_the_names() -> None:
    assert (
        shop(b=TableSelection(enabled=True), a=TableSelection(enabled=True)).to_yaml()
        == shop(a=TableSelection(enabled=True), b=TableSelection(enabled=True)).to_yaml()
    )


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("[]", "the selection must be a mapping"),
        ("schema: {}", "schema is unknown; there may be schema_change_handling, other, schemas"),
        ("schemas: [a]", "schemas must be a mapping"),
        ("schemas: {public: {enable: true}}", "schemas.public.enable is unknown"),
        ("schemas: {public: {enabled: 'yes'}}", "schemas.public.enabled must be true or false"),
        ("schemas: {public: {enabled: 1}}", "schemas.public.enabled must be true or false"),
        ("schemas: {public: {tables: {orders: true}}}", "schemas.public.tables.orders must be a mapping"),
        ("schemas: {public: {tables: {orders: {sync_mode: 5}}}}", "schemas.public.tables.orders.sync_mode must be a text"),
        ("schemas: {public: {tables: {orders: {columns: {a: {hash: 1}}}}}}", "schemas.public.tables.orders.columns.a.hash"),
        ("schemas: {on: {enabled: true}}", "quotation marks"),
        ("schemas: {a: {enabled: true}, a: {enabled: false}}", "'a' occurs twice"),
        ("schemas: {[a]: {enabled: true}}", "is no name"),
        ("schemas: {a: {tables: {t: {row_filter: []}}}}", "schemas.a.tables.t.row_filter must be a mapping"),
        ("schemas: {a: {tables: {t: {row_filter: {operator: 1}}}}}", "schemas.a.tables.t.row_filter.operator must be a text"),
        ("schemas: {a: {tables: {t: {row_filter: {operatr: OR}}}}}", "row_filter.operatr is unknown; did you mean operator?"),
        ("schemas: {a: {tables: {t: {row_filter: {column_clauses: {}}}}}}", "row_filter.column_clauses must be a list"),
        ("schemas: {a: {tables: {t: {row_filter: {column_clauses: [x]}}}}}", "row_filter.column_clauses[0] must be a mapping"),
        (
            "schemas: {a: {tables: {t: {row_filter: {column_clauses: [null]}}}}}",
            "row_filter.column_clauses[0] must be a mapping",
        ),
        ("schemas: {a: {tables: {t: {row_filter: {column_clauses: [{}, {colum: x}]}}}}}", "column_clauses[1].colum is unknown"),
        (
            "schemas: {a: {tables: {t: {row_filter: {column_clauses: [{column: 1}]}}}}}",
            "column_clauses[0].column must be a text",
        ),
        (
            "schemas: {a: {tables: {t: {row_filter: {column_clauses: [{values: x}]}}}}}",
            "column_clauses[0].values must be a list",
        ),
        (
            "schemas: {a: {tables: {t: {row_filter: {column_clauses: [{values: [2026-11-26]}]}}}}}",
            "column_clauses[0].values[0] must be what JSON can express",
        ),
        ("schemas: {a: {tables: {t: {row_filter: {new: .nan}}}}}", "row_filter.new must be what JSON can express"),
        ("schemas: {a: {tables: {t: {row_filter: {new: .inf}}}}}", "row_filter.new must be what JSON can express"),
        ("schemas: {a: {tables: {t: {row_filter: {new: {1: x}}}}}}", "row_filter.new must be what JSON can express"),
        ("schemas: {a: {tables: {t: {row_filter: &a {new: *a}}}}}", "row_filter.new must be what JSON can express"),
        ("other: 5", "other must be a mapping"),
        ("schemas: {a: {other: {x: !!set {b}}}}", "schemas.a.other.x must be what JSON can express"),
        ("schemas: {", "not YAML"),
        ('schemas: !!int ""', "not YAML"),
        ("schemas: !!bool x", "not YAML"),
        ("schemas: !!timestamp x", "not YAML"),
        pytest.param("[" * 10_000, "not YAML", id="nested"),
        ("schemas: !!python/object:os.system {}", "not YAML"),
    ],
)
def test_what_is_wrong_in_a_file_is_said_with_its_place(text: str, where: str) -> None:
    with pytest.raises(ValueError, match=re.escape(where)):
        Selection.from_yaml(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "this is not JSON"),
        ("[]", "must be a mapping"),
        ("5", "must be a mapping"),
        ('{"schemas": {"a": {}, "a": {}}}', "'a' occurs twice"),
        ('{"tables": {}}', "tables is unknown"),
        ('{"other": {"a": NaN}}', "NaN"),
        ('{"other": {"a": -Infinity}}', "-Infinity"),
        pytest.param("[" * 100_000, "nested too deeply", id="nested"),
    ],
)
def test_what_is_wrong_in_json_is_refused(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Selection.from_json(text)


def test_a_value_that_occurs_twice_is_written_twice() -> None:
    table = TableSelection(row_filter=GERMAN)
    text = shop(a=table, b=table).to_yaml()
    assert (text.count("country"), text.count("*")) == (2, 0)


def test_the_order_of_properties_does_not_change_a_file() -> None:
    backwards = dict(reversed(REPORTED.items()))
    one, other = (shop(a=TableSelection(row_filter=each, other=each)) for each in (REPORTED, backwards))
    assert (one.to_json(), one.to_yaml()) == (other.to_json(), other.to_yaml())


@pytest.mark.parametrize("name", ["a\ud800", "\u2028", "\x85"])
def test_a_name_that_cannot_be_written_as_it_is_survives_a_file(tmp_path: Path, name: str) -> None:
    selection = shop(**{name: TableSelection(enabled=True)})
    for path in (tmp_path / "shop.json", tmp_path / "shop.yaml"):
        selection.save(path)
        assert Selection.load(path) == selection


@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_a_file_that_cannot_be_read_as_a_selection_is_named(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"shop.{suffix}"
    for content in (b'{"schema": {}}', b'{"\xff": {}}', b"{"):
        path.write_bytes(content)
        with pytest.raises(ValueError, match=rf"shop\.{suffix}: "):
            Selection.load(path)


def test_a_byte_order_mark_is_no_part_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "shop.json").write_text("{}", "utf-8-sig")
    assert Selection.load(tmp_path / "shop.json") == Selection()


def test_a_file_is_as_it_was_if_a_new_one_cannot_be_written(tmp_path: Path) -> None:
    path = tmp_path / "shop.json"
    shop(orders=TableSelection(enabled=True)).save(path)
    before = path.read_bytes()
    failing = shop(orders=TableSelection(other={"a": math.nan}))
    with pytest.raises(ValueError, match="JSON"):
        failing.save(path)
    # Less room than the file needs: writing ends in the middle.
    code = (
        "import resource, sys, signal\n"
        "from fivetran_facade import SchemaSelection, Selection\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "Selection(schemas={str(number): SchemaSelection(enabled=True) for number in range(99)}).save(sys.argv[1])\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False)
    assert "OSError" in done.stderr
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_replaced_keeps_its_permissions_and_its_links(tmp_path: Path) -> None:
    path, link = tmp_path / "shop.json", tmp_path / "link.json"
    path.write_text("{}")
    path.chmod(0o640)
    link.symlink_to(path)
    selection = shop(orders=TableSelection(enabled=True))
    selection.save(link)
    assert link.is_symlink()
    assert Selection.load(path) == selection
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(tmp_path.iterdir()) == [link, path]


@pytest.mark.parametrize("text", ["", "schemas:", "schemas: {public: }", "schemas: {public: {tables: {orders: }}}"])
def test_what_a_file_leaves_empty_says_nothing(text: str) -> None:
    current = shop(orders=TableSelection(enabled=True))
    assert compare_selections(current, Selection.from_yaml(text)) == []


def test_without_pyyaml_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    for call in (Selection().to_yaml, lambda: Selection.from_yaml("")):
        with pytest.raises(FivetranError, match="pip install"):
            call()
    assert Selection.from_json(Selection().to_json()) == Selection()


# Comparing and planning


@given(selections(2))
def test_a_plan_leads_from_one_selection_to_the_other(sources: list[dict[str, Any]]) -> None:
    before, after = sources
    made = SelectionPlan.between(of(before), of(after))
    there = patched(before, made)
    assert of(there) == of(after)
    assert SelectionPlan.between(of(there), of(after)) == SelectionPlan.between(of(after), of(after))
    assert made.obstacles == ()
    assert list(made.changes) == compare_selections(of(before), of(after))


@given(selections(1))
def test_there_is_nothing_to_do_where_all_is_as_wanted(sources: list[dict[str, Any]]) -> None:
    made = SelectionPlan.between(of(sources[0]), of(sources[0]))
    assert (made.changes, made.obstacles, made.patch, str(made)) == ((), (), None, "Nothing to change.")


@given(selections(2, optional=True))
def test_what_is_not_named_stays_as_it_is(sources: list[dict[str, Any]]) -> None:
    before, wanted = sources
    assert of(patched(before, SelectionPlan.between(of(before), of(wanted)))) == of(merged(before, wanted))


@given(selections(2, optional=True))
def test_only_what_differs_is_sent_and_for_as_little_as_possible(sources: list[dict[str, Any]]) -> None:
    before, wanted = map(of, sources)
    made = SelectionPlan.between(before, wanted)
    changed = {(change.path, change.field): change.after for change in made.changes}
    if made.patch is None:
        assert not changed
        return
    path, body = made.patch.path, made.patch.body
    sent = {(where, name): value for where, name, value in leaves(body, path, len(path))}
    assert changed.items() <= sent.items()
    for where, name in sent.keys() - changed.keys():
        # Demanded beside a change, with the value that is there.
        assert name == "enabled"
        assert any(other[: len(where)] == where for other, _ in changed)
        assert (where, name, sent[where, name]) in list(leaves(before.to_dict(), (), 0))
    # One step more would leave a change out, or need a name that is not safe in a path.
    if path not in {where for where, _ in changed}:
        inside = body[INNER[len(path)]]
        assert len(inside) > 1 or not next(iter(inside)).isalnum() or next(iter(inside)) in ("reload", "sch\u00f6n")


@given(selections(2), st.data())
def test_what_is_locked_is_reported_and_sent_as_it_is(sources: list[dict[str, Any]], data: st.DataObject) -> None:
    before, after = sources
    api = deepcopy(before)
    locked: set[tuple[str, ...]] = set()
    for schema, tables in api.get("schemas", {}).items():
        for table, found in tables.get("tables", {}).items():
            for path, part in [
                ((schema, table), found),
                *(((schema, table, c), p) for c, p in found.get("columns", {}).items()),
            ]:
                if data.draw(st.booleans()):
                    part["enabled_patch_settings"] = {"allowed": False, "reason_code": "SYSTEM_TABLE"}
                    locked.add(path)
    made = SelectionPlan.between(Selection.from_api(api), of(after))
    wanted = compare_selections(of(before), of(after))
    assert {each.change for each in made.obstacles} == {c for c in wanted if c.path in locked and c.field == "enabled"}
    assert {each.kind for each in made.obstacles} <= {"locked"}
    assert set(made.changes) == set(wanted) - {each.change for each in made.obstacles}
    there = of(patched(before, made))
    assert {(c.path, c.field) for c in compare_selections(there, of(after))} == {
        (each.change.path, "enabled") for each in made.obstacles
    }


@given(selections(2, optional=True))
def test_the_changes_of_a_plan_are_a_selection_with_the_same_plan(sources: list[dict[str, Any]]) -> None:
    before, wanted = map(of, sources)
    made = SelectionPlan.between(before, wanted)
    assert SelectionPlan.between(before, made.wanted) == made


@given(selections(2, names=st.text()))
def test_a_plan_is_shown_in_one_line_for_each_change(sources: list[dict[str, Any]]) -> None:
    made = SelectionPlan.between(of(sources[0]), of(sources[1]))
    assert len(str(made).splitlines()) == (len(made.changes) + 1 if made.changes else 1)


def test_a_plan_is_shown_as_a_person_reads_it() -> None:
    current = Selection.from_api(
        {
            "schema_change_handling": "ALLOW_ALL",
            "schemas": {
                "public": {
                    "enabled": True,
                    "tables": {
                        "orders": {"enabled": False, "sync_mode": "SOFT_DELETE"},
                        "audit log": {
                            "enabled": True,
                            "enabled_patch_settings": {"allowed": False, "reason_code": "OTHER", "reason": "A\nview."},
                        },
                    },
                }
            },
        }
    )
    wanted = of(
        {
            "schema_change_handling": "BLOCK_ALL",
            "schemas": {
                "public": {
                    "tables": {
                        "orders": {"enabled": True, "columns": {"email": {"hashed": True}}},
                        "audit log": {"enabled": False},
                        "nothing": {"enabled": True},
                    }
                }
            },
        }
    )
    assert str(SelectionPlan.between(current, wanted)).splitlines() == [
        "schema_change_handling ALLOW_ALL -> BLOCK_ALL",
        "public.orders: enabled false -> true",
        "public.orders.email: hashed false -> true",
        "1 request: PATCH schemas",
        "Cannot be changed:",
        'public."audit log": enabled stays true, locked: OTHER: A view.',
        "public.nothing: there is no such table",
    ]


EMAIL = ColumnSelection(enabled=True, hashed=False)


@pytest.mark.parametrize(
    ("wanted", "path", "body"),
    [
        (Selection(schema_change_handling="BLOCK_ALL"), (), {"schema_change_handling": "BLOCK_ALL"}),
        (Selection(schemas={"public": SchemaSelection(enabled=False)}), ("public",), {"enabled": False}),
        (shop(orders=TableSelection(enabled=False)), ("public", "orders"), {"enabled": False}),
        (shop(orders=TableSelection(sync_mode="HISTORY")), ("public", "orders"), {"enabled": True, "sync_mode": "HISTORY"}),
        (
            shop(orders=TableSelection(columns={"email": ColumnSelection(hashed=True)})),
            ("public", "orders", "email"),
            {"enabled": True, "hashed": True},
        ),
        (
            shop(
                orders=TableSelection(columns={"email": ColumnSelection(hashed=True), "phone": ColumnSelection(enabled=False)})
            ),
            ("public", "orders"),
            {"enabled": True, "columns": {"email": {"enabled": True, "hashed": True}, "phone": {"enabled": False}}},
        ),
        (
            shop(orders=TableSelection(enabled=False), items=TableSelection(enabled=False)),
            ("public",),
            {"enabled": True, "tables": {"orders": {"enabled": False}, "items": {"enabled": False}}},
        ),
        (
            shop(**{"a b": TableSelection(enabled=False)}),
            ("public",),
            {"enabled": True, "tables": {"a b": {"enabled": False}}},
        ),
        # In a path these two stand for something else.
        (Selection(schemas={"reload": SchemaSelection(enabled=False)}), (), {"schemas": {"reload": {"enabled": False}}}),
        (
            Selection(schemas={"drop-columns": SchemaSelection(enabled=False)}),
            (),
            {"schemas": {"drop-columns": {"enabled": False}}},
        ),
    ],
)
def test_a_change_is_sent_for_the_least_that_holds_it(wanted: Selection, path: Any, body: Any) -> None:
    orders = TableSelection(enabled=True, sync_mode="SOFT_DELETE", columns={"email": EMAIL})
    tables = {"orders": orders, "items": TableSelection(enabled=True), "a b": TableSelection(enabled=True)}
    schemas = {
        "public": SchemaSelection(enabled=True, tables=tables),
        "reload": SchemaSelection(enabled=True),
        "drop-columns": SchemaSelection(enabled=True),
    }
    current = Selection(schema_change_handling="ALLOW_ALL", schemas=schemas)
    made = SelectionPlan.between(current, wanted)
    assert made.patch
    assert (made.patch.path, made.patch.body) == (path, body)


@pytest.mark.parametrize(
    ("table", "wanted", "kinds"),
    [
        ({"supports_columns_config": False}, TableSelection(columns={"a": ColumnSelection(hashed=True)}), ["unsupported"]),
        ({"supports_columns_config": False}, TableSelection(columns={"a": ColumnSelection(enabled=True, hashed=False)}), []),
        ({"supports_history_mode": False, "sync_mode": "LIVE"}, TableSelection(sync_mode="HISTORY"), ["unsupported"]),
        ({"supports_history_mode": False, "sync_mode": "LIVE"}, TableSelection(sync_mode="SOFT_DELETE"), []),
        ({}, TableSelection(sync_mode="SOFT_DELETE"), ["unknown"]),
        (
            {"columns": {"a": {"enabled": True}}},
            TableSelection(columns={"a": ColumnSelection(is_primary_key=True)}),
            ["unknown"],
        ),
        ({"columns": {"a": {"enabled": True}}}, TableSelection(columns={"a": ColumnSelection(is_primary_key=False)}), []),
        ({"columns": {"a": {"hashed": True}}}, TableSelection(columns={"a": ColumnSelection(hashed=False)}), ["unknown"]),
        (
            {"columns": None},
            TableSelection(columns={"a": ColumnSelection(enabled=True, hashed=False, is_primary_key=True)}),
            [],
        ),
    ],
)
def test_what_a_table_does_not_offer_is_reported_and_not_sent(
    table: dict[str, Any], wanted: TableSelection, kinds: list[str]
) -> None:
    current = Selection.from_api({"schemas": {"public": {"enabled": True, "tables": {"t": {"enabled": True, **table}}}}})
    made = SelectionPlan.between(current, shop(t=wanted))
    assert [each.kind for each in made.obstacles] == kinds
    assert not any(change.path[2:] == ("a",) or change.after == "HISTORY" for change in made.changes)


@pytest.mark.parametrize("enabled", [True, False, None])
def test_a_name_that_is_not_there_is_an_obstacle_even_if_it_is_not_to_be_synced(enabled: bool | None) -> None:  # noqa: FBT001
    current = shop(orders=TableSelection(enabled=True, complete=True, columns={"email": EMAIL}))
    for wanted, path in [
        (SchemaSelection(tables={"ordres": TableSelection(enabled=enabled)}), ("public", "ordres")),
        (
            SchemaSelection(tables={"orders": TableSelection(columns={"emial": ColumnSelection(enabled=enabled)})}),
            ("public", "orders", "emial"),
        ),
    ]:
        made = SelectionPlan.between(current, Selection(schemas={"public": wanted}))
        assert [(each.kind, each.change.path, each.change.after) for each in made.obstacles] == [("missing", path, enabled)]
        assert (made.patch, bool(made)) == (None, False)
        assert "Nothing to change" not in str(made)
    made = SelectionPlan.between(current, Selection(schemas={"PUBLIC": SchemaSelection(enabled=enabled, tables=wanted.tables)}))
    assert [(each.kind, each.change.path) for each in made.obstacles] == [("missing", ("PUBLIC",))]


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        (("publc",), "publc: there is no such schema; did you mean public?"),
        (("PUBLIC",), "PUBLIC: there is no such schema; did you mean public?"),
        (("public", "ordres"), "public.ordres: there is no such table; did you mean orders?"),
        (("public", "due_on"), 'public.due_on: there is no such table; did you mean "due on"?'),
        (("public", "orders", "emial"), "public.orders.emial: there is no such column; did you mean email?"),
        (("public", "xyz"), "public.xyz: there is no such table"),
    ],
)
def test_a_misspelt_name_gets_the_name_that_was_meant(path: tuple[str, ...], hint: str) -> None:
    orders = TableSelection(enabled=True, complete=True, columns={"email": EMAIL})
    current = shop(orders=orders, **{"due on": TableSelection(enabled=True)})
    wanted: dict[str, Any] = {"enabled": False}
    for inner, name in reversed(list(zip(INNER, path, strict=False))):
        wanted = {inner: {name: wanted}}
    assert [str(each) for each in SelectionPlan.between(current, of(wanted)).obstacles] == [hint]


def test_no_names_are_suggested_for_those_of_another_source() -> None:
    """To look for similar names takes time: each is compared with all there are."""
    current = shop(**{f"table_{number}": TableSelection(enabled=True) for number in range(30)})
    wanted = shop(**{f"tables_{number}": TableSelection(enabled=True) for number in range(30)})
    obstacles = SelectionPlan.between(current, wanted).obstacles
    assert {each.reason for each in obstacles} == {"there is no such table"}


@pytest.mark.parametrize("wanted", [{}, {"schemas": {"public": {"tables": {"orders": {"enabled": True}}}}}])
def test_a_plan_without_changes_is_false_and_one_with_changes_is_true(wanted: dict[str, Any]) -> None:
    current = shop(orders=TableSelection(enabled=True))
    assert not SelectionPlan.between(current, of(wanted))
    assert SelectionPlan.between(shop(orders=TableSelection(enabled=False)), current)


# Row filters

GERMAN = {"column_clauses": [{"column": "country", "operator": "IN", "values": ["DE"]}]}
REPORTED = {
    "name": "German",
    "description": None,
    "operator": "AND",
    "column_clauses": [{"column": "country", "column_type": "STRING", "operator": "IN", "values": ["DE"]}],
}


def filtered(row_filter: Any, **table: Any) -> Selection:
    """A selection of one table, as the API sends it."""
    orders = {"enabled": True, "row_filtering_supported": True, "row_filter": row_filter, **table}
    return Selection.from_api({"schemas": {"public": {"enabled": True, "tables": {"orders": orders}}}})


@pytest.mark.parametrize("row_filter", [None, {}])
def test_a_table_that_could_have_a_row_filter_and_has_none_says_so(row_filter: Any) -> None:
    found = filtered(row_filter)
    assert found.schemas["public"].tables["orders"].row_filter == {}
    assert "row_filter: {}" in found.to_yaml()
    assert "row_filter" not in filtered(None, row_filtering_supported=False).to_json()


def test_a_row_filter_is_planned_like_any_setting() -> None:
    made = SelectionPlan.between(filtered(None), shop(orders=TableSelection(row_filter=GERMAN)))
    assert made.obstacles == ()
    assert made.patch
    assert (made.patch.path, made.patch.body) == (("public", "orders"), {"enabled": True, "row_filter": GERMAN})
    assert str(made).splitlines()[0] == (
        'public.orders: row_filter none -> {"column_clauses": [{"column": "country", "operator": "IN", "values": ["DE"]}]}'
    )


@pytest.mark.parametrize(
    ("there", "wanted"),
    [
        (REPORTED, GERMAN),
        (REPORTED, {**GERMAN, "name": None}),
        (REPORTED, {**GERMAN, "operator": "AND", "name": "German"}),
        (REPORTED, {"column_clauses": [{**GERMAN["column_clauses"][0], "column_type": None}]}),
        ({**GERMAN, "operator": None}, {**GERMAN, "operator": "AND"}),
        (GERMAN, GERMAN),
    ],
)
def test_a_row_filter_that_has_what_is_wanted_is_not_changed(there: Any, wanted: Any) -> None:
    made = SelectionPlan.between(filtered(there), shop(orders=TableSelection(row_filter=wanted)))
    assert (made.changes, made.obstacles) == ((), ())


@pytest.mark.parametrize(
    "wanted",
    [
        {**GERMAN, "name": "Other"},
        {**GERMAN, "operator": "OR"},
        {**GERMAN, "unheard_of": 1},
        {"column_clauses": [{"column": "country", "operator": "IN", "values": ["DE", "FR"]}]},
        {"column_clauses": [{"column": "country", "operator": "IN", "values": ["FR"]}]},
        {"column_clauses": [{"column": "country", "operator": "IS_NULL"}]},
        {"column_clauses": [*GERMAN["column_clauses"], {"column": "email", "operator": "IS_NULL"}]},
        {"column_clauses": []},
    ],
)
def test_a_row_filter_that_differs_is_replaced_as_a_whole(wanted: Any) -> None:
    made = SelectionPlan.between(filtered(REPORTED), shop(orders=TableSelection(row_filter=wanted)))
    assert made.patch
    assert made.patch.body == {"enabled": True, "row_filter": wanted}


def test_a_row_filter_without_an_operator_joins_its_clauses_by_and() -> None:
    clauses = [*GERMAN["column_clauses"], {"column": "email", "operator": "IS_NULL"}]
    there = filtered({"operator": "OR", "column_clauses": clauses})
    made = SelectionPlan.between(there, shop(orders=TableSelection(row_filter={"column_clauses": clauses})))
    assert [change.field for change in made.changes] == ["row_filter"]


def test_a_row_filter_that_is_not_mentioned_is_not_sent() -> None:
    made = SelectionPlan.between(filtered(GERMAN), shop(orders=TableSelection(enabled=False)))
    assert made.patch
    assert made.patch.body == {"enabled": False}


@pytest.mark.parametrize(
    ("there", "table", "wanted", "kind", "reason"),
    [
        (GERMAN, {}, {}, "unsupported", "remove it in Fivetran's dashboard"),
        (None, {"row_filtering_supported": False}, GERMAN, "unsupported", "the table has no row filters"),
        (None, {"row_filtering_supported": None}, GERMAN, "unknown", "does not report"),
    ],
)
def test_a_row_filter_that_cannot_be_set_or_removed_is_an_obstacle(
    there: Any, table: dict[str, Any], wanted: Any, kind: str, reason: str
) -> None:
    made = SelectionPlan.between(filtered(there, **table), shop(orders=TableSelection(row_filter=wanted)))
    assert [each.kind for each in made.obstacles] == [kind]
    assert reason in str(made)
    assert made.patch is None


@pytest.mark.parametrize("table", [{}, {"row_filtering_supported": False}, {"row_filtering_supported": None}])
def test_all_rows_are_as_wanted_if_there_is_no_row_filter(table: dict[str, Any]) -> None:
    made = SelectionPlan.between(filtered(None, **table), shop(orders=TableSelection(row_filter={})))
    assert (made.changes, made.obstacles) == ((), ())


# What a selection cannot carry


@st.composite
def configs(draw: st.DrawFn) -> dict[str, Any]:
    """Schema configs as the API sends them, with properties that it may add one day."""
    (config,) = draw(selections(1, names=st.text(max_size=5)))

    def decorate(part: dict[str, Any], depth: int) -> None:
        if depth > 0:
            part["name_in_destination"] = "x"
        if depth > 1:
            part["enabled_patch_settings"] = {"allowed": draw(st.booleans()), "reason_code": "OTHER", "reason": "Why"}
        if depth == 2:
            part["row_filtering_supported"] = draw(st.sampled_from([True, False, None]))
            part["parent_table"] = draw(st.none() | st.text())
            part["row_filter"] = part["row_filter"] or draw(NOTHING)
        part |= draw(st.dictionaries(st.sampled_from(["target_type", "other", "partition"]), VALUES))
        if depth < 3 and INNER[depth] not in part:
            part[INNER[depth]] = draw(NOTHING)
        for inner in (inside(part, depth) or {}).values():
            decorate(inner, depth + 1)

    decorate(config, 0)
    return config


@given(configs())
def test_what_was_read_is_saved_loaded_and_planned_without_a_difference(config: dict[str, Any]) -> None:
    read = Selection.from_api(config)
    for loaded in (Selection.from_yaml(read.to_yaml()), Selection.from_json(read.to_json())):
        assert loaded == read
        assert SelectionPlan.between(read, loaded) == SelectionPlan()
        assert compare_selections(read, loaded) == []
        assert (loaded.to_yaml(), loaded.to_json()) == (read.to_yaml(), read.to_json())


def test_settings_that_a_selection_cannot_change_are_named_where_they_differ() -> None:
    def config(value: str) -> dict[str, Any]:
        column = {"enabled": True, "target_type": value}
        table = {"enabled": True, "partition": {"by": value}, "columns": {"email": column}}
        return {"is_type_locked": value == "b", "schemas": {"public": {"enabled": True, "tables": {"t": table}}}}

    current, wanted = Selection.from_api(config("a")), Selection.from_api(config("b"))
    made = SelectionPlan.between(current, Selection.from_json(wanted.to_json()))

    assert str(made).splitlines() == [
        "Differs, and a selection cannot change it:",
        "is_type_locked false -> true",
        'public.t: partition {"by": "a"} -> {"by": "b"}',
        "public.t.email: target_type a -> b",
    ]
    assert (made.changes, made.obstacles, made.patch) == ((), (), None)
    assert compare_selections(current, wanted) == list(made.uncarried)


def test_only_what_is_neither_a_setting_nor_known_to_be_read_only_is_kept_apart() -> None:
    column = {"enabled": True, "name_in_destination": "e", "enabled_patch_settings": {"allowed": True}, "new": 1, "none": None}
    table = {
        "enabled": True,
        "parent_table": "p",
        "row_filtering_supported": False,
        "supports_columns_config": True,
        "supports_history_mode": True,
        "other": {"a": 1},
        "new": 2,
        "columns": {"email": column},
    }
    schema = {"enabled": True, "name_in_destination": "x", "tables": {"t": table}, "new": 3}
    found = Selection.from_api({"enable_new_by_default": True, "schemas": {"public": schema}, "new": 4})
    public = found.schemas["public"]
    orders = public.tables["t"]
    assert (found.other, public.other) == ({"new": 4}, {"new": 3})
    assert (orders.other, orders.columns["email"].other) == ({"a": 1, "new": 2}, {"new": 1})


def test_a_setting_that_is_not_known_is_shown_in_one_line() -> None:
    current, wanted = (Selection.from_api({"a\nb": value}) for value in ("", "c\nd"))
    assert str(SelectionPlan.between(current, wanted)).splitlines()[1:] == [r'"a\nb" "" -> "c\nd"']


def test_a_setting_that_a_file_does_not_name_is_not_compared() -> None:
    current = Selection.from_api({"schemas": {"public": {"enabled": True, "partition": 1}}})
    assert SelectionPlan.between(current, Selection(schemas={"public": SchemaSelection(enabled=True)})) == SelectionPlan()


def test_a_change_knows_before_and_after() -> None:
    before, after = shop(orders=TableSelection(enabled=True)), shop(orders=TableSelection(enabled=False))
    assert compare_selections(before, after) == [SelectionChange(("public", "orders"), "enabled", True, False)]
    assert compare_selections(after, before) == [SelectionChange(("public", "orders"), "enabled", False, True)]


# What the API sends


class Api(httpx.MockTransport):
    """Schema configs of connections, changed as the API does: what a PATCH does not mention stays."""

    def __init__(self, **configs: dict[str, Any]) -> None:
        super().__init__(self.answer)
        self.configs = configs
        self.bodies: list[Any] = []
        self.reads = 0

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer a request for a schema config, or for a part of it."""
        _, _, _, connection_id, *path = request.url.path.split("/")
        config = self.configs[connection_id]
        if request.method == "PATCH":
            body = json.loads(request.content)
            self.bodies.append(body)
            for inner, name in reversed(list(zip(path[::2], path[1::2], strict=False))):
                body = {inner: {name: body}}
            self.configs[connection_id] = config = merged(config, body)
        else:
            self.reads += 1
        return success(config)


def source(**table: Any) -> dict[str, Any]:
    """The schema config of a table that can have a row filter."""
    orders: dict[str, Any] = {"enabled": True, "row_filtering_supported": True, "row_filter": None, "columns": {}, **table}
    return {"schema_change_handling": "ALLOW_ALL", "schemas": {"public": {"enabled": True, "tables": {"orders": orders}}}}


@pytest.mark.parametrize("data", [{}, {"schemas": None}, {"schemas": {}}, {"schema_change_handling": None, "schemas": {}}])
def test_a_connection_without_schemas_has_an_empty_selection(world: World, data: Any) -> None:
    assert world.do(world.client(success(data)).schemas.read_selection("a")) == Selection()


@pytest.mark.parametrize("code", ["NotFound_Connection", "NotFound_Connector", "NotFound"])
def test_a_connection_that_is_not_there_is_not_reloaded(world: World, code: str) -> None:
    script = Script(failure(404, code))
    with pytest.raises(NotFound):
        world.do(world.client(transport=script).schemas.read_selection("a"))
    assert [request.method for request in script.requests] == ["GET"]


THERE: dict[str, Any] = {
    "schemas": {"public": {"enabled": True, "tables": {"t": {"enabled": True}, "u": {"enabled": True, "sync_mode": "LIVE"}}}}
}
AFTER: dict[str, Any] = {
    "schemas": {"public": {"enabled": True, "tables": {"t": {"enabled": True}, "u": {"enabled": False, "sync_mode": "LIVE"}}}}
}


def test_a_change_that_the_api_ignored_is_an_error_that_tells_what_was_changed(world: World) -> None:
    wanted = shop(t=TableSelection(enabled=False), u=TableSelection(enabled=False))

    with pytest.raises(SelectionNotApplied, match=r"made 1 of 2 changes: public\.t: enabled stays true, ignored") as caught:
        world.do(world.client(success(THERE), success(AFTER)).schemas.apply_selection("a", wanted))

    assert [change.path for change in caught.value.changed] == [("public", "u")]
    assert [(each.kind, each.change.path) for each in caught.value.plan.obstacles] == [("ignored", ("public", "t"))]


def test_a_change_that_the_api_ignored_is_an_obstacle_of_what_is_applied_in_part(world: World) -> None:
    wanted = shop(t=TableSelection(enabled=False), u=TableSelection(enabled=False), v=TableSelection(enabled=True))

    done = world.do(world.client(success(THERE), success(AFTER)).schemas.apply_selection("a", wanted, partial=True))

    assert [change.path for change in done.changes] == [("public", "u")]
    assert [(each.kind, each.change.path[1]) for each in done.obstacles] == [("missing", "v"), ("ignored", "t")]


def test_a_row_filter_that_the_api_ignored_is_an_error(world: World) -> None:
    table = {"enabled": True, "row_filtering_supported": True}
    there = {"schemas": {"public": {"enabled": True, "tables": {"orders": table}}}}
    wanted = shop(orders=TableSelection(row_filter=GERMAN))
    with pytest.raises(SelectionNotApplied, match="row_filter stays none, ignored"):
        world.do(world.client(success(there), success(there)).schemas.apply_selection("a", wanted))
    after = deepcopy(there) | {"schemas": {"public": {"tables": {"orders": table | {"row_filter": REPORTED}}}}}
    assert world.do(world.client(success(there), success(after)).schemas.apply_selection("a", wanted))


def test_a_selection_with_obstacles_changes_nothing_unless_a_part_is_asked_for(world: World) -> None:
    wanted = shop(u=TableSelection(enabled=False), **{f"v{number}": TableSelection(enabled=False) for number in range(7)})
    for wish in (wanted, SelectionPlan.between(Selection.from_api(THERE), wanted)):
        api = Api(a=THERE)
        fivetran = world.client(transport=api)

        with pytest.raises(SelectionNotApplied) as caught:
            world.do(fivetran.schemas.apply_selection("a", wish))

        # The obstacles of a plan are known without a request.
        assert (api.reads, api.bodies) == (int(wish is wanted), [])
        assert (len(caught.value.plan.obstacles), caught.value.changed) == (7, ())
        text = str(caught.value)
        assert text.count("there is no such table") == 5
        assert "and 2 more; partial=True" in text
        assert str(pickle.loads(pickle.dumps(caught.value)).plan) == str(caught.value.plan)  # noqa: S301 - our own

        done = world.do(fivetran.schemas.apply_selection("a", wish, partial=True))
        assert [change.path for change in done.changes] == [("public", "u")]
        assert len(done.obstacles) == 7
        assert api.configs["a"] == AFTER


def test_an_answer_without_data_to_a_change_is_no_failure() -> None:
    class Engine:
        """Answers a read with a schema config, and a change with nothing."""

        answers: ClassVar[list[Any]] = [
            SchemaConfigEnvelope.from_dict({"code": "Success", "data": THERE}),
            SimpleNamespace(data=None),
        ]

        def steps(self, *_: object, **__: object) -> Generator[Any, Any, Any]:
            yield from ()
            return self.answers.pop(0)

    with pytest.raises(StopIteration) as ended:
        next(apply_selection(cast("Any", Engine()), "a", shop(u=TableSelection(enabled=False))))
    assert len(ended.value.value.changes) == 1


@pytest.mark.parametrize("columns", ["public", {"public": "orders"}, {"public": 1}, ["public"], None, 1])
def test_columns_of_another_shape_are_refused_before_anything_is_sent(world: World, columns: Any) -> None:
    script = Script(success(THERE))
    with pytest.raises(TypeError, match=r"^columns must be"):
        world.do(world.client(transport=script).schemas.read_selection("a", columns=columns))
    assert script.requests == []


@pytest.mark.parametrize("method", ["plan_selection", "apply_selection"])
def test_what_is_no_selection_is_refused_before_anything_is_sent(world: World, method: str) -> None:
    script = Script(success(THERE))
    with pytest.raises(TypeError, match=r"^wanted must be a Selection.*, not dict"):
        world.do(getattr(world.client(transport=script).schemas, method)("a", {"schemas": {}}))
    assert script.requests == []


def test_a_copy_carries_row_filters(world: World) -> None:
    api = Api(a=source(row_filter=REPORTED), b=source())
    fivetran = world.client(transport=api)

    done = world.do(fivetran.schemas.copy_selection("a", "b"))

    assert [change.field for change in done.changes] == ["row_filter"]
    assert api.configs["b"] == api.configs["a"]
    assert not world.do(fivetran.schemas.copy_selection("a", "b"))
    assert api.bodies == [{"enabled": True, "row_filter": REPORTED}]


def test_a_copy_keeps_a_row_filter_that_it_changes_a_table_beside(world: World) -> None:
    api = Api(a=source(row_filter=GERMAN, enabled=False), b=source(row_filter=GERMAN))
    world.do(world.client(transport=api).schemas.copy_selection("a", "b"))
    assert api.configs["b"] == api.configs["a"]
    assert api.bodies == [{"enabled": False}]


def test_a_copy_names_a_row_filter_that_the_target_alone_has(world: World) -> None:
    """The target would sync fewer rows than the source, and no request is known to remove a filter."""
    api = Api(a=source(enabled=False), b=source(row_filter=GERMAN))
    fivetran = world.client(transport=api)
    with pytest.raises(SelectionNotApplied, match=r"public\.orders: row_filter stays .*, unsupported"):
        world.do(fivetran.schemas.copy_selection("a", "b"))
    assert api.bodies == []
    done = world.do(fivetran.schemas.copy_selection("a", "b", partial=True))
    assert [change.field for change in done.changes] == ["enabled"]
    assert api.bodies == [{"enabled": False}]


def test_a_copy_names_what_it_does_not_carry_and_copies_the_rest(world: World) -> None:
    api = Api(a=source(partition="day", enabled=False), b=source())
    done = world.do(world.client(transport=api).schemas.copy_selection("a", "b"))
    assert [str(change) for change in done.uncarried] == ["public.orders: partition unknown -> day"]
    assert api.bodies == [{"enabled": False}]


def test_what_a_plan_does_not_carry_is_named_once_it_is_applied(world: World) -> None:
    api = Api(b=source())
    made = SelectionPlan.between(Selection.from_api(source()), Selection.from_api(source(partition="day", enabled=False)))
    done = world.do(world.client(transport=api).schemas.apply_selection("b", made))
    assert done.uncarried == made.uncarried != ()


def test_a_copy_needs_in_the_target_only_what_the_source_syncs(world: World) -> None:
    there = source()
    there["schemas"]["public"]["tables"] |= {"off": {"enabled": False}, "on": {"enabled": True}, "unknown": {}}
    there["schemas"]["gone"] = {"enabled": False, "tables": {"x": {"enabled": True}}}
    fivetran = world.client(transport=Api(a=there, b=source()))

    with pytest.raises(SelectionNotApplied) as caught:
        world.do(fivetran.schemas.copy_selection("a", "b"))

    missing = [(each.kind, each.change.path[1]) for each in caught.value.plan.obstacles]
    assert missing == [("missing", "on"), ("missing", "unknown")]


@given(selections(2))
def test_a_selection_that_was_applied_is_there(sources: list[dict[str, Any]]) -> None:
    before, after = sources
    api = Api(a={**before, "schemas": before.get("schemas", {})})
    with Fivetran("key", "secret", transport=api) as fivetran:
        done = fivetran.schemas.apply_selection("a", of(after))
        assert fivetran.schemas.read_selection("a") == of(after)
        assert not fivetran.schemas.apply_selection("a", of(after))
    assert list(done.changes) == compare_selections(of(before), of(after))
    assert len(api.bodies) == bool(done)


def test_an_answer_that_does_not_tell_of_a_change_is_taken_for_done(world: World) -> None:
    there: dict[str, Any] = {"schemas": {"public": {"enabled": True, "tables": {"t": {"enabled": True, "columns": {}}}}}}
    wanted = shop(t=TableSelection(enabled=False, columns={"a": ColumnSelection(hashed=True)}))
    for answer in ({}, {"schemas": {"public": {"enabled": True, "tables": {"t": {"enabled": False, "columns": None}}}}}):
        done = world.do(world.client(success(there), success(answer)).schemas.apply_selection("a", wanted))
        assert (len(done.changes), done.obstacles) == (2, ())


def test_names_are_encoded_where_they_stand_in_a_path(world: World) -> None:
    there = {"schemas": {"a/b": {"enabled": True, "tables": {"c d": {"enabled": True}}}}}
    script = Script(success(there), success({"columns": {"e": {"enabled": True}}}))

    found = world.do(world.client(transport=script).schemas.read_selection("x", columns=True))

    assert script.requests[1].url.raw_path == b"/v1/connections/x/schemas/a%2Fb/tables/c%20d/columns"
    assert found.schemas["a/b"].tables["c d"].columns == {"e": ColumnSelection(enabled=True)}


def test_a_table_that_tells_no_columns_may_have_any(world: World) -> None:
    there = {"schemas": {"public": {"enabled": True, "tables": {"t": {"enabled": True}}}}}
    wanted = shop(t=TableSelection(columns={"a": ColumnSelection(hashed=True)}))
    made = world.do(world.client(success(there), success({"columns": None})).schemas.plan_selection("x", wanted, columns=True))
    assert [change.path for change in made.changes] == [("public", "t", "a")]


def test_a_column_that_is_gone_from_the_source_is_kept_in_the_selection(world: World) -> None:
    gone = {"enabled": False, "enabled_patch_settings": {"allowed": False, "reason_code": "DELETED"}}
    there = {"schemas": {"public": {"enabled": True, "tables": {"t": {"enabled": True, "columns": {"old": gone}}}}}}
    columns = {"columns": {"new": {"enabled": True}}}
    found = world.do(world.client(success(there), success(columns)).schemas.read_selection("x", columns=True))
    assert found.schemas["public"].tables["t"].columns == {
        "old": ColumnSelection(enabled=False),
        "new": ColumnSelection(enabled=True),
    }


# In the sandbox


@pytest.fixture(scope="module")
def running() -> Iterator[fivetran_sandbox.Running]:
    """One sandbox whose clock stands still."""
    with fivetran_sandbox.serve(speed=0) as running:
        yield running


@pytest.fixture
def sandbox(running: fivetran_sandbox.Running) -> fivetran_sandbox.Running:
    """The sandbox as it is at its start."""
    running.clear_faults()
    running.reset()
    return running


def databases(world: World, sandbox: fivetran_sandbox.Running) -> tuple[Any, str, str]:
    """A client, and two connections to a database, neither of which has a schema config."""
    fivetran = world.client(base_url=sandbox.url)
    ids: list[str] = []
    for name in ("first", "second"):
        config = {"schema_prefix": name, "host": "db.example.com"}
        made = world.do(fivetran.connections.create(group_id="decent_dropsy", service="postgres", config=config))
        assert made.status.setup_state == "connected"
        ids.append(made.id)
    return fivetran, ids[0], ids[1]


def sent(sandbox: fivetran_sandbox.Running, connection_id: str) -> list[tuple[str, str]]:
    """Return the requests for a connection's schemas: methods, and paths behind `schemas`."""
    start = f"/v1/connections/{connection_id}/schemas"
    found = [(each["method"], each["path"]) for each in sandbox.requests() if each["path"].startswith(start)]
    return [(method, path.removeprefix(start)) for method, path in found]


WANTED = """
schema_change_handling: BLOCK_ALL
schemas:
  public:
    tables:
      orders:
        sync_mode: HISTORY
        columns:
          email: {hashed: true}
          phone: {enabled: false}
      customers: {enabled: false}
      audit_log: {enabled: true}
  billing:
    tables:
      invoices:
        columns:
          due on: {enabled: false}
"""


def test_a_selection_is_read_after_a_reload_where_there_is_none_yet(world: World, sandbox: fivetran_sandbox.Running) -> None:
    fivetran, first, _ = databases(world, sandbox)

    with pytest.raises(NotFound) as caught:
        world.do(fivetran.schemas.read_selection(first, reload=False))
    assert caught.value.code == "NotFound_SchemaConfig"
    selection = world.do(fivetran.schemas.read_selection(first))

    assert sorted(selection.schemas) == ["billing", "public"]
    assert selection.schemas["public"].tables["audit_log"].locked == "SYSTEM_TABLE"
    assert selection.schemas["public"].tables["orders"] == TableSelection(enabled=True, sync_mode="SOFT_DELETE", row_filter={})
    assert world.do(fivetran.schemas.read_selection(first)) == selection
    assert sent(sandbox, first) == [("GET", ""), ("GET", ""), ("POST", "/reload"), ("GET", "")]


def test_a_reload_keeps_what_was_said_before_it(world: World, sandbox: fivetran_sandbox.Running) -> None:
    fivetran, first, _ = databases(world, sandbox)
    world.do(fivetran.schemas.create(first, schemas={"public": {"enabled": True, "tables": {"orders": {"enabled": False}}}}))
    tables = world.do(fivetran.schemas.read_selection(first)).schemas["public"].tables
    assert (tables["orders"].enabled, tables["customers"].enabled) == (False, True)


def test_a_connection_that_cannot_be_reloaded_says_so(world: World, sandbox: fivetran_sandbox.Running) -> None:
    fivetran = world.client(base_url=sandbox.url)
    made = world.do(
        fivetran.connections.create(
            group_id="decent_dropsy", service="postgres", config={"schema_prefix": "x"}, run_setup_tests=False
        )
    )
    with pytest.raises(BadRequest, match="setup_state"):
        world.do(fivetran.schemas.read_selection(made.id))


def test_columns_are_read_only_when_asked_for(world: World, sandbox: fivetran_sandbox.Running) -> None:
    fivetran, first, _ = databases(world, sandbox)
    few = world.do(fivetran.schemas.read_selection(first))
    assert not any(table.columns for schema in few.schemas.values() for table in schema.tables.values())

    one = world.do(fivetran.schemas.read_selection(first, columns={"public": ["orders", "nothing"], "nothing": ["a"]}))
    assert sorted(one.schemas["public"].tables["orders"].columns) == [
        "amount",
        "created_at",
        "customer_id",
        "email",
        "id",
        "phone",
    ]
    assert one.schemas["public"].tables["customers"].columns == {}

    world.do(fivetran.schemas.apply_selection(first, shop(customers=TableSelection(enabled=False))))
    before = len(sandbox.requests())
    everything = world.do(fivetran.schemas.read_selection(first, columns=True))
    asked = [
        each["path"].rpartition("/schemas")[2] for each in sandbox.requests()[before + 1 :] if each["path"].endswith("/columns")
    ]
    # Neither of the table that is off, nor of the one that takes no settings of columns.
    assert sorted(asked) == [
        "/billing/tables/invoices/columns",
        "/public/tables/orders/columns",
        "/public/tables/products/columns",
    ]
    assert everything.schemas["billing"].tables["invoices"].columns["id"].locked

    world.do(fivetran.schemas.apply_selection(first, Selection(schemas={"billing": SchemaSelection(enabled=False)})))
    before = len(sandbox.requests())
    world.do(fivetran.schemas.read_selection(first, columns=True))
    world.do(fivetran.schemas.read_selection(first, columns={"public": ["audit_log"]}))
    asked = [
        each["path"].rpartition("/schemas")[2] for each in sandbox.requests()[before:] if each["path"].endswith("/columns")
    ]
    assert sorted(asked) == ["/public/tables/orders/columns", "/public/tables/products/columns"]


def test_a_plan_is_shown_applied_and_nothing_is_left_to_do(world: World, sandbox: fivetran_sandbox.Running) -> None:
    fivetran, first, _ = databases(world, sandbox)
    wanted = Selection.from_yaml(WANTED)

    made = world.do(fivetran.schemas.plan_selection(first, wanted))
    assert len(made.changes) == 6
    assert [(each.kind, each.change.path) for each in made.obstacles] == [("locked", ("public", "audit_log"))]
    assert not any(method == "PATCH" for method, _ in sent(sandbox, first))

    for given_one in (made, wanted):
        with pytest.raises(SelectionNotApplied, match=r"public\.audit_log: enabled stays false, locked: SYSTEM_TABLE"):
            world.do(fivetran.schemas.apply_selection(first, given_one))
    assert not any(method == "PATCH" for method, _ in sent(sandbox, first))

    done = world.do(fivetran.schemas.apply_selection(first, made, partial=True))
    assert (done.changes, done.obstacles) == (made.changes, made.obstacles)
    assert [path for method, path in sent(sandbox, first) if method == "PATCH"] == [""]
    config = world.do(fivetran.schemas.get(first))
    orders = config.schemas["public"].tables["orders"]
    assert config.schema_change_handling == "BLOCK_ALL"
    assert (orders.sync_mode, orders.columns["email"].hashed, orders.columns["phone"].enabled) == ("HISTORY", True, False)
    assert not config.schemas["public"].tables["customers"].enabled
    assert not config.schemas["billing"].tables["invoices"].columns["due on"].enabled

    for again in (made, wanted):
        nothing = world.do(fivetran.schemas.apply_selection(first, again, partial=True))
        assert nothing.changes == ()
        assert [each.change.path for each in nothing.obstacles] == [("public", "audit_log")]
    assert sum(method == "PATCH" for method, _ in sent(sandbox, first)) == 1
    assert world.do(fivetran.schemas.get(first)) == config


@pytest.mark.parametrize(
    ("wanted", "path"),
    [
        (Selection(schemas={"billing": SchemaSelection(enabled=False)}), "/billing"),
        (shop(orders=TableSelection(enabled=False)), "/public/tables/orders"),
        (shop(orders=TableSelection(columns={"email": ColumnSelection(enabled=False)})), "/public/tables/orders/columns/email"),
        (Selection(schema_change_handling="ALLOW_COLUMNS"), ""),
    ],
)
def test_a_small_change_is_sent_for_what_it_changes(
    world: World, sandbox: fivetran_sandbox.Running, wanted: Selection, path: str
) -> None:
    fivetran, first, _ = databases(world, sandbox)
    for _ in range(2):
        world.do(fivetran.schemas.apply_selection(first, wanted))
    assert [each for each in sent(sandbox, first) if each[0] == "PATCH"] == [("PATCH", path)]
    assert compare_selections(world.do(fivetran.schemas.read_selection(first)), wanted) == []


def test_what_others_have_done_since_the_plan_stays(world: World, sandbox: fivetran_sandbox.Running) -> None:
    fivetran, first, _ = databases(world, sandbox)
    made = world.do(
        fivetran.schemas.plan_selection(first, shop(orders=TableSelection(columns={"email": ColumnSelection(hashed=True)})))
    )
    world.do(fivetran.schemas.update_schema(first, "public", enabled=True, tables={"orders": {"enabled": False}}))
    world.do(fivetran.schemas.update_column(first, "public", "orders", "email", enabled=False))

    world.do(fivetran.schemas.apply_selection(first, made))

    orders = world.do(fivetran.schemas.get(first)).schemas["public"].tables["orders"]
    assert (orders.enabled, orders.columns["email"].enabled, orders.columns["email"].hashed) == (False, False, True)


def test_a_locked_column_is_reported_once_all_columns_are_read(world: World, sandbox: fivetran_sandbox.Running) -> None:
    fivetran, first, _ = databases(world, sandbox)
    wanted = shop(orders=TableSelection(columns={"id": ColumnSelection(enabled=False), "emial": ColumnSelection(hashed=True)}))

    made = world.do(fivetran.schemas.plan_selection(first, wanted, columns=True))

    assert [(each.kind, each.change.path[2]) for each in made.obstacles] == [("locked", "id"), ("missing", "emial")]
    assert made.patch is None
    assert "primary key" in str(made)


def test_a_plan_made_with_all_columns_is_applied_with_all_columns(world: World, sandbox: fivetran_sandbox.Running) -> None:
    """There is no other way to learn that a column nobody changed belongs to the primary key."""
    fivetran, first, _ = databases(world, sandbox)
    wanted = shop(orders=TableSelection(columns={"email": ColumnSelection(is_primary_key=True)}))
    assert world.do(fivetran.schemas.plan_selection(first, wanted)).changes == ()

    done = world.do(
        fivetran.schemas.apply_selection(first, world.do(fivetran.schemas.plan_selection(first, wanted, columns=True)))
    )

    assert [change.field for change in done.changes] == ["is_primary_key"]
    assert world.do(fivetran.schemas.get(first)).schemas["public"].tables["orders"].columns["email"].is_primary_key


@pytest.mark.parametrize("columns", [False, True])
def test_a_selection_is_copied_to_another_connection(world: World, sandbox: fivetran_sandbox.Running, *, columns: bool) -> None:
    fivetran, first, second = databases(world, sandbox)
    world.do(fivetran.schemas.apply_selection(first, Selection.from_yaml(WANTED), partial=True))
    world.do(
        fivetran.schemas.apply_selection(
            second, shop(orders=TableSelection(columns={"amount": ColumnSelection(enabled=False)}))
        )
    )

    done = world.do(fivetran.schemas.copy_selection(first, second, columns=columns))

    assert done.obstacles == ()
    source, target = (world.do(fivetran.schemas.read_selection(each, columns=True)) for each in (first, second))
    amount = target.schemas["public"].tables["orders"].columns["amount"]
    # What nobody ever changed in the source is known only if all columns are read.
    assert amount.enabled is columns
    left = [change.path[-1] for change in compare_selections(target, source)]
    assert left == ([] if columns else ["amount"])
    assert world.do(fivetran.schemas.copy_selection(first, second, columns=columns)).changes == ()
    assert sum(method == "PATCH" for method, _ in sent(sandbox, second)) == 2


def test_a_copy_to_another_kind_of_source_reports_what_is_not_there(world: World, sandbox: fivetran_sandbox.Running) -> None:
    fivetran, first, _ = databases(world, sandbox)
    with pytest.raises(SelectionNotApplied, match="public: there is no such schema; billing: there is no such schema"):
        world.do(fivetran.schemas.copy_selection(first, "shrill_harmony"))
    done = world.do(fivetran.schemas.copy_selection(first, "shrill_harmony", partial=True))
    assert [(each.kind, each.change.path) for each in done.obstacles] == [("missing", ("public",)), ("missing", ("billing",))]
    assert done.changes == ()


def test_a_selection_goes_through_a_file_unchanged(world: World, sandbox: fivetran_sandbox.Running, tmp_path: Path) -> None:
    fivetran, first, second = databases(world, sandbox)
    world.do(fivetran.schemas.apply_selection(first, Selection.from_yaml(WANTED), partial=True))
    world.do(fivetran.schemas.read_selection(first, columns=True)).save(tmp_path / "shop.yaml")

    done = world.do(fivetran.schemas.apply_selection(second, Selection.load(tmp_path / "shop.yaml"), columns=True))

    assert done.obstacles == ()
    found = [json.loads(world.do(fivetran.schemas.read_selection(each, columns=True)).to_json()) for each in (first, second)]
    assert found[0] == found[1]
