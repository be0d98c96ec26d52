/** Short forms of given names, each group one name. From common English usage. */
const GROUPS = `
  robert bob bobby rob|william bill will billy|james jim jimmy jamie|michael mike mick|richard dick rick rich|daniel dan danny|joseph joe|
  thomas tom|charles chuck charlie|ronald ron|timothy tim|steven steve stephen|john jack|sander sandy|edward ted ed eddie|patrick pat|
  kenneth ken|david dave|benjamin ben|maxwell max|anthony tony|elizabeth liz beth|jeffrey jeff|gregory greg|christopher chris|nicholas nick|
  matthew matt|donald don|lawrence larry|andrew andy drew|peter pete|samuel sam|leonard leo len|raymond ray|theodore ted|alexander alex|
  katherine kathy kate katie|catherine cathy|susan sue|deborah debbie deb|barbara barb|margaret maggie peggy|frederick fred|gerald jerry gerry|
  jerome jerry jay|eugene gene|albert al|alfonse al|alan al|nathaniel nat|walter walt|douglas doug|philip phil|stanley stan|jacob jake|
  zachary zach|joshua josh|jonathan jon|abraham abe|francis frank|franklin frank|harold hal|henry harry hank|vincent vince|martin marty|
  mitchell mitch|bernard bernie|randall randy|rodney rod|russell russ|terence terry|victor vic|wilbur wil|louis lou|lewis lew`
  .split('|')
  .map(group => group.trim().split(/\s+/));

const groupsOf = new Map<string, number[]>();
for (const [index, group] of GROUPS.entries())
  for (const name of group) {
    const list = groupsOf.get(name);
    if (list) list.push(index);
    else groupsOf.set(name, [index]);
  }

/** Whether the word is one of the given names above, or as common a one, which alone would hardly name an official. */
export const isCommonGiven = (name: string): boolean => groupsOf.has(name) || OTHERS.has(name);
const OTHERS = new Set(
  'maria laura sarah jason brian kevin scott bruce craig keith roger ralph simon stuart graham julia julie karen linda nancy laura helen emily emma alice anna'.split(
    ' ',
  ),
);

/** Whether two given names (comparable form) are short forms of one, or one of the other: "greg" and "gregory". */
export const areFormsOfOneGiven = (a: string, b: string): boolean =>
  groupsOf.get(a)?.some(group => groupsOf.get(b)?.includes(group)) ?? false;

/** Whether two given names (comparable form) can be one person's: equal, an initial, a short form, or a slip of a letter or two. */
export function mayBeSameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length <= 2 || b.length <= 2) return a[0] === b[0];
  if (areFormsOfOneGiven(a, b)) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5) return false;
  return editDistanceAtMost(a, b, shorter >= 7 ? 2 : 1);
}

/** Whether at most `most` letters differ (Levenshtein); names are short, so the table is small. */
function editDistanceAtMost(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      next.push(value);
      best = Math.min(best, value);
    }
    if (best > most) return false;
    row = next;
  }
  return (row[b.length] as number) <= most;
}
