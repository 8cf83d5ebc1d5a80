from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Request,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import ConnectCardConfig, StoredConnectCardConfig

_ATTRIBUTES = {
    "connect_card_config": "connect_card_config",
}


@_attrs_define(kw_only=True, repr=False)
class NewConnectCard(Request):
    """A connect card to create.

    Attributes:
        connect_card_config: Settings of the page behind a connect card.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {"connect_card_config": ("ConnectCardConfig", 0)}
    _kinds: ClassVar[Mapping[str, str]] = {"connect_card_config": "object"}
    connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object]
    additional_properties: dict[str, Any] = _attrs_field(init=False)
