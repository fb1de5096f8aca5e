/** `NOT_APPLICABLE` as an EAMENA export spells it. */
export function spelt(code: string | null): string {
  return (code ?? '').split('_').map((word) => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`).join(' ');
}

export const EXTENTS: Readonly<Record<string, string>> = {
  NO_VISIBLE_KNOWN: 'No Visible/Known', PERCENT_1_10: '1-10%', PERCENT_11_30: '11-30%', PERCENT_31_60: '31-60%', PERCENT_61_90: '61-90%', PERCENT_91_100: '91-100%', UNKNOWN: 'Unknown',
};
export const PRIORITIES: Readonly<Record<string, string>> = {
  IMMEDIATE: 'Immediate Action (Emergency)', URGENT: 'Within 6 months to 1 year (Urgent)', HIGH: 'Within 1 to 2 years (High)', MEDIUM: 'Within 2 to 5 years (Medium)',
};
export const CATEGORIES: Readonly<Record<string, string>> = {
  NATURAL: 'Natural', MANAGEMENT_AND_INSTITUTIONAL_FACTORS: 'Management and Institutional Factors', TRADE_COMMERCIAL: 'Trade/Commercial Use',
  TOURISM_VISITOR: 'Tourism/Visitor Activities', NOT_APPLICABLE: 'Not Applicable', BUILDING_AND_DEVELOPMENT: 'Building and Development',
  AGRICULTURAL_PASTORAL: 'Agricultural/Pastoral', INFRASTRUCTURE_TRANSPORT: 'Infrastructure/Transport', DOMESTIC_USE: 'Domestic Use',
  SOCIAL_CULTURAL_USES: 'Social/Cultural Uses of Heritage', VANDALISM: 'Vandalism', FUNERARY_MEMORIAL: 'Funerary/Memorial', UNKNOWN: 'Unknown',
};
