// A NIK holds day, month, year and sex (day + 40 for women): what is read is shown, never silently trusted.

const MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Sex and birth date in a NIK, or nothing where its digits are no date. The century is ambiguous: what was entered
 * decides, else the later one that is not in the future (domain.md §3.1). */
export function readNik(nik, today, birthYear) {
  if (!/^\d{16}$/.test(nik)) return undefined;
  const said = Number(nik.slice(6, 8));
  const date = said > 40 ? said - 40 : said;
  const month = Number(nik.slice(8, 10));
  const year = Number(nik.slice(10, 12));
  if (month < 1 || month > 12 || date < 1 || date > MONTHS[month - 1]) return undefined;
  const iso = (century) => `${century + year}-${nik.slice(8, 10)}-${String(date).padStart(2, '0')}`;
  const entered = [1900, 2000].find((it) => String(it + year) === String(birthYear));
  return { sex: said > 40 ? 'female' : 'male', iso: iso(entered ?? (iso(2000) <= today ? 2000 : 1900)) };
}
