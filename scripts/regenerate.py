"""Generate fivetran_api from the document in openapi/.

The parts of the document are joined and judged by the house rules, the generator runs on a copy that is fitted to its
limits, and the outcome replaces generated/fivetran_api. With --check nothing is written; the exit status says whether the
committed code is current.
"""

import argparse
import copy
import filecmp
import json
import re
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stdout
from importlib.metadata import version
from io import StringIO
from pathlib import Path
from typing import Any

import commands
import openapi_python_client
from jinja2 import TemplateError
from openapi_python_client import strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

import configs
import methods
from api_document import METHODS
from faults import Rejected
from house_rules import faults_of
from service_rules import service_faults
from services import REQUESTS, secret_endings, secret_fields
from sources import ROOT, Json, Sources, objects
from swap import replace
from upstream_templates import compared

BIN = Path(sys.executable).parent
_IN_ANNOTATIONS = frozenset(
    {"bool", "bytes", "datetime", "dict", "float", "int", "list", "object", "self", "str", "true", "false"}
)
_SCHEMAS = "#/components/schemas/"
# A line break within a paragraph.
_LINE_BREAK = re.compile(r"(?<!\n)\n(?!\n|- )")


def fit(document: dict[str, Any]) -> dict[str, Any]:
    """The document as the generator should see it.

    Failures are left out, or every result would become a union with the error; what is left of the successes stands for any 2xx
    status, for the API changes between 200 and 201. Parameters are described in their schemas, where the generator looks.
    Descriptions carry the link to the vendor's page, operations the failures to expect. Schemas that are sent are marked.
    """
    document = copy.deepcopy(document)
    sent: set[str] = set()
    answered: set[str] = set()
    for parameter in [each for each in objects(document) if each.keys() >= {"name", "in", "description", "schema"}]:
        parameter["schema"]["description"] = parameter["description"]
    for operation in operations(document):
        operation["x-failures"] = [status for status in operation["responses"] if status.startswith(("4", "5"))]
        paragraphs = [operation["description"].rstrip()]
        if link := operation.get("externalDocs", {}).get("url"):
            paragraphs.append(f"Fivetran's page: {link}")
        operation["description"] = "\n\n".join(paragraphs)
        successes = [answer for status, answer in operation["responses"].items() if status.startswith("2")]
        operation["responses"] = {"2XX": successes[0]}
        _reachable(document, operation.get("requestBody"), sent)
        _reachable(document, operation["responses"], answered)
    for name in sent - answered:
        document["components"]["schemas"][name]["x-sent"] = True
    for schema in document["components"]["schemas"].values():
        if "allOf" in schema:  # the generator joins the parts' properties, but not this
            schema["x-usual"] = list(_usual(document, schema))
    for each in objects(document):
        if "oneOf" in each and "description" not in each:
            # The generator shows the text of a reference, but not that of a choice between a reference and null.
            names = [str(one["$ref"]).removeprefix(_SCHEMAS) for one in each["oneOf"] if "$ref" in one]
            texts: list[str] = [document["components"]["schemas"][name].get("description", "") for name in names]
            each["description"] = "".join(texts)
        if isinstance(each.get("description"), str):
            each["description"] = _LINE_BREAK.sub(" ", str(each["description"]).strip())  # the generator wraps lines itself
    return document


def _usual(document: dict[str, Any], schema: dict[str, Any]) -> Iterator[str]:
    """Return the usual properties of a schema and of the parts that it is made of."""
    yield from schema.get("x-usual", [])
    for part in schema.get("allOf", []):
        referred = part.get("$ref", "").removeprefix(_SCHEMAS)
        yield from _usual(document, document["components"]["schemas"][referred] if referred else part)


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """All operations of the document."""
    for item in document["paths"].values():
        for method in METHODS:
            if method in item:
                yield item[method]


def _reachable(document: dict[str, Any], node: Json, found: set[str]) -> set[str]:
    """Add to `found` the names of all schemas that a node refers to, through any number of references."""
    names = {str(each["$ref"]).removeprefix(_SCHEMAS) for each in objects(node) if str(each.get("$ref")).startswith(_SCHEMAS)}
    for name in names - found:
        found.add(name)
        _reachable(document, document["components"]["schemas"][name], found)
    return found


