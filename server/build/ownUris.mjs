/** Stands for `fast-uri` in what ships: the schemas that our tools check arguments by point nowhere but within themselves ("#/definitions/day"). */
export const parse = uri => {
  const [path, fragment] = uri.split('#');
  return { path, fragment };
};
export const serialize = ({ path, fragment }) => (fragment === undefined ? path : `${path}#${fragment}`);
export const resolve = (_base, uri) => uri;
