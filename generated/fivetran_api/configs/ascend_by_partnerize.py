from typing import Literal, TypedDict


class AscendByPartnerizeConfig(TypedDict, total=False):
    """The config of a connection to `ascend_by_partnerize`, which `schema` names for good."""

    api_key: str
    historical_sync_time_frame: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
    schema: str
