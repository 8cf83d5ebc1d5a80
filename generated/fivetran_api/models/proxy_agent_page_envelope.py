from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.proxy_agent_page import ProxyAgentPage
from ..types import UNSET, Unset, hidden


@_attrs_define(kw_only=True)
class ProxyAgentPageEnvelope:
    """ProxyAgentPageEnvelope.

    Attributes:
        code: Success or Created; anything else is an error.
        data: One page of proxy agents.
        message: A sentence for people. Do not take decisions by it.
    """

    code: str
    data: ProxyAgentPage
    message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            code=take("code"),
            data=ProxyAgentPage.from_dict(take("data")),
            message=take("message", UNSET),
        )
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["code"] = self.code
        data = self.data
        written["data"] = data.to_dict() if isinstance(data, ProxyAgentPage) else data
        if (message := self.message) is not UNSET:
            written["message"] = message
        return written

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
