import { readFileSync, readdirSync } from 'node:fs';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { packagePath } from '../../src/model/package-path.ts';

/** How code of this house gives a message or error its code. */
const GIVEN = [
  /\bcode: '([A-Z][A-Z0-9_]+)'/gu,
  /\bcode: [^,\n]+ \? '([A-Z][A-Z0-9_]+)'/gu,
  /\bcode: [^,\n]+ : '([A-Z][A-Z0-9_]+)'/gu,
  /\bcode: (?:'[A-Z0-9_]+' \| )+'([A-Z][A-Z0-9_]+)'/gu,
  /\w*(?:Error|Failure|Problem|Message|Refusal|problem|warning)\(\s*'([A-Z][A-Z0-9_]{3,})'/gu,
];
/** `export type QueryErrorCode = | 'A' | 'B';` */
const CODE_TYPE = /type \w*Code\s*=([^;]*);/gu;
const IN_QUOTES = /'([A-Z][A-Z0-9_]+)'/gu;

function sources(): readonly string[] {
  return readdirSync(packagePath('src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('generated'))
    .map((path) => readFileSync(packagePath('src', path), 'utf8'));
}

function codesGiven(texts: readonly string[]): readonly string[] {
  const codes = new Set<string>(Object.values(ApolloServerErrorCode));
  for (const text of texts) {
    for (const pattern of GIVEN) for (const [, code = ''] of text.matchAll(pattern)) codes.add(code);
    for (const [, alternatives = ''] of text.matchAll(CODE_TYPE)) {
      for (const [, code = ''] of alternatives.matchAll(IN_QUOTES)) codes.add(code);
    }
  }
  return [...codes].sort();
}

describe('docs/errors.md', () => {
  const texts = sources();
  const rows = [
    ...readFileSync(packagePath('docs', 'errors.md'), 'utf8').matchAll(/^\| `([A-Z0-9_]+)` \|/gmu),
  ];
  const documented = rows.map(([, code = '']) => code);

  it('explains every code that src/ gives', () => {
    expect(codesGiven(texts).filter((code) => !documented.includes(code))).toEqual([]);
  });

  it('explains each code once', () => {
    expect(documented.filter((code, index) => documented.indexOf(code) !== index)).toEqual([]);
  });

  it('explains no code that nothing gives', () => {
    const given = new Set([...texts.join('\n').matchAll(IN_QUOTES)].map(([, code]) => code));
    for (const code of Object.values(ApolloServerErrorCode)) given.add(code);
    expect(documented.filter((code) => !given.has(code))).toEqual([]);
  });

  it('says of each code when it comes and what to do', () => {
    const text = readFileSync(packagePath('docs', 'errors.md'), 'utf8');
    const thin = text
      .split('\n')
      .filter((line) => /^\| `[A-Z0-9_]+` \|/u.test(line) && !/\| [^|]{5,} \| [^|]{5,} \|$/u.test(line));
    expect(thin).toEqual([]);
  });
});
