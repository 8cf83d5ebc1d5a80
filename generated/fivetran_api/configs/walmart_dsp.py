from typing import Literal, TypedDict


class WalmartDspConfig(TypedDict, total=False):
    """The config of a connection to `walmart_dsp`, which `schema` names for good."""

    login: str
    partners: list[str]
    password: str
    report_templates: list[str]
    schema: str
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
