"""Changes of the public surface, and those among them that break programs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import surface
from surface_changes import changes

OLD = [
    "p.Client: class(p.Named)",
    "p.Client(key: str, *, timeout: float = 30)",
    "async p.Client.get(group_id: str, *, name: str | Unset = UNSET, size: int = 3) -> Group | None",
    "p.Client.close(now: bool, later: bool = False) -> None",
    "p.Client.quota: int | None",
    "p.State = Literal['on', 'off']",
    "p.LIMIT: int = 5",
    "p.Old = p.Client",
]
GET = "p.Client.get(group_id: str, *, name: str | Unset = UNSET, size: int = 3) -> Group | None"


@pytest.mark.parametrize(
    ("line", "new", "said"),
    [
        # calls
        (2, f"async {GET.replace('*, ', '*, more: int, ')}", "breaking: p.Client.get requires more now"),
        (2, f"async {GET.replace('*, ', '*, more: int = 0, ')}", "p.Client.get takes more now"),
        (2, f"async {GET.replace(' = 3', '')}", "breaking: p.Client.get requires size now"),
        (2, f"async {GET.replace(' = 3', ' = 4')}", "p.Client.get takes size as 4 unless it is given, and took 3"),
        (2, f"async {GET.replace(', size: int = 3', '')}", "breaking: p.Client.get does not take size any more"),
        (
            2,
            f"async {GET.replace('str | Unset', 'str | None | Unset')}",
            "p.Client.get takes name as str | None | Unset, and took str | Unset",
        ),
        (2, f"async {GET.replace('str | Unset', 'str')}", "breaking: p.Client.get takes name as str, and took str | Unset"),
        (
            2,
            f"async {GET.replace('str | Unset', 'int | Unset')}",
            "breaking: p.Client.get takes name as int | Unset, and took str | Unset",
        ),
        (2, f"async {GET.replace('Group | None', 'Group')}", "p.Client.get returns Group, and returned Group | None"),
        (
            2,
            f"async {GET.replace('Group | None', 'Group | str | None')}",
            "breaking: p.Client.get returns Group | str | None, and returned Group | None",
        ),
        (2, GET, "breaking: p.Client.get is not asynchronous now"),
        (
            2,
            f"async {GET.replace('group_id: str', 'group_id: str, /')}",
            "breaking: p.Client.get does not take group_id by name any more",
        ),
        (
            2,
            f"async {GET.replace('group_id: str, *', '*, group_id: str')}",
            "breaking: p.Client.get takes group_id by name only",
        ),
        (
            3,
            "p.Client.close(later: bool = False, now: bool = True) -> None",
            "breaking: p.Client.close takes its arguments by position in another order",
        ),
        (1, "p.Client(key: str, *, timeout: float)", "breaking: p.Client requires timeout now"),
        # what is read
        (4, "p.Client.quota: int", "p.Client.quota is int, and was int | None"),
        (4, "p.Client.quota: float | int | None", "breaking: p.Client.quota is float | int | None, and was int | None"),
        (4, "p.Client.quota() -> int | None", "breaking: p.Client.quota is `() -> int | None`, and was `int | None`"),
        (6, "p.LIMIT: int = 6", "p.LIMIT is 6, and was 5"),
        # values and classes
        (5, "p.State = Literal['on']", "breaking: p.State has no value 'off' any more"),
        (5, "p.State = Literal['on', 'off', 'idle']", "p.State has a value 'idle' now"),
        (0, "p.Client: class()", "breaking: p.Client is no p.Named any more"),
        (0, "p.Client: class(p.Named, p.Sized)", "p.Client is a p.Named, p.Sized now"),
        (7, "p.Old = p.Other", "breaking: p.Old is `p.Other`, and was `p.Client`"),
        (7, "p.New = p.Client", "breaking: p.Old is gone"),
    ],
)
def test_a_change_is_named_and_what_breaks_programs_is_called_so(line: int, new: str, said: str) -> None:
    found = [str(change) for change in changes(OLD, [*OLD[:line], new, *OLD[line + 1 :]])]
    assert said in found


def test_what_breaks_programs_comes_first() -> None:
    assert [str(change) for change in changes(["p.A: class()", "p.B: int"], ["p.B: int", "p.C: int"])] == [
        "breaking: p.A is gone",
        "p.C is new",
    ]


def test_a_class_that_is_new_or_gone_is_named_once() -> None:
    members = ["p.A: class()", "p.A(key: str)", "p.A.name: str", "p.A.size() -> int"]
    assert [str(change) for change in changes(members, [])] == ["breaking: p.A is gone"]
    assert [str(change) for change in changes([], members)] == ["p.A is new"]


def test_nothing_has_changed_between_equal_records_in_whatever_order() -> None:
    assert changes(OLD, [*OLD[3:], *OLD[:3]]) == []


def test_changes_since_a_revision_are_shown(tmp_path: Path) -> None:
    """As they are for a release: in a repository whose first revision lacked a method and had another."""
    recorded = surface.RECORD.read_text(encoding="utf-8")
    lines = [line for line in recorded.splitlines() if not line.startswith("fivetran_facade.Fivetran.groups.get(")]
    old = tmp_path / "tests" / "public_surface.txt"
    old.parent.mkdir()
    old.write_text("\n".join([*lines, "fivetran_facade.Fivetran.groups.fetch(group_id: str) -> Group", ""]), encoding="utf-8")
    for command in (["init", "--quiet"], ["add", "."], ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "Begin"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)  # noqa: S607 - git is where it is
    shutil.copytree(surface.ROOT / "scripts", tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, str(tmp_path / "scripts" / "surface.py"), "--since", "HEAD"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "breaking: fivetran_facade.Fivetran.groups.fetch is gone",
        "fivetran_facade.Fivetran.groups.get is new",
    ]


def test_a_revision_that_does_not_exist_is_a_sentence_of_git(capsys: pytest.CaptureFixture[str]) -> None:
    assert surface.main(["--since", "no-such-revision"]) == 1
    assert capsys.readouterr().err.startswith("fatal: ")
