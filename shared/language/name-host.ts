const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/iu;
/** Addresses that no public network routes (RFC 1918, RFC 4193). */
const inside =
  /^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|\[f[cd][\da-f:]*\])(?::\d+)?$/iu;

/** A host in the reader's words: an address of this computer or of the organisation's own network says nothing to many. */
export const nameHost = (
  host: string,
  texts: { readonly thisServer: string; readonly innerServer: string },
): string => {
  if (loopback.test(host)) return texts.thisServer;
  return inside.test(host) ? texts.innerServer : host;
};
