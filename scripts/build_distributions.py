"""Build all distributions of the repository into dist/, each twice, and check them.

A file that is not the same when it is built again is an error. twine, check-wheel-contents and pyroma must have nothing to say,
and each wheel is installed into an empty environment with the locked versions of what it needs, of which its SBOM is made. The
command line, if it is there, also becomes a single file. The digests of everything are in dist/SHA256SUMS.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Sequence
from configparser import ConfigParser
from pathlib import Path
from typing import Final

from distributions import ROOT, Distribution, distributions, prepare, repository, version

BIN: Final = Path(sys.executable).parent
UV: Final = ROOT / ".venv" / "bin" / "uv"
COMMAND_LINE: Final = "fivetranctl"


class Failed(Exception):
    """Something cannot be built, or is not as it must be; the text says what."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build and check everything; return the exit status.

    Args:
        arguments: Those of the command line; of this process if left out.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--test", action="store_true", help="also run the tests of each sdist, or install it if it has none")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="the folder to write to (default dist)")
    options = parser.parse_args(arguments)
    output: Path = options.output.absolute()
    if not repository():
        _say("No address is set in [tool.addresses] of pyproject.toml: [project.urls] and links to other files are left out.")
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    try:
        built = distributions()
        for each in built:
            _build(each, output)
        for each in built:
            _check(each, output)
            _inventory(each, output)
        if any(each.name == COMMAND_LINE for each in built):
            _say(f"{COMMAND_LINE}.pyz")
            _single_file(output)
        if options.test:
            for each in built:
                _test(each, output)
    except Failed as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    digests = {path.name: _digest(path) for path in sorted(output.iterdir())}
    (output / "SHA256SUMS").write_text("".join(f"{digest}  {name}\n" for name, digest in digests.items()), encoding="utf-8")
    return 0


def _build(distribution: Distribution, output: Path) -> None:
    """Build an sdist, and of that a wheel, in two places that have nothing in common but the sources."""
    found: list[dict[str, str]] = []
    for _ in range(2):
        with tempfile.TemporaryDirectory() as scratch:
            source, made = Path(scratch, "source"), Path(scratch, "made")
            prepare(distribution, source)
            _run(BIN / "pyproject-build", "--no-isolation", "--outdir", made, source)
            found.append({path.name: _digest(path) for path in sorted(made.iterdir())})
            for path in made.iterdir():
                shutil.copy(path, output)
    if found[0] != found[1]:
        raise Failed(f"{distribution.name} is not the same when it is built again: {found[0]}, and {found[1]}")
    for name, digest in found[0].items():
        _say(f"{name}  {digest}")


def _check(distribution: Distribution, output: Path) -> None:
    wheel, sdist = _wheel(distribution, output), _sdist(distribution, output)
    _run(BIN / "twine", "check", "--strict", wheel, sdist)
    _run(BIN / "check-wheel-contents", "--config", distribution.folder / "pyproject.toml", wheel)
    # The authors have no address, and without one of the repository there is nothing to link to.
    _run(BIN / "pyroma", "--min", "10", "--skip-tests", "AuthorEmail" if repository() else "AuthorEmail,Url", sdist)


def _wheel(distribution: Distribution, output: Path) -> Path:
    (found,) = output.glob(f"{distribution.name.replace('-', '_')}-{version()}-*.whl")
    return found


def _sdist(distribution: Distribution, output: Path) -> Path:
    return output / f"{distribution.name.replace('-', '_')}-{version()}.tar.gz"


def _inventory(distribution: Distribution, output: Path) -> None:
    """Install a wheel into an empty environment, and list what is in it."""
    with tempfile.TemporaryDirectory() as scratch:
        environment = Path(scratch, "environment")
        _install(distribution, output, environment)
        _run(environment / "bin" / "python", "-I", "-c", f"import {', '.join(distribution.packages)}")
        _run(
            BIN / "cyclonedx-py", "environment", "--output-reproducible", "--pyproject", distribution.folder / "pyproject.toml",
            "--output-file", output / f"{distribution.name}-{version()}.cdx.json", environment / "bin" / "python",
        )  # fmt: skip


