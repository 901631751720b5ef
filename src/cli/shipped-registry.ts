import { readDataset } from '../dataset/read-dataset.ts';
import { registryOf } from '../dataset/registry.ts';
import type { Registry } from '../model/registry.ts';

/** Who is known by name: what the dataset that ships says, also where the graph runs without it. */
export function shippedRegistry(): Registry {
  return registryOf(readDataset().dataset);
}
