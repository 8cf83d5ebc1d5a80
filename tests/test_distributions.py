"""The facts that a build settles: the version, pins, addresses, and the links of READMEs."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from distributions import Distribution, distributions, linked, prepare, repository, settled, version
from fivetran_facade import __version__
from sources import ROOT

PROJECT = """\
[project]
name = "fivetran-thing"
dynamic = ["version"]
dependencies = [
    "fivetran-facade",
    "fivetran-facade[fast]>=0.1",
    "fivetran-facade-else>=1",
    "httpx>=0.27",
]
"""
README = """\
# Thing

[a file](docs/a.md), ![a picture](images/a.svg "A"), [`code`](b.py), [here](#thing), [there](https://example.com/x).

```md
[an example](c.md)
```
"""


def test_there_is_one_version() -> None:
    """A published distribution has it in its pyproject.toml, where nobody changes it any more."""
    projects = [
        tomllib.loads((each.folder / "pyproject.toml").read_text(encoding="utf-8"))["project"] for each in distributions()
    ]
    assert version() == __version__
    assert [each["name"] for each in projects if each.get("version", __version__) != __version__] == []
    if (ROOT / ".git").exists():
        assert [each["name"] for each in projects if "version" in each] == []


def test_the_library_is_the_first_distribution_and_no_environment_is_one() -> None:
    found = distributions()
    assert found[0] == Distribution("fivetran-facade", ROOT)
    assert [each for each in found if each.folder.name.startswith(".")] == []


def test_a_distribution_is_published_with_a_version_and_others_pinned_to_it() -> None:
    project = tomllib.loads(settled(PROJECT, "1.2.3", ["fivetran-facade", "fivetran-thing"], ""))["project"]
    assert project["version"] == "1.2.3"
    assert "dynamic" not in project
    assert project["dependencies"] == [
        "fivetran-facade==1.2.3",
        "fivetran-facade[fast]==1.2.3",
        "fivetran-facade-else>=1",
        "httpx>=0.27",
    ]


def test_addresses_come_from_one_setting() -> None:
    with_addresses = tomllib.loads(settled(PROJECT, "1.2.3", [], "https://git.example.com/thing"))["project"]
    assert with_addresses["urls"]["Repository"] == "https://git.example.com/thing"
    assert all(url.startswith("https://git.example.com/thing") for url in with_addresses["urls"].values())
    assert "urls" not in tomllib.loads(settled(PROJECT, "1.2.3", [], ""))["project"]


def test_links_of_a_readme_lead_to_the_revision_that_is_published() -> None:
    shown = linked(README, "https://git.example.com/thing", "v1.2.3", "sandbox/")
    start = "https://git.example.com/thing"
    assert f"[a file]({start}/blob/v1.2.3/sandbox/docs/a.md)" in shown
    assert f"[`code`]({start}/blob/v1.2.3/sandbox/b.py)" in shown
    assert f'![a picture]({start}/raw/v1.2.3/sandbox/images/a.svg "A")' in shown
    assert "[here](#thing), [there](https://example.com/x)" in shown
    assert "[an example](c.md)" in shown


def test_without_an_address_the_words_of_links_stay() -> None:
    assert (
        linked(README, "", "v1.2.3", "").splitlines()[2] == "a file, , `code`, [here](#thing), [there](https://example.com/x)."
    )


@pytest.mark.parametrize("distribution", distributions(), ids=lambda each: each.name)
def test_what_is_published_can_be_read_and_has_its_license(distribution: Distribution, tmp_path: Path) -> None:
    prepare(distribution, tmp_path)
    project = tomllib.loads((tmp_path / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__
    assert project["authors"] == [{"name": "the contributors of fivetran-facade"}]
    assert project["license"] == "MIT"
    assert (tmp_path / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")
    if not repository():
        text = (tmp_path / "README.md").read_text(encoding="utf-8")
        assert re.findall(r"\]\((?!https?:|#)[^)]*\)", re.sub(r"```.*?```", "", text, flags=re.DOTALL)) == []


def test_no_other_file_has_an_address_of_the_repository() -> None:
    """So that it moves by one line. What names an address of the code's host is the setting, or somebody else's."""
    if not (ROOT / ".git").exists():
        pytest.skip("this is no repository")
    command = [
        "git",
        "grep",
        "-lE",
        r"(github|gitlab)\.com/[^/]*/fivetran-(facade|sandbox)",
        "--",
        ":!tests/test_distributions.py",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == ""
