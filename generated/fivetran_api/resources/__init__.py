"""The resources of the API. Each is a class of methods, in a module of its own that is loaded when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import httpx

    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine
    from fivetran_facade._engine.engine import Operation, P, T

    from .account import AccountResource, AsyncAccountResource
    from .certificates import AsyncCertificates, Certificates
    from .connections import AsyncConnections, Connections
    from .connector_sdk_packages import AsyncConnectorSdkPackages, ConnectorSdkPackages
    from .connectors import AsyncConnectors, Connectors
    from .destinations import AsyncDestinations, Destinations
    from .external_secrets_managers import (
        AsyncExternalSecretsManagers,
        ExternalSecretsManagers,
    )
    from .fingerprints import AsyncFingerprints, Fingerprints
    from .groups import AsyncGroups, Groups
    from .hvr import AsyncHvr, Hvr
    from .hybrid_deployment_agents import (
        AsyncHybridDeploymentAgents,
        HybridDeploymentAgents,
    )
    from .log_services import AsyncLogServices, LogServices
    from .metadata import AsyncMetadata, Metadata
    from .private_links import AsyncPrivateLinks, PrivateLinks
    from .proxy_agents import AsyncProxyAgents, ProxyAgents
    from .public import AsyncPublic, Public
    from .roles import AsyncRoles, Roles
    from .schemas import AsyncSchemas, Schemas
    from .system_keys import AsyncSystemKeys, SystemKeys
    from .teams import AsyncTeams, Teams
    from .transformation_projects import (
        AsyncTransformationProjects,
        TransformationProjects,
    )
    from .transformations import AsyncTransformations, Transformations
    from .users import AsyncUsers, Users
    from .webhooks import AsyncWebhooks, Webhooks


class Resource:
    """The operations on one kind of thing. Reached through a client, such as `fivetran.groups`."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._engine!r}>"


