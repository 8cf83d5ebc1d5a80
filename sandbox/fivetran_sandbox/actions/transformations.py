"""Transformations, which run and end; their projects and packages; and Connector SDK packages."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import Final

from .. import schedules, setup_tests
from ..account import Account
from ..calls import Answer, Call, action
from ..crud import fields_of, find_row, list_rows
from ..failures import conflict, invalid, missing
from ..outcomes import configured_failure
from ..runs import Runs, awaited, group_of
from ..values import JSON, is_object
from .destinations import PUBLIC_KEY


def new_project(account: Account, _: JSON) -> JSON:
    """Return the fields of a new transformation project."""
    return {
        "type": "DBT_CORE",
        "status": "READY",
        "errors": [],
        "project_config": {},
        "setup_tests": [],
        "created_at": account.life.stamp(),
        "created_by_id": account.user,
    }


@action("create_transformation_project")
def create_project(call: Call) -> JSON:
    """Create a transformation project and test whether its repository can be read."""
    given = fields_of(call)
    config: JSON = {"git_branch": None, "folder_path": None, "target_name": None, "threads": None, "environment_vars": []}
    given["project_config"] = config | call.body["project_config"] | {"public_key": PUBLIC_KEY}
    row = call.account.make("transformation_projects", given)
    row["status"] = "NOT_READY"
    return _tested_project(call, row, tested=call.option("run_tests", default=True))


@action("update_transformation_project")
def update_project(call: Call) -> JSON:
    """Change how a transformation project reads its repository."""
    row = find_row(call, call.account.collections["transformation_projects"])
    changeable = call.operation.document.properties(call.operation.body_fields["project_config"])
    changes: JSON = call.body.get("project_config", {})
    row["project_config"] |= {name: value for name, value in changes.items() if name in changeable}
    return _tested_project(call, row, tested=call.option("run_tests", default=True))


@action("test_transformation_project")
def test_project(call: Call) -> JSON:
    """Test whether the repository of a transformation project can be read."""
    return _tested_project(call, find_row(call, call.account.collections["transformation_projects"]), tested=True)


def new_transformation(account: Account, given: JSON) -> JSON:
    """Return the fields of a new transformation."""
    config = given.get("transformation_config")
    name = config.get("package_name") or config.get("name") if is_object(config) else None
    return {
        "type": "DBT_CORE",
        "status": "NEW",
        "paused": False,
        "schedule": {"schedule_type": "INTEGRATED"},
        "transformation_config": {},
        "output_model_names": [f"{name or 'model'}_output".lower().replace(" ", "_")],
        "created_at": account.life.stamp(),
        "created_by_id": account.user,
        "last_started_at": None,
        "last_ended_at": None,
    }


@action("create_transformation")
def create_transformation(call: Call) -> JSON:
    """Create a transformation of a project, or of a package that Fivetran maintains."""
    given, config = fields_of(call), call.body["transformation_config"]
    _check_dependencies(call, {})
    needed = "project_id" if call.body["type"] == "DBT_CORE" else "package_name"
    if not config.get(needed):
        raise invalid(f"Invalid value for 'transformation_config': {needed} must be given")
    if needed == "project_id":
        call.account.find("transformation_projects", config["project_id"])
    else:
        if all(package["name"] != config["package_name"] for package in packages().values()):
            raise invalid(f"There is no package '{config['package_name']}'")
        given["transformation_config"] = config | {"upgrade_available": True}
    _check_schedule(call.account, given)
    row = call.account.make("transformations", given)
    call.account.life.rouse()
    Runs.of(call.account).plan(row)
    return call.show(call.account.collections["transformations"], row)


@action("update_transformation")
def update_transformation(call: Call) -> JSON:
    """Merge what was sent into a transformation."""
    account, kind = call.account, call.account.collections["transformations"]
    row = find_row(call, kind)
    changes = fields_of(call)
    _check_dependencies(call, row)
    if "transformation_config" in changes:
        allowed = call.operation.document.properties(call.operation.body_fields["transformation_config"])
        config = {name: value for name, value in changes["transformation_config"].items() if name in allowed}
        if config.get("project_id"):
            account.find("transformation_projects", config["project_id"])
        changes["transformation_config"] = row["transformation_config"] | config
    _check_schedule(account, row | changes)
    account.change(kind.name, row, changes)
    account.life.rouse()
    Runs.of(account).plan(row)
    return call.show(kind, row)


@action("run_transformation")
def run_transformation(call: Call) -> None:
    """Start a run."""
    row = find_row(call, call.account.collections["transformations"])
    if row["status"] == "RUNNING":
        raise conflict("The transformation is running already")
    Runs.of(call.account).start(row)


@action("cancel_transformation")
def cancel_transformation(call: Call) -> None:
    """End a run before its end."""
    row = find_row(call, call.account.collections["transformations"])
    if row["status"] != "RUNNING":
        raise conflict("The transformation is not running")
    runs = Runs.of(call.account)
    runs.call_off(row)
    row |= {"status": "CANCELED", "last_ended_at": call.account.life.stamp()}
    runs.plan(row)


@action("upgrade_transformation")
def upgrade_transformation(call: Call) -> None:
    """Move to the newest version of a package."""
    row = find_row(call, call.account.collections["transformations"])
    if row["type"] != "QUICKSTART":
        raise invalid("Only transformations of the type QUICKSTART can be upgraded")
    row["transformation_config"]["upgrade_available"] = False


@action("list_transformations")
def list_transformations(call: Call) -> JSON:
    """Transformations, of a group, project or type."""
    kind = call.account.collections["transformations"]
    wanted = call.query.pop("group_id", None)
    if wanted is None:
        return list_rows(call, kind)
    rows = [row for row in call.account.tables[kind.name] if group_of(call.account, row) == wanted]
    for name in ("project_id", "type"):
        if name in call.query:
            value = call.query[name]
            rows = [row for row in rows if value in (row.get(name), row["transformation_config"].get(name))]
    return call.page(rows, lambda row: call.show(kind, row))


@action("list_transformation_packages")
def list_transformation_packages(call: Call) -> JSON:
    """The packages that a QUICKSTART transformation can run."""
    found = [
        package
        for package in packages().values()
        if call.query.get("name", package["name"]) == package["name"]
        and call.query.get("service", package["connector_types"][0]) in package["connector_types"]
    ]
    return call.page(found, dict)


@action("get_transformation_package")
def get_transformation_package(call: Call) -> JSON:
    """One package."""
    key = call.path["package_definition_id"]
    if key not in packages():
        raise missing("NotFound", "package", key)
    return packages()[key]


@cache
def packages() -> dict[str, JSON]:
    """The packages that there are."""
    keys = {"shopify": "dreamy_lantern", "stripe": "frosty_anchor", "salesforce": "noble_ferry", "hubspot": "misty_harbor"}
    return {
        key: {
            "id": key,
            "name": f"dbt_{service}",
            "version": "0.13.2",
            "connector_types": [service],
            "output_model_names": [f"{service}__{model}" for model in ("daily", "customers")],
            "configurable_variables": {f"{service}_timezone": "UTC"},
        }
        for service, key in keys.items()
    }


# What a package of a seed has, which names no file: the end of a ZIP archive, which makes one without files.
EMPTY_ARCHIVE: Final = (b"PK\x05\x06" + bytes(18)).hex()


def new_package(account: Account, given: JSON) -> JSON:
    """Return the fields of a new Connector SDK package."""
    now = account.life.stamp()
    return {
        "file_sha256_hash": hashlib.sha256(bytes.fromhex(given.get("_file", EMPTY_ARCHIVE))).hexdigest(),
        "created_by": account.user,
        "last_updated_by": account.user,
        "created_at": now,
        "updated_at": now,
    }


@action("list_connector_sdk_packages", "get_connector_sdk_package")
def read_packages(call: Call) -> JSON:
    """Packages, with the connections that run them."""
    kind = call.account.collections["connector_sdk_packages"]
    if kind.parameter in call.path:
        return _with_connections(call, find_row(call, kind))
    return call.page(call.account.tables[kind.name].rows.values(), lambda row: _with_connections(call, row))


@action("create_connector_sdk_package")
def create_package(call: Call) -> JSON:
    """Upload a package."""
    return _with_connections(call, call.account.make("connector_sdk_packages", {"_file": _zip(call).hex()}))


@action("update_connector_sdk_package")
def update_package(call: Call) -> JSON:
    """Upload another file for a package."""
    row = find_row(call, call.account.collections["connector_sdk_packages"])
    content = _zip(call)
    row |= {
        "_file": content.hex(),
        "file_sha256_hash": hashlib.sha256(content).hexdigest(),
        "updated_at": call.account.life.stamp(),
        "last_updated_by": call.account.user,
    }
    return _with_connections(call, row)


@action("download_connector_sdk_package")
def download_package(call: Call) -> Answer:
    """The file of a package as it is."""
    row = find_row(call, call.account.collections["connector_sdk_packages"])
    return Answer(content=bytes.fromhex(row.get("_file", EMPTY_ARCHIVE)), media_type=min(call.operation.answer_types))


def _check_dependencies(call: Call, row: JSON) -> None:
    """Check that what a transformation is to wait for or work on exists, unless it has named that before.

    Raises:
        Failure: It does not; 404 with its code.
    """
    for part in ("schedule", "transformation_config"):
        named: JSON = call.body.get(part) or {}
        before: JSON = row.get(part) or {}
        for name, table in (("connection_ids", "connections"), ("transformation_ids", "transformations")):
            keys: list[str] = named.get(name) or []
            for key in keys:
                if key not in (before.get(name) or []):
                    call.account.find(table, key)


def _check_schedule(account: Account, row: JSON) -> None:
    """Check when a transformation is to run.

    Raises:
        Failure: By an expression that is none, or after itself.
    """
    schedule: JSON = row.get("schedule") or {}
    schedules.check_cron(schedule.get("cron") or [])
    waits_for = list(awaited(row, "transformation_ids")) if schedule else []
    seen: set[str] = set()
    while waits_for:
        key = waits_for.pop()
        if key == row.get("id"):
            raise invalid("Invalid value for 'schedule.transformation_ids': the transformation would run after itself")
        if key not in seen:
            seen.add(key)
            following = account.tables["transformations"].rows.get(key)
            waits_for += [] if following is None else awaited(following, "transformation_ids")


def _tested_project(call: Call, row: JSON, *, tested: bool) -> JSON:
    if tested:
        found = configured_failure(row["project_config"])
        row["setup_tests"] = [setup_tests.result("Git repository access", found and found[1], found and found[1])]
        row |= {"status": "ERROR" if found else "READY", "errors": [found[1]] if found else []}
    return call.show(call.account.collections["transformation_projects"], row)


def _with_connections(call: Call, row: JSON) -> JSON:
    users = list(call.account.tables["connections"].where("config.package_id", row["id"]))
    shown = call.show(call.account.collections["connector_sdk_packages"], row)
    return shown | {"connection_id": users[0] if users else None, "connection_ids": users}


def _zip(call: Call) -> bytes:
    content = call.files.get("file")
    if not content:
        raise invalid("The form must have a file")
    return content
