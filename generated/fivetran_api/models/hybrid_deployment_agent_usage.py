from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "connection_id",
        "schema",
        "service",
    )
)


@_attrs_define(kw_only=True)
class HybridDeploymentAgentUsage(Open):
    """A connection that runs on a hybrid deployment agent.

    Attributes:
        connection_id: The id of the connection.
        schema: The schema name of the connection.
        service: The connector type, such as postgres.
    """

    connection_id: str
    schema: str | None | Unset = UNSET
    service: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.connection_id = source["connection_id"]
        model.schema = get("schema", UNSET)
        model.service = get("service", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["connection_id"] = self.connection_id
        if (schema := self.schema) is not UNSET:
            written["schema"] = schema
        if (service := self.service) is not UNSET:
            written["service"] = service
        return written