class _Project(openapi_python_client.Project):
    """The generated code: all that the generator makes of the document, and beside it a class of methods for each resource."""

    def __init__(self, document: dict[str, Any], services: dict[str, Any], package: Path, root: Path) -> None:
        scripts = root / "scripts"
        options = ConfigFile.load_from_path(scripts / "generator.yaml")
        config = Config.from_sources(options, MetaType.NONE, package, "utf-8", overwrite=False, output_path=package)
        data = GeneratorData.from_dict(document, config=config)
        if isinstance(data, GeneratorError):
            raise Rejected(f"the generator cannot read the document: {data.detail}")
        super().__init__(openapi=data, config=config, custom_template_path=scripts / "templates")
        self._document, self._root = document, root
        known: dict[str, Any] = self.env.globals
        schemas = document["components"]["schemas"]
        self._services = services
        # The package itself cannot be imported, for it may not be generated yet.
        names: dict[str, Any] = {}
        exec(self._secret_names(), names)  # noqa: S102 - code of ours
        self.is_secret: Callable[[str], bool] = names["is_secret"]
        known["is_secret"] = self.is_secret
        known["argument_of"] = {
            each["name"]: each["x-argument"] for each in objects(document) if each.keys() >= {"name", "in", "x-argument"}
        }
        known["marks_of"] = {str(known["class_name"](name)): schema for name, schema in schemas.items()}

    def _secret_names(self) -> str:
        template = self.env.get_template("secret_names.py.jinja")
        return template.render(fields=sorted(secret_fields(self._services)), endings=sorted(secret_endings(self._services)))

    def _build_api(self) -> None:
        super()._build_api()
        (self.package_dir / "secret_names.py").write_text(self._secret_names(), encoding="utf-8")
        self._write("operation.py", "operation.py.jinja")
        self._write("services.py", "services.py.jinja", resources=", ".join(f'"{name}"' for name in REQUESTS))
        resources = methods.resources(self, self._document, self._root)
        self._write("resources/__init__.py", "resources_init.py.jinja", resources=resources)
        for resource in resources[1:]:
            self._write(f"resources/{resource.name}.py", "resource.py.jinja", resource=resource)

    def _write(self, path: str, template: str, **values: object) -> None:
        target = self.package_dir / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(self.env.get_template(template).render(**values), encoding="utf-8")


def generate(document: dict[str, Any], package: Path, root: Path = ROOT) -> None:
    """Run the generator and tidy what it wrote; the joined document goes in as openapi.json.

    Args:
        document: The joined document.
        package: The folder to write to, which is not there yet.
        root: The folder of the project, with the templates and the procedures.

    Raises:
        Rejected: The document or a procedure cannot be used.
    """
    services = json.loads((root / "openapi" / "services.json").read_text(encoding="utf-8"))
    # Names that Python has too stay as the API spells them, but for those that annotations need.
    strings.RESERVED_WORDS = {name for name in strings.RESERVED_WORDS if not name.islower() or name in _IN_ANNOTATIONS}
    try:
        with redirect_stdout(StringIO()):
            project = _Project(fit(document), services, package, root)
            faults = project.build()
    except TemplateError as error:
        raise Rejected(_of_template(error)) from None
    if faults:
        raise Rejected("\n".join(f"{each.header or 'the generator'}: {each.detail}" for each in faults))
    for module in package.rglob("*.py"):
        if not module.read_text(encoding="utf-8").strip():
            module.unlink()  # a map, which needs no class
    _run(
        BIN / "ruff", "check", "--isolated", "--quiet", "--fix-only", "--unsafe-fixes", "--select", "F401,F811,F841,I,TC",
        "--config", "lint.isort.required-imports = []", package,
    )  # fmt: skip
    _run(BIN / "ruff", "format", "--isolated", "--quiet", "--line-length", "128", package)
    configs.write(services, package)
    commands.write(document, project.is_secret, package)
    (package / "py.typed").touch()
    (package / "openapi.json").write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _of_template(error: TemplateError) -> str:
    """Return what is wrong with a template, and the innermost line of a template that was being rendered."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".jinja")]
    name = getattr(error, "filename", None) or (frames[-1].filename if frames else "templates")
    line = getattr(error, "lineno", None) or (frames[-1].lineno if frames else 0)
    return f"scripts/templates/{Path(name).name}:{line}: {error.message}"


def _run(*command: Path | str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own tools
    if done.returncode:
        raise Rejected(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}".rstrip())


def differences(expected: Path, actual: Path) -> list[str]:
    """Files that two folders do not have alike, by their paths within."""
    found: list[str] = []
    names = {path.relative_to(root) for root in (expected, actual) for path in root.rglob("*") if path.is_file()}
    for name in sorted(name for name in names if "__pycache__" not in name.parts):
        old, new = actual / name, expected / name
        if not old.exists():
            found.append(f"{name} is missing")
        elif not new.exists():
            found.append(f"{name} should not be there")
        elif not filecmp.cmp(old, new, shallow=False):
            found.append(f"{name} differs")
    return found


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Generate, or check that what is committed is what would be generated; return the exit status.

    Args:
        arguments: Those of the command line; of this process if left out.
        root: The folder of the project.
    """
    generated = root / "generated" / "fivetran_api"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 where the committed code is not current")
    parser.add_argument(
        "--upstream-templates",
        action="store_true",
        help="only show how scripts/templates differs from the templates of the installed generator",
    )
    options = parser.parse_args(arguments)
    if options.upstream_templates:
        sys.stdout.write(compared(root / "scripts" / "templates"))
        return 0
    sources = Sources(root / "openapi")
    if faults := [*faults_of(sources), *service_faults(root / "openapi" / "services.json")]:
        sys.stderr.writelines(f"{fault}\n" for fault in faults)
        return 1
    document = sources.document
    try:
        with tempfile.TemporaryDirectory() as scratch:
            package = Path(scratch) / "fivetran_api"
            generate(document, package, root)
            changes = differences(package, generated)
            if options.check:
                if changes:
                    sys.stderr.write("\n".join([*changes, "generated/fivetran_api is not current: run scripts/regenerate\n"]))
                return 1 if changes else 0
            if changes:
                generated.parent.mkdir(exist_ok=True)
                replace(generated, package)
    except Rejected as fault:
        sys.stderr.write(f"{fault}\n")
        return 1
    count = sum(1 for _ in operations(document))
    sys.stdout.write(
        f"{count} operations, {len(changes)} files changed, by openapi-python-client {version('openapi-python-client')}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
