from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.proxy_agent_region import ProxyAgentRegion
from ..models.proxy_agent_status import ProxyAgentStatus
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
        "account_id",
        "display_name",
        "region",
        "status",
        "version",
        "created_by",
        "registered_at",
        "connector_count",
        "destination_count",
    )
)


@_attrs_define(kw_only=True)
class ProxyAgentWithCounts(Open):
    """A proxy agent and how many connections and destinations use it.

    Attributes:
        id: Given by Fivetran; connections and destinations name it as `proxy_agent_id`.
        account_id: The account that the agent belongs to.
        display_name: Unique among the proxy agents of the account.
        region: Where Fivetran processes the data. Requests call it `group_region`, answers `region`.
        status: Whether the agent is connected to Fivetran now; only CONNECTED is fit for use.
        version: The version of the agent's software. null until it has connected.
        created_by: The id of the user who registered the agent.
        registered_at: When the agent was registered.
        connector_count: How many connections use the agent.
        destination_count: How many destinations use the agent.
    """

    id: str
    account_id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    region: ProxyAgentRegion | Unset = UNSET
    status: ProxyAgentStatus | Unset = UNSET
    version: str | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    registered_at: datetime.datetime | Unset = UNSET
    connector_count: int | Unset = UNSET
    destination_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.account_id = get("account_id", UNSET)
        model.display_name = get("display_name", UNSET)
        model.region = get("region", UNSET)
        model.status = get("status", UNSET)
        model.version = get("version", UNSET)
        model.created_by = get("created_by", UNSET)
        model.registered_at = read_timestamp(value) if isinstance(value := get("registered_at", UNSET), str) else value
        model.connector_count = get("connector_count", UNSET)
        model.destination_count = get("destination_count", UNSET)
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (account_id := self.account_id) is not UNSET:
            written["account_id"] = account_id
        if (display_name := self.display_name) is not UNSET:
            written["display_name"] = display_name
        if (region := self.region) is not UNSET:
            written["region"] = region
        if (status := self.status) is not UNSET:
            written["status"] = status
        if (version := self.version) is not UNSET:
            written["version"] = version
        if (created_by := self.created_by) is not UNSET:
            written["created_by"] = created_by
        if (registered_at := self.registered_at) is not UNSET:
            written["registered_at"] = (
                write_timestamp(registered_at) if isinstance(registered_at, datetime.datetime) else registered_at
            )
        if (connector_count := self.connector_count) is not UNSET:
            written["connector_count"] = connector_count
        if (destination_count := self.destination_count) is not UNSET:
            written["destination_count"] = destination_count
        return written
