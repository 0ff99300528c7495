import { changeSettings, watchSettings } from '../../settings/store.ts';
import type { SettingsAccess } from './types.ts';

/** The settings as the browser keeps them. */
export const settingsAccess: SettingsAccess = {
  watch(listener) {
    const controller = new AbortController();
    watchSettings(listener, controller.signal);
    return () => controller.abort();
  },
  change: changeSettings,
};
