from typing import Literal, TypedDict


class UptempoConfig(TypedDict, total=False):
    """The config of a connection to `uptempo`, which `schema` names for good."""

    password: str
    schema: str
    subdomain: Literal["api-eu", "api-na"]
    username: str