def _install(distribution: Distribution, output: Path, environment: Path) -> None:
    _run(UV, "venv", "--quiet", "--python", sys.executable, environment)
    _run(
        UV, "pip", "install", "--quiet", "--python", environment / "bin" / "python", "--find-links", output,
        "--constraint", _lock(distribution), f"{distribution.name}=={version()}",
    )  # fmt: skip


def _lock(distribution: Distribution) -> Path:
    """Return the locked versions of what a distribution and its tests need: its own, or those of the library."""
    own = distribution.folder / "requirements.txt"
    return own if own.exists() else ROOT / "requirements.txt"


def _single_file(output: Path) -> None:
    """Write the command line and all that it needs into one file that Python runs."""
    target = output / f"{COMMAND_LINE}.pyz"
    with tempfile.TemporaryDirectory() as scratch:
        content = Path(scratch)
        _run(
            UV, "pip", "install", "--quiet", "--target", content, "--find-links", output,
            "--constraint", ROOT / "requirements.txt", f"{COMMAND_LINE}=={version()}",
        )  # fmt: skip
        (entries,) = content.glob(f"{COMMAND_LINE}-*.dist-info/entry_points.txt")
        scripts = ConfigParser()
        scripts.read(entries, encoding="utf-8")
        module, _, function = scripts["console_scripts"][COMMAND_LINE].partition(":")
        (content / "__main__.py").write_text(
            f"import sys\nfrom {module} import {function}\n\nsys.exit({function}())\n", "utf-8"
        )
        files = [path for path in sorted(content.rglob("*")) if path.is_file() and "__pycache__" not in path.parts]
        with target.open("wb") as file:
            file.write(b"#!/usr/bin/env python3\n")
            with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
                for path in files:
                    # Always the same time, so that the file is the same when it is built again.
                    entry = zipfile.ZipInfo(path.relative_to(content).as_posix())
                    archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    target.chmod(0o755)
    _run(sys.executable, target, "--version")


def _test(distribution: Distribution, output: Path) -> None:
    """Run the tests of an sdist where nothing else of the repository is; if it has none, install it and run its programs."""
    sdist = _sdist(distribution, output)
    with tempfile.TemporaryDirectory() as scratch:
        with tarfile.open(sdist) as archive:
            archive.extractall(scratch, filter="data")
        (folder,) = Path(scratch).iterdir()
        if (folder / "scripts" / "environment").exists():
            _say(f"The tests of {sdist.name}")
            _run("sh", "-c", ". scripts/environment && exec .venv/bin/pytest -q -n auto --dist loadfile", folder=folder)
            return
        environment = Path(scratch, "environment")
        _install(distribution, output, environment)
        into = ("--quiet", "--no-deps", "--python", environment / "bin" / "python")
        _run(UV, "pip", "install", *into, "--require-hashes", "-r", _lock(distribution))
        _run(UV, "pip", "install", *into, *output.glob("*.whl"))
        if (folder / "tests").exists():
            _say(f"The tests of {sdist.name}")
            _run(environment / "bin" / "python", "-m", "pytest", folder=folder)
        else:
            _say(f"The programs of {sdist.name}")
            _run(UV, "pip", "install", *into, "--reinstall", sdist)
            for name in distribution.programs:
                _run(environment / "bin" / name, "--help", folder=folder)


def _run(*command: Path | str, folder: Path = ROOT) -> None:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": _epoch()}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    if done.returncode:
        raise Failed(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}".rstrip())


def _epoch() -> str:
    """Return the time of the last commit, in seconds; the same time is given to whatever is built of it."""
    command = ["git", "log", "-1", "--format=%ct"]
    shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - git's own
    return shown.stdout.strip() or "1577836800"


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
