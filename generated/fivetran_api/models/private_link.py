from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.private_link_cloud_provider import (
    PrivateLinkCloudProvider,
)
from ..models.private_link_region import PrivateLinkRegion
from ..models.private_link_service import PrivateLinkService
from ..models.private_link_state import PrivateLinkState
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
        "name",
        "region",
        "service",
        "cloud_provider",
        "state",
        "state_summary",
        "resource_upstream_status",
        "host",
        "account_id",
        "config",
        "created_by",
        "created_at",
    )
)


@_attrs_define(kw_only=True)
class PrivateLink(Open):
    """A private network path, inside one cloud, between Fivetran and a source or destination of yours.

    Attributes:
        id: Given by Fivetran; connections and destinations name it as `private_link_id`.
        name: Unique in the account.
        region: Where Fivetran processes the data that comes through the link. Its cloud is that of the service.
        service: What the link leads to, and in which cloud; the SOURCE_ ones lead to any source.
        cloud_provider: The cloud that the link is in.
        state: OK is ready for use; FAIL is not, and `state_summary` says why. CREATING, UPDATING and DESTROYING end by
            themselves.
        state_summary: The state in a sentence; says why a link failed.
        resource_upstream_status: What the cloud provider says of its end, in the provider's own words. null while it says nothing.
        host: The DNS name to use as host of connections through the link. null until the link is there.
        account_id: The account that the link belongs to.
        config: What the link leads to; the keys depend on `service`.
        created_by: The id of the user who created the link.
        created_at: When the link was created.
    """

    id: str
    name: str | Unset = UNSET
    region: PrivateLinkRegion | Unset = UNSET
    service: PrivateLinkService | Unset = UNSET
    cloud_provider: PrivateLinkCloudProvider | Unset = UNSET
    state: PrivateLinkState | Unset = UNSET
    state_summary: str | None | Unset = UNSET
    resource_upstream_status: str | None | Unset = UNSET
    host: str | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    config: dict[str, Any] | Unset = _attrs_field(default=UNSET, repr=hidden)
    created_by: str | None | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, repr=hidden)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = source["id"]
        model.name = get("name", UNSET)
        model.region = get("region", UNSET)
        model.service = get("service", UNSET)
        model.cloud_provider = get("cloud_provider", UNSET)
        model.state = get("state", UNSET)
        model.state_summary = get("state_summary", UNSET)
        model.resource_upstream_status = get("resource_upstream_status", UNSET)
        model.host = get("host", UNSET)
        model.account_id = get("account_id", UNSET)
        model.config = get("config", UNSET)
        model.created_by = get("created_by", UNSET)
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at", UNSET), str) else value
        if not _NAMES.issuperset(source):
            model.additional_properties = {key: item for key, item in source.items() if key not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write what the API takes; what was read comes back unchanged, UNSET is left out."""
        written: dict[str, Any] = dict(self.additional_properties)
        written["id"] = self.id
        if (name := self.name) is not UNSET:
            written["name"] = name
        if (region := self.region) is not UNSET:
            written["region"] = region
        if (service := self.service) is not UNSET:
            written["service"] = service
        if (cloud_provider := self.cloud_provider) is not UNSET:
            written["cloud_provider"] = cloud_provider
        if (state := self.state) is not UNSET:
            written["state"] = state
        if (state_summary := self.state_summary) is not UNSET:
            written["state_summary"] = state_summary
        if (resource_upstream_status := self.resource_upstream_status) is not UNSET:
            written["resource_upstream_status"] = resource_upstream_status
        if (host := self.host) is not UNSET:
            written["host"] = host
        if (account_id := self.account_id) is not UNSET:
            written["account_id"] = account_id
        if (config := self.config) is not UNSET:
            written["config"] = config
        if (created_by := self.created_by) is not UNSET:
            written["created_by"] = created_by
        if (created_at := self.created_at) is not UNSET:
            written["created_at"] = (
                write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
            )
        return written
