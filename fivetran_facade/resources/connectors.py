"""The older paths of connections. Deprecated: each method warns which of today's to call."""

from __future__ import annotations

from fivetran_api.api.connectors import (
    create_connector,
    create_connector_connect_card,
    delete_connector,
    force_connector,
    get_connector,
    get_connector_schema_config,
    list_connectors,
    list_group_connectors,
    reload_connector_schema_config,
    resync_connector,
    sync_connector,
    test_connector,
    update_connector,
    update_connector_column,
    update_connector_schema,
    update_connector_schema_config,
    update_connector_table,
)
from fivetran_api.models import (
    ColumnUpdate,
    ConnectionUpdate,
    NewConnectCard,
    NewConnection,
    ResyncRequest,
    SchemaConfigUpdate,
    SchemaReload,
    SchemaUpdate,
    SetupTestRequest,
    SyncRequest,
    TableUpdate,
)

from ..operation import Mode, Resource, many, one, plain, sends


class Connectors(Resource[Mode]):
    """The older paths of connections. Deprecated: each method warns which of today's to call."""

    list = many(list_connectors).replaced_by("connections.list")
    get = one(get_connector).replaced_by("connections.get")
    create = sends(create_connector, NewConnection).replaced_by("connections.create")
    update = sends(update_connector, ConnectionUpdate).replaced_by("connections.update")
    delete = plain(delete_connector).replaced_by("connections.delete")
    sync = plain(sync_connector, SyncRequest).replaced_by("connections.sync")
    force = plain(force_connector).replaced_by("connections.sync")
    resync = plain(resync_connector, ResyncRequest).replaced_by("connections.resync")
    test = sends(test_connector, SetupTestRequest).replaced_by("connections.test")
    create_connect_card = sends(create_connector_connect_card, NewConnectCard).replaced_by("connections.create_connect_card")
    get_schema_config = one(get_connector_schema_config).replaced_by("schemas.get")
    update_schema_config = sends(update_connector_schema_config, SchemaConfigUpdate).replaced_by("schemas.update")
    reload_schema_config = sends(reload_connector_schema_config, SchemaReload).replaced_by("schemas.reload")
    update_schema = sends(update_connector_schema, SchemaUpdate).replaced_by("schemas.update_schema")
    update_table = sends(update_connector_table, TableUpdate).replaced_by("schemas.update_table")
    update_column = sends(update_connector_column, ColumnUpdate).replaced_by("schemas.update_column")
    list_in_group = many(list_group_connectors).replaced_by("groups.list_connections")
