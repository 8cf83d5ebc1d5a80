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
        "group_id",
        "service",
        "enabled",
        "config",
        "run_setup_tests",
    )
)


@_attrs_define(kw_only=True)
class NewLogService(Open):
    """A log service to create for a group.

    Attributes:
        group_id: The group whose logs to send.
        service: Which kind of log service it is. stackdriver is Google Cloud Logging; splunkLog is spelled in camel case,
            unlike the rest.
        enabled: Whether to send logs.
        config: Fields depend on `service`. azure_monitor_log takes workspace_id and primary_key, or tenant_id, client_id,
            client_secret, data_collection_endpoint, dcr_immutable_id and dcr_stream_name; cloudwatch log_group_name,
            region, role_arn and external_id, or access_key_id and access_key_secret; datadog_log region, hostname and
            api_key; dynatrace environment_id and access_token; grafana_loki loki_url, tenant_id, username and
            access_token; new_relic_log sub_domain and api_key; splunkLog host, port, channel, enable_ssl and token;
            stackdriver project_id and service_account_key.
        run_setup_tests: true runs the setup tests before the call answers; left out, none are run.
    """

    group_id: str
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
        model.group_id = source["group_id"]
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
        written["group_id"] = self.group_id
        written["service"] = self.service
        if (enabled := self.enabled) is not UNSET:
            written["enabled"] = enabled
        if (config := self.config) is not UNSET:
            written["config"] = config
        if (run_setup_tests := self.run_setup_tests) is not UNSET:
            written["run_setup_tests"] = run_setup_tests
        return written
