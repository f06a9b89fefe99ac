package desmigratif.cooperative.formation;

import java.time.YearMonth;

/** The mandatory saving of a month, from a month on. */
record MandatoryRate(YearMonth from, long rupiah) {}
