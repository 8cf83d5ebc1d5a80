from typing import TypedDict


class YougovBrandindexConfig(TypedDict, total=False):
    """The config of a `yougov_brandindex` connection, which `schema` names for good."""

    password: str
    schema: str
    username: str
