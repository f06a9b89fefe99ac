/**
 * The programme in a village: its enrolment, how each pillar stands and what is in its way, the figures known at the
 * start (<i>baseline</i>, kept apart from what the village records since), the table of livelihoods. One a village.
 *
 * <p>Asked by {@code ProgrammeController} and the room of imports, with a
 * {@link desmigratif.registry.programme.ProgrammeCommand}. Tells {@link desmigratif.registry.programme.ProgrammeEvent},
 * on {@code registry.events.v1}, as kind {@code village}. Keeps the collection {@code village}.
 *
 * <p>Other rooms may use {@code ProgrammeCommand}, {@code ProgrammeEvent} and {@code ProgrammeLookup}; all else is closed.
 */
@NullMarked
package desmigratif.registry.programme;

import org.jspecify.annotations.NullMarked;
