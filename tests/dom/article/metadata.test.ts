import { expect, it } from 'vitest';
import { finish } from '../../../src/article/finish.ts';
import { readDeclared, writtenOf } from '../../../src/article/metadata/metadata.ts';

function read(head: string) {
  const page = new DOMParser().parseFromString(`<html><head>${head}</head><body></body></html>`, 'text/html');
  const declared = readDeclared(page);
  const written = writtenOf(page, declared, [], null);
  return {
    publisher: declared.publisher,
    published: finish({ ...written, isPartly: false, isLive: false }, declared.publisher).published,
  };
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const ARTICLE = '"@type": "NewsArticle", "datePublished": "2025-03-04"';

it.each([
  ['a graph', ld(`{"@graph": [{"@type": "WebSite"}, {${ARTICLE}}]}`)],
  ['a list', ld(`[{"@type": "WebSite"}, {${ARTICLE}}]`)],
  ['commas after the last item', ld(`{${ARTICLE}, "keywords": ["Harbour", "Mill", ], }`)],
  ['a comment', ld(`<!-- {${ARTICLE}, "keywords": "a\nb"} -->`)],
  ['CDATA in a comment', ld(`/* <![CDATA[ */ {${ARTICLE}, "keywords": "a\nb"} /* ]]> */;`)],
  ['CDATA behind slashes', ld(`//<![CDATA[\n{${ARTICLE}, "keywords": "a\nb"}\n//]]>`)],
  ['bare CDATA', ld(`<![CDATA[{${ARTICLE}, "keywords": "a\nb"}]]>`)],
  ['a tag', '<meta property="article:published_time" content="2025-03-04">'],
  ['a tag of another name', '<meta property="article:published" content="2025-03-04">'],
])('the date of publication stands in %s', (_, head) => {
  expect(read(head).published).toBe('2025-03-04');
});

it('takes the site for the publisher, before the agency that its data name', () => {
  const data = ld(`{${ARTICLE}, "publisher": {"name": "Harbour Wire"}}`);
  expect(read(data).publisher).toBe('Harbour Wire');
  expect(read(`${data}<meta property="og:site_name" content="Lorne Courier">`).publisher).toBe(
    'Lorne Courier',
  );
});
