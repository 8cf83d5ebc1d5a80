"""The document as tests see it: joined once, with its references followed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from io import BytesIO
from typing import Any, Final, Protocol, TypeGuard

from attrs import field, frozen

import regenerate
from fivetran_api.types import File
from rules import for_each

Json = dict[str, Any]

SNAKE_CASE: Final = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
DOCUMENT: Final[Json] = regenerate.join()
COMPONENTS: Final[dict[str, Json]] = DOCUMENT["components"]
SCHEMAS: Final[Json] = COMPONENTS["schemas"]


def resolve(node: Json) -> Json:
    """What a node stands for: itself, or what it refers to."""
    while reference := node.get("$ref"):
        node = at(reference)
    return node


def at(reference: str) -> Json:
    """What a reference of the document points to; KeyError where that is nothing."""
    assert reference.startswith("#/"), f"{reference} is not within the document"
    found: Any = DOCUMENT
    for name in reference.removeprefix("#/").split("/"):
        found = found[name.replace("~1", "/").replace("~0", "~")]
    node: Json = found
    return node


def references(node: Any) -> set[str]:
    """All references within a node."""
    return {found["$ref"] for found in regenerate.objects(node) if isinstance(found.get("$ref"), str)}


def reachable(node: Any) -> set[str]:
    """All references that a node needs, through any number of others."""
    found: set[str] = set()
    new = references(node)
    while new:
        found |= new
        new = {inner for reference in new for inner in references(at(reference))} - found
    return found


def in_snake_case(name: str) -> str:
    """A name of the API in Python's spelling."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def argument_of(name: str, node: Json) -> str:
    """What a parameter or property is called as an argument: as `x-argument` says, or in snake case."""
    argument = resolve(node).get("x-argument") or node.get("x-argument")
    return argument or in_snake_case(name)


@frozen
class Shape:
    """What a schema says of a value, all its parts together."""

    type: str | None
    nullable: bool
    properties: dict[str, Json]
    required: frozenset[str]
    values: Json | None
    """What a map holds; None for anything else, {} for free-form JSON."""
    items: Json | None
    enum: tuple[Any, ...]
    format: str | None
    minimum: int | None
    description: str | None


def shape_of(schema: Json) -> Shape:
    """The shape of a schema with its references, allOf and oneOf."""
    parts = list(_parts(schema))
    types = {kind for part in parts for kind in _listed(part.get("type"))}
    values = next((part["additionalProperties"] for part in parts if part.get("additionalProperties")), None)
    return Shape(
        type=next(iter(sorted(types - {"null"})), None),
        nullable="null" in types or not types,
        properties={name: entry for part in parts for name, entry in part.get("properties", {}).items()},
        required=frozenset(name for part in parts for name in part.get("required", [])),
        values={} if values is True else values,
        items=next((part["items"] for part in parts if "items" in part), None),
        enum=tuple(value for part in parts for value in part.get("enum", [])),
        format=next((part["format"] for part in parts if "format" in part), None),
        minimum=next((part["minimum"] for part in parts if "minimum" in part), None),
        description=next((part["description"] for part in parts if "description" in part), None),
    )


def _parts(schema: Json) -> Iterator[Json]:
    yield schema
    inner = [*schema.get("allOf", []), *schema.get("oneOf", [])]
    for part in [at(schema["$ref"]), *inner] if "$ref" in schema else inner:
        yield from _parts(part)


def _listed(kind: str | list[str] | None) -> list[str]:
    return kind if isinstance(kind, list) else [kind] if kind else []


def is_object(value: object) -> TypeGuard[Json]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


DROPPED: Final = object()
"""What an edit returns for a property that is to go."""


class Edit(Protocol):
    """Makes another value of one, given its shape and whether it is required where it stands."""

    def __call__(self, shape: Shape, value: Any, *, required: bool) -> Any:
        """The other value."""
        ...


def rewritten(schema: Json, value: Any, edit: Edit, *, required: bool = True) -> Any:
    """`value` with an edit applied to all that its schema knows, innermost first."""
    shape = shape_of(schema)
    if is_object(value):
        named = {name: _rewritten_property(shape, name, inner, edit) for name, inner in value.items()}
        value = {name: inner for name, inner in named.items() if inner is not DROPPED}
    elif is_array(value) and shape.items:
        value = [rewritten(shape.items, item, edit) for item in value]
    return edit(shape, value, required=required)


def _rewritten_property(shape: Shape, name: str, value: Any, edit: Edit) -> Any:
    if name in shape.properties:
        return rewritten(shape.properties[name], value, edit, required=name in shape.required)
    return rewritten(shape.values, value, edit) if shape.values else value


