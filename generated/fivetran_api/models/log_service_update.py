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
    """What to change of a log service.

    Attributes:
        enabled: false stops sending logs, true starts again.
        config: Fields as at creation, depending on the kind of log service. Never send masked secrets of an answer back.
        run_setup_tests: true runs the setup tests before the call answers; left out, none are run.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("config",))
    _kinds: ClassVar[Mapping[str, str]] = {"enabled": "bool?", "config": "map?", "run_setup_tests": "bool?"}
    enabled: bool | None | Unset = UNSET
    config: Mapping[str, object] | None | Unset = UNSET
    run_setup_tests: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
