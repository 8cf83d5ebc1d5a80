from typing import Literal, TypedDict


class KlarnaConfig(TypedDict, total=False):
    """The config of a connection to `klarna`, which `schema` names for good."""

    csv_delimiter: Literal[",", ":", ";", "|"]
    password: str
    schema: str
    subdomain: Literal["api", "api-na", "api-oc"]
    username: str
