/** What the services ask of a store, tried on every engine at hand. */
@NullMarked
package desmigratif.test.store;

import org.jspecify.annotations.NullMarked;
