from typing import TypedDict


class ReviewsioConfig(TypedDict, total=False):
    """The config of a connection to `reviewsio`, which `schema` names for good."""

    api_key: str
    schema: str
    store_id: str
