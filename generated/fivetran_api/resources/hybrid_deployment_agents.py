from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from ..types import deprecated

if TYPE_CHECKING:
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import (
        HybridDeploymentAgentWithCredentials,
        HybridDeploymentAgentWithUsage,
        HybridDeploymentAuthType,
        HybridDeploymentType,
    )


class HybridDeploymentAgents(Resource):
    """Agents that run syncs in your own network."""

    _engine: Engine

    def list(
        self, *, group_id: str | None | Unset = UNSET, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[HybridDeploymentAgentWithUsage]:
        """List the hybrid deployment agents of the account.

        Each agent has the connections that run on it as `usage`.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/get-hybrid-deployment-agent-list

        Args:
            group_id: Only agents of the group with this id. The API's default is all groups.
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
        from ..api.hybrid_deployment_agents import list_hybrid_deployment_agents

        return self._engine.listing(list_hybrid_deployment_agents, group_id=group_id, cursor=cursor, limit=limit)

    def create(
        self,
        *,
        display_name: str,
        env_type: HybridDeploymentType,
        accept_terms: bool,
        group_id: str | None | Unset = UNSET,
        auth_type: HybridDeploymentAuthType | None | Unset = UNSET,
    ) -> HybridDeploymentAgentWithCredentials:
        """Register a hybrid deployment agent.

        The answer has the token or the configuration files that the agent needs to start; they cannot be read again
        later, only replaced by re-authenticating. The API answers 400 without a name, or unless `accept_terms` is true,
        and 404 if there is no such group.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/create-hybrid-deployment-agent

        Args:
            display_name: The name for people.
            env_type: The environment that runs the agent. Requests call it `env_type`, answers `deployment_type`.
            accept_terms: True, to accept Fivetran's On-Prem Software License Addendum; the API refuses false.
            group_id: The group whose connections the agent is for.
            auth_type: The way the agent gets its keys. AUTO: it fetches them itself with a token; MANUAL: you
                install them as files.

        Returns:
            The hybrid deployment agent that was registered, and its credentials.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hybrid_deployment_agents import create_hybrid_deployment_agent
        from ..models import NewHybridDeploymentAgent

        body = NewHybridDeploymentAgent(
            display_name=display_name, env_type=env_type, accept_terms=accept_terms, group_id=group_id, auth_type=auth_type
        )
        return self._engine.call(create_hybrid_deployment_agent, body=body).data

    def get(self, hybrid_deployment_agent_id: str) -> HybridDeploymentAgentWithUsage:
        """Read one hybrid deployment agent.

        The answer lacks its token and files. `online` is true while the agent is connected to Fivetran.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/get-hybrid-deployment-agent

        Args:
            hybrid_deployment_agent_id: The hybrid deployment agent's id, as listings give it.

        Returns:
            The hybrid deployment agent.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hybrid_deployment_agents import get_hybrid_deployment_agent

        return self._engine.call(get_hybrid_deployment_agent, hybrid_deployment_agent_id).data

    def delete(self, hybrid_deployment_agent_id: str) -> None:
        """Delete a hybrid deployment agent.

        This cannot be undone. The software on your machines is not removed; move the connections in its `usage` to
        another agent first.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/delete-hybrid-deployment-agent

        Args:
            hybrid_deployment_agent_id: The hybrid deployment agent's id, as listings give it.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hybrid_deployment_agents import delete_hybrid_deployment_agent

        self._engine.call(delete_hybrid_deployment_agent, hybrid_deployment_agent_id)

    @deprecated("hybrid_deployment_agents.reauthenticate_by_post is deprecated: use hybrid_deployment_agents.reauthenticate")
    def reauthenticate_by_post(
        self, hybrid_deployment_agent_id: str, *, auth_type: HybridDeploymentAuthType | None | Unset = UNSET
    ) -> HybridDeploymentAgentWithCredentials:
        """Replace the credentials of a hybrid deployment agent and return the new ones, by POST.

        The same as `hybrid_deployment_agents.reauthenticate`, in the form that Fivetran's Go client sends and no
        definition has.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/re-auth-hybrid-deployment-agent

        Args:
            hybrid_deployment_agent_id: The hybrid deployment agent's id, as listings give it.
            auth_type: The way the agent gets its keys. AUTO: it fetches them itself with a token; MANUAL: you
                install them as files.

        Returns:
            The hybrid deployment agent and its new credentials.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hybrid_deployment_agents import (
            reauthenticate_hybrid_deployment_agent_by_post,
        )
        from ..models import HybridDeploymentAgentReauthentication

        warnings.warn(
            "hybrid_deployment_agents.reauthenticate_by_post is deprecated: use hybrid_deployment_agents.reauthenticate",
            DeprecationWarning,
            stacklevel=2,
        )
        body = HybridDeploymentAgentReauthentication(auth_type=auth_type)
        return self._engine.call(reauthenticate_hybrid_deployment_agent_by_post, hybrid_deployment_agent_id, body=body).data

    def reauthenticate(
        self, hybrid_deployment_agent_id: str, *, auth_type: HybridDeploymentAuthType | None | Unset = UNSET
    ) -> HybridDeploymentAgentWithCredentials:
        """Replace the credentials of a hybrid deployment agent and return the new ones.

        The old credentials become invalid: a running agent stops working until it has the new ones, which no later
        answer has.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/re-auth-hybrid-deployment-agent

        Args:
            hybrid_deployment_agent_id: The hybrid deployment agent's id, as listings give it.
            auth_type: The way the agent gets its keys. AUTO: it fetches them itself with a token; MANUAL: you
                install them as files.

        Returns:
            The hybrid deployment agent and its new credentials.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hybrid_deployment_agents import (
            reauthenticate_hybrid_deployment_agent,
        )
        from ..models import HybridDeploymentAgentReauthentication

        body = HybridDeploymentAgentReauthentication(auth_type=auth_type)
        return self._engine.call(reauthenticate_hybrid_deployment_agent, hybrid_deployment_agent_id, body=body).data

    def reset_credentials(self, hybrid_deployment_agent_id: str) -> None:
        """Invalidate the credentials of a hybrid deployment agent.

        The answer has no new credentials; re-authenticate the agent to get them. A running agent stops working until it
        has them.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/reset-hybrid-deployment-agent-credentials

        Args:
            hybrid_deployment_agent_id: The hybrid deployment agent's id, as listings give it.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hybrid_deployment_agents import (
            reset_hybrid_deployment_agent_credentials,
        )

        self._engine.call(reset_hybrid_deployment_agent_credentials, hybrid_deployment_agent_id)


class AsyncHybridDeploymentAgents(Resource):
    """Agents that run syncs in your own network."""

    _engine: AsyncEngine

    def list(
        self, *, group_id: str | None | Unset = UNSET, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[HybridDeploymentAgentWithUsage]:
        """List the hybrid deployment agents of the account.

        Each agent has the connections that run on it as `usage`.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/get-hybrid-deployment-agent-list

        Args:
            group_id: Only agents of the group with this id. The API's default is all groups.
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
        from ..api.hybrid_deployment_agents import list_hybrid_deployment_agents

        return self._engine.listing(list_hybrid_deployment_agents, group_id=group_id, cursor=cursor, limit=limit)

    async def create(
        self,
        *,
        display_name: str,
        env_type: HybridDeploymentType,
        accept_terms: bool,
        group_id: str | None | Unset = UNSET,
        auth_type: HybridDeploymentAuthType | None | Unset = UNSET,
    ) -> HybridDeploymentAgentWithCredentials:
        """Register a hybrid deployment agent.

        The answer has the token or the configuration files that the agent needs to start; they cannot be read again
        later, only replaced by re-authenticating. The API answers 400 without a name, or unless `accept_terms` is true,
        and 404 if there is no such group.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/create-hybrid-deployment-agent

        Args:
            display_name: The name for people.
            env_type: The environment that runs the agent. Requests call it `env_type`, answers `deployment_type`.
            accept_terms: True, to accept Fivetran's On-Prem Software License Addendum; the API refuses false.
            group_id: The group whose connections the agent is for.
            auth_type: The way the agent gets its keys. AUTO: it fetches them itself with a token; MANUAL: you
                install them as files.

        Returns:
            The hybrid deployment agent that was registered, and its credentials.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hybrid_deployment_agents import create_hybrid_deployment_agent
        from ..models import NewHybridDeploymentAgent

        body = NewHybridDeploymentAgent(
            display_name=display_name, env_type=env_type, accept_terms=accept_terms, group_id=group_id, auth_type=auth_type
        )
        return (await self._engine.call(create_hybrid_deployment_agent, body=body)).data

    async def get(self, hybrid_deployment_agent_id: str) -> HybridDeploymentAgentWithUsage:
        """Read one hybrid deployment agent.

        The answer lacks its token and files. `online` is true while the agent is connected to Fivetran.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/get-hybrid-deployment-agent

        Args:
            hybrid_deployment_agent_id: The hybrid deployment agent's id, as listings give it.

        Returns:
            The hybrid deployment agent.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hybrid_deployment_agents import get_hybrid_deployment_agent

        return (await self._engine.call(get_hybrid_deployment_agent, hybrid_deployment_agent_id)).data

    async def delete(self, hybrid_deployment_agent_id: str) -> None:
        """Delete a hybrid deployment agent.

        This cannot be undone. The software on your machines is not removed; move the connections in its `usage` to
        another agent first.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/delete-hybrid-deployment-agent

        Args:
            hybrid_deployment_agent_id: The hybrid deployment agent's id, as listings give it.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hybrid_deployment_agents import delete_hybrid_deployment_agent

        await self._engine.call(delete_hybrid_deployment_agent, hybrid_deployment_agent_id)

    @deprecated("hybrid_deployment_agents.reauthenticate_by_post is deprecated: use hybrid_deployment_agents.reauthenticate")
    async def reauthenticate_by_post(
        self, hybrid_deployment_agent_id: str, *, auth_type: HybridDeploymentAuthType | None | Unset = UNSET
    ) -> HybridDeploymentAgentWithCredentials:
        """Replace the credentials of a hybrid deployment agent and return the new ones, by POST.

        The same as `hybrid_deployment_agents.reauthenticate`, in the form that Fivetran's Go client sends and no
        definition has.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/re-auth-hybrid-deployment-agent

        Args:
            hybrid_deployment_agent_id: The hybrid deployment agent's id, as listings give it.
            auth_type: The way the agent gets its keys. AUTO: it fetches them itself with a token; MANUAL: you
                install them as files.

        Returns:
            The hybrid deployment agent and its new credentials.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hybrid_deployment_agents import (
            reauthenticate_hybrid_deployment_agent_by_post,
        )
        from ..models import HybridDeploymentAgentReauthentication

        warnings.warn(
            "hybrid_deployment_agents.reauthenticate_by_post is deprecated: use hybrid_deployment_agents.reauthenticate",
            DeprecationWarning,
            stacklevel=2,
        )
        body = HybridDeploymentAgentReauthentication(auth_type=auth_type)
        return (
            await self._engine.call(reauthenticate_hybrid_deployment_agent_by_post, hybrid_deployment_agent_id, body=body)
        ).data

    async def reauthenticate(
        self, hybrid_deployment_agent_id: str, *, auth_type: HybridDeploymentAuthType | None | Unset = UNSET
    ) -> HybridDeploymentAgentWithCredentials:
        """Replace the credentials of a hybrid deployment agent and return the new ones.

        The old credentials become invalid: a running agent stops working until it has the new ones, which no later
        answer has.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/re-auth-hybrid-deployment-agent

        Args:
            hybrid_deployment_agent_id: The hybrid deployment agent's id, as listings give it.
            auth_type: The way the agent gets its keys. AUTO: it fetches them itself with a token; MANUAL: you
                install them as files.

        Returns:
            The hybrid deployment agent and its new credentials.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hybrid_deployment_agents import (
            reauthenticate_hybrid_deployment_agent,
        )
        from ..models import HybridDeploymentAgentReauthentication

        body = HybridDeploymentAgentReauthentication(auth_type=auth_type)
        return (await self._engine.call(reauthenticate_hybrid_deployment_agent, hybrid_deployment_agent_id, body=body)).data

    async def reset_credentials(self, hybrid_deployment_agent_id: str) -> None:
        """Invalidate the credentials of a hybrid deployment agent.

        The answer has no new credentials; re-authenticate the agent to get them. A running agent stops working until it
        has them.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/hybrid-deployment-agent/reset-hybrid-deployment-agent-credentials

        Args:
            hybrid_deployment_agent_id: The hybrid deployment agent's id, as listings give it.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.hybrid_deployment_agents import (
            reset_hybrid_deployment_agent_credentials,
        )

        await self._engine.call(reset_hybrid_deployment_agent_credentials, hybrid_deployment_agent_id)
