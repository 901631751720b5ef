import { createHash } from 'node:crypto';
import { LineCounter, parseDocument } from 'yaml';
import type { Finding } from './finding.ts';

/**
 * Values of files that were parsed when the package was built: SHA-256 of the text → value. A text that is not among
 * them is parsed now, so a file that was edited is never read from what it was.
 */
export type ParsedFiles = Readonly<Record<string, unknown>>;

export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** @returns the value, and a finding for each slip against the YAML syntax; the value is then what could still be read. */
export function readYaml(
  file: string,
  text: string,
  parsed: ParsedFiles,
): { readonly value: unknown; readonly findings: readonly Finding[] } {
  const digest = textDigest(text);
  if (Object.hasOwn(parsed, digest)) return { value: parsed[digest], findings: [] };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const findings = document.errors.map((error): Finding => ({
    code: 'INVALID_YAML',
    severity: 'error',
    place: { file, path: [] },
    line: counter.linePos(error.pos[0]).line,
    text: `the file is YAML, but: ${error.message}`,
    advice: 'Mend the line that is named; an editor with YAML support shows it.',
  }));
  return { value: document.errors.length === 0 ? document.toJS() : undefined, findings };
}
