"""Record everything that users can name: each public class, function, method, field and value, with its signature.

Writes tests/public_surface.txt, and prints what has changed since: what may break a program that uses the package comes first.
Tests compare the record with the code, so a change of the surface shows in the diff of a change.
"""

from __future__ import annotations

import argparse
import inspect
import subprocess
import sys
import typing
from collections.abc import Iterator, Sequence
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any, Final, ForwardRef

from fivetran_api.types import Model, Request
from surface_changes import changes

ROOT: Final = Path(__file__).parents[1]
RECORD: Final = ROOT / "tests" / "public_surface.txt"
# The modules that users import. What is in several is recorded in the last of them, and named in the others.
MODULES: Final = ("fivetran_facade", "fivetran_facade.errors", "fivetran_facade.webhooks", "fivetran_facade.models")
_HEAD: Final = """\
# Everything that users can name, a line for each, written by scripts/surface. The services' configurations are in
# openapi/services.json.
"""
# What only clients construct.
_MADE_BY_CLIENTS: Final = frozenset({"AsyncPages", "AsyncSyncMany", "Pages", "SyncMany"})
_PROTOCOLS: Final = frozenset({
    "__aenter__", "__aexit__", "__aiter__", "__anext__", "__bool__", "__call__", "__contains__", "__enter__", "__exit__",
    "__getitem__", "__iter__", "__len__", "__next__", "__setitem__",
})  # fmt: skip


def surface() -> list[str]:
    """Return the lines of the record, in the order of the modules and of the names in them."""
    homes: dict[int, str] = {}
    for module in MODULES:
        homes |= {id(found): f"{module}.{name}" for name, found in _public(module) if inspect.isclass(found)}
    for kind in (Model, Request):
        homes[id(kind)] = f"{kind.__module__}.{kind.__name__}"
    shared = [line for kind in (Model, Request) for line in _class(homes[id(kind)], kind, homes)]
    public = [
        line for module in MODULES for name, found in _public(module) for line in _lines(f"{module}.{name}", found, homes)
    ]
    return [*public, *shared]


def _public(module: str) -> list[tuple[str, Any]]:
    loaded = import_module(module)
    return [(name, getattr(loaded, name)) for name in sorted(loaded.__all__)]


def _lines(path: str, found: Any, homes: dict[int, str]) -> Iterator[str]:
    if inspect.isclass(found):
        home = homes[id(found)]
        yield from [f"{path} = {home}"] if home != path else _class(path, found, homes)
    elif inspect.isfunction(found):
        yield from _function(path, found)
    elif typing.get_origin(found):
        yield f"{path} = {inspect.formatannotation(found)}"
    else:
        kind = type(found).__name__
        yield f"{path}: {kind}" if path.endswith("__version__") else f"{path}: {kind} = {found!r}"


def _class(path: str, kind: type, homes: dict[int, str]) -> Iterator[str]:
    named = [each for each in kind.__mro__[1:] if id(each) in homes or each.__module__ == "builtins"]
    nearest = [each for each in named if not any(each in other.__mro__[1:] for other in named) and each is not object]
    bases = ", ".join(homes.get(id(each), each.__name__) for each in nearest)
    yield f"{path}: class({bases})"
    recorded = {
        line.replace(homes[id(base)], path)
        for base in nearest
        if id(base) in homes
        for line in _members(homes[id(base)], base, [])
    }
    yield from (line for line in _members(path, kind, nearest) if line not in recorded)


def _members(path: str, kind: type, nearest: list[type]) -> Iterator[str]:
    sent = _is_a(kind, Request)
    answered = _is_a(kind, Model) and not sent
    if not answered and kind.__name__ not in _MADE_BY_CLIENTS:
        yield from _constructor(path, kind, nearest)
    inherited = {name for base in nearest for name in dir(base)}
    own = {name: member for base in reversed(kind.__mro__) if base not in nearest for name, member in vars(base).items()}
    notes = {name: note for base in reversed(kind.__mro__) for name, note in inspect.get_annotations(base).items()}
    for name in sorted({*own, *notes}):
        if (
            (name.startswith("_") and name not in _PROTOCOLS)
            or (name in inherited and name not in vars(kind))
            or name in vars(object)
        ):
            continue
        yield from _member(f"{path}.{name}", own.get(name), notes.get(name), sent=sent)


