from typing import TypedDict


class KandjiConfig(TypedDict, total=False):
    """The config of a `kandji` connection, which `schema` names for good."""

    api_token: str
    schema: str
    sub_domain: str
