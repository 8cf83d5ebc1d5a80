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

        Each comes with the number of its connections and destinations; which ones they are is told when one agent is
        read.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent

        Args:
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

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

        The answer has the secrets that the agent is started with; no later answer shows them, they can only be
        regenerated. Its `code` is Created. A name that another proxy agent has is answered with 409 and the code
        Conflict, a region that proxy agents do not support with 400 and InvalidInput. Run it with the software that
        comes with high-volume agent 6.1.0/79 or later, or its connections fail.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/create-proxy-agent

        Args:
            display_name: Unique among the proxy agents of the account.
            group_region: Where Fivetran processes the data. Requests call it `group_region`, answers `region`.

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
        """Read one proxy agent and what uses it.

        `usage` names connections and destinations, where the listing of agents only counts them. The agent's secrets
        are not in the answer.

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

        Cannot be undone. While connections use the agent the API answers 409 with the code Conflict. The software on
        your machines is not removed.

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

        Only their ids are given; while there are any, the agent cannot be deleted.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent-connections

        Args:
            proxy_agent_id: The proxy agent's id, as listings give it.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import list_proxy_agent_connections

        return self._engine.listing(list_proxy_agent_connections, proxy_agent_id, cursor=cursor, limit=limit)

    def regenerate_secrets(self, proxy_agent_id: str) -> ProxyAgentSecrets:
        """Give a proxy agent new secrets and answer them.

        The old secrets end: a running agent, and the connections through it, stop working until it has the new ones.
        The status is 200 although the `code` is Created.

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

        Each comes with the number of its connections and destinations; which ones they are is told when one agent is
        read.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent

        Args:
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

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

        The answer has the secrets that the agent is started with; no later answer shows them, they can only be
        regenerated. Its `code` is Created. A name that another proxy agent has is answered with 409 and the code
        Conflict, a region that proxy agents do not support with 400 and InvalidInput. Run it with the software that
        comes with high-volume agent 6.1.0/79 or later, or its connections fail.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/create-proxy-agent

        Args:
            display_name: Unique among the proxy agents of the account.
            group_region: Where Fivetran processes the data. Requests call it `group_region`, answers `region`.

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
        """Read one proxy agent and what uses it.

        `usage` names connections and destinations, where the listing of agents only counts them. The agent's secrets
        are not in the answer.

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

        Cannot be undone. While connections use the agent the API answers 409 with the code Conflict. The software on
        your machines is not removed.

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

        Only their ids are given; while there are any, the agent cannot be deleted.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/proxy-agent/get-proxy-agent-connections

        Args:
            proxy_agent_id: The proxy agent's id, as listings give it.
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.proxy_agents import list_proxy_agent_connections

        return self._engine.listing(list_proxy_agent_connections, proxy_agent_id, cursor=cursor, limit=limit)

    async def regenerate_secrets(self, proxy_agent_id: str) -> ProxyAgentSecrets:
        """Give a proxy agent new secrets and answer them.

        The old secrets end: a running agent, and the connections through it, stop working until it has the new ones.
        The status is 200 although the `code` is Created.

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
