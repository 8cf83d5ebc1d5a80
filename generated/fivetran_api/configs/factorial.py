from typing import TypedDict


class FactorialConfig(TypedDict, total=False):
    """The config of a connection to `factorial`, which `schema` names for good."""

    api_key: str
    schema: str
