"""The methods of each resource, as data: from the operations of the document, and from the procedures written by hand."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from attrs import evolve, field, frozen

from faults import Rejected
from sources import is_object

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
        """Its form in a signature."""
        return f"{self.name}: {self.annotation}" + ("" if self.default is None else f" = {self.default}")

    @property
    def plain_name(self) -> str:
        """The name without stars."""
        return self.name.lstrip("*")

    @property
    def holds_anything(self) -> bool:
        """True if secrets may be in it, such as those in the configuration of a service, which a dict would show."""
        return self.name.startswith("*") or re.search(r"\b(?:Mapping|Any)\b", self.annotation) is not None


@frozen(kw_only=True)
class Method:
    """One method of a resource.

    Attributes:
        kind: The result of the method: `data` of the answer, `nothing`, `pages`, `steps` to perform, or an `iterable` that
            performs them itself.
        returns: The annotation of what is returned; for pages, that of an item; for an iterable, its class.
        call: The arguments of the call, as code.
        body: Code that makes the variable `body` of them; empty if none does.
        imports: The imports of the body.
        typing: The names in the annotations, by module.
        deprecated: The warning to callers; None if it is not deprecated.
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
    body: str = ""

    def parameters(self, *, asynchronous: bool) -> str:
        """The signature. What only asynchronous code can take is left out of the other."""
        by_position = [each.declaration for each in self.arguments if each.positional]
        by_name = [each.declaration for each in self.arguments if not each.positional]
        last = [by_position.pop()] if by_position and by_position[-1].startswith("**") else []
        declared = ", ".join(["self", *by_position, *(["*"] if by_name else []), *by_name, *last])
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
    """A class of methods. That of the client itself has no name."""

    name: str
    class_name: str
    text: str
    methods: list[Method]

    @property
    def typing(self) -> list[tuple[str, list[str]]]:
        """The names in the annotations of all methods, by module."""
        found: dict[str, set[str]] = {}
        for method in self.methods:
            for module, names in method.typing.items():
                found.setdefault(module, set()).update(names)
        return sorted((module, sorted(names)) for module, names in found.items())

    @property
    def deprecates(self) -> bool:
        """True if a method is deprecated."""
        return any(method.deprecated for method in self.methods)


def resources(project: Any, document: dict[str, Any], root: Path) -> list[Resource]:
    """All resources, in the order of their names; the first is the client itself.

    Args:
        project: The project that openapi-python-client made of the document.
        document: The document as the generator saw it.
        root: The folder of the project, with the procedures.
    """
    methods: dict[str, Method] = {}
    texts = {"": ""} | {tag["name"]: tag["description"] for tag in document["tags"]}
    for each in [*_operations(project, document), *procedures(root)]:  # a procedure may stand in for an operation
        place = f"{each.resource}.{each.name}"
        if each.resource not in texts:
            raise Rejected(f"{place}: there is no tag {each.resource}")
        methods[place] = each
    classes = {model.class_info.name for model in project.openapi.models}
    found: list[Resource] = []
    for name in sorted({"", *(each.resource for each in methods.values())}):
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
    described: dict[str, dict[str, Any]] = {
        operation["operationId"]: operation
        for item in document["paths"].values()
        for operation in item.values()
        if "operationId" in operation  # what else stands there are lists and texts
    }
    macros = project.env.get_template("conversions.jinja").module
    models = {model.class_info.name: model for model in project.openapi.models}
    for collection in project.openapi.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            yield _operation(endpoint, described[str(endpoint.name)], document["components"], macros, models)


