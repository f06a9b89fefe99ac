package desmigratif.benchmarks.page;

import desmigratif.benchmarks.figure.Interval;
import java.util.List;

/** Bars below each other, each with the interval around its end; a mark where a goal is. */
final class Bars {

    private static final int LEFT = 120, WIDTH = 760, ROW = 30, TOP = 40;

    /**
     * A bar.
     *
     * @param goal where a mark stands; 0 for none
     */
    record Bar(String name, Interval value, String colour, double goal) {}

    private Bars() {}

    static String of(String title, List<Bar> bars, String format) {
        var svg = new Svg(WIDTH, TOP + ROW * bars.size() + 20).text(10, 22, "start", title);
        double most = bars.stream()
                .mapToDouble(it -> Math.max(it.value().high(), it.goal()))
                .max()
                .orElse(1);
        double scale = (WIDTH - LEFT - 90) / most;
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), TOP + ROW * i, scale, format);
        }
        return svg.toString();
    }

    private static void draw(Svg svg, Bar bar, double y, double scale, String format) {
        double middle = y + ROW / 2.0 - 3;
        double end = LEFT + bar.value().median() * scale;
        svg.text(LEFT - 10, middle + 5, "end", bar.name());
        svg.box(LEFT, y + 3, end - LEFT, ROW - 12, bar.colour());
        svg.line(LEFT + bar.value().low() * scale, middle, LEFT + bar.value().high() * scale, middle, Svg.DARK, 2);
        if (bar.goal() > 0) {
            double goal = LEFT + bar.goal() * scale;
            svg.line(goal, y, goal, y + ROW - 6, "#b3261e", 2);
        }
        svg.text(
                LEFT + Math.max(bar.value().high(), bar.goal()) * scale + 8,
                middle + 5,
                "start",
                String.format(java.util.Locale.ROOT, format, bar.value().median()));
    }
}
