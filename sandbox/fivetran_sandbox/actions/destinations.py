"""Destinations and groups, which are one to one and share an id."""

from __future__ import annotations

from .. import setup_tests
from ..account import Account
from ..calls import Call, action
from ..configs import configured, example, networked
from ..crud import fields_of, find_row, merged, select
from ..failures import conflict, invalid
from ..services import destination_services
from ..syncs import Syncs
from ..values import JSON, is_object, write

PUBLIC_KEY = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC6 fivetran user key"


def new_destination(_: Account, given: JSON) -> JSON:
    """Return the fields of a new destination."""
    service = given.get("service") or "snowflake"
    return {
        "group_id": given["id"],
        "service": service,
        "region": "GCP_US_EAST4",
        "time_zone_offset": "0",
        "daylight_saving_time_enabled": True,
        "setup_status": "connected",
        "networking_method": "Directly",
        "private_link_id": None,
        "proxy_agent_id": None,
        "hybrid_deployment_agent_id": None,
        "local_processing_agent_id": None,
        "external_secrets_manager_id": None,
        "external_secrets_keys_config": None,
        "config": example("destinations", service),
    }


@action("create_destination")
def create_destination(call: Call) -> JSON:
    """Create a group's destination."""
    account, key = call.account, call.body["group_id"]
    account.find("groups", key)
    if key in account.tables["destinations"]:
        raise conflict(f"The group '{key}' has a destination already")
    if call.body["service"] not in destination_services():
        raise invalid(f"Unsupported destination service '{call.body['service']}'")
    row = account.make("destinations", networked({}, configured("destinations", fields_of(call))) | {"id": key})
    row["setup_status"] = "incomplete"
    return _shown(call, row, tested=call.option("run_setup_tests", default=True))


@action("update_destination")
def update_destination(call: Call) -> JSON:
    """Merge what was sent into a destination, and test it."""
    kind = call.account.collections["destinations"]
    row = find_row(call, kind)
    if not fields_of(call):
        raise invalid("There is nothing to change")
    call.account.change(kind.name, row, merged(kind, row, networked(row, fields_of(call))))
    return _shown(call, row, tested=call.option("run_setup_tests", default=True))


@action("test_destination")
def test_destination(call: Call) -> JSON:
    """Run the setup tests of a destination."""
    return _shown(call, find_row(call, call.account.collections["destinations"]), tested=True)


@action("list_group_connections")
def list_group_connections(call: Call) -> JSON:
    """The connections of a group."""
    key = call.path["group_id"]
    call.account.find("groups", key)
    kind = call.account.collections["connections"]
    return call.page(select(call, kind, group_id=key), lambda row: call.show(kind, row))


@action("get_group_public_key")
def get_group_public_key(call: Call) -> JSON:
    """The SSH key that the group's sources must trust."""
    call.account.find("groups", call.path["group_id"])
    return {"public_key": PUBLIC_KEY}


@action("get_group_service_account")
def get_group_service_account(call: Call) -> JSON:
    """The cloud identity that Fivetran acts under for the group."""
    key = call.account.find("groups", call.path["group_id"])["id"]
    return {"service_account": f"g-{key.replace('_', '-')}@fivetran-production.iam.gserviceaccount.com"}


def with_port_as_text(shown: JSON) -> JSON:
    """A destination as answers have it: its port is text, whatever was sent."""
    config = shown.get("config")
    if is_object(config) and isinstance(config.get("port"), int | float):
        port: int | float = config["port"]
        whole = int(port) if isinstance(port, float) and port.is_integer() else port
        shown["config"] = config | {"port": write(whole).decode()}
    return shown


def _connected_at_last(account: Account, destination: JSON) -> None:
    """Create the connection that loads Fivetran's own metadata into a destination, now that it can be reached."""
    group = destination["id"]
    held = account.tables["connections"].where("group_id", group).values()
    if any(connection["service"] == "fivetran_metadata" for connection in held):
        return
    row = account.make(
        "connections",
        {
            "service": "fivetran_metadata",
            "schema": "fivetran_metadata",
            "group_id": group,
            "connected_by": None,
            "schedule_type": "auto",
        },
    )
    Syncs.of(account).settle(row)


def _shown(call: Call, row: JSON, *, tested: bool) -> JSON:
    tests: list[JSON] = []
    if tested:
        tests = setup_tests.run(
            call.account,
            "destination_id",
            row,
            trust_certificates=call.option("trust_certificates", default=False),
            trust_fingerprints=call.option("trust_fingerprints", default=False),
        )
        if setup_tests.passed(tests):
            if row["setup_status"] == "incomplete":
                _connected_at_last(call.account, row)
            row["setup_status"] = "connected"
        else:
            row["setup_status"] = "incomplete" if row["setup_status"] == "incomplete" else "broken"
    return call.show(call.account.collections["destinations"], row) | {"setup_tests": tests}
