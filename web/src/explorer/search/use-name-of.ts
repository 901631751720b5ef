import { NameOfDocument } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useScene } from '../scene/use-scene.ts';
import { useApiLanguage } from '../texts/use-texts.ts';

/** The name of an entity in the language of the page; nothing while that is asked, its id where there is no answer. */
export function useNameOf(id: string | undefined): string {
  const language = useApiLanguage();
  const { date } = useScene().scene;
  const answer = useAnswer(`name ${language} ${id ?? ''} ${date ?? ''}`, async (signal) => {
    if (id === undefined) return '';
    const { node } = await ask(NameOfDocument, { id, language, on: date ?? null }, signal);
    return node !== null && 'name' in node ? node.name : id;
  });
  if (answer.state === 'answered') return answer.data;
  return answer.state === 'failed' ? (id ?? '') : '';
}
