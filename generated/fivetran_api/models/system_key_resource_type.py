from typing import Literal

SystemKeyResourceType = Literal[
    "ACCOUNT", "CONNECTOR", "DESTINATION", "REMOTE_EXECUTION_AGENT", "ROLES", "TEAM", "TRANSFORMATION", "USER", "WEBHOOK"
]

SYSTEM_KEY_RESOURCE_TYPE_VALUES: tuple[SystemKeyResourceType, ...] = (
    "ACCOUNT",
    "CONNECTOR",
    "DESTINATION",
    "REMOTE_EXECUTION_AGENT",
    "ROLES",
    "TEAM",
    "TRANSFORMATION",
    "USER",
    "WEBHOOK",
)
