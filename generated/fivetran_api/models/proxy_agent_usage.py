from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "id": "id",
    "schema": "schema",
    "service": "service",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ProxyAgentUsage(Model):
    """A connection or a destination that uses a proxy agent.

    Attributes:
        id: The id of the connection or destination.
        schema: The schema name of the connection; null for a destination.
        service: The connector type, or the type of the destination, such as postgres.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    schema: str | None = None
    service: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.schema = get("schema")
        model.service = get("service")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (id := self.id) is not None or "id" not in absent:
            written["id"] = id
        if (schema := self.schema) is not None or "schema" not in absent:
            written["schema"] = schema
        if (service := self.service) is not None or "service" not in absent:
            written["service"] = service
        return written
