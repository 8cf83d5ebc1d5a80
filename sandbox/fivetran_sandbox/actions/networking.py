"""Software and links between Fivetran and a source: proxy agents, hybrid deployment agents, private links, HVR hubs."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Final

from .. import configs
from ..account import Account
from ..calls import Call, action
from ..crud import fields_of, find_row
from ..failures import Failure, invalid
from ..masks import unmasked
from ..values import JSON, write

_LINK_SECONDS: Final = 60.0


def new_proxy_agent(account: Account, given: JSON) -> JSON:
    """Return the fields of a new proxy agent."""
    return {
        "account_id": account.info.get("account_id"),
        "display_name": given.get("display_name", given["id"]),
        "region": given.get("group_region", "GCP_US_EAST4"),
        "status": "NOT_CONNECTED",
        "version": None,
        "created_by": account.user,
        "registered_at": account.life.stamp(),
    }


@action("list_proxy_agents")
def list_proxy_agents(call: Call) -> JSON:
    """Proxy agents, with how many use each."""
    kind = call.account.collections["proxy_agents"]
    return call.page(
        call.account.tables[kind.name].rows.values(),
        lambda row: (
            call.show(kind, row)
            | {
                "connector_count": len(_users(call.account, "connections", "proxy_agent_id", row)),
                "destination_count": len(_users(call.account, "destinations", "proxy_agent_id", row)),
            }
        ),
    )


@action("create_proxy_agent")
def create_proxy_agent(call: Call) -> JSON:
    """Create a proxy agent; the answer has what it is started with."""
    body = call.body
    given = {"display_name": body["display_name"]}
    row = call.account.make("proxy_agents", given | ({"region": body["group_region"]} if "group_region" in body else {}))
    return _proxy_secrets(call.account, row)


@action("get_proxy_agent")
def get_proxy_agent(call: Call) -> JSON:
    """A proxy agent, with what uses it."""
    kind = call.account.collections["proxy_agents"]
    row = find_row(call, kind)
    usage = [
        {"id": user["id"], "schema": user.get("schema"), "service": user["service"]}
        for table in ("connections", "destinations")
        for user in _users(call.account, table, "proxy_agent_id", row).values()
    ]
    return call.show(kind, row) | {"usage": usage}


@action("list_proxy_agent_connections")
def list_proxy_agent_connections(call: Call) -> JSON:
    """The ids of the connections through a proxy agent."""
    row = find_row(call, call.account.collections["proxy_agents"])
    users = _users(call.account, "connections", "proxy_agent_id", row)
    return call.page(users.values(), lambda user: {"connection_id": user["id"]})


@action("regenerate_proxy_agent_secrets")
def regenerate_proxy_agent_secrets(call: Call) -> JSON:
    """Give a proxy agent new secrets."""
    row = find_row(call, call.account.collections["proxy_agents"])
    row["status"] = "NOT_CONNECTED"
    return _proxy_secrets(call.account, row)


def new_hybrid_agent(account: Account, given: JSON) -> JSON:
    """Return the fields of a new hybrid deployment agent."""
    now = account.life.stamp()
    return {
        "display_name": given.get("display_name", given["id"]),
        "group_id": None,
        "deployment_type": "DOCKER",
        "version": None,
        "enabled": True,
        "online": False,
        "created_by": account.user,
        "registered_at": now,
        "updated_at": now,
        "last_used_at": None,
    }


@action("list_hybrid_deployment_agents")
def list_hybrid_deployment_agents(call: Call) -> JSON:
    """Hybrid deployment agents, with the connections that run on each."""
    table = call.account.tables["hybrid_deployment_agents"]
    rows = table.where("group_id", call.query["groupId"]).values() if "groupId" in call.query else table.rows.values()
    return call.page(rows, lambda row: _with_usage(call, row))


@action("get_hybrid_deployment_agent")
def get_hybrid_deployment_agent(call: Call) -> JSON:
    """A hybrid deployment agent, with the connections that run on it."""
    return _with_usage(call, find_row(call, call.account.collections["hybrid_deployment_agents"]))


@action("create_hybrid_deployment_agent")
def create_hybrid_deployment_agent(call: Call) -> JSON:
    """Create a hybrid deployment agent; the answer has what it is started with."""
    if not call.body["accept_terms"]:
        raise invalid("Invalid value for 'accept_terms': the terms must be accepted")
    given = {name: call.body[name] for name in ("display_name", "group_id") if name in call.body}
    row = call.account.make("hybrid_deployment_agents", given | {"deployment_type": call.body["env_type"]})
    return _with_credentials(call, row)


@action("reauthenticate_hybrid_deployment_agent", "reauthenticate_hybrid_deployment_agent_by_post")
def reauthenticate_hybrid_deployment_agent(call: Call) -> JSON:
    """Give a hybrid deployment agent new credentials, and show them."""
    return _with_credentials(call, _offline(call))


@action("reset_hybrid_deployment_agent_credentials")
def reset_hybrid_deployment_agent_credentials(call: Call) -> None:
    """End the credentials of a hybrid deployment agent."""
    _offline(call)


def new_private_link(account: Account, given: JSON) -> JSON:
    """Return the fields of a new private link."""
    return {
        "cloud_provider": str(given.get("service", "SOURCE_AWS")).rpartition("_")[2],
        "state": "OK",
        "state_summary": "Private link is ready.",
        "resource_upstream_status": "available",
        "host": f"{given['id'].replace('_', '-')}.privatelink.example.com",
        "account_id": account.info.get("account_id"),
        "config": {},
        "created_by": account.user,
        "created_at": account.life.stamp(),
    }


@action("create_private_link")
def create_private_link(call: Call) -> JSON:
    """Create a private link, which takes a while to be there."""
    kind = call.account.collections["private_links"]
    _check_link_config({"service": call.body["service"], "config": call.body["config"]})
    row = call.account.make(kind.name, configs.configured(kind.name, fields_of(call)))
    ready = {name: row[name] for name in ("host", "resource_upstream_status")}
    row |= dict.fromkeys(ready)
    _busy(call.account, row, "CREATING", "Private link is being created.", ready)
    return call.show(kind, row)


@action("update_private_link")
def update_private_link(call: Call) -> JSON:
    """Replace the config of a private link, which takes a while."""
    kind = call.account.collections["private_links"]
    row = find_row(call, kind)
    if row["state"] not in ("OK", "FAIL"):
        raise Failure(400, "IllegalState", f"The private link cannot be changed while it is {row['state']}")
    _check_link_config({"service": row["service"], "config": call.body["config"]})
    config = unmasked(kind.name, row, {"config": call.body["config"]})["config"]
    row["config"] = configs.understood(kind.name, row["service"], "config", config)
    _busy(call.account, row, "UPDATING", "Private link is being updated.", {})
    return call.show(kind, row)


def _check_link_config(link: JSON) -> None:
    lacking = configs.lacking("private_links", link)
    if lacking:
        raise invalid(f"Invalid value for 'config': {lacking[0]} must be given")


@action("delete_private_link")
def delete_private_link(call: Call) -> None:
    """Delete a private link, which is gone after a while."""
    row = find_row(call, call.account.collections["private_links"])
    row |= {"state": "DESTROYING", "state_summary": "Private link is being destroyed."}

    def gone() -> None:
        if row["id"] in call.account.tables["private_links"]:
            call.account.delete("private_links", row)

    call.account.life.after(_LINK_SECONDS, gone)


@action("register_hvr_hub")
def register_hvr_hub(call: Call) -> JSON:
    """Register an HVR hub; nothing else ever shows it."""
    key = call.account.ids.deal()
    return {"registration_id": key, "access_token": _encoded({"hub": key})}


def _users(account: Account, table: str, name: str, row: JSON) -> Mapping[str, JSON]:
    return account.tables[table].where(name, row["id"])


def _proxy_secrets(account: Account, row: JSON) -> JSON:
    token = f"{account.random.getrandbits(128):032x}"
    return {
        "agent_id": row["id"],
        "auth_token": token,
        "client_cert": _encoded({"certificate": row["id"]}),
        "client_private_key": _encoded({"key": token}),
        "orchestrator_host": "orchestrator.fivetran.com",
        "orchestrator_port": 443,
    }


def _with_usage(call: Call, row: JSON) -> JSON:
    usage = [
        {"connection_id": user["id"], "schema": user["schema"], "service": user["service"]}
        for user in _users(call.account, "connections", "hybrid_deployment_agent_id", row).values()
    ]
    return call.show(call.account.collections["hybrid_deployment_agents"], row) | {"usage": usage}


def _with_credentials(call: Call, row: JSON) -> JSON:
    token = f"{call.account.random.getrandbits(128):032x}"
    files = {
        "config_json": _encoded({"host_persistent_storage_mount_path": "/data"}),
        "auth_json": _encoded({"agent_id": row["id"], "token": token}),
        "docker_compose_yaml": base64.b64encode(b"services: {}\n").decode() if row["deployment_type"] == "DOCKER" else None,
    }
    return call.show(call.account.collections["hybrid_deployment_agents"], row) | {"files": files, "token": token}


def _offline(call: Call) -> JSON:
    row = find_row(call, call.account.collections["hybrid_deployment_agents"])
    row |= {"online": False, "updated_at": call.account.life.stamp()}
    return row


def _busy(account: Account, row: JSON, state: str, summary: str, ready: JSON) -> None:
    row |= {"state": state, "state_summary": summary}

    def done() -> None:
        if row["state"] == state:
            row.update(ready, state="OK", state_summary="Private link is ready.")

    account.life.after(_LINK_SECONDS, done)


def _encoded(value: JSON) -> str:
    return base64.b64encode(write(value)).decode()
