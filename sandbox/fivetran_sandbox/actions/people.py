"""Users and teams beyond their own tables: account roles, and the users of a group."""

from __future__ import annotations

from typing import Final

from ..account import Account
from ..calls import Call, action
from ..crud import fields_of, find_row
from ..failures import Failure, invalid, missing
from ..values import JSON

SERVICE_ACCOUNT: Final = "SERVICE_ACCOUNT"


def new_user(account: Account, given: JSON) -> JSON:
    """Return the fields of a new user. A service account needs no address, and nobody is invited."""
    service_account = given.get("user_type") == SERVICE_ACCOUNT
    return {
        "user_type": "REGULAR_USER",
        "email": None if service_account else f"{given['id']}@example.com",
        "given_name": None,
        "family_name": None,
        "role": None,
        "active": True,
        "verified": service_account,
        "invited": not service_account,
        "picture": None,
        "phone": None,
        "logged_in_at": None,
        "created_at": account.life.stamp(),
        "_has_api_key": given["id"] == account.user,
    }


def has_api_key(row: JSON, value: bool) -> bool:  # noqa: FBT001 - as filters are called
    """Return True if a user has an API key, or has none, as requested."""
    return bool(row.get("_has_api_key")) is value


@action("create_user")
def create_user(call: Call) -> JSON:
    """Invite a person, or create a service account at once."""
    if call.body.get("user_type") != SERVICE_ACCOUNT and "email" not in call.body:
        raise invalid("Invalid body: email must be given, except for a service account")
    kind = call.account.collections["users"]
    return call.show(kind, call.account.make(kind.name, fields_of(call)))


def dated(account: Account, _: JSON) -> JSON:
    """Return the fields of everything that has a time of creation."""
    return {"created_at": account.life.stamp()}


@action("delete_user_role")
def delete_user_role(call: Call) -> None:
    """Take a user's account role away."""
    find_row(call, call.account.collections["users"])["role"] = None


@action("delete_team_role")
def delete_team_role(call: Call) -> None:
    """Take a team's account role away."""
    find_row(call, call.account.collections["teams"])["role"] = None


@action("list_group_users")
def list_group_users(call: Call) -> JSON:
    """The users with a role in a group, with that role."""
    account, key = call.account, call.path["group_id"]
    account.find("groups", key)
    kind = account.collections["users"]
    users = [
        account.find("users", membership["user_id"]) | {"role": membership["role"]}
        for membership in account.tables["user_groups"].where("id", key).values()
    ]
    if "active" in call.query:
        users = [user for user in users if user["active"] is call.query["active"]]
    return call.page(users, lambda user: call.show(kind, user))


@action("add_group_user")
def add_group_user(call: Call) -> None:
    """Give a user, named by the email address, a role in a group."""
    account, email = call.account, call.body["email"]
    account.find("groups", call.path["group_id"])
    user = next(iter(account.tables["users"].where("email", email).values()), None)
    if user is None:
        raise Failure(404, "NotFound_User", f"Cannot find user with email '{email}'")
    account.make("user_groups", {"user_id": user["id"], "id": call.path["group_id"], "role": call.body["role"]})


@action("remove_group_user")
def remove_group_user(call: Call) -> None:
    """Take a user's role in a group away."""
    account, user, group = call.account, call.path["user_id"], call.path["group_id"]
    account.find("groups", group)
    account.find("users", user)
    membership = account.tables["user_groups"].rows.get(f"{user}/{group}")
    if membership is None:
        raise missing("NotFound_User", "user of the group", user)
    account.delete("user_groups", membership)


def new_team(_account: Account, _given: JSON) -> JSON:
    """Return the fields of a new team."""
    return {"description": None, "role": None}


def new_team_user(account: Account, given: JSON) -> JSON:
    """Return the fields of a new membership of a team."""
    return {"role": "Team Member"} | dated(account, given)


@action("list_team_users")
def list_team_users(call: Call) -> JSON:
    """The users of a team."""
    account, key = call.account, call.path["team_id"]
    account.find("teams", key)
    kind = account.collections["team_users"]
    rows = list(account.tables["team_users"].where("team_id", key).values())
    if "active" in call.query:
        rows = [row for row in rows if account.find("users", row["user_id"])["active"] is call.query["active"]]
    return call.page(rows, lambda row: call.show(kind, row))
