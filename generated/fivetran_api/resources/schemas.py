from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fivetran_facade._engine import AsyncEngine, Engine
    from fivetran_facade.selections.plan import SelectionPlan
    from fivetran_facade.selections.selection import Selection
    from fivetran_facade.syncs.handle import OnSyncProgress, SyncResult
    from fivetran_facade.syncs.options import OnPaused, OnRescheduled

    from ..models import (
        ColumnEntry,
        ColumnUpdate,
        DropColumnsSchema,
        ExcludeMode,
        NewRowFilter,
        RowFilter,
        SchemaChangeHandling,
        SchemaConfig,
        SchemaEntry,
        SchemaUpdate,
        TableColumns,
        TableEntry,
        TableSyncMode,
        TableUpdate,
    )


class Schemas(Resource):
    """The schemas, tables and columns that a connection syncs."""

    _engine: Engine

    def get(self, connection_id: str) -> SchemaConfig:
        """Read the schema config of a connection: the schemas, tables and columns that it syncs.

        A new connection has no schema config until its first sync or reload, and sometimes a connected one has none
        either: the API then answers 404 with the code NotFound_SchemaConfig, and a reload creates it. It has only those
        columns that a user has ever changed; list the columns of one table to see all of them. Magic Folder connections
        never have one.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The schema config.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import get_schema_config

        return self._engine.call(get_schema_config, connection_id).data

    def create(
        self,
        connection_id: str,
        *,
        schemas: Mapping[str, SchemaUpdate | SchemaEntry | Mapping[str, object]],
        schema_change_handling: SchemaChangeHandling | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Create the schema config of a connection before its first sync.

        The API answers 200 with exactly the body that was sent, so the answer lacks properties such as
        `name_in_destination`. Names are checked against the source only at the first sync; settings of a table or
        column that cannot be excluded are then ignored without an error.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/pre-create-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schemas: Schemas by their name in the source; case matters.
            schema_change_handling: The handling of schemas, tables and columns that appear in the source later.
                ALLOW_ALL syncs them all; ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL
                syncs none.

        Returns:
            The schema config as it was sent.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import create_schema_config
        from ..models import NewSchemaConfig

        body = NewSchemaConfig(schemas=schemas, schema_change_handling=schema_change_handling)
        del schemas
        return self._engine.call(create_schema_config, connection_id, body=body).data

    def update(
        self,
        connection_id: str,
        *,
        schemas: Mapping[str, SchemaUpdate | SchemaEntry | Mapping[str, object]] | None | Unset = UNSET,
        schema_change_handling: SchemaChangeHandling | None | Unset = UNSET,
        is_type_locked: bool | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change the schema config of a connection, in any number of schemas and tables at once.

        Properties that are not sent stay as they are; each schema, table and column that is sent needs `enabled`, even
        if only `hashed` changes. There is no locking: the later of two concurrent changes wins.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schemas: Schemas by their name in the source; case matters. Those not named stay as they are.
            schema_change_handling: The handling of schemas, tables and columns that appear in the source later.
                ALLOW_ALL syncs them all; ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL
                syncs none.
            is_type_locked: True to have columns in the destination keep the types that the source had in the first
                sync or, if they are locked later, in the first sync after that. Locking types that are locked
                already changes nothing.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import update_schema_config
        from ..models import SchemaConfigUpdate

        body = SchemaConfigUpdate(schemas=schemas, schema_change_handling=schema_change_handling, is_type_locked=is_type_locked)
        del schemas
        return self._engine.call(update_schema_config, connection_id, body=body).data

    def drop_columns(self, connection_id: str, *, schemas: Mapping[str, DropColumnsSchema | Mapping[str, object]]) -> None:
        """Drop blocked columns of any number of tables from the destination.

        The columns are only marked; the next sync drops them and their data. Block them first (`enabled` false): the
        API answers 409 if one is not blocked.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/delete-multiple-columns-connection-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schemas: Schemas by their name in the source; case matters.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import drop_columns
        from ..models import DropColumns

        body = DropColumns(schemas=schemas)
        del schemas
        self._engine.call(drop_columns, connection_id, body=body)

    def reload(self, connection_id: str, *, exclude_mode: ExcludeMode | None | Unset = UNSET) -> SchemaConfig:
        """Reload the schema config of a connection from its source.

        The call waits for the source, which can take more than ten minutes if there are very many tables: allow for it
        in the timeout. The API answers 400 with the code InvalidInput unless the connection's `setup_state` is
        connected; some connectors cannot reload at all. The call counts as a source-interaction request, of which an
        account has 500 a minute and 5,000 an hour (25 and 250 in a trial).

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/reload-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            exclude_mode: The effect of a reload on the selection. PRESERVE keeps it. EXCLUDE disables all schemas
                and tables, but not the columns that no user has ever changed: they sync once their table is
                enabled. INCLUDE enables all schemas and tables. The API's default is PRESERVE.

        Returns:
            The schema config as the source has it now.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import reload_schema_config
        from ..models import SchemaReload

        body = SchemaReload(exclude_mode=exclude_mode)
        return self._engine.call(reload_schema_config, connection_id, body=body).data

    def resync_tables(self, connection_id: str, *, tables: Mapping[str, Sequence[str]]) -> None:
        """Resync all data of some tables.

        Tables that are not named continue to sync, and the schedule stays as it is. The resync of a paused connection
        waits until it is unpaused. The API answers 409 while a sync is running that cannot finish first, and 400 if no
        table is named or the connector cannot resync single tables.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/resync-tables

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            tables: The tables to resync: lists of table names by schema name, as in the source; case matters. No
                list may be empty.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import resync_tables

        body = tables
        del tables
        self._engine.call(resync_tables, connection_id, body=body)

    @deprecated("schemas.resync_table is deprecated: use schemas.resync_tables")
    def resync_table(self, connection_id: str, schema_name: str, table_name: str) -> None:
        """Resync all data of one table.

        An older form of `schemas.resync_tables`. Other clients call it, but no definition or page of Fivetran's has it
        any more.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/resync-tables

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import resync_table

        warnings.warn("schemas.resync_table is deprecated: use schemas.resync_tables", DeprecationWarning, stacklevel=2)
        self._engine.call(resync_table, connection_id, schema_name, table_name)

    def update_schema(
        self,
        connection_id: str,
        schema_name: str,
        *,
        enabled: bool,
        tables: Mapping[str, TableUpdate | TableEntry | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one schema in the schema config of a connection.

        `enabled` is required, even if only tables change; tables that are not sent stay as they are. The answer is the
        whole schema config of the connection, not only this schema.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-database-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            enabled: True to sync the schema. Required even if it stays as it is.
            tables: Tables by their name in the source; case matters. Those not named stay as they are.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import update_schema
        from ..models import SchemaUpdate

        body = SchemaUpdate(enabled=enabled, tables=tables)
        del tables
        return self._engine.call(update_schema, connection_id, schema_name, body=body).data

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
        """Change one table in the schema config of a connection.

        `enabled` is required, even if only columns or the sync mode change. The API answers 400 with the code
        InvalidInput if columns are sent for a table without `supports_columns_config`. The answer is the whole schema
        config of the connection.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-table-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.
            enabled: True to sync the table. Required even if it stays as it is.
            sync_mode: The treatment of rows that change. SOFT_DELETE marks rows that the source has deleted;
                HISTORY keeps each version of every row, and needs `supports_history_mode`; LIVE mirrors the source
                and deletes as it does. Tables have none if the connector offers no choice.
            row_filter: The rows to sync, for tables with `row_filtering_supported`. A change without it keeps the
                current filter; a new filter replaces the whole of it.
            columns: Columns by their name in the source; case matters. Those not named stay as they are. Only for
                tables with `supports_columns_config`.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import update_table
        from ..models import TableUpdate

        body = TableUpdate(enabled=enabled, sync_mode=sync_mode, row_filter=row_filter, columns=columns)
        del row_filter, columns
        return self._engine.call(update_table, connection_id, schema_name, table_name, body=body).data

    def get_columns(self, connection_id: str, schema_name: str, table_name: str) -> TableColumns:
        """Read all columns of one table as the source has them now.

        Unlike the schema config, this has the columns too that no user has ever changed. They are read from the source,
        so the connection's `setup_state` must be connected, and the call counts as a source-interaction request, of
        which an account has 500 a minute and 5,000 an hour (25 and 250 in a trial).

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-column-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.

        Returns:
            The columns.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import get_columns

        return self._engine.call(get_columns, connection_id, schema_name, table_name).data

    def drop_column(self, connection_id: str, schema_name: str, table_name: str, column_name: str) -> None:
        """Drop one blocked column from the destination.

        The column is only marked; the next sync drops it and its data. Block it first (`enabled` false): the API
        answers 409 if it is not blocked.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/delete-column-connection-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.
            column_name: The column's name in the source; case matters.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import drop_column

        self._engine.call(drop_column, connection_id, schema_name, table_name, column_name)

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
        """Block, allow or hash one column.

        `enabled` is required, even if only `hashed` changes. A blocked column stays in the destination until it is
        dropped. The answer is the whole schema config of the connection.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-column-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.
            column_name: The column's name in the source; case matters.
            enabled: True to sync the column, false to block it. Required even if it stays as it is.
            hashed: True if the destination gets a hash in place of each value.
            is_primary_key: True if the column belongs to the table's primary key.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import update_column
        from ..models import ColumnUpdate

        body = ColumnUpdate(enabled=enabled, hashed=hashed, is_primary_key=is_primary_key)
        return self._engine.call(update_column, connection_id, schema_name, table_name, column_name, body=body).data

    def resync_tables_and_wait(
        self,
        connection_id: str,
        *,
        tables: Mapping[str, Sequence[str]],
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> SyncResult:
        """Load some tables again from the start, and wait until that has ended.

        Args:
            connection_id: The connection's id.
            tables: Schemas by name, with the tables of each, at least one.
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
            FivetranError: As for connections.sync_and_wait.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, there is no such choice, or no table is named.
        """
        from fivetran_facade.syncs.connections import resync_tables_and_wait
        from fivetran_facade.syncs.options import SyncOptions

        steps = resync_tables_and_wait(
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

    def read_selection(
        self, connection_id: str, *, columns: bool | Mapping[str, Iterable[str]] = False, reload: bool = True
    ) -> Selection:
        """Read the whole selection of a connection.

        Args:
            connection_id: The connection's id.
            columns: The tables whose columns to read: True for all tables that are synced, or a mapping such as
                `{"public": ["orders"]}`. Each table takes a request, of which an account has 500 a minute. Default False: the API
                reports only the columns that somebody has changed.
            reload: True to reload the schema config if the API has none yet, which can take minutes. Default True.

        Raises:
            NotFound: There is no such connection, or, if `code` is NotFound_SchemaConfig, no schema config.
            BadRequest: The schema config has to be reloaded, and the connection's setup tests have not passed.
            FivetranError: As for every call.
        """
        from fivetran_facade.selections.apply import read_selection

        steps = read_selection(self._engine, connection_id, columns=columns, reload=reload)
        del columns
        return self._engine.perform(steps)

    def plan_selection(
        self, connection_id: str, wanted: Selection, *, columns: bool = False, reload: bool = True
    ) -> SelectionPlan:
        """Plan the changes that turn the selection of a connection into the wanted one. Nothing is changed, except by the reload.

        Args:
            connection_id: The connection's id.
            wanted: The selection that the connection will have. Parts that it does not name stay unchanged.
            columns: True to read all columns of the tables whose columns `wanted` names, one request each. Default False: a
                column that nobody has changed is taken to be synced and not hashed, its name is not checked and its
                `is_primary_key` is not compared.
            reload: True to reload the schema config if the API has none yet, which can take minutes. Default True.

        Raises:
            NotFound: There is no such connection, or, if `code` is NotFound_SchemaConfig, no schema config.
            BadRequest: The schema config has to be reloaded, and the connection's setup tests have not passed.
            FivetranError: As for every call.
        """
        from fivetran_facade.selections.apply import plan_selection

        steps = plan_selection(self._engine, connection_id, wanted, columns=columns, reload=reload)
        return self._engine.perform(steps)

    def apply_selection(
        self,
        connection_id: str,
        wanted: Selection | SelectionPlan,
        *,
        partial: bool = False,
        columns: bool = False,
        reload: bool = True,
    ) -> SelectionPlan:
        """Change what a connection syncs with at most one request, which has only what differs.

        The selection is applied as a whole: if a part cannot be, nothing is changed.

        Args:
            connection_id: The connection's id.
            wanted: The selection that the connection will have; parts that it does not name stay unchanged. Or a plan, whose
                changes are made unless they have been made since.
            partial: True to make the other changes if there are obstacles; the result has the obstacles then. Default False.
            columns: As for `plan_selection`; True for a plan that was made so. Default False.
            reload: True to reload the schema config if the API has none yet, which can take minutes. Default True.

        Returns:
            The changes that were made, none if everything was as wanted; and the obstacles.

        Raises:
            SelectionNotApplied: There are obstacles, and `partial` is False. Nothing was changed, unless the API itself has ignored
                a part of the request; see `changed`.
            NotFound: There is no such connection, or, if `code` is NotFound_SchemaConfig, no schema config.
            BadRequest: The API refuses the change; or the schema config has to be reloaded, and the setup tests have not passed.
            FivetranError: As for every call.
        """
        from fivetran_facade.selections.apply import apply_selection

        steps = apply_selection(self._engine, connection_id, wanted, partial=partial, columns=columns, reload=reload)
        return self._engine.perform(steps)

    def copy_selection(
        self, source_id: str, target_id: str, *, partial: bool = False, columns: bool = False, reload: bool = True
    ) -> SelectionPlan:
        """Let a connection sync what another syncs, row filters included.

        What only the target has stays unchanged. What is not enabled in the source may be missing in the target. To see the changes
        first, plan what was read: `fivetran.schemas.plan_selection(target_id, fivetran.schemas.read_selection(source_id))`.

        Args:
            source_id: The id of the connection to copy from; it is not changed.
            target_id: The id of the connection to change.
            partial: True to make the other changes if there are obstacles, such as a table that the target does not have; the
                result has the obstacles then. Default False.
            columns: True to read all columns of the tables, one request for each table and connection. Default False: only
                columns that somebody has changed in the source are copied; one that is blocked in the target alone stays blocked.
            reload: True to reload a schema config if the API has none yet, which can take minutes. Default True.

        Returns:
            The changes that were made and the obstacles, and as `uncarried` the differences that a selection cannot change.

        Raises:
            SelectionNotApplied: There are obstacles, and `partial` is False. Nothing was changed, unless the API itself has ignored
                a part of the request; see `changed`.
            NotFound: There is no such connection, or, if `code` is NotFound_SchemaConfig, no schema config.
            BadRequest: The API refuses the change; or a schema config has to be reloaded, and the setup tests have not passed.
            FivetranError: As for every call.
        """
        from fivetran_facade.selections.apply import copy_selection

        steps = copy_selection(self._engine, source_id, target_id, partial=partial, columns=columns, reload=reload)
        return self._engine.perform(steps)


class AsyncSchemas(Resource):
    """The schemas, tables and columns that a connection syncs."""

    _engine: AsyncEngine

    async def get(self, connection_id: str) -> SchemaConfig:
        """Read the schema config of a connection: the schemas, tables and columns that it syncs.

        A new connection has no schema config until its first sync or reload, and sometimes a connected one has none
        either: the API then answers 404 with the code NotFound_SchemaConfig, and a reload creates it. It has only those
        columns that a user has ever changed; list the columns of one table to see all of them. Magic Folder connections
        never have one.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The schema config.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import get_schema_config

        return (await self._engine.call(get_schema_config, connection_id)).data

    async def create(
        self,
        connection_id: str,
        *,
        schemas: Mapping[str, SchemaUpdate | SchemaEntry | Mapping[str, object]],
        schema_change_handling: SchemaChangeHandling | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Create the schema config of a connection before its first sync.

        The API answers 200 with exactly the body that was sent, so the answer lacks properties such as
        `name_in_destination`. Names are checked against the source only at the first sync; settings of a table or
        column that cannot be excluded are then ignored without an error.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/pre-create-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schemas: Schemas by their name in the source; case matters.
            schema_change_handling: The handling of schemas, tables and columns that appear in the source later.
                ALLOW_ALL syncs them all; ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL
                syncs none.

        Returns:
            The schema config as it was sent.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import create_schema_config
        from ..models import NewSchemaConfig

        body = NewSchemaConfig(schemas=schemas, schema_change_handling=schema_change_handling)
        del schemas
        return (await self._engine.call(create_schema_config, connection_id, body=body)).data

    async def update(
        self,
        connection_id: str,
        *,
        schemas: Mapping[str, SchemaUpdate | SchemaEntry | Mapping[str, object]] | None | Unset = UNSET,
        schema_change_handling: SchemaChangeHandling | None | Unset = UNSET,
        is_type_locked: bool | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change the schema config of a connection, in any number of schemas and tables at once.

        Properties that are not sent stay as they are; each schema, table and column that is sent needs `enabled`, even
        if only `hashed` changes. There is no locking: the later of two concurrent changes wins.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schemas: Schemas by their name in the source; case matters. Those not named stay as they are.
            schema_change_handling: The handling of schemas, tables and columns that appear in the source later.
                ALLOW_ALL syncs them all; ALLOW_COLUMNS syncs new columns, but no new schemas and tables; BLOCK_ALL
                syncs none.
            is_type_locked: True to have columns in the destination keep the types that the source had in the first
                sync or, if they are locked later, in the first sync after that. Locking types that are locked
                already changes nothing.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import update_schema_config
        from ..models import SchemaConfigUpdate

        body = SchemaConfigUpdate(schemas=schemas, schema_change_handling=schema_change_handling, is_type_locked=is_type_locked)
        del schemas
        return (await self._engine.call(update_schema_config, connection_id, body=body)).data

    async def drop_columns(
        self, connection_id: str, *, schemas: Mapping[str, DropColumnsSchema | Mapping[str, object]]
    ) -> None:
        """Drop blocked columns of any number of tables from the destination.

        The columns are only marked; the next sync drops them and their data. Block them first (`enabled` false): the
        API answers 409 if one is not blocked.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/delete-multiple-columns-connection-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schemas: Schemas by their name in the source; case matters.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import drop_columns
        from ..models import DropColumns

        body = DropColumns(schemas=schemas)
        del schemas
        await self._engine.call(drop_columns, connection_id, body=body)

    async def reload(self, connection_id: str, *, exclude_mode: ExcludeMode | None | Unset = UNSET) -> SchemaConfig:
        """Reload the schema config of a connection from its source.

        The call waits for the source, which can take more than ten minutes if there are very many tables: allow for it
        in the timeout. The API answers 400 with the code InvalidInput unless the connection's `setup_state` is
        connected; some connectors cannot reload at all. The call counts as a source-interaction request, of which an
        account has 500 a minute and 5,000 an hour (25 and 250 in a trial).

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/reload-connection-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            exclude_mode: The effect of a reload on the selection. PRESERVE keeps it. EXCLUDE disables all schemas
                and tables, but not the columns that no user has ever changed: they sync once their table is
                enabled. INCLUDE enables all schemas and tables. The API's default is PRESERVE.

        Returns:
            The schema config as the source has it now.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import reload_schema_config
        from ..models import SchemaReload

        body = SchemaReload(exclude_mode=exclude_mode)
        return (await self._engine.call(reload_schema_config, connection_id, body=body)).data

    async def resync_tables(self, connection_id: str, *, tables: Mapping[str, Sequence[str]]) -> None:
        """Resync all data of some tables.

        Tables that are not named continue to sync, and the schedule stays as it is. The resync of a paused connection
        waits until it is unpaused. The API answers 409 while a sync is running that cannot finish first, and 400 if no
        table is named or the connector cannot resync single tables.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/resync-tables

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            tables: The tables to resync: lists of table names by schema name, as in the source; case matters. No
                list may be empty.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import resync_tables

        body = tables
        del tables
        await self._engine.call(resync_tables, connection_id, body=body)

    @deprecated("schemas.resync_table is deprecated: use schemas.resync_tables")
    async def resync_table(self, connection_id: str, schema_name: str, table_name: str) -> None:
        """Resync all data of one table.

        An older form of `schemas.resync_tables`. Other clients call it, but no definition or page of Fivetran's has it
        any more.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/resync-tables

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import resync_table

        warnings.warn("schemas.resync_table is deprecated: use schemas.resync_tables", DeprecationWarning, stacklevel=2)
        await self._engine.call(resync_table, connection_id, schema_name, table_name)

    async def update_schema(
        self,
        connection_id: str,
        schema_name: str,
        *,
        enabled: bool,
        tables: Mapping[str, TableUpdate | TableEntry | Mapping[str, object]] | None | Unset = UNSET,
    ) -> SchemaConfig:
        """Change one schema in the schema config of a connection.

        `enabled` is required, even if only tables change; tables that are not sent stay as they are. The answer is the
        whole schema config of the connection, not only this schema.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-database-schema-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            enabled: True to sync the schema. Required even if it stays as it is.
            tables: Tables by their name in the source; case matters. Those not named stay as they are.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import update_schema
        from ..models import SchemaUpdate

        body = SchemaUpdate(enabled=enabled, tables=tables)
        del tables
        return (await self._engine.call(update_schema, connection_id, schema_name, body=body)).data

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
        """Change one table in the schema config of a connection.

        `enabled` is required, even if only columns or the sync mode change. The API answers 400 with the code
        InvalidInput if columns are sent for a table without `supports_columns_config`. The answer is the whole schema
        config of the connection.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-table-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.
            enabled: True to sync the table. Required even if it stays as it is.
            sync_mode: The treatment of rows that change. SOFT_DELETE marks rows that the source has deleted;
                HISTORY keeps each version of every row, and needs `supports_history_mode`; LIVE mirrors the source
                and deletes as it does. Tables have none if the connector offers no choice.
            row_filter: The rows to sync, for tables with `row_filtering_supported`. A change without it keeps the
                current filter; a new filter replaces the whole of it.
            columns: Columns by their name in the source; case matters. Those not named stay as they are. Only for
                tables with `supports_columns_config`.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import update_table
        from ..models import TableUpdate

        body = TableUpdate(enabled=enabled, sync_mode=sync_mode, row_filter=row_filter, columns=columns)
        del row_filter, columns
        return (await self._engine.call(update_table, connection_id, schema_name, table_name, body=body)).data

    async def get_columns(self, connection_id: str, schema_name: str, table_name: str) -> TableColumns:
        """Read all columns of one table as the source has them now.

        Unlike the schema config, this has the columns too that no user has ever changed. They are read from the source,
        so the connection's `setup_state` must be connected, and the call counts as a source-interaction request, of
        which an account has 500 a minute and 5,000 an hour (25 and 250 in a trial).

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/connection-schema/connection-column-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.

        Returns:
            The columns.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import get_columns

        return (await self._engine.call(get_columns, connection_id, schema_name, table_name)).data

    async def drop_column(self, connection_id: str, schema_name: str, table_name: str, column_name: str) -> None:
        """Drop one blocked column from the destination.

        The column is only marked; the next sync drops it and its data. Block it first (`enabled` false): the API
        answers 409 if it is not blocked.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/delete-column-connection-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.
            column_name: The column's name in the source; case matters.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import drop_column

        await self._engine.call(drop_column, connection_id, schema_name, table_name, column_name)

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
        """Block, allow or hash one column.

        `enabled` is required, even if only `hashed` changes. A blocked column stays in the destination until it is
        dropped. The answer is the whole schema config of the connection.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/connection-schema/modify-connection-column-config

        Args:
            connection_id: The connection's id, two words such as speak_inexpensive.
            schema_name: The schema's name in the source, a key of `schemas` in the schema config; case matters.
                NetSuite and Salesforce connections have a single schema, called netsuite or salesforce.
            table_name: The table's name in the source, a key of `tables` in the schema config; case matters.
            column_name: The column's name in the source; case matters.
            enabled: True to sync the column, false to block it. Required even if it stays as it is.
            hashed: True if the destination gets a hash in place of each value.
            is_primary_key: True if the column belongs to the table's primary key.

        Returns:
            The schema config after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.schemas import update_column
        from ..models import ColumnUpdate

        body = ColumnUpdate(enabled=enabled, hashed=hashed, is_primary_key=is_primary_key)
        return (await self._engine.call(update_column, connection_id, schema_name, table_name, column_name, body=body)).data

    async def resync_tables_and_wait(
        self,
        connection_id: str,
        *,
        tables: Mapping[str, Sequence[str]],
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnSyncProgress | None = None,
        on_rescheduled: OnRescheduled = "wait",
        on_paused: OnPaused = "raise",
    ) -> SyncResult:
        """Load some tables again from the start, and wait until that has ended.

        Args:
            connection_id: The connection's id.
            tables: Schemas by name, with the tables of each, at least one.
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
            FivetranError: As for connections.sync_and_wait.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, there is no such choice, or no table is named.
        """
        from fivetran_facade.syncs.connections import resync_tables_and_wait
        from fivetran_facade.syncs.options import SyncOptions

        steps = resync_tables_and_wait(
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

    async def read_selection(
        self, connection_id: str, *, columns: bool | Mapping[str, Iterable[str]] = False, reload: bool = True
    ) -> Selection:
        """Read the whole selection of a connection.

        Args:
            connection_id: The connection's id.
            columns: The tables whose columns to read: True for all tables that are synced, or a mapping such as
                `{"public": ["orders"]}`. Each table takes a request, of which an account has 500 a minute. Default False: the API
                reports only the columns that somebody has changed.
            reload: True to reload the schema config if the API has none yet, which can take minutes. Default True.

        Raises:
            NotFound: There is no such connection, or, if `code` is NotFound_SchemaConfig, no schema config.
            BadRequest: The schema config has to be reloaded, and the connection's setup tests have not passed.
            FivetranError: As for every call.
        """
        from fivetran_facade.selections.apply import read_selection

        steps = read_selection(self._engine, connection_id, columns=columns, reload=reload)
        del columns
        return await self._engine.perform(steps)

    async def plan_selection(
        self, connection_id: str, wanted: Selection, *, columns: bool = False, reload: bool = True
    ) -> SelectionPlan:
        """Plan the changes that turn the selection of a connection into the wanted one. Nothing is changed, except by the reload.

        Args:
            connection_id: The connection's id.
            wanted: The selection that the connection will have. Parts that it does not name stay unchanged.
            columns: True to read all columns of the tables whose columns `wanted` names, one request each. Default False: a
                column that nobody has changed is taken to be synced and not hashed, its name is not checked and its
                `is_primary_key` is not compared.
            reload: True to reload the schema config if the API has none yet, which can take minutes. Default True.

        Raises:
            NotFound: There is no such connection, or, if `code` is NotFound_SchemaConfig, no schema config.
            BadRequest: The schema config has to be reloaded, and the connection's setup tests have not passed.
            FivetranError: As for every call.
        """
        from fivetran_facade.selections.apply import plan_selection

        steps = plan_selection(self._engine, connection_id, wanted, columns=columns, reload=reload)
        return await self._engine.perform(steps)

    async def apply_selection(
        self,
        connection_id: str,
        wanted: Selection | SelectionPlan,
        *,
        partial: bool = False,
        columns: bool = False,
        reload: bool = True,
    ) -> SelectionPlan:
        """Change what a connection syncs with at most one request, which has only what differs.

        The selection is applied as a whole: if a part cannot be, nothing is changed.

        Args:
            connection_id: The connection's id.
            wanted: The selection that the connection will have; parts that it does not name stay unchanged. Or a plan, whose
                changes are made unless they have been made since.
            partial: True to make the other changes if there are obstacles; the result has the obstacles then. Default False.
            columns: As for `plan_selection`; True for a plan that was made so. Default False.
            reload: True to reload the schema config if the API has none yet, which can take minutes. Default True.

        Returns:
            The changes that were made, none if everything was as wanted; and the obstacles.

        Raises:
            SelectionNotApplied: There are obstacles, and `partial` is False. Nothing was changed, unless the API itself has ignored
                a part of the request; see `changed`.
            NotFound: There is no such connection, or, if `code` is NotFound_SchemaConfig, no schema config.
            BadRequest: The API refuses the change; or the schema config has to be reloaded, and the setup tests have not passed.
            FivetranError: As for every call.
        """
        from fivetran_facade.selections.apply import apply_selection

        steps = apply_selection(self._engine, connection_id, wanted, partial=partial, columns=columns, reload=reload)
        return await self._engine.perform(steps)

    async def copy_selection(
        self, source_id: str, target_id: str, *, partial: bool = False, columns: bool = False, reload: bool = True
    ) -> SelectionPlan:
        """Let a connection sync what another syncs, row filters included.

        What only the target has stays unchanged. What is not enabled in the source may be missing in the target. To see the changes
        first, plan what was read: `fivetran.schemas.plan_selection(target_id, fivetran.schemas.read_selection(source_id))`.

        Args:
            source_id: The id of the connection to copy from; it is not changed.
            target_id: The id of the connection to change.
            partial: True to make the other changes if there are obstacles, such as a table that the target does not have; the
                result has the obstacles then. Default False.
            columns: True to read all columns of the tables, one request for each table and connection. Default False: only
                columns that somebody has changed in the source are copied; one that is blocked in the target alone stays blocked.
            reload: True to reload a schema config if the API has none yet, which can take minutes. Default True.

        Returns:
            The changes that were made and the obstacles, and as `uncarried` the differences that a selection cannot change.

        Raises:
            SelectionNotApplied: There are obstacles, and `partial` is False. Nothing was changed, unless the API itself has ignored
                a part of the request; see `changed`.
            NotFound: There is no such connection, or, if `code` is NotFound_SchemaConfig, no schema config.
            BadRequest: The API refuses the change; or a schema config has to be reloaded, and the setup tests have not passed.
            FivetranError: As for every call.
        """
        from fivetran_facade.selections.apply import copy_selection

        steps = copy_selection(self._engine, source_id, target_id, partial=partial, columns=columns, reload=reload)
        return await self._engine.perform(steps)
