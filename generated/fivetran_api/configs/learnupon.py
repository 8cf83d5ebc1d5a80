from typing import Literal, TypedDict


class LearnuponConfig(TypedDict, total=False):
    """The config of a connection to `learnupon`, which `schema` and `table` name for good."""

    api_key: str
    custom_region: str
    region: Literal["", "learnupon.com", "learnuponau.com"]
    schema: str
    subdomain: str
    table: str
    username: str
