"""The facts of services: how they are made of a published definition, what they are in the package."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

import configs
import services
import small
from fivetran_api.services import Resource, services_of
from rules import for_each
from service_rules import service_faults
from services import REQUESTS, facts_of, module_of, written
from sources import ROOT, is_array, is_object

Json = dict[str, Any]

SMALL: Json = json.loads((small.DOCUMENT / "services.json").read_text("utf-8"))
RESOURCES: tuple[Resource, ...] = get_args(Resource)
TEXT = "A text of the vendor's."


def part(fields: Json, name: str = "config", **more: Any) -> Json:
    """A schema that is a part of a request."""
    return {"properties": {name: {"type": "object", "properties": fields, "description": TEXT, **more}}}


def definition(fields: Json | None = None, **schemas: Json) -> Json:
    """A definition with one service of each kind, of which the connector type has these fields."""
    found: Json = {}
    for name, service in zip(REQUESTS.values(), ("shop", "shelf", "shopLog", "SHOP_AWS"), strict=True):
        composed = f"{service}_{name}"
        own = f"#/components/schemas/{service}_config_V1"
        found[name] = {"discriminator": {"mapping": {service: f"#/components/schemas/{composed}"}}}
        found[composed] = {"allOf": [{"$ref": f"#/components/schemas/{name}"}, {"$ref": own}]}
        found[f"{service}_config_V1"] = part(
            fields if fields is not None and service == "shop" else {"region": {"type": "string"}}
        )
    return {"components": {"schemas": {**found, **schemas}}}


def config_of(made: Json, service: str = "shop", resource: str = "connections") -> Json:
    """The facts of a service's config."""
    config: Json = facts_of(made)[resource][service]["config"]
    return config


def with_part(made: Json, name: str, schema: Json, service: str = "shop") -> Json:
    """The definition with one more part of a service's request."""
    schemas = made["components"]["schemas"]
    schemas[name] = schema
    (composed,) = [each for key, each in schemas.items() if key.startswith(f"{service}_") and "allOf" in each]
    composed["allOf"].append({"$ref": f"#/components/schemas/{name}"})
    return made


# Made of a definition


def test_each_kind_of_service_has_its_fields() -> None:
    facts = facts_of(definition())
    assert {resource: list(of) for resource, of in facts.items()} == {
        "connections": ["shop"],
        "destinations": ["shelf"],
        "log_services": ["shopLog"],
        "private_links": ["SHOP_AWS"],
    }
    for resource, service in (("connections", "shop"), ("private_links", "SHOP_AWS")):
        assert facts[resource][service] == {"config": {"type": "object", "properties": {"region": {"type": "string"}}}}


