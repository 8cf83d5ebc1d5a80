"""Values that are given to the program: their types, secrets among them, and profiles that hold secrets."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from base64 import b64encode
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctl_fixtures import Run, at_terminal
from fivetran_sandbox import Running, serve
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


def test_a_date_in_yaml_is_sent_as_it_is_written(ctl_sandbox: Running, ctl: Run, tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text("host: h\nstart: 2024-01-31\nat: 2024-01-31 10:00:00\nmore: {1: [2024-01-31]}\n")
    done = ctl("connections", "update", SHOP, "--config", f"@{file}", "--dry-run")
    assert sent(done)["config"] == {
        "host": "h", "start": "2024-01-31", "at": "2024-01-31 10:00:00", "more": {"1": ["2024-01-31"]}
    }  # fmt: skip


@pytest.mark.parametrize("text", ["a: .nan", "a: &x [*x]", "a: !!binary aGVsbG8=", "a: !!set {b}"])
def test_what_json_cannot_have_is_refused_with_the_file(ctl_sandbox: Running, ctl: Run, tmp_path: Path, text: str) -> None:
    file = tmp_path / "config.yaml"
    file.write_text(text)
    done = ctl("connections", "update", SHOP, "--config", f"@{file}", "--dry-run")
    assert (done.status, f"{file} has a value that JSON cannot have" in done.err) == (2, True)


@pytest.mark.parametrize(("text", "words"), [
    ("a..b=1", "a..b: a name before or after a dot is empty"), (".=1", "is empty"), ("a.=1", "is empty"),
    ('{"a": NaN}', "NaN is no number"), ("a:=Infinity", "Infinity is no number"),
])  # fmt: skip
def test_a_value_that_cannot_be_sent_is_refused(ctl_sandbox: Running, ctl: Run, text: str, words: str) -> None:
    done = ctl("connections", "update", SHOP, "--config", text, "--dry-run")
    assert (done.status, words in done.err) == (2, True)


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


CODED = b64encode(b"coded:s3cret").decode()


@pytest.mark.parametrize(("variables", "key", "secret"), [
    ({"API_KEY": "one", "API_SECRET": "s"}, "one", "given"), ({"APIKEY": "two", "APISECRET": "s"}, "two", "given"),
    ({"API_KEY": CODED}, "coded", "given"), ({"APIKEY": CODED}, "coded", "given"),
    ({"API_KEY": "one", "APIKEY": "two", "APISECRET": "s"}, "two", "given"),
    ({"API_KEY": "one", "APIKEY": CODED}, "coded", "given"),
    ({"API_KEY": CODED[:-1]}, f"{CODED[:4]}...", "missing"), ({"API_KEY": "one"}, "one...", "missing"),
    ({"API_SECRET": "s"}, None, "given"), ({"API_KEY": " ", "API_SECRET": " "}, None, "missing"), ({}, None, "missing"),
])  # fmt: skip
def test_the_credentials_that_are_described_are_those_that_are_used(
    ctl_sandbox: Running, ctl: Run, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], key: str | None, secret: str
) -> None:
    for name in ("API_KEY", "API_SECRET"):
        monkeypatch.delenv(f"FIVETRAN_{name}")
    for name, value in variables.items():
        monkeypatch.setenv(f"FIVETRAN_{name}", value)
    found = json.loads(ctl("auth", "describe", "-o", "json").out)
    assert (found["api_key"], found["secret"]) == (key, secret)
    usable = key is not None and secret == "given"
    assert ctl("groups", "list").status == (0 if usable else 3)
    assert ctl("doctor").status == (0 if usable else 3)


def test_half_of_the_credentials_as_options_is_described_as_that(ctl_sandbox: Running, ctl: Run) -> None:
    found = json.loads(ctl("auth", "describe", "--api-key", "option", "-o", "json").out)
    assert (found["source"], found["secret"]) == ("the command line", "missing")
    done = ctl("groups", "list", "--api-key", "option")
    assert (done.status, "error: api_key is given but api_secret is not.\n" in done.err) == (3, True)


def test_the_doctor_has_the_status_of_refused_credentials(ctl_sandbox: Running, ctl: Run) -> None:
    with serve(api_key="right", api_secret="right") as strict:
        assert ctl("doctor", "--api-url", strict.url).status == 3


def test_the_address_is_that_of_the_option_the_named_profile_or_the_environment(
    ctl_sandbox: Running, ctl: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def address(*arguments: str) -> str:
        return str(json.loads(ctl("auth", "describe", "-o", "json", *arguments).out)["api_url"])

    here = ctl_sandbox.url
    profiles.write("with", {"api_key": "k", "api_secret": "s", "api_url": here})
    profiles.write("without", {"api_key": "k", "api_secret": "s"})
    monkeypatch.setenv("FIVETRAN_API_URL", "http://127.0.0.1:1")
    assert address() == address("--profile", "without") == "http://127.0.0.1:1"
    assert address("--profile", "with") == address("--profile", "with", "--api-key", "k", "--api-secret", "s") == here
    assert address("--profile", "without", "--api-url", here) == here
    assert ctl("groups", "list", "--profile", "nope", "--api-key", "k", "--api-secret", "s").status == 2


@pytest.mark.parametrize(
    "arguments",
    [("--api-key", "k", "--api-secret", "-"), ("--api-key", "", "--api-secret", "s"), ("--api-key", "k"), ("--api-secret", "")],
)
def test_a_login_without_a_terminal_asks_for_nothing(
    ctl_sandbox: Running, ctl: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("\n"))
    done = ctl("auth", "login", "--no-check", *arguments)
    assert (done.status, done.out, profiles.path().exists()) == (2, "", False)
    assert done.err.startswith("error: ")


def test_a_profile_goes_through_a_link_and_what_cannot_be_written_is_named(
    ctl_sandbox: Running, ctl: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    login = ("auth", "login", "--api-key", "k", "--api-secret", "s", "--no-check")
    target, link = tmp_path / "kept.toml", profiles.path()
    target.touch(0o644)
    link.parent.mkdir()
    link.symlink_to(target)
    done = ctl(*login)
    assert (done.status, "warning" in done.err, link.is_symlink()) == (0, False, True)
    assert (target.stat().st_mode & 0o777, "api_key" in target.read_text()) == (0o600, True)
    monkeypatch.setenv("FIVETRANCTL_CONFIG", "/proc/none/profiles.toml")
    done = ctl(*login)
    assert (done.status, "error: /proc/none/profiles.toml cannot be written" in done.err) == (2, True)


def test_an_address_without_tls_names_the_option_that_allows_it(ctl_sandbox: Running, ctl: Run) -> None:
    for command in (("groups", "list"), ("auth", "login", "--api-key", "k", "--api-secret", "s")):
        done = ctl(*command, "--api-url", "http://fivetran.example.com")
        assert (done.status, "add --allow-http" in done.err, "allow_http" in done.err) == (2, True, False)


@pytest.mark.parametrize("value", ["@{empty}", "env:EMPTY", "-"])
def test_a_secret_that_is_empty_where_it_should_be_is_refused(
    ctl_sandbox: Running, ctl: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, value: str
) -> None:
    (tmp_path / "empty").write_text("\n")
    monkeypatch.setenv("EMPTY", "")
    monkeypatch.setattr("sys.stdin", StringIO())
    given = value.format(empty=tmp_path / "empty")
    done = ctl("connections", "update", SHOP, "--dry-run", "--config", f"password={given}")
    assert (done.status, f"password {given} is empty" in done.err) == (2, True)


@pytest.mark.parametrize("arguments", [
    "groups create --body -", "pause -", "sync --handle -", "groups create --name x --api-secret -", "pause @{file}",
    "groups create --name x --api-key k --api-secret-file {file}",
])  # fmt: skip
def test_bytes_that_are_no_text_are_refused_with_their_place(ctl_sandbox: Running, tmp_path: Path, arguments: str) -> None:
    (tmp_path / "file").write_bytes(b'{"name": "\xff"}')
    words = arguments.format(file=tmp_path / "file").split()
    done = subprocess.run(
        [sys.executable, "-m", "fivetranctl", *words], input=b'{"name": "\xff"}', capture_output=True, check=False
    )
    place = words[-1].removeprefix("@").encode()
    assert (done.returncode, b"it is no text in UTF-8" in done.stderr, place in done.stderr) == (2, True, True)


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
