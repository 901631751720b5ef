import type { Question, Subjects } from '../question.ts';
import { graph } from './graph.ts';
import { lists } from './lists.ts';
import { paths } from './paths.ts';

export function allQuestions(subjects: Subjects): readonly Question[] {
  return [...lists(subjects), ...graph(subjects), ...paths(subjects)];
}
