from typing import TypedDict


class PiwikProConfig(TypedDict, total=False):
    """The config of a `piwik_pro` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    sub_domain: str
