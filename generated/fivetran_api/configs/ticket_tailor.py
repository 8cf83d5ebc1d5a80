from typing import TypedDict


class TicketTailorConfig(TypedDict, total=False):
    """The config of a `ticket_tailor` connection, which `schema` names for good."""

    api_key: str
    schema: str
