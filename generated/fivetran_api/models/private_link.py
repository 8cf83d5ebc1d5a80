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

    from ..models.private_link_cloud_provider import (
        PrivateLinkCloudProvider,
    )
    from ..models.private_link_region import PrivateLinkRegion
    from ..models.private_link_service import PrivateLinkService
    from ..models.private_link_state import PrivateLinkState

_ATTRIBUTES = {
    "id": "id",
    "name": "name",
    "region": "region",
    "service": "service",
    "cloud_provider": "cloud_provider",
    "state": "state",
    "state_summary": "state_summary",
    "resource_upstream_status": "resource_upstream_status",
    "host": "host",
    "account_id": "account_id",
    "config": "config",
    "created_by": "created_by",
    "created_at": "created_at",
}
_NAMES = frozenset(_ATTRIBUTES)


@_attrs_define(kw_only=True, repr=False)
class PrivateLink(Model):
    """A private network path, inside one cloud, between Fivetran and a source or destination of yours.

    Attributes:
        id: The id, assigned by Fivetran; connections and destinations name it as `private_link_id`.
        name: The name, unique in the account.
        region: The region in which Fivetran processes the data of the link, in the cloud of the service.
        service: The kind of target, and its cloud; the kinds that begin with SOURCE_ lead to any source.
        cloud_provider: The cloud that the link is in.
        state: The state of the link. OK: ready for use; FAIL: not, for the reason in `state_summary`. CREATING, UPDATING
            and DESTROYING end by themselves.
        state_summary: The state in a sentence, with the reason if the link failed.
        resource_upstream_status: The state of the provider's end of the link, in the provider's words; null until it is known.
        host: The DNS name to use as host of connections through the link; null until the link exists.
        account_id: The account that the link belongs to.
        config: The target of the link; the keys depend on `service`.
        created_by: The id of the user who created the link.
        created_at: The time at which the link was created.
    """

    _attributes: ClassVar[Mapping[str, str]] = _ATTRIBUTES
    _secret: ClassVar[frozenset[str]] = frozenset(("config",))
    id: str
    name: str | None = None
    region: PrivateLinkRegion | None = None
    service: PrivateLinkService | None = None
    cloud_provider: PrivateLinkCloudProvider | None = None
    state: PrivateLinkState | None = None
    state_summary: str | None = None
    resource_upstream_status: str | None = None
    host: str | None = None
    account_id: str | None = None
    config: dict[str, Any] | None = None
    created_by: str | None = None
    created_at: datetime.datetime | None = None
    additional_properties: dict[str, Any] = _attrs_field(init=False)
    _absent: frozenset[str] = _attrs_field(init=False, eq=False)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what the API sends; unknown properties are kept in `additional_properties`."""
        get: Any = source.get
        model = object.__new__(cls)
        model.id = get("id")
        model.name = get("name")
        model.region = get("region")
        model.service = get("service")
        model.cloud_provider = get("cloud_provider")
        model.state = get("state")
        model.state_summary = get("state_summary")
        model.resource_upstream_status = get("resource_upstream_status")
        model.host = get("host")
        model.account_id = get("account_id")
        model.config = get("config")
        model.created_by = get("created_by")
        model.created_at = read_timestamp(value) if isinstance(value := get("created_at"), str) else value
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
        if (name := self.name) is not None or "name" not in absent:
            written["name"] = name
        if (region := self.region) is not None or "region" not in absent:
            written["region"] = region
        if (service := self.service) is not None or "service" not in absent:
            written["service"] = service
        if (cloud_provider := self.cloud_provider) is not None or "cloud_provider" not in absent:
            written["cloud_provider"] = cloud_provider
        if (state := self.state) is not None or "state" not in absent:
            written["state"] = state
        if (state_summary := self.state_summary) is not None or "state_summary" not in absent:
            written["state_summary"] = state_summary
        if (resource_upstream_status := self.resource_upstream_status) is not None or "resource_upstream_status" not in absent:
            written["resource_upstream_status"] = resource_upstream_status
        if (host := self.host) is not None or "host" not in absent:
            written["host"] = host
        if (account_id := self.account_id) is not None or "account_id" not in absent:
            written["account_id"] = account_id
        if (config := self.config) is not None or "config" not in absent:
            written["config"] = config
        if (created_by := self.created_by) is not None or "created_by" not in absent:
            written["created_by"] = created_by
        if (created_at := self.created_at) is not None or "created_at" not in absent:
            written["created_at"] = write_timestamp(created_at) if isinstance(created_at, datetime.datetime) else created_at
        return written
