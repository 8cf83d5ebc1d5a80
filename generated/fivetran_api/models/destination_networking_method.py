from typing import Literal

DestinationNetworkingMethod = Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]

DESTINATION_NETWORKING_METHOD_VALUES: tuple[DestinationNetworkingMethod, ...] = (
    "Directly",
    "PrivateLink",
    "ProxyAgent",
    "SshTunnel",
)
