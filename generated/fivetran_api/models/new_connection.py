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
        ConnectCardConfig,
        ConnectionDestinationConfiguration,
        ConnectionNetworkingMethod,
        DataDelaySensitivity,
        DestinationSchemaNames,
        NewConnectionDestinationConfiguration,
        NewSchedule,
        ReportedNetworkingMethod,
        Schedule,
        ScheduleType,
        StoredConnectCardConfig,
        SyncFrequency,
    )

_ATTRIBUTES = {
    "group_id": "group_id",
    "service": "service",
    "config": "config",
    "auth": "auth",
    "destination_schema_names": "destination_schema_names",
    "paused": "paused",
    "sync_frequency": "sync_frequency",
    "schedule_type": "schedule_type",
    "daily_sync_time": "daily_sync_time",
    "schedule": "schedule",
    "pause_after_trial": "pause_after_trial",
    "data_checks": "data_checks",
    "data_delay_sensitivity": "data_delay_sensitivity",
    "data_delay_threshold": "data_delay_threshold",
    "networking_method": "networking_method",
    "private_link_id": "private_link_id",
    "proxy_agent_id": "proxy_agent_id",
    "hybrid_deployment_agent_id": "hybrid_deployment_agent_id",
    "connect_card_config": "connect_card_config",
    "destination_configuration": "destination_configuration",
    "external_secrets_manager_id": "external_secrets_manager_id",
    "external_secrets_keys_config": "external_secrets_keys_config",
    "run_setup_tests": "run_setup_tests",
    "trust_certificates": "trust_certificates",
    "trust_fingerprints": "trust_fingerprints",
}


@_attrs_define(kw_only=True, repr=False)
class NewConnection(Request):
    """A connection to create. Always send `destination_schema_names` - Fivetran has announced that it becomes
    required.

    Attributes:
        group_id: The group, and thereby the destination, to load into.
        service: The connector type, such as postgres or google_ads; the metadata list them all.
        config: The fields of the connector type, which its metadata describe. Among them are those that name the connection
            in the destination for good - `schema`, `schema` and `table`, `schema` and `table_group_name`, or
            `schema_prefix`.
        auth: The OAuth credentials, for connector types that take them.
        destination_schema_names: How schemas, tables and columns are named in the destination; fixed from the first sync on. Fivetran has
            announced that it becomes required, so always send it.
        paused: true creates a connection that does not sync until it is unpaused.
        sync_frequency: Minutes from one sync to the next; the API takes 360 if it and `schedule` are left out. `schedule` takes
            precedence.
        schedule_type: auto - syncs by its schedule; manual - syncs only when asked to, whatever the schedule says. manual can be
            chosen only through the API.
        daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440; otherwise it is ignored. UTC
            according to one page of Fivetran's, the destination's time zone according to another. Syncs start up to an
            hour later, by a fixed offset.
        schedule: The schedule in its newer form; it takes precedence over `sync_frequency` and `daily_sync_time`, and does
            not go with a `schedule_type` of manual.
        pause_after_trial: Whether to pause the connection once its free trial is over.
        data_checks: true lets Fivetran compare the loaded data with the source.
        data_delay_sensitivity: How soon Fivetran notifies about data that is late. CUSTOM goes by `data_delay_threshold` and needs the
            Enterprise plan or above; the API takes NORMAL if nothing is chosen.
        data_delay_threshold: Minutes of delay before Fivetran notifies; counts only if `data_delay_sensitivity` is CUSTOM. The API takes
            0 if it is left out.
        networking_method: How Fivetran reaches the source. PrivateLink and ProxyAgent need the link's or agent's id too.
        private_link_id: The private link to go through, with the networking method PrivateLink.
        proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
        hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs; the destination's if it is left out.
        connect_card_config: Makes a connect card together with the connection.
        destination_configuration: Settings of the destination that differ for one connection.
        external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for connector types that can use one.
        external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets manager has their values.
        run_setup_tests: false creates the connection without testing it; the API takes true if it is left out.
        trust_certificates: true lets the tests of this call accept TLS certificates that nobody has approved; the API takes false if it
            is left out. Not kept.
        trust_fingerprints: true lets the tests of this call accept SSH fingerprints that nobody has approved; the API takes false if it
            is left out. Not kept. Leave it out to see the fingerprints, which only the failed tunnel test shows.
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
        "connect_card_config": ("ConnectCardConfig", 0),
        "destination_configuration": ("NewConnectionDestinationConfiguration", 0),
    }
    _kinds: ClassVar[Mapping[str, str]] = {
        "group_id": "str",
        "service": "str",
        "config": "map?",
        "auth": "map?",
        "destination_schema_names": "str?",
        "paused": "bool?",
        "sync_frequency": "int?",
        "schedule_type": "str?",
        "daily_sync_time": "str?",
        "schedule": "object?",
        "pause_after_trial": "bool?",
        "data_checks": "bool?",
        "data_delay_sensitivity": "str?",
        "data_delay_threshold": "int?",
        "networking_method": "str?",
        "private_link_id": "str?",
        "proxy_agent_id": "str?",
        "hybrid_deployment_agent_id": "str?",
        "connect_card_config": "object?",
        "destination_configuration": "object?",
        "external_secrets_manager_id": "str?",
        "external_secrets_keys_config": "map? str",
        "run_setup_tests": "bool?",
        "trust_certificates": "bool?",
        "trust_fingerprints": "bool?",
    }
    group_id: str
    service: str
    config: Mapping[str, object] | None | Unset = UNSET
    auth: Mapping[str, object] | None | Unset = UNSET
    destination_schema_names: DestinationSchemaNames | None | Unset = UNSET
    paused: bool | None | Unset = UNSET
    sync_frequency: SyncFrequency | None | Unset = UNSET
    schedule_type: ScheduleType | None | Unset = UNSET
    daily_sync_time: str | None | Unset = UNSET
    schedule: NewSchedule | Schedule | Mapping[str, object] | None | Unset = UNSET
    pause_after_trial: bool | None | Unset = UNSET
    data_checks: bool | None | Unset = UNSET
    data_delay_sensitivity: DataDelaySensitivity | None | Unset = UNSET
    data_delay_threshold: int | None | Unset = UNSET
    networking_method: ConnectionNetworkingMethod | ReportedNetworkingMethod | None | Unset = UNSET
    private_link_id: str | None | Unset = UNSET
    proxy_agent_id: str | None | Unset = UNSET
    hybrid_deployment_agent_id: str | None | Unset = UNSET
    connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object] | None | Unset = UNSET
    destination_configuration: (
        NewConnectionDestinationConfiguration | ConnectionDestinationConfiguration | Mapping[str, object] | None | Unset
    ) = UNSET
    external_secrets_manager_id: str | None | Unset = UNSET
    external_secrets_keys_config: Mapping[str, str] | None | Unset = UNSET
    run_setup_tests: bool | None | Unset = UNSET
    trust_certificates: bool | None | Unset = UNSET
    trust_fingerprints: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False)
