"""The things of an account: one declaration for each kind of thing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from .account import Account, Collection, Reference
from .actions.connections import new_connection
from .actions.destinations import new_destination, with_port_as_text
from .actions.log_services import new_log_service
from .actions.networking import new_hybrid_agent, new_private_link, new_proxy_agent
from .actions.people import dated, has_api_key, new_team, new_team_user, new_user
from .actions.security import new_secrets_manager, new_system_key, new_trusted
from .actions.transformations import new_package, new_project, new_transformation
from .actions.webhooks import new_webhook
from .configs import without_names
from .runs import forget
from .syncs import Syncs
from .values import JSON, at


def _end_syncs(account: Account, row: JSON) -> None:
    Syncs.of(account).forget(row)


def _revoke_key(account: Account, row: JSON) -> None:
    account.revoked_keys.add(row["key"])


def _of_project(row: JSON, value: Any) -> bool:
    return bool(at(row, "transformation_config.project_id") == value)


def _role(*wanted: str) -> Reference:
    """A role that is given for the account, or for something in it: one with any of these scopes."""

    def objection(role: JSON) -> str | None:
        scopes: list[str] = role.get("scope") or list(wanted)
        if not set(wanted).isdisjoint(scopes):
            return None
        return f"The role '{role['name']}' has the scope {', '.join(scopes)}, not {' or '.join(wanted)}"

    return Reference("role", "roles", "refuse", absent=(400, "InvalidInput"), objection=objection)


# The documentation gives a connection's role for a group: it holds for all connections of that.
_SCOPES: Final = {"group": ("DESTINATION", "CONNECTOR"), "connection": ("CONNECTOR",)}


def _memberships() -> Iterator[Collection]:
    """The roles that users and teams have in groups and connections."""
    for holder in ("user", "team"):
        for what in ("group", "connection"):
            yield Collection(
                name=f"{holder}_{what}s",
                singular=f"{holder}_{what}",
                parameter=f"{what}_id",
                parent=f"{holder}_id",
                title=f"{what} membership",
                references=(Reference(f"{holder}_id", f"{holder}s"), Reference("id", f"{what}s"), _role(*_SCOPES[what])),
                fixed=("id",),
                new=dated,
            )


def _approvals() -> Iterator[Collection]:
    """The certificates and fingerprints that are approved for connections and destinations."""
    for holder in ("connection", "destination"):
        for what in ("certificate", "fingerprint"):
            yield Collection(
                name=f"{holder}_{what}s",
                singular=f"{holder}_{what}",
                parameter=f"{what}_id",
                parent=f"{holder}_id",
                title=what,
                references=(Reference(f"{holder}_id", f"{holder}s"),),
                new=new_trusted,
            )


_THROUGH: Final = (
    Reference("proxy_agent_id", "proxy_agents", "refuse"),
    Reference("hybrid_deployment_agent_id", "hybrid_deployment_agents", "clear"),
    Reference("private_link_id", "private_links", "clear"),
    Reference("external_secrets_manager_id", "external_secrets_managers", "refuse", refusal=(400, "BadRequest")),
)

_ALL: Final = (
    Collection(name="groups", singular="group", missing="NotFound_Group", new=dated),
    Collection(name="proxy_agents", singular="proxy_agent", unique=("display_name",), new=new_proxy_agent),
    Collection(
        name="hybrid_deployment_agents",
        singular="hybrid_deployment_agent",
        parameter="hybrid_deployment_agent_id",
        missing="NotFound_RemoteExecutionAgent",
        references=(Reference("group_id", "groups"),),
        new=new_hybrid_agent,
    ),
    Collection(name="private_links", singular="private_link", new=new_private_link),
    Collection(
        name="external_secrets_managers", singular="external_secrets_manager", unique=("name",), new=new_secrets_manager
    ),
    Collection(
        name="connector_sdk_packages",
        singular="connector_sdk_package",
        parameter="package_id",
        missing="NotFound_ConnectorSdkPackage",
        new=new_package,
    ),
    Collection(
        name="destinations",
        singular="destination",
        missing="NotFound_Destination",
        references=(Reference("group_id", "groups"), *_THROUGH),
        fixed=("id", "group_id", "service"),
        key_of="group_id",
        listed_without=("config", "external_secrets_keys_config"),
        answered=with_port_as_text,
        new=new_destination,
    ),
    Collection(
        name="connections",
        singular="connection",
        missing="NotFound_Connection",
        references=(
            Reference("group_id", "groups", "refuse"),
            Reference("group_id", "destinations", "refuse", checked=False),
            Reference("config.package_id", "connector_sdk_packages", "refuse", checked=False, refusal=(403, "Forbidden")),
            *_THROUGH,
        ),
        indexes=("schema",),
        fixed=("id", "group_id", "service", "schema", "status", "created_at", "setup_tests", "connect_card_config"),
        answered=without_names,
        new=new_connection,
        ended=_end_syncs,
    ),
    Collection(
        name="schema_configs",
        singular="schema_config",
        key="connection_id",
        missing="NotFound_SchemaConfig",
        references=(Reference("connection_id", "connections"),),
    ),
    *_approvals(),
    Collection(name="roles", singular="role", key="name"),
    Collection(
        name="users",
        singular="user",
        missing="NotFound_User",
        references=(_role("ACCOUNT"),),
        unique=("email",),
        fixed=("id", "email", "user_type"),
        filters={"has_api_key": has_api_key},
        new=new_user,
    ),
    Collection(
        name="teams", singular="team", missing="NotFound_Team", references=(_role("ACCOUNT"),), fixed=("id",), new=new_team
    ),
    *_memberships(),
    Collection(
        name="team_users",
        singular="team_user",
        parameter="user_id",
        key="user_id",
        parent="team_id",
        title="team membership",
        references=(Reference("team_id", "teams"), Reference("user_id", "users"), _role("TEAM")),
        new=new_team_user,
    ),
    Collection(
        name="system_keys",
        singular="system_key",
        listed_without=("permissions",),
        indexes=("key",),
        new=new_system_key,
        ended=_revoke_key,
    ),
    Collection(
        name="webhooks",
        singular="webhook",
        references=(Reference("group_id", "groups"),),
        masks=("secret",),
        new=new_webhook,
    ),
    Collection(
        name="log_services",
        singular="log_service",
        missing="NotFound_LogService",
        key_of="group_id",
        references=(Reference("group_id", "groups"),),
        fixed=("id", "service"),
        new=new_log_service,
    ),
    Collection(
        name="transformation_projects",
        singular="transformation_project",
        parameter="transformation_project_id",
        references=(Reference("group_id", "groups"),),
        new=new_project,
    ),
    Collection(
        name="transformations",
        singular="transformation",
        references=(Reference("transformation_config.project_id", "transformation_projects", checked=False),),
        fixed=("id", "type"),
        filters={"project_id": _of_project},
        new=new_transformation,
        ended=forget,
    ),
)
COLLECTIONS: Final = {collection.name: collection for collection in _ALL}