@pytest.mark.parametrize(
    ("published", "fact"),
    [
        ({"type": "integer", "format": "int32", "example": 5}, {"type": "integer"}),
        ({"type": "string", "format": "date-time"}, {"type": "string", "format": "date-time"}),
        ({"type": "string", "format": "password", "title": TEXT}, {"type": "string", "format": "password"}),
        ({"type": "object", "enum": ["b", "a"]}, {"type": "string", "enum": ["a", "b"]}),
        ({"type": "object", "enum": [60, 15]}, {"type": "integer", "enum": [15, 60]}),
        ({"type": "object", "properties": {}}, {"type": "object"}),
        (
            {
                "type": "array",
                "items": {"type": "object", "required": ["b"], "properties": {"b": {"type": "string", "title": TEXT}}},
            },
            {"type": "array", "items": {"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}}},
        ),
    ],
)
def test_of_a_field_its_type_and_values_are_taken_over_and_no_text(published: Json, fact: Json) -> None:
    assert config_of(definition({"it": {"description": TEXT} | published})) == {"type": "object", "properties": {"it": fact}}


@pytest.mark.parametrize(
    ("text", "default"),
    [
        ("How. Default value: `ALL_TIME`.", "ALL_TIME"),
        ("How. Default value: `All Time` .", "ALL_TIME"),
        ("How. The default value is `TWELVE`. More.", "TWELVE"),
        ("`TWELVE` is the default value", "TWELVE"),
        ("`ALL_TIME`- (Default) Everything.<br>`TWELVE` - A year.", "ALL_TIME"),
        ("If left out, `TWELVE` is used by default. <br>More", "TWELVE"),
        ('The type defaults to `"TWELVE"` if the value is set to `null`.', "TWELVE"),
        ("(default value = `TWELVE`)", "TWELVE"),
        ("By default everything, or `TWELVE` if it is.", None),
        ("The default value is `SIX`.", None),
        ("How much.", None),
    ],
)
def test_the_default_of_a_field_is_the_value_that_its_text_names(text: str, default: str | None) -> None:
    published = {"span": {"type": "object", "enum": ["ALL_TIME", "TWELVE"], "description": text}}
    assert config_of(definition(published))["properties"]["span"].get("default") == default


@pytest.mark.parametrize(
    ("kind", "text", "default"),
    [
        ("boolean", "Default value: `false`. Set it to `true` if you like.", False),
        ("boolean", "Default value: true.", True),
        ("integer", "How many a day, the default value is 10000.", 10000),
        ("integer", "Valid range: 2 to 90 days. Default: 5 days.", 5),
        ("integer", "Default limit per day: 150,000.", None),
        ("string", "Default value: `false`.", None),
    ],
)
def test_a_default_has_the_type_of_its_field(kind: str, text: str, default: object) -> None:
    fact = config_of(definition({"span": {"type": kind, "description": text}}))["properties"]["span"]
    assert fact.get("default") == default
    assert fact.keys() == {"type"} | ({"default"} if default is not None else set())


def test_fields_stand_in_alphabetical_order_at_any_depth() -> None:
    inner = {"type": "object", "properties": {"z": {"type": "string"}, "a": {"type": "string"}}}
    properties = config_of(definition({"b": inner, "a": {"type": "array", "items": inner}}))["properties"]
    assert list(properties) == ["a", "b"]
    assert list(properties["b"]["properties"]) == list(properties["a"]["items"]["properties"]) == ["a", "z"]


def test_the_fields_that_name_a_connection_are_known_and_required() -> None:
    naming = part({"schema_prefix": {"type": "string"}}, required=["schema_prefix"])
    service = facts_of(with_part(definition(), "schema_format_schema_prefix", naming))["connections"]["shop"]
    assert service["named_by"] == ["schema_prefix"]
    assert service["config"]["required"] == ["schema_prefix"]
    assert list(service["config"]["properties"]) == ["region", "schema_prefix"]


def test_where_a_group_of_tables_is_demanded_one_table_will_do() -> None:
    names = ["schema", "table_group_name"]
    naming = part({name: {"type": "string"} for name in names}, required=names)
    service = facts_of(with_part(definition(), "schema_format_schema_table_group", naming))["connections"]["shop"]
    assert service["named_by"] == ["schema", "table", "table_group_name"]
    assert service["config"]["required"] == ["schema"]
    assert service["config"]["anyOf"] == [{"required": ["table"]}, {"required": ["table_group_name"]}]
    assert service["config"]["properties"]["table"] == {"type": "string"}


@pytest.mark.parametrize("text", ["(Immutable) It.", "It cannot be modified later.", "It cannot be changed.", "Is permanent."])
def test_fields_that_cannot_be_changed_are_known(text: str) -> None:
    fields = {"bucket": {"type": "string", "description": text}, "path": {"type": "string", "description": TEXT}}
    assert facts_of(definition(fields))["connections"]["shop"]["permanent"] == ["bucket"]


def test_what_only_answers_have_is_read_only() -> None:
    shown = part({"public_key": {"type": "string"}, "region": {"type": "string"}})
    properties = config_of(definition(shop_readonly_config_V1=shown))["properties"]
    assert properties == {"public_key": {"type": "string", "readOnly": True}, "region": {"type": "string"}}


def test_auth_and_the_fields_of_secrets_managers_are_parts_of_their_own() -> None:
    made = with_part(definition(), "shop_auth_V1", part({"refresh_token": {"type": "string"}}, "auth"))
    made = with_part(made, "shop_esm", part({"password": {"type": "string"}}, "external_secrets_keys_config"))
    service = facts_of(made)["connections"]["shop"]
    assert service["auth"] == {"type": "object", "properties": {"refresh_token": {"type": "string"}}}
    # This is the name of a secret, not the secret.
    assert service["external_secrets_keys_config"] == {"type": "object", "properties": {"password": {"type": "string"}}}


def test_secrets_that_the_definition_forgot_are_known_by_how_the_others_end() -> None:
    marked = {f"{word}_token": {"type": "string", "format": "password"} for word in "abcdefghij"}
    forgotten = {"forgotten_token": {"type": "string"}, "token": {"type": "string"}, "token_url": {"type": "string"}}
    kinds = {"kind_of_token": {"type": "object", "enum": ["a"]}, "token_id": {"type": "string"}}
    properties = config_of(definition(marked | forgotten | kinds))["properties"]
    assert {name for name, field in properties.items() if "format" in field} == {*marked, "forgotten_token", "token"}


def test_a_few_secrets_make_no_rule() -> None:
    marked = {f"{word}_phrase": {"type": "string", "format": "password"} for word in "abcdefgh"}
    properties = config_of(definition(marked | {"search_phrase": {"type": "string"}}))["properties"]
    assert {name for name, field in properties.items() if "format" in field} == {*marked}


def test_a_public_key_is_no_secret_though_most_keys_are() -> None:
    marked = {f"{word}_key": {"type": "string", "format": "password"} for word in "abcdefghijklmnop"}
    shown = {name: {"type": "string"} for name in ("signer_public_key", "public_key", "key", "project_key")}
    properties = config_of(definition(marked | shown | {"license_key": {"type": "string"}}))["properties"]
    assert {name for name, field in properties.items() if "format" in field} == {*marked, "license_key"}


def test_names_of_secrets_are_those_that_most_services_hide_and_that_refer_to_nothing() -> None:
    secret, shown = {"type": "string", "format": "password"}, {"type": "string"}
    made = definition({"phrase": secret, "tenant": secret, "phrase_path": secret, "host": shown})
    for part_name, service in (("a", "shelf"), ("b", "shopLog")):
        with_part(made, part_name, part({"phrase": secret, "tenant": shown}), service)
    assert services.secret_fields(facts_of(made)) == {"phrase"}


def broken(change: str) -> Any:
    """A definition that is none, in one of several ways."""
    made = definition()
    schemas = made["components"]["schemas"]
    if change == "no schemas":
        del made["components"]["schemas"]
    elif change == "a list":
        return [made]
    elif change == "no mapping":
        del schemas["AddLogRequest"]["discriminator"]["mapping"]
    elif change == "a request that is nowhere":
        del schemas["shop_NewConnectorRequestV1"]
    elif change == "a field without a type":
        schemas["shop_config_V1"] = part({"it": {}})
    elif change == "values of two types":
        schemas["shop_config_V1"] = part({"it": {"type": "object", "enum": ["a", 1]}})
    elif change == "an unknown part":
        with_part(made, "shop_x", part({}, "konfig"))
    elif change == "no config":
        schemas["shop_NewConnectorRequestV1"]["allOf"] = []
    elif change == "two services of one name":
        schemas["NewDestinationRequest"]["discriminator"]["mapping"]["Shop"] = (
            "#/components/schemas/shelf_NewDestinationRequest"
        )
    return made


@pytest.mark.parametrize(
    "change",
    [
        "no schemas",
        "a list",
        "no mapping",
        "a request that is nowhere",
        "a field without a type",
        "values of two types",
        "an unknown part",
        "no config",
        "two services of one name",
    ],
)
def test_a_definition_that_is_none_is_one_sentence_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: str
) -> None:
    source = tmp_path / "definition.json"
    source.write_text(json.dumps(broken(change)), encoding="utf-8")
    target = tmp_path / "services.json"

    assert services.main([str(source)], target) == 2

    assert capsys.readouterr().err.count("\n") == 1
    assert not target.exists()


@pytest.mark.parametrize("content", [None, "{", "<html>"])
def test_what_cannot_be_read_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None) -> None:
    source = tmp_path / "definition.json"
    if content is not None:
        source.write_text(content, encoding="utf-8")

    assert services.main([str(source)], tmp_path / "services.json") == 2

    shown = capsys.readouterr().err
    assert shown.count("\n") == 1
    assert shown.startswith(f"{source} cannot be read: ")


