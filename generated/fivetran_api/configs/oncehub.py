from typing import TypedDict


class OncehubConfig(TypedDict, total=False):
    """The config of a connection to `oncehub`, which `schema` names for good."""

    api_key: str
    schema: str
