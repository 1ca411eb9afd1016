/**
 * Next's page cache where the site shows a timeline of its own: it holds nothing, so that every page is rendered from
 * that timeline and none of those prerendered for the shipped one is ever served.
 */
export default class NoCache {
  async get(): Promise<null> {
    return null;
  }

  async set(): Promise<void> {}

  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}
