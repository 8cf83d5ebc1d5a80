from __future__ import annotations

from collections.abc import AsyncIterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
    from typing import Any

    from fivetran_api.models import Connection
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine
    from fivetran_facade.configuration import ConfigProblem
    from fivetran_facade.errors import FivetranError
    from fivetran_facade.syncs.handle import (
        OnSyncProgress,
        SyncHandle,
        SyncProgress,
        SyncResult,
    )
    from fivetran_facade.syncs.many import AsyncSyncMany, SyncMany
    from fivetran_facade.syncs.options import OnPaused, OnRescheduled

    from ..models import (
        ConnectCardConfig,
        Connection,
        ConnectionDestinationConfiguration,
        ConnectionErrorRecord,
        ConnectionNetworkingMethod,
        ConnectionState,
        DataDelaySensitivity,
        DestinationSchemaNames,
        IssuedConnectCard,
        NewConnectionDestinationConfiguration,
        NewSchedule,
        ReportedNetworkingMethod,
        Schedule,
        ScheduleType,
        SchemaStatus,
        StoredConnectCardConfig,
        SyncFrequency,
        SyncRecord,
    )


class Connections(Resource):
    """A connection moves data from one source into one destination."""

    _engine: Engine

    def list(
        self,
        *,
        group_id: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[Connection]:
        """List the connections of the account.

        Only connections that the credentials may see are listed. A page of 1000 costs one request of the hourly quota,
        so polling many connections is cheaper here, with a `group_id`, than one by one.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/list-connections

        Args:
            group_id: Only connections of this group.
            schema: Only connections with exactly this schema name.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import list_connections

        return self._engine.listing(list_connections, group_id=group_id, schema=schema, cursor=cursor, limit=limit)

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
        """Create a connection in a group.

        Setup tests run unless `run_setup_tests` is false; the call then counts as a setup-test request and can take
        over ten minutes. A test that fails does not fail the call: the connection exists, `setup_tests` has the reason,
        and its `setup_state` stays incomplete. The connection may exist after a timeout too; list connections by its
        schema name before trying again.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

        Args:
            group_id: The group, and thereby the destination, to load into.
            service: The id of the connector type, such as postgres or google_ads; `metadata.list_connector_types`
                lists them.
            config: The fields of the connector type, which its metadata describe. Some of them name the connection
                in the destination for good: `schema`, `schema` and `table`, `schema` and `table_group_name`, or
                `schema_prefix`.
            auth: The OAuth credentials, for connector types that take them.
            destination_schema_names: The naming of schemas, tables and columns in the destination, fixed from the
                first sync on. Fivetran has announced that it becomes required, so always send it.
            paused: True to create a connection that does not sync until it is unpaused.
            sync_frequency: Minutes between syncs. `schedule` takes precedence. The API's default, with neither, is
                360.
            schedule_type: The way syncs are started. auto: by the schedule; manual: only on request, regardless of
                the schedule. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440;
                otherwise the API ignores or refuses it. One page of Fivetran's calls it UTC, another the
                destination's time zone. Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form. It takes precedence over `sync_frequency` and
                `daily_sync_time`, and cannot be combined with a `schedule_type` of manual.
            pause_after_trial: True to pause the connection at the end of its free trial.
            data_checks: True to have Fivetran compare the loaded data with the source.
            data_delay_sensitivity: The delay of data after which Fivetran notifies. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above. The API's default is NORMAL.
            data_delay_threshold: Minutes of delay, 0 or more, after which Fivetran notifies, if
                `data_delay_sensitivity` is CUSTOM. The API's default is 0.
            networking_method: The network path from Fivetran to the source. PrivateLink and ProxyAgent need the id
                of the link or agent as well.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs. The API's default is the
                destination's.
            connect_card_config: Settings of a connect card to create together with the connection.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for
                connector types that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: False to create the connection without testing it. The API's default is true.
            trust_certificates: True to have the tests of this call accept TLS certificates that nobody has
                approved. The API's default is false. It is not stored.
            trust_fingerprints: True to have the tests of this call accept SSH fingerprints that nobody has
                approved. The API's default is false: the failed tunnel test then has the fingerprints. It is not
                stored.

        Returns:
            The connection that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import create_connection
        from ..models import NewConnection

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
        return self._engine.call(create_connection, body=body).data

    def get(self, connection_id: str) -> Connection:
        """Read one connection, with its state.

        A sync has ended once the later of `succeeded_at` and `failed_at` has moved; `sync_state` does not show it, for
        it can stay scheduled for a while after a sync is triggered. The API answers 404 for an unknown id, with the
        code NotFound_Connection or, in its older spelling, NotFound_Connector.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-details

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The connection.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import get_connection

        return self._engine.call(get_connection, connection_id).data

    def delete(self, connection_id: str) -> None:
        """Delete a connection.

        This cannot be undone. Data that the connection has loaded stays in the destination.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/delete-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import delete_connection

        self._engine.call(delete_connection, connection_id)

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
        """Change a connection's configuration, schedule or state.

        Properties that are not sent stay as they are; the API refuses `run_setup_tests`, `trust_certificates` and
        `trust_fingerprints` without another property. Setup tests run unless `run_setup_tests` is false; the call then
        counts as a setup-test request and succeeds even if a test fails. Do not send back a `config` that was read: its
        secrets are masked.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            config: Fields of the connector type to change. Leave out fields that you have only read; secrets are
                masked.
            auth: The OAuth credentials, for connector types that take them.
            paused: True to pause the connection: no sync starts until it is false again.
            is_historical_sync: True to resync all data at once, in place of a sync that is running; a paused
                connection waits. The API resets it at the end.
            sync_frequency: Minutes between syncs.
            schedule_type: The way syncs are started. auto: by the schedule; manual: only on request, regardless of
                the schedule. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440;
                otherwise the API ignores or refuses it. One page of Fivetran's calls it UTC, another the
                destination's time zone. Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form. It takes precedence over `sync_frequency` and
                `daily_sync_time`, and cannot be combined with a `schedule_type` of manual.
            schema_status: Set to ready to start the syncs of a connection that waits for its schema to be captured
                and reviewed.
            pause_after_trial: True to pause the connection at the end of its free trial.
            paused_after_trial: The old name of `pause_after_trial`, which Fivetran's definition no longer has. Use
                the new one.
            data_checks: True to have Fivetran compare the loaded data with the source.
            data_delay_sensitivity: The delay of data after which Fivetran notifies. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above. The API's default is NORMAL.
            data_delay_threshold: Minutes of delay, 0 or more, after which Fivetran notifies, if
                `data_delay_sensitivity` is CUSTOM.
            networking_method: The network path from Fivetran to the source. PrivateLink and ProxyAgent need the id
                of the link or agent as well.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for types
                that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: False to change the connection without testing it. The API's default is true.
            trust_certificates: True to have the tests of this call accept TLS certificates that nobody has
                approved. The API's default is false. It is not stored, and counts only if `run_setup_tests` is
                true.
            trust_fingerprints: True to have the tests of this call accept SSH fingerprints that nobody has
                approved. The API's default is false. It is not stored, and counts only if `run_setup_tests` is
                true.

        Returns:
            The connection after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import update_connection
        from ..models import ConnectionUpdate

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
        return self._engine.call(update_connection, connection_id, body=body).data

    def create_connect_card(
        self, connection_id: str, *, connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object]
    ) -> IssuedConnectCard:
        """Create a link with which someone outside the account can set up a connection.

        Send that person to `connect_card.uri`; they enter the configuration there without a Fivetran login and return
        to `redirect_uri`. The link is a secret that is valid for a short time: create a new one for each visit.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            connect_card_config: Settings of the page behind a connect card.

        Returns:
            The link.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import create_connect_card
        from ..models import NewConnectCard

        body = NewConnectCard(connect_card_config=connect_card_config)
        del connect_card_config
        return self._engine.call(create_connect_card, connection_id, body=body).data

    def list_errors(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[ConnectionErrorRecord]:
        """List the current errors of a connection.

        The list is empty while the connection is healthy. Fivetran announced this in November 2026 as a private
        preview; its published definition does not have it yet, so expect a 404, and more fields than are described
        here.

        Fivetran's page: https://fivetran.com/docs/developer-resources/rest-api/changelog

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import list_connection_errors

        return self._engine.listing(list_connection_errors, connection_id, cursor=cursor, limit=limit)

    def resync(self, connection_id: str, *, tables: Mapping[str, Sequence[str]] | None | Unset = UNSET) -> None:
        """Resync all data of a connection, or of some of its tables.

        The resync of a paused connection waits until it is unpaused. A sync that is running may finish first; if it
        cannot, the API answers 409 with the code Conflict and there is no resync. The API answers 400 if the map of
        tables is empty, or if the connector type cannot resync single tables. Tables that are not named continue to
        sync.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/resync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            tables: Lists of table names by schema name, as in the source. The API's default is all tables. Neither
                the map nor a list may be empty.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import resync_connection
        from ..models import ResyncRequest

        body = ResyncRequest(scope=tables)
        del tables
        self._engine.call(resync_connection, connection_id, body=body)

    def get_state(self, connection_id: str) -> ConnectionState:
        """Read the state that the code of a connection keeps between syncs.

        Only Function and Connector SDK connections have one; the API answers 400 for others, and for one that has not
        stored any state yet. This is the cursor that the code keeps between syncs; the progress of syncs is in the
        `status` of the connection.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-state

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The state.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import get_connection_state

        return self._engine.call(get_connection_state, connection_id).data

    def update_state(self, connection_id: str, *, state: Mapping[str, object] | None | Unset = UNSET) -> ConnectionState:
        """Replace the state that the code of a connection keeps between syncs.

        Pause the connection first and unpause it afterwards; the API answers 409 while it syncs. Only Function and
        Connector SDK connections have a state; the API answers 400 for others, and for those that have stored none yet.
        Read the old state first if you may want it back.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection-state

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            state: The state, in the form that the code of the connection expects.

        Returns:
            The state after the change.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import update_connection_state
        from ..models import ConnectionStateUpdate

        body = ConnectionStateUpdate(state=state)
        del state
        return self._engine.call(update_connection_state, connection_id, body=body).data

    def sync(self, connection_id: str, *, force: bool | None | Unset = UNSET) -> None:
        """Trigger a sync.

        The schedule stays as it is, and the call returns before the sync starts. The answer names no sync, and is the
        same if one is running already: read `succeeded_at` and `failed_at` beforehand and wait for either to move.
        Unpause a paused connection first; a broken one may recover by syncing. If `schedule_type` is manual, nothing
        else starts a sync, not even one that was rescheduled.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            force: True to stop a sync that is running and start another; false to let it run and start none. The
                API's default is false.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import sync_connection
        from ..models import SyncRequest

        body = SyncRequest(force=force)
        self._engine.call(sync_connection, connection_id, body=body)

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
        """List the syncs of a connection within a window of time.

        The window is at most seven days long, and an hour by default. Fivetran documents this but its published
        definition does not have it yet, so expect a 404. The names of the fields are those that other clients read.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/retrieve-connection-sync-history

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            start_time: The start of the window. The API's default is an hour before `end_time`.
            end_time: The end of the window, at most seven days after `start_time`. The API's default is an hour
                after it.
            duration: Hours that the window lasts, 1 to 168, in place of one of its ends. Deprecated: give both
                ends.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import list_connection_sync_history

        return self._engine.listing(
            list_connection_sync_history,
            connection_id,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            cursor=cursor,
            limit=limit,
        )

    def test(
        self,
        connection_id: str,
        *,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Run a connection's setup tests, changing nothing else.

        The call counts as a setup-test request and can take over ten minutes. A test that fails does not fail the call:
        check the `status` of each entry of `setup_tests`. The body may be an empty object; the API answers 400 if there
        is none.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/run-setup-tests

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            trust_certificates: True to have this run accept TLS certificates that nobody has approved. The API's
                default is false: the test fails until they are approved. It is not stored.
            trust_fingerprints: True to have this run accept SSH fingerprints that nobody has approved. The API's
                default is false: the test fails until they are approved. It is not stored.

        Returns:
            The connection, with the outcome of the tests.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import test_connection
        from ..models import SetupTestRequest

        body = SetupTestRequest(trust_certificates=trust_certificates, trust_fingerprints=trust_fingerprints)
        return self._engine.call(test_connection, connection_id, body=body).data

    def check_config(
        self, service: str, config: Mapping[str, object], *, auth: Mapping[str, object] | None = None, offline: bool = False
    ) -> builtins.list[ConfigProblem]:
        """Compare a connection's configuration with the fields of its connector type; nothing is created or changed.

        Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

        Args:
            service: The connector type, such as postgres.
            config: The value that would be sent as `config`.
            auth: The value that would be sent as `auth`.
            offline: Compare with the fields that this package knows, without a request. Otherwise the API is asked for the fields
                of today.

        Returns:
            The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
            well. For an unknown service the one problem of the path service.

        Raises:
            TypeError: `config` or `auth` is no mapping.
            FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
        """
        from fivetran_facade.configuration import check_connection_config

        steps = check_connection_config(self._engine, service, config, auth=auth, offline=offline)
        del config, auth
        return self._engine.perform(steps)

    def start_sync(self, connection_id: str, *, force: bool = False, on_paused: OnPaused = "raise") -> SyncHandle:
        """Trigger a sync, and return a handle with which it can be waited for: later, or in another process.

        The schedule of the connection stays as it is. If the response is lost, the connection is read for up to two minutes for
        signs of the sync before the trigger is sent again.

        Args:
            connection_id: The connection's id.
            force: True stops a sync that is running and starts over. With False, the default, that sync is the one to wait for.
            on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for good.

        Returns:
            The handle, for wait_for_sync and check_sync. `to_json` and `from_json` take it elsewhere.

        Raises:
            ConnectionPaused: The connection is paused.
            ConnectionNotReady: The connection was never set up.
            NotFound: There is no such connection.
            SyncUnknown: The response was lost, and the API does not show whether the sync was started.
            FivetranError: As for every call.
            TypeError: An argument is of another type.
            ValueError: There is no such choice.
        """
        from fivetran_facade.syncs.connections import start_sync

        steps = start_sync(self._engine, connection_id, force=force, on_paused=on_paused)
        return self._engine.perform(steps)

    def wait_for_sync(
        self,
        handle: SyncHandle,
        *,
        events: Iterable[Any] | None = None,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
    ) -> SyncResult:
        """Wait until a sync has ended that was triggered with start_sync. The first poll follows at once.

        Polls may fail. A 408, 421, 425, 429 or 5xx, a lost connection or an unreadable response does not end the wait before the
        timeout or, without one, before 60 polls in a row have failed. Other failures, such as a 401 or a 403, end it if five polls
        in a row meet them. A Retry-After is respected up to 300 seconds.

        Args:
            handle: The handle that start_sync returned.
            events: Events of webhooks as they arrive, from an iterable or, for AsyncFivetran under asyncio, an async one; each wait
                needs its own. An event has `kind` or `event` (sync_end is what is waited for), `connection_id` and `sync_id`. It
                makes the wait poll at once; what the poll reads decides, so an event that is forged or old does no harm. Waiting
                for the next item of an iterable cannot be interrupted, not even by the timeout: it should give None every few
                minutes if nothing comes, which makes the wait poll too.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: The treatment of a rescheduled sync: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.

        Returns:
            The result of the successful sync.

        Raises:
            SyncFailed: The sync failed. The error has the result.
            SyncTimedOut: The sync has not ended in time. The error has the handle to wait on.
            SyncUnknown: An end was seen that may be an earlier sync's, and the API does not show whose it is; or it is not known
                whether the sync was started, and nothing shows that it was.
            SyncRescheduled: The sync was rescheduled, and `on_rescheduled` is `raise`.
            ConnectionPaused: The connection was paused meanwhile.
            NotFound: The connection was deleted meanwhile.
            FivetranError: As for every call; `error.handle` is the handle to wait on.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.connections import wait_for_sync
        from fivetran_facade.syncs.options import SyncWaitOptions

        steps = wait_for_sync(
            self._engine,
            handle,
            events=events,
            options=SyncWaitOptions(
                timeout=timeout, poll_interval=poll_interval, progress=progress, on_rescheduled=on_rescheduled
            ),
        )
        del events
        return self._engine.perform(steps)

    def check_sync(self, handle: SyncHandle) -> SyncProgress:
        """Poll a sync once that was triggered with start_sync, without waiting.

        A sync that was rescheduled shows in `rescheduled_for`. If the schedule type is manual nobody starts it then: trigger it
        with `connections.sync`, and go on with the same handle.

        Args:
            handle: The handle that start_sync returned, or that of an earlier check.

        Returns:
            The progress of the sync. Its `result` is None while the sync goes on; also if an end was seen that may be an earlier
            sync's (`handle.unclear`).

        Raises:
            SyncFailed: The sync failed. The error has the result.
            ConnectionPaused: The connection was paused meanwhile.
            NotFound: The connection was deleted meanwhile.
            FivetranError: As for every call.
            TypeError: The handle is of another type.
        """
        from fivetran_facade.syncs.connections import check_sync

        steps = check_sync(self._engine, handle)
        return self._engine.perform(steps)

    def sync_and_wait(
        self,
        connection_id: str,
        *,
        force: bool = False,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> SyncResult:
        """Trigger a sync and wait until it has ended.

        The same as start_sync and wait_for_sync, which have the details. Ctrl-C and cancelling end the wait, not the sync.

        Args:
            connection_id: The connection's id.
            force: True stops a sync that is running and starts over. With False, the default, that sync is waited for.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: The treatment of a rescheduled sync: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.
            on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for
                good.

        Returns:
            The result of the successful sync.

        Raises:
            SyncFailed: The sync failed. The error has the result, and what is wrong with the connection.
            SyncTimedOut: The sync has not ended in time. The error has the handle to wait on.
            TimedOut: The time was up before the sync was triggered.
            SyncUnknown: The API does not show whether the sync was started, or whether an end that was seen is its own.
            SyncRescheduled: The sync was rescheduled, and `on_rescheduled` is `raise`.
            ConnectionPaused: The connection is paused, or was paused meanwhile.
            ConnectionNotReady: The connection was never set up.
            NotFound: There is no such connection, or it was deleted meanwhile.
            FivetranError: As for every call; `error.handle` is the handle to wait on, if the sync was triggered.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.connections import sync_and_wait
        from fivetran_facade.syncs.options import SyncOptions

        steps = sync_and_wait(
            self._engine,
            connection_id,
            force=force,
            options=SyncOptions(
                timeout=timeout,
                poll_interval=poll_interval,
                progress=progress,
                on_rescheduled=on_rescheduled,
                on_paused=on_paused,
            ),
        )
        return self._engine.perform(steps)

    def start_resync(
        self, connection_id: str, *, tables: Mapping[str, Sequence[str]] | None = None, on_paused: OnPaused = "raise"
    ) -> SyncHandle:
        """Trigger that everything, or some tables, are loaded again, and return a handle with which that can be waited for.

        Args:
            connection_id: The connection's id.
            tables: Schemas by name, with the tables of each that are loaded again, at least one. Default None, everything.
            on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for good.

        Returns:
            The handle, for wait_for_sync and check_sync.

        Raises:
            Conflict: A sync is running that cannot be finished first.
            BadRequest: The connector type cannot load single tables again, or there is no such table.
            FivetranError: As for start_sync.
            TypeError: An argument is of another type.
            ValueError: There is no such choice, or no table is named.
        """
        from fivetran_facade.syncs.connections import start_resync

        steps = start_resync(self._engine, connection_id, tables=tables, on_paused=on_paused)
        del tables
        return self._engine.perform(steps)

    def resync_and_wait(
        self,
        connection_id: str,
        *,
        tables: Mapping[str, Sequence[str]] | None = None,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> SyncResult:
        """Load a connection, or some of its tables, again from the start, and wait until that has ended.

        A sync that was running may finish first, whether it succeeds or fails. The wait goes on until the connection's
        `is_historical_sync` is false.

        Args:
            connection_id: The connection's id.
            tables: Schemas by name, with the tables of each that are loaded again, at least one. Default None, everything.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: The treatment of a rescheduled sync: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.
            on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for
                good.

        Returns:
            The result of the successful sync.

        Raises:
            Conflict: A sync is running that cannot be finished first.
            BadRequest: The connector type cannot load single tables again, or there is no such table.
            FivetranError: As for sync_and_wait.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, there is no such choice, or no table is named.
        """
        from fivetran_facade.syncs.connections import resync_and_wait
        from fivetran_facade.syncs.options import SyncOptions

        steps = resync_and_wait(
            self._engine,
            connection_id,
            tables=tables,
            options=SyncOptions(
                timeout=timeout,
                poll_interval=poll_interval,
                progress=progress,
                on_rescheduled=on_rescheduled,
                on_paused=on_paused,
            ),
        )
        del tables
        return self._engine.perform(steps)

    def sync_many(
        self,
        connection_ids: Iterable[str] | None = None,
        *,
        group_id: str | None = None,
        where: Callable[[Connection], bool] | None = None,
        concurrency: int = 10,
        max_running: int | None = None,
        force: bool = False,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> SyncMany:
        """Trigger the syncs of many connections, and return each as it ends. A failure is returned for that connection and does not
        stop the others.

        Polls read the listing of connections, a thousand with each request, or the listings of their groups if these are fewer
        pages. Nothing is sent before the first item is asked for. The syncs can be iterated once; leaving the iteration, also with
        Ctrl-C, stops no sync.

            for end in fivetran.connections.sync_many(group_id="decent_dropsy"):
                if end.error is None:
                    print(end.connection_id, end.result.finished)

        Args:
            connection_ids: The connections, by id. Default None, all.
            group_id: Only connections of this group. Beside ids it promises that they are all in it, which saves requests.
            where: Chooses among all connections, or those of the group, such as `lambda connection: not connection.paused`. Not
                beside ids.
            concurrency: The most requests that may trigger syncs at a time; at least 1. Default 10.
            max_running: The most syncs that may run at a time, to spare a destination; at least 1. Default None, all.
            force: True stops syncs that are running and starts over. With False, the default, these are waited for.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: The treatment of a rescheduled sync: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.
            on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for
                good.

        Returns:
            The outcome of each connection's sync, in the order in which they end.

        Raises:
            FivetranError: The connections cannot be listed at all.
            TypeError: Both ids and `where` are given, or an argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.many import SyncMany, sync_many
        from fivetran_facade.syncs.options import SyncOptions

        return SyncMany(
            self._engine.perform,
            sync_many(
                self._engine,
                connection_ids,
                group_id=group_id,
                where=where,
                concurrency=concurrency,
                max_running=max_running,
                force=force,
                options=SyncOptions(
                    timeout=timeout,
                    poll_interval=poll_interval,
                    progress=progress,
                    on_rescheduled=on_rescheduled,
                    on_paused=on_paused,
                ),
            ),
        )

    def start_syncs(
        self,
        connection_ids: Iterable[str] | None = None,
        *,
        group_id: str | None = None,
        where: Callable[[Connection], bool] | None = None,
        concurrency: int = 10,
        force: bool = False,
        on_paused: OnPaused = "raise",
    ) -> dict[str, SyncHandle | FivetranError]:
        """Trigger the syncs of many connections, and return handles to wait for them with: later, or in another process.

        What start_sync is to sync_and_wait, this is to sync_many: each is triggered once, and one that cannot be stops no other.

            started = fivetran.connections.start_syncs(group_id="decent_dropsy")
            handles = [each for each in started.values() if not isinstance(each, FivetranError)]

        Args:
            connection_ids: The connections, by id. Default None, all.
            group_id: Only connections of this group. Beside ids it promises that they are all in it, which saves requests.
            where: Chooses among all connections, or those of the group, such as `lambda connection: not connection.paused`. Not
                beside ids.
            concurrency: The most requests that may trigger syncs at a time; at least 1. Default 10.
            force: True stops syncs that are running and starts over. With False, the default, these are the ones to wait for.
            on_paused: The treatment of paused connections: an error in place of the handle (`raise`), the default, or `unpause` for
                good.

        Returns:
            For each connection's id, the handle for wait_for_syncs, wait_for_sync and check_sync; or the error that start_sync
            would have raised, such as ConnectionPaused.

        Raises:
            FivetranError: The connections cannot be listed at all.
            TypeError: Both ids and `where` are given, or an argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.many import start_syncs

        steps = start_syncs(
            self._engine,
            connection_ids,
            group_id=group_id,
            where=where,
            concurrency=concurrency,
            force=force,
            on_paused=on_paused,
        )
        return self._engine.perform(steps)

    def wait_for_syncs(
        self,
        handles: Iterable[SyncHandle],
        *,
        group_id: str | None = None,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
    ) -> SyncMany:
        """Wait for many syncs that were triggered with start_syncs or start_sync, and return each as it ends.

        Polls and outcomes are those of sync_many. Nothing is sent before the first item is asked for, and nothing is triggered. The
        syncs can be iterated once; leaving the iteration, also with Ctrl-C, stops no sync.

        Args:
            handles: The handles, each of another connection.
            group_id: The group that all connections are in, which saves requests. Default None: they may be in several.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: The treatment of a rescheduled sync: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.

        Returns:
            The outcome of each connection's sync, in the order in which they end.

        Raises:
            TypeError: An argument is of another type.
            ValueError: Two handles are of one connection, a number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.many import SyncMany, wait_for_syncs
        from fivetran_facade.syncs.options import SyncWaitOptions

        return SyncMany(
            self._engine.perform,
            wait_for_syncs(
                self._engine,
                handles,
                group_id=group_id,
                options=SyncWaitOptions(
                    timeout=timeout, poll_interval=poll_interval, progress=progress, on_rescheduled=on_rescheduled
                ),
            ),
        )


class AsyncConnections(Resource):
    """A connection moves data from one source into one destination."""

    _engine: AsyncEngine

    def list(
        self,
        *,
        group_id: str | None | Unset = UNSET,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[Connection]:
        """List the connections of the account.

        Only connections that the credentials may see are listed. A page of 1000 costs one request of the hourly quota,
        so polling many connections is cheaper here, with a `group_id`, than one by one.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/list-connections

        Args:
            group_id: Only connections of this group.
            schema: Only connections with exactly this schema name.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import list_connections

        return self._engine.listing(list_connections, group_id=group_id, schema=schema, cursor=cursor, limit=limit)

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
        """Create a connection in a group.

        Setup tests run unless `run_setup_tests` is false; the call then counts as a setup-test request and can take
        over ten minutes. A test that fails does not fail the call: the connection exists, `setup_tests` has the reason,
        and its `setup_state` stays incomplete. The connection may exist after a timeout too; list connections by its
        schema name before trying again.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/create-connection

        Args:
            group_id: The group, and thereby the destination, to load into.
            service: The id of the connector type, such as postgres or google_ads; `metadata.list_connector_types`
                lists them.
            config: The fields of the connector type, which its metadata describe. Some of them name the connection
                in the destination for good: `schema`, `schema` and `table`, `schema` and `table_group_name`, or
                `schema_prefix`.
            auth: The OAuth credentials, for connector types that take them.
            destination_schema_names: The naming of schemas, tables and columns in the destination, fixed from the
                first sync on. Fivetran has announced that it becomes required, so always send it.
            paused: True to create a connection that does not sync until it is unpaused.
            sync_frequency: Minutes between syncs. `schedule` takes precedence. The API's default, with neither, is
                360.
            schedule_type: The way syncs are started. auto: by the schedule; manual: only on request, regardless of
                the schedule. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440;
                otherwise the API ignores or refuses it. One page of Fivetran's calls it UTC, another the
                destination's time zone. Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form. It takes precedence over `sync_frequency` and
                `daily_sync_time`, and cannot be combined with a `schedule_type` of manual.
            pause_after_trial: True to pause the connection at the end of its free trial.
            data_checks: True to have Fivetran compare the loaded data with the source.
            data_delay_sensitivity: The delay of data after which Fivetran notifies. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above. The API's default is NORMAL.
            data_delay_threshold: Minutes of delay, 0 or more, after which Fivetran notifies, if
                `data_delay_sensitivity` is CUSTOM. The API's default is 0.
            networking_method: The network path from Fivetran to the source. PrivateLink and ProxyAgent need the id
                of the link or agent as well.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs. The API's default is the
                destination's.
            connect_card_config: Settings of a connect card to create together with the connection.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for
                connector types that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: False to create the connection without testing it. The API's default is true.
            trust_certificates: True to have the tests of this call accept TLS certificates that nobody has
                approved. The API's default is false. It is not stored.
            trust_fingerprints: True to have the tests of this call accept SSH fingerprints that nobody has
                approved. The API's default is false: the failed tunnel test then has the fingerprints. It is not
                stored.

        Returns:
            The connection that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import create_connection
        from ..models import NewConnection

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
        return (await self._engine.call(create_connection, body=body)).data

    async def get(self, connection_id: str) -> Connection:
        """Read one connection, with its state.

        A sync has ended once the later of `succeeded_at` and `failed_at` has moved; `sync_state` does not show it, for
        it can stay scheduled for a while after a sync is triggered. The API answers 404 for an unknown id, with the
        code NotFound_Connection or, in its older spelling, NotFound_Connector.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-details

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The connection.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import get_connection

        return (await self._engine.call(get_connection, connection_id)).data

    async def delete(self, connection_id: str) -> None:
        """Delete a connection.

        This cannot be undone. Data that the connection has loaded stays in the destination.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/delete-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import delete_connection

        await self._engine.call(delete_connection, connection_id)

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
        """Change a connection's configuration, schedule or state.

        Properties that are not sent stay as they are; the API refuses `run_setup_tests`, `trust_certificates` and
        `trust_fingerprints` without another property. Setup tests run unless `run_setup_tests` is false; the call then
        counts as a setup-test request and succeeds even if a test fails. Do not send back a `config` that was read: its
        secrets are masked.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            config: Fields of the connector type to change. Leave out fields that you have only read; secrets are
                masked.
            auth: The OAuth credentials, for connector types that take them.
            paused: True to pause the connection: no sync starts until it is false again.
            is_historical_sync: True to resync all data at once, in place of a sync that is running; a paused
                connection waits. The API resets it at the end.
            sync_frequency: Minutes between syncs.
            schedule_type: The way syncs are started. auto: by the schedule; manual: only on request, regardless of
                the schedule. manual can be chosen only through the API.
            daily_sync_time: The hour at which syncs start, 00:00 to 23:00, with a `sync_frequency` of 1440;
                otherwise the API ignores or refuses it. One page of Fivetran's calls it UTC, another the
                destination's time zone. Syncs start up to an hour later, by a fixed offset.
            schedule: The schedule in its newer form. It takes precedence over `sync_frequency` and
                `daily_sync_time`, and cannot be combined with a `schedule_type` of manual.
            schema_status: Set to ready to start the syncs of a connection that waits for its schema to be captured
                and reviewed.
            pause_after_trial: True to pause the connection at the end of its free trial.
            paused_after_trial: The old name of `pause_after_trial`, which Fivetran's definition no longer has. Use
                the new one.
            data_checks: True to have Fivetran compare the loaded data with the source.
            data_delay_sensitivity: The delay of data after which Fivetran notifies. CUSTOM goes by
                `data_delay_threshold` and needs the Enterprise plan or above. The API's default is NORMAL.
            data_delay_threshold: Minutes of delay, 0 or more, after which Fivetran notifies, if
                `data_delay_sensitivity` is CUSTOM.
            networking_method: The network path from Fivetran to the source. PrivateLink and ProxyAgent need the id
                of the link or agent as well.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent that runs the syncs.
            destination_configuration: Settings of the destination that differ for one connection.
            external_secrets_manager_id: The external secrets manager that holds the connection's secrets, for types
                that can use one.
            external_secrets_keys_config: Fields of `config` by name, with the keys under which the external secrets
                manager has their values.
            run_setup_tests: False to change the connection without testing it. The API's default is true.
            trust_certificates: True to have the tests of this call accept TLS certificates that nobody has
                approved. The API's default is false. It is not stored, and counts only if `run_setup_tests` is
                true.
            trust_fingerprints: True to have the tests of this call accept SSH fingerprints that nobody has
                approved. The API's default is false. It is not stored, and counts only if `run_setup_tests` is
                true.

        Returns:
            The connection after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import update_connection
        from ..models import ConnectionUpdate

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
        return (await self._engine.call(update_connection, connection_id, body=body)).data

    async def create_connect_card(
        self, connection_id: str, *, connect_card_config: ConnectCardConfig | StoredConnectCardConfig | Mapping[str, object]
    ) -> IssuedConnectCard:
        """Create a link with which someone outside the account can set up a connection.

        Send that person to `connect_card.uri`; they enter the configuration there without a Fivetran login and return
        to `redirect_uri`. The link is a secret that is valid for a short time: create a new one for each visit.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connect-card

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            connect_card_config: Settings of the page behind a connect card.

        Returns:
            The link.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import create_connect_card
        from ..models import NewConnectCard

        body = NewConnectCard(connect_card_config=connect_card_config)
        del connect_card_config
        return (await self._engine.call(create_connect_card, connection_id, body=body)).data

    def list_errors(
        self, connection_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[ConnectionErrorRecord]:
        """List the current errors of a connection.

        The list is empty while the connection is healthy. Fivetran announced this in November 2026 as a private
        preview; its published definition does not have it yet, so expect a 404, and more fields than are described
        here.

        Fivetran's page: https://fivetran.com/docs/developer-resources/rest-api/changelog

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import list_connection_errors

        return self._engine.listing(list_connection_errors, connection_id, cursor=cursor, limit=limit)

    async def resync(self, connection_id: str, *, tables: Mapping[str, Sequence[str]] | None | Unset = UNSET) -> None:
        """Resync all data of a connection, or of some of its tables.

        The resync of a paused connection waits until it is unpaused. A sync that is running may finish first; if it
        cannot, the API answers 409 with the code Conflict and there is no resync. The API answers 400 if the map of
        tables is empty, or if the connector type cannot resync single tables. Tables that are not named continue to
        sync.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/resync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            tables: Lists of table names by schema name, as in the source. The API's default is all tables. Neither
                the map nor a list may be empty.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import resync_connection
        from ..models import ResyncRequest

        body = ResyncRequest(scope=tables)
        del tables
        await self._engine.call(resync_connection, connection_id, body=body)

    async def get_state(self, connection_id: str) -> ConnectionState:
        """Read the state that the code of a connection keeps between syncs.

        Only Function and Connector SDK connections have one; the API answers 400 for others, and for one that has not
        stored any state yet. This is the cursor that the code keeps between syncs; the progress of syncs is in the
        `status` of the connection.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/connection-state

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The state.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import get_connection_state

        return (await self._engine.call(get_connection_state, connection_id)).data

    async def update_state(self, connection_id: str, *, state: Mapping[str, object] | None | Unset = UNSET) -> ConnectionState:
        """Replace the state that the code of a connection keeps between syncs.

        Pause the connection first and unpause it afterwards; the API answers 409 while it syncs. Only Function and
        Connector SDK connections have a state; the API answers 400 for others, and for those that have stored none yet.
        Read the old state first if you may want it back.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/modify-connection-state

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            state: The state, in the form that the code of the connection expects.

        Returns:
            The state after the change.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import update_connection_state
        from ..models import ConnectionStateUpdate

        body = ConnectionStateUpdate(state=state)
        del state
        return (await self._engine.call(update_connection_state, connection_id, body=body)).data

    async def sync(self, connection_id: str, *, force: bool | None | Unset = UNSET) -> None:
        """Trigger a sync.

        The schedule stays as it is, and the call returns before the sync starts. The answer names no sync, and is the
        same if one is running already: read `succeeded_at` and `failed_at` beforehand and wait for either to move.
        Unpause a paused connection first; a broken one may recover by syncing. If `schedule_type` is manual, nothing
        else starts a sync, not even one that was rescheduled.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/sync-connection

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            force: True to stop a sync that is running and start another; false to let it run and start none. The
                API's default is false.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import sync_connection
        from ..models import SyncRequest

        body = SyncRequest(force=force)
        await self._engine.call(sync_connection, connection_id, body=body)

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
        """List the syncs of a connection within a window of time.

        The window is at most seven days long, and an hour by default. Fivetran documents this but its published
        definition does not have it yet, so expect a 404. The names of the fields are those that other clients read.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/retrieve-connection-sync-history

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            start_time: The start of the window. The API's default is an hour before `end_time`.
            end_time: The end of the window, at most seven days after `start_time`. The API's default is an hour
                after it.
            duration: Hours that the window lasts, 1 to 168, in place of one of its ends. Deprecated: give both
                ends.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import list_connection_sync_history

        return self._engine.listing(
            list_connection_sync_history,
            connection_id,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            cursor=cursor,
            limit=limit,
        )

    async def test(
        self,
        connection_id: str,
        *,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Connection:
        """Run a connection's setup tests, changing nothing else.

        The call counts as a setup-test request and can take over ten minutes. A test that fails does not fail the call:
        check the `status` of each entry of `setup_tests`. The body may be an empty object; the API answers 400 if there
        is none.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connections/run-setup-tests

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            trust_certificates: True to have this run accept TLS certificates that nobody has approved. The API's
                default is false: the test fails until they are approved. It is not stored.
            trust_fingerprints: True to have this run accept SSH fingerprints that nobody has approved. The API's
                default is false: the test fails until they are approved. It is not stored.

        Returns:
            The connection, with the outcome of the tests.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.connections import test_connection
        from ..models import SetupTestRequest

        body = SetupTestRequest(trust_certificates=trust_certificates, trust_fingerprints=trust_fingerprints)
        return (await self._engine.call(test_connection, connection_id, body=body)).data

    async def check_config(
        self, service: str, config: Mapping[str, object], *, auth: Mapping[str, object] | None = None, offline: bool = False
    ) -> builtins.list[ConfigProblem]:
        """Compare a connection's configuration with the fields of its connector type; nothing is created or changed.

        Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

        Args:
            service: The connector type, such as postgres.
            config: The value that would be sent as `config`.
            auth: The value that would be sent as `auth`.
            offline: Compare with the fields that this package knows, without a request. Otherwise the API is asked for the fields
                of today.

        Returns:
            The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
            well. For an unknown service the one problem of the path service.

        Raises:
            TypeError: `config` or `auth` is no mapping.
            FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
        """
        from fivetran_facade.configuration import check_connection_config

        steps = check_connection_config(self._engine, service, config, auth=auth, offline=offline)
        del config, auth
        return await self._engine.perform(steps)

    async def start_sync(self, connection_id: str, *, force: bool = False, on_paused: OnPaused = "raise") -> SyncHandle:
        """Trigger a sync, and return a handle with which it can be waited for: later, or in another process.

        The schedule of the connection stays as it is. If the response is lost, the connection is read for up to two minutes for
        signs of the sync before the trigger is sent again.

        Args:
            connection_id: The connection's id.
            force: True stops a sync that is running and starts over. With False, the default, that sync is the one to wait for.
            on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for good.

        Returns:
            The handle, for wait_for_sync and check_sync. `to_json` and `from_json` take it elsewhere.

        Raises:
            ConnectionPaused: The connection is paused.
            ConnectionNotReady: The connection was never set up.
            NotFound: There is no such connection.
            SyncUnknown: The response was lost, and the API does not show whether the sync was started.
            FivetranError: As for every call.
            TypeError: An argument is of another type.
            ValueError: There is no such choice.
        """
        from fivetran_facade.syncs.connections import start_sync

        steps = start_sync(self._engine, connection_id, force=force, on_paused=on_paused)
        return await self._engine.perform(steps)

    async def wait_for_sync(
        self,
        handle: SyncHandle,
        *,
        events: Iterable[Any] | AsyncIterable[Any] | None = None,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
    ) -> SyncResult:
        """Wait until a sync has ended that was triggered with start_sync. The first poll follows at once.

        Polls may fail. A 408, 421, 425, 429 or 5xx, a lost connection or an unreadable response does not end the wait before the
        timeout or, without one, before 60 polls in a row have failed. Other failures, such as a 401 or a 403, end it if five polls
        in a row meet them. A Retry-After is respected up to 300 seconds.

        Args:
            handle: The handle that start_sync returned.
            events: Events of webhooks as they arrive, from an iterable or, for AsyncFivetran under asyncio, an async one; each wait
                needs its own. An event has `kind` or `event` (sync_end is what is waited for), `connection_id` and `sync_id`. It
                makes the wait poll at once; what the poll reads decides, so an event that is forged or old does no harm. Waiting
                for the next item of an iterable cannot be interrupted, not even by the timeout: it should give None every few
                minutes if nothing comes, which makes the wait poll too.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: The treatment of a rescheduled sync: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.

        Returns:
            The result of the successful sync.

        Raises:
            SyncFailed: The sync failed. The error has the result.
            SyncTimedOut: The sync has not ended in time. The error has the handle to wait on.
            SyncUnknown: An end was seen that may be an earlier sync's, and the API does not show whose it is; or it is not known
                whether the sync was started, and nothing shows that it was.
            SyncRescheduled: The sync was rescheduled, and `on_rescheduled` is `raise`.
            ConnectionPaused: The connection was paused meanwhile.
            NotFound: The connection was deleted meanwhile.
            FivetranError: As for every call; `error.handle` is the handle to wait on.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.connections import wait_for_sync
        from fivetran_facade.syncs.options import SyncWaitOptions

        steps = wait_for_sync(
            self._engine,
            handle,
            events=events,
            options=SyncWaitOptions(
                timeout=timeout, poll_interval=poll_interval, progress=progress, on_rescheduled=on_rescheduled
            ),
        )
        del events
        return await self._engine.perform(steps)

    async def check_sync(self, handle: SyncHandle) -> SyncProgress:
        """Poll a sync once that was triggered with start_sync, without waiting.

        A sync that was rescheduled shows in `rescheduled_for`. If the schedule type is manual nobody starts it then: trigger it
        with `connections.sync`, and go on with the same handle.

        Args:
            handle: The handle that start_sync returned, or that of an earlier check.

        Returns:
            The progress of the sync. Its `result` is None while the sync goes on; also if an end was seen that may be an earlier
            sync's (`handle.unclear`).

        Raises:
            SyncFailed: The sync failed. The error has the result.
            ConnectionPaused: The connection was paused meanwhile.
            NotFound: The connection was deleted meanwhile.
            FivetranError: As for every call.
            TypeError: The handle is of another type.
        """
        from fivetran_facade.syncs.connections import check_sync

        steps = check_sync(self._engine, handle)
        return await self._engine.perform(steps)

    async def sync_and_wait(
        self,
        connection_id: str,
        *,
        force: bool = False,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> SyncResult:
        """Trigger a sync and wait until it has ended.

        The same as start_sync and wait_for_sync, which have the details. Ctrl-C and cancelling end the wait, not the sync.

        Args:
            connection_id: The connection's id.
            force: True stops a sync that is running and starts over. With False, the default, that sync is waited for.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: The treatment of a rescheduled sync: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.
            on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for
                good.

        Returns:
            The result of the successful sync.

        Raises:
            SyncFailed: The sync failed. The error has the result, and what is wrong with the connection.
            SyncTimedOut: The sync has not ended in time. The error has the handle to wait on.
            TimedOut: The time was up before the sync was triggered.
            SyncUnknown: The API does not show whether the sync was started, or whether an end that was seen is its own.
            SyncRescheduled: The sync was rescheduled, and `on_rescheduled` is `raise`.
            ConnectionPaused: The connection is paused, or was paused meanwhile.
            ConnectionNotReady: The connection was never set up.
            NotFound: There is no such connection, or it was deleted meanwhile.
            FivetranError: As for every call; `error.handle` is the handle to wait on, if the sync was triggered.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.connections import sync_and_wait
        from fivetran_facade.syncs.options import SyncOptions

        steps = sync_and_wait(
            self._engine,
            connection_id,
            force=force,
            options=SyncOptions(
                timeout=timeout,
                poll_interval=poll_interval,
                progress=progress,
                on_rescheduled=on_rescheduled,
                on_paused=on_paused,
            ),
        )
        return await self._engine.perform(steps)

    async def start_resync(
        self, connection_id: str, *, tables: Mapping[str, Sequence[str]] | None = None, on_paused: OnPaused = "raise"
    ) -> SyncHandle:
        """Trigger that everything, or some tables, are loaded again, and return a handle with which that can be waited for.

        Args:
            connection_id: The connection's id.
            tables: Schemas by name, with the tables of each that are loaded again, at least one. Default None, everything.
            on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for good.

        Returns:
            The handle, for wait_for_sync and check_sync.

        Raises:
            Conflict: A sync is running that cannot be finished first.
            BadRequest: The connector type cannot load single tables again, or there is no such table.
            FivetranError: As for start_sync.
            TypeError: An argument is of another type.
            ValueError: There is no such choice, or no table is named.
        """
        from fivetran_facade.syncs.connections import start_resync

        steps = start_resync(self._engine, connection_id, tables=tables, on_paused=on_paused)
        del tables
        return await self._engine.perform(steps)

    async def resync_and_wait(
        self,
        connection_id: str,
        *,
        tables: Mapping[str, Sequence[str]] | None = None,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> SyncResult:
        """Load a connection, or some of its tables, again from the start, and wait until that has ended.

        A sync that was running may finish first, whether it succeeds or fails. The wait goes on until the connection's
        `is_historical_sync` is false.

        Args:
            connection_id: The connection's id.
            tables: Schemas by name, with the tables of each that are loaded again, at least one. Default None, everything.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: The treatment of a rescheduled sync: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.
            on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for
                good.

        Returns:
            The result of the successful sync.

        Raises:
            Conflict: A sync is running that cannot be finished first.
            BadRequest: The connector type cannot load single tables again, or there is no such table.
            FivetranError: As for sync_and_wait.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, there is no such choice, or no table is named.
        """
        from fivetran_facade.syncs.connections import resync_and_wait
        from fivetran_facade.syncs.options import SyncOptions

        steps = resync_and_wait(
            self._engine,
            connection_id,
            tables=tables,
            options=SyncOptions(
                timeout=timeout,
                poll_interval=poll_interval,
                progress=progress,
                on_rescheduled=on_rescheduled,
                on_paused=on_paused,
            ),
        )
        del tables
        return await self._engine.perform(steps)

    def sync_many(
        self,
        connection_ids: Iterable[str] | None = None,
        *,
        group_id: str | None = None,
        where: Callable[[Connection], bool] | None = None,
        concurrency: int = 10,
        max_running: int | None = None,
        force: bool = False,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> AsyncSyncMany:
        """Trigger the syncs of many connections, and return each as it ends. A failure is returned for that connection and does not
        stop the others.

        Polls read the listing of connections, a thousand with each request, or the listings of their groups if these are fewer
        pages. Nothing is sent before the first item is asked for. The syncs can be iterated once; leaving the iteration, also with
        Ctrl-C, stops no sync.

            for end in fivetran.connections.sync_many(group_id="decent_dropsy"):
                if end.error is None:
                    print(end.connection_id, end.result.finished)

        Args:
            connection_ids: The connections, by id. Default None, all.
            group_id: Only connections of this group. Beside ids it promises that they are all in it, which saves requests.
            where: Chooses among all connections, or those of the group, such as `lambda connection: not connection.paused`. Not
                beside ids.
            concurrency: The most requests that may trigger syncs at a time; at least 1. Default 10.
            max_running: The most syncs that may run at a time, to spare a destination; at least 1. Default None, all.
            force: True stops syncs that are running and starts over. With False, the default, these are waited for.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: The treatment of a rescheduled sync: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.
            on_paused: The treatment of a paused connection: `raise` an error, the default, or `unpause` it for
                good.

        Returns:
            The outcome of each connection's sync, in the order in which they end.

        Raises:
            FivetranError: The connections cannot be listed at all.
            TypeError: Both ids and `where` are given, or an argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.many import AsyncSyncMany, sync_many
        from fivetran_facade.syncs.options import SyncOptions

        return AsyncSyncMany(
            self._engine.perform,
            sync_many(
                self._engine,
                connection_ids,
                group_id=group_id,
                where=where,
                concurrency=concurrency,
                max_running=max_running,
                force=force,
                options=SyncOptions(
                    timeout=timeout,
                    poll_interval=poll_interval,
                    progress=progress,
                    on_rescheduled=on_rescheduled,
                    on_paused=on_paused,
                ),
            ),
        )

    async def start_syncs(
        self,
        connection_ids: Iterable[str] | None = None,
        *,
        group_id: str | None = None,
        where: Callable[[Connection], bool] | None = None,
        concurrency: int = 10,
        force: bool = False,
        on_paused: OnPaused = "raise",
    ) -> dict[str, SyncHandle | FivetranError]:
        """Trigger the syncs of many connections, and return handles to wait for them with: later, or in another process.

        What start_sync is to sync_and_wait, this is to sync_many: each is triggered once, and one that cannot be stops no other.

            started = fivetran.connections.start_syncs(group_id="decent_dropsy")
            handles = [each for each in started.values() if not isinstance(each, FivetranError)]

        Args:
            connection_ids: The connections, by id. Default None, all.
            group_id: Only connections of this group. Beside ids it promises that they are all in it, which saves requests.
            where: Chooses among all connections, or those of the group, such as `lambda connection: not connection.paused`. Not
                beside ids.
            concurrency: The most requests that may trigger syncs at a time; at least 1. Default 10.
            force: True stops syncs that are running and starts over. With False, the default, these are the ones to wait for.
            on_paused: The treatment of paused connections: an error in place of the handle (`raise`), the default, or `unpause` for
                good.

        Returns:
            For each connection's id, the handle for wait_for_syncs, wait_for_sync and check_sync; or the error that start_sync
            would have raised, such as ConnectionPaused.

        Raises:
            FivetranError: The connections cannot be listed at all.
            TypeError: Both ids and `where` are given, or an argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.many import start_syncs

        steps = start_syncs(
            self._engine,
            connection_ids,
            group_id=group_id,
            where=where,
            concurrency=concurrency,
            force=force,
            on_paused=on_paused,
        )
        return await self._engine.perform(steps)

    def wait_for_syncs(
        self,
        handles: Iterable[SyncHandle],
        *,
        group_id: str | None = None,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
    ) -> AsyncSyncMany:
        """Wait for many syncs that were triggered with start_syncs or start_sync, and return each as it ends.

        Polls and outcomes are those of sync_many. Nothing is sent before the first item is asked for, and nothing is triggered. The
        syncs can be iterated once; leaving the iteration, also with Ctrl-C, stops no sync.

        Args:
            handles: The handles, each of another connection.
            group_id: The group that all connections are in, which saves requests. Default None: they may be in several.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a SyncProgress after each poll of a sync. What it raises ends the wait. Default
                None.
            on_rescheduled: The treatment of a rescheduled sync: `wait` for it, the default, and trigger it when it
                is due if the schedule type is manual, for then nobody else does; `retrigger` it at once; or `raise`
                an error.

        Returns:
            The outcome of each connection's sync, in the order in which they end.

        Raises:
            TypeError: An argument is of another type.
            ValueError: Two handles are of one connection, a number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.many import AsyncSyncMany, wait_for_syncs
        from fivetran_facade.syncs.options import SyncWaitOptions

        return AsyncSyncMany(
            self._engine.perform,
            wait_for_syncs(
                self._engine,
                handles,
                group_id=group_id,
                options=SyncWaitOptions(
                    timeout=timeout, poll_interval=poll_interval, progress=progress, on_rescheduled=on_rescheduled
                ),
            ),
        )
