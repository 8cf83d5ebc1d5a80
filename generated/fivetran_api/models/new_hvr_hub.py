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
    "hub_server_url": "hub_server_url",
    "port": "port",
    "fingerprint": "fingerprint",
}


@_attrs_define(kw_only=True, repr=False)
class NewHvrHub(Request):
    """An HVR hub to register.

    Attributes:
        hub_server_url: The URL of the hub server.
        port: The TCP port that the HVR installation listens on, 1 to 65535.
        fingerprint: The fingerprint that the HVR installation shows of itself.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _kinds: ClassVar[Mapping[str, str]] = {"hub_server_url": "str?", "port": "int?", "fingerprint": "str?"}
    hub_server_url: str | None | Unset = UNSET
    port: int | None | Unset = UNSET
    fingerprint: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
