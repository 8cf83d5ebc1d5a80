from typing import TypedDict


class ExpenseinConfig(TypedDict, total=False):
    """The config of a connection to `expensein`, which `schema` names for good."""

    api_key: str
    schema: str
