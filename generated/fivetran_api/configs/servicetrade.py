from typing import TypedDict


class ServicetradeConfig(TypedDict, total=False):
    """The config of a connection to `servicetrade`, which `schema` names for good."""

    password: str
    schema: str
    username: str
