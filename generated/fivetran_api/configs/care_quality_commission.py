from typing import TypedDict


class CareQualityCommissionConfig(TypedDict, total=False):
    """The config of a connection to `care_quality_commission`, which `schema` names for good."""

    primary_key: str
    schema: str
