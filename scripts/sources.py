"""The files of the document: how they are read and joined, and which file and line each part comes from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TypeAlias, TypeGuard

import yaml

from faults import Fault, Place, Rejected, did_you_mean

ROOT: Final = Path(__file__).parents[1]
DOCUMENT: Final = ROOT / "openapi"

Json: TypeAlias = "dict[str, Any] | list[Json] | str | float | bool | None"
# What a file of a tag may hold: its paths, and components of these kinds.
SECTIONS: Final = ("paths", "schemas", "parameters", "responses", "requestBodies", "headers", "examples", "securitySchemes")


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return True if a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Return True if a value is a JSON array."""
    return isinstance(value, list)


def objects(node: Json) -> Iterator[dict[str, Any]]:
    """Iterate over the node and all objects within it."""
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from objects(value)
    elif isinstance(node, list):
        for value in node:
            yield from objects(value)


class Places:
    """The places of objects and lists in the files, and of what stands in them.

    They are known by identity, so a copy of a part has no place of its own.
    """

    def __init__(self) -> None:
        self._places: dict[int, tuple[Place, dict[object, Place]]] = {}
        self._kept: list[object] = []  # an identity is that of another object once its object is gone

    def note(self, container: object, place: Place, inner: dict[object, Place]) -> None:
        """Note the place of an object or list, and the places of what it holds by key or index."""
        self._places[id(container)] = (place, inner)
        self._kept.append(container)

    def add(self, container: object, key: object, place: Place) -> None:
        """Note the place of something that was put into an object."""
        self._places[id(container)][1][key] = place

    def knows(self, container: object) -> bool:
        """Return True if the object or list has a place."""
        return id(container) in self._places

    def of(self, container: object, key: object = None) -> Place:
        """Return the place of an object or list, or of what it has as `key`, if it has that."""
        place, inner = self._places[id(container)]
        return inner.get(key, place)


class _Loader(yaml.CSafeLoader):
    """YAML with timestamps as texts. Keys that are given twice or are no texts, and aliases, are faults."""

    def __init__(self, text: str, file: str, places: Places, faults: list[Fault]) -> None:
        super().__init__(text)
        self._file, self._places, self._faults = file, places, faults
        self.aliased = False

    def at(self, node: yaml.Node) -> Place:
        """Return the place of a node."""
        return Place(self._file, node.start_mark.line + 1)

    def read(self) -> Any:
        """Return the content of the text."""
        node = self.get_single_node()
        if node is None:
            return None
        value: Any = self.construct_document(node)  # pyright: ignore[reportUnknownMemberType] - no annotations
        self._note(node, value)
        return value

    def _note(self, node: yaml.Node, value: object) -> None:
        inner: dict[object, Place] = {}
        if isinstance(node, yaml.MappingNode | yaml.SequenceNode):
            if self._places.knows(value):
                self._faults.append(Fault(self.at(node), "this part stands in two places by an alias; write a $ref instead"))
                self.aliased = True
                return
            self._places.note(value, self.at(node), inner)
        if isinstance(node, yaml.MappingNode) and is_object(value):
            for key_node, value_node in node.value:
                key = key_node.value
                if key in inner:
                    self._faults.append(Fault(self.at(key_node), f"the key {key} stands here twice"))
                    continue
                inner[key] = self.at(key_node)
                self._note(value_node, self._held(value, key_node, key))
        elif isinstance(node, yaml.SequenceNode) and is_array(value):
            for index, (each_node, each) in enumerate(zip(node.value, value, strict=True)):
                inner[index] = self.at(each_node)
                self._note(each_node, each)

    def _held(self, value: dict[Any, Any], key_node: yaml.Node, text: str) -> object:
        """Return what an object has by a key, which is put in as text if it is none."""
        if text not in value:
            self._faults.append(Fault(self.at(key_node), f'the key {text} must be a text: write "{text}"'))
            key: object = self.construct_object(key_node, deep=True)  # pyright: ignore[reportUnknownMemberType] - no annotations
            value[text] = value.pop(key, None)
        held: object = value[text]
        return held


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


