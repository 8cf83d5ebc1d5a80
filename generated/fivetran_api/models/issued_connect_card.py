from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connect_card import ConnectCard
from ..models.stored_connect_card_config import StoredConnectCardConfig
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "connector_id": "connector_id",
    "connect_card": "connect_card",
    "connect_card_config": "connect_card_config",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class IssuedConnectCard(Model):
    """A connect card, and the connection that it is for.

    Attributes:
        connector_id: The connection's id, under its old name.
        connect_card: A link to the page on which someone without a Fivetran login sets up the connection.
        connect_card_config: The settings of the connect card.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    connector_id: str | None = None
    connect_card: ConnectCard
    connect_card_config: StoredConnectCardConfig | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.connector_id = get("connector_id")
        model.connect_card = ConnectCard.from_dict(value) if isinstance(value := get("connect_card"), dict) else value
        model.connect_card_config = (
            StoredConnectCardConfig.from_dict(value) if isinstance(value := get("connect_card_config"), dict) else value
        )
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (connector_id := self.connector_id) is not None or "connector_id" not in absent:
            written["connector_id"] = connector_id
        if (connect_card := self.connect_card) is not None or "connect_card" not in absent:
            written["connect_card"] = connect_card.to_dict() if isinstance(connect_card, Model) else connect_card
        if (connect_card_config := self.connect_card_config) is not None or "connect_card_config" not in absent:
            written["connect_card_config"] = (
                connect_card_config.to_dict() if isinstance(connect_card_config, Model) else connect_card_config
            )
        return written
