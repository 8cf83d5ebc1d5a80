from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_service_status import LogServiceStatus
from ..models.setup_test import SetupTest
from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.log_service_type import LogServiceType

_ATTRIBUTES = {
    "id": "id",
    "service": "service",
    "enabled": "enabled",
    "status": "status",
    "config": "config",
    "setup_tests": "setup_tests",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class LogService(Model):
    """A service that Fivetran sends the logs of a group or of the account to.

    Attributes:
        id: The id, assigned by Fivetran.
        service: The kind of log service. stackdriver is Google Cloud Logging; splunkLog is spelled in camel case, unlike the
            rest.
        enabled: True if logs are sent.
        status: The state of the setup; null while it has none.
        config: The fields of the service, which depend on `service`. Secrets are masked, so do not send it back.
        setup_tests: The outcome of the latest setup tests; null or empty if none were run.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("config",))
    id: str
    service: LogServiceType | None = None
    enabled: bool | None = None
    status: LogServiceStatus | None = None
    config: dict[str, Any] | None = None
    setup_tests: list[SetupTest] | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.service = get("service")
        model.enabled = get("enabled")
        model.status = LogServiceStatus.from_dict(value) if isinstance(value := get("status"), dict) else value
        model.config = get("config")
        model.setup_tests = (
            [SetupTest.from_dict(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value := get("setup_tests"), list)
            else value
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
        if (id := self.id) is not None or "id" not in absent:
            written["id"] = id
        if (service := self.service) is not None or "service" not in absent:
            written["service"] = service
        if (enabled := self.enabled) is not None or "enabled" not in absent:
            written["enabled"] = enabled
        if (status := self.status) is not None or "status" not in absent:
            written["status"] = status.to_dict() if isinstance(status, Model) else status
        if (config := self.config) is not None or "config" not in absent:
            written["config"] = config
        if (setup_tests := self.setup_tests) is not None or "setup_tests" not in absent:
            written["setup_tests"] = (
                [item.to_dict() if isinstance(item, Model) else item for item in setup_tests]
                if isinstance(setup_tests, list | tuple)
                else setup_tests
            )
        return written
