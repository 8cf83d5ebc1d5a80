"""The API's document, read into operations: what there is to call, what fits, and how a success looks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, cast
from urllib.parse import unquote

from attrs import define, field, frozen
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError, best_match  # pyright: ignore[reportUnknownVariableType] - as the stub has it
from jsonschema.protocols import Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from .failures import invalid
from .life import seconds_of
from .values import JSON, is_list, is_object, read

METHODS = ("get", "post", "put", "patch", "delete")
_ROOT = "urn:fivetran-api"
_INTEGER = re.compile(r"-?[0-9]{1,18}").fullmatch


@frozen
class Parameter:
    """A path or query parameter."""

    name: str
    place: str
    required: bool
    kind: str | None
    example: Any
    validator: Validator

    def read(self, text: str) -> Any:
        """The value that a query says, checked.

        Raises:
            Failure: It does not fit.
        """
        value: Any = text
        if self.kind == "integer" and _INTEGER(text):
            value = int(text)
        elif self.kind == "boolean" and text in ("true", "false"):
            value = text == "true"
        error = best_error(self.validator, value)
        if error is not None:
            raise invalid(f"Invalid value for parameter '{self.name}': {complaint(error)}")
        return value


@define
class Operation:
    """One operation of the document."""

    id: str
    tag: str
    method: str
    path: str
    described: JSON = field(repr=False)
    parameters: dict[str, Parameter] = field(repr=False)
    document: Document = field(repr=False)

    @cached_property
    def status(self) -> int:
        """The status of a success."""
        return min(int(status) for status in self.described["responses"] if status.startswith("2"))

    @cached_property
    def public(self) -> bool:
        """Return True if it takes no credentials."""
        return self.described.get("security") == []

    @cached_property
    def success(self) -> JSON:
        """The media type object of the success as JSON, empty where it has none."""
        response = self.document.resolve(self.described["responses"][str(self.status)])
        success: JSON = response.get("content", {}).get("application/json", {})
        return success

    @cached_property
    def answer_types(self) -> frozenset[str]:
        """The media types of a success; empty if it has no body."""
        return frozenset(self.document.resolve(self.described["responses"][str(self.status)]).get("content", {}))

    @cached_property
    def example(self) -> JSON:
        """The example of the success, an envelope."""
        example: JSON = self.success.get("example") or {"code": "Success"}
        return example

    @cached_property
    def code(self) -> str:
        """The `code` of the envelope."""
        return str(self.example.get("code", "Success"))

    @cached_property
    def data(self) -> JSON | None:
        """The schema of what is under `data`; None where the answer has none."""
        return self.document.properties(self.success.get("schema", {})).get("data")

    @cached_property
    def properties(self) -> dict[str, JSON]:
        """The schemas of the properties of the object that is answered, or of each item of a page."""
        if self.data is None:
            return {}
        properties = self.document.properties(self.data)
        if "items" in properties:
            items = self.document.resolve(properties["items"])
            properties = self.document.properties(items.get("items", {}))
        return properties

    @cached_property
    def fields(self) -> frozenset[str]:
        """The names of those properties."""
        return frozenset(self.properties)

    @cached_property
    def media_types(self) -> frozenset[str]:
        """The media types of the body; empty if there is none."""
        return frozenset(self._body.get("content", {}))

    @cached_property
    def fits_without_body(self) -> bool:
        """True if a request without a body is accepted: if it has none, or none of its fields is required."""
        return not self.media_types or ("application/json" in self.media_types and self._body_validator.is_valid({}))

    @cached_property
    def body_fields(self) -> dict[str, JSON]:
        """The properties that the body may have."""
        for described in self._body.get("content", {}).values():
            return self.document.properties(described.get("schema", {}))
        return {}

    def message(self, path: dict[str, str]) -> str | None:
        """The sentence of a success: the example's, with this call's ids in place of the example's."""
        text = self.example.get("message")
        if text is not None:
            for name, value in path.items():
                example = self.parameters[name].example
                if example:
                    text = text.replace(str(example), value)
        return text

    def check_body(self, body: Any) -> None:
        """Check a JSON body.

        Raises:
            Failure: It does not fit; the message says where.
        """
        if "application/json" in self.media_types:
            error = best_error(self._body_validator, body)
            if error is not None:
                place = ".".join(str(step) for step in error.absolute_path)
                raise invalid(
                    f"Invalid value for '{place}': {complaint(error)}" if place else f"Invalid body: {complaint(error)}"
                )

    def understood(self, body: Any) -> Any:
        """A JSON body as the API understands it.

        Optional properties that are null are left out, wherever they are. Numbers and booleans may come as strings, and whole
        numbers with a fraction of zero.
        """
        body = self.document.without_nulls(self._body["content"]["application/json"]["schema"], body)
        if not is_object(body):
            return body
        return {name: self._soft(name, value) if isinstance(value, str | float) else value for name, value in body.items()}

    def _soft(self, name: str, value: str | float) -> Any:
        kinds = self.document.kinds(self.body_fields.get(name, {}))
        if not isinstance(value, str):
            return int(value) if "integer" in kinds and "number" not in kinds and value == int(value) else value
        if "string" in kinds:
            return value
        if "integer" in kinds and _INTEGER(value):
            return int(value)
        return value == "true" if "boolean" in kinds and value in ("true", "false") else value

    @cached_property
    def _body(self) -> JSON:
        return self.document.resolve(self.described.get("requestBody", {}))

    @cached_property
    def _body_validator(self) -> Validator:
        return self.document.validator(self._body["content"]["application/json"]["schema"])

    @cached_property
    def success_validator(self) -> Validator:
        """Checks a success against the document."""
        return self.document.validator(self.success.get("schema", True))


