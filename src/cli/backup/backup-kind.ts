/** `graph`: lines of JSON, of any database. `dump`: the files of the local database, as Neo4j's own tools pack them. */
export const BACKUP_KINDS = ['graph', 'dump'] as const;
export type BackupKind = (typeof BACKUP_KINDS)[number];

export const EXTENSIONS: Readonly<Record<BackupKind, string>> = { graph: '.ndjson.gz', dump: '.dump' };
