from typing import TypedDict


class SqlDataWarehouseAzureConfig(TypedDict, total=False):
    """The config of a `SQL_DATA_WAREHOUSE_AZURE` private link."""

    connection_service_id: str
