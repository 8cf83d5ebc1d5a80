"""Generated connections: a great many of them, to try listings and fleets of syncs with."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from random import Random
from typing import Final

from .account import Account
from .life import instant
from .values import JSON

_DAY: Final = 86_400.0
_IN_A_GROUP: Final = 1000
_SERVICES: Final = ("postgres", "salesforce", "google_ads", "stripe", "mysql", "zendesk")
# They sync when they are told to, so that time can pass quickly.
_SCHEDULE: Final[JSON] = {"schedule_type": "manual"}


def add_connections(account: Account, number: int) -> None:
    """Add groups of up to a thousand connections, the last of each being the metadata connection of its destination.

    Args:
        account: The account to add them to.
        number: The number of connections, 0 or more. A destination with a single one is not connected yet, so it has no
            metadata.
    """
    # Nothing of what is made now is garbage; looking for some takes longer than making it.
    gc.disable()
    try:
        for begin in range(0, number, _IN_A_GROUP):
            end = min(begin + _IN_A_GROUP, number)
            _add_group(account, begin // _IN_A_GROUP + 1, range(begin, end))
    finally:
        gc.enable()


def _add_group(account: Account, number: int, places: range) -> None:
    created = instant(account.life.now - 90 * _DAY)
    given = {"created_at": created, "succeeded_at": created, **_SCHEDULE}
    group = given["group_id"] = account.ids.deal(account.tables["groups"].rows)
    account.load("groups", {"id": group, "name": f"Warehouse_{number}", "created_at": created})
    if len(places) == 1:
        account.load("destinations", {"id": group, "service": "snowflake", "setup_status": "incomplete"})
        account.tables["connections"].extend(_connections(account, given, places))
        return
    account.load("destinations", {"id": group, "service": "snowflake"})
    account.tables["connections"].extend(_connections(account, given, places[:-1]))
    named = {"service": "fivetran_metadata", "schema": "fivetran_metadata", "connected_by": None}
    account.load("connections", given | named)


def _connections(account: Account, given: JSON, places: range) -> Iterator[JSON]:
    """Make connections as a seed would, but each from a model of its service.

    They share what is in them, as nothing of a connection but its status is ever changed in place.
    """
    now, connections = account.life.now, account.tables["connections"].rows
    random = Random(places.start)  # noqa: S311 - the same for the same number
    new = account.collections["connections"].new
    models = [new(account, given | {"id": "", "service": service}) | given for service in _SERVICES]
    for place in places:
        model = models[place % len(models)]
        yield model | {
            "id": account.ids.deal(connections),
            "schema": f"{model['service']}_{place + 1}",
            "succeeded_at": instant(now - random.random() * 6 * 3600),
            "status": model["status"].copy(),
        }
