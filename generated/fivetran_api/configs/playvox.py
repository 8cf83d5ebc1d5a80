from typing import TypedDict


class PlayvoxConfig(TypedDict, total=False):
    """The config of a connection to `playvox`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
    user_id: str
