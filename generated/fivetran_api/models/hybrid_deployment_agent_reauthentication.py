from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hybrid_deployment_auth_type import (
    HybridDeploymentAuthType,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(("auth_type",))


@_attrs_define(kw_only=True)
class HybridDeploymentAgentReauthentication(Open):
    """How a hybrid deployment agent is to log in from now on.

    Attributes:
        auth_type: AUTO gives the agent a token with which it fetches its keys itself; MANUAL gives you the files to install.
    """

    auth_type: HybridDeploymentAuthType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.auth_type = get("auth_type", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (auth_type := self.auth_type) is not UNSET:
            written["auth_type"] = auth_type
        return written