@define
class _Node:
    literals: dict[str, _Node] = field(factory=dict["str", "_Node"])
    parameter: tuple[str, _Node] | None = None
    operations: dict[str, Operation] = field(factory=dict[str, Operation])


@frozen
class Match:
    """The target of a path."""

    operations: dict[str, Operation]
    path: dict[str, str]


class Document:
    """The joined document of the API."""

    def __init__(self, contents: JSON | None = None) -> None:
        self.contents: JSON = contents or read(files("fivetran_api").joinpath("openapi.json").read_bytes())
        resource: Resource[Any] = DRAFT202012.create_resource(self.contents)
        self._registry: Registry[Any] = Registry[Any]().with_resource(_ROOT, resource)
        self._tree = _Node()
        self.operations: dict[str, Operation] = {}
        for operation in self._read():
            self.operations[operation.id] = operation
            self._add_route(operation)

    @cached_property
    def enumerations(self) -> frozenset[str]:
        """The names of all properties that have one of a few values."""
        found: set[str] = set()
        for schema in self.contents["components"]["schemas"].values():
            for name, described in self.properties(schema).items():
                if any("enum" in part for part in self.parts(described)):
                    found.add(name)
        return frozenset(found)

    def route(self, raw_path: str) -> Match | None:
        """Find what a path, still percent-encoded, leads to; a literal segment goes before a parameter."""
        return self._search(self._tree, raw_path.strip("/").split("/"), {})

    def resolve(self, described: JSON) -> JSON:
        """Follow a reference, if it is one."""
        while "$ref" in described:
            value: Any = self.contents
            for step in described["$ref"].removeprefix("#/").split("/"):
                value = value[step.replace("~1", "/").replace("~0", "~")]
            described = value
        return described

    def parts(self, schema: JSON) -> Iterator[JSON]:
        """A schema without references: itself, what it is made of, and what it chooses between."""
        schema = self.resolve(schema)
        yield schema
        for part in (*schema.get("allOf", []), *schema.get("oneOf", [])):
            yield from self.parts(part)

    def properties(self, schema: JSON) -> dict[str, JSON]:
        """All properties of a schema and of its parts."""
        return {name: described for part in self.parts(schema) for name, described in part.get("properties", {}).items()}

    def kinds(self, schema: JSON) -> set[str]:
        """The JSON types that a schema admits."""
        types = [part["type"] for part in self.parts(schema) if "type" in part]
        return {kind for one in types for kind in _listed(one)}

    def without_nulls(self, schema: JSON, value: Any) -> Any:
        """A value without the optional properties that are null; what its schema does not describe is kept as it is."""
        parts = list(self.parts(schema))
        if is_object(value):
            properties = self.properties(schema)
            required = {name for part in parts for name in part.get("required", [])}
            others = _inner(parts, "additionalProperties")
            return {
                name: self.without_nulls(properties.get(name, others), inner)
                for name, inner in value.items()
                if inner is not None or name not in properties or name in required
            }
        items = _inner(parts, "items")
        return [self.without_nulls(items, inner) for inner in value] if items and is_list(value) else value

    def validator(self, schema: Any) -> Validator:
        """A validator for a schema of this document."""
        return Draft202012Validator(_absolute(schema), registry=self._registry, format_checker=_FORMATS)

    def _read(self) -> Iterator[Operation]:
        for path, item in self.contents["paths"].items():
            for method in METHODS:
                if method in item:
                    described: JSON = item[method]
                    parameters = [
                        self._parameter(self.resolve(one))
                        for one in (*item.get("parameters", []), *described.get("parameters", []))
                    ]
                    yield Operation(
                        id=described["operationId"],
                        tag=described["tags"][0],
                        method=method.upper(),
                        path=path,
                        described=described,
                        parameters={parameter.name: parameter for parameter in parameters},
                        document=self,
                    )

    def _parameter(self, described: JSON) -> Parameter:
        schema = described.get("schema", {})
        return Parameter(
            name=described["name"],
            place=described["in"],
            required=described.get("required", False),
            kind=next(iter(self.kinds(schema)), None),
            example=described.get("example"),
            validator=self.validator(schema),
        )

    def _add_route(self, operation: Operation) -> None:
        node = self._tree
        for segment in operation.path.strip("/").split("/"):
            if segment.startswith("{"):
                if node.parameter is None:
                    node.parameter = (segment[1:-1], _Node())
                node = node.parameter[1]
            else:
                node = node.literals.setdefault(segment, _Node())
        node.operations[operation.method] = operation

    def _search(self, node: _Node, segments: list[str], path: dict[str, str]) -> Match | None:
        if not segments:
            return Match(node.operations, path) if node.operations else None
        first, rest = segments[0], segments[1:]
        literal = node.literals.get(first)
        if literal is not None and (found := self._search(literal, rest, path)) is not None:
            return found
        if node.parameter is not None and first:
            name, inner = node.parameter
            return self._search(inner, rest, {**path, name: unquote(first)})
        return None


