"""scripts/regenerate: joining, validating and fitting the document, and what the templates make of it."""

from __future__ import annotations

import copy
import importlib
import importlib.util
import inspect
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import reduce
from operator import getitem
from pathlib import Path
from types import SimpleNamespace
from typing import Any, get_args

import httpx
import pytest
import yaml

import methods
import regenerate
from document import DOCUMENT, Json

ENVELOPE = {"$ref": "#/components/schemas/ThingEnvelope"}
LINK = "https://fivetran.com/docs/rest-api/things"

# A document that has one of each thing that is done to documents.
API: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "v1"},
    "tags": [{"name": "things", "description": "Things of all kinds."}],
    "components": {
        "parameters": {
            "kind": {
                "name": "kind",
                "in": "query",
                "description": "Only things of this kind.",
                "schema": {"$ref": "#/components/schemas/Kind"},
            }
        },
        "responses": {
            "Error": {
                "description": "It failed.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
            }
        },
        "schemas": {"Error": {"type": "object", "properties": {"code": {"type": "string"}}}},
    },
}
THINGS: Json = {
    "paths": {
        "/v1/things/{thing_id}": {
            "parameters": [{"$ref": "#/components/parameters/thing_id"}],
            "patch": {
                "operationId": "update_thing",
                "tags": ["things"],
                "x-method": "update",
                "summary": "Change a thing.",
                "description": "What is not sent\nstays as it is.\n",
                "externalDocs": {"url": LINK},
                "parameters": [{"$ref": "#/components/parameters/kind"}],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingUpdate"}}},
                },
                "responses": {
                    "200": {"description": "Changed.", "content": {"application/json": {"schema": ENVELOPE}}},
                    "201": {"description": "Made.", "content": {"application/json": {"schema": ENVELOPE}}},
                    "404": {"$ref": "#/components/responses/Error"},
                    "default": {"$ref": "#/components/responses/Error"},
                },
            },
        }
    },
    "parameters": {
        "thing_id": {
            "name": "thing_id",
            "in": "path",
            "required": True,
            "description": "The thing's id.",
            "schema": {"type": "string"},
        }
    },
    "schemas": {
        "Kind": {"description": "What a thing is.", "type": "string", "enum": ["plain", "fancy"]},
        "Labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "Part": {
            "type": "object",
            "required": ["name"],
            "properties": {"name": {"type": "string"}, "made_at": {"type": "string", "format": "date-time"}},
        },
        "Screw": {"type": "object", "properties": {"length": {"type": "integer"}}},
        "Thing": {
            "type": "object",
            "required": ["id"],
            "x-usual": ["name"],
            "properties": {
                "id": {"type": "string"},
                "name": {"type": "string"},
                "madeBy": {"type": "string"},
                "from": {"type": "string"},
                "kind": {"allOf": [{"$ref": "#/components/schemas/Kind"}], "description": "What this thing is."},
                "size": {"type": "integer", "enum": [1, 2, 3]},
                "labels": {"$ref": "#/components/schemas/Labels"},
                "parts": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Part"}},
                "main_part": {"$ref": "#/components/schemas/Part"},
                "list": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
                "made_at": {"type": "string", "format": "date-time"},
            },
        },
        "ThingEnvelope": {
            "type": "object",
            "required": ["data"],
            "properties": {"data": {"$ref": "#/components/schemas/Thing"}},
        },
        "ThingUpdate": {
            "type": "object",
            "properties": {
                "labels": {"$ref": "#/components/schemas/Labels"},
                "main_part": {"$ref": "#/components/schemas/Part"},
                "screw": {"$ref": "#/components/schemas/Screw"},
            },
        },
    },
}


def written(folder: Path, *parts: tuple[str, Json]) -> Path:
    """A folder with api.yaml and some tags."""
    (folder / "tags").mkdir(parents=True)
    for name, part in (("api", API), *parts):
        path = folder / "api.yaml" if name == "api" else folder / "tags" / f"{name}.yaml"
        path.write_text(yaml.safe_dump(part), encoding="utf-8")
    return folder


