import { indexActs, linksOf } from './compile.ts';
import { convenes } from './convenes.ts';
import { exercisesWith } from './exercises-with.ts';
import { funds } from './funds.ts';
import { meetsWith } from './meets-with.ts';
import { memberOf } from './member-of.ts';
import { operates } from './operates.ts';
import { partOf } from './part-of.ts';
import { participatesIn } from './participates-in.ts';
import { partnerOf } from './partner-of.ts';
import { promotes } from './promotes.ts';
import { publishes } from './publishes.ts';
import { requests } from './requests.ts';
import { revises } from './revises.ts';
import { sharesInformationWith } from './shares-information-with.ts';
import { standardizesAt } from './standardizes-at.ts';
import { supports } from './supports.ts';

/** Every way in which a sentence says a relation; one file a kind. */
const ALL = [
  supports,
  sharesInformationWith,
  partnerOf,
  memberOf,
  meetsWith,
  convenes,
  partOf,
  operates,
  publishes,
  revises,
  promotes,
  exercisesWith,
  funds,
  requests,
  standardizesAt,
  participatesIn,
];

export const ACTS = indexActs(ALL);
export const LINKS = linksOf(ALL);
