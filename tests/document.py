"""The document of this project, as tests see it."""

from __future__ import annotations

from importlib import import_module
from io import BytesIO
from typing import Any, Final, Protocol

from api_document import Document, Json, Media, Operation, Shape
from fivetran_api.types import File
from rules import for_each
from sources import is_array, is_object, join

VIEW: Final = Document(join())
DOCUMENT: Final[Json] = VIEW.node
COMPONENTS: Final[dict[str, Json]] = VIEW.components
SCHEMAS: Final[Json] = VIEW.schemas
resolve: Final = VIEW.resolve
shape_of: Final = VIEW.shape_of
argument_of: Final = VIEW.argument_of


def module_of(operation: Operation) -> Any:
    """The generated module of an operation."""
    return import_module(f"fivetran_api.api.{operation.tag}.{operation.id}")


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
    own = {part["$ref"] for part in VIEW.parts_of(schema) if "$ref" in part}
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


OPERATIONS: Final = VIEW.operations

each_operation: Final = for_each("operation", OPERATIONS)


UPLOAD: Final = b"PK the content of the file"


def upload(media: Media) -> Json:
    """The fields of an upload."""
    properties = shape_of(media.schema).properties
    return {
        name: File(payload=BytesIO(UPLOAD), file_name="code.zip") if shape_of(entry).format == "binary" else sample(entry)
        for name, entry in properties.items()
    }
