import { describeWhateverIsTold } from '../../integration/store/whatever-is-told.ts';

describeWhateverIsTold(Number(process.env['PROPERTY_RUNS'] ?? 12));
