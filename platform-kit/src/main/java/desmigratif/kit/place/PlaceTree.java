package desmigratif.kit.place;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.kit.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 91,599 places in the bytes of their file: sorted lines {@code code TAB name}, found by halving, no object each. */
final class PlaceTree {

    private final byte[] lines;
    private final int[] starts;
    private final List<Move> moves;

    private PlaceTree(byte[] lines, int[] starts, List<Move> moves) {
        this.lines = lines;
        this.starts = starts;
        this.moves = moves;
    }

    static PlaceTree of(byte[] lines, byte[] moved) {
        var starts = new int[100_000];
        int count = 0;
        for (int at = 0; at < lines.length; at = end(lines, at, '\n') + 1) {
            starts[count++] = at;
        }
        return new PlaceTree(lines, Arrays.copyOf(starts, count), Move.all(new String(moved, UTF_8)));
    }

    boolean exists(String code) {
        return code.equals(Places.NATION)
                || find(code) >= 0
                || moves.stream().anyMatch(it -> it.code().equals(code));
    }

    String name(String code) {
        if (code.equals(Places.NATION)) {
            return "Indonesia";
        }
        var line = find(code);
        if (line >= 0) {
            int from = starts[line] + code.length() + 1;
            return new String(lines, from, end(lines, from, '\n') - from, UTF_8);
        }
        var successor = moves.stream()
                .filter(it -> it.code().equals(code))
                .map(Move::successor)
                .filter(it -> it != null && !it.equals(code))
                .findFirst();
        return name(successor.orElseThrow(() -> new NotFound(code)));
    }

    List<String> ancestors(String code, LocalDate on) {
        var above = new ArrayList<String>();
        for (var at = parent(code, on); at != null; at = parent(at, on)) {
            above.add(at);
        }
        return above;
    }

    List<String> children(String code) {
        var below = new ArrayList<String>();
        for (int i = code.equals(Places.NATION) ? 0 : Math.abs(find(code) + 1); i < starts.length; i++) {
            var child = codeAt(i);
            if (!code.equals(Places.NATION) && !child.startsWith(code)) {
                break;
            }
            if (code.equals(parent(child, LocalDate.MAX))) {
                below.add(child);
            }
        }
        moves.stream()
                .map(Move::code)
                .filter(it -> !below.contains(it) && code.equals(parent(it, LocalDate.MAX)))
                .forEach(below::add);
        return below;
    }

    private @Nullable String parent(String code, LocalDate on) {
        for (var move : moves) {
            if (move.code().equals(code) && move.holds(on)) {
                return move.parent();
            }
        }
        return switch (code.length()) {
            case 10 -> code.substring(0, 6);
            case 6 -> code.substring(0, 4);
            case 4 -> code.substring(0, 2);
            case 2 -> Places.NATION;
            default -> null;
        };
    }

    private int find(String code) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = codeAt(middle).compareTo(code);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -(low + 1);
    }

    private String codeAt(int line) {
        return new String(lines, starts[line], end(lines, starts[line], '\t') - starts[line], US_ASCII);
    }

    private static int end(byte[] bytes, int from, char mark) {
        int at = from;
        while (at < bytes.length && bytes[at] != mark) {
            at++;
        }
        return at;
    }
}
