"""Webhooks: told of what happens, signed, tried again for a day, and then switched off."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections import deque
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final
from urllib.parse import urlsplit
from uuid import UUID

import httpx
from attrs import frozen

from .account import Account
from .failures import invalid
from .life import instant
from .values import JSON, write

SIGNATURE: Final = "X-Fivetran-Signature-256"
_DAY: Final = 86_400.0
_STEP: Final = 300.0
_REMEMBERED: Final = 1000
_AT_ONCE: Final = 32
_LOOPBACK: Final = ("localhost", "127.0.0.1", "::1")

Post = Callable[[str, bytes, dict[str, str]], Awaitable[int | None]]


@frozen
class Delivery:
    """An attempt to deliver an event; status None means that nobody answered."""

    webhook_id: str
    url: str
    event: str
    at: float
    """Seconds since 1970."""
    status: int | None

    @property
    def succeeded(self) -> bool:
        """True if it was accepted."""
        return self.status is not None and 200 <= self.status < 300

    def shown(self) -> JSON:
        """Return the attempt as the control endpoint shows it."""
        return {
            "webhook_id": self.webhook_id,
            "url": self.url,
            "event": self.event,
            "at": instant(self.at),
            "status": self.status,
        }


@frozen
class _Told:
    """An event that webhooks are told of. It becomes text when it is sent."""

    event: str
    about: JSON
    more: JSON
    at: float

    def payload(self) -> JSON:
        about, more = self.about, self.more
        payload: JSON = {"event": self.event, "created": _created(self.at)}
        if "service" in about:
            payload |= {"connector_type": about["service"], "connector_id": about["id"], "connector_name": about["schema"]}
        if "sync_id" in more:
            payload["sync_id"] = more["sync_id"]
        elif "run" in more:
            payload["sync_id"] = more["run"].id
        payload["destination_group_id"] = about["group_id"]
        if "data" in more:
            payload["data"] = more["data"]
        return payload


class Webhooks:
    """Delivers the events of an account. Only to this machine: for any other host it only pretends to."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self.deliveries: deque[Delivery] = deque(maxlen=_REMEMBERED)
        self.post: Post = _post
        self._turns = asyncio.Semaphore(_AT_ONCE)
        account.listeners.append(self)

    @classmethod
    def of(cls, account: Account) -> Webhooks:
        """The webhooks of this account."""
        return account.part(cls)

    def hear(self, event: str, about: JSON, more: JSON) -> None:
        """Plan the deliveries of what happened to a connection or transformation."""
        told: _Told | None = None
        for webhook in self._account.tables["webhooks"]:
            if event in webhook["events"] and _concerns(webhook, about):
                told = told or _Told(event, about, more, self._account.life.now)
                self._plan(webhook, told, 0)

    def heeds(self, about: JSON) -> bool:
        """Return True if there is a webhook that would be told of an event of this connection or transformation."""
        return any(_concerns(webhook, about) for webhook in self._account.tables["webhooks"])

    async def check(self, webhook: JSON) -> None:
        """Deliver the event that comes with switching a webhook on.

        Raises:
            Failure: Nobody takes it.
        """
        about = _dummy(webhook)
        # This one alone calls the group by its older name, and belongs to no sync.
        payload: JSON = {
            "event": "test_event",
            "created": _created(self._account.life.now),
            "connector_type": about["service"],
            "connector_id": about["id"],
            "group_id": about["group_id"],
        }
        if not (await self._deliver(webhook, "test_event", payload)).succeeded:
            raise invalid(f"The webhook's URL did not take a test event: {webhook['url']}")

    async def test(self, webhook: JSON, event: str) -> Delivery:
        """Deliver an event about a connection that does not exist."""
        more: JSON = {"sync_id": str(UUID(int=self._account.random.getrandbits(128), version=4))}
        if event == "sync_end":
            more["data"] = {"status": "SUCCESSFUL"}
        told = _Told(event, _dummy(webhook), more, self._account.life.now)
        return await self._deliver(webhook, event, told.payload())

    def _plan(self, webhook: JSON, told: _Told, attempts: int) -> None:
        # Five minutes more each time.
        self._account.life.after(_STEP * attempts, partial(self._attempt, webhook, told, attempts))

    def _attempt(self, webhook: JSON, told: _Told, attempts: int) -> Awaitable[None] | None:
        if self._account.tables["webhooks"].rows.get(webhook["id"]) is not webhook or not webhook["active"]:
            return None
        if _is_local(webhook):
            return self._attempt_local(webhook, told, attempts)
        self._judge(webhook, told, attempts, self._pretend(webhook, told.event))
        return None

    async def _attempt_local(self, webhook: JSON, told: _Told, attempts: int) -> None:
        self._judge(webhook, told, attempts, await self._deliver(webhook, told.event, told.payload()))

    def _judge(self, webhook: JSON, told: _Told, attempts: int, delivery: Delivery) -> None:
        """Plan another attempt after one that failed, for a day; then the webhook is switched off."""
        if delivery.succeeded:
            return
        life = self._account.life
        if life.now + _STEP * (attempts + 1) - told.at > _DAY:
            life.at(told.at + _DAY, lambda: webhook.update(active=False))
        else:
            self._plan(webhook, told, attempts + 1)

    async def _deliver(self, webhook: JSON, event: str, payload: JSON) -> Delivery:
        if not _is_local(webhook):
            return self._pretend(webhook, event)
        content = write(payload)
        headers = {"Content-Type": "application/json", "User-Agent": "fivetran-sandbox"}
        secret = webhook.get("secret")
        if secret:
            headers[SIGNATURE] = hmac.new(secret.encode("utf-8", "surrogatepass"), content, hashlib.sha256).hexdigest()
        async with self._turns:
            status = await self.post(webhook["url"], content, headers)
        return self._note(webhook, event, status)

    def _pretend(self, webhook: JSON, event: str) -> Delivery:
        return self._note(webhook, event, None if "unreachable" in webhook["url"] else 200)

    def _note(self, webhook: JSON, event: str, status: int | None) -> Delivery:
        delivery = Delivery(webhook["id"], webhook["url"], event, self._account.life.moment(), status)
        self.deliveries.append(delivery)
        return delivery


