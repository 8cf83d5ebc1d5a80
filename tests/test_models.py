"""The generated models: what is read, what is written, and what people and logs get to see."""

from __future__ import annotations

import copy
import json
import pickle
import re
import subprocess
import sys
from collections import UserDict
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import fivetran_facade
from api_document import Json, Shape
from document import DROPPED, SCHEMAS, rewritten, sample, shape_of
from fivetran_api import models
from fivetran_api.models import (
    Connection,
    ConnectionUpdate,
    Group,
    NewConnection,
    NewSchedule,
    NewSystemKey,
    NewSystemKeyPermission,
    Schedule,
    SchemaUpdate,
    SystemKeyPermission,
    TableEntry,
    TableUpdate,
)
from fivetran_api.types import UNSET, Request, read_json
from rules import for_each
from sources import is_array, is_object
from worlds import Script, World, success

MODELS = [name for name, schema in SCHEMAS.items() if shape_of(schema).properties]
ENUMERATIONS = [name for name, schema in SCHEMAS.items() if shape_of(schema).enum]
MARKER = "nobody-may-see-this"
# What is secret by its name; an id of something secret is not.
SECRET = re.compile(
    r"config|auth|auth_json|uri|environment_vars|(?!.*_id$).*(secret|token|password|passphrase|private_key|credential).*"
)
THREE_THINGS: list[Json] = [{}, {"data_delay_threshold": None}, {"data_delay_threshold": 0}, {"data_delay_threshold": 120}]
NAMES: list[str] = list(vars(models)["__all__"])


def pickled(value: Any) -> Any:
    """Return an object as another process receives it."""
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own


each_model = for_each("name", MODELS)
each_copy = pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickled], ids=lambda copied: copied.__name__)


def read(name: str, content: Json) -> Any:
    """A model of some content."""
    return getattr(models, name).from_dict(content)


def group(created_at: Any) -> Group:
    """A group that was created at some time."""
    return Group.from_dict({"id": "decent_dropsy", "name": "Warehouse", "created_at": created_at})


def attribute(model: Any, name: str) -> str:
    """The attribute of a property; for one that is unknown, what no model has."""
    return str(model._attributes.get(name, "no_such_attribute"))


def optional(name: str) -> list[str]:
    """The properties of a schema that are not required."""
    shape = shape_of(SCHEMAS[name])
    return [each for each in shape.properties if each not in shape.required]


def python(*lines: str) -> Any:
    """Run lines of Python in a process of their own, and return the JSON they print."""
    code = "\n".join(["import json, sys", *lines])
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


# UNSET


@each_copy
def test_unset_stays_itself(copied: Callable[[Any], Any]) -> None:
    assert copied(UNSET) is UNSET


def test_unset_is_false_and_the_one_of_the_facade() -> None:
    assert not UNSET
    assert fivetran_facade.UNSET is UNSET
    assert repr(UNSET) == "UNSET"


# Absent, null and a value


@each_model
def test_what_is_absent_reads_as_none_in_answers_and_is_unset_in_requests(name: str) -> None:
    required = {each: value for each, value in sample(SCHEMAS[name]).items() if each not in optional(name)}
    model = read(name, required)
    missing = UNSET if isinstance(model, Request) else None
    assert [each for each in optional(name) if getattr(model, attribute(model, each)) is not missing] == []
    assert model.to_dict() == required


@each_model
def test_what_is_null_is_none(name: str) -> None:
    content = sample(SCHEMAS[name]) | dict.fromkeys(optional(name))
    model = read(name, content)
    assert [each for each in optional(name) if getattr(model, attribute(model, each)) is not None] == []
    assert model.to_dict() == content


