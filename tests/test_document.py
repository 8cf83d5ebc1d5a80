"""The document in openapi/ keeps the house rules, and the generated code is what it describes."""

from __future__ import annotations

from pathlib import Path

import fivetran_api
from document import OPERATIONS
from house_rules import faults_of
from sources import Sources

MODULES = sorted((Path(fivetran_api.__path__[0]) / "api").glob("*/*.py"))


def test_the_document_keeps_the_house_rules() -> None:
    assert "\n".join(map(str, faults_of(Sources()))) == ""


def test_the_generated_modules_are_called_by_tag_and_operation_id() -> None:
    generated = {(path.parent.name, path.stem) for path in MODULES if path.stem != "__init__"}
    assert generated == {(operation.tag, operation.id) for operation in OPERATIONS}
