package desmigratif.test.simulation;

import org.jspecify.annotations.Nullable;

/** A command of a client, its key, and what was first answered to it. */
final class Sent {

    final int number;
    final String village;
    final String local;
    final String key;
    final Account.Command command;

    @Nullable
    String answer;

    Sent(int number, String village, String local, String key, Account.Command command) {
        this.number = number;
        this.village = village;
        this.local = local;
        this.key = key;
        this.command = command;
    }

    String account() {
        return village + "/" + local;
    }

    boolean isAccepted() {
        return answer != null && answer.startsWith("20");
    }

    /** Every definite answer, also one that nobody waits for any more, must be the first one. */
    void answered(String text) {
        if (answer == null) {
            answer = text;
        }
        Violation.unless(answer.equals(text), Check.SAME_ANSWER, key + " was answered " + answer + ", then " + text);
    }
}
