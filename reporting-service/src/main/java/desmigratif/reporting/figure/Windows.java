package desmigratif.reporting.figure;

/** The windows a figure may look at, as they stand on the wire. */
public final class Windows {

    public static final String MONTH = "month";
    public static final String QUARTER = "3-months";
    public static final String YEAR = "12-months";
    public static final String PERIOD_END = "period-end";

    private Windows() {}
}
