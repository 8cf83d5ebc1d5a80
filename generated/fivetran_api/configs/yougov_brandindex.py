from typing import TypedDict


class YougovBrandindexConfig(TypedDict, total=False):
    """The config of a connection to `yougov_brandindex`, which `schema` names for good."""

    password: str
    schema: str
    username: str
