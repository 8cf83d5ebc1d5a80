from typing import TypedDict


class YougovSportConfig(TypedDict, total=False):
    """The config of a connection to `yougov_sport`, which `schema` names for good."""

    api_key: str
    client_id: str
    client_key: str
    schema: str
