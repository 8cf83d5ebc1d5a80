from typing import TypedDict


class MatomoConfig(TypedDict, total=False):
    """The config of a `matomo` connection, which `schema` names for good."""

    schema: str
    sub_domain: str
    token: str
