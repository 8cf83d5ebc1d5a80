from typing import Literal

ReportedNetworkingMethod = Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel", "Unknown", "UnmanagedProxyAgent"]

REPORTED_NETWORKING_METHOD_VALUES: tuple[ReportedNetworkingMethod, ...] = (
    "Directly",
    "PrivateLink",
    "ProxyAgent",
    "SshTunnel",
    "Unknown",
    "UnmanagedProxyAgent",
)
