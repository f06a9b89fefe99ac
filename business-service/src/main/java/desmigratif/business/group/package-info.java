/**
 * Groups: villagers who produce together (<i>kelompok usaha produktif</i>), and from when to when each belonged.
 *
 * <p>Asked by {@code GroupController}, with a {@code GroupCommand}. Tells
 * {@link desmigratif.business.group.GroupEvent}, on {@code business.events.v1}. Keeps the collection {@code group},
 * which nobody else reads. A participant is a known, living, adult person of the village, as heard from registry; the
 * name of a group is kept sealed, because a group of three is easily a family.
 *
 * <p>Someone who left on a day no longer belongs on that day. Other rooms may use {@code GroupLookup} and
 * {@code GroupEvent}; all else is closed.
 */
@NullMarked
package desmigratif.business.group;

import org.jspecify.annotations.NullMarked;
