from typing import TypedDict


class HeapConfig(TypedDict, total=False):
    """The config of a connection to `heap`, which `schema` names for good."""

    bucket: str
    role_arn: str
    schema: str
