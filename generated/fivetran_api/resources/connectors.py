from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from typing_extensions import deprecated
else:
    from ..types import deprecated

if TYPE_CHECKING:
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import (
        ColumnEntry,
        ColumnUpdate,
        ConnectCardConfig,
        Connection,
        ConnectionDestinationConfiguration,
        ConnectionNetworkingMethod,
        DataDelaySensitivity,
        DestinationSchemaNames,
        ExcludeMode,
        IssuedConnectCard,
        NewConnectionDestinationConfiguration,
        NewRowFilter,
        NewSchedule,
        ReportedNetworkingMethod,
        RowFilter,
        Schedule,
        ScheduleType,
        SchemaChangeHandling,
        SchemaConfig,
        SchemaEntry,
        SchemaStatus,
        SchemaUpdate,
        StoredConnectCardConfig,
        SyncFrequency,
        SyncRecord,
        TableEntry,
        TableSyncMode,
        TableUpdate,
    )


class Connectors(Resource):
    """The older paths of connections, which existing scripts name."""

    _engine: Engine

    @deprecated("connectors.list is deprecated: use connections.list")
    def list(
        self,
        *,
        group_id: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[Connection]:
        """List the connections under their older path.

        The same as `connections.list`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/list-connections

        Args:
            group_id: Only connections of this group.
            schema: Only connections with exactly this schema name.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import list_connectors

        warnings.warn("connectors.list is deprecated: use connections.list", DeprecationWarning, stacklevel=2)
        return self._engine.listing(list_connectors, group_id=group_id, schema=schema, cursor=cursor, limit=limit)

    @deprecated("connectors.create is deprecated: use connections.create")
    def create(
        self,
        *,
        group_id: str,
        service: str,
        config: Mapping[str, object] | None | Unset = UNSET,
        auth: Mapping[str, object] | None | Unset = UNSET,
        destination_schema_names: DestinationSchemaNames | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
        sync_frequency: SyncFrequency | None | Unset = UNSET,
        schedule_type: ScheduleType | None | Unset = UNSET,
        daily_sync_time: str | None | Unset = UNSET,
        schedule: NewSchedule | Schedule | Mapping[str, object] | None | Unset = UNSET,
        pause_after_trial: bool | None | Unset = UNSET,
        data_checks: bool | None | Unset = UNSET,
        data_delay_sensitivity: DataDelaySensitivity | None | Unset = UNSET,
        data_delay_threshold: int | None | Unset = UNSET,
        networking_method: ConnectionNetworkingMethod | ReportedNetworkingMethod | None | Unset = UNSET,
        private_link_id: str | None | Unset = UNSET,
        proxy_agent_id: str | None | Unset = UNSET,
        hybrid_deployment_agent_id: str | None | Unset = UNSET,
        connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object] | None | Unset = UNSET,
        destination_configuration: NewConnectionDestinationConfiguration
        | ConnectionDestinationConfiguration
        | Mapping[str, object]
        | None
        | Unset = UNSET,
        external_secrets_manager_id: str | None | Unset = UNSET,
        external_secrets_keys_config: Mapping[str, str] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Create a connection under its older path.

        The same as `connections.create`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

        Args:
            group_id: The group, and thereby the destination, to load into.
            service: The connector type, such as postgres or google_ads; the metadata list them all.
            config: The fields of the connector type, which its metadata describe. Among them are those that name
                the connection in the destination for good - `schema`, `schema` and `table`, `schema` and
                `table_group_name`, or `schema_prefix`.
            auth: The OAuth credentials, for connector types that take them.
            destination_schema_names: How schemas, tables and columns are named in the destination; fixed from the
                first sync on. Fivetran has announced that it becomes required, so always send it.
            paused: true creates a connection that does not sync until it is unpaused.
            sync_frequency: Minutes from one sync to the next; the API takes 360 if it and `schedule` are left out.
                `schedule` takes precedence.
            schedule_type: auto - syncs by its schedule; manual - syncs only when asked to, whatever the schedule
                says. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440;
                otherwise it is ignored. UTC according to one page of Fivetran's, the destination's time zone
                according to another. Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form; it takes precedence over `sync_frequency` and
                `daily_sync_time`, and does not go with a `schedule_type` of manual.
            pause_after_trial: Whether to pause the connection once its free trial is over.
            data_checks: true lets Fivetran compare the loaded data with the source.
            data_delay_sensitivity: How soon Fivetran notifies about data that is late. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above; the API takes NORMAL if nothing is
                chosen.
            data_delay_threshold: Minutes of delay before Fivetran notifies; counts only if `data_delay_sensitivity`
                is CUSTOM. The API takes 0 if it is left out.
            networking_method: How Fivetran reaches the source. PrivateLink and ProxyAgent need the link's or
                agent's id too.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs; the destination's if it is
                left out.
            connect_card_config: Makes a connect card together with the connection.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for
                connector types that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: false creates the connection without testing it; the API takes true if it is left out.
            trust_certificates: true lets the tests of this call accept TLS certificates that nobody has approved;
                the API takes false if it is left out. Not kept.
            trust_fingerprints: true lets the tests of this call accept SSH fingerprints that nobody has approved;
                the API takes false if it is left out. Not kept. Leave it out to see the fingerprints, which only
                the failed tunnel test shows.

        Returns:
            The connection that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import create_connector
        from ..models import NewConnection

        warnings.warn("connectors.create is deprecated: use connections.create", DeprecationWarning, stacklevel=2)
        body = NewConnection(
            group_id=group_id,
            service=service,
            config=config,
            auth=auth,
            destination_schema_names=destination_schema_names,
            paused=paused,
            sync_frequency=sync_frequency,
            schedule_type=schedule_type,
            daily_sync_time=daily_sync_time,
            schedule=schedule,
            pause_after_trial=pause_after_trial,
            data_checks=data_checks,
            data_delay_sensitivity=data_delay_sensitivity,
            data_delay_threshold=data_delay_threshold,
            networking_method=networking_method,
            private_link_id=private_link_id,
            proxy_agent_id=proxy_agent_id,
            hybrid_deployment_agent_id=hybrid_deployment_agent_id,
            connect_card_config=connect_card_config,
            destination_configuration=destination_configuration,
            external_secrets_manager_id=external_secrets_manager_id,
            external_secrets_keys_config=external_secrets_keys_config,
            run_setup_tests=run_setup_tests,
            trust_certificates=trust_certificates,
            trust_fingerprints=trust_fingerprints,
        )
        del config, auth, schedule, connect_card_config, destination_configuration, external_secrets_keys_config
        return self._engine.call(create_connector, body=body).data

    @deprecated("connectors.get is deprecated: use connections.get")
    def get(self, connection_id: str) -> Connection:
        """Read one connection under its older path.

        The same as `connections.get`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-details

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The connection.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import get_connector

        warnings.warn("connectors.get is deprecated: use connections.get", DeprecationWarning, stacklevel=2)
        return self._engine.call(get_connector, connection_id).data

    @deprecated("connectors.delete is deprecated: use connections.delete")
    def delete(self, connection_id: str) -> None:
        """Delete a connection under its older path.

        The same as `connections.delete`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/delete-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import delete_connector

        warnings.warn("connectors.delete is deprecated: use connections.delete", DeprecationWarning, stacklevel=2)
        self._engine.call(delete_connector, connection_id)

    @deprecated("connectors.update is deprecated: use connections.update")
    def update(
        self,
        connection_id: str,
        *,
        config: Mapping[str, object] | None | Unset = UNSET,
        auth: Mapping[str, object] | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
        is_historical_sync: bool | None | Unset = UNSET,
        sync_frequency: SyncFrequency | None | Unset = UNSET,
        schedule_type: ScheduleType | None | Unset = UNSET,
        daily_sync_time: str | None | Unset = UNSET,
        schedule: NewSchedule | Schedule | Mapping[str, object] | None | Unset = UNSET,
        schema_status: SchemaStatus | None | Unset = UNSET,
        pause_after_trial: bool | None | Unset = UNSET,
        paused_after_trial: bool | None | Unset = UNSET,
        data_checks: bool | None | Unset = UNSET,
        data_delay_sensitivity: DataDelaySensitivity | None | Unset = UNSET,
        data_delay_threshold: int | None | Unset = UNSET,
        networking_method: ConnectionNetworkingMethod | ReportedNetworkingMethod | None | Unset = UNSET,
        private_link_id: str | None | Unset = UNSET,
        proxy_agent_id: str | None | Unset = UNSET,
        hybrid_deployment_agent_id: str | None | Unset = UNSET,
        destination_configuration: NewConnectionDestinationConfiguration
        | ConnectionDestinationConfiguration
        | Mapping[str, object]
        | None
        | Unset = UNSET,
        external_secrets_manager_id: str | None | Unset = UNSET,
        external_secrets_keys_config: Mapping[str, str] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Change a connection under its older path.

        The same as `connections.update`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            config: Fields of the connector type that change. Leave out what you have only read; its secrets are
                masked.
            auth: The OAuth credentials, for connector types that take them.
            paused: true stops syncs until it is false again.
            is_historical_sync: true starts loading everything again at once, in place of a sync that is running; on
                a paused connection it waits. The API resets it when done.
            sync_frequency: Minutes from one sync to the next.
            schedule_type: auto - syncs by its schedule; manual - syncs only when asked to, whatever the schedule
                says. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00; needs a `sync_frequency` of 1440, now or
                before. UTC according to one page of Fivetran's, the destination's time zone according to another.
                Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form; it takes precedence over `sync_frequency` and
                `daily_sync_time`, and does not go with a `schedule_type` of manual.
            schema_status: Set to ready, it lets a connection sync that waited for its schema to be captured and
                reviewed.
            pause_after_trial: Whether to pause the connection once its free trial is over.
            paused_after_trial: The old name of `pause_after_trial`, which Fivetran's definition no longer has. Use
                the new one.
            data_checks: true lets Fivetran compare the loaded data with the source.
            data_delay_sensitivity: How soon Fivetran notifies about data that is late. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above; the API takes NORMAL if nothing is
                chosen.
            data_delay_threshold: Minutes of delay before Fivetran notifies; counts only if `data_delay_sensitivity`
                is CUSTOM.
            networking_method: How Fivetran reaches the source. PrivateLink and ProxyAgent need the link's or
                agent's id too.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for types
                that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: false changes the connection without testing it; the API takes true if it is left out.
            trust_certificates: true lets the tests of this call accept TLS certificates that nobody has approved;
                the API takes false if it is left out. Not kept, and only with `run_setup_tests` true.
            trust_fingerprints: true lets the tests of this call accept SSH fingerprints that nobody has approved;
                the API takes false if it is left out. Not kept, and only with `run_setup_tests` true.

        Returns:
            The connection after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector
        from ..models import ConnectionUpdate

        warnings.warn("connectors.update is deprecated: use connections.update", DeprecationWarning, stacklevel=2)
        body = ConnectionUpdate(
            config=config,
            auth=auth,
            paused=paused,
            is_historical_sync=is_historical_sync,
            sync_frequency=sync_frequency,
            schedule_type=schedule_type,
            daily_sync_time=daily_sync_time,
            schedule=schedule,
            schema_status=schema_status,
            pause_after_trial=pause_after_trial,
            paused_after_trial=paused_after_trial,
            data_checks=data_checks,
            data_delay_sensitivity=data_delay_sensitivity,
            data_delay_threshold=data_delay_threshold,
            networking_method=networking_method,
            private_link_id=private_link_id,
            proxy_agent_id=proxy_agent_id,
            hybrid_deployment_agent_id=hybrid_deployment_agent_id,
            destination_configuration=destination_configuration,
            external_secrets_manager_id=external_secrets_manager_id,
            external_secrets_keys_config=external_secrets_keys_config,
            run_setup_tests=run_setup_tests,
            trust_certificates=trust_certificates,
            trust_fingerprints=trust_fingerprints,
        )
        del config, auth, schedule, destination_configuration, external_secrets_keys_config
        return self._engine.call(update_connector, connection_id, body=body).data

    @deprecated("connectors.sync is deprecated: use connections.sync")
    def sync(self, connection_id: str, *, force: bool | None | Unset = UNSET) -> None:
        """Start a sync under its older path.

        The same as `connections.sync`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            force: true stops a sync that is running and starts over; false, which the API takes if it is left out,
                lets it run and starts none.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import sync_connector
        from ..models import SyncRequest

        warnings.warn("connectors.sync is deprecated: use connections.sync", DeprecationWarning, stacklevel=2)
        body = SyncRequest(force=force)
        self._engine.call(sync_connector, connection_id, body=body)

    @deprecated("connectors.force is deprecated: use connections.sync")
    def force(self, connection_id: str) -> None:
        """Start a sync at once, stopping one that runs.

        The same as `connections.sync with force`, from before connectors were called connections. Fivetran has turned
        these paths off for a while before and may do so for good. It takes no body.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import force_connector

        warnings.warn("connectors.force is deprecated: use connections.sync", DeprecationWarning, stacklevel=2)
        self._engine.call(force_connector, connection_id)

    @deprecated("connectors.resync is deprecated: use connections.resync")
    def resync(self, connection_id: str, *, tables: Mapping[str, Sequence[str]] | None | Unset = UNSET) -> None:
        """Load data again from the start, under the older path.

        The same as `connections.resync`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/resync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            tables: Names of tables by the name of their schema, as they are in the source; all tables if it is left
                out. Neither the map nor a list may be empty.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import resync_connector
        from ..models import ResyncRequest

        warnings.warn("connectors.resync is deprecated: use connections.resync", DeprecationWarning, stacklevel=2)
        body = ResyncRequest(scope=tables)
        del tables
        self._engine.call(resync_connector, connection_id, body=body)

    @deprecated("connectors.list_sync_history is deprecated: use connections.list_sync_history")
    def list_sync_history(
        self,
        connection_id: str,
        *,
        start_time: datetime.datetime | None | Unset = UNSET,
        end_time: datetime.datetime | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[SyncRecord]:
        """List the syncs of a connection within a window of time, under the older path.

        The same as `connections.list_sync_history`, from before connectors were called connections. No definition has
        it, but other clients call it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/retrieve-connection-sync-history

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            start_time: Where the window starts; left out, an hour before `end_time`.
            end_time: Where the window ends, at most seven days after `start_time`; left out, an hour after it.
            duration: Hours that the window lasts, instead of one of its ends. An older parameter; give both ends.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import list_connector_sync_history

        warnings.warn(
            "connectors.list_sync_history is deprecated: use connections.list_sync_history", DeprecationWarning, stacklevel=2
        )
        return self._engine.listing(
            list_connector_sync_history,
            connection_id,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            cursor=cursor,
            limit=limit,
        )

    @deprecated("connectors.test is deprecated: use connections.test")
    def test(
        self,
        connection_id: str,
        *,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Run the setup tests under their older path.

        The same as `connections.test`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/run-setup-tests

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            trust_certificates: true lets this run accept TLS certificates that nobody has approved; the API takes
                false if it is left out, and the test fails until they are approved. Not kept.
            trust_fingerprints: true lets this run accept SSH fingerprints that nobody has approved; the API takes
                false if it is left out, and the test fails until they are approved. Not kept.

        Returns:
            The connection, with the outcome of the tests.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import test_connector
        from ..models import SetupTestRequest

        warnings.warn("connectors.test is deprecated: use connections.test", DeprecationWarning, stacklevel=2)
        body = SetupTestRequest(trust_certificates=trust_certificates, trust_fingerprints=trust_fingerprints)
        return self._engine.call(test_connector, connection_id, body=body).data

    @deprecated("connectors.create_connect_card is deprecated: use connections.create_connect_card")
    def create_connect_card(
        self, connection_id: str, *, connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object]
    ) -> IssuedConnectCard:
        """Make a connect card under its older path.

        The same as `connections.create_connect_card`, from before connectors were called connections. Fivetran has
        turned these paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            connect_card_config: How the page behind a connect card behaves.

        Returns:
            The link.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import create_connector_connect_card
        from ..models import NewConnectCard

        warnings.warn(
            "connectors.create_connect_card is deprecated: use connections.create_connect_card",
            DeprecationWarning,
            stacklevel=2,
        )
        body = NewConnectCard(connect_card_config=connect_card_config)
        del connect_card_config
        return self._engine.call(create_connector_connect_card, connection_id, body=body).data

    @deprecated("connectors.get_schema_config is deprecated: use schemas.get")
    def get_schema_config(self, connection_id: str) -> SchemaConfig:
        """Read the schema config under its older path.

        The same as `schemas.get`, from before connectors were called connections. Fivetran has turned these paths off
        for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The schema config.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import get_connector_schema_config

        warnings.warn("connectors.get_schema_config is deprecated: use schemas.get", DeprecationWarning, stacklevel=2)
        return self._engine.call(get_connector_schema_config, connection_id).data

    @deprecated("connectors.update_schema_config is deprecated: use schemas.update")
    def update_schema_config(
        self,
        connection_id: str,
        *,
        schemas: Mapping[str, SchemaUpdate | SchemaEntry | Mapping[str, object]] | None | Unset = UNSET,
        schema_change_handling: SchemaChangeHandling | None | Unset = UNSET,
        is_type_locked: bool | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change the schema config under its older path.

        The same as `schemas.update`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schemas: By name of the schema in the source; those not named stay as they are. Upper and lower case
                matter.
            schema_change_handling: What happens to schemas, tables and columns that turn up in the source later.
                ALLOW_ALL syncs them all; ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL
                syncs none.
            is_type_locked: Whether columns in the destination keep the types that the source had in the first sync,
                or, if the lock comes later, in the first sync with it. Locking what is locked already changes
                nothing.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_schema_config
        from ..models import SchemaConfigUpdate

        warnings.warn("connectors.update_schema_config is deprecated: use schemas.update", DeprecationWarning, stacklevel=2)
        body = SchemaConfigUpdate(schemas=schemas, schema_change_handling=schema_change_handling, is_type_locked=is_type_locked)
        del schemas
        return self._engine.call(update_connector_schema_config, connection_id, body=body).data

    @deprecated("connectors.reload_schema_config is deprecated: use schemas.reload")
    def reload_schema_config(self, connection_id: str, *, exclude_mode: ExcludeMode | None | Unset = UNSET) -> SchemaConfig:
        """Read the schema of the source anew, under the older path.

        The same as `schemas.reload`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/reload-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            exclude_mode: What a reload does to the selection. PRESERVE, which the API takes if none is given, keeps
                it. EXCLUDE turns all schemas and tables off, but not the columns that nobody ever changed: they
                sync once their table is turned on. INCLUDE turns all schemas and tables on.

        Returns:
            The schema config as the source has it now.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import reload_connector_schema_config
        from ..models import SchemaReload

        warnings.warn("connectors.reload_schema_config is deprecated: use schemas.reload", DeprecationWarning, stacklevel=2)
        body = SchemaReload(exclude_mode=exclude_mode)
        return self._engine.call(reload_connector_schema_config, connection_id, body=body).data

    @deprecated("connectors.update_schema is deprecated: use schemas.update_schema")
    def update_schema(
        self,
        connection_id: str,
        schema_name: str,
        *,
        enabled: bool,
        tables: Mapping[str, TableUpdate | TableEntry | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one schema under its older path.

        The same as `schemas.update_schema`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-database-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; with another case
                it is not found. NetSuite and Salesforce connections have one schema only, called netsuite or
                salesforce.
            enabled: Whether to sync the schema. Must be sent even if it stays as it is.
            tables: By name of the table in the source; those not named stay as they are. Upper and lower case
                matter.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_schema
        from ..models import SchemaUpdate

        warnings.warn("connectors.update_schema is deprecated: use schemas.update_schema", DeprecationWarning, stacklevel=2)
        body = SchemaUpdate(enabled=enabled, tables=tables)
        del tables
        return self._engine.call(update_connector_schema, connection_id, schema_name, body=body).data

    @deprecated("connectors.update_table is deprecated: use schemas.update_table")
    def update_table(
        self,
        connection_id: str,
        schema_name: str,
        table_name: str,
        *,
        enabled: bool,
        sync_mode: TableSyncMode | None | Unset = UNSET,
        row_filter: NewRowFilter | RowFilter | Mapping[str, object] | None | Unset = UNSET,
        columns: Mapping[str, ColumnUpdate | ColumnEntry | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one table under its older path.

        The same as `schemas.update_table`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-table-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; with another case
                it is not found. NetSuite and Salesforce connections have one schema only, called netsuite or
                salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; with another case it
                is not found.
            enabled: Whether to sync the table. Must be sent even if it stays as it is.
            sync_mode: SOFT_DELETE marks rows that the source has deleted, HISTORY keeps each version of every row
                (only with `supports_history_mode`), LIVE mirrors the source and deletes as it does. Tables have
                none if the connector offers no choice.
            row_filter: The rows to sync, for tables with `row_filtering_supported`. Left out, the filter stays; a
                new one replaces the old one as a whole.
            columns: By name of the column in the source; those not named stay as they are. Upper and lower case
                matter. Only for tables with `supports_columns_config`.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_table
        from ..models import TableUpdate

        warnings.warn("connectors.update_table is deprecated: use schemas.update_table", DeprecationWarning, stacklevel=2)
        body = TableUpdate(enabled=enabled, sync_mode=sync_mode, row_filter=row_filter, columns=columns)
        del row_filter, columns
        return self._engine.call(update_connector_table, connection_id, schema_name, table_name, body=body).data

    @deprecated("connectors.update_column is deprecated: use schemas.update_column")
    def update_column(
        self,
        connection_id: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        *,
        enabled: bool,
        hashed: bool | None | Unset = UNSET,
        is_primary_key: bool | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one column under its older path.

        The same as `schemas.update_column`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-column-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; with another case
                it is not found. NetSuite and Salesforce connections have one schema only, called netsuite or
                salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; with another case it
                is not found.
            column_name: The column's name in the source; with another case it is not found.
            enabled: Whether to sync the column. Must be sent even if it stays as it is.
            hashed: Whether the destination gets a hash in place of each value.
            is_primary_key: Whether the column belongs to the table's primary key.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_column
        from ..models import ColumnUpdate

        warnings.warn("connectors.update_column is deprecated: use schemas.update_column", DeprecationWarning, stacklevel=2)
        body = ColumnUpdate(enabled=enabled, hashed=hashed, is_primary_key=is_primary_key)
        return self._engine.call(update_connector_column, connection_id, schema_name, table_name, column_name, body=body).data

    @deprecated("connectors.list_for_group is deprecated: use groups.list_connections")
    def list_for_group(
        self,
        group_id: str,
        *,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[Connection]:
        """List the connections of a group under their older path.

        The same as `groups.list_connections`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-connections-in-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            schema: Only connections with exactly this schema name.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import list_group_connectors

        warnings.warn("connectors.list_for_group is deprecated: use groups.list_connections", DeprecationWarning, stacklevel=2)
        return self._engine.listing(list_group_connectors, group_id, schema=schema, cursor=cursor, limit=limit)


class AsyncConnectors(Resource):
    """The older paths of connections, which existing scripts name."""

    _engine: AsyncEngine

    @deprecated("connectors.list is deprecated: use connections.list")
    def list(
        self,
        *,
        group_id: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[Connection]:
        """List the connections under their older path.

        The same as `connections.list`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/list-connections

        Args:
            group_id: Only connections of this group.
            schema: Only connections with exactly this schema name.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import list_connectors

        warnings.warn("connectors.list is deprecated: use connections.list", DeprecationWarning, stacklevel=2)
        return self._engine.listing(list_connectors, group_id=group_id, schema=schema, cursor=cursor, limit=limit)

    @deprecated("connectors.create is deprecated: use connections.create")
    async def create(
        self,
        *,
        group_id: str,
        service: str,
        config: Mapping[str, object] | None | Unset = UNSET,
        auth: Mapping[str, object] | None | Unset = UNSET,
        destination_schema_names: DestinationSchemaNames | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
        sync_frequency: SyncFrequency | None | Unset = UNSET,
        schedule_type: ScheduleType | None | Unset = UNSET,
        daily_sync_time: str | None | Unset = UNSET,
        schedule: NewSchedule | Schedule | Mapping[str, object] | None | Unset = UNSET,
        pause_after_trial: bool | None | Unset = UNSET,
        data_checks: bool | None | Unset = UNSET,
        data_delay_sensitivity: DataDelaySensitivity | None | Unset = UNSET,
        data_delay_threshold: int | None | Unset = UNSET,
        networking_method: ConnectionNetworkingMethod | ReportedNetworkingMethod | None | Unset = UNSET,
        private_link_id: str | None | Unset = UNSET,
        proxy_agent_id: str | None | Unset = UNSET,
        hybrid_deployment_agent_id: str | None | Unset = UNSET,
        connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object] | None | Unset = UNSET,
        destination_configuration: NewConnectionDestinationConfiguration
        | ConnectionDestinationConfiguration
        | Mapping[str, object]
        | None
        | Unset = UNSET,
        external_secrets_manager_id: str | None | Unset = UNSET,
        external_secrets_keys_config: Mapping[str, str] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Create a connection under its older path.

        The same as `connections.create`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

        Args:
            group_id: The group, and thereby the destination, to load into.
            service: The connector type, such as postgres or google_ads; the metadata list them all.
            config: The fields of the connector type, which its metadata describe. Among them are those that name
                the connection in the destination for good - `schema`, `schema` and `table`, `schema` and
                `table_group_name`, or `schema_prefix`.
            auth: The OAuth credentials, for connector types that take them.
            destination_schema_names: How schemas, tables and columns are named in the destination; fixed from the
                first sync on. Fivetran has announced that it becomes required, so always send it.
            paused: true creates a connection that does not sync until it is unpaused.
            sync_frequency: Minutes from one sync to the next; the API takes 360 if it and `schedule` are left out.
                `schedule` takes precedence.
            schedule_type: auto - syncs by its schedule; manual - syncs only when asked to, whatever the schedule
                says. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440;
                otherwise it is ignored. UTC according to one page of Fivetran's, the destination's time zone
                according to another. Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form; it takes precedence over `sync_frequency` and
                `daily_sync_time`, and does not go with a `schedule_type` of manual.
            pause_after_trial: Whether to pause the connection once its free trial is over.
            data_checks: true lets Fivetran compare the loaded data with the source.
            data_delay_sensitivity: How soon Fivetran notifies about data that is late. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above; the API takes NORMAL if nothing is
                chosen.
            data_delay_threshold: Minutes of delay before Fivetran notifies; counts only if `data_delay_sensitivity`
                is CUSTOM. The API takes 0 if it is left out.
            networking_method: How Fivetran reaches the source. PrivateLink and ProxyAgent need the link's or
                agent's id too.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs; the destination's if it is
                left out.
            connect_card_config: Makes a connect card together with the connection.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for
                connector types that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: false creates the connection without testing it; the API takes true if it is left out.
            trust_certificates: true lets the tests of this call accept TLS certificates that nobody has approved;
                the API takes false if it is left out. Not kept.
            trust_fingerprints: true lets the tests of this call accept SSH fingerprints that nobody has approved;
                the API takes false if it is left out. Not kept. Leave it out to see the fingerprints, which only
                the failed tunnel test shows.

        Returns:
            The connection that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import create_connector
        from ..models import NewConnection

        warnings.warn("connectors.create is deprecated: use connections.create", DeprecationWarning, stacklevel=2)
        body = NewConnection(
            group_id=group_id,
            service=service,
            config=config,
            auth=auth,
            destination_schema_names=destination_schema_names,
            paused=paused,
            sync_frequency=sync_frequency,
            schedule_type=schedule_type,
            daily_sync_time=daily_sync_time,
            schedule=schedule,
            pause_after_trial=pause_after_trial,
            data_checks=data_checks,
            data_delay_sensitivity=data_delay_sensitivity,
            data_delay_threshold=data_delay_threshold,
            networking_method=networking_method,
            private_link_id=private_link_id,
            proxy_agent_id=proxy_agent_id,
            hybrid_deployment_agent_id=hybrid_deployment_agent_id,
            connect_card_config=connect_card_config,
            destination_configuration=destination_configuration,
            external_secrets_manager_id=external_secrets_manager_id,
            external_secrets_keys_config=external_secrets_keys_config,
            run_setup_tests=run_setup_tests,
            trust_certificates=trust_certificates,
            trust_fingerprints=trust_fingerprints,
        )
        del config, auth, schedule, connect_card_config, destination_configuration, external_secrets_keys_config
        return (await self._engine.call(create_connector, body=body)).data

    @deprecated("connectors.get is deprecated: use connections.get")
    async def get(self, connection_id: str) -> Connection:
        """Read one connection under its older path.

        The same as `connections.get`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-details

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The connection.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import get_connector

        warnings.warn("connectors.get is deprecated: use connections.get", DeprecationWarning, stacklevel=2)
        return (await self._engine.call(get_connector, connection_id)).data

    @deprecated("connectors.delete is deprecated: use connections.delete")
    async def delete(self, connection_id: str) -> None:
        """Delete a connection under its older path.

        The same as `connections.delete`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/delete-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import delete_connector

        warnings.warn("connectors.delete is deprecated: use connections.delete", DeprecationWarning, stacklevel=2)
        await self._engine.call(delete_connector, connection_id)

    @deprecated("connectors.update is deprecated: use connections.update")
    async def update(
        self,
        connection_id: str,
        *,
        config: Mapping[str, object] | None | Unset = UNSET,
        auth: Mapping[str, object] | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
        is_historical_sync: bool | None | Unset = UNSET,
        sync_frequency: SyncFrequency | None | Unset = UNSET,
        schedule_type: ScheduleType | None | Unset = UNSET,
        daily_sync_time: str | None | Unset = UNSET,
        schedule: NewSchedule | Schedule | Mapping[str, object] | None | Unset = UNSET,
        schema_status: SchemaStatus | None | Unset = UNSET,
        pause_after_trial: bool | None | Unset = UNSET,
        paused_after_trial: bool | None | Unset = UNSET,
        data_checks: bool | None | Unset = UNSET,
        data_delay_sensitivity: DataDelaySensitivity | None | Unset = UNSET,
        data_delay_threshold: int | None | Unset = UNSET,
        networking_method: ConnectionNetworkingMethod | ReportedNetworkingMethod | None | Unset = UNSET,
        private_link_id: str | None | Unset = UNSET,
        proxy_agent_id: str | None | Unset = UNSET,
        hybrid_deployment_agent_id: str | None | Unset = UNSET,
        destination_configuration: NewConnectionDestinationConfiguration
        | ConnectionDestinationConfiguration
        | Mapping[str, object]
        | None
        | Unset = UNSET,
        external_secrets_manager_id: str | None | Unset = UNSET,
        external_secrets_keys_config: Mapping[str, str] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Change a connection under its older path.

        The same as `connections.update`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            config: Fields of the connector type that change. Leave out what you have only read; its secrets are
                masked.
            auth: The OAuth credentials, for connector types that take them.
            paused: true stops syncs until it is false again.
            is_historical_sync: true starts loading everything again at once, in place of a sync that is running; on
                a paused connection it waits. The API resets it when done.
            sync_frequency: Minutes from one sync to the next.
            schedule_type: auto - syncs by its schedule; manual - syncs only when asked to, whatever the schedule
                says. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00; needs a `sync_frequency` of 1440, now or
                before. UTC according to one page of Fivetran's, the destination's time zone according to another.
                Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form; it takes precedence over `sync_frequency` and
                `daily_sync_time`, and does not go with a `schedule_type` of manual.
            schema_status: Set to ready, it lets a connection sync that waited for its schema to be captured and
                reviewed.
            pause_after_trial: Whether to pause the connection once its free trial is over.
            paused_after_trial: The old name of `pause_after_trial`, which Fivetran's definition no longer has. Use
                the new one.
            data_checks: true lets Fivetran compare the loaded data with the source.
            data_delay_sensitivity: How soon Fivetran notifies about data that is late. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above; the API takes NORMAL if nothing is
                chosen.
            data_delay_threshold: Minutes of delay before Fivetran notifies; counts only if `data_delay_sensitivity`
                is CUSTOM.
            networking_method: How Fivetran reaches the source. PrivateLink and ProxyAgent need the link's or
                agent's id too.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for types
                that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: false changes the connection without testing it; the API takes true if it is left out.
            trust_certificates: true lets the tests of this call accept TLS certificates that nobody has approved;
                the API takes false if it is left out. Not kept, and only with `run_setup_tests` true.
            trust_fingerprints: true lets the tests of this call accept SSH fingerprints that nobody has approved;
                the API takes false if it is left out. Not kept, and only with `run_setup_tests` true.

        Returns:
            The connection after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector
        from ..models import ConnectionUpdate

        warnings.warn("connectors.update is deprecated: use connections.update", DeprecationWarning, stacklevel=2)
        body = ConnectionUpdate(
            config=config,
            auth=auth,
            paused=paused,
            is_historical_sync=is_historical_sync,
            sync_frequency=sync_frequency,
            schedule_type=schedule_type,
            daily_sync_time=daily_sync_time,
            schedule=schedule,
            schema_status=schema_status,
            pause_after_trial=pause_after_trial,
            paused_after_trial=paused_after_trial,
            data_checks=data_checks,
            data_delay_sensitivity=data_delay_sensitivity,
            data_delay_threshold=data_delay_threshold,
            networking_method=networking_method,
            private_link_id=private_link_id,
            proxy_agent_id=proxy_agent_id,
            hybrid_deployment_agent_id=hybrid_deployment_agent_id,
            destination_configuration=destination_configuration,
            external_secrets_manager_id=external_secrets_manager_id,
            external_secrets_keys_config=external_secrets_keys_config,
            run_setup_tests=run_setup_tests,
            trust_certificates=trust_certificates,
            trust_fingerprints=trust_fingerprints,
        )
        del config, auth, schedule, destination_configuration, external_secrets_keys_config
        return (await self._engine.call(update_connector, connection_id, body=body)).data

    @deprecated("connectors.sync is deprecated: use connections.sync")
    async def sync(self, connection_id: str, *, force: bool | None | Unset = UNSET) -> None:
        """Start a sync under its older path.

        The same as `connections.sync`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            force: true stops a sync that is running and starts over; false, which the API takes if it is left out,
                lets it run and starts none.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import sync_connector
        from ..models import SyncRequest

        warnings.warn("connectors.sync is deprecated: use connections.sync", DeprecationWarning, stacklevel=2)
        body = SyncRequest(force=force)
        await self._engine.call(sync_connector, connection_id, body=body)

    @deprecated("connectors.force is deprecated: use connections.sync")
    async def force(self, connection_id: str) -> None:
        """Start a sync at once, stopping one that runs.

        The same as `connections.sync with force`, from before connectors were called connections. Fivetran has turned
        these paths off for a while before and may do so for good. It takes no body.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import force_connector

        warnings.warn("connectors.force is deprecated: use connections.sync", DeprecationWarning, stacklevel=2)
        await self._engine.call(force_connector, connection_id)

    @deprecated("connectors.resync is deprecated: use connections.resync")
    async def resync(self, connection_id: str, *, tables: Mapping[str, Sequence[str]] | None | Unset = UNSET) -> None:
        """Load data again from the start, under the older path.

        The same as `connections.resync`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/resync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            tables: Names of tables by the name of their schema, as they are in the source; all tables if it is left
                out. Neither the map nor a list may be empty.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import resync_connector
        from ..models import ResyncRequest

        warnings.warn("connectors.resync is deprecated: use connections.resync", DeprecationWarning, stacklevel=2)
        body = ResyncRequest(scope=tables)
        del tables
        await self._engine.call(resync_connector, connection_id, body=body)

    @deprecated("connectors.list_sync_history is deprecated: use connections.list_sync_history")
    def list_sync_history(
        self,
        connection_id: str,
        *,
        start_time: datetime.datetime | None | Unset = UNSET,
        end_time: datetime.datetime | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[SyncRecord]:
        """List the syncs of a connection within a window of time, under the older path.

        The same as `connections.list_sync_history`, from before connectors were called connections. No definition has
        it, but other clients call it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/retrieve-connection-sync-history

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            start_time: Where the window starts; left out, an hour before `end_time`.
            end_time: Where the window ends, at most seven days after `start_time`; left out, an hour after it.
            duration: Hours that the window lasts, instead of one of its ends. An older parameter; give both ends.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import list_connector_sync_history

        warnings.warn(
            "connectors.list_sync_history is deprecated: use connections.list_sync_history", DeprecationWarning, stacklevel=2
        )
        return self._engine.listing(
            list_connector_sync_history,
            connection_id,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            cursor=cursor,
            limit=limit,
        )

    @deprecated("connectors.test is deprecated: use connections.test")
    async def test(
        self,
        connection_id: str,
        *,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Run the setup tests under their older path.

        The same as `connections.test`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/run-setup-tests

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            trust_certificates: true lets this run accept TLS certificates that nobody has approved; the API takes
                false if it is left out, and the test fails until they are approved. Not kept.
            trust_fingerprints: true lets this run accept SSH fingerprints that nobody has approved; the API takes
                false if it is left out, and the test fails until they are approved. Not kept.

        Returns:
            The connection, with the outcome of the tests.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import test_connector
        from ..models import SetupTestRequest

        warnings.warn("connectors.test is deprecated: use connections.test", DeprecationWarning, stacklevel=2)
        body = SetupTestRequest(trust_certificates=trust_certificates, trust_fingerprints=trust_fingerprints)
        return (await self._engine.call(test_connector, connection_id, body=body)).data

    @deprecated("connectors.create_connect_card is deprecated: use connections.create_connect_card")
    async def create_connect_card(
        self, connection_id: str, *, connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object]
    ) -> IssuedConnectCard:
        """Make a connect card under its older path.

        The same as `connections.create_connect_card`, from before connectors were called connections. Fivetran has
        turned these paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            connect_card_config: How the page behind a connect card behaves.

        Returns:
            The link.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import create_connector_connect_card
        from ..models import NewConnectCard

        warnings.warn(
            "connectors.create_connect_card is deprecated: use connections.create_connect_card",
            DeprecationWarning,
            stacklevel=2,
        )
        body = NewConnectCard(connect_card_config=connect_card_config)
        del connect_card_config
        return (await self._engine.call(create_connector_connect_card, connection_id, body=body)).data

    @deprecated("connectors.get_schema_config is deprecated: use schemas.get")
    async def get_schema_config(self, connection_id: str) -> SchemaConfig:
        """Read the schema config under its older path.

        The same as `schemas.get`, from before connectors were called connections. Fivetran has turned these paths off
        for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The schema config.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import get_connector_schema_config

        warnings.warn("connectors.get_schema_config is deprecated: use schemas.get", DeprecationWarning, stacklevel=2)
        return (await self._engine.call(get_connector_schema_config, connection_id)).data

    @deprecated("connectors.update_schema_config is deprecated: use schemas.update")
    async def update_schema_config(
        self,
        connection_id: str,
        *,
        schemas: Mapping[str, SchemaUpdate | SchemaEntry | Mapping[str, object]] | None | Unset = UNSET,
        schema_change_handling: SchemaChangeHandling | None | Unset = UNSET,
        is_type_locked: bool | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change the schema config under its older path.

        The same as `schemas.update`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schemas: By name of the schema in the source; those not named stay as they are. Upper and lower case
                matter.
            schema_change_handling: What happens to schemas, tables and columns that turn up in the source later.
                ALLOW_ALL syncs them all; ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL
                syncs none.
            is_type_locked: Whether columns in the destination keep the types that the source had in the first sync,
                or, if the lock comes later, in the first sync with it. Locking what is locked already changes
                nothing.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_schema_config
        from ..models import SchemaConfigUpdate

        warnings.warn("connectors.update_schema_config is deprecated: use schemas.update", DeprecationWarning, stacklevel=2)
        body = SchemaConfigUpdate(schemas=schemas, schema_change_handling=schema_change_handling, is_type_locked=is_type_locked)
        del schemas
        return (await self._engine.call(update_connector_schema_config, connection_id, body=body)).data

    @deprecated("connectors.reload_schema_config is deprecated: use schemas.reload")
    async def reload_schema_config(
        self, connection_id: str, *, exclude_mode: ExcludeMode | None | Unset = UNSET
    ) -> SchemaConfig:
        """Read the schema of the source anew, under the older path.

        The same as `schemas.reload`, from before connectors were called connections. Fivetran has turned these paths
        off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/reload-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            exclude_mode: What a reload does to the selection. PRESERVE, which the API takes if none is given, keeps
                it. EXCLUDE turns all schemas and tables off, but not the columns that nobody ever changed: they
                sync once their table is turned on. INCLUDE turns all schemas and tables on.

        Returns:
            The schema config as the source has it now.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import reload_connector_schema_config
        from ..models import SchemaReload

        warnings.warn("connectors.reload_schema_config is deprecated: use schemas.reload", DeprecationWarning, stacklevel=2)
        body = SchemaReload(exclude_mode=exclude_mode)
        return (await self._engine.call(reload_connector_schema_config, connection_id, body=body)).data

    @deprecated("connectors.update_schema is deprecated: use schemas.update_schema")
    async def update_schema(
        self,
        connection_id: str,
        schema_name: str,
        *,
        enabled: bool,
        tables: Mapping[str, TableUpdate | TableEntry | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one schema under its older path.

        The same as `schemas.update_schema`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-database-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; with another case
                it is not found. NetSuite and Salesforce connections have one schema only, called netsuite or
                salesforce.
            enabled: Whether to sync the schema. Must be sent even if it stays as it is.
            tables: By name of the table in the source; those not named stay as they are. Upper and lower case
                matter.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_schema
        from ..models import SchemaUpdate

        warnings.warn("connectors.update_schema is deprecated: use schemas.update_schema", DeprecationWarning, stacklevel=2)
        body = SchemaUpdate(enabled=enabled, tables=tables)
        del tables
        return (await self._engine.call(update_connector_schema, connection_id, schema_name, body=body)).data

    @deprecated("connectors.update_table is deprecated: use schemas.update_table")
    async def update_table(
        self,
        connection_id: str,
        schema_name: str,
        table_name: str,
        *,
        enabled: bool,
        sync_mode: TableSyncMode | None | Unset = UNSET,
        row_filter: NewRowFilter | RowFilter | Mapping[str, object] | None | Unset = UNSET,
        columns: Mapping[str, ColumnUpdate | ColumnEntry | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one table under its older path.

        The same as `schemas.update_table`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-table-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; with another case
                it is not found. NetSuite and Salesforce connections have one schema only, called netsuite or
                salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; with another case it
                is not found.
            enabled: Whether to sync the table. Must be sent even if it stays as it is.
            sync_mode: SOFT_DELETE marks rows that the source has deleted, HISTORY keeps each version of every row
                (only with `supports_history_mode`), LIVE mirrors the source and deletes as it does. Tables have
                none if the connector offers no choice.
            row_filter: The rows to sync, for tables with `row_filtering_supported`. Left out, the filter stays; a
                new one replaces the old one as a whole.
            columns: By name of the column in the source; those not named stay as they are. Upper and lower case
                matter. Only for tables with `supports_columns_config`.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_table
        from ..models import TableUpdate

        warnings.warn("connectors.update_table is deprecated: use schemas.update_table", DeprecationWarning, stacklevel=2)
        body = TableUpdate(enabled=enabled, sync_mode=sync_mode, row_filter=row_filter, columns=columns)
        del row_filter, columns
        return (await self._engine.call(update_connector_table, connection_id, schema_name, table_name, body=body)).data

    @deprecated("connectors.update_column is deprecated: use schemas.update_column")
    async def update_column(
        self,
        connection_id: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        *,
        enabled: bool,
        hashed: bool | None | Unset = UNSET,
        is_primary_key: bool | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one column under its older path.

        The same as `schemas.update_column`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-column-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; with another case
                it is not found. NetSuite and Salesforce connections have one schema only, called netsuite or
                salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; with another case it
                is not found.
            column_name: The column's name in the source; with another case it is not found.
            enabled: Whether to sync the column. Must be sent even if it stays as it is.
            hashed: Whether the destination gets a hash in place of each value.
            is_primary_key: Whether the column belongs to the table's primary key.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import update_connector_column
        from ..models import ColumnUpdate

        warnings.warn("connectors.update_column is deprecated: use schemas.update_column", DeprecationWarning, stacklevel=2)
        body = ColumnUpdate(enabled=enabled, hashed=hashed, is_primary_key=is_primary_key)
        return (
            await self._engine.call(update_connector_column, connection_id, schema_name, table_name, column_name, body=body)
        ).data

    @deprecated("connectors.list_for_group is deprecated: use groups.list_connections")
    def list_for_group(
        self,
        group_id: str,
        *,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[Connection]:
        """List the connections of a group under their older path.

        The same as `groups.list_connections`, from before connectors were called connections. Fivetran has turned these
        paths off for a while before and may do so for good.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-connections-in-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            schema: Only connections with exactly this schema name.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connectors import list_group_connectors

        warnings.warn("connectors.list_for_group is deprecated: use groups.list_connections", DeprecationWarning, stacklevel=2)
        return self._engine.listing(list_group_connectors, group_id, schema=schema, cursor=cursor, limit=limit)
