from typing import TypedDict


class MatomoConfig(TypedDict, total=False):
    """The config of a connection to `matomo`, which `schema` names for good."""

    schema: str
    sub_domain: str
    token: str
