from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Open,
    hidden,
)

_NAMES = frozenset(("config",))


@_attrs_define(kw_only=True)
class ExternalSecretsManagerUpdate(Open):
    """What to change of an external secrets manager.

    Attributes:
        config: By type. AWS_SECRET_MANAGER: `role_arn`. AZURE_KEY_VAULT: `vault_url`, and `tenant_id` outside hybrid
            deployment. HASHICORP_VAULT: `vault_address`, `role_id` and `secret_id` outside hybrid deployment,
            `namespace` if it has one.
    """

    config: dict[str, Any] = _attrs_field(repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        model = object.__new__(cls)
        model.config = source["config"]
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["config"] = self.config
        return written
