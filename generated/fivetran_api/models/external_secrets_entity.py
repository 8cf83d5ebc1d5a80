from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    read_timestamp,
    shared,
    write_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.external_secrets_entity_type import (
        ExternalSecretsEntityType,
    )

_ATTRIBUTES = {
    "id": "id",
    "type": "type",
    "name": "name",
    "enabled": "enabled",
    "secret_manager_id": "secret_manager_id",
    "created_at": "created_at",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ExternalSecretsEntity(Model):
    """A connection or a destination that takes its credentials from an external secrets manager.

    Attributes:
        id: The id of the connection or, for a destination, of the destination and its group.
        type: The kind of entity. SOURCE: a connection; DESTINATION: a destination.
        name: The schema name of the connection, or the name of the destination's group.
        enabled: False while it is paused or not connected.
        secret_manager_id: The external secrets manager that it uses.
        created_at: The time at which the connection or destination was created.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    type: ExternalSecretsEntityType | None = None
    name: str | None = None
    enabled: bool | None = None
    secret_manager_id: str | None = None
    created_at: datetime.datetime | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.type = get("type")
        model.name = get("name")
        model.enabled = get("enabled")
        model.secret_manager_id = get("secret_manager_id")
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at"), str) else value
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
        if (type := self.type) is not None or "type" not in absent:
            written["type"] = type
        if (name := self.name) is not None or "name" not in absent:
            written["name"] = name
        if (enabled := self.enabled) is not None or "enabled" not in absent:
            written["enabled"] = enabled
        if (secret_manager_id := self.secret_manager_id) is not None or "secret_manager_id" not in absent:
            written["secret_manager_id"] = secret_manager_id
        if (created_at := self.created_at) is not None or "created_at" not in absent:
            written["created_at"] = write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
        return written
