from typing import TypedDict


class WickedReportsConfig(TypedDict, total=False):
    """The config of a `wicked_reports` connection, which `schema` names for good."""

    api_key: str
    schema: str
