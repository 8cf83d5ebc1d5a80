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
        "config_json",
        "auth_json",
        "docker_compose_yaml",
    )
)


@_attrs_define(kw_only=True)
class HybridDeploymentAgentFiles(Open):
    """The files that an agent is installed with, each in Base64.

    Attributes:
        config_json: The content of config.json in Base64.
        auth_json: The content of auth.json in Base64. Keep it secret.
        docker_compose_yaml: The content of docker-compose.yaml in Base64.
    """

    config_json: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    auth_json: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    docker_compose_yaml: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.config_json = get("config_json", UNSET)
        model.auth_json = get("auth_json", UNSET)
        model.docker_compose_yaml = get("docker_compose_yaml", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        if (config_json := self.config_json) is not UNSET:
            written["config_json"] = config_json
        if (auth_json := self.auth_json) is not UNSET:
            written["auth_json"] = auth_json
        if (docker_compose_yaml := self.docker_compose_yaml) is not UNSET:
            written["docker_compose_yaml"] = docker_compose_yaml
        return written
