"""Facts of the API that the document has, and no published definition has, or has otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import pytest
from corrections import rules
from differences import Difference, Severity

from api_document import Operation
from document import OPERATIONS, SCHEMAS, shape_of
from rules import for_each

BY_ID = {each.id: each for each in OPERATIONS}


def unpublished() -> Iterable[Operation]:
    """Iterate over the operations that the corrections name because no published definition has them."""
    whole = [rule for rule in rules() if "operation" in rule.patterns and "place" not in rule.patterns]
    for each in OPERATIONS:
        path = re.sub(r"{.*?}", "{}", each.path)
        difference = Difference(Severity.DETAIL, f"{each.method.upper()} {path}", "", "is in the document only")
        if any(rule.covers(difference) for rule in whole):
            yield each


def property_of(schema: str, name: str) -> Any:
    """Return the shape of a property of a schema."""
    return shape_of(shape_of(SCHEMAS[schema]).properties[name])


def query_of(operation: str) -> dict[str, Any]:
    """Return the query parameters of an operation by their names."""
    return {each["name"]: each for each in BY_ID[operation].query_parameters}


@for_each("operation", unpublished())
def test_what_no_definition_has_is_deprecated_or_says_so(operation: Operation) -> None:
    assert operation.node.get("deprecated") or "definition" in operation.node["description"]


@pytest.mark.parametrize(
    "operation",
    [
        "GET /v1/connections/{connection_id}/errors",
        "GET /v1/connections/{connection_id}/sync-history",
        "GET /v1/connectors/{connection_id}/sync-history",
        "GET /v1/metadata/connectors/{connection_id}/columns",
        "GET /v1/metadata/connectors/{connection_id}/schemas",
        "GET /v1/metadata/connectors/{connection_id}/tables",
        "POST /v1/connections/{connection_id}/schemas/{schema_name}/tables/{table_name}/resync",
        "POST /v1/connectors/{connection_id}/force",
        "POST /v1/hybrid-deployment-agents/{hybrid_deployment_agent_id}/re-auth",
    ],
)
def test_what_other_clients_call_is_in_the_document(operation: str) -> None:
    assert operation in [f"{each.method.upper()} {each.path}" for each in unpublished()]


def test_users_are_persons_or_service_accounts_that_lack_an_email_address() -> None:
    assert (
        property_of("User", "user_type").enum == property_of("NewUser", "user_type").enum == ("REGULAR_USER", "SERVICE_ACCOUNT")
    )
    assert property_of("User", "email").nullable
    assert "email" not in shape_of(SCHEMAS["NewUser"]).required
    assert query_of("list_users").keys() == {"active", "user_type", "has_api_key", "cursor", "limit"}


@pytest.mark.parametrize("schema", ["Connection", "ConnectionUpdate", "NewConnection"])
def test_connections_have_data_checks_and_schedules_of_both_forms(schema: str) -> None:
    assert property_of(schema, "data_checks").type == "boolean"
    assert property_of(schema, "schedule").properties.keys() == {
        "schedule_type", "interval", "time_of_day", "days_of_week", "cron",
    }  # fmt: skip
    assert property_of(schema, "sync_frequency").type == "integer"
    assert "takes precedence" in property_of(schema, "schedule").description


def test_tables_have_row_filters_which_a_change_may_leave_out() -> None:
    clause = {"column", "operator", "column_type", "values"}
    for table in ("TableEntry", "TableUpdate"):
        written = property_of(table, "row_filter")
        assert written.properties.keys() == {"name", "description", "operator", "column_clauses"}
        assert shape_of(shape_of(written.properties["column_clauses"]).items or {}).properties.keys() == clause
    assert "row_filter" not in shape_of(SCHEMAS["TableUpdate"]).required


def test_only_answers_have_the_parent_of_a_table_and_whether_rows_can_be_filtered() -> None:
    answered, sent = (shape_of(SCHEMAS[name]).properties.keys() for name in ("TableEntry", "TableUpdate"))
    assert answered >= {"row_filtering_supported", "parent_table"}
    assert not sent & {"row_filtering_supported", "parent_table"}


def test_syncs_of_the_history_have_the_fields_and_statuses_that_other_clients_read() -> None:
    assert {"start", "end", "status", "sync_id", "reason"} == shape_of(SCHEMAS["SyncRecord"]).properties.keys()
    assert property_of("SyncRecord", "status").enum == (
        "COMPLETED", "SUCCESS_WITH_TASK", "FAILURE_WITH_TASK", "CANCELED", "TRUNCATED", "RESCHEDULED",
    )  # fmt: skip
    assert property_of("SyncRecord", "start").nullable
    assert "other clients" in SCHEMAS["SyncRecord"]["description"]


def test_the_history_is_asked_for_by_both_ends_and_the_older_duration() -> None:
    query = query_of("list_connection_sync_history")
    assert query.keys() == {"start_time", "end_time", "duration", "cursor", "limit"}
    assert not any(each.get("required") for each in query.values())
    assert query["duration"]["deprecated"]
    assert query["duration"]["schema"]["type"] == "integer"


def test_errors_have_the_types_that_are_common() -> None:
    assert property_of("ConnectionErrorRecord", "type").enum == ("reconnect", "unknown_sync_failure", "sync_warning")


@pytest.mark.parametrize("trusted", ["certificate", "fingerprint"])
@pytest.mark.parametrize("owner", ["connection", "destination"])
def test_an_approval_is_answered_with_201(owner: str, trusted: str) -> None:
    approvals = [each for each in OPERATIONS if (each.method, each.path) == ("post", f"/v1/{owner}s/{{{owner}_id}}/{trusted}s")]
    assert [each.status for each in approvals] == [201]


def test_a_transformation_project_may_be_called_dbt_git() -> None:
    assert property_of("NewTransformationProject", "type").enum == ("DBT_CORE", "DBT_GIT")


@for_each("operation", [each for each in OPERATIONS if each.answer.is_json])
def test_the_code_of_a_success_is_success(operation: Operation) -> None:
    """Created stands in examples of older definitions, but in no answer of the live API."""
    assert operation.answer.example["code"] == "Success"
