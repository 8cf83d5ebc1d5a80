"""Connections: created and changed with setup tests, synced, resynced, and asked about."""

from __future__ import annotations

import base64
from typing import Any, Final

from .. import schedules, setup_tests
from ..account import Account
from ..calls import Call, action
from ..configs import configured, example, naming_fields, networked, understood
from ..crud import fields_of, find_row, merged
from ..failures import Failure, conflict, invalid
from ..history import Run
from ..life import seconds_of
from ..services import STATEFUL, schema_name, services
from ..syncs import Syncs
from ..values import JSON, at, is_object, write
from .schemas import config_of

_NOT_KEPT: Final = ("run_setup_tests", "trust_certificates", "trust_fingerprints")
_WEEK: Final = 7 * 86_400.0
_HOUR: Final = 3600.0


def new_connection(account: Account, given: JSON) -> JSON:
    """Return the fields of a new connection."""
    service = str(given.get("service") or "postgres")
    row: JSON = {
        "service": service,
        "schema": schema_name(given.get("config")) or service,
        "group_id": None,
        "paused": False,
        "status": {
            "setup_state": "connected",
            "sync_state": "paused" if given.get("paused") else "scheduled",
            "update_state": "on_schedule",
            "schema_status": "ready",
            "is_historical_sync": given.get("succeeded_at") is None,
            "rescheduled_for": None,
            "tasks": [],
            "warnings": [],
        },
        "config": example("connections", service),
        "sync_frequency": 360,
        "schedule_type": "auto",
        "daily_sync_time": None,
        "created_at": given.get("created_at") or account.life.stamp(),
        "succeeded_at": None,
        "failed_at": None,
        "connected_by": account.user,
        "service_version": 1,
        "pause_after_trial": False,
        "data_delay_sensitivity": "NORMAL",
        "data_delay_threshold": 0,
        "data_checks": None,
        "setup_tests": [],
        "source_sync_details": None,
        "networking_method": "Directly",
        "private_link_id": None,
        "proxy_agent_id": None,
        "hybrid_deployment_agent_id": None,
        "destination_schema_names": "FIVETRAN_NAMING",
        "external_secrets_manager_id": None,
    }
    if "schedule" not in given:
        row |= schedules.plan(row | {name: given[name] for name in _SCHEDULE if name in given}, {})
    return row


_SCHEDULE: Final = ("sync_frequency", "schedule_type", "daily_sync_time")


@action("create_connection")
def create_connection(call: Call) -> JSON:
    """Create a connection and test it; that a test fails does not fail the call."""
    account, body = call.account, call.body
    account.find("groups", body["group_id"])
    if body["service"] not in services():
        raise invalid(f"Unsupported connector service '{body['service']}'")
    given: JSON = networked({}, configured("connections", fields_of(call)))
    if body.get("auth"):
        given["_auth"] = understood("connections", body["service"], "auth", body["auth"])
    given |= schedules.plan({"sync_frequency": 360, "schedule_type": "auto", "daily_sync_time": None}, given)
    given["schema"] = _free_schema_name(account, body)
    destination = account.tables["destinations"].rows.get(body["group_id"], {})
    if destination.get("hybrid_deployment_agent_id") is not None:
        given.setdefault("hybrid_deployment_agent_id", destination["hybrid_deployment_agent_id"])
    if schema_name(body.get("config")) is None:
        given["_unnamed"] = True
    card = body.get("connect_card_config")
    row = account.make("connections", given)
    row["status"]["setup_state"] = "incomplete"
    if call.option("run_setup_tests", default=True):
        test(call, row)
    Syncs.of(account).settle(row)
    account.notify("create_connector", row)
    shown = shown_connection(call, row)
    if is_object(card):
        shown["connect_card"] = _connect_card(row, card)
    return shown


