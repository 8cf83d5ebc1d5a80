from typing import TypedDict


class MaintainxConfig(TypedDict, total=False):
    """The config of a `maintainx` connection, which `schema` names for good."""

    api_key: str
    schema: str
