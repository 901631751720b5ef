import type { Terminal } from './terminal.ts';

/** Tells what is being done. A repeated line is told once, so that a reporter may call as often as it likes. */
export function progressLine(terminal: Terminal): (text: string) => void {
  let last = '';
  return (text) => {
    if (text === last) return;
    last = text;
    terminal.say(text);
  };
}
