/**
 * Path below which the site stands, with closing slash, from the address it will be published at.
 *
 * @throws RangeError if the address is not an absolute http(s) address.
 */
export function basePath(siteUrl: string | undefined): string {
  return siteUrl ? new URL(siteAddress(siteUrl)).pathname : "/";
}

/** The address with a closing slash and without query. */
export function siteAddress(siteUrl: string): string {
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new RangeError(`invalid SITE_URL; not an http(s) address: ${siteUrl}`);
  }
  return `${url.origin}${url.pathname.replace(/\/?$/, "/")}`;
}
