"""python -m fivetran_sandbox: a local Fivetran on a port of this machine."""

import sys

try:
    from .command import program
except ModuleNotFoundError as missing:
    sys.stderr.write(f"fivetran_sandbox needs {missing.name}: pip install 'fivetran-facade[sandbox]'\n")
    sys.exit(2)

if __name__ == "__main__":
    sys.exit(program())
