from typing import Literal

ConnectorTypeClass = Literal["lite", "standard"]

CONNECTOR_TYPE_CLASS_VALUES: tuple[ConnectorTypeClass, ...] = (
    "lite",
    "standard",
)