@each_model
def test_presence_is_that_of_the_json(name: str) -> None:
    """`in`, `[]` and `get` go by the API's names, known or not, as in the dict that was read."""
    full = sample(SCHEMAS[name])
    required = {each: value for each, value in full.items() if each not in optional(name)}
    for content in (full, required, {**required, **dict.fromkeys(optional(name))}, {**required, "never_seen": None}):
        model = read(name, content)
        for each in [*full, "never_seen", "unheard_of"]:
            assert (each in model) is (each in content), each
            if each in content:
                assert model[each] is model.get(each, "default")
                assert model[each] == getattr(model, attribute(model, each), content[each])
            else:
                assert (model.get(each), model.get(each, "default")) == (None, "default")
                with pytest.raises(KeyError, match=each):
                    model[each]


def test_what_is_no_name_is_not_in_a_model() -> None:
    assert 5 not in Group.from_dict({"id": "decent_dropsy"})


def test_a_property_that_is_set_is_there() -> None:
    model = Group.from_dict({"id": "decent_dropsy"})
    model.name = "Warehouse"
    assert "name" in model
    assert model.to_dict() == {"id": "decent_dropsy", "name": "Warehouse"}


def test_what_is_none_in_a_model_that_was_not_read_counts_as_absent() -> None:
    model = Schedule(schedule_type="INTERVAL", interval=None)
    assert "interval" not in model
    assert model.to_dict() == {"schedule_type": "INTERVAL"}
    assert model == Schedule.from_dict({"schedule_type": "INTERVAL"})


def test_a_fake_for_a_test_is_one_line() -> None:
    connection = Connection.from_dict({"id": "a"})
    assert connection.id == "a"
    assert [connection.paused, connection.schedule, connection.succeeded_at] == [None] * 3
    assert connection == Connection.from_dict({"id": "a"})


@pytest.mark.parametrize("sent", THREE_THINGS, ids=json.dumps)
def test_absent_null_and_a_value_are_sent_as_three_things(sent: Json) -> None:
    assert ConnectionUpdate(**sent).to_dict() == sent
    assert ConnectionUpdate.from_dict(sent).to_dict() == sent


def test_unset_is_not_sent() -> None:
    """Not even from within what is sent."""
    assert ConnectionUpdate(data_delay_threshold=UNSET).to_dict() == {}
    assert ConnectionUpdate(config={"host": UNSET, "port": None}).to_dict() == {"config": {"port": None}}


@each_model
def test_a_model_is_not_iterable(name: str) -> None:
    model = read(name, sample(SCHEMAS[name]))
    assert not isinstance(model, Iterable)
    with pytest.raises(TypeError, match=f"'{name}' object is not iterable"):
        iter(model)


# Reading and writing


@each_model
def test_a_model_is_written_back_as_it_was_read(name: str) -> None:
    content = sample(SCHEMAS[name])
    before = copy.deepcopy(content)
    assert read(name, content).to_dict() == before
    assert content == before


@st.composite
def contents(draw: st.DrawFn) -> tuple[str, Json]:
    """A model, and content for it in which anything optional is absent or null, unknown properties and values included."""

    def edit(shape: Shape, value: Any, *, required: bool) -> Any:
        if is_object(value) and not shape.values and draw(st.booleans()):
            value = {**value, "never_seen": draw(st.none() | st.lists(st.integers()) | st.dictionaries(st.text(), st.text()))}
        return value if required else draw(st.sampled_from([value, value, None, DROPPED]))

    name = draw(st.sampled_from(MODELS))
    return name, rewritten(SCHEMAS[name], sample(SCHEMAS[name]), edit)


@given(contents())
def test_whatever_an_answer_lacks_or_has_beside_it_is_written_back_as_it_was_read(case: tuple[str, Json]) -> None:
    name, content = case
    model = read(name, content)
    assert model.to_dict() == content
    assert pickled(model).to_dict() == content
    assert read(name, model.to_dict()) == model


@each_model
def test_the_fields_of_a_model_may_be_given_as_plain_json(name: str) -> None:
    """Dicts for models, also in lists and maps; strings for timestamps."""
    content = sample(SCHEMAS[name])
    kind = getattr(models, name)
    assert kind(**{attribute(kind, each): value for each, value in content.items()}).to_dict() == content