@pytest.fixture
def document(tmp_path: Path) -> Json:
    """The small document, joined."""
    joined: Json = regenerate.join(written(tmp_path / "openapi", ("things", THINGS)))
    return joined


# Joining and validating


def test_parts_are_joined_into_one_document(document: Json) -> None:
    assert list(document["paths"]) == ["/v1/things/{thing_id}"]
    assert set(document["components"]["parameters"]) == {"kind", "thing_id"}
    assert set(document["components"]["schemas"]) == {"Error", *THINGS["schemas"]}
    assert document["info"] == API["info"]


@pytest.mark.parametrize("section", ["paths", "parameters", "schemas"])
def test_what_two_tags_define_is_named_with_both_files(tmp_path: Path, section: str) -> None:
    name = next(iter(THINGS[section]))
    folder = written(tmp_path, ("things", THINGS), ("others", {section: {name: THINGS[section][name]}}))
    with pytest.raises(methods.Rejected) as caught:
        regenerate.join(folder)
    assert str(caught.value) == f"things.yaml: {section} {name} is already defined in others.yaml"


@pytest.mark.parametrize(("section", "name"), [("schemas", "Error"), ("responses", "Error"), ("parameters", "kind")])
def test_a_shared_component_that_a_tag_defines_too_is_named_with_both_files(tmp_path: Path, section: str, name: str) -> None:
    folder = written(tmp_path, ("things", {section: {name: {}}}))
    with pytest.raises(methods.Rejected) as caught:
        regenerate.join(folder)
    assert str(caught.value) == f"things.yaml: {section} {name} is already defined in api.yaml"


def test_a_path_of_the_shared_part_that_a_tag_defines_too_is_named_with_both_files(tmp_path: Path) -> None:
    folder = written(tmp_path, ("things", THINGS))
    (folder / "api.yaml").write_text(yaml.safe_dump(API | {"paths": THINGS["paths"]}), encoding="utf-8")
    with pytest.raises(methods.Rejected) as caught:
        regenerate.join(folder)
    assert "things.yaml" in str(caught.value)
    assert "api.yaml" in str(caught.value)


def test_everything_that_is_defined_twice_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(methods.Rejected) as caught:
        regenerate.join(written(tmp_path, ("things", THINGS), ("others", THINGS)))
    assert len(str(caught.value).splitlines()) == sum(len(entries) for entries in THINGS.values())


