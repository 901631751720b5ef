import { CurationError } from '../../store/curation/curation-error.ts';

export function badInput(message: string): CurationError {
  return new CurationError('BAD_USER_INPUT', message, 'Correct the input; nothing was changed.');
}

export function unknownId(what: string, id: string): CurationError {
  return new CurationError(
    'UNKNOWN_ID',
    `${what} of the graph is named by its id, but got: ${id}`,
    'To find an id: resolve(name:), search(text:), or the id field of a list.',
  );
}
