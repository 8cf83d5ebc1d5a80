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

    from ..models.proxy_agent_region import ProxyAgentRegion
    from ..models.proxy_agent_status import ProxyAgentStatus

_ATTRIBUTES = {
    "id": "id",
    "account_id": "account_id",
    "display_name": "display_name",
    "region": "region",
    "status": "status",
    "version": "version",
    "created_by": "created_by",
    "registered_at": "registered_at",
    "connector_count": "connector_count",
    "destination_count": "destination_count",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class ProxyAgentWithCounts(Model):
    """A proxy agent and how many connections and destinations use it.

    Attributes:
        id: The id, assigned by Fivetran; connections and destinations name it as `proxy_agent_id`.
        account_id: The account that the agent belongs to.
        display_name: The name, unique among the proxy agents of the account.
        region: The region in which Fivetran processes the data. Requests call it `group_region`, answers `region`.
        status: The state of the agent's link to Fivetran; only CONNECTED agents can be used.
        version: The version of the agent's software; null until the agent has connected.
        created_by: The id of the user who registered the agent.
        registered_at: The time at which the agent was registered.
        connector_count: The number of connections that use the agent.
        destination_count: The number of destinations that use the agent.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    id: str
    account_id: str | None = None
    display_name: str | None = None
    region: ProxyAgentRegion | None = None
    status: ProxyAgentStatus | None = None
    version: str | None = None
    created_by: str | None = None
    registered_at: datetime.datetime | None = None
    connector_count: int | None = None
    destination_count: int | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.account_id = get("account_id")
        model.display_name = get("display_name")
        model.region = get("region")
        model.status = get("status")
        model.version = get("version")
        model.created_by = get("created_by")
        model.registered_at = read_timestamp(value) if isinstance(value := get("registered_at"), str) else value
        model.connector_count = get("connector_count")
        model.destination_count = get("destination_count")
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
        if (account_id := self.account_id) is not None or "account_id" not in absent:
            written["account_id"] = account_id
        if (display_name := self.display_name) is not None or "display_name" not in absent:
            written["display_name"] = display_name
        if (region := self.region) is not None or "region" not in absent:
            written["region"] = region
        if (status := self.status) is not None or "status" not in absent:
            written["status"] = status
        if (version := self.version) is not None or "version" not in absent:
            written["version"] = version
        if (created_by := self.created_by) is not None or "created_by" not in absent:
            written["created_by"] = created_by
        if (registered_at := self.registered_at) is not None or "registered_at" not in absent:
            written["registered_at"] = (
                write_timestamp(registered_at) if isinstance(registered_at, datetime.datetime) else registered_at
            )
        if (connector_count := self.connector_count) is not None or "connector_count" not in absent:
            written["connector_count"] = connector_count
        if (destination_count := self.destination_count) is not None or "destination_count" not in absent:
            written["destination_count"] = destination_count
        return written
