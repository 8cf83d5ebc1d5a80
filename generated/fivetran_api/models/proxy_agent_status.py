from typing import Literal

ProxyAgentStatus = Literal["CONNECTED", "NOT_CONNECTED", "NOT_FOUND"]

PROXY_AGENT_STATUS_VALUES: tuple[ProxyAgentStatus, ...] = (
    "CONNECTED",
    "NOT_CONNECTED",
    "NOT_FOUND",
)
