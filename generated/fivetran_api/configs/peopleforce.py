from typing import TypedDict


class PeopleforceConfig(TypedDict, total=False):
    """The config of a `peopleforce` connection, which `schema` names for good."""

    api_key: str
    schema: str
