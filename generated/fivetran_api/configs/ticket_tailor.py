from typing import TypedDict


class TicketTailorConfig(TypedDict, total=False):
    """The config of a connection to `ticket_tailor`, which `schema` names for good."""

    api_key: str
    schema: str
