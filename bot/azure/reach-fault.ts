/** Why a request did not come back with a reply; holds no address, no header and no body. */
export class ReachFault extends Error {
  readonly kind: 'host-refused' | 'unreachable' | 'too-large';

  constructor(kind: ReachFault['kind']) {
    super(kind);
    this.name = 'ReachFault';
    this.kind = kind;
  }
}
