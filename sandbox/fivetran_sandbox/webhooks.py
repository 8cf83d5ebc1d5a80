"""Webhooks: told of what happens, signed, tried again for a day, and then switched off."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, Final
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
_LOOPBACK: Final = ("localhost", "127.0.0.1", "::1")

Post = Callable[[str, bytes, dict[str, str]], Awaitable[int | None]]


@frozen
class Delivery:
    """An attempt to deliver an event; status None means that nobody answered."""

    webhook_id: str
    url: str
    event: str
    at: str
    status: int | None

    @property
    def succeeded(self) -> bool:
        """True if it was accepted."""
        return self.status is not None and 200 <= self.status < 300


class Webhooks:
    """Delivers the events of an account. Only to this machine: for any other host it only pretends to."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self.deliveries: deque[Delivery] = deque(maxlen=_REMEMBERED)
        self.post: Post = _post
        account.listeners.append(self.hear)

    @classmethod
    def of(cls, account: Account) -> Webhooks:
        """The webhooks of this account."""
        return account.part(cls)

    def hear(self, event: str, about: JSON, more: JSON) -> None:
        """Plan the deliveries of what happened to a connection or transformation."""
        for webhook in self._account.tables["webhooks"]:
            if not webhook["active"] or event not in webhook["events"]:
                continue
            if webhook["type"] == "group" and webhook["group_id"] != about["group_id"]:
                continue
            content = write(self._payload(event, about, more))
            self._plan(webhook, event, content, self._account.life.now, 0)

    async def check(self, webhook: JSON) -> None:
        """Deliver the event that comes with switching a webhook on.

        Raises:
            Failure: Nobody takes it.
        """
        about = _dummy(webhook)
        # This one alone calls the group by its older name, and belongs to no sync.
        payload: JSON = {
            "event": "test_event",
            "created": self._created(),
            "connector_type": about["service"],
            "connector_id": about["id"],
            "group_id": about["group_id"],
        }
        content = write(payload)
        if not (await self._deliver(webhook, "test_event", content)).succeeded:
            raise invalid(f"The webhook's URL did not take a test event: {webhook['url']}")

    async def test(self, webhook: JSON, event: str) -> Delivery:
        """Deliver an event about a connection that does not exist."""
        more: JSON = {"sync_id": str(UUID(int=self._account.random.getrandbits(128), version=4))}
        if event == "sync_end":
            more["data"] = {"status": "SUCCESSFUL"}
        return await self._deliver(webhook, event, write(self._payload(event, _dummy(webhook), more)))

    def _payload(self, event: str, about: JSON, more: JSON) -> JSON:
        payload: JSON = {"event": event, "created": self._created()}
        if "service" in about:
            payload |= {"connector_type": about["service"], "connector_id": about["id"], "connector_name": about["schema"]}
        if "sync_id" in more:
            payload["sync_id"] = more["sync_id"]
        payload["destination_group_id"] = about["group_id"]
        if "data" in more:
            payload["data"] = more["data"]
        return payload

    def _created(self) -> str:
        # The API writes milliseconds here.
        return f"{instant(self._account.life.now)[:-4]}Z"

    def _plan(self, webhook: JSON, event: str, content: bytes, first: float, attempts: int) -> None:
        account = self._account

        async def deliver() -> None:
            if account.tables["webhooks"].rows.get(webhook["id"]) is not webhook or not webhook["active"]:
                return
            if (await self._deliver(webhook, event, content)).succeeded:
                return
            # Five minutes more each time, for a day.
            wait = _STEP * (attempts + 1)
            if account.life.now + wait - first > _DAY:
                account.life.at(first + _DAY, lambda: webhook.update(active=False))
            else:
                self._plan(webhook, event, content, first, attempts + 1)

        account.life.after(0.0 if attempts == 0 else _STEP * attempts, deliver)

    async def _deliver(self, webhook: JSON, event: str, content: bytes) -> Delivery:
        headers = {"Content-Type": "application/json", "User-Agent": "fivetran-sandbox"}
        secret = webhook.get("secret")
        if secret:
            headers[SIGNATURE] = hmac.new(secret.encode("utf-8", "surrogatepass"), content, hashlib.sha256).hexdigest()
        if _host(webhook["url"]) in _LOOPBACK:
            status = await self.post(webhook["url"], content, headers)
        else:
            status = None if "unreachable" in webhook["url"] else 200
        delivery = Delivery(webhook["id"], webhook["url"], event, self._account.life.stamp(), status)
        self.deliveries.append(delivery)
        return delivery


def _host(url: str) -> str | None:
    return urlsplit(url).hostname


def checked_url(url: str) -> str:
    """The URL of a webhook. It has to be HTTPS; on this machine HTTP will do.

    Raises:
        Failure: It will not do.
    """
    refusal = invalid("Invalid value for 'url': must be an https URL")
    try:
        parts = urlsplit(url)
        host: str | None = parts.hostname
    except ValueError:
        raise refusal from None
    if not host or (parts.scheme != "https" and not (parts.scheme == "http" and host in _LOOPBACK)):
        raise refusal
    return url


def _dummy(webhook: JSON) -> JSON:
    group = webhook["group_id"] or "_group_1"
    return {"id": "_connection_1", "service": "_connector_1", "schema": "_connection_1", "group_id": group}


async def _post(url: str, content: bytes, headers: dict[str, str]) -> int | None:
    def post() -> int | None:
        try:
            # A receiver on this machine has a certificate of its own making, if any.
            response = httpx.post(url, content=content, headers=headers, timeout=10.0, verify=False, trust_env=False)  # noqa: S501
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError):
            return None
        return response.status_code

    return await asyncio.to_thread(post)


def shown(delivery: Delivery) -> dict[str, Any]:
    """A delivery as the control endpoint shows it."""
    return {
        "webhook_id": delivery.webhook_id,
        "url": delivery.url,
        "event": delivery.event,
        "at": delivery.at,
        "status": delivery.status,
    }
