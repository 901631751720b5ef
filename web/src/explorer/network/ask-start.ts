import { askAhead } from '../ask/ahead.ts';
import { readScene } from '../scene/scene.ts';
import { browserLanguage } from '../scene/browser-language.ts';
import { askedIn, startKey } from './asked.ts';
import { loadStartNetwork } from './load-network.ts';

// Imported before all else, so that the server works while the page is being built.
const asked = askedIn(readScene(window.location.search, browserLanguage()));
askAhead(startKey(asked), () => loadStartNetwork(asked));
