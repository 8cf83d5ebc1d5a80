"""Write what fivetran_api has of services.json: the data, and a module with the types of its config for each service."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from keyword import iskeyword
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from services import module_of

_TYPES: Final = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "array": "list[object]",
    "object": "dict[str, object]",
}
_ABOUT: Final = '"""The types of the services\' configs, a module for each, such as configs.postgres with PostgresConfig."""\n'
_WIDTH: Final = 128
_VALUE: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s,]+')
_OF: Final = {
    "connections": "a connection to {}",
    "destinations": "a destination in {}",
    "log_services": "the log service {}",
    "private_links": "a private link of the kind {}",
}
_NAMED: Final = {
    1: ", which `{}` names for good",
    2: ", which `{}` and `{}` name for good",
    3: ", which `{}` and one of `{}` and `{}` name for good",
}

Json = dict[str, Any]


def write(facts: Json, package: Path) -> None:
    """Write services.json, one line for each service, and the modules of configs/ into a package.

    Args:
        facts: The content of services.json.
        package: The folder of the package.
    """
    lines: list[str] = []
    for resource, services in facts.items():
        entries = [f"{json.dumps(name)}:{json.dumps(each, separators=(',', ':'))}" for name, each in services.items()]
        lines.append(f"{json.dumps(resource)}:{{\n" + ",\n".join(entries) + "}")
    (package / "services.json").write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")
    configs = package / "configs"
    configs.mkdir()
    (configs / "__init__.py").write_text(_ABOUT, encoding="utf-8")
    for resource, services in facts.items():
        for name, service in services.items():
            module = configs / f"{module_of(name)}.py"
            module.write_text(_module(_OF[resource].format(f"`{name}`"), name, service), encoding="utf-8")


def _module(whose: str, name: str, service: Json) -> str:
    written = _Module(name)
    for part in ("config", "auth"):
        if part in service:
            naming = service.get("named_by", ()) if part == "config" else ()
            text = f"The {part} of {whose}{_NAMED.get(len(naming), '').format(*naming)}."
            written.add(f"{written.prefix}{part.capitalize()}", service[part], f'"""{text}"""')
    return written.text()


@frozen
class _Module:
    """The module of one service, with a class for each object."""

    service: str
    typing: set[str] = field(factory=set[str])
    classes: dict[str, str] = field(factory=dict[str, str])

    @property
    def prefix(self) -> str:
        words = module_of(self.service)
        return words[: words.startswith("_")] + _camel(words)

    def text(self) -> str:
        names = ", ".join(sorted(self.typing))
        parts = [f"from typing import {names}", *self.classes.values()]
        if self.prefix.startswith("_"):
            # Type checkers would take the names for private ones.
            parts.insert(1, f"__all__ = {json.dumps(list(self.classes))}")
        return "\n\n\n".join(parts) + "\n"

    def add(self, name: str, schema: Json, text: str) -> None:
        """Add the class of an object after those of the objects within it; one whose fields are not known is a dict."""
        if "properties" not in schema:
            self.typing.add("TypeAlias")
            self.classes[name] = f"{name}: TypeAlias = dict[str, object]\n{text}"
            return
        self.typing.add("TypedDict")
        writable = {key: each for key, each in schema["properties"].items() if not each.get("readOnly")}
        types = {key: self._type(name + _camel(key), key, each) for key, each in writable.items()}
        if all(key.isidentifier() and not iskeyword(key) and not key.startswith("__") for key in types):
            lines = [f"class {name}(TypedDict, total=False):", f"    {text}", *([""] if types else [])]
            for key, kind in types.items():
                lines += _wrapped(f"    {key}: ", kind)
        else:
            lines = [f"{name} = TypedDict(", f'    "{name}",', "    {"]
            for key, kind in types.items():
                lines += _wrapped(f"        {json.dumps(key)}: ", f"{kind},")
            lines += ["    },", "    total=False,", ")", text]
        self.classes[name] = "\n".join(lines)

    def _type(self, name: str, key: str, schema: Json) -> str:
        if values := schema.get("enum"):
            self.typing.add("Literal")
            return f"Literal[{', '.join(map(_literal, values))}]"
        if "items" in schema:
            return f"list[{self._type(name, key, schema['items'])}]"
        if schema.get("properties"):
            self.add(name, schema, f'"""The fields of `{key}`."""')
            return name
        return _TYPES[schema["type"]]


def _literal(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _camel(words: str) -> str:
    return "".join(word.capitalize() for word in words.split("_"))


def _wrapped(start: str, kind: str) -> Iterator[str]:
    """Yield the line of a field, or as many as its values need."""
    before, literal, rest = kind.partition("Literal[")
    if len(start) + len(kind) <= _WIDTH or not literal:
        yield start + kind
        return
    indent = " " * (len(start) - len(start.lstrip()))
    end = rest[len(rest.rstrip("],")) :]
    yield f"{start}{before}{literal}"
    line = f"{indent}   "
    for value in _VALUE.findall(rest.removesuffix(end)):
        if len(line) + len(value) + 2 > _WIDTH:
            yield line
            line = f"{indent}   "
        line += f" {value},"
    yield line
    yield f"{indent}{end}"
