from typing import TypedDict


class CareQualityCommissionConfig(TypedDict, total=False):
    """The config of a `care_quality_commission` connection, which `schema` names for good."""

    primary_key: str
    schema: str
