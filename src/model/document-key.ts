/** A document's key: what its id, and those of its pages and measures, are made of. */
export const DOCUMENT_KEY = /^[a-z0-9][a-z0-9.-]{0,99}$/;

export const DOCUMENT_KEY_RULE = 'a document key is lower-case ASCII letters, digits, dots and dashes';
