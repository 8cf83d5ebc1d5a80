"""An operation is added in one file; what else it needs is named."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import fivetran_sandbox
import regenerate
from small import change, content
from sources import ROOT

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
      externalDocs:
        url: https://fivetran.com/docs/rest-api/api-reference/groups/badges
      parameters:
        - $ref: "#/components/parameters/cursor"
        - $ref: "#/components/parameters/limit"
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/BadgePageEnvelope" }
              example: { code: Success, data: { items: [{ id: b, design: { color: red } }] } }
        "401": { $ref: "#/components/responses/Error" }
        "404": { $ref: "#/components/responses/Error" }
        default: { $ref: "#/components/responses/Error" }
    post:
      operationId: create_group_badge
      tags: [groups]
      x-method: create_badge
      summary: Create a badge for a group.
      description: Made up.
      externalDocs:
        url: https://fivetran.com/docs/rest-api/api-reference/groups/badges
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/NewBadge" }
            example: { hash: h, design: { color: red } }
      responses:
        "201":
          description: The badge.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/BadgeEnvelope" }
              example: { code: Success, data: { id: b, design: { color: red } } }
        "401": { $ref: "#/components/responses/Error" }
        "404": { $ref: "#/components/responses/Error" }
        default: { $ref: "#/components/responses/Error" }
"""
BADGE_SCHEMAS = """\
  NewBadge:
    description: A badge to give.
    type: object
    required: [hash]
    properties:
      hash: { type: string, description: The kind of badge. }
      design: { oneOf: [{ $ref: "#/components/schemas/NewBadgeDesign" }, { type: "null" }], description: The badge's style. }
  NewBadgeDesign:
    description: The style of a badge to create.
    type: object
    x-answer: BadgeDesign
    properties:
      color: { type: [string, "null"], description: Its color. }
  BadgeDesign:
    description: The style of a badge.
    type: object
    properties:
      color: { type: string, description: Its color. }
  Badge:
    description: A badge.
    type: object
    x-usual: [id]
    properties:
      id: { type: string, description: Its id. }
      design: { $ref: "#/components/schemas/BadgeDesign" }
  BadgeEnvelope:
    description: The answer with a badge.
    allOf:
      - $ref: "#/components/schemas/Envelope"
      - type: object
        required: [data]
        properties:
          data: { $ref: "#/components/schemas/Badge" }
  BadgePage:
    description: One page of badges.
    type: object
    required: [items]
    properties:
      items: { type: array, items: { $ref: "#/components/schemas/Badge" }, description: The badges. }
      next_cursor: { $ref: "#/components/schemas/NextCursor" }
  BadgePageEnvelope:
    description: The answer with a page of badges.
    allOf:
      - $ref: "#/components/schemas/Envelope"
      - type: object
        required: [data]
        properties:
          data: { $ref: "#/components/schemas/BadgePage" }
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
PAGES = """\
import sys
sys.path.insert(0, "docs/_ext")
from documented import Document
from operation_pages import operation_pages

pages = dict(operation_pages(Document()))
print("[create_badge](groups/create_badge.md)" in pages["operations/groups"])
page = pages["operations/groups/create_badge"]
for part in ("fivetranctl groups create-badge", "await fivetran.groups.create_badge(", "curl", "| `design.color` |", "/badges"):
    print(part in page)
"""


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """A copy of the project in which a body, a listing and a nested model are described in one file."""
    for name in ("openapi", "scripts", "fivetran_facade", "generated"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    groups = tmp_path / "openapi" / "tags" / "groups.yaml"
    change(groups, "\nschemas:\n", f"\nschemas:\n{BADGE_SCHEMAS}")
    change(groups, "paths:\n", f"paths:\n{BADGES}")
    return tmp_path


@pytest.mark.usefixtures("as_locked")
def test_an_operation_is_added_in_one_file(edited: Path) -> None:
    """The rest is written by the generator, nothing else in the client changes."""
    before = content(edited)

    assert regenerate.main([], edited) == 0

    after = content(edited)
    changed = {path.relative_to(edited).as_posix() for path in after if after[path] != before.get(path)}
    by_generator = {path.removeprefix("generated/fivetran_api/") for path in changed if path.startswith("generated/")}
    assert {path for path in changed if not path.startswith("generated/")} == set()
    assert {path for path in by_generator if not path.startswith("models/")} == {
        "api/groups/create_group_badge.py",
        "api/groups/list_group_badges.py",
        "commands/groups.json",
        "openapi.json",
        "resources/groups.py",
    }
    assert run(edited, "-c", USE) == "Badge(id='b', design=BadgeDesign(color='red'))\n"
    # So do the site and the command line.
    shutil.copytree(ROOT / "docs" / "_ext", edited / "docs" / "_ext")
    assert run(edited, "-c", PAGES).split() == ["True"] * 6
    told = run(edited, "-m", "fivetranctl", "groups", "create-badge", "--help")
    assert "Create a badge for a group." in told
    assert "The kind of badge." in told


def run(edited: Path, *arguments: str) -> str:
    """Return what a program prints that finds the edited project before any other."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(edited / "generated"), str(edited)])}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, env=environment, cwd=edited, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout


def test_what_the_description_of_an_operation_lacks_is_named(edited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    groups = edited / "openapi" / "tags" / "groups.yaml"
    change(groups, "            example: { hash: h, design: { color: red } }\n", "")
    change(groups, "              example: { code: Success, data: { id: b, design: { color: red } } }\n", "")
    change(groups, "    x-answer: BadgeDesign\n", "")
    assert regenerate.main([], edited) == 1
    assert [line.partition(": ")[2] for line in capsys.readouterr().err.splitlines()] == [
        "create_group_badge must have an example of the request",
        "create_group_badge must have an example of the success",
        "NewBadgeDesign must have x-answer: BadgeDesign, which answers have for the same thing",
    ]


def test_an_operation_that_the_sandbox_does_not_serve_is_a_501_and_fails_a_test(edited: Path) -> None:
    """The test of every operation names it, and what it lacks."""
    assert regenerate.main([], edited) == 0
    package = Path(fivetran_sandbox.__path__[0])
    shutil.copytree(package, edited / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "tests", edited / "tests", ignore=shutil.ignore_patterns("__pycache__", "others"))
    shutil.copy(ROOT / "pyproject.toml", edited)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, [edited / "generated", edited]))}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:randomly",
        "-p",
        "no:cacheprovider",
        "-k",
        "answers_as and (badge or get_group])",
    ]
    done = subprocess.run(
        [*command, "tests/test_sandbox_operations.py"], env=environment, cwd=edited, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stdout
    assert re.search(r"FAILED \S+\[create_group_badge\]", done.stdout)
    assert "The sandbox does not serve create_group_badge: kinds.py and actions/ lack it." in done.stdout
    assert "assert 501 == 201" in done.stdout
    assert re.search(r"FAILED \S+\[list_group_badges\]", done.stdout)
    assert "2 failed, 1 passed" in done.stdout
