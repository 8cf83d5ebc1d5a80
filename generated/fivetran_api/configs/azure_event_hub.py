from typing import Literal, TypedDict


class AzureEventHubConfig(TypedDict, total=False):
    """The config of a connection to `azure_event_hub`, which `schema` names for good."""

    connection_string: str
    consumer_group: str
    message_type: Literal["Json", "Text"]
    schema: str
    sync_type: Literal["Packed", "Unpacked"]
