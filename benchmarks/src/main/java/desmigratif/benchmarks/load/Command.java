package desmigratif.benchmarks.load;

/**
 * One command as it goes over the wire, and what it should come to.
 *
 * @param account the thing it is sent to
 * @param amount its rupiah, where it moves money
 * @param request the whole request, head and body
 */
public record Command(String account, long amount, byte[] request) {}
