/** The commonest short words of languages that news is read in, enough to tell running text apart. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in that is was for on with as it by at from his they have are this has be not said who were been which their',
    de: 'der die und den das von mit ist des sich nicht auf dem eine für im ein auch als wird sind hat bei nach einer zu',
    fr: 'le la les des et en un une du est que dans pour qui sur au pas par plus ont il avec son se ce aux été',
    es: 'el la los las de que en un una del por con para se su al es como más fue este ha lo entre sus pero',
    it: 'il di che la le per un una del della in con non si è sono alla dei gli da anche più nel come',
    pt: 'o os as que de do da em um uma para com não por dos das no na mais foi como ao se seu é',
    nl: 'de het een van en in is dat op te zijn met voor niet aan er die als ook door naar bij heeft',
    sv: 'och att det som en på är av för med till den har inte om ett var han de kan från vid',
    da: 'og det at en den til er som på de med han af for ikke der var et har fra men',
    pl: 'w i na z do się nie że jest to o jak po co przez od za dla ale ich',
    tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra en ne var',
    id: 'yang di dan dengan untuk dari pada ini dalam itu tidak akan oleh juga adalah ke',
  }).map(([language, common]) => [language, new Set(common.split(' '))]),
);

const SAMPLE = 12_000;
/** Below this share of common words, or on fewer words, the declared language is believed. */
const ENOUGH = 0.14;
const FEWEST_WORDS = 25;

/**
 * The language a text is written in, as far as its words tell; the page's own word where they do not.
 * @param declared BCP 47 as the page gives it, or null
 * @returns ISO 639-1 in lower case, `und` when unknown
 */
export function languageOf(text: string, declared: string | null): string {
  const declaredBase = /^[a-z]{2}(?![a-z])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase() ?? null;
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return declaredBase ?? 'und';
  let best: string | null = null;
  let bestShare = 0;
  for (const [language, common] of Object.entries(COMMON)) {
    const share = words.filter((w) => common.has(w)).length / words.length;
    if (share > bestShare) [best, bestShare] = [language, share];
  }
  if (best && bestShare >= ENOUGH) return best;
  return declaredBase && declaredBase !== 'en' ? declaredBase : 'und';
}
