from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import (
        ProxyAgentConnection,
        ProxyAgentRegion,
        ProxyAgentSecrets,
        ProxyAgentWithCounts,
        ProxyAgentWithUsage,
    )


class ProxyAgents(Resource):
    """Agents that connections reach sources in your network through."""

    _engine: Engine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Pages[ProxyAgentWithCounts]:
        """List the proxy agents of the account.

        Each agent has the numbers of its connections and destinations; read one agent for their names.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent

        Args:
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import list_proxy_agents

        return self._engine.listing(list_proxy_agents, cursor=cursor, limit=limit)

    def create(self, *, display_name: str, group_region: ProxyAgentRegion | None | Unset = UNSET) -> ProxyAgentSecrets:
        """Register a proxy agent.

        The answer has the secrets that the agent is started with; no later answer has them, and they can only be
        regenerated. The API answers 409 with the code Conflict if another proxy agent has the name, and 400 with
        InvalidInput for a region without proxy agents. The agent needs the software of high-volume agent 6.1.0/79 or
        later, or its connections fail.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/create-proxy-agent

        Args:
            display_name: The name, unique among the proxy agents of the account.
            group_region: The region in which Fivetran processes the data. Requests call it `group_region`, answers
                `region`.

        Returns:
            The id and the secrets of the proxy agent that was registered.

        Raises:
            BadRequest, Unauthorized, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import create_proxy_agent
        from ..models import NewProxyAgent

        body = NewProxyAgent(display_name=display_name, group_region=group_region)
        return self._engine.call(create_proxy_agent, body=body).data

    def get(self, proxy_agent_id: str) -> ProxyAgentWithUsage:
        """Read one proxy agent, with the connections and destinations that use it.

        `usage` names the connections and destinations that the listing of agents only counts. The answer lacks the
        agent's secrets.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent-details

        Args:
            proxy_agent_id: The proxy agent's id, as listings give it.

        Returns:
            The proxy agent.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import get_proxy_agent

        return self._engine.call(get_proxy_agent, proxy_agent_id).data

    def delete(self, proxy_agent_id: str) -> None:
        """Delete a proxy agent.

        This cannot be undone. The API answers 409 with the code Conflict while connections use the agent. The software
        on your machines is not removed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/delete-proxy-agent

        Args:
            proxy_agent_id: The proxy agent's id, as listings give it.

        Raises:
            Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import delete_proxy_agent

        self._engine.call(delete_proxy_agent, proxy_agent_id)

    def list_connections(
        self, proxy_agent_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[ProxyAgentConnection]:
        """List the connections that use a proxy agent.

        Items have only ids. The agent cannot be deleted while there are any.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent-connections

        Args:
            proxy_agent_id: The proxy agent's id, as listings give it.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import list_proxy_agent_connections

        return self._engine.listing(list_proxy_agent_connections, proxy_agent_id, cursor=cursor, limit=limit)

    def regenerate_secrets(self, proxy_agent_id: str) -> ProxyAgentSecrets:
        """Replace the secrets of a proxy agent and return the new ones.

        The old secrets become invalid: a running agent, and the connections through it, stop working until it has the
        new ones.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/regenerate-secrets-proxy-agent

        Args:
            proxy_agent_id: The proxy agent's id, as listings give it.

        Returns:
            The new secrets.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import regenerate_proxy_agent_secrets

        return self._engine.call(regenerate_proxy_agent_secrets, proxy_agent_id).data


class AsyncProxyAgents(Resource):
    """Agents that connections reach sources in your network through."""

    _engine: AsyncEngine

    def list(
        self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[ProxyAgentWithCounts]:
        """List the proxy agents of the account.

        Each agent has the numbers of its connections and destinations; read one agent for their names.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent

        Args:
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import list_proxy_agents

        return self._engine.listing(list_proxy_agents, cursor=cursor, limit=limit)

    async def create(self, *, display_name: str, group_region: ProxyAgentRegion | None | Unset = UNSET) -> ProxyAgentSecrets:
        """Register a proxy agent.

        The answer has the secrets that the agent is started with; no later answer has them, and they can only be
        regenerated. The API answers 409 with the code Conflict if another proxy agent has the name, and 400 with
        InvalidInput for a region without proxy agents. The agent needs the software of high-volume agent 6.1.0/79 or
        later, or its connections fail.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/create-proxy-agent

        Args:
            display_name: The name, unique among the proxy agents of the account.
            group_region: The region in which Fivetran processes the data. Requests call it `group_region`, answers
                `region`.

        Returns:
            The id and the secrets of the proxy agent that was registered.

        Raises:
            BadRequest, Unauthorized, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import create_proxy_agent
        from ..models import NewProxyAgent

        body = NewProxyAgent(display_name=display_name, group_region=group_region)
        return (await self._engine.call(create_proxy_agent, body=body)).data

    async def get(self, proxy_agent_id: str) -> ProxyAgentWithUsage:
        """Read one proxy agent, with the connections and destinations that use it.

        `usage` names the connections and destinations that the listing of agents only counts. The answer lacks the
        agent's secrets.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent-details

        Args:
            proxy_agent_id: The proxy agent's id, as listings give it.

        Returns:
            The proxy agent.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import get_proxy_agent

        return (await self._engine.call(get_proxy_agent, proxy_agent_id)).data

    async def delete(self, proxy_agent_id: str) -> None:
        """Delete a proxy agent.

        This cannot be undone. The API answers 409 with the code Conflict while connections use the agent. The software
        on your machines is not removed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/delete-proxy-agent

        Args:
            proxy_agent_id: The proxy agent's id, as listings give it.

        Raises:
            Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import delete_proxy_agent

        await self._engine.call(delete_proxy_agent, proxy_agent_id)

    def list_connections(
        self, proxy_agent_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[ProxyAgentConnection]:
        """List the connections that use a proxy agent.

        Items have only ids. The agent cannot be deleted while there are any.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent-connections

        Args:
            proxy_agent_id: The proxy agent's id, as listings give it.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import list_proxy_agent_connections

        return self._engine.listing(list_proxy_agent_connections, proxy_agent_id, cursor=cursor, limit=limit)

    async def regenerate_secrets(self, proxy_agent_id: str) -> ProxyAgentSecrets:
        """Replace the secrets of a proxy agent and return the new ones.

        The old secrets become invalid: a running agent, and the connections through it, stop working until it has the
        new ones.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/regenerate-secrets-proxy-agent

        Args:
            proxy_agent_id: The proxy agent's id, as listings give it.

        Returns:
            The new secrets.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import regenerate_proxy_agent_secrets

        return (await self._engine.call(regenerate_proxy_agent_secrets, proxy_agent_id)).data