class Resources:
    """The resources of a client, as attributes, and what reaches any other operation."""

    _engine: Engine

    def call(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call any generated operation, given as its module, and return its whole answer.

        Args:
            operation: Such as `fivetran_api.api.groups.get_group`.
            args: The operation's parameters in its path.
            kwargs: The operation's other parameters; `body` is a model or a mapping.

        Raises:
            FivetranError: See `fivetran_facade.errors`.
            TypeError: `operation` is no operation, or it takes other parameters.
        """
        from fivetran_facade._engine.raw import call

        steps = call(self._engine, operation, *args, **kwargs)
        del args, kwargs
        return self._engine.perform(steps)

    def request(self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None) -> httpx.Response:
        """Send any request, for what the document does not have yet, and return the response of a success.

        Args:
            method: Such as GET.
            path: Such as /v1/groups, with what you put into it encoded.
            params: The query.
            json: The body.

        Raises:
            FivetranError: See `fivetran_facade.errors`.
            ValueError: The path does not begin with a slash.
            TypeError: An argument is of another type.
        """
        from fivetran_facade._engine.raw import request

        steps = request(self._engine, method, path, params=params, json=json)
        del params, json
        return self._engine.perform(steps)

    @cached_property
    def account(self) -> AccountResource:
        """The account that the credentials belong to."""
        from .account import AccountResource

        return AccountResource(self._engine)

    @cached_property
    def certificates(self) -> Certificates:
        """TLS certificates that connections and destinations trust."""
        from .certificates import Certificates

        return Certificates(self._engine)

    @cached_property
    def connections(self) -> Connections:
        """A connection moves data from one source into one destination."""
        from .connections import Connections

        return Connections(self._engine)

    @cached_property
    def connector_sdk_packages(self) -> ConnectorSdkPackages:
        """The code of connectors of your own, made with the Connector SDK."""
        from .connector_sdk_packages import ConnectorSdkPackages

        return ConnectorSdkPackages(self._engine)

    @cached_property
    def connectors(self) -> Connectors:
        """The older paths of connections, which existing scripts name."""
        from .connectors import Connectors

        return Connectors(self._engine)

    @cached_property
    def destinations(self) -> Destinations:
        """A destination is the warehouse that connections write to."""
        from .destinations import Destinations

        return Destinations(self._engine)

    @cached_property
    def external_secrets_managers(self) -> ExternalSecretsManagers:
        """Secrets managers of your own that connections and destinations take their secrets from."""
        from .external_secrets_managers import ExternalSecretsManagers

        return ExternalSecretsManagers(self._engine)

    @cached_property
    def fingerprints(self) -> Fingerprints:
        """SSH fingerprints that connections and destinations trust."""
        from .fingerprints import Fingerprints

        return Fingerprints(self._engine)

    @cached_property
    def groups(self) -> Groups:
        """A group holds one destination, its connections and the users who may see them."""
        from .groups import Groups

        return Groups(self._engine)

    @cached_property
    def hvr(self) -> Hvr:
        """High-volume replication hubs."""
        from .hvr import Hvr

        return Hvr(self._engine)

    @cached_property
    def hybrid_deployment_agents(self) -> HybridDeploymentAgents:
        """Agents that run syncs in your own network."""
        from .hybrid_deployment_agents import HybridDeploymentAgents

        return HybridDeploymentAgents(self._engine)

    @cached_property
    def log_services(self) -> LogServices:
        """Services outside Fivetran that its logs are sent to."""
        from .log_services import LogServices

        return LogServices(self._engine)

    @cached_property
    def metadata(self) -> Metadata:
        """Connector types, and the fields of their configuration; what connections have loaded."""
        from .metadata import Metadata

        return Metadata(self._engine)

    @cached_property
    def private_links(self) -> PrivateLinks:
        """Private network links of cloud providers."""
        from .private_links import PrivateLinks

        return PrivateLinks(self._engine)

    @cached_property
    def proxy_agents(self) -> ProxyAgents:
        """Agents that connections reach sources in your network through."""
        from .proxy_agents import ProxyAgents

        return ProxyAgents(self._engine)

    @cached_property
    def public(self) -> Public:
        """Facts that the API gives without credentials."""
        from .public import Public

        return Public(self._engine)

    @cached_property
    def roles(self) -> Roles:
        """The roles that users, teams and system keys can have."""
        from .roles import Roles

        return Roles(self._engine)

    @cached_property
    def schemas(self) -> Schemas:
        """The schemas, tables and columns that a connection syncs."""
        from .schemas import Schemas

        return Schemas(self._engine)

    @cached_property
    def system_keys(self) -> SystemKeys:
        """API keys that belong to the account and not to a user."""
        from .system_keys import SystemKeys

        return SystemKeys(self._engine)

    @cached_property
    def teams(self) -> Teams:
        """Teams give roles to many users at once."""
        from .teams import Teams

        return Teams(self._engine)

    @cached_property
    def transformation_projects(self) -> TransformationProjects:
        """Repositories of transformations that Fivetran runs."""
        from .transformation_projects import TransformationProjects

        return TransformationProjects(self._engine)

    @cached_property
    def transformations(self) -> Transformations:
        """Transformations of loaded data, run on a schedule or after syncs."""
        from .transformations import Transformations

        return Transformations(self._engine)

    @cached_property
    def users(self) -> Users:
        """The people and service accounts of the account, their roles and memberships."""
        from .users import Users

        return Users(self._engine)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Webhooks call an address of yours when something happens."""
        from .webhooks import Webhooks

        return Webhooks(self._engine)


class AsyncResources:
    """The resources of a client, as attributes, and what reaches any other operation."""

    _engine: AsyncEngine

    async def call(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call any generated operation, given as its module, and return its whole answer.

        Args:
            operation: Such as `fivetran_api.api.groups.get_group`.
            args: The operation's parameters in its path.
            kwargs: The operation's other parameters; `body` is a model or a mapping.

        Raises:
            FivetranError: See `fivetran_facade.errors`.
            TypeError: `operation` is no operation, or it takes other parameters.
        """
        from fivetran_facade._engine.raw import call

        steps = call(self._engine, operation, *args, **kwargs)
        del args, kwargs
        return await self._engine.perform(steps)

    async def request(
        self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: Any = None
    ) -> httpx.Response:
        """Send any request, for what the document does not have yet, and return the response of a success.

        Args:
            method: Such as GET.
            path: Such as /v1/groups, with what you put into it encoded.
            params: The query.
            json: The body.

        Raises:
            FivetranError: See `fivetran_facade.errors`.
            ValueError: The path does not begin with a slash.
            TypeError: An argument is of another type.
        """
        from fivetran_facade._engine.raw import request

        steps = request(self._engine, method, path, params=params, json=json)
        del params, json
        return await self._engine.perform(steps)

    @cached_property
    def account(self) -> AsyncAccountResource:
        """The account that the credentials belong to."""
        from .account import AsyncAccountResource

        return AsyncAccountResource(self._engine)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """TLS certificates that connections and destinations trust."""
        from .certificates import AsyncCertificates

        return AsyncCertificates(self._engine)

    @cached_property
    def connections(self) -> AsyncConnections:
        """A connection moves data from one source into one destination."""
        from .connections import AsyncConnections

        return AsyncConnections(self._engine)

    @cached_property
    def connector_sdk_packages(self) -> AsyncConnectorSdkPackages:
        """The code of connectors of your own, made with the Connector SDK."""
        from .connector_sdk_packages import AsyncConnectorSdkPackages

        return AsyncConnectorSdkPackages(self._engine)

    @cached_property
    def connectors(self) -> AsyncConnectors:
        """The older paths of connections, which existing scripts name."""
        from .connectors import AsyncConnectors

        return AsyncConnectors(self._engine)

    @cached_property
    def destinations(self) -> AsyncDestinations:
        """A destination is the warehouse that connections write to."""
        from .destinations import AsyncDestinations

        return AsyncDestinations(self._engine)

    @cached_property
    def external_secrets_managers(self) -> AsyncExternalSecretsManagers:
        """Secrets managers of your own that connections and destinations take their secrets from."""
        from .external_secrets_managers import AsyncExternalSecretsManagers

        return AsyncExternalSecretsManagers(self._engine)

    @cached_property
    def fingerprints(self) -> AsyncFingerprints:
        """SSH fingerprints that connections and destinations trust."""
        from .fingerprints import AsyncFingerprints

        return AsyncFingerprints(self._engine)

    @cached_property
    def groups(self) -> AsyncGroups:
        """A group holds one destination, its connections and the users who may see them."""
        from .groups import AsyncGroups

        return AsyncGroups(self._engine)

    @cached_property
    def hvr(self) -> AsyncHvr:
        """High-volume replication hubs."""
        from .hvr import AsyncHvr

        return AsyncHvr(self._engine)

    @cached_property
    def hybrid_deployment_agents(self) -> AsyncHybridDeploymentAgents:
        """Agents that run syncs in your own network."""
        from .hybrid_deployment_agents import AsyncHybridDeploymentAgents

        return AsyncHybridDeploymentAgents(self._engine)

    @cached_property
    def log_services(self) -> AsyncLogServices:
        """Services outside Fivetran that its logs are sent to."""
        from .log_services import AsyncLogServices

        return AsyncLogServices(self._engine)

    @cached_property
    def metadata(self) -> AsyncMetadata:
        """Connector types, and the fields of their configuration; what connections have loaded."""
        from .metadata import AsyncMetadata

        return AsyncMetadata(self._engine)

    @cached_property
    def private_links(self) -> AsyncPrivateLinks:
        """Private network links of cloud providers."""
        from .private_links import AsyncPrivateLinks

        return AsyncPrivateLinks(self._engine)

    @cached_property
    def proxy_agents(self) -> AsyncProxyAgents:
        """Agents that connections reach sources in your network through."""
        from .proxy_agents import AsyncProxyAgents

        return AsyncProxyAgents(self._engine)

    @cached_property
    def public(self) -> AsyncPublic:
        """Facts that the API gives without credentials."""
        from .public import AsyncPublic

        return AsyncPublic(self._engine)

    @cached_property
    def roles(self) -> AsyncRoles:
        """The roles that users, teams and system keys can have."""
        from .roles import AsyncRoles

        return AsyncRoles(self._engine)

    @cached_property
    def schemas(self) -> AsyncSchemas:
        """The schemas, tables and columns that a connection syncs."""
        from .schemas import AsyncSchemas

        return AsyncSchemas(self._engine)

    @cached_property
    def system_keys(self) -> AsyncSystemKeys:
        """API keys that belong to the account and not to a user."""
        from .system_keys import AsyncSystemKeys

        return AsyncSystemKeys(self._engine)

    @cached_property
    def teams(self) -> AsyncTeams:
        """Teams give roles to many users at once."""
        from .teams import AsyncTeams

        return AsyncTeams(self._engine)

    @cached_property
    def transformation_projects(self) -> AsyncTransformationProjects:
        """Repositories of transformations that Fivetran runs."""
        from .transformation_projects import AsyncTransformationProjects

        return AsyncTransformationProjects(self._engine)

    @cached_property
    def transformations(self) -> AsyncTransformations:
        """Transformations of loaded data, run on a schedule or after syncs."""
        from .transformations import AsyncTransformations

        return AsyncTransformations(self._engine)

    @cached_property
    def users(self) -> AsyncUsers:
        """The people and service accounts of the account, their roles and memberships."""
        from .users import AsyncUsers

        return AsyncUsers(self._engine)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks call an address of yours when something happens."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._engine)
