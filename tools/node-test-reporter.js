/** A reporter for `node --test`: says what failed and why, and ends with `N passed, N failed` alone on a line. A skipped or todo test fails. */
export default async function* nodeTestReporter(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    if (type === "test:stdout" || type === "test:stderr") yield data.message;
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details?.type === "suite") continue;
    const unfinished = data.skip !== undefined || data.todo !== undefined;
    if (type === "test:pass" && !unfinished) {
      passed++;
      continue;
    }
    failed++;
    const cause = data.details?.error?.cause ?? data.details?.error;
    yield `✗ ${data.name} (${data.file ?? ""}:${data.line ?? ""})\n  ${unfinished ? "is skipped" : (cause?.stack ?? cause)}\n`;
  }
  yield `\n${passed} passed, ${failed} failed\n`;
}
