from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    COMPLETE,
    Model,
    read_timestamp,
    shared,
    write_timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.hybrid_deployment_type import (
        HybridDeploymentType,
    )

_ATTRIBUTES = {
    "id": "id",
    "display_name": "display_name",
    "group_id": "group_id",
    "deployment_type": "deployment_type",
    "version": "version",
    "enabled": "enabled",
    "online": "online",
    "created_by": "created_by",
    "registered_at": "registered_at",
    "updated_at": "updated_at",
    "last_used_at": "last_used_at",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class HybridDeploymentAgent(Model):
    """Software on your own machines that moves the data of connections, so that it does not pass through Fivetran's
    cloud.

    Attributes:
        id: The id, assigned by Fivetran; connections and destinations name it as `hybrid_deployment_agent_id`.
        display_name: The name for people.
        group_id: The group that the agent was registered in.
        deployment_type: The environment that runs the agent. Requests call it `env_type`, answers `deployment_type`.
        version: The version of the agent's software; null until the agent has reported one.
        enabled: False if the agent may not be used.
        online: True if the agent is connected to Fivetran now.
        created_by: The id of the user who registered the agent.
        registered_at: The time at which the agent was registered.
        updated_at: The time at which its registration last changed.
        last_used_at: The time at which the agent last worked; null if it never has.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    display_name: str | None = None
    group_id: str | None = None
    deployment_type: HybridDeploymentType | None = None
    version: str | None = None
    enabled: bool | None = None
    online: bool | None = None
    created_by: str | None = None
    registered_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    last_used_at: datetime.datetime | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.display_name = get("display_name")
        model.group_id = get("group_id")
        model.deployment_type = get("deployment_type")
        model.version = get("version")
        model.enabled = get("enabled")
        model.online = get("online")
        model.created_by = get("created_by")
        model.registered_at = read_timestamp(value) if isinstance(value := get("registered_at"), str) else value
        model.updated_at = read_timestamp(value) if isinstance(value := get("updated_at"), str) else value
        model.last_used_at = read_timestamp(value) if isinstance(value := get("last_used_at"), str) else value
        absent = _NAMES.difference(source)
        model._absent = shared(absent) if absent else COMPLETE
        if len(source) + len(absent) > len(_NAMES):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what was read, unchanged."""
        written: dict[str, Any] = dict(self.additional_properties)
        absent = self._absent
        if (id := self.id) is not None or "id" not in absent:
            written["id"] = id
        if (display_name := self.display_name) is not None or "display_name" not in absent:
            written["display_name"] = display_name
        if (group_id := self.group_id) is not None or "group_id" not in absent:
            written["group_id"] = group_id
        if (deployment_type := self.deployment_type) is not None or "deployment_type" not in absent:
            written["deployment_type"] = deployment_type
        if (version := self.version) is not None or "version" not in absent:
            written["version"] = version
        if (enabled := self.enabled) is not None or "enabled" not in absent:
            written["enabled"] = enabled
        if (online := self.online) is not None or "online" not in absent:
            written["online"] = online
        if (created_by := self.created_by) is not None or "created_by" not in absent:
            written["created_by"] = created_by
        if (registered_at := self.registered_at) is not None or "registered_at" not in absent:
            written["registered_at"] = (
                write_timestamp(registered_at) if isinstance(registered_at, datetime.datetime) else registered_at
            )
        if (updated_at := self.updated_at) is not None or "updated_at" not in absent:
            written["updated_at"] = write_timestamp(updated_at) if isinstance(updated_at, datetime.datetime) else updated_at
        if (last_used_at := self.last_used_at) is not None or "last_used_at" not in absent:
            written["last_used_at"] = (
                write_timestamp(last_used_at) if isinstance(last_used_at, datetime.datetime) else last_used_at
            )
        return written
