/**
 * What the browser is given: the shell of the pages, the map of their modules, the headers that guard them, and what the
 * portal says about itself. The pages are plain ES modules under {@code static/app}; those every first page needs are joined into one
 * file at start, and the map leads there.
 *
 * <p>Other rooms may use {@code PageHeaders}.
 */
@NullMarked
package desmigratif.portal.page;

import org.jspecify.annotations.NullMarked;
