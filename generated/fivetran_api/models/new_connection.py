from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connect_card_config import ConnectCardConfig
from ..models.connection_destination_configuration import (
    ConnectionDestinationConfiguration,
)
from ..models.connection_networking_method import (
    ConnectionNetworkingMethod,
)
from ..models.data_delay_sensitivity import (
    DataDelaySensitivity,
)
from ..models.destination_schema_names import (
    DestinationSchemaNames,
)
from ..models.schedule import Schedule
from ..models.schedule_type import ScheduleType
from ..models.sync_frequency import SyncFrequency
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
        "config",
        "auth",
        "destination_schema_names",
        "paused",
        "sync_frequency",
        "schedule_type",
        "daily_sync_time",
        "schedule",
        "pause_after_trial",
        "data_delay_sensitivity",
        "data_delay_threshold",
        "networking_method",
        "private_link_id",
        "proxy_agent_id",
        "hybrid_deployment_agent_id",
        "connect_card_config",
        "destination_configuration",
        "external_secrets_manager_id",
        "external_secrets_keys_config",
        "run_setup_tests",
        "trust_certificates",
        "trust_fingerprints",
    )
)


@_attrs_define(kw_only=True)
class NewConnection(Open):
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
        sync_frequency: Minutes from one sync to the next; the API takes 360 where it is left out.
        schedule_type: auto - syncs by its schedule; manual - syncs only when asked to, whatever the schedule says. manual can be
            chosen only through the API.
        daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440. UTC according to one page of
            Fivetran's, the destination's time zone according to another. Syncs start up to an hour later, by a fixed
            offset.
        schedule: The schedule in its newer form; it takes precedence over `sync_frequency`.
        pause_after_trial: Whether to pause the connection once its free trial is over.
        data_delay_sensitivity: How soon Fivetran notifies about data that is late. CUSTOM goes by `data_delay_threshold` and needs the
            Enterprise plan or above; the API takes NORMAL where nothing is chosen.
        data_delay_threshold: Minutes of delay before Fivetran notifies; counts only where `data_delay_sensitivity` is CUSTOM. The API
            takes 0 where it is left out.
        networking_method: How Fivetran shall reach the source. PrivateLink and ProxyAgent need the link's or agent's id too.
        private_link_id: The private link to go through, with the networking method PrivateLink.
        proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
        hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs; the destination's where it is left out.
        connect_card_config: Makes a connect card together with the connection.
        destination_configuration: Settings of the destination that differ for one connection.
        external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for connector types that can use one.
        external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets manager has their values.
        run_setup_tests: false creates the connection without testing it; the API takes true where it is left out.
        trust_certificates: true lets the tests of this call accept TLS certificates that nobody has approved; the API takes false where
            it is left out. Not kept.
        trust_fingerprints: true lets the tests of this call accept SSH fingerprints that nobody has approved; the API takes false where
            it is left out. Not kept. Leave it out to see the fingerprints, which only the failed tunnel test shows.
    """

    group_id: str
    service: str
    config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    auth: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    destination_schema_names: DestinationSchemaNames | Unset = UNSET
    paused: bool | Unset = UNSET
    sync_frequency: SyncFrequency | Unset = UNSET
    schedule_type: ScheduleType | Unset = UNSET
    daily_sync_time: str | Unset = UNSET
    schedule: Schedule | dict[str, Any] | Unset = UNSET
    pause_after_trial: bool | Unset = UNSET
    data_delay_sensitivity: DataDelaySensitivity | Unset = UNSET
    data_delay_threshold: int | Unset = UNSET
    networking_method: ConnectionNetworkingMethod | Unset = UNSET
    private_link_id: str | Unset = UNSET
    proxy_agent_id: str | Unset = UNSET
    hybrid_deployment_agent_id: str | Unset = UNSET
    connect_card_config: ConnectCardConfig | dict[str, Any] | Unset = UNSET
    destination_configuration: ConnectionDestinationConfiguration | dict[str, Any] | Unset = UNSET
    external_secrets_manager_id: str | Unset = UNSET
    external_secrets_keys_config: dict[str, str] | Unset = _attrs_field(default=UNSET, repr=hidden)
    run_setup_tests: bool | Unset = UNSET
    trust_certificates: bool | Unset = UNSET
    trust_fingerprints: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.group_id = source["group_id"]
        model.service = source["service"]
        model.config = get("config", UNSET)
        model.auth = get("auth", UNSET)
        model.destination_schema_names = get("destination_schema_names", UNSET)
        model.paused = get("paused", UNSET)
        model.sync_frequency = get("sync_frequency", UNSET)
        model.schedule_type = get("schedule_type", UNSET)
        model.daily_sync_time = get("daily_sync_time", UNSET)
        model.schedule = Schedule.from_dict(value) if isinstance(value := get("schedule", UNSET), dict) else value
        model.pause_after_trial = get("pause_after_trial", UNSET)
        model.data_delay_sensitivity = get("data_delay_sensitivity", UNSET)
        model.data_delay_threshold = get("data_delay_threshold", UNSET)
        model.networking_method = get("networking_method", UNSET)
        model.private_link_id = get("private_link_id", UNSET)
        model.proxy_agent_id = get("proxy_agent_id", UNSET)
        model.hybrid_deployment_agent_id = get("hybrid_deployment_agent_id", UNSET)
        model.connect_card_config = (
            ConnectCardConfig.from_dict(value)
            if isinstance(value := get("connect_card_config", UNSET), dict)
            else value
        )
        model.destination_configuration = (
            ConnectionDestinationConfiguration.from_dict(value)
            if isinstance(value := get("destination_configuration", UNSET), dict)
            else value
        )
        model.external_secrets_manager_id = get("external_secrets_manager_id", UNSET)
        model.external_secrets_keys_config = get("external_secrets_keys_config", UNSET)
        model.run_setup_tests = get("run_setup_tests", UNSET)
        model.trust_certificates = get("trust_certificates", UNSET)
        model.trust_fingerprints = get("trust_fingerprints", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["group_id"] = self.group_id
        written["service"] = self.service
        if (config := self.config) is not UNSET:
            written["config"] = config
        if (auth := self.auth) is not UNSET:
            written["auth"] = auth
        if (destination_schema_names := self.destination_schema_names) is not UNSET:
            written["destination_schema_names"] = destination_schema_names
        if (paused := self.paused) is not UNSET:
            written["paused"] = paused
        if (sync_frequency := self.sync_frequency) is not UNSET:
            written["sync_frequency"] = sync_frequency
        if (schedule_type := self.schedule_type) is not UNSET:
            written["schedule_type"] = schedule_type
        if (daily_sync_time := self.daily_sync_time) is not UNSET:
            written["daily_sync_time"] = daily_sync_time
        if (schedule := self.schedule) is not UNSET:
            written["schedule"] = schedule.to_dict() if isinstance(schedule, Schedule) else schedule
        if (pause_after_trial := self.pause_after_trial) is not UNSET:
            written["pause_after_trial"] = pause_after_trial
        if (data_delay_sensitivity := self.data_delay_sensitivity) is not UNSET:
            written["data_delay_sensitivity"] = data_delay_sensitivity
        if (data_delay_threshold := self.data_delay_threshold) is not UNSET:
            written["data_delay_threshold"] = data_delay_threshold
        if (networking_method := self.networking_method) is not UNSET:
            written["networking_method"] = networking_method
        if (private_link_id := self.private_link_id) is not UNSET:
            written["private_link_id"] = private_link_id
        if (proxy_agent_id := self.proxy_agent_id) is not UNSET:
            written["proxy_agent_id"] = proxy_agent_id
        if (hybrid_deployment_agent_id := self.hybrid_deployment_agent_id) is not UNSET:
            written["hybrid_deployment_agent_id"] = hybrid_deployment_agent_id
        if (connect_card_config := self.connect_card_config) is not UNSET:
            written["connect_card_config"] = (
                connect_card_config.to_dict()
                if isinstance(connect_card_config, ConnectCardConfig)
                else connect_card_config
            )
        if (destination_configuration := self.destination_configuration) is not UNSET:
            written["destination_configuration"] = (
                destination_configuration.to_dict()
                if isinstance(destination_configuration, ConnectionDestinationConfiguration)
                else destination_configuration
            )
        if (external_secrets_manager_id := self.external_secrets_manager_id) is not UNSET:
            written["external_secrets_manager_id"] = external_secrets_manager_id
        if (external_secrets_keys_config := self.external_secrets_keys_config) is not UNSET:
            written["external_secrets_keys_config"] = external_secrets_keys_config
        if (run_setup_tests := self.run_setup_tests) is not UNSET:
            written["run_setup_tests"] = run_setup_tests
        if (trust_certificates := self.trust_certificates) is not UNSET:
            written["trust_certificates"] = trust_certificates
        if (trust_fingerprints := self.trust_fingerprints) is not UNSET:
            written["trust_fingerprints"] = trust_fingerprints
        return written
