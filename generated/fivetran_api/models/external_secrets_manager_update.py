from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import hidden


@_attrs_define(kw_only=True)
class ExternalSecretsManagerUpdate:
    """What to change of an external secrets manager.

    Attributes:
        config: By type. AWS_SECRET_MANAGER: `role_arn`. AZURE_KEY_VAULT: `vault_url`, and `tenant_id` outside hybrid
            deployment. HASHICORP_VAULT: `vault_address`, `role_id` and `secret_id` outside hybrid deployment,
            `namespace` if it has one.
    """

    config: dict[str, Any] = _attrs_field(repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            config=take("config"),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["config"] = self.config
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
