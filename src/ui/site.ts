import type { Settings } from '../settings/schema.ts';

export const siteIsOff = (settings: Settings, host: string): boolean => settings.sitesOff.includes(host);

/** Settings with the site switched on or off; the list stays sorted and without doubles. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: on ? others : [...others, host].sort() };
}

/** What a reader may write for a site, as a host name: `https://www.example.org/news` → `www.example.org`. */
export function parseSite(written: string): string | null {
  const trimmed = written.trim();
  try {
    const { hostname } = new URL(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    return /^[^.\s]+(\.[^.\s]+)+$|^localhost$/.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}
