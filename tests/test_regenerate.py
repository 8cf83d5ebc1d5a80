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
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any, get_args

import httpx
import pytest

import regenerate
import small
import swap
from api_document import Json
from document import DOCUMENT
from faults import Rejected
from small import change, content, made
from sources import join
from upstream_templates import compared

LINK = "https://fivetran.com/docs/rest-api/things"


@pytest.fixture
def document() -> Json:
    """The small document, joined."""
    return join(small.DOCUMENT)


def update_of(document: Json) -> Json:
    """The operation that updates a thing."""
    (found,) = [each for each in regenerate.operations(document) if each["operationId"] == "update_thing"]
    return found


# Joining


def test_parts_are_joined_into_one_document(document: Json) -> None:
    assert list(document["paths"]) == ["/v1/things", "/v1/things/{thing_id}"]
    assert set(document["components"]["parameters"]) == {"cursor", "kind", "limit", "thing_id"}
    assert {"Error", "NextCursor", "Thing"} <= document["components"]["schemas"].keys()
    assert document["info"] == {"title": "Things", "version": "v1"}


def test_a_timestamp_of_an_example_stays_text(document: Json) -> None:
    (success,) = [answer for status, answer in update_of(document)["responses"].items() if status == "200"]
    assert success["content"]["application/json"]["example"]["data"]["made_at"] == "2024-01-01T00:00:00Z"


# Fitting


def test_fitting_leaves_the_document_as_it_is(document: Json) -> None:
    before = copy.deepcopy(document)
    regenerate.fit(document)
    assert document == before


def test_one_success_stands_for_all_and_failures_are_dropped() -> None:
    for operation in regenerate.operations(regenerate.fit(DOCUMENT)):
        assert list(operation["responses"]) == ["2XX"]


def test_the_link_to_the_page_of_the_vendor_ends_the_description(document: Json) -> None:
    operation = update_of(regenerate.fit(document))
    assert operation["description"] == f"Properties that are not sent stay as they are.\n\nFivetran's page: {LINK}"
    assert operation["x-failures"] == ["401", "404"]


def test_an_operation_without_failures_and_page_keeps_its_description(document: Json) -> None:
    operation = update_of(document)
    del operation["externalDocs"], operation["responses"]["401"], operation["responses"]["404"]
    fitted = update_of(regenerate.fit(document))
    assert fitted["description"] == "Properties that are not sent stay as they are."
    assert fitted["x-failures"] == []


def test_paragraphs_and_lists_of_a_description_stay(document: Json) -> None:
    document["info"]["description"] = "One\nparagraph.\n\nAnother:\n- one\n- two\n"
    assert regenerate.fit(document)["info"]["description"] == "One paragraph.\n\nAnother:\n- one\n- two"


@pytest.mark.parametrize("place", ["components", "operation"])
def test_a_parameter_is_described_wherever_it_stands(document: Json, place: str) -> None:
    parameter = {"name": "kind", "in": "query", "description": "Only of this kind.", "schema": {"type": "string"}}
    operation = update_of(document)
    if place == "components":
        document["components"]["parameters"]["kind"] = parameter
    else:
        operation["parameters"] = [parameter]
    fitted = regenerate.fit(document)
    operation = update_of(fitted)
    (found,) = operation["parameters"] if place == "operation" else [fitted["components"]["parameters"]["kind"]]
    assert found["schema"]["description"] == "Only of this kind."


def test_what_is_only_ever_sent_is_marked(document: Json) -> None:
    """Properties of responses are not: there, a model is a model."""
    schemas = regenerate.fit(document)["components"]["schemas"]
    assert {name for name, schema in schemas.items() if schema.get("x-sent")} == {
        "NewLabels",
        "NewPart",
        "Screw",
        "ThingUpdate",
    }


# Generating


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of its own with the small document, generated."""
    folder = made(tmp_path_factory.mktemp("project") / "project")
    assert regenerate.main([], folder) == 0
    return folder


@pytest.fixture(scope="module")
def tiny(project: Path) -> Iterator[Any]:
    """Generate a package of the small document; return its folder, models and the module of its operation."""
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
    """Return the text of help()."""
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


def test_null_is_read_for_whatever_is_optional(tiny: Any, document: Json) -> None:
    optional = [name for name in document["components"]["schemas"]["Thing"]["properties"] if name != "id"]
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
    assert "Screw | Mapping[str, object] | None | Unset" in hints(tiny, "ThingUpdate")["screw"]
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
    assert "kind: The kind of this thing." in text_of(tiny.models.Thing)


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
    with pytest.raises(Rejected, match=r"[Uu]nable to|[Cc]annot parse"):
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


@pytest.mark.parametrize(
    ("procedures", "said"),
    [
        ("things.polish: [", "procedures.yaml:1: this is no YAML: "),
        ("- things.polish", "procedures.yaml: this must name a function for each method, such as "),
        ("things.polish:", "procedures.yaml: this must name a function for each method, such as "),
    ],
)
def test_procedures_that_cannot_be_read_are_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], procedures: str, said: str
) -> None:
    folder = made(tmp_path / "project", procedures)
    assert regenerate.main([], folder) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(said)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("{% if %}", "scripts/templates/resource.py.jinja:1: Expected an expression, got 'end of statement block'"),
        ("{{ nothing.at_all }}", "scripts/templates/resource.py.jinja:1: 'nothing' is undefined"),
    ],
)
def test_a_template_that_cannot_be_rendered_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], wrong: str, said: str
) -> None:
    folder = made(tmp_path / "project")
    (folder / "scripts" / "templates" / "resource.py.jinja").write_text(wrong, encoding="utf-8")
    assert regenerate.main([], folder) == 1
    assert capsys.readouterr().err.splitlines() == [said]
    assert not (folder / "generated").exists()


def test_a_procedure_of_a_resource_that_has_no_tag_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = made(tmp_path / "project", "thingies.polish: steps_of_things:polish")
    assert regenerate.main([], folder) == 1
    assert capsys.readouterr().err == "thingies.polish: there is no tag thingies\n"


# The command


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a project's regenerate in a process of its own."""
    command = [sys.executable, str(folder / "scripts" / "regenerate.py"), *arguments]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=False)


