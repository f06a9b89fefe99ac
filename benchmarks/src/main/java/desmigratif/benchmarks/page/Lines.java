package desmigratif.benchmarks.page;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** Lines over an axis; both axes may be logarithmic. */
final class Lines {

    private static final int LEFT = 80, RIGHT = 160, WIDTH = 760, HEIGHT = 330, TOP = 45, BOTTOM = 45;
    private static final List<String> COLOURS =
            List.of(Svg.OURS, Svg.DARK, Svg.UNSAFE, Svg.OTHERS, "#7a4fa3", "#b3261e");

    /** A point of a line. */
    record Point(double x, double y) {}

    /** A line. */
    record Named(String name, List<Point> points) {}

    private Lines() {}

    static String of(String title, String below, List<Named> lines, boolean log) {
        var svg = new Svg(WIDTH, HEIGHT)
                .text(10, 22, "start", title)
                .text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 8, "middle", below);
        DoubleUnaryOperator scaled = log ? Math::log10 : DoubleUnaryOperator.identity();
        var xs = lines.stream()
                .flatMap(it -> it.points().stream())
                .mapToDouble(Point::x)
                .summaryStatistics();
        double most = lines.stream()
                .flatMap(it -> it.points().stream())
                .mapToDouble(Point::y)
                .max()
                .orElse(1);
        DoubleUnaryOperator x = value -> LEFT
                + (WIDTH - LEFT - RIGHT)
                        * part(
                                scaled.applyAsDouble(value),
                                scaled.applyAsDouble(xs.getMin()),
                                scaled.applyAsDouble(xs.getMax()));
        DoubleUnaryOperator y = value -> HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / most;
        grid(svg, most, y);
        for (int i = 0; i < lines.size(); i++) {
            draw(svg, lines.get(i), x, y, COLOURS.get(i % COLOURS.size()));
            svg.dot(WIDTH - RIGHT + 25, TOP + 22.0 * i, COLOURS.get(i % COLOURS.size()));
            svg.text(
                    WIDTH - RIGHT + 35,
                    TOP + 22.0 * i + 5,
                    "start",
                    lines.get(i).name());
        }
        return svg.toString();
    }

    private static double part(double value, double least, double most) {
        return most == least ? 0.5 : (value - least) / (most - least);
    }

    private static void grid(Svg svg, double most, DoubleUnaryOperator y) {
        for (int i = 0; i <= 4; i++) {
            double value = most * i / 4;
            svg.line(LEFT, y.applyAsDouble(value), WIDTH - RIGHT, y.applyAsDouble(value), Svg.GRID, 1);
            svg.text(LEFT - 8, y.applyAsDouble(value) + 4, "end", short_(value));
        }
    }

    private static void draw(Svg svg, Named line, DoubleUnaryOperator x, DoubleUnaryOperator y, String colour) {
        Point last = null;
        for (var point : line.points()) {
            double atX = x.applyAsDouble(point.x());
            double atY = y.applyAsDouble(point.y());
            if (last != null) {
                svg.line(x.applyAsDouble(last.x()), y.applyAsDouble(last.y()), atX, atY, colour, 2);
            }
            svg.dot(atX, atY, colour);
            svg.text(atX, HEIGHT - BOTTOM + 18.0, "middle", short_(point.x()));
            last = point;
        }
    }

    private static String short_(double value) {
        return value >= 100 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
