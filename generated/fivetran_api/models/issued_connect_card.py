from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connect_card import ConnectCard
from ..models.stored_connect_card_config import StoredConnectCardConfig
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "connector_id",
        "connect_card",
        "connect_card_config",
    )
)


@_attrs_define(kw_only=True)
class IssuedConnectCard(Open):
    """A connect card, and the connection that it is for.

    Attributes:
        connector_id: The connection's id, under its old name.
        connect_card: A link to the page on which someone without a Fivetran login sets up the connection.
        connect_card_config: What the card was made with.
    """

    connector_id: str | Unset = UNSET
    connect_card: ConnectCard
    connect_card_config: StoredConnectCardConfig | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.connector_id = get("connector_id", UNSET)
        model.connect_card = (
            ConnectCard.from_dict(value) if isinstance(value := get("connect_card", UNSET), dict) else value
        )
        model.connect_card_config = (
            StoredConnectCardConfig.from_dict(value)
            if isinstance(value := get("connect_card_config", UNSET), dict)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (connector_id := self.connector_id) is not UNSET:
            written["connector_id"] = connector_id
        if (connect_card := self.connect_card) is not UNSET:
            written["connect_card"] = connect_card.to_dict() if isinstance(connect_card, ConnectCard) else connect_card
        if (connect_card_config := self.connect_card_config) is not UNSET:
            written["connect_card_config"] = (
                connect_card_config.to_dict()
                if isinstance(connect_card_config, StoredConnectCardConfig)
                else connect_card_config
            )
        return written
