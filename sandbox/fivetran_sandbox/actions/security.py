"""Certificates and fingerprints that were approved, system keys, and external secrets managers."""

from __future__ import annotations

import hashlib
from typing import Final

from ..account import Account
from ..calls import Call, action
from ..crud import fields_of, find_row
from ..failures import Failure, invalid
from ..life import instant
from ..masks import unmasked
from ..setup_tests import trust_id
from ..values import JSON

_DAY: Final = 86_400.0
_PERIODS: Final = {"ONE_WEEK": 7, "ONE_MONTH": 30, "THREE_MONTHS": 90, "SIX_MONTHS": 180, "INFINITE": None}
_CONFIGS: Final = {"AWS_SECRET_MANAGER": "role_arn", "AZURE_KEY_VAULT": "vault_url", "HASHICORP_VAULT": "vault_address"}


def new_trusted(account: Account, given: JSON) -> JSON:
    """Return the fields of a certificate or fingerprint that is approved."""
    trusted: JSON = {
        "id": trust_id(given.get("hash", "")),
        "validated_date": account.life.stamp(),
        "validated_by": account.user,
    }
    return trusted | (_read_certificate(given["_encoded_cert"]) if "_encoded_cert" in given else {})


@action("approve_connection_certificate", "approve_destination_certificate")
def approve_certificate(call: Call) -> JSON:
    """Approve a certificate of a connection or destination; once more is once."""
    return _approve(call, "certificates", {"_encoded_cert": call.body["encoded_cert"]})


@action("approve_connection_fingerprint", "approve_destination_fingerprint")
def approve_fingerprint(call: Call) -> JSON:
    """Approve a fingerprint of a connection or destination; once more is once."""
    return _approve(call, "fingerprints", {"public_key": call.body["public_key"]})


@action("approve_certificate")
def approve_certificate_of_either(call: Call) -> None:
    """The older way to approve a certificate, of a connection or of a destination."""
    for owner in ("connection", "destination"):
        key = call.body.get(f"{owner}_id")
        if key is not None:
            call.account.find(f"{owner}s", key)
            given = {"hash": call.body["hash"], "_encoded_cert": call.body["encoded_cert"]}
            _keep(call.account, f"{owner}_certificates", {f"{owner}_id": key} | given)
            return
    raise invalid("Either connection_id or destination_id must be given")


def new_system_key(account: Account, given: JSON) -> JSON:
    """Return the fields of a new system key."""
    return {
        "key": f"ft_{given['id']}",
        "permissions": [],
        "created_at": account.life.stamp(),
        "updated_at": None,
        "expired_at": None,
        "last_used_at": None,
    }


@action("create_system_key")
def create_system_key(call: Call) -> JSON:
    """Create a system key; its secret is shown this once."""
    kind = call.account.collections["system_keys"]
    row = call.account.make(kind.name, fields_of(call) | {"_secret": _secret(call.account)})
    row["expired_at"] = _expiry(call)
    return call.show(kind, row) | {"secret": row["_secret"]}


@action("rotate_system_key")
def rotate_system_key(call: Call) -> JSON:
    """Give a system key a new secret, which is shown this once."""
    kind = call.account.collections["system_keys"]
    row = find_row(call, kind)
    row |= {"_secret": _secret(call.account), "updated_at": call.account.life.stamp()}
    if call.body.get("expiration_period"):
        row["expired_at"] = _expiry(call)
    return call.show(kind, row) | {"secret": row["_secret"]}


def new_secrets_manager(account: Account, _: JSON) -> JSON:
    """Return the fields of a new external secrets manager."""
    now = account.life.stamp()
    return {"config": {}, "is_hybrid_deployment": False, "created_at": now, "updated_at": now}


@action("create_external_secrets_manager", "update_external_secrets_manager")
def put_secrets_manager(call: Call) -> JSON:
    """Create a manager, or replace the whole config of one."""
    kind = call.account.collections["external_secrets_managers"]
    creating = kind.parameter not in call.path
    row: JSON = call.body if creating else find_row(call, kind)
    required = _CONFIGS[row["type"]]
    if call.body["config"].get(required) is None:
        raise Failure(400, "BadRequest", f"The config of {row['type']} needs {required}")
    if creating:
        row = call.account.make(kind.name, fields_of(call))
    else:
        row |= unmasked(kind.name, row, {"config": call.body["config"]}) | {"updated_at": call.account.life.stamp()}
    return call.show(kind, row)


@action("list_external_secrets_entities", "list_external_secrets_manager_entities")
def list_external_secrets_entities(call: Call) -> JSON:
    """The connections and destinations whose secrets a manager has."""
    manager = call.path.get("external_secrets_manager_id")
    if manager is not None:
        call.account.find("external_secrets_managers", manager)
    wanted = manager or call.query.get("esm_id")
    items: list[JSON] = []
    for table, kind in (("connections", "SOURCE"), ("destinations", "DESTINATION")):
        if call.query.get("type", "all") not in ("all", kind.lower()):
            continue
        for row in call.account.tables[table]:
            held = row.get("external_secrets_manager_id")
            if held is not None and wanted in (None, held):
                group = call.account.tables["groups"].rows.get(str(row.get("group_id")), {})
                items.append(
                    {
                        "id": row["id"],
                        "type": kind,
                        "name": row["schema"] if kind == "SOURCE" else group.get("name"),
                        "enabled": not row.get("paused", False),
                        "secret_manager_id": held,
                        "created_at": row.get("created_at") or group.get("created_at"),
                    }
                )
    return {"items": items, "next_cursor": None}


def _read_certificate(encoded: str) -> JSON:
    """Return the fields that are read from a certificate; here only its digests are its own."""
    content = encoded.encode("utf-8", "surrogatepass")
    return {
        "name": "db.example.com",
        "type": "TLS",
        "sha1": hashlib.sha1(content, usedforsecurity=False).hexdigest(),
        "sha256": hashlib.sha256(content).hexdigest(),
        "public_key": "An RSA public key of 2048 bits",
    }


def _approve(call: Call, what: str, more: JSON) -> JSON:
    owner = "connection" if "connection_id" in call.path else "destination"
    key = call.path[f"{owner}_id"]
    call.account.find(f"{owner}s", key)
    name = f"{owner}_{what}"
    row = _keep(call.account, name, {f"{owner}_id": key, "hash": call.body["hash"], **more})
    return call.show(call.account.collections[name], row)


def _keep(account: Account, name: str, given: JSON) -> JSON:
    collection = account.collections[name]
    known = account.tables[name].rows.get(f"{given[str(collection.parent)]}/{trust_id(given['hash'])}")
    return known or account.make(name, given | {"id": trust_id(given["hash"])})


def _secret(account: Account) -> str:
    return f"{account.random.getrandbits(128):032x}"


def _expiry(call: Call) -> str | None:
    days = _PERIODS[call.body.get("expiration_period") or "INFINITE"]
    return None if days is None else instant(call.account.life.now + days * _DAY)