@action("update_connection")
def update_connection(call: Call) -> JSON:
    """Merge what was sent into a connection, and test it."""
    account, kind = call.account, call.account.collections["connections"]
    row = find_row(call, kind)
    given = fields_of(call)
    body: JSON = call.body
    if not set(body) - set(_NOT_KEPT):
        raise invalid(f"There is nothing to change in {', '.join(sorted(body)) or 'an empty body'}")
    start_over = bool(body.get("is_historical_sync"))
    if "paused_after_trial" in body:
        given.setdefault("pause_after_trial", body["paused_after_trial"])
    changes = networked(row, {name: value for name, value in given.items() if name not in kind.fixed})
    if is_object(changes.get("config")):
        named_by = naming_fields(row["service"])
        changes["config"] = {name: value for name, value in changes["config"].items() if name not in named_by}
    if body.get("auth"):
        changes["_auth"] = body["auth"]
    changes = merged(kind, row, changes)
    paused_before = row["paused"]
    syncs = Syncs.of(account)
    # What its past syncs were like is told by what it is before the change.
    syncs.records_of(row)
    account.change("connections", row, schedules.plan(row, changes))
    if "schema_status" in body:
        row["status"]["schema_status"] = body["schema_status"]
    if call.option("run_setup_tests", default=True):
        test(call, row)
    syncs.settle(row, replan=bool(set(changes) & {"paused", "schedule", *_SCHEDULE}))
    if start_over:
        syncs.start_over(row)
    account.notify("edit_connector", row)
    if row["paused"] != paused_before:
        account.notify("pause_connector" if row["paused"] else "resume_connector", row)
    return shown_connection(call, row)


@action("delete_connection")
def delete_connection(call: Call) -> None:
    """Delete a connection with all that is known of it."""
    row = find_row(call, call.account.collections["connections"])
    call.account.delete("connections", row)
    call.account.notify("delete_connector", row)


@action("test_connection")
def test_connection(call: Call) -> JSON:
    """Run the setup tests of a connection."""
    row = find_row(call, call.account.collections["connections"])
    test(call, row)
    Syncs.of(call.account).settle(row)
    return shown_connection(call, row)


@action("sync_connection")
def sync_connection(call: Call) -> None:
    """Ask for a sync. The answer is the same whether one starts or not."""
    row = find_row(call, call.account.collections["connections"])
    Syncs.of(call.account).ask(row, force=call.option("force", default=False))
    call.account.notify("force_update_connector", row)


@action("resync_connection")
def resync_connection(call: Call) -> None:
    """Load everything again, or some tables."""
    row = find_row(call, call.account.collections["connections"])
    scope = call.body.get("scope")
    if scope is not None:
        check_scope(call.account, row, scope)
    Syncs.of(call.account).resync(row)
    call.account.notify("resync_connector", row)


@action("resync_tables")
def resync_tables(call: Call) -> None:
    """Load some tables again."""
    row = find_row(call, call.account.collections["connections"])
    check_scope(call.account, row, call.body)
    Syncs.of(call.account).resync(row)
    call.account.notify("resync_table", row)


@action("resync_table")
def resync_table(call: Call) -> None:
    """Load one table again, in an older form."""
    row = find_row(call, call.account.collections["connections"])
    check_scope(call.account, row, {call.path["schema_name"]: [call.path["table_name"]]})
    Syncs.of(call.account).resync(row)
    call.account.notify("resync_table", row)


@action("create_connect_card")
def create_connect_card(call: Call) -> JSON:
    """Make a link to the page on which somebody else sets a connection up."""
    row = find_row(call, call.account.collections["connections"])
    config = call.body["connect_card_config"]
    return {"connector_id": row["id"], "connect_card": _connect_card(row, config), "connect_card_config": config}


@action("get_connection_state")
def get_connection_state(call: Call) -> JSON:
    """The state that a connector of one's own keeps."""
    return {"state": _stateful(call)["_state"]}


@action("update_connection_state")
def update_connection_state(call: Call) -> JSON:
    """Write the state that a connector of one's own goes on from."""
    row = _stateful(call)
    if row["status"]["sync_state"] == "syncing":
        raise conflict("The state cannot be changed while the connection is syncing")
    row["_state"] = call.body.get("state", row["_state"])
    return {"state": row["_state"]}


