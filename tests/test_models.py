"""The generated models: what is read, what is written, and what people and logs get to see."""

from __future__ import annotations

import copy
import json
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import fivetran_facade
from document import SCHEMAS, Json, Shape, is_array, is_object, keyword, rewritten, sample, shape_of
from fivetran_api import models
from fivetran_api.models import (
    ConnectCardConfig,
    Connection,
    ConnectionUpdate,
    Group,
    NewConnectCard,
    NewConnection,
    NewSystemKey,
    NewSystemKeyPermission,
    SchemaUpdate,
    TableUpdate,
)
from fivetran_api.types import UNSET, read_json
from worlds import World, success

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
    """What arrives in another process."""
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own


each_model = pytest.mark.parametrize("name", MODELS)
each_copy = pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickled], ids=lambda copied: copied.__name__)


def read(name: str, content: Json) -> Any:
    """A model of some content."""
    return getattr(models, name).from_dict(content)


def group(created_at: Any) -> Group:
    """A group that was created at some time."""
    return Group.from_dict({"id": "decent_dropsy", "name": "Warehouse", "created_at": created_at})


def optional(name: str) -> list[str]:
    """The properties of a schema that are not required."""
    shape = shape_of(SCHEMAS[name])
    return [each for each in shape.properties if each not in shape.required]


def python(*lines: str) -> Any:
    """What some lines of Python print as JSON in a process of their own."""
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
def test_what_is_absent_is_unset(name: str) -> None:
    required = {each: value for each, value in sample(SCHEMAS[name]).items() if each not in optional(name)}
    model = read(name, required)
    assert [each for each in optional(name) if getattr(model, keyword(each, dir(model))) is not UNSET] == []
    assert model.to_dict() == required


@each_model
def test_what_is_null_is_none(name: str) -> None:
    content = sample(SCHEMAS[name]) | dict.fromkeys(optional(name))
    model = read(name, content)
    assert [each for each in optional(name) if getattr(model, keyword(each, dir(model))) is not None] == []
    assert model.to_dict() == content


@pytest.mark.parametrize("sent", THREE_THINGS, ids=json.dumps)
def test_absent_null_and_a_value_are_sent_as_three_things(sent: Json) -> None:
    assert ConnectionUpdate(**sent).to_dict() == sent


def test_unset_is_not_sent() -> None:
    assert ConnectionUpdate(data_delay_threshold=UNSET).to_dict() == {}


# Reading and writing


@each_model
def test_a_model_is_written_back_as_it_was_read(name: str) -> None:
    content = sample(SCHEMAS[name])
    before = copy.deepcopy(content)
    assert read(name, content).to_dict() == before
    assert content == before


@each_model
def test_the_fields_of_a_model_may_be_given_as_plain_json(name: str) -> None:
    """Dicts for models, also in lists and maps; strings for timestamps."""
    content = sample(SCHEMAS[name])
    kind = getattr(models, name)
    fields = {each.name for each in kind.__attrs_attrs__}
    assert kind(**{keyword(each, fields): value for each, value in content.items()}).to_dict() == content


@pytest.mark.parametrize(
    ("with_models", "with_dicts"),
    [
        (
            NewConnectCard(connect_card_config=ConnectCardConfig(redirect_uri="https://shop.example.com", all_fields=False)),
            NewConnectCard(connect_card_config={"redirect_uri": "https://shop.example.com", "all_fields": False}),
        ),
        (
            SchemaUpdate(enabled=True, tables={"orders": TableUpdate(enabled=False), "customers": {"enabled": True}}),
            SchemaUpdate(enabled=True, tables={"orders": {"enabled": False}, "customers": TableUpdate(enabled=True)}),
        ),
        (
            NewSystemKey(
                name="ci",
                expiration_period="ONE_WEEK",
                permissions=[
                    NewSystemKeyPermission(resource_type="CONNECTOR", access_level="READ"),
                    {"resource_type": "DESTINATION", "access_level": "READ"},
                ],
            ),
            NewSystemKey(
                name="ci",
                expiration_period="ONE_WEEK",
                permissions=[
                    {"resource_type": "CONNECTOR", "access_level": "READ"},
                    NewSystemKeyPermission(resource_type="DESTINATION", access_level="READ"),
                ],
            ),
        ),
    ],
    ids=["nested", "in a map", "in a list"],
)
def test_models_and_dicts_are_sent_alike(with_models: Any, with_dicts: Any) -> None:
    assert json.dumps(with_models.to_dict()) == json.dumps(with_dicts.to_dict())


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
    assert "color" in model
    assert "size" not in model
    assert model["color"] == "red"
    model["color"] = "blue"
    assert model.to_dict() == {"id": "decent_dropsy", "color": "blue"}


@pytest.mark.parametrize("name", ENUMERATIONS)
def test_an_enumeration_offers_the_values_of_the_document(name: str) -> None:
    assert sorted(get_args(getattr(models, name))) == sorted(SCHEMAS[name]["enum"])


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
    others = {each.name: copy.copy(model) for each in model.__attrs_attrs__}
    for each, other in others.items():
        setattr(other, each, "something else")
    assert [each for each, other in others.items() if other == model] == []


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
        client.connections.sync_history("speak_inexpensive", start_time=datetime(2024, 12, 1))  # noqa: DTZ001


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
    """Whether a property is secret, by its name or by what the document says of it."""
    return bool(SECRET.fullmatch(name)) or "Keep it secret" in (shape_of(schema).description or "")


@pytest.mark.parametrize("name", [name for name in MODELS if MARKER in repr(marked(SCHEMAS[name], sample(SCHEMAS[name])))])
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
        _ = models.Conection


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
    """What comes of reading, with its types: a value, or the kind of error as the facade tells them apart."""
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
