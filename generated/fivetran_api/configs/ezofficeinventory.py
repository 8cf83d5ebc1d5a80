from typing import TypedDict


class EzofficeinventoryConfig(TypedDict, total=False):
    """The config of a connection to `ezofficeinventory`, which `schema` names for good."""

    schema: str
    secret_key: str
    sub_domain: str
