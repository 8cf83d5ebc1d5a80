"""Schemas as code: selections in files, what differs, the smallest change, and what comes of it in the sandbox."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import fivetran_sandbox
from fivetran_facade import BadRequest, FivetranError, NotFound
from fivetran_facade.selections import (
    ColumnSelection,
    SchemaSelection,
    Selection,
    SelectionChange,
    SelectionPlan,
    TableSelection,
    compare_selections,
)
from fivetran_sandbox.values import is_object
from worlds import Script, World, failure, success

INNER = ("schemas", "tables", "columns")
# Some of which must be encoded in a path, or stand there for something else.
NAMES = ["public", "orders", "Orders", "due on", "a/b", "x.y", "reload", "drop-columns", "sch\u00f6n", "%2e", "1"]
ANY_NAME = st.sampled_from(NAMES)
FIELDS: list[dict[str, st.SearchStrategy[Any]]] = [
    {"schema_change_handling": st.sampled_from(["ALLOW_ALL", "ALLOW_COLUMNS", "BLOCK_ALL"])},
    {"enabled": st.booleans()},
    {"enabled": st.booleans(), "sync_mode": st.sampled_from(["SOFT_DELETE", "HISTORY", "LIVE"])},
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
    """Selections of the same source, in the form of a file; the first says something of everything."""
    tree = draw(trees(names))
    return [said(draw, tree, optional=optional and bool(number)) for number in range(count)]


def merged(there: dict[str, Any], sent: Mapping[str, Any]) -> dict[str, Any]:
    """What the API has after it was sent something."""
    inner = {name: merged(there.get(name, {}), part) for name, part in sent.items() if is_object(part)}
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
    text = shop(orders=TableSelection(enabled=True, sync_mode="HISTORY", columns={"email": ColumnSelection(enabled=True, hashed=True)})).to_yaml()
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
        ("schema: {}", "schema is unknown; there may be schema_change_handling, schemas"),
        ("schemas: [a]", "schemas must be a mapping"),
        ("schemas: {public: {enable: true}}", "schemas.public.enable is unknown"),
        ("schemas: {public: {enabled: 'yes'}}", "schemas.public.enabled must be true or false"),
        ("schemas: {public: {enabled: 1}}", "schemas.public.enabled must be true or false"),
        ("schemas: {public: {tables: {orders: true}}}", "schemas.public.tables.orders must be a mapping"),
        ("schemas: {public: {tables: {orders: {sync_mode: 5}}}}", "schemas.public.tables.orders.sync_mode must be a text"),
        ("schemas: {public: {tables: {orders: {columns: {a: {hash: 1}}}}}}", "schemas.public.tables.orders.columns.a.hash"),
        ("schemas: {on: {enabled: true}}", "quotation marks"),
        ("schemas: {a: {enabled: true}, a: {enabled: false}}", "'a' stands there twice"),
        ("schemas: {[a]: {enabled: true}}", "is no name"),
        ("schemas: {", "not YAML"),
        ("schemas: !!python/object:os.system {}", "not YAML"),
    ],
)
def test_what_is_wrong_in_a_file_is_said_with_its_place(text: str, where: str) -> None:
    with pytest.raises(ValueError, match=where.replace("[", r"\[")):
        Selection.from_yaml(text)


@pytest.mark.parametrize("text", ["{", "[]", '{"schemas": {"a": {}, "a": {}}}', '{"tables": {}}', "5"])
def test_what_is_wrong_in_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - each has a text of its own
        Selection.from_json(text)


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
        assert (where, name, sent[where, name]) in set(leaves(before.to_dict(), (), 0))
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
    assert {(c.path, c.field) for c in compare_selections(there, of(after))} == {(each.change.path, "enabled") for each in made.obstacles}


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
            shop(orders=TableSelection(columns={"email": ColumnSelection(hashed=True), "phone": ColumnSelection(enabled=False)})),
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
        (Selection(schemas={"drop-columns": SchemaSelection(enabled=False)}), (), {"schemas": {"drop-columns": {"enabled": False}}}),
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
        ({"columns": {"a": {"enabled": True}}}, TableSelection(columns={"a": ColumnSelection(is_primary_key=True)}), ["unknown"]),
        ({"columns": {"a": {"enabled": True}}}, TableSelection(columns={"a": ColumnSelection(is_primary_key=False)}), []),
        ({"columns": {"a": {"hashed": True}}}, TableSelection(columns={"a": ColumnSelection(hashed=False)}), ["unknown"]),
        ({"columns": None}, TableSelection(columns={"a": ColumnSelection(enabled=True, hashed=False, is_primary_key=True)}), []),
    ],
)
def test_what_a_table_does_not_offer_is_reported_and_not_sent(table: dict[str, Any], wanted: TableSelection, kinds: list[str]) -> None:
    current = Selection.from_api({"schemas": {"public": {"enabled": True, "tables": {"t": {"enabled": True, **table}}}}})
    made = SelectionPlan.between(current, shop(t=wanted))
    assert [each.kind for each in made.obstacles] == kinds
    assert not any(change.path[2:] == ("a",) or change.after == "HISTORY" for change in made.changes)


def test_what_is_not_there_is_reported_unless_it_shall_not_be_synced() -> None:
    current = shop(t=TableSelection(enabled=True, complete=True))
    wanted = Selection(
        schemas={
            "public": SchemaSelection(
                tables={
                    "t": TableSelection(columns={"a": ColumnSelection(enabled=True), "b": ColumnSelection(enabled=False)}),
                    "u": TableSelection(enabled=True),
                    "v": TableSelection(enabled=False),
                }
            ),
            "PUBLIC": SchemaSelection(enabled=True, tables={"t": TableSelection(enabled=True)}),
        }
    )
    made = SelectionPlan.between(current, wanted)
    assert [(each.kind, each.change.path) for each in made.obstacles] == [
        ("missing", ("public", "t", "a")),
        ("missing", ("public", "u")),
        ("missing", ("PUBLIC",)),
    ]
    assert made.patch is None
    assert len(compare_selections(current, wanted)) == 5


def test_a_change_knows_before_and_after() -> None:
    before, after = shop(orders=TableSelection(enabled=True)), shop(orders=TableSelection(enabled=False))
    assert compare_selections(before, after) == [SelectionChange(("public", "orders"), "enabled", True, False)]
    assert compare_selections(after, before) == [SelectionChange(("public", "orders"), "enabled", False, True)]


# What the API sends


@pytest.mark.parametrize("data", [{}, {"schemas": None}, {"schemas": {}}, {"schema_change_handling": None, "schemas": {}}])
def test_a_connection_without_schemas_has_an_empty_selection(world: World, data: Any) -> None:
    assert world.do(world.client(success(data)).schemas.read_selection("a")) == Selection()


@pytest.mark.parametrize("code", ["NotFound_Connection", "NotFound_Connector", "NotFound"])
def test_a_connection_that_is_not_there_is_not_reloaded(world: World, code: str) -> None:
    script = Script(failure(404, code))
    with pytest.raises(NotFound):
        world.do(world.client(transport=script).schemas.read_selection("a"))
    assert [request.method for request in script.requests] == ["GET"]


def test_what_was_sent_and_not_done_is_reported(world: World) -> None:
    there = {"schemas": {"public": {"enabled": True, "tables": {"t": {"enabled": True}, "u": {"enabled": True}}}}}
    after = {"schemas": {"public": {"enabled": True, "tables": {"t": {"enabled": True}, "u": {"enabled": False}}}}}
    wanted = shop(t=TableSelection(enabled=False), u=TableSelection(enabled=False))

    done = world.do(world.client(success(there), success(after)).schemas.apply_selection("a", wanted))

    assert [change.path for change in done.changes] == [("public", "u")]
    assert [(each.kind, each.change.path) for each in done.obstacles] == [("ignored", ("public", "t"))]


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
    assert found.schemas["public"].tables["t"].columns == {"old": ColumnSelection(enabled=False), "new": ColumnSelection(enabled=True)}


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
    """What was sent for a connection's schemas: methods, and paths behind `schemas`."""
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
    assert selection.schemas["public"].tables["orders"] == TableSelection(enabled=True, sync_mode="SOFT_DELETE")
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

    done = world.do(fivetran.schemas.apply_selection(first, made))
    assert (done.changes, done.obstacles) == (made.changes, made.obstacles)
    assert [path for method, path in sent(sandbox, first) if method == "PATCH"] == [""]
    config = world.do(fivetran.schemas.get(first))
    orders = config.schemas["public"].tables["orders"]
    assert config.schema_change_handling == "BLOCK_ALL"
    assert (orders.sync_mode, orders.columns["email"].hashed, orders.columns["phone"].enabled) == ("HISTORY", True, False)
    assert not config.schemas["public"].tables["customers"].enabled
    assert not config.schemas["billing"].tables["invoices"].columns["due on"].enabled

    for again in (made, wanted):
        nothing = world.do(fivetran.schemas.apply_selection(first, again))
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
    made = world.do(fivetran.schemas.plan_selection(first, shop(orders=TableSelection(columns={"email": ColumnSelection(hashed=True)}))))
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
    """Whether a column that nobody changed belongs to the primary key is known no other way."""
    fivetran, first, _ = databases(world, sandbox)
    wanted = shop(orders=TableSelection(columns={"email": ColumnSelection(is_primary_key=True)}))
    assert world.do(fivetran.schemas.plan_selection(first, wanted)).changes == ()

    done = world.do(fivetran.schemas.apply_selection(first, world.do(fivetran.schemas.plan_selection(first, wanted, columns=True))))

    assert [change.field for change in done.changes] == ["is_primary_key"]
    assert world.do(fivetran.schemas.get(first)).schemas["public"].tables["orders"].columns["email"].is_primary_key


