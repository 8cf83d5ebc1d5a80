"""What the API has, one module for each tag of the document; each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Generic

from ..operation import Mode

if TYPE_CHECKING:
    from .account import Account
    from .certificates import Certificates
    from .connections import Connections
    from .connector_sdk_packages import ConnectorSdkPackages
    from .connectors import Connectors
    from .destinations import Destinations
    from .external_secrets_managers import ExternalSecretsManagers
    from .groups import Groups
    from .hvr import Hvr
    from .hybrid_deployment_agents import HybridDeploymentAgents
    from .log_services import LogServices
    from .metadata import Metadata
    from .private_links import PrivateLinks
    from .proxy_agents import ProxyAgents
    from .public import Public
    from .roles import Roles
    from .schemas import Schemas
    from .system_keys import SystemKeys
    from .teams import Teams
    from .transformation_projects import TransformationProjects
    from .transformations import Transformations
    from .users import Users
    from .webhooks import Webhooks


class Resources(Generic[Mode]):
    """The resources of a client. `fivetran.groups` is an object of the class Groups in the module groups."""

    account: Account[Mode]
    certificates: Certificates[Mode]
    connections: Connections[Mode]
    connector_sdk_packages: ConnectorSdkPackages[Mode]
    connectors: Connectors[Mode]
    destinations: Destinations[Mode]
    external_secrets_managers: ExternalSecretsManagers[Mode]
    groups: Groups[Mode]
    hvr: Hvr[Mode]
    hybrid_deployment_agents: HybridDeploymentAgents[Mode]
    log_services: LogServices[Mode]
    metadata: Metadata[Mode]
    private_links: PrivateLinks[Mode]
    proxy_agents: ProxyAgents[Mode]
    public: Public[Mode]
    roles: Roles[Mode]
    schemas: Schemas[Mode]
    system_keys: SystemKeys[Mode]
    teams: Teams[Mode]
    transformation_projects: TransformationProjects[Mode]
    transformations: Transformations[Mode]
    users: Users[Mode]
    webhooks: Webhooks[Mode]

    if not TYPE_CHECKING:  # type checkers go by the annotations, and find misspelt names

        def __getattr__(self, name: str) -> object:
            if name not in Resources.__annotations__:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            module = import_module(f".{name}", __name__)
            resource = getattr(module, name.title().replace("_", ""))(self)
            self.__dict__[name] = resource
            return resource

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *Resources.__annotations__]
