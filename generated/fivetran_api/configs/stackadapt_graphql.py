from typing import Literal, TypedDict


class StackadaptGraphqlConfig(TypedDict, total=False):
    """The config of a connection to `stackadapt_graphql`, which `schema` names for good."""

    api_key: str
    environment: Literal["api.stackadapt.com", "sandbox.stackadapt.com/public"]
    schema: str
