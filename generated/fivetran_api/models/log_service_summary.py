from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_service_status import LogServiceStatus
from ..models.log_service_type import LogServiceType
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
    )
)


@_attrs_define(kw_only=True)
class LogServiceSummary(Open):
    """What the listing says of a log service.

    Attributes:
        id: Given by Fivetran.
        service: Which kind of log service it is. stackdriver is Google Cloud Logging; splunkLog is spelled in camel case,
            unlike the rest.
        enabled: Whether logs are sent.
        status: Absent or null where the setup has no state yet.
    """

    id: str
    service: LogServiceType | Unset = UNSET
    enabled: bool | Unset = UNSET
    status: LogServiceStatus | None | Unset = UNSET
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
        return written
