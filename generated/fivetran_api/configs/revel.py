from typing import TypedDict


class RevelConfig(TypedDict, total=False):
    """The config of a connection to `revel`, which `schema` names for good."""

    api_key_api_secret: str
    schema: str
    sub_domain: str