@pytest.mark.parametrize("text", ["paths: {}\npaths: {}", "schemas:\n  A: {type: object}\n  A: {type: string}"])
def test_a_key_given_twice_is_an_error_that_names_the_file_and_the_line(tmp_path: Path, text: str) -> None:
    folder = written(tmp_path)
    (folder / "tags" / "things.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(methods.Rejected, match=r"(?s)things\.yaml: .*twice.*line \d"):
        regenerate.join(folder)


def test_a_timestamp_of_an_example_stays_text(tmp_path: Path) -> None:
    folder = written(tmp_path)
    (folder / "tags" / "things.yaml").write_text("schemas:\n  A: {example: 2024-01-01T00:00:00Z}\n", encoding="utf-8")
    assert regenerate.join(folder)["components"]["schemas"]["A"]["example"] == "2024-01-01T00:00:00Z"


@pytest.mark.parametrize(
    ("place", "wrong", "said"),
    [
        ("paths/~1v1~1things~1{thing_id}/patch/responses", {"200": {}}, "/v1/things/{thing_id}/patch/responses/200"),
        ("components/schemas/Thing/type", "objekt", "components/schemas/Thing"),
        ("components/parameters/kind/in", "nowhere", "components/parameters/kind"),
        ("info", {}, "info"),
    ],
)
def test_an_invalid_document_is_refused_with_the_place(document: Json, place: str, wrong: Any, said: str) -> None:
    *outer, last = [part.replace("~1", "/") for part in place.split("/")]
    reduce(getitem, outer, document)[last] = wrong
    with pytest.raises(methods.Rejected) as caught:
        regenerate.validate(document)
    assert said in str(caught.value)


# Fitting


def test_fitting_leaves_the_document_as_it_is(document: Json) -> None:
    before = copy.deepcopy(document)
    regenerate.fit(document)
    assert document == before


def test_one_success_stands_for_all_and_failures_are_dropped() -> None:
    for operation in regenerate.operations(regenerate.fit(DOCUMENT)):
        assert list(operation["responses"]) == ["2XX"]


def test_the_link_to_the_page_of_the_vendor_ends_the_description(document: Json) -> None:
    (operation,) = regenerate.operations(regenerate.fit(document))
    assert operation["description"] == f"What is not sent stays as it is.\n\nFivetran's page: {LINK}"
    assert operation["x-failures"] == ["404"]


def test_an_operation_without_failures_and_page_keeps_its_description(document: Json) -> None:
    operation = document["paths"]["/v1/things/{thing_id}"]["patch"]
    del operation["externalDocs"], operation["responses"]["404"]
    (fitted,) = regenerate.operations(regenerate.fit(document))
    assert fitted["description"] == "What is not sent stays as it is."
    assert fitted["x-failures"] == []


def test_paragraphs_and_lists_of_a_description_stay(document: Json) -> None:
    document["info"]["description"] = "One\nparagraph.\n\nAnother:\n- one\n- two\n"
    assert regenerate.fit(document)["info"]["description"] == "One paragraph.\n\nAnother:\n- one\n- two"


@pytest.mark.parametrize("place", ["components", "operation"])
def test_a_parameter_is_described_wherever_it_stands(document: Json, place: str) -> None:
    parameter = {"name": "kind", "in": "query", "description": "Only of this kind.", "schema": {"type": "string"}}
    operation = document["paths"]["/v1/things/{thing_id}"]["patch"]
    if place == "components":
        document["components"]["parameters"]["kind"] = parameter
    else:
        operation["parameters"] = [parameter]
    fitted = regenerate.fit(document)
    (operation,) = regenerate.operations(fitted)
    (found,) = operation["parameters"] if place == "operation" else [fitted["components"]["parameters"]["kind"]]
    assert found["schema"]["description"] == "Only of this kind."


def test_what_is_only_ever_sent_is_marked(document: Json) -> None:
    """What answers hold as well is not: there, a model is a model."""
    schemas = regenerate.fit(document)["components"]["schemas"]
    assert {name for name, schema in schemas.items() if schema.get("x-sent")} == {"ThingUpdate", "Screw"}


# Generating


PROCEDURE = '''"""Steps of things."""

from enum import Enum as Kinds

SECONDS = 30


class Polished:
    """A thing that shines."""


def polish(engine: Engine, thing_id: str, kinds: Kinds | None = None, *, seconds: float = SECONDS) -> Steps[Polished]:
    """Polish a thing.

    Args:
        engine: The engine.
        thing_id: The thing's id.
    """
'''


def made(folder: Path, procedures: str = "things.polish: steps_of_things:polish\n") -> Path:
    """A project with the small document, a procedure, and the generator's templates."""
    written(folder / "openapi", ("things", THINGS))
    shutil.copytree(regenerate.ROOT / "scripts", folder / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "scripts" / "procedures.yaml").write_text(procedures, encoding="utf-8")
    names = Path("fivetran_facade", "_engine", "secret_names.py")
    (folder / names).parent.mkdir(parents=True)
    shutil.copy(regenerate.ROOT / names, folder / names)
    (folder / "steps_of_things.py").write_text(PROCEDURE, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of its own with the small document, generated."""
    folder = made(tmp_path_factory.mktemp("project") / "project")
    assert regenerate.main([], folder) == 0
    return folder


@pytest.fixture(scope="module")
def tiny(project: Path) -> Iterator[Any]:
    """What is generated of the small document, as a package: its folder, models and the module of its operation."""
    folder = project.parent
    shutil.copytree(project / "generated" / "fivetran_api", folder / "tiny_things")
    spec = importlib.util.spec_from_file_location("tiny_things", folder / "tiny_things" / "__init__.py")
    assert spec is not None
    assert spec.loader is not None
    package = sys.modules["tiny_things"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    yield SimpleNamespace(
        folder=folder / "tiny_things",
        client=package.Client(base_url="https://things.example.com"),
        models=importlib.import_module("tiny_things.models"),
        types=importlib.import_module("tiny_things.types"),
        update_thing=importlib.import_module("tiny_things.api.things.update_thing"),
        resources=importlib.import_module("tiny_things.resources.things"),
    )
    for name in [name for name in sys.modules if name.partition(".")[0] == "tiny_things"]:
        del sys.modules[name]


def text_of(item: Any) -> str:
    """What help() says of it."""
    return inspect.getdoc(item) or ""


def hints(tiny: Any, model: str) -> dict[str, str]:
    """The annotations of a model's fields."""
    return dict(getattr(tiny.models, model).__annotations__)


def test_a_map_is_a_dict_and_no_class(tiny: Any) -> None:
    labels: object = tiny.models.Thing.from_dict({"id": "a", "labels": {"x": "y"}}).labels
    assert type(labels) is dict
    assert labels == {"x": "y"}
    assert hints(tiny, "Thing")["labels"] == "dict[str, str] | None"
    assert "Labels" not in tiny.models.__all__
    assert not list(tiny.folder.rglob("labels.py"))


def test_a_map_of_models_is_a_dict_of_models(tiny: Any) -> None:
    content = {"id": "a", "parts": {"left": {"name": "x", "made_at": "2024-01-01T00:00:00.5Z"}}}
    thing = tiny.models.Thing.from_dict(content)
    assert isinstance(thing.parts["left"], tiny.models.Part)
    assert thing.to_dict() == content


def test_an_enumeration_is_a_literal_that_reads_anything(tiny: Any) -> None:
    assert set(get_args(tiny.models.Kind)) == {"plain", "fancy"}
    content = {"id": "a", "kind": "unheard of", "size": 99}
    thing = tiny.models.Thing.from_dict(content)
    assert (thing.kind, thing.size) == ("unheard of", 99)
    assert thing.to_dict() == content


def test_null_is_read_for_whatever_is_optional(tiny: Any) -> None:
    optional = [name for name in THINGS["schemas"]["Thing"]["properties"] if name != "id"]
    content = {"id": "a", **dict.fromkeys(optional)}
    thing = tiny.models.Thing.from_dict(content)
    assert [getattr(thing, name) for name in ("name", "kind", "labels", "parts", "main_part", "made_at")] == [None] * 6
    assert thing.to_dict() == content


def test_what_is_usual_is_typed_as_present_and_read_without(tiny: Any) -> None:
    assert (hints(tiny, "Thing")["name"], hints(tiny, "Thing")["size"]) == ("str", "ThingSize | None")
    assert tiny.models.Thing.from_dict({"id": "a"}).name is None


@pytest.mark.parametrize(("name", "attribute"), [("madeBy", "made_by"), ("from", "from_"), ("list", "list_")])
def test_a_property_with_another_name_in_python_goes_by_its_own_in_json(tiny: Any, name: str, attribute: str) -> None:
    absent, null = tiny.models.Thing.from_dict({"id": "a"}), tiny.models.Thing.from_dict({"id": "a", name: None})
    assert (name in absent, absent.get(name, "default"), getattr(absent, attribute)) == (False, "default", None)
    assert (name in null, null.get(name, "default"), getattr(null, attribute)) == (True, None, None)
    assert attribute not in null
    with pytest.raises(KeyError, match=name):
        absent[name]
    absent[name] = null[name] = []
    assert getattr(absent, attribute) == []
    assert absent.to_dict() == null.to_dict() == {"id": "a", name: []}


def test_what_is_required_is_missed(tiny: Any) -> None:
    with pytest.raises(KeyError, match="id"):
        tiny.models.Thing.from_dict({"name": "a"})


def test_models_that_are_only_sent_take_dicts_for_what_is_in_them(tiny: Any) -> None:
    assert "Screw | Mapping[str, object] | Unset" in hints(tiny, "ThingUpdate")["screw"]
    assert tiny.models.ThingUpdate(screw={"length": 3}, main_part={"name": "x"}).to_dict() == {
        "screw": {"length": 3},
        "main_part": {"name": "x"},
    }


def test_models_take_keywords_only(tiny: Any) -> None:
    """Fields can then be added in any order without breaking a caller."""
    with pytest.raises(TypeError, match="positional"):
        tiny.models.Thing("a")


@pytest.mark.parametrize("status", [200, 201, 202, 299])
def test_any_success_is_read_alike(tiny: Any, status: int) -> None:
    response = httpx.Response(status, json={"data": {"id": "a"}})
    assert tiny.update_thing._parse_response(client=tiny.client, response=response).data.id == "a"


@pytest.mark.parametrize("status", [304, 404, 500])
def test_a_failure_is_not_read_as_a_result(tiny: Any, status: int) -> None:
    response = httpx.Response(status, json={"data": {"id": "a"}})
    assert tiny.update_thing._parse_response(client=tiny.client, response=response) is None


def test_texts_beside_a_reference_are_shown_instead_of_those_behind_it(tiny: Any) -> None:
    assert "kind: What this thing is." in text_of(tiny.models.Thing)


def test_the_joined_document_comes_with_the_package(tiny: Any, document: Json) -> None:
    assert json.loads((tiny.folder / "openapi.json").read_text(encoding="utf-8")) == document


@pytest.mark.parametrize(
    ("section", "name", "wrong"),
    [
        ("parameters", "kind", {"name": "kind", "in": "query", "description": "Bad.", "schema": {"enum": [1, "one"]}}),
        ("schemas", "Screw", {"type": "object", "properties": {"length": {"type": "array"}}}),
    ],
    ids=["parameter", "schema"],
)
def test_what_the_generator_would_skip_makes_it_fail(
    tmp_path: Path, project: Path, document: Json, section: str, name: str, wrong: Json
) -> None:
    document["components"][section][name] = wrong
    with pytest.raises(methods.Rejected, match=r"[Uu]nable to|[Cc]annot parse"):
        regenerate.generate(document, tmp_path / "tiny_things", project)


# Procedures


def test_a_procedure_becomes_a_method_of_both_clients(tiny: Any) -> None:
    for kind in (tiny.resources.Things, tiny.resources.AsyncThings):
        method = kind.polish
        signature = "(self, thing_id: 'str', kinds: 'Kinds | None' = None, *, seconds: 'float' = 30) -> 'Polished'"
        assert str(inspect.signature(method)) == signature
        assert text_of(method).splitlines() == ["Polish a thing.", "", "Args:", "    thing_id: The thing's id."]
    assert inspect.iscoroutinefunction(tiny.resources.AsyncThings.polish)
    source = inspect.getsource(tiny.resources)
    assert "from enum import Enum as Kinds" in source
    assert "from steps_of_things import Polished" in source


@pytest.mark.parametrize(
    ("procedures", "old", "new", "said"),
    [
        ("things.polish: nowhere:polish", "", "", "things.polish: there is no module nowhere"),
        ("things.polish: steps_of_things:shine", "", "", "things.polish: there is no function shine in steps_of_things"),
        ("things.polish: steps_of_things", "", "", "things.polish: there is no function  in steps_of_things"),
        ("things.polish: steps_of_things:Polished", "", "", "things.polish: there is no function Polished in steps_of_things"),
        ("", "thing_id: str", "thing_id", "things.polish: steps_of_things, line 12: thing_id has no annotation"),
        (
            "",
            " -> Steps[Polished]",
            "",
            "things.polish: polish of steps_of_things must say what it returns, such as Steps[str]",
        ),
        ("", "= SECONDS", "= MINUTES", "things.polish: steps_of_things, line 12: the default MINUTES is no constant"),
        (
            "",
            "engine: Engine, thing_id: str, kinds: Kinds | None = None, *,",
            "*,",
            "things.polish: polish of steps_of_things must take the engine first",
        ),
    ],
)
def test_a_procedure_that_cannot_be_used_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], procedures: str, old: str, new: str, said: str
) -> None:
    folder = made(tmp_path / "project", procedures or "things.polish: steps_of_things:polish")
    change(folder / "steps_of_things.py", old, new)
    assert regenerate.main([], folder) == 1
    assert capsys.readouterr().err == f"procedures.yaml: {said}\n"


