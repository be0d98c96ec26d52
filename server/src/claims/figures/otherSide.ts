import type { OtherSide } from '../claim.ts';
import type { Amount } from './amountOf.ts';
import type { Names } from './names.ts';
import { scopeText } from './scope.ts';

/** What one of two has, the other has the other way round: a surplus with it is its deficit, what is imported from it is its export. */
export function otherSideOf(names: Names, { metric, scope, subject }: Amount): OtherSide | undefined {
  if (!subject.startsWith('party/')) return undefined;
  const isSurplus = metric.endsWith('trade-surplus');
  const isImport = metric === 'imports';
  if (!isSurplus && !isImport) return undefined;
  const by = isSurplus ? 'with ' : 'from ';
  const named = scope.partner?.startsWith(by) ? names.partyNamed(scope.partner.slice(by.length)) : undefined;
  const other = named ?? (isImport ? scope.origin : undefined);
  if (!other || other === subject) return undefined;
  const partner = `${isSurplus ? 'with' : 'to'} ${names.partyName(subject)}`;
  return {
    subject: other,
    metric: isSurplus ? metric.replace('surplus', 'deficit') : 'exports',
    scope: scopeText({ goods: scope.goods.length > 0 || isSurplus ? scope.goods : ['goods'], partner }, names),
  };
}
