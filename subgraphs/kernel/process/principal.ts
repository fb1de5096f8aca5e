/** The roles of the hub; what each may do is said in one place, the kernel's policy. */
export const roles = [
  'PUBLIC',
  'RESEARCHER',
  'REGISTRY_STEWARD',
  'CUSTOMS_OFFICER',
  'CUSTOMS_ANALYST',
  'EXPERT',
  'CASE_OFFICER',
  'CASE_PARTY_COUNSEL',
  'SECRETARIAT',
  'DESK_STEWARD',
  'AUDITOR',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof roles)[number];

export type Sector = 'CUSTOMS' | 'HERITAGE' | 'JUSTICE';

/** Who asks. Made once by the gateway from a verified token and carried, signed, to every subgraph. */
export interface Principal {
  kind: 'anonymous' | 'client' | 'officer';
  /** The OAuth client; null for the public. */
  clientId: string | null;
  /** The authority acted for: `authority_…`. */
  authority: string | null;
  /** That authority's state, ISO 3166-1 alpha-2; null for tribes and international bodies. */
  state: string | null;
  /** Whether that state is a member state of the hub. */
  member: boolean;
  /** What kind of authority it is, for the audience of COMMUNITY records. */
  sector: Sector | null;
  roles: Role[];
  scopes: string[];
  /** By source of grants, the epoch that the gateway has heard of. */
  epochs?: Record<string, number>;
  /** Whose token it was; client ids and subjects are unique for one issuer alone. */
  issuer?: string;
  /** The officer as the issuer knows one: an identifier, no name. */
  subject?: string;
  /** An officer's display name, told to that officer alone. */
  displayName?: string;
  /** The one request for an opinion that the role EXPERT is for. */
  expertRequest?: string;
  /** For what the caller says that it reads; what an agreement opened is read for the agreement's purpose. */
  purpose?: string | null;
  /** When the token ends, in seconds since 1970. */
  expiresAt?: number;
  /** Whether its acts are only tried: each takes its whole way, is told of as it would have ended, and is undone. */
  dryRun?: boolean;
}

/** Whose idempotency keys are told apart: a client, acting for an authority; null for the public, which does nothing. */
export function callerOf({ clientId, authority }: Principal): string | null {
  return clientId === null && authority === null ? null : `${clientId ?? ''} ${authority ?? ''}`;
}

const longestPurpose = 128;

/** The purpose as it is compared: trimmed and folded; null where none is stated that an agreement could have. */
export function statedPurpose({ purpose }: Principal): string | null {
  const stated = purpose?.trim().toLowerCase() ?? '';
  return stated === '' || stated.length > longestPurpose ? null : stated;
}

/** Whether it acts for an authority of a fictional state, whose records are invented as that is; the contract gives those the user-assigned codes. */
export function isFictional({ state }: Principal): boolean {
  return state !== null && /^X[A-Z]$/.test(state);
}

export const anonymousPrincipal: Principal = {
  kind: 'anonymous',
  clientId: null,
  authority: null,
  state: null,
  member: false,
  sector: null,
  roles: ['PUBLIC'],
  scopes: [],
};
