from typing import TypedDict


class RefinerConfig(TypedDict, total=False):
    """The config of a connection to `refiner`, which `schema` names for good."""

    api_key: str
    schema: str
