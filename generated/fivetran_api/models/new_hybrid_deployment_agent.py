from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hybrid_deployment_auth_type import (
    HybridDeploymentAuthType,
)
from ..models.hybrid_deployment_type import (
    HybridDeploymentType,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "display_name",
        "env_type",
        "accept_terms",
        "group_id",
        "auth_type",
    )
)


@_attrs_define(kw_only=True)
class NewHybridDeploymentAgent(Open):
    """A hybrid deployment agent to register.

    Attributes:
        display_name: The name that people see.
        env_type: What runs the agent. Requests call it `env_type`, answers `deployment_type`.
        accept_terms: Only true is taken; it accepts Fivetran's On-Prem Software License Addendum.
        group_id: The group whose connections the agent is for.
        auth_type: AUTO gives the agent a token with which it fetches its keys itself; MANUAL gives you the files to install.
    """

    display_name: str
    env_type: HybridDeploymentType
    accept_terms: bool
    group_id: str | Unset = UNSET
    auth_type: HybridDeploymentAuthType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.display_name = source["display_name"]
        model.env_type = source["env_type"]
        model.accept_terms = source["accept_terms"]
        model.group_id = get("group_id", UNSET)
        model.auth_type = get("auth_type", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["display_name"] = self.display_name
        written["env_type"] = self.env_type
        written["accept_terms"] = self.accept_terms
        if (group_id := self.group_id) is not UNSET:
            written["group_id"] = group_id
        if (auth_type := self.auth_type) is not UNSET:
            written["auth_type"] = auth_type
        return written
