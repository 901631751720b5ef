import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import { browserLanguage } from './browser-language.ts';
import { readScene, writeScene } from './scene.ts';
import type { Scene } from './scene.ts';

export interface SceneControl {
  readonly scene: Scene;
  /** Changes some of the scene; the address follows, and back leads to what was before. */
  readonly change: (part: Partial<Scene>) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

export const SceneContext = createContext<SceneControl | undefined>(undefined);

export function useScene(): SceneControl {
  const control = use(SceneContext);
  if (control === undefined) throw new Error('useScene is for components of the explorer');
  return control;
}

interface Course {
  readonly past: readonly Scene[];
  readonly now: Scene;
  readonly future: readonly Scene[];
}

/** Keeps scene and address the same, both ways; undo and redo walk the changes of this visit. */
export function useSceneOfAddress(): SceneControl {
  const [course, setCourse] = useState<Course>(() => ({
    past: [],
    now: readScene(window.location.search, browserLanguage()),
    future: [],
  }));
  useEffect(() => {
    const follow = (): void => {
      setCourse((before) => ({
        past: [...before.past, before.now],
        now: readScene(window.location.search, browserLanguage()),
        future: [],
      }));
    };
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
  }, []);

  const go = useCallback((next: Course) => {
    const address = writeScene(next.now);
    if (address !== window.location.search) window.history.pushState(null, '', address);
    setCourse(next);
  }, []);

  return useMemo(() => {
    const { past, now, future } = course;
    const last = past.at(-1);
    const [following] = future;
    return {
      scene: now,
      change: (part) => {
        const next = { ...now, ...part };
        if (writeScene(next) !== writeScene(now)) go({ past: [...past, now], now: next, future: [] });
      },
      undo:
        last === undefined
          ? undefined
          : () => {
              go({ past: past.slice(0, -1), now: last, future: [now, ...future] });
            },
      redo:
        following === undefined
          ? undefined
          : () => {
              go({ past: [...past, now], now: following, future: future.slice(1) });
            },
    };
  }, [course, go]);
}
