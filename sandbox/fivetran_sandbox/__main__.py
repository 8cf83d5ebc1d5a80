"""python -m fivetran_sandbox, or fivetran-sandbox: a local Fivetran on a port of this machine."""

import sys


def main() -> int:
    """Run the command, and return its exit status; 2 if a dependency is missing."""
    try:
        from .command import program  # noqa: PLC0415 - what is missing is said in a line
    except ModuleNotFoundError as missing:
        sys.stderr.write(f"fivetran_sandbox needs {missing.name}: install it with its dependencies, pip install ./sandbox\n")
        return 2
    return program()


if __name__ == "__main__":
    sys.exit(main())
