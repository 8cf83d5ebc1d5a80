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

    from ..models import (
        ConnectionDestinationConfiguration,
        ConnectionNetworkingMethod,
        DataDelaySensitivity,
        NewConnectionDestinationConfiguration,
        NewSchedule,
        ReportedNetworkingMethod,
        Schedule,
        ScheduleType,
        SchemaStatus,
        SyncFrequency,
    )

_ATTRIBUTES = {
    "config": "config",
    "auth": "auth",
    "paused": "paused",
    "is_historical_sync": "is_historical_sync",
    "sync_frequency": "sync_frequency",
    "schedule_type": "schedule_type",
    "daily_sync_time": "daily_sync_time",
    "schedule": "schedule",
    "schema_status": "schema_status",
    "pause_after_trial": "pause_after_trial",
    "paused_after_trial": "paused_after_trial",
    "data_checks": "data_checks",
    "data_delay_sensitivity": "data_delay_sensitivity",
    "data_delay_threshold": "data_delay_threshold",
    "networking_method": "networking_method",
    "private_link_id": "private_link_id",
    "proxy_agent_id": "proxy_agent_id",
    "hybrid_deployment_agent_id": "hybrid_deployment_agent_id",
    "destination_configuration": "destination_configuration",
    "external_secrets_manager_id": "external_secrets_manager_id",
    "external_secrets_keys_config": "external_secrets_keys_config",
    "run_setup_tests": "run_setup_tests",
    "trust_certificates": "trust_certificates",
    "trust_fingerprints": "trust_fingerprints",
}


@_attrs_define(kw_only=True, repr=False)
class ConnectionUpdate(Request):
    """Changes to a connection; more than `run_setup_tests` and the properties that begin with `trust_`.

    Attributes:
        config: Fields of the connector type to change. Leave out fields that you have only read; secrets are masked.
        auth: The OAuth credentials, for connector types that take them.
        paused: True to pause the connection: no sync starts until it is false again.
        is_historical_sync: True to resync all data at once, in place of a sync that is running; a paused connection waits. The API
            resets it at the end.
        sync_frequency: Minutes between syncs.
        schedule_type: The way syncs are started. auto: by the schedule; manual: only on request, regardless of the schedule.
            manual can be chosen only through the API.
        daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440; otherwise the API ignores or
            refuses it. One page of Fivetran's calls it UTC, another the destination's time zone. Syncs start up to an
            hour later, by a fixed offset.
        schedule: The schedule in its newer form. It takes precedence over `sync_frequency` and `daily_sync_time`, and cannot
            be combined with a `schedule_type` of manual.
        schema_status: Set to ready to start the syncs of a connection that waits for its schema to be captured and reviewed.
        pause_after_trial: True to pause the connection at the end of its free trial.
        paused_after_trial: The old name of `pause_after_trial`, which Fivetran's definition no longer has. Use the new one.
        data_checks: True to have Fivetran compare the loaded data with the source.
        data_delay_sensitivity: The delay of data after which Fivetran notifies. CUSTOM goes by `data_delay_threshold` and needs the
            Enterprise plan or above. The API's default is NORMAL.
        data_delay_threshold: Minutes of delay, 0 or more, after which Fivetran notifies, if `data_delay_sensitivity` is CUSTOM.
        networking_method: The network path from Fivetran to the source. PrivateLink and ProxyAgent need the id of the link or agent as
            well.
        private_link_id: The private link to go through, with the networking method PrivateLink.
        proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
        hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs.
        destination_configuration: Settings of the destination that differ for one connection.
        external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for types that can use one.
        external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets manager has their values.
        run_setup_tests: False to change the connection without testing it. The API's default is true.
        trust_certificates: True to have the tests of this call accept TLS certificates that nobody has approved. The API's default is
            false. It is not stored, and counts only if `run_setup_tests` is true.
        trust_fingerprints: True to have the tests of this call accept SSH fingerprints that nobody has approved. The API's default is
            false. It is not stored, and counts only if `run_setup_tests` is true.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(
        (
            "config",
            "auth",
            "external_secrets_keys_config",
        )
    )
    _sent_as: ClassVar[Mapping[str, tuple[str, int]]] = {
        "schedule": ("NewSchedule", 0),
        "destination_configuration": ("NewConnectionDestinationConfiguration", 0),
    }
    _kinds: ClassVar[Mapping[str, str]] = {
        "config": "map?",
        "auth": "map?",
        "paused": "bool?",
        "is_historical_sync": "bool?",
        "sync_frequency": "int?",
        "schedule_type": "str?",
        "daily_sync_time": "str?",
        "schedule": "object?",
        "schema_status": "str?",
        "pause_after_trial": "bool?",
        "paused_after_trial": "bool?",
        "data_checks": "bool?",
        "data_delay_sensitivity": "str?",
        "data_delay_threshold": "int?",
        "networking_method": "str?",
        "private_link_id": "str?",
        "proxy_agent_id": "str?",
        "hybrid_deployment_agent_id": "str?",
        "destination_configuration": "object?",
        "external_secrets_manager_id": "str?",
        "external_secrets_keys_config": "map? str",
        "run_setup_tests": "bool?",
        "trust_certificates": "bool?",
        "trust_fingerprints": "bool?",
    }
    config: Mapping[str, object] | None | Unset = UNSET
    auth: Mapping[str, object] | None | Unset = UNSET
    paused: bool | None | Unset = UNSET
    is_historical_sync: bool | None | Unset = UNSET
    sync_frequency: SyncFrequency | None | Unset = UNSET
    schedule_type: ScheduleType | None | Unset = UNSET
    daily_sync_time: str | None | Unset = UNSET
    schedule: NewSchedule | Schedule | Mapping[str, object] | None | Unset = UNSET
    schema_status: SchemaStatus | None | Unset = UNSET
    pause_after_trial: bool | None | Unset = UNSET
    paused_after_trial: bool | None | Unset = UNSET
    data_checks: bool | None | Unset = UNSET
    data_delay_sensitivity: DataDelaySensitivity | None | Unset = UNSET
    data_delay_threshold: int | None | Unset = UNSET
    networking_method: ConnectionNetworkingMethod | ReportedNetworkingMethod | None | Unset = UNSET
    private_link_id: str | None | Unset = UNSET
    proxy_agent_id: str | None | Unset = UNSET
    hybrid_deployment_agent_id: str | None | Unset = UNSET
    destination_configuration: (
        NewConnectionDestinationConfiguration | ConnectionDestinationConfiguration | Mapping[str, object] | None | Unset
    ) = UNSET
    external_secrets_manager_id: str | None | Unset = UNSET
    external_secrets_keys_config: Mapping[str, str] | None | Unset = UNSET
    run_setup_tests: bool | None | Unset = UNSET
    trust_certificates: bool | None | Unset = UNSET
    trust_fingerprints: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
