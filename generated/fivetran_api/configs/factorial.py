from typing import TypedDict


class FactorialConfig(TypedDict, total=False):
    """The config of a `factorial` connection, which `schema` names for good."""

    api_key: str
    schema: str
