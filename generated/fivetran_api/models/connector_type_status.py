from typing import Literal

ConnectorTypeStatus = Literal["beta", "development", "general_availability", "private_preview", "sunset"]

CONNECTOR_TYPE_STATUS_VALUES: tuple[ConnectorTypeStatus, ...] = (
    "beta",
    "development",
    "general_availability",
    "private_preview",
    "sunset",
)
