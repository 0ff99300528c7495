import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { evaluateBesideRoot, inClosedRoot } from './closed-root.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeRule {
  id: string;
  help: string;
  nodes: { target: unknown[]; html: string }[];
}
interface AxeResult {
  violations: AxeRule[];
  passes: AxeRule[];
}
type WithAxe = typeof globalThis & { axe: { run(context?: unknown): Promise<AxeResult> } };

/** What axe-core finds wrong, one line a finding: rule, help, where. */
export async function axeOnPage(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return told(await page.evaluate(() => (globalThis as WithAxe).axe.run()));
}

/** The same for what is inside the closed shadow root of the host element. */
export async function axeOnCard(page: Page): Promise<string[]> {
  await evaluateBesideRoot(page, AXE);
  const result = await inClosedRoot(page, async (root) => {
    // axe walks open roots only: here, and in this world only, the root is shown to it as one.
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    const found = await (globalThis as WithAxe).axe.run(root.host);
    Reflect.deleteProperty(root.host, 'shadowRoot');
    return { violations: found.violations, passes: found.passes };
  });
  // axe gives a list as the target of what is inside a shadow root.
  const looked = result?.passes.some(({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0])));
  return result && looked ? told(result) : ['nothing inside the host was looked at'];
}

function told({ violations }: Pick<AxeResult, 'violations'>): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
}
