from typing import Literal, TypedDict


class CriteoRetailMediaConfig(TypedDict, total=False):
    """The config of a connection to `criteo_retail_media`, which `schema` and `table` name for good."""

    client_id: str
    client_secret: str
    dimensions: Literal[
        "accountId", "accountName", "accountTypeName", "activityType", "advProductGtin", "advProductId", "advProductMpn",
        "advProductName", "advertiserType", "attributionSettings", "brandId", "brandName", "buyType", "campaignEndDate",
        "campaignId", "campaignName", "campaignStartDate", "campaignTypeName", "date", "environment", "hour", "keyword",
        "lineItemEndDate", "lineItemId", "lineItemName", "lineItemStartDate", "lineItemStatus", "pageCategory", "pageTypeName",
        "parentAccount", "placementId", "placementName", "retailerCategoryId", "retailerCategoryName", "retailerId",
        "retailerName", "salesChannel", "skuRelation", "soldBy", "targetedKeywordType", "taxonomy1Id", "taxonomy1Name",
        "taxonomy2Id", "taxonomy2Name", "taxonomy3Id", "taxonomy3Name", "taxonomy4Id", "taxonomy4Name", "taxonomy5Id",
        "taxonomy5Name", "taxonomy6Id", "taxonomy6Name", "taxonomy7Id", "taxonomy7Name", "taxonomyBreadcrumb",
    ]
    schema: str
    table: str
    version: str
