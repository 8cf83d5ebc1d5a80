from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hybrid_deployment_agent_usage import HybridDeploymentAgentUsage
from ..models.hybrid_deployment_type import (
    HybridDeploymentType,
)
from ..types import (
    UNSET,
    Open,
    Unset,
    hidden,
    read_timestamp,
    write_timestamp,
)

_NAMES = frozenset(
    (
        "id",
        "display_name",
        "group_id",
        "deployment_type",
        "version",
        "enabled",
        "online",
        "created_by",
        "registered_at",
        "updated_at",
        "last_used_at",
        "usage",
    )
)


@_attrs_define(kw_only=True)
class HybridDeploymentAgentWithUsage(Open):
    """A hybrid deployment agent and the connections that run on it.

    Attributes:
        id: Given by Fivetran; connections and destinations name it as `hybrid_deployment_agent_id`.
        display_name: The name that people see.
        group_id: The group that the agent was registered in.
        deployment_type: What runs the agent. Requests call it `env_type`, answers `deployment_type`.
        version: The version of the agent's software. null until it has reported one.
        enabled: false if the agent may not be used.
        online: Whether the agent is in touch with Fivetran now.
        created_by: The id of the user who registered the agent.
        registered_at: When the agent was registered.
        updated_at: When its registration last changed.
        last_used_at: When it last did work. null if it never has.
        usage: The connections that run on the agent; empty if none does.
    """

    id: str
    display_name: str | Unset = UNSET
    group_id: str | None | Unset = UNSET
    deployment_type: HybridDeploymentType | Unset = UNSET
    version: str | None | Unset = UNSET
    enabled: bool | Unset = UNSET
    online: bool | Unset = UNSET
    created_by: str | None | Unset = UNSET
    registered_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    last_used_at: datetime.datetime | None | Unset = UNSET
    usage: list[HybridDeploymentAgentUsage] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.display_name = get("display_name", UNSET)
        model.group_id = get("group_id", UNSET)
        model.deployment_type = get("deployment_type", UNSET)
        model.version = get("version", UNSET)
        model.enabled = get("enabled", UNSET)
        model.online = get("online", UNSET)
        model.created_by = get("created_by", UNSET)
        model.registered_at = read_timestamp(value) if isinstance(value := get("registered_at", UNSET), str) else value
        model.updated_at = read_timestamp(value) if isinstance(value := get("updated_at", UNSET), str) else value
        model.last_used_at = read_timestamp(value) if isinstance(value := get("last_used_at", UNSET), str) else value
        model.usage = (
            [HybridDeploymentAgentUsage.from_dict(item) for item in value]
            if isinstance(value := get("usage", UNSET), list)
            else value
        )
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (display_name := self.display_name) is not UNSET:
            written["display_name"] = display_name
        if (group_id := self.group_id) is not UNSET:
            written["group_id"] = group_id
        if (deployment_type := self.deployment_type) is not UNSET:
            written["deployment_type"] = deployment_type
        if (version := self.version) is not UNSET:
            written["version"] = version
        if (enabled := self.enabled) is not UNSET:
            written["enabled"] = enabled
        if (online := self.online) is not UNSET:
            written["online"] = online
        if (created_by := self.created_by) is not UNSET:
            written["created_by"] = created_by
        if (registered_at := self.registered_at) is not UNSET:
            written["registered_at"] = (
                write_timestamp(registered_at) if isinstance(registered_at, datetime.datetime) else registered_at
            )
        if (updated_at := self.updated_at) is not UNSET:
            written["updated_at"] = (
                write_timestamp(updated_at) if isinstance(updated_at, datetime.datetime) else updated_at
            )
        if (last_used_at := self.last_used_at) is not UNSET:
            written["last_used_at"] = (
                write_timestamp(last_used_at) if isinstance(last_used_at, datetime.datetime) else last_used_at
            )
        if (usage := self.usage) is not UNSET:
            written["usage"] = (
                [item.to_dict() if isinstance(item, HybridDeploymentAgentUsage) else item for item in usage]
                if isinstance(usage, list | tuple)
                else usage
            )
        return written
