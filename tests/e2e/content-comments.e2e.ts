import { beforeEach, expect, test } from 'vitest';
import { useExtension } from './harness/extension.ts';
import { storyPage } from './harness/story.ts';

const ext = useExtension();
beforeEach(() => ext.resetStorage());

/** Milliseconds for which nothing else may run on the page, over what a reader notices. */
const NOTICED = 100;
/** A busy machine halts a page too, and this one halts without us; in three seconds of scrolling. */
const ALLOWED = 1500;

/** 5,000 comments of four elements under the story; `addComment` adds one more. */
const COMMENTS = `<section id="comments"></section><script>
  const place = document.querySelector('#comments');
  let number = 0;
  globalThis.addComment = () => {
    const comment = document.createElement('div');
    comment.className = 'comment';
    comment.innerHTML = '<p class="author">Reader ' + (number += 1) + '</p><p>They said last year that it would cost half as much, and I for one do not believe a word of what they say about the river now.</p><button>Answer</button>';
    place.append(comment);
  };
  for (let i = 0; i < 5000; i++) addComment();
</script>`;

/** Adds comments and scrolls for three seconds, under another address from the middle on if one is given. */
const readOn = (noticed: number, address: string | null) =>
  (async () => {
    const { addComment } = globalThis as unknown as { addComment(): void };
    const painted = CSS.highlights.get('whose-word-entities');
    let halted = 0;
    let last = performance.now();
    for (let i = 0; i < 150; i++) {
      if (i % 3 === 0) addComment();
      if (i === 75 && address) history.pushState({}, '', address);
      scrollBy(0, i % 2 ? 400 : -300);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const now = performance.now();
      halted += Math.max(0, now - last - noticed);
      last = now;
    }
    return { halted, isSamePaint: painted === CSS.highlights.get('whose-word-entities') };
  })();

test('a page with 20,000 elements of comments stays smooth, and its article is not read again for them', async () => {
  const article = await ext.openHtml(storyPage({ after: COMMENTS }));
  await article.whenMarked();
  const { halted, isSamePaint } = await article.page.evaluate(readOn, NOTICED, null);
  expect(isSamePaint).toBe(true);
  expect(halted).toBeLessThan(ALLOWED);
  expect(article.errors).toEqual([]);
});

test('it stays smooth when it is read anew under another address', async () => {
  const article = await ext.openHtml(storyPage({ after: COMMENTS }));
  await article.whenMarked();
  const { halted } = await article.page.evaluate(readOn, NOTICED, '/2026/11/21/another-address');
  expect(halted).toBeLessThan(ALLOWED);
  await article.whenMarked();
  expect(article.errors).toEqual([]);
});