@action("list_connection_errors")
def list_connection_errors(call: Call) -> JSON:
    """Return the connection's current errors; none once a sync has succeeded."""
    row = find_row(call, call.account.collections["connections"])
    return call.page(Syncs.of(call.account).records_of(row).errors, dict)


@action("list_connection_sync_history")
def list_connection_sync_history(call: Call) -> JSON:
    """The syncs of a connection within a window, an hour where one end of it is left out."""
    row = find_row(call, call.account.collections["connections"])
    start, end = (seconds_of(call.query[name]) if name in call.query else None for name in ("start_time", "end_time"))
    length = call.query.get("duration", 1) * _HOUR
    if end is None:
        # A stamp, as the latest of them may be ahead of the clock.
        end = seconds_of(call.account.life.stamp()) if start is None else start + length
    if start is None:
        start = end - length
    if not 0 <= end - start <= _WEEK:
        raise invalid("The window must end after it starts, and be at most seven days long")
    runs = [run for run in Syncs.of(call.account).records_of(row).history if start <= run.at <= end + 1e-6]
    return call.page(runs, Run.shown)


def shown_connection(call: Call, row: JSON) -> JSON:
    """A connection as answers have it."""
    return call.show(call.account.collections["connections"], row)


def test(call: Call, row: JSON) -> None:
    """Run the setup tests, and let the connection be as they find it."""
    tests = row["setup_tests"] = setup_tests.run(
        call.account,
        "connection_id",
        row,
        trust_certificates=call.option("trust_certificates", default=False),
        trust_fingerprints=call.option("trust_fingerprints", default=False),
    )
    status: JSON = row["status"]
    syncs = Syncs.of(call.account)
    if setup_tests.passed(tests):
        syncs.note_reconnect(row, None)
        status.update(setup_state="connected", tasks=[])
        return
    failed = next(one for one in tests if one["status"] == "FAILED")
    if status["setup_state"] != "incomplete":
        syncs.note_reconnect(row, failed["message"])
        status["setup_state"] = "broken"
    status["tasks"] = [{"code": "reconnect", "message": "Reconnect", "details": failed["message"]}]


def check_scope(account: Account, row: JSON, scope: JSON) -> None:
    """Check the tables to load again.

    Raises:
        Failure: There is no such table, or the connector cannot do it.
    """
    if row["service"] in STATEFUL:
        raise invalid(f"The connector type '{row['service']}' cannot re-sync single tables")
    config = config_of(account, row)
    if config is None:
        return
    for schema, tables in scope.items():
        known = at(config["schemas"].get(schema) or {}, "tables") if is_object(config.get("schemas")) else None
        lacking = [table for table in tables if table not in (known or {})]
        if lacking:
            raise Failure(400, "InvalidInput", f"There is no table '{schema}.{lacking[0]}'")


def _stateful(call: Call) -> JSON:
    row = find_row(call, call.account.collections["connections"])
    if row["service"] not in STATEFUL:
        raise invalid(f"The connector type '{row['service']}' has no state")
    if "_state" not in row:
        raise invalid("The connection has not stored a state yet")
    return row


def _free_schema_name(account: Account, body: JSON) -> str:
    taken: set[Any] = {row["schema"] for row in account.tables["connections"].where("group_id", body["group_id"]).values()}
    wanted = schema_name(body.get("config"))
    if wanted is not None:
        if wanted in taken:
            raise conflict(f"The destination has a connection with the schema name '{wanted}' already")
        return wanted
    service: str = body["service"]
    name, number = service, 1
    while name in taken:
        number += 1
        name = f"{service}_{number}"
    return name


def _connect_card(row: JSON, config: JSON) -> JSON:
    def part(value: Any) -> str:
        return base64.urlsafe_b64encode(write(value)).rstrip(b"=").decode()

    token = f"{part({'typ': 'JWT', 'alg': 'HS256'})}.{part({'connection': row['id']})}.{part('signature')}"
    address = f"https://fivetran.com/connect-card/setup?auth={token}&redirect_uri={config['redirect_uri']}"
    return {"token": token, "uri": address}
