"""Which schemas, tables and columns of its source a connection syncs."""

from __future__ import annotations

from fivetran_api.api.schemas import (
    create_schema_config,
    drop_column,
    drop_columns,
    get_columns,
    get_schema_config,
    reload_schema_config,
    resync_tables,
    update_column,
    update_schema,
    update_schema_config,
    update_table,
)
from fivetran_api.models import (
    ColumnUpdate,
    DropColumns,
    NewSchemaConfig,
    SchemaConfigUpdate,
    SchemaReload,
    SchemaUpdate,
    TableUpdate,
)

from ..operation import Mode, Resource, one, plain, procedure, sends
from ..schemas import apply_selection, copy_selection, plan_selection, read_selection
from ..syncs.connections import resync_tables_and_wait


class Schemas(Resource[Mode]):
    """Which schemas, tables and columns of its source a connection syncs."""

    get = one(get_schema_config)
    create = sends(create_schema_config, NewSchemaConfig)
    update = sends(update_schema_config, SchemaConfigUpdate)
    reload = sends(reload_schema_config, SchemaReload)
    update_schema = sends(update_schema, SchemaUpdate)
    update_table = sends(update_table, TableUpdate)
    update_column = sends(update_column, ColumnUpdate)
    get_columns = one(get_columns)
    drop_columns = plain(drop_columns, DropColumns)
    drop_column = plain(drop_column)
    resync_tables = plain(resync_tables)
    resync_tables_and_wait = procedure(resync_tables_and_wait)
    read_selection = procedure(read_selection)
    plan = procedure(plan_selection)
    apply = procedure(apply_selection)
    copy_selection = procedure(copy_selection)