class Sources:
    """The document as its files have it.

    Attributes:
        document: The files joined into one document; what could not be read is not in it.
        faults: All that is wrong with the files themselves.
        unread: True if a file could not be read, so that what it would define is missing.
        places: The places of the parts of the document.
    """

    def __init__(self, folder: Path = DOCUMENT) -> None:
        self.faults: list[Fault] = []
        self.places = Places()
        self.unread = False
        self._root = folder.parent
        self.document: dict[str, Any] = self._read(folder / "api.yaml") or {}
        if not self.document:
            return
        components = self._section(self.document, "components")
        self._sections = {name: self._section(components, name) for name in [*components, *SECTIONS[1:]]}
        self._sections["paths"] = self._section(self.document, "paths")
        for part in sorted((folder / "tags").iterdir()) if (folder / "tags").is_dir() else ():
            if part.suffix == ".yaml":
                self._join(part)
            else:
                self._fault(part, f"this file is not read; a file of a tag is called {part.stem}.yaml")
        for name in [name for name, entries in components.items() if not entries]:
            del components[name]

    def _fault(self, part: Path, sentence: str, line: int = 0) -> None:
        self.faults.append(Fault(Place(part.relative_to(self._root).as_posix(), line), sentence))

    def _section(self, outer: dict[str, Any], name: str) -> dict[str, Any]:
        """Return a section of the shared file, which is made if it is missing or no object."""
        section = outer.get(name)
        if not is_object(section):
            if name in outer:
                self.faults.append(Fault(self.places.of(outer, name), f"{name} must be an object"))
            section = dict[str, Any]()
            self.places.note(section, self.places.of(outer, name), {})
            outer[name] = section
        return section

    def _read(self, part: Path) -> dict[str, Any] | None:
        """Return what a file holds; None, and a fault, if that is no object."""
        file = part.relative_to(self._root).as_posix()
        try:
            loader = _Loader(part.read_text(encoding="utf-8"), file, self.places, self.faults)
            content = loader.read()
            if loader.aliased:  # it may hold itself
                self.unread = True
                return None
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            self._fault(part, f"this is no YAML: {error.problem or error.context}", mark.line + 1 if mark else 0)
            content = None
        except (yaml.YAMLError, ValueError) as error:
            self._fault(part, f"this cannot be read: {' '.join(str(error).split())}")
            content = None
        except OSError as error:
            self._fault(part, f"this cannot be read: {error.strerror}")
            content = None
        else:
            if content is None:
                self._fault(part, "the file is empty")
            elif not is_object(content):
                self._fault(part, "the file must hold an object", 1)
        if not is_object(content):
            self.unread = True
            return None
        return content

    def _join(self, part: Path) -> None:
        for section, entries in (content := self._read(part) or {}).items():
            place = self.places.of(content, section)
            if section not in self._sections:
                self.faults.append(Fault(place, f"there is no section {section}{did_you_mean(section, SECTIONS)}"))
                self.unread = True
                continue
            if not is_object(entries):
                self.faults.append(Fault(place, f"the section {section} must be an object"))
                continue
            target = self._sections[section]
            for name, entry in entries.items():
                here = self.places.of(entries, name)
                if name in target:
                    first = self.places.of(target, name)
                    self.faults.append(Fault(here, f"{section} {name} is already defined in {first}"))
                else:
                    target[name] = entry
                    self.places.add(target, name, here)


def join(folder: Path = DOCUMENT) -> dict[str, Any]:
    """Join api.yaml and tags/*.yaml.

    Args:
        folder: The folder with the files.

    Raises:
        Rejected: A file cannot be read, or something is defined twice.
    """
    sources = Sources(folder)
    if sources.faults:
        raise Rejected("\n".join(map(str, sorted(sources.faults))))
    return sources.document
