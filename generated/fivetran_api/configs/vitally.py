from typing import TypedDict


class VitallyConfig(TypedDict, total=False):
    """The config of a connection to `vitally`, which `schema` names for good."""

    api_key: str
    base_url: str
    schema: str
