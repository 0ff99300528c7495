export type Target = 'chrome' | 'firefox';

/** A parsed manifest.json; only what is derived is named. */
export interface Manifest {
  version: string;
  permissions: string[];
  background: { service_worker?: string; scripts?: string[]; type: string };
  side_panel?: object;
  sidebar_action?: object;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string } };
  [key: string]: unknown;
}

/**
 * One browser's manifest from the combined one: each gets its own kind of background and side panel and nothing that
 * the other would warn about. `sidePanel` is the one permission that only Chrome's side panel asks for.
 * @param version of the extension, as package.json has it
 */
export function deriveManifest(combined: Manifest, target: Target, version: string): Manifest {
  const { side_panel, sidebar_action, minimum_chrome_version, browser_specific_settings, ...common } =
    combined;
  const { service_worker, scripts, type } = combined.background;
  const permissions = combined.permissions.filter((p) => p !== 'sidePanel');
  return target === 'chrome'
    ? {
        ...common,
        version,
        permissions: [...permissions, 'sidePanel'],
        background: { service_worker: service_worker!, type },
        side_panel: side_panel!,
        minimum_chrome_version: minimum_chrome_version!,
      }
    : {
        ...common,
        version,
        permissions,
        background: { scripts: scripts!, type },
        sidebar_action: sidebar_action!,
        browser_specific_settings: browser_specific_settings!,
      };
}
