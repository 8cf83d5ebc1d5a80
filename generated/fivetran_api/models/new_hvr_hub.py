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
        "hub_server_url",
        "port",
        "fingerprint",
    )
)


@_attrs_define(kw_only=True)
class NewHvrHub(Open):
    """An HVR hub to register.

    Attributes:
        hub_server_url: Where the hub server is reached.
        port: The TCP port that the HVR installation listens on.
        fingerprint: The fingerprint that the HVR installation shows of itself.
    """

    hub_server_url: str | Unset = UNSET
    port: int | Unset = UNSET
    fingerprint: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.hub_server_url = get("hub_server_url", UNSET)
        model.port = get("port", UNSET)
        model.fingerprint = get("fingerprint", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (hub_server_url := self.hub_server_url) is not UNSET:
            written["hub_server_url"] = hub_server_url
        if (port := self.port) is not UNSET:
            written["port"] = port
        if (fingerprint := self.fingerprint) is not UNSET:
            written["fingerprint"] = fingerprint
        return written
