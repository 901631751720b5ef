import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request } from 'express';

/** How an answer may be compressed, the better first. */
const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** What is shorter is sent as it is, as `compression` does. */
const THRESHOLD = 1024;
/** That of `compression`: from 5 on it takes several times as long for a few percent. */
const BROTLI_OPTIONS = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The coding that a client accepts for an answer of so many bytes; undefined for none. */
export function codingFor(request: Request, bytes: number): Coding | undefined {
  if (bytes < THRESHOLD || request.headers['accept-encoding'] === undefined) return undefined;
  const accepted = request.acceptsEncodings();
  return CODINGS.find((coding) => accepted.includes(coding));
}

export function encode(coding: Coding, body: Buffer): Promise<Buffer> {
  return coding === 'gzip' ? gzipped(body) : brotlied(body, BROTLI_OPTIONS);
}
