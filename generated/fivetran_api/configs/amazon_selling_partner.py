from typing import Literal, TypedDict


class AmazonSellingPartnerConfig(TypedDict, total=False):
    """The config of a connection to `amazon_selling_partner`, which `schema` names for good."""

    backward_sync_limit: str
    historical_sync_time_frame: Literal["ALL_TIME", "DATE_LIMIT"]
    is_vendor: bool
    merchant_id: str
    region: Literal["EUROPE", "FAR_EAST", "NORTH_AMERICA"]
    schema: str


class AmazonSellingPartnerAuth(TypedDict, total=False):
    """The auth of a connection to `amazon_selling_partner`."""

    application_id: str
    client_id: str
    client_secret: str
    refresh_token: str
