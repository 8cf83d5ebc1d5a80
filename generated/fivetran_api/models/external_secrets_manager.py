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

    from ..models.external_secrets_manager_type import (
        ExternalSecretsManagerType,
    )

_ATTRIBUTES = {
    "id": "id",
    "type": "type",
    "name": "name",
    "config": "config",
    "is_hybrid_deployment": "is_hybrid_deployment",
    "created_at": "created_at",
    "updated_at": "updated_at",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ExternalSecretsManager(Model):
    """A vault of your own from which connections and destinations read their credentials.

    Attributes:
        id: The id, assigned by Fivetran: two words such as lucky_tiger.
        type: The product that the vault is.
        name: The name, unique in the account.
        config: The address of the vault and the access to it. The keys depend on `type`, and Fivetran may add some, such as
            the `external_id` that an AWS role must trust. Secrets such as `secret_id` are masked.
        is_hybrid_deployment: True if hybrid deployments can use it.
        created_at: The time at which the external secrets manager was registered.
        updated_at: The time of the last change.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("config",))
    id: str
    type: ExternalSecretsManagerType | None = None
    name: str | None = None
    config: dict[str, Any] | None = None
    is_hybrid_deployment: bool | None = None
    created_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
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
        model.config = get("config")
        model.is_hybrid_deployment = get("is_hybrid_deployment")
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at"), str) else value
        model.updated_at = read_timestamp(value) if isinstance(value := get("updated_at"), str) else value
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
        if (config := self.config) is not None or "config" not in absent:
            written["config"] = config
        if (is_hybrid_deployment := self.is_hybrid_deployment) is not None or "is_hybrid_deployment" not in absent:
            written["is_hybrid_deployment"] = is_hybrid_deployment
        if (created_at := self.created_at) is not None or "created_at" not in absent:
            written["created_at"] = write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
        if (updated_at := self.updated_at) is not None or "updated_at" not in absent:
            written["updated_at"] = write_timestamp(updated_at) if isinstance(updated_at, datetime.datetime) else updated_at
        return written
