"""doctor: credentials, permissions, the way to the API, and what is left of the limits."""

from __future__ import annotations

import os
from typing import Any, Final

import click

from ..failures import Failed
from ..options import connected
from ..session import Session

_PAIRS: Final = {
    "the environment (FIVETRAN_API_KEY)": ("FIVETRAN_API_KEY", "FIVETRAN_API_SECRET"),
    "the environment (FIVETRAN_APIKEY, as older tools have it)": ("FIVETRAN_APIKEY", "FIVETRAN_APISECRET"),
}
_READS: Final = ("groups", "connections", "destinations", "users", "roles", "webhooks")


def sources(session: Session) -> dict[str, Any]:
    """Return which key is used, where it and the address come from, and what else there is."""
    found: dict[str, Any] = {"api_key": None, "source": "none", "api_url": "https://api.fivetran.com"}
    if "api_key" in session.credentials:
        found["api_key"], found["source"] = session.credentials["api_key"]
    else:
        for name, (key, secret) in _PAIRS.items():
            if os.environ.get(key):
                found["api_key"], found["source"] = os.environ[key], name
                if not os.environ.get(secret):
                    found["source"] += ", as base64 of key and secret"
                    found["api_key"] = f"{os.environ[key][:4]}..."
                break
    if "api_url" in session.credentials:
        found["api_url"] = session.credentials["api_url"][0]
        found["api_url_source"] = session.credentials["api_url"][1]
    found["secret"] = "given" if found["api_key"] else "missing"
    return found


@click.command("doctor")
@connected()
def command(session: Session) -> None:
    """Check which credentials are used, whose they are, what they may read, and what is left of the limits.

    It sends a handful of requests that only read.

    \b
    Example:
      fivetranctl doctor
    """
    from fivetran_facade import FivetranError  # noqa: PLC0415 - when something is sent

    rows: list[dict[str, Any]] = []

    def note(what: str, result: str, details: Any = "") -> None:
        rows.append({"check": what, "result": result, "details": details})

    found = sources(session)
    note("credentials", "ok" if found["api_key"] else "missing", f"{found['api_key'] or ''} from {found['source']}")
    note("address", "ok", found["api_url"])
    failed = not found["api_key"]
    if not failed:
        try:
            account = session.client.account.get()
        except FivetranError as error:
            note("account", "failed", " ".join(str(error).split()))
            failed = True
        else:
            note("account", "ok", f"{account.account_name or ''} ({account.account_id})")
            whose = account.user_id or account.system_key_id
            try:
                user = session.client.users.get(account.user_id) if account.user_id else None
                note(
                    "identity",
                    "ok",
                    f"user {user.email or user.id}, {user.role or 'no account role'}" if user else f"system key {whose}",
                )
            except FivetranError as error:
                note("identity", "unknown", " ".join(str(error).split()))
            for name in _READS:
                try:
                    next(iter(getattr(session.client, name).list(limit=1)), None)
                    note(f"read {name}", "ok")
                except FivetranError as error:
                    note(f"read {name}", "refused", " ".join(str(error).split()))
            quota = session.client.quota
            if quota is not None:
                note("requests left this hour", "ok", f"{quota.remaining} of {quota.limit}")
    session.show_all(rows, ["check", "result", "details"])
    if failed:
        raise Failed
