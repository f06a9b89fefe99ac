package desmigratif.benchmarks.page;

import java.util.Locale;

/** A drawing, shape by shape. */
final class Svg {

    static final String DARK = "#1f3b4d";
    static final String OURS = "#0b7a53";
    static final String OTHERS = "#8a94a0";
    static final String UNSAFE = "#c98a2b";
    static final String GRID = "#d9dee3";

    private final StringBuilder shapes = new StringBuilder();
    private final int width;
    private final int height;

    Svg(int width, int height) {
        this.width = width;
        this.height = height;
    }

    Svg box(double x, double y, double wide, double high, String colour) {
        shapes.append(String.format(
                Locale.ROOT,
                "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='%s'/>%n",
                x,
                y,
                Math.max(0, wide),
                high,
                colour));
        return this;
    }

    Svg line(double x, double y, double toX, double toY, String colour, double thick) {
        shapes.append(String.format(
                Locale.ROOT,
                "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s' stroke-width='%.1f'/>%n",
                x,
                y,
                toX,
                toY,
                colour,
                thick));
        return this;
    }

    Svg dot(double x, double y, String colour) {
        shapes.append(String.format(Locale.ROOT, "<circle cx='%.1f' cy='%.1f' r='4' fill='%s'/>%n", x, y, colour));
        return this;
    }

    /** {@code anchor} is {@code start}, {@code middle} or {@code end}. */
    Svg text(double x, double y, String anchor, String text) {
        var safe = text.replace("&", "&amp;").replace("<", "&lt;");
        shapes.append(String.format(
                Locale.ROOT,
                "<text x='%.1f' y='%.1f' text-anchor='%s' fill='%s'>%s</text>%n",
                x,
                y,
                anchor,
                DARK,
                safe));
        return this;
    }

    /** On white, so that it can be read on a dark page too. */
    @Override
    public String toString() {
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %2$d' width='%1$d' height='%2$d'"
                        + " font-family='sans-serif' font-size='13'>%n"
                        + "<rect width='%1$d' height='%2$d' fill='white'/>%n%3$s</svg>%n")
                .formatted(width, height, shapes);
    }
}
