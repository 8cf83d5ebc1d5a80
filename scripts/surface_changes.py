"""Changes between two records of the public surface, and those that may break a program that uses the package."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from attrs import frozen

_LINE: Final = re.compile(r"(?P<word>async )?(?P<name>[\w.]+)(?P<rest>.*)")


@frozen(order=True)
class Change:
    """A change of one public thing.

    Attributes:
        additive: True if every program that runs, and that type checkers accept, still does.
        name: The thing's path, such as fivetran_facade.Fivetran.groups.update.
        sentence: The change in words.
    """

    additive: bool
    name: str
    sentence: str

    def __str__(self) -> str:
        return f"{'' if self.additive else 'breaking: '}{self.name} {self.sentence}"


def changes(old: list[str], new: list[str]) -> list[Change]:
    """Return what has changed, the breaking changes first.

    Args:
        old: The lines of one record.
        new: Those of a later one.
    """
    before, after = _things(old), _things(new)
    found: list[Change] = []
    for name in before.keys() | after.keys():
        if name not in after:
            found.append(Change(additive=False, name=name, sentence="is gone"))
        elif name not in before:
            found.append(Change(additive=True, name=name, sentence="is new"))
        elif before[name] != after[name]:
            found += (
                Change(additive, name, sentence)
                for one, other in zip_longest(before[name], after[name])
                if one != other
                for additive, sentence in _compared(one, other)
            )
    whole = {each.name for each in found if each.sentence in ("is gone", "is new")}
    return sorted({each for each in found if not _within(each.name, whole)})


def _within(name: str, whole: set[str]) -> bool:
    """Return True if something that the name is a part of is new or gone itself."""
    return any(name[:index] in whole for index, letter in enumerate(name) if letter == ".")


def _things(lines: list[str]) -> dict[str, list[str]]:
    """Return what is said of each name. A class has a line for itself and one for its constructor."""
    found: dict[str, list[str]] = {}
    for line in lines:
        match = _LINE.fullmatch(line)
        if match and not line.startswith("#"):
            found.setdefault(match["name"], []).append(f"{match['word'] or ''}{match['rest']}")
    return found


def _compared(old: str | None, new: str | None) -> Iterator[tuple[bool, str]]:
    if old is None or new is None:
        yield new is not None, f"has one signature {'less' if new is None else 'more'}: {old or new}"
    elif "(" in old[:7] and "(" in new[:7] and not old.startswith(":"):
        yield from _function(old, new)
    elif old.startswith(": class(") and new.startswith(": class("):
        lost = [base for base in _bases(old) if base not in _bases(new)]
        yield not lost, f"is no {', '.join(lost)} any more" if lost else f"is a {', '.join(_bases(new))} now"
    elif old.startswith(" = Literal[") and new.startswith(" = Literal["):
        yield from _values(_literal(old), _literal(new))
    elif old.startswith(": ") and new.startswith(": "):
        (before, _, value), (after, _, other) = old[2:].partition(" = "), new[2:].partition(" = ")
        if before != after:
            yield _members(after) <= _members(before), f"is {after}, and was {before}"
        if value != other:
            yield True, f"is {other or 'required'}, and was {value or 'required'}"
    else:
        yield False, f"is `{new.strip(' :=')}`, and was `{old.strip(' :=')}`"


def _bases(text: str) -> list[str]:
    return [base for base in text.removeprefix(": class(").removesuffix(")").split(", ") if base]


def _literal(text: str) -> list[str]:
    subscript = ast.parse(text.removeprefix(" = "), mode="eval").body
    assert isinstance(subscript, ast.Subscript)
    inner = subscript.slice
    return [ast.unparse(each) for each in (inner.elts if isinstance(inner, ast.Tuple) else [inner])]


def _values(old: list[str], new: list[str]) -> Iterator[tuple[bool, str]]:
    if lost := [value for value in old if value not in new]:
        yield False, f"has no value {', '.join(lost)} any more"
    if more := [value for value in new if value not in old]:
        yield True, f"has a value {', '.join(more)} now"


def _function(old: str, new: str) -> Iterator[tuple[bool, str]]:
    if old.startswith("async ") != new.startswith("async "):
        yield False, f"is {'' if new.startswith('async ') else 'not '}asynchronous now"
    before, after = _parsed(old.removeprefix("async ")), _parsed(new.removeprefix("async "))
    one, other = _parameters(before), _parameters(after)
    for name, parameter in one.items():
        if name in other:
            yield from _parameter(parameter, other[name])
        else:
            yield False, f"does not take {name} any more"
    for name, parameter in other.items():
        if name not in one:
            optional = parameter.default is not None or name.startswith("*")
            yield optional, f"takes {name} now" if optional else f"requires {name} now"
    kept = [name for name in one if name in other]
    positions = [name for name in kept if one[name].position is not None]
    if [other[name].position for name in positions] != [one[name].position for name in positions]:
        yield False, "takes its arguments by position in another order"
    was, now = (ast.unparse(each.returns) if each.returns else "" for each in (before, after))
    if was != now:
        yield _members(now) <= _members(was), f"returns {now}, and returned {was}"


@frozen
class _Parameter:
    name: str
    annotation: str
    default: str | None
    position: int | None
    by_name: bool


def _parsed(signature: str) -> ast.FunctionDef:
    (function,) = ast.parse(f"def f{signature}: ...").body
    assert isinstance(function, ast.FunctionDef)
    return function


def _parameters(function: ast.FunctionDef) -> dict[str, _Parameter]:
    given = function.args
    by_position = [*given.posonlyargs, *given.args]
    defaults: list[ast.expr | None] = [None] * (len(by_position) - len(given.defaults)) + [*given.defaults]
    found: dict[str, _Parameter] = {}
    for index, (each, default) in enumerate(zip(by_position, defaults, strict=True)):
        found[each.arg] = _described(each, default, index, by_name=each in given.args)
    for each, default in zip(given.kwonlyargs, given.kw_defaults, strict=True):
        found[each.arg] = _described(each, default, None, by_name=True)
    if given.vararg:
        found[f"*{given.vararg.arg}"] = _described(given.vararg, None, None, by_name=False)
    if given.kwarg:
        found[f"**{given.kwarg.arg}"] = _described(given.kwarg, None, None, by_name=False)
    return found


def _described(each: ast.arg, default: ast.expr | None, position: int | None, *, by_name: bool) -> _Parameter:
    annotation = ast.unparse(each.annotation) if each.annotation else ""
    return _Parameter(each.arg, annotation, ast.unparse(default) if default else None, position, by_name)


def _parameter(old: _Parameter, new: _Parameter) -> Iterator[tuple[bool, str]]:
    if old.annotation != new.annotation:
        taken = _members(old.annotation) <= _members(new.annotation)
        yield taken, f"takes {old.name} as {new.annotation}, and took {old.annotation}"
    if old.default is not None and new.default is None:
        yield False, f"requires {old.name} now"
    elif old.default != new.default:
        yield True, f"takes {old.name} as {new.default} unless it is given, and took {old.default}"
    if old.position is not None and new.position is None:
        yield False, f"takes {old.name} by name only"
    if old.by_name and not new.by_name:
        yield False, f"does not take {old.name} by name any more"


def _members(annotation: str) -> set[str]:
    """Return the members of a union; a type that is none is its only member."""

    def members(node: ast.expr) -> Iterator[str]:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            yield from (*members(node.left), *members(node.right))
        else:
            yield ast.unparse(node)

    return set(members(ast.parse(annotation, mode="eval").body)) if annotation else set()
