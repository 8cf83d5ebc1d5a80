from typing import Literal, TypedDict


class ItunesConnectConfig(TypedDict, total=False):
    """The config of a connection to `itunes_connect`, which `schema` names for good."""

    app_sync_mode: Literal["AllApps", "SpecificApps"]
    apps: list[int]
    issuer_id: str
    key_id: str
    key_type: Literal["Individual", "Team"]
    private_key: str
    schema: str
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
    vendors_id: list[str]
