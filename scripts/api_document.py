"""The document as rules and tests see it: its operations, and its schemas with their references followed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, Final

from attrs import field, frozen

from sources import is_array, is_object

Json = dict[str, Any]

METHODS: Final = ("get", "post", "put", "patch", "delete")
SNAKE_CASE: Final = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
SCHEMAS: Final = "#/components/schemas/"


def references(node: Any, *, properties: bool = False) -> set[str]:
    """Return all references within a node, but for those in examples, which are data.

    Args:
        node: The node.
        properties: True if it holds properties by their names, which may be any.
    """
    if is_array(node):
        return {found for each in node for found in references(each)}
    if not is_object(node):
        return set()
    own = node.get("$ref")
    found = {own} if isinstance(own, str) and not properties else set[str]()
    for key, value in node.items():
        if properties or key != "example":
            found |= references(value, properties=key == "properties" and not properties)
    return found


def in_snake_case(name: str) -> str:
    """Return a name of the API in Python's spelling."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def inside(schema: Json) -> Iterator[Json]:
    """Iterate over the schemas within a schema, but for the parts that it is made of."""
    for part in schema.get("allOf", []):
        yield from inside(part)
    direct: list[Any] = [*schema.get("properties", {}).values(), *schema.get("oneOf", [])]
    direct += [schema.get("items"), schema.get("additionalProperties")]
    for each in direct:
        if is_object(each):
            yield each
            yield from inside(each)


def parts(schema: Json) -> list[Json]:
    """Return a schema, what it is made of, and all schemas within."""
    return [schema, *schema.get("allOf", []), *inside(schema)]


def component(schema: Json) -> str | None:
    """Return the name of the schema that a schema stands for, alone or as a choice beside null; None for any other."""
    choices = [schema, *schema.get("allOf", []), *schema.get("oneOf", [])]
    return next((part["$ref"].removeprefix(SCHEMAS) for part in choices if "$ref" in part), None)


@frozen
class Shape:
    """The statements of a schema about a value, all its parts together.

    Attributes:
        values: The schema of a map's values; None for anything else, {} for free-form JSON.
    """

    type: str | None
    nullable: bool
    properties: dict[str, Json]
    required: frozenset[str]
    values: Json | None
    items: Json | None
    enum: tuple[Any, ...]
    format: str | None
    minimum: int | None
    description: str | None


@frozen
class Media:
    """A body, of a request or of a success."""

    kind: str
    schema: Json
    example: Any = None

    @property
    def is_json(self) -> bool:
        """True if it is JSON; uploads and downloads are not."""
        return self.kind == "application/json"


class Document:
    """A document, joined.

    Attributes:
        node: The whole document.
    """

    def __init__(self, node: Json) -> None:
        self.node = node

    @property
    def components(self) -> dict[str, Json]:
        """The components, by their kind and their name."""
        found: dict[str, Json] = self.node["components"]
        return found

    @property
    def schemas(self) -> Json:
        """The schemas that have a name."""
        return self.components.get("schemas", {})

    @property
    def tags(self) -> list[str]:
        """The names of the declared tags, of those that have one."""
        declared: Any = self.node.get("tags")
        return [str(tag["name"]) for tag in declared if is_object(tag) and "name" in tag] if is_array(declared) else []

    @cached_property
    def operations(self) -> list[Operation]:
        """All operations."""
        return [
            Operation(self, path, method, item[method], item.get("parameters", []))
            for path, item in self.node["paths"].items()
            for method in METHODS
            if method in item
        ]

    def at(self, reference: str) -> Json:
        """Return what a reference points to.

        Raises:
            KeyError: It points to nothing.
        """
        found: Any = self.node
        for name in reference.removeprefix("#/").split("/"):
            found = found[name.replace("~1", "/").replace("~0", "~")]
        node: Json = found
        return node

    def resolve(self, node: Json) -> Json:
        """Return what a node stands for: itself, or what it refers to."""
        while reference := node.get("$ref"):
            node = self.at(reference)
        return node

    def reachable(self, node: Any) -> set[str]:
        """Return all references that a node needs, through any number of others."""
        found: set[str] = set()
        new = references(node)
        while new:
            found |= new
            new = {inner for reference in new for inner in references(self.at(reference))} - found
        return found

    def schemas_of(self, nodes: Iterable[Any]) -> set[str]:
        """Return the names of all schemas that some nodes need."""
        found = {reference for node in nodes for reference in self.reachable(node)}
        return {reference.removeprefix(SCHEMAS) for reference in found if reference.startswith(SCHEMAS)}

    def shape_of(self, schema: Json) -> Shape:
        """Return the shape of a schema with its references, allOf and oneOf."""
        parts = list(self.parts_of(schema))
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

    def parts_of(self, schema: Json) -> Iterator[Json]:
        """Iterate over a schema and all that it is made of, references followed."""
        yield schema
        inner = [*schema.get("allOf", []), *schema.get("oneOf", [])]
        for part in [self.at(schema["$ref"]), *inner] if "$ref" in schema else inner:
            yield from self.parts_of(part)

    def argument_of(self, name: str, node: Json) -> str:
        """Return the name of an argument: that of its property in snake case, unless `x-argument` gives another."""
        argument: str | None = self.resolve(node).get("x-argument") or node.get("x-argument")
        return argument or in_snake_case(name)


