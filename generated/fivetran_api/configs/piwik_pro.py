from typing import TypedDict


class PiwikProConfig(TypedDict, total=False):
    """The config of a connection to `piwik_pro`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    sub_domain: str
