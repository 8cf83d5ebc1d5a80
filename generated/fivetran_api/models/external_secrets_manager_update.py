from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Request,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "config": "config",
}


@_attrs_define(kw_only=True, repr=False)
class ExternalSecretsManagerUpdate(Request):
    """Changes to an external secrets manager.

    Attributes:
        config: The address of the vault and the access to it, by type. AWS_SECRET_MANAGER: `role_arn`. AZURE_KEY_VAULT:
            `vault_url`, and `tenant_id` outside hybrid deployment. HASHICORP_VAULT: `vault_address`, `role_id` and
            `secret_id` outside hybrid deployment, `namespace` if it has one.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("config",))
    _kinds: ClassVar[Mapping[str, str]] = {"config": "map"}
    config: Mapping[str, object]
    additional_properties: dict[str, Any] = _attrs_field(init=False)
