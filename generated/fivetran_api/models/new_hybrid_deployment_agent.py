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

    from ..models import HybridDeploymentAuthType, HybridDeploymentType

_ATTRIBUTES = {
    "display_name": "display_name",
    "env_type": "env_type",
    "accept_terms": "accept_terms",
    "group_id": "group_id",
    "auth_type": "auth_type",
}


@_attrs_define(kw_only=True, repr=False)
class NewHybridDeploymentAgent(Request):
    """A hybrid deployment agent to register.

    Attributes:
        display_name: The name for people.
        env_type: The environment that runs the agent. Requests call it `env_type`, answers `deployment_type`.
        accept_terms: True, to accept Fivetran's On-Prem Software License Addendum; the API refuses false.
        group_id: The group whose connections the agent is for.
        auth_type: The way the agent gets its keys. AUTO: it fetches them itself with a token; MANUAL: you install them as
            files.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {
        "display_name": "str",
        "env_type": "str",
        "accept_terms": "bool",
        "group_id": "str?",
        "auth_type": "str?",
    }
    display_name: str
    env_type: HybridDeploymentType
    accept_terms: bool
    group_id: str | None | Unset = UNSET
    auth_type: HybridDeploymentAuthType | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
