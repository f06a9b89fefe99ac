// Every page: its place in the hash, the areas of its words, who may open it, and whether it stands in the bar.
// The order is the bar's. A page is the module pages/<at>.js with the element page-<at>.

const EVERYONE = ['officer', 'mentor', 'tutor', 'teller', 'manager', 'board', 'head', 'district', 'ministry', 'auditor', 'operator', 'member'];
const COUNTER = ['teller', 'manager'];
const OFFICE = ['teller', 'manager', 'board', 'auditor'];

const bar = (at, roles, ...words) => ({ at, roles, words, bar: true });
const page = (at, roles, ...words) => ({ at, roles, words, bar: false });

export const PAGES = [
  bar('today', EVERYONE),
  bar('people', ['officer'], 'people'),
  bar('deposit', COUNTER, 'money', 'offline'),
  bar('collection', COUNTER, 'money', 'offline'),
  bar('groups', ['mentor', 'board', 'manager'], 'business'),
  bar('sale', ['mentor'], 'business'),
  bar('members', OFFICE, 'office'),
  bar('till', COUNTER, 'money', 'office', 'offline'),
  bar('unpaid', COUNTER, 'money', 'offline'),
  bar('queue', COUNTER, 'money', 'offline'),
  bar('devices', ['manager', 'board', 'auditor'], 'money', 'offline'),
  bar('loans', OFFICE, 'office'),
  bar('books', ['manager', 'board', 'auditor'], 'office'),
  bar('outreach', ['officer'], 'people'),
  bar('import', ['officer'], 'import'),
  bar('programme', ['officer', 'mentor', 'head'], 'people'),
  bar('cooperative', ['board', 'manager', 'auditor', 'head'], 'office'),
  bar('children', ['tutor', 'officer'], 'people'),
  bar('opening', ['head'], 'people'),
  bar('mine', ['member'], 'office'),
  bar('accounts', ['operator'], 'accounts'),
  bar('figures', ['district', 'ministry', 'head', 'officer', 'manager', 'board', 'mentor', 'tutor'], 'figures'),

  page('tasks', ['officer'], 'people'),
  page('register', ['officer'], 'people'),
  page('person', ['officer'], 'people'),
  page('correct', ['officer'], 'people'),
  page('intent', ['officer'], 'people'),
  page('departure', ['officer'], 'people'),
  page('return', ['officer'], 'people'),
  page('service', ['officer'], 'people'),
  page('consent', ['officer'], 'people'),
  page('household', ['officer'], 'people'),
  page('session', ['officer'], 'people'),

  page('group', ['mentor', 'board', 'manager'], 'business'),
  page('new-group', ['mentor'], 'business'),
  page('plan', ['mentor'], 'business'),
  page('cycle', ['mentor', 'board', 'manager'], 'business'),
  page('capital', ['mentor'], 'business'),

  page('paper', COUNTER, 'money', 'offline'),
  page('reverse', COUNTER, 'money', 'offline'),
  page('handover', COUNTER, 'money', 'offline'),
  page('pin', COUNTER),
  page('member', OFFICE, 'office'),
  page('join', COUNTER, 'office'),
  page('passbook', ['teller', 'manager', 'auditor'], 'office'),
  page('withdrawal', COUNTER, 'office', 'money'),
  page('hand-in', COUNTER, 'money', 'offline', 'office'),
  page('remittance', COUNTER, 'office'),
  page('loan', OFFICE, 'office'),
  page('ask-loan', COUNTER, 'office'),
  page('tills', ['manager', 'auditor'], 'office', 'money'),
  page('journal', ['manager', 'board', 'auditor'], 'office'),
  page('periods', ['manager', 'board', 'auditor'], 'office'),

  page('records', ['district', 'ministry', 'officer'], 'figures'),
  page('account', ['operator'], 'accounts'),
  page('password', EVERYONE, 'accounts'),
  page('parts', EVERYONE, 'parts', 'office'),
];

/** With somebody else's issuer there are no accounts and no passwords here. */
const KEPT_HERE = ['accounts', 'account', 'password'];

const may = (me, it) => it.roles.some((role) => me.roles.includes(role)) && (it.at !== 'parts' || me.training) && (me.accountsHere !== false || !KEPT_HERE.includes(it.at));

/** What stands in somebody's bar. */
export const barOf = (me) => PAGES.filter((it) => it.bar && may(me, it));

/** Where a hash leads: the page, and what follows its name. */
export function whereTo(me, hash) {
  const path = hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);
  const found = PAGES.find((it) => it.at === path[0] && may(me, it));
  return { page: found ?? barOf(me)[0], path: found ? path.slice(1) : [] };
}

/** Whether somebody may open a page, for links that lead there. */
export const opens = (me, at) => PAGES.some((it) => it.at === at && may(me, it));
