from typing import TypedDict


class DeputyConfig(TypedDict, total=False):
    """The config of a connection to `deputy`, which `schema` names for good."""

    access_token: str
    schema: str
    sub_domain: str