def _parameters(operation: dict[str, Any], components: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for each in operation.get("parameters", []):
        yield components["parameters"][each["$ref"].rpartition("/")[2]] if "$ref" in each else each


def _operation(
    endpoint: Any, operation: dict[str, Any], components: dict[str, Any], macros: Any, models: dict[str, Any]
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
    parameters = {each["name"]: each for each in _parameters(operation, components)}
    query = {
        each.python_name: Argument(
            parameters.get(str(each.name.get_untrusted_value()), {}).get("x-argument", str(each.python_name)),
            f"{typed(each, sending=True)} | None | Unset",
            _plain(each.description),
            "UNSET",
        )
        for each in endpoint.query_parameters
    }
    body, sent, imports = _body(endpoint, components["schemas"], typed)
    arguments = [*path, *body, *query.values()]
    call = [each.name for each in path]
    call += ["body=body"] if sent else []
    call += [f"{name}={each.name}" for name, each in query.items()]
    kind, returns = _result(endpoint, typed, models)
    module = f"..api.{endpoint.tags[0]}"
    newer = operation.get("x-replaced-by", [])
    return Method(
        resource=resource,
        name=name,
        kind=kind,
        arguments=arguments,
        returns=returns,
        text=_operation_text(operation, arguments, kind),
        call=", ".join([str(endpoint.name), *call]),
        imports=[f"from {module} import {endpoint.name}", *imports],
        typing=typing,
        body=sent,
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
        annotation, text = typed(each, sending=True), _described(described, schemas)
        optional = Argument(argument, f"{annotation} | Unset", text, "UNSET")
        arguments.append(Argument(argument, annotation, text) if each.required else optional)
        fields.append(f"{each.python_name}={argument}")
    return arguments, f"{name}({', '.join(fields)})", [f"from ..models import {name}"]


def _described(schema: dict[str, Any], schemas: dict[str, Any]) -> str:
    """Return the purpose of a property: its own text, or that of the schema that it refers to."""
    if text := schema.get("description"):
        return _plain(text)
    for each in [schema, *schema.get("oneOf", []), *schema.get("allOf", []), *schema.get("anyOf", [])]:
        if "$ref" in each:
            return _plain(schemas[each["$ref"].rpartition("/")[2]].get("description"))
    return ""


def _result(endpoint: Any, typed: Any, models: dict[str, Any]) -> tuple[str, str]:
    """Return the kind of the result, and the annotation of what is returned."""
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
    properties: list[Any] = [*(model.required_properties or []), *(model.optional_properties or [])]
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


def procedures(root: Path) -> Iterator[Method]:
    """The methods that scripts/procedures.yaml names.

    Args:
        root: The folder of the project.
    """
    path = root / "scripts" / "procedures.yaml"
    try:
        targets: Any = yaml.safe_load(path.read_text("utf-8")) or {}
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise Rejected(f"{path.name}:{mark.line + 1 if mark else 1}: this is no YAML: {error.problem}") from None
    if not is_object(targets) or not all(isinstance(target, str) for target in targets.values()):
        raise Rejected(f"{path.name}: this must name a function for each method, such as things.polish: module:function")
    for place, target in targets.items():
        where, _, iterable = target.partition(" as ")
        module, _, function = where.partition(":")
        try:
            yield _Module(root, module).procedure(place, function, iterable)
        except Rejected as fault:
            raise Rejected(f"{path.name}: {place}: {fault}") from None


def _passed(argument: Argument) -> str:
    return argument.name if argument.positional else f"{argument.name}={argument.name}"


def _described_attributes(text: str) -> dict[str, str]:
    """The texts of the attributes in the docstring of a class."""
    section = text.partition("Attributes:\n")[2]
    return {
        name: " ".join(words.split())
        for name, words in re.findall(r"^    (\w+): ((?:.+\n?(?:        .+\n?)*))", section, re.MULTILINE)
    }


def _with_arguments(text: str, arguments: list[Argument]) -> str:
    """A docstring with more arguments at the end of its section on these."""
    before, title, rest = text.partition("Args:\n")
    described, _, after = rest.partition("\n\n")
    more = _section("", [f"{each.name}: {each.text}" for each in arguments]).partition(":\n")[2]
    return f"{before}{title}{described}\n{more}\n\n{after}"


class _Module:
    """A module of the project as source code: nothing is imported, for the generated package may not be there yet."""

    def __init__(self, root: Path, name: str) -> None:
        path = root.joinpath(*name.split("."))
        source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        if not source.is_file():
            raise Rejected(f"there is no module {name}")
        self._root = root
        self.name = name
        self._package = name if path.is_dir() else name.rpartition(".")[0]
        self._tree = ast.parse(source.read_text("utf-8"))

    def procedure(self, place: str, function: str, iterable: str = "") -> Method:
        """The method for a generator function, or for one that makes what `iterable` iterates. It takes the engine first."""
        node = next((each for each in self._tree.body if isinstance(each, ast.FunctionDef) and each.name == function), None)
        if node is None:
            raise Rejected(f"there is no function {function} in {self.name}")
        spec = node.args
        positional = [*spec.posonlyargs, *spec.args]
        if not positional:
            raise Rejected(f"{function} of {self.name} must take the engine first")
        defaults = [*[None] * (len(positional) - len(spec.defaults)), *spec.defaults]
        typing: dict[str, set[str]] = {}
        (engine, _), *given = zip(positional, defaults, strict=True)
        arguments = [self._argument(*each, typing, positional=True) for each in given]
        if spec.vararg:
            arguments.append(self._argument(spec.vararg, None, typing, positional=True, stars="*"))
        passed = [_passed(each) for each in arguments]
        text, imports = ast.get_docstring(node) or "", [f"from {self.name} import {function}"]
        for each, default in zip(spec.kwonlyargs, spec.kw_defaults, strict=True):
            if each.arg == "options":
                module, options = self._class_of(each)
                fields = [*module.fields(options, typing)]
                arguments += fields
                passed.append(f"options={options}({', '.join(map(_passed, fields))})")
                imports.append(f"from {module.name} import {options}")
                text = _with_arguments(text, fields)
            else:
                arguments.append(self._argument(each, default, typing, positional=False))
                passed.append(_passed(arguments[-1]))
        if spec.kwarg:
            arguments.append(self._argument(spec.kwarg, None, typing, positional=True, stars="**"))
            passed.append(arguments[-1].name)
        if iterable:
            typing.setdefault(self.name, set()).update({iterable, f"Async{iterable}"})
        returned = self._returned(node, typing)
        resource, _, name = place.rpartition(".")
        return Method(
            resource=resource,
            name=name,
            kind="iterable" if iterable else "steps",
            arguments=arguments,
            returns=iterable or returned,
            text=re.sub(rf"\n +{engine.arg}: .*", "", text),
            call=f"{function}({', '.join(['self._engine', *passed])})",
            imports=imports,
            typing=typing,
        )

    def _returned(self, node: ast.FunctionDef, typing: dict[str, set[str]]) -> str:
        """The annotation of the result of the steps that a function returns."""
        returns = node.returns
        if returns is None:
            raise Rejected(f"{node.name} of {self.name} must say what it returns, such as Steps[str]")
        if not isinstance(returns, ast.Subscript):
            return ""
        self._note(returns.slice, typing)
        return ast.unparse(returns.slice)

    def _argument(
        self, node: ast.arg, default: ast.expr | None, typing: dict[str, set[str]], *, positional: bool, stars: str = ""
    ) -> Argument:
        if node.annotation is None:
            raise Rejected(f"{self.name}, line {node.lineno}: {node.arg} has no annotation")
        self._note(node.annotation, typing)
        value = None if default is None else ast.unparse(self.constant(default))
        return Argument(f"{stars}{node.arg}", ast.unparse(node.annotation), default=value, positional=positional)

    def _class_of(self, node: ast.arg) -> tuple[_Module, str]:
        """The class of an argument, and the module that defines it."""
        if not isinstance(node.annotation, ast.Name):
            raise Rejected(f"{self.name}, line {node.lineno}: the annotation of {node.arg} must be a class")
        source, name = self._imported.get(node.annotation.id, (self.name, node.annotation.id))
        return _Module(self._root, source), name

    def fields(self, name: str, typing: dict[str, set[str]]) -> list[Argument]:
        """The public attributes of a class of options, those of the class that it derives from first, as arguments."""
        node = next((each for each in self._tree.body if isinstance(each, ast.ClassDef) and each.name == name), None)
        if node is None:
            raise Rejected(f"there is no class {name} in {self.name}")
        found: dict[str, Argument] = {}
        for base in node.bases:
            found |= {each.name: each for each in self.fields(ast.unparse(base), typing)}
        texts = _described_attributes(ast.get_docstring(node) or "")
        for each in node.body:
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and not each.target.id.startswith("_"):
                self._note(each.annotation, typing)
                default = each.value
                if isinstance(default, ast.Call):
                    default = next(keyword.value for keyword in default.keywords if keyword.arg == "default")
                assert default is not None
                attribute = each.target.id
                found[attribute] = Argument(attribute, ast.unparse(each.annotation), texts[attribute], ast.unparse(default))
        return list(found.values())

    @cached_property
    def _imported(self) -> dict[str, tuple[str, str]]:
        """The imports of the module: the module that each name comes from, empty for a module, and its name there."""
        found: dict[str, tuple[str, str]] = {}
        for node in ast.walk(self._tree):
            if isinstance(node, ast.ImportFrom):
                parts = self._package.split(".")
                parent = ".".join(parts[: len(parts) - node.level + 1]) if node.level else ""
                source = ".".join(filter(None, (parent, node.module)))
                found |= {alias.asname or alias.name: (source, alias.name) for alias in node.names}
            elif isinstance(node, ast.Import):
                found |= {alias.name: ("", alias.name) for alias in node.names}
        return found

    @cached_property
    def _defined(self) -> set[str]:
        """The classes and names that the module defines."""
        return {node.name for node in self._tree.body if isinstance(node, ast.ClassDef)} | set(self._values)

    @cached_property
    def _values(self) -> dict[str, ast.expr | None]:
        """The assignments of the module, by name."""
        found: dict[str, ast.expr | None] = {}
        for node in self._tree.body:
            if isinstance(node, ast.Assign | ast.AnnAssign):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                found |= {target.id: node.value for target in targets if isinstance(target, ast.Name)}
        return found

    def _note(self, annotation: ast.expr, typing: dict[str, set[str]]) -> None:
        """Note where the names of an annotation come from."""
        for node in ast.walk(annotation):
            if not isinstance(node, ast.Name):
                continue
            if node.id in self._imported:
                source, name = self._imported[node.id]
                typing.setdefault(source, set()).add(name if name == node.id else f"{name} as {node.id}")
            elif node.id in self._defined:
                typing.setdefault(self.name, set()).add(node.id)

    def constant(self, default: ast.expr) -> ast.expr:
        """A default value; in place of the name of a constant its value, so that the signature shows it."""
        if not isinstance(default, ast.Name):
            return default
        if value := self._values.get(default.id):
            return value
        if default.id not in self._imported:
            raise Rejected(f"{self.name}, line {default.lineno}: the default {default.id} is no constant")
        source, name = self._imported[default.id]
        return _Module(self._root, source).constant(ast.Name(name, lineno=default.lineno))