def test_a_procedure_of_a_resource_that_has_no_tag_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = made(tmp_path / "project", "thingies.polish: steps_of_things:polish")
    assert regenerate.main([], folder) == 1
    assert capsys.readouterr().err == "thingies.polish: there is no tag thingies\n"


# Adding an operation

BADGES = """\
  /v1/groups/{group_id}/badges:
    parameters:
      - $ref: "#/components/parameters/group_id"
    get:
      operationId: list_group_badges
      tags: [groups]
      x-method: list_badges
      summary: List the badges of a group.
      description: Made up.
      parameters:
        - $ref: "#/components/parameters/cursor"
        - $ref: "#/components/parameters/limit"
      responses:
        "200":
          description: A page.
          content: { application/json: { schema: { $ref: "#/components/schemas/BadgesPage" } } }
    post:
      operationId: create_group_badge
      tags: [groups]
      x-method: create_badge
      summary: Give a group a badge.
      description: Made up.
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/NewBadge" } } }
      responses:
        "201":
          description: The badge.
          content: { application/json: { schema: { $ref: "#/components/schemas/BadgeEnvelope" } } }
"""
BADGE_SCHEMAS = """\
  NewBadge:
    type: object
    required: [hash]
    properties:
      hash: { type: string, description: What it is. }
      design: { oneOf: [{ $ref: "#/components/schemas/NewBadgeDesign" }, { type: "null" }] }
  NewBadgeDesign:
    type: object
    x-answer: BadgeDesign
    properties:
      color: { type: string }
  BadgeDesign:
    type: object
    properties:
      color: { type: string }
  Badge:
    type: object
    required: [id]
    properties:
      id: { type: string }
      design: { $ref: "#/components/schemas/BadgeDesign" }
  BadgeEnvelope:
    type: object
    required: [data]
    properties:
      code: { type: string }
      data: { $ref: "#/components/schemas/Badge" }
  Badges:
    type: object
    required: [items]
    properties:
      items: { type: array, items: { $ref: "#/components/schemas/Badge" } }
      next_cursor: { type: [string, "null"] }
  BadgesPage:
    type: object
    required: [data]
    properties:
      code: { type: string }
      data: { $ref: "#/components/schemas/Badges" }
"""
USE = """\
import json
import httpx
from fivetran_facade import Fivetran
from fivetran_facade.models import Badge

def answer(request):
    badge = {"id": "b", "design": {"color": "red"}}
    body = json.loads(request.content or "{}")
    assert body in ({}, {"hash": "h", "design": badge["design"]}), body
    return httpx.Response(200, json={"code": "Success", "data": badge if body else {"items": [badge]}})

fivetran = Fivetran("key", "secret", transport=httpx.MockTransport(answer))
for badge in fivetran.groups.list_badges("g"):
    print(fivetran.groups.create_badge("g", hash="h", design=badge.design))
"""


