from typing import TypedDict


class PicqerConfig(TypedDict, total=False):
    """The config of a connection to `picqer`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
