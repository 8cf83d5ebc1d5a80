from typing import TypedDict


class ApolloConfig(TypedDict, total=False):
    """The config of a connection to `apollo`, which `schema` names for good."""

    api_key: str
    schema: str