def test_an_operation_is_added_in_one_file(tmp_path: Path) -> None:
    """With a body, a listing and nested models: the rest is written by the generator, nothing else in the client changes."""
    for name in ("openapi", "scripts", "fivetran_facade", "generated"):
        shutil.copytree(regenerate.ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    before = content(tmp_path)
    edited = tmp_path / "openapi" / "tags" / "groups.yaml"
    change(edited, "\nschemas:\n", f"\nschemas:\n{BADGE_SCHEMAS}")
    change(edited, "paths:\n", f"paths:\n{BADGES}")

    assert regenerate.main([], tmp_path) == 0

    after = content(tmp_path)
    changed = {str(path.relative_to(tmp_path)) for path in after if after[path] != before.get(path)}
    by_generator = {path.removeprefix("generated/fivetran_api/") for path in changed if path.startswith("generated/")}
    assert {path for path in changed if not path.startswith("generated/")} == {"openapi/tags/groups.yaml"}
    assert {path for path in by_generator if not path.startswith("models/")} == {
        "api/groups/create_group_badge.py",
        "api/groups/list_group_badges.py",
        "openapi.json",
        "resources/groups.py",
    }
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "generated"), str(tmp_path)])}
    command = [sys.executable, "-c", USE]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stderr, done.stdout) == ("", "Badge(id='b', design=BadgeDesign(color='red'))\n")


