"""Setup tests: they pass unless a value of the config says that something is unreachable, wrong or untrusted."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

from . import agents, configs
from .account import Account
from .outcomes import configured_failure
from .values import JSON, strings

_CONFIG = "Checking the configuration"
_TITLES = ("Connecting to host", "Validate Login", "Checking permissions")


def result(title: str, why: str | None = None, details: Any = None) -> JSON:
    """The outcome of one test."""
    return {"title": title, "status": "PASSED" if why is None else "FAILED", "message": why or "", "details": details}


def run(
    account: Account, owner: str, row: JSON, *, trust_certificates: bool = False, trust_fingerprints: bool = False
) -> list[JSON]:
    """Run the tests of a connection or destination.

    Args:
        account: The account that it belongs to.
        owner: The path parameter that holds its id, such as connection_id.
        row: The connection or destination.
        trust_certificates: Approve the certificate that the source shows.
        trust_fingerprints: Approve the key that the SSH host shows.
    """
    tests = [config_test(f"{owner.removesuffix('_id')}s", row)]
    if not passed(tests):
        return tests
    obstacle = agents.obstacle(account, row)
    if obstacle is not None:
        return [*tests, result("Connecting to agent", obstacle, obstacle)]
    found = configured_failure(row.get("config"))
    for title in _TITLES:
        failing = found is not None and found[0] == title
        tests.append(result(title, found[1] if failing and found else None, found[1] if failing and found else None))
        if failing:
            return tests
    if any("untrusted" in value for value in strings(row.get("config"))):
        kinds = [("certificates", "Validate Certificate", certificate_of(row["id"]), trust_certificates)]
        if row.get("networking_method") == "SshTunnel":
            kinds.append(("fingerprints", "Connecting to SSH tunnel", fingerprint_of(row["id"]), trust_fingerprints))
        for what, title, shown, trust in kinds:
            table = f"{owner.removesuffix('_id')}_{what}"
            known = f"{row['id']}/{trust_id(shown['hash'])}" in account.tables[table]
            if trust and not known:
                trusted = {f"_{name}" if name == "encoded_cert" else name: value for name, value in shown.items()}
                account.make(table, trusted | {owner: row["id"]})
            why = None if known or trust else f"Nobody has approved the {what.removesuffix('s')}."
            tests.append(result(title, why, None if why is None else [shown]))
    return tests


def config_test(collection: str, row: JSON) -> JSON:
    """Compare the config of a row with the fields of its service.

    It fails for values that do not fit. Fields that the service does not have, or demands and does not get, are only noted:
    whether the API refuses them is not known.
    """
    wrong = list(configs.faults(collection, row))
    noted = [f"The service demands {names}" for names in configs.lacking(collection, row)]
    noted += [f"The service has no field {name}" for name in configs.unknown_fields(collection, row)]
    details = [*wrong, *noted]
    tested = result(_CONFIG, wrong[0] if wrong else None, details or None)
    if noted and not wrong:
        tested |= {"status": "WARNING", "message": details[0]}
    return tested


def passed(tests: list[JSON]) -> bool:
    """Return True if no test failed."""
    return all(test["status"] not in ("FAILED", "JOB_FAILED") for test in tests)


def certificate_of(key: str) -> JSON:
    """The certificate that the host of a connection or destination shows."""
    digest = hashlib.sha256(f"certificate of {key}".encode()).digest()
    return {"hash": base64.b64encode(digest).decode(), "encoded_cert": base64.b64encode(digest * 2).decode()}


def fingerprint_of(key: str) -> JSON:
    """The key that the SSH host of a connection or destination shows."""
    digest = hashlib.sha256(f"fingerprint of {key}".encode()).digest()
    public_key = f"ssh-ed25519 {base64.b64encode(digest * 2).decode()}"
    return {"hash": base64.b64encode(digest).rstrip(b"=").decode(), "public_key": public_key}


def trust_id(digest: str) -> str:
    """The id of a certificate or fingerprint: its hash in base64url."""
    return base64.urlsafe_b64encode(digest.encode("utf-8", "surrogatepass")).rstrip(b"=").decode()
