from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hybrid_deployment_auth_type import (
    HybridDeploymentAuthType,
)
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class HybridDeploymentAgentReauthentication:
    """How a hybrid deployment agent is to log in from now on.

    Attributes:
        auth_type: AUTO gives the agent a token with which it fetches its keys itself; MANUAL gives you the files to install.
    """

    auth_type: HybridDeploymentAuthType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            auth_type=take("auth_type", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (auth_type := self.auth_type) is not UNSET:
            written["auth_type"] = auth_type
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
