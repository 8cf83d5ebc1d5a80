"""The definitions of a package that is not installed beside the documentation, read from its source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from inspect import Parameter, Signature
from pathlib import Path
from types import SimpleNamespace
from typing import Any


def defined(package: Path) -> dict[str, Any]:
    """Return the modules of a package, and what is defined in them: classes and functions that have only their signatures."""
    modules = {path.stem: dict(definitions(ast.parse(path.read_text("utf-8")).body)) for path in package.glob("*.py")}
    names = {name: value for module in modules.values() for name, value in module.items()}
    return names | {name: SimpleNamespace(**module) for name, module in modules.items()}


def definitions(body: list[ast.stmt]) -> Iterator[tuple[str, Any]]:
    """Iterate over the names of a module or class, with what they are; a variable is its name."""
    for node in body:
        match node:
            case ast.ClassDef():
                yield node.name, like_class(node)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                yield node.name, like_function(node.args)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name, name
            case _:
                pass


def like_class(node: ast.ClassDef) -> type:
    """Return a class with the same methods; without a method for it, it is made of its annotated fields."""
    found = dict(definitions(node.body))
    if "__init__" not in found:
        fields = [each.target.id for each in node.body if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)]
        found["__signature__"] = Signature([Parameter(name, Parameter.KEYWORD_ONLY, default=None) for name in fields])
    return type(node.name, (), found)


def like_function(args: ast.arguments) -> Any:
    """Return a function with the same parameters."""

    def function() -> None:
        raise NotImplementedError

    positional = [*args.posonlyargs, *args.args]
    required = len(positional) - len(args.defaults)
    parameters = [
        Parameter(each.arg, Parameter.POSITIONAL_OR_KEYWORD, default=Parameter.empty if number < required else None)
        for number, each in enumerate(positional)
    ]
    parameters += [Parameter(each.arg, Parameter.VAR_POSITIONAL) for each in [args.vararg] if each]
    parameters += [
        Parameter(each.arg, Parameter.KEYWORD_ONLY, default=Parameter.empty if default is None else None)
        for each, default in zip(args.kwonlyargs, args.kw_defaults, strict=True)
    ]
    parameters += [Parameter(each.arg, Parameter.VAR_KEYWORD) for each in [args.kwarg] if each]
    vars(function)["__signature__"] = Signature(parameters)
    return function


def arguments(package: Path) -> set[str]:
    """Return the names of all parameters of a package, and of the fields of its classes."""
    nodes = [node for path in package.glob("*.py") for node in ast.walk(ast.parse(path.read_text("utf-8")))]
    classes = [dict(definitions(node.body)) for node in nodes if isinstance(node, ast.ClassDef)]
    fields = {name for each in classes for name, value in each.items() if name == value}
    return {node.arg for node in nodes if isinstance(node, ast.arg)} | fields
