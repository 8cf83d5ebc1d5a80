from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.external_secrets_manager_type import (
    ExternalSecretsManagerType,
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
        "config",
        "is_hybrid_deployment",
        "created_at",
        "updated_at",
    )
)


@_attrs_define(kw_only=True)
class ExternalSecretsManager(Open):
    """A vault of your own from which connections and destinations read their credentials.

    Attributes:
        id: Given by Fivetran, two words such as lucky_tiger.
        type_: Whose product the vault is.
        name: Unique in the account.
        config: How the vault is reached; the keys depend on `type`, and Fivetran may add some, such as the `external_id`
            that an AWS role must trust. Secrets such as `secret_id` come back masked.
        is_hybrid_deployment: true if hybrid deployments can use it.
        created_at: When the external secrets manager was registered.
        updated_at: When it was last changed.
    """

    id: str
    type_: ExternalSecretsManagerType | Unset = UNSET
    name: str | Unset = UNSET
    config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    is_hybrid_deployment: bool | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.type_ = get("type", UNSET)
        model.name = get("name", UNSET)
        model.config = get("config", UNSET)
        model.is_hybrid_deployment = get("is_hybrid_deployment", UNSET)
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        model.updated_at = read_timestamp(value) if isinstance(value := get("updated_at", UNSET), str) else value
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
        if (config := self.config) is not UNSET:
            written["config"] = config
        if (is_hybrid_deployment := self.is_hybrid_deployment) is not UNSET:
            written["is_hybrid_deployment"] = is_hybrid_deployment
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        if (updated_at := self.updated_at) is not UNSET:
            written["updated_at"] = (
                write_timestamp(updated_at) if isinstance(updated_at, datetime.datetime) else updated_at
            )
        return written
