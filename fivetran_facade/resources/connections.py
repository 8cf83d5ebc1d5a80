"""Connections move data from one source into one destination each."""

from __future__ import annotations

from fivetran_api.api.connections import (
    create_connect_card,
    create_connection,
    delete_connection,
    get_connection,
    get_connection_state,
    list_connection_errors,
    list_connection_sync_history,
    list_connections,
    resync_connection,
    sync_connection,
    test_connection,
    update_connection,
    update_connection_state,
)
from fivetran_api.models import (
    ConnectionStateUpdate,
    ConnectionUpdate,
    NewConnectCard,
    NewConnection,
    ResyncRequest,
    SetupTestRequest,
    SyncRequest,
)

from ..configuration import check_config
from ..operation import Mode, Resource, batch, many, one, plain, procedure, sends
from ..syncs.connections import check_sync, resync_and_wait, start_resync, start_sync, sync_and_wait, wait_for_sync
from ..syncs.many import sync_many


class Connections(Resource[Mode]):
    """Connections move data from one source into one destination each."""

    list = many(list_connections)
    get = one(get_connection)
    create = sends(create_connection, NewConnection)
    update = sends(update_connection, ConnectionUpdate)
    delete = plain(delete_connection)
    sync = plain(sync_connection, SyncRequest)
    resync = plain(resync_connection, ResyncRequest)
    test = sends(test_connection, SetupTestRequest)
    create_connect_card = sends(create_connect_card, NewConnectCard)
    get_state = one(get_connection_state)
    update_state = sends(update_connection_state, ConnectionStateUpdate)
    sync_history = many(list_connection_sync_history)
    errors = many(list_connection_errors)
    check_config = procedure(check_config)
    sync_and_wait = procedure(sync_and_wait)
    start_sync = procedure(start_sync)
    check_sync = procedure(check_sync)
    wait_for_sync = procedure(wait_for_sync)
    resync_and_wait = procedure(resync_and_wait)
    start_resync = procedure(start_resync)
    sync_many = batch(sync_many)
