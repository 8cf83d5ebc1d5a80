from typing import TypedDict


class PostgresWarehouseAzureConfig(TypedDict, total=False):
    """The config of a `POSTGRES_WAREHOUSE_AZURE` private link."""

    connection_service_id: str
