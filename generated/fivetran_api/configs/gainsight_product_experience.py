from typing import Literal, TypedDict


class GainsightProductExperienceConfig(TypedDict, total=False):
    """The config of a connection to `gainsight_product_experience`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: Literal["https://api-eu.aptrinsic.com", "https://api-us2.aptrinsic.com", "https://api.aptrinsic.com"]
