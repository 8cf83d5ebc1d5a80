"""Names in place of ids: found if they are unambiguous, also those that look like ids, and without a request for an id."""

from __future__ import annotations

import json

import pytest

from ctl_fixtures import Run
from fivetran_sandbox import Running

ADS, STAGING = "calico_tangent", "ruddy_clarinet"


@pytest.mark.parametrize("arguments", [
    ("why",), ("history",), ("open", "--print"), ("schema", "show"), ("test",), ("connections", "get"), ("schemas", "get"),
])  # fmt: skip
def test_a_name_that_looks_like_an_id_is_found(ctl_sandbox: Running, ctl: Run, arguments: tuple[str, ...]) -> None:
    done = ctl(*arguments, "shop_staging")
    assert (done.status, done.err) == (0, "")
    assert STAGING in done.out or done.out == ctl(*arguments, STAGING).out


@pytest.mark.parametrize("wait", ["--wait", "--no-wait"])
def test_syncs_are_triggered_once_by_names_that_look_like_ids(ctl_sandbox: Running, ctl: Run, wait: str) -> None:
    done = ctl("sync", "shop_staging", "speak_inexpensive", wait, "--poll-interval", "0.05")
    assert done.status == 0, done.err
    paths = sorted(each["path"] for each in ctl_sandbox.requests() if each["path"].endswith("/sync") and each["status"] == 200)
    assert paths == [f"/v1/connections/{key}/sync" for key in (STAGING, "speak_inexpensive")]


def test_pausing_by_names_that_look_like_ids(ctl_sandbox: Running, ctl: Run) -> None:
    assert ctl("pause", "shop_staging", "speak_inexpensive").lines == [f"{STAGING}\ttrue", "speak_inexpensive\ttrue"]


@pytest.mark.parametrize("arguments", [
    ("groups", "get", "Warehouse"), ("destinations", "get", "Warehouse"), ("connections", "list", "--group-id", "Warehouse"),
    ("users", "get", "{email}"), ("teams", "get", "{team}"), ("groups", "list-users", "Warehouse"),
])  # fmt: skip
def test_names_of_all_kinds_are_taken_for_ids(ctl_sandbox: Running, ctl: Run, arguments: tuple[str, ...]) -> None:
    state = ctl_sandbox.state()
    names = {"email": state["users"][0]["email"], "team": state["teams"][0]["name"]}
    done = ctl(*(each.format(**names) for each in arguments), "-o", "json")
    assert done.status == 0, done.err
    assert json.loads(done.out)


def test_a_name_in_a_body_is_taken_for_an_id(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("connections", "create", "--group-id", "Warehouse", "--service", "github", "--dry-run")
    assert '"group_id": "decent_dropsy"' in done.out


def test_an_id_needs_no_request_of_its_own(ctl_sandbox: Running, ctl: Run) -> None:
    ctl("groups", "get", "decent_dropsy")
    ctl("connections", "list", "--group-id", "decent_dropsy")
    ctl("pause", "speak_inexpensive")
    assert len(ctl_sandbox.requests()) == 3


@pytest.mark.parametrize(("arguments", "meant"), [
    (("groups", "get", "decent_dropsi"), "decent_dropsy"), (("groups", "get", "Warehous"), "Warehouse"),
    (("pause", "speak_inexpensiv"), "speak_inexpensive"), (("sync", "shop_stagin"), "shop_staging"),
    (("status", "--group", "decent_dropsi"), "decent_dropsy"), (("run", "candied_essentia"), "candied_essential"),
    (("users", "delete", "nuptials_rotund", "--yes"), "nuptials_rotunda"),
])  # fmt: skip
def test_what_is_neither_id_nor_name_gets_what_was_meant(
    ctl_sandbox: Running, ctl: Run, arguments: tuple[str, ...], meant: str
) -> None:
    done = ctl(*arguments)
    assert done.status in (1, 2)
    assert f"id you mean {meant}?" in done.err


def test_a_name_of_two_things_is_refused_with_their_ids(ctl_sandbox: Running, ctl: Run) -> None:
    for _ in range(2):
        ctl("api", "POST", "/v1/teams", "-f", "name=Twice", "-f", "role=Account Reviewer")
    done = ctl("teams", "get", "Twice")
    assert (done.status, "2 teams are called 'Twice'" in done.err) == (2, True)


def test_what_is_asked_before_a_deletion_names_the_id(ctl_sandbox: Running, ctl: Run) -> None:
    assert "(Warehouse, decent_dropsy)" in ctl("groups", "delete", "Warehouse").err
