from typing import TypedDict


class PowerReviewsEnterpriseConfig(TypedDict, total=False):
    """The config of a connection to `power_reviews_enterprise`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
