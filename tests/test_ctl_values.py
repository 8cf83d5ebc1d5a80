"""Values that are given to the program: their types, secrets among them, and profiles that hold secrets."""

from __future__ import annotations

import json
import os
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctl_fixtures import Run, at_terminal
from fivetran_sandbox import Running
from fivetranctl import profiles
from fivetranctl.fields import fields, guess

SHOP = "speak_inexpensive"


def sent(done: Any) -> Any:
    """Return the body that a dry run has printed."""
    assert done.status == 0, done.err
    return json.loads(done.out.partition("\n")[2])


@pytest.mark.parametrize(
    "text", ["0e10", "1e5", "007", "+1", "1.0", "1_000", "NaN", "Infinity", " 1", "[1]", '{"a": 1}', "TRUE", "-0", ""]
)
def test_a_text_that_is_no_number_to_the_letter_stays_a_text(text: str) -> None:
    assert guess(text) == text


@given(st.integers(-(10**17), 10**17) | st.booleans() | st.none())
def test_what_can_only_be_one_thing_is_that(value: Any) -> None:
    assert guess(json.dumps(value)) == value


def test_the_fields_of_the_service_decide_what_a_text_is(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl(
        "connections", "create", "--group-id", "decent_dropsy", "--service", "postgres", "--dry-run",
        "--config", "user=0e10", "--config", "database=12", "--config", "port=05432", "--config", "password=1e5",
        "--config", "update_method=true", "--config", "extra:=[1]",
    )  # fmt: skip
    assert done.status == 2
    assert "port must be an integer" in done.err
    done = ctl(
        "connections", "create", "--group-id", "decent_dropsy", "--service", "postgres", "--dry-run",
        "--config", "user=0e10", "--config", "database=12", "--config", "port=5432", "--config", "always_encrypted=True",
        "--config", "extra:=[1]",
    )  # fmt: skip
    assert sent(done)["config"] == {"user": "0e10", "database": "12", "port": 5432, "always_encrypted": True, "extra": [1]}


def test_an_update_takes_the_types_of_the_connections_own_service(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("connections", "update", SHOP, "--config", "user=123", "--config", "port=5433", "--dry-run")
    assert sent(done)["config"] == {"user": "123", "port": 5433}
    assert [each["method"] for each in ctl_sandbox.requests()] == ["GET"] * 2


def test_a_text_that_means_one_thing_needs_no_service(ctl_sandbox: Running, ctl: Run) -> None:
    ctl("connections", "update", SHOP, "--config", "host=db.example.com", "--config", "schema:=1", "--dry-run")
    assert ctl_sandbox.requests() == []


def test_what_is_within_a_value_that_is_no_object_is_refused() -> None:
    with pytest.raises(Exception, match="a has a value already"):
        fields(("a=b", "a.b=c"), "--config", lambda: None)


def test_fields_of_any_request_are_texts_unless_they_can_be_nothing_else(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("api", "POST", "/v1/groups", "-f", "name=1e5", "-f", "flag=true", "-f", "list:=[1]", "--dry-run")
    assert sent(done) == {"name": "1e5", "flag": True, "list": [1]}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--config", "password=hunter2", "--config", "private_key=hunter3"),
        ("--config", '{"password": "hunter2"}'),
        ("--body", '{"config": {"password": "hunter2"}}', "--api-key", "k", "--api-secret", "s"),
    ],
)
def test_secrets_on_the_command_line_earn_one_warning_in_a_run(ctl_sandbox: Running, arguments: tuple[str, ...]) -> None:
    status, screen = at_terminal("connections", "update", SHOP, "--dry-run", *arguments)
    assert (status, screen.count("warning:")) == (0, 1)
    assert "hunter" not in screen


def test_what_is_no_secret_earns_no_warning(ctl_sandbox: Running) -> None:
    assert "warning:" not in at_terminal("connections", "update", SHOP, "--dry-run", "--config", "host=db.example.com")[1]


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=20), st.text(st.characters(codec="utf-8"), max_size=20))
def test_a_profile_holds_any_text(tmp_path_factory: pytest.TempPathFactory, name: str, secret: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FIVETRANCTL_CONFIG", str(tmp_path_factory.mktemp("profiles") / "profiles.toml"))
        profiles.write(name, {"api_key": "key", "api_secret": secret})
        assert profiles.read(name)["api_secret"] == secret
        profiles.write("another", {"api_key": "key"})
        assert tomllib.loads(profiles.path().read_text("utf-8"))[name]["api_secret"] == secret


@pytest.mark.parametrize("content", [b"[[[", b"\xff\xfe", b"[default]\napi_key = 'x' y"])
def test_a_file_of_profiles_that_cannot_be_read_stops_only_who_uses_it(
    ctl_sandbox: Running, ctl: Run, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    file = Path(os.environ["FIVETRANCTL_CONFIG"])
    file.parent.mkdir()
    file.write_bytes(content)
    file.chmod(0o600)
    assert ctl("groups", "list").status == 0
    monkeypatch.delenv("FIVETRAN_API_KEY")
    monkeypatch.delenv("FIVETRAN_API_SECRET")
    assert ctl("groups", "list", "--api-key", "k", "--api-secret", "s").status == 0
    done = ctl("groups", "list")
    assert (done.status, str(file) in done.err) == (2, True)
    assert ctl("auth", "login", "--api-key", "k", "--api-secret", "s", "--no-check").status == 2
    assert file.read_bytes() == content


def test_a_request_that_deletes_is_asked_for_like_the_command_of_it(ctl_sandbox: Running, ctl: Run) -> None:
    for method, path in (
        ("DELETE", "/v1/users/nuptials_rotunda"), ("DELETE", "v1/nothing/known"),
        ("delete", "//v1/users/%6euptials_rotunda?a=b"),
        ("POST", "/v1/hybrid-deployment-agents/decisive_gallon/re-auth"), ("POST", "/v1/system-keys/brisk_lantern/rotate"),
    ):  # fmt: skip
        done = ctl("api", method, path)
        assert (done.status, "--yes" in done.err) == (2, True), path
    assert ctl_sandbox.requests() == []
    assert ctl("api", "DELETE", "/v1/users/nuptials_rotunda", "--yes").status == 0
    assert ctl("api", "PATCH", f"/v1/connections/{SHOP}", "-f", "paused=true").status == 0


@pytest.mark.parametrize(("arguments", "meant"), [
    (("metadata", "get", "postgress"), "postgres"),
    (("connections", "create", "--group-id", "decent_dropsy", "--service", "postgress"), "postgres"),
    (("destinations", "create", "--group-id", "{group}", "--service", "snowflakes", "--region", "GCP_US_EAST4",
      "--time-zone-offset", "0"), "snowflake"),
])  # fmt: skip
def test_a_service_that_is_misspelt_is_refused_with_what_was_meant(
    ctl_sandbox: Running, ctl: Run, arguments: tuple[str, ...], meant: str
) -> None:
    group = ctl("groups", "create", "--name", "Empty", "-o", "name").lines[0]
    done = ctl(*(each.format(group=group) for each in arguments))
    assert done.status == 1
    assert f"Did you mean {meant}?" in done.err
