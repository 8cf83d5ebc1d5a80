from typing import TypedDict


class YougovSportConfig(TypedDict, total=False):
    """The config of a `yougov_sport` connection, which `schema` names for good."""

    api_key: str
    client_id: str
    client_key: str
    schema: str
