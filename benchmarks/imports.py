"""What an import costs against `import httpx`: whole processes, taken in turn, as ratios.

.venv/bin/python benchmarks/imports.py [--rounds N]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from statistics import median
from time import perf_counter

REFERENCE = "import httpx"
SUBJECTS = {
    "import fivetran_facade": "import fivetran_facade",
    "one resource": "from fivetran_facade import Fivetran; Fivetran('key', 'secret').groups",
    "the largest resource": "from fivetran_facade import Fivetran; Fivetran('key', 'secret').connections",
}
REFERENCES = {"import fivetran_facade": REFERENCE}
WITH_CLIENT = "import httpx; httpx.Client()"


def seconds(code: str) -> float:
    """How long a fresh interpreter takes for this code."""
    started = perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - this very interpreter
    return perf_counter() - started


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, help="pairs of runs for each line")
    rounds = parser.parse_args().rounds
    sys.stdout.write(f"{'':28}{'against':32}{'lowest':>8}{'median':>8}{'highest':>8}\n")
    for name, code in SUBJECTS.items():
        against = REFERENCES.get(name, WITH_CLIENT)
        for warm_up in (code, against):
            seconds(warm_up)  # so that both have their byte code
        ratios = sorted(seconds(code) / seconds(against) for _ in range(rounds))
        sys.stdout.write(f"{name:28}{against:32}{ratios[0]:8.2f}{median(ratios):8.2f}{ratios[-1]:8.2f}\n")


if __name__ == "__main__":
    main()
