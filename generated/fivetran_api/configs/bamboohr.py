from typing import TypedDict


class BamboohrConfig(TypedDict, total=False):
    """The config of a `bamboohr` connection, which `schema` names for good."""

    api_key: str
    schema: str
    subdomain: str
