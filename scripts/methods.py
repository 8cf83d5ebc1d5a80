"""The methods of each resource, as data: from the operations of the document, and from the procedures written by hand."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from attrs import evolve, field, frozen

ROOT = Path(__file__).parents[1]
PROCEDURES = ROOT / "scripts" / "procedures.yaml"
# A line of a docstring within a method.
_WIDTH = 112
_PAGES = "The listing, read page by page as it is iterated; its `pages()` gives whole pages."
_ERRORS = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "Conflict",
    "415": "UnsupportedMediaType",
    "429": "RateLimited",
}


@frozen
class Argument:
    """One argument of a method; by keyword only unless it is `positional`."""

    name: str
    annotation: str
    text: str = ""
    default: str | None = None
    positional: bool = False

    @property
    def declaration(self) -> str:
        """How the signature has it."""
        return f"{self.name}: {self.annotation}" + ("" if self.default is None else f" = {self.default}")


@frozen(kw_only=True)
class Method:
    """One method of a resource.

    Attributes:
        kind: What the method makes of the call: `data` of the answer, `nothing`, `pages`, `steps` to perform, or an `iterable`
            that performs them itself.
        returns: The annotation of what is returned; for pages, that of an item.
        call: The arguments of the call, as code.
        imports: What the body imports.
        typing: What the annotations name, by module.
        deprecated: What to say to callers; None if it is not deprecated.
    """

    resource: str
    name: str
    kind: str
    arguments: list[Argument]
    returns: str
    text: str
    call: str
    imports: list[str]
    typing: dict[str, set[str]] = field(factory=dict[str, set[str]])
    deprecated: str | None = None

    def parameters(self, *, asynchronous: bool) -> str:
        """The signature. What only asynchronous code can take is left out of the other."""
        positional = [each.declaration for each in self.arguments if each.positional]
        keyword = [each.declaration for each in self.arguments if not each.positional]
        declared = ", ".join(["self", *positional, *(["*"] if keyword else []), *keyword])
        return declared if asynchronous else re.sub(r" \| AsyncIterable\[\w+\]", "", declared)

    def returned(self, *, asynchronous: bool) -> str:
        """The annotation of what is returned."""
        if self.kind == "pages":
            return f"{'Async' if asynchronous else ''}Pages[{self.returns}]"
        if self.kind == "iterable":
            return f"{'Async' if asynchronous else ''}{self.returns}"
        return self.returns


@frozen
class Resource:
    """A class of methods."""

    name: str
    class_name: str
    text: str
    methods: list[Method]

    @property
    def typing(self) -> list[tuple[str, list[str]]]:
        """What the annotations of all methods name, by module."""
        found: dict[str, set[str]] = {}
        for method in self.methods:
            for module, names in method.typing.items():
                found.setdefault(module, set()).update(names)
        return sorted((module, sorted(names)) for module, names in found.items())

    @property
    def deprecates(self) -> bool:
        """Whether a method is deprecated."""
        return any(method.deprecated for method in self.methods)


def resources(project: Any, document: dict[str, Any]) -> list[Resource]:
    """All resources, in the order of their names.

    Args:
        project: What openapi-python-client made of the document.
        document: The document as the generator saw it.
    """
    methods = {f"{each.resource}.{each.name}": each for each in _operations(project, document)}
    for place, target in yaml.safe_load(PROCEDURES.read_text("utf-8")).items():
        resource, _, name = place.partition(".")
        methods[place] = procedure(resource, name, target)
    texts = {tag["name"]: tag["description"] for tag in document["tags"]}
    classes = {model.class_info.name for model in project.openapi.models}
    found: list[Resource] = []
    for name in sorted({each.resource for each in methods.values()}):
        title = name.title().replace("_", "")
        own = [_without_hidden_builtins(each) for each in methods.values() if each.resource == name]
        found.append(Resource(name, f"{title}Resource" if title in classes else title, texts[name], own))
    return found


def _without_hidden_builtins(method: Method) -> Method:
    """The method with `builtins.list` in its annotations, for within the class `list` is a method."""

    def spelled(annotation: str) -> str:
        return re.sub(r"(?<![\w.])list\[", "builtins.list[", annotation)

    arguments = [evolve(each, annotation=spelled(each.annotation)) for each in method.arguments]
    return evolve(method, arguments=arguments, returns=spelled(method.returns))


# Operations


def _operations(project: Any, document: dict[str, Any]) -> Iterator[Method]:
    described = {
        operation["operationId"]: operation
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    }
    macros = project.env.get_template("conversions.jinja").module
    models = {model.class_info.name: model for model in project.openapi.models}
    for collection in project.openapi.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            yield _operation(endpoint, described[str(endpoint.name)], document, macros, models)


def _parameters(operation: dict[str, Any], document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for each in operation.get("parameters", []):
        yield document["components"]["parameters"][each["$ref"].rpartition("/")[2]] if "$ref" in each else each


def _operation(
    endpoint: Any, operation: dict[str, Any], document: dict[str, Any], macros: Any, models: dict[str, Any]
) -> Method:
    resource, _, name = operation["x-method"].rpartition(".")
    resource = resource or operation["tags"][0]
    typing: dict[str, set[str]] = {}

    def typed(prop: Any, *, sending: bool) -> str:
        for each in macros.classes_in(prop, sending).split():
            typing.setdefault("..models", set()).add(each)
        return str(macros.type_of(prop, sending)).strip()

    path = [
        Argument(str(each.python_name), "str", _plain(each.description), positional=True) for each in endpoint.path_parameters
    ]
    named = {each["name"]: each.get("x-argument") for each in _parameters(operation, document)}
    query = [
        Argument(
            named[each.name.get_untrusted_value()] or str(each.python_name),
            f"{typed(each, sending=True)} | None | Unset",
            _plain(each.description),
            "UNSET",
        )
        for each in endpoint.query_parameters
    ]
    body, sent, imports = _body(endpoint, document["components"]["schemas"], typed)
    call = [each.name for each in path]
    call += [f"body={sent}"] if sent else []
    call += [f"{each.python_name}={argument.name}" for each, argument in zip(endpoint.query_parameters, query, strict=True)]
    kind, returns = _result(endpoint, typed, models)
    module = f"..api.{endpoint.tags[0]}"
    newer = operation.get("x-replaced-by", [])
    return Method(
        resource=resource,
        name=name,
        kind=kind,
        arguments=[*path, *body, *query],
        returns=returns,
        text=_operation_text(operation, [*path, *body, *query], kind),
        call=", ".join([str(endpoint.name), *call]),
        imports=[f"from {module} import {endpoint.name}", *imports],
        typing=typing,
        deprecated=f"{resource}.{name} is deprecated: use {' or '.join(newer)}" if newer else None,
    )


def _body(endpoint: Any, schemas: dict[str, Any], typed: Any) -> tuple[list[Argument], str, list[str]]:
    """The arguments that make the body, the code that makes it of them, and what that imports."""
    if not endpoint.bodies:
        return [], "", []
    prop = endpoint.bodies[0].prop
    name = prop.class_info.name
    schema = schemas[name]
    if not prop.required_properties and not prop.optional_properties:  # a map
        argument = schema.get("x-argument", "body")
        return [Argument(argument, typed(prop, sending=True), _plain(schema.get("description")))], argument, []
    arguments: list[Argument] = []
    fields: list[str] = []
    for each in [*prop.required_properties, *prop.optional_properties]:
        described = schema["properties"][str(each.name.get_untrusted_value())]
        argument = described.get("x-argument", str(each.python_name))
        annotation = typed(each, sending=True)
        text = _described(described, schemas)
        arguments.append(Argument(argument, annotation if each.required else f"{annotation} | Unset", text, None if each.required else "UNSET"))
        fields.append(f"{each.python_name}={argument}")
    return arguments, f"{name}({', '.join(fields)})", [f"from ..models import {name}"]


def _described(schema: dict[str, Any], schemas: dict[str, Any]) -> str:
    """What a property is for: its own text, or that of the schema that it refers to."""
    if text := schema.get("description"):
        return _plain(text)
    for each in [schema, *schema.get("oneOf", []), *schema.get("allOf", []), *schema.get("anyOf", [])]:
        if "$ref" in each:
            return _plain(schemas[each["$ref"].rpartition("/")[2]].get("description"))
    return ""


def _result(endpoint: Any, typed: Any, models: dict[str, Any]) -> tuple[str, str]:
    """What becomes of the answer, and the annotation of what is returned."""
    answer = models.get(str(endpoint.responses.patterns[0].prop.get_base_type_string().as_unembedded_code()))
    data = _property(answer, "data")
    if data is None:
        return "nothing", "None"
    items = _property(data, "items") if data.template == "model_property.py.jinja" else None
    if items is not None:
        return "pages", typed(items.inner_property, sending=False)
    return "data", typed(data, sending=False)


def _property(model: Any, name: str) -> Any:
    if model is None:
        return None
    properties = [*(model.required_properties or []), *(model.optional_properties or [])]
    return next((each for each in properties if each.name.get_untrusted_value() == name), None)


def _operation_text(operation: dict[str, Any], arguments: list[Argument], kind: str) -> str:
    answer = next(iter(operation["responses"].values())).get("description", "")
    returned = {"data": [_plain(answer)], "pages": [_PAGES]}
    sections = [operation["summary"], *_plain(operation["description"]).split("\n\n")]
    text = "\n\n".join(_wrapped(each) for each in sections)
    text += _section("Args", [f"{each.name}: {each.text}" for each in arguments if each.text])
    text += _section("Returns", returned.get(kind, []))
    expected = [_ERRORS[status] for status in operation["x-failures"] if status in _ERRORS]
    raises = [f"{', '.join(expected)}: The API refuses the call."] if expected else []
    return text + _section("Raises", [*raises, "FivetranError: As for every call, see fivetran_facade.errors."])


def _plain(text: Any) -> str:
    if text is None:
        return ""
    return (text if isinstance(text, str) else text.get_untrusted_value()).strip()


def _section(title: str, entries: list[str]) -> str:
    if not entries:
        return ""
    return f"\n\n{title}:\n" + "\n".join(textwrap.indent(_wrapped(each, 8), "    ") for each in entries)


def _wrapped(text: str, indent: int = 0) -> str:
    """A text in lines; those of a list keep their own, and continued ones are indented."""
    lines: list[str] = []
    for line in text.split("\n"):
        kept = line.lstrip().startswith("- ")
        lines += textwrap.wrap(
            line,
            _WIDTH - indent,
            initial_indent="" if not lines else " " * (indent // 2),
            subsequent_indent=" " * (indent // 2 + (2 if kept else 0)),
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(lines)


# Procedures


def procedure(resource: str, name: str, target: str) -> Method:
    """The method for a procedure, read from its source: nothing is imported, for the package may not be generated yet.

    Args:
        resource: The resource that it joins.
        name: The method's name there.
        target: Where it stands, such as fivetran_facade.syncs.connections:start_sync.
    """
    module, _, function = target.partition(":")
    node = _defined(module, function)
    spec = node.args
    positional = [*spec.posonlyargs, *spec.args]
    defaults = [*[None] * (len(positional) - len(spec.defaults)), *spec.defaults]
    given = [*zip(positional, defaults, strict=True)][1:]  # the first is the engine
    typing: dict[str, set[str]] = {}

    def argument(each: ast.arg, default: ast.expr | None, *, by_position: bool) -> Argument:
        assert each.annotation is not None, f"{target}: {each.arg} has no annotation"
        _note(each.annotation, module, typing)
        value = None if default is None else ast.unparse(_constant(default, module))
        return Argument(each.arg, ast.unparse(each.annotation), default=value, positional=by_position)

    arguments = [argument(*each, by_position=True) for each in given]
    arguments += [argument(*each, by_position=False) for each in zip(spec.kwonlyargs, spec.kw_defaults, strict=True)]
    returns = node.returns
    assert isinstance(returns, ast.Subscript), f"{target} returns no steps"
    _note(returns.slice, module, typing)
    text = re.sub(r"\n +engine: .*", "", ast.get_docstring(node) or "")
    call = ["self._engine", *(each.name if each.positional else f"{each.name}={each.name}" for each in arguments)]
    return Method(
        resource=resource,
        name=name,
        kind="steps" if ast.unparse(returns.value) == "Steps" else "iterable",
        arguments=arguments,
        returns=ast.unparse(returns.slice),
        text=text,
        call=f"{function}({', '.join(call)})",
        imports=[f"from {module} import {function}"],
        typing=typing,
    )


@cache
def _tree(module: str) -> ast.Module:
    path = ROOT.joinpath(*module.split("."))
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return ast.parse(source.read_text("utf-8"))


def _defined(module: str, name: str) -> ast.FunctionDef:
    for node in _tree(module).body:
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return node
    raise LookupError(f"{PROCEDURES.name}: there is no function {name} in {module}")


def _imported(module: str) -> dict[str, tuple[str, str]]:
    """What a module imports from others: where each name comes from, and what it is called there."""
    found: dict[str, tuple[str, str]] = {}
    package = module if ROOT.joinpath(*module.split(".")).is_dir() else module.rpartition(".")[0]
    for node in ast.walk(_tree(module)):
        if isinstance(node, ast.ImportFrom):
            parts = package.split(".")
            parent = ".".join(parts[: len(parts) - node.level + 1]) if node.level else ""
            source = ".".join(filter(None, (parent, node.module)))
            found |= {alias.asname or alias.name: (source, alias.name) for alias in node.names}
    return found


def _note(annotation: ast.expr, module: str, typing: dict[str, set[str]]) -> None:
    """Note where the names of an annotation come from."""
    imported = _imported(module)
    local = {node.name for node in _tree(module).body if isinstance(node, ast.ClassDef)}
    for node in _tree(module).body:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        local |= {target.id for target in targets if isinstance(target, ast.Name)}
    for node in ast.walk(annotation):
        if isinstance(node, ast.Name):
            if node.id in imported:
                source, name = imported[node.id]
                typing.setdefault(source, set()).add(name if name == node.id else f"{name} as {node.id}")
            elif node.id in local:
                typing.setdefault(module, set()).add(node.id)


def _constant(default: ast.expr, module: str) -> ast.expr:
    """A default value; in place of the name of a constant its value, so that the signature shows it."""
    if not isinstance(default, ast.Name):
        return default
    for node in _tree(module).body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == default.id and node.value:
            return node.value
        if isinstance(node, ast.Assign) and default.id in {each.id for each in node.targets if isinstance(each, ast.Name)}:
            return node.value
    source, name = _imported(module)[default.id]
    return _constant(ast.Name(name), source)
