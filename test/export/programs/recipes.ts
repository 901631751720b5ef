import { readdirSync, readFileSync } from 'node:fs';
import { packagePath } from '../../../src/model/package-path.ts';

const FENCE = '```';
const FOLDER = packagePath('docs', 'recipes');

/** The blocks of code of a recipe in one language, in their order. */
export function codeOf(recipe: string, language: string): readonly string[] {
  const text = readFileSync(`${FOLDER}/${recipe}.md`, 'utf8');
  const blocks = text.matchAll(new RegExp(`^${FENCE}${language}\n(.*?)^${FENCE}$`, 'gmsu'));
  return [...blocks].map(([, code]) => code ?? '');
}

/** A command line of our own that a recipe gives, by its words. */
export interface RecipeCommand {
  readonly recipe: string;
  readonly line: string;
  readonly words: readonly string[];
}

/** Every `npx strategy-graph …` of the recipes, each once. */
export function recipeCommands(): readonly RecipeCommand[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const lines = [...text.matchAll(/npx strategy-graph ([^`\n]+)/gu)].map(
      ([, words]) => words?.trim() ?? '',
    );
    return [...new Set(lines)].map((line) => ({
      recipe: file.replace(/\.md$/u, ''),
      line,
      words: line.split(/ +/u),
    }));
  });
}