def _concerns(webhook: JSON, about: JSON) -> bool:
    return bool(webhook["active"]) and (webhook["type"] != "group" or webhook["group_id"] == about["group_id"])


def _created(moment: float) -> str:
    # The API writes milliseconds here.
    return f"{instant(moment)[:-4]}Z"


def _is_local(webhook: JSON) -> bool:
    return _address(webhook["url"])[1] in _LOOPBACK


def _address(url: str) -> tuple[str, str]:
    """The scheme and host of a URL, which are empty if it is none; that of a seed may be anything."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "", ""
    return ("", "") if port == 0 else (parts.scheme, parts.hostname or "")


def checked_url(url: str) -> str:
    """The URL of a webhook. It has to be HTTPS; on this machine HTTP will do.

    Raises:
        Failure: It will not do.
    """
    scheme, host = _address(url)
    if not host or (scheme != "https" and not (scheme == "http" and host in _LOOPBACK)):
        raise invalid("Invalid value for 'url': must be an https URL")
    return url


def _dummy(webhook: JSON) -> JSON:
    group = webhook["group_id"] or "_group_1"
    return {"id": "_connection_1", "service": "_connector_1", "schema": "_connection_1", "group_id": group}


async def _post(url: str, content: bytes, headers: dict[str, str]) -> int | None:
    # Not in a thread, which a server that is to end would have to wait for. A receiver on this machine has a certificate of
    # its own making, if any.
    try:
        async with httpx.AsyncClient(timeout=10.0, verify=False, trust_env=False) as client:  # noqa: S501
            response = await client.post(url, content=content, headers=headers)
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError):
        return None
    return response.status_code
