from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
)

_NAMES = frozenset(
    (
        "agent_id",
        "auth_token",
        "client_cert",
        "client_private_key",
        "orchestrator_host",
        "orchestrator_port",
    )
)


@_attrs_define(kw_only=True)
class ProxyAgentSecrets(Open):
    """What a proxy agent is started with. No later answer shows it.

    Attributes:
        agent_id: The proxy agent's id.
        auth_token: What the agent proves itself to Fivetran with. Keep it secret.
        client_cert: The agent's TLS certificate.
        client_private_key: The private key of `client_cert`. Keep it secret.
        orchestrator_host: The host that the agent connects to; your firewall must let it out to there.
        orchestrator_port: The TCP port of `orchestrator_host`.
    """

    agent_id: str
    auth_token: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    client_cert: str | Unset = UNSET
    client_private_key: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    orchestrator_host: str | Unset = UNSET
    orchestrator_port: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.agent_id = source["agent_id"]
        model.auth_token = get("auth_token", UNSET)
        model.client_cert = get("client_cert", UNSET)
        model.client_private_key = get("client_private_key", UNSET)
        model.orchestrator_host = get("orchestrator_host", UNSET)
        model.orchestrator_port = get("orchestrator_port", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["agent_id"] = self.agent_id
        if (auth_token := self.auth_token) is not UNSET:
            written["auth_token"] = auth_token
        if (client_cert := self.client_cert) is not UNSET:
            written["client_cert"] = client_cert
        if (client_private_key := self.client_private_key) is not UNSET:
            written["client_private_key"] = client_private_key
        if (orchestrator_host := self.orchestrator_host) is not UNSET:
            written["orchestrator_host"] = orchestrator_host
        if (orchestrator_port := self.orchestrator_port) is not UNSET:
            written["orchestrator_port"] = orchestrator_port
        return written
