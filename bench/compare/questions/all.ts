import type { Question, Subjects } from '../question.ts';
import { graph } from './graph.ts';
import { lists } from './lists.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';

export function allQuestions(subjects: Subjects): readonly Question[] {
  return [...lists(subjects), ...search(), ...graph(subjects), ...paths(subjects)];
}
