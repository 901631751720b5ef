import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packagePath } from '../../model/package-path.ts';
import { PARSED_FILES } from '../read-dataset.ts';
import { readFolder } from '../read-folder.ts';
import { readYaml, textDigest } from '../read-yaml.ts';

// Part of the build: parses data/ once, so that a start need not (a megabyte of YAML takes a second or two).
const parsed = [...readFolder(packagePath('data'))].flatMap(([file, text]) => {
  const { value, findings } = readYaml(file, text, {});
  return findings.length === 0 ? [[textDigest(text), value] as const] : [];
});
mkdirSync(path.dirname(PARSED_FILES), { recursive: true });
writeFileSync(PARSED_FILES, JSON.stringify(Object.fromEntries(parsed)));
