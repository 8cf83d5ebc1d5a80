"""Webhooks: created, changed and tested, each time with an event to their URL."""

from __future__ import annotations

from ..account import Account
from ..calls import Call, action
from ..crud import fields_of, find_row, merged
from ..values import JSON
from ..webhooks import Webhooks, checked_url


def new_webhook(account: Account, given: JSON) -> JSON:
    """Return the fields of a new webhook."""
    return {
        "type": "account" if given.get("group_id") is None else "group",
        "url": "https://hooks.example.com/fivetran",
        "events": [],
        "active": True,
        "secret": None,
        "group_id": None,
        "created_at": account.life.stamp(),
        "created_by": account.user,
    }


@action("create_account_webhook", "create_group_webhook")
async def create_webhook(call: Call) -> JSON:
    """Create a webhook, unless its URL does not take the test event."""
    account, kind = call.account, call.account.collections["webhooks"]
    checked_url(call.body["url"])
    given = fields_of(call) | {"group_id": call.path.get("group_id")}
    row = account.make(kind.name, given)
    if row["active"]:
        # Nothing is told to it until it has proven itself.
        row["active"] = False
        try:
            await Webhooks.of(account).check(row)
        except BaseException:
            account.tables[kind.name].remove(row)
            raise
        row["active"] = True
        account.life.rouse()
    return call.show(kind, row)


@action("update_webhook")
async def update_webhook(call: Call) -> JSON:
    """Change a webhook; switching it on takes its URL to take a test event."""
    kind = call.account.collections["webhooks"]
    row = find_row(call, kind)
    changes = merged(kind, row, fields_of(call))
    if "url" in changes:
        checked_url(changes["url"])
    if changes.get("active") and not row["active"]:
        await Webhooks.of(call.account).check(row | changes)
    call.account.change(kind.name, row, changes)
    call.account.life.rouse()
    return call.show(kind, row)


@action("test_webhook")
async def test_webhook(call: Call) -> JSON:
    """Deliver an event about a connection that does not exist."""
    row = find_row(call, call.account.collections["webhooks"])
    delivery = await Webhooks.of(call.account).test(row, call.body["event"])
    message = "Success" if delivery.succeeded else "The URL did not answer" if delivery.status is None else "The URL refused it"
    return {"succeed": delivery.succeeded, "status": delivery.status, "message": message}
