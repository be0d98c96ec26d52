import agencies from './data/agencies/*.yaml';
import laws from './data/laws/*.yaml';
import measures from './data/measures/*.yaml';
import offices from './data/offices/*.yaml';
import others from './data/others.yaml';
import parties from './data/parties/*.yaml';
import people from './data/people/*.yaml';
import products from './data/products/*.yaml';
import sources from './data/sources.yaml';
import type {
  RawAgencies,
  RawData,
  RawLaws,
  RawMeasures,
  RawOffices,
  RawOthers,
  RawParties,
  RawPeople,
  RawProducts,
  RawSources,
} from './rawData.ts';

/** The data files as they are written; a test checks that they have these shapes. */
export const builtIn: RawData = {
  sources: sources as RawSources,
  people: people as RawPeople,
  offices: offices as RawOffices,
  agencies: agencies as RawAgencies,
  parties: parties as RawParties,
  products: products as RawProducts,
  laws: laws as RawLaws,
  measures: measures as RawMeasures,
  others: others as RawOthers,
};
