from typing import TypedDict


class PostgresWarehouseAzureConfig(TypedDict, total=False):
    """The config of a private link of the kind `POSTGRES_WAREHOUSE_AZURE`."""

    connection_service_id: str
