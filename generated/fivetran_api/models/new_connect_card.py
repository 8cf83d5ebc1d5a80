from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connect_card_config import ConnectCardConfig
from ..types import (
    Open,
    hidden,
)

_NAMES = frozenset(("connect_card_config",))


@_attrs_define(kw_only=True)
class NewConnectCard(Open):
    """A connect card to make.

    Attributes:
        connect_card_config: How the page behind a connect card behaves.
    """

    connect_card_config: ConnectCardConfig | dict[str, Any]
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        model = object.__new__(cls)
        model.connect_card_config = ConnectCardConfig.from_dict(source["connect_card_config"])
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        connect_card_config = self.connect_card_config
        written["connect_card_config"] = (
            connect_card_config.to_dict() if isinstance(connect_card_config, ConnectCardConfig) else connect_card_config
        )
        return written
