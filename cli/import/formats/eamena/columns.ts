import type { Vocabulary } from './terms.ts';
import { CATEGORY, CAUSE, CERTAINTY, CONDITION, DAMAGE_EXTENT, EFFECT, PERIOD_CERTAINTY, PRIORITY, THREAT_PROBABILITY } from './vocabulary/condition.ts';
import {
  DIMENSION,
  FEATURE_ARRANGEMENT,
  FEATURE_COUNT,
  FEATURE_FORM,
  FEATURE_INTERPRETATION,
  MATERIAL,
  MATERIAL_CLASS,
  TECHNIQUE,
  UNIT,
} from './vocabulary/features.ts';
import { PERIOD, SUB_PERIOD } from './vocabulary/periods.ts';
import {
  ASSESSMENT_TYPE,
  COUNTRY,
  DESIGNATION,
  FUNCTION,
  GEOMETRY_QUALIFIER,
  INTERVENTION,
  INVESTIGATOR_ROLE,
  LAND_COVER,
  MORPHOLOGY,
  NAME_TYPE,
  RECOMMENDATION,
  SHAPE,
  SITE_TYPE,
  TOPOGRAPHY,
} from './vocabulary/site.ts';

/** The columns of an export whose cells are lists of terms, with the vocabulary of each. Names are trimmed. */
export const TERM_COLUMNS = {
  'Overall Condition State Type': CONDITION,
  'Damage Extent Type': DAMAGE_EXTENT,
  'Disturbance Cause Category Type': CATEGORY,
  'Disturbance Cause Type': CAUSE,
  'Disturbance Cause Certainty': CERTAINTY,
  'Effect Type': EFFECT,
  'Effect Certainty': CERTAINTY,
  'Threat Category': CATEGORY,
  'Threat Cause Type': CAUSE,
  'Threat Probability': THREAT_PROBABILITY,
  'Priority Type': PRIORITY,
  'Recommendation Type': RECOMMENDATION,
  'Intervention Activity Type': INTERVENTION,
  'Heritage Place Type': SITE_TYPE,
  'Heritage Place Function': FUNCTION,
  'Heritage Place Function Certainty': CERTAINTY,
  'Overall Archaeological Certainty Value': CERTAINTY,
  'Overall Site Morphology Type': MORPHOLOGY,
  'Overall Site Shape Type': SHAPE,
  'Cultural Period Type': PERIOD,
  'Cultural Period Certainty': PERIOD_CERTAINTY,
  'Cultural Sub-period Type': SUB_PERIOD,
  'Cultural Sub-period Certainty': PERIOD_CERTAINTY,
  'Site Feature Form Type': FEATURE_FORM,
  'Site Feature Form Type Certainty': CERTAINTY,
  'Site Feature Shape Type': SHAPE,
  'Site Feature Arrangement Type': FEATURE_ARRANGEMENT,
  'Site Feature Number Type': FEATURE_COUNT,
  'Site Feature Interpretation Type': FEATURE_INTERPRETATION,
  'Site Feature Interpretation Certainty': CERTAINTY,
  'Site Feature Interpretation Number Type': FEATURE_COUNT,
  'Material Class': MATERIAL_CLASS,
  'Material Type': MATERIAL,
  'Construction Technique': TECHNIQUE,
  'Dimension Type': DIMENSION,
  'Measurement Unit': UNIT,
  'Topography Type': TOPOGRAPHY,
  'Land Cover Type': LAND_COVER,
  'Geometry Qualifier': GEOMETRY_QUALIFIER,
  'Geometry Extent Certainty': CERTAINTY,
  'Location Certainty': CERTAINTY,
  'Country Type': COUNTRY,
  Designation: DESIGNATION,
  'Name Type': NAME_TYPE,
  'Assessment Activity Type': ASSESSMENT_TYPE,
  'Investigator Role Type': INVESTIGATOR_ROLE,
} satisfies Record<string, Vocabulary>;

export type TermColumn = keyof typeof TERM_COLUMNS;

/** Columns that name assessors and photographers, who are private persons. */
export const PERSON_COLUMNS = [
  'Assessment Investigator - Actor',
  'Date Inference Making Actor Name',
  'Disturbance Cause Assignment Assessor Name - Actor',
  'Threat Inference Making Assessor Name - Actor',
] as const;

/** Columns that the record keeps in the source's words: what a site is made of, how it lies, what kind of text or place stands beside. */
export const STATED_COLUMNS = [
  'Overall Archaeological Certainty Value', 'Overall Site Morphology Type', 'Overall Site Shape Type', 'Resource Orientation',
  'Site Feature Form Type', 'Site Feature Form Type Certainty', 'Site Feature Shape Type', 'Site Feature Arrangement Type', 'Site Feature Number Type',
  'Site Feature Interpretation Type', 'Site Feature Interpretation Certainty', 'Site Feature Interpretation Number Type',
  'Material Class', 'Material Type', 'Construction Technique', 'Dimension Type', 'Measurement Number', 'Measurement Unit', 'Measurement Source Type',
  'Topography Type', 'Land Cover Type', 'Land Cover Assessment Date', 'Bedrock Geology Type', 'Surficial Geology Type', 'Depositional Process',
  'Tidal Range', 'Wave Climate', 'Fetch Type', 'Minimum Depth/Max Elevation', 'Maximum Depth/Min Elevation',
  'Intervention Activity Type', 'Built Component', 'Information Resource', 'Information Resource Acquisition Date', 'Google Earth Assessment',
  'Administrative Division Type', 'Address Type', 'General Description Type',
  'Archaeological From Date', 'Archaeological To Date', 'BP Date From', 'BP Date To', 'AH Date From', 'AH Date To', 'SH Date From', 'SH Date to',
] as const;

/** Columns besides those above that have a place of their own in the record. */
export const COLUMNS_WITH_A_PLACE = [
  'EAMENA ID', 'resourceid', 'Resource Name', 'General Description', 'Geometric Place Expression', 'Grid ID',
  'Administrative Division', 'Address', 'Assessment Activity Date', 'GE Imagery Acquisition Date',
  'Imagery Acquisition Date', 'Designation From Date', 'Designation To Date', 'Disturbance Date From', 'Disturbance Date To',
  'Disturbance Date Occurred On', 'Disturbance Date Occurred Before',
] as const;
