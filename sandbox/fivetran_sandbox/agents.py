"""Agents: whether they are in touch with the sandbox, and what that means for what goes through them.

Nobody starts the software of an agent here, so a control request says that it is running.
"""

from __future__ import annotations

from typing import Final

from .account import Account
from .failures import missing
from .values import JSON

_VERSIONS: Final = {"hybrid_deployment_agents": "1.32.0", "proxy_agents": "1.0.0"}


def set_online(account: Account, key: str, *, online: bool) -> JSON:
    """Start or stop a hybrid deployment agent or a proxy agent.

    Raises:
        Failure: There is no such agent.
    """
    for name, version in _VERSIONS.items():
        row = account.tables[name].rows.get(key)
        if row is not None:
            row["version"] = row["version"] or (version if online else None)
            if name == "proxy_agents":
                row["status"] = "CONNECTED" if online else "NOT_CONNECTED"
            else:
                row |= {"online": online} | ({"last_used_at": account.life.stamp()} if online else {})
            return row
    raise missing("NotFound", "agent", key)


def obstacle(account: Account, row: JSON) -> str | None:
    """Return why a connection or destination cannot be reached through its agent; None if it has none, or can be."""
    hybrid = account.tables["hybrid_deployment_agents"].rows.get(str(row.get("hybrid_deployment_agent_id")))
    if hybrid is not None and not hybrid["online"]:
        return "The hybrid deployment agent is offline."
    proxy = account.tables["proxy_agents"].rows.get(str(row.get("proxy_agent_id")))
    if proxy is not None and proxy["status"] != "CONNECTED":
        return "The proxy agent is not connected."
    return None
