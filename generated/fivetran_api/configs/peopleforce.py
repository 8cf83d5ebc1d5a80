from typing import TypedDict


class PeopleforceConfig(TypedDict, total=False):
    """The config of a connection to `peopleforce`, which `schema` names for good."""

    api_key: str
    schema: str
