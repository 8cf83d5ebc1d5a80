from typing import TypedDict


class MaintainxConfig(TypedDict, total=False):
    """The config of a connection to `maintainx`, which `schema` names for good."""

    api_key: str
    schema: str
