import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Message } from '../model/message.ts';
import type { Finding } from './finding.ts';

/**
 * Turns places into lines. Positions cost several times what the values cost, so only files with findings are read for them.
 * @param files file below data/ → its text
 * @returns the messages in the order of file and line
 */
export function locate(findings: readonly Finding[], files: ReadonlyMap<string, string>): readonly Message[] {
  const names = [...new Set(findings.map((finding) => finding.place.file))].sort();
  return names.flatMap((file) => {
    const lineOf = linesOf(files.get(file) ?? '');
    return findings
      .filter((finding) => finding.place.file === file)
      .map((finding) => ({ finding, line: finding.line ?? lineOf(finding.place.path) }))
      .sort((a, b) => a.line - b.line)
      .map(({ finding, line }) => ({
        code: finding.code,
        severity: finding.severity,
        file: `data/${file}`,
        line,
        ...(finding.place.path.length > 0 && { path: formatPath(finding.place.path) }),
        text: finding.text,
        advice: finding.advice,
      }));
  });
}

/** A function from a way into the file to its line, from 1; where the way leads nowhere, the line of what it leaves from. */
function linesOf(text: string): (path: readonly (string | number)[]) => number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range != null) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
}

/** `actors[3].aliases[0].name` */
function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}
