from typing import TypedDict


class ZipConfig(TypedDict, total=False):
    """The config of a connection to `zip`, which `schema` names for good."""

    api_key: str
    environment: str
    schema: str
