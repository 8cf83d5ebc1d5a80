from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.external_secrets_manager_type import (
    ExternalSecretsManagerType,
)
from ..types import UNSET, Unset, hidden, read_timestamp, write_timestamp


@_attrs_define(kw_only=True)
class ExternalSecretsManager:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            id=take("id"),
            type_=take("type", UNSET),
            name=take("name", UNSET),
            config=take("config", UNSET),
            is_hybrid_deployment=take("is_hybrid_deployment", UNSET),
            created_at=read_timestamp(value) if isinstance(value := take("created_at", UNSET), str) else value,
            updated_at=read_timestamp(value) if isinstance(value := take("updated_at", UNSET), str) else value,
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
