/**
 * Business: the groups of a village, what they plan, spend, harvest, sell and divide, and the capital they ask for.
 *
 * <p>Owns the database {@code business}, tells on {@code business.events.v1}, hears registry and cooperative. Each
 * package below is a room; a person is an id here, and nobody here sees anyone's savings.
 */
@NullMarked
package desmigratif.business;

import org.jspecify.annotations.NullMarked;
