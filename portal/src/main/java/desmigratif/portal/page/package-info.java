/**
 * What the browser is given: the shell of the pages, the map of their modules, the headers that guard them, and what the
 * portal says about itself. The pages are plain ES modules under {@code static/app}; nothing is bundled.
 *
 * <p>Other rooms may use {@code PageHeaders} and {@code Assets}.
 */
@NullMarked
package desmigratif.portal.page;

import org.jspecify.annotations.NullMarked;
