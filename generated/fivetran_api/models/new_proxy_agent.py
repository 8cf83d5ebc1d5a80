from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.proxy_agent_region import ProxyAgentRegion
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "display_name",
        "group_region",
    )
)


@_attrs_define(kw_only=True)
class NewProxyAgent(Open):
    """A proxy agent to register.

    Attributes:
        display_name: Unique among the proxy agents of the account.
        group_region: Where Fivetran processes the data. Requests call it `group_region`, answers `region`.
    """

    display_name: str
    group_region: ProxyAgentRegion | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.display_name = source["display_name"]
        model.group_region = get("group_region", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["display_name"] = self.display_name
        if (group_region := self.group_region) is not UNSET:
            written["group_region"] = group_region
        return written
