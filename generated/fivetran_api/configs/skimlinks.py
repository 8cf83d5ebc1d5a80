from typing import Literal, TypedDict


class SkimlinksConfig(TypedDict, total=False):
    """The config of a connection to `skimlinks`, which `schema` names for good."""

    client_id: str
    client_secret: str
    historical_sync_time_frame: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
    publisher_id: str
    schema: str