def _is_a(kind: type, other: type) -> bool:
    """Return True if a class has another among its bases. To type checkers it stays the class that it was."""
    return other in kind.__mro__


def _constructor(path: str, kind: type, bases: list[type]) -> Iterator[str]:
    own = next(base for base in kind.__mro__ if "__init__" in vars(base) or "__new__" in vars(base))
    if own.__module__.startswith("fivetran_") and own not in bases and not _is_a(kind, Enum):
        yield f"{path}{_signature(inspect.signature(kind).replace(return_annotation=inspect.Signature.empty))}"


def _member(path: str, member: Any, note: Any, *, sent: bool) -> Iterator[str]:
    function = getattr(member, "__func__", member)
    if inspect.isfunction(function):
        yield from _function(path, function)
    elif isinstance(member, property) or type(member).__name__ == "cached_property":
        getter: Any = member.fget if isinstance(member, property) else member.func
        returns = _annotation(inspect.signature(getter).return_annotation)
        resource = _resource(getter, returns)
        if resource is None:
            yield f"{path}: {returns}"
        else:
            yield from (line for name, method in resource for line in _function(f"{path}.{name}", method))
    elif note is not None and not sent and not _annotation(note).startswith("ClassVar"):
        yield f"{path}: {_annotation(note)}"
    elif hasattr(member, "value") and note is None and not isinstance(member, type):
        yield f"{path} = {member.value!r}"


def _resource(getter: Any, returns: str) -> list[tuple[str, Any]] | None:
    """Return the methods of a resource that a client has; None for anything else."""
    if not getter.__module__.startswith("fivetran_api.resources"):
        return None
    kind: type = getattr(import_module(f"fivetran_api.resources.{getter.__name__}"), returns.rpartition(".")[2])
    return [(name, member) for name, member in sorted(vars(kind).items()) if inspect.isfunction(member) and name[0] != "_"]


def _function(path: str, function: Any) -> Iterator[str]:
    word = "async " if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function) else ""
    for each in typing.get_overloads(function) or [function]:
        yield f"{word}{path}{_signature(inspect.signature(each))}"


def _signature(signature: inspect.Signature) -> str:
    """Return a signature as it is written. What Python makes of it depends on Python's version."""
    parameters = [each for each in signature.parameters.values() if each.name not in ("self", "cls")]
    shown: list[str] = []
    for each in parameters:
        star = "*" if each.kind is each.VAR_POSITIONAL else "**" if each.kind is each.VAR_KEYWORD else ""
        if each.kind is each.KEYWORD_ONLY and not any(one.startswith("*") for one in shown):
            shown.append("*")
        note = "" if each.annotation is each.empty else f": {_annotation(each.annotation)}"
        value = "" if each.default is each.empty else f" = {_value(each.default)}"
        shown.append(f"{star}{each.name}{note}{value}")
    returned = "" if signature.return_annotation is signature.empty else f" -> {_annotation(signature.return_annotation)}"
    return f"({', '.join(shown)}){returned}"


def _value(value: object) -> str:
    shown = repr(value)
    return "..." if shown.startswith("<") or not (value is None or shown.isprintable()) else shown


def _annotation(annotation: Any) -> str:
    if isinstance(annotation, ForwardRef):
        return annotation.__forward_arg__
    return annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or check the record; return the exit status.

    Args:
        arguments: Those of the command line; of this process if left out.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the record is not current")
    parser.add_argument(
        "--since", metavar="REVISION", help="write nothing; say what has changed since a revision, such as a tag"
    )
    options = parser.parse_args(arguments)
    current = surface()
    if options.since:
        command = ["git", "show", f"{options.since}:{RECORD.relative_to(ROOT).as_posix()}"]
        shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own file
        if shown.returncode:
            sys.stderr.write(shown.stderr)
            return 1
        recorded = shown.stdout.splitlines()
    else:
        recorded = RECORD.read_text(encoding="utf-8").splitlines() if RECORD.exists() else []
    found = changes(recorded, current)
    if not options.check and not options.since:
        RECORD.write_text(_HEAD + "".join(f"{line}\n" for line in current), encoding="utf-8")
    sys.stdout.writelines(f"{change}\n" for change in found)
    if options.check and found:
        sys.stderr.write(f"{RECORD.relative_to(ROOT)} is not current: run scripts/surface\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
