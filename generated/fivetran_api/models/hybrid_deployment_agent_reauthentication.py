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

    from ..models import HybridDeploymentAuthType

_ATTRIBUTES = {
    "auth_type": "auth_type",
}


@_attrs_define(kw_only=True, repr=False)
class HybridDeploymentAgentReauthentication(Request):
    """The way a hybrid deployment agent logs in from now on.

    Attributes:
        auth_type: The way the agent gets its keys. AUTO: it fetches them itself with a token; MANUAL: you install them as
            files.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"auth_type": "str?"}
    auth_type: HybridDeploymentAuthType | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