SCHEDULE: Json = {"schedule_type": "INTERVAL", "interval": 60}
FIRST: Json = {"resource_type": "CONNECTOR", "access_level": "READ"}
SECOND: Json = {"resource_type": "DESTINATION", "access_level": "MANAGE"}


@pytest.mark.parametrize("given_as", [dict, NewSchedule.from_dict, Schedule.from_dict, MappingProxyType, UserDict], ids=repr)
def test_the_model_of_answers_that_of_requests_and_a_mapping_are_sent_alike(given_as: Callable[[Json], Any]) -> None:
    sent = NewConnection(group_id="decent_dropsy", service="postgres", schedule=given_as(SCHEDULE))
    assert json.loads(json.dumps(sent.to_dict())) == {"group_id": "decent_dropsy", "service": "postgres", "schedule": SCHEDULE}


@pytest.mark.parametrize(
    "permissions",
    [
        [FIRST, SECOND],
        (FIRST, NewSystemKeyPermission.from_dict(SECOND)),
        [NewSystemKeyPermission.from_dict(FIRST), SystemKeyPermission.from_dict(SECOND)],
        [SystemKeyPermission.from_dict(FIRST), MappingProxyType(SECOND)],
    ],
    ids=["dicts", "tuple", "models", "mixed"],
)
def test_a_list_of_models_and_mappings_is_sent_as_a_list_of_objects(permissions: Any) -> None:
    key = NewSystemKey(name="ci", expiration_period="ONE_WEEK", permissions=permissions)
    assert json.loads(json.dumps(key.to_dict()))["permissions"] == [FIRST, SECOND]


def test_a_map_of_models_and_mappings_is_sent_as_a_map_of_objects() -> None:
    tables: dict[str, Any] = {
        "orders": TableUpdate(enabled=False),
        "customers": {"enabled": True},
        "items": TableEntry.from_dict({"enabled": True}),
    }
    expected = {"orders": {"enabled": False}, "customers": {"enabled": True}, "items": {"enabled": True}}
    assert SchemaUpdate(enabled=True, tables=tables).to_dict() == {"enabled": True, "tables": expected}
    assert SchemaUpdate(enabled=True, tables=MappingProxyType(tables)).to_dict() == {"enabled": True, "tables": expected}


def test_of_what_was_read_that_is_passed_on_which_the_request_takes(world: World) -> None:
    script = Script(success({"id": "a"}))
    schedule = {**SCHEDULE, "cron": None}
    read_from = Connection.from_dict({"id": "a", "schedule": {**schedule, "never_seen": 1}, "networking_method": None})
    client = world.client(transport=script)
    world.do(client.connections.update("b", schedule=read_from.schedule, networking_method=read_from.networking_method))
    assert json.loads(script.requests[0].content) == {
        "schedule": schedule,
        "networking_method": None,
    }


def test_datetimes_within_mappings_and_lists_are_sent_as_timestamps() -> None:
    moment = datetime(2024, 12, 1, 17, 43, 29, tzinfo=timezone(timedelta(hours=2)))
    config = {"since": moment, "list": [moment, {"deep": (moment,)}]}
    text = "2024-12-01T15:43:29Z"
    sent = ConnectionUpdate(config=config).to_dict()
    assert sent == {"config": {"since": text, "list": [text, {"deep": [text]}]}}
    with pytest.raises(TypeError, match="time zone"):
        ConnectionUpdate(config={"since": datetime(2024, 12, 1)}).to_dict()  # noqa: DTZ001


def test_unknown_properties_of_a_request_are_sent() -> None:
    update = ConnectionUpdate.from_dict({"paused": True, "brand_new": {"a": [1]}})
    update["newer"] = None
    assert update.to_dict() == {"paused": True, "brand_new": {"a": [1]}, "newer": None}


