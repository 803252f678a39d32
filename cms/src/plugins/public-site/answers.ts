/** What the server answers and the home page of the admin shows. Moments are in ISO 8601. */

/** How the public site stands to what is published. */
export interface SiteStatus {
  /** `unreachable`: the builder does not answer; `none`: there is none, somebody builds the site by hand. */
  state: 'current' | 'building' | 'failed' | 'unreachable' | 'none';
  since: string;
  /** The version that the public sees; null where none is known. */
  lastBuild: { id: string; builtAt: string } | null;
  /** Why it could not be built, in a sentence. */
  reason: string | null;
  /** Where the public finds the site; null where that is not set. */
  url: string | null;
}
