from typing import TypedDict


class EventsforceConfig(TypedDict, total=False):
    """The config of a connection to `eventsforce`, which `schema` and `table` name for good."""

    account_name: str
    api_key: str
    schema: str
    table: str
