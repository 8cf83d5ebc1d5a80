from typing import TypedDict


class SplitioConfig(TypedDict, total=False):
    """The config of a connection to `splitio`, which `schema` names for good."""

    admin_api_key: str
    schema: str
