package desmigratif.kit;

import java.util.Map;

/**
 * What a command is answered: the first time and at every repeat, whatever the state is by then.
 *
 * @param status the HTTP status: 201 created, 200 done
 * @param id the whole id of the thing
 * @param version its version after the command
 * @param figures what the aggregate tells of itself, such as {@code balanceRupiah}
 * @param repeated whether this answer was given before
 */
public record Answer(int status, String id, long version, Map<String, Object> figures, boolean repeated) {}
