/** What an error says to people: its message, and never a stack trace. */
export function says(error: unknown): string {
  // Several addresses of one host that were all tried; the whole has no message of its own.
  if (error instanceof AggregateError) return error.errors.map(says).join('; ');
  if (!(error instanceof Error)) return String(error);
  const code = codeOf(error);
  if (error.message === '') return code ?? error.name;
  return code === null || error.message.includes(code) ? error.message : `${code}: ${error.message}`;
}

function codeOf(error: Error): string | null {
  const { code, extensions } = error as { code?: unknown; extensions?: { code?: unknown } };
  const found = code ?? extensions?.code;
  return typeof found === 'string' ? found : null;
}
