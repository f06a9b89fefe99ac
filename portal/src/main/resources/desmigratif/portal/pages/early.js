// Asks at once who is signed in, and for what the first page asked for last time (app/first.js).
{
  const FRESH = 60000;
  const asked = new Map();
  const since = performance.now();
  const today = /^(#\/?(today)?)?$/.test(location.hash);
  const kept = today ? JSON.parse(localStorage.getItem('desmigratif.first') ?? '[]') : [];
  for (const path of ['/api/portal/v1/me', ...kept]) {
    const answer = fetch(path, { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(45000) });
    answer.catch(() => {});
    asked.set(path, answer);
  }
  globalThis.early = (path) => {
    const answer = performance.now() - since < FRESH ? asked.get(path) : undefined;
    asked.delete(path);
    return answer;
  };
}
