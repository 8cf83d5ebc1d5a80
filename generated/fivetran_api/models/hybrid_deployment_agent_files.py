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
    "config_json": "config_json",
    "auth_json": "auth_json",
    "docker_compose_yaml": "docker_compose_yaml",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class HybridDeploymentAgentFiles(Model):
    """The files that an agent is installed with, each in Base64.

    Attributes:
        config_json: The content of config.json in Base64.
        auth_json: The content of auth.json in Base64. Keep it secret.
        docker_compose_yaml: The content of docker-compose.yaml in Base64.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(
        (
            "config_json",
            "auth_json",
        )
    )
    config_json: str | None = None
    auth_json: str | None = None
    docker_compose_yaml: str | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.config_json = get("config_json")
        model.auth_json = get("auth_json")
        model.docker_compose_yaml = get("docker_compose_yaml")
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (config_json := self.config_json) is not None or "config_json" not in absent:
            written["config_json"] = config_json
        if (auth_json := self.auth_json) is not None or "auth_json" not in absent:
            written["auth_json"] = auth_json
        if (docker_compose_yaml := self.docker_compose_yaml) is not None or "docker_compose_yaml" not in absent:
            written["docker_compose_yaml"] = docker_compose_yaml
        return written