# The command


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a project's regenerate in a process of its own."""
    command = [sys.executable, str(folder / "scripts" / "regenerate.py"), *arguments]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=False)


def test_the_command_writes_the_same_bytes_whatever_order_sets_have(project: Path) -> None:
    done = run(project, "--check", PYTHONHASHSEED="1")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def content(folder: Path) -> dict[Path, bytes]:
    """All files of a folder."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts}


@pytest.fixture
def copied(project: Path, tmp_path: Path) -> Path:
    """The project, to be changed."""
    return Path(shutil.copytree(project, tmp_path / "project"))


def test_the_committed_code_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert (regenerate.main(["--check"]), *capsys.readouterr()) == (0, "", "")


def test_checking_what_was_just_generated_succeeds_and_writes_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = content(project)
    assert (regenerate.main(["--check"], project), *capsys.readouterr()) == (0, "", "")
    assert content(project) == before


def change(path: Path, old: str, new: str) -> None:
    """Replace some text of a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_checking_names_every_difference_and_writes_nothing(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whether it comes from the document, a template or the generated files themselves."""
    generated = copied / "generated" / "fivetran_api"
    change(copied / "openapi" / "tags" / "things.yaml", "Change a thing.", "Alter a thing.")
    change(
        copied / "scripts" / "templates" / "types.py.jinja", "Common parts of models, operations and methods", "What they share"
    )
    change(generated / "models" / "screw.py", "class Screw(Request):", "class Screw(object):")
    (generated / "models" / "part.py").rename(generated / "models" / "piece.py")
    before = content(copied)

    assert regenerate.main(["--check"], copied) == 1

    assert capsys.readouterr().err.splitlines() == [
        "api/things/update_thing.py differs",
        "models/part.py is missing",
        "models/piece.py should not be there",
        "models/screw.py differs",
        "openapi.json differs",
        "resources/things.py differs",
        "types.py differs",
        "generated/fivetran_api is not current: run scripts/regenerate",
    ]
    assert content(copied) == before


def test_regenerating_replaces_all_that_was_there(copied: Path, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    generated = copied / "generated" / "fivetran_api"
    (generated / "stale.py").touch()
    (generated / "types.py").unlink()
    assert regenerate.main([], copied) == 0
    assert "1 operations, 2 files changed" in capsys.readouterr().out
    assert regenerate.differences(project / "generated", copied / "generated") == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("in: path", "in: nowhere", "components/parameters/thing_id"),
        ("  Labels:", "  Error: {}\n  Labels:", "things.yaml: schemas Error is already defined in api.yaml"),
        ("  Labels:", "  Kind: {}\n  Labels:", "things.yaml: "),
        ("- plain", "- 1", "WARNING parsing PATCH /v1/things/{thing_id} within things. Endpoint will not be generated."),
    ],
    ids=["invalid", "defined twice", "not YAML", "not to be generated"],
)
def test_a_document_that_is_refused_leaves_all_as_it_was(
    copied: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, said: str
) -> None:
    change(copied / "openapi" / "tags" / "things.yaml", old, new)
    before = content(copied)
    assert regenerate.main([], copied) == 1
    assert capsys.readouterr().err.startswith(said)
    assert content(copied) == before
