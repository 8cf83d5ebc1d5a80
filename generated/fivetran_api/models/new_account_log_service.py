from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_service_type import LogServiceType
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "service",
        "enabled",
        "config",
        "run_setup_tests",
    )
)


@_attrs_define(kw_only=True)
class NewAccountLogService(Open):
    """A log service to create for the account.

    Attributes:
        service: Which kind of log service it is. stackdriver is Google Cloud Logging; splunkLog is spelled in camel case,
            unlike the rest.
        enabled: Whether to send logs.
        config: The same fields as for the log service of a group, depending on `service`.
        run_setup_tests: true runs the setup tests before the call answers; left out, none are run.
    """

    service: LogServiceType
    enabled: bool | Unset = UNSET
    config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    run_setup_tests: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.service = source["service"]
        model.enabled = get("enabled", UNSET)
        model.config = get("config", UNSET)
        model.run_setup_tests = get("run_setup_tests", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["service"] = self.service
        if (enabled := self.enabled) is not UNSET:
            written["enabled"] = enabled
        if (config := self.config) is not UNSET:
            written["config"] = config
        if (run_setup_tests := self.run_setup_tests) is not UNSET:
            written["run_setup_tests"] = run_setup_tests
        return written
