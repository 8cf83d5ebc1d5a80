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
    "enabled": "enabled",
    "config": "config",
    "run_setup_tests": "run_setup_tests",
}


@_attrs_define(kw_only=True, repr=False)
class LogServiceUpdate(Request):
    """Changes to a log service.

    Attributes:
        enabled: False to stop sending logs, true to start again.
        config: The fields of the service, as at creation. Do not send back a `config` that was read: its secrets are
            masked.
        run_setup_tests: True to run the setup tests before the call returns. The API's default is false.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("config",))
    _kinds: ClassVar[Mapping[str, str]] = {"enabled": "bool?", "config": "map?", "run_setup_tests": "bool?"}
    enabled: bool | None | Unset = UNSET
    config: Mapping[str, object] | None | Unset = UNSET
    run_setup_tests: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
