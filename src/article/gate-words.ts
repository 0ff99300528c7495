/** Types of schema.org, bare names, by what they say of the page that carries them. */
export const NEWS_TYPE = /^(?:\w*NewsArticle|LiveBlogPosting|ClaimReview|Report)$/;
export const OTHER_TYPE =
  /^(?:DiscussionForumPosting|QAPage|Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|ProfilePage|SoftwareApplication|APIReference|TechArticle|JobPosting|Recipe|Event|Service|Course|LocalBusiness|Store|Hotel|Restaurant)$/;

/** Hosts and folders of pages that are no articles: "docs.example.org", "/forum/", "/products/". */
export const OTHER_HOST =
  /^(?:docs?|developers?|dev|api|learn|help|support|wiki|shop|store|buy|mail|maps?|git|jobs?|careers|accounts?)\./;
export const OTHER_FOLDER =
  /\/(?:docs?|documentation|manual|man\d?|reference|api|wiki|book|tutorial|learn|guide\/[a-z]{2}|tag|tags|category|categories|questions|r|products?|prod|p|dp|shop|store|app|apps|collections?|catalog|cart|checkout|search|services?|solutions|pricing|features|login|account|users?|u|profile|jobs|careers|about|contact)(?:\/|$)/;

/** Addresses of forums: "forum.example.org", "/threads/", "/community/topic/". */
export const FORUM_HOST = /forums?\b|^(?:community|discuss(?:ions?)?|boards?)\./;
export const FORUM_FOLDER =
  /\/(?:forums?|threads?|topics?|t|boards?|discussions?|showthread\.php|viewtopic\.php)(?:\/|$)/;

/** Folders and parts of an address that news sites use: "/2025/03/04/", "/news/", "harbour-plan-delayed-again". */
export const DATE_IN_PATH =
  /\/(?:19|20)\d\d[/-]?(?:\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b/;
export const NEWS_FOLDER =
  /\/(?:news|article|articles|story|stories|politics|world|business|opinion|sports?|local|national|nation|us|uk|technology|science|health|entertainment|money|markets|economy|investigations?|fact-check|blog|posts?|columnists?)(?:\/|_|$)/;
export const SLUG = /(?:[^\s/._-]+-){4,}[^\s/._-]/;
