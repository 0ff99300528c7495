/** The content script: one of it runs in each page on http and https. */
import { startPage } from './page.ts';

startPage();
