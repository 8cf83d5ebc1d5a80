"""doctor: credentials, permissions, the way to the API, and what is left of the limits."""

from __future__ import annotations

import base64
import os
from typing import Any, Final

import click

from ..failures import DONE, REFUSED, Failed, status_of, text_of
from ..options import connected
from ..session import Session

_PAIRS: Final = {
    "the environment (FIVETRAN_API_KEY)": ("FIVETRAN_API_KEY", "FIVETRAN_API_SECRET"),
    "the environment (FIVETRAN_APIKEY, as older tools have it)": ("FIVETRAN_APIKEY", "FIVETRAN_APISECRET"),
}
_READS: Final = ("groups", "connections", "destinations", "users", "roles", "webhooks")


def sources(session: Session) -> dict[str, Any]:
    """Return which key is used, where it and the address come from, and what is missing. It chooses as the client does."""
    pairs = _pairs(session)
    found: dict[str, Any] = {"api_key": None, "source": "none", "api_url": "https://api.fivetran.com"}
    whole = [(key, source) for source, key, secret in pairs if key and secret]
    coded = [(_key_within(key), f"{source}, as base64 of key and secret") for source, key, _ in pairs if _key_within(key)]
    # A key alone may be base64 with a fault, and so have the secret in it.
    half = [(f"{key[:4]}..." if key else None, source) for source, key, secret in pairs if key or secret]
    if chosen := [*whole, *coded, *half][:1]:
        ((found["api_key"], found["source"]),) = chosen
    if "api_url" in session.credentials:
        found["api_url"], found["api_url_source"] = session.credentials["api_url"]
    complete = bool(whole or coded)
    found["secret"] = "given" if complete or (half and not found["api_key"]) else "missing"
    return found


def _pairs(session: Session) -> list[tuple[str, str, str]]:
    """Return key and secret of each source, each with the words for the source first; those of the environment come last."""
    given = session.credentials
    key, secret = (given.get(name, ("", "")) for name in ("api_key", "api_secret"))
    if source := key[1] or secret[1]:
        return [(source, key[0].strip(), secret[0].strip())]
    variables = os.environ
    return [
        (source, variables.get(one, "").strip(), variables.get(other, "").strip()) for source, (one, other) in _PAIRS.items()
    ]


def _key_within(text: str) -> str:
    """Return the key in base64 of key:secret; empty if the text is none."""
    try:
        key, _, secret = base64.b64decode(text, validate=True).decode().partition(":")
    except ValueError:
        return ""
    return key.strip() if secret.strip() else ""


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
    lacks = [name for name in ("api_key", "secret") if found[name] in (None, "missing")]
    where = "" if found["source"] == "none" else f" from {found['source']}"
    note(
        "credentials",
        "missing" if lacks else "ok",
        f"{found['api_key'] or 'no API key'}{', no secret' if 'secret' in lacks else ''}{where}",
    )
    note("address", "ok", found["api_url"])
    status = REFUSED if lacks else DONE
    if not lacks:
        try:
            account = session.client.account.get()
        except FivetranError as error:
            note("account", "failed", text_of(error))
            status = status_of(error)
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
    if status:
        raise Failed(status)