@cache
def shipped() -> Document:
    """The document that comes with the generated code; read once, as nothing changes it."""
    return Document()


def best_error(validator: Validator, value: Any) -> ValidationError | None:
    """Return the error that says most about what is wrong; None if the value fits."""
    error = cast("ValidationError | None", best_match(validator.iter_errors(value)))
    while error is not None and error.validator == "oneOf":
        # A choice is between one schema and null. A value that has the type of the schema has its fault within.
        within = [inner for inner in error.context or [] if inner.validator != "type" or inner.relative_path]
        if not within:
            break
        error = cast("ValidationError", best_match(iter(within)))
    return error


def complaint(error: ValidationError) -> str:  # noqa: PLR0911 - a sentence each
    """Return the fault in words, without the value, which may be a secret."""
    expected: Any = error.validator_value
    match error.validator:
        case "type":
            return f"must be of type {' or '.join(_listed(expected))}"
        case "enum":
            return f"must be one of {', '.join(str(value) for value in expected)}"
        case "required":
            instance: Any = error.instance
            lacking = [name for name in expected if name not in instance]
            return f"{', '.join(lacking)} must be given"
        case "minimum":
            return f"must be at least {expected}"
        case "maximum":
            return f"must be at most {expected}"
        case "minItems" | "minLength" | "minProperties":
            return "must not be empty" if expected == 1 else f"must have at least {expected} entries"
        case "format":
            return f"must be a {expected}"
        case "oneOf":
            # The value has the type of neither choice.
            types = [inner.validator_value for inner in error.context or [] if inner.validator == "type"]
            return f"must be of type {' or '.join(kind for one in types for kind in _listed(one))}"
        case _:
            return f"does not satisfy {error.validator}"


def _listed(types: Any) -> list[str]:
    return [str(kind) for kind in types] if is_list(types) else [str(types)]


def _inner(parts: Iterable[JSON], keyword: str) -> JSON:
    """The schema of the values or items of a schema with these parts; empty if they can be anything."""
    anything: JSON = {}
    return next((inner for part in parts if is_object(inner := part.get(keyword))), anything)


def _absolute(schema: Any) -> Any:
    # The references of the document begin with "#"; outside of it they need its name.
    if is_object(schema):
        return {
            name: f"{_ROOT}{value}" if name == "$ref" and isinstance(value, str) else _absolute(value)
            for name, value in schema.items()
        }
    if is_list(schema):
        return [_absolute(one) for one in schema]
    return schema


_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    if isinstance(value, str):
        seconds_of(value)
    return True