@pytest.mark.parametrize("columns", [False, True])
def test_a_selection_is_copied_to_another_connection(world: World, sandbox: fivetran_sandbox.Running, *, columns: bool) -> None:
    fivetran, first, second = databases(world, sandbox)
    world.do(fivetran.schemas.apply_selection(first, Selection.from_yaml(WANTED)))
    world.do(fivetran.schemas.apply_selection(second, shop(orders=TableSelection(columns={"amount": ColumnSelection(enabled=False)}))))

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
    done = world.do(fivetran.schemas.copy_selection(first, "shrill_harmony"))
    assert [(each.kind, each.change.path) for each in done.obstacles] == [("missing", ("public",)), ("missing", ("billing",))]
    assert done.changes == ()


def test_a_selection_goes_through_a_file_unchanged(world: World, sandbox: fivetran_sandbox.Running, tmp_path: Path) -> None:
    fivetran, first, second = databases(world, sandbox)
    world.do(fivetran.schemas.apply_selection(first, Selection.from_yaml(WANTED)))
    world.do(fivetran.schemas.read_selection(first, columns=True)).save(tmp_path / "shop.yaml")

    done = world.do(fivetran.schemas.apply_selection(second, Selection.load(tmp_path / "shop.yaml"), columns=True))

    assert done.obstacles == ()
    found = [json.loads(world.do(fivetran.schemas.read_selection(each, columns=True)).to_json()) for each in (first, second)]
    assert found[0] == found[1]
