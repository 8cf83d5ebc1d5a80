from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.proxy_agent_connection import ProxyAgentConnection
from ..types import (
    COMPLETE,
    Model,
    list_in,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "items": "items",
    "next_cursor": "next_cursor",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ProxyAgentConnectionPage(Model):
    """One page of the connections that use a proxy agent.

    Attributes:
        items: The connections of this page.
        next_cursor: The start of the next page. Null or empty on the last page, which mostly lacks it.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _required: ClassVar[Mapping[str, Any]] = {
        "items": list[ProxyAgentConnection],
    }
    items: list[ProxyAgentConnection]
    next_cursor: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.items = [ProxyAgentConnection.from_dict(item) for item in list_in(source["items"])]
        model.next_cursor = get("next_cursor")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        items = self.items
        written["items"] = (
            [item.to_dict() if isinstance(item, Model) else item for item in items]
            if isinstance(items, list | tuple)
            else items
        )
        if (next_cursor := self.next_cursor) is not None or "next_cursor" not in absent:
            written["next_cursor"] = next_cursor
        return written
