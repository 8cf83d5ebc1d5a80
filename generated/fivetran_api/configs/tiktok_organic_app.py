from typing import Literal, TypedDict


class TiktokOrganicAppConfig(TypedDict, total=False):
    """The config of a connection to `tiktok_organic_app`, which `schema` names for good."""

    api_environment: Literal["business-api.tiktok.com", "sandbox-ads.tiktok.com"]
    business_category: Literal[
        "ART_AND_CRAFTS", "AUTOMOTIVE_AND_TRANSPORTATION", "BABY", "BEAUTY", "CLOTHING_AND_ACCESSORIES",
        "EDUCATION_AND_TRAINING", "ELECTRONICS", "FINANCE_AND_INVESTING", "FOOD_AND_BEVERAGE", "GAMING", "HEALTH_AND_WELLNESS",
        "HOME_FURNITURE_AND_APPLIANCES", "MACHINERY_AND_EQUIPMENT", "MEDIA_AND_ENTERTAINMENT", "OTHERS", "PERSONAL_BLOG",
        "PETS", "PROFESSIONAL_SERVICES", "PUBLIC_ADMINISTRATION", "REAL_ESTATE", "RESTAURANTS_AND_BARS", "SHOPPING_AND_RETAIL",
        "SOFTWARE_AND_APPS", "SPORTS_FITNESS_AND_OUTDOORS", "TRAVEL_AND_TOURISM",
    ]
    schema: str


class TiktokOrganicAppAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class TiktokOrganicAppAuth(TypedDict, total=False):
    """The auth of a connection to `tiktok_organic_app`."""

    access_token: str
    client_access: TiktokOrganicAppAuthClientAccess
    realm_id: str
    refresh_token: str
