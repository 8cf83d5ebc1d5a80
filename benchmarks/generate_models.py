"""Generate models from the document as other generators have them, for the benchmark of decoding. Run by scripts/benchmark.

openapi-python-client is run without the templates and options of this project. It reads the document as scripts/regenerate.py
fits it, else every result would be a union with the failures. datamodel-code-generator reads the document as it is. Both of its
outputs have enumerations as literals, as the facade's models do, and timestamps as datetimes.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from regenerate import fit  # noqa: E402 - after the path is known

DOCUMENT = ROOT / "generated" / "fivetran_api" / "openapi.json"
HERE = ROOT / ".venv-benchmarks"
MODELS = HERE / "generated"


def main() -> None:
    """Generate all three, where the document or a generator has changed."""
    stamp = MODELS / "made-from"
    sources = [DOCUMENT, ROOT / "requirements.txt", ROOT / "benchmarks" / "environments" / "generators.txt", Path(__file__)]
    state = "".join(source.read_text(encoding="utf-8") for source in sources)
    if stamp.exists() and stamp.read_text(encoding="utf-8") == state:
        return
    sys.stderr.write("Generating the models of other generators ...\n")
    MODELS.mkdir(exist_ok=True)
    fitted = MODELS / "fitted.json"
    fitted.write_text(json.dumps(fit(json.loads(DOCUMENT.read_text(encoding="utf-8")))), encoding="utf-8")
    _run(
        Path(sys.executable).with_name("openapi-python-client"), "generate", "--path", fitted,
        "--output-path", MODELS / "stock_api", "--meta", "none", "--overwrite",
    )  # fmt: skip
    _generate("pydantic_v2.BaseModel", "AwareDatetime", MODELS / "pydantic_models.py")
    _generate("msgspec.Struct", "datetime", MODELS / "msgspec_models.py")
    stamp.write_text(state, encoding="utf-8")


def _generate(kind: str, datetime_class: str, output: Path) -> None:
    _run(
        HERE / "generators" / "bin" / "datamodel-codegen", "--input", DOCUMENT, "--input-file-type", "openapi",
        "--output-model-type", kind, "--output-datetime-class", datetime_class, "--output", output,
        "--target-python-version", "3.11", "--enum-field-as-literal", "all", "--disable-timestamp", "--formatters", "builtin",
        "--collapse-root-models", "--use-typed-nullable-map-values",
    )  # fmt: skip


def _run(*command: Path | str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - locked tools
    if done.returncode:
        sys.exit(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}".rstrip())


if __name__ == "__main__":
    main()
