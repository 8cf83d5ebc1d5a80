from typing import TypedDict


class WickedReportsConfig(TypedDict, total=False):
    """The config of a connection to `wicked_reports`, which `schema` names for good."""

    api_key: str
    schema: str