def test_the_facts_are_written_with_a_line_for_each_field(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = definition({"a": {"type": "string"}, "b": {"type": "object", "properties": {"c": {"type": "integer"}}}})
    source, target = tmp_path / "definition.json", tmp_path / "services.json"
    source.write_text(json.dumps(made), encoding="utf-8")

    assert services.main([str(source)], target) == 0

    assert json.loads(target.read_text("utf-8")) == facts_of(made)
    assert [line.split(":")[0].strip() for line in target.read_text("utf-8").splitlines()[2:7]] == [
        '"shop"', '"config"', '"a"', '"b"', "}}",
    ]  # fmt: skip
    assert capsys.readouterr().out == "1 connections, 1 destinations, 1 log services, 1 private links, 5 fields\n"


def test_the_committed_facts_are_as_the_script_writes_them() -> None:
    text = services.SERVICES.read_text("utf-8")
    assert text == written(json.loads(text))


# In the package


@pytest.mark.parametrize(
    ("resource", "service"),
    [
        ("connections", "postgres"),
        ("destinations", "snowflake"),
        ("log_services", "splunkLog"),
        ("private_links", "SOURCE_AWS"),
    ],
)
def test_the_package_has_the_committed_facts(resource: Resource, service: str) -> None:
    facts = json.loads(services.SERVICES.read_text("utf-8"))
    assert list(services_of(resource)) == list(facts[resource])
    found = services_of(resource)[service]
    assert (found.name, found.config, found.auth) == (service, facts[resource][service]["config"], None)


def test_what_names_a_connection_and_what_is_secret_is_told_of_a_service() -> None:
    ftp, google_ads = (services_of("connections")[name] for name in ("ftp", "google_ads"))
    assert ftp.named_by == ("schema", "table", "table_group_name")
    assert ftp.secrets == {"password", "pgp_pass_phrase", "pgp_secret_key"}
    assert google_ads.secrets == {"client_secret", "developer_token", "refresh_token"}
    assert "bucket" in services_of("destinations")["managed_data_lake"].permanent


def test_the_services_of_a_resource_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        services_of("connections")["mine"] = services_of("connections")["ftp"]  # type: ignore[index]


@for_each("resource", RESOURCES)
def test_every_service_has_the_fields_that_name_it_and_those_it_demands(resource: Resource) -> None:
    for service in services_of(resource).values():
        fields = service.config.get("properties", {})
        assert fields.keys() >= {*service.named_by, *service.permanent, *service.config.get("required", ())}, service.name


# The types of configs


@pytest.mark.parametrize(
    ("service", "module"),
    [("postgres", "postgres"), ("15five", "_15five"), ("splunkLog", "splunk_log"), ("SOURCE_AWS", "source_aws"), ("s3", "s3")],
)
def test_a_service_has_its_module(service: str, module: str) -> None:
    assert module_of(service) == module


def executed(module: Path) -> Json:
    """The names of a module that was just made."""
    names: Json = {}
    exec(compile(module.read_text("utf-8"), str(module), "exec", dont_inherit=True), names)  # noqa: S102 - code of ours
    return names


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Json]:
    """The modules that are made of the small services.json."""
    package = tmp_path_factory.mktemp("package")
    configs.write(SMALL, package)
    return {path.stem: executed(path) for path in (package / "configs").glob("*.py")}


