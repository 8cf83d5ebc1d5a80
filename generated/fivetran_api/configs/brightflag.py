from typing import Literal, TypedDict


class BrightflagConfig(TypedDict, total=False):
    """The config of a connection to `brightflag`, which `schema` names for good."""

    client_id: str
    client_secret: str
    region: Literal["app", "app-test", "aus", "aus-test", "enterprise", "enterprise-test"]
    schema: str
