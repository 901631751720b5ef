import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react/combobox';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { FindDocument } from '../../../generated/graphql.ts';
import type { FindQuery, Language } from '../../../generated/graphql.ts';
import { ask } from '../ask/ask.ts';
import { typeOfId } from '../canvas/kinds.ts';
import { TypeMark } from '../panel/type-mark.tsx';
import { useScene } from '../scene/use-scene.ts';
import { useApiLanguage, useTexts } from '../texts/use-texts.ts';

type Hit = FindQuery['search']['nodes'][number];

const HITS = 8;
/** A pause in typing after which the server is asked. */
const PAUSE_MS = 150;

/** One box over everything, in both languages: as one types, Enter opens the best hit, arrows choose another. */
export function SearchBox(): ReactElement {
  const texts = useTexts();
  const { change } = useScene();
  const language = useApiLanguage();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const found = useHits(typed.trim(), language);
  const close = (): void => {
    setOpen(false);
    setTyped('');
  };
  const openBest = async (): Promise<void> => {
    const text = typed.trim();
    if (text === '') return;
    const hits = found?.text === text ? found.hits : await find(text, language);
    const [best] = hits;
    if (best === undefined) setOpen(true);
    else {
      change({ selected: [best.entity.id] });
      close();
    }
  };
  return (
    <search className="search">
      <ComboboxProvider
        inputValue={typed}
        setInputValue={setTyped}
        open={open && typed.trim() !== ''}
        setOpen={setOpen}
      >
        <Combobox
          type="search"
          aria-label={texts.search}
          name={texts.search}
          placeholder={`${texts.search}: ${texts.searchHint}`}
          autoSelect={false}
          onKeyDown={(event) => {
            // With an item chosen by arrows, Enter is that item's.
            const chosen = event.currentTarget.getAttribute('aria-activedescendant');
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || chosen !== null) return;
            event.preventDefault();
            void openBest();
          }}
        />
        <ComboboxPopover className="hits" gutter={6} sameWidth aria-label={texts.search}>
          {found === undefined && <p className="notice quiet">{texts.waiting}</p>}
          {found?.hits.length === 0 && <p className="notice">{texts.nothingFound(found.text)}</p>}
          {found?.hits.map((hit) => (
            <ComboboxItem
              key={hit.entity.id}
              className="hit"
              hideOnClick
              setValueOnClick={false}
              onClick={() => {
                change({ selected: [hit.entity.id] });
                close();
              }}
            >
              <TypeMark type={typeOfId(hit.entity.id)} />
              <span className="hit-name">{hit.entity.name}</span>
              <span className="small">{texts.types[typeOfId(hit.entity.id)]}</span>
            </ComboboxItem>
          ))}
          {found !== undefined && found.hits.length > 0 && (
            <ComboboxItem
              className="hit all-hits"
              setValueOnClick={false}
              onClick={() => {
                change({ view: 'found', text: found.text });
                close();
              }}
            >
              {texts.allHits(found.text)}
            </ComboboxItem>
          )}
        </ComboboxPopover>
      </ComboboxProvider>
    </search>
  );
}

interface Found {
  readonly text: string;
  readonly hits: readonly Hit[];
}

async function find(text: string, language: Language, signal?: AbortSignal): Promise<readonly Hit[]> {
  const { search } = await ask(FindDocument, { text, first: HITS, language }, signal);
  return search.nodes;
}

/** The hits for a text, undefined while they are asked for. */
function useHits(text: string, language: Language): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (text === '') return undefined;
    const controller = new AbortController();
    const timer = window.setTimeout(() => {
      find(text, language, controller.signal).then(
        (hits) => {
          setFound({ text, hits });
        },
        () => {
          if (!controller.signal.aborted) setFound({ text, hits: [] });
        },
      );
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, [text, language]);
  return found?.text === text ? found : undefined;
}
