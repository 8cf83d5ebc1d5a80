from typing import TypedDict


class RefinerConfig(TypedDict, total=False):
    """The config of a `refiner` connection, which `schema` names for good."""

    api_key: str
    schema: str
