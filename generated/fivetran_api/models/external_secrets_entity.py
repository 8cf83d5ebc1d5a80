from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.external_secrets_entity_type import (
    ExternalSecretsEntityType,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
    read_timestamp,
    write_timestamp,
)

_NAMES = frozenset(
    (
        "id",
        "type",
        "name",
        "enabled",
        "secret_manager_id",
        "created_at",
    )
)


@_attrs_define(kw_only=True)
class ExternalSecretsEntity(Open):
    """A connection or a destination that takes its credentials from an external secrets manager.

    Attributes:
        id: The id of the connection or, for a destination, of the destination and its group.
        type_: SOURCE is a connection, DESTINATION a destination.
        name: The schema name of the connection, or the name of the destination's group.
        enabled: false while it is paused or not connected.
        secret_manager_id: The external secrets manager that it uses.
        created_at: When the connection or destination was created.
    """

    id: str
    type_: ExternalSecretsEntityType | Unset = UNSET
    name: str | None | Unset = UNSET
    enabled: bool | Unset = UNSET
    secret_manager_id: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.type_ = get("type", UNSET)
        model.name = get("name", UNSET)
        model.enabled = get("enabled", UNSET)
        model.secret_manager_id = get("secret_manager_id", UNSET)
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (type_ := self.type_) is not UNSET:
            written["type"] = type_
        if (name := self.name) is not UNSET:
            written["name"] = name
        if (enabled := self.enabled) is not UNSET:
            written["enabled"] = enabled
        if (secret_manager_id := self.secret_manager_id) is not UNSET:
            written["secret_manager_id"] = secret_manager_id
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        return written
