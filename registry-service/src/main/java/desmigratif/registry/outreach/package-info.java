/**
 * Outreach (<i>sosialisasi</i>): the sessions at which people hear of the programme, and who was present. That many never
 * heard of it is what the first thesis found, so presence is by person.
 *
 * <p>Asked by {@code OutreachController}. Tells {@link desmigratif.registry.outreach.OutreachEvent}, on
 * {@code registry.events.v1}. Keeps the collection {@code outreach}. Others may hear its event; all else is closed.
 */
@NullMarked
package desmigratif.registry.outreach;

import org.jspecify.annotations.NullMarked;
