from typing import TypedDict


class PicqerConfig(TypedDict, total=False):
    """The config of a `picqer` connection, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
