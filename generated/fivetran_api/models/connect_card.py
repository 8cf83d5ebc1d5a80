from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    hidden,
)

_NAMES = frozenset(
    (
        "token",
        "uri",
    )
)


@_attrs_define(kw_only=True)
class ConnectCard(Open):
    """A link to the page on which someone without a Fivetran login sets up the connection.

    Attributes:
        token: The JWT that the link carries as `auth`, good for a short time. Whoever has it can set up the connection.
        uri: The link, with the token, the way back and the display options in its query. As secret as the token.
    """

    token: str = _attrs_field(repr=hidden)
    uri: str = _attrs_field(repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.token = get("token", UNSET)
        model.uri = get("uri", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (token := self.token) is not UNSET:
            written["token"] = token
        if (uri := self.uri) is not UNSET:
            written["uri"] = uri
        return written
