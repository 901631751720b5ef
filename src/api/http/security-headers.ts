import type { RequestHandler } from 'express';
import helmet from 'helmet';

const DIRECTIVES = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  // data: for the icons and the icon font that lie inside the style sheets.
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * For every answer: nothing but what this server serves, no inline script, no framing. Strict-Transport-Security is
 * left to the proxy that speaks TLS: only it knows whether the whole host does.
 */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
    strictTransportSecurity: false,
  });
}

/**
 * For the playground: its editor (Monaco) writes the styles of lines, widgets and themes into the page while it
 * runs, which only 'unsafe-inline' allows for styles; its workers are files of this server. Scripts stay strict.
 */
export function playgroundSecurityPolicy(): RequestHandler {
  return helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: { ...DIRECTIVES, styleSrc: ["'self'", "'unsafe-inline'"], workerSrc: ["'self'"] },
  });
}
