from typing import TypedDict


class VeeqoConfig(TypedDict, total=False):
    """The config of a connection to `veeqo`, which `schema` names for good."""

    api_key: str
    schema: str
