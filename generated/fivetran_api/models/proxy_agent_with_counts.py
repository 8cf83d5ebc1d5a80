from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.proxy_agent_region import ProxyAgentRegion
from ..models.proxy_agent_status import ProxyAgentStatus
from ..types import UNSET, Unset, hidden, read_timestamp, write_timestamp


@_attrs_define(kw_only=True)
class ProxyAgentWithCounts:
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        rest = dict(source)
        take: Any = rest.pop
        model = cls(
            id=take("id"),
            account_id=take("account_id", UNSET),
            display_name=take("display_name", UNSET),
            region=take("region", UNSET),
            status=take("status", UNSET),
            version=take("version", UNSET),
            created_by=take("created_by", UNSET),
            registered_at=read_timestamp(value) if isinstance(value := take("registered_at", UNSET), str) else value,
            connector_count=take("connector_count", UNSET),
            destination_count=take("destination_count", UNSET),
        )
        model.additional_properties = rest
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
