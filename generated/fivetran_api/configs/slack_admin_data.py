from typing import TypedDict


class SlackAdminDataConfig(TypedDict, total=False):
    """The config of a connection to `slack_admin_data`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
