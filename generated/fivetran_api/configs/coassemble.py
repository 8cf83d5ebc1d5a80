from typing import TypedDict


class CoassembleConfig(TypedDict, total=False):
    """The config of a connection to `coassemble`, which `schema` names for good."""

    api_key: str
    host_name: str
    schema: str
    user_id: str
