"""Receives what Fivetran tells by webhook: checks that Fivetran sent it, and reads it.

    event = webhooks.receive(body, request.headers.get(webhooks.SIGNATURE), secret)
    if isinstance(event, webhooks.SyncEnd) and event.status == "SUCCESSFUL":
        print(event.connection_id, event.sync_id)

Fivetran promises neither order nor that an event comes only once; `event.key` is the same each time. An answer other than 2xx
makes it try again, for a day, and then switch the webhook off. Signatures carry no time, so an old event can be played back by
whoever has got hold of it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from types import UnionType
from typing import Any, Final, cast

from attrs import field, frozen

from fivetran_api.types import read_timestamp

from .errors import FivetranError, InvalidSignature

__all__ = [
    "SIGNATURE",
    "Event",
    "SyncEnd",
    "SyncStart",
    "parse",
    "receive",
    "sign",
    "verify",
]

SIGNATURE: Final = "X-Fivetran-Signature-256"
"""The header that has the signature."""

Body = bytes | bytearray | memoryview


@frozen(kw_only=True)
class Event:
    """Something that happened, as a webhook tells it. What it did not tell, or not in a form that can be read, is None.

    Attributes:
        kind: The event: sync_start, sync_end, connection_failure, create_connector and so on. New kinds appear at times.
        created: The time of the event, by Fivetran's clock.
        connection_id: The connection it is about; _connection_1 or _connector_1 in a test.
        connection_name: The connection's name in its destination.
        service: The connector type, such as postgres.
        group_id: The group, and so the destination, of the connection.
        sync_id: The sync it is about.
        payload: All that was sent, as it was sent.
    """

    kind: str
    created: datetime | None
    connection_id: str | None
    connection_name: str | None
    service: str | None
    group_id: str | None
    sync_id: str | None
    payload: Mapping[str, Any] = field(hash=False, repr=False)

    @property
    def key(self) -> tuple[str | None, ...]:
        """The same for each delivery of one event, for those who must act only once."""
        moment = None if self.sync_id else str(self.payload.get("created"))
        return self.kind, self.connection_id, self.sync_id, moment

    @property
    def data(self) -> Mapping[str, Any]:
        """All that the event has beside the connection, as it was sent."""
        return _object(self.payload.get("data"))


@frozen(kw_only=True)
class SyncStart(Event):
    """A sync started."""


@frozen(kw_only=True)
class SyncEnd(Event):
    """A sync ended, or was rescheduled.

    Attributes:
        status: SUCCESSFUL, FAILURE, FAILURE_WITH_TASK, RESCHEDULED or CANCELED; others may appear.
        reason: The reason, if the sync did not succeed.
        task_type: The kind of task that somebody has to do before a sync can succeed.
        rescheduled_for: The time at which Fivetran tries again, if the connection's schedule is automatic.
    """

    status: str | None
    reason: str | None
    task_type: str | None
    rescheduled_for: datetime | None


def sign(body: Body, secret: str) -> str:
    """The signature that Fivetran would give `body`, for tests of what receives webhooks.

    Args:
        body: The raw bytes of a request.
        secret: The secret of the webhook.

    Raises:
        TypeError: `body` is not bytes, or `secret` not a str.
        ValueError: `secret` is empty, with which anyone could sign.
    """
    _check("body", body, Body, "the raw bytes of the request, for only they have the signature")
    _check("secret", secret, str, "a str")
    if not secret:
        raise ValueError("secret must not be empty: anyone could sign with it")
    return hmac.new(secret.encode("utf-8", "surrogatepass"), body, hashlib.sha256).hexdigest()


def verify(body: Body, signature: str | None, secret: str) -> None:
    """Return if the owner of `secret` signed `body`, else raise. How long it takes tells nothing of the right signature.

    Args:
        body: The raw bytes of the request. JSON that was parsed and written again has another signature.
        signature: The header X-Fivetran-Signature-256, in upper or lower case; None if there is no such header.
        secret: The secret of the webhook.

    Raises:
        InvalidSignature: The signature is missing, or is not that of `body`.
        TypeError: `body` is not bytes, `signature` neither str nor None, or `secret` not a str.
        ValueError: `secret` is empty, with which anyone could sign.
    """
    expected = sign(body, secret)
    _check("signature", signature, str | None, "a str or None")
    if signature is None:
        raise InvalidSignature(f"The webhook is not signed: the header {SIGNATURE} is missing; does the webhook have a secret?")
    # As bytes, for compare_digest refuses texts that are not ASCII.
    if not hmac.compare_digest(expected.encode(), signature.encode("utf-8", "surrogatepass").lower()):
        raise InvalidSignature(
            "The signature is not that of this body with this secret: Fivetran did not send it,"
            " the secret is another, or the body is not the raw bytes"
        )


def parse(body: Body | str) -> Event:
    """Read an event, of a kind known or unknown, with names of fields old or new. Use `receive` unless it was verified before.

    Args:
        body: The body of the request.

    Returns:
        A SyncStart, a SyncEnd, or for all other kinds an Event.

    Raises:
        FivetranError: It is no JSON object, or does not tell what happened.
        TypeError: `body` is neither bytes nor str.
    """
    _check("body", body, Body | str, "bytes or a str")
    try:
        found: object = json.loads(body if isinstance(body, str) else bytes(body))
    except (ValueError, RecursionError):
        found = None
    payload = _object(found)
    kind = _text(payload, "event")
    if kind is None:
        raise FivetranError("The body of the webhook is no JSON object with the name of an event")
    about: dict[str, Any] = {
        "kind": kind,
        "created": _moment(payload, "created"),
        "connection_id": _text(payload, "connection_id", "connector_id"),
        "connection_name": _text(payload, "connection_name", "connector_name"),
        "service": _text(payload, "connection_type", "connector_type", "service"),
        "group_id": _text(payload, "destination_group_id", "group_id"),
        "sync_id": _text(payload, "sync_id"),
        "payload": payload,
    }
    if kind == "sync_start":
        return SyncStart(**about)
    if kind == "sync_end":
        data = _object(payload.get("data"))
        return SyncEnd(
            **about,
            status=_text(data, "status"),
            reason=_text(data, "reason"),
            task_type=_text(data, "taskType", "task_type"),
            rescheduled_for=_moment(data, "rescheduledAt", "rescheduled_at", "rescheduled_for"),
        )
    return Event(**about)


def receive(body: Body, signature: str | None, secret: str) -> Event:
    """Check that Fivetran sent `body`, and read it: `verify`, then `parse`.

    Args:
        body: The raw bytes of the request.
        signature: The header X-Fivetran-Signature-256; None if there is no such header.
        secret: The secret of the webhook.

    Raises:
        InvalidSignature: The signature is missing, or is not that of `body`. Answer 401.
        FivetranError: Signed, but nothing that can be read as an event. Answer 400.
        TypeError: An argument has a wrong type.
        ValueError: `secret` is empty.
    """
    verify(body, signature, secret)
    return parse(body)


def _object(value: object) -> Mapping[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _text(source: Mapping[str, Any], *names: str) -> str | None:
    """The first of the fields that is a text that says something."""
    return next((value for name in names if isinstance(value := source.get(name), str) and value), None)


def _check(name: str, value: object, kind: type | UnionType, wanted: str) -> None:
    if not isinstance(value, kind):
        raise TypeError(f"{name} must be {wanted}, not {type(value).__name__}")


def _moment(source: Mapping[str, Any], *names: str) -> datetime | None:
    text = _text(source, *names)
    if text is None:
        return None
    moment = read_timestamp(text)
    # What is no ISO 8601 comes back as the text.
    return _loosely(text) if moment == text else moment


# No way of writing a moment is longer, and reading much longer texts takes long.
_LONGEST: Final = 64
# Whatever a text leaves out is filled from here; so what differs is no moment but a part of one.
_FILLINGS: Final = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2001, 2, 2, tzinfo=UTC))


def _loosely(text: str) -> datetime | None:
    """The moment that a text tells, written as people and other software do; UTC where it has no offset."""
    from dateutil import parser  # noqa: PLC0415 - hardly ever needed

    if len(text) > _LONGEST:
        return None
    try:
        found = {parser.parse(text, default=filling, tzinfos=_zone).astimezone(UTC) for filling in _FILLINGS}
    except (ArithmeticError, LookupError, TypeError, ValueError):  # not only what dateutil says it raises
        return None
    return found.pop() if len(found) == 1 else None


def _zone(name: str | None, offset: int | None) -> tzinfo:
    if name not in (None, "UTC", "GMT", "Z", "z") and not offset:
        raise ValueError("the name of a time zone means several")
    return timezone(timedelta(seconds=offset or 0))
