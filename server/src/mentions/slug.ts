export { slugOf } from '../knowledge/slug.ts';
