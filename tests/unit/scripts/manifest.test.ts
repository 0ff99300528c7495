import { describe, expect, it } from 'vitest';
import combined from '../../../manifest.json';
import { deriveManifest } from '../../../scripts/manifest.ts';

const chrome = deriveManifest(combined, 'chrome', '1.2.3');
const firefox = deriveManifest(combined, 'firefox', '1.2.3');

describe('deriveManifest', () => {
  it('gives both browsers the version of the package', () => {
    expect([chrome.version, firefox.version]).toEqual(['1.2.3', '1.2.3']);
  });

  it('runs the background as a service worker in Chrome and as an event page in Firefox', () => {
    expect(chrome.background).toEqual({ service_worker: 'background.js', type: 'module' });
    expect(firefox.background).toEqual({ scripts: ['background.js'], type: 'module' });
  });

  it('gives each browser its own panel beside the page', () => {
    expect(chrome).toHaveProperty('side_panel.default_path', 'sidepanel.html');
    expect(chrome).not.toHaveProperty('sidebar_action');
    expect(firefox).toHaveProperty('sidebar_action.default_panel', 'sidepanel.html');
    expect(firefox).not.toHaveProperty('side_panel');
  });

  it('asks for storage, and for the side panel where the browser wants that asked', () => {
    expect(chrome.permissions).toEqual(['storage', 'sidePanel']);
    expect(firefox.permissions).toEqual(['storage']);
    for (const manifest of [chrome, firefox])
      for (const key of [
        'host_permissions',
        'optional_permissions',
        'optional_host_permissions',
        'externally_connectable',
      ])
        expect(manifest).not.toHaveProperty(key);
  });

  it('names the smallest browser version in the browser’s own key', () => {
    expect(chrome).toHaveProperty('minimum_chrome_version');
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    expect(firefox).toHaveProperty('browser_specific_settings.gecko.id');
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
  });

  it('lets no page of the extension connect anywhere', () => {
    for (const manifest of [chrome, firefox]) {
      const { extension_pages } = manifest.content_security_policy as { extension_pages: string };
      expect(extension_pages).toMatch(/^default-src 'self'; connect-src 'none';/);
      expect(extension_pages).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it('tells Firefox that no data is collected', () => {
    expect(firefox).toHaveProperty('browser_specific_settings.gecko.data_collection_permissions.required', [
      'none',
    ]);
  });

  it('suggests no more keys than Chrome takes', () => {
    const commands = Object.values(combined.commands).filter((command) => 'suggested_key' in command);
    expect(commands.length).toBeLessThanOrEqual(4);
  });

  it('leaves the combined manifest as it is', () => {
    const before = JSON.stringify(combined);
    deriveManifest(combined, 'firefox', '9.9.9');
    expect(JSON.stringify(combined)).toBe(before);
  });
});