def test_a_config_has_the_fields_that_can_be_written(modules: dict[str, Json]) -> None:
    config = modules["things"]["ThingsConfig"]
    fields = ["kinds", "parts", "region", "schema", "table", "table_group_name", "weight"]
    assert (sorted(config.__annotations__), config.__total__) == (fields, False)
    assert config.__annotations__["weight"] is float


def test_objects_and_lists_within_a_config_have_types(modules: dict[str, Json]) -> None:
    things = modules["things"]
    (parts,) = get_args(things["ThingsConfig"].__annotations__["parts"])
    assert parts is things["ThingsConfigParts"]
    assert things["ThingsConfigParts"].__annotations__ == {"code": str, "count": int}
    assert things["ThingsAuth"].__annotations__ == {"access": things["ThingsAuthAccess"], "anything": dict[str, object]}


def test_values_are_those_of_the_enumeration_however_long(modules: dict[str, Json]) -> None:
    (kinds,) = get_args(modules["things"]["ThingsConfig"].__annotations__["kinds"])
    assert list(get_args(kinds)) == SMALL["connections"]["things"]["config"]["properties"]["kinds"]["items"]["enum"]


def test_a_field_named_like_a_keyword_and_a_service_that_begins_with_a_digit_have_types(
    modules: dict[str, Json],
) -> None:
    config = modules["_7things"]["_7thingsConfig"]
    assert config.__annotations__.keys() == {"class", "schema"}
    assert modules["_7things"]["__all__"] == ["_7thingsConfig"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])) | st.integers() | st.booleans(), min_size=1, unique_by=repr))
