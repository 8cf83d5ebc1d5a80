"""Agents that run syncs in your own network."""

from __future__ import annotations

from fivetran_api.api.hybrid_deployment_agents import (
    create_hybrid_deployment_agent,
    delete_hybrid_deployment_agent,
    get_hybrid_deployment_agent,
    list_hybrid_deployment_agents,
    reauthenticate_hybrid_deployment_agent,
    reset_hybrid_deployment_agent_credentials,
)
from fivetran_api.models import (
    HybridDeploymentAgentReauthentication,
    NewHybridDeploymentAgent,
)

from ..operation import Mode, Resource, many, one, plain, sends


class HybridDeploymentAgents(Resource[Mode]):
    """Agents that run syncs in your own network."""

    list = many(list_hybrid_deployment_agents)
    get = one(get_hybrid_deployment_agent)
    create = sends(create_hybrid_deployment_agent, NewHybridDeploymentAgent)
    delete = plain(delete_hybrid_deployment_agent)
    reauthenticate = sends(reauthenticate_hybrid_deployment_agent, HybridDeploymentAgentReauthentication)
    reset_credentials = plain(reset_hybrid_deployment_agent_credentials)
