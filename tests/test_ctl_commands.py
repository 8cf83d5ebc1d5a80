"""Commands for people: sync and wait, see what is wrong, keep schemas as code, export, and receive webhooks."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from ctl_fixtures import Run
from fivetran_facade.webhooks import sign
from fivetran_sandbox import Running, serve
from fivetranctl.health import ORDER, row, state_of, urgency, why

SHOP, SALES = "speak_inexpensive", "shrill_harmony"
DATED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00 .+")


def triggers(ctl_sandbox: Running) -> int:
    return sum(each["path"].endswith("/sync") for each in ctl_sandbox.requests())


def test_a_sync_is_waited_for_with_a_dated_line_for_each_event(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("sync", "shop", "--wait", "--poll-interval", "0.05")
    assert done.status == 0, done.err
    assert all(DATED.fullmatch(line) for line in done.lines)
    assert f"{SHOP} triggered" in done.lines[0]
    assert f"{SHOP} succeeded" in done.lines[-1]
    assert triggers(ctl_sandbox) == 1


def test_a_failed_sync_says_why_and_is_a_status(ctl_sandbox: Running, ctl: Run) -> None:
    ctl_sandbox.outcomes(SHOP, {"result": "failure_with_task", "reason": "The password is wrong."})
    done = ctl("sync", SHOP, "--wait", "--poll-interval", "0.05")
    assert done.status == 1
    assert "The password is wrong." in done.err


@pytest.mark.parametrize(
    ("connection", "hint"),
    [("pewter_whistle", "`fivetranctl resume pewter_whistle`"), ("outspoken_reseller", "`fivetranctl why outspoken_reseller`")],
)
@pytest.mark.parametrize("wait", ["--wait", "--no-wait"])
def test_what_cannot_sync_is_told_in_words_of_the_command_line(
    ctl_sandbox: Running, ctl: Run, connection: str, hint: str, wait: str
) -> None:
    done = ctl("sync", connection, wait)
    assert (done.status, triggers(ctl_sandbox)) == (1, 0)
    assert hint in done.err
    assert not re.search(r"on_paused|connections\.|error\.handle", done.out + done.err)


@pytest.mark.parametrize("command", [["sync", "shop"], ["resync", "shop", "--yes"], ["run", "candied_essential"]])
def test_a_timeout_asks_for_waiting(ctl_sandbox: Running, ctl: Run, command: list[str]) -> None:
    done = ctl(*command, "--timeout", "0.2s", "--poll-interval", "0.05")
    assert done.status in (0, 4), done.err
    assert ctl_sandbox.requests()[-1]["method"] == "GET"


@pytest.mark.parametrize("command", [["sync", "shop", "--wait"], ["resync", "shop", "--yes"], ["run", "candied_essential"]])
def test_a_poll_interval_that_is_none_triggers_nothing(ctl_sandbox: Running, ctl: Run, command: list[str]) -> None:
    assert ctl(*command, "--poll-interval", "0").status == 2
    assert ctl_sandbox.requests() == []


@pytest.mark.parametrize("command", [["sync", "shop"], ["resync", "shop", "--yes"], ["run", "candied_essential"]])
def test_what_is_triggered_is_json_if_the_output_is(ctl_sandbox: Running, ctl: Run, command: list[str]) -> None:
    (row,) = json.loads(ctl(*command, "-o", "json").out)
    assert row["state"] in ("triggered", "started")


@pytest.mark.parametrize("wait", ["--wait", "--no-wait"])
def test_a_connection_that_is_named_twice_is_triggered_once(ctl_sandbox: Running, ctl: Run, wait: str) -> None:
    done = ctl("sync", "shop", SHOP, "shop_staging", "ruddy_clarinet", wait, "--poll-interval", "0.05")
    assert done.status == 0, done.err
    assert sum(each["path"].endswith("/sync") and each["status"] == 200 for each in ctl_sandbox.requests()) == 2


def test_one_that_cannot_be_triggered_does_not_stop_the_others(ctl_sandbox: Running, ctl: Run) -> None:
    names = (SHOP, "pewter_whistle", SALES)
    done = ctl("sync", *names, "--no-wait", "-o", "json")
    assert [each["state"] for each in json.loads(done.out)] == ["triggered", "failed", "triggered"]
    assert (done.status, "`fivetranctl resume pewter_whistle`" in done.err) == (1, True)
    dry = ctl("sync", *names, "--dry-run")
    assert (dry.status, [line.split("/")[-2] for line in dry.lines if line.startswith("POST")]) == (1, [SHOP, SALES])
    paused = ctl("pause", SHOP, "no_such", SALES)
    assert (paused.status, [line.split()[0] for line in paused.lines]) == (1, [SHOP, SALES])
    assert ctl("pause", "wistful_pylon", "no such name").status == 2
    assert json.loads(ctl("connections", "get", "wistful_pylon", "-o", "json").out)["paused"] is False


def test_syncs_are_polled_before_a_timeout_that_is_shorter_than_the_poll_interval(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("sync", SHOP, SALES, "--timeout", "1s")
    assert (done.status, done.lines[-1].partition(" ")[2]) == (0, "2 of 2 succeeded"), done.err


def test_a_wait_that_takes_too_long_has_its_status_and_goes_on_with_its_handle(ctl_sandbox: Running, ctl: Run) -> None:
    ctl_sandbox.outcomes(SHOP, {"result": "success", "seconds": 3000})
    done = ctl("sync", SHOP, "--wait", "--timeout", "0.2s", "--poll-interval", "0.05")
    assert done.status == 4
    handle = re.search(r"--handle '(.+)'", done.err)
    assert handle is not None
    ctl_sandbox.advance(4000)
    again = ctl("sync", "--handle", handle[1], "--poll-interval", "0.05")
    assert (again.status, triggers(ctl_sandbox)) == (0, 1), again.err


@pytest.mark.parametrize(("command", "handle", "words"), [
    ("sync", "{}", "no handle of a sync, such as `fivetranctl sync` prints"), ("run", "[5]", "no handle of a run"),
    ("run", "[]", "that of one run, not of 0"), ("sync", "{", "is no JSON"),
])  # fmt: skip
def test_what_is_no_handle_is_refused(ctl_sandbox: Running, ctl: Run, command: str, handle: str, words: str) -> None:
    done = ctl(command, "--handle", handle)
    assert (done.status, words in done.err, "Handle" in done.err) == (2, True, False)


def test_the_script_of_older_days_works_with_its_credentials_as_options(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("sync", "--api-key", "k", "--api-secret", "s", "--wait", "--poll-interval", "0.05", "--id", SHOP)
    assert done.status == 0, done.err


def test_many_syncs_end_each_with_its_line_and_the_worst_status(ctl_sandbox: Running, ctl: Run) -> None:
    ctl_sandbox.outcomes(SALES, "failure")
    done = ctl("sync", SHOP, SALES, "--poll-interval", "0.05", "--max-running", "1")
    assert done.status == 1
    assert f"{SHOP} succeeded" in done.out
    assert f"{SALES} failed" in done.out
    assert done.lines[-1].endswith("1 of 2 succeeded")


def test_connections_are_chosen_by_group_and_condition(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("sync", "--group", "Warehouse", "--filter", "service=postgres", "--dry-run")
    assert done.lines[0] == f"POST {ctl_sandbox.url}/v1/connections/{SHOP}/sync"
    assert json.loads("".join(done.lines[1:])) == {"force": False}
    assert triggers(ctl_sandbox) == 0


@pytest.mark.parametrize(("kind", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_says_that_the_sync_goes_on_and_how_to_wait_for_it(
    ctl_sandbox: Running, kind: signal.Signals, status: int
) -> None:
    ctl_sandbox.outcomes(SHOP, {"result": "success", "seconds": 100_000})
    command = [sys.executable, "-m", "fivetranctl", "sync", SHOP, "--wait", "--poll-interval", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert "triggered" in process.stdout.readline()
        process.stdout.readline()
        process.send_signal(kind)
        _, err = process.communicate(timeout=10)
    assert process.returncode == status
    assert "goes on at Fivetran" in err
    assert "--handle" in err


def test_a_transformation_is_run_and_waited_for(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("run", "candied_essential", "--wait", "--poll-interval", "0.2s")
    assert done.status == 0, done.err
    assert done.lines[-1].endswith("candied_essential succeeded")


def test_a_resync_asks_and_names_tables(ctl_sandbox: Running, ctl: Run) -> None:
    ctl("schemas", "reload", SHOP)
    done = ctl("resync", SHOP, "--table", "public.orders", "--yes")
    assert done.status == 0, done.err
    assert ctl("resync", SHOP, "--table", "orders", "--yes").status == 2


def test_pausing_and_resuming(ctl_sandbox: Running, ctl: Run) -> None:
    assert ctl("pause", "shop").lines == [f"{SHOP}\ttrue"]
    assert json.loads(ctl("connections", "get", SHOP, "-o", "json").out)["paused"] is True
    assert ctl("resume", "shop").lines == [f"{SHOP}\tfalse"]


def test_setup_tests_that_fail_are_a_status(ctl_sandbox: Running, ctl: Run) -> None:
    assert ctl("test", SHOP).status == 0
    ctl("connections", "update", SHOP, "--config", "password=wrong", "--no-run-setup-tests")
    assert ctl("test", SHOP).status == 1


# What is wrong


def test_the_overview_has_the_most_urgent_first_and_takes_one_request(ctl_sandbox: Running, ctl: Run) -> None:
    rows = json.loads(ctl("status", "-o", "json").out)
    places = [ORDER.index(each["state"]) for each in rows]
    assert places == sorted(places)
    assert rows[0]["state"] == "broken"
    assert [each["path"] for each in ctl_sandbox.requests()] == ["/v1/connections"]


def test_the_overview_of_a_thousand_connections_takes_two_requests(ctl: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(connections=1000, speed=0) as many:
        monkeypatch.setenv("FIVETRAN_API_URL", many.url)
        monkeypatch.setenv("FIVETRAN_API_KEY", "a")
        monkeypatch.setenv("FIVETRAN_API_SECRET", "b")
        assert len(ctl("status", "-o", "name").lines) == 1015
        assert len(many.requests()) == 2


NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def connection(**more: Any) -> dict[str, Any]:
    status = {"setup_state": "connected", "sync_state": "scheduled", "update_state": "on_schedule"} | more.pop("status", {})
    return {
        "id": "a_b", "service": "postgres", "schema": "shop", "paused": False, "sync_frequency": 360, "schedule_type": "auto",
        "succeeded_at": (NOW - timedelta(hours=2)).isoformat(), "failed_at": None, "status": status,
    } | more  # fmt: skip


@pytest.mark.parametrize(("more", "state"), [
    ({}, "ok"), ({"paused": True, "status": {"setup_state": "broken"}}, "paused"),
    ({"status": {"setup_state": "broken"}}, "broken"),
    ({"status": {"setup_state": "incomplete"}}, "incomplete"), ({"status": {"sync_state": "syncing"}}, "syncing"),
    ({"status": {"sync_state": "rescheduled", "rescheduled_for": "2026-03-01T15:00:00Z"}}, "rescheduled"),
    ({"failed_at": NOW.isoformat()}, "failed"), ({"failed_at": (NOW - timedelta(days=2)).isoformat()}, "ok"),
    ({"succeeded_at": None}, "waiting"), ({"status": {"update_state": "delayed"}}, "late"),
    ({"status": {"schema_status": "blocked_on_capture"}}, "blocked"), ({"status": None}, "ok"),
])  # fmt: skip
def test_a_connection_is_in_the_most_telling_of_its_states(more: dict[str, Any], state: str) -> None:
    given = connection(**{name: value for name, value in more.items() if name != "status" or value is not None})
    if "status" in more and more["status"] is None:
        given["status"] = None
    assert state_of(given) == state
    shown = row(given, NOW)
    assert shown["state"] == state
    assert urgency(shown)[0] == ORDER.index(state)
    sentences = list(why(given, [], [], NOW))
    assert sentences[0].startswith("a_b (postgres, shop) ")
    assert sentences[-1].startswith("What to do: ")


def test_why_names_tasks_errors_syncs_and_what_to_do(ctl_sandbox: Running, ctl: Run) -> None:
    text = ctl("why", "torrid_lumber").out
    assert "is broken" in text
    assert "Task: Reconnect" in text
    assert "fivetranctl test torrid_lumber" in text
    assert json.loads(ctl("why", "torrid_lumber", "-o", "json").out)["state"] == "broken"


def test_the_history_has_how_long_syncs_took(ctl_sandbox: Running, ctl: Run) -> None:
    ctl("sync", SHOP, "--wait", "--poll-interval", "0.05")
    rows = json.loads(ctl("history", SHOP, "-o", "json").out)
    assert rows[-1]["status"].startswith(("COMPLETED", "SUCCESS"))
    assert rows[-1]["took"]


def test_the_doctor_tells_whose_the_credentials_are_and_what_they_may_read(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("doctor", "-o", "json")
    checks = {each["check"]: each for each in json.loads(done.out)}
    assert done.status == 0
    assert "FIVETRAN_API_KEY" in checks["credentials"]["details"]
    assert "ada@example.com" in checks["identity"]["details"]
    assert checks["read groups"]["result"] == "ok"
    assert "of 20000" in checks["requests left this hour"]["details"]


def test_the_doctor_says_that_the_api_cannot_be_reached(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("doctor", "--api-url", "http://127.0.0.1:1")
    assert done.status == 1
    assert "account\tfailed" in done.out


def test_times_are_told_by_the_clock_of_the_server(ctl_sandbox: Running, ctl: Run) -> None:
    ctl_sandbox.advance(3 * 86_400)
    ctl("sync", SHOP, "--wait", "--poll-interval", "0.05")
    for command in (("why", SHOP), ("status",), ("status", "-o", "json")):
        assert " ended in " not in ctl(*command).out
    (row,) = (each for each in json.loads(ctl("status", "-o", "json").out) if each["id"] == SHOP)
    assert row["last_success"].endswith(" ago")
    last = json.loads(ctl("history", SHOP, "-o", "json").out)[-1]
    assert last["end"] == json.loads(ctl("connections", "get", SHOP, "-o", "json").out)["succeeded_at"]


# Schemas


def test_schemas_go_through_a_file_a_plan_and_back(ctl_sandbox: Running, ctl: Run, tmp_path: Path) -> None:
    file, kept = tmp_path / "shop.yaml", tmp_path / "shop.plan"
    assert ctl("schema", "export", "shop", "-o", str(file)).status == 0
    assert ctl("schema", "diff", "shop", str(file)).status == 0
    wanted = yaml.safe_load(file.read_text())
    wanted["schemas"]["public"]["tables"]["products"]["enabled"] = False
    file.write_text(yaml.safe_dump(wanted))
    assert ctl("schema", "diff", "shop", str(file)).status == 5
    assert ctl("schema", "plan", "shop", str(file), "-o", str(kept)).status == 0
    dry = ctl("schema", "apply", str(kept), "--dry-run")
    assert (dry.status, dry.lines[0].split()[0]) == (0, "PATCH")
    assert ctl("schema", "apply", str(kept)).status == 0
    assert ctl("schema", "diff", "shop", str(file)).status == 0
    assert "products" not in ctl("schema", "show", "shop").out
    assert ctl("schema", "get", SHOP, "-o", "json").status == 0  # the operations are there too


def test_a_difference_that_cannot_be_changed_is_a_difference(ctl_sandbox: Running, ctl: Run, tmp_path: Path) -> None:
    file = tmp_path / "shop.yaml"
    file.write_text(yaml.safe_dump({"schemas": {"public": {"tables": {"orders": {"other": {"new": 1}}}}}}))
    done = ctl("schema", "diff", "shop", str(file))
    assert (done.status, "public.orders: new unknown -> 1" in done.out) == (5, True)


# Export


def test_an_export_is_the_same_twice_and_shows_no_secret(ctl_sandbox: Running, ctl: Run, tmp_path: Path) -> None:
    def files() -> dict[str, str]:
        return {path.relative_to(tmp_path).as_posix(): path.read_text() for path in tmp_path.rglob("*.yaml")}

    assert ctl("export", str(tmp_path)).status == 0
    first = files()
    ctl_sandbox.advance(60)
    assert ctl("export", str(tmp_path)).status == 0
    assert files() == first
    assert "groups/Warehouse.decent_dropsy.yaml" in first
    secrets = re.findall(r"'(?:password|secret|api_key)': '([^'*]{4,})'", str(ctl_sandbox.state(secrets=True)))
    assert secrets
    assert not [secret for secret in secrets if any(secret in text for text in first.values())]
    ctl("webhooks", "delete", next(each["id"] for each in ctl_sandbox.state()["webhooks"]), "--yes")
    ctl("export", str(tmp_path))
    assert len(files()) == len(first) - 1


def test_an_export_deletes_no_file_that_it_did_not_write(ctl_sandbox: Running, ctl: Run, tmp_path: Path) -> None:
    own = [tmp_path / "groups" / "notes.yaml", tmp_path / "groups" / "bad.yaml", tmp_path / "deploy" / "users" / "a.b_c.yaml"]
    for path, text in zip(own, ("id: a_b\n", "[", "id: b_c\nemail: a\n"), strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    assert ctl("export", str(tmp_path)).status == 0
    assert all(path.exists() for path in own)


@pytest.mark.parametrize(("path", "status", "ends"), [
    ("/v1/teams", 409, 1), ("/v1/teams", 403, 0), ("/v1/connections/speak_inexpensive/schemas", 409, 1),
])  # fmt: skip
def test_what_an_export_cannot_read_keeps_its_files(
    ctl_sandbox: Running, ctl: Run, tmp_path: Path, path: str, status: int, ends: int
) -> None:
    assert ctl("export", str(tmp_path), "--schemas").status == 0
    before = sorted(tmp_path.rglob("*.yaml"))
    ctl_sandbox.fault(path=path, status=status)
    done = ctl("export", str(tmp_path), "--schemas")
    assert (done.status, sorted(tmp_path.rglob("*.yaml"))) == (ends, before), done.err


def test_an_export_needs_the_name_of_a_folder(ctl_sandbox: Running, ctl: Run) -> None:
    assert ctl("export", "").status == 2
    assert ctl_sandbox.requests() == []


# Webhooks


def test_a_webhook_is_verified_from_a_file(ctl: Run, tmp_path: Path) -> None:
    body = tmp_path / "body.json"
    body.write_bytes(b'{"event": "sync_end", "data": {"status": "SUCCESSFUL"}}')
    right = sign(body.read_bytes(), "s3cret")
    assert (
        json.loads(ctl("webhook", "verify", str(body), "--signature", right, "--secret", "s3cret").out)["event"] == "sync_end"
    )
    assert ctl("webhook", "verify", str(body), "--signature", "0" * 64, "--secret", "s3cret").status == 1
    assert ctl("webhook", "verify", str(body), "--signature", right).status == 2


def test_a_receiver_prints_what_is_signed_and_refuses_the_rest() -> None:
    command = [sys.executable, "-m", "fivetranctl", "webhook", "listen", "--port", "0", "--count", "1", "--secret", "s3cret"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        address = process.stderr.readline().split()[-1]
        send = [sys.executable, "-m", "fivetranctl", "webhook", "trigger", address, "--secret"]
        assert subprocess.run([*send, "wrong"], check=False, capture_output=True).returncode == 1
        assert subprocess.run([*send, "s3cret"], check=False, capture_output=True).returncode == 0
        out, err = process.communicate(timeout=20)
    assert json.loads(out)["event"] == "sync_end"
    assert "refused" in err


@pytest.mark.parametrize(("headers", "status"), [
    ("Content-Length: many", 411), ("Content-Length: -1", 411), ("Transfer-Encoding: chunked", 411),
    ("Content-Length: 2000000", 413), ("Content-Length: 2", 401),
])  # fmt: skip
def test_a_request_that_is_no_webhook_does_not_disturb_a_receiver(headers: str, status: int) -> None:
    command = [sys.executable, "-m", "fivetranctl", "webhook", "listen", "--port", "0", "--count", "1", "--secret", "s3cret"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        address = process.stderr.readline().split()[-1]
        port = int(address.rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), timeout=10) as client:
            client.sendall(f"POST / HTTP/1.1\r\n{headers}\r\n\r\n{{}}".encode())
            assert client.recv(100).split()[1] == str(status).encode()
        send = [sys.executable, "-m", "fivetranctl", "webhook", "trigger", address, "--secret", "s3cret"]
        assert subprocess.run(send, check=False, capture_output=True).returncode == 0
        out, err = process.communicate(timeout=20)
    assert (json.loads(out)["event"], err.count("refused: "), "Traceback" in err) == ("sync_end", 1, False)


def test_a_receiver_whose_output_nobody_reads_ends_quietly() -> None:
    command = [sys.executable, "-m", "fivetranctl", "webhook", "listen", "--port", "0", "--secret", "s3cret"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        address = process.stderr.readline().split()[-1]
        process.stdout.close()
        send = [sys.executable, "-m", "fivetranctl", "webhook", "trigger", address, "--secret", "s3cret"]
        assert subprocess.run(send, check=False, capture_output=True).returncode == 0
        err = process.stderr.read()
    assert (process.returncode, err) == (0, "")


def test_a_port_that_is_taken_is_named(ctl_sandbox: Running, ctl: Run) -> None:
    port = ctl_sandbox.url.rpartition(":")[2]
    done = ctl("webhook", "listen", "--port", port, "--secret", "s3cret")
    assert (done.status, f"error: port {port} cannot be listened on" in done.err) == (1, True)


def test_body_and_secret_of_a_webhook_cannot_both_be_standard_input(ctl: Run) -> None:
    assert ctl("webhook", "verify", "-", "--secret", "-", "--signature", "A1").status == 2


def test_the_completion_script_of_each_shell_is_printed(ctl: Run) -> None:
    for shell in ("bash", "zsh", "fish", "powershell"):
        done = ctl("completion", shell)
        assert (done.status, "fivetranctl" in done.out) == (0, True)


def test_the_sandbox_runs_as_a_command(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "fivetranctl", "sandbox", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert "FIVETRAN_API_URL" in process.stdout.readline()
        threading.Timer(0.1, lambda: process.send_signal(signal.SIGINT)).start()
        started = time.monotonic()
        process.communicate(timeout=20)
    assert process.returncode == 0
    assert time.monotonic() - started < 20
