import { describeWhateverIsTold } from './whatever-is-told.ts';

/** A few; test/long draws more, and PROPERTY_RUNS as many as it says. */
describeWhateverIsTold(Number(process.env['PROPERTY_RUNS'] ?? 3));
