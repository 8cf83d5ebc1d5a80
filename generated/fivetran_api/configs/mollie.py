from typing import TypedDict


class MollieConfig(TypedDict, total=False):
    """The config of a connection to `mollie`, which `schema` names for good."""

    api_key: str
    schema: str
