"""The distributions of the repository, and what is settled only when they are built: the version, pins and addresses."""

from __future__ import annotations

import re
import runpy
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import frozen

ROOT: Final = Path(__file__).parents[1]
# A link in Markdown to something that is neither an address nor a place on the same page.
_LINK: Final = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\((?!https?:|mailto:|#)([^)]+)\)")


@frozen
class Distribution:
    """Something that is published.

    Attributes:
        name: Its name, such as fivetran-sandbox.
        folder: Its folder in the repository.
    """

    name: str
    folder: Path

    @property
    def packages(self) -> list[str]:
        """The names of the packages that it brings."""
        built: list[str] = _settings(self.folder)["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
        return [Path(each).name for each in built]

    @property
    def programs(self) -> list[str]:
        """The names of the programs that it brings."""
        return list(_settings(self.folder)["project"].get("scripts", {}))


def version(root: Path = ROOT) -> str:
    """Return the version of all distributions, which stands in fivetran_facade/version.py alone."""
    found: str = runpy.run_path(str(root / "fivetran_facade" / "version.py"))["__version__"]
    return found


def repository(root: Path = ROOT) -> str:
    """Return the address of the repository without a slash at its end; empty if none is set in pyproject.toml."""
    address: str = _settings(root)["tool"]["addresses"]["repository"]
    return address.rstrip("/")


def distributions(root: Path = ROOT) -> list[Distribution]:
    """Return all distributions; the library, which the others need, is the first."""
    found = {path.parent for pattern in ("*", "integrations/*") for path in root.glob(f"{pattern}/pyproject.toml")}
    folders = [root, *sorted(folder for folder in found if not folder.name.startswith("."))]
    return [Distribution(_settings(folder)["project"]["name"], folder) for folder in folders]


def prepare(distribution: Distribution, scratch: Path, root: Path = ROOT) -> None:
    """Copy a distribution as it is published.

    Its version is fixed, other distributions of the repository are pinned to the same one, and links lead to the repository, or
    are left out if it has no address.

    Args:
        distribution: The distribution.
        scratch: The folder to make.
        root: The folder of the repository.
    """
    for path in _tracked(distribution.folder):
        target = scratch / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(distribution.folder / path, target)
    if not (scratch / "LICENSE").exists():
        shutil.copy(root / "LICENSE", scratch)
    if distribution.folder.parent.name == "integrations":
        for shared in distribution.folder.parent.glob("*.py"):  # by the tests of all of them
            (scratch / "tests").mkdir(exist_ok=True)
            shutil.copy(shared, scratch / "tests")
    names = [each.name for each in distributions(root)]
    project = scratch / "pyproject.toml"
    project.write_text(settled(project.read_text("utf-8"), version(root), names, repository(root)), encoding="utf-8")
    place = distribution.folder.relative_to(root).as_posix()
    readme = scratch / "README.md"
    text = linked(readme.read_text("utf-8"), repository(root), f"v{version(root)}", "" if place == "." else f"{place}/")
    readme.write_text(text, encoding="utf-8")


def settled(project: str, number: str, names: list[str], address: str) -> str:
    """Return a pyproject.toml with a version, pins and addresses.

    Args:
        project: The text of the file.
        number: The version.
        names: The names of the distributions of the repository.
        address: The address of the repository; empty if there is none.
    """
    project = re.sub(r'^dynamic = \["version"\]$', f'version = "{number}"', project, flags=re.MULTILINE)
    for name in names:
        project = re.sub(rf'^(\s+"{name}(?:\[[\w,-]+\])?)(?:[=<>~!][^"]*)?",', rf'\1=={number}",', project, flags=re.MULTILINE)
    if address:
        urls = {
            "Repository": "",
            "Changelog": "/blob/main/CHANGELOG.md",
            "Issues": "/issues",
        }
        project += "\n[project.urls]\n" + "".join(f'{name} = "{address}{end}"\n' for name, end in urls.items())
    return project


def linked(readme: str, address: str, revision: str, place: str) -> str:
    """Return a README whose links to files lead to a revision in the repository; without an address their words stay alone.

    Args:
        readme: The text of the file.
        address: The address of the repository; empty if there is none.
        revision: The revision, such as v1.2.0.
        place: The folder of the README in the repository, with a slash at its end; empty for the root.
    """

    def link(match: re.Match[str]) -> str:
        image, words, path = match.groups()
        if not address:
            return "" if image else words
        return f"{image}[{words}]({address}/{'raw' if image else 'blob'}/{revision}/{place}{path})"

    blocks = re.split(r"(^```.*?^```$)", readme, flags=re.DOTALL | re.MULTILINE)
    return "".join(block if block.startswith("```") else _LINK.sub(link, block) for block in blocks)


def _settings(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))


def _tracked(folder: Path) -> Iterator[Path]:
    """Iterate over the files that belong to a folder: those that git knows, or all if it is no repository, such as a sdist."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - git's own
    if listed.returncode == 0:
        yield from (Path(name) for name in sorted(listed.stdout.split("\0")) if name and (folder / name).is_file())
    else:
        yield from (path.relative_to(folder) for path in sorted(folder.rglob("*")) if path.is_file() and not _made(path))


def _made(path: Path) -> bool:
    return any(part.startswith(".venv") or part in {"__pycache__", "dist"} for part in path.parts)