@pytest.mark.parametrize(
    "config",
    [{}, {"host": "db", "port": 5432, "nested": {"list": [1, None, {"deep": True}]}, "null": None}],
    ids=["empty", "deep"],
)
def test_free_form_json_is_a_dict_both_ways(config: Json) -> None:
    sent = NewConnection(group_id="decent_dropsy", service="postgres", config=config).to_dict()
    connection = Connection.from_dict({"id": "speak_inexpensive", "config": json.loads(json.dumps(sent["config"]))})
    assert type(connection.config) is dict
    assert connection.config == config
    assert connection.to_dict()["config"] == config


def test_unknown_properties_can_be_looked_at_and_changed() -> None:
    model = Group.from_dict({"id": "decent_dropsy", "color": "red"})
    assert model["color"] == "red"
    model["color"] = "blue"
    model["name"] = "Warehouse"
    assert model.name == "Warehouse"
    assert model.to_dict() == {"id": "decent_dropsy", "color": "blue", "name": "Warehouse"}


def test_a_misspelt_attribute_is_an_error_that_names_it() -> None:
    with pytest.raises(AttributeError, match="'Group' object has no attribute 'nmae'"):
        _ = Group.from_dict({"id": "decent_dropsy"}).nmae  # type: ignore[attr-defined]


@for_each("name", ENUMERATIONS)
def test_an_enumeration_offers_the_values_of_the_document(name: str) -> None:
    assert sorted(get_args(getattr(models, name))) == sorted(SCHEMAS[name]["enum"])


# Reprs


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ({"id": "a"}, "Connection(id='a')"),
        ({"id": "a", "schema": None, "config": {}, "setup_tests": [], "service": ""}, "Connection(id='a')"),
        ({"id": "a", "paused": False, "sync_frequency": 0}, "Connection(id='a', paused=False, sync_frequency=0)"),
        ({"id": "a", "created_at": "2024-12-01T15:43:29Z"}, "Connection(id='a', created_at=2024-12-01T15:43:29Z)"),
        (
            {"id": "a", "created_at": "2024-12-01T15:43:29.5+02:00"},
            "Connection(id='a', created_at=2024-12-01T15:43:29.5+02:00)",
        ),
        (
            {"id": "a", "status": {"setup_state": "connected", "tasks": [{"code": "c", "details": None}]}},
            "Connection(id='a', status=ConnectionStatus(setup_state='connected', tasks=[ConnectionTask(code='c')]))",
        ),
        ({"id": "a", "color": "red"}, "Connection(id='a', additional_properties={'color': ...})"),
    ],
    ids=["absent", "empty", "false", "moment", "odd moment", "nested", "unknown"],
)
def test_a_repr_is_short(content: Json, shown: str) -> None:
    """Nothing that is absent or empty; moments as the API writes them."""
    assert repr(Connection.from_dict(content)) == shown


def test_a_repr_of_a_request_shows_what_would_be_sent() -> None:
    assert (
        repr(ConnectionUpdate(paused=False, config={"password": MARKER}))
        == "ConnectionUpdate(config={'password': ...}, paused=False)"
    )


# A naive datetime is refused when it is sent, not when it is shown.
def test_a_naive_datetime_can_be_shown() -> None:
    assert "2024-12-01T00:00:00" in repr(group(datetime(2024, 12, 1)))  # noqa: DTZ001


# Copying and comparing


@each_model
@pytest.mark.parametrize("copied", [copy.deepcopy, pickled], ids=["deepcopy", "pickle"])
def test_a_copy_of_a_model_is_equal_and_written_alike(name: str, copied: Callable[[Any], Any]) -> None:
    content = sample(SCHEMAS[name]) | {"never_seen": [1, None]}
    model = read(name, content)
    other = copied(model)
    assert other == model
    assert other is not model
    assert other.to_dict() == content


@pytest.mark.parametrize("text", ["", "yesterday", "2024-02-30T00:00:00Z", "2024-02-30T00:00:00.000001Z", "0", "\u0661"])
def test_a_text_that_is_no_timestamp_is_read_as_it_comes(text: str) -> None:
    """One odd value must not hide a page of connections."""
    model = group(text)
    assert model.created_at == text
    assert model.to_dict()["created_at"] == text


