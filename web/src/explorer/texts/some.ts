import { countsIn } from './counts.ts';

const count = countsIn('en');

/** A number with its noun in English: `1 measure`, `2,000 measures`. */
export function some(number: number, one: string, many: string): string {
  return `${count.format(number)} ${number === 1 ? one : many}`;
}
