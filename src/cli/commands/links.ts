import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { LinkVerdict } from '../../model/link-decision.ts';
import { addCommand, parseDocumentKey } from '../command.ts';
import type { Session } from '../session.ts';
import type { WriteOptions } from './load.ts';

interface ListOptions {
  readonly below?: number;
  readonly document?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `strategy-graph links`: what was linked by machine, for people to review. */
export function addLinks(program: Command, session: Session): void {
  const links = addCommand(program, 'links', {
    description:
      'Review what was linked by machine: names, headings, measures restated or gone on with. Decisions stand in links.yaml of the home; every load honours them.',
    examples: [
      ['links list --below 0.9', 'the doubtful links, least sure first'],
      ['links reject link:0123456789abcdef', 'undo a link'],
      ['links apply', 'after editing links.yaml'],
    ],
  });
  addCommand(links, 'list', {
    description: 'The links that nobody has decided about yet, least sure first.',
    examples: [
      ['links list', 'all that are open'],
      ['links list --below 0.9 --document cybersecurity-2024', 'the doubtful ones of a document'],
      ['links list --all --json', 'decided ones as well, for programs'],
    ],
  })
    .option('--below <confidence>', 'only those less sure than this, 0 to 1', parseConfidence)
    .option('--document <key>', 'only those of this document', parseDocumentKey)
    .option('--all', 'also those that were accepted or rejected')
    .action(async (options: ListOptions) => {
      const { listLinks } = await import('../links/list-links.ts');
      session.finish(await listLinks(session.terminal, options));
    });
  addDecide(links, session, 'accept', 'accepted', 'Accept links: from now on they are sure.');
  addDecide(
    links,
    session,
    'reject',
    'rejected',
    'Undo links: a name becomes a thing of its own, a section gets a goal of its own, a restatement goes.',
  );
  addCommand(links, 'apply', {
    description: 'Link the loaded documents anew, as links.yaml has it now.',
    examples: [['links apply', 'after taking an entry out of links.yaml']],
  })
    .option('--dry-run', 'say the counts and write nothing')
    .action(async (options: WriteOptions) => {
      const { applyDecisions } = await import('../links/decide-links.ts');
      session.finish(await applyDecisions(session.terminal, options));
    });
}

function addDecide(
  links: Command,
  session: Session,
  name: string,
  verdict: LinkVerdict,
  description: string,
): void {
  addCommand(links, name, {
    description: `${description} Takes effect at once; the opposite command takes it back.`,
    examples: [
      [`links ${name} link:0123456789abcdef`, 'an id that `links list` shows'],
      [`links ${name} link:0123456789abcdef --dry-run`, 'say what would change'],
    ],
  })
    .argument('<id...>', 'ids of links')
    .option('--dry-run', 'say the counts and write nothing')
    .action(async (ids: readonly string[], options: WriteOptions) => {
      const { decideLinks } = await import('../links/decide-links.ts');
      session.finish(await decideLinks(session.terminal, ids, verdict, options));
    });
}

/** For `--below`. */
function parseConfidence(value: string): number {
  const confidence = Number(value);
  if (value.trim() !== '' && confidence >= 0 && confidence <= 1) return confidence;
  throw new InvalidArgumentError('A confidence is a number from 0 to 1.');
}
