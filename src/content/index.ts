/** The content script: one of it runs in each page on http and https. */

// The finder's code first, with its words beside each other: so the script packs 2 % smaller.
import '../article/index.ts';
import { startPage } from './page.ts';

startPage();
