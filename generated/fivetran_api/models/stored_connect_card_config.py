from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "redirect_uri",
        "hide_setup_guide",
        "all_fields",
    )
)


@_attrs_define(kw_only=True)
class StoredConnectCardConfig(Open):
    """What a connect card was made with, as the API reports it.

    Attributes:
        redirect_uri: Where the person goes once the setup is done.
        hide_setup_guide: Whether the page lacks the setup guide.
        all_fields: Whether the page shows also the fields that it leaves out for some connector types.
    """

    redirect_uri: str | None | Unset = UNSET
    hide_setup_guide: bool | None | Unset = UNSET
    all_fields: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.redirect_uri = get("redirect_uri", UNSET)
        model.hide_setup_guide = get("hide_setup_guide", UNSET)
        model.all_fields = get("all_fields", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (redirect_uri := self.redirect_uri) is not UNSET:
            written["redirect_uri"] = redirect_uri
        if (hide_setup_guide := self.hide_setup_guide) is not UNSET:
            written["hide_setup_guide"] = hide_setup_guide
        if (all_fields := self.all_fields) is not UNSET:
            written["all_fields"] = all_fields
        return written
