package desmigratif.reporting.count;

/** The windows a figure may look at, as they stand on the wire. */
final class Windows {

    static final String MONTH = "month";
    static final String QUARTER = "3-months";
    static final String YEAR = "12-months";
    static final String PERIOD_END = "period-end";

    private Windows() {}
}
