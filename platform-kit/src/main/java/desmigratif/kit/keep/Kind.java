package desmigratif.kit.keep;

import desmigratif.kit.vault.Vault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a room says of its kind of thing: its name, its beginning, what is unique, what is searched. */
record Kind<S>(
        String name,
        Class<S> state,
        Function<String, S> unknown,
        Map<String, Function<S, @Nullable String>> uniques,
        Function<S, List<String>> words) {

    /** Longest prefix of a word that is searched by; longer words are found by it too. */
    private static final int LONGEST = 10;

    private static final int SHORTEST = 2;

    /** Unique values, blind: the store sees that two are equal, not what they are. */
    Map<String, String> uniques(S of, String village, Vault vault) {
        var blind = new LinkedHashMap<String, String>();
        uniques.forEach((field, value) -> {
            var text = value.apply(of);
            if (text != null) {
                blind.put(field, unique(vault, village, field, text));
            }
        });
        return blind;
    }

    String unique(Vault vault, String village, String field, String text) {
        return village + "|" + vault.blind(village, name + "." + field, text);
    }

    /** Every prefix of every word, blind. */
    List<String> words(S of, String village, Vault vault) {
        var tokens = new ArrayList<String>();
        for (var text : words.apply(of)) {
            for (var word : split(text)) {
                for (int end = Math.min(SHORTEST, word.length()); end <= Math.min(LONGEST, word.length()); end++) {
                    tokens.add(token(vault, village, word.substring(0, end)));
                }
            }
        }
        return tokens.stream().distinct().toList();
    }

    /** What a search text asks for: one token for each of its words. */
    List<String> asked(String text, String village, Vault vault) {
        return split(text).stream()
                .map(it -> token(vault, village, it.substring(0, Math.min(LONGEST, it.length()))))
                .toList();
    }

    Document index(S of, String village, Vault vault) {
        var set = new Document();
        var unique = uniques(of, village, vault);
        if (!uniques.isEmpty()) {
            set.append("unique", new Document(unique));
        }
        var tokens = words(of, village, vault);
        if (!tokens.isEmpty()) {
            set.append("words", tokens);
        }
        return set;
    }

    private String token(Vault vault, String village, String prefix) {
        return vault.blind(village, name + ".words", prefix).substring(0, 12);
    }

    private static List<String> split(String text) {
        var plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return java.util.Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
