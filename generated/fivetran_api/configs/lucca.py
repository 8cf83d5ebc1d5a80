from typing import Literal, TypedDict


class LuccaConfig(TypedDict, total=False):
    """The config of a connection to `lucca`, which `schema` names for good."""

    api_key: str
    environment: Literal["ilucca-demo.ch", "ilucca-demo.net", "ilucca-test.ch", "ilucca-test.net", "ilucca.ch", "ilucca.net"]
    schema: str
    sub_domain: str
