import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FetchedServer } from './fetch-server.ts';
import type { Java } from './java.ts';

const ARCHIVING = '-XX:ArchiveClassesAtExit=';

/**
 * The server's classes as this Java laid them out in memory (class data sharing): mapped instead of read from 200
 * jars, they halve the start. Another Java would pass it over, so that each has its own.
 */
export function classArchive(server: FetchedServer, java: Java): string {
  return join(dirname(server.lib), `classes-${java.version}.jsa`);
}

/**
 * Options to start with the archive; none while there is none, and none for a server that is to write one: Java ends at
 * once where it is told both. One that does not fit is passed over without a word.
 */
export function archiveOptions(server: FetchedServer, java: Java, jvm: readonly string[]): readonly string[] {
  const archive = classArchive(server, java);
  const isWriting = jvm.some((option) => option.startsWith(ARCHIVING));
  return existsSync(archive) && !isWriting
    ? [`-XX:SharedArchiveFile=${archive}`, '-Xshare:auto', '-Xlog:cds*=off']
    : [];
}

/** Options that write the archive when the server ends in order. */
export function archivingOptions(archive: string): readonly string[] {
  return [`${ARCHIVING}${archive}`, '-Xlog:cds*=off'];
}
