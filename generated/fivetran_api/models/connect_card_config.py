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

_ATTRIBUTES = {
    "redirect_uri": "redirect_uri",
    "hide_setup_guide": "hide_setup_guide",
    "all_fields": "all_fields",
}


@_attrs_define(kw_only=True, repr=False)
class ConnectCardConfig(Request):
    """Settings of the page behind a connect card.

    Attributes:
        redirect_uri: The page that the person returns to after the setup; an http or https URL.
        hide_setup_guide: True to leave the setup guide off the page.
        all_fields: True to show the fields too that the page omits for some connector types.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"redirect_uri": "str", "hide_setup_guide": "bool?", "all_fields": "bool?"}
    redirect_uri: str
    hide_setup_guide: bool | None | Unset = UNSET
    all_fields: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
