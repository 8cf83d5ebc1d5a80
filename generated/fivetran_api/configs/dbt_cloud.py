from typing import Literal, TypedDict


class DbtCloudConfig(TypedDict, total=False):
    """The config of a connection to `dbt_cloud`, which `schema` names for good."""

    api_key: str
    custom_url: str
    schema: str
    sub_domain: Literal["", "au.dbt.com", "cloud.getdbt.com", "emea.dbt.com"]