@each_copy
@pytest.mark.parametrize("text", ["2024-12-01T15:43:29.013Z", "2024-12-01T15:43:29+02:00", "2024-12-01 15:43:29"])
def test_a_copied_timestamp_keeps_its_spelling(copied: Callable[[Any], Any], text: str) -> None:
    model = group(text)
    assert copied(model).to_dict() == model.to_dict()
    assert copied(model) == model


@each_model
def test_models_differ_where_any_property_does(name: str) -> None:
    model = read(name, sample(SCHEMAS[name]))
    others = {each.name: copy.copy(model) for each in model.__attrs_attrs__ if each.eq}
    for each, other in others.items():
        setattr(other, each, "something else")
    assert [each for each, other in others.items() if other == model] == []


def test_absent_and_null_read_the_same_and_are_equal() -> None:
    assert Group.from_dict({"id": "decent_dropsy", "name": None}) == Group.from_dict({"id": "decent_dropsy"})
    assert Group.from_dict({"id": "decent_dropsy", "name": None}) != Group.from_dict(
        {"id": "decent_dropsy", "name": "Warehouse"}
    )


# Timestamps


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-12-01T15:43:29.013729Z", datetime(2024, 12, 1, 15, 43, 29, 13729, UTC)),
        ("2024-12-01T15:43:29.000000Z", datetime(2024, 12, 1, 15, 43, 29, 0, UTC)),
        ("2024-12-01T15:43:29.013Z", datetime(2024, 12, 1, 15, 43, 29, 13000, UTC)),
        ("2024-12-01T15:43:29.5Z", datetime(2024, 12, 1, 15, 43, 29, 500000, UTC)),
        ("2024-12-01T15:43:29.123456789Z", datetime(2024, 12, 1, 15, 43, 29, 123456, UTC)),
        ("2024-12-01T15:43:29Z", datetime(2024, 12, 1, 15, 43, 29, 0, UTC)),
        ("2024-12-01T15:43Z", datetime(2024, 12, 1, 15, 43, 0, 0, UTC)),
        ("2024-12-01T15:43:29", datetime(2024, 12, 1, 15, 43, 29, 0, UTC)),
        ("2024-12-01", datetime(2024, 12, 1, 0, 0, 0, 0, UTC)),
        ("2024-W48-7T15:43:29Z", datetime(2024, 12, 1, 15, 43, 29, 0, UTC)),
        ("2024-12-01T154329.5Z", datetime(2024, 12, 1, 15, 43, 29, 500000, UTC)),
        ("2024-12-01T15:43:29,013729Z", datetime(2024, 12, 1, 15, 43, 29, 13729, UTC)),
        ("2024-12-01T15:43:29+00:00", datetime(2024, 12, 1, 15, 43, 29, 0, UTC)),
        ("2024-12-01T15:43:29.013729-05:30", datetime(2024, 12, 1, 21, 13, 29, 13729, UTC)),
    ],
)
def test_a_timestamp_is_an_aware_datetime_and_written_back_as_it_was_read(text: str, moment: datetime) -> None:
    """Without an offset it is in UTC."""
    model = group(text)
    assert model.created_at == moment
    assert model.created_at.utcoffset() is not None
    assert model.to_dict()["created_at"] == text


@st.composite
def spellings(draw: st.DrawFn) -> tuple[str, datetime]:
    """Ways in which a moment can be written, and the moment."""
    moment = draw(st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1))).replace(microsecond=0)  # noqa: DTZ001
    digits = draw(st.text("0123456789", max_size=9))
    minutes = draw(st.just(0) | st.integers(-14 * 60, 14 * 60))
    exact = moment.replace(microsecond=int(digits.ljust(6, "0")[:6]), tzinfo=timezone(timedelta(minutes=minutes)))
    offset = exact.isoformat()[-6:]
    offsets = [offset, offset.replace(":", "")] if minutes else [offset, "", "Z"]
    fraction = f".{digits}" if digits else ""
    return moment.isoformat(draw(st.sampled_from("T "))) + fraction + draw(st.sampled_from(offsets)), exact


