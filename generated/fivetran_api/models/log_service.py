from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_service_status import LogServiceStatus
from ..models.log_service_type import LogServiceType
from ..models.setup_test import SetupTest
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "id",
        "service",
        "enabled",
        "status",
        "config",
        "setup_tests",
    )
)


@_attrs_define(kw_only=True)
class LogService(Open):
    """A log service is where Fivetran sends the logs of a group or of the account.

    Attributes:
        id: Given by Fivetran.
        service: Which kind of log service it is. stackdriver is Google Cloud Logging; splunkLog is spelled in camel case,
            unlike the rest.
        enabled: Whether logs are sent.
        status: Absent or null where the setup has no state yet.
        config: Fields depend on `service`. Secrets in it are masked; never send them back.
        setup_tests: How the latest setup tests went; absent or empty where none were run.
    """

    id: str
    service: LogServiceType | Unset = UNSET
    enabled: bool | Unset = UNSET
    status: LogServiceStatus | None | Unset = UNSET
    config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    setup_tests: list[SetupTest] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.service = get("service", UNSET)
        model.enabled = get("enabled", UNSET)
        model.status = LogServiceStatus.from_dict(value) if isinstance(value := get("status", UNSET), dict) else value
        model.config = get("config", UNSET)
        model.setup_tests = (
            [SetupTest.from_dict(item) for item in value]
            if isinstance(value := get("setup_tests", UNSET), list)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (service := self.service) is not UNSET:
            written["service"] = service
        if (enabled := self.enabled) is not UNSET:
            written["enabled"] = enabled
        if (status := self.status) is not UNSET:
            written["status"] = status.to_dict() if isinstance(status, LogServiceStatus) else status
        if (config := self.config) is not UNSET:
            written["config"] = config
        if (setup_tests := self.setup_tests) is not UNSET:
            written["setup_tests"] = (
                [item.to_dict() if isinstance(item, SetupTest) else item for item in setup_tests]
                if isinstance(setup_tests, list | tuple)
                else setup_tests
            )
        return written
