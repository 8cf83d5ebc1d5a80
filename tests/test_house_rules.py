"""Each way of breaking the document is a sentence with file and line, and leaves the generated code as it was."""

from __future__ import annotations

import copy
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import attrs
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import regenerate
import small
from fivetran_api import models, types
from fivetran_facade import AsyncFivetran, Fivetran
from house_rules import faults_of, python_names, whole
from small import THINGS, change, content, made
from sources import Sources, is_array, is_object

API = Path("openapi", "api.yaml")
TAGS = Path("openapi", "tags")


class Way(NamedTuple):
    """A way of breaking the document: a text of a file and its replacement, and what is said of it."""

    old: str
    new: str
    said: str
    file: str = "tags/things.yaml"
    everywhere: bool = False


WAYS = [
    pytest.param(Way(**way), id=name)
    for name, way in yaml.safe_load((Path(__file__).parent / "ways_to_break.yaml").read_text(encoding="utf-8")).items()
]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of its own with the small document, generated."""
    folder = made(tmp_path_factory.mktemp("project") / "project")
    assert regenerate.main([], folder) == 0
    return folder


@pytest.fixture
def copied(project: Path, tmp_path: Path) -> Path:
    """The project, to be changed."""
    return Path(shutil.copytree(project, tmp_path / "project"))


def refusal(folder: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return the report on a document that is refused, after seeing that nothing else happened."""
    before = content(folder)
    assert regenerate.main([], folder) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert content(folder) == before
    return said.err.splitlines()


@pytest.mark.parametrize("way", WAYS)
def test_each_fault_is_a_sentence_with_file_and_line(copied: Path, capsys: pytest.CaptureFixture[str], way: Way) -> None:
    change(copied / "openapi" / way.file, way.old, way.new, -1 if way.everywhere else 1)
    found = refusal(copied, capsys)
    assert [line for line in found if not re.match(r"openapi/\S+\.(?:yaml|json)(:\d+)?: \S", line)] == []
    assert len([line for line in found if way.said in line]) == 1, found


def test_a_file_that_is_empty_is_named(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copied / TAGS / "others.yaml").write_text("# later\n", encoding="utf-8")
    assert refusal(copied, capsys) == ["openapi/tags/others.yaml: the file is empty"]


def test_a_file_that_holds_a_list_is_named(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copied / TAGS / "others.yaml").write_text("- paths\n", encoding="utf-8")
    assert refusal(copied, capsys) == ["openapi/tags/others.yaml:1: the file must hold an object"]


def test_a_file_in_another_encoding_is_named(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copied / TAGS / "others.yaml").write_bytes("paths: {} # für".encode("latin-1"))
    (line,) = refusal(copied, capsys)
    assert line.startswith("openapi/tags/others.yaml: this cannot be read: 'utf-8' codec can't decode byte")


def test_a_file_that_would_not_be_read_is_named(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copied / TAGS / "others.yml").write_text("paths: {}\n", encoding="utf-8")
    sentence = "openapi/tags/others.yml: this file is not read; a file of a tag is called others.yaml"
    assert refusal(copied, capsys) == [sentence]


def test_a_shared_file_that_is_missing_is_named(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copied / API).unlink()
    assert refusal(copied, capsys) == ["openapi/api.yaml: this cannot be read: No such file or directory"]


def test_all_faults_are_named_at_once_in_the_order_of_their_lines(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Faults are found in reading, by structure, by references or by rules, as far as one does not hide the other."""
    change(copied / THINGS, "#/components/schemas/ThingPageEnvelope", "#/components/schemas/ThingsEnvelope")
    change(copied / THINGS, "example: a\n", "example: 5\n")
    change(copied / THINGS, "type: integer\n    enum", "type: whole\n    enum")
    change(copied / THINGS, "format: date-time", "format: date")
    found = refusal(copied, capsys)
    assert [line.partition(": ")[0] for line in found] == [f"openapi/tags/things.yaml:{line}" for line in (20, 76, 86, 110)]


def test_a_fault_of_something_large_is_a_short_sentence(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(copied / THINGS, "      length:\n", f"      - {{ x: [{'long, ' * 5000}] }}\n      - length:\n")
    assert max(map(len, refusal(copied, capsys))) < 400


def test_names_that_generated_models_have_already_are_not_given_to_properties() -> None:
    classes = [each for name in models.__all__ if isinstance(each := getattr(models, name), type)]
    taken = {name for kind in (types.Model, types.Request) for name in dir(kind) if not name.startswith("_")}
    for each in classes:
        if writes := each.__dict__.get("to_dict"):
            own = {*attrs.fields_dict(each)}
            taken |= {*writes.__code__.co_names, *writes.__code__.co_varnames} - own
    # Python 3.12 and newer list the targets of comprehensions among the locals, though they are names of their own.
    targets = {"item", "key"}
    known = python_names.TAKEN_PROPERTIES | targets | {"datetime", "dict", "items", "list", "self"}
    assert {name for name in taken if name.islower() and not name.startswith("_")} <= known


def test_names_that_clients_have_already_are_not_given_to_tags() -> None:
    members = {name for client in (Fivetran("key", "secret"), AsyncFivetran("key", "secret")) for name in dir(client)}
    resources = {name for name in members if not callable(getattr(Fivetran("key", "secret"), name, None))}
    assert {name for name in members - resources if not name.startswith("_")} <= whole.TAKEN_TAGS


def steps_to(node: Any, steps: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to everything within a node."""
    for key, value in node.items() if is_object(node) else enumerate(node) if is_array(node) else ():
        yield (*steps, key)
        yield from steps_to(value, (*steps, key))


TREES = {name: yaml.safe_load((small.DOCUMENT / name).read_text(encoding="utf-8")) for name in ("api.yaml", "tags/things.yaml")}
SPOTS = [(name, steps) for name, tree in TREES.items() for steps in steps_to(tree)]
GONE = object()


VALUES: list[Any] = [GONE, None, 5, True, "text", [], {}, ["text"], {"type": "string"}, {"$ref": "#/components/schemas/Kind"}]


@settings(max_examples=200)
@given(
    st.sampled_from(SPOTS),
    st.sampled_from(VALUES),
)
def test_whatever_stands_in_a_place_is_judged_in_sentences(spot: tuple[str, tuple[str | int, ...]], value: Any) -> None:
    name, (*outer, last) = spot
    tree = copy.deepcopy(TREES[name])
    holder = tree
    for step in outer:
        holder = holder[step]
    if value is GONE:
        del holder[last]
    else:
        holder[last] = value
    with TemporaryDirectory() as scratch:
        folder = Path(shutil.copytree(small.DOCUMENT, Path(scratch) / "openapi"))
        (folder / name).write_text(yaml.dump(tree, Dumper=NoAliases), encoding="utf-8")
        found = faults_of(Sources(folder))
    assert [fault for fault in found if not re.fullmatch(r"openapi/\S+\.yaml(:\d+)?: \S.*", str(fault))] == []


class NoAliases(yaml.SafeDumper):
    """Writes what stands in two places twice."""

    def ignore_aliases(self, data: Any) -> bool:
        return True
