from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Request,
    Unset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import ExternalSecretsManagerType

_ATTRIBUTES = {
    "type": "type",
    "name": "name",
    "config": "config",
    "is_hybrid_deployment": "is_hybrid_deployment",
}


@_attrs_define(kw_only=True, repr=False)
class NewExternalSecretsManager(Request):
    """An external secrets manager to register.

    Attributes:
        type: The product that the vault is.
        name: The name, unique in the account.
        config: The address of the vault and the access to it, by type. AWS_SECRET_MANAGER: `role_arn`. AZURE_KEY_VAULT:
            `vault_url`, and `tenant_id` outside hybrid deployment. HASHICORP_VAULT: `vault_address`, `role_id` and
            `secret_id` outside hybrid deployment, `namespace` if it has one.
        is_hybrid_deployment: True if hybrid deployments will use it. It cannot be changed later.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("config",))
    _kinds: ClassVar[Mapping[str, str]] = {"type": "str", "name": "str", "config": "map", "is_hybrid_deployment": "bool?"}
    type: ExternalSecretsManagerType
    name: str
    config: Mapping[str, object]
    is_hybrid_deployment: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
