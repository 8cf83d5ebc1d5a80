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
class ConnectCardConfig(Open):
    """How the page behind a connect card behaves.

    Attributes:
        redirect_uri: Where the person goes once the setup is done; an http or https address of yours.
        hide_setup_guide: true leaves the setup guide off the page.
        all_fields: true shows also the fields that the page leaves out for some connector types.
    """

    redirect_uri: str
    hide_setup_guide: bool | Unset = UNSET
    all_fields: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.redirect_uri = source["redirect_uri"]
        model.hide_setup_guide = get("hide_setup_guide", UNSET)
        model.all_fields = get("all_fields", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["redirect_uri"] = self.redirect_uri
        if (hide_setup_guide := self.hide_setup_guide) is not UNSET:
            written["hide_setup_guide"] = hide_setup_guide
        if (all_fields := self.all_fields) is not UNSET:
            written["all_fields"] = all_fields
        return written