@given(spellings())
def test_any_spelling_of_a_timestamp_is_read_and_written_back(spelling: tuple[str, datetime]) -> None:
    text, moment = spelling
    model = group(text)
    assert model.created_at == moment
    assert model.to_dict()["created_at"] == text


@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.timezones()))  # noqa: DTZ001
def test_a_datetime_is_sent_in_utc_and_read_as_the_same_moment(moment: datetime) -> None:
    sent = group(moment).to_dict()["created_at"]
    assert sent.endswith("Z")
    assert group(sent).created_at == moment.astimezone(UTC)


@pytest.mark.parametrize("text", ["2024-12-01T15:43:29.013Z", "2024-12-01T15:43:29+02:00"])
def test_a_datetime_made_of_a_timestamp_is_sent_as_what_it_is(text: str) -> None:
    """Only the very timestamp that was read has its spelling."""
    later = group(text).created_at + timedelta(hours=1)
    earlier = group(text).created_at.replace(year=2020)
    assert group(group(later).to_dict()["created_at"]).created_at == later
    assert group(group(earlier).to_dict()["created_at"]).created_at == earlier


def test_a_naive_datetime_is_refused_in_a_body() -> None:
    with pytest.raises(TypeError, match="time zone"):
        group(datetime(2024, 12, 1)).to_dict()  # noqa: DTZ001


def test_a_naive_datetime_is_refused_in_a_query(world: World) -> None:
    client = world.client(success({"items": []}))
    with pytest.raises(TypeError, match="time zone"):
        client.connections.list_sync_history("speak_inexpensive", start_time=datetime(2024, 12, 1))  # noqa: DTZ001


# Secrets


def marked(schema: Json, value: Any, *, secret: bool = False) -> Any:
    """A value with the marker in all its secrets, and nowhere else."""
    shape = shape_of(schema)
    if is_array(value):
        return [marked(shape.items or {}, item, secret=secret) for item in value]
    if not is_object(value):
        return MARKER if secret else value
    inner = {name: shape.properties.get(name, shape.values or {}) for name in value}
    return {name: marked(entry, value[name], secret=secret or is_secret(name, entry)) for name, entry in inner.items()}


def is_secret(name: str, schema: Json) -> bool:
    """Return True if a property is secret, by its name or by the document."""
    return bool(SECRET.fullmatch(name)) or "Keep it secret" in (shape_of(schema).description or "")


@for_each("name", [name for name in MODELS if MARKER in repr(marked(SCHEMAS[name], sample(SCHEMAS[name])))])
def test_secrets_do_not_show(name: str) -> None:
    content = marked(SCHEMAS[name], sample(SCHEMAS[name]))
    model = read(name, content)
    assert MARKER not in f"{model!r} {model}"
    assert model.to_dict() == content


@each_model
def test_the_values_of_unknown_properties_do_not_show(name: str) -> None:
    def add(shape: Shape, value: Any, *, required: bool) -> Any:
        return {**value, "never_seen": MARKER, "deep": {"inner": [MARKER]}} if shape.properties and is_object(value) else value

    model = read(name, rewritten(SCHEMAS[name], sample(SCHEMAS[name]), add))
    assert MARKER not in f"{model!r} {model}"
    assert "never_seen" in repr(model)


def test_what_is_secret_shows_what_there_is() -> None:
    connection = Connection.from_dict({"id": "speak_inexpensive", "config": {"host": "db", "password": MARKER}})
    assert "id='speak_inexpensive'" in repr(connection)
    assert "config={'host': ..., 'password': ...}" in repr(connection)


# Modules


def test_a_model_is_loaded_when_it_is_first_asked_for() -> None:
    before, after = python(
        "import fivetran_api.models",
        "loaded = lambda: sorted(name for name in sys.modules if name.startswith('fivetran_api.models.'))",
        "before = loaded()",
        "fivetran_api.models.Group",
        "print(json.dumps([before, loaded()]))",
    )
    assert before == []
    assert after == ["fivetran_api.models.group"]


