"""What the API has, one module for each tag of the document; each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Generic

from ..operation import Mode

if TYPE_CHECKING:
    from .account import Account
    from .connections import Connections
    from .destinations import Destinations
    from .groups import Groups
    from .metadata import Metadata
    from .schemas import Schemas
    from .users import Users


class Resources(Generic[Mode]):
    """The resources of a client. `fivetran.groups` is an object of the class Groups in the module groups."""

    account: Account[Mode]
    connections: Connections[Mode]
    destinations: Destinations[Mode]
    groups: Groups[Mode]
    metadata: Metadata[Mode]
    schemas: Schemas[Mode]
    users: Users[Mode]

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
