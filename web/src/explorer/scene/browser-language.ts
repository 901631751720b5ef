import type { PageLanguage } from './scene.ts';

export function browserLanguage(): PageLanguage {
  return navigator.language.startsWith('ja') ? 'ja' : 'en';
}
