from typing import TypedDict


class KandjiConfig(TypedDict, total=False):
    """The config of a connection to `kandji`, which `schema` names for good."""

    api_token: str
    schema: str
    sub_domain: str