def sample(schema: Json, within: frozenset[str] = frozenset()) -> Any:
    """A value that has everything a schema knows; DROPPED for a schema that holds itself."""
    own = {part["$ref"] for part in _parts(schema) if "$ref" in part}
    if own & within:
        return DROPPED
    within |= own
    shape = shape_of(schema)
    if shape.properties:
        named = {name: sample(entry, within) for name, entry in shape.properties.items()}
        return {name: value for name, value in named.items() if value is not DROPPED}
    if shape.type == "object":
        return {"some": sample(shape.values or {}, within)}
    if shape.type == "array":
        return [item for item in [sample(shape.items or {}, within)] if item is not DROPPED]
    simple = {"boolean": True, "integer": shape.minimum or 7, "number": 1.5}.get(shape.type or "", "text")
    moment = "2024-12-01T15:43:29.013729Z" if shape.format == "date-time" else simple
    return shape.enum[0] if shape.enum else moment


@frozen
class Media:
    """A body, of a request or of a success."""

    kind: str
    schema: Json
    example: Any = None

    @property
    def is_json(self) -> bool:
        """Whether it is JSON; uploads and downloads are not."""
        return self.kind == "application/json"


@frozen(eq=False)
class Operation:
    """One operation of the document."""

    path: str
    method: str
    node: Json = field(repr=False)
    shared: list[Json] = field(repr=False)

    def __str__(self) -> str:
        return self.id

    @property
    def id(self) -> str:
        """Its id, which is also the name of its module."""
        return str(self.node["operationId"])

    @property
    def tag(self) -> str:
        """Its tag, which is also the name of its module's package."""
        return str(self.node["tags"][0])

    @property
    def python_name(self) -> str:
        """Its resource and method, such as groups.get."""
        method = str(self.node["x-method"])
        return method if "." in method else f"{self.tag}.{method}"

    @property
    def module(self) -> Any:
        """The generated module."""
        return import_module(f"fivetran_api.api.{self.tag}.{self.id}")

    @property
    def written_parameters(self) -> list[Json]:
        """Its parameters and those of its path, as they are written."""
        return [*self.shared, *self.node.get("parameters", [])]

    @property
    def path_parameters(self) -> list[Json]:
        """In the order of the path."""
        found = {each["name"]: each for each in map(resolve, self.written_parameters) if each["in"] == "path"}
        return [found[name] for name in re.findall(r"{(.*?)}", self.path)]

    @property
    def query_parameters(self) -> list[Json]:
        """What the query can hold."""
        return [each for each in map(resolve, self.written_parameters) if each["in"] == "query"]

    @property
    def written_arguments(self) -> list[Json]:
        """The parameters of its path and its query."""
        return [*self.path_parameters, *self.query_parameters]

    @property
    def segments(self) -> list[str]:
        """The path with the examples of its parameters, cut at the slashes."""
        values = {each["name"]: each["example"] for each in self.path_parameters}
        return [values[part[1:-1]] if part.startswith("{") else part for part in self.path.split("/")]

    @property
    def body(self) -> Media | None:
        """What it sends."""
        return _media(self.node["requestBody"]) if "requestBody" in self.node else None

    @property
    def fields(self) -> dict[str, Json]:
        """What its body has, each with its schema; the body itself for one that is a map."""
        if self.body is None:
            return {}
        schema = resolve(self.body.schema)
        return shape_of(schema).properties or {schema.get("x-argument", "body"): schema}

    @property
    def status(self) -> int:
        """The status of its success."""
        return int(next(status for status in self.node["responses"] if status.startswith("2")))

    @property
    def answer(self) -> Media:
        """Its success."""
        return _media(self.node["responses"][str(self.status)])

    @property
    def failures(self) -> list[str]:
        """The statuses of its failures, `default` among them."""
        return [status for status in self.node["responses"] if not status.startswith("2")]

    @property
    def deprecated(self) -> bool:
        """Whether there is something newer."""
        return bool(self.node.get("deprecated"))

    @property
    def lists(self) -> bool:
        """Whether it answers with a page."""
        return "items" in shape_of(shape_of(self.answer.schema).properties.get("data", {})).properties

    @property
    def takes_cursor(self) -> bool:
        """Whether it can be asked for the next page."""
        return any(each["name"] == "cursor" for each in self.query_parameters)


def _media(node: Json) -> Media:
    ((kind, entry),) = resolve(node)["content"].items()
    return Media(kind, entry["schema"], entry.get("example"))


OPERATIONS: Final = [
    Operation(path, method, item[method], item.get("parameters", []))
    for path, item in DOCUMENT["paths"].items()
    for method in regenerate.METHODS
    if method in item
]

each_operation: Final = for_each("operation", OPERATIONS)


UPLOAD: Final = b"PK the content of the file"


def upload(media: Media) -> Json:
    """The fields of an upload."""
    properties = shape_of(media.schema).properties
    return {
        name: File(payload=BytesIO(UPLOAD), file_name="code.zip") if shape_of(entry).format == "binary" else sample(entry)
        for name, entry in properties.items()
    }
