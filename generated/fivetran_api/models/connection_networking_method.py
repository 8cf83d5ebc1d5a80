from typing import Literal

ConnectionNetworkingMethod = Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]

CONNECTION_NETWORKING_METHOD_VALUES: tuple[ConnectionNetworkingMethod, ...] = (
    "Directly",
    "PrivateLink",
    "ProxyAgent",
    "SshTunnel",
)
