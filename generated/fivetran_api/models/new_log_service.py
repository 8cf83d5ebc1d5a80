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
    "group_id": "group_id",
    "service": "service",
    "enabled": "enabled",
    "config": "config",
    "run_setup_tests": "run_setup_tests",
}


@_attrs_define(kw_only=True, repr=False)
class NewLogService(Request):
    """A log service to create for a group.

    Attributes:
        group_id: The group whose logs to send, by id.
        service: The kind of log service. stackdriver is Google Cloud Logging; splunkLog is spelled in camel case, unlike the
            rest.
        enabled: True to send logs.
        config: Fields depend on `service`. azure_monitor_log takes workspace_id and primary_key, or tenant_id, client_id,
            client_secret, data_collection_endpoint, dcr_immutable_id and dcr_stream_name; cloudwatch log_group_name,
            region, role_arn and external_id, or access_key_id and access_key_secret; datadog_log region, hostname and
            api_key; dynatrace environment_id and access_token; grafana_loki loki_url, tenant_id, username and
            access_token; new_relic_log sub_domain and api_key; splunkLog host, port, channel, enable_ssl and token;
            stackdriver project_id and service_account_key.
        run_setup_tests: True to run the setup tests before the call returns. The API's default is false.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("config",))
    _kinds: ClassVar[Mapping[str, str]] = {
        "group_id": "str",
        "service": "str",
        "enabled": "bool?",
        "config": "map?",
        "run_setup_tests": "bool?",
    }
    group_id: str
    service: LogServiceType
    enabled: bool | None | Unset = UNSET
    config: Mapping[str, object] | None | Unset = UNSET
    run_setup_tests: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
