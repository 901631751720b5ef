import { withDatabase } from '../database.ts';
import type { ExitStatus } from '../exit-status.ts';
import { EXIT } from '../exit-status.ts';
import { shippedRegistry } from '../shipped-registry.ts';
import type { Terminal } from '../terminal.ts';
import { printJson } from '../terminal.ts';
import { readDecisions } from './decisions-file.ts';
import { linksOf, loadedPlans, relink } from './loaded-links.ts';
import type { LoadedLink } from './loaded-links.ts';

export interface ListRequest {
  /** Only links that are less sure than this. */
  readonly below?: number;
  readonly document?: string;
  /** Also those that were decided. */
  readonly all?: boolean;
  readonly json?: boolean;
}

/** The links that nobody has decided about yet, the doubtful ones first. */
export async function listLinks(terminal: Terminal, request: ListRequest): Promise<ExitStatus> {
  const { below = Infinity, document, all = false, json = false } = request;
  const basis = { registry: shippedRegistry(), decisions: readDecisions(terminal.env) };
  const linked = await withDatabase(terminal, async (store) =>
    relink(store, await loadedPlans(store), basis),
  );
  const links = linksOf(linked, basis).filter(
    (link) =>
      (all || link.decision === 'open') &&
      link.confidence < below &&
      (document === undefined || link.document === document),
  );
  await (json ? printJson(terminal, { links }) : terminal.print(linksText(links)));
  return EXIT.done;
}

/** `link:3f0c…  0.85  NAME  cybersecurity-2024 p161  金融庁 → ministry:fsa (金融庁)` */
function linksText(links: readonly LoadedLink[]): string {
  if (links.length === 0) return 'No such links\n';
  return links.map((link) => `${linkLine(link)}\n`).join('');
}

function linkLine(link: LoadedLink): string {
  const { id, confidence, kind, document, page, from, to, toName, decision } = link;
  const place = page === undefined ? document : `${document} p${page}`;
  const sure = decision === 'open' ? confidence.toFixed(2) : decision;
  const meant = toName === null ? to : `${to} (${toName})`;
  return [id, sure.padEnd(8), kind.padEnd(8), place, `${from} → ${meant}`].join('  ');
}
