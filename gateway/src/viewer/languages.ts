const MOST_LANGUAGES = 10;

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

const MOST_REMEMBERED = 1_000;
const remembered = new Map<string, readonly string[]>();

/** BCP 47 tags of an `Accept-Language` header, best first, without doubles, `*`, refused (`q=0`) and malformed ones. */
export function acceptedLanguages(header: string | undefined): readonly string[] {
  if (!header) return [];
  let languages = remembered.get(header);
  if (!languages) {
    languages = readLanguages(header);
    // Nearly everybody sends one of a few hundred; whoever sends other ones must not fill the memory.
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(header, languages);
  }
  return languages;
}

function readLanguages(header: string): string[] {
  const wishes = header
    .slice(0, 500)
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => /^q=/i.test(parameter));
      return { tag, quality: quality ? Number(quality.slice(2)) : 1 };
    });
  const best = wishes
    .filter(({ tag, quality }) => tag !== '*' && quality > 0 && quality <= 1)
    .sort((a, b) => b.quality - a.quality)
    .flatMap(({ tag }) => canonical(tag) ?? []);
  return [...new Set(best)].slice(0, MOST_LANGUAGES);
}

/** What the reader asked for now comes before what their profile says. */
export function preferredLanguages(accepted: readonly string[], ofProfile: readonly string[]): string[] {
  return [...new Set([...accepted, ...ofProfile])].slice(0, MOST_LANGUAGES);
}