def test_the_command_writes_the_same_bytes_whatever_order_sets_have(project: Path) -> None:
    done = run(project, "--check", PYTHONHASHSEED="1")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.fixture
def copied(project: Path, tmp_path: Path) -> Path:
    """The project, to be changed."""
    return Path(shutil.copytree(project, tmp_path / "project"))


@pytest.mark.usefixtures("as_locked")
def test_the_committed_code_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert (regenerate.main(["--check"]), *capsys.readouterr()) == (0, "", "")


def test_checking_what_was_just_generated_succeeds_and_writes_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = content(project)
    assert (regenerate.main(["--check"], project), *capsys.readouterr()) == (0, "", "")
    assert content(project) == before


def test_checking_names_every_difference_and_writes_nothing(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The change may be in the document, a template or the generated files themselves."""
    generated = copied / "generated" / "fivetran_api"
    change(copied / small.THINGS, "Change a thing.", "Replace a thing.")
    change(
        copied / "scripts" / "templates" / "types.py.jinja", "Common parts of models, operations and methods", "What they share"
    )
    change(generated / "models" / "screw.py", "class Screw(Request):", "class Screw(object):")
    (generated / "models" / "part.py").rename(generated / "models" / "piece.py")
    before = content(copied)

    assert regenerate.main(["--check"], copied) == 1

    assert capsys.readouterr().err.splitlines() == [
        "api/things/update_thing.py differs",
        "commands/things.json differs",
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
    assert "2 operations, 2 files changed" in capsys.readouterr().out
    assert regenerate.differences(project / "generated", copied / "generated") == []


def test_the_code_that_was_there_stays_if_the_new_one_cannot_take_its_place(project: Path, tmp_path: Path) -> None:
    """Here because something else has the name that the new code needs."""
    generated = Path(shutil.copytree(project / "generated", tmp_path / "generated")) / "fivetran_api"
    before = content(generated)
    with pytest.raises(OSError, match="nowhere"):
        swap.replace(generated, tmp_path / "nowhere")
    assert content(generated) == before


@pytest.mark.skipif(sys.platform != "linux", reason="folders can be exchanged at once on Linux alone")
def test_generated_code_is_never_missing_while_it_is_replaced(tmp_path: Path) -> None:
    folder, other = tmp_path / "generated", tmp_path / "made"
    for each in (folder, other):
        each.mkdir()
        (each / "types.py").touch()
    ended = Event()

    def missing() -> int:
        found = 0
        while not ended.is_set():
            try:
                (folder / "types.py").stat()
            except FileNotFoundError:
                found += 1
        return found

    with ThreadPoolExecutor(1) as pool:
        seen = pool.submit(missing)
        for _ in range(300):
            swap.replace(folder, other)
        ended.set()
        assert seen.result() == 0


def test_where_folders_cannot_be_exchanged_they_are_renamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "elsewhere")
    folder, other = tmp_path / "generated", tmp_path / "made"
    for each in (folder, other):
        each.mkdir()
        (each / f"{each.name}.py").touch()
    swap.replace(folder, other)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["generated", "made", "made.py", "made.py"]


def test_what_a_killed_run_left_is_put_away(copied: Path) -> None:
    generated = copied / "generated"
    for name in (".fivetran_api.new", ".fivetran_api.old"):
        (generated / name / "models").mkdir(parents=True)
    (generated / "fivetran_api" / "types.py").unlink()
    assert regenerate.main([], copied) == 0
    assert [path.name for path in generated.iterdir()] == ["fivetran_api"]


def test_code_that_is_current_is_not_touched(copied: Path) -> None:
    before = (copied / "generated" / "fivetran_api").stat().st_ino
    assert regenerate.main([], copied) == 0
    assert (copied / "generated" / "fivetran_api").stat().st_ino == before


def test_templates_are_compared_with_those_of_the_installed_generator(capsys: pytest.CaptureFixture[str]) -> None:
    assert regenerate.main(["--upstream-templates"]) == 0
    shown = capsys.readouterr().out.splitlines()
    version = metadata.version("openapi-python-client")
    assert f"methods.jinja is not in openapi-python-client {version}" in shown
    assert f"--- openapi-python-client {version}/types.py.jinja" in shown
    assert "+++ scripts/templates/types.py.jinja" in shown
    assert [line for line in shown if " belongs to " in line] == []


def test_a_template_of_another_version_of_the_generator_is_named(tmp_path: Path) -> None:
    own, upstream = tmp_path / "own", tmp_path / "upstream"
    for folder, text in (own, "{# Replaces a.jinja of openapi-python-client 0.29.1. #}\nours"), (upstream, "theirs\n"):
        folder.mkdir()
        (folder / "a.jinja").write_text(text, encoding="utf-8")
    shown = compared(own, upstream, "0.30.0").splitlines()
    assert shown[0] == "a.jinja belongs to 0.29.1, and 0.30.0 is installed"
    assert shown[-3:] == ["-theirs", "+{# Replaces a.jinja of openapi-python-client 0.29.1. #}", "+ours"]
