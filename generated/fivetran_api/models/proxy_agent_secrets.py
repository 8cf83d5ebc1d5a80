from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_ATTRIBUTES = {
    "agent_id": "agent_id",
    "auth_token": "auth_token",
    "client_cert": "client_cert",
    "client_private_key": "client_private_key",
    "orchestrator_host": "orchestrator_host",
    "orchestrator_port": "orchestrator_port",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ProxyAgentSecrets(Model):
    """The secrets that a proxy agent is started with. No later answer has them.

    Attributes:
        agent_id: The proxy agent's id.
        auth_token: The token that the agent logs in to Fivetran with. Keep it secret.
        client_cert: The agent's TLS certificate.
        client_private_key: The private key of `client_cert`. Keep it secret.
        orchestrator_host: The host that the agent connects to; your firewall must allow it.
        orchestrator_port: The TCP port of `orchestrator_host`.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(
        (
            "auth_token",
            "client_cert",
            "client_private_key",
        )
    )
    agent_id: str
    auth_token: str | None = None
    client_cert: str | None = None
    client_private_key: str | None = None
    orchestrator_host: str | None = None
    orchestrator_port: int | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.agent_id = get("agent_id")
        model.auth_token = get("auth_token")
        model.client_cert = get("client_cert")
        model.client_private_key = get("client_private_key")
        model.orchestrator_host = get("orchestrator_host")
        model.orchestrator_port = get("orchestrator_port")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (agent_id := self.agent_id) is not None or "agent_id" not in absent:
            written["agent_id"] = agent_id
        if (auth_token := self.auth_token) is not None or "auth_token" not in absent:
            written["auth_token"] = auth_token
        if (client_cert := self.client_cert) is not None or "client_cert" not in absent:
            written["client_cert"] = client_cert
        if (client_private_key := self.client_private_key) is not None or "client_private_key" not in absent:
            written["client_private_key"] = client_private_key
        if (orchestrator_host := self.orchestrator_host) is not None or "orchestrator_host" not in absent:
            written["orchestrator_host"] = orchestrator_host
        if (orchestrator_port := self.orchestrator_port) is not None or "orchestrator_port" not in absent:
            written["orchestrator_port"] = orchestrator_port
        return written
