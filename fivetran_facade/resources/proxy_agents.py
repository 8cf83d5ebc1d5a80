"""Agents that connections reach sources in your network through."""

from __future__ import annotations

from fivetran_api.api.proxy_agents import (
    create_proxy_agent,
    delete_proxy_agent,
    get_proxy_agent,
    list_proxy_agent_connections,
    list_proxy_agents,
    regenerate_proxy_agent_secrets,
)
from fivetran_api.models import (
    NewProxyAgent,
)

from ..operation import Mode, Resource, many, one, plain, sends


class ProxyAgents(Resource[Mode]):
    """Agents that connections reach sources in your network through."""

    list = many(list_proxy_agents)
    get = one(get_proxy_agent)
    create = sends(create_proxy_agent, NewProxyAgent)
    delete = plain(delete_proxy_agent)
    list_connections = many(list_proxy_agent_connections)
    regenerate_secrets = one(regenerate_proxy_agent_secrets)