def test_all_names_and_dir_of_the_models_agree() -> None:
    """Before any of them is loaded, and after all of them are."""
    before, names, after = python(
        "import fivetran_api.models as models",
        "before = sorted(set(dir(models)) - set(vars(models)))",
        "loaded = [getattr(models, name) for name in models.__all__]",
        "print(json.dumps([before, sorted(models.__all__), dir(models)]))",
    )
    assert before == names
    assert set(after) >= set(names)
    assert len(after) == len(set(after))


def test_every_schema_but_a_map_has_a_model() -> None:
    assert set(NAMES) == {*MODELS, *ENUMERATIONS}


def test_an_unknown_model_is_an_attribute_error_that_names_it() -> None:
    with pytest.raises(AttributeError, match="Conection"):
        _ = models.Conection  # type: ignore[attr-defined]


def test_every_module_imports_whichever_is_first() -> None:
    """A module that needs another to be loaded before it would show only to who imports it first."""
    count = python(
        "import fivetran_api, importlib, pkgutil",
        "names = [module.name for module in pkgutil.walk_packages(fivetran_api.__path__, 'fivetran_api.')]",
        "for name in names:",
        "    for loaded in [loaded for loaded in sys.modules if loaded.startswith('fivetran_api.models.')]:",
        "        del sys.modules[loaded]",
        "    importlib.import_module(name)",
        "print(len(names))",
    )
    assert count > len(NAMES)


# JSON: long answers are read by msgspec where it is installed


def outcome(decode: Callable[[bytes], Any], content: bytes) -> Any:
    """Read JSON as a model, and return the value with its types, or the kind of error that the facade makes of it."""
    try:
        return repr(decode(content))
    except RecursionError:
        return RecursionError
    except json.JSONDecodeError:
        return json.JSONDecodeError
    except ValueError:
        return ValueError


def lengthened(content: bytes) -> bytes:
    """The same JSON, so long that it is read by the faster decoder."""
    return content + b" " * 100_000


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(value=JSON_VALUES, ascii_only=st.booleans())
def test_long_json_is_read_as_short_json_is(value: Any, ascii_only: bool) -> None:  # noqa: FBT001
    text = json.dumps(value, ensure_ascii=ascii_only)
    content = lengthened(text.encode("utf-8", "surrogatepass"))
    assert outcome(read_json, content) == outcome(json.loads, content)


@given(st.from_regex(r"-?[0-9]{1,40}(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,4})?", fullmatch=True))
def test_numbers_in_long_json_keep_their_value_and_kind(text: str) -> None:
    content = lengthened(text.encode())
    assert outcome(read_json, content) == outcome(json.loads, content)


@pytest.mark.parametrize(
    "content",
    [
        *(b"NaN", b"[Infinity, -Infinity]", b"1e400", b"-0", b"123456789012345678901234567890"),
        *(b'"\\ud800"', b'"\xff"', b'\xef\xbb\xbf{"a": 1}', '{"a": "\u00e9"}'.encode("utf-16")),
        *(b'{"a": 1, "a": 2}', b"[1,]", b"{", b"", b"01", b'"\n"', b"<html></html>", b"[" * 5000 + b"]" * 5000),
    ],
)
def test_odd_long_json_is_read_or_refused_as_short_json_is(content: bytes) -> None:
    content = lengthened(content)
    assert outcome(read_json, content) == outcome(json.loads, content)


@pytest.mark.parametrize("installed", [True, False])
def test_msgspec_is_loaded_for_long_json_alone_and_need_not_be_there(installed: bool) -> None:  # noqa: FBT001
    code = f"""
import sys
if not {installed}:
    sys.modules["msgspec"] = None
from fivetran_api.types import read_json
assert read_json(b"[1]") == [1] and not sys.modules.get("msgspec")
assert read_json(b"[" + b" " * 100_000 + b"1]") == [1] and bool(sys.modules.get("msgspec")) is {installed}
"""
    subprocess.run([sys.executable, "-c", code], check=True)
