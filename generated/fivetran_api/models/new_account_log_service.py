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

    from ..models import LogServiceType

_ATTRIBUTES = {
    "service": "service",
    "enabled": "enabled",
    "config": "config",
    "run_setup_tests": "run_setup_tests",
}


@_attrs_define(kw_only=True, repr=False)
class NewAccountLogService(Request):
    """A log service to create for the account.

    Attributes:
        service: The kind of log service. stackdriver is Google Cloud Logging; splunkLog is spelled in camel case, unlike the
            rest.
        enabled: True to send logs.
        config: The same fields as for the log service of a group, depending on `service`.
        run_setup_tests: True to run the setup tests before the call returns. The API's default is false.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("config",))
    _kinds: ClassVar[Mapping[str, str]] = {"service": "str", "enabled": "bool?", "config": "map?", "run_setup_tests": "bool?"}
    service: LogServiceType
    enabled: bool | None | Unset = UNSET
    config: Mapping[str, object] | None | Unset = UNSET
    run_setup_tests: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
