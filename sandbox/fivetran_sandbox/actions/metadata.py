"""The account itself, and the connector types that there are."""

from __future__ import annotations

from ..calls import Call, action
from ..failures import missing
from ..services import metadata, services
from ..values import JSON


@action("get_account")
def get_account(call: Call) -> JSON:
    """The account that the credentials belong to."""
    info = call.account.info
    return dict(info) if call.system_key is None else info | {"user_id": None, "system_key_id": call.system_key}


@action("list_connector_types")
def list_connector_types(call: Call) -> JSON:
    """All connector types, by name."""
    fields = call.operation.fields
    return call.page(sorted(services()), lambda service: {k: v for k, v in metadata(service).items() if k in fields})


@action("get_connector_type")
def get_connector_type(call: Call) -> JSON:
    """One connector type, with the fields of its configuration."""
    service = call.path["service"]
    if service not in services():
        raise missing("NotFound", "connector type", service)
    return metadata(service)


@action("list_public_connector_types")
def list_public_connector_types(_: Call) -> JSON:
    """All connector types at once."""
    return {"items": [metadata(service) for service in sorted(services())]}
