from typing import Literal, TypedDict


class SlackAppConfig(TypedDict, total=False):
    """The config of a connection to `slack_app`, which `schema` names for good."""

    app_level: Literal[
       
        "users:read,bookmarks:read,channels:history,channels:read,dnd:read,emoji:read,groups:history,groups:read,im:history,im:read,mpim:history,mpim:read,pins:read,reactions:read,reminders:read,usergroups:read,files:read,users.profile:read,users:read.email,remote_files:read,pins:read,team.billing:read,team.preferences:read",
        "users:read,bookmarks:read,channels:history,channels:read,dnd:read,emoji:read,groups:history,groups:read,im:history,im:read,mpim:history,mpim:read,pins:read,reactions:read,reminders:read,usergroups:read,files:read,users.profile:read,users:read.email,remote_files:read,pins:read,team.billing:read,team.preferences:read,auditlogs:read",
    ]
    client_id: str
    client_secret: str
    schema: str
