import type { Models } from '../analysis/analyse.ts';

export async function loadModels(): Promise<Models> {
  return {};
}
