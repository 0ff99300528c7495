/** The one way to the browser's extension interface. Importing it outside an extension throws: tests replace it. */
export { default as browser, type Runtime, type Storage, type Tabs } from 'webextension-polyfill';
