"""Log services of groups, and the one of the account."""

from __future__ import annotations

from .. import setup_tests
from ..account import Account
from ..calls import Call, action
from ..configs import configured, example
from ..crud import fields_of, find_row, merged
from ..failures import Failure, conflict
from ..outcomes import configured_failure
from ..values import JSON

_TITLE = "Connection to the log service"


def new_log_service(_account: Account, given: JSON) -> JSON:
    """Return the fields of a new log service."""
    return {
        "enabled": True,
        "status": {"setup_state": "incomplete", "tasks": []},
        "config": example("log_services", given.get("service")),
        "setup_tests": [],
    }


@action("create_log_service", "create_account_log_service")
def create_log_service(call: Call) -> JSON:
    """Create a log service; it is tested only if that is asked for."""
    given = configured("log_services", fields_of(call))
    if call.operation.id == "create_account_log_service":
        if _of_account(call.account) is not None:
            raise conflict("The account has a log service already")
        given["_of_account"] = True
    else:
        given["group_id"] = call.body["group_id"]
    return _shown(call, call.account.make("log_services", given))


@action("list_log_services")
def list_log_services(call: Call) -> JSON:
    """The log services of groups."""
    kind = call.account.collections["log_services"]
    rows = [row for row in call.account.tables[kind.name] if not row.get("_of_account")]
    return call.page(rows, lambda row: call.show(kind, row))


@action("get_account_log_service")
def get_account_log_service(call: Call) -> JSON:
    """The log service of the account."""
    return call.show(call.account.collections["log_services"], _found(call))


@action("update_log_service", "update_account_log_service")
def update_log_service(call: Call) -> JSON:
    """Merge what was sent into a log service."""
    row = _found(call)
    kind = call.account.collections["log_services"]
    call.account.change(kind.name, row, merged(kind, row, fields_of(call)))
    return _shown(call, row)


@action("delete_account_log_service")
def delete_account_log_service(call: Call) -> None:
    """Delete the log service of the account."""
    call.account.delete("log_services", _found(call))


@action("test_log_service", "test_account_log_service")
def test_log_service(call: Call) -> JSON:
    """Run the setup tests of a log service."""
    row = _found(call)
    _test(row)
    return {"setup_tests": row["setup_tests"]}


def _shown(call: Call, row: JSON) -> JSON:
    if call.option("run_setup_tests", default=False):
        _test(row)
    return call.show(call.account.collections["log_services"], row)


def _test(row: JSON) -> None:
    tests = [setup_tests.config_test("log_services", row)]
    if setup_tests.passed(tests):
        found = configured_failure(row["config"])
        tests.append(setup_tests.result(_TITLE, found and found[1], found and found[1]))
    row["setup_tests"] = tests
    why = next((test["message"] for test in tests if test["status"] == "FAILED"), None)
    tasks = [{"code": "reconnect_log", "message": "Reconnect Logging Service", "details": why}] if why else []
    row["status"] = {"setup_state": "broken" if why else "connected", "tasks": tasks}


def _of_account(account: Account) -> JSON | None:
    return next((row for row in account.tables["log_services"] if row.get("_of_account")), None)


def _found(call: Call) -> JSON:
    kind = call.account.collections["log_services"]
    row = find_row(call, kind) if kind.parameter in call.path else _of_account(call.account)
    if row is None:
        raise Failure(404, kind.missing, "The account has no log service")
    return row
