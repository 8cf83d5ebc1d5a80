"""The forms of the output, and the ways in which the program ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import click
import pytest
import yaml

from ctl_fixtures import Run
from fivetran_sandbox import Running, serve
from fivetranctl.durations import Duration, shown


def test_in_a_pipe_lines_are_plain_without_header_and_untruncated(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("groups", "list")
    assert done.lines[0].split("\t")[:2] == ["decent_dropsy", "Warehouse"]
    assert "\x1b" not in done.out


def test_each_form_has_the_same_objects(ctl_sandbox: Running, ctl: Run) -> None:
    as_json = json.loads(ctl("groups", "list", "-o", "json").out)
    assert [json.loads(line) for line in ctl("groups", "list", "-o", "jsonl").lines] == as_json
    assert yaml.safe_load(ctl("groups", "list", "-o", "yaml").out) == as_json
    assert ctl("groups", "list", "-o", "name").lines == [each["id"] for each in as_json]
    assert ctl("groups", "list", "-o", "csv").lines[0] == "id,name,created_at"
    assert "NAME" in ctl("groups", "list", "-o", "table").out.upper()


def test_json_is_the_apis_own_object(ctl_sandbox: Running, ctl: Run) -> None:
    shown = json.loads(ctl("connections", "get", "speak_inexpensive", "-o", "json").out)
    (row,) = (each for each in ctl_sandbox.state()["connections"] if each["id"] == "speak_inexpensive")
    assert shown["status"] == row["status"]


def test_columns_filters_and_queries_choose(ctl_sandbox: Running, ctl: Run) -> None:
    assert ctl("connections", "list", "--columns", "id,status.setup_state", "--filter", "service=stripe").lines == [
        "torrid_lumber\tbroken"
    ]
    assert ctl("groups", "list", "--query", "[?name=='Lake'].id").lines == ["gusty_hammock"]
    assert json.loads(ctl("groups", "list", "-o", "json", "--columns", "name").out)[0] == {"name": "Warehouse"}


LAKE = "[?name=='Lake'].{id: id, name: name}"


@pytest.mark.parametrize(("form", "query", "lines"), [
    ("csv", LAKE, ["id,name", "gusty_hammock,Lake"]), ("csv", LAKE + " | [0]", ["id,name", "gusty_hammock,Lake"]),
    ("csv", "[:2].[id,name]", ["decent_dropsy,Warehouse", "ample_ambush,Warehouse_Staging"]), ("csv", "length(@)", ["4"]),
    ("csv", "[0].name", ["Warehouse"]), ("name", LAKE, ["gusty_hammock"]), ("plain", LAKE, ["gusty_hammock\tLake"]),
    ("plain", LAKE + " | [0]", ["id\tgusty_hammock", "name\tLake"]),
    ("jsonl", "[:2].name", ['"Warehouse"', '"Warehouse_Staging"']),
    ("jsonl", LAKE, ['{"id": "gusty_hammock", "name": "Lake"}']), ("yaml", LAKE, ["- id: gusty_hammock", "  name: Lake"]),
    ("table", LAKE, ["id             name", "gusty_hammock  Lake"]), ("plain", "none", []), ("csv", "[?none]", []),
])  # fmt: skip
def test_what_a_query_finds_has_the_form_of_the_output(
    ctl_sandbox: Running, ctl: Run, form: str, query: str, lines: list[str]
) -> None:
    done = ctl("groups", "list", "--query", query, "-o", form)
    assert (done.status, [line.rstrip() for line in done.lines]) == (0, lines), done.err


def test_a_query_that_cannot_be_applied_is_named(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("groups", "list", "--query", "sum(@)")
    assert (done.status, "error: --query: In function sum()" in done.err) == (2, True)


def test_a_filter_for_what_no_row_has_is_named(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("groups", "list", "--filter", "nme=Lake")
    assert (done.status, "no row has 'nme'; did you mean name?" in done.err) == (0, True)
    assert "no row has" not in ctl("groups", "list", "--filter", "name=nobody", "--columns", "id").err
    assert "no row has 'servic'" in ctl("sync", "--all", "--filter", "servic=postgres").err
    assert "no row has 'nme'" in ctl("groups", "get", "decent_dropsy", "--columns", "nme").err


@pytest.mark.parametrize("command", [("groups", "get", "decent_dropsy"), ("why", "shop"), ("api", "GET", "/v1/groups")])
def test_a_filter_is_refused_where_there_are_no_rows_to_choose_from(
    ctl_sandbox: Running, ctl: Run, command: tuple[str, ...]
) -> None:
    assert ctl(*command, "--filter", "name=Lake").status == 2
    assert ctl_sandbox.requests() == []


def test_the_page_of_a_listing_is_printed_as_rows(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("api", "GET", "/v1/groups", "-f", "limit=1", "--columns", "name")
    assert (done.lines, "--paginate" in done.err) == (["Warehouse"], True)
    assert list(json.loads(ctl("api", "GET", "/v1/groups", "-f", "limit=1", "-o", "json").out)) == ["items", "next_cursor"]


def test_an_empty_listing_has_the_header_of_its_csv(ctl_sandbox: Running, ctl: Run) -> None:
    assert ctl("groups", "list", "--filter", "name=none", "-o", "csv").lines == ["id,name,created_at"]
    assert ctl("groups", "list", "--filter", "name=none", "-o", "csv", "--columns", "name").lines == ["name"]


def test_an_empty_listing_is_an_empty_list(ctl_sandbox: Running, ctl: Run) -> None:
    for form in ("json", "yaml"):
        assert yaml.safe_load(ctl("groups", "list", "--filter", "name=none", "-o", form).out) == []
    assert ctl("groups", "list", "--filter", "name=none").out == ""


@pytest.mark.parametrize(("arguments", "status", "words"), [
    (("groups", "get", "no_such"), 1, "404"), (("groups", "lits"), 2, "Did you mean list"),
    (("gropus",), 2, "Did you mean groups"), (("schema", "updat"), 2, "Did you mean update?"),
    (("webhook", "tes"), 2, "Did you mean test?"), (("status", "--group", ""), 2, "there is no group ''"),
    (("history", "shop", "--since", "9999999999d"), 2, "ten years"),
    (("groups", "list", "--nope"), 2, "No such option"), (("groups", "list", "--query", "[["), 2, "JMESPath"),
    (("why", "speak_inexpensiv"), 1, "Did you mean speak_inexpensive"), (("why", "no such name"), 2, "there is no connection"),
    (("groups", "list", "--profile", "none"), 2, "there is no profile 'none'"),
    (("status", "--watch", "--interval", "soon"), 2, "no duration"),
])  # fmt: skip
def test_a_failure_is_one_line_a_hint_and_a_status(
    ctl_sandbox: Running, ctl: Run, arguments: tuple[str, ...], status: int, words: str
) -> None:
    done = ctl(*arguments)
    assert (done.status, done.out) == (status, "")
    assert done.err.startswith("error: ")
    assert words in done.err
    assert "Traceback" not in done.err


def test_a_failure_is_json_if_the_output_is(ctl_sandbox: Running, ctl: Run) -> None:
    error = json.loads(ctl("groups", "get", "no_such", "-o", "json").out)["error"]
    assert (error["status"], error["code"], error["exit_status"]) == (404, "NotFound_Group", 1)


def test_refused_credentials_and_none_have_a_status_of_their_own(
    ctl_sandbox: Running, ctl: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve(api_key="right", api_secret="right") as strict:
        done = ctl("groups", "list", "--api-url", strict.url)
        assert done.status == 3
        assert "auth describe" in done.err
        # Also where it would be tried again if something had been triggered already.
        many = ctl("sync", "speak_inexpensive", "shrill_harmony", "--timeout", "5s", "--api-url", strict.url)
        assert (many.status, "0 of 2 succeeded" in many.out) == (3, True)
        assert ctl("groups", "list", "--api-url", strict.url, "--api-key", "right", "--api-secret", "right").status == 0
    monkeypatch.delenv("FIVETRAN_API_KEY")
    monkeypatch.delenv("FIVETRAN_API_SECRET")
    done = ctl("groups", "list")
    assert done.status == 3
    assert "auth login" in done.err


def test_profiles_are_stored_for_the_user_alone_and_named(
    ctl_sandbox: Running, ctl: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = Path(os.environ["FIVETRANCTL_CONFIG"])
    done = ctl("auth", "login", "--profile", "staging", "--api-key", "K", "--api-secret", "S", "--api-url", ctl_sandbox.url)
    assert (done.status, file.stat().st_mode & 0o777) == (0, 0o600)
    monkeypatch.delenv("FIVETRAN_API_URL")
    found = json.loads(ctl("auth", "describe", "--profile", "staging", "-o", "json").out)
    assert (found["api_key"], found["api_url"]) == ("K", ctl_sandbox.url)
    assert "S" not in found.values()
    assert ctl("groups", "list", "--profile", "staging").status == 0
    file.chmod(0o644)
    assert "others may read" in ctl("groups", "list", "--profile", "staging").err


def test_a_secret_is_shown_nowhere(ctl_sandbox: Running, ctl: Run) -> None:
    for arguments in (("auth", "describe"), ("doctor",), ("groups", "get", "no_such"), ("groups", "get", "no_such", "--debug")):
        done = ctl(*arguments)
        assert "hunter2-secret" not in done.out + done.err


def test_a_closed_pipe_is_quiet(ctl_sandbox: Running) -> None:
    command = f"{sys.executable} -m fivetranctl connections list -o jsonl | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)  # noqa: S602 - the pipe is the point
    assert (len(done.stdout.splitlines()), done.stderr) == (1, "")


@pytest.mark.parametrize("command", ["groups list", "connections list -o yaml", "status --watch", "--help"])
def test_a_pipe_whose_reader_has_gone_ends_a_command_without_a_failure(ctl_sandbox: Running, command: str) -> None:
    read, write = os.pipe()
    os.close(read)
    program = [sys.executable, "-m", "fivetranctl", *command.split()]
    done = subprocess.run(program, stdout=write, stderr=subprocess.PIPE, text=True, check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, "")


LAZY = ("attr", "fivetran_api", "fivetran_facade", "httpx", "rich", "yaml")


@pytest.mark.parametrize(
    "arguments", [[], ["connections"], ["connections", "create"], ["sync"], ["schema", "plan"], ["webhook", "listen"]]
)
def test_help_loads_nothing_but_click(arguments: list[str]) -> None:
    code = (
        f"import sys; from fivetranctl.__main__ import main; status = main({[*arguments, '--help']!r})\n"
        f"assert status == 0 and not [name for name in {LAZY!r} if name in sys.modules], sorted(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_completion_loads_nothing_but_click() -> None:
    environment = os.environ | {
        "_FIVETRANCTL_COMPLETE": "bash_complete",
        "COMP_WORDS": "fivetranctl connections l",
        "COMP_CWORD": "2",
    }
    code = (
        "import sys, atexit; from fivetranctl.__main__ import main\n"
        f"atexit.register(lambda: print([name for name in {LAZY!r} if name in sys.modules]))\n"
        "main([])"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["plain,list", "plain,list-errors", "plain,list-sync-history", "[]"]


def test_a_listing_loads_no_drawing_and_no_command_line_of_httpx() -> None:
    with serve(seed="empty") as empty:
        environment = os.environ | {"FIVETRAN_API_URL": empty.url, "FIVETRAN_API_KEY": "a", "FIVETRAN_API_SECRET": "b"}
        code = (
            "import sys; from fivetranctl.__main__ import main; status = main(['groups', 'list'])\n"
            "assert status == 0 and not {'rich', 'pygments', 'yaml'} & sys.modules.keys()"
        )
        subprocess.run([sys.executable, "-c", code], env=environment, check=True, capture_output=True)


@pytest.mark.parametrize(
    ("text", "seconds"), [("90", 90), ("90s", 90), ("1h30m", 5400), ("2d", 172_800), ("0.5h", 1800), ("0", 0)]
)
def test_a_duration_is_read_as_people_write_it(text: str, seconds: float) -> None:
    assert Duration().convert(text, None, None) == seconds


@pytest.mark.parametrize("text", ["", "s", "-1", "1h -1", "9" * 400 + "d", "nan", "inf"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(click.BadParameter, match="no duration"):
        Duration().convert(text, None, None)


@pytest.mark.parametrize(("seconds", "text"), [(0, "0s"), (59, "59s"), (61, "1m 1s"), (3600, "1h"), (90_061, "1d 1h")])
def test_a_duration_is_shown_in_its_two_largest_units(seconds: float, text: str) -> None:
    assert shown(seconds) == text


@pytest.mark.parametrize("form", ["plain", "json", "csv"])
def test_a_column_that_no_row_has_is_named(ctl_sandbox: Running, ctl: Run, form: str) -> None:
    done = ctl("connections", "list", "--columns", "id,servic,status.sync_state,status.foo", "--output", form)
    assert done.status == 0
    assert "no row has 'servic'; did you mean service?" in done.err
    assert "no row has 'status.foo'" in done.err
    assert done.err.count("no row has") == 2
    assert "no row has" not in ctl("connections", "list", "--columns", "id,private_link_id", "--output", form).err


@pytest.mark.parametrize("words", [(), ("groups",), ("schema",)])
def test_a_group_alone_is_answered_with_its_help(ctl: Run, words: tuple[str, ...]) -> None:
    done = ctl(*words)
    assert (done.status, done.out, done.err.partition(": ")[0]) == (2, "", "Usage")
    assert "hint" not in done.err


@pytest.mark.parametrize("command", [
    "schema export shop -o {file}", "schema plan shop {selection} -o {file}",
    "connector-sdk-packages download no_such --to {file}",
])  # fmt: skip
def test_a_file_that_cannot_be_written_is_named(ctl_sandbox: Running, ctl: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "selection.yaml").write_text("{}")
    file = tmp_path / "none" / "file.yaml"
    done = ctl(*command.format(file=file, selection=tmp_path / "selection.yaml").split())
    assert (done.status, f"error: {file}: No such file or directory\n" in done.err) == (1, True)


def test_an_empty_standard_input_is_no_body(ctl_sandbox: Running, ctl: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", StringIO(""))
    done = ctl("connections", "create", "--body", "-")
    assert (done.status, "--body - is empty" in done.err) == (2, True)


@pytest.mark.parametrize("more", [(), ("--paginate",)])
def test_a_response_that_is_no_json_is_a_failure(ctl_sandbox: Running, ctl: Run, more: tuple[str, ...]) -> None:
    ctl_sandbox.fault(path="/v1/groups", status=200, body="<html>")
    done = ctl("api", "GET", "/v1/groups", *more)
    assert (done.status, done.out, "a body that is not JSON" in done.err) == (1, "", True)


def test_the_path_of_a_request_is_one_of_the_api(ctl_sandbox: Running, ctl: Run) -> None:
    done = ctl("api", "GET", "https://api.example.com/v1/groups")
    assert (done.status, "such as /v1/groups" in done.err) == (2, True)
    assert ctl_sandbox.requests() == []