def _listed(kind: str | list[str] | None) -> list[str]:
    return kind if isinstance(kind, list) else [kind] if kind else []


@frozen(eq=False)
class Operation:
    """One operation of a document."""

    document: Document = field(repr=False)
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
    def written_parameters(self) -> list[Json]:
        """Its parameters and those of its path, as they are written."""
        return [*self.shared, *self.node.get("parameters", [])]

    @property
    def parameters(self) -> list[Json]:
        """Its parameters and those of its path, references followed."""
        return [self.document.resolve(each) for each in self.written_parameters]

    @property
    def path_parameters(self) -> list[Json]:
        """Its parameters in the path, in the order of the path."""
        found = {each["name"]: each for each in self.parameters if each["in"] == "path"}
        return [found[name] for name in re.findall(r"{(.*?)}", self.path) if name in found]

    @property
    def query_parameters(self) -> list[Json]:
        """Its parameters in the query."""
        return [each for each in self.parameters if each["in"] == "query"]

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
        """The body that it sends; None if it sends none."""
        return self._media(self.node["requestBody"]) if "requestBody" in self.node else None

    @property
    def fields(self) -> dict[str, Json]:
        """The properties of its body, each with its schema; the body itself if that is a map."""
        if self.body is None:
            return {}
        schema = self.document.resolve(self.body.schema)
        return self.document.shape_of(schema).properties or {schema.get("x-argument", "body"): schema}

    @property
    def arguments(self) -> list[str]:
        """The arguments of its method, in the order of path, query and body."""
        found: list[tuple[str, Json]] = [(each["name"], each) for each in self.written_arguments]
        return [each.get("x-argument", in_snake_case(name)) for name, each in [*found, *self.fields.items()]]

    @property
    def status(self) -> int:
        """The status of its success."""
        return int(next(status for status in self.node["responses"] if status.startswith("2")))

    @property
    def answer(self) -> Media:
        """The body of its success."""
        return self._media(self.node["responses"][str(self.status)])

    @property
    def failures(self) -> list[str]:
        """The statuses of its failures, `default` among them."""
        return [status for status in self.node["responses"] if not status.startswith("2")]

    @property
    def deprecated(self) -> bool:
        """True if there is something newer."""
        return bool(self.node.get("deprecated"))

    @property
    def lists(self) -> bool:
        """True if it answers with a page."""
        shape_of = self.document.shape_of
        return "items" in shape_of(shape_of(self.answer.schema).properties.get("data", {})).properties

    @property
    def takes_cursor(self) -> bool:
        """True if it can be asked for the next page."""
        return any(each["name"] == "cursor" for each in self.query_parameters)

    def _media(self, node: Json) -> Media:
        ((kind, entry),) = self.document.resolve(node)["content"].items()
        return Media(kind, entry["schema"], entry.get("example"))
