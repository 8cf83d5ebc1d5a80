"""The roles that every account has."""

from __future__ import annotations

from typing import Final

from .values import JSON

ACCOUNT_ADMINISTRATOR: Final = "Account Administrator"


def built_in_roles() -> list[JSON]:
    """Return Fivetran's own roles as rows."""
    return [
        {
            "name": name,
            "description": description,
            "scope": list(scope),
            "is_custom": False,
            "is_deprecated": name in _REPLACED,
            "replacement_role_name": _REPLACED.get(name),
        }
        for name, (description, *scope) in _ROLES.items()
    ]


_ROLES: Final = {
    ACCOUNT_ADMINISTRATOR: ("May do everything in the account.", "ACCOUNT", "DESTINATION", "CONNECTOR", "TEAM"),
    "Account Analyst": ("May see and change what is in the account.", "ACCOUNT", "DESTINATION", "CONNECTOR"),
    "Account Billing": ("May see the account's usage and pay for it.", "ACCOUNT"),
    "Account Reviewer": ("May see what is in the account.", "ACCOUNT", "DESTINATION", "CONNECTOR"),
    "Destination Administrator": ("May do everything in a destination.", "DESTINATION", "CONNECTOR"),
    "Destination Analyst": ("May change the connections of a destination.", "DESTINATION", "CONNECTOR"),
    "Destination Creator": ("May create destinations.", "ACCOUNT", "DESTINATION"),
    "Destination Reviewer": ("May see a destination and its connections.", "DESTINATION", "CONNECTOR"),
    "Manage Destination": ("May do everything in a destination.", "DESTINATION"),
    "Edit Destination": ("May change a destination.", "DESTINATION"),
    "View Destination": ("May see a destination.", "DESTINATION"),
    "Create Connection": ("May create connections in a destination.", "DESTINATION"),
    "Connector Administrator": ("May do everything with a connection.", "CONNECTOR"),
    "Connector Analyst": ("May change a connection.", "CONNECTOR"),
    "Connector Creator": ("May create connections.", "DESTINATION", "CONNECTOR"),
    "Connector Reviewer": ("May see a connection.", "CONNECTOR"),
    "Manage Connection": ("May do everything with a connection.", "CONNECTOR"),
    "Edit Connection": ("May change a connection.", "CONNECTOR"),
    "View Connection": ("May see a connection.", "CONNECTOR"),
    "Connector Collaborator": ("May change a connection.", "CONNECTOR"),
    "Team Manager": ("May manage a team.", "TEAM"),
    "Team Member": ("Belongs to a team.", "TEAM"),
}
_REPLACED: Final = {"Connector Collaborator": "Edit Connection"}
