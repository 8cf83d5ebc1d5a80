from typing import TypedDict


class LemlistConfig(TypedDict, total=False):
    """The config of a connection to `lemlist`, which `schema` names for good."""

    api_key: str
    schema: str
