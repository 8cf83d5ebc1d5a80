from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "token": "token",
    "uri": "uri",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ConnectCard(Model):
    """A link to the page on which someone without a Fivetran login sets up the connection.

    Attributes:
        token: The JWT that the link carries as `auth`, valid for a short time. Anyone who has it can set up the
            connection.
        uri: The link, with the token, the way back and the display options in its query. As secret as the token.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(
        (
            "token",
            "uri",
        )
    )
    token: str
    uri: str
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.token = get("token")
        model.uri = get("uri")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (token := self.token) is not None or "token" not in absent:
            written["token"] = token
        if (uri := self.uri) is not None or "uri" not in absent:
            written["uri"] = uri
        return written
