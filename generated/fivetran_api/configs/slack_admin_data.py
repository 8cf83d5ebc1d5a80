from typing import TypedDict


class SlackAdminDataConfig(TypedDict, total=False):
    """The config of a `slack_admin_data` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
