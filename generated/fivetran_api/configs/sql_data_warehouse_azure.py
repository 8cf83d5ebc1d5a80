from typing import TypedDict


class SqlDataWarehouseAzureConfig(TypedDict, total=False):
    """The config of a private link of the kind `SQL_DATA_WAREHOUSE_AZURE`."""

    connection_service_id: str
