from typing import TypedDict


class BamboohrConfig(TypedDict, total=False):
    """The config of a connection to `bamboohr`, which `schema` names for good."""

    api_key: str
    schema: str
    subdomain: str
