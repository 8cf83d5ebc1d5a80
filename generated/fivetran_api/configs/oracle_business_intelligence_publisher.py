from typing import TypedDict


class OracleBusinessIntelligencePublisherConfigDataModelPathAliasList(TypedDict, total=False):
    """The fields of `data_model_path_alias_list`."""

    alias: str
    path: str


class OracleBusinessIntelligencePublisherConfig(TypedDict, total=False):
    """The config of a connection to `oracle_business_intelligence_publisher`, which `schema_prefix` names for good."""

    data_model_path_alias_list: list[OracleBusinessIntelligencePublisherConfigDataModelPathAliasList]
    folder_path: str
    password: str
    schema_prefix: str
    server_url: str
    username: str
