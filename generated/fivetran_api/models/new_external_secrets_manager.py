from __future__ import annotations

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
)

_NAMES = frozenset(
    (
        "type",
        "name",
        "config",
        "is_hybrid_deployment",
    )
)


@_attrs_define(kw_only=True)
class NewExternalSecretsManager(Open):
    """An external secrets manager to register.

    Attributes:
        type_: Whose product the vault is.
        name: Unique in the account.
        config: By type. AWS_SECRET_MANAGER: `role_arn`. AZURE_KEY_VAULT: `vault_url`, and `tenant_id` outside hybrid
            deployment. HASHICORP_VAULT: `vault_address`, `role_id` and `secret_id` outside hybrid deployment,
            `namespace` if it has one.
        is_hybrid_deployment: true if hybrid deployments are to use it. Cannot be changed later.
    """

    type_: ExternalSecretsManagerType
    name: str
    config: dict[str, Any] = _attrs_field(repr=hidden)
    is_hybrid_deployment: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.type_ = source["type"]
        model.name = source["name"]
        model.config = source["config"]
        model.is_hybrid_deployment = get("is_hybrid_deployment", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["type"] = self.type_
        written["name"] = self.name
        written["config"] = self.config
        if (is_hybrid_deployment := self.is_hybrid_deployment) is not UNSET:
            written["is_hybrid_deployment"] = is_hybrid_deployment
        return written
