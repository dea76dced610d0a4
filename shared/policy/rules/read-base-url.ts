import { addressKind, carriedAddress } from '../network/address-kind.ts';
import { type Address, readAddress } from '../network/read-address.ts';
import { isInside, type Network } from '../network/read-network.ts';

type BaseUrlFault =
  | 'url-unreadable'
  | 'url-control'
  | 'url-non-ascii'
  | 'url-percent'
  | 'url-user-info'
  | 'url-wildcard'
  | 'url-query'
  | 'url-scheme'
  | 'url-not-canonical'
  | 'url-punycode'
  | 'url-trailing-dot'
  | 'url-port'
  | 'url-labels'
  | 'url-ip-literal'
  | 'url-plain-http';

export type BaseUrlReading =
  | {
      readonly ok: true;
      readonly origin: string;
      readonly hostname: string;
      readonly port: string;
      /** `local`: loopback, or an address inside `networks.private`; needs the self-hosted evidence. */
      readonly standing: 'local' | 'public';
    }
  | { readonly ok: false; readonly why: BaseUrlFault };

/** Reads a base URL, strictly: every form in which a host could pass for another one is refused (GOVERNANCE §4.1). */
export function readBaseUrl(text: string, privateNetworks: readonly Network[]): BaseUrlReading {
  const rough = faultOfText(text);
  if (rough !== null) return { ok: false, why: rough };
  if (!URL.canParse(text)) return { ok: false, why: 'url-unreadable' };
  const url = new URL(text);
  const why = faultOfUrl(url, text);
  if (why !== null) return { ok: false, why };
  const host = url.hostname;
  const address = readAddress(host.replace(/^\[|\]$/g, ''));
  const local = host === 'localhost' || (address !== null && isLocal(address, privateNetworks));
  if (address !== null && !local) return { ok: false, why: 'url-ip-literal' };
  if (url.protocol === 'http:' && !local) return { ok: false, why: 'url-plain-http' };
  const standing = local ? 'local' : 'public';
  return { ok: true, origin: url.origin, hostname: host, port: url.port, standing };
}

/** What the eye, a log or another parser could read otherwise. */
function faultOfText(text: string): BaseUrlFault | null {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  if (codes.some((code) => code <= 0x20 || code === 0x7f)) return 'url-control';
  if (codes.some((code) => code > 0x7f)) return 'url-non-ascii';
  if (text.includes('@')) return 'url-user-info';
  if (text.includes('%')) return 'url-percent';
  if (text.includes('*')) return 'url-wildcard';
  return /[?#]/.test(text) ? 'url-query' : null;
}

function faultOfUrl(url: URL, text: string): BaseUrlFault | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'url-scheme';
  if (url.href !== text && url.href !== `${text}/`) return 'url-not-canonical';
  if (url.port === '0') return 'url-port';
  if (url.hostname.startsWith('[')) return null;
  const labels = url.hostname.split('.');
  if (labels.at(-1) === '') return 'url-trailing-dot';
  if (labels.length > 10) return 'url-labels';
  if (labels.some((label) => label.startsWith('xn--'))) return 'url-punycode';
  return labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label)) ? null : 'url-unreadable';
}

/** An IPv6 form that carries an IPv4 address is a disguise, loopback and private ones included; `::1` is itself. */
function isLocal(address: Address, privateNetworks: readonly Network[]): boolean {
  if (addressKind(address) === 'loopback') return address.version === 4 || address.value === 1n;
  return (
    carriedAddress(address) === null &&
    privateNetworks.some((network) => isInside(address, network))
  );
}
