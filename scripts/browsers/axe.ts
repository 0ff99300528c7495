import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { inClosedRoot } from './closed-root.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, one line a finding: rule, help, where. */
export async function axeOnPage(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return (await page.evaluate(`axe.run().then(${REPORT})`)) as string[];
}

/** The same for what is inside the closed shadow root of the host element. */
export async function axeOnCard(page: Page): Promise<string[]> {
  const found = await inClosedRoot(
    page,
    async (root: ShadowRoot, { axe, report }: { axe: string; report: string }) => {
      // axe walks open roots only: here, and in this world only, the root is shown to it as one.
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      const scope = globalThis as unknown as { axe?: { run(context: unknown): Promise<unknown> } };
      if (!scope.axe) new Function(axe)();
      const result = await scope.axe!.run({ include: [[root.host]] });
      Reflect.deleteProperty(root.host, 'shadowRoot');
      return new Function(`return (${report})`)()(result) as string[];
    },
    { axe: AXE, report: REPORT },
  );
  return found ?? ['no host element'];
}

const REPORT = `({ violations }) => violations.flatMap((v) =>
  v.nodes.map((n) => v.id + ': ' + v.help + ' at ' + n.target.join(' ') + ' ' + n.html.slice(0, 120)))`;
