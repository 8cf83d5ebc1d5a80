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
    "redirect_uri": "redirect_uri",
    "hide_setup_guide": "hide_setup_guide",
    "all_fields": "all_fields",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class StoredConnectCardConfig(Model):
    """Settings of a connect card, as the API reports them.

    Attributes:
        redirect_uri: The page that the person returns to after the setup.
        hide_setup_guide: True if the page lacks the setup guide.
        all_fields: True if the page shows the fields too that it omits for some connector types.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    redirect_uri: str | None = None
    hide_setup_guide: bool | None = None
    all_fields: bool | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.redirect_uri = get("redirect_uri")
        model.hide_setup_guide = get("hide_setup_guide")
        model.all_fields = get("all_fields")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (redirect_uri := self.redirect_uri) is not None or "redirect_uri" not in absent:
            written["redirect_uri"] = redirect_uri
        if (hide_setup_guide := self.hide_setup_guide) is not None or "hide_setup_guide" not in absent:
            written["hide_setup_guide"] = hide_setup_guide
        if (all_fields := self.all_fields) is not None or "all_fields" not in absent:
            written["all_fields"] = all_fields
        return written
