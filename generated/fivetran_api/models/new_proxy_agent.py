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

    from ..models import ProxyAgentRegion

_ATTRIBUTES = {
    "display_name": "display_name",
    "group_region": "group_region",
}


@_attrs_define(kw_only=True, repr=False)
class NewProxyAgent(Request):
    """A proxy agent to register.

    Attributes:
        display_name: The name, unique among the proxy agents of the account.
        group_region: The region in which Fivetran processes the data. Requests call it `group_region`, answers `region`.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"display_name": "str", "group_region": "str?"}
    display_name: str
    group_region: ProxyAgentRegion | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
