"""Rules of the names that the generated code gives to schemas and properties."""

from __future__ import annotations

import builtins
import re
from typing import Final

from openapi_python_client.strings import pascal_case, snake_case

from api_document import Document, Json

from .rules import Breach, Breaches, rule, schema_rule

# Methods and variables of a generated model, which a property of this name would hide.
TAKEN_PROPERTIES: Final = frozenset({
    "absent", "additional_properties", "from_dict", "get", "isinstance", "to_dict", "to_multipart", "tuple", "write_timestamp",
    "written",
})  # fmt: skip
# Names that the generated modules import or define.
TAKEN_SCHEMAS: Final = frozenset({
    "Any", "AsyncEngine", "AsyncPages", "AsyncResource", "AuthenticatedClient", "Client", "ClassVar", "Engine", "File",
    "Mapping", "Model", "None", "Operation", "Pages", "PathLike", "Request", "Resource", "Resources", "Response", "Self",
    "Sequence", "Unset",
})  # fmt: skip


@schema_rule
def properties_become_names_of_their_own(document: Document, name: str, schema: Json) -> Breaches:
    seen: dict[str, str] = {}
    for part in document.parts_of(schema):
        for each in part.get("properties", {}):
            attribute = snake_case(each)
            first = seen.setdefault(attribute, each)
            if first != each:
                yield Breach(part["properties"], each, f"{name}: {first} and {each} both become {attribute} in Python")
            elif attribute in TAKEN_PROPERTIES:
                yield Breach(
                    part["properties"], each, f"{name}: a property cannot be called {each}, which every model has already"
                )
            elif not re.match(r"[A-Za-z]", each):
                yield Breach(part["properties"], each, f"{name}: the property {each} must begin with a letter")


@rule
def schemas_become_classes_of_their_own(document: Document) -> Breaches:
    seen: dict[str, str] = {}
    for name, schema in document.schemas.items():
        first = seen.setdefault(snake_case(name), name)
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) or pascal_case(name) != name:
            yield Breach(schema, None, f"the schema {name} must be called like a class: {pascal_case(name)}")
        elif name in TAKEN_SCHEMAS or hasattr(builtins, name):
            yield Breach(schema, None, f"a schema cannot be called {name}, for the generated code has that already")
        elif first != name:
            yield Breach(schema, None, f"the schemas {first} and {name} would be generated into the same module")