def test_any_values_are_those_of_the_type(values: list[Any]) -> None:
    field = {"type": "string", "enum": values}
    facts = {"connections": {"a": {"config": {"type": "object", "properties": {"b": {"type": "array", "items": field}}}}}}
    with TemporaryDirectory() as folder:
        configs.write(facts, Path(folder))
        names = executed(Path(folder) / "configs" / "a.py")
    (kinds,) = get_args(get_type_hints(names["AConfig"])["b"])
    assert list(get_args(kinds)) == values


def test_a_service_whose_fields_are_not_known_takes_any(modules: dict[str, Json]) -> None:
    assert modules["shelf"]["ShelfConfig"] == dict[str, object]


def test_configs_are_named_for_their_services_in_any_spelling(modules: dict[str, Json]) -> None:
    assert {"ThingLogConfig"} < modules["thing_log"].keys()
    assert {"ThingAwsConfig"} < modules["thing_aws"].keys()


def test_every_service_has_a_module_and_nothing_else_has_one() -> None:
    folder = ROOT / "generated" / "fivetran_api" / "configs"
    expected = {module_of(name) for resource in RESOURCES for name in services_of(resource)}
    assert {path.stem for path in folder.glob("*.py")} == expected | {"__init__"}


def test_the_committed_facts_keep_the_rules() -> None:
    assert service_faults(services.SERVICES) == []


def places(node: Any) -> Iterator[tuple[Any, Any]]:
    """All objects and lists within a value, with each of their keys or indexes."""
    inner = node.items() if is_object(node) else enumerate(node) if is_array(node) else ()
    for key, value in inner:
        yield node, key
        yield from places(value)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(["string", "array", "object", "a-b", "9", "class"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text() | st.sampled_from(["type", "config", "enum"]), inner),
    max_leaves=5,
)


@given(data=st.data())
def test_whatever_stands_in_the_facts_is_a_sentence_or_can_be_used(data: st.DataObject) -> None:
    facts = copy.deepcopy(SMALL)
    holder, key = data.draw(st.sampled_from(list(places(facts))))
    if data.draw(st.booleans()):
        holder[key] = data.draw(ANYTHING)
    elif is_object(holder):
        holder[data.draw(st.text() | st.sampled_from(["a-b", "9", "class", "None"]))] = holder.pop(key)
    with TemporaryDirectory() as folder:
        source = Path(folder) / "services.json"
        source.write_text(json.dumps(facts), encoding="utf-8")
        faults = service_faults(source)
        assert all("\n" not in str(fault) and fault.sentence for fault in faults)
        if not faults:
            configs.write(facts, Path(folder))
            for path in (Path(folder) / "configs").glob("*.py"):
                executed(path)


def test_facts_that_are_missing_are_a_sentence(tmp_path: Path) -> None:
    (fault,) = service_faults(tmp_path / "openapi" / "services.json")
    assert str(fault) == "openapi/services.json: is missing: scripts/services makes it"


def test_making_facts_leaves_the_definition_as_it_is() -> None:
    made = with_part(definition(), "schema_format_schema", part({"schema": {"type": "string"}}, required=["schema"]))
    before = copy.deepcopy(made)
    facts_of(made)
    assert made == before
